import * as z from 'zod'
import { isPlainDate } from '../kit/date.ts'

/** A name with its id, as the directory has it. */
export const Named = z.object({ id: z.uuid(), name: z.string() })
export type Named = z.infer<typeof Named>

/** A line that says something. */
export const Line = z.string().trim().min(1, 'Write a few words.').max(1000)

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where a list by date goes on: `2026-03-14 <id>`, as the list gave it. */
export const DateCursor = z
  .string()
  .refine((text) => isPlainDate(text.slice(0, 10)) && text[10] === ' ' && UUID.test(text.slice(11)), 'Send the cursor as the list gave it.')
  .optional()
