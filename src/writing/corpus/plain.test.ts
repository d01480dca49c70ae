import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkWriting } from '../rules.ts'
import type { Kind, Label } from '../words.ts'

/** One sentence as anybody would say it, and the label it is the plainest case of; without one, a text to be left alone. */
interface Plain { kind: Kind; text: string; label?: Label }

const PLAIN = readFileSync(new URL('plain.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Plain)
const saidOf = ({ kind, text }: Plain) => checkWriting([{ path: '/text', kind, text }]).map(({ rule }) => rule.replace('writing/', ''))

test('the plainest case of each label is found', () => {
  expect(PLAIN.filter((each) => each.label !== undefined && !saidOf(each).includes(each.label))).toEqual([])
})

test('plain texts that deserve nothing are left alone', () => {
  expect(PLAIN.filter((each) => each.label === undefined && saidOf(each).length > 0)).toEqual([])
})
