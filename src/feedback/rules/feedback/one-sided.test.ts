import { describe, expect, test } from 'vitest'
import { ago, two } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CadenceFacts } from '../../cadence.ts'
import { feedbackOneSided } from './one-sided.ts'

const find = (more: Partial<CadenceFacts> = {}) => runRules([feedbackOneSided], two(more))
const said = (more: Partial<CadenceFacts> = {}) => find(more).map(({ message }) => message)

const notes = (tones: string, every = 7) => [...tones].map((each, n) => ({ id: `${n}`, on: ago(1 + n * every), tone: each === '+' ? 'praise' as const : 'concern' as const }))

describe('good', () => {
  test('both kinds', () => expect(find({ records: notes('+++++-') })).toEqual([]))
  test('few notes', () => expect(find({ records: notes('++++') })).toEqual([]))
  test('none', () => expect(find({ records: [] })).toEqual([]))
  test('it speaks to who writes them', () => expect(find({ reader: 'person', records: notes('-----') })).toEqual([]))
})

describe('bad', () => {
  test('all praise', () => expect(find({ records: notes('++++++') })).toEqual([expect.objectContaining({
    rule: 'feedback/one-sided', severity: 'hint', message: 'All 6 notes on Tomasz that you can read from the last quarter are praise.',
    fix: expect.stringContaining('better'), evidence: ['0', '1', '2', '3', '4', '5'],
  })]))
  test('all concern', () => expect(find({ records: notes('-----') })).toEqual([expect.objectContaining({
    message: 'All 5 notes on Tomasz that you can read from the last quarter are concern.', fix: expect.stringContaining('well'),
  })]))
})

describe('borderline', () => {
  test('the fifth is older than the quarter', () => expect(find({ records: notes('+++++', 23) })).toEqual([]))
  test('the fifth on its last day', () => expect(find({ records: notes('+++++', 22) })).toHaveLength(1))
  test('what was noted on days that don’t count is left out', () => expect(find({ records: notes('+++++'), uncounted: [{ from: ago(9), to: ago(7) }] })).toEqual([]))
  test('under 30 days that count it is too early to say', () => expect(said({ records: notes('+++++', 2), since: ago(20) })).toEqual([
    'Too early to say whether the notes on Tomasz show both sides: 20 days count so far, and it takes 30.',
  ]))
})
