import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import type { CareerCheckIn } from '../career/words.ts'
import type { Named } from '../words.ts'

export interface HoldCareerProps {
  checkIn: CareerCheckIn
  other: Named
  open: boolean
  onClose: () => void
}

/** Either of the two says on which day they talked. */
export function HoldCareer({ checkIn, other, open, onClose }: HoldCareerProps) {
  const { today } = useMe()
  const [heldOn, setHeldOn] = useState(checkIn.heldOn ?? today)
  const hold = useWrite('career.hold', {
    quiet: true, refreshes: ['career.show', 'career.list', 'home.show'], says: () => ({ title: 'On record' }), done: onClose,
  })
  const error = hold.problem && (problemAt(fieldProblems(hold.problem, { '/heldOn': 'career-held-on' }), 'career-held-on') ?? hold.problem.detail)
  return (
    <Dialog open={open} onClose={onClose} title="We talked about it" purpose={`${other.name} sees the day and can put it right. What you both shared stays as it was said; an HR partner sees the day alone.`}
      actions={<><Button onClick={onClose}>Not yet</Button><Button variant="primary" type="submit" form="hold-career" busy={hold.busy}>Yes, we talked</Button></>}>
      <form id="hold-career" onSubmit={(event) => { event.preventDefault(); hold.run({ id: checkIn.id, heldOn }) }}>
        <Input id="career-held-on" type="date" label="The day you talked" size="short" max={today} required value={heldOn} error={error} onChange={(event) => setHeldOn(event.target.value)} />
      </form>
    </Dialog>
  )
}
