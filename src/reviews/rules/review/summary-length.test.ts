import { describe, expect, test } from 'vitest'
import { facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { reviewSummaryLength } from './summary-length.ts'

const find = (summary: string) => runRules([reviewSummaryLength], facts({ document: reviewDocument({ summary }) }))
const sentence = 'Dr. Osei met the 3.5 h target.'

describe('good', () => {
  test.each([2, 3])('%i sentences', (n) => expect(find(Array(n).fill(sentence).join(' '))).toEqual([]))
})

describe('bad', () => {
  test.each([
    ['empty', '', 'The opening summary is empty; two or three are enough.'],
    ['white space and emoji', ' \n 🎉 ', 'The opening summary is empty; two or three are enough.'],
    ['one', sentence, 'The opening summary has one sentence; two or three are enough.'],
    ['four', Array(4).fill(sentence).join(' '), 'The opening summary has four sentences; two or three are enough.'],
  ])('%s', (_, summary, message) => expect(find(summary)).toEqual([expect.objectContaining({ rule: 'review/summary-length', severity: 'hint', path: '/summary', message })]))
})

describe('borderline', () => {
  test('20,000 characters', () => expect(find('a. '.repeat(6_600))).toHaveLength(1))
  test('a last sentence without a stop counts', () => expect(find(`${sentence} It went well`)).toEqual([]))
})
