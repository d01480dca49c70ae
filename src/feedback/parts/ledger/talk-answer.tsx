import { useState } from 'react'
import { listInWords } from '../../../kit/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import type { Reading } from '../../ledger/entry-words.ts'
import type { LedgerEntry, Named } from '../../words.ts'
import { WordsForm } from './words-forms.tsx'

export interface TalkAnswerProps {
  entry: LedgerEntry
  reading: Reading
  manager?: Named
}

/** The person's word on a recorded talk: it took place like this, there was more to it, or it did not. */
export function TalkAnswer({ entry, manager }: TalkAnswerProps) {
  const [open, setOpen] = useState<'amend' | 'dispute'>()
  const refreshes = ['ledger.show', 'home.show'] as const
  const confirm = useWrite('talk.confirm', { refreshes, says: () => ({ title: 'Confirmed', detail: `${entry.by.name} can see that you did.` }) })
  const amend = useWrite('talk.amend', { quiet: true, refreshes, says: () => ({ title: 'Confirmed, with your words beside it' }) })
  const dispute = useWrite('talk.dispute', { quiet: true, refreshes, says: () => ({ title: 'Disputed', detail: 'It does not count as told. You can still confirm it later.' }) })
  const later = listInWords(['you', ...new Set([entry.by.name, ...(entry.audience === 'person_and_manager' && manager ? [manager.name] : [])])])
  const close = () => setOpen(undefined)
  if (open === 'amend') {
    return (
      <WordsForm name={`amend/${entry.id}`} label="What else was said, or was said differently?" hint="This confirms that you talked." later={later} send="Confirm with these words"
        busy={amend.busy} problem={amend.problem?.detail} onSend={(text) => amend.ask({ id: entry.id, text })} onDone={close} />
    )
  }
  if (open === 'dispute') {
    return (
      <WordsForm name={`dispute/${entry.id}`} label="What was it, as you remember it?" hint="It then does not count as told until you two have settled it." later={later} send="Dispute it"
        busy={dispute.busy} problem={dispute.problem?.detail} onSend={(text) => dispute.ask({ id: entry.id, text })} onDone={close} />
    )
  }
  return (
    <>
      {entry.may.includes('confirm') && <Button size="small" busy={confirm.busy} onClick={() => confirm.run({ id: entry.id })}>Yes, we talked about this</Button>}
      {entry.may.includes('amend') && (
        <Button size="small" variant={entry.may.includes('confirm') ? 'plain' : 'quiet'} onClick={() => setOpen('amend')}>{entry.may.includes('confirm') ? 'Yes, and there was more' : 'Add something'}</Button>
      )}
      {entry.may.includes('dispute') && <Button size="small" variant="quiet" onClick={() => setOpen('dispute')}>It was not so</Button>}
    </>
  )
}
