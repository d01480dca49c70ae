import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingNoExample } from './no-example.ts'

describe('good', () => {
  test.each([
    'In the May planning she cut the supplier off twice.',
    'On 3 May the bundle went out without tab 4.',
    'Two of the five estimates in spring were off by half.',
  ])('%s', (text) => expect(coached(writingNoExample, text, 'growth_area')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Interrupts colleagues in meetings.',
    'Needs to delegate more.',
    'Estimates are often off.',
  ])('%s', (text) => expect(coached(writingNoExample, text, 'growth_area')[0]).toMatchObject({ rule: 'writing/no-example', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Drafts lack sources, for example the memo to the pension fund.', () => expect(coached(writingNoExample, 'Drafts lack sources, for example the memo to the pension fund.', 'growth_area')).toHaveLength(0))
  test('Drafts lack sources.', () => expect(coached(writingNoExample, 'Drafts lack sources.', 'growth_area')).toHaveLength(1))
})
