import { describe, expect, test } from 'vitest'
import { id } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import type { Twin } from '../../similar/words.ts'
import { patternCopyPaste } from './copy-paste.ts'

const stretch = (path: string, text: string) => ({ path, range: { start: 0, end: text.length }, text })
const twin = (more: Partial<Twin> = {}): Twin => ({
  review: id(1), subject: { id: id(2), name: 'Femi Adeyemi' }, author: { id: id(3), name: 'Ana Ruiz' }, cycle: { id: id(4), name: 'Autumn 2026' },
  passages: [stretch('/summary', 'Short.'), stretch('/accomplishments/0/what', 'Moved the ward to one sheet at shift change.')], ...more,
})
const find = (...twins: Twin[]) => runRules([patternCopyPaste], { subject: 'Mina Patel', twins })

describe('good', () => {
  test('no review like this one', () => expect(find()).toEqual([]))
})

describe('bad', () => {
  test('passages in a colleague’s review: the longest is shown', () => {
    expect(find(twin())).toMatchObject([{
      rule: 'pattern/copy-paste', severity: 'hint', path: '/accomplishments/0/what', range: { start: 0, end: 44 }, evidence: [id(1)],
      message: 'With names and figures taken off, two passages stand in Femi Adeyemi’s review in Autumn 2026 as well.',
    }])
  })
  test('each review it is like is one finding', () => expect(find(twin(), twin({ review: id(9) }))).toHaveLength(2))
})

describe('borderline', () => {
  test('the person’s own last review, said as such', () => {
    expect(find(twin({ subject: { id: id(5), name: 'Mina Patel' }, passages: [stretch('/summary', 'Runs the desk.')] }))[0]!.message)
      .toBe('With names and figures taken off, a passage stands in the review of Autumn 2026 as well.')
  })
  test('a likeness without a passage to show is none', () => expect(find(twin({ passages: [] }))).toEqual([]))
})
