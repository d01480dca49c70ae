import { describe, expect, test } from 'vitest'
import { accomplishment, facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { reviewAccomplishmentHow } from './accomplishment-how.ts'

const what = 'Moved the ward to one handover sheet.'
const find = (how: string) => runRules([reviewAccomplishmentHow], facts({ document: reviewDocument({ accomplishments: [accomplishment(1, { what, how })] }) }))

describe('good', () => {
  test.each([
    'Tried it on two bays first.', 'Asked each driver before changing the route plan.', 'Read all 400 pages, then built the chronology first.',
    'By pairing with Tom', 'Kept the parents informed every Friday.', 'Listened before proposing.', 'Careful staging: one line at a time', 'Wrote the tests first',
    'Negotiated alone with both carriers.', 'Worked long hours, but above all split the cutover in three steps.',
  ])('%s', (how) => expect(find(how)).toEqual([]))
})

describe('bad', () => {
  test.each([
    ['', 'It is not said how this was done.'], ['see above', 'It is not said how this was done.'], ['\t', 'It is not said how this was done.'],
    ['Worked very hard and with great dedication.', 'This says how hard or how well, not yet how.'],
    ['Long hours, nights and weekends', 'This says how hard or how well, not yet how.'],
    ['Very professionally, as usual!', 'This says how hard or how well, not yet how.'],
    ['moved the ward to one handover sheet', 'How repeats what, word for word.'],
  ])('%s', (how, message) => {
    expect(find(how)).toEqual([expect.objectContaining({ rule: 'review/accomplishment-how', severity: 'warn', path: '/accomplishments/0/how', message })])
  })
})

describe('borderline', () => {
  test('effort beside a step is an answer', () => expect(find('Worked hard on the checklist')).toEqual([]))
  test('an empty row is not asked', () => {
    const empty = accomplishment(1, { what: '', how: '', why: '', cites: [] })
    expect(runRules([reviewAccomplishmentHow], facts({ document: reviewDocument({ accomplishments: [empty] }) }))).toEqual([])
  })
})
