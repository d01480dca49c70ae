import { useMemo } from 'react'
import { inWords } from '../../kit/date.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import type { Note } from '../../ui/coach/note.ts'
import { CoachField } from '../../ui/coach-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { fieldId, type AudienceWords } from '../../ui/field.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useAutosave, type AutosaveHandle } from '../../ui/use-autosave.ts'
import { wholeReview } from '../document.ts'
import { blankItem, insertItem, MOST_ITEMS, nameOfItem, patchItem, type ItemList } from '../edits.ts'
import { mergeReviews, type ReviewText } from '../merge.ts'
import { firstName } from '../parts/record-words.ts'
import type { ReviewShown } from '../parts/state-words.ts'
import { useReviewCoach } from '../parts/use-review-coach.ts'
import { answerTo, withAnswer } from '../template/template.ts'
import type { ReviewDocument } from '../words.ts'
import { ConflictDialog } from './editor/conflict-dialog.tsx'
import { ITEM_FIELDS, LIST_WORDS } from './editor/item-fields.ts'

/** A draft of somebody who asked one to write along: its words, and nothing else. */
export default function CoWriting({ review }: { review: ReviewShown }) {
  const { go } = usePlace()
  const me = useMe()
  const author = review.reviewer.name
  const leave = useWrite('review.end-co-author', { refreshes: ['review.list', 'home.show'], says: () => ({ title: 'You no longer write along', detail: 'What you wrote stays in the draft.' }) })
  return (
    <Page
      title={`Review of ${review.subject.name}`}
      width="form"
      back={{ to: '/reviews', label: 'Reviews' }}
      purpose={`${author} writes it, for ${inWords(review.cycle.from)} to ${inWords(review.cycle.to)}, and asked you to write along. ${author} decides what is submitted.`}
      state={<StateLabel state={review.state === 'draft' ? 'Draft' : 'Not begun'} step="going" next={`${author} and whoever they asked can read it.`} />}
      actions={
        <Button size="small" variant="quiet" busy={leave.busy}
          onClick={() => void leave.ask({ id: review.id, personId: me.person.id }).then(() => go('/reviews'), () => {})}>
          Stop writing along
        </Button>
      }>
      {review.may.includes('write')
        ? <Text review={review} />
        : <EmptyState title="There is no text yet" why={`${author} begins it; from then on you can write here.`} />}
    </Page>
  )
}

function Text({ review }: { review: ReviewShown }) {
  const { document, version = 0 } = review
  const initial = useMemo(() => textOf({ document, version }), [document, version])
  const text = useAutosave<ReviewText>({
    key: `review/${review.id}`,
    initial,
    reads: ['review.show'],
    merge: mergeReviews,
    revive: ({ document: kept }) => ({ document: wholeReview(kept) }),
    save: (value, options) => api('review.write', { id: review.id, document: value.document }, options),
    current: (stored) => textOf(stored as { document?: unknown; version: number }),
  })
  const name = firstName(review.subject.name)
  const coach = useReviewCoach(`co-writing/${review.id}`, text.value.document)
  const advised = (path: string) => ({ findings: coach.findings.filter((each) => each.path === path), onDismiss: coach.dismiss })
  const common = {
    audience: { now: `you, ${review.reviewer.name} and whoever they asked`, later: `those above and HR when ${review.reviewer.name} submits, ${name} when they share` },
    readOnly: !text.ready || Boolean(text.conflict),
  }
  const plain = (field: 'summary' | 'forwardLooking', title: string, label: string) => (
    <Section title={title}>
      <CoachField id={field} label={label} {...common} {...advised(`/${field}`)} value={text.value.document[field]}
        onChange={(words) => text.change((old) => ({ ...old, document: { ...old.document, [field]: words } }))} />
    </Section>
  )
  return (
    <>
      {plain('summary', 'Summary', 'How the period went')}
      <Rows list="accomplishments" text={text} advised={advised} {...common} />
      <Rows list="growthAreas" text={text} advised={advised} {...common} />
      {plain('forwardLooking', 'Looking ahead', 'The next period')}
      {(review.asked?.questions ?? []).map((question) => (
        <Section key={question.id} title={question.label}>
          <CoachField id={fieldId(`/answers/${question.id}`)} label={question.label} labelHidden hint={question.help || undefined} {...common} {...advised(`/answers/${question.id}`)}
            value={answerTo(text.value.document.answers, question.id)}
            onChange={(words) => text.change((old) => ({ ...old, document: withAnswer(old.document, question, words) }))} />
        </Section>
      ))}
      <div className="sticky bottom-0 bg-paper py-2"><SaveStatus status={text.status} restored={text.restored} joined={text.joined} /></div>
      {text.conflict && <ConflictDialog {...text.conflict} onChoose={text.choose} />}
    </>
  )
}

interface RowsProps {
  list: ItemList
  text: AutosaveHandle<ReviewText>
  advised: (path: string) => { findings: readonly Note[]; onDismiss: (finding: Note, reason?: string) => void }
  audience: AudienceWords
  readOnly: boolean
}

function Rows({ list, text, advised, audience, readOnly }: RowsProps) {
  const { document } = text.value
  const edit = (next: (old: ReviewDocument) => ReviewDocument) => text.change((old) => ({ ...old, document: next(old.document) }))
  return (
    <Section title={LIST_WORDS[list].title}>
      <ol className="space-y-8">
        {document[list].map((item, at) => (
          <li key={item.id} aria-label={nameOfItem(document, { list, id: item.id })} className="space-y-4">
            <CoachField id={`${list}-${at}-title`} label={`${LIST_WORDS[list].one} ${at + 1}`} maxLength={200} lines="one" unbroken serif={false} readOnly={readOnly} audience={audience}
              {...advised(`/${list}/${at}/title`)} value={item.title} onChange={(title) => edit((old) => patchItem(old, { list, id: item.id }, { title }))} />
            {ITEM_FIELDS[list].map(({ name, label, hint }) => (
              <CoachField key={name} id={`${list}-${at}-${name}`} label={label} hint={hint} lines="one" audience={audience} audienceHidden readOnly={readOnly} {...advised(`/${list}/${at}/${name}`)}
                value={String((item as unknown as Record<string, unknown>)[name] ?? '')} onChange={(words) => edit((old) => patchItem(old, { list, id: item.id }, { [name]: words }))} />
            ))}
          </li>
        ))}
      </ol>
      {document[list].length < MOST_ITEMS[list] && (
        <p className="mt-4"><Button size="small" onClick={() => edit((old) => insertItem(old, list, blankItem(list, crypto.randomUUID())))}>{LIST_WORDS[list].add}</Button></p>
      )}
    </Section>
  )
}

function textOf({ document, version }: { document?: unknown; version: number }): { value: ReviewText; version: number } {
  return { value: { document: wholeReview(document as Partial<ReviewDocument> | undefined) }, version: version ?? 0 }
}
