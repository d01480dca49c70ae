import { memo, useMemo, type KeyboardEvent } from 'react'
import type { Note } from '../../../ui/coach/note.ts'
import { isBlank } from '../../../kit/text.ts'
import { Button } from '../../../ui/button.tsx'
import { CoachField } from '../../../ui/coach-field.tsx'
import { fieldId, type AudienceWords } from '../../../ui/field.tsx'
import { Menu } from '../../../ui/menu.tsx'
import type { Item, ItemList, ItemPlace } from '../../edits.ts'
import { CiteChips } from './cite-chips.tsx'
import { FieldFindings } from './field-findings.tsx'
import { ITEM_FIELDS, LIST_WORDS } from './item-fields.ts'
import { LevelOffer } from './level-offer.tsx'
import type { ItemActs } from './item-list.tsx'
import { useParted } from './use-parted.ts'

export interface ItemCardProps {
  list: ItemList
  item: Item
  /** From 0. */
  at: number
  last: boolean
  findings: readonly Note[]
  acts: ItemActs
  audience: AudienceWords
  readOnly: boolean
}

/** One accomplishment or growth area: title, its questions, and the records it rests on. */
export const ItemCard = memo(function ItemCard({ list, item, at, last, findings, acts, audience, readOnly }: ItemCardProps) {
  const place = useMemo<ItemPlace>(() => ({ list, id: item.id }), [list, item.id])
  const path = `/${list}/${at}`
  const values = item as unknown as Record<string, string>
  const name = `${LIST_WORDS[list].one} ${at + 1}`
  const change = (field: string) => (value: string) => acts.patch(place, { [field]: value })
  const ofTitle = useParted(useMemo(() => findings.filter((each) => each.path === `${path}/title`), [findings, path]))

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    if (!step || !event.altKey || !event.shiftKey) return
    event.preventDefault()
    acts.move(place, step)
  }

  return (
    <li
      className="border-t border-hairline pt-6 first:border-0 first:pt-0"
      aria-label={name}
      data-item={item.id}
      onFocusCapture={() => acts.workOn(place)}
      onKeyDown={onKeyDown}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <CoachField
            id={fieldId(`${path}/title`)}
            label={name}
            hint={list === 'accomplishments' ? 'A few words to know it by' : 'A few words to speak of it by'}
            maxLength={200}
            lines="one"
            unbroken
            serif={false}
            audience={audience}
            audienceHidden
            value={item.title}
            onChange={change('title')}
            findings={ofTitle.advice}
            onDismiss={acts.dismiss}
            readOnly={readOnly}
          />
        </div>
        <Menu
          label={`More for ${name}`}
          items={[
            {
              id: 'up',
              title: 'Move up',
              keys: 'alt+shift+↑',
              run: () => acts.move(place, -1),
              unavailable: at === 0 ? 'It is the first' : undefined,
            },
            {
              id: 'down',
              title: 'Move down',
              keys: 'alt+shift+↓',
              run: () => acts.move(place, 1),
              unavailable: last ? 'It is the last' : undefined,
            },
            'line',
            { id: 'remove', title: 'Remove', run: () => acts.remove(place) },
          ]}
        />
      </div>
      <CiteChips
        id={fieldId(`${path}/cites`)}
        place={place}
        name={name}
        cites={item.cites}
        findings={findings.filter((each) => each.path === `${path}/cites`)}
      />
      <div className="mt-4 space-y-4">
        {ITEM_FIELDS[list].map((field) => (
          <ItemField
            key={field.name}
            field={field}
            path={`${path}/${field.name}`}
            value={values[field.name]!}
            change={change(field.name)}
            findings={findings}
            dismiss={acts.dismiss}
            audience={audience}
            readOnly={readOnly}
          />
        ))}
      </div>
    </li>
  )
})

interface ItemFieldProps {
  field: { name: string; label: string; hint: string }
  path: string
  value: string
  change: (value: string) => void
  /** Of the whole row. */
  findings: readonly Note[]
  dismiss: ItemActs['dismiss']
  audience: AudienceWords
  readOnly: boolean
}

/** One question of a row, with what the coach and the rules say of it. */
function ItemField({ field, path, value, change, findings, dismiss, audience, readOnly }: ItemFieldProps) {
  const { advice, said } = useParted(useMemo(() => findings.filter((each) => each.path === path), [findings, path]))
  return (
    <div>
      <CoachField
        id={fieldId(path)}
        label={field.label}
        hint={field.hint}
        lines="one"
        audience={audience}
        value={value}
        onChange={change}
        findings={advice}
        onDismiss={dismiss}
        readOnly={readOnly}
      />
      {!isBlank(value) && <FieldFindings findings={said} onDismiss={dismiss} />}
      {field.name === 'expectation' && <LevelOffer onTake={(text) => insertAtEnd(fieldId(path), text)} />}
    </div>
  )
}

/** Through the browser, so that Ctrl+Z takes it back. */
function insertAtEnd(id: string, text: string) {
  const field = document.getElementById(id) as HTMLTextAreaElement | null
  if (!field || field.readOnly) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  document.execCommand('insertText', false, isBlank(field.value) ? text : `\n${text}`)
}

/** Adds a row below, while there is room. */
export function AddItem({ list, onAdd, full }: { list: ItemList; onAdd: () => void; full: boolean }) {
  return (
    <p className="mt-6">
      <Button id={list} onClick={onAdd} unavailable={full ? 'That is as many as one review holds' : undefined}>
        {LIST_WORDS[list].add}
      </Button>
    </p>
  )
}
