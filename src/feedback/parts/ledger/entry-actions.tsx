import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { useMe } from '../../../ui/me.ts'
import { useWrite } from '../../../ui/use-action.ts'
import type { Reading } from '../../ledger/entry-words.ts'
import type { EntryStep, LedgerEntry, Named } from '../../words.ts'
import { EditForm } from './edit-form.tsx'
import { RecordTalk } from './record-talk.tsx'
import { ShareEntry, shareChoices } from './share-entry.tsx'
import { TalkAnswer } from './talk-answer.tsx'
import { WithdrawEntry } from './withdraw-entry.tsx'
import { AnswerForm, CorrectForm } from './words-forms.tsx'

export interface EntryActionsProps {
  entry: LedgerEntry
  reading: Reading
  manager?: Named
}

type Open = 'answer' | 'edit' | 'correct' | 'share' | 'withdraw' | 'talk' | undefined

/** What one can do with an entry: the likely step as a button, the rest behind "More". */
export function EntryActions({ entry, reading, manager }: EntryActionsProps) {
  const { person: me } = useMe()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const may = (step: EntryStep) => entry.may.includes(step)
  const { person } = reading
  if (open === 'answer') return <AnswerForm entry={entry} manager={manager} onDone={close} />
  if (open === 'correct') return <CorrectForm entry={entry} onDone={close} />
  if (open === 'edit') return <EditForm entry={entry} onDone={close} />
  const choices = shareChoices(entry, me, person, manager)
  const tell = choices.length > 0 && !entry.sharedAt && person.id !== reading.meId
  return (
    <>
      {may('answer') && <Button size="small" onClick={() => setOpen('answer')}>Answer</Button>}
      {entry.kind === 'talk' && <TalkAnswer entry={entry} reading={reading} manager={manager} />}
      {tell && <Button size="small" onClick={() => setOpen('share')}>Share with {person.name}</Button>}
      <More entry={entry} reading={reading} manager={manager} wider={!tell && choices.length > 0} open={setOpen} />
      <ShareEntry entry={entry} reading={reading} manager={manager} open={open === 'share'} onClose={close} />
      <WithdrawEntry entry={entry} reading={reading} open={open === 'withdraw'} onClose={close} />
      <RecordTalk person={person} about={entry} open={open === 'talk'} onClose={close} />
    </>
  )
}

function More({ entry, reading, manager, wider, open }: EntryActionsProps & { wider: boolean; open: (what: Open) => void }) {
  const hide = useWrite('observation.hide', { refreshes: ['ledger.show'] })
  const pass = useWrite('talk.hand-over', { refreshes: ['ledger.show'], says: () => ({ title: `Passed on to ${manager?.name}` }) })
  const may = (step: EntryStep) => entry.may.includes(step)
  const mine = entry.by.id === reading.meId && reading.person.id !== reading.meId
  const items: MenuItem[] = [
    ...(may('edit') ? [{ id: 'edit', title: 'Reword', run: () => open('edit') }] : []),
    ...(may('correct') ? [{ id: 'correct', title: 'Add a correction', run: () => open('correct') }] : []),
    ...(wider ? [{ id: 'share', title: 'Share with more people', run: () => open('share') }] : []),
    ...(mine && entry.kind === 'observation' && !entry.withdrawnAt ? [{ id: 'talk', title: 'We talked about this', run: () => open('talk') }] : []),
    ...(may('hide') ? [{ id: 'hide', title: 'Hide from everyone else', run: () => hide.run({ id: entry.id }) }] : []),
    ...(may('show-again') ? [{ id: 'show', title: 'Show to everyone again', run: () => hide.run({ id: entry.id, hidden: false }) }] : []),
    ...(may('pass-on') ? [{ id: 'pass', title: `Let ${manager?.name} read it`, run: () => pass.run({ id: entry.id }) }] : []),
    ...(may('withdraw') ? [{ id: 'withdraw', title: entry.private ? 'Delete' : 'Withdraw', run: () => open('withdraw') }] : []),
  ]
  if (items.length === 0) return null
  return <Menu label={`More for the entry of ${inWords(entry.on)}`} items={items} align="start" trigger={<Button size="small" variant="quiet">More</Button>} />
}
