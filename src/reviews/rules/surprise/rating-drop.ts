import { inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { citedCausesOfRating, sharingDay, toldAmong } from '../../cited.ts'
import { tooEarly } from '../../counted-time.ts'
import type { ReviewFacts } from '../../facts.ts'
import { RATING_DROP_STEPS, TOLD_DAYS_BEFORE_SHARE } from '../../numbers.ts'
import { RATINGS, ratingWords } from '../../codes.ts'

export const surpriseRatingDrop = rule({
  id: 'surprise/rating-drop',
  severity: 'warn',
  title: 'The rating falls since last cycle, at the same level, and the person was not told of the cause in between',
  why: 'Somebody rated the same work higher last time will ask what changed. The answer has to be something they heard when it happened.',
  numbers: { steps: RATING_DROP_STEPS },
  *check(facts: ReviewFacts, { steps }) {
    const { rating, lastRating, person } = facts
    if (facts.step === 'open-acknowledgement' || !rating || !lastRating) return
    if (RATINGS.indexOf(lastRating.rating) - RATINGS.indexOf(rating) < steps) return
    const causes = citedCausesOfRating(facts).filter((record) => record.kind !== 'last-review')
    const since = lastRating.releasedOn
    if (toldAmong(causes, facts.zone).some((told) => told.on > since && told.on <= facts.today)) return
    const early = tooEarly(facts, TOLD_DAYS_BEFORE_SHARE, sharingDay(facts), `whether ${person.name} heard why the rating falls`)
    if (early) yield { path: '/rating', message: early, fix: 'What can be said about it now?', severity: 'hint' }
    else yield {
      path: '/rating',
      message: `The rating goes from “${ratingWords(lastRating.rating, facts.scale)}” to “${ratingWords(rating, facts.scale)}”, and ${person.name} was told of no cause you cite since ${inWords(since)}, when the last one was released.`,
      fix: 'What changed since then, and when did you speak about it? Cite that note or talk; if there was none, have the talk before sharing.',
      evidence: causes.map((record) => record.id),
    }
  },
})
