import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql, type Tx } from '../../server/database.ts'

// A manager change: `former` led `self` until 30 June 2026, `manager` leads them since.
type Who = (typeof ROLES)[number]
let w: World
const ids: Record<string, string> = {}

beforeAll(async () => {
  w = await world()
  ids.private = await observation({})
  ids.told = await observation({ person_at: '2026-05-02T09:00:00Z' })
  ids.unopened = await observation({ person_at: '2026-05-03T09:00:00Z' })
  ids.kept = await observation({})
  ids.peer = await observation({ author_id: w.cast.peer, manager_at: '2026-05-04T09:00:00Z' })
  await w.owner(`insert into app.observation_sighting (org_id, observation_id, person_id, version, at) values ($1, $2, $3, 1, '2026-05-05T09:00:00Z')`, [
    w.org,
    ids.told,
    w.cast.self,
  ])
  ids.note = randomUUID()
  await w.owner(
    `insert into app.monthly_note (org_id, id, author_id, person_id, month, bullets, version, saved_at) values ($1, $2, $3, $4, '2026-05-01', '{One}', 1, now())`,
    [w.org, ids.note, w.cast.former, w.cast.self],
  )
})
afterAll(() => w?.close())

async function observation(columns: Record<string, unknown>): Promise<string> {
  const id = randomUUID()
  await w.owner('insert into app.observation select * from jsonb_populate_record(null::app.observation, $1)', [
    JSON.stringify({
      org_id: w.org, id, author_id: w.cast.former, subject_id: w.cast.self, on_date: '2026-05-01', tone: 'concern', text: 'A text.',
      created_at: '2026-05-01T09:00:00Z', version: 1, ...columns,
    }),
  ])
  return id
}

const sees = async (who: Who, table: string, id: string, key = 'id') =>
  w.as(who, (tx: Tx) => rows(tx, sql`select 1 from ${sql.table(`app.${table}`)} where ${sql.ref(key)} = ${id}`).then((found) => found.length > 0))
async function seers(table: string, id: string, key = 'id'): Promise<Who[]> {
  const found: Who[] = []
  for (const who of ROLES) if (await sees(who, table, id, key)) found.push(who)
  return found
}

describe('X7 manager change mid-cycle', () => {
  test('the new manager finds nothing of before: no private notes, no month notes, nothing shared with the manager of then', async () => {
    for (const id of [ids.private!, ids.told!, ids.peer!]) expect(await sees('manager', 'observation', id)).toBe(false)
    expect(await seers('monthly_note', ids.note!)).toEqual(['former'])
  })

  test('the old manager keeps what they wrote, and prepares a hand-over of it and of nothing else', async () => {
    const prepared = await w.ok('former', 'hand-over.prepare', { personId: w.cast.self })
    expect(prepared.to.id).toBe(w.cast.manager)
    const byId = new Map<string, any>(prepared.records.map((record: { id: string }) => [record.id, record]))
    expect([...byId.keys()].toSorted()).toEqual([ids.private, ids.told, ids.unopened, ids.kept, ids.note].toSorted())
    expect(byId.get(ids.told!)).toMatchObject({ private: false, told: { how: 'seen' } })
    expect(byId.get(ids.unopened!)).not.toHaveProperty('told')
    expect(byId.get(ids.private!).private).toBe(true)
    for (const who of ['manager', 'stranger', 'self'] as const)
      expect((await w.call(who, 'hand-over.prepare', { personId: w.cast.self })).done).toBe(false)
    expect(await w.call('former', 'hand-over.give', { personId: w.cast.self, note: 'N', recordIds: [ids.peer] })).toMatchObject({
      refusal: { code: 'invalid' },
    })
  })

  test('what they choose to pass on opens to the new manager; the person reads the note and every point that is theirs to read', async () => {
    const recordIds = [ids.private, ids.told, ids.unopened, ids.note]
    ids.pack = (await w.ok('former', 'hand-over.give', { personId: w.cast.self, note: 'Strong at the bench.', recordIds })).id
    expect(await seers('hand_over', ids.pack!)).toEqual(['self', 'manager', 'former'])
    for (const id of [ids.private!, ids.told!, ids.unopened!]) expect(await sees('manager', 'observation', id)).toBe(true)
    expect(await seers('observation', ids.private!)).toEqual(['manager', 'former'])
    expect(await seers('monthly_note', ids.note!)).toEqual(['manager', 'former'])
    expect(await sees('manager', 'observation', ids.kept!)).toBe(false)
    const read = await w.ok('manager', 'hand-over.show', { id: ids.pack })
    expect(read.records).toHaveLength(4)
    const mine = await w.ok('self', 'hand-over.show', { id: ids.pack })
    expect(mine).toMatchObject({ note: 'Strong at the bench.', points: 2, waiting: 2 })
    expect(mine.records.map((record: { id: string }) => record.id).toSorted()).toEqual([ids.told, ids.unopened].toSorted())
    for (const who of ['peer', 'skip', 'partner', 'admin', 'stranger', 'sysadmin', 'outsider'] as const)
      expect((await w.call(who, 'hand-over.show', { id: ids.pack })).done, who).toBe(false)
  })

  test('what the person confirms counts as told for the new manager; what they dispute does not, and both are seen', async () => {
    const told = async () =>
      (await w.ok('manager', 'ledger.show', { personId: w.cast.self })).entries.find((entry: { id: string }) => entry.id === ids.unopened)?.told
    expect(await told()).toBeUndefined()
    const answer = (outcome: string, more = {}) => w.call('self', 'hand-over.answer', { id: ids.pack, recordId: ids.unopened, outcome, ...more })
    expect(await answer('disputed')).toMatchObject({ refusal: { errors: [{ path: '/text' }] } })
    expect((await answer('disputed', { text: 'I never heard of this.' })).done).toBe(true)
    expect(await told()).toBeUndefined()
    expect((await w.ok('manager', 'hand-over.show', { id: ids.pack })).records.find((record: { id: string }) => record.id === ids.unopened).answer).toMatchObject({
      outcome: 'disputed',
      text: 'I never heard of this.',
    })
    expect((await answer('confirmed')).done).toBe(true)
    expect(await told()).toMatchObject({ how: 'handed-over' })
    expect(await answer('disputed', { text: 'No.' })).toMatchObject({ refusal: { reason: 'already-confirmed' } })
    expect(await w.call('manager', 'hand-over.answer', { id: ids.pack, recordId: ids.told, outcome: 'confirmed' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    expect(await w.call('self', 'hand-over.answer', { id: ids.pack, recordId: ids.private, outcome: 'confirmed' })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  test('N1, N7: private notes stay with the old manager until the cycle closes, and come back if it is opened again', async () => {
    const own = await observation({ on_date: '2026-03-01' })
    const cycle = randomUUID()
    await w.owner(
      `insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
       values ($1, $2, 'Year', '2026-01-01', '2026-12-31', 'Review', '{}', '2027-01-10', '2027-01-20', '2027-01-30', 'open', $3, now())`,
      [w.org, cycle, w.cast.admin],
    )
    await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind) values ($1, $2, $3, $4, $5, 'manager')`, [
      w.org, randomUUID(), cycle, w.cast.self, w.cast.manager,
    ])
    const close = (state: string) => w.owner(`update app.review_cycle set state = $2, closed_at = '2027-02-01' where id = $1`, [cycle, state])
    expect(await sees('former', 'observation', own)).toBe(true)
    await close('closed')
    expect(await sees('former', 'observation', own)).toBe(false)
    expect(await sees('former', 'observation', ids.private!)).toBe(true)
    await w.owner('update app.monthly_note set manager_at = null where id = $1', [ids.note])
    expect(await sees('former', 'monthly_note', ids.note!)).toBe(false)
    await close('open')
    expect(await sees('former', 'observation', own)).toBe(true)
    expect(await sees('former', 'monthly_note', ids.note!)).toBe(true)
  })

  test('the next manager after that finds no hand-over made to the one before', async () => {
    await w.owner(`update app.standing set to_on = current_date - 1 where viewer_id = $1 and subject_id = $2 and relation = 'line'`, [w.cast.manager, w.cast.self])
    expect(await sees('manager', 'hand_over', ids.pack!)).toBe(false)
    expect(await sees('manager', 'observation', ids.private!)).toBe(false)
  })
})
