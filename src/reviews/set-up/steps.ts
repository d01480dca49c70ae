import { addDays, inWords, monthOf, monthSpan, type PlainDate } from '../../kit/date.ts'
import type { Cycle } from '../words.ts'
import { DEFAULT_TEMPLATE } from '../template/default-template.ts'
import type { Plan, Population } from './words.ts'

/** The steps of planning a cycle, in order; the address holds which is open. */
export const STEPS = [
  { id: 'what', title: 'What and when' },
  { id: 'who', title: 'Who' },
  { id: 'questions', title: 'Questions and scale' },
  { id: 'feedback', title: 'Feedback from others' },
  { id: 'messages', title: 'Messages' },
  { id: 'launch', title: 'Check and launch' },
] as const
export type StepId = (typeof STEPS)[number]['id']

/** The step an address names, the first where it names none. */
export function stepOf(name: string | undefined): StepId {
  return STEPS.find(({ id }) => id === name)?.id ?? 'what'
}

/** The step after this one. */
export function stepAfter(step: StepId): StepId {
  return STEPS[Math.min(STEPS.findIndex(({ id }) => id === step) + 1, STEPS.length - 1)]!.id
}

/** What the first step asks, as its form has it: an empty date is none. */
export interface WhatPlan {
  name: string
  from: string
  to: string
  withSelf: boolean
  selfDue: string
  managerDue: string
  shareDue: string
  draftBeforeSelfReview: boolean
}

/** The year that ends with the last full month: two weeks for self-reviews, two for managers, two for the talks. */
export function blankWhat(today: PlainDate): WhatPlan {
  const after = monthSpan(monthOf(today)).from
  const to = addDays(after, -1)
  const from = `${Number(after.slice(0, 4)) - 1}${after.slice(4)}`
  return {
    name: `Year to ${inWords(to).replace(/^\d+ /, '')}`,
    from,
    to,
    withSelf: true,
    selfDue: addDays(today, 14),
    managerDue: addDays(today, 28),
    shareDue: addDays(today, 42),
    draftBeforeSelfReview: false,
  }
}

/** The first step of a cycle that is planned already. */
export function whatOf(cycle: Cycle): WhatPlan {
  const { name, from, to, selfDue, managerDue, shareDue, draftBeforeSelfReview } = cycle
  return { name, from, to, withSelf: Boolean(selfDue), selfDue: selfDue ?? '', managerDue, shareDue, draftBeforeSelfReview }
}

/** What the server takes of the first step. */
export function whatInput({ withSelf, selfDue, ...plan }: WhatPlan) {
  return { ...plan, selfDue: withSelf ? selfDue : null, ...(!withSelf && { draftBeforeSelfReview: false }) }
}

/** A new cycle asks what our template asks, until somebody chooses another. */
export function firstInput(plan: WhatPlan): Plan {
  return { ...whatInput(plan), templateId: DEFAULT_TEMPLATE.id }
}

interface Missing {
  fieldId: string
  message: string
}
const blank = (fieldId: string, value: string, message: string): Missing[] => (value.trim() ? [] : [{ fieldId, message }])

/** What is still to fill in, for the summary and beside each field. The order of the dates is the server's to check. */
export function missingInWhat(plan: WhatPlan): Missing[] {
  return [
    ...blank('name', plan.name, 'Give the cycle a name.'),
    ...blank('from', plan.from, 'Choose the first day of the period.'),
    ...blank('to', plan.to, 'Choose the last day of the period.'),
    ...(plan.withSelf ? blank('selfDue', plan.selfDue, 'Choose the day self-reviews are due.') : []),
    ...blank('managerDue', plan.managerDue, 'Choose the day manager reviews are due.'),
    ...blank('shareDue', plan.shareDue, 'Choose the day by which reviews are shared.'),
  ]
}

/** A population without conditions that say nothing. */
export function plainPopulation(population: Population): Population {
  const kept = Object.entries(population).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  return Object.fromEntries(kept) as Population
}

/** Takes somebody in, leaves them out, or lets the conditions decide: whoever joins one list leaves the other. */
export function withChoice(population: Population, id: string, choice: 'include' | 'exclude' | 'none'): Population {
  const without = (list: readonly string[] = []) => list.filter((each) => each !== id)
  const [include, exclude] = [without(population.include), without(population.exclude)]
  return plainPopulation({
    ...population,
    include: choice === 'include' ? [...include, id] : include,
    exclude: choice === 'exclude' ? [...exclude, id] : exclude,
  })
}
