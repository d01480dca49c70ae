import { afterEach, describe, expect, test, vi } from 'vitest'
import { address, api } from './api.ts'
import { fieldProblems, problemAt, Problem } from './problem.ts'
import { sessionEnded, sessionRestored } from './session-events.ts'

vi.mock('./routes.gen.ts', () => ({
  ROUTES: {
    'session.me': { method: 'GET', path: '/me' },
    'people.list': { method: 'GET', path: '/people' },
    'note.share': { method: 'POST', path: '/people/{personId}/notes/{id}/share' },
  },
}))

function answers(body: unknown, status = 200, type = 'application/json') {
  const call = vi.fn(async (_url: string, _init: RequestInit) => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'Content-Type': type } }))
  vi.stubGlobal('fetch', call)
  return call
}
afterEach(() => vi.unstubAllGlobals())

const share = (input: object, options = {}) => api('note.share' as 'session.me', input as never, options)

describe('a call', () => {
  test('a read puts its input into the query and leaves out what is not there', async () => {
    const call = answers({ people: [] })
    await api('people.list', { find: 'Mina & co', limit: undefined })
    expect(call.mock.lastCall?.[0]).toBe('/api/v1/people?find=Mina+%26+co')
    expect(address('people.list', {})).toBe('/api/v1/people')
  })
  test('a write takes the path’s values from the input and sends the rest', async () => {
    const call = answers({})
    await share({ personId: 'a/b', id: '7', text: 'x' }, { ifMatch: 3, idempotencyKey: 'k' })
    const [url, init] = call.mock.lastCall!
    expect(url).toBe('/api/v1/people/a%2Fb/notes/7/share')
    expect([init.method, init.body]).toEqual(['POST', '{"text":"x"}'])
    const headers = init.headers as Headers
    expect([headers.get('If-Match'), headers.get('Idempotency-Key'), headers.get('Content-Type')]).toEqual(['"3"', 'k', 'application/json'])
  })
})

describe('what comes back instead', () => {
  const caught = (work: Promise<unknown>) => work.then(() => { throw new Error('it worked') }, (error: Problem) => error)

  test('a problem with everything the server said', async () => {
    answers({ code: 'conflict', detail: 'Somebody saved meanwhile.', current: { version: 4 } }, 409, 'application/problem+json')
    const problem = await caught(share({}))
    expect(problem).toBeInstanceOf(Problem)
    expect(problem).toMatchObject({ status: 409, code: 'conflict', detail: 'Somebody saved meanwhile.', current: { version: 4 } })
  })
  test('who signed in again meanwhile is not asked once more: the answer is about the session before', async () => {
    const told = vi.fn()
    const stop = sessionEnded.listen(told)
    const late = Promise.withResolvers<Response>()
    vi.stubGlobal('fetch', () => late.promise)
    const asked = caught(share({}))
    sessionRestored.tell()
    late.resolve(new Response(JSON.stringify({ code: 'not-signed-in' }), { status: 401, headers: { 'Content-Type': 'application/problem+json' } }))
    expect(await asked).toMatchObject({ status: 401 })
    expect(told).not.toHaveBeenCalled()
    stop()
  })
  test('a page of a proxy is still a calm sentence', async () => {
    answers('<h1>Bad gateway</h1>', 502, 'text/html')
    expect(await caught(share({}))).toMatchObject({ status: 502, code: 'unexpected', detail: expect.stringMatching(/still here/) })
  })
  test('no network is a problem of its own', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await caught(share({}))).toMatchObject({ status: 0, code: 'offline' })
  })
  test('401 tells the shell', async () => {
    answers({ code: 'not-signed-in', detail: 'Sign in.' }, 401)
    const heard = vi.fn()
    const stop = sessionEnded.listen(heard)
    await caught(api('session.me', {}))
    stop()
    await caught(api('session.me', {}))
    expect(heard).toHaveBeenCalledOnce()
  })
})

describe('a problem as lines of a form', () => {
  const problem = new Problem({ status: 422, code: 'invalid', detail: 'Two things.', errors: [{ path: '/email', message: 'Enter an e-mail address' }, { path: '/growthAreas/0/example', message: 'Give an example' }] })
  test('each finds its field', () => {
    expect(fieldProblems(problem)).toEqual([{ fieldId: 'email', message: 'Enter an e-mail address' }, { fieldId: 'growthAreas-0-example', message: 'Give an example' }])
    expect(problemAt(fieldProblems(problem), 'email')).toBe('Enter an e-mail address')
  })
  test('without fields its sentence stands', () => {
    expect(fieldProblems(new Problem({ status: 409, code: 'x', detail: 'Not now.' }))).toEqual([{ message: 'Not now.' }])
  })
})
