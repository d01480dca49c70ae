import type { Finding } from '../kit/finding.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { checkRelease, checkSubmit, ruleKey } from '../reviews/confirmation.ts'

/** What the author alone can mend, and nobody can set aside: without it nobody knows what a committee would be asked. */
const MENDED_FIRST = new Set(['promotion/levels-explicit', 'promotion/retention-motive'])

/** Keys HR set aside for this version of the text. */
export function openKeys(overrides: readonly { rule: string; path: string; textVersion: number }[], version: number): Set<string> {
  return new Set(overrides.filter(({ textVersion }) => textVersion === version).map(ruleKey))
}

/**
 * Submitting, as with a review: what warns or blocks is confirmed as seen. Two blocks are mended first: which levels it is about, and a motive of
 * retention that is not declared.
 * @returns why not, with the findings in question, or undefined
 */
export function maySubmitWith(findings: readonly Finding[], confirmed: ReadonlySet<string>): Refusal | undefined {
  const first = findings.filter(({ rule, severity }) => severity === 'block' && MENDED_FIRST.has(rule))
  if (first.length) {
    return refuse('invalid', first[0]!.rule === 'promotion/retention-motive' ? 'Declare the worry about losing the person, or take it out of the text; then the case can be submitted.' : 'Name both levels first: the committee holds the case against their text.', { reason: 'blocked', findings: first })
  }
  return checkSubmit(findings, { confirmed, overridden: new Set() })
}

/** Before a session: what blocks was set aside by HR, with its reason, or mended. */
export function mayGoBeforeSession(findings: readonly Finding[], overridden: ReadonlySet<string>): Refusal | undefined {
  return checkRelease(findings.filter(({ severity }) => severity === 'block'), { confirmed: new Set(), overridden })
}
