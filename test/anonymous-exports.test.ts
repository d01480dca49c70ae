import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeExport } from '../src/people/export-own/jobs.ts'
import { type Cast, type World, world } from './cast.ts'
import { roundAbout } from './feedback-rounds.ts'
import { hire } from './hire.ts'
import { lettersIn } from './pdf-letters.ts'
import { unzip } from './unzip.ts'

// What was said without a name, or withheld, in everything that can be saved: the own export, the print of a review and of a ledger.
// The three who answer have letters in their names that nothing else here has, which a PDF would have to draw.
const AUTHORS = { peer: 'Жанна Ode', stranger: 'Фёкла Ray', sysadmin: 'Юлия Lee' } as const
const RARE = /[ЖФЮ]/
const ROUNDS = 12
let w: World
let reports: string[]
let review: string
/** Of each anonymous round: what was written, in the order of writing. */
const written: string[][] = []

beforeAll(async () => {
  w = await world()
  for (const [who, name] of Object.entries(AUTHORS)) await w.owner('update app.person set name = $2 where id = $1', [w.cast[who as 'peer'], name])
  for (let n = 0; n < ROUNDS; n++) await anonymousRound(n)
  await withheldAnswer()
  await survey()
  review = await citingReview()
}, 120_000)
afterAll(() => w?.close())

/** Three answers, always in the same order, given in one batch. */
async function anonymousRound(n: number): Promise<void> {
  const texts = [`First of ${n}`, `Second of ${n}`, `Third of ${n}`]
  const answers = { peer: [texts[0]!], stranger: [texts[1]!], sysadmin: [texts[2]!] }
  const { id } = await roundAbout(w, { kind: 'anonymous', answers, questions: [`Question ${n}?`] })
  await w.ok('manager', 'round.give', { id }, { idempotencyKey: randomUUID() })
  written.push(texts)
}

/** Two answers by name, of which the manager keeps one from the person. */
async function withheldAnswer(): Promise<void> {
  const { id, requests } = await roundAbout(w, { kind: 'attributed', answers: { skip: ['GIVEN-BY-NAME'], partner: ['WITHHELD-WORDS'] }, questions: ['By name?'] })
  await w.ok('manager', 'peer-answer.withhold', { id: requests.partner, reason: 'WITHHELD-REASON' }, { idempotencyKey: randomUUID() })
  await w.ok('manager', 'round.give', { id }, { idempotencyKey: randomUUID() })
}

/** Six reports about their manager, closed. */
async function survey(): Promise<void> {
  reports = [w.cast.self, ...(await hire(w, w.cast.manager, 5))]
  const { id } = await w.ok('admin', 'upward.open', { managerId: w.cast.manager, questions: ['How is it?'], due: '2099-01-01' })
  for (const [n, person] of reports.entries()) {
    const more = { credential: { kind: 'session', secret: `session-${person}` } as const }
    await w.ok('self', 'upward.write', { id, texts: [`UPWARD-${n}`] }, { ifMatch: 0, ...more })
    await w.ok('self', 'upward.send', { id }, more)
  }
  await w.ok('admin', 'upward.close', { id })
}

/** A review that rests on words one of the three released, and is shared. */
async function citingReview(): Promise<string> {
  const [{ request }] = await w.owner('select request_id as request from app.peer_answer where author_id = $1 order by texts limit 1', [w.cast.peer])
  const quote = await w.ok('peer', 'peer-quote.release', { requestId: request, text: written[0]![0]! })
  const [cycle, id] = [randomUUID(), randomUUID()]
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2026-01-01', '2099-12-31', 'standard', '2027-01-10', '2027-01-20', '2027-01-31', 'open', $3, now())`, [w.org, cycle, w.cast.admin])
  const cited = { id: 'a', title: 'Calm', what: 'W', how: '', why: '', cites: [quote.id] }
  const document = JSON.stringify({ summary: 'A calm year.', accomplishments: [cited], growthAreas: [], forwardLooking: '' })
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, 'manager', 'shared')`, [w.org, id, cycle, w.cast.self, w.cast.manager])
  await w.owner('insert into app.review_cite (org_id, review_id, record_id) values ($1, $2, $3)', [w.org, id, quote.id])
  await w.owner(`insert into app.review_release (org_id, review_id, version, document, released_at, released_by) values ($1, $2, 1, $3, now(), $4)`, [w.org, id, document, w.cast.manager])
  return id
}

async function exported(who: keyof Cast): Promise<{ files: Map<string, string>; all: string }> {
  const { id } = await w.ok(who, 'export.ask')
  await makeExport.run({ pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org, byId: w.cast[who] }, { exportId: id })
  const files = unzip((await w.ok(who, 'export.download', { id })).file.body)
  return { files, all: [...files.values()].join('\n') }
}

/** Ids that lead to who wrote what: of the authors, of what they were asked, of what they answered. */
async function tellingIds(): Promise<string[]> {
  const found = await w.owner(`select q.id, q.asked_id from app.peer_request q join app.feedback_round r on r.id = q.round_id where r.kind = 'anonymous'`)
  return [...new Set(found.flatMap((row) => [row.id, row.asked_id]))]
}

describe('the own export of the person', () => {
  test('has each batch, and nothing that leads to an author', async () => {
    const { files, all } = await exported('self')
    for (const texts of written) for (const text of texts) expect(all).toContain(text)
    expect(all).not.toMatch(RARE)
    expect((await tellingIds()).filter((id) => all.includes(id))).toEqual([])
    // Neither when anything was asked, written or given.
    const [json, markdown] = ['data/peer-feedback/about-me.json', 'peer-feedback/about-me.md'].map((path) => files.get(path)!)
    const rounds = JSON.parse(json!).filter((round: { kind: string }) => round.kind === 'anonymous')
    expect(rounds).toHaveLength(ROUNDS)
    const times = await w.owner(`select distinct to_char(t at time zone 'UTC', 'HH24:MI:SS') as clock from app.peer_answer, unnest(array[saved_at, submitted_at]) t where kind = 'anonymous'`)
    expect(times.filter(({ clock }) => JSON.stringify(rounds).includes(clock) || markdown!.includes(clock))).toEqual([])
    for (const key of ['submittedAt', 'savedAt', 'author', 'requestId', 'answers', 'asked', 'sent']) expect([key, JSON.stringify(rounds).includes(`"${key}"`)]).toEqual([key, false])
  })

  test('has the texts of a batch in an order that is not that of their writing', async () => {
    const { files } = await exported('self')
    const given = JSON.parse(files.get('data/peer-feedback/about-me.json')!).flatMap((round: any) => (round.batch ?? []).map((each: any) => each.texts as string[]))
    expect(given.map((texts: string[]) => texts.toSorted()).toSorted()).toEqual(written.map((texts) => texts.toSorted()).toSorted())
    // That chance leaves all twelve in one order is less likely than one in a hundred million.
    const orders = new Set(given.map((texts: string[]) => texts.map((text) => text.split(' ')[0]).join()))
    expect(orders.size).toBeGreaterThan(1)
  })

  test('has what was given by name, and of what is withheld neither words nor reason nor author', async () => {
    const { all } = await exported('self')
    expect(all).toContain('GIVEN-BY-NAME')
    for (const hidden of ['WITHHELD-WORDS', 'WITHHELD-REASON', 'Partner Person']) expect([hidden, all.includes(hidden)]).toEqual([hidden, false])
  })
})

describe('the own export of an author', () => {
  test('has their own answers and nobody else’s', async () => {
    const { all } = await exported('peer')
    expect(all).toContain('First of 0')
    expect(all).not.toMatch(/Second of|Third of/)
  })
  test('says that one was withheld, and not why', async () => {
    const { files, all } = await exported('partner')
    expect(JSON.parse(files.get('data/peer-feedback/by-me.json')!)).toMatchObject([{ withheld: true, texts: ['WITHHELD-WORDS'] }])
    expect(all).not.toContain('WITHHELD-REASON')
  })
})

describe('the own export of a manager', () => {
  test('has what the team said, mixed, without anybody of the team', async () => {
    const { files } = await exported('manager')
    const [json, markdown] = ['data/upward-feedback.json', 'upward-feedback.md'].map((path) => files.get(path)!)
    const names = (await w.owner('select name from app.person where id = any($1::uuid[])', [reports])).map(({ name }) => name as string)
    for (const n of reports.keys()) expect(markdown).toContain(`UPWARD-${n}`)
    expect([...reports, ...names].filter((each) => json!.includes(each) || markdown!.includes(each))).toEqual([])
    expect(json).not.toMatch(/\d\d:\d\d:\d\d/)
  })
  test('has nothing of what peers said about the people they lead', async () => {
    const { all } = await exported('manager')
    expect(all).not.toMatch(/Second of|Third of|GIVEN-BY-NAME|WITHHELD/)
  })
  test('of whoever answered has not what they answered', async () => {
    expect((await exported('self')).all).not.toContain('UPWARD-')
  })
})

describe('printed and saved', () => {
  const saved = async (who: keyof Cast, id: string, input: object) => {
    const { file } = await w.ok(who, id, { ...input, format: 'md' })
    const pdf = (await w.ok(who, id, { ...input, format: 'pdf' })).file.body
    return { text: file.body as string, letters: lettersIn(Buffer.from(pdf)) }
  }
  test.each(['self', 'manager', 'skip', 'partner', 'admin'] as const)('the review of %s has the released words, and not whose they are', async (who) => {
    const { text, letters } = await saved(who, 'review.export', { id: review })
    expect(text).toContain('First of 0')
    expect(text).not.toMatch(/Second of|WITHHELD/)
    expect(text).not.toMatch(RARE)
    expect(letters).not.toMatch(RARE)
    expect(letters).toMatch(/[A-Za-z]/)
  })
  test.each(['self', 'manager'] as const)('the ledger as %s saves it has no answer without a name', async (who) => {
    await w.ok('manager', 'observation.note', { subjectId: w.cast.self, on: new Date().toISOString().slice(0, 10), tone: 'praise', text: 'On the ledger.', audience: 'person' })
    const { text, letters } = await saved(who, 'ledger.export', { personId: w.cast.self })
    expect(text).toContain('On the ledger.')
    expect(text).not.toMatch(/First of|Second of|Third of|WITHHELD/)
    expect(`${text}${letters}`).not.toMatch(RARE)
  })
})
