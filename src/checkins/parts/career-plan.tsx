import type { SubmitEvent } from 'react'
import { addDays, dateIn } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { monthsWords, vagueTime } from '../career/career.ts'
import type { CareerCheckIn, CareerPlan as Plan } from '../career/words.ts'
import { VIEW_LIMIT } from '../numbers.ts'
import { FURTHEST_MONTHS } from '../numbers.ts'

/** The next opportunity and in how many months, written down together. */
export function CareerPlan({ checkIn }: { checkIn: CareerCheckIn }) {
  const { plan, may } = checkIn
  return (
    <Section title="What comes next" hint="The piece of work that would close some of the gap, and when: written down together, and looked at again next quarter.">
      {plan && <ReadPlan plan={plan} />}
      {may.plan && !plan && <PlanForm checkIn={checkIn} />}
      {may.plan && plan && (
        <details>
          <summary className="min-h-6 text-accent">Write it anew</summary>
          <div className="pt-3"><PlanForm key={plan.version} checkIn={checkIn} /></div>
        </details>
      )}
      {!may.plan && !plan && <p className="text-soft">Nothing was written.</p>}
    </Section>
  )
}

/** A plan as one reads it. */
export function ReadPlan({ plan }: { plan: Plan }) {
  const { organisation } = useMe()
  const from = dateIn(organisation.timeZone, plan.at)
  const near = (months: number) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${addDays(from, Math.round(months * 30.44))}T00:00:00Z`))
  return (
    <div className="mb-6 border-l border-edge pl-4">
      <Prose>{plan.opportunity}</Prose>
      <p className="mt-2 font-medium">{capital(monthsWords(plan.fromMonths, plan.toMonths))}{plan.toMonths > 0 && <span className="font-normal text-soft">: by about {near(plan.toMonths)}</span>}</p>
      <p className="text-small text-soft">Written by {plan.by.name}, <Moment at={plan.at} /></p>
    </div>
  )
}

function PlanForm({ checkIn: { id, plan, planAudience } }: { checkIn: CareerCheckIn }) {
  const kept = useKept(`career-plan/${id}`, { opportunity: plan?.opportunity ?? '', from: String(plan?.fromMonths ?? ''), to: String(plan?.toMonths ?? '') })
  const { opportunity, from, to } = kept.value
  const write = useWrite('career.write-plan', { quiet: true, refreshes: ['career.show', 'home.show'], says: () => ({ title: 'Written down' }), done: (_, sent) => kept.clear({ opportunity: sent.opportunity, from: String(sent.fromMonths), to: String(sent.toMonths) }) })
  const problems = write.problem ? fieldProblems(write.problem, { '/opportunity': 'plan-opportunity', '/fromMonths': 'plan-from', '/toMonths': 'plan-to' }) : []
  const vague = vagueTime(opportunity)
  const current = (write.problem?.current as CareerCheckIn | undefined)?.plan
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!write.busy) write.run({ id, opportunity, fromMonths: Number(from), toMonths: Number(to) }, { ifMatch: plan?.version ?? 0 })
  }
  const change = (part: Partial<typeof kept.value>) => kept.change((old) => ({ ...old, ...part }))
  return (
    <form onSubmit={send} className="max-w-form space-y-4" aria-label="What comes next">
      <Restored kept={kept} />
      <TextArea id="plan-opportunity" label="The next opportunity" rows={3} maxLength={VIEW_LIMIT} required audience={planAudience} error={problemAt(problems, 'plan-opportunity')}
        hint="A piece of work with a name, its scope, and the support it needs." value={opportunity} onChange={(event) => change({ opportunity: event.target.value })} />
      {vague && <p className="text-small" role="status">“{vague}” is a different day for each of you: say it in months.</p>}
      <div className="flex flex-wrap items-end gap-3">
        <Input id="plan-from" type="number" inputMode="numeric" label="In how many months" size="short" min={0} max={FURTHEST_MONTHS} required error={problemAt(problems, 'plan-from')} value={from} onChange={(event) => change({ from: event.target.value })} />
        <Input id="plan-to" type="number" inputMode="numeric" label="up to" size="short" min={0} max={FURTHEST_MONTHS} required error={problemAt(problems, 'plan-to')} value={to} onChange={(event) => change({ to: event.target.value })} />
        <Button type="submit" busy={write.busy}>Write it down</Button>
      </div>
      {current && <div><p className="text-small text-soft">{current.by.name} wrote meanwhile:</p><ReadPlan plan={current} /></div>}
    </form>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
