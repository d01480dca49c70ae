import type { PlainDate } from '../kit/date.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'

/** A level somebody holds from a day on, until the next step. */
export interface LevelStep { from: PlainDate; level: string }

/** The step in force on a day. */
export function stepOn(steps: readonly LevelStep[], day: PlainDate): LevelStep | undefined {
  return steps.filter((step) => step.from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
}

/**
 * Gives a person a level from a day on.
 * @returns the step to write (it replaces one of the same day), nothing when it is so already, or a refusal
 */
export function stepTo(steps: readonly LevelStep[], level: string, at: PlainDate, today: PlainDate): LevelStep | undefined | Refusal {
  const present = stepOn(steps, at > today ? at : today)
  if (present?.level === level) return undefined
  if (present && at < present.from) {
    return refuse(
      'invalid',
      `${at} lies before the present level, which began on ${present.from}. Past levels stay as they were.`,
      { reason: 'before-present-level' },
    )
  }
  return { from: at, level }
}

/** Whether the framework knows a level; without a framework any code is taken. */
export function knowsLevel(levels: readonly string[], level: string): boolean {
  return levels.length === 0 || levels.includes(level)
}
