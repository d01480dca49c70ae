import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from './cast.ts'
import { roundAbout } from './feedback-rounds.ts'
import { tokenOf } from './matrix-cells.ts'
import { rows, sql } from '../src/server/database.ts'

// S1: what the coach found, and what became of it, is its author's alone.
let w: World
let review: string
const where = () => ({ kind: 'review', documentId: review })
const put = (who: keyof Cast, more: object = {}) => w.call(who, 'coach.dismiss', { ...where(), field: '/summary', rule: 'writing/absolute', words: 'always', ...more })
const seenBy = (who: keyof Cast) => w.ok(who, 'coach.dismissals', where()).then(({ dismissals }) => dismissals)

beforeAll(async () => {
  w = await world()
  const cycle = randomUUID()
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2026-01-01', '2026-12-31', 'standard', '2027-01-10', '2027-01-20', '2027-01-31', 'open', $3, now())`, [w.org, cycle, w.cast.admin])
  review = randomUUID()
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, 'manager', 'draft')`, [w.org, review, cycle, w.cast.self, w.cast.manager])
  await put('manager', { reason: 'It is what the rota says' })
}, 60_000)
afterAll(() => w.close())

test('its author finds it, with the reason', async () => {
  expect(await seenBy('manager')).toMatchObject([{ field: '/summary', rule: 'writing/absolute', words: 'always', reason: 'It is what the rota says' }])
})

test.each(ROLES.filter((who) => who !== 'manager'))('%s finds nothing, in the database and through the action', async (who) => {
  expect(await w.as(who, (tx) => rows(tx, sql`select 1 from app.coach_dismissal`))).toEqual([])
  expect((await w.ok(who, 'coach.dismissals')).dismissals).toEqual([])
})

test('a token of the author finds nothing', async () => {
  const credential = { kind: 'token', secret: await tokenOf(w, 'manager') } as const
  expect(await w.call('manager', 'coach.dismissals', {}, { credential })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
})

describe('nobody puts away', () => {
  test.each(['self', 'peer', 'skip', 'partner', 'admin', 'former'] as const)('%s, in the text of another', async (who) => {
    expect(await put(who)).toMatchObject({ done: false, refusal: { code: 'not-found' } })
    await expect(w.as(who, (tx) => sql`insert into app.coach_dismissal (org_id, id, author_id, kind, document_id, field, rule, words, dismissed_at)
      values (app.org(), ${randomUUID()}, app.me(), 'review', ${review}, '/summary', 'writing/vague', '', app.now())`.execute(tx))).rejects.toThrow(/row-level security/)
  })
  test('in another’s name', async () => {
    await expect(w.as('peer', (tx) => sql`insert into app.coach_dismissal (org_id, id, author_id, kind, document_id, field, rule, words, dismissed_at)
      values (app.org(), ${randomUUID()}, ${w.cast.manager}, 'review', ${review}, '/summary', 'writing/vague', '', app.now())`.execute(tx))).rejects.toThrow(/row-level security/)
  })
})

test('the same twice is one; brought back it is gone, by its author alone', async () => {
  await put('manager', { reason: 'Another reason' })
  const [first, ...more] = await seenBy('manager')
  expect([first.reason, more]).toEqual(['Another reason', []])
  expect(await w.call('admin', 'coach.restore', { id: first.id })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  await w.ok('manager', 'coach.restore', { id: first.id })
  expect(await seenBy('manager')).toEqual([])
})

test('of an answer with one’s name it is kept; where answers have none the server keeps nothing, which would join person and phrase', async () => {
  for (const [kind, done] of [['attributed', true], ['anonymous', false]] as const) {
    const { requests } = await roundAbout(w, { kind, answers: { peer: [`You always listen, ${kind} or not.`] } })
    expect(await put('peer', { kind: 'peer-answer', documentId: requests.peer, field: '/texts/0' })).toMatchObject({ done })
    const insert = w.as('peer', (tx) => sql`insert into app.coach_dismissal (org_id, id, author_id, kind, document_id, field, rule, words, dismissed_at)
      values (app.org(), ${randomUUID()}, app.me(), 'peer-answer', ${requests.peer}, '/texts/0', 'writing/vague', '', app.now())`.execute(tx))
    const refused = await insert.then(() => false, (error: Error) => /row-level security/.test(error.message))
    expect(refused).toBe(!done)
  }
})

test('of a promotion case it is kept for each who writes it, and of words one was asked for; for nobody else', async () => {
  const { id } = await w.ok('manager', 'promotion-case.begin', { personId: w.cast.self })
  const quote = await w.ok('manager', 'promotion-quote.ask', { id, askedId: w.cast.peer, question: 'What did you see?' })
  const [inCase, inQuote] = [{ kind: 'promotion-case', documentId: id, field: '/arguments/craft/text' }, { kind: 'promotion-quote', documentId: quote.id, field: '/text' }]
  const seen = async (who: keyof Cast, { kind, documentId }: typeof inCase) => (await w.ok(who, 'coach.dismissals', { kind, documentId })).dismissals.length
  for (const who of ROLES) {
    expect([who, (await put(who, inCase)).done, await seen(who, inCase)]).toEqual([who, who === 'manager', who === 'manager' ? 1 : 0])
    expect([who, (await put(who, inQuote)).done, await seen(who, inQuote)]).toEqual([who, who === 'peer', who === 'peer' ? 1 : 0])
  }
  for (const [who, { kind, documentId }] of [['skip', inCase], ['manager', inQuote]] as const) await expect(w.as(who, (tx) => sql`insert into app.coach_dismissal (org_id, id, author_id, kind, document_id, field, rule, words, dismissed_at)
    values (app.org(), ${randomUUID()}, app.me(), ${kind}, ${documentId}, '/text', 'writing/vague', '', app.now())`.execute(tx))).rejects.toThrow(/row-level security/)
})

test('the trail says that something was put away, and neither where nor what', async () => {
  const entries = await w.owner(`select record_id, subject_id, fields, reason from app.audit where action = 'coach.dismiss' and result = 'done'`)
  expect(entries.length).toBeGreaterThan(0)
  for (const entry of entries) expect(entry).toMatchObject({ record_id: null, subject_id: null, reason: null })
})
