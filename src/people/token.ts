import * as z from 'zod'
import { TOKEN_DAYS, TOKEN_DAYS_AT_MOST } from './numbers.ts'

/** What a token may be allowed. `rating:prerelease` is its own word: no other scope ever reads a rating before it is shared. */
export const SCOPES = ['read', 'write', 'import', 'rating:prerelease'] as const
export const Scope = z.enum(SCOPES)
export type Scope = z.infer<typeof Scope>


/** What a new token is asked for with, by a person or the operator. */
export const TokenWish = z.object({
  name: z.string().trim().min(1, 'Say what the token is for.').max(100),
  scopes: z.array(Scope).min(1, 'Choose at least one scope.').transform((scopes) => [...new Set(scopes)].sort()),
  days: z.int().min(1, 'A token lives at least a day.').max(TOKEN_DAYS_AT_MOST, `A token lives at most ${TOKEN_DAYS_AT_MOST} days.`).default(TOKEN_DAYS),
})

/** A token as its person sees it later: everything but the token. */
export const ApiToken = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().optional(),
})
export type ApiToken = z.infer<typeof ApiToken>

/** Days of a duration as the command line takes it (`30d`); undefined when it is none. */
export function daysOf(duration: string): number | undefined {
  const days = /^(\d{1,4})d?$/.exec(duration.trim())?.[1]
  return days === undefined ? undefined : Number(days)
}
