import pg from 'pg'
import { expect, test } from 'vitest'
import { metrics } from './metrics.ts'

test('requests are counted by action and status, connections by pool', async () => {
  const app = new pg.Pool()
  const counted = metrics({ app })
  counted.answered('ledger.show', 200, 0.02)
  counted.answered('ledger.show', 200, 0.2)
  counted.answered('ledger.show', 404, 0.001)
  const page = await counted.page()
  expect(page).toContain('plumbline_request_duration_seconds_count{action="ledger.show",status="200"} 2')
  expect(page).toContain('plumbline_request_duration_seconds_bucket{le="0.025",action="ledger.show",status="200"} 1')
  expect(page).toContain('plumbline_request_duration_seconds_count{action="ledger.show",status="404"} 1')
  for (const state of ['busy', 'idle', 'waiting']) expect(page).toContain(`plumbline_database_connections{pool="app",state="${state}"} 0`)
  expect(page).toContain('process_resident_memory_bytes')
  await app.end()
})

test('two servers in one process count each for itself', async () => {
  const [one, other] = [metrics({}), metrics({})]
  one.answered('home.show', 200, 0.1)
  expect(await other.page()).not.toContain('home.show')
})
