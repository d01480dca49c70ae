import { expect, test } from 'vitest'
import { ago, caseFacts, seen } from '../../test/facts-of-a-case.ts'
import { evidenceMap } from './evidence-map.ts'

test('dimensions by months, with one sentence of what they say', () => {
  const map = evidenceMap(caseFacts())
  expect(map.months).toHaveLength(10)
  expect(map.rows.map(({ name, total }) => [name, total])).toEqual([['Craft', 2], ['Scope of impact', 2], ['Independence', 1], ['Leadership', 2], ['Communication', 1]])
  expect(map.rows[0]!.counts).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0])
  expect(map.sustained).toEqual({ months: 9, inARow: 9 })
  expect(map.sentence).toBe('8 pieces at L5 (Staff) over 9 months; each dimension was seen. Largest part of one project: 2 of 8.')
})

test('a long silence, and what was not seen', () => {
  const { sentence } = evidenceMap(caseFacts({ evidence: [seen(1, ago(9), 'craft'), seen(2, ago(3), 'craft'), seen(3, ago(1), 'scope')] }))
  expect(sentence).toBe('3 pieces at L5 (Staff) over 8 months, 2 months since the last long silence; nothing for independence, leadership and communication.')
})

test('nothing yet, and no level', () => {
  expect(evidenceMap(caseFacts({ evidence: [] })).sentence).toBe('Nothing is settled for L5 (Staff) yet.')
  expect(evidenceMap(caseFacts({ proposed: undefined })).sentence).toBe('Name the proposed level, and what speaks for it stands here.')
})

test('300 cases of two busy years are drawn in well under a second', () => {
  const evidence = Array.from({ length: 200 }, (_, n) => seen(n, ago(n % 24), ['craft', 'scope', 'independence', 'leadership', 'communication'][n % 5]!, { project: `P${n % 7}` }))
  const facts = caseFacts({ evidence })
  const began = performance.now()
  for (let n = 0; n < 300; n++) evidenceMap(facts)
  expect(performance.now() - began).toBeLessThan(5_000)
})
