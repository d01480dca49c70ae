import { inWords, type PlainDate } from '../kit/date.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { waitsFor, waitWords, type Inputs } from './submit-gate.ts'
import { REVIEW_VERBS, type CycleState, type Rating, type ReviewKind, type ReviewState, type ReviewVerb, type Scale } from './words.ts'

/** Where a review stands and who is asking: all that decides which verbs are open. */
export interface Standing {
  kind: ReviewKind
  state: ReviewState
  cycleState: CycleState
  /** I am the one who writes it. */
  mine: boolean
  /** Its author asked me by name to write along in it. */
  writesAlong?: boolean
  /** It is about me. */
  aboutMe: boolean
  /** I am the line manager today; I lead further up; HR partner in scope; HR admin. */
  manages: boolean
  leads: boolean
  partners: boolean
  administers: boolean
  /** The person's own review in the same cycle, when there is one. */
  selfReview?: { state: ReviewState; due: PlainDate }
  /** Answers of peers still open, when some were asked. */
  peers?: Inputs['peers']
  /** The person is away today, or has left. */
  subjectGone?: boolean
  /** A delegate writes it; `over` once their last day has passed or it was taken back. */
  delegation?: { id: string; until: PlainDate; over: boolean }
  /** Its reviewer no longer works here. */
  reviewerLeft?: boolean
  heldOn?: PlainDate
  acknowledgementOpen: boolean
  /** Newest version given to the person; 0 before the first. */
  released: number
  today: PlainDate
}

type Decision = (now: Standing) => Refusal | undefined

const notYours = refuse('not-allowed', 'This is not yours to do.')
const closed = refuse('invalid', 'This cycle is closed, so its reviews stay as they are.', { reason: 'cycle-closed' })

function wrongState(detail: string, reason: string): Refusal {
  return refuse('invalid', detail, { reason })
}

/** Only drafts are written; submitting locks the text until it is withdrawn or sent back. */
export const mayWrite: Decision = (now) => {
  if (!now.mine && !now.writesAlong) return notYours
  if (now.cycleState !== 'open') return closed
  if (now.state === 'not-started' && !now.mine) return wrongState('Its author has not begun it yet.', 'not-begun')
  if (now.state === 'not-started' || now.state === 'draft') return undefined
  if (now.state === 'cancelled') return wrongState('This review is not written after all. What you wrote is kept for you.', 'cancelled')
  if (now.state === 'submitted') {
    return wrongState(
      now.kind === 'self'
        ? 'Your self-review is submitted, so it stays as it is.'
        : 'This review is submitted. Withdraw it to go on writing.',
      'submitted',
    )
  }
  return wrongState('This review has been shared. A change is a correction: a new version, with its reason.', 'shared')
}

/** A manager review builds on the self-review and on what peers said: it is in, or its day has passed. */
export const maySubmit: Decision = (now) => {
  if (!now.mine) return notYours
  const cannotWrite = mayWrite(now)
  if (cannotWrite) return cannotWrite
  if (now.state === 'not-started') return wrongState('There is no text to submit yet.', 'empty')
  if (now.kind === 'self') return undefined
  const waits = waitsFor(now, now.today)
  return waits.length ? wrongState(`${waitWords(waits)} Your draft is kept.`, `${waits[0]!.what}-missing`) : undefined
}

/** The author takes a submitted review back to go on writing. */
export const mayWithdraw: Decision = (now) => {
  if (!now.mine || now.kind === 'self') return notYours
  return now.state === 'submitted'
    ? undefined
    : wrongState('Only a submitted review that is not shared yet can be withdrawn.', 'not-submitted')
}

/** The line above gives a submitted review back to its author, with a reason. */
export const maySendBack: Decision = (now) => {
  if (now.mine || now.kind === 'self' || !(now.manages || now.leads)) return notYours
  return now.state === 'submitted'
    ? undefined
    : wrongState('Only a submitted review that is not shared yet can be sent back.', 'not-submitted')
}

/** Author or line manager; a talk can be planned as soon as there is a review to talk about. */
export const maySchedule: Decision = (now) => {
  if (now.kind === 'self' || !(now.mine || now.manages)) return notYours
  if (now.heldOn) return wrongState(`The talk of ${inWords(now.heldOn)} is on record already.`, 'already-held')
  return undefined
}

/** A talk happens before or after the text is sent, but not before there is one. */
export const mayRecordConversation: Decision = (now) => {
  if (now.kind === 'self' || !(now.mine || now.manages)) return notYours
  if (now.state === 'not-started' || now.state === 'draft')
    return wrongState('Submit the review first: the talk is about a text that stands.', 'not-submitted')
  return undefined
}

/** The author gives the submitted text to the person. What the rules say comes on top of this. */
export const mayShare: Decision = (now) => {
  if (!now.mine || now.kind === 'self') return notYours
  if (now.cycleState === 'draft') return closed
  if (now.state === 'submitted') return undefined
  return now.released > 0
    ? wrongState('This review has been shared already.', 'already-shared')
    : wrongState('Submit the review first, then share it.', 'not-submitted')
}

/** Author or line manager, once it is shared; whether the talk was held is a rule's question. */
export const mayOpenAcknowledgement: Decision = (now) => {
  if (now.kind === 'self' || !(now.mine || now.manages)) return notYours
  if (now.released === 0) return wrongState('Share the review first.', 'not-shared')
  return now.acknowledgementOpen ? wrongState('It is open for acknowledgement already.', 'already-open') : undefined
}

/** Received, not necessarily agreed: the person alone says so, after the talk. */
export const mayAcknowledge: Decision = (now) => {
  if (!now.aboutMe || now.kind === 'self') return notYours
  if (now.state === 'acknowledged') return wrongState('You have acknowledged this version already.', 'already-acknowledged')
  if (now.state !== 'shared') return notYours
  return now.acknowledgementOpen ? undefined : wrongState('Acknowledging opens once you have talked about the review.', 'not-discussed')
}

/** The person's own words, until they are submitted with the acknowledgement. */
export const mayComment: Decision = (now) => {
  if (!now.aboutMe || now.kind === 'self') return notYours
  return now.state === 'shared' ? undefined : wrongState('Your comment stands as you submitted it.', 'already-acknowledged')
}

/** What was shared stays; its author adds a version. */
export const mayCorrect: Decision = (now) => {
  if (!now.mine || now.kind === 'self') return notYours
  return now.released > 0
    ? undefined
    : wrongState('There is nothing shared to correct. Withdraw the review to change its text.', 'not-shared')
}

/** HR in scope, never the author and never the subject; about a text they can read. */
export const mayOverride: Decision = (now) => {
  if (now.mine || now.aboutMe || now.kind === 'self' || !(now.partners || now.administers)) return notYours
  if (now.state === 'submitted' || now.state === 'shared' || now.state === 'acknowledged') return undefined
  return wrongState(
    'The review is still being written. A rule is set aside for a text that stands, so it has to be submitted first.',
    'not-submitted',
  )
}

/** HR moves one person's date while the review is open. */
export const mayExtend: Decision = (now) => {
  if (now.aboutMe || !(now.partners || now.administers)) return notYours
  if (now.cycleState !== 'open') return closed
  return now.state === 'not-started' || now.state === 'draft' ? undefined : wrongState('It is submitted already.', 'submitted')
}

const isHr = (now: Standing) => !now.aboutMe && (now.partners || now.administers)
const isWriting = (now: Standing) => now.state === 'not-started' || now.state === 'draft'
const submittedAlready = wrongState('It is submitted already. It has to be reopened or sent back first.', 'submitted')

/** The manager who writes it lets somebody else write it for a while; HR does so for them. */
export const mayDelegate: Decision = (now) => {
  if (now.kind === 'self' || now.aboutMe || !((now.mine && now.manages) || isHr(now))) return notYours
  if (now.cycleState !== 'open') return closed
  if (now.delegation) return wrongState('Somebody writes it for the manager already. Take it back first.', 'delegated')
  return isWriting(now) ? undefined : submittedAlready
}

/** It comes back to the manager. */
export const mayEndDelegation: Decision = (now) => {
  if (now.kind === 'self' || now.aboutMe || !(now.manages || isHr(now))) return notYours
  if (!now.delegation) return wrongState('Nobody else writes this review.', 'not-delegated')
  if (now.cycleState !== 'open') return closed
  return isWriting(now) || now.state === 'submitted' ? undefined : wrongState('It has been shared.', 'shared')
}

/** HR gives a review to another reviewer, until it is submitted; after that only where its author can't go on. */
export const mayReassign: Decision = (now) => {
  if (now.kind === 'self' || !isHr(now)) return notYours
  if (now.cycleState !== 'open') return closed
  if (isWriting(now)) return undefined
  return now.state === 'submitted' && (now.delegation || now.reviewerLeft) ? undefined : submittedAlready
}

/** The manager changed and HR leaves the review with whoever began it. */
export const mayKeepReviewer: Decision = (now) => {
  if (now.kind === 'self' || !isHr(now)) return notYours
  if (now.cycleState !== 'open') return closed
  return isWriting(now) ? undefined : submittedAlready
}

/** HR lets the author go on writing. */
export const mayReopen: Decision = (now) => {
  if (!isHr(now)) return notYours
  if (now.cycleState !== 'open') return closed
  return now.state === 'submitted' ? undefined : wrongState('Only a submitted review that is not shared yet can be reopened.', 'not-submitted')
}

/** HR says that a review is not written after all; what was shared stays. */
export const mayCancel: Decision = (now) => {
  if (!isHr(now)) return notYours
  if (now.cycleState !== 'open') return closed
  if (isWriting(now) || now.state === 'submitted') return undefined
  return now.state === 'cancelled' ? wrongState('It is cancelled already.', 'cancelled') : wrongState('It has been shared, so it stays.', 'shared')
}

/** HR takes that back. */
export const mayRestore: Decision = (now) => {
  if (!isHr(now)) return notYours
  if (now.cycleState !== 'open') return closed
  return now.state === 'cancelled' ? undefined : wrongState('It was never cancelled.', 'not-cancelled')
}

/** The author asks somebody by name to write along, while there is something to write. */
export const mayInviteCoAuthor: Decision = (now) => {
  if (!now.mine || now.kind === 'self') return notYours
  if (now.cycleState !== 'open') return closed
  return isWriting(now) ? undefined : submittedAlready
}

const DECISIONS: Record<ReviewVerb, Decision> = {
  write: mayWrite,
  'invite-co-author': mayInviteCoAuthor,
  submit: maySubmit,
  withdraw: mayWithdraw,
  'send-back': maySendBack,
  schedule: maySchedule,
  'record-conversation': mayRecordConversation,
  share: mayShare,
  'open-acknowledgement': mayOpenAcknowledgement,
  acknowledge: mayAcknowledge,
  comment: mayComment,
  correct: mayCorrect,
  override: mayOverride,
  extend: mayExtend,
  delegate: mayDelegate,
  'end-delegation': mayEndDelegation,
  reassign: mayReassign,
  'keep-reviewer': mayKeepReviewer,
  reopen: mayReopen,
  cancel: mayCancel,
  restore: mayRestore,
}

/** Verbs open to the one asking, in the order of the way. */
export function openVerbs(now: Standing): ReviewVerb[] {
  return REVIEW_VERBS.filter((verb) => !DECISIONS[verb](now))
}

/** Whether its day has passed and it is still being written. */
export function isOverdue(review: { state: ReviewState; due: PlainDate }, today: PlainDate): boolean {
  return review.due < today && (review.state === 'not-started' || review.state === 'draft')
}

/** Why a rating can't be given in a cycle: it has none, or not this point. */
export function ratingOffScale(rating: Rating, scale: Scale | undefined): Refusal | undefined {
  if (!scale) return refuse('invalid', 'This cycle has no ratings.', { errors: [{ path: '/rating', message: 'Leave the rating out.' }] })
  if (scale[rating]) return undefined
  return refuse('invalid', 'This point is not used in this cycle.', { errors: [{ path: '/rating', message: 'Choose one of the points.' }] })
}
