import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import type { OneOnOne } from '../one-on-one/words.ts'

/** "We had this talk": on which day. It can be put right later. */
export function HoldOneOnOne({ meeting, open, onClose }: { meeting: OneOnOne; open: boolean; onClose: () => void }) {
  const { person: me, today } = useMe()
  const other = meeting.person.id === me.id ? meeting.manager : meeting.person
  const [heldOn, setHeldOn] = useState(meeting.heldOn ?? (meeting.on < today ? meeting.on : today))
  const hold = useWrite('one-on-one.hold', {
    quiet: true, refreshes: ['one-on-one.show', 'one-on-one.list', 'ledger.show', 'home.show'],
    says: () => ({ title: `Held: your one-on-one with ${other.name}` }), done: onClose,
  })
  const error = hold.problem && (problemAt(fieldProblems(hold.problem, { '/heldOn': 'held-on' }), 'held-on') ?? hold.problem.detail)
  return (
    <Dialog open={open} onClose={onClose} title="We had this talk" purpose={`It goes on the ledger as a day you and ${other.name} met. What you wrote stays between you two.`}
      actions={<><Button onClick={onClose}>Not yet</Button><Button variant="primary" type="submit" form="hold" busy={hold.busy}>Yes, we met</Button></>}>
      <form id="hold" onSubmit={(event) => { event.preventDefault(); hold.run({ id: meeting.id, heldOn }) }}>
        <Input id="held-on" type="date" label="The day you met" size="short" max={today} required value={heldOn} onChange={(event) => setHeldOn(event.target.value)} error={error} />
      </form>
    </Dialog>
  )
}
