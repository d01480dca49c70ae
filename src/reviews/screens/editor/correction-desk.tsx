import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, Problem, problemAt } from '../../../ui/problem.ts'
import { StateLabel } from '../../../ui/state-label.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import type { Finding } from '../../../kit/finding.ts'
import { placedFinding } from '../../edits.ts'
import type { ReviewText } from '../../merge.ts'
import { useSeenNotes } from '../../parts/confirm-findings.tsx'
import { firstName } from '../../parts/record-words.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { SeenDialog } from '../standing/seen-dialog.tsx'
import type { PacketFacts, PacketRecord, Release, ReviewDocument } from '../../words.ts'
import { Desk } from './desk.tsx'
import { PaneSwitch } from './status-bar.tsx'
import { useFindings } from './use-findings.ts'

export interface CorrectionDeskProps {
  review: ReviewShown
  release: Release
  records: readonly PacketRecord[]
  facts: PacketFacts
}

interface Correction extends ReviewText {
  reason: string
}

/** The next version of a shared review, kept on this device until it is shared with its reason. */
export default function CorrectionDesk({ review, release, records, facts }: CorrectionDeskProps) {
  const { go } = usePlace()
  const name = firstName(review.subject.name)
  const kept = useKept<Correction>(`review/${review.id}/correction/${release.version}`, {
    document: release.document,
    rating: release.rating ?? null,
    reason: '',
  })
  const { reason, ...value } = kept.value
  const text = {
    value,
    ready: true,
    conflict: undefined,
    change: (next: ReviewText | ((old: ReviewText) => ReviewText)) =>
      kept.change((old) => ({ ...old, ...(typeof next === 'function' ? next(old) : next) })),
  }
  const findings = useFindings(review.id, kept.value, records, facts, 0)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [asking, setAsking] = useState(false)
  const notes = useSeenNotes(review.id)
  const [unseen, setUnseen] = useState<readonly Finding[]>()
  const write = useWrite('review.correct', {
    quiet: true,
    refreshes: ['review.show', 'review.read', 'review.list', 'home.show'],
    says: ({ release: next }) => ({ title: `Version ${next} is shared with ${review.subject.name}` }),
  })

  function begin() {
    const wrong = [
      ...(reason.trim() ? [] : [{ fieldId: 'correction-reason', message: `Say what was wrong: ${name} reads it beside the new version.` }]),
      ...(kept.unsent ? [] : [{ message: 'Nothing is changed yet.' }]),
    ]
    setProblems(wrong)
    setAsking(wrong.length === 0)
  }

  async function send(given: { confirmed?: string[]; notes?: Record<string, string> } = {}) {
    setUnseen(undefined)
    try {
      await write.ask({
        id: review.id,
        document: value.document,
        ...(value.rating && { rating: value.rating }),
        reason,
        release: release.version,
        ...given,
      })
      kept.clear(kept.value)
      notes.clear()
      void go(`/reviews/${review.id}`)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      setAsking(false)
      if (error.code === 'unconfirmed') setUnseen(error.findings.map((finding) => placedFinding(value.document, finding)))
      else setProblems(error.findings.length > 0 ? blocksOf(error, value.document) : fieldProblems(error))
    }
  }

  return (
    <Page
      title={`Correct the review of ${review.subject.name}`}
      width="wide"
      back={{ to: `/reviews/${review.id}`, label: review.subject.name }}
      purpose={`Version ${release.version} stays as ${name} was given it. What you write here becomes version ${release.version + 1}.`}
      state={<StateLabel state="Not shared" next={`${name} reads it, and acknowledges it anew, once you share it.`} />}
      primary={
        <Button variant="primary" busy={write.busy} onClick={begin}>
          Share version {release.version + 1}
        </Button>
      }>
      <ErrorSummary errors={problems} />
      <Desk
        review={review}
        records={records}
        facts={facts}
        text={text}
        findings={findings}
        audience={audienceOf(name)}
        problems={problems}
        onSend={begin}
        sendTitle="Share the correction"
        bar={(pane, onPane) => (
          <div className="mb-8 flex justify-end border-b border-hairline panes:border-0">
            <PaneSwitch pane={pane} onPane={onPane} />
          </div>
        )}
        head={
          <div className="mb-12 max-w-form">
            <TextArea
              id="correction-reason"
              label="What was wrong?"
              hint="In a sentence"
              rows={2}
              maxLength={4000}
              value={reason}
              error={problemAt(problems, 'correction-reason')}
              onChange={(event) => kept.change((old) => ({ ...old, reason: event.target.value }))}
              audience={audienceOf(name)}
            />
            {kept.restored && <p className="mt-2 text-small font-medium">Restored: what you wrote here before.</p>}
          </div>
        }
      />
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={`Share version ${release.version + 1} with ${review.subject.name}`}
        confirm={`Share with ${name}`}
        busy={write.busy}
        onConfirm={() => void send()}
        consequence={`${name} reads it beside the version before, with your reason, and acknowledges it anew. It can’t be taken back.`}
      />
      {unseen && (
        <SeenDialog
          why="The new version brings these along."
          findings={unseen}
          notes={notes}
          name={name}
          onClose={() => setUnseen(undefined)}
          onSeen={(given) => void send(given)}
        />
      )}
    </Page>
  )
}

function blocksOf(error: Problem, document: ReviewDocument): FieldProblem[] {
  return error.findings.filter((each) => each.severity === 'block').map((each) => ({ message: placedFinding(document, each).message }))
}

function audienceOf(name: string) {
  return { now: 'only you, on this device', later: `${name}, those above you and HR, when you share it` }
}
