import { inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { type CoachingFacts, countedSince, tooEarly } from '../../coaching.ts'
import { COACHING_DAYS } from '../../numbers.ts'

export const coachingNoFeedbackOnGap = rule({
  id: 'coaching/no-feedback-on-gap',
  severity: 'hint',
  title: 'A quarter without feedback on how the work maps to the next level',
  why: 'Said while the work is warm, it changes the next piece of work. Kept for the promotion season, it only explains a decision.',
  numbers: { days: COACHING_DAYS },
  *check(facts: CoachingFacts, { days }) {
    const { goal, mapped, person, today } = facts
    if (!goal) return
    const last = mapped.filter(({ on }) => on <= today).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
    const since = last && last.on > goal.declaredOn ? last.on : goal.declaredOn
    const counted = countedSince(facts, since)
    const fix = `Which piece of ${possessive(person.name)} work lately was already at ${goal.name}, or fell short of it, and have you said so?`
    if (counted > days) {
      yield {
        path: '/feedback', fix, ...(last && { evidence: [last.id] }),
        message: `${person.name} has not heard for ${counted} days that count how their work maps to ${goal.name}. ${last ? `The last time was on ${inWords(last.on)}.` : 'Nothing since the goal was declared says it.'}`,
      }
    } else if (!last) yield tooEarly('whether feedback on the gap is due', counted, days, fix)
  },
})

const possessive = (name: string) => `${name}’${name.endsWith('s') ? '' : 's'}`
