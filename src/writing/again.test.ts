import { expect, test } from 'vitest'
import { rereader } from './again.ts'
import { checkWriting } from './rules.ts'
import type { Text } from './rules.ts'

const TEXTS: Text[] = [
  { path: '/growthAreas/0/behaviour', kind: 'growth_area', text: 'Needs to communicate better and is always late.' },
  { path: '/accomplishments/0/what', kind: 'accomplishment', text: 'Completed the API redesign project. He never missed a meeting.' },
  { path: '/summary', kind: 'summary', text: 'A real rockstar who always delivers.' },
]

test('the answer is that of reading everything, in its order', () => {
  const check = rereader()
  expect(check(TEXTS)).toEqual(checkWriting(TEXTS))
  expect(check(TEXTS)).toEqual(checkWriting(TEXTS))
})

test('one text that changed is read, the others are not', () => {
  const check = rereader()
  const before = check(TEXTS)
  const after = check(TEXTS.with(2, { ...TEXTS[2]!, text: 'Completed the move.' }))
  const elsewhere = (found: typeof before) => found.filter(({ path }) => path !== '/summary')
  expect(elsewhere(after)).toEqual(elsewhere(before))
  expect(elsewhere(after).every((each, n) => each === elsewhere(before)[n])).toBe(true)
})

test('names and words of the organisation count', () => {
  const text: Text = { path: '/summary', kind: 'summary', text: 'He met the targets of his level. In May he moved DRX-2 to Zorba.' }
  const rules = (known: string[]) => rereader({ known: new Set(known) })([text]).map(({ rule }) => rule)
  expect(rules([])).toContain('writing/unknown-reader')
  expect(rules(['drx-2', 'zorba'])).not.toContain('writing/unknown-reader')
})

test('many texts one after the other are not all kept', () => {
  const check = rereader()
  for (let n = 0; n < 2_000; n++) check([{ ...TEXTS[0]!, text: `${TEXTS[0]!.text} ${n}` }])
  expect(check(TEXTS)).toEqual(checkWriting(TEXTS))
})
