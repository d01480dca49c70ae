import { useMemo, useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import type { ActionId } from '../../ui/action-map.ts'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import type { OneOnOne } from '../one-on-one/words.ts'
import { ActionItems } from '../parts/action-items.tsx'
import { Agenda } from '../parts/agenda.tsx'
import { HeldQuestion } from '../parts/held-question.tsx'
import { HoldOneOnOne } from '../parts/hold-one-on-one.tsx'
import { MoveOneOnOne } from '../parts/move-one-on-one.tsx'
import { OneOnOneNote } from '../parts/one-on-one-note.tsx'

/** One meeting of two people: what to talk about, what was agreed, and one's own notes. */
export default function OneOnOneScreen() {
  const { params } = usePlace()
  const meeting = useAction('one-on-one.show', { id: params.oneOnOneId! }, { fresh: true })
  return <Loaded query={meeting}>{(found) => <Meeting key={found.id} meeting={found} />}</Loaded>
}

function Meeting({ meeting }: { meeting: OneOnOne }) {
  const { person: me } = useMe()
  const { person, manager, on, heldOn, calledOff, asks, agenda } = meeting
  const between = person.id === me.id || manager.id === me.id
  const other = person.id === me.id ? manager : person
  const [holding, setHolding] = useState(false)
  const [moving, setMoving] = useState(false)
  const callOff = useCallOff(meeting.id)
  const writes = between && agenda !== undefined
  useCommands(useMemo(() => (writes ? pageCommands(() => setHolding(true)) : []), [writes]))
  const title = between ? `One-on-one with ${other.name}` : `One-on-one of ${person.name} and ${manager.name}`
  return (
    <Page title={title} purpose="What each of you wants to talk about, and what you agree on." width="reading"
      back={{ to: person.id === me.id ? '/ledger?tab=one-on-ones' : `/people/${person.id}?tab=one-on-ones`, label: 'One-on-ones' }}
      state={<Standing meeting={meeting} />}
      primary={writes && !heldOn && !calledOff && <Button variant="primary" keyHint="h" onClick={() => setHolding(true)}>We had this talk</Button>}
      actions={writes && (heldOn
        ? <Button onClick={() => setHolding(true)}>Put the day right</Button>
        : calledOff
          ? <Button busy={callOff.busy} onClick={() => callOff.run({ id: meeting.id, calledOff: false })}>It takes place after all</Button>
          : <><Button onClick={() => setMoving(true)}>Move it</Button><Button variant="quiet" busy={callOff.busy} onClick={() => callOff.run({ id: meeting.id })}>Call it off</Button></>)}>
      {asks && (
        <div className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-l border-edge pl-4">
          <p>Did you and {other.name} meet on {inWords(on)}?</p><HeldQuestion meeting={meeting} other={other} />
        </div>
      )}
      {agenda === undefined
        ? <p className="text-soft">What they talk about is between the two. You see that they meet.</p>
        : (
          <>
            <Agenda meeting={meeting} other={other.name} />
            <ActionItems meeting={meeting} other={other.name} />
            <OneOnOneNote meeting={meeting} />
          </>
        )}
      <MoveOneOnOne meeting={meeting} other={other} open={moving} onClose={() => setMoving(false)} refreshes={REFRESHES} />
      <HoldOneOnOne meeting={meeting} open={holding} onClose={() => setHolding(false)} />
    </Page>
  )
}

const REFRESHES: readonly ActionId[] = ['one-on-one.show', 'one-on-one.list', 'one-on-one.overview', 'series.show', 'home.show']

function useCallOff(id: string) {
  const back = useWrite('one-on-one.call-off', { refreshes: REFRESHES })
  return useWrite('one-on-one.call-off', {
    refreshes: REFRESHES,
    says: (_, { calledOff }) => (calledOff === false ? { title: 'It takes place' }
      : { title: 'Called off', detail: 'What is on the agenda comes along to the next one.', undo: () => back.run({ id, calledOff: false }) }),
  })
}

function Standing({ meeting: { on, heldOn, calledOff } }: { meeting: OneOnOne }) {
  const { today } = useMe()
  if (heldOn) return <StateLabel state="Held" step="done" next={`On ${inWords(heldOn)}.`} />
  if (calledOff) return <StateLabel state={on < today ? 'Did not take place' : 'Called off'} step="done" next="What was left open comes along to the next one." />
  return <StateLabel state="Planned" step="waiting" next={`For ${inWords(on)}.`} />
}

function pageCommands(hold: () => void) {
  const focus = (id: string) => () => document.getElementById(id)?.focus()
  return [
    { id: 'one-on-one.hold', title: 'We had this talk', keys: 'h', run: hold },
    { id: 'one-on-one.agenda', title: 'Add to the agenda', keys: 'a', run: focus('agenda-text') },
    { id: 'one-on-one.item', title: 'Add an action item', keys: 'i', run: focus('item-text') },
    { id: 'one-on-one.note', title: 'Write your notes', keys: 'w', run: focus('one-on-one-note') },
  ]
}
