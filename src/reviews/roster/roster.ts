import { refuse, type Refusal } from '../../kit/refusal.ts'
import type { ReviewKind, ReviewState } from '../words.ts'

/** Why a person can't be chosen. That it may be a conflict of interest is said with the other reasons: which one it is stays between them and HR. */
export function cannotReview(name: string, subject: string, path: string): Refusal {
  return refuse('invalid', `${name} can't review ${subject}. Choose somebody else.`, {
    reason: 'not-eligible',
    errors: [
      {
        path,
        message: `Nobody reviews somebody they report to, somebody with whom there is a conflict of interest, or themself; ${name} has to work here, too.`,
      },
    ],
  })
}

/** A review that somebody who left was part of. */
export interface Orphan {
  reviewId: string
  kind: ReviewKind
  state: ReviewState
  reviewerId: string
  subjectLeft: boolean
  /** Today's manager of the person, when they can review. */
  managerId?: string
  /** The manager of the one who left, when they can review. */
  upId?: string
}

/** What becomes of it. `ask`: nobody follows by themselves, HR chooses. */
export type Settlement = { do: 'close' } | { do: 'move'; to: string } | { do: 'ask' } | undefined

/**
 * X8. What is about somebody who left is closed, its text kept; a submitted self-review stands as it is. What somebody who left had
 * to write goes to the person's manager of today, else to their own manager, else HR is asked.
 */
export function settle({ kind, state, subjectLeft, managerId, upId }: Orphan): Settlement {
  const writing = state === 'not-started' || state === 'draft'
  if (!writing && !(kind === 'manager' && state === 'submitted')) return undefined
  if (subjectLeft) return { do: 'close' }
  if (kind === 'self') return undefined
  const to = managerId ?? upId
  return to ? { do: 'move', to } : { do: 'ask' }
}

/** An instant as the version of a message: each move of a review is told once. */
export function stampOf(now: string): string {
  return now.replace(/[^0-9A-Za-z.:-]/g, '-')
}
