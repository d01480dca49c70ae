import { rule } from '../../../kit/rule.ts'
import { type CadenceFacts, gapOf, tooEarly } from '../../cadence.ts'
import { CHECK_IN_DAYS } from '../../numbers.ts'

export const feedbackCheckInMissing = rule({
  id: 'feedback/check-in-missing',
  severity: 'hint',
  title: 'A quarter went by without a career check-in',
  why: 'Where somebody wants to go deserves a conversation of its own, tied to no review. Asked once a year, it comes too late to change the work.',
  numbers: { days: CHECK_IN_DAYS },
  *check(facts: CadenceFacts, { days }) {
    const { reader, other } = facts
    const gap = gapOf(facts, facts.checkInOn)
    const fix = reader === 'manager' ? `Where would ${other.name} like to be in two years, and when will you ask?`
      : `Where would you like to be in two years, and when will you and ${other.name} talk about it?`
    const since = gap.never ? 'yet' : `for ${gap.days} days that count`
    if (gap.days > days) yield { message: `You and ${other.name} have had no career check-in ${since}.`, fix }
    else if (gap.never) yield tooEarly('whether a career check-in is due', gap.days, days, fix)
  },
})
