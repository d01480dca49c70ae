import { describe, expect, test } from 'vitest'
import { ladder } from '../../test/leveling-matrix.ts'
import { differences } from './diff.ts'
import { publication } from './publication.ts'

const before = ladder('Checks the result.', undefined, 'Plans the work.')

describe('differences', () => {
  test('a cell changed, added and emptied', () => {
    expect(differences(before, ladder('Checks each result.', 'Guides newcomers.', undefined))).toEqual([
      { what: 'cell', code: 'L1 craft', title: 'L1 Step 1, Craft', change: 'changed', before: 'Checks the result.', after: 'Checks each result.' },
      { what: 'cell', code: 'L2 craft', title: 'L2 Step 2, Craft', change: 'added', after: 'Guides newcomers.' },
      { what: 'cell', code: 'L3 craft', title: 'L3 Step 3, Craft', change: 'removed', before: 'Plans the work.' },
    ])
  })
  test('a level more, and another name', () => {
    expect(differences(before, { ...ladder('Checks the result.', undefined, 'Plans the work.', undefined), name: 'Y' }).map(({ what, code, change }) => `${what} ${code} ${change}`)).toEqual(['framework x changed', 'level L4 added'])
  })
  test('ids alone make none', () => expect(differences(before, { ...before, expectations: before.expectations.map((each) => ({ ...each, id: `${each.id}!` })) })).toEqual([]))
})

describe('publishing', () => {
  const held = [{ level: 'L1', people: 2 }]
  test('the same again changes nothing', () => expect(publication(before, { inForce: before, lastVersion: 1, held })).toEqual({ changes: [] }))
  test('another text is the next version, whatever number the file names', () => {
    expect(publication({ ...ladder('Checks each result.', undefined, 'Plans the work.'), version: 1 }, { inForce: before, lastVersion: 4, held })).toMatchObject({ next: { version: 5 }, changes: [{ code: 'L1 craft' }] })
  })
  test('another framework is a version even where its words are the same', () => expect(publication({ ...before, id: 'y' }, { inForce: before, lastVersion: 0, held: [] })).toMatchObject({ next: { id: 'y', version: 1 } }))
  test('a level that somebody holds stays', () => {
    expect(publication(ladder('Checks.'), { inForce: before, lastVersion: 1, held: [{ level: 'L3', people: 1 }, ...held] })).toMatchObject({
      code: 'conflict', detail: 'People hold levels that this framework does not have: “L3” (one person). Keep the codes, or give them other levels first.',
    })
  })
})
