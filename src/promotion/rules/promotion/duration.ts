import { addMonths, inWords } from '../../../kit/date.ts'
import type { Hit } from '../../../kit/rule.ts'
import { rule } from '../../../kit/rule.ts'
import { countInWords } from '../../../kit/text.ts'
import { levelName } from '../../asked.ts'
import { atLevel, datedOf, recordsOf } from '../../at-level.ts'
import type { CaseFacts } from '../../facts.ts'
import { monthsBetween } from '../../months.ts'
import { LONGEST_HOLE_MONTHS, SUSTAINED_MONTHS } from '../../numbers.ts'
import { counted, sustained, type Sustained } from '../../sustained.ts'

export const promotionDuration = rule({
  id: 'promotion/duration',
  severity: 'block',
  title: 'Dated evidence at the proposed level spans less than 6 months, or has a hole of over 3',
  why: 'A level is how somebody works, not what they managed once. Half a year without a long silence shows that it lasts when the occasion has passed.',
  numbers: { months: SUSTAINED_MONTHS, hole: LONGEST_HOLE_MONTHS },
  *check(facts: CaseFacts, numbers) {
    const level = facts.levels.find(({ code }) => code === facts.proposed)
    const records = recordsOf(atLevel(facts))
    if (!level || records.length === 0) return
    const dated = datedOf(records)
    const seen = sustained(dated.map(({ on }) => on), facts.uncounted, numbers.hole)
    const long = seen.from !== undefined && addMonths(seen.from, numbers.months) <= counted(seen.from, seen.to!, facts.uncounted)
    const name = levelName(level)
    if (!long) yield tooEarly(facts, numbers.months) ?? short(seen, name, numbers.months, records.length - dated.length, dated.map(({ id }) => id))
    for (const hole of seen.holes) {
      yield {
        path: '/evidence', evidence: dated.filter(({ on }) => on === hole.from || on === hole.to).map(({ id }) => id),
        message: `Between ${inWords(hole.from)} and ${inWords(hole.to)} nothing dated is there at ${name}: more than ${countInWords(numbers.hole)} months.`,
        fix: 'What of that time shows the level, and who saw it? If the work was of another kind then, say so and let the months since speak.',
      }
    }
  },
})

/** Where there was not yet time enough to be seen, that is all there is to say. */
function tooEarly({ since, today, uncounted, person }: CaseFacts, months: number): Hit | undefined {
  if (!since || addMonths(since, months) <= counted(since, today, uncounted)) return undefined
  const so = monthsBetween(since, counted(since, today, uncounted))
  return {
    path: '/evidence', severity: 'hint',
    message: `Too early to say whether ${person.name} works at the level for long: ${countInWords(so)} ${so === 1 ? 'month counts' : 'months count'} so far, and it takes ${countInWords(months)}.`,
    fix: 'When will there have been time enough to see it? Agree on that date.',
  }
}

function short(seen: Sustained, level: string, months: number, undated: number, evidence: string[]): Hit {
  const without = undated > 0 ? ` ${undated === 1 ? 'One piece has no date and counts' : `${capital(countInWords(undated))} pieces have no date and count`} for no month.` : ''
  return {
    path: '/evidence', evidence,
    message: `${spanWords(seen, level)}; it takes ${countInWords(months)}.${without}`,
    fix: 'Is there earlier work at this level that is not in the case yet, with its date? If not, on which day will it have been seen long enough?',
  }
}

function spanWords({ from, to, months }: Sustained, level: string): string {
  if (!from || !to) return `No evidence at ${level} has a date`
  if (from === to) return `The dated evidence at ${level} is of one day, ${inWords(from)}`
  return `Dated evidence at ${level} reaches from ${inWords(from)} to ${inWords(to)}: ${countInWords(months)} full ${months === 1 ? 'month that counts' : 'months that count'}`
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
