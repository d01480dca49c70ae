import * as z from 'zod'
import { Named, ToldHow } from '../words.ts'

/** Kinds of record that can be handed over: what its author wrote themself. */
export const HAND_OVER_KINDS = ['observation', 'talk', 'monthly-note'] as const
export const HandOverKind = z.enum(HAND_OVER_KINDS)
export type HandOverKind = z.infer<typeof HandOverKind>

/** A record that is or could be handed over, as its reader may see it. */
export const HandOverRecord = z.object({
  id: z.uuid(),
  kind: HandOverKind,
  on: z.iso.date(),
  title: z.string(),
  text: z.string(),
  tone: z.enum(['praise', 'concern']).optional(),
  /** The person can't open it: a private note, which the new manager alone will read. */
  private: z.boolean(),
  /** Since when the person counts as told, if they do. */
  told: z.object({ at: z.iso.datetime(), how: ToldHow }).optional(),
  /** The person's last word on it in this hand-over. */
  answer: z.object({ outcome: z.enum(['confirmed', 'disputed']), text: z.string().optional(), at: z.iso.datetime() }).optional(),
})
export type HandOverRecord = z.infer<typeof HandOverRecord>

/** Who handed over about whom, to whom. */
export const HandOver = z.object({
  id: z.uuid(),
  subject: Named,
  from: Named,
  to: Named,
  givenAt: z.iso.datetime(),
  /** Points the person can give their word on, and those that still wait for it. */
  points: z.int(),
  waiting: z.int(),
})
export type HandOver = z.infer<typeof HandOver>

/** Somebody who reported to me and now reports to another. */
export const MovedOn = z.object({ person: Named, to: Named, lastDay: z.iso.date(), handedOver: z.boolean(), records: z.int().meta({ description: 'How many you wrote about them.' }) })
export type MovedOn = z.infer<typeof MovedOn>
