import type { Finding } from '../../../kit/finding.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ruleKey } from '../../confirmation.ts'
import { ConfirmFindings, notesOf, openKeys, useSeen, type SeenNotes } from '../../parts/confirm-findings.tsx'

export interface SeenDialogProps {
  findings: readonly Finding[]
  notes: SeenNotes
  name: string
  /** Why they are asked about now. */
  why?: string
  onClose: () => void
  onSeen: (given: { confirmed: string[]; notes: Record<string, string> }) => void
}

/** Remarks that came up since the text was submitted. */
export function SeenDialog({ findings, notes, name, why = 'These came up since you submitted.', onClose, onSeen }: SeenDialogProps) {
  const [seen, setSeen] = useSeen(notes)
  const open = openKeys(findings, seen).length
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Before ${name} gets it`}
      purpose={`${why} Sharing goes on once you have seen them.`}
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button
            variant="primary"
            unavailable={open > 0 ? 'Confirm each as seen first' : undefined}
            onClick={() => onSeen({ confirmed: findings.map(ruleKey), notes: notesOf(findings, seen) })}>
            Go on to share
          </Button>
        </>
      }>
      <ConfirmFindings findings={findings} seen={seen} onSeen={setSeen} />
    </Dialog>
  )
}
