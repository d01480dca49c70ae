import { useState, type ReactNode } from 'react'
import { searchPeople } from '../../../people/parts/search-people.ts'
import { Checkbox, Input } from '../../../ui/inputs.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { PersonPicker, type PersonChoice } from '../../../ui/person-picker.tsx'
import { problemAt } from '../../../ui/problem.ts'
import { Section } from '../../../ui/section.tsx'
import { useAction } from '../../../ui/use-action.ts'
import { plainPopulation } from '../../set-up/steps.ts'
import type { Population } from '../../set-up/words.ts'
import { StepFrame } from './new-frame.tsx'
import { NamedPeople } from './new-people.tsx'
import type { StepProps } from './new-plan.tsx'
import { PopulationPane } from './new-preview.tsx'
import { TeamChoice } from './team-choice.tsx'
import { usePlanStep } from './use-plan-step.ts'

interface Who {
  population: Population
}

const FIELD_OF: Record<string, string> = { teamIds: 'teamIds', branchOf: 'branchOf', include: 'include', exclude: 'exclude' }

/** Whom the cycle is for: conditions that narrow, single people on top, and beside them who that is just now. */
export function WhoStep({ draft }: StepProps) {
  const { value, set, problems, save, busy } = usePlanStep<Who>(draft, {
    step: 'who',
    blank: { population: draft.population },
    input: ({ population }) => ({ population: plainPopulation(population) }),
    fields: (path) => FIELD_OF[path.split('/')[2] ?? ''],
  })
  const { population } = value
  const [names, setNames] = useState<Record<string, string>>(() => Object.fromEntries(draft.people.map(({ id, name }) => [id, name])))
  const change = (next: Population) => set({ population: plainPopulation(next) })
  const narrow = (patch: Partial<Population>) => change({ ...population, ...patch })
  const learn = ({ id, name }: { id: string; name: string }) => setNames((old) => ({ ...old, [id]: name }))
  return (
    <StepFrame
      step="who"
      id={draft.cycle.id}
      name={draft.cycle.name}
      wide
      purpose="Everybody employed by the end of the period, unless you narrow it."
      problems={problems}
      busy={busy}
      onSave={save}>
      <div className="grid gap-x-12 gap-y-12 panes:grid-cols-5">
        <div className="min-w-0 max-w-form panes:col-span-3">
          <Section title="Conditions" hint="Each one narrows. Leave out what does not matter.">
            <div className="space-y-3">
              <Teams chosen={population.teamIds ?? []} onChange={(teamIds) => narrow({ teamIds })} error={problemAt(problems, 'teamIds')} />
              <Places population={population} narrow={narrow} />
              <Fold title="Started on or before a day" open={Boolean(population.startedBy)}>
                <Input
                  id="startedBy"
                  type="date"
                  size="short"
                  label="Employed since this day or longer"
                  hint="Who began later is left out; whoever is new for a few weeks has little to look back on"
                  value={population.startedBy ?? ''}
                  onChange={(event) => narrow({ startedBy: event.target.value || undefined })}
                />
              </Fold>
              <Fold title="One manager’s branch" open={Boolean(population.branchOf)}>
                <PersonPicker
                  id="branchOf"
                  label="Everybody below"
                  optional
                  hint="Their reports, and the reports of those"
                  search={searchPeople}
                  error={problemAt(problems, 'branchOf')}
                  value={population.branchOf ? { id: population.branchOf, name: names[population.branchOf] ?? '' } : null}
                  onChange={(person: PersonChoice | null) => {
                    if (person) learn(person)
                    narrow({ branchOf: person?.id })
                  }}
                />
              </Fold>
            </div>
          </Section>
          <NamedPeople population={population} names={names} learn={learn} onChange={change} problems={problems} />
        </div>
        <aside aria-label="Whom it is for just now" className="min-w-0 panes:sticky panes:top-8 panes:col-span-2 panes:self-start">
          <PopulationPane cycle={draft.cycle} population={population} learn={learn} onChange={change} />
        </aside>
      </div>
    </StepFrame>
  )
}

function Fold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open || undefined} className="border-b border-hairline pb-3">
      <summary className="inline-flex min-h-8 items-center rounded-sm text-accent hover:text-accent-strong">{title}</summary>
      <div className="mt-3 mb-2">{children}</div>
    </details>
  )
}

function Teams({ chosen, onChange, error }: { chosen: readonly string[]; onChange: (ids: string[]) => void; error?: string }) {
  const teams = useAction('team.list', {})
  return (
    <Fold title="Teams" open={chosen.length > 0}>
      <Loaded query={teams}>{(answer) => <TeamChoice teams={answer.teams} chosen={chosen} onChange={onChange} error={error} />}</Loaded>
    </Fold>
  )
}

/** Where people work, and at which level. */
function Places({ population, narrow }: { population: Population; narrow: (patch: Partial<Population>) => void }) {
  const choices = useAction('population.choices', {})
  const { locations = [], levels = [] } = choices.data ?? {}
  const toggled = (list: readonly string[] = [], each: string) => (list.includes(each) ? list.filter((other) => other !== each) : [...list, each])
  return (
    <>
      {locations.length > 0 && (
        <Fold title="Places of work" open={Boolean(population.locations)}>
          <fieldset className="space-y-2">
            <legend className="font-medium">Which places?</legend>
            {locations.map(({ name, count }) => (
              <Checkbox
                key={name}
                label={`${name} (${count})`}
                checked={population.locations?.includes(name) ?? false}
                onChange={() => narrow({ locations: toggled(population.locations, name) })}
              />
            ))}
          </fieldset>
        </Fold>
      )}
      {levels.length > 0 && (
        <Fold title="Levels" open={Boolean(population.levels)}>
          <fieldset className="space-y-2">
            <legend className="font-medium">Which levels?</legend>
            {levels.map(({ code, name }) => (
              <Checkbox
                key={code}
                label={`${code}, ${name}`}
                checked={population.levels?.includes(code) ?? false}
                onChange={() => narrow({ levels: toggled(population.levels, code) })}
              />
            ))}
          </fieldset>
        </Fold>
      )}
    </>
  )
}
