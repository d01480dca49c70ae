import * as z from 'zod'
import { type Refusal, refuse } from '../kit/refusal.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

/** The holder is barred from records about the subject, whatever their roles. */
export const Conflict = z.object({ holder: Named, subject: Named, reason: z.string(), on: z.iso.date() })
export type Conflict = z.infer<typeof Conflict>

/** Who is barred from records about whom. */
export interface ConflictWish { holderId: string; subjectId: string }

/** Whether a conflict of interest may be declared (matrix A4): by the holder, or by HR. @returns why not, or nothing */
export function objectionToConflict(
  { holderId, subjectId }: ConflictWish, by: { id: string; roles: readonly string[] },
): Refusal | undefined {
  if (holderId === subjectId) return refuse(
    'invalid', 'A conflict of interest is between two people.', { errors: [{ path: '/subjectId', message: 'Choose somebody else.' }] },
  )
  if (holderId !== by.id && !by.roles.includes('hr_admin')) return refuse(
    'not-allowed', 'You can declare a conflict of interest of your own. For somebody else, HR does.',
  )
}

/** Whether a conflict of interest may be ended (matrix A4): by HR, and never one's own. @returns why not, or nothing */
export function objectionToEndOfConflict(holderId: string, by: { id: string; roles: readonly string[] }): Refusal | undefined {
  if (!by.roles.includes('hr_admin')) return refuse('not-allowed', 'Conflicts of interest are ended by HR administrators.')
  if (holderId === by.id) return refuse('not-allowed', 'Your own conflict of interest is ended by another HR administrator.', { reason: 'own-conflict' })
}
