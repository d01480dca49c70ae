import { useCallback } from 'react'
import { Loaded } from '../../../ui/loaded.tsx'
import { NotHere } from '../../../ui/loaded.tsx'
import { usePacket, type WholePacket } from '../../parts/use-packet.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { Workbench } from './workbench.tsx'

/** The main room: the records on one side, the text on the other, and what the rules say of it as one writes. */
export default function Editor({ review }: { review: ReviewShown }) {
  const packet = usePacket(review.id)
  const show = useCallback(
    (whole: WholePacket) => (whole.facts ? <Workbench review={review} records={whole.records} facts={whole.facts} /> : <NotHere />),
    [review],
  )
  return (
    <Loaded query={packet} label="Gathering the records">
      {show}
    </Loaded>
  )
}
