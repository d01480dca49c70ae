import type { Scope } from './token.ts'

/** What a token may do with a scope, as people read it. */
export const SCOPE_WORDS: Record<Scope, { name: string; opens: string }> = {
  read: { name: 'Read', opens: 'Reads what you can read.' },
  write: { name: 'Write drafts', opens: 'Writes notes and drafts in your name. It never submits a review and never acknowledges one.' },
  import: { name: 'Import', opens: 'Brings in people and work items, if you may.' },
  'rating:prerelease': { name: 'Ratings before they are shared', opens: 'Reads ratings you can read already. Leave it out unless you need it.' },
}
