import { expect, test } from 'vitest'
import { raceTwoTabs } from './races.ts'

// The long form, 500 races, is `npm run trials -- races`.
test('fifty races of two tabs for one text: nothing is written over unseen, no word is gone', { timeout: 180_000 }, async () => {
  const report = await raceTwoTabs(50)
  expect(report).toMatchObject({ races: 50, silent: [] })
  expect(report.refused).toBeGreaterThan(50)
})
