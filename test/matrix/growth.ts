import type { World } from '../cast.ts'
import { promotionCase } from './promotion.ts'
import type { Fixture, Look, Sight } from '../matrix-cells.ts'

/** What the two wrote, to look for in answers. */
const SAYS = 'Between the two about growth.'

/** One goal stands at a time: others are closed. */
async function plan(w: World, id: string, open: boolean): Promise<void> {
  await w.owner(`insert into app.growth_plan (org_id, id, person_id, declared_by, declared_at, closed_by, closed_at)
    values ($1, $2, $3, $4, now(), case when not $5 then $4::uuid end, case when not $5 then now() end)`, [w.org, id, w.cast.self, w.cast.manager, open])
  await w.owner(`insert into app.growth_goal (org_id, plan_id, version, level, because, by_id, at) values ($1, $2, 1, 'L4', $3, $4, now())`, [w.org, id, open ? '' : SAYS, w.cast.manager])
}

async function assessment(w: World, id: string, shared: boolean): Promise<void> {
  await w.owner(`insert into app.level_assessment (org_id, id, person_id, framework_id, framework_version, begun_by, begun_at, talked_on, talk_recorded_by, talk_recorded_at)
    values ($1, $2, $3, 'plumbline-default', 1, $4, now(), case when $5 then current_date end, case when $5 then $4::uuid end, case when $5 then now() end)`, [w.org, id, w.cast.self, w.cast.manager, shared])
  for (const who of [w.cast.manager, w.cast.self].slice(0, shared ? 2 : 1)) {
    await w.owner('insert into app.level_assessment_side (org_id, assessment_id, author_id, version, saved_at, shared_at) values ($1, $2, $3, 1, now(), case when $4 then now() end)', [w.org, id, who, shared])
    await w.owner(`insert into app.level_placement (org_id, assessment_id, author_id, dimension, level, because, evidence) values ($1, $2, $3, 'scope', 'L3', $4, '{}')`,
      [w.org, id, who, who === w.cast.manager ? SAYS : 'Seen.'])
  }
}

const sightIn = (some: readonly { id: string }[], id: string): Sight => {
  const found = some.find((each) => each.id === id)
  return found ? (JSON.stringify(found).includes(SAYS) ? 'R' : 'M') : '-'
}
const page = (sight: (answer: any, id: string) => Sight): Look => ({ id: 'growth.show', input: (w) => ({ personId: w.cast.self }), sight })
const PLANS = page((answer, id) => sightIn([...(answer.plan ? [{ ...answer.plan, gap: answer.gap }] : []), ...answer.earlier], id))
const PLAN = 'select 1 from app.growth_plan where id = $1'
const ASSESSMENT: Look = { id: 'level-assessment.show', input: (_, id) => ({ id }), says: SAYS }
const PLACED = 'select 1 from app.level_placement p join app.level_assessment a on a.org_id = p.org_id and a.id = p.assessment_id where a.id = $1 and p.author_id <> a.person_id'

export const FIXTURES: Fixture[] = [
  { row: 'P4', note: 'the goal', author: 'manager', make: (w, id) => plan(w, id, false), text: 'select 1 from app.growth_goal where plan_id = $1', exists: PLAN, look: PLANS },
  { row: 'P4', note: 'what lies between', author: 'manager',
    make: async (w, id) => {
      await plan(w, id, true)
      await w.owner(`insert into app.growth_gap (org_id, plan_id, dimension, version, level, state, missing, evidence, by_id, at) values ($1, $2, 'scope', 1, 'L4', 'missing', $3, '{}', $4, now())`,
        [w.org, id, SAYS, w.cast.manager])
    },
    text: 'select 1 from app.growth_gap where plan_id = $1', exists: PLAN, look: PLANS },
  { row: 'P4', note: 'the timeline', author: 'manager',
    make: async (w, id) => {
      await plan(w, id, false)
      await w.owner(`insert into app.growth_timeline (org_id, plan_id, version, level, from_months, to_months, because, by_id, at) values ($1, $2, 1, 'L4', 6, 12, $3, $4, now())`, [w.org, id, SAYS, w.cast.manager])
    },
    text: 'select 1 from app.growth_timeline where plan_id = $1', exists: PLAN, look: PLANS },
  { row: 'P4', note: 'a “not yet” that was given', author: 'manager', make: (w, id) => promotionCase(w, id, { state: 'released' }),
    text: 'select 1 from app.promotion_case c, app.told_not_yet(c.subject_id) t where c.id = $1 and t.case_id = c.id',
    look: page((answer, id) => (answer.notYet.some((each: { caseId: string }) => each.caseId === id) ? 'R' : '-')), limits: { UM: ['-', 'reads the decision where it stands (P7)'], HP: ['-', 'likewise'] } },
  { row: 'P4', note: 'an opportunity', author: 'manager',
    make: async (w, id) => {
      await w.owner('insert into app.opportunity (org_id, id, person_id, offered_by, offered_on, recorded_at) values ($1, $2, $3, $4, current_date, now())', [w.org, id, w.cast.self, w.cast.manager])
      await w.owner(`insert into app.opportunity_offer (org_id, opportunity_id, what, scope, by_id) values ($1, $2, $3, 'team', $4)`, [w.org, id, SAYS, w.cast.manager])
    },
    text: 'select 1 from app.opportunity_offer where opportunity_id = $1', exists: 'select 1 from app.opportunity where id = $1', look: page((answer, id) => sightIn(answer.opportunities, id)) },
  { row: 'P4', note: 'an assessment both have shared', author: 'manager', make: (w, id) => assessment(w, id, true),
    text: PLACED, exists: 'select 1 from app.level_assessment where id = $1', look: ASSESSMENT, lists: [{ id: 'growth.show', input: (w) => ({ personId: w.cast.self }) }] },
  { row: 'N1', note: 'an assessment nobody was shown yet', author: 'manager', make: (w, id) => assessment(w, id, false),
    text: PLACED, look: { ...ASSESSMENT, within: true }, limits: { XM: ['-', 'a former manager keeps only what they wrote themself'] } },
]

