import { rule } from '../../../kit/rule.ts'
import type { Hit } from '../../../kit/rule.ts'
import { countInWords, sentences } from '../../../kit/text.ts'
import type { ReviewFacts } from '../../facts.ts'
import { FORWARD_SENTENCES } from '../../numbers.ts'
import { saysNothing } from '../../substance.ts'

export const reviewForwardLooking = rule({
  id: 'review/forward-looking',
  severity: 'warn',
  title: 'No two or three sentences on what is expected next, what opportunities there are, and where it leads',
  why: 'The past cannot be changed; the next period can. What is written here is what the next review will be read against.',
  numbers: FORWARD_SENTENCES,
  *check(facts: ReviewFacts, { least, most }) {
    const message = lacking(facts.document.forwardLooking, least, most)
    if (message) yield { path: '/forwardLooking', message, fix: FIX }
  },
})

const FIX = 'What will you expect next, which opportunity is open, and where does it lead? A sentence for each is enough.'

function lacking(text: string, least: number, most: number): Hit['message'] | undefined {
  if (saysNothing(text)) return 'Nothing is said about the coming period.'
  const count = sentences(text).length
  if (count < least) return `One sentence on the coming period; ${countInWords(least)} or ${countInWords(most)} are enough to say what is expected and what is open.`
  if (count > most) return `${capital(countInWords(count))} sentences on the coming period; ${countInWords(least)} or ${countInWords(most)} are read and remembered.`
  if (!AHEAD.test(text)) return 'This looks back; it does not yet say what comes next.'
  return undefined
}

const AHEAD = /\b(?:will|won['’]t|shall|going to|next|coming|upcoming|ahead|from now|from (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter) on|by (?:the|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|mid|end|q[1-4]|\d)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4]|h[12])|plan(?:s|ned)?|expect(?:s|ed|ation|ations)?|aim(?:s|ing)?|goal|goals|hope|opportunit(?:y|ies)|open to|ready (?:to|for)|path|trajectory|prepar(?:e|ing)|should|would|could|can|may|we want|i want|I['’]d|is to|are to|takes? (?:on|over)|starts?|joins?|leads? to|toward|towards|future|[a-z]+['’]ll)\b/iu

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
