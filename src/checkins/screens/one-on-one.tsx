import { useMemo, useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction } from '../../ui/use-action.ts'
import type { OneOnOne } from '../one-on-one/words.ts'
import { ActionItems } from '../parts/action-items.tsx'
import { Agenda } from '../parts/agenda.tsx'
import { HoldOneOnOne } from '../parts/hold-one-on-one.tsx'
import { OneOnOneNote } from '../parts/one-on-one-note.tsx'

/** One meeting of two people: what to talk about, what was agreed, and one's own notes. */
export default function OneOnOneScreen() {
  const { params } = usePlace()
  const meeting = useAction('one-on-one.show', { id: params.oneOnOneId! }, { fresh: true })
  return <Loaded query={meeting}>{(found) => <Meeting key={found.id} meeting={found} />}</Loaded>
}

function Meeting({ meeting }: { meeting: OneOnOne }) {
  const { person: me } = useMe()
  const { person, manager, on, heldOn, agenda } = meeting
  const between = person.id === me.id || manager.id === me.id
  const other = person.id === me.id ? manager : person
  const [holding, setHolding] = useState(false)
  const writes = between && agenda !== undefined
  useCommands(useMemo(() => (writes ? pageCommands(() => setHolding(true)) : []), [writes]))
  const title = between ? `One-on-one with ${other.name}` : `One-on-one of ${person.name} and ${manager.name}`
  return (
    <Page title={title} purpose="What each of you wants to talk about, and what you agree on." width="reading"
      back={{ to: person.id === me.id ? '/ledger?tab=one-on-ones' : `/people/${person.id}?tab=one-on-ones`, label: 'One-on-ones' }}
      state={heldOn ? <StateLabel state="Held" step="done" next={`On ${inWords(heldOn)}.`} /> : <StateLabel state="Planned" step="waiting" next={`For ${inWords(on)}.`} />}
      primary={writes && !heldOn && <Button variant="primary" keyHint="h" onClick={() => setHolding(true)}>We had this talk</Button>}
      actions={writes && heldOn && <Button onClick={() => setHolding(true)}>Put the day right</Button>}>
      {agenda === undefined
        ? <p className="text-soft">What they talk about is between the two. You see that they meet.</p>
        : (
          <>
            <Agenda meeting={meeting} other={other.name} />
            <ActionItems meeting={meeting} other={other.name} />
            <OneOnOneNote meeting={meeting} />
          </>
        )}
      <HoldOneOnOne meeting={meeting} open={holding} onClose={() => setHolding(false)} />
    </Page>
  )
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
