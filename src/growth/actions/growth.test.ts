import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World, world } from '../../../test/cast.ts'

// The way of two: a goal, two views, a talk about the difference, the gap, work that was offered, and an honest timeline.
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const page = (who: 'self' | 'manager' | 'partner' | 'skip') => w.ok(who, 'growth.show', { personId: w.cast.self })

describe('a goal', () => {
  test('is a level of the framework, above the one held', async () => {
    for (const level of ['L3', 'L2', 'L99']) expect(await w.call('self', 'growth.declare', { personId: w.cast.self, level })).toMatchObject({ done: false, refusal: { code: 'invalid' } })
    expect((await page('self')).goals[0]).toEqual({ code: 'L4', name: 'Senior' })
  })
  test('is declared by either, once, and told to the other', async () => {
    const declared = await w.ok('self', 'growth.declare', { personId: w.cast.self, level: 'L4', because: 'To lead a rebuild.' })
    expect(declared).toMatchObject({ plan: { goal: { level: 'L4', by: { id: w.cast.self } } }, may: { declare: false, write: true } })
    expect(await w.call('manager', 'growth.declare', { personId: w.cast.self, level: 'L5' })).toMatchObject({ done: false, refusal: { code: 'conflict', reason: 'goal-stands' } })
    expect(await w.owner('select kind from app.message where recipient_id = $1', [w.cast.manager])).toEqual([{ kind: 'growth.goal-declared' }])
  })
  test('the level’s words stand side by side', async () => {
    const { gap } = await page('manager')
    expect(gap).toHaveLength(5)
    for (const row of gap) expect([row.dimension, row.now === row.next, row.next.length > 20]).toEqual([row.dimension, false, true])
  })
  test('others see that it is there, and no word of it', async () => {
    for (const who of ['partner', 'skip'] as const) {
      const seen = await page(who)
      expect(seen).toMatchObject({ between: false, plan: { goals: [] }, gap: [], records: [], findings: [] })
      expect(JSON.stringify(seen)).not.toMatch(/rebuild|"L4"/)
    }
    for (const who of ['peer', 'admin', 'stranger', 'former', 'outsider'] as const) expect(await w.call(who, 'growth.show', { personId: w.cast.self })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  })
})

describe('an assessment', () => {
  let id: string
  const show = (who: 'self' | 'manager') => w.ok(who, 'level-assessment.show', { id })
  const place = (level: string, because: string) => ({ id, placements: [{ dimension: 'scope', level, because }, { dimension: 'craft', level: 'L4', because: 'The fixture of rig 3.' }] })

  test('is pinned to the framework in force', async () => {
    const begun = await w.ok('manager', 'level-assessment.begin', { personId: w.cast.self })
    id = begun.id
    expect(begun).toMatchObject({ framework: { id: 'plumbline-default', version: 1 }, open: false, level: { code: 'L3' } })
    expect(await w.ok('self', 'level-assessment.begin', { personId: w.cast.self })).toMatchObject({ id })
  })
  test('neither sees the other’s before both have shared', async () => {
    await w.ok('self', 'level-assessment.write', place('L4', 'With six years of experience I am there.'), { ifMatch: 0 })
    expect((await show('self')).findings).toMatchObject([{ rule: 'leveling/tenure-argument', path: '/placements/scope/because' }])
    await w.ok('self', 'level-assessment.write', place('L4', 'Two benches use my plan.'), { ifMatch: 1 })
    await w.ok('manager', 'level-assessment.write', place('L3', 'One bench so far.'), { ifMatch: 0 })
    await w.ok('self', 'level-assessment.share', { id }, { ifMatch: 2 })
    const before = await show('manager')
    expect(before).toMatchObject({ open: false, theirs: { sharedAt: expect.any(String) } })
    expect(JSON.stringify(before)).not.toContain('Two benches')
    expect(await w.call('self', 'level-assessment.write', place('L3', 'x'), { ifMatch: 2 })).toMatchObject({ refusal: { reason: 'already-shared' } })
    expect(await w.call('manager', 'level-assessment.agree', { id, dimension: 'scope', words: 'x' }, { ifMatch: 0 })).toMatchObject({ refusal: { reason: 'not-open' } })
    await w.ok('manager', 'level-assessment.share', { id })
    for (const who of ['self', 'manager'] as const) {
      const { open, rows } = await show(who)
      expect([open, rows.filter((row: { apart?: number }) => row.apart).map((row: { dimension: string }) => row.dimension)]).toEqual([true, ['scope']])
    }
  })
  test('then they write what they came to, and that they talked', async () => {
    await w.ok('self', 'level-assessment.agree', { id, dimension: 'scope', level: 'L3', words: 'L3, and rig 4 will show whether it goes further.' }, { ifMatch: 0 })
    const today = (await show('self')).begunAt.slice(0, 10)
    expect(await w.ok('manager', 'level-assessment.hold', { id, heldOn: today })).toMatchObject({ talkedOn: today, may: { write: false, hold: false } })
    expect((await show('self')).rows.find((row: { dimension: string }) => row.dimension === 'scope')).toMatchObject({ apart: 1, agreed: { level: 'L3', by: { id: w.cast.self } } })
    expect((await page('manager')).may.assess).toBe(true)
  })
  test('a level placed with nothing said, or nothing at all, is not shared', async () => {
    const { id: next } = await w.ok('self', 'level-assessment.begin', { personId: w.cast.self })
    expect(next).not.toBe(id)
    expect(await w.call('self', 'level-assessment.share', { id: next })).toMatchObject({ refusal: { code: 'invalid' } })
    await w.ok('self', 'level-assessment.write', { id: next, placements: [{ dimension: 'scope', level: 'L4' }] }, { ifMatch: 0 })
    expect(await w.call('self', 'level-assessment.share', { id: next })).toMatchObject({ refusal: { errors: [{ path: '/placements/scope/because' }] } })
    expect(await w.call('self', 'level-assessment.write', { id: next, placements: [{ dimension: 'nowhere', level: 'L4' }] }, { ifMatch: 1 })).toMatchObject({ refusal: { code: 'invalid' } })
  })
})

describe('the gap', () => {
  test('saved is shared, and the server keeps when the person saw it', async () => {
    const { plan } = await page('manager')
    const noted = await w.ok('peer', 'observation.note', { subjectId: w.cast.self, text: 'Framed the cable question.', tone: 'praise', audience: 'person_and_manager', dimension: 'scope', level: 'L4', scope: 'team', independence: 'frames' })
    expect((await page('manager')).gap.find((row: { dimension: string }) => row.dimension === 'scope').seen).toEqual([noted.id])
    const line = { id: plan.id, dimension: 'scope', state: 'missing', missing: 'No other bench builds on it yet.', evidence: [noted.id] }
    await w.ok('manager', 'growth.write-gap', line, { ifMatch: 0 })
    expect(await w.call('self', 'growth.write-gap', { ...line, missing: 'Mine.' }, { ifMatch: 0 })).toMatchObject({ refusal: { reason: 'changed-elsewhere' } })
    expect(await w.call('manager', 'growth.see-gap', { id: plan.id, dimensions: ['scope'] })).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect((await w.ok('self', 'growth.see-gap', { id: plan.id, dimensions: ['scope'] })).gap.find((row: { line?: object }) => row.line)).toMatchObject({ line: { version: 1, seenAt: expect.any(String), evidence: [noted.id] } })
    await w.ok('manager', 'growth.write-gap', { ...line, state: 'growing', missing: 'One does.' }, { ifMatch: 1 })
    const row = (await page('self')).gap.find((each: { line?: object }) => each.line)
    expect([row.line.seenAt, row.earlier.length]).toEqual([undefined, 1])
  })
  test('evidence the other cannot read is refused', async () => {
    const own = await w.ok('manager', 'observation.note', { subjectId: w.cast.self, text: 'For me.', tone: 'praise', audience: 'me' })
    const { plan } = await page('manager')
    expect(await w.call('manager', 'growth.write-gap', { id: plan.id, dimension: 'craft', state: 'missing', missing: 'x', evidence: [own.id] }, { ifMatch: 0 })).toMatchObject({ refusal: { errors: [{ path: '/evidence' }] } })
  })
})

describe('an opportunity', () => {
  test('is offered, declined with a reason, taken after all, and told', async () => {
    const offered = await w.ok('manager', 'opportunity.offer', { personId: w.cast.self, what: 'Lead the rebuild of rig 4.', scope: 'teams', dimension: 'scope' })
    const { id } = offered.opportunities[0]
    expect(await w.call('manager', 'opportunity.answer', { id, answer: 'taken' })).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await w.call('self', 'opportunity.answer', { id, answer: 'declined' })).toMatchObject({ refusal: { errors: [{ path: '/reason' }] } })
    await w.ok('self', 'opportunity.answer', { id, answer: 'declined', reason: 'The course runs until May.' })
    expect(await w.call('manager', 'opportunity.tell', { id, cameOf: 'x' }, { ifMatch: 0 })).toMatchObject({ refusal: { reason: 'not-taken' } })
    await w.ok('self', 'opportunity.answer', { id, answer: 'taken', reason: '' })
    const told = await w.ok('manager', 'opportunity.tell', { id, cameOf: 'It ran a week early, and two benches use the plan.' }, { ifMatch: 0 })
    expect(told.opportunities[0]).toMatchObject({ answer: { answer: 'taken' }, outcomes: [{ cameOf: expect.stringContaining('two benches') }] })
    expect(JSON.stringify(await page('partner'))).not.toMatch(/declined|rebuild|course/)
  })
  test('found by oneself it is taken, and counts as no offer', async () => {
    const found = await w.ok('self', 'opportunity.offer', { personId: w.cast.self, what: 'The guild’s page.', scope: 'organisation' })
    expect(found.opportunities.find((each: { what: string }) => each.what.startsWith('The guild'))).toMatchObject({ answer: { answer: 'taken' } })
    const { reports, offers } = await w.ok('manager', 'growth.team')
    expect(offers.people).toMatchObject([{ person: { id: w.cast.self }, offered: 1, goal: true }, { person: { id: w.cast.peer }, offered: 0, goal: false }])
    expect(reports.find((each: { person: { id: string } }) => each.person.id === w.cast.self)).toMatchObject({ level: 'L3', goal: { level: 'L4' }, gap: { lines: 1, seen: 0, open: 1 } })
    expect((await w.ok('partner', 'opportunity.count')).teams.find((each: { manager: { id: string } }) => each.manager.id === w.cast.manager)).toMatchObject({ people: [{ offered: 1 }, { offered: 0 }] })
    expect(await w.ok('stranger', 'opportunity.count')).toEqual({ teams: [] })
  })
})

describe('the timeline', () => {
  test('is added to, never changed', async () => {
    const { plan } = await page('manager')
    const say = (fromMonths: number, toMonths: number, because: string, ifMatch: number) => w.call('manager', 'growth.revise-timeline', { id: plan.id, fromMonths, toMonths, because }, { ifMatch })
    expect(await say(12, 6, 'x', 0)).toMatchObject({ refusal: { errors: [{ path: '/toMonths' }] } })
    await say(6, 12, 'Two rebuilds.', 0)
    await say(9, 15, 'The second rebuild moved.', 1)
    expect(await say(1, 2, 'x', 1)).toMatchObject({ refusal: { reason: 'changed-elsewhere' } })
    expect((await page('self')).plan.timeline).toMatchObject([{ fromMonths: 6, toMonths: 12 }, { fromMonths: 9, toMonths: 15, because: 'The second rebuild moved.' }])
  })
  test('hints are the manager’s alone', async () => {
    const { plan } = await page('manager')
    await w.ok('manager', 'growth.revise-timeline', { id: plan.id, fromMonths: 9, toMonths: 15, because: 'You will see, soon.' }, { ifMatch: 2 })
    expect((await page('manager')).findings.map(({ rule }: { rule: string }) => rule)).toEqual(['coaching/vague-timeline'])
    expect((await page('self')).findings).toEqual([])
  })
})

test('a goal is closed with a reason, and what belonged to it stays to be read', async () => {
  const { plan } = await page('self')
  await w.ok('self', 'growth.change-goal', { id: plan.id, level: 'L5', because: 'Further, then.' }, { ifMatch: 1 })
  expect((await page('manager')).gap.filter((row: { line?: object }) => row.line)).toEqual([])
  const closed = await w.ok('manager', 'growth.close', { id: plan.id, outcome: 'set-aside', reason: 'A year abroad comes first.' })
  expect(closed).toMatchObject({ earlier: [{ id: plan.id, closing: { outcome: 'set-aside' }, goals: [{ level: 'L4' }, { level: 'L5' }] }], may: { declare: true } })
  expect(closed).not.toHaveProperty('plan')
  expect(await w.call('self', 'growth.write-gap', { id: plan.id, dimension: 'craft', state: 'missing', missing: 'x' }, { ifMatch: 0 })).toMatchObject({ refusal: { reason: 'closed' } })
})
