import type { Finding } from '../kit/finding.ts'
import type { LevelingFramework } from '../leveling/framework.ts'
import { levelWords, reachesLevel } from './level-words.ts'
import { answerOpportunity, type OpportunityFacts, tellOutcome } from './opportunity.ts'
import { gapOf, goalOf, goalsFrom, type PlanFacts } from './plan.ts'
import type { AssessmentDate, Evidence, GapRow, GrowthPage, Named, NotYet, ShownOpportunity, ShownPlan, StoredAssessment } from './words.ts'

/** What the page about somebody's growth is made of. */
export interface PageFacts {
  meId: string
  person: Named
  manager: Named | undefined
  between: boolean
  framework: LevelingFramework | undefined
  /** Code of the level held today, as far as the reader may know it. */
  held: string | undefined
  plans: readonly PlanFacts[]
  notYet: readonly NotYet[]
  opportunities: readonly OpportunityFacts[]
  assessments: readonly StoredAssessment[]
  records: readonly Evidence[]
  findings: readonly Finding[]
}

/** Everything about somebody's growth, as its reader is shown it. */
export function growthPage(facts: PageFacts): GrowthPage {
  const { meId, person, manager, between, framework, held, plans, notYet, opportunities, assessments, records, findings } = facts
  const open = plans.find(({ closedAt }) => !closedAt)
  const own = framework?.levels.find(({ code }) => code === held)
  const goal = open && goalOf(open)
  return {
    person, between, ...(manager && { manager }), ...(held && { level: { code: held, name: own?.name ?? held } }),
    ...(open && { plan: shownPlan(open) }), earlier: plans.filter(({ closedAt }) => closedAt).map(shownPlan),
    goals: between && framework ? goalsFrom(framework.levels, held).map(({ code, name }) => ({ code, name })) : [],
    dimensions: (framework?.dimensions ?? []).map(({ code, name }) => ({ code, name })),
    gap: framework && open && goal ? gapRows(framework, open, goal.level, held, records) : [],
    notYet: [...notYet],
    opportunities: opportunities.map((each) => shownOpportunity(each, meId)),
    assessments: assessments.map(assessmentDate),
    records: [...records], findings: [...findings],
    audience: audienceOf(facts),
    may: {
      declare: between && !open, write: between && open !== undefined, see: between && person.id === meId, offer: between,
      assess: between && manager !== undefined && !assessments.some(({ talkedOn }) => !talkedOn),
    },
  }
}

const shownPlan = ({ id, declaredAt, closedAt, goals, timeline, closing }: PlanFacts): ShownPlan => ({
  id, declaredAt, ...(closedAt && { closedAt }), ...(goals.at(-1) && { goal: goals.at(-1)! }), goals, timeline, ...(closing && { closing }),
})

/** What lies between, dimension by dimension. */
export function gapRows(framework: LevelingFramework, plan: PlanFacts, goal: string, held: string | undefined, records: readonly Evidence[]): GapRow[] {
  const newest = gapOf(plan)
  return levelWords(framework, goal, held).map((words) => {
    const line = newest.find((each) => each.dimension === words.dimension && each.level === goal)
    const earlier = plan.gap.filter((each) => each.dimension === words.dimension && each !== line).toReversed()
    const seen = records.filter(({ dimension, level }) => dimension === words.dimension && level !== undefined && reachesLevel(framework, level, goal))
    return { ...words, ...(line && { line }), earlier, seen: seen.map(({ id }) => id) }
  })
}

function shownOpportunity({ between, ...each }: OpportunityFacts, meId: string): ShownOpportunity {
  const facts = { ...each, between }
  return { ...each, may: { answer: !answerOpportunity(facts, meId, each.answer?.answer === 'taken' ? 'declined' : 'taken', 'x'), tell: !tellOutcome(facts) } }
}

const assessmentDate = ({ id, begunAt, talkedOn, framework, sides }: StoredAssessment): AssessmentDate => ({
  id, begunAt, ...(talkedOn && { talkedOn }), framework, shared: sides.filter(({ sharedAt }) => sharedAt).map(({ author }) => author.name),
})

/** Who reads what is written here, in words for the labels beside the fields. */
export function audienceOf({ meId, person, manager }: Pick<PageFacts, 'meId' | 'person' | 'manager'>): { now: string; later: string } {
  const other = person.id === meId ? manager?.name : person.name
  const two = other ? `you and ${other}` : 'you'
  return { now: `${two}, once you save it`, later: `${two}, and whoever manages ${person.id === meId ? 'you' : person.name} after that; an HR partner sees that it exists, no text` }
}

