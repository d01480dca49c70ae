import type { ReactNode } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Section } from '../../../ui/section.tsx'
import { When } from '../../../ui/when.tsx'
import { phasesOf } from '../../cycle.ts'
import { DATE_LABELS, PROBLEM_WORDS } from '../../parts/cycle-words.ts'
import { countOf } from '../../parts/record-words.ts'
import { pointsOf } from '../../codes.ts'
import type { Cycle, PopulationProblem } from '../../words.ts'

/** For whom, and when: what was planned. */
export function Facts({ cycle, people }: { cycle: Cycle; people: number }) {
  const rows: [string, ReactNode][] = [
    ...(cycle.state === 'closed' ? [] : [['For', countOf(people, 'person', 'people')] as [string, ReactNode]]),
    ['Questions', cycle.templateId ? `Those of “${cycle.template}”` : cycle.template],
    ...phasesOf(cycle).map(({ date, due }): [string, ReactNode] => [DATE_LABELS[date], <When key={date} date={due} />]),
    ['Rating', cycle.scale ? pointsOf(cycle.scale).map((point) => cycle.scale![point]).join(' · ') : 'None in this cycle'],
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
              <span className="font-medium">{each.name}</span> {PROBLEM_WORDS[each.problem]}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
