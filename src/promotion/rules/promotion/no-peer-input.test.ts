import { describe, expect, test } from 'vitest'
import { caseFacts } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseQuote } from '../../facts.ts'
import { promotionNoPeerInput } from './no-peer-input.ts'

const find = (...quotes: CaseQuote[]) => runRules([promotionNoPeerInput], caseFacts({ quotes }))
const by = (authorId: string | undefined, released = true, id = `${authorId}`): CaseQuote => ({ id, ...(authorId && { authorId }), released }) as CaseQuote

describe('good', () => {
  test('two colleagues', () => expect(find(by('ana'), by('jon'))).toEqual([]))
})

describe('bad', () => {
  test('nobody', () => expect(find()).toEqual([expect.objectContaining({ rule: 'promotion/no-peer-input', severity: 'warn', path: '/quotes', message: 'No colleague has released words for this case; it takes two.' })]))
  test('one, and one that waits', () => expect(find(by('ana'), by('jon', false))).toEqual([expect.objectContaining({ evidence: ['ana'], message: 'One colleague has released words for this case; it takes two. One quote waits for consent.' })]))
})

describe('borderline', () => {
  test('the same colleague twice is one', () => expect(find(by('ana', true, 'one'), by('ana', true, 'two'))).toHaveLength(1))
  test('whoever writes the case is no colleague, nor is the person', () => expect(find(by('ana'), by('leila'), by('mina'))).toHaveLength(1))
  test('two whose names are not given are two', () => expect(find(by(undefined, true, 'one'), by(undefined, true, 'two'))).toEqual([]))
})
