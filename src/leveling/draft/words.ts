import * as z from 'zod'
import { DIMENSION_KINDS, INDEPENDENCES, SCOPES } from '../framework.ts'
import { LONGEST_CODE, LONGEST_EXPECTATION, LONGEST_NAME, MOST_DIMENSIONS, MOST_EXPECTATIONS, MOST_LEVELS, MOST_TRACKS } from '../numbers.ts'

/** Signs that are no text go unseen: a draft saves itself, and is not refused for what nobody can see. */
const clean = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
const text = (most: number) => z.string().overwrite(clean).max(most)
const Code = text(LONGEST_CODE).min(1)
const Name = text(LONGEST_NAME)
const Text = text(LONGEST_EXPECTATION)

/** A framework on its way: as a published one, where names and texts may still be blank. `version` counts for nothing until it is published. */
export const DraftDocument = z.strictObject({
  id: Code, version: z.int().min(0), name: Name, summary: Text.optional(),
  tracks: z.array(z.strictObject({ code: Code, name: Name, summary: Text.optional() })).max(MOST_TRACKS),
  dimensions: z.array(z.strictObject({
    code: Code, name: Name, kind: z.enum(DIMENSION_KINDS), about: Text.optional(), group: Name.optional(), tracks: z.array(Code).max(MOST_TRACKS).optional(),
  })).max(MOST_DIMENSIONS),
  levels: z.array(z.strictObject({
    code: Code, track: Code, order: z.int().min(1).max(999), name: Name, summary: Text.default(''), scope: z.enum(SCOPES).optional(), independence: z.enum(INDEPENDENCES).optional(),
  })).max(MOST_LEVELS),
  expectations: z.array(z.strictObject({
    id: text(80).min(1), level: Code, dimension: Code, text: Text, kind: Name.optional(), stage: Name.optional(), examples: z.array(Text).max(50).optional(),
  })).max(MOST_EXPECTATIONS),
})
export type DraftDocument = z.infer<typeof DraftDocument>

/** Where a draft began. */
export const ORIGINS = ['published', 'default', 'file'] as const
const Person = z.object({ id: z.uuid(), name: z.string() })

/** A draft among others. */
export const DraftEntry = z.object({
  id: z.uuid(), name: z.string(), origin: z.enum(ORIGINS), from: z.object({ id: z.string(), version: z.int() }).optional(),
  author: Person, savedBy: Person, savedAt: z.iso.datetime(), version: z.int().meta({ description: 'Counts saves, for If-Match.' }),
})
export type DraftEntry = z.infer<typeof DraftEntry>

/** A draft with all its words, and who holds which level today: a level that somebody holds can't go. */
export const DraftShown = DraftEntry.extend({
  document: DraftDocument,
  held: z.array(z.object({ level: z.string(), people: z.int() })),
  inForce: z.object({ id: z.string(), version: z.int(), name: z.string() }).optional(),
})
export type DraftShown = z.infer<typeof DraftShown>
