import { useCallback, useMemo, useRef } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { useCoach } from '../../../ui/coach.ts'
import { sameText } from '../../../ui/draft.ts'
import type { ItemList } from '../../edits.ts'
import type { ReviewStep } from '../../facts.ts'
import type { ReviewText } from '../../merge.ts'
import { checkReview } from '../../rules.ts'
import type { PacketFacts, PacketRecord } from '../../words.ts'

/** What the rules say, sorted to where it is shown. Each list keeps its identity while it stays the same. */
export interface FindingsShown {
  all: readonly Finding[]
  /** Findings of one field; the same list while it stays the same. */
  at: (path: string) => readonly Finding[]
  /** By id of the row; `''` for the list. */
  accomplishments: ReadonlyMap<string, readonly Finding[]>
  growthAreas: ReadonlyMap<string, readonly Finding[]>
  dismiss: (finding: Finding) => void
  /** The same rules before another step, at once. */
  check: (text: ReviewText, step: ReviewStep) => readonly Finding[]
}

/** The rules of the server, in the browser, a moment after each pause. */
export function useFindings(
  id: string,
  text: ReviewText,
  records: readonly PacketRecord[],
  facts: PacketFacts,
  minutes: number,
): FindingsShown {
  const activeMinutes = useRef(minutes)
  activeMinutes.current = minutes
  const check = useCallback(
    ({ document, rating }: ReviewText, step: ReviewStep = 'write') =>
      checkReview({ ...facts, records, document, rating: rating ?? undefined, step, activeMinutes: activeMinutes.current }),
    [facts, records],
  )
  const { findings, dismiss } = useCoach(`review/${id}`, text, check)
  const kept = useRef(new Map<string, readonly Finding[]>())
  const [accomplishments, growthAreas] = [rowsOf(text, 'accomplishments'), rowsOf(text, 'growthAreas')]
  return useMemo(() => {
    const stable = (key: string, list: readonly Finding[]) => {
      const before = kept.current.get(key)
      const same = before && sameText(before, list) ? before : list
      kept.current.set(key, same)
      return same
    }
    const byRow = (list: ItemList, rows: string) =>
      new Map([
        [
          '',
          stable(
            list,
            findings.filter((each) => each.path === `/${list}`),
          ),
        ],
        ...rows.split(' ').map(
          (row, at) =>
            [
              row,
              stable(
                row,
                findings.filter((each) => each.path?.startsWith(`/${list}/${at}/`)),
              ),
            ] as const,
        ),
      ])
    return {
      all: findings,
      dismiss,
      check,
      accomplishments: byRow('accomplishments', accomplishments),
      growthAreas: byRow('growthAreas', growthAreas),
      at: (path) =>
        stable(
          path,
          findings.filter((each) => each.path === path),
        ),
    }
  }, [findings, dismiss, check, accomplishments, growthAreas])
}

/** Ids of the rows in order, as one word each: they are all that the findings of a row hang on. */
function rowsOf(text: ReviewText, list: ItemList): string {
  return text.document[list].map((row) => row.id).join(' ')
}
