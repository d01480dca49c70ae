import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from './default-framework.ts'
import { levelText } from './level-text.ts'

test('every level of the default framework has a text in every dimension', () => {
  for (const level of DEFAULT_FRAMEWORK.levels) {
    expect(levelText(DEFAULT_FRAMEWORK, level.code)!.expectations).toHaveLength(DEFAULT_FRAMEWORK.dimensions.length)
  }
})

test('an empty cell reads as the level below, of the same track', () => {
  const holed = { ...DEFAULT_FRAMEWORK, expectations: DEFAULT_FRAMEWORK.expectations.filter((cell) => !(cell.level === 'L3' && cell.dimension === 'craft')) }
  const below = DEFAULT_FRAMEWORK.expectations.find((cell) => cell.level === 'L2' && cell.dimension === 'craft')!
  expect(levelText(holed, 'L3')!.expectations[0]).toEqual({ dimension: 'Craft', text: below.text, as: 'L2' })
  expect(levelText(holed, 'L2')!.expectations[0]).toEqual({ dimension: 'Craft', text: below.text })
})

test('an unknown level has no text', () => {
  expect(levelText(DEFAULT_FRAMEWORK, 'L99')).toBeUndefined()
})
