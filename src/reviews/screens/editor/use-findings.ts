import { useCallback, useMemo, useRef } from 'react'
import { useAway } from '../../../writing/parts/use-away.ts'
import { useCoachDesk } from '../../../writing/parts/use-coach-desk.ts'
import type { Finding } from '../../../kit/finding.ts'
import type { Note } from '../../../ui/coach/note.ts'
import { useCoach } from '../../../ui/coach.ts'
import { sameText } from '../../../ui/draft.ts'
import { fieldForGood, textAt, type ItemList } from '../../edits.ts'
import type { ReviewStep } from '../../facts.ts'
import type { ReviewText } from '../../merge.ts'
import { placedInReview, textsOfReview } from '../../review-texts.ts'
import { checkReview } from '../../rules.ts'
import type { PacketFacts, PacketRecord } from '../../words.ts'

/** What the rules say, sorted to where it is shown. Each list keeps its identity while it stays the same. */
export interface FindingsShown {
  all: readonly Note[]
  /** Findings of one field; the same list while it stays the same. */
  at: (path: string) => readonly Note[]
  /** By id of the row; `''` for the list. */
  accomplishments: ReadonlyMap<string, readonly Note[]>
  growthAreas: ReadonlyMap<string, readonly Note[]>
  /** Of the answers to the template's questions. */
  answers: readonly Note[]
  dismiss: (finding: Finding, reason?: string) => void
  /** What stands between this very text and a step: the coach's advice does not. */
  check: (text: ReviewText, step: ReviewStep) => Promise<readonly Finding[]>
}

/** The rules of the server and its coach, in the browser, a moment after each pause. */
export function useFindings(
  id: string,
  text: ReviewText,
  records: readonly PacketRecord[],
  facts: PacketFacts,
  minutes: number,
): FindingsShown {
  const activeMinutes = useRef(minutes)
  activeMinutes.current = minutes
  const latest = useRef(text)
  latest.current = text
  const coach = useCoachDesk()
  const coached = useCallback(
    async ({ document }: ReviewText): Promise<Note[] | undefined> => {
      const found = await coach?.(textsOfReview(document))
      return found ? placedInReview(document, found).map((finding) => ({ ...finding, read: textAt(document, finding.path) })) : undefined
    },
    [coach],
  )
  const rules = useCallback(
    ({ document, rating }: ReviewText, step: ReviewStep, written: readonly Finding[] | undefined) =>
      checkReview({ ...facts, records, document, rating: rating ?? undefined, step, activeMinutes: activeMinutes.current, coached: written }),
    [facts, records],
  )
  const look = useCallback(
    (now: ReviewText) => (coach ? coached(now).then((written) => [...rules(now, 'write', written), ...(written ?? [])]) : rules(now, 'write', undefined)),
    [coach, coached, rules],
  )
  const check = useCallback(async (now: ReviewText, step: ReviewStep) => rules(now, step, await coached(now)), [coached, rules])
  const fieldOf = useCallback((path: string) => fieldForGood(latest.current.document, path), [])
  const { findings, dismiss } = useCoach(`review/${id}`, text, look, { away: useAway('review', id), fieldOf })
  const kept = useRef(new Map<string, readonly Note[]>())
  const [accomplishments, growthAreas] = [rowsOf(text, 'accomplishments'), rowsOf(text, 'growthAreas')]
  return useMemo(() => {
    const stable = (key: string, list: readonly Note[]) => {
      const before = kept.current.get(key)
      const same = before && sameText(before, list) ? before : list
      kept.current.set(key, same)
      return same
    }
    const where = (key: string, wanted: (path: string) => boolean) =>
      stable(
        key,
        findings.filter(({ path }) => path !== undefined && wanted(path)),
      )
    const byRow = (list: ItemList, rows: string) =>
      new Map([
        ['', where(list, (path) => path === `/${list}`)],
        ...rows.split(' ').map((row, at) => [row, where(row, (path) => path.startsWith(`/${list}/${at}/`))] as const),
      ])
    return {
      all: findings,
      dismiss,
      check,
      accomplishments: byRow('accomplishments', accomplishments),
      growthAreas: byRow('growthAreas', growthAreas),
      answers: where('answers', (path) => path.startsWith('/answers/')),
      at: (path) => where(path, (each) => each === path),
    }
  }, [findings, dismiss, check, accomplishments, growthAreas])
}

/** Ids of the rows in order, as one word each: they are all that the findings of a row hang on. */
function rowsOf(text: ReviewText, list: ItemList): string {
  return text.document[list].map((row) => row.id).join(' ')
}
