import { type Refusal, refuse } from '../kit/refusal.ts'
import type { ScopedObservation } from '../leveling/facts.ts'
import type { Independence, Scope } from '../leveling/framework.ts'

/** How far what was seen reached, how much of the way was found alone, and the level its author proposes it speaks for. Absent is not said. */
export interface Reach {
  scope?: Scope
  independence?: Independence
  /** Code of a level of the framework. */
  level?: string
}

/** Each step in words to choose from, the narrowest first. */
export const SCOPE_CHOICES: Readonly<Record<Scope, string>> = {
  task: 'Their own task', team: 'The team', teams: 'Several teams', organisation: 'The organisation: a whole part of the company', company: 'The whole company',
}
export const INDEPENDENCE_CHOICES: Readonly<Record<Independence, string>> = {
  guided: 'With guidance at hand', checked: 'Checked at agreed points', alone: 'Found the way alone', frames: 'Turned a rough problem into a plan', directs: 'Set the direction where nothing was settled',
}
const REACHED: Readonly<Record<Scope, string>> = {
  task: 'their own task', team: 'reached the team', teams: 'reached several teams', organisation: 'reached the organisation', company: 'reached the whole company',
}
const FOUND: Readonly<Record<Independence, string>> = {
  guided: 'with guidance at hand', checked: 'checked at agreed points', alone: 'way found alone', frames: 'rough problem turned into a plan', directs: 'direction set where nothing was settled',
}

/** "Reached several teams, way found alone, proposed for L5"; nothing where nothing was said. */
export function reachWords({ scope, independence, level }: Reach): string {
  const said = [scope && REACHED[scope], independence && FOUND[independence], level && `proposed for ${level}`].filter(Boolean).join(', ')
  return said && said[0]!.toUpperCase() + said.slice(1)
}

/**
 * A level is one of the published framework. What was said by an earlier version of it may stay.
 * @param levels of the published framework; undefined while there is none
 */
export function levelTrouble(level: string | undefined, levels: readonly { code: string }[] | undefined, before?: string): Refusal | undefined {
  if (!level || level === before || levels?.some(({ code }) => code === level)) return undefined
  const message = levels ? `The leveling framework has no level "${level}". It has ${levels.map(({ code }) => code).join(', ')}.` : 'There is no leveling framework yet, so no level to name.'
  return refuse('invalid', message, { errors: [{ path: '/level', message }] })
}

/** What was seen stays as it was seen: a correction can say what was not said, and not unsay the rest. */
export function laterReach(said: Reach, later: Reach): Refusal | undefined {
  const field = (['scope', 'independence', 'level'] as const).find((each) => said[each] !== undefined && later[each] !== undefined && said[each] !== later[each])
  if (!field) return undefined
  const message = `It was seen as “${reachWords({ [field]: said[field] })}”, and that stays. Say in the correction how you see it now.`
  return refuse('conflict', message, { reason: 'already-seen', errors: [{ path: `/${field}`, message }] })
}

/** Records as the rules about levels read them. */
export function scopedOf(records: readonly (Reach & { id: string; on: string })[]): ScopedObservation[] {
  return records.map(({ id, on, scope, independence }) => ({ id, on, ...(scope && { scope }), ...(independence && { independence }) }))
}
