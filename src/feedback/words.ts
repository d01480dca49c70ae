import * as z from 'zod'
import { isPlainDate } from '../kit/date.ts'
import { INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
import { LONGEST_CODE } from '../leveling/numbers.ts'
import type { Reach } from './reach.ts'

/** Who will read an observation besides its author. */
export const AUDIENCES = ['me', 'person', 'manager', 'person_and_manager', 'public'] as const
export const Audience = z.enum(AUDIENCES)
export type Audience = z.infer<typeof Audience>

export const Tone = z.enum(['praise', 'concern'])
export type Tone = z.infer<typeof Tone>

/** A name with its id, as the directory has it. */
export const Named = z.object({ id: z.uuid(), name: z.string() })
export type Named = z.infer<typeof Named>

/** How a person came to be told: see `told.ts`. */
export const TOLD_HOWS = ['seen', 'confirmed', 'undisputed', 'handed-over'] as const
export const ToldHow = z.enum(TOLD_HOWS)
export type ToldHow = z.infer<typeof ToldHow>

/** Where a recorded talk stands. */
export const TalkStanding = z.enum(['waiting', 'confirmed', 'amended', 'disputed'])
export type TalkStanding = z.infer<typeof TalkStanding>

/** How far what was seen reached, as an author sends it: see `reach.ts`. A blank level is none. */
export const ReachText = {
  scope: z.enum(SCOPES).optional().meta({ description: 'How far the results of the work reached.' }),
  independence: z.enum(INDEPENDENCES).optional().meta({ description: 'How much of the way was found alone.' }),
  level: z.string().trim().max(LONGEST_CODE).transform((text) => text || undefined).optional().meta({ description: 'Code of the level you think it speaks for.' }),
}
/** The same as its readers get it. */
export const ReachAnswer = { scope: z.enum(SCOPES).optional(), independence: z.enum(INDEPENDENCES).optional(), level: z.string().optional() }

/** Kinds of entry on a ledger. Released reviews join them on the page; they are the reviews' own to give. */
export const LEDGER_KINDS = ['observation', 'talk', 'monthly-note', 'one-on-one', 'expectation'] as const
export const LedgerKind = z.enum(LEDGER_KINDS)
export type LedgerKind = z.infer<typeof LedgerKind>

/** What a reader can do with an entry next: for the buttons beside it. */
export const ENTRY_STEPS = [
  'edit', 'correct', 'withdraw', 'see', 'answer', 'hide', 'show-again', 'confirm', 'amend', 'dispute', 'pass-on',
] as const
export const EntryStep = z.enum(ENTRY_STEPS)
export type EntryStep = z.infer<typeof EntryStep>

/**
 * One knot on the line of a person, as its reader may see it. `on` is the date of the event (a monthly note: the last
 * day of its month); `told` the server's time from which it counts as told. What the reader may not know is an absent key.
 */
export const LedgerEntry = z.object({
  id: z.uuid(),
  kind: LedgerKind,
  on: z.iso.date(),
  by: Named,
  /** Nobody but the reader can see this entry. */
  private: z.boolean(),
  tone: Tone.optional(),
  text: z.string().optional(),
  /** Bullets of a monthly note, lines of agreed expectations. */
  lines: z.array(z.string()).optional(),
  situation: z.string().optional(),
  behaviour: z.string().optional(),
  effect: z.string().optional(),
  project: z.string().optional(),
  dimension: z.string().optional(),
  ...ReachAnswer,
  /** Ids of the observations a talk was about. */
  about: z.array(z.uuid()).optional(),
  audience: Audience.optional(),
  audienceWords: z.string().optional(),
  /** It answers a feedback request. */
  asked: z.boolean().optional(),
  sharedAt: z.iso.datetime().optional(),
  seenAt: z.iso.datetime().optional(),
  told: z.object({ at: z.iso.datetime(), how: ToldHow }).optional(),
  standing: TalkStanding.optional(),
  /** The person's own words: an answer, or what they amended or disputed. */
  answer: z.object({ text: z.string(), at: z.iso.datetime() }).optional(),
  corrections: z.array(z.object({ text: z.string(), at: z.iso.datetime() })).optional(),
  withdrawnAt: z.iso.datetime().optional(),
  hiddenAt: z.iso.datetime().optional(),
  /** Only of what can still change: the version the reader was shown. */
  version: z.int().optional(),
  may: z.array(EntryStep),
  /** With whom its author may share it now. */
  shareWith: z.array(Audience).optional(),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** What happened to a record, at the server's time. Times that people typed are not among these. */
export interface LedgerEvent {
  recordId: string
  kind:
    | 'shared' // the person may open it; not told yet
    | 'seen' // the person opened it
    | 'answered' // the person replied, so has seen it
    | 'talk-recorded' // "we talked about this on 4 May", for the person to confirm
    | 'notice-sent' // the person was asked to confirm
    | 'confirmed'
    | 'amended'
    | 'disputed' // the person's answer to a recorded talk
    | 'hand-over-confirmed' // the person confirmed what a former manager passed on
  /** RFC 3339, UTC. */
  at: string
}

/** A record for the rooms that cite records: what it says, and everything that decides whether the person was told. */
export interface LedgerRecord extends Reach {
  id: string
  kind: LedgerKind
  on: string
  title: string
  /** Everything it says, for rules to read. */
  text: string
  /** The same for readers, where its parts have names. */
  shown?: string
  authorId: string
  authorName: string
  tone?: Tone
  dimension?: string
  project?: string
  about?: string[]
  events: LedgerEvent[]
}

/** Longest text of one field, in UTF-16 code units: a note, not an essay. */
export const TEXT_LIMIT = 4000
/** A text that says something. */
export const Text = z.string().trim().min(1, 'Write a few words.').max(TEXT_LIMIT)
/** A text that may stay away; blank is the same as absent. */
export const OptionalText = z
  .string()
  .trim()
  .max(TEXT_LIMIT)
  .transform((text) => text || undefined)
  .optional()

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where a list by date goes on: `2026-03-14 <id>`, as the list gave it. */
export const DateCursor = z
  .string()
  .refine((text) => isPlainDate(text.slice(0, 10)) && text[10] === ' ' && UUID.test(text.slice(11)), 'Send the cursor as the list gave it.')
  .optional()
/** Where a list by time goes on: `2026-03-14T09:00:00.000Z <id>`, as the list gave it. */
export const TimeCursor = z
  .string()
  .refine((text) => {
    const [at = '', id = ''] = text.split(' ')
    return isPlainDate(at.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/.test(at.slice(10)) && UUID.test(id)
  }, 'Send the cursor as the list gave it.')
  .optional()
