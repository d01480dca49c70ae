import type { PlainDate } from '../kit/date.ts'
import { REVIEW_STEPS, type ReviewState, type StepDone } from './words.ts'

/** What has happened to a manager review so far. */
export interface Progress {
  state: ReviewState
  selfReview?: { state: ReviewState }
  scheduledFor?: PlainDate
  heldOn?: PlainDate
}

/** The steps of a manager review in order, each done or not: the talk may come before or after sharing. */
export function stepsOf({ state, selfReview, scheduledFor, heldOn }: Progress): StepDone[] {
  // Where the self-review stands is not for every reader to know: to them it is no step.
  const known = selfReview ? REVIEW_STEPS : REVIEW_STEPS.filter((step) => step !== 'self-review')
  const reached = ['not-started', 'draft', 'submitted', 'shared', 'acknowledged'].indexOf(state)
  const done: Record<StepDone['step'], boolean> = {
    'self-review': selfReview?.state === 'submitted',
    draft: reached >= 1,
    submitted: reached >= 2,
    scheduled: Boolean(scheduledFor ?? heldOn),
    shared: reached >= 3,
    held: Boolean(heldOn),
    acknowledged: reached >= 4,
  }
  return known.map((step) => ({ step, done: done[step] }))
}
