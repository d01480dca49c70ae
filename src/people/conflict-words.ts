import type { ConflictKind } from './conflict.ts'

/** Why somebody is too close to judge, as people read it. */
export const CONFLICT_WORDS: Record<ConflictKind, { name: string; hint: string }> = {
  relative: { name: 'Relatives', hint: 'Family, by blood or marriage.' },
  partner: { name: 'A couple', hint: 'Or you share a household.' },
  complaint: { name: 'A complaint is open', hint: 'One of you has complained about the other, or is a witness.' },
  'promotion-slot': { name: 'The same promotion', hint: 'You are both in line for one position.' },
  other: { name: 'Something else', hint: 'Anything that would make a fair-minded colleague doubt.' },
}
