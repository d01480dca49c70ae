import { EarlierDraftsLink } from '../../ui/earlier-drafts.tsx'

/** The way to every draft of a review one writes. */
export function EarlierDrafts({ id, version }: { id: string; version: number }) {
  return <EarlierDraftsLink to={`/reviews/${id}/drafts`} version={version} />
}
