import { Loaded } from '../../ui/loaded.tsx'
import type { CaptureProps } from '../../ui/panels.ts'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'
import { NoteForm } from './note-form.tsx'

/** "Note something": about the person it was opened for, or whose page is open. */
export default function Capture({ personId, onDone }: CaptureProps) {
  const { params } = usePlace()
  const id = personId ?? params.personId
  return id ? <AboutPerson key={id} id={id} onDone={onDone} /> : <NoteForm onDone={onDone} />
}

function AboutPerson({ id, onDone }: { id: string; onDone: () => void }) {
  const person = useAction('person.show', { id })
  if (person.error) return <NoteForm onDone={onDone} />
  return <Loaded query={person}>{({ name }) => <NoteForm about={{ id, name }} onDone={onDone} />}</Loaded>
}
