import { describe, expect, test } from 'vitest'
import { runRules } from '../../../kit/rule.ts'
import type { SharingFacts } from '../../facts.ts'
import { levelingFrameworkNotShared } from './framework-not-shared.ts'

const find = (facts: SharingFacts) => runRules([levelingFrameworkNotShared], facts)
const published = { name: 'Ladder', version: 2, publishedOn: '2026-03-01' } as const
const people = (...mayRead: boolean[]) => mayRead.map((may, at) => ({ id: `p${at + 1}`, mayRead: may }))

describe('good', () => {
  test('published, and open to all of them', () => expect(find({ framework: published, people: people(true, true) })).toEqual([]))
})

describe('bad', () => {
  test('not published', () => {
    expect(find({ framework: { name: 'Ladder', version: 2 }, people: people(false, false) })).toEqual([expect.objectContaining({
      rule: 'leveling/framework-not-shared', severity: 'block', message: 'Two people are assessed against “Ladder” version 2, which is not published.', evidence: ['p1', 'p2'],
    })])
  })
  test('closed to one of them', () => expect(find({ framework: published, people: people(true, false) })[0]).toMatchObject({ message: 'One person is assessed against “Ladder” version 2, which they cannot open.', evidence: ['p2'] }))
})

describe('borderline', () => {
  test('nobody is assessed yet', () => expect(find({ framework: { name: 'Ladder', version: 2 }, people: [] })).toEqual([]))
  test('a draft that somebody happens to see is still not published', () => expect(find({ framework: { name: 'Ladder', version: 2 }, people: people(true) })).toHaveLength(1))
  test('no framework at all', () => expect(find({ people: people(true) })[0]?.message).toBe('One person is assessed by level, and there is no published framework.'))
})
