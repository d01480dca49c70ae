import { expect, test } from 'vitest'
import { rule, runRules } from './rule.ts'

const quiet = rule({
  id: 'sample/quiet',
  severity: 'warn',
  title: 'The text is shorter than it may be',
  why: 'Because.',
  numbers: { words: 3 },
  *check(input: { text: string }, { words }) {
    if (input.text.split(' ').length < words) yield { path: '/text', message: `Under ${words} words.`, fix: 'What else happened?' }
    if (input.text === '') yield { message: 'Too early to say.', fix: 'Wait.', severity: 'hint' }
  },
})

test('a finding carries the rule and the hit', () => {
  expect(runRules([quiet], { text: 'one two' }, { subject: 'p1' })).toEqual([
    { rule: 'sample/quiet', severity: 'warn', subject: 'p1', path: '/text', message: 'Under 3 words.', why: 'Because.', fix: 'What else happened?' },
  ])
})

test('an organisation may tune a number and lower a severity, and never raise one', () => {
  expect(runRules([quiet], { text: 'one two' }, { tuning: { 'sample/quiet': { numbers: { words: 2 } } } })).toEqual([])
  expect(runRules([quiet], { text: 'one' }, { tuning: { 'sample/quiet': { severity: 'hint' } } })[0]?.severity).toBe('hint')
  expect(runRules([quiet], { text: '' }, { tuning: { 'sample/quiet': { severity: 'block' } } }).map((each) => each.severity)).toEqual(['warn', 'hint'])
})
