import { Compared, DraftsPage } from '../../ui/earlier-drafts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { toast } from '../../ui/toast.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { firstName } from '../parts/record-words.ts'
import type { ReviewShown } from '../parts/state-words.ts'
import type { HiddenRevisionText } from '../revisions/words.ts'
import type { Answer } from '../words.ts'

/** Earlier drafts of the answers that the person never reads. */
export default function HiddenDrafts() {
  const { params } = usePlace()
  const id = params.id!
  const review = useAction('review.show', { id }, { fresh: true })
  const drafts = useAction('review.hidden-revisions', { id }, { fresh: true })
  return (
    <Loaded query={review}>
      {(shown) => (
        <Loaded query={drafts}>
          {({ revisions }) => (
            <DraftsPage title={`Earlier drafts of answers not shown to ${firstName(shown.subject.name)}`} to={`/reviews/${id}/hidden-drafts`} drafts={revisions}
              back={{ to: `/reviews/${id}`, label: shown.subject.name }}>
              {({ version }) => <One review={shown} version={version} />}
            </DraftsPage>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function One({ review, version }: { review: ReviewShown; version: number }) {
  const text = useAction('review.hidden-revision', { id: review.id, version })
  return <Loaded query={text}>{(found) => <Beside review={review} text={found} />}</Loaded>
}

function Beside({ review, text }: { review: ReviewShown; text: HiddenRevisionText }) {
  const { go } = usePlace()
  const save = useWrite('review.answer-apart', { refreshes: ['review.show', 'review.hidden-revisions'] })
  const { answers: now = [], version = 0 } = review.hidden ?? {}
  const words = (answers: readonly Answer[]) => answers.map(({ id, text: said }) => ({ id, text: said }))
  async function back() {
    const saved = await save.ask({ id: review.id, answers: words(text.answers) }, { ifMatch: version })
    await go(`/reviews/${review.id}`)
    toast({ title: 'The earlier draft is your text again', undo: () => save.run({ id: review.id, answers: words(now) }, { ifMatch: saved.version }) })
  }
  const may = review.may.includes('write')
  return <Compared savedAt={text.savedAt} changed={changedAnswers(text.answers, now)} restore={may ? { busy: save.busy, run: () => void back().catch(() => {}) } : undefined} />
}

function changedAnswers(earlier: readonly Answer[], now: readonly Answer[]) {
  const questions = new Map([...now, ...earlier].map(({ id, question }) => [id, question]))
  const textOf = (answers: readonly Answer[], id: string) => answers.find((each) => each.id === id)?.text ?? ''
  return [...questions]
    .map(([id, question]) => ({ key: id, title: question, earlier: textOf(earlier, id), now: textOf(now, id) }))
    .filter((each) => each.earlier !== each.now)
}
