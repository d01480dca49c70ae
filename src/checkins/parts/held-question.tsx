import { useState } from 'react'
import type { PlainDate } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import type { ActionId } from '../../ui/action-map.ts'
import { useWrite } from '../../ui/use-action.ts'
import type { Named } from '../words.ts'
import { MoveOneOnOne } from './move-one-on-one.tsx'

const REFRESHES: readonly ActionId[] = ['one-on-one.show', 'one-on-one.list', 'one-on-one.overview', 'series.show', 'ledger.show', 'home.show']

export interface HeldQuestionProps {
  meeting: { id: string; on: PlainDate }
  /** Whom the reader meets. */
  other: Named
}

/** Did you meet? One press: yes, no, or on another day. */
export function HeldQuestion({ meeting, other }: HeldQuestionProps) {
  const [moving, setMoving] = useState(false)
  const { id, on } = meeting
  const back = useWrite('one-on-one.call-off', { refreshes: REFRESHES })
  const hold = useWrite('one-on-one.hold', { refreshes: REFRESHES, says: () => ({ title: `On record: you and ${other.name} met` }) })
  const off = useWrite('one-on-one.call-off', {
    refreshes: REFRESHES, says: () => ({ title: 'It did not take place', detail: 'What was on the agenda comes along to the next one.', undo: () => back.run({ id, calledOff: false }) }),
  })
  return (
    <div className="flex flex-wrap gap-2" role="group" aria-label={`Did you and ${other.name} meet?`}>
      <Button size="small" busy={hold.busy} onClick={() => hold.run({ id, heldOn: on })}>Yes, we met</Button>
      <Button size="small" busy={off.busy} onClick={() => off.run({ id })}>No</Button>
      <Button size="small" variant="quiet" onClick={() => setMoving(true)}>Moved</Button>
      <MoveOneOnOne meeting={meeting} other={other} open={moving} onClose={() => setMoving(false)} refreshes={REFRESHES} />
    </div>
  )
}
