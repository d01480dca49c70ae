import { type Refusal, refuse } from '../kit/refusal.ts'
import { isBlank } from '../kit/text.ts'
import type { Level } from '../leveling/framework.ts'
import type { GapState } from './gap.ts'
import type { GapLine, GoalWords, GrowthPlan, TimelineEntry } from './words.ts'

/** How a goal ends: reached, or set aside for now. */
export const CLOSINGS = ['reached', 'set-aside'] as const
export type ClosingOutcome = (typeof CLOSINGS)[number]
export const CLOSING_WORDS: Record<ClosingOutcome, string> = { reached: 'Reached', 'set-aside': 'Set aside for now' }

/** A plan with what decisions rest on. `between`: the reader is the person, or their manager today. */
export interface PlanFacts extends GrowthPlan { between: boolean }

/** The goal as it stands. */
export const goalOf = ({ goals }: Pick<GrowthPlan, 'goals'>): GoalWords | undefined => goals.at(-1)
/** The timeline as it stands. */
export const rangeOf = ({ timeline }: Pick<GrowthPlan, 'timeline'>): TimelineEntry | undefined => timeline.at(-1)

/** The newest line of each dimension. */
export function gapOf({ gap }: Pick<GrowthPlan, 'gap'>): GapLine[] {
  const newest = new Map<string, GapLine>()
  for (const line of gap) if (line.version > (newest.get(line.dimension)?.version ?? 0)) newest.set(line.dimension, line)
  return [...newest.values()]
}

/** Words the person has not seen yet, that somebody else wrote. */
export function unseenBy(plan: Pick<GrowthPlan, 'gap'>): GapLine[] {
  return gapOf(plan).filter(({ seenAt }) => !seenAt)
}

/** A level one can want to reach: one of the framework, not the own, and none below it on the same track. */
export function wantsLevel(levels: readonly Pick<Level, 'code' | 'track' | 'order'>[], level: string, held: string | undefined): Refusal | undefined {
  const wanted = levels.find(({ code }) => code === level)
  const own = levels.find(({ code }) => code === held)
  const message = !wanted ? 'The framework has no such level. Choose one that it describes.'
    : level === held ? `${level} is the level held today. Choose the one to reach.`
    : own && own.track === wanted.track && wanted.order < own.order ? `${level} lies below ${own.code}, the level held today.` : undefined
  return message ? refuse('invalid', message, { errors: [{ path: '/level', message }] }) : undefined
}

/** Levels one can declare as a goal, from the nearest. */
export function goalsFrom<Each extends Pick<Level, 'code' | 'track' | 'order'>>(levels: readonly Each[], held: string | undefined): Each[] {
  const own = levels.find(({ code }) => code === held)
  const open = levels.filter(({ code }) => !wantsLevel(levels, code, held))
  return open.toSorted((a, b) => Number(b.track === own?.track) - Number(a.track === own?.track) || a.track.localeCompare(b.track) || a.order - b.order)
}

/** One goal at a time. */
export function declareGoal(open: GrowthPlan | undefined): Refusal | undefined {
  if (open) return refuse('conflict', 'There is a goal already. Change it, or close it first.', { reason: 'goal-stands' })
}

/** Whatever is written stands in a plan that is open, between the two. */
export function writePlan({ between, closedAt, person }: PlanFacts): Refusal | undefined {
  if (!between) return refuse('not-allowed', `This is between ${person.name} and their manager.`)
  if (closedAt) return refuse('conflict', 'This goal is closed, so it stays as it was. Declare a new one.', { reason: 'closed' })
}

/** Another level, or the same for another reason. */
export function changeGoal(plan: PlanFacts, to: { level: string; because: string }): Refusal | undefined {
  const barred = writePlan(plan)
  if (barred) return barred
  const now = goalOf(plan)
  if (now && now.level === to.level && now.because === to.because) return refuse('conflict', 'This is the goal as it stands.', { reason: 'unchanged' })
}

/** What is missing is said in words, unless nothing is. */
export function writeGap(plan: PlanFacts, { state, missing }: { state: GapState; missing: string }): Refusal | undefined {
  const barred = writePlan(plan)
  if (barred) return barred
  if (state !== 'there' && isBlank(missing)) {
    const message = 'Say what one would see at the next level and does not see yet.'
    return refuse('invalid', message, { errors: [{ path: '/missing', message }] })
  }
}

/** The server's time of seeing counts, and only the person sees for themself. */
export function seeGap({ person, between }: PlanFacts, meId: string): Refusal | undefined {
  if (!between || person.id !== meId) return refuse('not-allowed', `Only ${person.name} can say that they saw it.`)
}

/** The earlier end first, and a reason that says what it depends on. */
export function setTimeline(plan: PlanFacts, { fromMonths, toMonths }: { fromMonths: number; toMonths: number }): Refusal | undefined {
  const barred = writePlan(plan)
  if (barred) return barred
  if (fromMonths > toMonths) {
    const message = 'The range ends before it begins. Put the earlier month first.'
    return refuse('invalid', message, { errors: [{ path: '/toMonths', message }] })
  }
}
