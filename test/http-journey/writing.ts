import { expect, test } from 'vitest'
import { accomplishment, growthArea, reviewDocument } from '../facts-of-a-review.ts'
import { as, ids, idsOf, made, theStage } from './journey.ts'

interface Problem {
  code: string
  findings: { rule: string; path: string; severity: string }[]
}
const rulesOf = (problem: Problem) => [...new Set(problem.findings.map(({ rule }) => rule))]
const keysOf = (problem: Problem) => problem.findings.map(({ rule, path }) => (path === undefined ? rule : `${rule}#${path}`))

export const writing = (): void => {
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
    theStage().day('2026-10-06')
    await as('maja', 'observation.share', { id: made.concern, audience: 'person' })
    await as('priya', 'observation.see', { id: made.concern })
    theStage().day('2026-10-19')
    expect((await refusedShare()).code).toBe('blocked')
    theStage().day('2026-10-20')
    expect(await refusedShare()).toMatchObject({ code: 'unconfirmed', findings: [{ rule: 'review/not-discussed' }] })
    await onReview('maja', 'conversation.schedule', { scheduledFor: '2026-10-23' })
    expect(await onReview('maja', 'review.share', {}, { ifMatch: 1 })).toEqual({ id: made.review, state: 'shared', release: 1 })
  })

  test('the person reads, they talk, the person acknowledges with a comment', async () => {
    expect((await onReview('priya', 'review.read')).versions).toMatchObject([{ version: 1, rating: 'meets' }])
    expect((await onReview('priya', 'review.acknowledge', {}, { status: 422 })).code).toBe('not-discussed')
    theStage().day('2026-10-23')
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
}
