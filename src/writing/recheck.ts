import type { Finding } from '../kit/finding.ts'
import { checkWriting, WRITING_RULES } from './rules.ts'
import type { Surroundings, Text } from './rules.ts'

/** Checks texts as `checkWriting` does. */
export type Recheck = (texts: readonly Text[], surroundings?: Surroundings) => Finding[]

/**
 * A coach that remembers what it said of each text, for where one types: of a document it reads again only what changed. No rule looks from one
 * text to another, so the answer is that of `checkWriting`. Pass the same `known`, `tuning` and `lexicon` each time: with others it begins anew.
 */
export function rememberingCoach(): Recheck {
  let said = new Map<string, readonly Finding[]>()
  let under: Surroundings = {}
  return (texts, surroundings = {}) => {
    if (surroundings.known !== under.known || surroundings.tuning !== under.tuning || surroundings.lexicon !== under.lexicon) said = new Map()
    under = surroundings
    const now = new Map<string, readonly Finding[]>()
    const findings = texts.flatMap((text) => {
      const key = [text.path, text.kind, text.look ?? '', text.text].join('\u0000')
      const found = said.get(key) ?? checkWriting([text], surroundings)
      now.set(key, found)
      return found
    })
    // what is in the document no more is forgotten
    said = now
    return inOrder(findings)
  }
}

const PLACE = new Map(WRITING_RULES.map(({ id }, at) => [id, at]))

/** In the order of the rules, then of the texts. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => PLACE.get(a.rule)! - PLACE.get(b.rule)!)
}
