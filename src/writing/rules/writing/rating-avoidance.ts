import { rule } from '../../../kit/rule.ts'
import { extentOf } from '../../extent.ts'
import { hitsAt, passagesFor, withCard } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'
import { BLOT } from '../../mask.ts'
import { bySentence, hasWords } from '../../reading.ts'
import type { Reading } from '../../reading.ts'
import { ofWord } from '../../tokens.ts'

export const writingRatingAvoidance = rule({
  id: 'writing/rating-avoidance',
  severity: 'warn',
  title: 'A rating chosen for peace',
  why: 'A rating that spares a conversation takes from the person the chance to change, and from the others the meaning of theirs.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'rating-avoidance')) {
      const { reading } = passage
      const found = (reading.found.get('rating-avoidance') ?? []).filter(({ sentence }) => !isHeld(reading, sentence))
      const held = mayHold(reading) && holdsIn(reading.text)
      const told = found.map((each) => extentOf(reading, 'rating-avoidance', each))
      yield* hitsAt(passage, held ? told : withCard(passage, 'rating-avoidance', told), SAY, 'rating-avoidance')
    }
  },
})

/** The rating stays low although it will be hard to say. */
const isHeld = bySentence((reading, sentence) => holdsIn(near(reading, sentence)))

/** As it was written, since ratings stand in quotation marks: the sentence and its neighbours. */
function near({ text, sentences }: Reading, sentence: number): string {
  return text.slice((sentences[sentence - 1] ?? sentences[sentence]!).start, (sentences[sentence + 1] ?? sentences[sentence]!).end)
}

const HELD = /\b(?:all the same|even so|nevertheless|nonetheless)\b|\bevidence is\b|^Below\b(?! would)|\. Below (?:at|expectations|level)/iu
const HELD_LOW = /\b(?:rating|mark|grade|it|he|she|I)\b (?:still )?(?:stays?|remains?|stands?|is|was|kept|propose|rated?)\b[^.;]{0,12}(?:['‘"“](?:below|partly)|\bbelow\b|\b(?:a )?[12]\b)/iu
/** What that ends on: rare, where "it is" stands everywhere. */
const LOW = /below|partly|[12]/giu
/** In code units: it begins no further before. */
const REACH = 48

function holdsIn(text: string): boolean {
  if (HELD.test(text)) return true
  for (const { index } of text.matchAll(LOW)) {
    const end = text.indexOf(' ', index + REACH)
    if (HELD_LOW.test(text.slice(Math.max(0, text.lastIndexOf(' ', index - REACH)), end === -1 ? text.length : end))) return true
  }
  return false
}

/** It needs one of these words, be it in a quotation, whose words are not read. */
const mayHold = (reading: Reading) => reading.masked.includes(BLOT) || hasWords(reading, holds) || hasWords(reading, isThe, endsSame) || hasWords(reading, endsEven, opensSo) || hasWords(reading, endsEvidence, opensIs)
const holds = ofWord(/below|partly|nevertheless|nonetheless|\b[12]\b|^$/u)
const isThe = ofWord(/the$|^$/u)
const endsSame = ofWord(/^same|^$/u)
const endsEven = ofWord(/even$|^$/u)
const opensSo = ofWord(/^so|^$/u)
const endsEvidence = ofWord(/evidence$|^$/u)
const opensIs = ofWord(/^is|^$/u)

const SAY = {
  message: (words: string) => `${words} gives a reason for the rating that is not the work.`,
  fix: 'What would the rating be on the evidence alone? Who could help you with the conversation?',
}
