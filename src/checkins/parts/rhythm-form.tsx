import { useState, type SubmitEvent } from 'react'
import type { ActionId } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Input, Select } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import { rhythmWords, weekdayOf, weekdayWords } from '../series/series.ts'
import type { Cadence, Series } from '../series/words.ts'

export const REFRESHES: readonly ActionId[] = ['series.show', 'one-on-one.list', 'one-on-one.overview', 'one-on-one.show', 'home.show']

/** How often, on which weekday, from when: the same form for the first time and for a change. */
export function RhythmForm({ series, onDone }: { series: Series; onDone: () => void }) {
  const { today } = useMe()
  const [cadence, setCadence] = useState<Cadence>(series.cadence ?? 'weekly')
  const [weekday, setWeekday] = useState(series.weekday ?? weekdayOf(today))
  const [from, setFrom] = useState(today)
  const start = useWrite('series.start', { quiet: true, refreshes: REFRESHES, done: onDone, says: () => ({ title: rhythmWords({ cadence, weekday, from }) }) })
  const change = useWrite('series.change', { quiet: true, refreshes: REFRESHES, done: onDone, says: () => ({ title: rhythmWords({ cadence, weekday, from }) }) })
  const problem = start.problem ?? change.problem
  const problems = problem ? fieldProblems(problem, { '/from': 'rhythm-from' }) : []
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const rhythm = { cadence, weekday, from }
    if (series.id) change.run({ id: series.id, ...rhythm })
    else start.run({ personId: series.person.id, ...rhythm })
  }
  return (
    <form onSubmit={send} className="space-y-4" aria-label="Rhythm of your one-on-ones">
      <div className="flex flex-wrap items-end gap-3">
        <Select id="rhythm-cadence" label="How often" value={cadence} onChange={(event) => setCadence(event.target.value as Cadence)}
          options={[{ value: 'weekly', label: 'Every week' }, { value: 'fortnightly', label: 'Every two weeks' }, { value: 'monthly', label: 'Once a month' }]} />
        <Select id="rhythm-weekday" label="On" value={String(weekday)} onChange={(event) => setWeekday(Number(event.target.value))}
          options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayWords(day) }))} />
        <Input id="rhythm-from" type="date" label="Beginning" size="short" min={today} required value={from} error={problemAt(problems, 'rhythm-from')} onChange={(event) => setFrom(event.target.value)} />
      </div>
      <p className="text-small text-soft">{from ? `${rhythmWords({ cadence, weekday, from })}. ` : ''}Days on which {series.person.name} is away are left out. {series.id ? 'What is planned moves along and keeps its agenda.' : 'Either of you can move one, or call it off.'}</p>
      {problem && problems.every(({ fieldId }) => !fieldId) && <p className="font-medium" role="alert">{problem.detail}</p>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={start.busy || change.busy}>{series.id ? 'Change the rhythm' : 'Begin'}</Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  )
}
