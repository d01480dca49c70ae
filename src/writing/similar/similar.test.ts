import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { similar } from './similar.ts'

const PAIRS = ['pairs.tune.jsonl', 'pairs.report.jsonl'].map((name) =>
  readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { a: string; b: string; copyPaste: boolean }))

describe('a copy', () => {
  test('with names, pronouns, figures and order changed', () => {
    const a = 'Elif rebuilt the template with the regional controllers in January. In the second quarter the travel costs were missing, which we found in the review of 6 July.'
    const b = 'In the third quarter the training costs were missing, which we found in the review of 9 October. Marco rebuilt the template with the regional controllers in February.'
    const found = similar(a, b)
    expect(found.copyPaste).toBe(true)
    expect(found.shared.map((each) => a.slice(each.a.start, each.a.end))).toContainEqual(expect.stringContaining('rebuilt the template with the regional controllers in January'))
    for (const each of found.shared) expect(each.b.end).toBeLessThanOrEqual(b.length)
  })
  test('of itself', () => expect(similar('She drew the layout with the night staff and tried it with tape on the floor.', 'She drew the layout with the night staff and tried it with tape on the floor.')).toMatchObject({ copyPaste: true, score: 1 }))
})

describe('no copy', () => {
  test('the same subject in other words', () => {
    expect(similar('Marta found that a third of our pain charts had gaps. A laminated card was her answer.', 'Yusuf documents so that the night shift can act on it: time, dose, effect.').copyPaste).toBe(false)
  })
  test('the organisation’s standing text', () => {
    const standing = 'The assessment is kept in the personnel file for three years. The employee may attach a statement within four weeks. '
    expect(similar(`${standing}Ana sold vans.`, `${standing}Bo welds frames.`).copyPaste).toBe(false)
  })
  test.each([['', ''], ['', 'Something.'], ['🎉', '🎉'], ['\ud83d', 'a']])('nothing: %j %j', (a, b) => expect(similar(a, b)).toEqual({ copyPaste: false, score: 0, shared: [] }))
})

test.each([['read while tuning', 0, 0.95, 0.95], ['not looked at', 1, 0.85, 0.95]])('pairs %s', (_, half, precision, recall) => {
  const said = PAIRS[half]!.map((pair) => ({ said: similar(pair.a, pair.b).copyPaste, copy: pair.copyPaste }))
  const count = (yes: boolean, copy: boolean) => said.filter((each) => each.said === yes && each.copy === copy).length
  expect(count(true, true) / (count(true, true) + count(true, false))).toBeGreaterThanOrEqual(precision)
  expect(count(true, true) / (count(true, true) + count(false, true))).toBeGreaterThanOrEqual(recall)
})

test.each(['12 ', 'data ', 'the data ', '12 data 13 ', 'Ana '])('a text of “%s” over and over takes time in proportion to its length', (unit) => {
  const took = (times: number) => {
    const text = unit.repeat(times)
    const began = performance.now()
    similar(text, text)
    return performance.now() - began
  }
  took(2_000)
  // four times the text: sixteen times the work if every line met every other
  const best = () => Math.min(...Array.from({ length: 5 }, () => took(16_000) / Math.max(took(4_000), 1)))
  expect(best()).toBeLessThan(10)
})
