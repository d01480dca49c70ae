import { useState } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FindingWords } from '../../../ui/findings.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Restored } from '../../../ui/restored.tsx'
import { RuleLink } from '../../../ui/rule-link.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { Moment } from '../../../ui/when.tsx'
import { ruleKey } from '../../confirmation.ts'
import { wholeReview } from '../../document.ts'
import { nameOfPath } from '../../edits.ts'
import type { StepProps } from './steps.tsx'

/** HR sees what blocks the text, and may set it aside with a written reason. */
export function Overrides({ review, name }: StepProps) {
  const step = review.released > 0 ? 'open-acknowledgement' : 'share'
  const check = useAction('review.check', { id: review.id, step }, { fresh: true })
  return (
    <div className="mt-3">
      <Loaded query={check}>
        {({ findings, overridden }) => (
          <Blocks review={review} name={name} blocks={findings.filter((each) => !overridden.includes(ruleKey(each)))} />
        )}
      </Loaded>
      <Given review={review} />
    </div>
  )
}

function Blocks({ review, name, blocks }: StepProps & { blocks: readonly Finding[] }) {
  const [asking, setAsking] = useState<Finding>()
  if (blocks.length === 0)
    return <p className="text-small text-soft">Nothing in this text stops it, as far as the records you can open show.</p>
  return (
    <>
      <h3 className="text-base">What stops it</h3>
      <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
        {blocks.map((finding) => (
          <li key={ruleKey(finding)} className="py-3" data-rule={finding.rule}>
            <Words review={review} name={name} finding={finding} />
            <p className="mt-2 ml-6">
              <Button size="small" onClick={() => setAsking(finding)}>
                Set aside with a reason
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {asking && <AskReason review={review} name={name} finding={asking} onClose={() => setAsking(undefined)} />}
    </>
  )
}

/** What is not told looks untold to whoever can't open the record: said as what it is. */
function Words({ review, name, finding }: StepProps & { finding: Finding }) {
  const about = finding.rule.startsWith('surprise/') && review.document && nameOfPath(wholeReview(review.document), finding.path)
  if (!about) return <FindingWords finding={finding} />
  const message = `${about}: no record you can open shows that ${name} was told of it in time.`
  const fix = `${review.reviewer.name} may cite what only the two of them can open. Ask, before you set the rule aside.`
  return <FindingWords finding={{ ...finding, message, fix }} />
}

function AskReason({ review, name, finding, onClose }: StepProps & { finding: Finding; onClose: () => void }) {
  const kept = useKept(`review/${review.id}/set-aside/${ruleKey(finding)}`, { reason: '' })
  const { reason } = kept.value
  const [short, setShort] = useState(false)
  const write = useWrite('review.override', {
    refreshes: ['review.check', 'review.show'],
    done: () => {
      kept.clear()
      onClose()
    },
    says: () => ({ title: 'Set aside for this text', detail: 'If the text changes, it has to be looked at anew.' }),
  })
  const send = () => {
    const enough = reason.trim().length >= 10
    setShort(!enough)
    if (enough) write.run({ id: review.id, rule: finding.rule, path: finding.path ?? '', reason })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Set a rule aside for the review of ${review.subject.name}`}
      purpose={`${name} may read here for the first time what was never said. The reason is kept with the text and in the audit log.`}
      actions={
        <Button variant="primary" busy={write.busy} onClick={send}>
          Set it aside
        </Button>
      }>
      <Words review={review} name={name} finding={finding} />
      <div className="mt-6">
        <Restored kept={kept} />
        <TextArea
          id="override-reason"
          label="Why does it stand as it is?"
          rows={4}
          maxLength={4000}
          value={reason}
          onChange={(event) => kept.change({ reason: event.target.value })}
          error={short ? 'Write down why, in a sentence.' : undefined}
          audience={{ now: 'only you, on this device', later: `${review.reviewer.name} and HR` }}
        />
      </div>
    </Dialog>
  )
}

/** What HR set aside for this text, for its author and HR. */
export function Given({ review }: Pick<StepProps, 'review'>) {
  const given = review.overrides ?? []
  if (given.length === 0) return null
  return (
    <div className="mt-4">
      <h3 className="text-base">Set aside</h3>
      <ul className="mt-1 space-y-2 text-small">
        {given.map((each) => (
          <li key={`${each.rule}${each.path}${each.at}`}>
            <span className="text-soft">
              <RuleLink rule={each.rule} />, by {each.by.name}, <Moment at={each.at} />
            </span>
            <span className="block">{each.reason}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
