import * as z from 'zod'
import type { PlainDate } from '../../kit/date.ts'
import { FileInput } from '../../people/import/words.ts'
import type { Reach } from '../reach.ts'
import type { Tone } from '../words.ts'

/** Where a note comes from, as the file says it. */
export const NOTE_KINDS = ['observation', 'one-on-one', 'monthly-note'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** How a file of notes is read: by its name and its first line, unless said. */
export const NOTE_FORMATS = ['csv', 'markdown'] as const
export type NoteFormat = (typeof NOTE_FORMATS)[number]

/** What an import of notes takes. `as` is for the operator at the command line, who is nobody's author. */
export const NotesInput = FileInput.extend({
  file: z.string().min(1).meta({ description: 'The CSV, or the Markdown.' }),
  format: z.enum(NOTE_FORMATS).optional().meta({ description: 'Absent: by the name of the file and its first line.' }),
  as: z.string().max(254).optional().meta({ description: 'E-mail of whose notes these are; at the command line only.' }),
})

/** A note as a file has it, before anybody knows whom its words mean. Rows and lines count from 1. */
export interface RawNote extends Reach {
  row: number
  /** Name of the column, or number of the character. */
  column?: string
  author?: string
  about?: string
  on?: PlainDate
  text: string
  kind: NoteKind
  tone?: Tone
  project?: string
  /** Code of a dimension of the framework. */
  dimension?: string
}

/** A note understood: about whom, by whom. */
export interface NoteItem extends Omit<RawNote, 'author' | 'about' | 'on' | 'column'> {
  authorId: string
  aboutId: string
  aboutName: string
  on: PlainDate
}

/** Somebody a file may name. `report`: they report to the author. */
export interface Nameable {
  id: string
  name: string
  email: string
  report: boolean
}
