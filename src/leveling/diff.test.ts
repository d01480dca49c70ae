import { describe, expect, test } from 'vitest'
import { ladder } from '../../test/leveling-matrix.ts'
import { type Difference, differences, movedAmong } from './diff.ts'
import { changeLevel, moveLevel } from './draft/edits.ts'

const before = ladder('Checks the result.', 'Guides newcomers.', 'Plans the work.')
const short = ({ what, title, change, from, to }: Difference) => [what, title, change, from && `${from} -> ${to}`].filter(Boolean).join(' | ')

describe('what stands elsewhere', () => {
  test.each([
    ['abcd', 'abcd', ''], ['abcd', 'bcda', 'a'], ['abcd', 'dabc', 'd'], ['abcd', 'axbcd', ''], ['abcd', 'acbd', 'b'], ['abc', 'cba', 'ba'], ['abc', '', ''], ['', 'abc', ''],
  ])('%s -> %s: %s', (one, other, moved) => expect(movedAmong([...one], [...other])).toEqual([...moved]))
  test('a level one place down, whatever its figures of order', () => {
    expect(differences(before, moveLevel(before, 'L1', 1)).map(short)).toEqual(['level | L1 Step 1 | moved | first -> after Step 2'])
    expect(differences(before, { ...before, levels: before.levels.map((level) => ({ ...level, order: level.order * 10 })) })).toEqual([])
  })
  test('a level on another track', () => {
    const two = { ...before, tracks: [...before.tracks, { code: 'u', name: 'U' }] }
    expect(differences(two, changeLevel(two, 'L3', { track: 'u' })).map(short)).toEqual(['level | L3 Step 3 | moved | on T -> on U'])
  })
  test('the words of a cell at another level, reworded on the way or not', () => {
    const moved = (text: string) => ({ ...ladder('Checks the result.', undefined, 'Plans the work.', text), expectations: ladder('Checks the result.', undefined, 'Plans the work.', text).expectations.map((each) => (each.level === 'L4' ? { ...each, id: 'e2' } : each)) })
    expect(differences(before, moved('Guides newcomers.')).map(short)).toEqual(['level | L4 Step 4 | added', 'cell | L4 Step 4, Craft | moved | L2 Step 2, Craft -> L4 Step 4, Craft'])
    expect(differences(before, moved('Guides whole teams.'))[1]).toMatchObject({ change: 'moved', before: 'Guides newcomers.', after: 'Guides whole teams.' })
  })
})

test('what a level asks is part of its words', () => {
  expect(differences(before, changeLevel(before, 'L2', { scope: 'team', independence: 'alone' }))).toEqual([
    { what: 'level', code: 'L2', title: 'L2 Step 2', change: 'changed', before: 'Step 2', after: 'Step 2\nScope: team\nIndependence: alone' },
  ])
})
