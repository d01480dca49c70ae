import { countInWords, listInWords } from '../../../kit/text.ts'
import { rule } from '../../../kit/rule.ts'
import { countedBetween } from '../../../kit/date.ts'
import { type FairnessFacts, offeredOf, settled } from '../../fairness.ts'
import { COACHING_DAYS, FAIR_LEAST, FAIR_SHARES } from '../../numbers.ts'

export const coachingOpportunityFairness = rule({
  id: 'coaching/opportunity-fairness',
  severity: 'hint',
  title: 'Stretch work goes to the same few people',
  why: 'Who gets the work in which a level can be shown is who gets the level. The same few names come to mind first, and the others look as if they were not ready.',
  numbers: { ...FAIR_LEAST, ...FAIR_SHARES, goalDays: COACHING_DAYS },
  *check({ today, reader, manager, people: all }: FairnessFacts, { people: least, offers: enough, few, most, goalDays }) {
    const people = settled(all, today).map((each) => ({ ...each, offered: offeredOf(each, today) })).toSorted((a, b) => b.offered - a.offered)
    const total = people.reduce((sum, { offered }) => sum + offered, 0)
    if (people.length < least || total < enough) return
    const favoured = people.slice(0, Math.max(1, Math.floor(people.length * few)))
    const theirs = favoured.reduce((sum, { offered }) => sum + offered, 0)
    // A name that got as much as the next one is no favourite.
    if (theirs < total * most || favoured.at(-1)!.offered === people[favoured.length]!.offered) return
    const waiting = people.filter(({ offered, goalOn, uncounted }) => offered === 0 && goalOn && countedBetween(goalOn, today, uncounted) > goalDays!)
    if (waiting.length === 0) return
    yield {
      path: '/opportunities',
      message: `Of ${countInWords(total)} opportunities over a year ${countInWords(theirs)} went to ${listInWords(favoured.map(({ name }) => name))}. ${listInWords(waiting.map(({ name }) => name))} ${waiting.length === 1 ? 'has a goal and was' : 'have goals and were'} offered none.`,
      fix: reader === 'manager' ? 'Whose gap would the next piece of stretch work close, and what would it take to offer it to them?'
        : `What does ${manager.name} say about who was asked, and is there a plain reason: leave, a part-time year, work that only few can do?`,
      evidence: waiting.map(({ id }) => id),
    }
  },
})
