import * as z from 'zod'
import { Role } from '../words.ts'

/** What was when, newest first; as far as the reader may know each of it. */
export const History = z.object({
  managers: z.array(z.object({ id: z.uuid(), name: z.string(), from: z.iso.date(), to: z.iso.date().optional() })),
  levels: z.array(z.object({ level: z.string(), from: z.iso.date() })),
  leaves: z.array(z.object({ id: z.uuid(), from: z.iso.date(), to: z.iso.date() })),
  roles: z.array(z.object({
    id: z.uuid(), role: Role, from: z.iso.date(), until: z.iso.date().optional(), reviewOn: z.iso.date().optional(), teams: z.array(z.string()),
  })),
  startedOn: z.iso.date().optional(),
  employeeId: z.string().optional(),
  lastDay: z.iso.date().optional(),
  sees: z.object({ levels: z.boolean(), employment: z.boolean(), roles: z.boolean() }).meta({ description: 'Which parts are yours to know at all: an empty list of those says that there is nothing.' }),
})
export type History = z.infer<typeof History>
