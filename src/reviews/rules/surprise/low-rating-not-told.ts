import { inWords } from '../../../kit/date.ts'
import type { PlainDate } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import type { Hit } from '../../../kit/rule.ts'
import { listInWords } from '../../../kit/text.ts'
import { citedCausesOfRating, sharingDay, toldAmong } from '../../cited.ts'
import type { ToldRecord } from '../../cited.ts'
import { countedDays, tooEarly } from '../../counted-time.ts'
import type { ReviewFacts } from '../../facts.ts'
import { LOW_RATING_DAYS_APART, LOW_RATING_TELLINGS } from '../../numbers.ts'

export const surpriseLowRatingNotTold = rule({
  id: 'surprise/low-rating-not-told',
  severity: 'block',
  title: 'A rating below “meets” whose causes the person was not told of twice, at least 30 days apart',
  why: 'A low rating that nobody saw coming means the talks before it were missing. Said twice, with a month in between, it gives the person a real chance to change the outcome.',
  numbers: { days: LOW_RATING_DAYS_APART },
  *check(facts: ReviewFacts, { days }) {
    if (facts.step === 'open-acknowledgement') return
    if (facts.rating !== 'below' && facts.rating !== 'far-below') return
    const causes = citedCausesOfRating(facts)
    const told = toldAmong(causes, facts.zone)
    if (spanOf(told, facts) >= days) return
    const early = tooEarly(facts, days, sharingDay(facts), `whether ${facts.person.name} was told of the causes twice`)
    if (early) yield { path: '/rating', message: early, fix: 'What can be said now, and again in a month?', severity: 'hint' }
    else yield { path: '/rating', evidence: causes.map((record) => record.id), ...hit(told, facts, days) }
  },
})

/** Days that count between the first and the last telling. */
function spanOf(told: readonly ToldRecord[], facts: ReviewFacts): number {
  const dates = datesOf(told)
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last && dates.length >= LOW_RATING_TELLINGS ? countedDays(facts, first, last) : 0
}

function datesOf(told: readonly ToldRecord[]): PlainDate[] {
  return [...new Set(told.map((each) => each.on))]
}

function hit(told: readonly ToldRecord[], facts: ReviewFacts, days: number): Hit {
  const { name } = facts.person
  const dates = datesOf(told)
  const needed = `a rating below “meets” needs two dates, ${days} days apart.`
  if (dates.length === 0) return { message: `The causes you cite were not told to ${name}; ${needed}`, fix: FIX_NONE }
  if (dates.length === 1) return { message: `${name} was told of the causes once, on ${inWords(dates[0] ?? '')}; ${needed}`, fix: FIX_ONCE }
  const span = spanOf(told, facts)
  const counted = span === 1 ? '1 day that counts lies' : `${span} days that count lie`
  return { message: `${name} was told of the causes on ${listInWords(dates.map(inWords))}: ${counted} between the first and the last; ${needed}`, fix: FIX_ONCE }
}

const FIX_NONE = 'Where did you speak about it? Cite those notes and talks. If it was never said, which rating can stand on what was?'
const FIX_ONCE = 'Is there another talk you have not cited, or not recorded for them to confirm? If not, which rating can stand on what was said?'
