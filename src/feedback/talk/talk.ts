import type { PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { stillToCome } from '../observation/observation.ts'

/** The person's word on a recorded talk. */
export type TalkOutcome = 'confirmed' | 'amended' | 'disputed'

/** What the decisions rest on. */
export interface TalkFacts {
  authorId: string
  subjectId: string
  subjectName: string
  answers: readonly { outcome: TalkOutcome }[]
  managerAt?: string
  withdrawnAt?: string
}

/** Whether a talk can be recorded; the server's time of recording, not the day one types, is what counts later. */
export function recordTalk(about: { authorId: string; subjectId: string; on: PlainDate; today: PlainDate }): Refusal | undefined {
  if (about.authorId === about.subjectId)
    return refuse('invalid', 'A talk takes two.', { errors: [{ path: '/subjectId', message: 'A talk takes two.' }] })
  return stillToCome(about.on, about.today)
}

/**
 * The person confirms, amends or disputes. A dispute can be settled later by confirming or amending;
 * what was confirmed stays confirmed, and can be amended.
 */
export function answerTalk(facts: TalkFacts, meId: string, outcome: TalkOutcome): Refusal | undefined {
  if (facts.subjectId !== meId) return refuse('not-allowed', `Only ${facts.subjectName} can say whether this talk took place.`)
  if (facts.withdrawnAt) return refuse('conflict', 'This was withdrawn.', { reason: 'withdrawn' })
  const last = facts.answers.at(-1)?.outcome
  if (outcome === 'disputed' && (last === 'confirmed' || last === 'amended')) {
    return refuse('conflict', 'You said before that this talk took place. Amend it if something is missing or wrong.', {
      reason: 'already-confirmed',
    })
  }
  if (last === outcome && outcome !== 'amended') return refuse('conflict', `You ${outcome} this already.`, { reason: 'already-answered' })
  if (outcome === 'confirmed' && last === 'amended')
    return refuse('conflict', 'You amended this already, which confirms the rest.', { reason: 'already-answered' })
}

/** A talk recorded by mistake can be taken back until the person has given their word on it. */
export function withdrawTalk(facts: TalkFacts, meId: string): Refusal | undefined {
  if (facts.authorId !== meId) return refuse('not-allowed', 'This is not yours to do.')
  if (facts.withdrawnAt) return refuse('conflict', 'This was withdrawn.', { reason: 'withdrawn' })
  if (facts.answers.length > 0)
    return refuse('conflict', `${facts.subjectName} has answered this, so it stays.`, { reason: 'already-answered' })
}

/** A hand-over: the author lets the person's manager of today read it. */
export function passOnTalk(facts: TalkFacts, meId: string): Refusal | undefined {
  if (facts.authorId !== meId) return refuse('not-allowed', 'This is not yours to do.')
  if (facts.withdrawnAt) return refuse('conflict', 'This was withdrawn.', { reason: 'withdrawn' })
  if (facts.managerAt) return refuse('conflict', 'It was passed on already.', { reason: 'already-shared' })
}
