import { useState } from 'react'
import { searchPeople } from '../../people/parts/search-people.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { usePlace } from '../../ui/place.ts'
import { Badge } from '../../ui/state-label.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { When } from '../../ui/when.tsx'

/** Sessions one sits in while they are open; for HR all of them. */
export default function Sessions() {
  const me = useMe()
  const sessions = useAction('promotion-session.list', {})
  return (
    <Page title="Promotion sessions" purpose="A few people hold each case against the level’s text and answer it. What they read there closes to them with the session." primary={me.roles.includes('hr_admin') && <Call />}>
      <Loaded query={sessions}>
        {({ sessions: list }) => (
          <Table caption="Promotion sessions" rows={list} rowKey={({ id }) => id} empty={<EmptyState title="No session" why="Sessions you sit in stand here while they are open. HR administrators call them." />} columns={[
            { id: 'name', header: 'Session', rowHeader: true, cell: (row) => <Link to={`/promotion-sessions/${row.id}`}>{row.name}</Link> },
            { id: 'on', header: 'On', sortBy: (row) => row.on, cell: (row) => <When date={row.on} today={me.today} /> },
            { id: 'facilitator', header: 'Facilitated by', cell: (row) => row.facilitator.name },
            { id: 'state', header: 'Where it stands', cell: (row) => <Badge step={row.closedAt ? 'done' : 'going'}>{row.closedAt ? 'Closed' : 'Open'}</Badge> },
          ]} />
        )}
      </Loaded>
    </Page>
  )
}

function Call() {
  const me = useMe()
  const { go } = usePlace()
  const [open, setOpen] = useState(false)
  const [person, setPerson] = useState<PersonChoice | null>(null)
  const kept = useKept('promotion-session/new', { name: '', on: me.today })
  const call = useWrite('promotion-session.call', { quiet: true, refreshes: ['promotion-session.list'], done: ({ id }) => { kept.clear(); void go(`/promotion-sessions/${id}`) } })
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>Call a session</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Call a promotion session" purpose="Whoever facilitates it keeps the roster with you, and writes down what is decided."
        actions={<><Button onClick={() => setOpen(false)}>Not now</Button><Button variant="primary" busy={call.busy} unavailable={person && kept.value.name.trim() ? undefined : 'Name it and choose who facilitates it'} onClick={() => person && call.run({ ...kept.value, facilitatorId: person.id })}>Call it</Button></>}>
        <div className="space-y-4">
          <Input id="session-name" label="Name" maxLength={120} value={kept.value.name} error={call.problem?.detail} onChange={(event) => kept.change((old) => ({ ...old, name: event.target.value }))} audience={{ now: 'only you', later: 'those who sit there, and HR' }} />
          <Input id="session-on" type="date" size="short" label="On" value={kept.value.on} onChange={(event) => kept.change((old) => ({ ...old, on: event.target.value }))} />
          <PersonPicker id="session-facilitator" label="Facilitated by" value={person} search={searchPeople} onChange={setPerson} />
        </div>
      </Dialog>
    </>
  )
}
