import { useMemo } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'

/** The way to every draft of a text one writes; there once something was saved. */
export function EarlierDrafts({ id, version }: { id: string; version: number }) {
  const to = `/reviews/${id}/drafts`
  const saved = version > 0
  useCommands(useMemo(() => (saved ? [{ id: 'review.drafts', title: 'Earlier drafts', to, words: 'history revisions restore undo versions' }] : []), [to, saved]))
  return saved && <ButtonLink size="small" variant="quiet" to={to}>Earlier drafts</ButtonLink>
}
