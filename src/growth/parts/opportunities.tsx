import { SCOPE_CHOICES } from '../../feedback/reach.ts'
import { SCOPES, type Scope } from '../../leveling/framework.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input, Select } from '../../ui/inputs.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { TEXT_LIMIT } from '../numbers.ts'
import { ANSWER_WORDS } from '../opportunity.ts'
import type { GrowthPage, ShownOpportunity } from '../words.ts'
import { EvidenceList, PickEvidence } from './evidence.tsx'
import type { GrowthProps } from './goal.tsx'
import { Fold } from './fold.tsx'

const REFRESHES = ['growth.show', 'growth.team'] as const

/** Work in which the level can be shown: offered, taken or not, and what came of it. */
export function Opportunities({ page, own, other }: GrowthProps) {
  const { opportunities, may } = page
  return (
    <Section title="Opportunities" anchor="opportunities" hint={own ? 'Work in which the level can be shown. A no is held against nobody: its reason is read by you two alone.' : 'Work in which the level can be shown. Whether it was taken is between you two; HR sees how many were offered.'}>
      {opportunities.length === 0
        ? <EmptyState title="Pieces of work with a name and a scope" why={`What ${own ? 'you were' : `${page.person.name} was`} offered or found, and what came of it.`} example="Lead the change of the connector standard: several teams, on scope of impact. Offered in May, taken; in use on two benches since September." />
        : <Line label="Opportunities, latest first">{opportunities.map((each) => <One key={each.id} page={page} one={each} own={own} />)}</Line>}
      {may.offer && <Fold key={opportunities.length} className="mt-4" summary={own ? 'Write down work you found yourself' : `Offer ${other} something`}><OfferForm page={page} own={own} /></Fold>}
    </Section>
  )
}

function One({ page, one, own }: { page: GrowthPage; one: ShownOpportunity; own: boolean }) {
  const { answer, outcomes, may } = one
  const found = one.offeredBy.id === one.person.id
  const dimension = page.dimensions.find(({ code }) => code === one.dimension)?.name ?? one.dimension
  const meta = [found ? (own ? 'found by yourself' : `found by ${one.person.name}`) : `offered by ${one.offeredBy.name}`, one.scope && SCOPE_CHOICES[one.scope].toLowerCase(), dimension].filter(Boolean).join(' · ')
  return (
    <Knot kind={outcomes.length > 0 ? 'answered' : answer ? 'seen' : 'said'} on={one.offeredOn} title={one.what ? 'An opportunity' : 'Something was offered'} meta={meta}
      says={answer ? ANSWER_WORDS[answer.answer].toLowerCase() : one.what ? 'not answered yet' : ''}>
      {one.what && (
        <>
          <p>{one.what}</p>
          {answer?.answer === 'declined' && answer.reason && <p className="text-small text-soft">Why not: {answer.reason}</p>}
          {outcomes.map((each) => (
            <div key={each.version} className="mt-2 border-l border-edge pl-3">
              <p><span className="font-medium">What came of it: </span>{each.cameOf}</p>
              <p className="text-small text-soft">{each.by.name}</p>
              <EvidenceList ids={each.evidence} records={page.records} label="What shows it" />
            </div>
          ))}
          {may.answer && outcomes.length === 0 && own && <AnswerForm page={page} one={one} />}
          {may.tell && <Fold key={outcomes.length} className="mt-2" summary={outcomes.length > 0 ? 'Add to what came of it' : 'What came of it'}><OutcomeForm page={page} one={one} /></Fold>}
        </>
      )}
    </Knot>
  )
}

function AnswerForm({ page, one: { id, answer } }: { page: GrowthPage; one: ShownOpportunity }) {
  const kept = useKept(`opportunity-answer/${id}`, { reason: '' })
  const write = useWrite('opportunity.answer', { quiet: true, refreshes: REFRESHES, says: (_, sent) => ({ title: sent.answer === 'taken' ? 'Taken' : 'Declined, with your reason' }), done: () => kept.clear() })
  const problems = write.problem ? fieldProblems(write.problem, { '/reason': `reason-${id}` }) : []
  return (
    <div className="mt-3 max-w-form space-y-3" data-screen-only="">
      {answer?.answer !== 'taken' && <Button busy={write.busy} onClick={() => write.run({ id, answer: 'taken' })}>{answer ? 'Take it after all' : 'Take it'}</Button>}
      {answer?.answer !== 'declined' && (
        <Fold summary={answer ? 'It does not work out' : 'Not this one'}>
          <form className="space-y-3" aria-label="Not this one" onSubmit={(event) => { event.preventDefault(); if (!write.busy) write.run({ id, answer: 'declined', reason: kept.value.reason }) }}>
            <Restored kept={kept} />
            <TextArea id={`reason-${id}`} label="Why not" required rows={2} maxLength={TEXT_LIMIT} audience={page.audience} error={problemAt(problems, `reason-${id}`)} value={kept.value.reason} onChange={(event) => kept.change({ reason: event.target.value })} />
            <Button type="submit" busy={write.busy}>Decline it</Button>
          </form>
        </Fold>
      )}
      {write.problem && problems.length === 0 && <p role="alert">{write.problem.detail}</p>}
    </div>
  )
}

function OutcomeForm({ page, one: { id, outcomes, dimension } }: { page: GrowthPage; one: ShownOpportunity }) {
  const kept = useKept<{ cameOf: string; evidence: string[] }>(`opportunity-outcome/${id}`, { cameOf: '', evidence: [] })
  const { cameOf, evidence } = kept.value
  const write = useWrite('opportunity.tell', { quiet: true, refreshes: REFRESHES, says: () => ({ title: 'Written down' }), done: () => kept.clear() })
  const field = `outcome-${id}`
  const problems = write.problem ? fieldProblems(write.problem, { '/cameOf': field, '/evidence': field }) : []
  const change = (part: Partial<typeof kept.value>) => kept.change((old) => ({ ...old, ...part }))
  return (
    <form className="max-w-form space-y-3" aria-label="What came of it" onSubmit={(event) => { event.preventDefault(); if (!write.busy) write.run({ id, cameOf, evidence }, { ifMatch: outcomes.length }) }}>
      <Restored kept={kept} />
      <TextArea id={field} label="What came of it" required rows={2} maxLength={TEXT_LIMIT} audience={page.audience} error={problemAt(problems, field)} value={cameOf} onChange={(event) => change({ cameOf: event.target.value })} />
      <PickEvidence id={`${field}-evidence`} records={page.records} dimension={dimension} chosen={evidence} onChange={(next) => change({ evidence: next })} />
      {write.problem && problems.length === 0 && <p role="alert">{write.problem.detail}</p>}
      <Button type="submit" busy={write.busy}>Write it down</Button>
    </form>
  )
}

function OfferForm({ page, own }: { page: GrowthPage; own: boolean }) {
  const { today } = useMe()
  const kept = useKept<{ what: string; scope: Scope; dimension: string; on: string }>(`opportunity/${page.person.id}`, { what: '', scope: 'team', dimension: '', on: '' })
  const { what, scope, dimension, on } = kept.value
  const write = useWrite('opportunity.offer', { quiet: true, refreshes: REFRESHES, says: () => ({ title: own ? 'Written down' : `Offered to ${page.person.name}` }), done: () => kept.clear() })
  const problems = write.problem ? fieldProblems(write.problem, { '/what': 'offer-what', '/offeredOn': 'offer-on' }) : []
  const change = (part: Partial<typeof kept.value>) => kept.change((old) => ({ ...old, ...part }))
  return (
    <form className="max-w-form space-y-4" aria-label="An opportunity" onSubmit={(event) => {
      event.preventDefault()
      if (!write.busy) write.run({ personId: page.person.id, what, scope, ...(dimension && { dimension }), ...(on && { offeredOn: on }) })
    }}>
      <Restored kept={kept} />
      <TextArea id="offer-what" label="Which piece of work" required rows={2} maxLength={TEXT_LIMIT} hint="With a name, what is theirs in it, and the support it takes." audience={page.audience} error={problemAt(problems, 'offer-what')} value={what} onChange={(event) => change({ what: event.target.value })} />
      <Select id="offer-scope" label="How far it reaches" options={SCOPES.map((each) => ({ value: each, label: SCOPE_CHOICES[each] }))} value={scope} onChange={(event) => change({ scope: event.target.value as Scope })} />
      <Select id="offer-dimension" label="What it can show" optional options={[{ value: '', label: 'None in particular' }, ...page.dimensions.map(({ code, name }) => ({ value: code, label: name }))]} value={dimension} onChange={(event) => change({ dimension: event.target.value })} />
      <Input id="offer-on" type="date" label="Day" optional size="short" max={today} hint="Today, unless you say otherwise" value={on} error={problemAt(problems, 'offer-on')} onChange={(event) => change({ on: event.target.value })} />
      {write.problem && problems.length === 0 && <p role="alert">{write.problem.detail}</p>}
      <Button type="submit" busy={write.busy}>{own ? 'Write it down' : `Offer it to ${page.person.name}`}</Button>
    </form>
  )
}

