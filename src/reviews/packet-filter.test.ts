import { expect, test } from 'vitest'
import { recordFilter, workKinds } from './packet-filter.ts'
import { tellingsOf } from './tellings.ts'
import type { PacketRecord } from './words.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const RECORDS: PacketRecord[] = [
  {
    id: id(1),
    kind: 'observation',
    on: '2026-03-01',
    title: 'Concern from José Ruiz',
    text: 'The export slipped on the last day.',
    tone: 'concern',
  },
  {
    id: id(2),
    kind: 'observation',
    on: '2026-03-02',
    title: 'Praise',
    text: 'Calm cut-over.',
    tone: 'praise',
    toldAt: '2026-03-03T09:00:00Z',
    scope: 'teams',
  },
  { id: id(3), kind: 'evidence', on: '2026-03-03', title: 'stop stalls of the merge queue', text: 'fix', project: 'ci' },
  { id: id(4), kind: 'expectation', on: '2026-01-03', title: 'Expectations', text: 'Estimates early.' },
]
const tellings = tellingsOf(RECORDS)
const found = (filter: Parameters<typeof recordFilter>[0]) =>
  RECORDS.filter(recordFilter(filter, new Set([id(2)]), tellings)).map((each) => Number(each.id.at(-1)))

test('without a filter everything is there', () => expect(found({})).toEqual([1, 2, 3, 4]))
test('used and not used yet', () => expect([found({ use: 'used' }), found({ use: 'unused' })]).toEqual([[2], [1, 3, 4]]))
test('told and not told: artefacts are neither', () => expect([found({ told: 'told' }), found({ told: 'untold' })]).toEqual([[2], [1]]))
test('by how far it reached', () => expect(found({ find: 'several teams' })).toEqual([2]))
test('by what it is', () =>
  expect([found({ kind: 'said' }), found({ kind: 'work' }), found({ kind: 'agreed' })]).toEqual([[1, 2], [3], [4]]))
test('by the kind of work', () => expect([found({ work: 'fix' }), found({ work: 'docs' })]).toEqual([[3], []]))
test('kinds of work are offered where there are several, the most frequent first', () => {
  const work = (n: number, text: string): PacketRecord => ({ ...RECORDS[2]!, id: id(n), text })
  expect(workKinds(RECORDS)).toEqual([])
  expect(workKinds([work(5, 'feat'), work(6, 'fix'), work(7, 'fix')])).toEqual(['fix', 'feat'])
  expect(workKinds(Array.from({ length: 13 }, (_, n) => work(n, `kind ${n}`)))).toEqual([])
})
test('by beginnings of words, without accents', () =>
  expect([found({ find: 'exp last' }), found({ find: 'jose' }), found({ find: 'xport' })]).toEqual([[1], [1], []]))
