import type { FilePlace } from '../problem.ts'

/** One statement as a file has it: names as written, not yet codes. */
export interface SketchEntry {
  track: string
  level: string
  dimension: string
  text: string
  line: number
  id?: string
  kind?: string
  stage?: string
  examples?: string[]
}

export interface SketchLevel { track: string; key: string; name: string; code?: string; summary?: string }
export interface SketchDimension { key: string; name: string; code?: string; group?: string; about?: string; track?: string }

/** A part of the source that is no part of the framework, and why. */
export interface Ignored { line: number; text: string; reason: string }

/** What an importer makes of a file before codes are given and cells are counted. `key`s are whatever tells its things apart. */
export interface Sketch {
  shape: string
  id?: string
  name?: string
  summary?: string
  tracks: { key: string; name: string; summary?: string; code?: string }[]
  levels: SketchLevel[]
  dimensions: SketchDimension[]
  entries: SketchEntry[]
  ignored: Ignored[]
  notes: string[]
}

/** A sketch, or why there is none. */
export type Sketched = Sketch | (FilePlace & { message: string })

export const emptySketch = (shape: string): Sketch => ({ shape, tracks: [], levels: [], dimensions: [], entries: [], ignored: [], notes: [] })

/** Enough of a text to know it again. */
export function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat
}
