import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../../test/growth.ts'
import { accomplishment, facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import texts from '../../texts/accomplishment-why.json' with { type: 'json' }
import { reviewAccomplishmentWhy } from './accomplishment-why.ts'

const find = (text: string) => runRules([reviewAccomplishmentWhy], facts({ document: reviewDocument({ accomplishments: [accomplishment(1, { why: text })] }) }))

describe('good', () => {
  test.each(texts.clean)('%s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each(texts.dirty)('%s', (text) => {
    expect(find(text)).toEqual([expect.objectContaining({ rule: 'review/accomplishment-why', severity: 'warn', path: '/accomplishments/0/why' })])
  })
})

describe('borderline', () => {
  test('repeating what was done is no reason', () => {
    const repeated = accomplishment(1, { why: 'The ward has one handover sheet at shift change.' })
    expect(runRules([reviewAccomplishmentWhy], facts({ document: reviewDocument({ accomplishments: [repeated] }) }))[0]?.message)
      .toBe('This tells what was done once more, not what came of it.')
  })
  test.each(['', ' \n\t', '🎉', 'n/a'])('nothing said: %j', (text) => expect(find(text)).toHaveLength(1))
  test.each(['a', 'a ', 'In ', 'the x meeting ', '. ', 'May ', 'L', '1/1/'])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => find(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})
