import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { fenceDown } from '../../../test/fence-down.ts'
import { hire } from '../../../test/hire.ts'
import { joinable } from '../../../test/joinable.ts'
import { ownFeedback } from '../../feedback/own-readings.ts'
import { rows, sql } from '../../server/database.ts'

// Questions to peers and reports whose answers the person does not read: from the template to the round, the packet, the export and the close.
type Who = keyof Cast
let w: World
let reports: string[]
let template: string
let cycle: string
const rounds: Record<string, string> = {}
const SHOWN = 'Calm handovers all year.'
const APART = 'Ready for the night shift.'
const ASKED = [{ id: 'next', label: 'Ready for a larger role?', shown: false }, { id: 'keep', label: 'What should go on?' }]
const DATES = { from: '2026-01-01', to: '2026-12-31', selfDue: '2099-01-10', peerDue: '2099-01-15', managerDue: '2099-01-20', shareDue: '2099-01-31' }

beforeAll(async () => {
  w = await world()
  reports = await hire(w, w.cast.manager, 4)
  const { id: templateId } = await w.ok('admin', 'template.create', { name: 'Apart', document: { peer: ASKED, upward: ASKED } })
  template = templateId
  cycle = await launch('attributed', '2099-01-25')
})
afterAll(() => w?.close())

/** A cycle with the questions above, and whom its round about `self` asks. */
async function launch(peerFeedback: 'attributed' | 'anonymous', upwardDue?: string): Promise<string> {
  const { id } = await w.ok('admin', 'cycle.create', { name: peerFeedback, ...DATES, peerFeedback, upwardDue, scale: null, templateId: template })
  await w.ok('admin', 'cycle.open', { id })
  const [{ round_id: round }] = await w.owner('select round_id from app.cycle_round where cycle_id = $1 and subject_id = $2', [id, w.cast.self])
  await w.ok('manager', 'round.ask', { id: round, peerIds: ['peer', 'stranger', 'former', 'sysadmin'].map((who) => w.cast[who as Who]) })
  rounds[peerFeedback] = round
  return id
}
const requestOf = async (who: Who, round: string) => (await w.owner('select id from app.peer_request where round_id = $1 and asked_id = $2', [round, w.cast[who]]))[0].id as string
async function answers(who: Who, round: string, texts: string[]): Promise<string> {
  const id = await requestOf(who, round)
  const { version } = await w.ok(who, 'peer-request.show', { id })
  await w.ok(who, 'peer-answer.write', { id, texts }, { ifMatch: version })
  await w.ok(who, 'peer-answer.send', { id })
  return id
}
/** Who finds these words in the table of answers apart, and in what the round's page says. */
async function readers(round: string): Promise<{ sql: Who[]; product: Who[] }> {
  const found: { sql: Who[]; product: Who[] } = { sql: [], product: [] }
  for (const who of ROLES) {
    if ((await w.as(who, (tx) => rows(tx, sql`select 1 from app.peer_answer_apart where round_id = ${round}`))).length) found.sql.push(who)
    if (JSON.stringify(await w.call(who, 'round.show', { id: round })).includes(APART)) found.product.push(who)
  }
  return found
}
const both = (...who: Who[]) => ({ sql: who, product: who })
/** Everything the person can ask for about a round. */
const seenBySelf = async (id: string) => JSON.stringify([
  await w.call('self', 'round.show', { id }), await w.call('self', 'round.list', { subjectId: w.cast.self }), await w.call('self', 'home.show'), await w.call('self', 'inbox.show'),
  await w.as('self', (tx) => rows(tx, sql`select * from app.feedback_question where round_id = ${id}`)),
  await w.as('self', (tx) => rows(tx, sql`select * from app.peer_answer where round_id = ${id} order by request_id`)),
  await w.as('self', (tx) => rows(tx, sql`select * from app.feedback_batch_text where round_id = ${id} order by id`)),
])

describe('by name', () => {
  test('the one asked is asked first what the person reads, and told how many of the questions they do not', async () => {
    const id = await requestOf('peer', rounds.attributed!)
    expect(await w.ok('peer', 'peer-request.show', { id })).toMatchObject({ questions: ['What should go on?', 'Ready for a larger role?'], apart: 1, texts: ['', ''], version: 0 })
  })

  test('a draft is its author’s alone; both parts are saved together, and a stale page overwrites neither', async () => {
    const id = await requestOf('peer', rounds.attributed!)
    expect(await w.ok('peer', 'peer-answer.write', { id, texts: ['', APART] }, { ifMatch: 0 })).toMatchObject({ texts: ['', APART], state: 'draft', version: 1 })
    expect(await w.ok('peer', 'peer-answer.write', { id, texts: [SHOWN, APART] }, { ifMatch: 1 })).toMatchObject({ texts: [SHOWN, APART], version: 2 })
    expect(await w.call('peer', 'peer-answer.write', { id, texts: ['', ''] }, { ifMatch: 1 })).toMatchObject({ refusal: { reason: 'changed-elsewhere', current: { texts: [SHOWN, APART] } } })
    expect(await readers(rounds.attributed!)).toEqual({ sql: ['peer'], product: [] })
    expect(await w.owner('select texts, version from app.peer_answer where request_id = $1', [id])).toEqual([{ texts: [SHOWN], version: 1 }])
  })

  test('sent: the manager and the HR partner read it with the name, in the packet to be read and never cited', async () => {
    await w.ok('peer', 'peer-answer.send', { id: await requestOf('peer', rounds.attributed!) })
    expect(await readers(rounds.attributed!)).toEqual(both('peer', 'manager', 'partner'))
    const [{ id: review }] = await w.owner(`select id from app.review where cycle_id = $1 and subject_id = $2 and kind = 'manager'`, [cycle, w.cast.self])
    const record = async () => (await w.ok('manager', 'review.packet', { id: review, limit: 200 })).records.find(({ text }: { text: string }) => text.includes(APART))
    expect(await record()).toMatchObject({ title: 'Peer feedback, not shown to the person', text: `Ready for a larger role?\n${APART}`, readOnly: true })
    await w.owner(`update app.review set state = 'submitted' where cycle_id = $1 and subject_id = $2 and kind = 'self'`, [cycle, w.cast.self])
    const document = { summary: 'S.', accomplishments: [{ id: 'a', title: 'T', what: 'W', how: '', why: '', cites: [(await record()).id] }], growthAreas: [], forwardLooking: '' }
    expect(await w.call('manager', 'review.write', { id: review, document }, { ifMatch: 0 })).toMatchObject({ refusal: { errors: [{ path: expect.stringContaining('/cites/0') }] } })
  })

  test('X10 evidence does not widen: its author can’t release a sentence of it either', async () => {
    expect(await w.call('peer', 'peer-quote.release', { requestId: await requestOf('peer', rounds.attributed!), text: APART })).toMatchObject({ refusal: { code: 'invalid' } })
  })

  test('given: the person reads the rest, and the same people as before read this', async () => {
    await answers('stranger', rounds.attributed!, ['', 'Only this, and not for them.'])
    await w.ok('manager', 'round.give', { id: rounds.attributed })
    const given = await w.ok('self', 'round.show', { id: rounds.attributed })
    expect(given).toMatchObject({ questions: ['What should go on?'], answers: [{ author: { name: 'Peer Person' }, texts: [SHOWN] }] })
    // Whoever wrote only apart from them has given them nothing, and so not even that they answered.
    expect(JSON.stringify(given)).not.toMatch(/Ready|Stranger|apart/)
    expect(await readers(rounds.attributed!)).toEqual({ sql: ['peer', 'manager', 'partner', 'stranger'], product: ['peer', 'manager', 'partner'] })
  })

  test('exports: not in the person’s, in their author’s', async () => {
    const of = async (who: Who) => JSON.stringify(await ownFeedback(async (id, input) => w.ok(who, id, input ?? {}), { id: w.cast[who], name: who, today: '2026-11-20', zone: 'UTC' } as never))
    expect(await of('self')).toContain(SHOWN)
    expect(await of('self')).not.toMatch(/night shift|larger role/)
    expect(await of('peer')).toContain(APART)
  })
})

describe('X11 derived data: nothing the person can ask for moves with what stands apart from them', () => {
  test('while it is written, sent and taken back, and with it or without it', async () => {
    const before = await seenBySelf(rounds.attributed!)
    const [kept] = await w.owner('delete from app.peer_answer_apart where round_id = $1 and author_id = $2 returning *', [rounds.attributed!, w.cast.peer])
    expect(await seenBySelf(rounds.attributed!)).toBe(before)
    await w.owner('insert into app.peer_answer_apart select * from jsonb_populate_record(null::app.peer_answer_apart, $1)', [JSON.stringify(kept)])
    expect(await seenBySelf(rounds.attributed!)).toBe(before)
  })

  test('and would, were the fence down', async () => {
    const seen = () => fenceDown(w, 'peer_answer_apart', 'not_about_me_or_my_chain', () => fenceDown(w, 'peer_answer_apart', undefined, () => seenBySelf(rounds.attributed!)))
    expect(await seen()).toContain(APART)
    expect(await seenBySelf(rounds.attributed!)).not.toContain(APART)
  })
})

describe('without names', () => {
  test('the batch holds what is for the person, and nothing of what stands apart; those who decide read that with its author', async () => {
    await launch('anonymous')
    const id = rounds.anonymous!
    for (const [n, who] of (['peer', 'stranger', 'former'] as const).entries()) await answers(who, id, [`Text ${n}.`, n === 0 ? APART : ''])
    await answers('sysadmin', id, ['', 'Only apart.'])
    expect((await w.ok('manager', 'round.show', { id })).ready).toEqual([{ question: 1, texts: 3, counted: 3 }])
    await w.ok('manager', 'round.give', { id })
    const given = await w.ok('self', 'round.show', { id })
    expect(given.batch).toEqual([{ question: 1, texts: expect.arrayContaining(['Text 0.', 'Text 1.', 'Text 2.']) }])
    expect(JSON.stringify(given)).not.toMatch(/Ready|"apart"|Peer Person|Only apart/)
    expect((await readers(id)).product).toEqual(['peer', 'manager', 'partner', 'admin'])
  })

  test('X2 upward: who reports to the person reads none of it, as an HR admin neither', async () => {
    await w.owner(`insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on) values ($1, $2, $3, 'line', 1, '2023-01-01', '9999-12-31')`, [w.org, w.cast.self, w.cast.admin])
    expect((await readers(rounds.anonymous!)).sql).not.toContain('admin')
    await w.owner('delete from app.standing where viewer_id = $1 and subject_id = $2', [w.cast.self, w.cast.admin])
    expect((await readers(rounds.anonymous!)).sql).toContain('admin')
  })
})

describe('about a manager (F5)', () => {
  const texts = new Map<string, string>()
  let survey: string
  const asReport = (person: string, id: string, input: object, more = {}) => w.ok('peer', id, input, { credential: { kind: 'session', secret: `session-${person}` }, idempotencyKey: randomUUID(), ...more })
  const shownTo = async (who: Who) => (await w.ok(who, 'upward.show', { id: survey })) as { questions: string[]; apart?: number; results?: { question: number; texts: string[] }[] }

  test('reports are told which question their manager reads no answer to', async () => {
    survey = (await w.owner('select survey_id from app.cycle_upward where cycle_id = $1', [cycle]))[0].survey_id
    const asked = await asReport(reports[0]!, 'upward.show', { id: survey })
    expect(asked).toMatchObject({ questions: ['What should go on?', 'Ready for a larger role?'], apart: 1, mine: { texts: ['', ''] } })
  })

  test('after the close HR reads it mixed; the manager finds neither the answers nor the question', async () => {
    for (const person of [...reports, w.cast.self, w.cast.peer]) {
      texts.set(person, `Apart, by one of six: ${randomUUID()}.`)
      await asReport(person, 'upward.write', { id: survey, texts: [`Keep it: ${randomUUID()}.`, texts.get(person)!] }, { ifMatch: 0 })
      await asReport(person, 'upward.send', { id: survey })
    }
    await w.ok('admin', 'upward.close', { id: survey })
    for (const who of ['partner', 'admin'] as const) expect((await shownTo(who)).results).toMatchObject([{ question: 1 }, { question: 2, texts: expect.arrayContaining([...texts.values()]) }])
    const mine = await shownTo('manager')
    expect(mine.results).toMatchObject([{ question: 1 }])
    expect(JSON.stringify([mine, await w.ok('manager', 'upward.list')])).not.toMatch(/Apart|apart|larger role/)
    expect(await w.as('manager', (tx) => rows(tx, sql`select 1 from app.upward_text where survey_id = ${survey} and question = 2`))).toEqual([])
  })

  test('no table ties such a text to its author, by value or by transaction', async () => {
    expect(await joinable(w, texts)).toEqual([])
  })

  test('X11 derived data: with or without them the manager is answered the same, and the message that there is something to read is about what they read', async () => {
    const seen = async () => JSON.stringify([await w.call('manager', 'upward.show', { id: survey }), await w.call('manager', 'upward.list'), await w.call('manager', 'home.show'), await w.call('manager', 'inbox.show')])
    const before = await seen()
    const gone = await w.owner('delete from app.upward_text where survey_id = $1 and not shown returning *', [survey])
    expect(gone).toHaveLength(6)
    expect(await seen()).toBe(before)
    await w.owner('insert into app.upward_text select * from jsonb_populate_recordset(null::app.upward_text, $1)', [JSON.stringify(gone)])
    // And it would differ, were the fence down.
    expect(await fenceDown(w, 'upward_text', 'not_about_me_or_my_chain', seen)).toContain('Apart, by one of six')
    expect(await seen()).toBe(before)
  })
})
