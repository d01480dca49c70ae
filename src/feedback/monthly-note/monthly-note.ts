import { monthOf, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { MONTHLY_BULLETS } from '../numbers.ts'

/** What the decisions rest on. `mayWrite`: the author manages the person, or did in that month. */
export interface NoteFacts {
  month: string
  personName: string
  mayWrite: boolean
  bullets: readonly string[]
  sharedAt?: string
  seenAt?: string
}

/** Bullets can be reworded until the person has seen them. */
export function saveNote(facts: NoteFacts, today: PlainDate): Refusal | undefined {
  if (facts.seenAt)
    return refuse('conflict', `${facts.personName} has seen this note, so it stays. Write what changed as an observation.`, {
      reason: 'already-seen',
    })
  if (!facts.mayWrite) return refuse('not-allowed', `${facts.personName} did not report to you in that month.`)
  if (facts.month > monthOf(today))
    return refuse('invalid', 'This month is still to come.', { errors: [{ path: '/month', message: 'This month is still to come.' }] })
}

/** A note is the author's alone until they share it, and then the person's as well. */
export function shareNote(facts: NoteFacts): Refusal | undefined {
  if (facts.sharedAt) return refuse('conflict', 'This note is shared already.', { reason: 'already-shared' })
  if (facts.bullets.length < MONTHLY_BULLETS.least)
    return refuse('invalid', 'Write at least one bullet before you share.', {
      errors: [{ path: '/bullets', message: 'Write at least one bullet.' }],
    })
}

/** Who can read it, in one sentence. */
export function noteAudience(facts: Pick<NoteFacts, 'personName' | 'sharedAt'>): string {
  return facts.sharedAt ? `You and ${facts.personName} can read this.` : 'Only you can read this until you share it.'
}
