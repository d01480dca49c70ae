import { inWords } from '../../../kit/date.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import type { Reading } from '../../ledger/entry-words.ts'
import type { LedgerEntry } from '../../words.ts'

export interface WithdrawEntryProps {
  entry: LedgerEntry
  reading: Reading
  open: boolean
  onClose: () => void
}

/** Takes a note or a recorded talk back: a private note is gone, of anything else a trace stays. */
export function WithdrawEntry({ entry, reading, open, onClose }: WithdrawEntryProps) {
  const options = { refreshes: ['ledger.show', 'note.show', 'home.show'] as const, says: () => ({ title: entry.private ? 'Deleted' : 'Withdrawn' }), done: onClose }
  const note = useWrite('observation.withdraw', options)
  const talk = useWrite('talk.withdraw', options)
  const write = entry.kind === 'talk' ? talk : note
  const { person } = reading
  const day = inWords(entry.on)
  return entry.private
    ? (
      <Confirm open={open} onClose={onClose} title={`Delete your note of ${day} about ${person.name}`} confirm="Delete the note" cancel="Keep it" busy={write.busy}
        consequence="Only you knew of it. It is gone for good, and leaves no trace." onConfirm={() => write.run({ id: entry.id })} />
    )
    : (
      <Confirm open={open} onClose={onClose} title={`Withdraw what you recorded on ${day} about ${person.name}`} confirm="Withdraw it" cancel="Keep it" busy={write.busy}
        consequence={`The words go away for everyone. That there was something, and that it was withdrawn, stays on the ledger of ${person.name}.`}
        onConfirm={() => write.run({ id: entry.id })} />
    )
}
