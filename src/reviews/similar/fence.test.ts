import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, join, ROLES, type World, world } from '../../../test/cast.ts'
import { openCycle, tokenOf } from '../../../test/matrix-cells.ts'
import { asOperator, rows, sql } from '../../server/database.ts'
import { printEarlierReviews } from './jobs.ts'
import { printEarlier, savePrints } from './store.ts'
import { printsOfReview } from './twins.ts'

let w: World
beforeAll(async () => {
  w = await world()
  await join(w, 'delegate')
})
afterAll(() => w.close())

type Who = keyof Cast
const EVERYBODY = [...ROLES, 'delegate'] as const
const text = (name: string, ward: string, month: string) => ({
  summary: `${name} leads the round on ward ${ward}. In ${month} the pain scores were missing on a third of the charts, and ${name} put a reminder on the trolley.`,
  accomplishments: [], growthAreas: [], forwardLooking: '',
})
const OTHER = { ...text('', '', ''), summary: 'She cut the stock of giving sets by ordering with the neighbours and wrote the page on sundowning.' }

/** A review in a cycle, with its prints, as if it had been submitted. */
async function review(cycle: string, subject: Who, { reviewer = 'manager' as Who, state = 'submitted', document = OTHER as object } = {}): Promise<string> {
  const id = randomUUID()
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, 'manager', $6)`,
    [w.org, id, cycle, w.cast[subject], w.cast[reviewer], state])
  await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, $3, 1, now())`, [w.org, id, JSON.stringify(document)])
  if (state === 'shared') await w.owner(`insert into app.review_release (org_id, review_id, version, document, released_at, released_by) values ($1, $2, 1, $3, now(), $4)`, [w.org, id, JSON.stringify(document), w.cast[reviewer]])
  await w.owner('insert into app.review_print (org_id, cycle_id, print, review_id) select $1, $2, n, $3 from unnest($4::integer[]) n', [w.org, cycle, id, printsOfReview(document as typeof OTHER)])
  return id
}
const twins = async (who: Who, id: string): Promise<string[] | 'hidden'> => {
  const outcome = await w.call(who, 'review.twins', { id })
  return outcome.done ? (outcome.value as { twins: { review: string }[] }).twins.map((each) => each.review) : 'hidden'
}
/** What each kind of person is told, those left out who are told nothing at all. */
async function told(id: string): Promise<Record<string, string[]>> {
  const each = await Promise.all(EVERYBODY.map(async (who) => [who, await twins(who, id)] as const))
  return Object.fromEntries(each.filter((one): one is [typeof one[0], string[]] => one[1] !== 'hidden'))
}

describe('S1: a review like another, as each kind of person', () => {
  test('two drafts of one author: told to the author alone', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { state: 'draft', document: text('Mina', '4', 'February') })
    const b = await review(cycle, 'peer', { state: 'draft', document: text('Femi', '9', 'October') })
    expect(await told(a)).toEqual({ manager: [b] })
    const { twins: [twin], findings } = await w.ok('manager', 'review.twins', { id: a })
    expect(findings).toMatchObject([{ rule: 'pattern/copy-paste', severity: 'hint', path: '/summary', evidence: [b] }])
    expect(twin.subject.name).toBe('Peer Person')
    expect((await w.ok('manager', 'review.check', { id: a })).findings).toContainEqual(findings[0])
    expect((await w.ok('manager', 'review.twin', { id: a, twin: b })).passages[0]).toMatchObject({ here: { path: '/summary' }, there: { path: '/summary', text: expect.stringContaining('Femi') } })
  })

  test('submitted by one author: told to the author and the HR partner', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    const b = await review(cycle, 'peer', { document: text('Femi', '9', 'October') })
    expect(await told(a)).toEqual({ manager: [b], partner: [b] })
  })

  test('by two authors: told to the HR partner alone, and hidden and absent look the same', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    const b = await review(cycle, 'stranger', { reviewer: 'skip', document: text('Femi', '9', 'October') })
    expect(await told(a)).toEqual({ manager: [], partner: [b] })
    expect(await told(b)).toEqual({ skip: [], partner: [a] })
    for (const who of EVERYBODY.filter((each) => each !== 'partner')) {
      const asked = await w.call(who, 'review.twin', { id: a, twin: b })
      expect([who, asked]).toEqual([who, await w.call(who, 'review.twin', { id: a, twin: randomUUID() })])
      expect([who, await w.call(who, 'review.twin', { id: randomUUID(), twin: b })]).toEqual([who, asked])
    }
  })

  test('a draft is no HR partner’s to compare, a cancelled review nobody’s', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    await review(cycle, 'stranger', { reviewer: 'skip', state: 'draft', document: text('Femi', '9', 'October') })
    await review(cycle, 'peer', { state: 'cancelled', document: text('Ilse', '2', 'May') })
    expect(await told(a)).toEqual({ manager: [], partner: [] })
  })

  test('from the cycle before to this one, by the same author', async () => {
    const [before, cycle] = [await openCycle(w), await openCycle(w)]
    await w.owner(`update app.review_cycle set period_from = '2030-01-01', period_to = '2030-06-30' where id = $1`, [before])
    await w.owner(`update app.review_cycle set period_from = '2030-07-01', period_to = '2030-12-31' where id = $1`, [cycle])
    const a = await review(cycle, 'self', { state: 'draft', document: text('Mina', '4', 'February') })
    const b = await review(before, 'self', { state: 'shared', document: text('Mina', '5', 'May') })
    expect(await told(a)).toEqual({ manager: [b] })
    expect(Object.values(await told(b)).flat()).not.toContain(a)
  })

  test('X1 X2 nobody learns it of themself, or of somebody above them', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    const b = await review(cycle, 'partner', { reviewer: 'skip', document: text('Femi', '9', 'October') })
    expect(await told(a)).toEqual({ manager: [], partner: [] })
    expect((await told(b)).partner).toBeUndefined()
    await w.owner(`insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on) values ($1, $2, $3, 'line', 1, '2020-01-01', '9999-12-31')`, [w.org, w.cast.manager, w.cast.partner])
    const c = await review(cycle, 'peer', { document: text('Ilse', '2', 'May') })
    expect(await told(c)).toEqual({ manager: [a], partner: [] })
    await w.owner('delete from app.standing where viewer_id = $1 and subject_id = $2', [w.cast.manager, w.cast.partner])
  })

  test('X4 a conflict of interest beats the partner’s grant', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    const b = await review(cycle, 'stranger', { reviewer: 'skip', document: text('Femi', '9', 'October') })
    await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by, created_at) values ($1, $2, $3, 'Partners', $2, now())`, [w.org, w.cast.partner, w.cast.stranger])
    expect([await twins('partner', a), await twins('partner', b)]).toEqual([[], 'hidden'])
    await w.owner('delete from app.conflict where holder_id = $1', [w.cast.partner])
  })

  test('a token is told nothing', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    const credential = { kind: 'token', secret: await tokenOf(w, 'manager') } as const
    expect(await w.call('manager', 'review.twins', { id: a }, { credential })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  })
})

describe('the stored fingerprints, as each kind of person', () => {
  const count = (who: Who, id: string) => w.as(who, async (tx) => (await rows(tx, sql`select 1 from app.review_print where org_id = app.org() and review_id = ${id}`)).length)

  test('are the author’s alone to see, and nobody’s to make up', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    for (const who of EVERYBODY) expect([who, (await count(who, a)) > 0]).toEqual([who, who === 'manager'])
    for (const who of EVERYBODY.filter((each) => each !== 'manager' && each !== 'outsider')) {
      await expect(w.as(who, async (tx) => sql`insert into app.review_print (org_id, cycle_id, print, review_id) values (app.org(), ${cycle}, 1, ${a})`.execute(tx)), who).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('are written by the author with the text, in place of those before', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: OTHER })
    const kept = await w.as('manager', async (tx) => {
      await savePrints(tx, { id: a, cycle: { id: cycle } }, text('Mina', '4', 'February'))
      return rows(tx, sql<{ print: number }>`select print from app.review_print where review_id = ${a} order by print`)
    })
    expect(kept.map(({ print }) => print)).toEqual(printsOfReview(text('Femi', '9', 'October')))
  })

  test('go with the review', async () => {
    const cycle = await openCycle(w)
    const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
    await w.owner('delete from app.review_text where review_id = $1', [a])
    await w.owner('delete from app.review where id = $1', [a])
    expect(await w.owner('select 1 from app.review_print where review_id = $1', [a])).toEqual([])
  })
})

describe('what was submitted before there were fingerprints', () => {
  const nightly = () => printEarlierReviews.run({ pool: w.server.job, app: w.server.app, clock: () => undefined }, {})
  const kept = async (id: string) => (await w.owner('select print from app.review_print where review_id = $1 order by print', [id])).map(({ print }) => print)
  const unprinted = async (...given: Parameters<typeof review>) => {
    const id = await review(...given)
    await w.owner('delete from app.review_print where review_id = $1', [id])
    return id
  }

  test('gets its own at night, of what was given to the person, and HR learns what it is like', async () => {
    const cycle = await openCycle(w)
    const a = await unprinted(cycle, 'self', { state: 'shared', document: text('Mina', '4', 'February') })
    const b = await unprinted(cycle, 'stranger', { reviewer: 'skip', document: text('Femi', '9', 'October') })
    await w.owner('update app.review_text set document = $2 where review_id = $1', [a, JSON.stringify(OTHER)])
    expect(await twins('partner', b)).toEqual([])
    await nightly()
    expect(await kept(a)).toEqual(printsOfReview(text('Mina', '4', 'February')))
    expect(await twins('partner', b)).toEqual([a])
  })

  test('drafts, what was cancelled and what has its own stay as they are, however often it runs', async () => {
    const cycle = await openCycle(w)
    const drafts = [await unprinted(cycle, 'self', { state: 'draft' }), await unprinted(cycle, 'stranger', { reviewer: 'skip', state: 'cancelled' })]
    const own = await unprinted(cycle, 'peer')
    await w.owner('insert into app.review_print (org_id, cycle_id, print, review_id) values ($1, $2, 7, $3)', [w.org, cycle, own])
    await nightly()
    await nightly()
    for (const id of drafts) expect(await kept(id)).toEqual([])
    expect(await kept(own)).toEqual([7])
  })

  test('batch after batch, a text too short for a print among them', async () => {
    const cycle = await openCycle(w)
    const all = [await unprinted(cycle, 'self'), await unprinted(cycle, 'peer', { document: { ...OTHER, summary: 'Good.' } }), await unprinted(cycle, 'stranger')]
    let after: string | undefined
    let batches = 0
    do after = await asOperator(w.server.job, w.org, undefined, (tx) => printEarlier(tx, 1, after))
    while (after && ++batches < 20)
    expect(after).toBeUndefined()
    expect(await Promise.all(all.map(async (id) => (await kept(id)).length > 0))).toEqual([true, false, true])
  })
})

test('a partner’s look at a review that was shared stands where the person sees who read it', async () => {
  const cycle = await openCycle(w)
  const a = await review(cycle, 'self', { document: text('Mina', '4', 'February') })
  const b = await review(cycle, 'stranger', { reviewer: 'skip', state: 'shared', document: text('Femi', '9', 'October') })
  await w.ok('partner', 'review.twins', { id: a })
  expect((await w.ok('stranger', 'review.readers', { id: b })).readers).toEqual([])
  await w.ok('partner', 'review.twin', { id: a, twin: b })
  expect((await w.ok('stranger', 'review.readers', { id: b })).readers).toMatchObject([{ reader: { name: 'Partner Person' } }])
})
