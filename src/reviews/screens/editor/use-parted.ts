import { useMemo } from 'react'
import type { Note } from '../../../ui/coach/note.ts'

/** The coach's advice, which lies in the text and in a list of its own, and what the rules of the review say of the field. */
export function useParted(findings: readonly Note[]): { advice: readonly Note[]; said: readonly Note[] } {
  return useMemo(() => {
    const isAdvice = ({ rule }: Note) => rule.startsWith('writing/')
    return { advice: findings.filter(isAdvice), said: findings.filter((finding) => !isAdvice(finding)) }
  }, [findings])
}
