import type { Key, Slot } from '../written.ts'

/** Rosa goes back to Design: what Leila hands over, and what Rosa has said to it so far. Records by their keys in `trail.ts`. */
export const HAND_OVER = {
  person: 'rosa', from: 'leila', to: 'sofie', given: 't-8',
  note: `Rosa wrote for us for five months and leaves forty answers behind that people read to the end. Three things stand on record
    between us; the fourth I have kept for you. What she asked me for and did not get: an hour each week at the telephone, listening. If
    you can give her that, the pages will go on getting shorter.`,
  records: ['half-as-long', 'open-corrections', 'last-word', 'newcomers-ask'],
  answers: [
    { record: 'half-as-long', on: 't-6', outcome: 'confirmed' },
    { record: 'last-word', on: 't-6', outcome: 'confirmed' },
  ],
} as const satisfies {
  person: Key; from: Key; to: Key; given: Slot; note: string; records: string[]
  answers: { record: string; on: Slot; outcome: 'confirmed' | 'disputed'; text?: string }[]
}

/** The review went with her; what Leila had begun is kept for Leila. */
export const MOVED_REVIEW = {
  by: 'dafydd', on: 't-10', begun: 't-13',
  reason: 'Rosa has gone back to Design. Sofie led her for the first half of the cycle and leads her now.',
  summary: `Rosa met the expectations of an established technical writer (L3). From {7} to {11} she wrote for Service, and the standard
    answers are half as long as they were.`,
  accomplishment: {
    title: 'Answers people read to the end',
    what: 'Cut the forty longest standard answers to half by {9}.',
    how: 'Had each one read aloud by somebody who was waiting for it, before it went out.',
    why: 'Calls about the blue box fell from eleven in a week to four.', cites: ['half-as-long'],
  },
} as const

/** A mentor writes for the manager. */
export const DELEGATED = {
  person: 'esi', by: 'meera', to: 'callum', on: 't-12', until: 't+26',
  reason: 'Callum has sat beside Esi all year and has seen each of her parts. I read it before it is shared.',
} as const

/** One who left, and whose people nobody has moved yet. */
export const LEFT = 'tamar'

/** One who began after the cycle had opened, and was taken in. */
export const JOINED_LATE = 'aroha'

/** Who writes along in a draft: the thirty instruments went to her country. */
export const CO_AUTHOR = { person: 'yusuf', by: 'leila', with: 'wanjiru', on: 't-2' } as const

/** Who should become HR admin too. */
export const ROLE_ASKED = { person: 'emine', by: 'chiara', on: 't-2' } as const
