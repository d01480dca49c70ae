import { Compared, DraftsPage } from '../../ui/earlier-drafts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { toast } from '../../ui/toast.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import type { ReviewShown } from '../parts/state-words.ts'
import { changedSections } from '../revisions/sections.ts'
import type { RevisionText } from '../revisions/words.ts'
import type { ReviewDocument, SelfReviewDocument } from '../words.ts'

/** Earlier drafts of a review one writes, each beside the present one, and the way back to it. */
export default function Drafts() {
  const { params } = usePlace()
  const id = params.id!
  const review = useAction('review.show', { id }, { fresh: true })
  const drafts = useAction('review.revisions', { id }, { fresh: true })
  return (
    <Loaded query={review}>
      {(shown) => (
        <Loaded query={drafts}>
          {({ revisions }) => (
            <DraftsPage to={`/reviews/${id}/drafts`} drafts={shown.document ? revisions : []}
              back={{ to: `/reviews/${id}`, label: shown.kind === 'self' ? 'Your self-review' : shown.subject.name }}>
              {({ version }) => <One review={shown} version={version} />}
            </DraftsPage>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function One({ review, version }: { review: ReviewShown; version: number }) {
  const text = useAction('review.revision', { id: review.id, version })
  return <Loaded query={text}>{(found) => <Beside review={review} text={found} />}</Loaded>
}

function Beside({ review, text }: { review: ReviewShown; text: RevisionText }) {
  const { go } = usePlace()
  const restore = useWrite('review.restore-revision', { refreshes: ['review.show', 'review.revisions'] })
  const changed = changedSections(text.document as ReviewDocument | SelfReviewDocument, review.document as ReviewDocument | SelfReviewDocument)
  async function back() {
    const before = review.version!
    const { version } = await restore.ask({ id: review.id, version: text.version }, { ifMatch: before })
    await go(`/reviews/${review.id}`)
    toast({ title: 'The earlier draft is your text again', undo: () => restore.run({ id: review.id, version: before }, { ifMatch: version }) })
  }
  const may = review.may.includes('write')
  return <Compared savedAt={text.savedAt} changed={changed} restore={may ? { busy: restore.busy, run: () => void back().catch(() => {}) } : undefined} />
}
