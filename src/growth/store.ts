import { listCareers } from '../checkins/career/store.ts'
import { dateIn } from '../kit/date.ts'
import { present } from '../people/store.ts'
import { type RawBuilder, rows, sql, type Tx } from '../server/database.ts'
import type { AssessmentFacts } from './assessment.ts'
import { MOST_OFFERED } from './numbers.ts'
import type { OpportunityFacts } from './opportunity.ts'
import type { PlanFacts } from './plan.ts'
import type { Closing, Evidence, GapLine, GoalWords, NotYet, Opportunity, StoredAssessment, TimelineEntry } from './words.ts'

// What later rooms read of growth, as its reader may: one statement a kind, for one person or for many.

/** The growth plan that stands for a person, or undefined while they have none. */
export async function planOf(tx: Tx, personId: string): Promise<PlanFacts | undefined> {
  return (await plansOf(tx, [personId])).find(({ closedAt }) => !closedAt)
}

/** Enough quarters for a whole career in one place. */
const MOST_CHECK_INS = 40

/** When the two spoke about where the person is going, as far as the reader knows of it: check-ins that were held, and a goal or a range in months that was put on record. */
export async function careerTalks(tx: Tx, personId: string, zone: string): Promise<{ id: string; on: string }[]> {
  const plan = await planOf(tx, personId)
  const held = (await listCareers(tx, personId, MOST_CHECK_INS)).flatMap(({ id, heldOn }) => (heldOn ? [{ id, on: heldOn }] : []))
  return [...held, ...(plan ? [plan.declaredAt, ...plan.timeline.map(({ at }) => at)].map((at) => ({ id: plan.id, on: dateIn(zone, at) })) : [])]
}

/** The timeline of the plan that stands, oldest first: what was said when, and why. Months count from the day of each entry. */
export async function timelineOf(tx: Tx, personId: string): Promise<TimelineEntry[]> {
  return (await planOf(tx, personId))?.timeline ?? []
}

/** What a person was offered, latest first. */
export async function opportunitiesOf(tx: Tx, personId: string): Promise<OpportunityFacts[]> {
  return opportunitiesOfAll(tx, [personId])
}

/** A person's assessments, latest first: each side as far as the reader may read it. */
export async function assessmentsOf(tx: Tx, personId: string): Promise<AssessmentFacts[]> {
  return assessments(tx, sql`a.person_id = ${personId}`)
}

/** Assessments of these people, latest first. */
export async function assessmentsOfAll(tx: Tx, personIds: readonly string[]): Promise<AssessmentFacts[]> {
  return assessments(tx, sql`a.person_id = any(${[...personIds]}::uuid[])`)
}

/** Those of these people that they have not talked about yet, latest first. */
export async function openAssessmentsOf(tx: Tx, personIds: readonly string[]): Promise<AssessmentFacts[]> {
  return assessments(tx, sql`a.person_id = any(${[...personIds]}::uuid[]) and a.talked_on is null`)
}

/** Plans of these people, open ones first, then the latest. */
export async function plansOf(tx: Tx, personIds: readonly string[]): Promise<PlanFacts[]> {
  return plans(tx, sql`p.person_id = any(${[...personIds]}::uuid[])`)
}

/** One plan, or undefined where it is hidden or absent. */
export async function findPlan(tx: Tx, id: string): Promise<PlanFacts | undefined> {
  return (await plans(tx, sql`p.id = ${id}`))[0]
}

/** Decisions of "not yet" a person was given, oldest first: for them and their manager of today, and for nobody else. */
export async function notYetOf(tx: Tx, personId: string): Promise<NotYet[]> {
  const found = await rows(tx, sql<Stored<NotYet>>`
    select t.case_id as "caseId", t.level, t.reasons, t.would_change as "wouldChange", t.next_on as "nextOn", b.id as "byId", b.name as "byName", t.at, t.answered
      from app.told_not_yet(${personId}) t join app.person b on b.org_id = app.org() and b.id = t.by_id order by t.at, t.case_id`)
  return found.map(signed)
}

type By = { byId: string; byName: string }
type Stored<Each> = Omit<Each, 'by'> & By
type Unnamed = { byId: string }
interface PlanRow {
  id: string
  personId: string
  declaredAt: string
  closedAt: string | null
  between: boolean
  goals: (Omit<GoalWords, 'by'> & Unnamed)[]
  gap: (Omit<GapLine, 'by'> & Unnamed & { seenAt?: string })[]
  timeline: (Omit<TimelineEntry, 'by'> & Unnamed)[]
  closing: (Omit<Closing, 'by'> & Unnamed) | null
}

// Names come in a statement of their own: each of them is looked up once, and not once a line.
async function plans(tx: Tx, where: RawBuilder<unknown>): Promise<PlanFacts[]> {
  const found = await rows(tx, sql<PlanRow>`
  select p.id, p.person_id as "personId", p.declared_at as "declaredAt", p.closed_at as "closedAt", app.shares_growth(p.person_id) as between,
         coalesce((select jsonb_agg(jsonb_build_object('level', g.level, 'because', g.because, 'version', g.version, 'byId', g.by_id, 'at', g.at) order by g.version)
           from app.growth_goal g where g.org_id = p.org_id and g.plan_id = p.id), '[]') as goals,
         coalesce((select jsonb_agg(jsonb_build_object('dimension', l.dimension, 'version', l.version, 'level', l.level, 'state', l.state, 'missing', l.missing,
             'evidence', l.evidence, 'byId', l.by_id, 'at', l.at, 'seenAt', s.at) order by l.at, l.version)
           from app.growth_gap l
           left join app.growth_gap_sighting s on s.org_id = l.org_id and s.plan_id = l.plan_id and s.dimension = l.dimension and s.version = l.version
          where l.org_id = p.org_id and l.plan_id = p.id), '[]') as gap,
         coalesce((select jsonb_agg(jsonb_build_object('version', t.version, 'level', t.level, 'fromMonths', t.from_months, 'toMonths', t.to_months, 'because', t.because,
             'byId', t.by_id, 'at', t.at) order by t.version)
           from app.growth_timeline t where t.org_id = p.org_id and t.plan_id = p.id), '[]') as timeline,
         (select jsonb_build_object('outcome', c.outcome, 'reason', c.reason, 'byId', c.by_id, 'at', c.at)
            from app.growth_closing c where c.org_id = p.org_id and c.plan_id = p.id) as closing
    from app.growth_plan p
   where p.org_id = app.org() and ${where}
   order by p.closed_at is not null, p.declared_at desc, p.id`)
  const ids = found.flatMap(({ personId, goals, gap, timeline, closing }) => [personId, ...[...goals, ...gap, ...timeline, ...(closing ? [closing] : [])].map(({ byId }) => byId)])
  const names = await namesOf(tx, ids)
  return found.flatMap((row) => (names.has(row.personId) ? [shapedPlan(row, names)] : []))
}

/** Names of these people, as far as the reader may know them. */
async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = ids.length === 0 ? [] : await rows(tx, sql<{ id: string; name: string }>`select id, name from app.person where org_id = app.org() and id = any(${[...new Set(ids)]}::uuid[])`)
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Times inside JSON come as the database writes them. */
const instant = (at: string) => new Date(at).toISOString()

function signed<Each extends By & { at: string; seenAt?: string | null }>({ byId, byName, at, seenAt, ...each }: Each) {
  return { ...each, by: { id: byId, name: byName }, at: instant(at), ...(seenAt && { seenAt: instant(seenAt) }) }
}

function shapedPlan({ id, personId, declaredAt, closedAt, between, goals, gap, timeline, closing }: PlanRow, names: ReadonlyMap<string, string>): PlanFacts {
  const by = <Each extends Unnamed & { at: string }>(list: readonly Each[]) => list.flatMap((each) => (names.has(each.byId) ? [signed({ ...each, byName: names.get(each.byId)! })] : []))
  const [closed] = by(closing ? [closing] : [])
  return {
    id, person: { id: personId, name: names.get(personId)! }, declaredAt, between, ...(closedAt && { closedAt }),
    goals: by(goals), gap: by(gap), timeline: by(timeline), ...(closed && { closing: closed }),
  }
}

interface OpportunityRow extends Omit<Opportunity, 'person' | 'offeredBy' | 'answer' | 'outcomes'> {
  personId: string
  personName: string
  offeredById: string
  offeredByName: string
  between: boolean
  answer?: NonNullable<Opportunity['answer']>
  outcomes: Stored<Opportunity['outcomes'][number]>[]
}

/** What these people were offered, latest first. */
export async function opportunitiesOfAll(tx: Tx, personIds: readonly string[]): Promise<OpportunityFacts[]> {
  return opportunities(tx, sql`o.person_id = any(${[...personIds]}::uuid[])`)
}

/** One opportunity, or undefined where it is hidden or absent. */
export async function findOpportunity(tx: Tx, id: string): Promise<OpportunityFacts | undefined> {
  return (await opportunities(tx, sql`o.id = ${id}`))[0]
}

const opportunities = async (tx: Tx, where: RawBuilder<unknown>) => (await rows(tx, sql<OpportunityRow>`
  select o.id, n.id as "personId", n.name as "personName", b.id as "offeredById", b.name as "offeredByName", o.offered_on as "offeredOn",
         app.shares_growth(o.person_id) as between, f.what, f.scope, f.dimension,
         (select jsonb_build_object('answer', w.answer, 'reason', w.reason, 'at', w.at) from app.opportunity_answer w
           where w.org_id = o.org_id and w.opportunity_id = o.id order by w.version desc limit 1) as answer,
         coalesce((select jsonb_agg(jsonb_build_object('version', c.version, 'cameOf', c.came_of, 'evidence', c.evidence, 'byId', t.id, 'byName', t.name, 'at', c.at) order by c.version)
           from app.opportunity_outcome c join app.person t on t.org_id = c.org_id and t.id = c.by_id where c.org_id = o.org_id and c.opportunity_id = o.id), '[]') as outcomes
    from app.opportunity o
    join app.person n on n.org_id = o.org_id and n.id = o.person_id
    join app.person b on b.org_id = o.org_id and b.id = o.offered_by
    left join app.opportunity_offer f on f.org_id = o.org_id and f.opportunity_id = o.id
   where o.org_id = app.org() and ${where}
   order by o.offered_on desc, o.recorded_at desc, o.id`)).map(shapedOpportunity)

function shapedOpportunity(row: OpportunityRow): OpportunityFacts {
  const { personId, personName, offeredById, offeredByName, answer, outcomes, ...rest } = present(row)
  return {
    ...rest, person: { id: personId, name: personName }, offeredBy: { id: offeredById, name: offeredByName },
    ...(answer && { answer: { ...answer, at: instant(answer.at) } }), outcomes: outcomes.map(signed),
  }
}

interface AssessmentRow {
  id: string
  personId: string
  personName: string
  frameworkId: string
  frameworkVersion: number
  begunById: string
  begunByName: string
  begunAt: string
  talkedOn: string | null
  between: boolean
  sides: { authorId: string; authorName: string; version: number; savedAt: string; sharedAt: string | null; placements: { dimension: string; level: string | null; because: string; evidence: string[] }[] }[]
  agreements: (Stored<StoredAssessment['agreements'][number]> & { level?: string | null })[]
}

/** One assessment, or undefined where it is hidden or absent. */
export async function findAssessment(tx: Tx, id: string): Promise<AssessmentFacts | undefined> {
  return (await assessments(tx, sql`a.id = ${id}`))[0]
}

const assessments = async (tx: Tx, where: RawBuilder<unknown>) => (await rows(tx, sql<AssessmentRow>`
  select a.id, n.id as "personId", n.name as "personName", a.framework_id as "frameworkId", a.framework_version as "frameworkVersion",
         b.id as "begunById", b.name as "begunByName", a.begun_at as "begunAt", a.talked_on as "talkedOn", app.shares_growth(a.person_id) as between,
         coalesce((select jsonb_agg(jsonb_build_object('authorId', w.id, 'authorName', w.name, 'version', s.version, 'savedAt', s.saved_at, 'sharedAt', s.shared_at,
             'placements', coalesce((select jsonb_agg(jsonb_build_object('dimension', p.dimension, 'level', p.level, 'because', p.because, 'evidence', p.evidence) order by p.dimension)
               from app.level_placement p where p.org_id = s.org_id and p.assessment_id = s.assessment_id and p.author_id = s.author_id), '[]')) order by s.author_id)
           from app.level_assessment_side s join app.person w on w.org_id = s.org_id and w.id = s.author_id where s.org_id = a.org_id and s.assessment_id = a.id), '[]') as sides,
         coalesce((select jsonb_agg(jsonb_build_object('dimension', g.dimension, 'version', g.version, 'level', g.level, 'words', g.words, 'byId', w.id, 'byName', w.name, 'at', g.at)
             order by g.dimension, g.version)
           from app.level_agreement g join app.person w on w.org_id = g.org_id and w.id = g.by_id where g.org_id = a.org_id and g.assessment_id = a.id), '[]') as agreements
    from app.level_assessment a
    join app.person n on n.org_id = a.org_id and n.id = a.person_id
    join app.person b on b.org_id = a.org_id and b.id = a.begun_by
   where a.org_id = app.org() and ${where}
   order by a.begun_at desc, a.id`)).map(shapedAssessment)

function shapedAssessment(row: AssessmentRow): AssessmentFacts {
  const { id, personId, personName, frameworkId, frameworkVersion, begunById, begunByName, begunAt, talkedOn, between, sides, agreements } = row
  return {
    id, person: { id: personId, name: personName }, framework: { id: frameworkId, version: frameworkVersion },
    begunBy: { id: begunById, name: begunByName }, begunAt, between, ...(talkedOn && { talkedOn }),
    sides: sides.map(({ authorId, authorName, savedAt, sharedAt, placements, ...side }) => ({
      ...side, author: { id: authorId, name: authorName }, savedAt: instant(savedAt), ...(sharedAt && { sharedAt: instant(sharedAt) }),
      placements: placements.map((each) => ({ ...each, level: each.level ?? undefined })),
    })),
    agreements: agreements.map((each) => present(signed(each))),
  }
}

/** Observations about somebody that both can read, latest first, and those named, wherever they lie. What was withdrawn is not among them. */
export async function evidenceAbout(tx: Tx, personId: string, named: readonly string[] = []): Promise<Evidence[]> {
  const found = await rows(tx, sql<Omit<Evidence, 'author'> & { authorId: string; authorName: string }>`
    with o as materialized (
      select o.*, o.id = any(${[...named]}::uuid[]) as cited from app.observation o where o.org_id = app.org() and o.subject_id = ${personId} and o.withdrawn_at is null),
    offered as (
      select id from o where not cited and app.read_by_both(id, ${personId}) order by on_date desc, id desc limit ${MOST_OFFERED})
    select o.id, o.on_date as on, a.id as "authorId", a.name as "authorName", o.text, o.project, o.dimension, o.level, o.scope, o.independence
      from o join app.person a on a.org_id = o.org_id and a.id = o.author_id
     where o.cited or o.id in (select id from offered)
     order by o.on_date desc, o.id desc`)
  return found.map((row) => {
    const { authorId, authorName, ...rest } = present(row)
    return { ...rest, author: { id: authorId, name: authorName } }
  })
}
