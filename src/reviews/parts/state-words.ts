import type { OutputOf } from '../../ui/action-map.ts'
import type { CyclePhase, ReviewState } from '../words.ts'

export type ReviewShown = OutputOf<'review.show'>

/** Where a review stands, in a word or two. */
export const STATE_WORDS: Record<ReviewState, string> = {
  'not-started': 'Not started',
  draft: 'Being written',
  submitted: 'Submitted',
  shared: 'Shared',
  acknowledged: 'Acknowledged',
  cancelled: 'Cancelled',
}

/** How full the shape beside it is. */
export const STATE_STEPS: Record<ReviewState, 'waiting' | 'going' | 'done'> = {
  'not-started': 'waiting',
  draft: 'going',
  submitted: 'going',
  shared: 'going',
  acknowledged: 'done',
  cancelled: 'done',
}

/** What a cycle is about just now. */
export const PHASE_WORDS: Record<CyclePhase, string> = {
  planned: 'Planned',
  nomination: 'Choosing peers',
  'self-review': 'Self-reviews',
  'peer-feedback': 'Peer feedback',
  'upward-feedback': 'Upward feedback',
  'manager-review': 'Manager reviews',
  conversation: 'Conversations',
  overdue: 'Past its last date',
  closed: 'Closed',
}
