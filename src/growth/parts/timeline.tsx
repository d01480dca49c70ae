import { dateIn } from '../../kit/date.ts'
import { monthsWords, vagueTime } from '../../checkins/career/career.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { FURTHEST_MONTHS, TEXT_LIMIT } from '../numbers.ts'
import { aroundMonths, timelineKnots } from '../timeline.ts'
import type { GrowthPage, NotYet, TimelineEntry } from '../words.ts'
import { Fold } from './fold.tsx'

/** In how many months, with everything that was said before, and what a committee wants to see by when. */
export function Timeline({ page }: { page: GrowthPage }) {
  const { plan, notYet } = page
  const knots = timelineKnots(plan?.goal ? plan.timeline : [], notYet)
  if (!plan?.goal && knots.length === 0) return null
  const ranges = plan?.goal ? plan.timeline.length : 0
  return (
    <Section title="The timeline" anchor="timeline" hint="A range in months from the day it is said, and what it depends on. When it changes a new one is added, and the old ones stay.">
      {knots.length > 0 && (
        <Line label="What was said, latest first">
          {knots.map((knot) => (knot.kind === 'range' ? <Range key={knot.entry.version} entry={knot.entry} holds={knot.holds} /> : <Told key={knot.told.caseId} told={knot.told} holds={knot.holds} />))}
        </Line>
      )}
      {page.may.write && (ranges === 0 ? <div className={knots.length > 0 ? 'mt-6' : undefined}><RangeForm page={page} /></div>
        : <Fold key={ranges} className="mt-4" summary="It changed"><RangeForm page={page} /></Fold>)}
      {!page.may.write && knots.length === 0 && <p className="text-soft">Nothing was written.</p>}
    </Section>
  )
}

function Range({ entry, holds }: { entry: TimelineEntry; holds: boolean }) {
  const on = dateIn(useMe().organisation.timeZone, entry.at)
  return (
    <Knot kind={holds ? 'said' : 'seen'} on={on} title={<strong className="font-medium">{capital(monthsWords(entry.fromMonths, entry.toMonths))}</strong>}
      says={holds ? `holds: ${aroundMonths(on, entry.fromMonths, entry.toMonths)}` : 'said before'} meta={`${entry.by.name}, towards ${entry.level}`}>{entry.because}</Knot>
  )
}

/** A committee's "not yet": it is a plan, so its day and what would change it stand with the rest. */
function Told({ told, holds }: { told: NotYet; holds: boolean }) {
  return (
    <Knot kind="answered" on={dateIn(useMe().organisation.timeZone, told.at)} title={<strong className="font-medium">Not yet {told.level}</strong>}
      says={holds ? 'decided' : 'decided; answered since'} meta={<>Given by {told.by.name}. Looked at again on <When date={told.nextOn} />.</>}
      actions={<ButtonLink size="small" variant="quiet" to={`/promotion-cases/${told.caseId}`}>Read the decision</ButtonLink>}>
      {`What would change it: ${told.wouldChange}\nWhy: ${told.reasons}`}
    </Knot>
  )
}

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase())

function RangeForm({ page }: { page: GrowthPage }) {
  const plan = page.plan!
  const kept = useKept(`growth-timeline/${plan.id}`, { from: '', to: '', because: '' })
  const { from, to, because } = kept.value
  const write = useWrite('growth.revise-timeline', { quiet: true, refreshes: ['growth.show', 'growth.team'], says: () => ({ title: 'Written down' }), done: () => kept.clear() })
  const problems = write.problem ? fieldProblems(write.problem, { '/fromMonths': 'timeline-from', '/toMonths': 'timeline-to', '/because': 'timeline-because' }) : []
  const change = (part: Partial<typeof kept.value>) => kept.change((old) => ({ ...old, ...part }))
  const vague = vagueTime(because)
  return (
    <form className="max-w-form space-y-4" aria-label="The timeline" onSubmit={(event) => {
      event.preventDefault()
      if (!write.busy) write.run({ id: plan.id, fromMonths: Number(from), toMonths: Number(to), because }, { ifMatch: plan.timeline.at(-1)?.version ?? 0 })
    }}>
      <Restored kept={kept} />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Input id="timeline-from" type="number" label="From how many months" size="short" min={0} max={FURTHEST_MONTHS} required value={from} error={problemAt(problems, 'timeline-from')} onChange={(event) => change({ from: event.target.value })} />
        <Input id="timeline-to" type="number" label="To how many" size="short" min={0} max={FURTHEST_MONTHS} required value={to} error={problemAt(problems, 'timeline-to')} onChange={(event) => change({ to: event.target.value })} />
      </div>
      <TextArea id="timeline-because" label={plan.timeline.length > 0 ? 'What changed' : 'What it depends on'} required rows={2} maxLength={TEXT_LIMIT} audience={page.audience} error={problemAt(problems, 'timeline-because')}
        value={because} onChange={(event) => change({ because: event.target.value })} />
      {vague && <p className="text-small text-soft" role="status">“{vague}” is a different day for each of you: the range says it in months.</p>}
      {write.problem && problems.length === 0 && <p role="alert">{write.problem.detail}</p>}
      <Button type="submit" busy={write.busy}>Write it down</Button>
    </form>
  )
}
