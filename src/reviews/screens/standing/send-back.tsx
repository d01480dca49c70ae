import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Restored } from '../../../ui/restored.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import type { StepProps } from './steps.tsx'

/** The line above gives a text back, saying why. */
export function SendBack({ review }: StepProps) {
  const [open, setOpen] = useState(false)
  const kept = useKept(`review/${review.id}/send-back`, { reason: '' })
  const { reason } = kept.value
  const [missing, setMissing] = useState(false)
  const author = review.reviewer.name
  const write = useWrite('review.send-back', {
    refreshes: ['review.show', 'review.list'],
    done: () => {
      kept.clear()
      setOpen(false)
    },
    says: () => ({ title: `Sent back to ${author}` }),
  })
  const send = () => {
    setMissing(!reason.trim())
    if (reason.trim()) write.run({ id: review.id, reason })
  }
  return (
    <>
      <p className="mt-2 -ml-3">
        <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
          Send back to {author}
        </Button>
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Send the review back to ${author}`}
        purpose="It is theirs to write again, and nobody else reads it until they submit."
        actions={
          <Button variant="primary" busy={write.busy} onClick={send}>
            Send back
          </Button>
        }>
        <Restored kept={kept} />
        <TextArea
          id="reason"
          label="What should be different?"
          rows={4}
          maxLength={4000}
          value={reason}
          onChange={(event) => kept.change({ reason: event.target.value })}
          error={missing ? 'Say what should be different.' : undefined}
          audience={{ now: 'only you, on this device', later: `${author}, you and HR` }}
        />
      </Dialog>
    </>
  )
}
