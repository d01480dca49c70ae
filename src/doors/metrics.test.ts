import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Metrics, metrics } from '../server/metrics.ts'
import { metricsDoor, timed } from './metrics.ts'

const from = (remoteAddress?: string) => ({ incoming: { socket: { remoteAddress } } })
const asked = async (door: Hono, peer: string | undefined, headers: Record<string, string> = {}) =>
  (await door.request('/metrics', { headers }, from(peer))).status

test('without a token the metrics are for this machine alone, and not for what a proxy passes on', async () => {
  const door = metricsDoor(metrics({}), '')
  for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await asked(door, peer), peer).toBe(200)
  for (const peer of ['10.0.0.7', '2001:db8::1', undefined]) expect(await asked(door, peer), peer).toBe(404)
  expect(await asked(door, '127.0.0.1', { 'x-forwarded-for': '10.0.0.7' })).toBe(404)
  expect(await asked(door, '127.0.0.1', { via: '1.1 proxy' })).toBe(404)
})

test('with a token they are for who holds it, from anywhere', async () => {
  const door = metricsDoor(metrics({}), 'a-long-token')
  expect(await asked(door, '10.0.0.7', { authorization: 'Bearer a-long-token' })).toBe(200)
  expect(await asked(door, '127.0.0.1')).toBe(404)
  for (const authorization of ['Bearer a-long-toke', 'Bearer a-long-tokens', 'Basic a-long-token', 'Bearer']) {
    expect(await asked(door, '127.0.0.1', { authorization }), authorization).toBe(404)
  }
})

test('a request is counted under its action, never under what the address names', async () => {
  const seen: string[] = []
  const counted: Metrics = { answered: (action, status) => void seen.push(`${action} ${status}`), page: async () => '', type: 'text/plain' }
  const app = new Hono()
  app.use('/api/*', timed(counted, [{ id: 'note.show', method: 'GET', path: '/api/v1/people/{personId}/notes/{month}' }]))
  const door = new Hono()
  door.use(async (_, next) => next())
  door.get('/people/:personId/notes/:month', (c) => (c.req.param('month') === '2026-13' ? c.text('', 422) : c.text('fine')))
  door.onError((_, c) => c.text('', 500))
  app.route('/api/v1', door)
  app.all('/api/*', (c) => c.text('', 404))
  await app.request('/api/v1/people/ada/notes/2026-03')
  await app.request('/api/v1/people/ada/notes/2026-13')
  await app.request('/api/v1/people/ada/notes/2026-03', { method: 'HEAD' })
  await app.request('/api/v1/people/ada/secret')
  await app.request('/elsewhere')
  expect(seen).toEqual(['note.show 200', 'note.show 422', 'note.show 200', 'unknown 404'])
})
