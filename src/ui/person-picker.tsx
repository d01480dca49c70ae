import { Combobox } from '@base-ui/react/combobox'
import { useEffect, useRef, useState } from 'react'
import { Field, useFieldIds, type FieldProps } from './field.tsx'
import { Icon } from './icons.tsx'
import { controlLook } from './inputs.tsx'
import { floatLook } from './menu.tsx'

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
  return <Field {...{ label, id, hint, error, optional, labelHidden }}><Picker {...rest} /></Field>
}

function Picker({ value, onChange, search, placeholder = 'Type a name', autoFocus }: Omit<PersonPickerProps, keyof FieldProps>) {
  const { id, describedBy, invalid } = useFieldIds()
  const [query, setQuery] = useState('')
  const found = useSearch(query, search)
  const items = value && !found.people.some((each) => each.id === value.id) ? [...found.people, value] : found.people
  return (
    <Combobox.Root
      items={items as PersonChoice[]}
      value={value}
      onValueChange={onChange}
      onInputValueChange={(next, { reason }) => setQuery(reason === 'item-press' ? '' : next)}
      itemToStringLabel={(person: PersonChoice) => person.name}
      isItemEqualToValue={(a, b) => a.id === b.id}
      filter={null}
      autoHighlight
    >
      <div className="relative">
        <Combobox.Input id={id} aria-describedby={describedBy} aria-invalid={invalid || undefined} placeholder={placeholder} autoFocus={autoFocus}
          className={`${controlLook} min-h-10 pr-10`} />
        {value && (
          <Combobox.Clear aria-label="Clear" className="absolute inset-y-0 right-0 px-3 text-soft hover:text-ink"><Icon name="close" /></Combobox.Clear>
        )}
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 w-(--anchor-width)">
          <Combobox.Popup className={`${floatLook} w-full overflow-y-auto py-1`}>
            <Combobox.Status className="px-4 text-small text-soft">{found.waiting ? 'Searching' : null}</Combobox.Status>
            <Combobox.Empty className="px-4 text-small text-soft">{found.waiting ? null : 'Nobody by that name that you can see.'}</Combobox.Empty>
            <Combobox.List>
              {(person: PersonChoice) => (
                <Combobox.Item key={person.id} value={person} className="flex min-h-9 cursor-default items-center gap-3 px-4 py-1.5 select-none data-highlighted:bg-wash">
                  <span>{person.name}</span>
                  {person.note && <span className="text-small text-soft">{person.note}</span>}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

/** Answers to the latest question only: an older one that comes late is dropped. */
function useSearch(query: string, search: PersonPickerProps['search']) {
  const [found, setFound] = useState<{ people: readonly PersonChoice[]; waiting: boolean }>({ people: [], waiting: true })
  const latest = useRef(search)
  latest.current = search
  useEffect(() => {
    let current = true
    setFound((old) => ({ ...old, waiting: true }))
    const timer = setTimeout(() => {
      latest.current(query).then(
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
