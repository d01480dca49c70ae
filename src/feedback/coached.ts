import type { Finding } from '../kit/finding.ts'
import { runRules } from '../kit/rule.ts'
import type { Text } from '../writing/rules.ts'
import { SAID_RULES } from './rules.ts'
import type { Said } from './specific.ts'

/** Answers to the questions of a round, as the coach reads them. */
export function textsOfAnswers(texts: readonly string[]): Text[] {
  return texts.map((text, i) => ({ path: `/texts/${i}`, kind: 'feedback', text }))
}

/** The lines of a monthly note: how they are worded. They are notes to go back to, so nothing is missing in one. */
export function textsOfLines(lines: readonly string[]): Text[] {
  return lines.map((text, i) => ({ path: `/bullets/${i}`, kind: 'feedback', text, look: 'phrases' }))
}

/** A piece of feedback: its phrases in the text itself, what is missing over all of its parts. */
export function textsOfSaid({ text, situation, behaviour, effect }: Said): Text[] {
  const whole = [text, situation, behaviour, effect].filter((part) => part?.trim()).join('\n\n')
  return [{ path: '/text', kind: 'feedback', text, look: 'phrases' }, { path: '/text', kind: 'feedback', text: whole, look: 'missing' }]
}

/** What is said of a piece of feedback, the coach's advice among it: that it names nothing is said once, by the rule that asks for what is missing. */
export function saidOnce<F extends Finding>(said: readonly (Said & { path: string })[], advice: readonly F[]): (Finding | F)[] {
  const found = runRules(SAID_RULES, { said })
  const unspecific = new Set(found.map(({ path }) => path))
  return [...found, ...advice.filter(({ rule, path }) => !(unspecific.has(path) && (rule === 'writing/vague' || rule === 'writing/no-example')))]
}
