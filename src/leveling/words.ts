import * as z from 'zod'
import { DIMENSION_KINDS, INDEPENDENCES, SCOPES } from './framework.ts'
import { LONGEST_CODE, LONGEST_EXPECTATION, LONGEST_NAME, MOST_DIMENSIONS, MOST_EXPECTATIONS, MOST_LEVELS, MOST_TRACKS } from './numbers.ts'

/** Line ends as line feeds, no space around, nothing that is half a character. */
export function tidy(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').trim()
}

const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/
const ONE_LINE = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/
const text = (most: number) => z.string().overwrite(tidy).min(1).max(most).regex(PRINTABLE)
const line = (most: number) => z.string().overwrite(tidy).min(1).max(most).regex(ONE_LINE)
const Code = line(LONGEST_CODE)
const Name = line(LONGEST_NAME)
const Text = text(LONGEST_EXPECTATION)

const TrackShape = z.strictObject({ code: Code, name: Name, summary: Text.optional() })
const DimensionShape = z.strictObject({
  code: Code, name: Name,
  kind: z.enum(DIMENSION_KINDS).default('other').meta({ description: 'What it is about, so that rules know which dimension carries scope or independence.' }),
  about: Text.optional(), group: Name.optional(),
  tracks: z.array(Code).min(1).optional().meta({ description: 'The only tracks it is asked on. Absent: on all.' }),
})
const LevelShape = z.strictObject({
  code: Code, track: Code.meta({ description: 'Code of its track.' }),
  order: z.int().min(1).max(999).meta({ description: 'Place on its track, the lowest first.' }),
  name: Name, summary: Text.optional(),
  scope: z.enum(SCOPES).optional().meta({ description: 'How far the results of work reach at least at this level.' }),
  independence: z.enum(INDEPENDENCES).optional().meta({ description: 'How much of the way is found alone at least.' }),
})
const ExpectationShape = z.strictObject({
  id: line(80).meta({ description: 'Stays the same while the words change.' }), text: Text,
  kind: Name.optional(), stage: Name.optional(), examples: z.array(Text).min(1).max(50).optional(),
})
const CellShape = z.strictObject({ level: Code, dimension: Code, expectations: z.array(ExpectationShape).min(1).max(200) })

/** A framework as its file has it: one cell for a place; a cell that is left out reads as the level below. */
export const FrameworkDocument = z.strictObject({
  id: Code, version: z.int().min(1).max(100_000), name: Name, summary: Text.optional(),
  tracks: z.array(TrackShape).min(1).max(MOST_TRACKS),
  dimensions: z.array(DimensionShape).min(1).max(MOST_DIMENSIONS),
  levels: z.array(LevelShape).min(1).max(MOST_LEVELS),
  cells: z.array(CellShape).max(MOST_EXPECTATIONS),
})
export type FrameworkDocument = z.infer<typeof FrameworkDocument>

/** The JSON Schema (draft 2020-12) of a framework's file, as `docs/framework.schema.json` holds it. */
export function frameworkSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(FrameworkDocument, { target: 'draft-2020-12', io: 'input' })
  return `${JSON.stringify({ $schema, title: 'Plumbline leveling framework', description: 'Levels by dimensions. A cell that is left out reads as the level below on the same track.', ...schema }, null, 2)}\n`
}
