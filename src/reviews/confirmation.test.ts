import { describe, expect, test } from 'vitest'
import type { Finding } from '../kit/finding.ts'
import { checkRelease, checkSubmit, fromRuleKey, ruleKey } from './confirmation.ts'

const finding = (rule: string, severity: Finding['severity'], path?: string): Finding => ({
  rule,
  severity,
  path,
  message: 'm',
  why: 'w',
  fix: 'f',
})
const answered = (confirmed: string[] = [], overridden: string[] = []) => ({
  confirmed: new Set(confirmed),
  overridden: new Set(overridden),
})
const untold = finding('surprise/growth-area-not-told', 'block', '/growthAreas/0/cites')
const count = finding('review/growth-count', 'warn', '/growthAreas')
const hint = finding('review/summary-length', 'hint', '/summary')

test('a key names rule and place, and can be read back', () => {
  expect(ruleKey(untold)).toBe('surprise/growth-area-not-told#/growthAreas/0/cites')
  expect(fromRuleKey(ruleKey(untold))).toEqual({ rule: 'surprise/growth-area-not-told', path: '/growthAreas/0/cites' })
  expect(fromRuleKey(ruleKey(finding('review/x', 'warn')))).toEqual({ rule: 'review/x', path: '' })
})

describe('submitting', () => {
  test('goes on when everything but hints was seen, blocks included', () => {
    expect(checkSubmit([hint], answered())).toBeUndefined()
    expect(checkSubmit([untold, count, hint], answered([ruleKey(untold), ruleKey(count)]))).toBeUndefined()
  })
  test('asks for what was not', () => {
    expect(checkSubmit([untold, count, hint], answered([ruleKey(count)]))).toMatchObject({
      code: 'invalid',
      reason: 'unconfirmed',
      findings: [untold],
    })
  })
})

describe('sharing', () => {
  test('a block stops, confirmed or not; warnings come along', () => {
    expect(checkRelease([count, untold], answered([ruleKey(untold)]))).toMatchObject({
      code: 'invalid',
      reason: 'blocked',
      findings: [untold, count],
    })
  })
  test('a block that HR set aside does not', () => {
    expect(checkRelease([untold], answered([], [ruleKey(untold)]))).toBeUndefined()
  })
  test('set aside at one place is not set aside at another', () => {
    const second = { ...untold, path: '/growthAreas/1/cites' }
    expect(checkRelease([untold, second], answered([], [ruleKey(untold)]))).toMatchObject({ findings: [second] })
  })
  test('a warning wants to be confirmed', () => {
    expect(checkRelease([count, hint], answered())).toMatchObject({ reason: 'unconfirmed', findings: [count] })
    expect(checkRelease([count, hint], answered([ruleKey(count)]))).toBeUndefined()
  })
})
