import { expect, test } from 'vitest'
import { inOrder } from './team-tree.ts'

const TEAMS = [
  { id: 'b', name: 'Bench', parentId: 'w' },
  { id: 'o', name: 'Office' },
  { id: 'r', name: 'Repairs', parentId: 'b' },
  { id: 'w', name: 'Works' },
]

test('a team stands under the one it belongs to', () => {
  expect(inOrder(TEAMS).map(({ name, depth }) => `${depth} ${name}`)).toEqual(['0 Office', '0 Works', '1 Bench', '2 Repairs'])
})
test('a team whose parent is not there stands at the top', () => {
  expect(inOrder([{ id: 'x', name: 'X', parentId: 'gone' }]).map(({ depth }) => depth)).toEqual([0])
})
