import type { DimensionKind, Independence, Scope } from '../framework.ts'

/** How far work reaches, for people to read. */
export const SCOPE_WORDS: Record<Scope, string> = { task: 'their own task', team: 'the team', teams: 'several teams', organisation: 'the organisation', company: 'the company' }
/** How much of the way is found alone. */
export const INDEPENDENCE_WORDS: Record<Independence, string> = {
  guided: 'with guidance at hand', checked: 'checked at agreed points', alone: 'alone, to an agreed goal', frames: 'turns rough problems into plans', directs: 'sets direction where nothing is settled',
}
/** What a dimension is about. */
export const KIND_WORDS: Record<DimensionKind, string> = {
  skill: 'Skill', scope: 'How far work reaches', independence: 'How much is found alone', leadership: 'Leadership', communication: 'Communication', other: 'Something else',
}
