import { expect, test } from 'vitest'
import { killWhileWriting } from './kills.ts'

// The long form, 200 kills, is `npm run trials -- kills`.
test('ten kills while four people write: nothing acknowledged is lost, nothing is left running', { timeout: 180_000 }, async () => {
  const report = await killWhileWriting(10)
  expect(report).toMatchObject({ kills: 10, lost: [], doubled: [], orphans: 0 })
  expect(report.acknowledged).toBeGreaterThan(10)
})
