import { rule } from '../../../kit/rule.ts'
import { bareReasons } from '../../bare-reasons.ts'
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
      const held = mayHold(reading) && HELD.test(reading.text)
      const told = [...found, ...(held ? [] : bareReasons(reading))].map((each) => extentOf(reading, 'rating-avoidance', each))
      yield* hitsAt(passage, held ? told : withCard(passage, 'rating-avoidance', told), SAY, 'rating-avoidance')
    }
  },
})

/** The rating stays low although it will be hard to say. */
const isHeld = bySentence((reading, sentence) => HELD.test(near(reading, sentence)))

/** As it was written, since ratings stand in quotation marks: the sentence and its neighbours. */
function near({ text, sentences }: Reading, sentence: number): string {
  return text.slice((sentences[sentence - 1] ?? sentences[sentence]!).start, (sentences[sentence + 1] ?? sentences[sentence]!).end)
}

const HELD = /\b(?:rating|mark|grade|it|he|she|I)\b (?:still )?(?:stays?|remains?|stands?|is|was|kept|propose|rated?)\b[^.;]{0,12}(?:['‘"“](?:below|partly)|\bbelow\b|\b(?:a )?[12]\b)|\b(?:all the same|even so|nevertheless|nonetheless)\b|\bevidence is\b|^Below\b(?! would)|\. Below (?:at|expectations|level)/iu

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
