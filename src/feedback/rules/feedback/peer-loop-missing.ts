import { countedBetween, daysIn } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { type CadenceFacts, tooEarly } from '../../cadence.ts'
import { PEER_SHARE } from '../../numbers.ts'

export const feedbackPeerLoopMissing = rule({
  id: 'feedback/peer-loop-missing',
  severity: 'hint',
  title: 'Half a cycle went by without one piece of peer feedback that you may see',
  why: 'Colleagues see what a manager does not. Heard in time it can still change how the work is done; heard in a review it is only a verdict.',
  numbers: { share: PEER_SHARE },
  *check(facts: CadenceFacts, { share }) {
    const { today, reader, other, cycle, since, uncounted } = facts
    if (!cycle || today > cycle.to || today < cycle.from) return
    // What colleagues said to an earlier manager is not a new one's to see, and no gap of theirs.
    const start = reader === 'manager' && since > cycle.from ? since : cycle.from
    const heard = cycle.peerOn !== undefined && cycle.peerOn >= start
    const counted = countedBetween(heard ? cycle.peerOn! : start, today, uncounted)
    const needed = Math.floor(daysIn(cycle) * share)
    const whom = reader === 'manager' ? other.name : 'you'
    const fix = reader === 'manager' ? `Who worked closely with ${other.name} lately, and what would you ask them?`
      : 'Who worked closely with you lately, and what one question would you ask them?'
    if (counted > needed) yield { message: `No colleague’s feedback about ${whom} that you can read has come for ${counted} days that count: half of this review cycle.`, fix }
    else if (!heard) yield tooEarly(`whether colleagues’ feedback about ${whom} is missing`, counted, needed, fix)
  },
})
