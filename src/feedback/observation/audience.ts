import { listInWords } from '../../kit/text.ts'
import type { Audience } from '../words.ts'

/** When an observation was shared, and with whom: RFC 3339, absent while it is not. */
export interface Sharing {
  personAt?: string
  managerAt?: string
  publicAt?: string
}

/** Who reads it now, besides the author. */
export function audienceOf({ personAt, managerAt, publicAt }: Sharing): Audience {
  if (publicAt) return 'public'
  if (personAt) return managerAt ? 'person_and_manager' : 'person'
  return managerAt ? 'manager' : 'me'
}

const READERS: Record<Audience, (keyof Sharing)[]> = {
  me: [],
  person: ['personAt'],
  manager: ['managerAt'],
  person_and_manager: ['personAt', 'managerAt'],
  public: ['personAt', 'managerAt', 'publicAt'],
}

/** The same sharing with one audience more; what was shared stays shared, and keeps its time. */
export function widen(sharing: Sharing, audience: Audience, now: string): Sharing {
  return { ...Object.fromEntries(READERS[audience].map((reader) => [reader, now])), ...sharing }
}

/** Whether everyone of an audience reads it already. */
export function reaches(sharing: Sharing, audience: Audience): boolean {
  return READERS[audience].every((reader) => sharing[reader])
}

/** Names for a sentence about who can read something. `you` is the reader of the sentence. */
export interface Around {
  you: string
  author: { id: string; name: string }
  subject: { id: string; name: string }
  /** Who reads it as the subject's manager today, if anyone does: what was shared with a manager before them stays with that one. */
  manager?: { id: string; name: string }
  /** It answers a feedback request: more people read it. */
  requested?: boolean
}

/**
 * Who can read it, in one sentence that matches the policies of the database: `You, Priya Nair and her manager ...`.
 * Shown beside the text before it is saved, and to whoever reads it later.
 */
export function audienceWords(audience: Audience, around: Around): string {
  const readers = readersInWords(audience, around)
  const without = audience === 'manager' && readers !== 'only you' && around.subject.id !== around.author.id ? ` ${around.subject.name} cannot.` : ''
  return `${readers[0]!.toUpperCase()}${readers.slice(1)} can read this.${without}`
}

/** The readers alone, you first: `you and Priya Nair`, `only you`, `everyone in the organisation`. */
export function readersInWords(audience: Audience, around: Around): string {
  if (audience === 'public') return 'everyone in the organisation'
  const readers = [around.author, ...readersOf(audience, around)]
  const named = [...new Set(readers.map((reader) => (reader.id === around.you ? 'you' : reader.name)))]
  if (named.length === 1 && named[0] === 'you') return 'only you'
  const youFirst = [...named.filter((name) => name === 'you'), ...named.filter((name) => name !== 'you')]
  return listInWords([...youFirst, ...furtherReaders(audience, around)])
}

function readersOf(audience: Audience, { subject, manager }: Around): { id: string; name: string }[] {
  return [
    ...(audience === 'person' || audience === 'person_and_manager' ? [subject] : []),
    ...(manager && (audience === 'manager' || audience === 'person_and_manager') ? [manager] : []),
  ]
}

function furtherReaders(audience: Audience, { requested }: Around): string[] {
  if (!requested) return []
  if (audience === 'manager') return ['the HR partner']
  return audience === 'person_and_manager' ? ['the managers above', 'the HR partner', 'HR admins'] : []
}
