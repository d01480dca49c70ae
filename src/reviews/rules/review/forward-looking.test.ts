import { describe, expect, test } from 'vitest'
import { facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { reviewForwardLooking } from './forward-looking.ts'

const find = (forwardLooking: string) => runRules([reviewForwardLooking], facts({ document: reviewDocument({ forwardLooking }) }))

describe('good', () => {
  test.each([
    ['nursing', 'Next half-year Priya leads the night rota. The charge nurse course in autumn is open to her. Both lead towards running a ward.'],
    ['law', 'From September you run two hearings alone. A secondment to the property team would fit after that.'],
    ['logistics', 'I expect the second dock to run on the new plan by October. Tomasz takes over the carrier talks.'],
    ['teaching', 'In the coming year Ines teaches year 9. She wants to lead the science week, and we plan the handover in June.'],
    ['manufacturing', 'The aim is a changeover under 40 minutes. There is a place on the maintenance course.'],
  ])('%s', (_, text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each([
    ['empty', '', 'Nothing is said about the coming period.'],
    ['a stand-in', 'TBD', 'Nothing is said about the coming period.'],
    ['one sentence', 'Next year we will see.', 'One sentence on the coming period; two or three are enough to say what is expected and what is open.'],
    ['looking back', 'Priya had a steady year. She closed the audit points.', 'This looks back; it does not yet say what comes next.'],
  ])('%s', (_, text, message) => expect(find(text)).toEqual([expect.objectContaining({ rule: 'review/forward-looking', severity: 'warn', path: '/forwardLooking', message })]))
})

describe('borderline', () => {
  const sentence = 'Priya will lead the rota. '
  test('two, three, four', () => expect([2, 3, 4].map((n) => find(sentence.repeat(n)).length)).toEqual([0, 0, 1]))
  test('20,000 characters', () => expect(find(sentence.repeat(760))[0]?.message).toMatch(/^760 sentences/))
  test('white space only', () => expect(find(' \n\t')).toHaveLength(1))
})
