import type { PlainDate } from '../kit/date.ts'
import { type InputError, type Refusal, refuse } from '../kit/refusal.ts'
import type { CyclePhase, CycleState } from './words.ts'

/** The dates of a cycle. */
export interface CycleDates {
  from: PlainDate
  to: PlainDate
  selfDue: PlainDate
  managerDue: PlainDate
  shareDue: PlainDate
}

/** What the cycle is about today. Follows from its dates alone, so it can't tell anybody where one person's review stands. */
export function phaseOf(
  cycle: Pick<CycleDates, 'selfDue' | 'managerDue' | 'shareDue'> & { state: CycleState },
  today: PlainDate,
): CyclePhase {
  if (cycle.state === 'draft') return 'planned'
  if (cycle.state === 'closed') return 'closed'
  if (today <= cycle.selfDue) return 'self-review'
  if (today <= cycle.managerDue) return 'manager-review'
  return today <= cycle.shareDue ? 'conversation' : 'overdue'
}

/** Whether the dates can be kept in this order; the refusal names each that can't. */
export function checkDates(dates: CycleDates): Refusal | undefined {
  const wrong: InputError[] = []
  if (dates.to <= dates.from) wrong.push({ path: '/to', message: 'The period ends before it begins.' })
  if (dates.managerDue < dates.selfDue)
    wrong.push({ path: '/managerDue', message: `Manager reviews build on self-reviews: choose ${dates.selfDue} or later.` })
  if (dates.shareDue < dates.managerDue)
    wrong.push({ path: '/shareDue', message: `A review is shared after it is written: choose ${dates.managerDue} or later.` })
  return wrong.length ? refuse('invalid', 'These dates do not follow each other.', { errors: wrong }) : undefined
}

/** Opening again is allowed: it adds reviews for those who could not get one before. */
export function mayOpen(state: CycleState): Refusal | undefined {
  return state === 'closed' ? refuse('invalid', 'This cycle is closed.', { reason: 'cycle-closed' }) : undefined
}

/** New dates for a cycle, or why not: dates are moved later, never earlier than today. */
export function extendCycle(
  cycle: CycleDates & { state: CycleState },
  change: Partial<Pick<CycleDates, 'selfDue' | 'managerDue' | 'shareDue'>>,
  today: PlainDate,
): CycleDates | Refusal {
  if (cycle.state === 'closed') return refuse('invalid', 'This cycle is closed.', { reason: 'cycle-closed' })
  const early = Object.entries(change).filter(([name, day]) => day && (day < cycle[name as keyof CycleDates] || day < today))
  if (early.length) {
    return refuse('invalid', 'Extending moves a date to a later day.', {
      errors: early.map(([name]) => ({
        path: `/${name}`,
        message: `Choose a day after ${cycle[name as keyof CycleDates]}, today or later.`,
      })),
    })
  }
  const moved = { ...cycle, ...change }
  // Whoever moves one date means the ones behind it to give way.
  if (moved.managerDue < moved.selfDue && !change.managerDue) moved.managerDue = moved.selfDue
  if (moved.shareDue < moved.managerDue && !change.shareDue) moved.shareDue = moved.managerDue
  return checkDates(moved) ?? moved
}

/** Whether a cycle can be closed: only one that was open. */
export function mayClose(state: CycleState): Refusal | undefined {
  return state === 'open'
    ? undefined
    : refuse('invalid', state === 'closed' ? 'This cycle is closed already.' : 'This cycle was never opened.', { reason: 'cycle-state' })
}
