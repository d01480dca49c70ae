import { describe, expect, test } from 'vitest'
import { caseFacts, seen } from '../../../../test/facts-of-a-case.ts'
import { addDays } from '../../../kit/date.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'
import { promotionDuration } from './duration.ts'

const find = (dates: (string | undefined)[], more: Partial<CaseFacts> = {}) => runRules([promotionDuration], caseFacts({ evidence: dates.map((on, at) => seen(at, on, 'craft')), ...more }))
const messages = (found: ReturnType<typeof find>) => found.map(({ message }) => message)
const HALF = ['2026-01-15', '2026-03-15', '2026-05-15']

describe('good', () => {
  test('a strong case', () => expect(runRules([promotionDuration], caseFacts())).toEqual([]))
  test('more than half a year', () => expect(find([...HALF, '2026-08-01'])).toEqual([]))
})

describe('bad', () => {
  test('three months only', () => expect(find(['2026-08-20', '2026-10-01', '2026-11-20'])).toEqual([expect.objectContaining({
    rule: 'promotion/duration', severity: 'block', path: '/evidence', evidence: ['e0', 'e1', 'e2'],
    message: 'Dated evidence at L5 (Staff) reaches from 20 August 2026 to 20 November 2026: three full months that count; it takes six.',
  })]))
  test('one day', () => expect(messages(find(['2026-08-20', '2026-08-20']))).toEqual(['The dated evidence at L5 (Staff) is of one day, 20 August 2026; it takes six.']))
  test('nothing with a date', () => expect(messages(find([undefined, undefined]))).toEqual(['No evidence at L5 (Staff) has a date; it takes six. Two pieces have no date and count for no month.']))
  test('a long silence', () => expect(find(['2026-01-15', '2026-02-15', '2026-07-01', '2026-09-01'])).toEqual([expect.objectContaining({
    evidence: ['e1', 'e2'], message: 'Between 15 February 2026 and 1 July 2026 nothing dated is there at L5 (Staff): more than three months.',
  })]))
  test('too short and with a silence in it', () => expect(find(['2026-01-15', '2026-06-15'])).toHaveLength(2))
})

describe('borderline', () => {
  test('exactly six months', () => expect(find([...HALF, '2026-07-15'])).toEqual([]))
  test('a day less', () => expect(find([...HALF, '2026-07-14'])).toHaveLength(1))
  test('from the end of August to the end of February', () => expect(find(['2025-08-31', '2025-11-15', '2026-01-15', '2026-02-28'])).toEqual([]))
  test('exactly three months of silence', () => expect(find(['2026-01-15', '2026-04-15', '2026-07-15'])).toEqual([]))
  test('a day more', () => expect(find(['2026-01-15', '2026-04-16', '2026-07-15'])).toHaveLength(1))
  test('a silence that was leave is none', () => expect(find(['2026-01-15', '2026-02-15', '2026-07-01', '2026-09-01', '2026-11-01'], { uncounted: [{ from: '2026-03-01', to: '2026-05-31' }] })).toEqual([]))
  test('a month of leave does not count as sustained work', () => {
    const leave = { from: '2026-03-20', to: '2026-04-18' }
    expect(find([...HALF, '2026-07-15'], { uncounted: [leave] })).toHaveLength(1)
    expect(find([...HALF, addDays('2026-07-15', 30)], { uncounted: [leave] })).toEqual([])
  })
  test('leave before and after changes nothing', () => expect(find([...HALF, '2026-07-15'], { uncounted: [{ from: '2025-01-01', to: '2025-12-31' }, { from: '2026-07-16', to: '2026-11-01' }] })).toEqual([]))
  test('undated evidence makes no span longer, and is named', () => expect(messages(find(['2026-08-01', '2026-09-01', undefined]))).toEqual([expect.stringContaining('One piece has no date and counts for no month.')]))
  test('without evidence the dimensions speak', () => expect(find([])).toEqual([]))
  test('below the level counts for nothing', () => expect(runRules([promotionDuration], caseFacts({ evidence: [seen(1, '2026-01-01', 'craft', { level: 'L4' }), seen(2, '2026-09-01', 'craft')] }))).toHaveLength(1))
  test('somebody who came four months ago: too early, and nothing else', () => {
    expect(find(['2026-08-01', '2026-11-01'], { since: '2026-07-20' })).toEqual([expect.objectContaining({ severity: 'hint', message: 'Too early to say whether Mina works at the level for long: four months count so far, and it takes six.' })])
  })
  test('an organisation may ask for nine', () => expect(runRules([promotionDuration], caseFacts({ evidence: [...HALF, '2026-07-15'].map((on, at) => seen(at, on, 'craft')) }), { tuning: { 'promotion/duration': { numbers: { months: 9 } } } })).toHaveLength(1))
})
