import { memo, useMemo } from 'react'
import type { Finding } from '../../../kit/finding.ts'
import type { Note } from '../../../ui/coach/note.ts'
import { Section } from '../../../ui/section.tsx'
import { toast } from '../../../ui/toast.tsx'
import { fieldId, type AudienceWords } from '../../../ui/field.tsx'
import {
  blankItem,
  insertItem,
  itemOf,
  MOST_ITEMS,
  moveItem,
  nameOfItem,
  patchItem,
  removeItem,
  type Item,
  type ItemList as List,
  type ItemPlace,
} from '../../edits.ts'
import type { ReviewText } from '../../merge.ts'
import type { Accomplishment, GrowthArea, ReviewDocument } from '../../words.ts'
import { AddItem, ItemCard } from './item-card.tsx'
import { FieldFindings } from './field-findings.tsx'
import { LIST_WORDS } from './item-fields.ts'

/** What can be done to a row. Stable while one types. */
export interface ItemActs {
  add: (list: List) => void
  patch: (place: ItemPlace, patch: Partial<Accomplishment & GrowthArea>) => void
  move: (place: ItemPlace, step: 1 | -1) => void
  remove: (place: ItemPlace) => void
  workOn: (place: ItemPlace) => void
  dismiss: (finding: Finding, reason?: string) => void
}

type Change = (next: (old: ReviewText) => ReviewText) => void

export function useItemActs(change: Change, workOn: ItemActs['workOn'], dismiss: ItemActs['dismiss']): ItemActs {
  return useMemo(() => {
    const edit = (next: (document: ReviewDocument) => ReviewDocument) => change((old) => ({ ...old, document: next(old.document) }))
    return {
      add: (list) => {
        const id = crypto.randomUUID()
        edit((old) => insertItem(old, list, blankItem(list, id)))
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-item="${id}"] textarea`)?.focus())
      },
      patch: (place, patch) => edit((old) => patchItem(old, place, patch)),
      move: (place, step) => {
        edit((old) => moveItem(old, place, step))
        // moving a row in the page takes the focus from what is inside it
        const focused = document.activeElement as HTMLElement | null
        requestAnimationFrame(() => {
          if (document.activeElement !== focused) focused?.focus()
        })
      },
      remove: (place) =>
        edit((old) => {
          const item = itemOf(old, place)
          const at = old[place.list].findIndex((each) => each.id === place.id)
          if (item)
            queueMicrotask(() =>
              toast({ title: `${nameOfItem(old, place)} removed`, undo: () => edit((now) => insertItem(now, place.list, item, at)) }),
            )
          return removeItem(old, place)
        }),
      workOn,
      dismiss,
    }
  }, [change, workOn, dismiss])
}

export interface ItemListProps {
  list: List
  items: readonly Item[]
  /** Findings by the id of the row they are about; `''` for the list itself. */
  findings: ReadonlyMap<string, readonly Note[]>
  acts: ItemActs
  audience: AudienceWords
  readOnly: boolean
}

const NONE: readonly Note[] = []

/** The accomplishments, or the growth areas, in the order they will be read. */
export const ItemList = memo(function ItemList({ list, items, findings, acts, audience, readOnly }: ItemListProps) {
  const own = findings.get('') ?? NONE
  return (
    <Section title={LIST_WORDS[list].title} hint={LIST_WORDS[list].hint}>
      {items.length > 0 && (
        <ol className="space-y-8">
          {items.map((item, at) => (
            <ItemCard
              key={item.id}
              list={list}
              item={item}
              at={at}
              last={at === items.length - 1}
              findings={findings.get(item.id) ?? NONE}
              acts={acts}
              audience={audience}
              readOnly={readOnly}
            />
          ))}
        </ol>
      )}
      <AddItem list={list} onAdd={() => acts.add(list)} full={items.length >= MOST_ITEMS[list]} />
      <div id={fieldId(`/${list}`) + '-findings'}>{items.length > 1 && <FieldFindings findings={own} onDismiss={acts.dismiss} />}</div>
    </Section>
  )
})
