import type { Finding } from '../kit/finding.ts'
import type { Text } from '../writing/rules.ts'
import type { CaseText } from './facts.ts'

/** What the rules of the case say in their own words: one finding for one fault. */
const SAID_BY_THE_CASE = new Set(['writing/effort-based', 'writing/comparison-to-peer', 'writing/retention-motive'])

/** The texts of a case as the coach reads them. The declared motive is no argument, and is left to itself. */
export function textsOfCase({ summary, arguments: texts, trajectory, concerns }: Pick<CaseText, 'summary' | 'arguments' | 'trajectory' | 'concerns'>): Text[] {
  return [
    { path: '/summary', kind: 'promotion_argument' as const, text: summary },
    ...texts.map(({ text }, at) => ({ path: `/arguments/${at}/text`, kind: 'promotion_argument' as const, text })),
    { path: '/trajectory', kind: 'promotion_argument' as const, text: trajectory, look: 'phrases' as const },
    { path: '/concerns', kind: 'promotion_argument' as const, text: concerns, look: 'phrases' as const },
  ].filter(({ text }) => text.trim())
}

/** The coach's findings as they are shown beside a case. */
export function shownBesideCase(coached: readonly Finding[]): Finding[] {
  return coached.filter(({ rule }) => !SAID_BY_THE_CASE.has(rule))
}
