import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from './described-api.ts'
import { accomplishment, growthArea, reviewDocument } from './facts-of-a-review.ts'
import { type HttpStage, openHttpStage } from './http-stage.ts'

// The first path over HTTP alone, on an empty organisation: every call goes where the description says, every answer is held against it.
const PASSWORD = 'four quiet green otters'
const PEOPLE = `Name,Email,Title,Team,Manager Email,Level,Start Date
Ada Okafor,ada@example.com,Head of People,People,,,2020-01-01
Maja Lind,maja@example.com,Ward Manager,Ward 3,ada@example.com,L5,2021-03-01
Priya Nair,priya@example.com,Nurse,Ward 3,maja@example.com,L4,2022-02-01
Tomas Reis,tomas@example.com,Nurse,Ward 3,maja@example.com,L3,2022-05-01
Stella Ek,stella@example.com,Buyer,Purchasing,ada@example.com,L3,2021-09-01
`
/** Hundreds of calls, one test. */
const LONG = 120_000
const NAMES = ['ada', 'maja', 'priya', 'tomas', 'stella'] as const

let stage: HttpStage
let [api, as, ids] = [] as unknown as [HttpStage['api'], HttpStage['as'], HttpStage['ids']]
/** Ids of records by what they are. */
const made: Record<string, string> = {}

interface Problem {
  code: string
  findings: { rule: string; path: string; severity: string }[]
}
const rulesOf = (problem: Problem) => [...new Set(problem.findings.map(({ rule }) => rule))]
const keysOf = (problem: Problem) => problem.findings.map(({ rule, path }) => (path === undefined ? rule : `${rule}#${path}`))
const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id)

beforeAll(async () => {
  stage = await openHttpStage('2026-10-01')
  ;({ api, as, ids } = stage)
})
afterAll(() => stage?.close())

describe('an empty organisation', () => {
  test('is set up once, by its link', async () => {
    const token = new URL(stage.served.links['set-up']!).hash.slice(1)
    const first = { organisation: 'Harbour Ward', name: 'Ada Okafor', email: 'ada@example.com', password: PASSWORD, timeZone: 'UTC' }
    expect((await api.ask('sign-in.look-at-link', { token })).body.kind).toBe('set-up')
    stage.cookies.ada = (await api.ask('organisation.set-up', { token, ...first })).cookie
    expect(stage.cookies.ada).toContain('plumbline.session_token=')
    await api.ask('organisation.set-up', { token, ...first }, { status: 409 })
  })

  test('people come from a file, after a look at the difference', async () => {
    const input = { file: PEOPLE, fileName: 'people.csv' }
    const look = await as('ada', 'import.people', { ...input, dryRun: true })
    const done = await as('ada', 'import.people', { ...input, dryRun: false })
    expect(done.summary.slice(1)).toEqual(look.summary.slice(1))
    const { people } = await as('ada', 'people.list', { limit: 200 })
    for (const name of NAMES) ids[name] = people.find((each: { email: string }) => each.email === `${name}@example.com`).id
    expect(await as('ada', 'import.people', { ...input, dryRun: false })).toMatchObject({ created: 0, changed: 0, unchanged: 5 })
    const broken = { file: PEOPLE.replace('2022-05-01', 'in May'), dryRun: false }
    expect((await as('ada', 'import.people', broken, { status: 422 })).errors).toMatchObject([{ path: 'row 5, column Start Date' }])
  })

  test('accounts open by invitation; everybody signs in', async () => {
    for (const name of NAMES.slice(1)) {
      const { link } = await as('ada', 'person.invite', { id: ids[name] })
      await api.ask('sign-in.set-password', { token: link.split('#')[1], newPassword: PASSWORD })
      stage.cookies[name] = (await api.ask('sign-in.password', { email: `${name}@example.com`, password: PASSWORD })).cookie
      expect((await as(name, 'session.me')).person.id).toBe(ids[name])
    }
    await api.ask('sign-in.password', { email: 'maja@example.com', password: 'another one altogether' }, { status: 401 })
    await api.ask('session.me', {}, { status: 401 })
  })
})

describe('saying it', () => {
  const note = async (who: string, tone: string, text: string) =>
    as(who, 'observation.note', { subjectId: ids.priya, on: '2026-10-01', tone, text })

  test('the manager captures praise and a concern, a colleague notes too; nobody else reads any of it yet', async () => {
    const praise = await note('maja', 'praise', 'The new handover sheet works on all bays.')
    expect(praise).toMatchObject({ audience: 'me', may: { share: expect.arrayContaining(['person']) } })
    made.praise = praise.id
    made.concern = (await note('maja', 'concern', 'Bed 7 was handed over without the drip times.')).id
    made['note of a colleague'] = (await note('tomas', 'concern', 'Slow on Fridays.')).id
    expect((await as('priya', 'ledger.show', { personId: ids.priya })).entries).toEqual([])
  })

  test('shared praise reaches the person, who sees it and answers', async () => {
    await as('priya', 'observation.show', { id: made.praise }, { status: 404 })
    await as('maja', 'observation.share', { id: made.praise, audience: 'person' })
    expect(idsOf((await as('priya', 'ledger.show', { personId: ids.priya })).entries)).toEqual([made.praise])
    await as('priya', 'observation.see', { id: made.praise })
    await as('priya', 'observation.answer', { id: made.praise, text: 'Thank you. The night nurses ordered the boxes.' })
    const seen = await as('maja', 'observation.show', { id: made.praise })
    expect(seen).toMatchObject({ seenAt: '2026-10-01T09:00:00.000Z', answer: { text: expect.stringContaining('night nurses') } })
  })

  test('expectations are agreed by both', async () => {
    const lines = ['Hand over every dose due in four hours.', 'Lead the trial of the new charts.', 'Coach one new colleague.']
    const period = { personId: ids.priya, from: '2026-01-01', to: '2026-12-31' }
    made.expectations = (await as('maja', 'expectations.propose', { ...period, lines }, { ifMatch: 0 })).id
    expect((await as('priya', 'expectations.confirm', { id: made.expectations }, { ifMatch: 1 })).agreed).toMatchObject({ lines })
  })

  test('a one-on-one is held, and the talk in it recorded and confirmed', async () => {
    made.meeting = (await as('maja', 'one-on-one.plan', { personId: ids.priya, on: '2026-10-01' })).id
    const agenda = await as('priya', 'agenda.add', { id: made.meeting, text: 'The charge nurse course' })
    made['line of the agenda'] = agenda.agenda[0].id
    const agreed = await as('maja', 'action-item.add', { id: made.meeting, text: 'Ask for a place', ownerId: ids.maja })
    made['action item'] = agreed.actionItems[0].id
    await as('maja', 'one-on-one.hold', { id: made.meeting, heldOn: '2026-10-01' })
    await as('maja', 'one-on-one.write-note', { id: made.meeting, text: 'Wants the course in autumn.' }, { ifMatch: 0 })
    const talk = { subjectId: ids.priya, on: '2026-10-01', text: 'We went through what a handover needs.' }
    made.talk = (await as('maja', 'talk.record', talk)).id
    expect((await as('priya', 'talk.confirm', { id: made.talk })).standing).toBe('confirmed')
  })

  test('feedback is asked for, work is brought in to cite, and a program gets a token', async () => {
    made.question = (await as('priya', 'request.ask', { subjectId: ids.priya, askedId: ids.tomas, question: 'How did the trial go?' })).id
    const file = 'External ID,Date,Person Email,Kind,Title\nW-1,2026-09-14,priya@example.com,document,Handover sheet\n'
    expect(await as('ada', 'import.evidence', { file, dryRun: false })).toMatchObject({ created: 1 })
    made.token = (await as('maja', 'token.create', { name: 'Reports', scopes: ['read'], days: 30 })).id
  })

  test('the month is noted from what it holds, and seen', async () => {
    const month = { personId: ids.priya, month: '2026-10' }
    const { prefill, version } = await as('maja', 'note.show', month)
    expect(prefill.map((each: { recordId: string }) => each.recordId)).toContain(made.praise)
    const bullets = ['The handover sheet is in use.', 'Talked about drip times.', 'Wants the charge nurse course.']
    await as('maja', 'note.save', { ...month, bullets }, { ifMatch: version })
    await as('maja', 'note.save', { ...month, bullets: ['Another tab.'] }, { ifMatch: version, status: 409 })
    made.month = (await as('maja', 'note.share', month)).id
    await as('priya', 'note.see', { id: made.month })
    expect(await as('maja', 'note.show', month)).toMatchObject({ bullets, seenAt: '2026-10-01T09:00:00.000Z' })
  })
})

describe('writing it', () => {
  const dates = { from: '2026-01-01', to: '2026-12-31', selfDue: '2026-10-20', managerDue: '2026-10-30', shareDue: '2026-11-10' }
  /** Something done to the manager's review of Priya. */
  const onReview = <T = any>(who: string, operation: string, input: object = {}, more = {}) =>
    as<T>(who, operation, { id: made.review, ...input }, more)
  const refusedShare = (input = {}) => onReview<Problem>('maja', 'review.share', input, { ifMatch: 1, status: 422 })

  test('HR plans a cycle and opens it', async () => {
    const plan = { name: 'Year 2026', ...dates }
    await as('maja', 'cycle.create', plan, { status: 403 })
    made.cycle = (await as('ada', 'cycle.create', plan)).id
    made['cycle still planned'] = (await as('ada', 'cycle.create', { ...plan, name: 'Year 2026, second' })).id
    expect((await as('ada', 'cycle.open', { id: made.cycle })).created).toEqual({ self: 5, manager: 4 })
    made['self-review'] = (await as('priya', 'review.list', { as: 'reviewer' })).reviews[0].id
    const { reviews } = await as('maja', 'review.list', { as: 'reviewer' })
    const reviewOf = (name: string) => reviews.find((each: any) => each.kind === 'manager' && each.subject.id === ids[name]).id
    Object.assign(made, { review: reviewOf('priya'), 'review of a colleague': reviewOf('tomas') })
  })

  test('the person reviews themself', async () => {
    const document = { wentWell: 'The sheet.', wasHard: 'Fridays.', next: 'The course.', cites: [made.praise] }
    await as('priya', 'review.write', { id: made['self-review'], document }, { ifMatch: 0 })
    await as('priya', 'review.submit', { id: made['self-review'] }, { ifMatch: 1 })
  })

  test('the manager writes from the packet and cites it', async () => {
    const packet = idsOf((await onReview('maja', 'review.packet', { limit: 200 })).records)
    for (const kind of ['praise', 'concern', 'talk', 'month', 'meeting', 'self-review']) expect(packet, kind).toContain(made[kind])
    expect(packet).not.toContain(made['note of a colleague'])
    const document = reviewDocument({
      accomplishments: [1, 2, 3].map((n) => accomplishment(n, { cites: [made.praise!] })),
      growthAreas: [1, 2].map((n) => growthArea(n, { cites: [made.concern!] })),
    })
    await onReview('maja', 'review.write', { document }, { status: 428 })
    const saved = await onReview('maja', 'review.write', { document, rating: 'meets', activeSeconds: 60 }, { ifMatch: 0 })
    const late = await onReview('maja', 'review.write', { document }, { ifMatch: 0, status: 409 })
    expect(late.current).toMatchObject({ version: saved.version, document })
    expect(rulesOf(await onReview('maja', 'review.check', { step: 'share' }))).toContain('surprise/growth-area-not-told')
  })

  test('submitting wants every warning to be seen', async () => {
    const refused = await onReview<Problem>('maja', 'review.submit', {}, { ifMatch: 1, status: 422 })
    expect(refused.code).toBe('unconfirmed')
    await onReview('maja', 'review.submit', { confirmed: keysOf(refused) }, { ifMatch: 1 })
  })

  test('an untold growth area blocks sharing, confirmed or not', async () => {
    const refused = await refusedShare()
    expect(refused.code).toBe('blocked')
    expect(refused.findings.filter(({ severity }) => severity === 'block').map(({ rule, path }) => `${rule}#${path}`)).toEqual([
      'surprise/growth-area-not-told#/growthAreas/0/cites', 'surprise/growth-area-not-told#/growthAreas/1/cites',
    ])
    expect((await refusedShare({ confirmed: keysOf(refused) })).code).toBe('blocked')
    await onReview('priya', 'review.read', {}, { status: 404 })
  })

  test('told, and fourteen days later, it blocks no more', async () => {
    stage.day('2026-10-06')
    await as('maja', 'observation.share', { id: made.concern, audience: 'person' })
    await as('priya', 'observation.see', { id: made.concern })
    stage.day('2026-10-19')
    expect((await refusedShare()).code).toBe('blocked')
    stage.day('2026-10-20')
    expect(await refusedShare()).toMatchObject({ code: 'unconfirmed', findings: [{ rule: 'review/not-discussed' }] })
    await onReview('maja', 'conversation.schedule', { scheduledFor: '2026-10-23' })
    expect(await onReview('maja', 'review.share', {}, { ifMatch: 1 })).toEqual({ id: made.review, state: 'shared', release: 1 })
  })

  test('the person reads, they talk, the person acknowledges with a comment', async () => {
    expect((await onReview('priya', 'review.read')).versions).toMatchObject([{ version: 1, rating: 'meets' }])
    expect((await onReview('priya', 'review.acknowledge', {}, { status: 422 })).code).toBe('not-discussed')
    stage.day('2026-10-23')
    await onReview('maja', 'conversation.record', { heldOn: '2026-10-23' })
    await onReview('maja', 'review.open-acknowledgement')
    const comment = 'I see bed 7 a little differently.'
    await onReview('priya', 'review.comment', { text: 'I see bed 7' }, { ifMatch: 0 })
    await onReview('priya', 'review.acknowledge', { comment })
    const [read] = (await onReview('maja', 'review.read')).versions
    expect(read).toMatchObject({ acknowledgedAt: '2026-10-23T09:00:00.000Z', comment: { text: comment } })
  })

  test('a correction is a new version; the first one stays as it was', async () => {
    const [{ document }] = (await onReview('maja', 'review.read')).versions
    const corrected = { ...document, summary: `${document.summary} It was bay 3.` }
    const reason = 'The bay was wrong.'
    expect(await onReview('maja', 'review.correct', { document: corrected, reason })).toMatchObject({ state: 'shared', release: 2 })
    const { versions } = await onReview('priya', 'review.read')
    expect(versions).toMatchObject([{ version: 2, reason, document: corrected }, { version: 1, document }])
    await onReview('priya', 'review.acknowledge')
    const { readers } = await onReview('priya', 'review.readers')
    expect(new Set(readers.map((each: { reader: { id: string } }) => each.reader.id))).toEqual(new Set([ids.maja]))
  })
})

describe('around it', () => {
  const ward = [['nils', 'Nils Berg'], ['olga', 'Olga Sand'], ['pia', 'Pia Holm'], ['ravi', 'Ravi Menon']] as const

  test('a quarter is looked at together, and the two keep questions to begin with', async () => {
    made['career check-in'] = (await as('maja', 'career.begin', { personId: ids.priya })).id
    const view = { id: made['career check-in'], aspirations: 'Charge nurse.', gap: 'The course.' }
    await as('maja', 'career.write-view', view, { ifMatch: 0 })
    await as('maja', 'career.write-view', view, { ifMatch: 0, status: 409 })
    // Unshared, it is read by its author alone.
    expect(JSON.stringify(await as('maja', 'career.show', { id: view.id }))).toContain(view.aspirations)
    expect(JSON.stringify(await as('priya', 'career.show', { id: view.id }))).not.toContain(view.aspirations)
    expect((await as('priya', 'check-in-template.show', { kind: 'career-check-in' })).questions.length).toBeGreaterThan(0)
  })

  test('the ward grows; its reports are asked about their manager', async () => {
    const rows = ward.map(([name, full]) => `${full},${name}@example.com,Nurse,Ward 3,maja@example.com,L3,2026-09-01\n`)
    expect(await as('ada', 'import.people', { file: PEOPLE + rows.join(''), dryRun: false })).toMatchObject({ created: 4 })
    const { people } = await as('ada', 'people.list', { limit: 200 })
    for (const [name] of ward) ids[name] = people.find((each: { email: string }) => each.email === `${name}@example.com`).id
    const survey = { managerId: ids.maja, questions: ['What should she keep doing?'], due: '2026-11-20' }
    await as('maja', 'upward.open', survey, { status: 403 })
    made['upward survey'] = (await as('ada', 'upward.open', survey)).id
    expect((await as('priya', 'upward.show', { id: made['upward survey'] })).mine).toMatchObject({ version: 0, sent: false })
  })

  test('peers are asked about a person, who learns of it when the answers are given', async () => {
    const round = { subjectId: ids.priya, kind: 'anonymous', questions: ['What helped you most?'], due: '2026-11-20' }
    await as('tomas', 'round.open', { ...round, peerIds: [ids.nils] }, { status: 403 })
    made.round = (await as('maja', 'round.open', { ...round, peerIds: [ids.ada, ids.nils, ids.olga] })).id
    const { requests } = await as('maja', 'round.show', { id: made.round })
    made['request to a peer'] = requests.find((each: any) => each.peer.id === ids.ada).requestId
    await as('ada', 'peer-answer.write', { id: made['request to a peer'], texts: ['Her sheet.'] }, { ifMatch: 0 })
    await as('priya', 'round.show', { id: made.round }, { status: 404 })
  })

  test('somebody moves to another manager, and the former one hands over', async () => {
    const text = 'Found the missing keys.'
    made['note handed over'] = (await as('maja', 'observation.note', { subjectId: ids.nils, on: '2026-10-22', tone: 'praise', text })).id
    await as('ada', 'observation.show', { id: made['note handed over'] }, { status: 404 })
    await as('ada', 'people.set-manager', { id: ids.nils, managerId: ids.ada, from: '2026-10-24' })
    stage.day('2026-10-24')
    const { records, to } = await as('maja', 'hand-over.prepare', { personId: ids.nils })
    expect({ records: idsOf(records), to: to.id }).toEqual({ records: [made['note handed over']], to: ids.ada })
    made['hand-over'] = (await as('maja', 'hand-over.give', { personId: ids.nils, note: 'Starts well.', recordIds: idsOf(records) })).id
    expect((await as('ada', 'hand-over.show', { id: made['hand-over'] })).records).toMatchObject([{ text, private: true }])
  })

  test('a review goes to somebody else, and its draft is kept for who began it', async () => {
    const review = { id: made['review of a colleague'] }
    await as('maja', 'review.write', { ...review, document: reviewDocument({ accomplishments: [], growthAreas: [] }) }, { ifMatch: 0 })
    expect((await as('maja', 'review.revision', { ...review, version: 1 })).version).toBe(1)
    expect(await as('maja', 'review.delegate', { ...review, delegateId: ids.ada, until: '2026-10-30' })).toMatchObject({ draftKept: true })
    made['kept draft'] = (await as('maja', 'kept-draft.list')).drafts[0].id
    await as('ada', 'kept-draft.show', { id: made['kept draft'] }, { status: 404 })
  })

  test('HR makes a template; a file of what is about oneself is fetched', async () => {
    await as('maja', 'template.create', { name: 'Short' }, { status: 403 })
    made.template = (await as('ada', 'template.create', { name: 'Short' })).id
    made.export = (await as('priya', 'export.ask')).id
    await expect.poll(async () => (await as('priya', 'export.list')).exports[0].readyAt, { timeout: 30_000, interval: 500 }).toBeDefined()
    await as('priya', 'export.download', { id: made.export })
  }, LONG)
})

describe('hidden and absent answer byte for byte the same', () => {
  const NOBODY = '00000000-0000-4000-8000-000000000000'

  /** Operations about one record that need nothing but their address, so that any id can be tried. */
  const operations = (method: (method: string) => boolean): Operation[] =>
    api.operations.filter((each) => method(each.method) && /\/api\/v1\/.*\{\w*id\}/i.test(each.path) && each.required.length === 0)
  const reads = () => operations((method) => method === 'GET')
  const ask = (who: string, operation: Operation, id: string) => stage.answer(who, api.addressOf(operation.id, pathOf(operation, id)))

  /** Ids of every kind are tried at every address. @returns where an answer told the one from the other */
  async function tells(who: string, tried: readonly Operation[], kinds: readonly string[]): Promise<string[]> {
    const found: string[] = []
    for (const operation of tried) {
      const absent = await ask(who, operation, NOBODY)
      await Promise.all(kinds.map(async (kind) => {
        const hidden = await ask(who, operation, made[kind]!)
        if (hidden.whole !== absent.whole) found.push(`${operation.id} of ${kind}: ${hidden.status} and not ${absent.status}`)
      }))
    }
    return found
  }

  /** Everything but the open cycle, which everybody may know. */
  const secrets = () => Object.keys(made).filter((kind) => kind !== 'cycle')

  test('whatever somebody from elsewhere reads', async () => {
    expect(await tells('stella', reads(), secrets())).toEqual([])
    // What is no secret is told, so the comparison does look.
    expect(await tells('stella', reads(), ['cycle'])).toContain('cycle.show of cycle: 200 and not 404')
  }, LONG)

  test('whatever somebody from elsewhere tries to do', async () => {
    const writes = operations((method) => method !== 'GET')
    expect(writes.length).toBeGreaterThan(10)
    expect(await tells('stella', writes, secrets())).toEqual([])
  }, LONG)

  test('what the person it is about is not told', async () => {
    const ofOthers = ['note of a colleague', 'review of a colleague', 'note handed over', 'hand-over', 'kept draft', 'token']
    expect(await tells('priya', reads(), [...ofOthers, 'cycle still planned', 'round', 'request to a peer', 'template'])).toEqual([])
  }, LONG)

  test('what a colleague is not told', async () => {
    // He wrote the one, was asked the other, and is asked about his manager.
    const own = ['note of a colleague', 'question', 'upward survey']
    expect(await tells('tomas', reads(), secrets().filter((kind) => !own.includes(kind)))).toEqual([])
  }, LONG)

  test('what about a person is not one’s own to ask', async () => {
    const differ = await Promise.all(reads().filter((each) => each.path.includes('/people/')).map(async (operation) => {
      const [absent, there] = await Promise.all([ask('stella', operation, NOBODY), ask('stella', operation, ids.priya!)])
      return there.status === 200 || there.whole === absent.whole ? [] : [operation.id]
    }))
    expect(differ.flat()).toEqual([])
  })
})

describe('the description', () => {
  test('holds for whatever anybody reads', async () => {
    // It takes a hundred people for an import to wait: src/people/desk/people-desk.test.ts.
    const elsewhere = ['import.show']
    const unread: string[] = []
    for (const operation of api.operations.filter((each) => each.method === 'GET' && each.path.startsWith('/api/v1/'))) {
      const tried = !operation.path.includes('{') ? [''] : Object.values(operation.path.includes('/people/') ? ids : made)
      const answers = await Promise.all(['ada', 'maja', 'priya'].flatMap((who) =>
        tried.map((id) => api.ask(operation.id, pathOf(operation, id), { cookie: stage.cookies[who], status: 'any' }))))
      if (!answers.some(({ status }) => status === 200) && !elsewhere.includes(operation.id)) unread.push(operation.id)
    }
    expect(unread).toEqual([])
  }, LONG)

  test('was gone through for the most part', () => {
    const rest = idsOf([...api.operations]).filter((id) => !api.called.has(id))
    expect(api.called.size, `not called: ${rest.join(', ')}`).toBeGreaterThan(60)
  })
})

/** What the path of an operation about one record takes; beside an id, what there is of it. */
function pathOf(operation: Operation, id: string): Record<string, string> {
  const kind = operation.path.includes('/check-in-templates/') ? 'one-on-one' : 'no-manager'
  const beside: Record<string, string> = { month: '2026-10', version: '1', kind }
  const names = operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name)
  return Object.fromEntries(names.map((name) => [name, beside[name] ?? id]))
}
