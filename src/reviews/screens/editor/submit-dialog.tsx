import type { Finding } from '../../../kit/finding.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ConfirmFindings, notesOf, openKeys, useSeen, type SeenNotes } from '../../parts/confirm-findings.tsx'
import { ruleKey } from '../../confirmation.ts'
import { firstName } from '../../parts/record-words.ts'

export interface SubmitDialogProps {
  person: string
  /** What warns or will stop sharing, in this very text. */
  findings: readonly Finding[]
  notes: SeenNotes
  busy: boolean
  onSubmit: (confirmed: string[], notes: Record<string, string>) => void
  onClose: () => void
}

/** The last look: each remark is confirmed as seen, with a note where one wants to say why. */
export function SubmitDialog({ person, findings, notes, busy, onSubmit, onClose }: SubmitDialogProps) {
  const [seen, setSeen] = useSeen(notes)
  const open = openKeys(findings, seen).length
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Submit the review of ${person}`}
      purpose={
        <>
          The text is locked, and those above you and HR can read it. {firstName(person)} reads it when you share it. You can withdraw it
          until then.
        </>
      }
      actions={
        <>
          <Button onClick={onClose}>Keep writing</Button>
          <Button
            variant="primary"
            busy={busy}
            unavailable={open > 0 ? `${open} to confirm as seen` : undefined}
            onClick={() => onSubmit(findings.map(ruleKey), notesOf(findings, seen))}>
            Submit
          </Button>
        </>
      }>
      {findings.length > 0 && <ConfirmFindings findings={findings} seen={seen} onSeen={setSeen} />}
      {open > 0 && (
        <p role="status" className="mt-4 text-small text-soft">
          {open === 1 ? 'One remark is' : `${open} remarks are`} to be confirmed as seen before you submit.
        </p>
      )}
    </Dialog>
  )
}
