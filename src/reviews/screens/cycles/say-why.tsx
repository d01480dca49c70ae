import { useState, type ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { AudienceWords } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

export interface SayWhyProps {
  title: string
  purpose: ReactNode
  /** The question the text answers. */
  label: string
  confirm: string
  audience: AudienceWords
  busy: boolean
  onClose: () => void
  onSay: (reason: string) => void
}

/** A step that needs its reason. */
export function SayWhy({ title, purpose, label, confirm, audience, busy, onClose, onSay }: SayWhyProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const say = () => {
    setMissing(!reason.trim())
    if (reason.trim()) onSay(reason.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      purpose={purpose}
      actions={
        <Button variant="primary" busy={busy} onClick={say}>
          {confirm}
        </Button>
      }>
      <TextArea
        id="reason"
        label={label}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={missing ? 'A sentence is enough.' : undefined}
        audience={audience}
      />
    </Dialog>
  )
}
