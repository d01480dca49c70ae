import { expect, test } from 'vitest'
import { countPlaywright, countTwice, countVitest, failedFiles, root } from './stages.mjs'

const spec = (title, status) => ({ title, tests: [{ status }] })
const report = (stats, suites, errors = []) => ({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, suites, errors })

test('what passed on a second run counts as passed, and is named', () => {
  const suites = [{ title: 'a.spec.ts', specs: [spec('one', 'expected')], suites: [{ title: 'part', specs: [spec('two', 'flaky'), spec('three', 'expected')] }] }, { title: 'b.spec.ts', specs: [spec('four', 'flaky')] }]
  expect(countPlaywright({ code: 0, report: report({ expected: 2, flaky: 2 }, suites) })).toEqual({ passed: 4, failed: 0, skipped: 0, again: ['a.spec.ts › part › two', 'b.spec.ts › four'] })
})

test('what failed twice has failed; so has a run that broke outside of its tests', () => {
  expect(countPlaywright({ code: 1, report: report({ expected: 1, unexpected: 2 }, []) })).toMatchObject({ passed: 1, failed: 2, again: [] })
  expect(countPlaywright({ code: 1, report: report({}, [], [{ message: 'no browser' }]) })).toMatchObject({ passed: 0, failed: 1 })
})

const file = (name, ...tests) => ({ name: `${root}${name}`, status: tests.some(([, status]) => status === 'failed') || tests.length === 0 ? 'failed' : 'passed', assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) })
function vitest(code, ...testResults) {
  const count = (wanted) => testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === wanted).length
  return { code, report: { numPassedTests: count('passed'), numFailedTests: count('failed'), numPendingTests: count('pending'), testResults } }
}

test('the files that failed are run once more: what passes then is counted once and named, what fails again has failed', () => {
  const first = vitest(1, file('a.test.ts', ['one', 'passed'], ['two', 'failed'], ['three', 'pending']), file('b.test.ts', ['four', 'passed']), file('c.test.ts'))
  expect(failedFiles(first)).toEqual(['a.test.ts', 'c.test.ts'])
  const passes = vitest(0, file('a.test.ts', ['one', 'passed'], ['two', 'passed'], ['three', 'pending']), file('c.test.ts', ['five', 'passed']))
  expect(countTwice(first, passes)).toEqual({ passed: 4, failed: 0, skipped: 1, again: ['a.test.ts two', 'c.test.ts'] })
  const fails = vitest(1, file('a.test.ts', ['one', 'passed'], ['two', 'failed'], ['three', 'pending']), file('c.test.ts', ['five', 'passed']))
  expect(countTwice(first, fails)).toEqual({ passed: 3, failed: 1, skipped: 1, again: ['c.test.ts'] })
})

test('a run that broke without a failed test, or without a report, is one failure', () => {
  expect(countVitest(vitest(1, file('a.test.ts', ['one', 'passed'])))).toEqual({ passed: 1, failed: 1, skipped: 0 })
  expect(countVitest({ code: 1 })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(failedFiles({ code: 1 })).toEqual([])
  expect(countTwice(vitest(1, file('a.test.ts', ['one', 'failed'])), { code: 1 })).toMatchObject({ failed: 1 })
})
