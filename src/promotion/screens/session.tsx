import { useState } from 'react'
import { searchPeople } from '../../people/parts/search-people.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { usePlace } from '../../ui/place.ts'
import { Section } from '../../ui/section.tsx'
import { Badge, StateLabel } from '../../ui/state-label.tsx'
import { Table } from '../../ui/table.tsx'
import type { OutputOf } from '../../ui/action-map.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { OUTCOME_WORDS, STATE_WORDS } from '../codes.ts'
import { STATE_STEPS } from '../parts/case-words.ts'

type Shown = OutputOf<'promotion-session.show'>

/** One session: its cases, each by itself, and who sits there. */
export default function Session() {
  const { params } = usePlace()
  const session = useAction('promotion-session.show', { id: params.id! })
  return <Loaded query={session}>{(found) => <View session={found} />}</Loaded>
}

function View({ session }: { session: Shown }) {
  const { go } = usePlace()
  const [closing, setClosing] = useState(false)
  const close = useWrite('promotion-session.close', { refreshes: ['promotion-session.list'], done: () => void go('/promotion-sessions'), says: () => ({ title: `${session.name} is closed` }) })
  const over = session.closedAt !== undefined
  return (
    <Page title={session.name} back={{ to: '/promotion-sessions', label: 'Promotion sessions' }} purpose={<>On <When date={session.on} />, facilitated by {session.facilitator.name}.</>}
      state={<StateLabel state={over ? 'Closed' : 'Open'} step={over ? 'done' : 'going'} next={over ? 'Those who sat here can’t read its cases any more.' : 'Each case is held against the level’s text, by itself.'} />}
      actions={session.keeps && <Button onClick={() => setClosing(true)}>Close the session</Button>}>
      <Section title="Cases">
        <Table caption="Cases before this session" rows={session.cases} rowKey={({ id }) => id} empty={<EmptyState title="No case that you can read" why="HR puts submitted cases before a session. Your own, and those of people you are close to, are never shown to you." />} columns={[
          { id: 'name', header: 'Person', rowHeader: true, cell: (row) => <Link to={`/promotion-cases/${row.id}`}>{row.subject.name}</Link> },
          { id: 'level', header: 'Levels', cell: (row) => `${row.currentLevel ?? '–'} to ${row.proposedLevel ?? '–'}` },
          { id: 'state', header: 'Where it stands', cell: (row) => <Badge step={STATE_STEPS[row.state]}>{row.outcome ? `Decided: ${OUTCOME_WORDS[row.outcome].toLowerCase()}` : STATE_WORDS[row.state]}</Badge> },
        ]} />
      </Section>
      <Roster session={session} />
      <Confirm open={closing} onClose={() => setClosing(false)} title={`Close ${session.name}`} confirm="Close the session" busy={close.busy} consequence="Those who sat here can’t read its cases any more, and nothing more is decided here." onConfirm={() => close.run({ id: session.id })} />
    </Page>
  )
}

function Roster({ session }: { session: Shown }) {
  const refreshes = ['promotion-session.show'] as const
  const seat = useWrite('promotion-session.seat', { quiet: true, refreshes })
  const unseat = useWrite('promotion-session.unseat', { refreshes })
  return (
    <Section title="Who takes part" hint="Nobody sits where their own case lies, and nobody reads the case of somebody they are close to.">
      <ul className="divide-y divide-hairline border-y border-hairline">
        <li className="py-2">{session.facilitator.name}<span className="block text-small text-soft">Facilitates</span></li>
        {session.seats.map((person) => (
          <li key={person.id} className="flex items-center justify-between gap-4 py-2">{person.name}{session.keeps && <Button size="small" variant="quiet" aria-label={`Take ${person.name} off the roster`} onClick={() => unseat.run({ id: session.id, personId: person.id })}>Take off</Button>}</li>
        ))}
      </ul>
      {session.keeps && <div className="mt-4 max-w-form"><PersonPicker id="seat-person" label="Let somebody take part" value={null} search={searchPeople} error={seat.problem?.detail} onChange={(person) => { seat.reset(); if (person) seat.run({ id: session.id, personId: person.id }) }} /></div>}
    </Section>
  )
}
