import { addDays, inWords, monthOf, monthSpan, type PlainDate } from '../kit/date.ts'
import { DEFAULT_SCALE, RATINGS, type Rating } from './words.ts'

/** A cycle while HR plans it, as the form has it. */
export interface CyclePlan {
  name: string
  from: string
  to: string
  population: 'all' | 'teams'
  teamIds: string[]
  template: string
  scale: Record<Rating, string>
  selfDue: string
  managerDue: string
  shareDue: string
  draftBeforeSelfReview: boolean
}

/** The year that ends with the last full month: two weeks for self-reviews, two for managers, two for the talks. */
export function blankPlan(today: PlainDate): CyclePlan {
  const after = monthSpan(monthOf(today)).from
  const to = addDays(after, -1)
  const from = `${Number(after.slice(0, 4)) - 1}${after.slice(4)}`
  return {
    name: `Year to ${inWords(to).replace(/^\d+ /, '')}`,
    from,
    to,
    population: 'all',
    teamIds: [],
    template: 'Yearly review',
    scale: DEFAULT_SCALE,
    selfDue: addDays(today, 14),
    managerDue: addDays(today, 28),
    shareDue: addDays(today, 42),
    draftBeforeSelfReview: false,
  }
}

/** What the server takes. */
export function cycleInput({ population, teamIds, ...plan }: CyclePlan) {
  return { ...plan, ...(population === 'teams' && { population: { teamIds } }) }
}

/** What is still to fill in, for the summary and beside each field. The order of the dates is the server's to check. */
export function missingInPlan(plan: CyclePlan): { fieldId: string; message: string }[] {
  const blank = (fieldId: string, value: string, message: string) => (value.trim() ? [] : [{ fieldId, message }])
  return [
    ...blank('name', plan.name, 'Give the cycle a name.'),
    ...blank('from', plan.from, 'Choose the first day of the period.'),
    ...blank('to', plan.to, 'Choose the last day of the period.'),
    ...blank('template', plan.template, 'Say what kind of review it is.'),
    ...(plan.population === 'teams' && plan.teamIds.length === 0 ? [{ fieldId: 'teamIds', message: 'Choose at least one team.' }] : []),
    ...blank('selfDue', plan.selfDue, 'Choose the day self-reviews are due.'),
    ...blank('managerDue', plan.managerDue, 'Choose the day manager reviews are due.'),
    ...blank('shareDue', plan.shareDue, 'Choose the day by which reviews are shared.'),
    ...RATINGS.flatMap((rating) => blank(`scale-${rating}`, plan.scale[rating], 'Every point of the rating needs words.')),
  ]
}
