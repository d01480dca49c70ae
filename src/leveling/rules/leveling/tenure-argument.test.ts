import { describe, expect, test } from 'vitest'
import { runRules } from '../../../kit/rule.ts'
import { levelingTenureArgument } from './tenure-argument.ts'

const find = (text: string) => runRules([levelingTenureArgument], { texts: [{ path: '/argument', text }] })

describe('good', () => {
  test.each([
    'Over the last two years she delivered three releases that four teams now build on.',
    'In her six years with us she moved every site to one order system.',
    'Repair time fell from nine days to four over three years.',
    'He wrote the five-year plan that the board approved in March.',
    'The migration took two years and ended a month early.',
    'She trained twelve newcomers since 2023, and nine of them now work alone.',
  ])('%s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each([
    ['With ten years of experience, she is clearly at L5.', 'ten years of experience'],
    ['He has 12 years’ experience in the field.', '12 years’ experience'],
    ['She has been in this role for six years.', 'has been in this role for six years'],
    ['He has been a senior engineer for over four years and deserves it.', 'has been a senior engineer for over four years'],
    ['After eight years with the company it is time.', 'After eight years with the company'],
    ['She is a 10-year veteran of the assembly line.', '10-year veteran'],
    ['He is the longest-serving engineer on the bench.', 'longest-serving engineer'],
    ['Her time in role speaks for itself.', 'time in role'],
    ['He has waited long enough.', 'waited long enough'],
    ['She is overdue for promotion.', 'is overdue for promotion'],
  ])('%s', (text, phrase) => {
    const [finding] = find(text)
    expect(finding).toMatchObject({ rule: 'leveling/tenure-argument', severity: 'warn', path: '/argument' })
    expect(text.slice(finding!.range!.start, finding!.range!.end)).toBe(phrase)
  })
  test('in a later sentence', () => expect(find('She cut the queue by half. He has six years of service.')[0]?.range).toMatchObject({ start: 34 }))
})

describe('borderline', () => {
  test('time that is set aside', () => expect(find('The case does not rest on her nine years of experience.')).toEqual([]))
  test('time of something else', () => expect(find('He replaced a supplier with 20 years of experience within a month.')).toEqual([]))
  test('a stretch in which something was done', () => expect(find('Within his four years in the role he halved the returns.')).toEqual([]))
  test('the years beside the result are still no evidence', () => expect(find('She halved the returns, and with seven years in the role she is ready.')).toHaveLength(1))
})
