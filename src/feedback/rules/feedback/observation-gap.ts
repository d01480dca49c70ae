import { rule } from '../../../kit/rule.ts'
import { type CadenceFacts, gapOf, tooEarly } from '../../cadence.ts'
import { OBSERVATION_DAYS } from '../../numbers.ts'

export const feedbackObservationGap = rule({
  id: 'feedback/observation-gap',
  severity: 'hint',
  title: 'Nothing was shared with a report for 30 days',
  why: 'Feedback helps while both remember the situation. A month of silence leaves a person guessing, and a review without anything to rest on.',
  numbers: { days: OBSERVATION_DAYS },
  *check(facts: CadenceFacts, { days }) {
    const { reader, other } = facts
    const gap = gapOf(facts, facts.reachedOn)
    const fix = reader === 'manager' ? `What did ${other.name} do lately that you would like to see again, or see done differently?`
      : `Which piece of work would you most like to hear about? Ask ${other.name} about that one.`
    const since = gap.never ? 'yet' : `for ${gap.days} days that count`
    if (gap.days > days) {
      yield {
        message: reader === 'manager' ? `Nothing from you has reached ${other.name} ${since}.` : `Nothing that ${other.name} wrote has reached you ${since}.`,
        fix,
      }
    } else if (gap.never) yield tooEarly(reader === 'manager' ? `whether ${other.name} hears enough` : 'whether you hear enough', gap.days, days, fix)
  },
})
