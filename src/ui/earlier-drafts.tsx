import { useMemo, type ReactNode } from 'react'
import { diffWords } from '../kit/word-diff.ts'
import { Button, ButtonLink } from './button.tsx'
import { cx } from './class-names.ts'
import { useCommands } from './commands.ts'
import { EmptyState } from './empty-state.tsx'
import { Link } from './link.tsx'
import { Page } from './page.tsx'
import { usePlace } from './place.ts'
import { Moment } from './when.tsx'

/** One accepted save of a text, as its author finds it again. */
export interface EarlierDraft {
  version: number
  savedAt: string
  words: number
  change?: number
  by?: { name: string }
  current: boolean
}

/** The way to every draft of a text one writes; there once something was saved. */
export function EarlierDraftsLink({ to, version, label = 'Earlier drafts' }: { to: string; version: number; label?: string }) {
  const saved = version > 0
  useCommands(useMemo(() => (saved ? [{ id: `drafts.${to}`, title: label, to, words: 'history revisions restore undo versions earlier drafts' }] : []), [to, saved, label]))
  return saved && <ButtonLink size="small" variant="quiet" to={to}>{label}</ButtonLink>
}

export interface DraftsPageProps {
  /** Which text, where a page holds more than one that has drafts. */
  title?: string
  back: { to: string; label: string }
  /** This page's own address: `?draft=` chooses one. */
  to: string
  drafts: readonly EarlierDraft[]
  /** The chosen one beside the text as it stands. */
  children: (draft: EarlierDraft) => ReactNode
}

/** Earlier drafts of a text, each beside the present one. */
export function DraftsPage({ title = 'Earlier drafts', back, to, drafts, children }: DraftsPageProps) {
  const { search } = usePlace()
  const earlier = drafts.filter((each) => !each.current)
  const chosen = earlier.find((each) => String(each.version) === search.draft) ?? earlier[0]
  if (!chosen) return <None title={title} back={back} />
  return (
    <Page title={title} width="wide" back={back} purpose="Only you see them. Going back to one is a new save: the present text stays here too.">
      <div className="grid gap-x-12 gap-y-8 panes:grid-cols-5">
        <nav aria-label="Drafts" className="min-w-0 panes:sticky panes:top-6 panes:col-span-2 panes:max-h-dvh panes:self-start panes:overflow-y-auto panes:pb-16">
          <ul className="divide-y divide-hairline border-y border-hairline">
            {earlier.map((each) => <Line key={each.version} to={`${to}?draft=${each.version}`} draft={each} here={each === chosen} />)}
          </ul>
        </nav>
        <div className="min-w-0 max-w-form panes:col-span-3" key={chosen.version}>{children(chosen)}</div>
      </div>
    </Page>
  )
}

function None({ title, back }: { title: string } & Pick<DraftsPageProps, 'back'>) {
  return (
    <Page title={title} width="reading" back={back} purpose="Every save of this text, so that nothing you wrote is gone.">
      <EmptyState title="No earlier draft yet" why="Each time the text saves itself, the one before is kept here." example="Yesterday, 16:40: 412 words, 38 fewer than before." />
    </Page>
  )
}

function Line({ to, draft, here }: { to: string; draft: EarlierDraft; here: boolean }) {
  return (
    <li className={cx('px-3 py-2', here && 'bg-wash')}>
      <Link to={to}><Moment at={draft.savedAt} />{here && <span className="sr-only">, shown</span>}</Link>
      <p className="text-small text-soft tabular-nums">{sizeWords(draft)}</p>
    </li>
  )
}

/** `412 words, 38 fewer than before, by Noor Haddad` */
function sizeWords({ words, change = 0, by }: EarlierDraft): string {
  const changed = change === 0 ? '' : `, ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than before`
  return `${words === 1 ? 'one word' : `${words} words`}${changed}${by ? `, by ${by.name}` : ''}`
}

export interface ComparedProps {
  savedAt: string
  /** Parts that read differently, in the order of the page. */
  changed: readonly { key: string; title: string; earlier: string; now: string }[]
  /** Absent while the text is not being written. */
  restore?: { busy: boolean; run: () => void }
}

/** What changed since a draft, and the way back to it. */
export function Compared({ savedAt, changed, restore }: ComparedProps) {
  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title" className="text-large tracking-tight">Draft of <Moment at={savedAt} /></h2>
      <p className="mt-1 text-small text-soft">
        {changed.length === 0 ? 'It reads like the present text.' : 'What is struck out has gone since, what is underlined has come since.'}
      </p>
      {changed.map((each) => (
        <div key={each.key} className="mt-6">
          <h3 className="text-base font-medium">{each.title}</h3>
          <p className="mt-1 font-serif text-prose whitespace-pre-line wrap-break-word">
            {diffWords(each.earlier, each.now).map(({ kind, text: words }, n) =>
              kind === 'same' ? words : kind === 'removed' ? <del key={n} className="text-soft">{words}</del> : <ins key={n} className="decoration-accent decoration-2 underline-offset-4">{words}</ins>)}
          </p>
        </div>
      ))}
      <div className="mt-8">
        {restore
          ? changed.length > 0 && <Button variant="primary" busy={restore.busy} onClick={restore.run}>Go back to this draft</Button>
          : <p className="text-small text-soft">The text is not being written just now, so it stays as it is.</p>}
      </div>
    </section>
  )
}
