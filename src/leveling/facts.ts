import type { PlainDate } from '../kit/date.ts'
import type { Independence, Level, LevelingFramework, Scope } from './framework.ts'

/** A framework as somebody writes or reads it. */
export interface FrameworkFacts { framework: LevelingFramework }

/** Texts that argue for a level: a promotion case, an assessment. */
export interface ArgumentFacts { texts: readonly { path: string; text: string }[] }

/** What was seen on a day, with how far it reached and how much of the way was found alone, where its author said so. */
export interface ScopedObservation { id: string; on: PlainDate; scope?: Scope; independence?: Independence }

/** A level that is claimed for somebody, with what was seen of their work. */
export interface ClaimFacts {
  level: Pick<Level, 'code' | 'name' | 'scope' | 'independence'>
  observations: readonly ScopedObservation[]
}

/** Whom an assessment is about, and whether they can open what they are held against. */
export interface SharingFacts {
  /** Absent: there is none. */
  framework?: { name: string; version: number; publishedOn?: PlainDate }
  people: readonly { id: string; mayRead: boolean }[]
}
