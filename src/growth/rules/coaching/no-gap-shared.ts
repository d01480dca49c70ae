import { inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { type CoachingFacts, countedSince, tooEarly } from '../../coaching.ts'
import { GAP_DAYS } from '../../numbers.ts'

export const coachingNoGapShared = rule({
  id: 'coaching/no-gap-shared',
  severity: 'hint',
  title: 'A goal was declared, and the person has not seen their gap to it',
  why: 'Nobody can close a gap they have not been shown. A goal without its gap leaves somebody to guess, and the guess is heard for the first time when the answer is no.',
  numbers: { days: GAP_DAYS },
  *check(facts: CoachingFacts, { days }) {
    const { goal, gap, person } = facts
    if (!goal) return
    const current = gap.filter(({ writtenOn }) => !goal.changedOn || writtenOn >= goal.changedOn)
    if (current.some(({ seenOn }) => seenOn)) return
    const since = goal.changedOn ?? goal.declaredOn
    const counted = countedSince(facts, since)
    const fix = current.length === 0 ? `What would one see ${person.name} do at ${goal.name} that one does not see yet?` : `When will you and ${person.name} look at it together?`
    if (counted <= days) return yield tooEarly('whether the gap was shared in time', counted, days, fix)
    const written = current.map(({ writtenOn }) => writtenOn).toSorted().at(-1)
    yield {
      path: '/gap', fix,
      message: `${person.name} wants to reach ${goal.name} since ${inWords(since)}. ${written ? `The gap was written down on ${inWords(written)}, and ${person.name} has not seen it.` : 'What lies between is not written down.'}`,
    }
  },
})
