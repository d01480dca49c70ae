import { type Refusal, refuse } from '../kit/refusal.ts'
import { type Difference, differences } from './diff.ts'
import type { LevelingFramework } from './framework.ts'

/** What a framework is published into: the version in force, the highest version of the same id, and who holds which level. */
export interface PublicationState {
  inForce: LevelingFramework | undefined
  lastVersion: number
  held: readonly { level: string; people: number }[]
}

/** The next version with what it changes; no version when nothing would change. */
export interface Publication { next?: LevelingFramework; changes: Difference[] }

/** Levels that somebody holds and a framework does not have. */
export function goneLevels<Held extends { level: string }>({ levels }: Pick<LevelingFramework, 'levels'>, held: readonly Held[]): Held[] {
  return held.filter(({ level }) => !levels.some(({ code }) => code === level))
}

/** Decides what publishing a framework comes to. A level that somebody holds stays, since they are assessed against its words. */
export function publication(wanted: LevelingFramework, { inForce, lastVersion, held }: PublicationState): Publication | Refusal {
  const gone = goneLevels(wanted, held)
  if (gone.length > 0) {
    const who = gone.map(({ level, people }) => `“${level}” (${people === 1 ? 'one person' : `${people} people`})`).join(', ')
    return refuse('conflict', `People hold levels that this framework does not have: ${who}. Keep the codes, or give them other levels first.`, { reason: 'levels-held' })
  }
  const changes = inForce ? differences(inForce, wanted) : wanted.expectations.length > 0 ? differences({ ...wanted, name: '', tracks: [], dimensions: [], levels: [], expectations: [] }, wanted) : []
  const same = inForce && inForce.id === wanted.id && changes.length === 0
  return same ? { changes: [] } : { next: { ...wanted, version: lastVersion + 1 }, changes }
}
