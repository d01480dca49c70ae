import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import type { SampleOrganisation } from './sample/shape.ts'

type Insert = (table: string, rows: readonly Record<string, unknown>[]) => Promise<void>

/** Goals, gaps, timelines, opportunities and assessments of the sample. */
export async function loadGrowth(insert: Insert, { growth }: SampleOrganisation): Promise<void> {
  await loadPlans(insert, growth.plans)
  await loadOpportunities(insert, growth.opportunities)
  await loadAssessments(insert, growth.assessments)
}

async function loadPlans(insert: Insert, plans: SampleOrganisation['growth']['plans']): Promise<void> {
  await insert('growth_plan', plans.map((each) => ({ id: each.id, person_id: each.personId, declared_by: each.by, declared_at: each.at })))
  await insert('growth_goal', plans.map((each) => ({ plan_id: each.id, version: 1, level: each.level, because: each.because, by_id: each.by, at: each.at })))
  const lines = plans.flatMap(({ id, personId, level, gap }) => gap.map((line, at) => ({
    ...line, plan_id: id, personId, level, version: gap.slice(0, at + 1).filter(({ dimension }) => dimension === line.dimension).length,
  })))
  await insert('growth_gap', lines.map(({ plan_id, dimension, version, level, state, missing, evidence, by, at }) => ({
    plan_id, dimension, version, level, state, missing, evidence, by_id: by, at,
  })))
  await insert('growth_gap_sighting', lines.filter(({ seenAt }) => seenAt).map(({ plan_id, dimension, version, personId, seenAt }) => ({
    plan_id, dimension, version, person_id: personId, at: seenAt,
  })))
  await insert('growth_timeline', plans.flatMap(({ id, level, timeline }) => timeline.map(({ from, to, because, by, at }, n) => ({
    plan_id: id, version: n + 1, level, from_months: from, to_months: to, because, by_id: by, at,
  }))))
}

async function loadOpportunities(insert: Insert, opportunities: SampleOrganisation['growth']['opportunities']): Promise<void> {
  await insert('opportunity', opportunities.map((each) => ({ id: each.id, person_id: each.personId, offered_by: each.by, offered_on: each.on, recorded_at: each.at })))
  await insert('opportunity_offer', opportunities.map((each) => ({ opportunity_id: each.id, what: each.what, scope: each.scope, dimension: each.dimension, by_id: each.by })))
  await insert('opportunity_answer', opportunities.flatMap(({ id, personId, answer }) => (answer ? [{
    opportunity_id: id, version: 1, answer: answer.answer, reason: answer.reason, by_id: personId, at: answer.at,
  }] : [])))
  await insert('opportunity_outcome', opportunities.flatMap(({ id, cameOf }) => (cameOf ? [{
    opportunity_id: id, version: 1, came_of: cameOf.text, evidence: cameOf.evidence, by_id: cameOf.by, at: cameOf.at,
  }] : [])))
}

async function loadAssessments(insert: Insert, assessments: SampleOrganisation['growth']['assessments']): Promise<void> {
  await insert('level_assessment', assessments.map((each) => ({
    id: each.id, person_id: each.personId, framework_id: DEFAULT_FRAMEWORK.id, framework_version: DEFAULT_FRAMEWORK.version, begun_by: each.by, begun_at: each.at,
    ...(each.talkedOn && { talked_on: each.talkedOn, talk_recorded_by: each.by, talk_recorded_at: each.talkedAt }),
  })))
  const sides = assessments.flatMap(({ id, sides }) => sides.map((side) => ({ ...side, assessment_id: id })))
  await insert('level_assessment_side', sides.map(({ assessment_id, by, savedAt, sharedAt }) => ({ assessment_id, author_id: by, version: 1, saved_at: savedAt, shared_at: sharedAt })))
  await insert('level_placement', sides.flatMap(({ assessment_id, by, places }) => places.map((place) => ({ assessment_id, author_id: by, ...place }))))
  await insert('level_agreement', assessments.flatMap(({ id, by, agreed }) => agreed.map(({ dimension, level, words, at }) => ({
    assessment_id: id, dimension, version: 1, level, words, by_id: by, at,
  }))))
}
