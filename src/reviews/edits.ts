import type { Finding } from '../kit/finding.ts'
import { isBlank } from '../kit/text.ts'
import { blankAccomplishment, blankGrowthArea } from './document.ts'
import type { Accomplishment, GrowthArea, ReviewDocument } from './words.ts'

/** The two lists of a review. */
export type ItemList = 'accomplishments' | 'growthAreas'
export type Item = Accomplishment | GrowthArea
/** One accomplishment or growth area, wherever it stands. */
export interface ItemPlace {
  list: ItemList
  id: string
}

/** As many as a stored document holds. */
export const MOST_ITEMS: Record<ItemList, number> = { accomplishments: 12, growthAreas: 8 }
export const MOST_CITES = 50

/** An empty row of the form. */
export function blankItem(list: ItemList, id: string): Item {
  return list === 'accomplishments' ? blankAccomplishment(id) : blankGrowthArea(id)
}

/** The first page of a review nobody has written in yet: one row of each, to be written on. */
export function withFirstRows(document: ReviewDocument, ids: readonly [string, string]): ReviewDocument {
  const { accomplishments, growthAreas } = document
  return {
    ...document,
    accomplishments: accomplishments.length ? accomplishments : [blankItem('accomplishments', ids[0]) as Accomplishment],
    growthAreas: growthAreas.length ? growthAreas : [blankItem('growthAreas', ids[1]) as GrowthArea],
  }
}

/** Puts an item at a position, or at the end; a full list stays as it is. */
export function insertItem(document: ReviewDocument, list: ItemList, item: Item, at = document[list].length): ReviewDocument {
  if (document[list].length >= MOST_ITEMS[list] || document[list].some((each) => each.id === item.id)) return document
  return withList(document, list, document[list].toSpliced(at, 0, item as never))
}

export function removeItem(document: ReviewDocument, { list, id }: ItemPlace): ReviewDocument {
  return withList(
    document,
    list,
    (document[list] as Item[]).filter((each) => each.id !== id),
  )
}

/** One place up (-1) or down (1); at an end it stays. */
export function moveItem(document: ReviewDocument, { list, id }: ItemPlace, step: 1 | -1): ReviewDocument {
  const items = document[list] as Item[]
  const at = items.findIndex((each) => each.id === id)
  const to = at + step
  if (at < 0 || to < 0 || to >= items.length) return document
  return withList(document, list, items.toSpliced(at, 1).toSpliced(to, 0, items[at]!))
}

/** Changes fields of one item; every other item keeps its identity. */
export function patchItem(document: ReviewDocument, { list, id }: ItemPlace, patch: Partial<Accomplishment & GrowthArea>): ReviewDocument {
  return withList(
    document,
    list,
    (document[list] as Item[]).map((each) => (each.id === id ? { ...each, ...patch } : each)),
  )
}

/** Cites a record, once. */
export function citeRecord(document: ReviewDocument, place: ItemPlace, recordId: string): ReviewDocument {
  const item = itemOf(document, place)
  if (!item || item.cites.includes(recordId) || item.cites.length >= MOST_CITES) return document
  return patchItem(document, place, { cites: [...item.cites, recordId] })
}

export function unciteRecord(document: ReviewDocument, place: ItemPlace, recordId: string): ReviewDocument {
  const item = itemOf(document, place)
  return item ? patchItem(document, place, { cites: item.cites.filter((id) => id !== recordId) }) : document
}

export function itemOf(document: ReviewDocument, { list, id }: ItemPlace): Item | undefined {
  return (document[list] as Item[]).find((each) => each.id === id)
}

/** "Accomplishment 2", with its title where it has one: “Accomplishment 2, Pipeline move”. */
export function nameOfItem(document: ReviewDocument, { list, id }: ItemPlace): string {
  const at = document[list].findIndex((each) => each.id === id)
  const title = document[list][at]?.title ?? ''
  const name = `${list === 'accomplishments' ? 'Accomplishment' : 'Growth area'} ${at + 1}`
  return isBlank(title) ? name : `${name}, ${title.trim()}`
}

const PLACES: Record<string, string> = {
  summary: 'Summary',
  forwardLooking: 'Looking ahead',
  rating: 'Rating',
  accomplishments: 'Accomplishments',
  growthAreas: 'Growth areas',
}

/** Where a JSON pointer leads, as people call it: `/growthAreas/1/cites` -> "Growth area 2, Closing decisions". */
export function nameOfPath(document: ReviewDocument, path = ''): string | undefined {
  const [, part = '', at] = path.split('/')
  const list = part === 'accomplishments' || part === 'growthAreas' ? part : undefined
  const item = list && at !== undefined ? document[list][Number(at)] : undefined
  return list && item ? nameOfItem(document, { list, id: item.id }) : PLACES[part]
}

/** Names a field for good: a row by its id, because rows change places. `/growthAreas/1/example` -> `/growthAreas/5c1e/example`. */
export function fieldForGood(document: ReviewDocument, path: string): string {
  return path.replace(/^\/(accomplishments|growthAreas)\/(\d+)/, (all, list: ItemList, at: string) => {
    const item = document[list][Number(at)]
    return item ? `/${list}/${item.id}` : all
  })
}

/** The text a JSON pointer leads to; undefined where there is none. */
export function textAt({ answers, ...document }: ReviewDocument, path = ''): string | undefined {
  const [, part = '', at = '', field = ''] = path.split('/')
  if (part === 'answers') return answers?.find(({ id }) => id === at)?.text
  const found: unknown = part === 'accomplishments' || part === 'growthAreas'
    ? (document[part][Number(at)] as unknown as Record<string, unknown> | undefined)?.[field]
    : part === 'summary' || part === 'forwardLooking' ? document[part] : undefined
  return typeof found === 'string' ? found : undefined
}

/** The same finding, with its place before its words: for lists away from the text. */
export function placedFinding(document: ReviewDocument, finding: Finding): Finding {
  const place = nameOfPath(document, finding.path)
  return place ? { ...finding, message: `${place}. ${finding.message}` } : finding
}

/** Where each record is cited, by id. */
export function usesOf(document: ReviewDocument): Map<string, ItemPlace[]> {
  const uses = new Map<string, ItemPlace[]>()
  for (const list of ['accomplishments', 'growthAreas'] as const) {
    for (const { id, cites } of document[list]) {
      for (const cite of cites) uses.set(cite, [...(uses.get(cite) ?? []), { list, id }])
    }
  }
  return uses
}

function withList(document: ReviewDocument, list: ItemList, items: Item[]): ReviewDocument {
  return { ...document, [list]: items }
}
