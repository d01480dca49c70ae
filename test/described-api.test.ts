import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { ACTIONS } from '../src/app.ts'
import { openApi } from '../src/doors/openapi.ts'
import { type DescribedApi, describedApi } from './described-api.ts'

// A server that says whatever it is told to: the check has to notice.
let server: Server
let api: DescribedApi
let answer: { status: number; type: string; body: unknown }

beforeAll(async () => {
  const description = JSON.stringify(openApi(ACTIONS, '0'))
  server = createServer((request, response) => {
    if (request.url === '/api/openapi.json') return void response.end(description)
    response.writeHead(answer.status, { 'content-type': answer.type }).end(JSON.stringify(answer.body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  api = await describedApi(`http://127.0.0.1:${(server.address() as { port: number }).port}`)
})
afterAll(() => server?.close())

const ID = '00000000-0000-4000-8000-000000000001'
const fine = { person: { id: ID, name: 'Priya' }, entries: [] }
const problem = { type: 'urn:x', title: 'No', status: 422, detail: 'No.', code: 'blocked' }
const says = (status: number, body: unknown, type = status === 200 ? 'application/json' : 'application/problem+json') => {
  answer = { status, type, body }
}
const ledger = (status = 200) => api.ask('ledger.show', { personId: ID, limit: 5 }, { status })

test('an answer as described is passed on', async () => {
  says(200, fine)
  expect((await ledger()).body).toEqual(fine)
  says(422, problem)
  expect((await ledger(422)).body).toEqual(problem)
})

test.each([
  ['a field nobody described', { ...fine, rating: 'meets' }],
  ['a field that is missing', { entries: [] }],
  ['an id that is none', { ...fine, person: { id: 'priya', name: 'Priya' } }],
  ['a wrong type deep down', { ...fine, entries: [{ id: ID, kind: 'gossip' }] }],
])('%s is noticed', async (_, body) => {
  says(200, body)
  await expect(ledger()).rejects.toThrow('not as described')
})

test('another status, another type and a made-up operation are noticed', async () => {
  says(500, problem)
  await expect(ledger()).rejects.toThrow('answered 500')
  says(418, problem)
  await expect(ledger(418)).rejects.toThrow('the description knows no')
  says(200, fine, 'text/html')
  await expect(ledger()).rejects.toThrow('the description knows no text/html')
  await expect(api.ask('ledger.burn')).rejects.toThrow('no operation')
})

test('every schema of the description can be checked against', () => {
  const unusable = api.operations.flatMap(({ id, responses }) => {
    try {
      for (const { schema } of Object.values<any>(responses[200].content)) z.fromJSONSchema(schema)
      return []
    } catch (error) {
      return [`${id}: ${(error as Error).message}`]
    }
  })
  expect(unusable).toEqual([])
})
