import { expect, test } from 'vitest'
import { checkWriting } from '../writing/rules.ts'
import { saidOnce, textsOfAnswers, textsOfSaid } from './coached.ts'

const rules = (text: string, more: { situation?: string; behaviour?: string; effect?: string } = {}) =>
  saidOnce([{ path: '/text', text, ...more }], checkWriting(textsOfSaid({ text, ...more }))).map(({ rule }) => rule)

test('that it names nothing is said once', () => {
  expect(rules('You did really great work and everybody was happy with it.')).toContain('feedback/not-specific')
  expect(rules('You did really great work and everybody was happy with it.')).not.toContain('writing/vague')
})

test('phrases are looked at all the same', () => expect(rules('You are always late and a real rockstar.')).toEqual(expect.arrayContaining(['writing/absolute', 'writing/hyperbole'])))

test('what stands in the parts below counts', () => {
  const parts = { situation: 'In the handover on Tuesday', behaviour: 'You read the open alarms aloud.', effect: 'Nobody was called at home.' }
  expect(rules('Thank you for this.', parts)).toEqual([])
})

test('answers each have their place', () => {
  expect(textsOfAnswers(['One', 'Two']).map(({ path, kind }) => [path, kind])).toEqual([['/texts/0', 'feedback'], ['/texts/1', 'feedback']])
})
