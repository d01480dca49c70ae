import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import type { Refusal } from '../../kit/refusal.ts'
import { DEFAULT_TEMPLATE } from '../template/default-template.ts'

// Planning a cycle, from the first step to the review it makes.
let w: World
beforeAll(async () => {
  w = await world()
})
afterAll(() => w?.close())

const DATES = { from: '2026-01-01', to: '2026-12-31', selfDue: '2027-01-10', managerDue: '2027-01-20', shareDue: '2027-01-31' }
const plan = (more: object = {}) => ({ name: 'Year 2026', ...DATES, ...more })
const no = async (who: keyof Cast, id: string, input: object, more = {}): Promise<Refusal> => {
  const outcome = await w.call(who, id, input, more)
  if (outcome.done) throw new Error(`${id} as ${who} was let through`)
  return outcome.refusal
}
const preview = async (who: keyof Cast, population: object): Promise<string[]> =>
  (await w.ok(who, 'population.preview', { population, ...DATES })).people.map((each: { id: string }) => nameOf(each.id)).toSorted()
const nameOf = (id: string) => Object.entries(w.cast).find(([, each]) => each === id)?.[0] ?? 'other'

describe('whom it is for', () => {
  test('each condition narrows, single people come on top or are left out', async () => {
    const { teams } = await w.ok('admin', 'team.list', {})
    const bench = teams.find((team: { name: string }) => team.name === 'Bench').id
    expect((await preview('admin', { teamIds: [bench] })).filter((name) => name !== 'other')).toEqual(['former', 'manager', 'peer', 'self', 'skip'])
    expect(await preview('admin', { branchOf: w.cast.skip })).toEqual(['former', 'manager', 'peer', 'self'])
    expect(await preview('admin', { branchOf: w.cast.manager })).toEqual(['peer', 'self'])
    expect(await preview('admin', { branchOf: w.cast.manager, exclude: [w.cast.peer], include: [w.cast.stranger] })).toEqual(['self', 'stranger'])
    expect(await preview('admin', { branchOf: w.cast.manager, levels: ['L3'] })).toEqual(['peer', 'self'])
    expect(await preview('admin', { branchOf: w.cast.manager, levels: ['L5'] })).toEqual([])
    expect(await preview('admin', { branchOf: w.cast.manager, startedBy: '2022-12-31' })).toEqual([])
    expect(await preview('admin', { branchOf: w.cast.manager, locations: ['Leeds'] })).toEqual([])
  })
  test('an HR partner sees only their scope, and employees nothing', async () => {
    await w.owner(`delete from app.standing where viewer_id = $1 and subject_id = $2`, [w.cast.partner, w.cast.peer])
    expect(await preview('partner', { branchOf: w.cast.manager })).toEqual(['self'])
    expect((await no('self', 'population.preview', { population: {}, ...DATES })).code).toBe('not-allowed')
  })
  test('who is taken in and left out by name stays within an HR partner’s scope', async () => {
    const { id } = await w.ok('admin', 'cycle.create', plan({ population: { exclude: [w.cast.self, w.cast.peer] } }))
    const seen = async (who: keyof Cast) =>
      w.as(who, async (tx) => {
        const { sql } = await import('../../server/database.ts')
        return (await sql<{ id: string }>`select person_id as id from app.cycle_choice where cycle_id = ${id}`.execute(tx)).rows.map((row) => nameOf(row.id))
      })
    expect((await seen('admin')).toSorted()).toEqual(['peer', 'self'])
    expect(await seen('partner')).toEqual(['self'])
    for (const who of ['self', 'manager', 'skip', 'sysadmin', 'stranger', 'outsider'] as const) expect(await seen(who)).toEqual([])
  })
  test('what does not exist is named', async () => {
    const missing = '00000000-0000-4000-8000-000000000000'
    const refusal = await no('admin', 'cycle.create', plan({ population: { teamIds: [missing], include: [w.cast.self], exclude: [w.cast.self] } }))
    expect(refusal.errors?.map((each) => each.path)).toEqual(['/population/teamIds/0', '/population/exclude/0'])
  })
})

describe('a plan', () => {
  test('is kept step by step, and put away while nobody but HR knows of it', async () => {
    const { id } = await w.ok('admin', 'cycle.create', plan())
    const step = await w.ok('admin', 'cycle.plan', { id, population: { branchOf: w.cast.manager } })
    expect(step).toMatchObject({ cycle: { name: 'Year 2026' }, population: { branchOf: w.cast.manager }, people: [{ id: w.cast.manager }] })
    await w.ok('admin', 'cycle.plan', { id, templateId: DEFAULT_TEMPLATE.id, scale: null, peerDue: '2027-01-15', peerFeedback: 'anonymous' })
    const kept = await w.ok('admin', 'cycle.show-plan', { id })
    expect(kept).toMatchObject({ cycle: { templateVersion: 1, peerFeedback: 'anonymous' }, population: { branchOf: w.cast.manager } })
    expect(kept.cycle).not.toHaveProperty('scale')
    expect((await no('partner', 'cycle.show-plan', { id })).code).toBe('not-found')
    expect((await no('admin', 'cycle.plan', { id, shareDue: '2027-01-01' })).errors?.map((each) => each.path)).toEqual(['/shareDue'])
    await w.ok('admin', 'cycle.discard', { id })
    expect((await no('admin', 'cycle.show-plan', { id })).code).toBe('not-found')
  })
  test('stays as people were told once the cycle is open', async () => {
    const { id } = await w.ok('admin', 'cycle.create', plan({ population: { include: [w.cast.self], branchOf: w.cast.self } }))
    await w.ok('admin', 'cycle.open', { id })
    expect((await no('admin', 'cycle.plan', { id, scale: null })).reason).toBe('cycle-state')
    expect((await no('admin', 'cycle.discard', { id })).reason).toBe('cycle-state')
    const direct = w.as('admin', async (tx) => {
      const { sql } = await import('../../server/database.ts')
      await sql`update app.review_cycle set scale = null where id = ${id}`.execute(tx)
    })
    await expect(direct).rejects.toThrow('keeps its period')
  })
})

describe('a cycle without ratings, without self-reviews', () => {
  test('asks for none, takes none, and releases none', async () => {
    const { id } = await w.ok('admin', 'cycle.create', plan({ name: 'Project', scale: null, selfDue: null, population: { include: [w.cast.self], branchOf: w.cast.self } }))
    const opened = await w.ok('admin', 'cycle.open', { id })
    expect(opened.created).toEqual({ self: 0, manager: 1 })
    const review = await reviewIn(id, 'manager')
    expect((await w.ok('manager', 'review.show', { id: review })).cycle).not.toHaveProperty('scale')
    const document = { summary: 'She did well.', accomplishments: [], growthAreas: [], forwardLooking: '' }
    expect((await no('manager', 'review.write', { id: review, document, rating: 'meets' }, { ifMatch: 0 })).errors).toEqual([
      { path: '/rating', message: 'Leave the rating out.' },
    ])
    await w.ok('manager', 'review.write', { id: review, document }, { ifMatch: 0 })
    const refused = await no('manager', 'review.submit', { id: review }, { ifMatch: 1 })
    expect(refused.findings?.map((each) => each.rule).filter((rule) => /rating/.test(rule))).toEqual([])
    const confirmed = refused.findings!.map((each) => (each.path ? `${each.rule}#${each.path}` : each.rule))
    await w.ok('manager', 'review.submit', { id: review, confirmed }, { ifMatch: 1 })
    const more = await no('manager', 'review.share', { id: review }, { ifMatch: 1 }).catch(() => undefined)
    if (more) {
      const again = more.findings!.map((each) => (each.path ? `${each.rule}#${each.path}` : each.rule))
      await w.ok('manager', 'review.share', { id: review, confirmed: again }, { ifMatch: 1 })
    }
    const read = await w.ok('self', 'review.read', { id: review })
    expect(read.versions[0]).not.toHaveProperty('rating')
  })
})

async function reviewIn(cycleId: string, kind: 'self' | 'manager', who: keyof Cast = kind === 'self' ? 'self' : 'manager'): Promise<string> {
  const { reviews } = await w.ok(who, 'review.list', { cycleId })
  return reviews.find((each: { kind: string; subject: { id: string } }) => each.kind === kind && each.subject.id === w.cast.self).id
}

describe('a scale of three', () => {
  test('takes its own points and no other', async () => {
    const scale = { below: 'Not yet', meets: 'Solid', exceeds: 'Outstanding' }
    const { id } = await w.ok('admin', 'cycle.create', plan({ name: 'Three', scale, population: { include: [w.cast.self], branchOf: w.cast.self } }))
    await w.ok('admin', 'cycle.open', { id })
    const review = await reviewIn(id, 'manager')
    const document = { summary: 'S.', accomplishments: [], growthAreas: [], forwardLooking: '' }
    expect((await no('manager', 'review.write', { id: review, document, rating: 'far-exceeds' }, { ifMatch: 0 })).errors?.[0]?.path).toBe('/rating')
    await w.ok('manager', 'review.write', { id: review, document, rating: 'exceeds' }, { ifMatch: 0 })
    const packet = await w.ok('manager', 'review.packet', { id: review, limit: 10 })
    expect(packet.facts.scale).toEqual(scale)
  })
})

describe('two cycles at once', () => {
  test('neither is the other’s last review; lists hold both, each on its own', async () => {
    const year = await w.ok('admin', 'cycle.create', plan({ name: 'Year', template: 'Yearly', population: { include: [w.cast.self], branchOf: w.cast.self } }))
    const project = await w.ok('admin', 'cycle.create', {
      ...plan({ name: 'Move', template: 'Project', population: { include: [w.cast.self], branchOf: w.cast.self } }),
      to: '2026-09-30',
    })
    for (const { id } of [year, project]) await w.ok('admin', 'cycle.open', { id })
    const moved = await reviewIn(project.id, 'manager')
    await w.owner(`update app.review set state = 'shared' where id = $1`, [moved])
    await w.owner(
      `insert into app.review_release (org_id, review_id, version, document, rating, released_at, released_by)
       values ($1, $2, 1, '{"summary":"The move."}', 'exceeds', now(), $3)`,
      [w.org, moved, w.cast.manager],
    )
    const packet = await w.ok('manager', 'review.packet', { id: await reviewIn(year.id, 'manager'), limit: 50 })
    expect(packet.records.filter((record: { kind: string }) => record.kind === 'last-review')).toEqual([])
    expect(packet.facts.lastRating).toBeUndefined()
    const mine = (await w.ok('self', 'review.list', { as: 'subject' })).reviews.map((each: { cycle: { name: string }; kind: string }) => `${each.cycle.name} ${each.kind}`)
    expect(mine).toEqual(expect.arrayContaining(['Year self', 'Move self', 'Move manager']))
    expect(mine).not.toContain('Year manager')
  })
})
