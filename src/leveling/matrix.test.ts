import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from './default-framework.ts'
import { matrixOf } from './matrix.ts'

test('every level of a track stands in order, with a text in every dimension', () => {
  for (const { code } of DEFAULT_FRAMEWORK.tracks) {
    const { levels, rows } = matrixOf(DEFAULT_FRAMEWORK, code)
    expect(levels.map(({ order }) => order)).toEqual(levels.map((_, i) => i + 1))
    expect(rows.map(({ name }) => name)).toEqual(DEFAULT_FRAMEWORK.dimensions.map(({ name }) => name))
    for (const row of rows) expect(row.cells.every(({ text }) => text.length > 0), row.name).toBe(true)
  }
})

test('a cell nobody wrote says whose text holds', () => {
  const { rows } = matrixOf({
    tracks: [{ code: 't', name: 'T' }],
    dimensions: [{ code: 'd', name: 'D' }],
    levels: [1, 2, 3].map((order) => ({ code: `L${order}`, track: 't', order, name: '', summary: '' })),
    expectations: [{ id: 'a', level: 'L1', dimension: 'd', text: 'Checks the result.', examples: ['Counts twice.'] }],
  }, 't')
  expect(rows[0]!.cells).toEqual([
    { level: 'L1', text: 'Checks the result.', examples: ['Counts twice.'] },
    { level: 'L2', text: 'Checks the result.', as: 'L1' },
    { level: 'L3', text: 'Checks the result.', as: 'L1' },
  ])
})

test('a track without levels has nothing to show', () => expect(matrixOf(DEFAULT_FRAMEWORK, 'other').levels).toEqual([]))
