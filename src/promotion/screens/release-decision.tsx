import { useState } from 'react'
import type { Finding } from '../../kit/finding.ts'
import { ruleKey } from '../../reviews/confirmation.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FindingWords } from '../../ui/findings.tsx'
import { Checkbox } from '../../ui/inputs.tsx'
import { Problem } from '../../ui/problem.ts'
import { useWrite } from '../../ui/use-action.ts'
import type { CaseShown } from '../parts/case-words.ts'

/** The manager gives the decision to the person, best in a talk. */
export function ReleaseDecision({ shown }: { shown: CaseShown }) {
  const [open, setOpen] = useState(false)
  const [unseen, setUnseen] = useState<readonly Finding[]>([])
  const [seen, setSeen] = useState(false)
  const name = shown.subject.name
  const release = useWrite('promotion-case.release', { quiet: true, refreshes: ['promotion-case.show', 'promotion-case.list', 'home.show'], says: () => ({ title: `${name} can read it` }) })
  async function send() {
    try {
      await release.ask({ id: shown.id, confirmed: seen ? unseen.map(ruleKey) : [] })
      setOpen(false)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'unconfirmed') setUnseen(error.findings)
    }
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Give it to {name}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Give the decision to ${name}`} purpose="They read what was decided, why, and what comes next. It can’t be taken back: speak with them first."
        actions={<><Button onClick={() => setOpen(false)}>Not now</Button><Button variant="primary" busy={release.busy} unavailable={unseen.length > 0 && !seen ? 'Confirm it as seen first' : undefined} onClick={() => void send()}>Give it to {name}</Button></>}>
        {unseen.map((finding) => <FindingWords key={ruleKey(finding)} finding={finding} />)}
        {unseen.length > 0 && <div className="mt-3"><Checkbox label="I have seen this" checked={seen} onChange={(event) => setSeen(event.target.checked)} /></div>}
      </Dialog>
    </>
  )
}
