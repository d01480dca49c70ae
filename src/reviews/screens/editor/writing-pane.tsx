import { memo, useCallback, useMemo, useRef, type ReactNode } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import type { Note } from '../../../ui/coach/note.ts'
import { isBlank } from '../../../kit/text.ts'
import { CoachField } from '../../../ui/coach-field.tsx'
import { problemAt } from '../../../ui/problem.ts'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { fieldId, type AudienceWords } from '../../../ui/field.tsx'
import { Section } from '../../../ui/section.tsx'
import { placedFinding, type ItemPlace } from '../../edits.ts'
import { firstName } from '../../parts/record-words.ts'
import { SimilarTexts } from '../../parts/similar-texts.tsx'
import type { ReviewShown } from '../../parts/state-words.ts'
import type { PacketFacts, Rating } from '../../words.ts'
import { BeforeSubmit } from './before-submit.tsx'
import type { Writable } from './desk.tsx'
import { FieldFindings } from './field-findings.tsx'
import { ItemList, type ItemActs } from './item-list.tsx'
import { shownOf, withAnswer } from '../../template/template.ts'
import type { Question } from '../../template/words.ts'
import { ExtraQuestions } from './extra-questions.tsx'
import { RatingField } from './rating-field.tsx'
import { Recency } from './recency.tsx'
import type { FindingsShown } from './use-findings.ts'
import { focusOn } from './page-keys.ts'
import { useParted } from './use-parted.ts'

export interface WritingPaneProps {
  review: ReviewShown
  facts: PacketFacts
  text: Writable
  findings: FindingsShown
  acts: ItemActs
  uses: ReadonlyMap<string, readonly ItemPlace[]>
  problems: readonly FieldProblem[]
  audience: AudienceWords
  action: (finding: Finding) => ReactNode
  onShowUnused: () => void
  apart?: ReactNode
}

/** The text: every question of the rulebook its own field, and at the end what the rules have to say. */
export function WritingPane(props: WritingPaneProps) {
  const { review, facts, text, findings, acts, uses, problems, audience, action, onShowUnused, apart } = props
  const { document, rating } = text.value
  const latest = useRef(document)
  latest.current = document
  const { level } = facts.person
  const measure = level ? `${level.code}, ${level.name}` : 'what was expected'
  const { all, dismiss } = findings
  const placed = useMemo(() => all.map((finding) => placedFinding(latest.current, finding)), [all])
  const readOnly = !text.ready || Boolean(text.conflict)
  const name = firstName(review.subject.name)
  const { change } = text
  const rate = useCallback((next: Rating) => change((old) => ({ ...old, rating: next })), [change])
  const questions = useMemo(() => shownOf(review.asked?.questions ?? []), [review.asked])
  const answer = useCallback(
    (question: Question, words: string) => change((old) => ({ ...old, document: withAnswer(old.document, question, words) })),
    [change],
  )
  const dismissPlaced = useCallback((finding: Finding) => dismiss(all[placed.indexOf(finding)] ?? finding), [dismiss, all, placed])
  const plain = (field: 'summary' | 'forwardLooking', label: string, hint: string) => (
    <Plain
      field={field}
      label={label}
      hint={hint}
      value={document[field]}
      change={change}
      findings={findings.at(`/${field}`)}
      dismiss={dismiss}
      audience={audience}
      readOnly={readOnly}
      error={problemAt(problems, field)}
    />
  )
  return (
    <div className="max-w-form">
      <Section title="Summary">
        {plain('summary', 'How the period went', `Two or three sentences: how ${name} did against ${measure}, and what marks this period`)}
      </Section>
      <ItemList
        list="accomplishments"
        items={document.accomplishments}
        findings={findings.accomplishments}
        acts={acts}
        audience={audience}
        readOnly={readOnly}
      />
      <ItemList
        list="growthAreas"
        items={document.growthAreas}
        findings={findings.growthAreas}
        acts={acts}
        audience={audience}
        readOnly={readOnly}
      />
      <Section title="Looking ahead">
        {plain('forwardLooking', 'The next period', 'Two or three sentences: what you expect, what comes up, where it leads')}
      </Section>
      <ExtraQuestions
        title="Further questions"
        questions={questions}
        answers={document.answers}
        findings={findings.answers}
        onDismiss={dismiss}
        onAnswer={answer}
        audience={audience}
        readOnly={readOnly}
        problems={problems}
      />
      {review.cycle.scale && (
        <RatingField
          scale={review.cycle.scale}
          level={level}
          value={rating}
          onChange={rate}
          findings={findings.at('/rating')}
          onDismiss={findings.dismiss}
          error={problemAt(problems, 'rating')}
          audience={audience}
        />
      )}
      {apart}
      <Recency period={facts.period} uses={uses} onShowUnused={onShowUnused} />
      <SimilarTexts review={review} />
      <BeforeSubmit findings={placed} onGo={goTo} onDismiss={dismissPlaced} action={action} />
    </div>
  )
}

function goTo(finding: Finding) {
  if (finding.path) focusOn(`#${CSS.escape(fieldId(finding.path))}`)
}

interface PlainProps {
  field: 'summary' | 'forwardLooking'
  label: string
  hint: string
  value: string
  change: Writable['change']
  findings: readonly Note[]
  dismiss: (finding: Finding, reason?: string) => void
  audience: AudienceWords
  readOnly: boolean
  error?: string
}

/** A field of the review itself, drawn anew only when it is the one that changes. */
const Plain = memo(function Plain({ field, value, change, findings, dismiss, ...rest }: PlainProps) {
  const { advice, said } = useParted(findings)
  const onChange = (next: string) => change((old) => ({ ...old, document: { ...old.document, [field]: next } }))
  return (
    <>
      <CoachField id={field} lines="some" value={value} onChange={onChange} findings={advice} onDismiss={dismiss} {...rest} />
      {!isBlank(value) && <FieldFindings findings={said} onDismiss={dismiss} />}
    </>
  )
})
