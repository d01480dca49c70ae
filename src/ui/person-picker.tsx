import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { Field, useFieldIds, type FieldProps } from './field.tsx'
import { Icon } from './icons.tsx'
import { controlLook } from './inputs.tsx'
import { useListKeys } from './use-list-keys.ts'

export interface PersonChoice {
  id: string
  name: string
  /** What tells two of one name apart: team, title. */
  note?: string
}

export interface PersonPickerProps extends Omit<FieldProps, 'audience'> {
  value: PersonChoice | null
  onChange: (person: PersonChoice | null) => void
  /** People whose name or e-mail fits; called with '' for the first suggestions. */
  search: (query: string) => Promise<readonly PersonChoice[]>
  placeholder?: string
  autoFocus?: boolean
}

/** One person by name. Type a few letters, arrow, Enter. */
export function PersonPicker({ label, id, hint, error, optional, labelHidden, ...rest }: PersonPickerProps) {
  return <Field {...{ label, id, hint, error, optional, labelHidden }}><Picker label={label} {...rest} /></Field>
}

function Picker({ label, value, onChange, search, placeholder = 'Type a name', autoFocus }: Omit<PersonPickerProps, Exclude<keyof FieldProps, 'label'>>) {
  const { id, describedBy, invalid } = useFieldIds()
  const listId = useId()
  const [query, setQuery] = useState<string>()
  const open = query !== undefined
  const { people, waiting } = useSearch(query, search)
  const field = useRef<HTMLInputElement>(null)
  const keys = useListKeys<HTMLUListElement>(open ? people.length : 0, (index) => choose(people[index]!))

  function choose(person: PersonChoice | null) {
    onChange(person)
    setQuery(undefined)
    field.current?.focus()
  }

  /** Tab takes the one on top, also when the answer is still on its way: name, Tab, text. */
  async function take(asked: string) {
    const person = waiting ? (await search(asked).catch(() => []))[0] : people[keys.at]
    if (person) onChange(person)
  }

  return (
    <div className="relative">
      <input ref={field} id={id} role="combobox" aria-expanded={open} aria-controls={listId} aria-autocomplete="list" autoComplete="off" autoFocus={autoFocus}
        aria-describedby={describedBy} aria-invalid={invalid || undefined} aria-activedescendant={open && people[keys.at] ? `${listId}-${keys.at}` : undefined}
        placeholder={placeholder} className={`${controlLook} min-h-10 pr-10`} value={query ?? value?.name ?? ''}
        onChange={(event) => { setQuery(event.target.value); keys.setAt(0) }}
        onBlur={() => setQuery(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) {
            event.stopPropagation()
            setQuery(undefined)
          } else if (event.key === 'ArrowDown' && !open) {
            event.preventDefault()
            setQuery('')
          } else if (event.key === 'Enter' && open && (waiting || people.length === 0)) {
            // while one chooses a person, Enter never sends the form around
            event.preventDefault()
            if (query.trim()) void take(query.trim()).then(() => setQuery(undefined))
          } else {
            if (event.key === 'Tab' && query?.trim()) void take(query.trim())
            keys.onKeyDown(event)
          }
        }} />
      {value && !open && (
        <button type="button" aria-label={`Clear ${value.name}`} className="absolute inset-y-0 right-0 px-3 text-soft hover:text-ink" onClick={() => choose(null)}><Icon name="close" /></button>
      )}
      {open && (
        <Under field={field}>
          <ul ref={keys.list} id={listId} role="listbox" aria-label={label} className="max-h-72 overflow-y-auto py-1" onPointerDown={(event) => event.preventDefault()}>
            {people.map((person, i) => (
              <li key={person.id} id={`${listId}-${i}`} role="option" aria-selected={i === keys.at} onClick={() => choose(person)} onPointerMove={() => keys.setAt(i)}
                className="flex min-h-9 cursor-default flex-wrap items-center gap-x-3 px-3 py-1.5 select-none aria-selected:bg-wash">
                {person.name}{person.note && <span className="text-small text-soft">{person.note}</span>}
              </li>
            ))}
          </ul>
        </Under>
      )}
      <p role="status" className="sr-only">{open && !waiting ? (people.length === 0 ? NOBODY : `${people.length} found`) : ''}</p>
      {open && !waiting && people.length === 0 && <p className="mt-1 text-small text-soft" aria-hidden="true">{NOBODY}</p>}
    </div>
  )
}

const NOBODY = 'Nobody by that name that you can see.'

/** A box right under a field, above whatever clips the field. */
function Under({ field, children }: { field: RefObject<HTMLElement | null>; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const at = field.current?.getBoundingClientRect()
      if (!at || !box.current) return
      const above = at.bottom + box.current.offsetHeight > innerHeight && at.top > box.current.offsetHeight
      Object.assign(box.current.style, { left: `${at.left}px`, width: `${at.width}px`, top: `${above ? at.top - box.current.offsetHeight : at.bottom}px` })
    }
    place()
    const stop = new AbortController()
    addEventListener('scroll', place, { capture: true, signal: stop.signal })
    addEventListener('resize', place, { signal: stop.signal })
    return () => stop.abort()
  })
  return <div ref={box} className="fixed z-50 rounded-md border border-hairline bg-raised shadow-float">{children}</div>
}

/** Answers to the latest question only: an older one that comes late is dropped. */
function useSearch(query: string | undefined, search: PersonPickerProps['search']) {
  const [found, setFound] = useState<{ people: readonly PersonChoice[]; waiting: boolean }>({ people: [], waiting: true })
  const latest = useRef(search)
  latest.current = search
  useEffect(() => {
    if (query === undefined) return
    let current = true
    setFound((old) => ({ ...old, waiting: true }))
    const timer = setTimeout(() => {
      latest.current(query.trim()).then(
        (people) => { if (current) setFound({ people, waiting: false }) },
        () => { if (current) setFound({ people: [], waiting: false }) },
      )
    }, query === '' ? 0 : 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query])
  return found
}
