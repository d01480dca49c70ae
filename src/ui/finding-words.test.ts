import { expect, test } from 'vitest'
import type { Finding } from '../kit/finding.ts'
import { inOrder, lookCount, toneOf } from './finding-words.ts'

const finding = (rule: string, severity: Finding['severity']): Finding => ({ rule, severity, message: '', why: '', fix: '' })

test('only what was never told is "say it first"', () => {
  expect(toneOf(finding('surprise/growth-area-not-told', 'block'))).toBe('say-first')
  expect(toneOf(finding('review/not-discussed', 'block'))).toBe('needed')
  expect(toneOf(finding('surprise/rating-drop', 'warn'))).toBe('look')
})
test('what stops the step comes first, the rest as found', () => {
  const all = [finding('a', 'hint'), finding('b', 'warn'), finding('surprise/c', 'block'), finding('d', 'block'), finding('e', 'warn')]
  expect(inOrder(all).map((each) => each.rule)).toEqual(['surprise/c', 'd', 'b', 'e', 'a'])
})
test('counts read well', () => expect([lookCount(1), lookCount(2)]).toEqual(['1 thing to look at', '2 things to look at']))
