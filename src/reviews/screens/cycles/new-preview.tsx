import { Button } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useAction } from '../../../ui/use-action.ts'
import { PROBLEMS_WORDS } from '../../parts/cycle-words.ts'
import { countOf } from '../../parts/record-words.ts'
import { countProblems } from '../../population.ts'
import { withChoice } from '../../set-up/steps.ts'
import type { Population, PopulationPreview } from '../../set-up/words.ts'
import type { Cycle, PopulationProblem } from '../../words.ts'

export interface PopulationPaneProps {
  cycle: Cycle
  population: Population
  learn: (person: { id: string; name: string }) => void
  onChange: (population: Population) => void
}

/** Who that is just now: how many, who needs a look first, and the first of them by name. */
export function PopulationPane({ cycle, population, learn, onChange }: PopulationPaneProps) {
  const { to, selfDue, shareDue } = cycle
  const preview = useAction('population.preview', { population, to, selfDue, shareDue }, { keepPrevious: true })
  const leaveOut = (people: readonly { id: string; name: string }[]) => {
    for (const person of people) learn(person)
    onChange(people.reduce((all, { id }) => withChoice(all, id, 'exclude'), population))
  }
  return (
    <Loaded query={preview}>
      {(answer) => (
        <>
          <p role="status" className="text-title tabular-nums">
            {countOf(answer.count, 'person', 'people')}
          </p>
          <ProblemCounts {...answer} onLeaveOut={leaveOut} />
          <FirstPeople preview={answer} onLeaveOut={leaveOut} />
        </>
      )}
    </Loaded>
  )
}

interface ProblemCountsProps {
  problems: readonly PopulationProblem[]
  leads?: { id: string; name: string }
  onLeaveOut?: (people: readonly { id: string; name: string }[]) => void
}

/** "14 have no manager", each with the way to mend it. And who leads, whom nobody reviews though nothing is amiss. */
export function ProblemCounts({ problems, leads, onLeaveOut }: ProblemCountsProps) {
  return (
    <>
      {problems.length === 0 ? (
        <p className="mt-2 text-soft">{leads ? 'Everybody else' : 'Everybody'} has a manager who can review them.</p>
      ) : (
        <Counted problems={problems} onLeaveOut={onLeaveOut} />
      )}
      {leads && (
        <div className="mt-4">
          <p className="text-soft">{leads.name} leads the organisation: nobody is above to review them. You can name somebody once the cycle is open.</p>
          {onLeaveOut && (
            <Button size="small" variant="quiet" className="-ml-3" onClick={() => onLeaveOut([leads])}>
              Leave them out
            </Button>
          )}
        </div>
      )}
    </>
  )
}

function Counted({ problems, onLeaveOut }: Omit<ProblemCountsProps, 'leads'>) {
  const counted = countProblems(problems)
  return (
    <ul className="mt-4 space-y-4">
      {counted.map(({ problem, people }) => {
        const { one, many, remedy } = PROBLEMS_WORDS[problem]
        return (
          <li key={problem} className="border-l-2 border-ink pl-4">
            <details>
              <summary className="font-medium">{people.length === 1 ? `1 ${one}` : `${people.length} ${many}`}</summary>
              <ul className="mt-1">
                {people.map(({ personId, name }) => (
                  <li key={personId} className="py-0.5">
                    <Link to={`/people/${personId}/administer`}>{name}</Link>
                  </li>
                ))}
              </ul>
            </details>
            <p className="mt-1 text-small text-soft">{remedy}</p>
            {onLeaveOut && (
              <Button
                size="small"
                variant="quiet"
                className="-ml-3"
                onClick={() => onLeaveOut(people.map(({ personId, name }) => ({ id: personId, name })))}>
                {people.length === 1 ? 'Leave them out' : `Leave all ${people.length} out`}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function FirstPeople({ preview, onLeaveOut }: { preview: PopulationPreview; onLeaveOut: NonNullable<ProblemCountsProps['onLeaveOut']> }) {
  const { people, count } = preview
  if (count === 0) return <p className="mt-6 text-soft">Nobody meets all the conditions. Take one away, or take people in by name.</p>
  return (
    <>
      <h2 className="mt-8 mb-2 text-base">{count > people.length ? `The first ${people.length} by name` : 'By name'}</h2>
      <ul className="max-h-96 divide-y divide-hairline overflow-y-auto border-y border-hairline" tabIndex={0} aria-label="People it is for">
        {people.map((person) => (
          <li key={person.id} className="flex items-center justify-between gap-4 py-1">
            <span className="min-w-0">
              {person.name}
              <span className="block text-small text-soft">{[person.title, person.team].filter(Boolean).join(', ')}</span>
            </span>
            <span className="shrink-0">
              <Button size="small" variant="quiet" aria-label={`Leave ${person.name} out`} onClick={() => onLeaveOut([person])}>
                Leave out
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
