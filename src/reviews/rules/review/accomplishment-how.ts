import { rule } from '../../../kit/rule.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { STOCK_WORDS, saysNothing, substance, wordSet } from '../../substance.ts'

export const reviewAccomplishmentHow = rule({
  id: 'review/accomplishment-how',
  severity: 'warn',
  title: 'An accomplishment does not say how it was done',
  why: 'How it was done is what can be repeated and recognised: the skill and the behaviour, not the hours. The same result can be luck or craft.',
  *check(facts: ReviewFacts) {
    for (const [index, item] of facts.document.accomplishments.entries()) {
      if (isEmptyItem(item)) continue
      const message = lacking(item.how, item.what)
      if (message) yield { path: `/accomplishments/${index}/how`, message, fix: FIX }
    }
  },
})

const FIX = 'What did they do that somebody else might not have done? A choice, a step, a way of working with others.'

/** Words of effort and manner: how hard and how pleasantly, not how. */
const MANNER_WORDS = wordSet(`
  dedicated dedication committed commitment passion passionate energy energetic enthusiasm enthusiastic diligent diligently diligence
  tireless tirelessly professional professionally professionalism hours hour long nights weekend weekends late extra mile careful
  carefully quick quickly fast efficient efficiently effective effectively smooth smoothly independent independently alone motivated
  motivation attitude talent talented experience experienced knowledge expertise smart proactive proactively determination determined
  perseverance focus resilience teamwork usual normal standard personally`)

function lacking(how: string, what: string): string | undefined {
  if (saysNothing(how)) return 'It is not said how this was done.'
  if (same(how, what)) return 'How repeats what, word for word.'
  const left = substance(how, STOCK_WORDS, MANNER_WORDS)
  return left.length === 0 ? 'This says how hard or how well, not yet how.' : undefined
}

function same(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return plain(a) === plain(b)
}
