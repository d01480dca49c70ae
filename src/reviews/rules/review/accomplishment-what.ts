import { rule } from '../../../kit/rule.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { STOCK_WORDS, saysNothing, substance } from '../../substance.ts'

export const reviewAccomplishmentWhat = rule({
  id: 'review/accomplishment-what',
  severity: 'warn',
  title: 'An accomplishment does not say what was delivered',
  why: 'Somebody who was not there has to be able to picture the thing: a document, a system, a case closed, a class taught. How and why only make sense once it is named.',
  *check(facts: ReviewFacts) {
    for (const [index, item] of facts.document.accomplishments.entries()) {
      if (isEmptyItem(item)) continue
      const path = `/accomplishments/${index}/what`
      if (saysNothing(item.what)) yield { path, message: 'It is not said what was delivered.', fix: FIX }
      else if (substance(item.what, STOCK_WORDS).length === 0) yield { path, message: 'This could be said of any work; it names nothing that was delivered.', fix: FIX }
    }
  },
})

const FIX = 'What exists now, or is done now, that was not before?'
