import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useMe } from '../../../ui/me.ts'
import { useWrite } from '../../../ui/use-action.ts'
import type { Reading } from '../../ledger/entry-words.ts'
import { audienceChoices, type AudienceChoice } from '../../observation/audience-choices.ts'
import type { Audience, LedgerEntry, Named } from '../../words.ts'
import { ChooseAudience } from '../audience-choice.tsx'

export interface ShareEntryProps {
  entry: LedgerEntry
  reading: Reading
  manager?: Named
  open: boolean
  onClose: () => void
}

/** Shares a note with more people, and says to whom and what follows before it does. */
export function ShareEntry({ entry, reading, manager, open, onClose }: ShareEntryProps) {
  const { person: me } = useMe()
  const choices = shareChoices(entry, me, reading.person, manager)
  const [wanted, setWanted] = useState<Audience>()
  const choice = choices.find((each) => each.audience === wanted) ?? choices[0]
  const share = useWrite('observation.share', { refreshes: ['ledger.show', 'home.show'], says: (shared) => ({ title: 'Shared', detail: shared.audienceWords }), done: onClose })
  if (!choice) return null
  return (
    <Dialog open={open} onClose={onClose} title={choice.step} purpose="What is shared stays shared. It can be withdrawn later, and that leaves a trace."
      actions={<><Button onClick={onClose}>Not now</Button><Button variant="primary" busy={share.busy} onClick={() => share.run({ id: entry.id, audience: choice.audience })}>{choice.step}</Button></>}>
      <blockquote className="mb-6 border-l border-edge pl-4 whitespace-pre-line">{entry.text}</blockquote>
      <ChooseAudience name="share-audience" choices={choices} value={choice.audience} onChange={setWanted} />
    </Dialog>
  )
}

/** With whom it can still be shared, the narrowest first. */
export function shareChoices(entry: LedgerEntry, me: Named, subject: Named, manager: Named | undefined): AudienceChoice[] {
  return audienceChoices({ me, subject, manager, tone: entry.tone ?? 'praise', requested: entry.asked }).filter((each) => entry.shareWith?.includes(each.audience))
}
