import { diffWords } from '../../kit/word-diff.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded, NotHere } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { toast } from '../../ui/toast.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import type { ReviewShown } from '../parts/state-words.ts'
import { changedSections } from '../revisions/sections.ts'
import type { Revision, RevisionText } from '../revisions/words.ts'
import type { ReviewDocument, SelfReviewDocument } from '../words.ts'

/** Earlier drafts of a text one writes, each beside the present one, and the way back to it. */
export default function Drafts() {
  const { params } = usePlace()
  const id = params.id!
  const review = useAction('review.show', { id }, { fresh: true })
  const drafts = useAction('review.revisions', { id }, { fresh: true })
  return (
    <Loaded query={review}>
      {(shown) => <Loaded query={drafts}>{({ revisions }) => (shown.document ? <List review={shown} revisions={revisions} /> : <None review={shown} />)}</Loaded>}
    </Loaded>
  )
}

const backTo = (review: ReviewShown) => ({ to: `/reviews/${review.id}`, label: review.kind === 'self' ? 'Your self-review' : review.subject.name })

function None({ review }: { review: ReviewShown }) {
  return (
    <Page title="Earlier drafts" width="reading" back={backTo(review)} purpose="Every save of this text, so that nothing you wrote is gone.">
      <EmptyState title="No earlier draft yet" why="Each time the text saves itself, the one before is kept here." example="Yesterday, 16:40: 412 words, 38 fewer than before." />
    </Page>
  )
}

function List({ review, revisions }: { review: ReviewShown; revisions: readonly Revision[] }) {
  const { search } = usePlace()
  const earlier = revisions.filter((each) => !each.current)
  const chosen = earlier.find((each) => String(each.version) === search.draft) ?? earlier[0]
  if (!chosen) return <None review={review} />
  return (
    <Page title="Earlier drafts" width="wide" back={backTo(review)}
      purpose="Only you see them. Going back to one is a new save: the present text stays here too.">
      <div className="grid gap-x-12 gap-y-8 panes:grid-cols-5">
        <nav aria-label="Drafts" className="min-w-0 panes:sticky panes:top-6 panes:col-span-2 panes:max-h-dvh panes:self-start panes:overflow-y-auto panes:pb-16">
          <ul className="divide-y divide-hairline border-y border-hairline">
            {earlier.map((each) => <Line key={each.version} to={`/reviews/${review.id}/drafts?draft=${each.version}`} draft={each} here={each === chosen} />)}
          </ul>
        </nav>
        <div className="min-w-0 max-w-form panes:col-span-3">
          <One key={chosen.version} review={review} draft={chosen} />
        </div>
      </div>
    </Page>
  )
}

function Line({ to, draft, here }: { to: string; draft: Revision; here: boolean }) {
  return (
    <li className={cx('px-3 py-2', here && 'bg-wash')}>
      <Link to={to}><Moment at={draft.savedAt} />{here && <span className="sr-only">, shown</span>}</Link>
      <p className="text-small text-soft tabular-nums">{sizeWords(draft)}</p>
    </li>
  )
}

/** `412 words, 38 fewer than before, by Noor Haddad` */
function sizeWords({ words, change = 0, by }: Revision): string {
  const changed = change === 0 ? '' : `, ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than before`
  return `${words === 1 ? 'one word' : `${words} words`}${changed}${by ? `, by ${by.name}` : ''}`
}

function One({ review, draft }: { review: ReviewShown; draft: Revision }) {
  const text = useAction('review.revision', { id: review.id, version: draft.version })
  return <Loaded query={text}>{(found) => <Compared review={review} text={found} />}</Loaded>
}

function Compared({ review, text }: { review: ReviewShown; text: RevisionText }) {
  const { go } = usePlace()
  const restore = useWrite('review.restore-revision', { refreshes: ['review.show', 'review.revisions'] })
  if (!review.document) return <NotHere />
  const changed = changedSections(text.document as ReviewDocument | SelfReviewDocument, review.document as ReviewDocument | SelfReviewDocument)
  async function back() {
    const before = review.version!
    const { version } = await restore.ask({ id: review.id, version: text.version }, { ifMatch: before })
    await go(`/reviews/${review.id}`)
    toast({ title: 'The earlier draft is your text again', undo: () => restore.run({ id: review.id, version: before }, { ifMatch: version }) })
  }
  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title" className="text-large tracking-tight">Draft of <Moment at={text.savedAt} /></h2>
      <p className="mt-1 text-small text-soft">
        {changed.length === 0 ? 'It reads like the present text.' : 'What is struck out has gone since, what is underlined has come since.'}
      </p>
      {changed.map((each) => (
        <div key={each.key} className="mt-6">
          <h3 className="text-base font-medium">{each.title}</h3>
          <p className="mt-1 font-serif text-prose whitespace-pre-line">
            {diffWords(each.earlier, each.now).map(({ kind, text: words }, n) =>
              kind === 'same' ? words : kind === 'removed' ? <del key={n} className="text-soft">{words}</del> : <ins key={n} className="decoration-accent decoration-2 underline-offset-4">{words}</ins>)}
          </p>
        </div>
      ))}
      <div className="mt-8">
        {review.may.includes('write')
          ? changed.length > 0 && <Button variant="primary" busy={restore.busy} onClick={() => void back().catch(() => {})}>Go back to this draft</Button>
          : <p className="text-small text-soft">The text is not being written just now, so it stays as it is.</p>}
      </div>
    </section>
  )
}
