import { Button } from '../../../ui/button.tsx'
import { PersonPicker } from '../../../ui/person-picker.tsx'
import type { Named } from '../../words.ts'
import { usePeopleSearch } from '../people-search.ts'

export interface ChoosePeersProps {
  id: string
  label: string
  hint?: string
  value: readonly Named[]
  onChange: (peers: Named[]) => void
  /** Ids that are not offered: the person, their manager. */
  without: readonly (string | undefined)[]
  error?: string
}

/** A few people, one after the other; each can be taken off again. */
export function ChoosePeers({ id, label, hint, value, onChange, without, error }: ChoosePeersProps) {
  const find = usePeopleSearch()
  const search = async (query: string) => (await find(query)).filter((person) => !without.includes(person.id) && !value.some((peer) => peer.id === person.id))
  return (
    <div>
      <PersonPicker id={id} label={label} hint={hint} error={error} search={search} value={null}
        onChange={(person) => person && onChange([...value, { id: person.id, name: person.name }])} />
      {value.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2" aria-label={`${label}: chosen`}>
          {value.map((peer) => (
            <li key={peer.id} className="inline-flex items-center gap-1 rounded-full border border-edge pl-3 text-small">
              {peer.name}
              <Button size="small" variant="quiet" aria-label={`Take ${peer.name} off the list`} onClick={() => onChange(value.filter((each) => each.id !== peer.id))}>Remove</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
