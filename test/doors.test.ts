import { describe, expect, test } from 'vitest'
import { apiDoor } from '../src/doors/http.ts'
import { openApi } from '../src/doors/openapi.ts'
import { listActions } from '../src/doors/cli.ts'
import { ACTIONS } from '../src/app.ts'
import type { AnyAction } from '../src/server/action.ts'
import { world } from './cast.ts'

const actions = ACTIONS as readonly AnyAction[]

describe('OpenAPI', () => {
  const api = openApi(actions, '0') as { paths: Record<string, Record<string, any>> }
  const operations = Object.entries(api.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([method, operation]) => ({ path, method, operation })))

  test('knows every action, every status and every path parameter', () => {
    expect(operations.map((each) => each.operation.operationId).sort()).toEqual(actions.map((action) => action.id).sort())
    for (const { path, operation } of operations) {
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404', '409', '413', '422', '428', '429', '500', '503']))
      const named = operation.parameters.filter((each: { in: string }) => each.in === 'path').map((each: { name: string }) => each.name)
      expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
    }
  })

  test('holds no empty schema for an answer', () => {
    const empty = operations.filter((each) => Object.values<any>(each.operation.responses[200].content).some(({ schema }) => Object.keys(schema).length === 0))
    expect(empty.map((each) => each.operation.operationId)).toEqual([])
  })

  test('a file is described as what it is', () => {
    expect(api.paths['/api/v1/exports/people']!.get.responses[200].content).toEqual({ 'text/csv': { schema: { type: 'string' } } })
  })
})

test('the command line lists every action with its help', () => {
  const lines = listActions(actions)
  expect(lines).toHaveLength(actions.length)
  for (const line of lines) expect(line).toMatch(/^[\w.-]+ {2,}\S.+/)
})

describe('the HTTP door', () => {
  test('asks for a sign-in, and says nothing else', async () => {
    const w = await world()
    const door = apiDoor(w.server, actions)
    for (const headers of [{}, { cookie: 'plumbline.session_token=nobody.x' }, { authorization: 'Bearer nothing' }]) {
      const answer = await door.request('/me', { headers: headers as Record<string, string> })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
    await w.close()
  })

  test('hidden, absent and no such address answer byte for byte the same', async () => {
    const w = await world()
    const door = apiDoor(w.server, actions)
    const headers = { cookie: `plumbline.session_token=${w.session('self')}.x` }
    const [absent, nowhere, outsider] = await Promise.all([
      door.request(`/people/${crypto.randomUUID()}`, { headers }),
      door.request('/no-such-thing', { headers }),
      door.request(`/people/${w.cast.outsider}`, { headers }),
    ])
    const texts = await Promise.all([absent, nowhere, outsider].map((each) => each!.text()))
    expect([absent.status, nowhere.status, outsider.status]).toEqual([404, 404, 404])
    expect(new Set(texts).size).toBe(1)
    await w.close()
  })

  test('refuses what is not JSON, what is too large, and what another site sends', async () => {
    const w = await world()
    const door = apiDoor(w.server, actions)
    const headers = { cookie: `plumbline.session_token=${w.session('self')}.x`, 'content-type': 'application/json' }
    const post = (body: string, more: Record<string, string> = {}) => door.request('/observations', { method: 'POST', body, headers: { ...headers, ...more } })
    expect((await post('{')).status).toBe(400)
    expect((await post('[]')).status).toBe(400)
    expect((await post('{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post('{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post(`{"text":"${'x'.repeat(1_100_000)}"}`)).status).toBe(413)
    expect((await post('{}')).status).toBe(422)
    await w.close()
  })
})
