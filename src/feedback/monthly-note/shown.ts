import { noteAudience, saveNote, shareNote } from './monthly-note.ts'
import type { MonthlyNote, OwnNote, Prefill } from './words.ts'

/** The note as its author is shown it. */
export function shownNote(note: OwnNote, personId: string, prefill: Prefill[], today: string): MonthlyNote {
  const { id, month, bullets, version, savedAt, sharedAt, seenAt, personName } = note
  return {
    id,
    month,
    bullets,
    version,
    savedAt,
    sharedAt,
    seenAt,
    prefill,
    person: { id: personId, name: personName },
    audienceWords: noteAudience(note),
    may: { save: !saveNote(note, today), share: Boolean(id) && !shareNote(note) },
  }
}
