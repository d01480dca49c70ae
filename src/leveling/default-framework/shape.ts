/** What a dimension is about, so that rules know which of an organisation's own dimensions carries scope or independence. */
export type DimensionKind = 'craft' | 'scope' | 'independence' | 'leadership' | 'communication'

export interface FrameworkTrack { code: string; name: string }
export interface FrameworkDimension { code: string; name: string; kind: DimensionKind; about: string }
export interface FrameworkLevel { code: string; track: string; order: number; name: string; summary: string }

/** One cell: what one can see somebody do at this level. The example is one of many, not a test. */
export interface FrameworkExpectation { level: string; dimension: string; text: string; example?: string }

/** A published version of a leveling framework. A cell that is missing means "as the level below on the same track". */
export interface LevelingFramework {
  id: string
  version: number
  name: string
  tracks: readonly FrameworkTrack[]
  dimensions: readonly FrameworkDimension[]
  levels: readonly FrameworkLevel[]
  expectations: readonly FrameworkExpectation[]
}

/** A cell whose text may be broken into lines in the file. */
export function cell(level: string, dimension: string, text: string, example: string): FrameworkExpectation {
  const flow = (broken: string) => broken.replace(/\s+/g, ' ')
  return { level, dimension, text: flow(text), example: flow(example) }
}
