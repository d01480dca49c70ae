import { useCallback } from 'react'
import type { Note } from '../../ui/coach/note.ts'
import { useCoach, type CoachOptions } from '../../ui/coach.ts'
import type { Text } from '../rules.ts'
import { useCoachDesk } from './use-coach-desk.ts'

/**
 * The coach over a few texts, a moment after each pause.
 * @param textsOf the texts to read, each under the path of its field; a module function
 * @param among what else is said of the document, with the coach's advice among it; a module function. Before the coach is there, it gets none
 */
export function useTextCoach<Doc>(key: string, document: Doc, textsOf: (document: Doc) => readonly Text[], among: (document: Doc, advice: readonly Note[]) => readonly Note[] = alone, options?: CoachOptions) {
  const coach = useCoachDesk()
  const check = useCallback((now: Doc) => {
    if (!coach) return among(now, [])
    const texts = textsOf(now).filter(({ text }) => text.trim())
    // of two texts with one path the first is the field's own
    const read = (path?: string) => texts.find((each) => each.path === path)?.text
    return coach(texts).then((found) => among(now, (found ?? []).map((finding) => ({ ...finding, read: read(finding.path) }))))
  }, [coach, textsOf, among])
  return useCoach(key, document, check, options)
}

function alone(_: unknown, advice: readonly Note[]): readonly Note[] {
  return advice
}
