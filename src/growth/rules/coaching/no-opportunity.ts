import { inWords } from '../../../kit/date.ts'
import { listInWords } from '../../../kit/text.ts'
import { rule } from '../../../kit/rule.ts'
import type { Scope } from '../../../leveling/framework.ts'
import { type CoachingFacts, countedSince, openGap, servesGap, tooEarly } from '../../coaching.ts'
import { COACHING_DAYS } from '../../numbers.ts'

export const coachingNoOpportunity = rule({
  id: 'coaching/no-opportunity',
  severity: 'hint',
  title: 'A gap with no opportunity of that scope offered for a quarter',
  why: 'A level is shown in work of its scope. Without such work no effort closes the gap, and the person is asked to prove what they are not given.',
  numbers: { days: COACHING_DAYS },
  *check(facts: CoachingFacts, { days }) {
    const { goal, gap, offers, person, today } = facts
    if (!goal) return
    const open = openGap(gap).map((line) => {
      const last = offers.filter((offer) => offer.on <= today && servesGap(offer, line.dimension, goal.scope)).map(({ on }) => on).toSorted().at(-1)
      // A line that is written anew is the same gap: waiting began with the goal, or with the last piece of work.
      const since = last && last > goal.declaredOn ? last : goal.declaredOn
      return { ...line, last, counted: countedSince(facts, since) }
    })
    if (open.length === 0) return
    const fix = `Which piece of work that reaches ${goal.scope ? REACH[goal.scope] : 'so far'} comes up in the next months, and could ${person.name} have it, or part of it?`
    const without = open.filter(({ counted }) => counted > days)
    if (without.length > 0) {
      const last = without.flatMap((line) => line.last ?? []).toSorted().at(-1)
      yield {
        path: '/opportunities', fix,
        message: `For a quarter no work ${goal.scope ? `that reaches ${REACH[goal.scope]} ` : ''}was offered to ${person.name} on ${listInWords(without.map(({ name }) => name))}, where something is missing at ${goal.name}.${last ? ` The last was on ${inWords(last)}.` : ''}`,
      }
    } else if (open.every(({ last }) => !last)) yield tooEarly('whether an opportunity is due', open[0]!.counted, days, fix)
  },
})

const REACH: Record<Scope, string> = { task: 'an own task', team: 'the team', teams: 'several teams', organisation: 'the organisation', company: 'the company' }
