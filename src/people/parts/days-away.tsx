import { useState, type SubmitEvent } from 'react'
import { daysIn } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'

type Person = OutputOf<'person.show'>
const FIELDS = { '/from': 'away-from', '/to': 'away-to' }

/** Days a person is away, and a way to record more. The same first day again moves the end. */
export function DaysAway({ person, own }: { person: Person; own: boolean }) {
  const leaves = useAction('leave.list', { id: person.id })
  return (
    <>
      <Loaded query={leaves}>
        {({ leaves: known }) => (
          <Table caption={`Days ${person.name} is away`} rows={known.toReversed()} rowKey={(leave) => leave.id} sortName="away"
            columns={[
              { id: 'from', header: 'First day', rowHeader: true, cell: ({ from }) => <When date={from} /> },
              { id: 'to', header: 'Last day', cell: ({ to }) => <When date={to} /> },
              { id: 'days', header: 'Days', numeric: true, cell: (leave) => daysIn(leave) },
            ]}
            empty={<EmptyState title="Longer absences" why={`When ${person.name} is away for longer, a month without a note or a one-on-one is nobody’s gap.`} example="3 March 2026 to 29 May 2026, 88 days" />} />
        )}
      </Loaded>
      {!own && <RecordDays person={person} />}
    </>
  )
}

function RecordDays({ person }: { person: Person }) {
  const [days, setDays] = useState({ from: '', to: '' })
  const record = useWrite('leave.record', {
    quiet: true, refreshes: ['leave.list'], says: () => ({ title: 'Days away recorded' }), done: () => setDays({ from: '', to: '' }),
  })
  const problems = record.problem ? fieldProblems(record.problem, FIELDS) : []
  const sentence = problems.find((each) => each.fieldId === undefined)?.message
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (days.from && days.to && !record.busy) record.run({ id: person.id, ...days })
  }
  return (
    <form onSubmit={send} noValidate className="mt-6 flex flex-wrap items-end gap-4" aria-label="Record days away">
      <Input id="away-from" type="date" label="First day away" size="short" value={days.from} error={problemAt(problems, 'away-from') ?? sentence}
        onChange={(event) => setDays((old) => ({ ...old, from: event.target.value }))} />
      <Input id="away-to" type="date" label="Last day away" size="short" value={days.to} error={problemAt(problems, 'away-to')}
        onChange={(event) => setDays((old) => ({ ...old, to: event.target.value }))} />
      <Button type="submit" busy={record.busy} unavailable={days.from && days.to ? undefined : 'Fill in both days first'}>Record</Button>
    </form>
  )
}
