import { describe, expect, test } from 'vitest'
import { accomplishment, facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { reviewAccomplishmentWhat } from './accomplishment-what.ts'

const find = (what: string) => runRules([reviewAccomplishmentWhat], facts({ document: reviewDocument({ accomplishments: [accomplishment(1, { what })] }) }))

describe('good', () => {
  test.each([
    'Opened the Leeds depot.', 'Moved the ward to one handover sheet.', 'Won the Hartley appeal', 'Taught year 9 fractions with a new scheme of work',
    'Renewed 14 of 16 accounts in the north.', 'Cut changeover on press 3 from 70 to 42 minutes', 'Shipped single sign-on.', '📦 New pick list', '夜勤の引き継ぎ表を作った',
  ])('%s', (what) => expect(find(what)).toEqual([]))
})

describe('bad', () => {
  test.each([
    ['', 'It is not said what was delivered.'], [' \n ', 'It is not said what was delivered.'], ['TBD', 'It is not said what was delivered.'],
    ['n/a', 'It is not said what was delivered.'], ['🎉🎉', 'It is not said what was delivered.'],
    ['Did a great job this year.', 'This could be said of any work; it names nothing that was delivered.'],
    ['Consistently high quality work, as expected', 'This could be said of any work; it names nothing that was delivered.'],
  ])('%s', (what, message) => {
    expect(find(what)).toEqual([expect.objectContaining({ rule: 'review/accomplishment-what', severity: 'warn', path: '/accomplishments/0/what', message })])
  })
})

describe('borderline', () => {
  test('one plain noun is thin, and an answer', () => expect(find('Rota')).toEqual([]))
  test('a row with only a title lacks what', () => {
    const titled = accomplishment(1, { title: 'Leeds', what: '', how: '', why: '', cites: [] })
    expect(runRules([reviewAccomplishmentWhat], facts({ document: reviewDocument({ accomplishments: [titled] }) }))).toHaveLength(1)
  })
  test('20,000 characters of one word', () => expect(find('a'.repeat(20_000))).toEqual([]))
})
