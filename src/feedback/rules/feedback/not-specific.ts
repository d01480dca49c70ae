import { listInWords } from '../../../kit/text.ts'
import { rule } from '../../../kit/rule.ts'
import { LEAST_PARTS } from '../../numbers.ts'
import { partsOf, type Said } from '../../specific.ts'

/** Pieces of feedback as they are being written: an observation, or the answers to the questions of a round. */
export interface SaidFacts {
  /** Each with where it stands in the document: `/text`, `/texts/0`. */
  said: readonly (Said & { path: string })[]
}

const QUESTIONS = {
  situation: 'When or where was it?',
  behaviour: 'What exactly did they do or say?',
  effect: 'What came of it?',
} as const

const NAMES = { situation: 'a situation', behaviour: 'something they did', effect: 'what came of it' } as const

export const feedbackNotSpecific = rule({
  id: 'feedback/not-specific',
  severity: 'hint',
  title: 'An observation without situation, behaviour or effect',
  why: 'What one can remember, one can do again or do differently. “Great work” is pleasant to read and tells nobody what to keep.',
  numbers: { parts: LEAST_PARTS },
  *check(facts: SaidFacts, { parts: least }) {
    for (const said of facts.said) {
      const parts = partsOf(said)
      if (!parts) continue
      const missing = (['situation', 'behaviour', 'effect'] as const).filter((part) => !parts[part])
      if (3 - missing.length >= least && parts.behaviour) continue
      yield {
        path: said.path,
        message: `This does not name ${listInWords(missing.map((part) => NAMES[part]), 'or')} yet. Can you give an example?`,
        fix: missing.map((part) => QUESTIONS[part]).join(' '),
      }
    }
  },
})
