import { useState } from 'react'
import type { Finding } from '../../kit/finding.ts'
import { ruleKey } from '../../reviews/confirmation.ts'
import { ConfirmFindings, notesOf, openKeys, useSeen, useSeenNotes } from '../../reviews/parts/confirm-findings.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import type { CaseShown } from '../parts/case-words.ts'

interface SubmitCaseProps {
  shown: CaseShown
  findings: readonly Finding[]
  version: number
  onClose: () => void
  onProblem: (problem: Problem) => void
}

/** The last look: each remark is confirmed as seen. */
export function SubmitCase({ shown, findings: given, version, onClose, onProblem }: SubmitCaseProps) {
  const notes = useSeenNotes(shown.id)
  const [findings, setFindings] = useState(given)
  const [seen, setSeen] = useSeen(notes)
  const write = useWrite('promotion-case.submit', { quiet: true, refreshes: ['promotion-case.show', 'promotion-case.list', 'home.show'], says: () => ({ title: `The case for ${shown.subject.name} is submitted` }) })
  const open = openKeys(findings, seen).length
  const blocks = findings.some(({ severity }) => severity === 'block')
  async function send() {
    try {
      await write.ask({ id: shown.id, confirmed: findings.map(ruleKey), notes: notesOf(findings, seen) }, { ifMatch: version })
      notes.clear()
      onClose()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'unconfirmed') setFindings(error.findings)
      else onProblem(error)
    }
  }
  return (
    <Dialog open onClose={onClose} title={`Submit the case for ${shown.subject.name}`}
      purpose={<>The text is locked, and HR and the line above can read it. You can withdraw it until it is decided.{blocks && ' What blocks keeps it from a session until it is mended, or HR sets it aside with a reason.'}</>}
      actions={<><Button onClick={onClose}>Keep writing</Button><Button variant="primary" busy={write.busy} unavailable={open > 0 ? `${open} to confirm as seen` : undefined} onClick={() => void send()}>Submit</Button></>}>
      {findings.length > 0 && <ConfirmFindings findings={findings} seen={seen} onSeen={setSeen} />}
    </Dialog>
  )
}
