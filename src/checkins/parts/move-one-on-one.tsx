import { useState } from 'react'
import { addDays, type PlainDate } from '../../kit/date.ts'
import type { ActionId } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import type { Named } from '../words.ts'

export interface MoveOneOnOneProps {
  meeting: { id: string; on: PlainDate }
  other: Named
  open: boolean
  onClose: () => void
  refreshes: readonly ActionId[]
}

/** Another day for one meeting; the rhythm stays. */
export function MoveOneOnOne({ meeting, other, open, onClose, refreshes }: MoveOneOnOneProps) {
  const { today } = useMe()
  const field = `move-${meeting.id}`
  const [on, setOn] = useState(meeting.on > today ? addDays(meeting.on, 1) : addDays(today, 1))
  const move = useWrite('one-on-one.move', { quiet: true, refreshes, says: () => ({ title: `Moved; ${other.name} is told` }), done: onClose })
  const error = move.problem && (problemAt(fieldProblems(move.problem, { '/on': field }), field) ?? move.problem.detail)
  return (
    <Dialog open={open} onClose={onClose} title={`Another day with ${other.name}`} purpose="The agenda comes along. If you have a rhythm, it goes on as before."
      actions={<><Button onClick={onClose}>Not now</Button><Button variant="primary" type="submit" form={`form-${field}`} busy={move.busy}>Move it</Button></>}>
      <form id={`form-${field}`} onSubmit={(event) => { event.preventDefault(); move.run({ id: meeting.id, on }) }}>
        <Input id={field} type="date" label="New day" size="short" min={today} required value={on} error={error} onChange={(event) => setOn(event.target.value)} />
      </form>
    </Dialog>
  )
}
