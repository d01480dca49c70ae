import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from './default-framework.ts'
import { documentOf, readDocument } from './document.ts'
import { ordered } from './framework.ts'
import { storedFramework } from './stored.ts'
import { frameworkSchema } from './words.ts'

test('the published schema is that of the code (npm run generate)', () => {
  expect(readFileSync(new URL('../../docs/framework.schema.json', import.meta.url), 'utf8')).toBe(frameworkSchema())
})

test('the default framework is a document of its own schema', () => {
  const { framework } = readDocument(documentOf(DEFAULT_FRAMEWORK))
  expect(framework).toEqual(ordered(DEFAULT_FRAMEWORK))
})

test('what an earlier release stored is still read: one example, no ids, craft for a skill', () => {
  const stored = {
    id: 'x', version: 1, name: 'X', tracks: [{ code: 't', name: 'T' }], dimensions: [{ code: 'd', name: 'D', kind: 'craft', about: 'A' }],
    levels: [{ code: 'L1', track: 't', order: 1, name: 'One', summary: 'S' }], expectations: [{ level: 'L1', dimension: 'd', text: 'Checks.', example: 'Counts twice.' }],
  }
  const expectation = { id: 'l1-d', level: 'L1', dimension: 'd', text: 'Checks.', examples: ['Counts twice.'] }
  expect(storedFramework(stored)).toMatchObject({ dimensions: [{ kind: 'skill' }], expectations: [expectation] })
  expect(readDocument(stored).framework).toMatchObject({ dimensions: [{ kind: 'skill' }], expectations: [expectation] })
})
