import type { Finding } from '../kit/finding.ts'

/** How a finding is spoken of: one word and one shape each. Only "say it first" is amber. */
export type FindingTone = 'say-first' | 'needed' | 'look' | 'advice'

export const TONE_WORDS: Record<FindingTone, string> = {
  'say-first': 'Say it first',
  needed: 'Needed first',
  look: 'Look again',
  advice: 'Advice',
}
const ORDER: readonly FindingTone[] = ['say-first', 'needed', 'look', 'advice']

/** A block about something the person was never told is "say it first"; other blocks are "needed first". */
export function toneOf(finding: Pick<Finding, 'rule' | 'severity'>): FindingTone {
  if (finding.severity === 'warn') return 'look'
  if (finding.severity === 'hint') return 'advice'
  return finding.rule.startsWith('surprise/') || finding.rule === 'pip/no-prior-feedback' ? 'say-first' : 'needed'
}

/** What stops the step first, advice last; otherwise as found. */
export function inOrder<F extends Finding>(findings: readonly F[]): F[] {
  return [...findings].sort((a, b) => ORDER.indexOf(toneOf(a)) - ORDER.indexOf(toneOf(b)))
}

/** Page that explains a rule. */
export function rulePage(rule: string): string {
  return `/rules/${rule}`
}

/** `3` -> "3 things to look at", `1` -> "1 thing to look at". */
export function lookCount(n: number): string {
  return n === 1 ? '1 thing to look at' : `${n} things to look at`
}
