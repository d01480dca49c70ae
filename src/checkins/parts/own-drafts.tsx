import { Compared, DraftsPage } from '../../ui/earlier-drafts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { toast } from '../../ui/toast.tsx'
import { useAction } from '../../ui/use-action.ts'
import type { DraftKind, OwnDraftText } from '../own-draft/words.ts'

export interface OwnDraftsProps {
  kind: DraftKind
  title?: string
  /** The monthly note's, the one-on-one's, the career check-in's or the review's; absent while nothing was saved. */
  id: string | undefined
  /** Where the text is written. */
  back: { to: string; label: string }
  /** This page, where it does not lie below that one as `drafts`. */
  to?: string
  /** The text as it stands, and its version. */
  now: readonly string[]
  version: number
  /** The name of each of its parts. */
  titleOf: (part: number) => string
  /** Saves a text as the next version; absent while it may not be written. */
  save?: { busy: boolean; ask: (texts: string[], ifMatch: number) => Promise<number> }
}

/** Earlier drafts of a text of one's own, each beside the present one, and the way back to it. */
export function OwnDrafts(props: OwnDraftsProps) {
  const { kind, title, id, back, to = `${back.to}/drafts` } = props
  const drafts = useAction('own-draft.list', { kind, id: id ?? '' }, { enabled: id !== undefined, fresh: true })
  if (id === undefined) return <DraftsPage title={title} to={to} back={back} drafts={[]}>{() => null}</DraftsPage>
  return (
    <Loaded query={drafts}>
      {(found) => <DraftsPage title={title} to={to} back={back} drafts={found.drafts}>{({ version }) => <One {...props} id={id} chosen={version} />}</DraftsPage>}
    </Loaded>
  )
}

function One({ chosen, ...props }: OwnDraftsProps & { id: string; chosen: number }) {
  const text = useAction('own-draft.show', { kind: props.kind, id: props.id, version: chosen })
  return <Loaded query={text}>{(found) => <Beside {...props} text={found} />}</Loaded>
}

function Beside({ text, now, version, titleOf, save, back }: OwnDraftsProps & { text: OwnDraftText }) {
  const { go } = usePlace()
  const parts = Array.from({ length: Math.max(text.texts.length, now.length) }, (_, n) => ({
    key: String(n), title: titleOf(n), earlier: text.texts[n] ?? '', now: now[n] ?? '',
  }))
  async function restore(): Promise<void> {
    const saved = await save!.ask(text.texts, version)
    await go(back.to)
    toast({ title: 'The earlier draft is your text again', undo: () => void save!.ask([...now], saved).catch(() => {}) })
  }
  return (
    <Compared savedAt={text.savedAt} changed={parts.filter((part) => part.earlier !== part.now)}
      restore={save && { busy: save.busy, run: () => void restore().catch(() => {}) }} />
  )
}
