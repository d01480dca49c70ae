import { addDays, type Days, dateIn, type PlainDate } from '../kit/date.ts'
import type { Finding } from '../kit/finding.ts'
import { runRules } from '../kit/rule.ts'
import type { LevelingFramework } from '../leveling/framework.ts'
import { type CoachingFacts, type Goal, saysTooEarly } from './coaching.ts'
import { type FairnessFacts, offeredOf, settled, type Share } from './fairness.ts'
import { levelName } from './level-words.ts'
import { COACHING_DAYS } from './numbers.ts'
import { gapOf, goalOf, rangeOf } from './plan.ts'
import { COACHING_RULES, FAIRNESS_RULES } from './rules.ts'
import { countInWords } from '../kit/text.ts'
import type { GrowthPlan, Opportunity, ReportGrowth, StoredAssessment, TeamOffers } from './words.ts'

/** What the store found about somebody with a goal, for the rules about coaching. */
export interface Towards {
  today: PlainDate
  zone: string
  framework: LevelingFramework | undefined
  person: { id: string; name: string }
  uncounted: readonly Days[]
  plan: GrowthPlan | undefined
  opportunities: readonly Opportunity[]
  assessments: readonly Pick<StoredAssessment, 'id' | 'talkedOn'>[]
  /** Observations that say for which level they speak, which the person can read. */
  levelled: readonly { id: string; on: PlainDate }[]
}

/** What the rules read. Without an open plan they have nothing to say. */
export function coachingFacts({ today, zone, framework, person, uncounted, plan, opportunities, assessments, levelled }: Towards): CoachingFacts {
  const goal = plan && !plan.closedAt ? goalFact(plan, framework, zone) : undefined
  const lines = plan && goal ? gapOf(plan).filter((line) => line.level === goal.level) : []
  const names = new Map(framework?.dimensions.map(({ code, name }) => [code, name]))
  const seen = lines.flatMap(({ by, seenAt }) => (by.id !== person.id && seenAt ? [{ id: plan!.id, on: dateIn(zone, seenAt) }] : []))
  const talked = assessments.flatMap(({ id, talkedOn }) => (talkedOn ? [{ id, on: talkedOn }] : []))
  return {
    today, person, uncounted, ...(goal && { goal }),
    gap: lines.map(({ dimension, state, missing, at, by, seenAt }) => ({
      dimension, name: names.get(dimension) ?? dimension, state, missing, writtenOn: dateIn(zone, at),
      // Whoever wrote it themself has seen it.
      ...((seenAt || by.id === person.id) && { seenOn: dateIn(zone, seenAt ?? at) }),
    })),
    mapped: [...levelled, ...seen, ...talked],
    offers: opportunities.flatMap(({ id, offeredOn, scope, dimension }) => (scope ? [{ id, on: offeredOn, scope, ...(dimension && { dimension }) }] : [])),
    timeline: (plan?.timeline ?? []).map(({ at, fromMonths, toMonths, because }) => ({ on: dateIn(zone, at), fromMonths, toMonths, because })),
  }
}

function goalFact({ declaredAt, goals }: GrowthPlan, framework: LevelingFramework | undefined, zone: string): Goal | undefined {
  const now = goals.at(-1)
  if (!now) return undefined
  const level = framework?.levels.find(({ code }) => code === now.level)
  const another = goals.findLastIndex((each) => each.level !== now.level)
  return {
    level: now.level, name: level ? levelName(level) : now.level, ...(level?.scope && { scope: level.scope }), declaredOn: dateIn(zone, declaredAt),
    ...(another >= 0 && { changedOn: dateIn(zone, goals[another + 1]!.at) }),
  }
}

/** What the rules say to the manager. That it is too early is said to nobody who did not ask. */
export function coachingFindings(towards: Towards): Finding[] {
  return runRules(COACHING_RULES, coachingFacts(towards), { subject: towards.person.id }).filter((finding) => !saysTooEarly(finding))
}

/** One report on the page of a team. */
export function reportGrowth(towards: Towards, level: string | undefined): ReportGrowth {
  const { plan, zone, today, person, opportunities } = towards
  const open = plan && !plan.closedAt ? plan : undefined
  const goal = open && goalOf(open)
  const lines = open && goal ? gapOf(open).filter((line) => line.level === goal.level) : []
  const range = open && rangeOf(open)
  return {
    person: { id: person.id, name: person.name }, ...(level && { level }), ...(goal && { goal: { level: goal.level, declaredOn: dateIn(zone, open.declaredAt) } }),
    gap: { lines: lines.length, seen: lines.filter(({ by, seenAt }) => seenAt || by.id === person.id).length, open: lines.filter(({ state }) => state !== 'there').length },
    ...(range && { range: { fromMonths: range.fromMonths, toMonths: range.toMonths, on: dateIn(zone, range.at) } }),
    offered: opportunities.filter(({ offeredOn }) => offeredOn > addDays(today, -COACHING_DAYS) && offeredOn <= today).length,
    findings: coachingFindings(towards),
  }
}

/** Who of a team was offered how much, with the sentence and what the rule about it says. Only what others offered counts. */
export function teamOffers({ manager, ...facts }: Omit<FairnessFacts, 'manager'> & { manager: { id: string; name: string } }): TeamOffers {
  const { people, today } = facts
  const counted = people.map(({ id, name, goalOn, offers }) => {
    const last = offers.filter((on) => on <= today).toSorted().at(-1)
    return { person: { id, name }, offered: offeredOf({ offers }, today), goal: goalOn !== undefined, ...(last && { lastOn: last }) }
  }).toSorted((a, b) => b.offered - a.offered || a.person.name.localeCompare(b.person.name))
  return { manager, people: counted, sentence: offersInWords(people, today), findings: runRules(FAIRNESS_RULES, { ...facts, manager }) }
}

/** The finding of the picture, in one sentence. */
export function offersInWords(people: readonly Share[], today: PlainDate): string {
  const total = people.reduce((sum, each) => sum + offeredOf(each, today), 0)
  const some = people.filter((each) => offeredOf(each, today) > 0).length
  const waiting = people.filter((each) => each.goalOn && offeredOf(each, today) === 0).length
  if (people.length === 0) return 'Nobody reports here.'
  const offered = total === 0 ? `Over the last year nobody of ${countInWords(people.length)} was offered an opportunity that is written down`
    : `Over the last year ${total === 1 ? 'one opportunity' : `${countInWords(total)} opportunities`} went to ${countInWords(some)} of ${countInWords(people.length)}`
  const early = people.length - settled(people, today).length
  return `${offered}${waiting > 0 ? `; ${countInWords(waiting)} with a goal had none` : ''}.${early > 0 ? ` ${early === 1 ? 'One has' : `${countInWords(early)[0]!.toUpperCase()}${countInWords(early).slice(1)} have`} been here for less than a quarter that counts.` : ''}`
}
