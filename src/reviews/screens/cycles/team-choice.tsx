import type { Team } from '../../../people/words.ts'
import { FieldError } from '../../../ui/field.tsx'
import { Checkbox } from '../../../ui/inputs.tsx'

export interface TeamChoiceProps {
  teams: readonly Team[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
  error?: string
}

/** Teams as they stand one below the other; those below a chosen one come along. */
export function TeamChoice({ teams, chosen, onChange, error }: TeamChoiceProps) {
  const on = new Set(chosen)
  const toggle = (id: string) => onChange(on.has(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset id="teamIds" tabIndex={-1}>
      <legend className="font-medium">Which teams?</legend>
      {error && <FieldError>{error}</FieldError>}
      <Level teams={teams} on={on} toggle={toggle} below={false} />
    </fieldset>
  )
}

interface LevelProps {
  teams: readonly Team[]
  parent?: string
  on: ReadonlySet<string>
  toggle: (id: string) => void
  /** A team above is chosen. */
  below: boolean
}

function Level({ teams, parent, on, toggle, below }: LevelProps) {
  const here = teams.filter((team) => team.parentId === parent).toSorted((a, b) => a.name.localeCompare(b.name))
  if (here.length === 0) return null
  return (
    <ul className={parent ? 'mt-2 space-y-2 pl-8' : 'mt-2 space-y-2'}>
      {here.map((team) => (
        <li key={team.id}>
          <Checkbox label={team.name} checked={below || on.has(team.id)} disabled={below} onChange={() => toggle(team.id)} />
          <Level teams={teams} parent={team.id} on={on} toggle={toggle} below={below || on.has(team.id)} />
        </li>
      ))}
    </ul>
  )
}
