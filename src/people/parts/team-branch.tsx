import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Branch, type Looking } from './chart-branch.tsx'

type Team = OutputOf<'team.list'>['teams'][number]
const NOBODY: Looking = { way: [] }

/** Teams below a team, each opened to the teams in it and its own people. */
export function TeamBranch({ teams, parent, label }: { teams: readonly Team[]; parent?: string; label: string }) {
  const known = new Set(teams.map(({ id }) => id))
  const here = teams.filter((team) => (team.parentId && known.has(team.parentId) ? team.parentId : undefined) === parent)
  return (
    <ul aria-label={label} className={parent ? 'mt-1 ml-2 space-y-1 border-l border-hairline pl-3 sm:ml-3 sm:pl-6' : 'space-y-1'}>
      {here.map((team) => <TeamTwig key={team.id} team={team} teams={teams} />)}
    </ul>
  )
}

function TeamTwig({ team, teams }: { team: Team; teams: readonly Team[] }) {
  const [open, setOpen] = useState(false)
  const within = teams.filter(({ parentId }) => parentId === team.id).length
  const holds = [
    within > 0 && `${within} ${within === 1 ? 'team' : 'teams'}`, `${team.people.toLocaleString('en-GB')} ${team.people === 1 ? 'person' : 'people'}${within > 0 ? ' of its own' : ''}`,
  ].filter(Boolean).join(', ')
  return (
    <li>
      <div className="flex items-start gap-2 py-1">
        {within + team.people === 0
          ? <span aria-hidden="true" className="inline-block w-8 shrink-0" />
          : (
            <button type="button" aria-expanded={open} aria-label={`${team.name}: ${open ? 'close' : 'open'} ${holds}`} onClick={() => setOpen(!open)}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-sm border border-edge bg-raised text-soft hover:border-ink hover:text-ink">
              <span aria-hidden="true">{open ? '−' : '+'}</span>
            </button>
          )}
        <div className="min-w-0 wrap-anywhere"><span className="font-medium">{team.name}</span><span className="block text-small text-soft">{holds}</span></div>
      </div>
      {open && (
        <>
          {within > 0 && <TeamBranch teams={teams} parent={team.id} label={`Teams in ${team.name}`} />}
          {team.people > 0 && <div className="mt-1 ml-2 border-l border-hairline pl-3 sm:ml-3 sm:pl-6"><Branch team={team.id} looking={NOBODY} label={`People in ${team.name}`} /></div>}
        </>
      )}
    </li>
  )
}
