import type { InputError } from '../kit/refusal.ts'
import type { ReviewDocument, SelfReviewDocument } from './words.ts'

/** A cited record and the place that cites it, as a JSON pointer. */
export interface Cite {
  id: string
  path: string
}

/** Everything a document cites, with places. */
export function citesOf(document: ReviewDocument | SelfReviewDocument): Cite[] {
  if ('cites' in document) return document.cites.map((id, index) => ({ id, path: `/cites/${index}` }))
  const lists = (['accomplishments', 'growthAreas'] as const).flatMap((list) =>
    document[list].map((item, at) => ({ cites: item.cites, path: `/${list}/${at}/cites` })),
  )
  return lists.flatMap(({ cites, path }) => cites.map((id, index) => ({ id, path: `${path}/${index}` })))
}

/** A record that is not for the author to see can't be cited: one error a place. */
export function unseenCites(cites: readonly Cite[], visible: ReadonlySet<string>): InputError[] {
  return cites
    .filter((cite) => !visible.has(cite.id))
    .map(({ path }) => ({ path: `/document${path}`, message: 'This record is not about this person, or not among those you can open.' }))
}

/** The document with only those cites its reader may open: how many there are besides is not for them to know. */
export function withVisibleCites<Document extends ReviewDocument | SelfReviewDocument>(
  document: Document,
  visible: ReadonlySet<string>,
): Document {
  const keep = (cites: readonly string[]) => cites.filter((id) => visible.has(id))
  if ('cites' in document) return { ...document, cites: keep(document.cites) }
  return {
    ...document,
    accomplishments: document.accomplishments.map((item) => ({ ...item, cites: keep(item.cites) })),
    growthAreas: document.growthAreas.map((item) => ({ ...item, cites: keep(item.cites) })),
  }
}
