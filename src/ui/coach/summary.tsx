import { useRef, useState } from 'react'
import { Button } from '../button.tsx'
import { inOrder, lookCount } from '../finding-words.ts'
import { Key } from '../key.tsx'
import { Advice, type AdviceActs } from './advice.tsx'
import type { Note } from './note.ts'

export interface CoachSummaryProps {
  /** Of the sentence that tells how many there are. */
  id: string
  notes: readonly Note[]
  actsFor: (note: Note) => AdviceActs
  /** Only for a note with a place in the text. */
  onGo: (note: Note) => void
  hasPlace: (note: Note) => boolean
  /** Where to be once the last one is put away. */
  onEmpty: () => void
}

/** All the coach has to say of one field, in a line until it is opened: underlines are invisible to some, and easily overlooked by others. */
export function CoachSummary({ id, notes, actsFor, onGo, hasPlace, onEmpty }: CoachSummaryProps) {
  const [open, setOpen] = useState(false)
  const head = useRef<HTMLElement>(null)
  const away = (note: Note): AdviceActs => {
    const acts = actsFor(note)
    const { onDismiss } = acts
    if (!onDismiss) return acts
    const leave = () => (notes.length > 1 ? head.current?.focus() : onEmpty())
    return { ...acts, onDismiss: (reason) => { leave(); onDismiss(reason) } }
  }
  return (
    <details className="mt-1 text-small" data-screen-only="" data-coach="" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={head} className="flex min-h-6 w-fit items-center gap-2 rounded-sm text-accent hover:underline">
        {lookCount(notes.length)}
        {notes.some(hasPlace) && <Key keys="F8" className="text-soft" />}
      </summary>
      <span id={id} hidden>{lookCount(notes.length)}{notes.some(hasPlace) ? '. F8 goes to the next.' : '.'}</span>
      {open && (
        <ul className="mt-2 divide-y divide-hairline border-y border-hairline text-base">
          {inOrder(notes).map((note, n) => (
            <li key={`${note.rule}${note.range?.start}${n}`} className="py-3" data-rule={note.rule}>
              <Advice id={`${id}-${n}`} finding={note} {...away(note)}>
                {hasPlace(note) && <Button size="small" variant="quiet" onClick={() => onGo(note)}>Go to it</Button>}
              </Advice>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
