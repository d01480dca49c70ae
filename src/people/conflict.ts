import { type Refusal, refuse } from '../kit/refusal.ts'

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
