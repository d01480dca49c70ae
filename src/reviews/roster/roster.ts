import { refuse, type Refusal } from '../../kit/refusal.ts'

/** Why a person can't be chosen. That it may be a conflict of interest is said with the other reasons: which one it is stays between them and HR. */
export function cannotReview(name: string, subject: string, path: string): Refusal {
  return refuse('invalid', `${name} can't review ${subject}. Choose somebody else.`, {
    reason: 'not-eligible',
    errors: [
      {
        path,
        message: `Nobody reviews somebody they report to, somebody with whom there is a conflict of interest, or themself; ${name} has to work here, too.`,
      },
    ],
  })
}
