import { expect, test } from 'vitest'
import { countPlaywright } from './stages.mjs'

const spec = (title, status) => ({ title, tests: [{ status }] })
const report = (stats, suites, errors = []) => ({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, suites, errors })

test('what passed on a second run counts as passed, and is named', () => {
  const suites = [{ title: 'a.spec.ts', specs: [spec('one', 'expected')], suites: [{ title: 'part', specs: [spec('two', 'flaky'), spec('three', 'expected')] }] }, { title: 'b.spec.ts', specs: [spec('four', 'flaky')] }]
  expect(countPlaywright(report({ expected: 2, flaky: 2 }, suites))).toEqual({ passed: 4, failed: 0, skipped: 0, again: ['a.spec.ts › part › two', 'b.spec.ts › four'] })
})

test('what failed twice has failed; so has a run that broke outside of its tests', () => {
  expect(countPlaywright(report({ expected: 1, unexpected: 2 }, []))).toMatchObject({ passed: 1, failed: 2, again: [] })
  expect(countPlaywright(report({}, [], [{ message: 'no browser' }]))).toMatchObject({ passed: 0, failed: 1 })
})
