import type { ReactNode } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Section } from '../../../ui/section.tsx'
import { When } from '../../../ui/when.tsx'
import { useAction } from '../../../ui/use-action.ts'
import { countOf } from '../../parts/record-words.ts'
import type { Cycle, PopulationProblem } from '../../words.ts'

/** For whom, and when: what was planned. */
export function Facts({ cycle, people }: { cycle: Cycle; people: number }) {
  const teams = useAction('team.list', {}, { enabled: cycle.teamIds !== undefined })
  const names = cycle.teamIds && teams.data?.teams.filter((team) => cycle.teamIds!.includes(team.id)).map((team) => team.name)
  const whom = names ? `: ${names.join(', ')}, and the teams below` : ', everybody employed in the period'
  const rows: [string, ReactNode][] = [
    ['For', cycle.state === 'closed' ? (names?.join(', ') ?? 'Everybody') : `${countOf(people, 'person', 'people')}${whom}`],
    ['Self-reviews in by', <When key="self" date={cycle.selfDue} />],
    ['Manager reviews submitted by', <When key="manager" date={cycle.managerDue} />],
    ['Shared and talked about by', <When key="share" date={cycle.shareDue} />],
    ['Middle of the rating', cycle.scale.meets],
  ]
  return (
    <dl className="max-w-form divide-y divide-hairline border-y border-hairline">
      {rows.map(([term, words]) => (
        <div key={term} className="flex flex-wrap justify-between gap-x-6 py-2">
          <dt className="text-soft">{term}</dt>
          <dd className="tabular-nums">{words}</dd>
        </div>
      ))}
    </dl>
  )
}

const WORDS: Record<PopulationProblem['problem'], string> = {
  'no-manager': 'has no manager',
  'manager-left': 'has a manager who left',
  'conflict-of-interest': 'has a manager with a conflict of interest',
}

/** Who would have nobody to review them: said before it is opened, so that it can be settled. */
export function Problems({ problems, open }: { problems: readonly PopulationProblem[]; open: boolean }) {
  if (problems.length === 0 && open) return null
  return (
    <Section
      title="Who has nobody to review them"
      hint={
        problems.length > 0
          ? 'They write a self-review all the same. Give them a manager, then add the reviews that are missing.'
          : undefined
      }>
      {problems.length === 0 ? (
        <EmptyState title="Nobody" why="Everybody this cycle is for has a manager who can review them." />
      ) : (
        <ul className="max-w-form divide-y divide-hairline border-y border-hairline">
          {problems.map((each) => (
            <li key={each.personId} className="py-2">
              <span className="font-medium">{each.name}</span> {WORDS[each.problem]}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
