import { rule } from '../../../kit/rule.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { STOCK_WORDS, nameWords, saysNothing, substance } from '../../substance.ts'
import { TOPIC_WORDS, TRAIT_WORDS } from '../../traits.ts'

export const reviewGrowthBehaviour = rule({
  id: 'review/growth-behaviour',
  severity: 'warn',
  title: 'A growth area names no specific behaviour or skill',
  why: 'Nobody can change a trait by Monday. A behaviour somebody could film, or a skill somebody could test, can be practised.',
  *check(facts: ReviewFacts) {
    for (const [index, area] of facts.document.growthAreas.entries()) {
      if (isEmptyItem(area)) continue
      const message = lacking(area.behaviour, facts.person.name)
      if (message) yield { path: `/growthAreas/${index}/behaviour`, message, fix: FIX }
    }
  },
})

const FIX = 'What would somebody see or hear in a moment when this does not go well? Or: which task can they not yet do alone?'

/** Small verbs that are a behaviour all the same: "does not say no", "keeps what she learns to herself". */
const SPEECH = /(?:\b(?:says?|saying|tells?|telling)\b|\bkeeps? .{1,60} (?:to (?:him|her|them)sel(?:f|ves)|back)|instead of \p{L})/iu

function lacking(behaviour: string, name: string): string | undefined {
  if (saysNothing(behaviour)) return 'No behaviour or skill is named yet.'
  const left = substance(behaviour, STOCK_WORDS, TOPIC_WORDS, TRAIT_WORDS, nameWords(name))
  if (left.length > 0 || SPEECH.test(behaviour)) return undefined
  return substance(behaviour, STOCK_WORDS, TRAIT_WORDS).length > 0
    ? 'This names a topic, not yet what they do or do not do in it.'
    : 'This says what somebody is, or that it should be better; not what they do.'
}
