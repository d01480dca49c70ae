import { rule } from '../../../kit/rule.ts'
import { type CadenceFacts, gapOf, tooEarly } from '../../cadence.ts'
import { ONE_ON_ONE_DAYS } from '../../numbers.ts'

const FIX = 'Which half hour this week suits you both, and what would you put on the agenda first?'

export const feedbackOneOnOneGap = rule({
  id: 'feedback/one-on-one-gap',
  severity: 'hint',
  title: 'No one-on-one was held for 14 days',
  why: 'A short talk every week keeps small things small. After two weeks without one, questions wait, and concerns grow in silence.',
  numbers: { days: ONE_ON_ONE_DAYS },
  *check(facts: CadenceFacts, { days }) {
    const gap = gapOf(facts, facts.metOn)
    if (gap.days > days) {
      const { name } = facts.other
      yield {
        message: gap.never ? `You and ${name} have had no one-on-one that is on record.`
          : `It is ${gap.days} days that count since you and ${name} last met one-on-one.`,
        fix: FIX,
      }
    } else if (gap.never) yield tooEarly('whether you meet often enough', gap.days, days, FIX)
  },
})
