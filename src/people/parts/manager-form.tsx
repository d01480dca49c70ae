import { useState, type SubmitEvent } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { searchPeople } from './search-people.ts'

type Person = OutputOf<'person.show'>

/** Puts somebody under a manager from a day on. */
export function ManagerForm({ person }: { person: Person }) {
  const { today } = useMe()
  const [manager, setManager] = useState<PersonChoice | null>(null)
  const [from, setFrom] = useState(today)
  const set = useWrite('people.set-manager', {
    quiet: true, refreshes: ['person.show', 'people.list'], done: () => setManager(null),
    says: ({ changed }, input) => changed
      ? {
        title: manager ? `${person.name} reports to ${manager.name}` : `${person.name} stands at the top`,
        undo: input.from === today ? () => back.run({ id: person.id, managerId: person.managerId ?? null, from: today }) : undefined,
      }
      : { title: 'That is so already' },
  })
  const back = useWrite('people.set-manager', { refreshes: ['person.show', 'people.list'] })
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (manager && !set.busy) set.run({ id: person.id, managerId: manager.id, from })
  }
  return (
    <>
      <p className="mb-4">{person.managerId ? <>Reports to <Link to={`/people/${person.managerId}/administer`}>{person.managerName}</Link>.</> : 'Reports to nobody.'}</p>
      <form onSubmit={send} noValidate className="flex max-w-page flex-wrap items-end gap-4" aria-label="Change the manager">
        <div className="min-w-0 flex-1 basis-64"><PersonPicker id="manager" label="New manager" value={manager} onChange={setManager} search={searchPeople} error={set.problem?.detail} /></div>
        <Input id="manager-from" type="date" label="From" size="short" value={from} onChange={(event) => setFrom(event.target.value)} />
        <Button type="submit" busy={set.busy} unavailable={manager ? undefined : 'Choose the new manager first'}>Change</Button>
        {person.managerId && <Button variant="quiet" onClick={() => set.run({ id: person.id, managerId: null, from })}>Reports to nobody</Button>}
      </form>
    </>
  )
}
