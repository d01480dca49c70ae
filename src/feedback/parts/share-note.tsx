import { Confirm } from '../../ui/confirm.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { monthInWords } from '../ledger/entry-words.ts'
import type { MonthlyNote } from '../monthly-note/words.ts'

/** Shares the note with the person it is about: named, with what follows. */
export function ShareNote({ note, open, onClose }: { note: MonthlyNote; open: boolean; onClose: () => void }) {
  const { person, month } = note
  const share = useWrite('note.share', {
    refreshes: ['note.show', 'note.list', 'ledger.show', 'home.show'], says: () => ({ title: `Shared with ${person.name}` }), done: onClose,
  })
  return (
    <Confirm open={open} onClose={onClose} title={`Share your note on ${monthInWords(month)} with ${person.name}`} confirm={`Share with ${person.name}`} cancel="Keep writing" busy={share.busy}
      consequence={`${person.name} can read these lines from now on, and that can’t be taken back. Until they are read you can still reword them.`}
      onConfirm={() => share.run({ personId: person.id, month })} />
  )
}
