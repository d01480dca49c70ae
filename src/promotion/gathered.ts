import type { Finding } from '../kit/finding.ts'
import type { AskedDimension } from './asked.ts'
import type { CaseFacts } from './facts.ts'
import type { CaseDocument, CaseQuote, CaseSurroundings, Settled } from './words.ts'

/** What the server and the browser put together for the rules. */
export interface Gathered {
  document: CaseDocument
  subject: { id: string; name: string }
  authorId: string
  currentLevel?: string | undefined
  proposedLevel?: string | undefined
  surroundings: CaseSurroundings
  evidence: readonly Settled[]
  quotes: readonly Pick<CaseQuote, 'id' | 'asked' | 'state'>[]
  coached?: readonly Finding[] | undefined
  step: CaseFacts['step']
}

/** The same as the rules read it. Concerns nobody settled stand beside the evidence. */
export function factsFrom({ document, subject, authorId, currentLevel, proposedLevel, surroundings, evidence, quotes, coached, step }: Gathered): CaseFacts {
  const settled = new Set(evidence.map(({ id }) => id))
  const { levels, dimensions, talks, growth, uncounted, since, today } = surroundings
  return {
    document, person: subject, writerId: authorId, step, today, levels, dimensions: dimensions as readonly AskedDimension[], growth, uncounted,
    ...(currentLevel && { current: currentLevel }), ...(proposedLevel && { proposed: proposedLevel }), ...(talks && { talks }), ...(since && { since }), ...(coached && { coached }),
    evidence: [...evidence, ...surroundings.concerns.filter(({ id }) => !settled.has(id)).map((concern) => ({ ...concern, tone: 'concern' as const }))],
    quotes: quotes.filter(({ state }) => state === 'asked' || state === 'released').map(({ id, asked, state }) => ({ id, authorId: asked.id, released: state === 'released' })),
  }
}
