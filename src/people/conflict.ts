import * as z from 'zod'
import type { PlainDate } from '../kit/date.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

/** Why somebody is too close to judge (matrix X4). */
export const ConflictKind = z.enum(['relative', 'partner', 'complaint', 'promotion-slot', 'other'])
export type ConflictKind = z.infer<typeof ConflictKind>

/** The holder is barred from records about the subject, whatever their roles, until the last day; without one until HR ends it. */
export const Conflict = z.object({
  id: z.uuid(), holder: Named, subject: Named, kind: ConflictKind, reason: z.string(), on: z.iso.date(), until: z.iso.date().optional(),
})
export type Conflict = z.infer<typeof Conflict>

/** Who is barred from records about whom. */
export interface ConflictWish { holderId: string; subjectId: string; until?: PlainDate }

/** Whether a conflict of interest may be declared (matrix A4): by the holder, or by HR. @returns why not, or nothing */
export function objectionToConflict(
  { holderId, subjectId, until }: ConflictWish, by: { id: string; roles: readonly string[] }, today: PlainDate,
): Refusal | undefined {
  if (holderId === subjectId) return refuse(
    'invalid', 'A conflict of interest is between two people.', { errors: [{ path: '/subjectId', message: 'Choose somebody else.' }] },
  )
  if (until && until < today) return refuse('invalid', 'The last day has passed already.', { errors: [{ path: '/until', message: 'Choose today or a later day.' }] })
  if (holderId !== by.id && !by.roles.includes('hr_admin')) return refuse(
    'not-allowed', 'You can declare a conflict of interest of your own. For somebody else, HR does.',
  )
}

/** Whether a conflict of interest may be ended (matrix A4): by HR, and never one's own. @returns why not, or nothing */
export function objectionToEndOfConflict(holderId: string, by: { id: string; roles: readonly string[] }): Refusal | undefined {
  if (!by.roles.includes('hr_admin')) return refuse('not-allowed', 'Conflicts of interest are ended by HR administrators.')
  if (holderId === by.id) return refuse('not-allowed', 'Your own conflict of interest is ended by another HR administrator.', { reason: 'own-conflict' })
}
