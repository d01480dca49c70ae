import { useState } from 'react'
import { dateIn, inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useMe } from '../../../ui/me.ts'
import { useAction } from '../../../ui/use-action.ts'
import type { AutosaveHandle } from '../../../ui/use-autosave.ts'
import { isEmpty } from '../../document.ts'
import type { KeptDraft } from '../../kept-draft/words.ts'
import type { ReviewText } from '../../merge.ts'
import { ReviewPaper } from '../../parts/review-paper.tsx'
import type { ReviewShown } from '../../parts/state-words.ts'

/** Drafts of this review from before it was mine: my own, and those whose authors passed them on. */
export function KeptDrafts({ review, text }: { review: ReviewShown; text: AutosaveHandle<ReviewText> }) {
  const kept = useAction('kept-draft.list', { reviewId: review.id })
  const me = useMe()
  const [open, setOpen] = useState<KeptDraft>()
  const drafts = kept.data?.drafts ?? []
  if (drafts.length === 0) return null
  return (
    <ul className="mb-6 max-w-prose space-y-2 border-l-4 border-edge py-1 pl-4">
      {drafts.map((draft) => (
        <li key={draft.id} className="flex flex-wrap items-baseline gap-x-3">
          <span>
            {draft.mine ? 'You' : draft.author.name} began this review before; the draft is of{' '}
            {inWords(dateIn(me.organisation.timeZone, draft.keptAt))}.
          </span>
          <Button size="small" variant="quiet" onClick={() => setOpen(draft)}>
            Read it
          </Button>
        </li>
      ))}
      {open && <Kept draft={open} text={text} onClose={() => setOpen(undefined)} />}
    </ul>
  )
}

function Kept({ draft, text, onClose }: { draft: KeptDraft; text: AutosaveHandle<ReviewText>; onClose: () => void }) {
  const me = useMe()
  const shown = useAction('kept-draft.show', { id: draft.id })
  const blank = isEmpty(text.value.document)
  const start = () => {
    if (!shown.data) return
    const { document } = shown.data
    text.change((old) => ({ ...old, document }))
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={draft.mine ? 'What you began' : `What ${draft.author.name} began`}
      purpose={draft.mine ? 'It is kept for you, whoever writes the review.' : 'Passed on to you as input. What you submit is yours.'}
      actions={
        <Button
          variant="primary"
          unavailable={blank ? (shown.data ? undefined : 'One moment') : 'You have begun to write. Copy what you need from here instead.'}
          onClick={start}>
          Start from this text
        </Button>
      }>
      {shown.data && <ReviewPaper document={shown.data.document} records={[]} meId={me.person.id} />}
    </Dialog>
  )
}
