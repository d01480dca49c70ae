import type { Finding } from '../kit/finding.ts'
import { checkWriting, WRITING_RULES } from './rules.ts'
import type { Surroundings, Text } from './rules.ts'

/** A few reviews' worth: what was read longest ago is forgotten first. */
const MOST_KEPT = 600
const PLACE = new Map(WRITING_RULES.map(({ id }, place) => [id, place]))

/**
 * Reads texts again and again while somebody writes: a text that stands as before is not read anew.
 * @returns a function with the answer of `checkWriting`, in its order
 */
export function rereader(surroundings: Surroundings = {}): (texts: readonly Text[]) => Finding[] {
  const kept = new Map<string, readonly Finding[]>()
  const reread = (text: Text): readonly Finding[] => {
    const key = `${text.path}\0${text.kind}\0${text.look ?? ''}\0${text.text}`
    const found = kept.get(key) ?? checkWriting([text], surroundings)
    kept.delete(key)
    kept.set(key, found)
    return found
  }
  return (texts) => {
    const found = texts.flatMap(reread)
    for (const key of kept.keys()) {
      if (kept.size <= Math.max(MOST_KEPT, texts.length)) break
      kept.delete(key)
    }
    return found.sort((a, b) => PLACE.get(a.rule)! - PLACE.get(b.rule)!)
  }
}
