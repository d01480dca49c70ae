import { describe, expect, test } from 'vitest'
import { isOverdue, openVerbs, type Standing } from './review.ts'
import * as decide from './review.ts'

const none = { mine: false, aboutMe: false, manages: false, leads: false, partners: false, administers: false }
/** A manager review, seen by its author, who is the line manager. */
function standing(more: Partial<Standing> = {}): Standing {
  return {
    kind: 'manager',
    state: 'draft',
    cycleState: 'open',
    ...none,
    mine: true,
    manages: true,
    acknowledgementOpen: false,
    released: 0,
    today: '2026-12-01',
    selfReview: { state: 'submitted', due: '2026-12-04' },
    ...more,
  }
}
const by = { ...none }
const author = { mine: true, manages: true }
const above = { ...by, leads: true }
const partner = { ...by, partners: true }
const delegation = { id: 'd', until: '2026-12-20', over: false }
const person = { ...by, aboutMe: true }

describe('the straight way', () => {
  test.each<[string, Partial<Standing>, string[]]>([
    ['not started', { ...author, state: 'not-started' }, ['write', 'invite-co-author', 'schedule', 'delegate']],
    ['draft', { ...author, state: 'draft' }, ['write', 'invite-co-author', 'submit', 'schedule', 'delegate']],
    ['submitted', { ...author, state: 'submitted' }, ['withdraw', 'schedule', 'record-conversation', 'share']],
    ['shared', { ...author, state: 'shared', released: 1 }, ['schedule', 'record-conversation', 'open-acknowledgement', 'correct']],
    [
      'open for acknowledgement',
      { ...author, state: 'shared', released: 1, heldOn: '2026-12-01', acknowledgementOpen: true },
      ['record-conversation', 'correct'],
    ],
    [
      'acknowledged',
      { ...author, state: 'acknowledged', released: 1, heldOn: '2026-12-01', acknowledgementOpen: true },
      ['record-conversation', 'correct'],
    ],
  ])('author, %s', (_, now, verbs) => expect(openVerbs(standing(now))).toEqual(verbs))

  test.each<[string, Partial<Standing>, string[]]>([
    ['the person, shared', { ...person, state: 'shared', released: 1 }, ['comment']],
    ['the person, open', { ...person, state: 'shared', released: 1, acknowledgementOpen: true }, ['acknowledge', 'comment']],
    ['the person, acknowledged', { ...person, state: 'acknowledged', released: 1, acknowledgementOpen: true }, []],
    ['above, draft', { ...above, state: 'draft' }, []],
    ['above, submitted', { ...above, state: 'submitted' }, ['send-back']],
    ['above, shared', { ...above, state: 'shared', released: 1 }, []],
    ['HR partner, draft', { ...partner, state: 'draft' }, ['extend', 'delegate', 'reassign', 'keep-reviewer', 'cancel']],
    ['HR partner, submitted', { ...partner, state: 'submitted' }, ['override', 'reopen', 'cancel']],
    ['HR partner, shared', { ...partner, state: 'shared', released: 1 }, ['override']],
    ['a new manager, submitted', { ...by, manages: true, state: 'submitted' }, ['send-back', 'schedule', 'record-conversation']],
    [
      'an HR partner who wrote it, submitted',
      { ...partner, mine: true, state: 'submitted' },
      ['withdraw', 'schedule', 'record-conversation', 'share', 'reopen', 'cancel'],
    ],
    ['HR partner, cancelled', { ...partner, state: 'cancelled' }, ['restore']],
    ['HR partner, submitted by somebody who left', { ...partner, state: 'submitted', reviewerLeft: true }, ['override', 'reassign', 'reopen', 'cancel']],
    ['the manager whose delegate writes', { ...by, manages: true, state: 'draft', delegation }, ['schedule', 'end-delegation']],
    ['HR partner, a delegate writes', { ...partner, state: 'draft', delegation }, ['extend', 'end-delegation', 'reassign', 'keep-reviewer', 'cancel']],
    ['a new manager of a review an old one writes', { ...by, manages: true, state: 'draft' }, ['schedule']],
    ['HR partner, in a closed cycle', { ...partner, state: 'submitted', cycleState: 'closed' }, ['override']],
    ['somebody else', { ...by, state: 'shared', released: 1 }, []],
  ])('%s', (_, now, verbs) => expect(openVerbs(standing(now))).toEqual(verbs))

  test('a self-review is written and submitted by its author, and by nobody moved back', () => {
    const self = { ...person, mine: true, kind: 'self' as const, selfReview: undefined }
    expect(openVerbs(standing({ ...self, state: 'draft' }))).toEqual(['write', 'submit'])
    expect(openVerbs(standing({ ...self, state: 'submitted' }))).toEqual([])
    expect(openVerbs(standing({ ...above, kind: 'self', state: 'submitted' }))).toEqual([])
  })
})

describe('submitting waits for the self-review', () => {
  test.each<[string, Partial<Standing>, string | undefined]>([
    ['not in, its day not passed', { selfReview: { state: 'draft', due: '2026-12-01' } }, 'self-review-missing'],
    ['not in, its day passed', { selfReview: { state: 'draft', due: '2026-11-30' } }, undefined],
    ['in', { selfReview: { state: 'submitted', due: '2026-12-04' } }, undefined],
    ['none asked for', { selfReview: undefined }, undefined],
    ['not in, and the person is away', { selfReview: { state: 'draft', due: '2026-12-04' }, subjectGone: true }, undefined],
    ['in, and two peers still asked', { peers: { open: 2, due: '2026-12-04' } }, 'peer-feedback-missing'],
    ['in, and the peers’ day passed', { peers: { open: 2, due: '2026-11-30' } }, undefined],
  ])('%s', (_, now, reason) => expect(decide.maySubmit(standing(now))?.reason).toBe(reason))
})

describe('refusals name the reason', () => {
  test.each<[keyof typeof decide, Partial<Standing>, string]>([
    ['mayWrite', { state: 'submitted' }, 'submitted'],
    ['mayWrite', { state: 'shared', released: 1 }, 'shared'],
    ['mayWrite', { cycleState: 'closed' }, 'cycle-closed'],
    ['maySubmit', { state: 'not-started' }, 'empty'],
    ['mayWithdraw', { state: 'draft' }, 'not-submitted'],
    ['mayShare', { state: 'draft' }, 'not-submitted'],
    ['mayShare', { state: 'shared', released: 1 }, 'already-shared'],
    ['mayRecordConversation', { state: 'draft' }, 'not-submitted'],
    ['mayOpenAcknowledgement', { state: 'submitted' }, 'not-shared'],
    ['mayOpenAcknowledgement', { state: 'shared', released: 1, acknowledgementOpen: true }, 'already-open'],
    ['maySchedule', { heldOn: '2026-12-01' }, 'already-held'],
    ['mayCorrect', { state: 'submitted' }, 'not-shared'],
    ['mayAcknowledge', { ...person, state: 'shared', released: 1 }, 'not-discussed'],
    ['mayAcknowledge', { ...person, state: 'acknowledged', released: 1, acknowledgementOpen: true }, 'already-acknowledged'],
    ['mayWrite', { state: 'cancelled' }, 'cancelled'],
    ['mayDelegate', { delegation }, 'delegated'],
    ['mayDelegate', { state: 'submitted' }, 'submitted'],
    ['mayEndDelegation', {}, 'not-delegated'],
    ['mayReassign', { ...partner, state: 'submitted' }, 'submitted'],
    ['mayReopen', { ...partner, state: 'shared', released: 1 }, 'not-submitted'],
    ['mayCancel', { ...partner, state: 'shared', released: 1 }, 'shared'],
    ['mayRestore', { ...partner, state: 'draft' }, 'not-cancelled'],
    ['mayOverride', { ...partner, state: 'draft' }, 'not-submitted'],
  ])('%s', (verb, now, reason) => expect((decide[verb] as (now: Standing) => { reason?: string })(standing(now)).reason).toBe(reason))
})

test('overdue is what is still being written after its day', () => {
  expect(isOverdue({ state: 'draft', due: '2026-11-30' }, '2026-12-01')).toBe(true)
  expect(isOverdue({ state: 'draft', due: '2026-12-01' }, '2026-12-01')).toBe(false)
  expect(isOverdue({ state: 'submitted', due: '2026-11-30' }, '2026-12-01')).toBe(false)
})
