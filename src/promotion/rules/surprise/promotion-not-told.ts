import { inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { surprisePromotionNotTold as sayingItInReviews } from '../../../reviews/rules/surprise/promotion-not-told.ts'
import type { CaseFacts } from '../../facts.ts'

/** The rule of reviews over another text: one id, and one set of words. */
export const surprisePromotionNotTold = rule({
  ...sayingItInReviews,
  *check({ talks, today, person, step, outcome }: CaseFacts) {
    if (talks === undefined || talks.some(({ on }) => on < today)) return
    const path = step === 'decide' ? '/decision' : '/levels'
    const what = step === 'decide' && outcome === 'not-yet' ? `A “not yet” is about to be given, and ${person.name} never heard of it.` : `No career conversation with ${person.name} about this level is on record before ${inWords(today)}.`
    yield { path, message: what, fix: 'When did you speak about where they are going? Record that talk; if there was none, have it before this goes on.' }
  },
})
