import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../test/cast.ts'
import { rows, sql } from '../server/database.ts'
import { assessmentsOf, evidenceAbout, opportunitiesOf, planOf } from './store.ts'

// P4: person and manager of today; the line above and the HR partner that it exists. Everybody else finds nothing. The letters of the
// matrix are tried in test/matrix; here is what lies below them: whose words open when, and what evidence may be.
let w: World
const [plan, assessment, opportunity] = [randomUUID(), randomUUID(), randomUUID()]
const notes = {} as Record<'both' | 'managersOwn' | 'personOnly' | 'own' | 'public', string>

const TEXTS = ['growth_goal', 'growth_gap', 'growth_timeline', 'level_agreement', 'opportunity_offer', 'opportunity_answer', 'opportunity_outcome'] as const
const DATES = ['growth_plan', 'level_assessment', 'opportunity'] as const

beforeAll(async () => {
  w = await world()
  const { self, manager, peer } = w.cast
  const q = (text: string, ...values: unknown[]) => w.owner(text, [w.org, ...values])
  const note = async (author: string, audience: { person?: true; manager?: true; public?: true }, subject = self) => {
    const id = randomUUID()
    await q(`insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, created_at, person_at, manager_at, public_at)
      values ($1, $2, $3, $4, '2026-08-03', 'praise', 'Seen.', now(), $5, $6, $7)`, id, author, subject, audience.person ? new Date() : null, audience.manager ? new Date() : null, audience.public ? new Date() : null)
    return id
  }
  notes.both = await note(peer, { person: true, manager: true })
  notes.managersOwn = await note(manager, {})
  notes.personOnly = await note(peer, { person: true })
  notes.own = await note(self, {})
  notes.public = await note(peer, { person: true, manager: true, public: true })
  await q('insert into app.growth_plan (org_id, id, person_id, declared_by, declared_at) values ($1, $2, $3, $3, now())', plan, self)
  await q(`insert into app.growth_goal (org_id, plan_id, version, level, because, by_id, at) values ($1, $2, 1, 'L4', 'To lead.', $3, now())`, plan, self)
  await q(`insert into app.growth_gap (org_id, plan_id, dimension, version, level, state, missing, evidence, by_id, at)
    values ($1, $2, 'scope', 1, 'L4', 'missing', 'Nothing yet.', array[$3::uuid], $4, now())`, plan, notes.both, manager)
  await q(`insert into app.growth_timeline (org_id, plan_id, version, level, from_months, to_months, because, by_id, at) values ($1, $2, 1, 'L4', 6, 12, 'Two rebuilds.', $3, now())`, plan, manager)
  await q(`insert into app.level_assessment (org_id, id, person_id, framework_id, framework_version, begun_by, begun_at) values ($1, $2, $3, 'plumbline-default', 1, $4, now())`, assessment, self, manager)
  await q(`insert into app.opportunity (org_id, id, person_id, offered_by, offered_on, recorded_at) values ($1, $2, $3, $4, '2026-08-03', now())`, opportunity, self, manager)
  await q(`insert into app.opportunity_offer (org_id, opportunity_id, what, scope, by_id) values ($1, $2, 'Rig 4.', 'team', $3)`, opportunity, manager)
  await q(`insert into app.opportunity_answer (org_id, opportunity_id, version, answer, reason, by_id, at) values ($1, $2, 1, 'taken', '', $3, now())`, opportunity, self)
  await q(`insert into app.opportunity_outcome (org_id, opportunity_id, version, came_of, evidence, by_id, at) values ($1, $2, 1, 'It runs.', '{}', $3, now())`, opportunity, manager)
  await q(`insert into app.level_agreement (org_id, assessment_id, dimension, version, level, words, by_id, at) values ($1, $2, 'scope', 1, 'L3', 'L3 for now.', $3, now())`, assessment, self)
})
afterAll(() => w.close())

const count = (who: keyof Cast, table: string) => w.as(who, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`app.${table}`)}`)).length)

describe('who finds a row', () => {
  test.each(TEXTS)('%s: person and manager', async (table) => {
    for (const who of ROLES) expect([who, await count(who, table)]).toEqual([who, ['self', 'manager'].includes(who) ? 1 : 0])
  })
  test.each(DATES)('%s: also the line above and the HR partner', async (table) => {
    for (const who of ROLES) expect([who, await count(who, table)]).toEqual([who, ['self', 'manager', 'skip', 'partner'].includes(who) ? 1 : 0])
  })
  test('X4: a conflict of interest beats being the manager', async () => {
    await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason) values ($1, $2, $3, 'relative')`, [w.org, w.cast.manager, w.cast.self])
    for (const table of [...TEXTS, ...DATES].filter((each) => !['opportunity', 'level_assessment'].includes(each) && !['growth_gap', 'growth_timeline', 'opportunity_offer', 'opportunity_outcome'].includes(each)))
      expect([table, await count('manager', table)]).toEqual([table, 0])
    await w.owner('delete from app.conflict')
  })
  test('X7: the next manager reads it from the change on, the one before what they wrote', async () => {
    const peer = w.cast.peer
    await w.owner(`update app.reporting_line set manager_id = $1 where person_id = $2 and to_on > '2090-01-01'`, [peer, w.cast.self])
    await w.owner(`select set_config('app.org', $1, true), app.rebuild_standing($1::uuid)`, [w.org])
    expect([await count('peer', 'growth_goal'), await count('peer', 'growth_gap')]).toEqual([1, 1])
    expect([await count('manager', 'growth_goal'), await count('manager', 'growth_gap')]).toEqual([0, 1])
    await w.owner(`update app.reporting_line set manager_id = $1 where person_id = $2 and to_on > '2090-01-01'`, [w.cast.manager, w.cast.self])
    await w.owner(`select set_config('app.org', $1, true), app.rebuild_standing($1::uuid)`, [w.org])
  })
})

describe('an assessment', () => {
  const place = (who: keyof Cast, level: string) => w.owner(`with s as (insert into app.level_assessment_side (org_id, assessment_id, author_id, version, saved_at) values ($1, $2, $3, 1, now()) returning 1)
    insert into app.level_placement (org_id, assessment_id, author_id, dimension, level, because, evidence) select $1, $2, $3, 'scope', $4, 'Seen.', '{}' from s`, [w.org, assessment, w.cast[who], level])
  const share = (who: keyof Cast) => w.owner('update app.level_assessment_side set shared_at = now() where author_id = $1', [w.cast[who]])
  const seen = async (who: keyof Cast) => [await count(who, 'level_assessment_side'), await count(who, 'level_placement')]

  test('a draft is its author’s alone; a shared one opens when the other has shared, too', async () => {
    await place('self', 'L4')
    expect([await seen('self'), await seen('manager')]).toEqual([[1, 1], [0, 0]])
    await share('self')
    expect([await seen('self'), await seen('manager')]).toEqual([[1, 1], [1, 0]])
    await place('manager', 'L3')
    expect([await seen('self'), await seen('manager')]).toEqual([[1, 1], [2, 1]])
    await share('manager')
    expect([await seen('self'), await seen('manager')]).toEqual([[2, 2], [2, 2]])
    for (const who of ROLES.filter((each) => !['self', 'manager'].includes(each))) expect([who, await seen(who)]).toEqual([who, [0, 0]])
  })
  test('what is shared stays as it is', async () => {
    const touched = await w.as('self', (tx) => sql`update app.level_placement set level = 'L5' where author_id = app.me()`.execute(tx))
    expect(Number(touched.numAffectedRows)).toBe(0)
    expect(Number((await w.as('self', (tx) => sql`delete from app.level_placement`.execute(tx))).numAffectedRows)).toBe(0)
    expect(Number((await w.as('self', (tx) => sql`update app.level_assessment_side set version = 9`.execute(tx))).numAffectedRows)).toBe(0)
  })
})

describe('evidence is what both can read', () => {
  const cite = (who: keyof Cast, id: string) => w.as(who, (tx) => sql`insert into app.growth_gap (org_id, plan_id, dimension, version, level, state, missing, evidence, by_id, at)
    values (app.org(), ${plan}, 'craft', 1, 'L4', 'missing', 'x', array[${id}::uuid], app.me(), app.now())`.execute(tx))
  test.each([['self', 'both', true], ['manager', 'both', true], ['manager', 'public', true], ['manager', 'managersOwn', false], ['self', 'personOnly', false], ['self', 'own', false], ['manager', 'personOnly', false]] as const)('%s cites %s: %s', async (who, which, may) => {
    const outcome = await cite(who, notes[which]).then(() => true, (error: Error) => (/row-level security/.test(error.message) ? false : error.message))
    expect(outcome).toBe(may)
  })
  test('nobody’s record but the person’s', async () => {
    const id = randomUUID()
    await w.owner(`insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, created_at, person_at, manager_at) values ($1, $2, $3, $4, '2026-08-03', 'praise', 'x', now(), now(), now())`,
      [w.org, id, w.cast.manager, w.cast.peer])
    await expect(cite('manager', id)).rejects.toThrow(/row-level security/)
    expect((await w.as('manager', (tx) => evidenceAbout(tx, w.cast.self, []))).map((each) => each.id).toSorted()).toEqual([notes.both, notes.public].toSorted())
  })
})

test('what later rooms read, as each of the two and as others', async () => {
  for (const who of ['self', 'manager'] as const) {
    expect(await w.as(who, (tx) => planOf(tx, w.cast.self))).toMatchObject({ id: plan, between: true, goals: [{ level: 'L4' }], gap: [{ dimension: 'scope', evidence: [notes.both] }], timeline: [{ fromMonths: 6, toMonths: 12 }] })
    expect(await w.as(who, (tx) => opportunitiesOf(tx, w.cast.self))).toMatchObject([{ what: 'Rig 4.', scope: 'team', answer: { answer: 'taken' }, outcomes: [{ cameOf: 'It runs.' }] }])
    expect(await w.as(who, (tx) => assessmentsOf(tx, w.cast.self))).toMatchObject([{ between: true, sides: [{}, {}], agreements: [{ level: 'L3' }] }])
  }
  expect(await w.as('partner', (tx) => planOf(tx, w.cast.self))).toMatchObject({ id: plan, between: false, goals: [], gap: [], timeline: [] })
  const [blank] = await w.as('partner', (tx) => opportunitiesOf(tx, w.cast.self))
  expect(blank).toMatchObject({ between: false, outcomes: [] })
  for (const key of ['what', 'scope', 'dimension', 'answer']) expect(blank).not.toHaveProperty(key)
  expect(await w.as('stranger', (tx) => planOf(tx, w.cast.self))).toBeUndefined()
})

describe('nobody writes in another’s name, sees for another, or makes a range run backwards', () => {
  test.each(['self', 'manager'] as const)('%s', async (who) => {
    const other = who === 'self' ? w.cast.manager : w.cast.self
    await expect(w.as(who, (tx) => sql`insert into app.growth_timeline (org_id, plan_id, version, level, from_months, to_months, because, by_id, at) values (app.org(), ${plan}, 2, 'L4', 1, 2, 'x', ${other}, now())`.execute(tx))).rejects.toThrow(/row-level security/)
    await expect(w.as(who, (tx) => sql`update app.growth_timeline set to_months = 3`.execute(tx))).rejects.toThrow(/permission denied/)
    await expect(w.as(who, (tx) => sql`insert into app.growth_timeline (org_id, plan_id, version, level, from_months, to_months, because, by_id, at) values (app.org(), ${plan}, 2, 'L4', 9, 2, 'x', app.me(), now())`.execute(tx))).rejects.toThrow(/check constraint/)
  })
  test('the manager does not see in the person’s place', async () => {
    const see = (who: keyof Cast) => w.as(who, (tx) => sql`insert into app.growth_gap_sighting (org_id, plan_id, dimension, version, person_id, at) values (app.org(), ${plan}, 'scope', 1, app.me(), now())`.execute(tx))
    await expect(see('manager')).rejects.toThrow(/row-level security/)
    await expect(see('self')).resolves.toBeDefined()
  })
  test('the manager does not answer in the person’s place', async () => {
    await expect(w.as('manager', (tx) => sql`insert into app.opportunity_answer (org_id, opportunity_id, version, answer, reason, by_id, at) values (app.org(), ${opportunity}, 2, 'declined', 'x', app.me(), now())`.execute(tx))).rejects.toThrow(/row-level security/)
  })
})
