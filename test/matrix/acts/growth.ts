import type { World } from '../../cast.ts'
import { today } from '../../matrix-cells.ts'
import type { Act } from '../../matrix-acts.ts'

// P4: the person and the manager of today. One goal and one assessment stand at a time, so what was there before is over.
const closePlans = (w: World) => w.owner('update app.growth_plan set closed_by = declared_by, closed_at = now() where closed_at is null')
async function plan(w: World, id: string): Promise<void> {
  await closePlans(w)
  await w.owner('insert into app.growth_plan (org_id, id, person_id, declared_by, declared_at) values ($1, $2, $3, $4, now())', [w.org, id, w.cast.self, w.cast.manager])
  await w.owner(`insert into app.growth_goal (org_id, plan_id, version, level, because, by_id, at) values ($1, $2, 1, 'L4', '', $3, now())`, [w.org, id, w.cast.manager])
}
async function gap(w: World, id: string): Promise<void> {
  await plan(w, id)
  await w.owner(`insert into app.growth_gap (org_id, plan_id, dimension, version, level, state, missing, evidence, by_id, at) values ($1, $2, 'scope', 1, 'L4', 'missing', 'More.', '{}', $3, now())`, [w.org, id, w.cast.manager])
}

const endAssessments = (w: World) => w.owner('update app.level_assessment set talked_on = current_date, talk_recorded_by = begun_by, talk_recorded_at = now() where talked_on is null')
async function assessment(w: World, id: string): Promise<void> {
  await endAssessments(w)
  await w.owner(`insert into app.level_assessment (org_id, id, person_id, framework_id, framework_version, begun_by, begun_at) values ($1, $2, $3, 'plumbline-default', 1, $4, now())`, [w.org, id, w.cast.self, w.cast.manager])
}
/** Both wrote theirs, and shared it or not. */
const sides = (shared: boolean) => async (w: World, id: string): Promise<void> => {
  await assessment(w, id)
  for (const who of [w.cast.manager, w.cast.self]) {
    await w.owner('insert into app.level_assessment_side (org_id, assessment_id, author_id, version, saved_at, shared_at) values ($1, $2, $3, 1, now(), case when $4 then now() end)', [w.org, id, who, shared])
    await w.owner(`insert into app.level_placement (org_id, assessment_id, author_id, dimension, level, because, evidence) values ($1, $2, $3, 'scope', 'L3', 'Seen.', '{}')`, [w.org, id, who])
  }
}

async function offered(w: World, id: string): Promise<void> {
  await w.owner('insert into app.opportunity (org_id, id, person_id, offered_by, offered_on, recorded_at) values ($1, $2, $3, $4, current_date, now())', [w.org, id, w.cast.self, w.cast.manager])
}
async function opportunity(w: World, id: string): Promise<void> {
  await offered(w, id)
  await w.owner(`insert into app.opportunity_offer (org_id, opportunity_id, what, scope, by_id) values ($1, $2, 'Rig 4.', 'team', $3)`, [w.org, id, w.cast.manager])
}
async function taken(w: World, id: string): Promise<void> {
  await opportunity(w, id)
  await w.owner(`insert into app.opportunity_answer (org_id, opportunity_id, version, answer, reason, by_id, at) values ($1, $2, 1, 'taken', '', $3, now())`, [w.org, id, w.cast.self])
}

const exists = (table: string) => `select 1 from app.${table} where id = $1`
const PLAN = { row: 'P4', letter: 'U', author: 'manager', make: plan, exists: exists('growth_plan') } as const
const ASSESSMENT = { row: 'P4', letter: 'U', author: 'manager', exists: exists('level_assessment') } as const
const OPPORTUNITY = { row: 'P4', letter: 'U', author: 'manager', exists: exists('opportunity') } as const
const about = (more: object) => (w: World) => ({ personId: w.cast.self, ...more })
const onIt = (more: object) => (_: World, id: string) => ({ id, ...more })
const ALONE = { AU: [false, 'only the person says so for themself'] } as const

export const ACTS: Act[] = [
  { row: 'P4', letter: 'C', does: 'a goal', author: 'manager', make: closePlans, action: 'growth.declare', input: about({ level: 'L4' }),
    sql: 'insert into app.growth_plan (org_id, id, person_id, declared_by, declared_at) values (app.org(), $1, $self, $me, app.now())' },
  { ...PLAN, does: 'the goal, changed', action: 'growth.change-goal', input: onIt({ level: 'L5', because: 'Further.' }), ifMatch: 1,
    sql: `insert into app.growth_goal (org_id, plan_id, version, level, because, by_id, at) values (app.org(), $1, 2, 'L5', 'Further.', $me, app.now())` },
  { ...PLAN, does: 'the goal, closed', action: 'growth.close', input: onIt({ outcome: 'reached', reason: 'Done.' }), sql: 'update app.growth_plan set closed_by = $me, closed_at = app.now() where id = $1' },
  { ...PLAN, does: 'why it was closed', sql: `insert into app.growth_closing (org_id, plan_id, outcome, reason, by_id, at) values (app.org(), $1, 'reached', 'Done.', $me, app.now())` },
  { ...PLAN, does: 'what lies between', action: 'growth.write-gap', input: onIt({ dimension: 'scope', state: 'missing', missing: 'More.' }), ifMatch: 0,
    sql: `insert into app.growth_gap (org_id, plan_id, dimension, version, level, state, missing, evidence, by_id, at) values (app.org(), $1, 'scope', 1, 'L4', 'missing', 'More.', '{}', $me, app.now())` },
  { ...PLAN, make: gap, does: 'that the person saw it', action: 'growth.see-gap', input: onIt({ dimensions: ['scope'] }), limits: ALONE,
    sql: `insert into app.growth_gap_sighting (org_id, plan_id, dimension, version, person_id, at) values (app.org(), $1, 'scope', 1, $me, app.now())` },
  { ...PLAN, does: 'the timeline', action: 'growth.revise-timeline', input: onIt({ fromMonths: 6, toMonths: 12, because: 'Two rebuilds.' }), ifMatch: 0,
    sql: `insert into app.growth_timeline (org_id, plan_id, version, level, from_months, to_months, because, by_id, at) values (app.org(), $1, 1, 'L4', 6, 12, 'Two.', $me, app.now())` },
  { row: 'P4', letter: 'C', does: 'an opportunity', author: 'manager', action: 'opportunity.offer', input: about({ what: 'Rig 4.', scope: 'team' }),
    sql: 'insert into app.opportunity (org_id, id, person_id, offered_by, offered_on, recorded_at) values (app.org(), $1, $self, $me, app.today(), app.now())' },
  { ...OPPORTUNITY, make: offered, does: 'its words', limits: { SU: [false, 'whoever offered it says what it is'] },
    sql: `insert into app.opportunity_offer (org_id, opportunity_id, what, scope, by_id) values (app.org(), $1, 'Rig 4.', 'team', $me)` },
  { ...OPPORTUNITY, make: opportunity, does: 'its answer', action: 'opportunity.answer', input: onIt({ answer: 'taken' }), limits: ALONE,
    sql: `insert into app.opportunity_answer (org_id, opportunity_id, version, answer, reason, by_id, at) values (app.org(), $1, 1, 'taken', '', $me, app.now())` },
  { ...OPPORTUNITY, make: taken, does: 'what came of it', action: 'opportunity.tell', input: onIt({ cameOf: 'It runs.' }), ifMatch: 0,
    sql: `insert into app.opportunity_outcome (org_id, opportunity_id, version, came_of, evidence, by_id, at) values (app.org(), $1, 1, 'It runs.', '{}', $me, app.now())` },
  { row: 'P4', letter: 'C', does: 'an assessment', author: 'manager', make: endAssessments, action: 'level-assessment.begin', input: about({}),
    sql: `insert into app.level_assessment (org_id, id, person_id, framework_id, framework_version, begun_by, begun_at) values (app.org(), $1, $self, 'plumbline-default', 1, $me, app.now())` },
  { ...ASSESSMENT, make: assessment, does: 'one’s own view of the levels', action: 'level-assessment.write', input: onIt({ placements: [{ dimension: 'scope', level: 'L3', because: 'Seen.' }] }), ifMatch: 0,
    sql: 'insert into app.level_assessment_side (org_id, assessment_id, author_id, version, saved_at) values (app.org(), $1, $me, 1, app.now())' },
  { ...ASSESSMENT, make: sides(false), does: 'the levels in it',
    sql: `insert into app.level_placement (org_id, assessment_id, author_id, dimension, level, because, evidence) values (app.org(), $1, $me, 'craft', 'L3', 'Seen.', '{}')` },
  { ...ASSESSMENT, make: sides(false), does: 'the words of these levels', limits: { SU: [false, 'each of the two writes their own'] },
    sql: `update app.level_placement set because = 'Anew.' where assessment_id = $1 and author_id = $author` },
  { ...ASSESSMENT, make: sides(false), does: 'that one’s own view is shared', action: 'level-assessment.share', input: onIt({}),
    sql: 'update app.level_assessment_side set shared_at = app.now() where assessment_id = $1 and author_id = $me' },
  { ...ASSESSMENT, make: sides(true), does: 'what the two came to', action: 'level-assessment.agree', input: onIt({ dimension: 'scope', level: 'L3', words: 'L3 for now.' }), ifMatch: 0,
    sql: `insert into app.level_agreement (org_id, assessment_id, dimension, version, level, words, by_id, at) values (app.org(), $1, 'scope', 1, 'L3', 'Now.', $me, app.now())` },
  { ...ASSESSMENT, make: sides(true), does: 'that they talked about it', action: 'level-assessment.hold', input: onIt({ heldOn: today() }),
    sql: 'update app.level_assessment set talked_on = app.today(), talk_recorded_by = $me, talk_recorded_at = app.now() where id = $1' },
]
