import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import type { Refusal } from '../../kit/refusal.ts'
import { rows, sql } from '../../server/database.ts'

// Answers that are not shown to the person: who reads them, at every step of the review, through SQL and through the product.
type Who = keyof Cast
let w: World
let review: string
let cycle: string
const APART = 'Could lead the night shift, if somebody shows the planning.'
const SHOWN = 'I plan the rota with you in March.'

beforeAll(async () => {
  w = await world()
  const template = await w.ok('admin', 'template.create', {
    name: 'Yearly',
    document: {
      self: [{ id: 'need', label: 'What do you need?', required: true }],
      manager: [
        { id: 'part', label: 'Your part?', required: true },
        { id: 'next', label: 'What before a larger role?', shown: false, required: true },
      ],
    },
  })
  cycle = (
    await w.ok('admin', 'cycle.create', {
      name: 'Year',
      from: '2026-01-01',
      to: '2026-12-31',
      managerDue: '2027-01-20',
      selfDue: '2027-01-10',
      shareDue: '2027-01-31',
      scale: null,
      templateId: template.id,
      population: { branchOf: w.cast.manager },
    })
  ).id
  await w.ok('admin', 'cycle.open', { id: cycle })
  review = (await w.ok('manager', 'review.list', { cycleId: cycle })).reviews.find(
    (each: { kind: string; subject: { id: string } }) => each.kind === 'manager' && each.subject.id === w.cast.self,
  ).id
})
afterAll(() => w?.close())

const no = async (who: Who, id: string, input: object, more = {}): Promise<Refusal> => {
  const outcome = await w.call(who, id, input, more)
  if (outcome.done) throw new Error(`${id} as ${who} was let through`)
  return outcome.refusal
}
/** Who finds the answers in the database, and who in what the product answers. */
async function readers(): Promise<{ sql: Who[]; product: Who[] }> {
  const found: { sql: Who[]; product: Who[] } = { sql: [], product: [] }
  for (const who of ROLES) {
    const seen = await w.as(who, (tx) => rows(tx, sql`select 1 from app.review_hidden where review_id = ${review} and answers::text like ${'%night shift%'}`))
    if (seen.length > 0) found.sql.push(who)
    const shown = await w.call(who, 'review.show', { id: review })
    if (JSON.stringify(shown).includes('night shift')) found.product.push(who)
  }
  return found
}
const both = (...who: Who[]) => ({ sql: who, product: who })
const document = { summary: 'S.', accomplishments: [], growthAreas: [], forwardLooking: '', answers: [{ id: 'part', question: 'x', text: SHOWN }] }

/** Takes a step, confirming whatever warns. */
async function step(id: 'review.submit' | 'review.share'): Promise<void> {
  const version = (await w.ok('manager', 'review.show', { id: review })).version
  const outcome = await w.call('manager', id, { id: review }, { ifMatch: version })
  if (outcome.done) return
  const confirmed = outcome.refusal.findings!.map((each) => (each.path ? `${each.rule}#${each.path}` : each.rule))
  await w.ok('manager', id, { id: review, confirmed }, { ifMatch: version })
}

describe('from draft to acknowledged', () => {
  test('a draft is its author’s alone', async () => {
    await w.owner(`update app.review set state = 'submitted' where cycle_id = $1 and subject_id = $2 and kind = 'self'`, [cycle, w.cast.self])
    await w.ok('manager', 'review.write', { id: review, document }, { ifMatch: 0 })
    expect((await no('manager', 'review.submit', { id: review }, { ifMatch: 1 })).errors).toEqual([
      { path: '/answers/next', message: '“What before a larger role?” needs an answer.' },
    ])
    await w.ok('manager', 'review.answer-apart', { id: review, answers: [{ id: 'next', text: APART }, { id: 'stray', text: 'x' }] }, { ifMatch: 0 })
    expect(await readers()).toEqual(both('manager'))
    const mine = await w.ok('manager', 'review.show', { id: review })
    expect(mine.hidden).toMatchObject({ version: 1, answers: [{ id: 'next', question: 'What before a larger role?', text: APART }], above: { id: w.cast.skip } })
    expect(mine.document.answers).toEqual([{ id: 'part', question: 'Your part?', text: SHOWN }])
  })
  test('a newer save elsewhere is no silent loss', async () => {
    expect(await no('manager', 'review.answer-apart', { id: review, answers: [] }, { ifMatch: 0 })).toMatchObject({
      code: 'conflict',
      current: { version: 1, answers: [{ text: APART }] },
    })
  })
  test('submitted: those above and HR, and nothing can be changed any more', async () => {
    await step('review.submit')
    expect(await readers()).toEqual(both('manager', 'skip', 'partner', 'admin'))
    expect((await no('manager', 'review.answer-apart', { id: review, answers: [] }, { ifMatch: 1 })).reason).toBe('submitted')
  })
  test('shared: the person reads what is shown to them, and still the same people read the rest', async () => {
    await step('review.share')
    const read = await w.ok('self', 'review.read', { id: review })
    expect(JSON.stringify(read)).toContain(SHOWN)
    expect(JSON.stringify(read)).not.toContain('night shift')
    expect(JSON.stringify(read)).not.toContain('larger role')
    expect(await readers()).toEqual(both('manager', 'skip', 'partner', 'admin'))
  })
  test('revisions are their author’s alone', async () => {
    for (const who of ROLES) {
      const seen = await w.as(who, (tx) => rows(tx, sql`select 1 from app.review_hidden_revision where review_id = ${review}`))
      expect([who, seen.length > 0]).toEqual([who, who === 'manager'])
    }
  })
})

const asHr = (person: string) =>
  w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, gen_random_uuid(), $2, 'hr_admin', '2026-01-01', '2099-12-31')`, [
    w.org,
    person,
  ])

test('X1 self-view: the person reads none of it, as an HR admin neither', async () => {
  await asHr(w.cast.self)
  expect((await readers()).sql).not.toContain('self')
  expect((await readers()).product).not.toContain('self')
  await w.owner(`delete from app.role_grant where person_id = $1`, [w.cast.self])
})

test('X2 upward: who reports to the person reads none of it, as an HR admin neither, also after it is shared', async () => {
  await w.owner(
    `insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on) values ($1, $2, $3, 'line', 1, '2023-01-01', '9999-12-31')`,
    [w.org, w.cast.self, w.cast.stranger],
  )
  await asHr(w.cast.stranger)
  const found = await readers()
  expect(found.sql).not.toContain('stranger')
  expect(found.product).not.toContain('stranger')
  expect((await w.call('stranger', 'review.show', { id: review })).done).toBe(true)
  await w.owner(`delete from app.role_grant where person_id = $1`, [w.cast.stranger])
})

test('X4 conflict of interest: a deny row beats line and HR', async () => {
  for (const who of ['skip', 'admin'] as const) {
    await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by) values ($1, $2, $3, 'Partners', $2)`, [w.org, w.cast[who], w.cast.self])
    const found = await readers()
    expect(found.sql).not.toContain(who)
    expect(found.product).not.toContain(who)
    await w.owner('delete from app.conflict where holder_id = $1', [w.cast[who]])
  }
})

test('X11 derived data: with or without hidden answers the person is answered the same', async () => {
  const seenBy = async () => [
    await w.call('self', 'review.show', { id: review }),
    await w.call('self', 'review.read', { id: review }),
    await w.call('self', 'review.list', { as: 'subject' }),
    await w.call('self', 'review.answer-apart', { id: review, answers: [] }, { ifMatch: 1 }),
    await w.call('self', 'home.show'),
  ]
  const before = JSON.stringify(await seenBy())
  const [kept] = await w.owner('delete from app.review_hidden where review_id = $1 returning *', [review])
  expect(JSON.stringify(await seenBy())).toBe(before)
  await w.owner('insert into app.review_hidden select * from jsonb_populate_record(null::app.review_hidden, $1)', [JSON.stringify(kept)])
})

test('a self-review asks what the template asks, and waits for what is required', async () => {
  const id = (await w.ok('peer', 'review.list', { cycleId: cycle })).reviews.find((each: { kind: string }) => each.kind === 'self').id
  const asked = (await w.ok('peer', 'review.show', { id })).asked
  expect(asked).toMatchObject({ selfFields: ['wentWell', 'wasHard', 'next'], questions: [{ id: 'need' }] })
  const self = { wentWell: 'The move.', wasHard: '', next: '', cites: [] }
  await w.ok('peer', 'review.write', { id, document: self }, { ifMatch: 0 })
  expect((await no('peer', 'review.submit', { id }, { ifMatch: 1 })).errors?.[0]?.path).toBe('/answers/need')
  await w.ok('peer', 'review.write', { id, document: { ...self, answers: [{ id: 'need', question: '?', text: 'Time.' }] } }, { ifMatch: 1 })
  await w.ok('peer', 'review.submit', { id }, { ifMatch: 2 })
  const writer = (await w.ok('manager', 'review.list', { cycleId: cycle })).reviews.find(
    (each: { kind: string; subject: { id: string } }) => each.kind === 'manager' && each.subject.id === w.cast.peer,
  ).id
  const packet = await w.ok('manager', 'review.packet', { id: writer, limit: 50 })
  expect(packet.records.find((record: { kind: string }) => record.kind === 'self-review').text).toContain('What do you need?\nTime.')
})

test('templates are HR’s until a cycle asks them; then everybody may know what is asked', async () => {
  const draft = await w.ok('admin', 'template.create', { name: 'Unused' })
  const seen = async (who: Who, id: string) =>
    (await w.as(who, (tx) => rows(tx, sql`select 1 from app.review_template_version where template_id = ${id}`))).length > 0
  expect(await Promise.all((['admin', 'partner', 'self', 'manager', 'sysadmin'] as const).map((who) => seen(who, draft.id)))).toEqual([true, true, false, false, false])
  const { cycle: pinned } = await w.ok('admin', 'cycle.show-plan', { id: cycle })
  expect(await Promise.all((['self', 'stranger', 'outsider'] as const).map((who) => seen(who, pinned.templateId)))).toEqual([true, true, false])
  expect((await no('partner', 'template.write', { id: draft.id, name: 'Mine', document: {} }, { ifMatch: 1 })).code).toBe('not-allowed')
})

test('what somebody writes themself is never kept from them, and colleagues are asked at least one thing the person reads', async () => {
  const [label, shown] = ['Would you work with them again?', false]
  const asked = [{ id: 'q', label, shown }]
  const refusal = await no('admin', 'template.create', { name: 'Apart', document: { self: asked, manager: asked, peer: asked, upward: asked } })
  expect(refusal.errors).toEqual([
    { path: '/document/self/0/shown', message: 'What somebody writes themself is theirs to read.' },
    { path: '/document/peer/0/shown', message: 'Ask peers at least one question whose answers the person reads.' },
    { path: '/document/upward/0/shown', message: 'Ask at least one question whose answers the manager reads.' },
  ])
  const both = [{ id: 'r', label: 'What should go on?' }, ...asked]
  expect((await w.call('admin', 'template.create', { name: 'Apart', document: { manager: asked, peer: both, upward: both } })).done).toBe(true)
})

test('a changed template is a new version, and the cycle keeps the one it asked', async () => {
  const { cycle: before } = await w.ok('admin', 'cycle.show-plan', { id: cycle })
  await w.ok('admin', 'template.write', { id: before.templateId, name: 'Yearly', document: { manager: [] } }, { ifMatch: 1 })
  expect((await no('admin', 'template.write', { id: before.templateId, name: 'Yearly', document: {} }, { ifMatch: 1 })).code).toBe('conflict')
  expect((await w.ok('manager', 'review.show', { id: review })).asked.questions).toHaveLength(2)
})
