import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'

/** Either of the two says on which day they talked. */
export function HoldAssessment({ id, other, open, onClose }: { id: string; other: string; open: boolean; onClose: () => void }) {
  const { today } = useMe()
  const [heldOn, setHeldOn] = useState(today)
  const hold = useWrite('level-assessment.hold', { quiet: true, refreshes: ['level-assessment.show', 'growth.show', 'growth.team'], says: () => ({ title: 'On record' }), done: onClose })
  const error = hold.problem && (problemAt(fieldProblems(hold.problem, { '/heldOn': 'assessment-held-on' }), 'assessment-held-on') ?? hold.problem.detail)
  return (
    <Dialog open={open} onClose={onClose} title="We talked about it" purpose={`${other} sees the day. What you both shared stays as it was; an HR partner sees the day alone.`}
      actions={<><Button onClick={onClose}>Not yet</Button><Button variant="primary" type="submit" form="hold-assessment" busy={hold.busy}>Yes, we talked</Button></>}>
      <form id="hold-assessment" onSubmit={(event) => { event.preventDefault(); hold.run({ id, heldOn }) }}>
        <Input id="assessment-held-on" type="date" label="The day you talked" size="short" max={today} required value={heldOn} error={error} onChange={(event) => setHeldOn(event.target.value)} />
      </form>
    </Dialog>
  )
}
