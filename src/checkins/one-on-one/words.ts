import * as z from 'zod'
import { Named } from '../words.ts'

/** That two meet, and whether they did: all an HR partner sees. */
export const OneOnOneDate = z.object({
  id: z.uuid(),
  manager: Named,
  person: Named,
  on: z.iso.date(),
  heldOn: z.iso.date().optional(),
  /** One of the two said that it does not, or did not, take place. */
  calledOff: z.boolean().optional(),
  /** It is one of a series. */
  seriesId: z.uuid().optional(),
})
export type OneOnOneDate = z.infer<typeof OneOnOneDate>

export const AgendaItem = z.object({
  id: z.uuid(),
  by: Named,
  text: z.string(),
  createdAt: z.iso.datetime(),
  tickedAt: z.iso.datetime().optional(),
  /** The day of the meeting it came along from. */
  fromOn: z.iso.date().optional(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

export const ActionItem = z.object({
  id: z.uuid(),
  oneOnOneId: z.uuid(),
  text: z.string(),
  owner: Named,
  due: z.iso.date().optional(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
})
export type ActionItem = z.infer<typeof ActionItem>

/**
 * A one-on-one as its reader is shown it. What the two wrote is absent to a reader who may only know that it happened.
 * `note` is the reader's own; `version` is its version, 0 before the first word. `openItems` are left from earlier meetings.
 * `asks`: the day has passed, and nobody has said whether it took place.
 */
export const OneOnOne = OneOnOneDate.extend({
  agenda: z.array(AgendaItem).optional(),
  /** What was left unticked at earlier meetings, and came along. */
  carried: z.array(AgendaItem).optional(),
  /** What the two ask each other every time. */
  questions: z.array(z.string()).optional(),
  actionItems: z.array(ActionItem).optional(),
  openItems: z.array(ActionItem).optional(),
  note: z.object({ text: z.string(), savedAt: z.iso.datetime().optional() }).optional(),
  version: z.int(),
  asks: z.boolean().optional(),
  audienceWords: z.string(),
  noteAudienceWords: z.string(),
})
export type OneOnOne = z.infer<typeof OneOnOne>

/** A one-on-one with what decisions rest on. `between`: the reader is one of the two, today. */
export interface StoredOneOnOne extends OneOnOneDate {
  between: boolean
}

/** Two who meet: the last meeting held, and the next one planned. */
export interface MeetingPair {
  person: Named
  manager: Named
  last?: { id: string; heldOn: string }
  next?: { id: string; on: string }
  /** The latest one whose day has passed and of which nobody has said whether it took place. */
  unanswered?: { id: string; on: string }
  /** How often they meet, in words. */
  rhythm?: string
}
