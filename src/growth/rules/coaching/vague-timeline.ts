import { addMonths, inWords, type PlainDate } from '../../../kit/date.ts'
import { type Hit, rule } from '../../../kit/rule.ts'
import { monthsWords, vagueTime } from '../../../checkins/career/career.ts'
import { type CoachingFacts, countedSince, tooEarly } from '../../coaching.ts'
import { TIMELINE_DAYS } from '../../numbers.ts'

export const coachingVagueTimeline = rule({
  id: 'coaching/vague-timeline',
  severity: 'hint',
  title: '“Soon” or “next time” instead of a range in months, revisited when it changes',
  why: '“Soon” is a different day for each of the two. A range in months can be planned with, and told honestly when it moves; a broken “soon” costs trust that nothing else brings back.',
  numbers: { days: TIMELINE_DAYS },
  *check(facts: CoachingFacts, { days }) {
    const { goal, timeline, gap, person, today } = facts
    if (!goal) return
    const last = timeline.at(-1)
    const vague = last ? wordOf(last.because) : gap.map(({ missing }) => wordOf(missing)).find(Boolean)
    const range = `In how many months, from when to when, can ${person.name} be at ${goal.name}, and on what does it depend?`
    if (vague) {
      yield { path: '/timeline', message: `“${vague}” is a different day for each of you.${last ? ` The range beside it says ${monthsWords(last.fromMonths, last.toMonths)}.` : ' No range in months stands beside it.'}`, fix: range }
      return
    }
    if (!last) return yield* missing(facts, goal.declaredOn, days, range)
    const end = addMonths(last.on, last.toMonths)
    const again = `What changed since ${inWords(last.on)}, and which range in months is honest today?`
    if (goal.changedOn && last.on < goal.changedOn) {
      yield { path: '/timeline', message: `The goal is ${goal.name} since ${inWords(goal.changedOn)}; the timeline of ${inWords(last.on)} was for another level.`, fix: again }
    } else if (end < today) {
      yield { path: '/timeline', message: `On ${inWords(last.on)} it was to be ${monthsWords(last.fromMonths, last.toMonths)}. That was over on ${inWords(end)}, and nothing newer stands there.`, fix: again }
    }
  },
})

/** Without a timeline, once there was time enough to know the gap. */
function* missing(facts: CoachingFacts, since: PlainDate, days: number, fix: string): Generator<Hit> {
  const counted = countedSince(facts, since)
  if (counted <= days) return yield tooEarly('whether a timeline is missing', counted, days, fix)
  yield { path: '/timeline', message: `${facts.person.name} declared the goal ${facts.goal!.name} on ${inWords(since)}, and no range in months is written down.`, fix }
}

/** "Not soon" and "no longer soon" answer a vague word; they are none. */
function wordOf(text: string): string | undefined {
  return vagueTime(text.replace(/\b(?:not|no longer|instead of|rather than|never)\s+(?:just\s+)?[“"‘']?(?:soon(?:er)?|some ?day|one day|eventually|next time|shortly)\b/giu, ''))
}
