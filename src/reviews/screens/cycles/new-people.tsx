import { searchPeople } from '../../../people/parts/search-people.ts'
import { Button } from '../../../ui/button.tsx'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { PersonPicker } from '../../../ui/person-picker.tsx'
import { problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { withChoice } from '../../set-up/steps.ts'
import type { Population } from '../../set-up/words.ts'

export interface NamedPeopleProps {
  population: Population
  /** Names by id, as far as this page has met them. */
  names: Readonly<Record<string, string>>
  learn: (person: { id: string; name: string }) => void
  onChange: (population: Population) => void
  problems: readonly FieldProblem[]
}

const LISTS = [
  { list: 'include', label: 'Take in, whatever the conditions say', empty: 'Nobody by name.' },
  { list: 'exclude', label: 'Leave out, whatever the conditions say', empty: 'Nobody by name.' },
] as const

/** People by name, on top of the conditions. */
export function NamedPeople({ population, names, learn, onChange, problems }: NamedPeopleProps) {
  return (
    <Section title="Single people" hint="Who is left out finds no trace of the cycle among their reviews.">
      <div className="space-y-8">
        {LISTS.map(({ list, label, empty }) => (
          <div key={list}>
            <PersonPicker
              id={list}
              label={label}
              optional
              search={searchPeople}
              error={problemAt(problems, list)}
              value={null}
              onChange={(person) => {
                if (!person) return
                learn(person)
                onChange(withChoice(population, person.id, list))
              }}
            />
            <ul className="mt-2 divide-y divide-hairline" aria-label={label}>
              {(population[list] ?? []).map((id) => (
                <li key={id} className="flex items-center justify-between gap-4 py-1">
                  {names[id] ?? 'Somebody'}
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Take ${names[id] ?? 'them'} off this list`}
                    onClick={() => onChange(withChoice(population, id, 'none'))}>
                    Take off
                  </Button>
                </li>
              ))}
            </ul>
            {!population[list] && <p className="mt-2 text-small text-soft">{empty}</p>}
          </div>
        ))}
      </div>
    </Section>
  )
}
