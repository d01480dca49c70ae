import { dateIn, inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Radios, Select } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { TEXT_LIMIT } from '../numbers.ts'
import { CLOSING_WORDS, CLOSINGS } from '../plan.ts'
import type { GrowthPage, ShownPlan } from '../words.ts'
import { Fold } from './fold.tsx'

export interface GrowthProps {
  page: GrowthPage
  /** The reader is the person themself. */
  own: boolean
  /** The other one of the two. */
  other: string
}

const REFRESHES = ['growth.show', 'growth.team'] as const

/** The level somebody wants to reach: declared, changed, closed. */
export function Goal({ page, own, other }: GrowthProps) {
  const { plan, level, may } = page
  return (
    <Section title="The goal" hint={own ? 'Which level you want to reach. Nobody has to want the next one: without a goal nothing here asks for anything.' : `Which level ${page.person.name} wants to reach. Without a goal nothing here asks for anything.`}>
      {plan?.goal ? <Stands page={page} plan={plan} />
        : <EmptyState title={level ? `Today at ${level.code} ${level.name === level.code ? '' : level.name}` : 'No level on record'}
          why={page.between ? `Either of you can declare it; ${other} is told. What lies between, the work in which it can be shown, and an honest timeline follow from it.` : 'No goal was declared.'}
          example="One level up, because I want to carry a rebuild from the question to the result." />}
      {may.declare && (page.goals.length > 0 ? <div className="mt-6"><GoalForm page={page} own={own} /></div>
        : <p className="mt-4 text-soft">There is no published framework to choose a level from.</p>)}
    </Section>
  )
}

function Stands({ page, plan }: { page: GrowthPage; plan: ShownPlan }) {
  const { timeZone } = useMe().organisation
  const goal = plan.goal!
  const name = page.goals.find(({ code }) => code === goal.level)?.name
  return (
    <>
      <p className="text-large">{goal.level}{name && name !== goal.level ? ` ${name}` : ''} <Link to={`/framework?level=${encodeURIComponent(goal.level)}`} className="text-base">What it asks</Link></p>
      {goal.because && <Prose>{goal.because}</Prose>}
      <p className="mt-1 text-small text-soft">Declared on {inWords(dateIn(timeZone, plan.declaredAt))}{goal.version > 1 ? `, changed by ${goal.by.name} on ${inWords(dateIn(timeZone, goal.at))} (before: ${plan.goals.slice(0, -1).map(({ level }) => level).join(', ')})` : ` by ${goal.by.name}`}</p>
      {page.may.write && (
        <div className="mt-4 space-y-2" data-screen-only="">
          <Fold key={goal.version} summary="Change the goal"><GoalForm page={page} own={false} /></Fold>
          <Fold summary="Close the goal"><CloseForm page={page} plan={plan} /></Fold>
        </div>
      )}
    </>
  )
}

function GoalForm({ page: { person, plan, goals, audience }, own }: { page: GrowthPage; own: boolean }) {
  const goal = plan?.goal
  const kept = useKept(`growth-goal/${plan?.id ?? person.id}`, { level: goals.find(({ code }) => code !== goal?.level)?.code ?? '', because: '' })
  const { level, because } = kept.value
  const options = { quiet: true, refreshes: REFRESHES, says: () => ({ title: 'Written down' }), done: () => kept.clear() }
  const declare = useWrite('growth.declare', options)
  const alter = useWrite('growth.change-goal', options)
  const write = plan ? alter : declare
  const problems = write.problem ? fieldProblems(write.problem, { '/level': 'goal-level', '/because': 'goal-because' }) : []
  return (
    <form className="max-w-form space-y-4" aria-label={plan ? 'Change the goal' : 'Declare a goal'} onSubmit={(event) => {
      event.preventDefault()
      if (write.busy) return
      if (plan) alter.run({ id: plan.id, level, because }, { ifMatch: goal?.version ?? 0 })
      else declare.run({ personId: person.id, level, because })
    }}>
      <Restored kept={kept} />
      <Select id="goal-level" label="The level to reach" options={goals.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code} ${name}` }))} value={level} error={problemAt(problems, 'goal-level')}
        onChange={(event) => kept.change((old) => ({ ...old, level: event.target.value }))} />
      <TextArea id="goal-because" label={plan ? 'Why it changes' : 'Why this one'} optional={!plan} required={Boolean(plan)} rows={2} maxLength={TEXT_LIMIT} audience={audience} error={problemAt(problems, 'goal-because')}
        value={because} onChange={(event) => kept.change((old) => ({ ...old, because: event.target.value }))} />
      {write.problem && problems.length === 0 && <p role="alert">{write.problem.detail}</p>}
      <Button type="submit" variant={plan ? 'plain' : 'primary'} busy={write.busy}>{plan ? 'Change the goal' : own ? 'Declare your goal' : 'Declare the goal'}</Button>
    </form>
  )
}

function CloseForm({ page: { audience }, plan }: { page: GrowthPage; plan: ShownPlan }) {
  const kept = useKept<{ outcome: (typeof CLOSINGS)[number]; reason: string }>(`growth-close/${plan.id}`, { outcome: 'reached', reason: '' })
  const { outcome, reason } = kept.value
  const close = useWrite('growth.close', { quiet: true, refreshes: REFRESHES, says: () => ({ title: 'The goal is closed', detail: 'What belonged to it stays to be read below.' }), done: () => kept.clear() })
  const problems = close.problem ? fieldProblems(close.problem, { '/reason': 'close-reason' }) : []
  return (
    <form className="max-w-form space-y-4" aria-label="Close the goal" onSubmit={(event) => { event.preventDefault(); if (!close.busy) close.run({ id: plan.id, outcome, reason }) }}>
      <Restored kept={kept} />
      <Radios name="close-outcome" label="How does it end?" inline options={CLOSINGS.map((each) => ({ value: each, label: CLOSING_WORDS[each] }))} value={outcome} onChange={(next) => kept.change((old) => ({ ...old, outcome: next }))} />
      <TextArea id="close-reason" label="Why" required rows={2} maxLength={TEXT_LIMIT} audience={audience} error={problemAt(problems, 'close-reason')} value={reason} onChange={(event) => kept.change((old) => ({ ...old, reason: event.target.value }))} />
      {close.problem && problems.length === 0 && <p role="alert">{close.problem.detail}</p>}
      <Button type="submit" busy={close.busy}>Close it</Button>
    </form>
  )
}

/** Goals that stand no longer, with their timelines. */
export function EarlierGoals({ page }: { page: GrowthPage }) {
  const { timeZone } = useMe().organisation
  if (page.earlier.length === 0) return null
  return (
    <Section title="Goals before">
      <ul className="space-y-4">
        {page.earlier.map((plan) => (
          <li key={plan.id} className="border-l border-edge pl-4">
            <StateLabel state={plan.closing ? CLOSING_WORDS[plan.closing.outcome] : 'Closed'} step="done" next={`${plan.goals.map(({ level }) => level).join(', then ') || 'A goal'}, ${inWords(dateIn(timeZone, plan.declaredAt))} to ${inWords(dateIn(timeZone, plan.closedAt!))}`} />
            {plan.closing && <Prose serif={false}>{plan.closing.reason}</Prose>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
