import { type InputError, type Refusal, refuse } from '../../kit/refusal.ts'
import { checkDates } from '../cycle.ts'
import { DEFAULT_SCALE } from '../codes.ts'
import type { Cycle, Scale } from '../words.ts'
import type { Plan } from './words.ts'

/** A plan with every choice settled, as a cycle holds it. */
export type SettledPlan = Omit<Cycle, 'id' | 'state' | 'phase'>

/** The template a plan names, as far as a plan needs to know it. */
export interface TemplateNamed {
  id: string
  version: number
  name: string
  asksPeers: boolean
  asksReports: boolean
}

/**
 * What was planned with what changes, or why it can't be kept.
 * @param template the one the plan will have, in its newest version: a draft always asks what its template asks now
 */
export function settlePlan(
  before: (Omit<SettledPlan, 'scale'> & { scale?: Scale | null }) | undefined,
  change: Partial<Plan>,
  template: TemplateNamed | undefined,
): SettledPlan | Refusal {
  const { population: _, ...given } = change
  const pinned = { templateId: template?.id ?? null, templateVersion: template?.version ?? null }
  const merged = {
    draftBeforeSelfReview: false,
    announce: true,
    template: 'Review',
    scale: DEFAULT_SCALE,
    ...before,
    ...(template && { template: template.name }),
    ...given,
    ...pinned,
  }
  const plan = withoutNulls(merged) as SettledPlan
  if (plan.peerDue) plan.peerFeedback ??= 'attributed'
  else delete plan.peerFeedback
  const wrong = checkDates(plan)
  return wrong ?? unasked(plan, template) ?? plan
}

function withoutNulls(plan: object): object {
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== null && value !== undefined))
}

/** Peers and reports are asked what a template asks them; without questions there is nothing to send. */
function unasked(plan: SettledPlan, template: TemplateNamed | undefined): Refusal | undefined {
  const errors: InputError[] = []
  const name = template ? `“${template.name}”` : 'A review without a template'
  if (plan.peerDue && !template?.asksPeers) errors.push({ path: '/peerDue', message: `${name} has no questions for peers.` })
  if (plan.upwardDue && !template?.asksReports)
    errors.push({ path: '/upwardDue', message: `${name} has no questions for those who report to somebody.` })
  return errors.length ? refuse('invalid', 'The template does not ask everybody this plan wants to ask.', { errors }) : undefined
}

