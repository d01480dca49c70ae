import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { houseLexicon } from '../lexicon/all.ts'
import { neutralText } from './neutral.ts'
import { PrintIndex } from './print-index.ts'
import { printsOf, shinglesOf } from './prints.ts'

const prints = (text: string, except?: ReadonlySet<number>) => printsOf(neutralText(text, houseLexicon()), except)
const common = (a: Int32Array, b: Int32Array) => [...a].filter((each) => b.includes(each)).length

const A = 'Ana drew the new layout with the night staff, tried it with tape on the floor, and only then ordered the shelves for ward 4.'
const SWAPPED = 'Sven drew the new layout with the night staff, tried it with tape on the floor, and only then ordered the shelves for depot 9.'

describe('fingerprints', () => {
  test('are the same for a text with names, pronouns and figures swapped', () => expect(common(prints(A), prints(SWAPPED))).toBeGreaterThan(3))
  test('are sorted, each once', () => {
    const found = [...prints(`${A} ${A}`)]
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
  })
  test('of what everybody may have are left out', () => expect(common(prints(A, shinglesOf(neutralText(SWAPPED, houseLexicon()))), prints(SWAPPED))).toBe(0))
  test('are none where there are no words', () => expect([...prints(''), ...prints('🎉 12 13 14 15')]).toEqual([]))
  test('are shared by any two texts with a long enough passage in common', () => {
    const noun = fc.constantFrom('pallet', 'tape', 'floor', 'shelf', 'drawing', 'boiler', 'lintel', 'syringe', 'harvest', 'ledger', 'anchor', 'violin', 'kiln', 'tram', 'glaze')
    const some = fc.array(noun, { minLength: 0, maxLength: 20 })
    fc.assert(fc.property(some, some, fc.array(noun, { minLength: 7, maxLength: 7 }), some, some, (a, b, passage, c, d) => {
      expect(common(prints([...a, ...passage, ...b].join(' ')), prints([...c, ...passage, ...d].join(' ')))).toBeGreaterThan(0)
    }))
  })
})

describe('an index of prints', () => {
  test('names what shares enough of them, most first', () => {
    const index = new PrintIndex()
    for (const [id, each] of [[1, [1, 2, 3]], [2, [2, 3, 4]], [3, [4, 5, 6]], [4, [9]]] as const) index.add(id, Int32Array.from(each))
    expect(index.like(Int32Array.from([1, 2, 3, 4, 9]), 2)).toEqual([{ id: 1, shared: 3 }, { id: 2, shared: 3 }])
    expect(index.pairs(2)).toEqual([{ a: 1, b: 2, shared: 2 }])
  })
  test('passes over what stands in too many: it is how the organisation speaks', () => {
    const index = new PrintIndex(2)
    for (const id of [1, 2, 3]) index.add(id, Int32Array.from([7, 8, id]))
    expect(index.like(Int32Array.from([7, 8, 1]), 1)).toEqual([{ id: 1, shared: 1 }])
    expect(index.pairs(1)).toEqual([])
  })
})
