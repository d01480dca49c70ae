import { expect, test } from 'vitest'
import { releaseQuote } from './quote.ts'

const wrote = 'The handover was calm.\nShe read the open alarms aloud, and nobody had to ask.'

test.each(['She read the open alarms aloud', 'The handover was calm. She read the open alarms', wrote])('%s', (quote) => {
  expect(releaseQuote([wrote], quote)).toBeUndefined()
})

test('words that were not written are no quote', () => {
  expect(releaseQuote([wrote], 'She never reads the alarms aloud')).toMatchObject({ code: 'invalid', errors: [{ path: '/text' }] })
  expect(releaseQuote([], 'anything')).toMatchObject({ code: 'invalid' })
})
