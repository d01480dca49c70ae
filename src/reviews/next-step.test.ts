import { expect, test } from 'vitest'
import { nextStep } from './next-step.ts'
import { stepsOf } from './steps.ts'
import type { ReviewState } from './words.ts'

const of = (state: ReviewState, more: { scheduledFor?: string; heldOn?: string } = {}) =>
  nextStep({ kind: 'manager', state, steps: stepsOf({ state, selfReview: { state: 'submitted' }, ...more }) }, 'Mina')

test('from the blank page to the acknowledgement there is always one next step', () => {
  expect(of('not-started').words).toBe('Write it: the self-review is in')
  expect(of('draft').words).toBe('Go on writing')
  expect(of('submitted').words).toBe('Plan the conversation')
  expect(of('submitted', { scheduledFor: '2026-04-01' }).words).toBe('Share it')
  expect(of('shared')).toEqual({ who: 'author', words: 'Talk about it, and put the talk on record' })
  expect(of('shared', { heldOn: '2026-04-01' })).toEqual({ who: 'subject', words: 'Mina acknowledges it' })
  expect(of('acknowledged').who).toBe('nobody')
})

test('a self-review ends with being submitted', () => {
  expect(nextStep({ kind: 'self', state: 'draft' }, 'Mina').words).toBe('Go on writing')
  expect(nextStep({ kind: 'self', state: 'submitted' }, 'Mina').who).toBe('nobody')
})

test('in a closed cycle nothing is asked of the author any more', () => {
  expect(nextStep({ kind: 'manager', state: 'draft' }, 'Mina', true)).toEqual({ who: 'nobody', words: 'Was not written' })
  expect(nextStep({ kind: 'manager', state: 'shared' }, 'Mina', true).who).toBe('author')
})
