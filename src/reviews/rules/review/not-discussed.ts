import { inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'

export const reviewNotDiscussed = rule({
  id: 'review/not-discussed',
  severity: 'warn',
  title: 'Shared with no conversation in the calendar, or opened for acknowledgement before it was held',
  why: 'A review is read together. Sending the text beforehand is good practice, as long as the talk is already in the calendar; acknowledging comes after it.',
  *check(facts: ReviewFacts) {
    const { heldOn, scheduledFor } = facts.conversation
    if (heldOn && heldOn <= facts.today) return
    const { name } = facts.person
    if (facts.step === 'open-acknowledgement') yield {
      path: '/conversation', severity: 'block',
      message: `The conversation with ${name} is not recorded as held, so there is nothing to acknowledge yet.`,
      fix: 'When did you speak about it? Record the conversation; if it is still to come, open the acknowledgement afterwards.',
    }
    if (facts.step !== 'share' || (scheduledFor && scheduledFor >= facts.today)) return
    yield {
      path: '/conversation',
      message: scheduledFor
        ? `The conversation with ${name} was planned for ${inWords(scheduledFor)} and is not recorded as held.`
        : `No conversation with ${name} about this review is planned.`,
      fix: 'When will you read it together? Set the day now, so that it is known when the text arrives.',
    }
  },
})
