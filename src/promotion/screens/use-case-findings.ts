import { useCallback, useMemo, useRef } from 'react'
import type { Note } from '../../ui/coach/note.ts'
import { useCoach } from '../../ui/coach.ts'
import { useAway } from '../../writing/parts/use-away.ts'
import { useCoachDesk } from '../../writing/parts/use-coach-desk.ts'
import { shownBesideCase, textsOfCase } from '../case-texts.ts'
import { fieldForGood, type CaseDraft } from '../merge.ts'
import { factsShown, type CaseShown } from '../parts/case-words.ts'
import { checkCase } from '../rules.ts'

/** The rules of the server and its coach, in the browser, a moment after each pause. */
export function useCaseFindings(shown: CaseShown, draft: CaseDraft) {
  const coach = useCoachDesk()
  const look = useCallback(async (now: CaseDraft): Promise<readonly Note[]> => {
    const texts = textsOfCase(now.document)
    const found = await coach?.(texts)
    const read = (path?: string) => texts.find((text) => text.path === path)?.text
    const placed = (note: Note): Note => ({ ...note, read: read(note.path) })
    const facts = { ...factsShown(shown, now), ...(found && { coached: found }) }
    return [...checkCase(facts), ...shownBesideCase(found ?? [])].map(placed)
  }, [coach, shown])
  const latest = useRef(draft)
  latest.current = draft
  const fieldOf = useCallback((path: string) => fieldForGood(latest.current.document, path), [])
  const { findings, dismiss } = useCoach(`promotion-case/${shown.id}`, draft, look, { away: useAway('promotion-case', shown.id), fieldOf })
  const at = useMemo(() => Map.groupBy(findings, ({ path }) => path ?? ''), [findings])
  return { findings, dismiss, at: (path: string): readonly Note[] => at.get(path) ?? NONE }
}

const NONE: readonly Note[] = []
