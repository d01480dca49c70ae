import { useState, type ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Restored } from '../../../ui/restored.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useKept } from '../../../ui/use-kept.ts'

export interface SayWhyProps {
  /** Names the text on this device. */
  name: string
  title: string
  purpose: ReactNode
  /** The question the text answers. */
  label: string
  confirm: string
  /** Who reads it once it is said. */
  later: string
  busy: boolean
  onClose: () => void
  /** Rejects when it did not work; the text stays. */
  onSay: (reason: string) => Promise<unknown>
}

/** A step that needs its reason, kept on this device until it is said. */
export function SayWhy({ name, title, purpose, label, confirm, later, busy, onClose, onSay }: SayWhyProps) {
  const kept = useKept(name, { reason: '' })
  const reason = kept.value.reason.trim()
  const [missing, setMissing] = useState(false)
  const say = () => {
    setMissing(!reason)
    if (reason) void onSay(reason).then(() => kept.clear(kept.value), () => {})
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
      <Restored kept={kept} />
      <TextArea
        id="reason"
        label={label}
        rows={3}
        maxLength={1000}
        value={kept.value.reason}
        onChange={(event) => kept.change({ reason: event.target.value })}
        error={missing ? 'A sentence is enough.' : undefined}
        audience={{ now: 'only you, on this device', later }}
      />
    </Dialog>
  )
}
