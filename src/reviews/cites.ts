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

/** For a reader to whom what a text rests on is not open. */
export const NO_CITES: ReadonlySet<string> = new Set()

/** A text with the cites of the stored one, row by row: a co-author writes words, what they rest on is the author's. */
export function withCitesOf<Document extends ReviewDocument | SelfReviewDocument>(
  document: Document,
  stored: ReviewDocument | SelfReviewDocument | undefined,
): Document {
  if ('cites' in document) return { ...document, cites: stored && 'cites' in stored ? stored.cites : [] }
  const cites = (list: 'accomplishments' | 'growthAreas', id: string) =>
    (stored && list in stored ? (stored as ReviewDocument)[list] : []).find((item) => item.id === id)?.cites ?? []
  return {
    ...document,
    accomplishments: document.accomplishments.map((item) => ({ ...item, cites: cites('accomplishments', item.id) })),
    growthAreas: document.growthAreas.map((item) => ({ ...item, cites: cites('growthAreas', item.id) })),
  }
}
