import { expect, test } from 'vitest'
import { id, record } from '../../test/facts-of-a-review.ts'
import { withTold } from './told.ts'
import type { LedgerEvent } from './told.ts'

const event = (kind: LedgerEvent['kind'], at: string, n = 1): LedgerEvent => ({ recordId: id(n), kind, at: `${at}T10:00:00.000Z` })

test('records take what the events say, and nothing typed', () => {
  const [seen, untold] = withTold([record(1), record(2, { told: '2026-01-01' })], [event('seen', '2026-03-06')], '2026-06-01T10:00:00.000Z')
  expect(seen).toMatchObject({ toldAt: '2026-03-06T10:00:00.000Z', toldHow: 'seen' })
  expect(untold).not.toHaveProperty('toldAt')
})

test('shared and not opened: since when the person could have', () => {
  const [shared] = withTold([record(1)], [event('shared', '2026-03-04')], '2026-06-01T10:00:00.000Z')
  expect(shared).toMatchObject({ sharedAt: '2026-03-04T10:00:00.000Z' })
  expect(shared).not.toHaveProperty('toldAt')
})
