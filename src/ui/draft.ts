import { sameText } from '../kit/merge.ts'
import type { SaveState } from './save-status.tsx'

/** Saves a second after the last key, and at least every five while one types on. */
export const REST_MS = 1_000
export const LONGEST_MS = 5_000
const LONGEST_WAIT_MS = 30_000

/** A text being written, and how safe it is. Times in ms; `V` is the whole document. */
export interface Draft<V> {
  /** What is on screen. */
  readonly value: V
  /** The server's text it rests on, and its version. */
  readonly base: V
  readonly version: number
  /** On its way to the server. */
  readonly sending?: { value: V }
  /** First and last key since the last save began. */
  readonly typing?: { firstAt: number; lastAt: number }
  readonly savedAt?: number
  /** Why the last try failed. `final`: trying again changes nothing until somebody types. */
  readonly failure?: { why?: string; final: boolean; tries: number; at: number }
  /** Somebody wrote in the same places meanwhile. `value` is their text with what only I changed; `stored` is as the server has it. */
  readonly theirs?: { value: V; stored: V; version: number }
  /** The text came back from this device. */
  readonly restored: boolean
  /** What was saved elsewhere came in, in places where nothing was written here. */
  readonly joined: boolean
}

export type DraftEvent<V> =
  | { is: 'typed'; value: V; at: number }
  | { is: 'sending' }
  | { is: 'saved'; version: number; at: number }
  | { is: 'failed'; why?: string; final: boolean; at: number }
  /** Saved elsewhere, in other places than here: `value` holds both. */
  | { is: 'joined'; value: V; base: V; version: number; at: number }
  /** Saved elsewhere, in the same places. `mine` is what stands here with what only they changed. */
  | { is: 'changed-elsewhere'; mine: V; value: V; stored: V; version: number; at: number }
  | { is: 'restored'; value: V; base: V; version: number; at: number }
  /** After "changed elsewhere": the text to go on with. */
  | { is: 'chose'; value: V; at: number }
  /** The server's text was read anew. */
  | { is: 'read'; value: V; version: number }
  | { is: 'retry' }

export function newDraft<V>(value: V, version: number): Draft<V> {
  return { value, base: value, version, restored: false, joined: false }
}

/** Whether there is anything the server does not have. */
export function isUnsaved(draft: Draft<unknown>): boolean {
  return Boolean(draft.typing || draft.sending || draft.theirs)
}

/** The next state. Pure. */
export function nextDraft<V>(draft: Draft<V>, event: DraftEvent<V>): Draft<V> {
  switch (event.is) {
    case 'typed':
      return { ...draft, value: event.value, restored: false, joined: false, typing: { firstAt: draft.typing?.firstAt ?? event.at, lastAt: event.at }, failure: draft.failure?.final ? undefined : draft.failure }
    case 'sending':
      return { ...draft, sending: { value: draft.value }, typing: undefined }
    case 'saved':
      return { ...draft, base: draft.sending?.value ?? draft.base, version: event.version, sending: undefined, savedAt: event.at, failure: undefined }
    case 'failed':
      return { ...draft, sending: undefined, typing: draft.typing ?? { firstAt: event.at, lastAt: event.at }, failure: { why: event.why, final: event.final, tries: (draft.failure?.tries ?? 0) + 1, at: event.at } }
    case 'joined':
      return { ...restingOn(draft, event), joined: true }
    case 'changed-elsewhere':
      return { ...draft, value: event.mine, sending: undefined, typing: draft.typing ?? { firstAt: event.at, lastAt: event.at }, theirs: { value: event.value, stored: event.stored, version: event.version }, failure: undefined }
    case 'restored':
      return { ...restingOn(draft, event), restored: true }
    case 'chose':
      return draft.theirs ? { ...restingOn(draft, { value: event.value, base: draft.theirs.stored, version: draft.theirs.version, at: event.at }), theirs: undefined } : draft
    case 'read':
      return isUnsaved(draft) || event.version <= draft.version ? draft : { ...draft, value: event.value, base: event.value, version: event.version }
    case 'retry':
      return draft.failure ? { ...draft, failure: undefined } : draft
  }
}

/** Goes on with a text on a newer one of the server; what the server has already needs no saving. */
function restingOn<V>(draft: Draft<V>, { value, base, version, at }: { value: V; base: V; version: number; at: number }): Draft<V> {
  return { ...draft, value, base, version, sending: undefined, failure: undefined, typing: sameText(value, base) ? undefined : { firstAt: at, lastAt: at } }
}

/** When the next save is due, in ms; undefined when nothing is to be done. */
export function dueAt(draft: Draft<unknown>): number | undefined {
  if (!draft.typing || draft.sending || draft.theirs || draft.failure?.final) return undefined
  const { firstAt, lastAt } = draft.typing
  if (draft.failure) return draft.failure.at + Math.min(LONGEST_WAIT_MS, REST_MS * 2 ** draft.failure.tries)
  return Math.min(lastAt + REST_MS, firstAt + LONGEST_MS)
}

/** What SaveStatus shows. While one types on a saved text it keeps saying when that was. */
export function saveState(draft: Draft<unknown>): SaveState {
  if (draft.theirs) return { state: 'changed-elsewhere' }
  if (draft.failure) return { state: 'not-saved', why: draft.failure.why }
  if (draft.sending || draft.typing) return { state: 'saving' }
  return draft.savedAt === undefined ? { state: 'still' } : { state: 'saved', at: draft.savedAt }
}

export { sameText }
