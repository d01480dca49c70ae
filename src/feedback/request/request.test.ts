import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { isRefusal } from '../../kit/refusal.ts'
import { rows, sql } from '../../server/database.ts'
import { answerRequest, askFeedback, declineRequest, withdrawRequest } from './request.ts'
import type { FeedbackRequest } from './words.ts'

describe('decisions', () => {
  const request: FeedbackRequest = {
    id: 'r',
    asker: { id: 'm', name: 'Mina' },
    asked: { id: 'p', name: 'Pia' },
    subject: { id: 's', name: 'Sam' },
    question: 'How?',
    askedAt: '2026-03-04T10:00:00.000Z',
    state: 'waiting',
  }
  test('one asks about oneself or a report, and somebody else', () => {
    expect(askFeedback({ meId: 's', subjectId: 's', askedId: 'p', managesSubject: false })).toBeUndefined()
    expect(askFeedback({ meId: 'm', subjectId: 's', askedId: 'p', managesSubject: true })).toBeUndefined()
    expect(askFeedback({ meId: 'x', subjectId: 's', askedId: 'p', managesSubject: false })).toMatchObject({ code: 'not-allowed' })
    expect(askFeedback({ meId: 'm', subjectId: 's', askedId: 's', managesSubject: true })).toMatchObject({ code: 'invalid' })
    expect(askFeedback({ meId: 'm', subjectId: 's', askedId: 'm', managesSubject: true })).toMatchObject({ code: 'invalid' })
  })
  test('only the one asked answers, about the one they were asked about, once', () => {
    expect(answerRequest(request, 'p', 's')).toBeUndefined()
    expect(answerRequest(request, 'm', 's')).toMatchObject({ code: 'not-found' })
    expect(answerRequest(undefined, 'p', 's')).toMatchObject({ code: 'not-found' })
    expect(answerRequest(request, 'p', 'm')).toMatchObject({ code: 'invalid' })
    for (const state of ['answered', 'declined', 'withdrawn'] as const)
      expect(answerRequest({ ...request, state }, 'p', 's')).toMatchObject({ reason: state })
  })
  test('declining and taking back', () => {
    expect([declineRequest(request, 'p'), declineRequest(request, 'm')].map(isRefusal)).toEqual([false, true])
    expect(
      [withdrawRequest(request, 'm', false), withdrawRequest(request, 'x', true), withdrawRequest(request, 'p', true)].map(isRefusal),
    ).toEqual([false, false, true])
  })
})

describe('F1', () => {
  let here: World
  const ids: Record<string, string> = {}
  const readers: Record<string, (keyof Cast)[]> = {
    'asked by the manager': ['manager', 'stranger', 'partner'],
    'asked by the person': ['self', 'manager', 'stranger', 'partner'],
    'about the HR partner': ['partner', 'stranger'],
  }
  beforeAll(async () => {
    here = await world()
    const ask = async (who: keyof Cast, subject: keyof Cast) =>
      (await here.ok(who, 'request.ask', { askedId: here.cast.stranger, subjectId: here.cast[subject], question: 'What should go on?' })).id
    ids['asked by the manager'] = await ask('manager', 'self')
    ids['asked by the person'] = await ask('self', 'self')
    ids['about the HR partner'] = await ask('partner', 'partner')
  }, 60_000)
  afterAll(() => here.close())

  test.each(ROLES)('%s', async (who) => {
    for (const [kind, may] of Object.entries(readers)) {
      const found = await here.as(who, (tx) => rows(tx, sql`select 1 from app.feedback_request where id = ${ids[kind]!}`))
      expect([kind, found.length]).toEqual([kind, may.includes(who) ? 1 : 0])
    }
    const trace = await here.as(who, (tx) => rows(tx, sql`select 1 from app.feedback_request_trace`))
    expect(trace).toHaveLength(who === 'admin' ? 3 : 0)
  })
  test('the list is one’s own, or what one may read about a person', async () => {
    const list = async (who: keyof Cast, input = {}) =>
      (await here.ok(who, 'request.list', input)).requests.map((request: FeedbackRequest) => request.id)
    expect(await list('stranger')).toHaveLength(3)
    expect(await list('peer')).toEqual([])
    expect(await list('manager', { subjectId: here.cast.self })).toHaveLength(2)
    expect(await list('self', { subjectId: here.cast.self })).toEqual([ids['asked by the person']])
    const page = await here.ok('stranger', 'request.list', { limit: 2 })
    expect((await here.ok('stranger', 'request.list', { limit: 2, cursor: page.next })).requests).toHaveLength(1)
    expect(await here.call('stranger', 'request.list', { cursor: '2026-02-30T00:00:00Z nonsense' })).toMatchObject({
      done: false,
      refusal: { code: 'invalid' },
    })
  })
  test('the person never learns who declined; the manager does', async () => {
    for (const id of [ids['asked by the person'], ids['asked by the manager']]) await here.ok('stranger', 'request.decline', { id })
    const state = async (who: keyof Cast, id: string | undefined) =>
      (await here.ok(who, 'request.list', { subjectId: here.cast.self })).requests.find((request: FeedbackRequest) => request.id === id)
        ?.state
    expect(await state('self', ids['asked by the person'])).toBe('waiting')
    expect(await state('manager', ids['asked by the person'])).toBe('declined')
    const known = await Promise.all(
      ROLES.map(async (who) => [who, (await here.as(who, (tx) => rows(tx, sql`select 1 from app.feedback_decline`))).length] as const),
    )
    expect(
      known
        .filter(([, n]) => n > 0)
        .map(([who]) => who)
        .sort(),
    ).toEqual(['manager', 'partner', 'stranger'])
  })
  test('an answer for the manager leaves the person waiting; given to the person, it is there', async () => {
    const { id } = await here.ok('self', 'request.ask', {
      askedId: here.cast.peer,
      subjectId: here.cast.self,
      question: 'How did the talk go?',
    })
    expect(
      await here.call('stranger', 'observation.note', {
        subjectId: here.cast.self,
        text: 'x',
        tone: 'praise',
        audience: 'manager',
        requestId: id,
      }),
    ).toEqual(
      await here.call('stranger', 'observation.note', {
        subjectId: here.cast.self,
        text: 'x',
        tone: 'praise',
        audience: 'manager',
        requestId: randomUUID(),
      }),
    )
    const given = await here.ok('peer', 'observation.note', {
      subjectId: here.cast.self,
      text: 'Clear, and a little fast',
      tone: 'concern',
      audience: 'manager',
      requestId: id,
    })
    expect(given.audienceWords).toBe('You, Manager Person and the HR partner can read this. Self Person cannot.')
    const mine = async () => (await here.ok('self', 'request.list')).requests.find((request: FeedbackRequest) => request.id === id)
    expect(await mine()).toMatchObject({ state: 'waiting' })
    await here.ok('peer', 'observation.share', { id: given.id, audience: 'person_and_manager' })
    expect(await mine()).toMatchObject({ state: 'answered', observationId: given.id })
    expect(await here.call('peer', 'observation.withdraw', { id: given.id })).toMatchObject({
      done: false,
      refusal: { reason: 'released' },
    })
  })
  test('nobody asks in another’s name, or about somebody else’s report', async () => {
    const insert = (who: keyof Cast, asker: keyof Cast) =>
      here.as(who, (tx) =>
        sql`
      insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at)
      values (${here.org}, ${randomUUID()}, ${here.cast.self}, ${here.cast[asker]}, ${here.cast.stranger}, 'x', now())`.execute(tx),
      )
    await expect(insert('peer', 'peer')).rejects.toThrow(/row-level security/)
    await expect(insert('peer', 'manager')).rejects.toThrow(/row-level security/)
    await expect(insert('outsider', 'outsider')).rejects.toThrow(/row-level security/)
  })
})
