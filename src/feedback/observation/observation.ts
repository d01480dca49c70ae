import { isRefusal, type Refusal, refuse } from '../../kit/refusal.ts'
import { inWords, type PlainDate } from '../../kit/date.ts'
import type { Audience, Tone } from '../words.ts'
import { audienceOf, reaches, type Sharing, widen } from './audience.ts'

/** What the decisions rest on. `seen` is the first time anyone but the author saw it. */
export interface ObservationFacts {
  authorId: string
  subjectId: string
  subjectName: string
  /** Absent: a private note brought from elsewhere, that says neither. */
  tone?: Tone
  sharing: Sharing
  /** It answers a feedback request: given to the person, it stays as it is. */
  requested: boolean
  seenAt?: string
  /** When the reader saw it. */
  mySeenAt?: string
  answeredAt?: string
  withdrawnAt?: string
  hiddenAt?: string
}

/** A new observation, before it is one. */
export interface Noting {
  authorId: string
  subjectId: string
  subjectName: string
  tone: Tone
  audience: Audience
  requested: boolean
  on: PlainDate
  today: PlainDate
}

/** Whether this may be noted, and for whom: a note to oneself is for oneself. */
export function noteObservation(noting: Noting): Audience | Refusal {
  const audience = noting.authorId === noting.subjectId && noting.audience === 'person' ? 'me' : noting.audience
  return stillToCome(noting.on, noting.today) ?? audienceTrouble(noting, audience) ?? audience
}

/** What is noted or recorded has happened. */
export function stillToCome(on: PlainDate, today: PlainDate): Refusal | undefined {
  if (on > today) return wrong('/on', `${inWords(on)} is still to come. Choose the day on which it happened.`)
}

/** Every audience is for some notes only. */
function audienceTrouble(
  about: Pick<ObservationFacts, 'authorId' | 'subjectId' | 'subjectName' | 'tone' | 'requested'>,
  audience: Audience,
): Refusal | undefined {
  if (audience === 'public' && about.tone === 'concern')
    return wrong('/audience', `A concern is for ${about.subjectName}, not for everyone. Share it with them.`)
  if (audience === 'public' && about.authorId === about.subjectId)
    return wrong('/audience', 'Public praise is for somebody else. Share your own work with your manager.')
  if (about.requested && (audience === 'person' || audience === 'public')) {
    return wrong(
      '/audience',
      `What you were asked for goes to ${about.subjectName}’s manager as well. Share it with both, or with the manager first.`,
    )
  }
}

/** Shares with more people. What was shared stays shared: taking it back is a withdrawal, and shows. */
export function shareObservation(facts: ObservationFacts, meId: string, audience: Audience, now: string): Sharing | Refusal {
  const barred = authorOnly(facts, meId) ?? sayWhich(facts) ?? audienceTrouble(facts, audience)
  if (barred) return barred
  if (audience === 'me' || reaches(facts.sharing, audience)) {
    return refuse('conflict', 'It is shared that far already. To take it back, withdraw it.', { reason: 'already-shared' })
  }
  return widen(facts.sharing, audience, now)
}

/** Who hears something is told how it is meant. */
function sayWhich({ tone }: ObservationFacts): Refusal | undefined {
  if (!tone) return wrong('/tone', 'Edit the note first, and say whether it is praise or a concern.')
}

/** Editable until somebody else has seen it. */
export function editObservation(facts: ObservationFacts, meId: string): Refusal | undefined {
  const barred = authorOnly(facts, meId) ?? settled(facts)
  if (barred) return barred
  if (facts.seenAt)
    return refuse(
      'conflict',
      `${facts.sharing.personAt ? facts.subjectName : 'Somebody'} has seen this. Add a correction instead of editing it.`,
      { reason: 'already-seen' },
    )
}

/** What was seen stays as it was seen; a correction stands beside it. */
export function correctObservation(facts: ObservationFacts, meId: string): Refusal | undefined {
  const barred = authorOnly(facts, meId) ?? settled(facts)
  if (barred) return barred
  if (!facts.seenAt) return refuse('conflict', 'Nobody has seen this yet, so you can simply edit it.', { reason: 'not-seen' })
}

/** Public praise, and feedback given on request, can't be reworded by anyone. */
function settled(facts: ObservationFacts): Refusal | undefined {
  if (facts.sharing.publicAt)
    return refuse('conflict', 'Public praise is not reworded. Withdraw it and write it again.', { reason: 'public' })
  return released(facts)
}

function released(facts: ObservationFacts): Refusal | undefined {
  if (facts.requested && facts.sharing.personAt) {
    return refuse('conflict', `You gave this to ${facts.subjectName} when asked, and it stays as you gave it.`, { reason: 'released' })
  }
}

/**
 * Takes it back. Nobody but the author knew of a private note, so it is simply gone; of anything else a trace stays.
 * @param mayTakeDown whether the reader is an HR admin for the person
 */
export function withdrawObservation(facts: ObservationFacts, meId: string, mayTakeDown: boolean): 'gone' | 'trace' | Refusal {
  if (facts.withdrawnAt) return alreadyWithdrawn()
  if (facts.authorId !== meId) return mayTakeDown && facts.sharing.publicAt ? 'trace' : notYours()
  return released(facts) ?? (audienceOf(facts.sharing) === 'me' ? 'gone' : 'trace')
}

/** Seeing is for those it was shared with; the author knows it anyway. */
export function seeObservation(facts: ObservationFacts, meId: string): Refusal | undefined {
  if (facts.authorId === meId) return refuse('not-allowed', 'You wrote this yourself.')
  if (facts.withdrawnAt) return alreadyWithdrawn()
}

/** The person answers once, in their own words. */
export function answerObservation(facts: ObservationFacts, meId: string): Refusal | undefined {
  if (facts.subjectId !== meId || facts.authorId === meId || !facts.sharing.personAt) return notYours()
  if (facts.withdrawnAt) return alreadyWithdrawn()
  if (facts.requested)
    return refuse('not-allowed', 'Feedback that was asked for has no answer here. Say thank you in person.', { reason: 'requested' })
  if (facts.answeredAt) return refuse('conflict', 'You have answered this already. Say the rest in person.', { reason: 'already-answered' })
}

/** The person decides whether praise about them is for everyone. */
export function hideObservation(facts: ObservationFacts, meId: string): Refusal | undefined {
  if (facts.subjectId !== meId) return notYours()
  if (!facts.sharing.publicAt || facts.withdrawnAt) return refuse('conflict', 'Only public praise can be hidden.', { reason: 'not-public' })
}

/** What the reader may do next, for the buttons beside it. */
export function nextSteps(facts: ObservationFacts, meId: string, mayTakeDown: boolean) {
  const now = '9999-12-31T00:00:00.000Z'
  return {
    edit: !editObservation(facts, meId),
    correct: !correctObservation(facts, meId),
    share: (['person', 'manager', 'person_and_manager', 'public'] as const).filter(
      (audience) => !isRefusal(shareObservation(facts, meId, audience, now)),
    ),
    withdraw: !isRefusal(withdrawObservation(facts, meId, mayTakeDown)),
    see: !seeObservation(facts, meId) && !facts.mySeenAt,
    answer: !answerObservation(facts, meId),
    hide: !hideObservation(facts, meId) && !facts.hiddenAt,
  }
}

function authorOnly(facts: ObservationFacts, meId: string): Refusal | undefined {
  if (facts.authorId !== meId) return notYours()
  if (facts.withdrawnAt) return alreadyWithdrawn()
}

function notYours(): Refusal {
  return refuse('not-allowed', 'This is not yours to do.')
}

function alreadyWithdrawn(): Refusal {
  return refuse('conflict', 'This was withdrawn.', { reason: 'withdrawn' })
}

function wrong(path: string, message: string): Refusal {
  return refuse('invalid', message, { errors: [{ path, message }] })
}
