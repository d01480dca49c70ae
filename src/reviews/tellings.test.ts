import { expect, test } from 'vitest'
import { needsTelling, tellingsOf } from './tellings.ts'
import type { PacketRecord } from './words.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const record = (n: number, more: Partial<PacketRecord>): PacketRecord => ({
  id: id(n),
  kind: 'observation',
  on: `2026-03-0${n}`,
  title: '',
  text: '',
  ...more,
})

test('what the person saw is told; what nobody can be told of is nothing', () => {
  const found = tellingsOf([
    record(1, { toldAt: '2026-03-02T09:00:00Z', toldHow: 'seen' }),
    record(2, { kind: 'evidence' }),
    record(3, { tone: 'concern' }),
  ])
  expect([...found.values()].map((each) => each.state)).toEqual(['told', 'none', 'untold'])
})

test('a talk about a note tells of the note, the earliest that counts first', () => {
  const talk = (n: number, more: Partial<PacketRecord>) => record(n, { kind: 'talk', about: [id(1)], ...more })
  const told = { toldAt: '2026-03-09T09:00:00Z', answer: 'confirmed' } as const
  const found = tellingsOf([
    record(1, { tone: 'concern' }),
    talk(2, { answer: 'disputed' }),
    talk(5, told),
    talk(4, told),
    talk(3, { answer: 'waiting' }),
  ])
  expect(found.get(id(1))).toMatchObject({ state: 'told', through: { id: id(4) } })
  expect(tellingsOf([record(1, {}), talk(3, { answer: 'waiting' })]).get(id(1))?.state).toBe('waiting')
  expect(tellingsOf([record(1, {}), talk(3, { answer: 'disputed' })]).get(id(1))?.state).toBe('disputed')
})

test('praise may wait, a concern may not', () => {
  expect(needsTelling(record(1, { tone: 'praise' }), { state: 'untold' })).toBe(false)
  expect(needsTelling(record(1, { tone: 'concern' }), { state: 'untold' })).toBe(true)
  expect(needsTelling(record(1, { kind: 'monthly-note' }), { state: 'untold' })).toBe(true)
  expect(needsTelling(record(1, { tone: 'concern' }), { state: 'waiting' })).toBe(false)
})

test('shared and not opened is neither told nor for the author to say', () => {
  const found = tellingsOf([record(1, { tone: 'concern', sharedAt: '2026-03-02T09:00:00Z' })]).get(id(1))
  expect(found).toEqual({ state: 'shared', at: '2026-03-02T09:00:00Z' })
  expect(needsTelling(record(1, { tone: 'concern' }), found)).toBe(false)
})
