import { dateIn } from '../../kit/date.ts'
import { monthsWords, vagueTime } from '../../checkins/career/career.ts'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { FURTHEST_MONTHS, TEXT_LIMIT } from '../numbers.ts'
import { aroundMonths } from '../timeline.ts'
import type { GrowthPage } from '../words.ts'
import { Fold } from './fold.tsx'

/** In how many months, with everything that was said before. */
export function Timeline({ page }: { page: GrowthPage }) {
  const { timeZone } = useMe().organisation
  const plan = page.plan
  if (!plan?.goal) return null
  return (
    <Section title="The timeline" anchor="timeline" hint="A range in months from the day it is said, and what it depends on. When it changes a new one is added, and the old ones stay.">
      {plan.timeline.length > 0 && (
        <Line label="What was said, latest first">
          {plan.timeline.toReversed().map((entry, n) => {
            const on = dateIn(timeZone, entry.at)
            return (
              <Knot key={entry.version} kind={n === 0 ? 'said' : 'seen'} on={on} title={<strong className="font-medium">{capital(monthsWords(entry.fromMonths, entry.toMonths))}</strong>}
                says={n === 0 ? `holds: ${aroundMonths(on, entry.fromMonths, entry.toMonths)}` : 'said before'} meta={`${entry.by.name}, towards ${entry.level}`}>{entry.because}</Knot>
            )
          })}
        </Line>
      )}
      {page.may.write && (plan.timeline.length === 0 ? <RangeForm page={page} />
        : <Fold key={plan.timeline.length} className="mt-4" summary="It changed"><RangeForm page={page} /></Fold>)}
      {!page.may.write && plan.timeline.length === 0 && <p className="text-soft">Nothing was written.</p>}
    </Section>
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
