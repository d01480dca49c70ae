import { INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
import type { Level } from '../leveling/framework.ts'
import type { PacketRecord } from './words.ts'

/** A level as far as records can be held beside it: its place on its track, and the reach it asks for at least. */
export type LevelStep = Pick<Level, 'code' | 'name' | 'track' | 'order' | 'scope' | 'independence'>

/** What the rules read of a level. */
export function levelStep({ code, name, track, order, scope, independence }: LevelStep): LevelStep {
  return { code, name, track, order, ...(scope && { scope }), ...(independence && { independence }) }
}

/** What a record says beside what is asked at a level. Both are absent where its author said nothing that could be compared. */
export interface BesideLevel {
  beyond?: true
  short?: true
}

/**
 * Holds a record beside a level. The level its author proposed decides; where none of this track was named, how far it reached and how much of the
 * way was found alone do. A dimension on its own says nothing about a level.
 */
export function besideLevel(record: Pick<PacketRecord, 'level' | 'scope' | 'independence'>, own: LevelStep, levels: readonly LevelStep[]): BesideLevel {
  const named = levels.find(({ code }) => code === record.level)
  if (named) return named.track === own.track ? said([named.order - own.order]) : {}
  return said([stepsApart(SCOPES, record.scope, own.scope), stepsApart(INDEPENDENCES, record.independence, own.independence)])
}

function stepsApart<Step>(steps: readonly Step[], reached: Step | undefined, asked: Step | undefined): number {
  return reached === undefined || asked === undefined ? 0 : steps.indexOf(reached) - steps.indexOf(asked)
}

/** Far reach with much guidance is not beyond the level: one below takes the other back. */
function said(apart: readonly number[]): BesideLevel {
  if (apart.some((steps) => steps < 0)) return { short: true }
  return apart.some((steps) => steps > 0) ? { beyond: true } : {}
}
