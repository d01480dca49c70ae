import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionOf, type Cast, type World, world } from '../../test/cast.ts'
import { apiDoor } from '../doors/http.ts'
import { rows, sql } from '../server/database.ts'
import { addMonths } from '../kit/date.ts'

// From the first line of a case to the person's acknowledgement, and what everybody sees of it on the way.
let w: World
let id: string
let today: string
const ago = (months: number) => addMonths(today, -months)
const DIMENSIONS = ['craft', 'scope', 'independence', 'leadership', 'communication', 'craft', 'scope']
const TEXT = {
  summary: 'Since January Self plans the repairs of three benches. Late orders fell from 31 to 9 a month.',
  arguments: [{ id: 'craft', text: 'In March Self found why the rig drifted; returned boards went from 14 to 3 a month.' }],
  trajectory: 'In spring for one bench, since August for three.', concerns: '', retention: '',
}

beforeAll(async () => {
  w = await world()
  const [day] = await w.owner(`select (now() at time zone 'UTC')::date::text as today`)
  today = day.today
  for (const [at, dimension] of DIMENSIONS.entries()) {
    await w.owner(`insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, project, dimension, manager_at, created_at) values ($1, $2, $3, $4, $5, 'praise', 'What was seen.', $6, $7, now(), now())`,
      [w.org, randomUUID(), w.cast.peer, w.cast.self, ago([9, 8, 7, 5, 4, 2, 1][at]!), `Project ${at % 4}`, dimension])
  }
}, 60_000)
afterAll(() => w.close())

const sees = async (who: keyof Cast) => (await w.call(who, 'promotion-case.show', { id })).done
const inDatabase = (who: keyof Cast, table: string) => w.as(who, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`app.${table}`)}`)).length > 0)
const EVERYBODY: (keyof Cast)[] = ['self', 'peer', 'manager', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'former', 'outsider']
async function whoSees(): Promise<string[]> {
  const found: string[] = []
  for (const who of EVERYBODY) if (await sees(who)) found.push(who)
  return found
}

/** Whose reading of the person's growth holds a "not yet", on their page or straight from the database. */
async function whoFindsItInGrowth(): Promise<string[]> {
  const found: string[] = []
  for (const who of EVERYBODY) {
    const page = await w.call(who, 'growth.show', { personId: w.cast.self })
    const shown = page.done && (page.value as { notYet: unknown[] }).notYet.length > 0
    const there = await w.as(who, async (tx) => (await rows(tx, sql`select 1 from app.told_not_yet(${w.cast.self})`)).length > 0)
    if (shown !== there) throw new Error(`${who}: the page and the database differ`)
    if (there) found.push(who)
  }
  return found
}

describe('held against words one can read (leveling/framework-not-shared)', () => {
  let bare: World
  beforeAll(async () => { bare = await world() })
  afterAll(() => bare.close())
  const begin = (who: keyof Cast) => bare.call(who, 'promotion-case.begin', { personId: bare.cast.self })
  const findings = [{ rule: 'leveling/framework-not-shared', severity: 'block' }]

  test('no case begins about somebody who can’t open the framework, and whoever may begin none is told nothing of it', async () => {
    await bare.owner('delete from app.person_level where person_id = $1', [bare.cast.self])
    await bare.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'system_admin', '2020-01-01', '2999-12-31')`, [bare.org, randomUUID(), bare.cast.self])
    const answer = await apiDoor(bare.server, [actionOf('promotion-case.begin')]).request('/promotion-cases', {
      method: 'POST', headers: { cookie: `plumbline.session_token=${bare.session('manager')}.x`, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ personId: bare.cast.self }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'framework-not-shared', detail: expect.stringContaining('which they cannot open'), findings }])
    const refused = await begin('skip')
    expect([refused, JSON.stringify(refused).includes('leveling/')]).toMatchObject([{ done: false, refusal: { code: 'not-allowed' } }, false])
    expect(await bare.owner('select 1 from app.promotion_case')).toEqual([])
    await bare.owner(`delete from app.role_grant where person_id = $1`, [bare.cast.self])
    expect((await begin('manager')).done).toBe(true)
  })
  test('nor before one is published', async () => {
    await bare.owner('truncate app.leveling_framework cascade')
    await bare.owner('truncate app.promotion_case cascade')
    expect(await begin('manager')).toMatchObject({ done: false, refusal: { code: 'invalid', reason: 'framework-not-shared', detail: expect.stringContaining('no published framework'), findings } })
  })
})

describe('a draft', () => {
  test('is begun by the manager, for the next level', async () => {
    expect(await w.call('skip', 'promotion-case.begin', { personId: w.cast.self })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    ;({ id } = await w.ok('manager', 'promotion-case.begin', { personId: w.cast.self }))
    const shown = await w.ok('manager', 'promotion-case.show', { id })
    expect(shown).toMatchObject({ state: 'draft', currentLevel: 'L3', proposedLevel: 'L4', version: 1, framework: { version: 1 } })
    expect(shown.surroundings.dimensions.map(({ code }: { code: string }) => code)).toEqual(['craft', 'scope', 'independence', 'leadership', 'communication'])
    expect(await w.call('manager', 'promotion-case.begin', { personId: w.cast.self })).toMatchObject({ done: false, refusal: { code: 'conflict', reason: 'open-case' } })
  })
  test('is for its author and the line; an HR partner knows that there is one', async () => {
    expect(await whoSees()).toEqual(['manager', 'skip', 'partner'])
    const partner = await w.ok('partner', 'promotion-case.show', { id })
    expect([partner.state, partner.document, partner.evidence, partner.proposedLevel]).toEqual(['draft', undefined, undefined, undefined])
    for (const table of ['promotion_case', 'promotion_text', 'promotion_evidence', 'promotion_quote']) expect([table, await inDatabase('self', table)]).toEqual([table, false])
  })
  test('is saved against its version', async () => {
    const saved = await w.ok('manager', 'promotion-case.write', { id, document: TEXT }, { ifMatch: 1 })
    expect(saved.version).toBe(2)
    expect(await w.call('manager', 'promotion-case.write', { id, document: TEXT }, { ifMatch: 1 })).toMatchObject({ done: false, refusal: { code: 'conflict', current: { version: 2 } } })
    expect(await w.call('skip', 'promotion-case.write', { id, document: TEXT }, { ifMatch: 2 })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  })
  test('settles what each record speaks for; the author’s own words stay as they are', async () => {
    const { records } = await w.ok('manager', 'promotion-case.records', { id })
    expect(records).toHaveLength(DIMENSIONS.length)
    for (const record of records) await w.ok('manager', 'promotion-case.settle', { id, recordId: record.id, dimension: record.dimension, level: 'L4', shows: 'Planned it for three benches.' })
    const [kept] = await w.owner('select dimension, text from app.observation where id = $1', [records[0].id])
    expect(kept).toEqual({ dimension: records[0].dimension, text: 'What was seen.' })
    expect(await w.call('manager', 'promotion-case.settle', { id, recordId: randomUUID(), dimension: 'craft', level: 'L4' })).toMatchObject({ done: false, refusal: { code: 'invalid' } })
    expect(await w.call('manager', 'promotion-case.settle', { id, recordId: records[0].id, dimension: 'charm', level: 'L44' })).toMatchObject({ done: false, refusal: { errors: [{ path: '/dimension' }, { path: '/level' }] } })
  })
  test('opened to the person, they read the text and what they know of, and never who was asked', async () => {
    await w.ok('manager', 'promotion-case.open-drafting', { id, open: true })
    const mine = await w.ok('self', 'promotion-case.show', { id })
    expect(mine).toMatchObject({ state: 'draft', open: true, document: { summary: TEXT.summary }, evidence: [], may: [] })
    expect(mine.quotes).toBeUndefined()
    await w.ok('manager', 'promotion-case.open-drafting', { id, open: false })
    expect(await sees('self')).toBe(false)
  })
})

describe('words of colleagues', () => {
  let asked: Record<'peer' | 'stranger', string>
  test('are asked for one by one; the person never learns of it', async () => {
    asked = { peer: '', stranger: '' }
    for (const who of ['peer', 'stranger'] as const) asked[who] = (await w.ok('manager', 'promotion-quote.ask', { id, askedId: w.cast[who], question: 'What did you see?' })).id
    expect(await w.call('manager', 'promotion-quote.ask', { id, askedId: w.cast.self, question: 'What?' })).toMatchObject({ done: false, refusal: { code: 'invalid' } })
    expect(await w.call('manager', 'promotion-quote.ask', { id, askedId: w.cast.peer, question: 'What?' })).toMatchObject({ done: false, refusal: { reason: 'already-asked' } })
    expect((await w.ok('peer', 'promotion-quote.list')).quotes).toMatchObject([{ id: asked.peer, state: 'asked', open: true }])
    expect(await sees('peer')).toBe(false)
    await w.ok('manager', 'promotion-case.open-drafting', { id, open: true })
    expect(await inDatabase('self', 'promotion_quote')).toBe(false)
    await w.ok('manager', 'promotion-case.open-drafting', { id, open: false })
  })
  test('are nobody else’s before they are released, and go back when taken back', async () => {
    await w.ok('peer', 'promotion-quote.write', { id: asked.peer, text: 'Self drew up the list we all order by.' }, { ifMatch: 0 })
    const textFor = async (who: keyof Cast) => (await w.ok(who, 'promotion-case.show', { id })).quotes.find((each: { id: string }) => each.id === asked.peer).text
    expect(await textFor('manager')).toBeUndefined()
    expect(await w.call('manager', 'promotion-quote.release', { id: asked.peer })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
    await w.ok('peer', 'promotion-quote.release', { id: asked.peer })
    expect(await textFor('manager')).toBe('Self drew up the list we all order by.')
    await w.ok('peer', 'promotion-quote.take-back', { id: asked.peer })
    expect(await textFor('skip')).toBeUndefined()
    await w.ok('peer', 'promotion-quote.release', { id: asked.peer })
    expect(await w.call('peer', 'promotion-quote.write', { id: asked.peer, text: 'Other words.' }, { ifMatch: 1 })).toMatchObject({ done: false, refusal: { reason: 'released' } })
  })
  test('nobody is released whose words were not written, and one may say no', async () => {
    expect(await w.call('stranger', 'promotion-quote.release', { id: asked.stranger })).toMatchObject({ done: false, refusal: { reason: 'empty' } })
    await w.ok('stranger', 'promotion-quote.decline', { id: asked.stranger })
    expect((await w.ok('stranger', 'promotion-quote.list')).quotes[0]).toMatchObject({ state: 'declined' })
  })
})

describe('submitting', () => {
  test('wants every warning seen', async () => {
    const refused = await w.call('manager', 'promotion-case.submit', { id }, { ifMatch: 2 })
    expect(refused).toMatchObject({ done: false, refusal: { reason: 'unconfirmed' } })
    const { findings } = await w.ok('manager', 'promotion-case.check', { id })
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['promotion/no-peer-input', 'surprise/promotion-not-told'])
    await w.ok('manager', 'promotion-case.submit', { id, confirmed: ['promotion/no-peer-input#/quotes', 'surprise/promotion-not-told#/levels'] }, { ifMatch: 2 })
  })
  test('the line, HR and nobody else; the person sees no trace', async () => {
    expect(await whoSees()).toEqual(['manager', 'skip', 'partner', 'admin'])
    expect(await inDatabase('self', 'promotion_case')).toBe(false)
    expect((await w.ok('self', 'promotion-case.list', { as: 'subject' })).cases).toEqual([])
    expect(await w.call('manager', 'promotion-case.write', { id, document: TEXT }, { ifMatch: 2 })).toMatchObject({ done: false, refusal: { reason: 'submitted' } })
  })
  test('withdrawn it is a draft again, and sent back with a reason, too', async () => {
    await w.ok('skip', 'promotion-case.send-back', { id, reason: 'Say more of scope.' })
    expect((await w.ok('manager', 'promotion-case.show', { id })).steps.at(-1)).toMatchObject({ step: 'sent-back', reason: 'Say more of scope.' })
    await w.ok('manager', 'promotion-case.submit', { id, confirmed: [] }, { ifMatch: 2 })
  })
})

describe('the session', () => {
  let session: string
  const agenda = () => w.call('admin', 'promotion-session.put', { id: session, caseId: id })
  test('HR calls it; nobody sits where their own case lies', async () => {
    ;({ id: session } = await w.ok('admin', 'promotion-session.call', { name: 'Autumn', on: today, facilitatorId: w.cast.stranger }))
    expect(await w.call('manager', 'promotion-session.call', { name: 'Mine', on: today, facilitatorId: w.cast.manager })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    await w.ok('stranger', 'promotion-session.seat', { id: session, personId: w.cast.self })
    expect(await agenda()).toMatchObject({ done: false, refusal: { reason: 'own-case' } })
    await w.ok('stranger', 'promotion-session.unseat', { id: session, personId: w.cast.self })
    expect(await agenda()).toMatchObject({ done: true })
    expect(await w.call('stranger', 'promotion-session.seat', { id: session, personId: w.cast.self })).toMatchObject({ done: false, refusal: { reason: 'own-case' } })
  })
  test('those who sit read the case, the facts of its evidence, and no note that is not theirs to open', async () => {
    await w.ok('stranger', 'promotion-session.seat', { id: session, personId: w.cast.former })
    expect(await whoSees()).toEqual(['manager', 'skip', 'partner', 'admin', 'stranger', 'former'])
    const shown = await w.ok('former', 'promotion-case.show', { id })
    expect(shown.evidence).toHaveLength(DIMENSIONS.length)
    expect(shown.evidence[0]).toMatchObject({ shows: 'Planned it for three benches.' })
    expect(shown.evidence.some((each: { source?: object }) => each.source)).toBe(false)
    expect(shown.quotes.map((each: { text?: string }) => each.text)).toContain('Self drew up the list we all order by.')
    await w.ok('former', 'promotion-case.note', { id, kind: 'question', text: 'Who ran the night line?' })
    expect((await w.ok('manager', 'promotion-case.show', { id })).notes).toEqual([])
    expect((await w.ok('admin', 'promotion-case.show', { id })).notes).toHaveLength(1)
  })
  test('X4: a conflict of interest closes it, whoever sits', async () => {
    await w.owner(`insert into app.conflict (org_id, id, holder_id, subject_id, reason, kind, created_by, created_at) values ($1, $2, $3, $4, 'Cousins', 'relative', $3, now())`, [w.org, randomUUID(), w.cast.former, w.cast.self])
    expect(await sees('former')).toBe(false)
    expect((await w.ok('former', 'promotion-session.show', { id: session })).cases).toEqual([])
    await w.owner('delete from app.conflict where holder_id = $1', [w.cast.former])
    expect(await sees('former')).toBe(true)
  })
  test('a “not yet” says what would change it, and when', async () => {
    const words = { id, outcome: 'not-yet', reasons: 'Scope was seen on one bench.', feedback: 'Your craft is at the level.' }
    expect(await w.call('stranger', 'promotion-case.decide', words)).toMatchObject({ done: false, refusal: { errors: [{ path: '/wouldChange' }, { path: '/nextOn' }] } })
    expect(await w.call('former', 'promotion-case.decide', words)).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    await w.ok('stranger', 'promotion-case.decide', { ...words, wouldChange: 'Planning for a second bench over a quarter.', nextOn: addMonths(today, 5) })
    expect(await inDatabase('self', 'promotion_decision')).toBe(false)
    expect(await whoFindsItInGrowth()).toEqual([])
    await w.ok('stranger', 'promotion-case.decide', { ...words, feedback: 'Your craft is at the level; scope is what is open.', wouldChange: 'Planning for a second bench over a quarter.', nextOn: addMonths(today, 5) })
  })
  test('closed, those who sat there lose what they could read by it', async () => {
    await w.ok('stranger', 'promotion-session.close', { id: session })
    expect(await whoSees()).toEqual(['manager', 'skip', 'partner', 'admin'])
    expect(await w.call('former', 'promotion-session.show', { id: session })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  })
})

describe('the person', () => {
  test('is given it by the manager, and reads why', async () => {
    expect(await w.call('manager', 'promotion-case.release', { id })).toMatchObject({ done: false, refusal: { findings: [{ rule: 'surprise/promotion-not-told' }] } })
    await w.ok('manager', 'promotion-case.release', { id, confirmed: ['surprise/promotion-not-told#/decision'] })
    const mine = await w.ok('self', 'promotion-case.show', { id })
    expect(mine).toMatchObject({ state: 'released', decision: { outcome: 'not-yet', reasons: 'Scope was seen on one bench.', wouldChange: 'Planning for a second bench over a quarter.' }, may: ['acknowledge', 'export'] })
    for (const hidden of ['document', 'evidence', 'quotes', 'notes', 'session', 'steps']) expect(mine[hidden]).toBeUndefined()
    expect(await whoSees()).toEqual(['self', 'manager', 'skip', 'partner', 'admin'])
  })
  test('finds the day and what would change it in their growth timeline, with the reason: they and their manager, and nobody else', async () => {
    expect(await whoFindsItInGrowth()).toEqual(['self', 'manager'])
    await w.ok('self', 'growth.declare', { personId: w.cast.self, level: 'L4', because: 'To plan for three benches.' })
    expect(await whoFindsItInGrowth()).toEqual(['self', 'manager'])
    const [told, ...more] = (await w.ok('self', 'growth.show', { personId: w.cast.self })).notYet
    expect([told, more]).toMatchObject([
      { caseId: id, level: 'L4', nextOn: addMonths(today, 5), wouldChange: 'Planning for a second bench over a quarter.', reasons: 'Scope was seen on one bench.', by: { id: w.cast.manager }, answered: false }, [],
    ])
    for (const who of ['skip', 'partner'] as const) expect(JSON.stringify(await w.ok(who, 'growth.show', { personId: w.cast.self }))).not.toContain('second bench')
  })
  test('X4, X7: a conflict of interest closes it to the manager, and the next manager finds it', async () => {
    await w.owner(`insert into app.conflict (org_id, id, holder_id, subject_id, reason, kind, created_by, created_at) values ($1, $2, $3, $4, 'Cousins', 'relative', $3, now())`, [w.org, randomUUID(), w.cast.manager, w.cast.self])
    expect(await whoFindsItInGrowth()).toEqual(['self'])
    await w.owner('delete from app.conflict where holder_id = $1', [w.cast.manager])
    const leads = async (who: keyof Cast) => {
      await w.owner(`update app.reporting_line set manager_id = $1 where person_id = $2 and to_on > '2090-01-01'`, [w.cast[who], w.cast.self])
      await w.owner(`select set_config('app.org', $1, true), app.rebuild_standing($1::uuid)`, [w.org])
    }
    await leads('peer')
    expect(await whoFindsItInGrowth()).toEqual(['self', 'peer'])
    await leads('manager')
  })
  test('acknowledges in person', async () => {
    expect(await w.call('manager', 'promotion-case.acknowledge', { id })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    await w.ok('self', 'promotion-case.acknowledge', { id, comment: 'I would like the night line.' })
    expect((await w.ok('manager', 'promotion-case.show', { id })).acknowledgement).toMatchObject({ comment: 'I would like the night line.' })
  })
  test('and a new case can be begun', async () => {
    expect((await w.call('manager', 'promotion-case.begin', { personId: w.cast.self })).done).toBe(true)
  })
})
