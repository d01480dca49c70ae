import { inWords } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'

export const surprisePromotionNotTold = rule({
  id: 'surprise/promotion-not-told',
  severity: 'warn',
  title: 'A promotion case, or a “not yet”, without an earlier career conversation about it',
  why: 'Where somebody is going is theirs to know first. A case nobody spoke about raises hopes or dashes them behind their back.',
  *check({ talks, today, person, step, outcome }: CaseFacts) {
    if (talks === undefined || talks.some(({ on }) => on < today)) return
    const path = step === 'decide' ? '/decision' : '/levels'
    const what = step === 'decide' && outcome === 'not-yet' ? `A “not yet” is about to be given, and ${person.name} never heard of it.` : `No career conversation with ${person.name} about this level is on record before ${inWords(today)}.`
    yield { path, message: what, fix: 'When did you speak about where they are going? Record that talk; if there was none, have it before this goes on.' }
  },
})
