import { useState } from 'react'
import { marksOf, moved, type Mark, type Note } from './note.ts'

/** Notes with a place in the text, moved along with every edit since they were found. */
export function useMarks(notes: readonly Note[], value: string): Mark[] {
  const [held, setHeld] = useState(() => ({ notes, text: value, marks: marksOf(notes, value) }))
  const along = held.text === value ? held.marks : moved(held.marks, held.text, value)
  const next = held.notes !== notes
    ? { notes, text: value, marks: marksOf(notes, value, along) }
    : held.text !== value
      ? { notes, text: value, marks: along }
      : held
  if (next !== held) setHeld(next)
  return next.marks
}
