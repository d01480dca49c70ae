import { inWords, type PlainDate } from '../kit/date.ts'
import { type InputError, isRefusal, type Refusal, refuse } from '../kit/refusal.ts'
import type { CyclePhase, CycleState } from './words.ts'

/** The last day of each phase; a phase without one is not part of the cycle. */
export interface PhaseDates {
  nominationDue?: PlainDate
  selfDue?: PlainDate
  peerDue?: PlainDate
  managerDue: PlainDate
  upwardDue?: PlainDate
  shareDue: PlainDate
}

/** The dates of a cycle. */
export interface CycleDates extends PhaseDates {
  from: PlainDate
  to: PlainDate
}

/** Each phase and the date that ends it, in the order in which they come when two end on one day. */
export const PHASES = [
  ['nomination', 'nominationDue'],
  ['self-review', 'selfDue'],
  ['peer-feedback', 'peerDue'],
  ['manager-review', 'managerDue'],
  ['upward-feedback', 'upwardDue'],
  ['conversation', 'shareDue'],
] as const satisfies readonly (readonly [CyclePhase, keyof PhaseDates])[]
export const PHASE_DATES = PHASES.map(([, date]) => date)

/** The phases a cycle has, by their last day. */
export function phasesOf(cycle: PhaseDates): { phase: CyclePhase; date: keyof PhaseDates; due: PlainDate }[] {
  const there = PHASES.flatMap(([phase, date]) => {
    const due = cycle[date]
    return due ? [{ phase, date, due }] : []
  })
  return there.toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
}

/** What the cycle is about today. Follows from its dates alone, so it can't tell anybody where one person's review stands. */
export function phaseOf(cycle: PhaseDates & { state: CycleState }, today: PlainDate): CyclePhase {
  if (cycle.state === 'draft') return 'planned'
  if (cycle.state === 'closed') return 'closed'
  return phasesOf(cycle).find(({ due }) => today <= due)?.phase ?? 'overdue'
}

/** What has to come before what, and why. */
const ORDER: readonly [before: keyof PhaseDates, after: keyof PhaseDates, why: string][] = [
  ['nominationDue', 'peerDue', 'Peers are chosen before they are asked'],
  ['selfDue', 'managerDue', 'Manager reviews build on self-reviews'],
  ['peerDue', 'managerDue', 'Manager reviews build on what peers say'],
  ['managerDue', 'shareDue', 'A review is shared after it is written'],
]

/** Whether the dates can be kept in this order; the refusal names each that can't. */
export function checkDates(dates: CycleDates): Refusal | undefined {
  const wrong: InputError[] = []
  if (dates.to <= dates.from) wrong.push({ path: '/to', message: 'The period ends before it begins.' })
  for (const [before, after, why] of ORDER) {
    const [first, second] = [dates[before], dates[after]]
    if (first && second && second < first && !wrong.some((each) => each.path === `/${after}`))
      wrong.push({ path: `/${after}`, message: `${why}: choose ${inWords(first)} or later.` })
  }
  if (dates.upwardDue && dates.upwardDue > dates.shareDue)
    wrong.push({ path: '/upwardDue', message: `The cycle ends on ${inWords(dates.shareDue)}: choose that day or an earlier one.` })
  if (dates.nominationDue && !dates.peerDue)
    wrong.push({ path: '/nominationDue', message: 'Peers are chosen for peer feedback: give it a date too, or leave this one out.' })
  return wrong.length ? refuse('invalid', 'These dates do not follow each other.', { errors: wrong }) : undefined
}

/** Opening again is allowed: it adds reviews for those who could not get one before. */
export function mayOpen(state: CycleState): Refusal | undefined {
  return state === 'closed' ? refuse('invalid', 'This cycle is closed.', { reason: 'cycle-closed' }) : undefined
}

/** A plan is changed until the cycle opens: from then on people count on it. */
export function mayPlan(state: CycleState): Refusal | undefined {
  return state === 'draft'
    ? undefined
    : refuse('invalid', 'This cycle is open, so its plan stays as people were told. Dates can be moved later.', { reason: 'cycle-state' })
}

/** New dates for a cycle, or why not: dates are moved later, never earlier than today. */
export function extendCycle<C extends CycleDates & { state: CycleState }>(
  cycle: C,
  change: Partial<PhaseDates>,
  today: PlainDate,
): (CycleDates & C) | Refusal {
  if (cycle.state === 'closed') return refuse('invalid', 'This cycle is closed.', { reason: 'cycle-closed' })
  const wrong = wrongMoves(cycle, change, today)
  if (wrong.length) return refuse('invalid', 'Extending moves a date to a later day.', { errors: wrong })
  const moved = { ...cycle, ...change }
  // Whoever moves one date means the ones behind it to give way.
  for (const [before, after] of ORDER) {
    const [first, second] = [moved[before], moved[after]]
    if (first && second && second < first && !change[after]) moved[after] = first
  }
  const refusal = checkDates(moved)
  return isRefusal(refusal) ? refusal : moved
}

function wrongMoves(cycle: CycleDates, change: Partial<PhaseDates>, today: PlainDate): InputError[] {
  return PHASE_DATES.flatMap((name) => {
    const [day, before] = [change[name], cycle[name]]
    if (!day) return []
    if (!before) return [{ path: `/${name}`, message: 'This cycle has no such phase.' }]
    return day < before || day < today ? [{ path: `/${name}`, message: `Choose a day after ${inWords(before)}, today or later.` }] : []
  })
}

/** Whether a cycle can be opened again: only one that was closed. */
export function mayReopenCycle(state: CycleState): Refusal | undefined {
  return state === 'closed' ? undefined : refuse('invalid', 'Only a closed cycle is opened again.', { reason: 'cycle-state' })
}

/** Whether a cycle can be closed: only one that was open. */
export function mayClose(state: CycleState): Refusal | undefined {
  return state === 'open'
    ? undefined
    : refuse('invalid', state === 'closed' ? 'This cycle is closed already.' : 'This cycle was never opened.', { reason: 'cycle-state' })
}
