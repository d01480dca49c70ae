import * as z from 'zod'
import { isPlainDate } from '../../kit/date.ts'
import { MONTHLY_BULLETS } from '../numbers.ts'
import { Named } from '../words.ts'

/** A calendar month, `2026-03`. */
export const Month = z.string().refine((text) => /^\d{4}-\d{2}$/.test(text) && isPlainDate(`${text}-01`), 'A month is written 2026-03.')

/** Blank bullets are left out. */
export const Bullets = z
  .array(z.string().trim().max(1000))
  .transform((bullets) => bullets.filter(Boolean))
  .refine((bullets) => bullets.length <= MONTHLY_BULLETS.most, `At most ${MONTHLY_BULLETS.most} bullets: three or four are enough.`)

/** Something of the month to start a bullet from. */
export const Prefill = z.object({
  kind: z.enum(['observation', 'talk', 'one-on-one', 'evidence']),
  recordId: z.uuid(),
  on: z.iso.date(),
  text: z.string(),
})
export type Prefill = z.infer<typeof Prefill>

/** A manager's bullets about one person and one month. Version 0: nothing was written yet. */
export const MonthlyNote = z.object({
  id: z.uuid().optional(),
  person: Named,
  month: Month,
  bullets: z.array(z.string()),
  version: z.int(),
  savedAt: z.iso.datetime().optional(),
  sharedAt: z.iso.datetime().optional(),
  seenAt: z.iso.datetime().optional(),
  audienceWords: z.string(),
  prefill: z.array(Prefill),
  may: z.object({ save: z.boolean(), share: z.boolean() }),
})
export type MonthlyNote = z.infer<typeof MonthlyNote>

/** The same for the person, once it was shared. */
export const SharedNote = z.object({
  id: z.uuid(),
  author: Named,
  month: Month,
  bullets: z.array(z.string()),
  version: z.int(),
  sharedAt: z.iso.datetime(),
  seenAt: z.iso.datetime().optional(),
})
export type SharedNote = z.infer<typeof SharedNote>

/** One's own note about a person and month, and whether one may write it. */
export interface OwnNote {
  id?: string
  personName: string
  month: string
  bullets: string[]
  version: number
  savedAt?: string
  sharedAt?: string
  seenAt?: string
  mayWrite: boolean
}

/** A month of one report: how much is written about it, and whether they know. Without an id nothing is. */
export const NoteOfMonth = z.object({
  person: Named,
  month: Month,
  id: z.uuid().optional(),
  bullets: z.int(),
  sharedAt: z.iso.datetime().optional(),
  seenAt: z.iso.datetime().optional(),
})
export type NoteOfMonth = z.infer<typeof NoteOfMonth>
