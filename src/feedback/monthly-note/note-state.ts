import { countInWords } from '../../kit/text.ts'
import type { NoteOfMonth } from './words.ts'

/** Where the note of a month stands, as a knot and a few words. */
export function noteState(note: Pick<NoteOfMonth, 'month' | 'bullets' | 'sharedAt' | 'seenAt'>, thisMonth: string): { kind: 'said' | 'seen' | 'missing'; says: string } {
  const { month, bullets, sharedAt, seenAt } = note
  const written = `${countInWords(bullets)} ${bullets === 1 ? 'line' : 'lines'}`
  if (seenAt) return { kind: 'seen', says: `${capital(written)}, shared and seen` }
  if (sharedAt) return { kind: 'said', says: `${capital(written)}, shared, not seen yet` }
  if (bullets > 0) return { kind: 'said', says: `${capital(written)}, not shared` }
  return { kind: 'missing', says: month >= thisMonth ? 'Nothing yet; the month is not over' : 'No note' }
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1)
}
