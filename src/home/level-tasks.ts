import { type AssessmentFacts, otherSide, ownSide } from '../growth/assessment.ts'
import type { OpportunityFacts } from '../growth/opportunity.ts'
import type { PlanFacts } from '../growth/plan.ts'
import { inWords, type PlainDate } from '../kit/date.ts'
import type { CaseEntry, CaseQuote, Session } from '../promotion/words.ts'
import { places } from './places.ts'
import type { Task } from './words.ts'

/** What lies between me and a level, what I was offered, and assessments of me and of my reports. */
export interface GrowthFacts {
  plan?: PlanFacts
  offers: readonly OpportunityFacts[]
  assessments: readonly AssessmentFacts[]
}

/** What was shared with me, offered to me, or waits for how I see it. */
export function growthTasks({ plan, offers, assessments }: GrowthFacts, meId: string): Task[] {
  const unread = plan ? unreadOf(plan, meId) : []
  return [
    ...unread.slice(0, 1).map(({ by, level }) => waiting('read-gap', plan!.id, `Read what ${by.name} sees between you and ${level}`, places.ownGrowth())),
    ...offers.filter(({ between, person, offeredBy, answer }) => between && person.id === meId && offeredBy.id !== meId && !answer)
      .map(({ id, offeredBy, what }) => waiting('answer-offer', id, `Say whether you take what ${offeredBy.name} offers you`, places.ownGrowth(), what)),
    ...assessments.filter((each) => each.between && !each.talkedOn && !ownSide(each, meId)?.sharedAt)
      .map((each) => waiting('place-level', each.id, `Say how you see ${each.person.id === meId ? 'your work' : `${each.person.name}’s work`} against the level`, places.assessment(each.id), theirs(each, meId))),
  ]
}

/** Of each dimension the line that stands, where the other one wrote it and I have not seen it. */
function unreadOf({ goals, gap }: PlanFacts, meId: string) {
  const level = goals.at(-1)?.level
  const standing = new Map(gap.filter((line) => line.level === level).map((line) => [line.dimension, line]))
  return [...standing.values()].filter(({ by, seenAt }) => by.id !== meId && !seenAt)
}

function theirs(assessment: AssessmentFacts, meId: string): string {
  const other = otherSide(assessment, meId)
  return other?.sharedAt ? `${other.author.name} has shared. It opens when you share yours.` : 'Each of you writes alone. It opens when both have shared.'
}

/** What waits in promotion cases. */
export interface PromotionFacts {
  quotes: readonly CaseQuote[]
  /** Those I write, or whose person I manage. */
  writing: readonly CaseEntry[]
  about: readonly CaseEntry[]
  /** Submitted, before an open session I sit in. */
  sitting: readonly { session: Session; promotion: CaseEntry }[]
  /** Submitted, within what HR may see, and before no session. */
  unplaced: readonly CaseEntry[]
}

/** Cases, each as the one thing I can do about it. */
export function promotionTasks({ quotes, writing, about, sitting, unplaced }: PromotionFacts, me: { id: string; reports: readonly string[] }, today: PlainDate): Task[] {
  return [
    ...about.filter(({ state }) => state === 'released').map(({ id }) => waiting('read-decision', id, 'Read what was decided about your next level', places.promotionCase(id))),
    ...quotes.filter(({ state, open }) => state === 'asked' && open)
      .map(({ id, subject, asker, version }) => waiting('write-quote', id, `Write or decline: a few words about ${subject.name}’s work`, places.promotionQuotes(), version > 0 ? 'You have begun.' : `${asker.name} asks. You decide whether they are used.`)),
    ...writing.filter(({ state }) => state === 'draft').map(({ id, subject, createdAt }) => waiting('write-case', id, `Go on with the promotion case for ${subject.name}`, places.promotionCase(id), `Begun on ${inWords(createdAt.slice(0, 10))}.`)),
    ...writing.filter(({ state, subject }) => state === 'decided' && me.reports.includes(subject.id))
      .map(({ id, subject }) => waiting('give-decision', id, `Give ${subject.name} what was decided`, places.promotionCase(id), 'In a talk first: the reasons read better when they were heard.')),
    ...unplaced.filter(({ subject }) => subject.id !== me.id).map(({ id, subject }) => waiting('place-case', id, `Put the case of ${subject.name} before a session`, places.promotionCase(id))),
    ...sitting.flatMap(({ session, promotion }) => sessionTask(session, promotion, me.id, today)),
  ]
}

/** Until the day it is read; from then on the facilitator writes down what came of it. */
function sessionTask({ name, on, facilitator }: Session, { id, subject }: CaseEntry, meId: string, today: PlainDate): Task[] {
  if (on > today) return [{ ...waiting('read-case', id, `Read the promotion case for ${subject.name}`, places.promotionCase(id), `Before ${name}.`), due: on }]
  if (facilitator.id !== meId) return []
  return [{ ...waiting('decide-case', id, `Write down what was decided about ${subject.name}`, places.decision(id), `${name}.`), due: on, overdue: on < today }]
}

function waiting(kind: Task['kind'], id: string, title: string, to: string, note?: string): Task {
  return { id: `${kind}-${id}`, kind, title, to, overdue: false, ...(note && { note }) }
}
