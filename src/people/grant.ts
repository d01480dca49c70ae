import * as z from 'zod'
import { addDays, daysBetween, inWords, type PlainDate } from '../kit/date.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { LONGEST_GRANT_DAYS } from './numbers.ts'
import { Role } from './words.ts'

/** A role somebody holds from a day to a day, both included. An HR partner holds it for teams and those below them. */
export const Grant = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  role: Role,
  from: z.iso.date(),
  until: z.iso.date(),
  reviewOn: z.iso.date().optional().meta({ description: 'For a role without an end: by when it is looked at again.' }),
  teams: z.array(z.object({ id: z.uuid(), name: z.string() })),
  except: z.array(z.object({ id: z.uuid(), name: z.string(), why: z.enum(['self', 'same-team']) }))
    .meta({ description: 'Whom an HR partner does not look after although their teams hold them: themself and HR colleagues of their team.' }),
})
export type Grant = z.infer<typeof Grant>

/** What is asked for. */
export interface GrantWish { personId: string; role: Role; from: PlainDate; until: PlainDate; teamIds: readonly string[] }

/** What is known when a role is given. */
export interface GrantFacts {
  today: PlainDate
  giverId: string
  person: { name: string; left: boolean }
  /** Of the same person. */
  held: readonly { role: string; from: PlainDate; until: PlainDate }[]
}

/** Whether a role may be given (matrix A3): never to oneself, always with an end. @returns why not, or nothing */
export function objectionToGrant(wish: GrantWish, { today, giverId, person, held }: GrantFacts): Refusal | undefined {
  if (wish.personId === giverId) return refuse(
    'not-allowed', 'Nobody gives a role to themselves. Ask another HR administrator.', { reason: 'own-grant' },
  )
  if (person.left) return refuse('conflict', `${person.name} has left.`, { reason: 'left' })
  if (wish.from < today) return wrong('/from', 'A role starts today at the earliest.')
  if (wish.until < wish.from) return wrong('/until', 'The last day comes before the first.')
  if (daysBetween(wish.from, wish.until) > LONGEST_GRANT_DAYS) {
    const latest = inWords(addDays(wish.from, LONGEST_GRANT_DAYS))
    return wrong('/until', `A role is given for two years at most, so that somebody looks at it again: until ${latest}.`)
  }
  if (wish.role === 'hr_partner' && wish.teamIds.length === 0) return wrong('/teamIds', 'Say which teams the HR partner looks after.')
  if (wish.role !== 'hr_partner' && wish.teamIds.length > 0) return wrong('/teamIds', 'Only an HR partner looks after particular teams.')
  const same = held.find((each) => each.role === wish.role && each.from <= wish.until && each.until >= wish.from)
  if (same) return refuse(
    'conflict',
    `${person.name} holds this role from ${inWords(same.from)} until ${inWords(same.until)}. End that first, or start after it.`,
    { reason: 'held-already' },
  )
}

/** Whether a role without an end may be left as it is until another day (matrix A3). @returns why not, or nothing */
export function objectionToReview(
  grant: Pick<Grant, 'personId' | 'reviewOn' | 'until'>, reviewerId: string, on: PlainDate, today: PlainDate,
): Refusal | undefined {
  if (grant.personId === reviewerId) return refuse('not-allowed', 'Somebody else looks at your own role.', { reason: 'own-grant' })
  if (!grant.reviewOn || grant.until < today) return refuse('conflict', 'This role has an end. Give it again from the day after.', { reason: 'has-an-end' })
  if (on <= today || daysBetween(today, on) > LONGEST_GRANT_DAYS) return wrong('/on', 'Choose a day within the next two years.')
}

/** Whether a role may be ended. @returns why not, or nothing */
export function objectionToEnd(grant: Pick<Grant, 'personId' | 'until'>, enderId: string, today: PlainDate): Refusal | undefined {
  if (grant.personId === enderId) return refuse('not-allowed', 'Somebody else ends your own role.', { reason: 'own-grant' })
  if (grant.until < today) return refuse('conflict', 'This role has ended already.', { reason: 'ended' })
}

function wrong(path: string, message: string): Refusal {
  return refuse('invalid', message, { errors: [{ path, message }] })
}
