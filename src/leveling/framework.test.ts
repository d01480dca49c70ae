import { expect, test } from 'vitest'
import { type Cells, cellsOf } from './framework.ts'

const framework: Cells = {
  tracks: [{ code: 'a', name: 'A' }, { code: 'b', name: 'B' }],
  dimensions: [{ code: 'd', name: 'D', kind: 'other' }, { code: 'only-b', name: 'Only B', kind: 'other', tracks: ['b'] }],
  levels: [
    { code: 'A2', track: 'a', order: 2, name: '', summary: '' }, { code: 'A1', track: 'a', order: 1, name: '', summary: '' },
    { code: 'A3', track: 'a', order: 3, name: '', summary: '' }, { code: 'B1', track: 'b', order: 1, name: '', summary: '' },
  ],
  expectations: [{ id: '1', level: 'A1', dimension: 'd', text: 'One' }, { id: '2', level: 'A1', dimension: 'd', text: 'Two' }],
}

test('an empty cell reads as the nearest level below that says something, and never across tracks', () => {
  expect(cellsOf(framework).map(({ level, dimension, state, as }) => [level, dimension, state, as])).toEqual([
    ['A1', 'd', 'filled', undefined], ['A2', 'd', 'inherited', 'A1'], ['A3', 'd', 'inherited', 'A1'],
    ['B1', 'd', 'missing', undefined], ['B1', 'only-b', 'missing', undefined],
  ])
})

test('a cell holds as many expectations as it has', () => {
  expect(cellsOf(framework)[1]!.expectations.map(({ text }) => text)).toEqual(['One', 'Two'])
})
