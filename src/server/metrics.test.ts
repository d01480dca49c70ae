import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { world } from '../../test/cast.ts'
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

test('the outbox is counted, and says nothing of whom', async () => {
  const w = await world()
  const [waiting, dead] = [randomUUID(), randomUUID()]
  for (const id of [waiting, dead]) {
    await w.owner(`insert into app.message (org_id, id, kind, recipient_id, record_id, version, created_at) values ($1, $2, 'observation.shared', $3, $2, '1', now())`, [w.org, id, w.cast.self])
  }
  await w.owner(`insert into app.message_mail (org_id, message_id, not_before, state) values ($1, $2, now() - interval '90 seconds', 'pending'), ($1, $3, now(), 'dead')`, [w.org, waiting, dead])
  const page = await metrics({ job: w.server.job }).page()
  expect(page).toContain('plumbline_outbox_mails 1')
  expect(page).toContain('plumbline_outbox_dead_mails 1')
  expect(page).toContain('plumbline_dead_jobs 0')
  expect(Number(/plumbline_outbox_overdue_seconds ([\d.]+)/.exec(page)![1])).toBeGreaterThanOrEqual(90)
  expect(page).not.toContain('observation.shared')
  await w.close()
})
