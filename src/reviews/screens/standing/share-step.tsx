import { useMemo, useState } from 'react'
import type { PlainDate } from '../../../kit/date.ts'
import type { Finding } from '../../../kit/finding.ts'
import type { OutputOf } from '../../../ui/action-map.ts'
import { Button } from '../../../ui/button.tsx'
import { useCapture } from '../../../ui/capture.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Findings } from '../../../ui/findings.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { fieldProblems, type Problem } from '../../../ui/problem.ts'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { ruleKey } from '../../confirmation.ts'
import { wholeReview } from '../../document.ts'
import { nextStep } from '../../next-step.ts'
import { useSeenNotes } from '../../parts/confirm-findings.tsx'
import { TellFirst } from '../../parts/tell-first.tsx'
import { placedFinding } from '../../edits.ts'
import type { PacketRecord } from '../../words.ts'
import { Given } from './overrides.tsx'
import { SeenDialog } from './seen-dialog.tsx'
import type { StepProps } from './steps.tsx'

/** Gives the person their review: what has to be told first is said here, and how. */
export function ShareStep(props: StepProps) {
  const check = useAction('review.check', { id: props.review.id, step: 'share' }, { fresh: true })
  return <Loaded query={check}>{(answer) => <Share {...props} {...answer} />}</Loaded>
}

type Asking = 'seen' | 'share'

function Share({ review, name, findings, confirmed, overridden, version, sayableFrom }: StepProps & OutputOf<'review.check'>) {
  const [asking, setAsking] = useState<Asking>()
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [answers, setAnswers] = useState<{ confirmed: string[]; notes: Record<string, string> }>({ confirmed: [], notes: {} })
  const notes = useSeenNotes(review.id)
  const settled = new Set([...confirmed, ...overridden])
  const placed = useMemo(
    () => findings.map((finding) => placedFinding(wholeReview(review.document), finding)),
    [findings, review.document],
  )
  const blocks = placed.filter((finding) => finding.severity === 'block' && !overridden.includes(ruleKey(finding)))
  const warnings = placed.filter((finding) => finding.severity === 'warn' && !settled.has(ruleKey(finding)))
  const write = useWrite('review.share', {
    quiet: true,
    refreshes: ['review.show', 'review.list', 'home.show'],
    says: () => ({ title: `Shared with ${review.subject.name}`, detail: 'They find it among their reviews now.' }),
  })
  const next = nextStep(review, name).words === 'Share it'
  // the answer of the check may be newer than the press
  const step = asking === 'seen' && warnings.length === 0 ? 'share' : asking

  function begin() {
    setProblems(blocks.map((finding) => ({ fieldId: blockId(finding), message: finding.message })))
    if (blocks.length === 0) setAsking(warnings.length > 0 ? 'seen' : 'share')
  }

  async function share() {
    try {
      await write.ask({ id: review.id, ...answers }, { ifMatch: version })
      notes.clear()
    } catch (problem) {
      setAsking(undefined)
      setProblems(fieldProblems(problem as Problem))
    }
  }

  return (
    <div className="mt-3">
      <ErrorSummary errors={problems} title={`${name} has to hear of this first`} />
      {blocks.length > 0 && <Blocks review={review} name={name} blocks={blocks} sayableFrom={sayableFrom} />}
      <p className="mt-3">
        <Button variant={next && blocks.length === 0 ? 'primary' : 'plain'} onClick={begin}>
          Share with {name}
        </Button>
      </p>
      <Given review={review} />
      {step === 'seen' && (
        <SeenDialog
          findings={warnings}
          notes={notes}
          name={name}
          onClose={() => setAsking(undefined)}
          onSeen={(given) => {
            setAnswers(given)
            setAsking('share')
          }}
        />
      )}
      <Confirm
        open={step === 'share'}
        onClose={() => setAsking(undefined)}
        title={`Share this review with ${review.subject.name}`}
        confirm={`Share with ${name}`}
        busy={write.busy}
        consequence={
          <>
            {name} can read all of it from now on, the rating too. It can’t be taken back; a correction is a new version, with its reason.
          </>
        }
        onConfirm={() => void share()}
      />
    </div>
  )
}

const blockId = (finding: Finding) => `block-${ruleKey(finding).replace(/\W+/g, '-')}`

/** What stops it, each with the way out at hand. */
function Blocks({ review, name, blocks, sayableFrom }: StepProps & { blocks: readonly Finding[]; sayableFrom?: PlainDate }) {
  const [telling, setTelling] = useState<{ record?: PacketRecord }>()
  const capture = useCapture()
  const recordOf = (finding: Finding) =>
    (review.records ?? []).find((record) => finding.evidence?.includes(record.id) && record.tone !== 'praise' && !record.toldAt)
  return (
    <>
      <Findings
        level={3}
        title="Before you share"
        findings={blocks}
        action={(finding) => (
          <span id={blockId(finding)} tabIndex={-1} className="inline-flex flex-wrap gap-2">
            <Button size="small" onClick={() => setTelling({ record: recordOf(finding) })}>
              {recordOf(finding) ? `Tell ${name}` : 'Record a talk'}
            </Button>
            {!recordOf(finding) && (
              <Button size="small" variant="quiet" onClick={() => capture(review.subject.id)}>
                Note something
              </Button>
            )}
          </span>
        )}
      />
      <p className="mt-3 text-small text-soft">
        If HR agrees that a point has to stand as it is, they can set the rule aside for this text, with a written reason.
      </p>
      {telling && <TellFirst subject={review.subject} record={telling.record} sayableFrom={sayableFrom} onClose={() => setTelling(undefined)} />}
    </>
  )
}
