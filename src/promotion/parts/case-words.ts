import type { OutputOf } from '../../ui/action-map.ts'
import type { CaseState } from '../codes.ts'
import type { CaseFacts } from '../facts.ts'
import { factsFrom } from '../gathered.ts'
import type { CaseDocument } from '../words.ts'

/** A case as the server shows it. */
export type CaseShown = OutputOf<'promotion-case.show'>
export type SettledShown = NonNullable<CaseShown['evidence']>[number]

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-03` -> `Mar 2026`. */
export function monthWords(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
}

export const STATE_STEPS: Readonly<Record<CaseState, 'waiting' | 'going' | 'done'>> = {
  draft: 'waiting', discarded: 'done', submitted: 'going', decided: 'going', released: 'going', acknowledged: 'done',
}

/** Who acts next. */
export function nextWords({ state, subject, author, session }: Pick<CaseShown, 'state' | 'subject' | 'author' | 'session'>): string {
  if (state === 'draft') return `${author.name} writes it, then submits it.`
  if (state === 'submitted') return session ? `${session.name} decides, with ${session.facilitator.name}.` : 'HR puts it before a session.'
  if (state === 'decided') return `${author.name} gives the decision to ${subject.name}, best in a talk.`
  if (state === 'released') return `${subject.name} reads it and acknowledges.`
  return state === 'acknowledged' ? `${subject.name} has received it.` : 'Nobody but its author can read it.'
}

/** The level as people read it: `L5 (Staff)`. */
export function levelWords(shown: Pick<CaseShown, 'surroundings'>, code: string | undefined): string {
  const level = shown.surroundings?.levels.find((each) => each.code === code)
  return level ? (level.name === level.code ? level.code : `${level.code} (${level.name})`) : (code ?? 'not named')
}

/** What the rules and the map read. */
export function factsShown(shown: CaseShown, now: { document: CaseDocument; currentLevel?: string; proposedLevel?: string }): CaseFacts {
  return factsFrom({ ...now, subject: shown.subject, authorId: shown.author.id, surroundings: shown.surroundings!, evidence: shown.evidence ?? [], quotes: shown.quotes ?? [], step: 'submit' })
}
