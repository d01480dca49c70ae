import { rule } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'
import { STOCK_WORDS, nameWords, saysNothing, substance, wordSet } from '../../substance.ts'

export const reviewSummaryTheme = rule({
  id: 'review/summary-theme',
  severity: 'hint',
  title: 'The opening summary names no theme: the work or the strength that marks the period',
  why: 'Praise without a subject is forgotten by the next page. One theme tells a reader who never met this person what the period was about.',
  *check(facts: ReviewFacts) {
    const { summary } = facts.document
    if (saysNothing(summary)) yield { path: '/summary', message: 'The opening summary does not yet say what marked the period.', fix: FIX }
    else if (substance(summary, STOCK_WORDS, VERDICT_WORDS, nameWords(facts.person.name), levelWords(facts)).length === 0) {
      yield { path: '/summary', message: 'The opening summary says how it went, and not what it was about.', fix: FIX }
    }
  },
})

const FIX = 'If this period had a title, what would it be: which piece of work, or which strength?'

/** Verdicts, levels and thanks: how it went, not what it was. */
const VERDICT_WORDS = wordSet(`
  meet met meets meeting exceed exceeds exceeded fully throughout ask asked asks below beyond at-level l1 l2 l3 l4 l5 l6 junior mid
  senior staff principal lead engineer nurse teacher manager solicitor analyst developer half half-year standard standards bar
  performed rating rated demanding challenging busy ups job ability delivered deliver delivers pleased proud impact professional
  framework reached reach reaches asks year-end quarterly annual past appreciated appreciate ready star rockstar always play player performer results result outcome outcomes`)

function levelWords({ person }: ReviewFacts): ReadonlySet<string> {
  return wordSet(person.level ? `${person.level.code} ${person.level.name}` : 'level')
}
