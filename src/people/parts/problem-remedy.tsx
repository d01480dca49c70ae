import type { OutputOf } from '../../ui/action-map.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useMe } from '../../ui/me.ts'
import { useWrite } from '../../ui/use-action.ts'
import { dayToMoveOn } from '../leaving/leaving.ts'
import type { ProblemKind } from '../problems/words.ts'

type Entry = OutputOf<'problem.show'>['entries'][number]
const REFRESHES = ['problem.list', 'problem.show', 'people.list', 'person.show', 'chart.show', 'team.list'] as const

/** What puts one entry right: a press where that is enough, else the page where it is done. */
export function ProblemRemedy({ kind, entry }: { kind: ProblemKind; entry: Entry }) {
  if (kind === 'manager-left' || kind === 'manager-leaves') return <Move entry={entry} />
  if (kind === 'empty-team') return <RemoveTeam entry={entry} />
  return <Way kind={kind} entry={entry} />
}

function Way({ kind, entry }: { kind: keyof typeof WAYS; entry: Entry }) {
  const { person: me } = useMe()
  const own = entry.personId === me.id && OTHERS.includes(kind)
  const { label, to } = own ? { ...WAYS[kind](entry), label: 'See who gives it' } : WAYS[kind](entry)
  return <ButtonLink size="small" to={to} aria-label={`${label}: ${entry.name}`}>{label}</ButtonLink>
}

const records = (label: string) => ({ personId }: Entry) => ({ label, to: `/people/${personId}/administer` })
const WAYS: Record<Exclude<ProblemKind, 'manager-left' | 'manager-leaves' | 'empty-team'>, (entry: Entry) => { label: string; to: string }> = {
  'no-manager': records('Choose a manager'),
  'no-level': records('Give a level'),
  'unknown-level': records('Give another level'),
  'no-account': records('Invite'),
  unopened: records('Invite again'),
  'outside-scope': () => ({ label: 'Give a role', to: '/people/roles?give=somebody' }),
  'partner-of-nobody': () => ({ label: 'See the role', to: '/people/roles' }),
  'role-ends': () => ({ label: 'See the role', to: '/people/roles?sort=until' }),
  'role-waits': () => ({ label: 'Say yes or no', to: '/people/roles' }),
  'import-waits': ({ id }) => ({ label: 'Look at it', to: `/people/import/runs?look=${id}` }),
  'same-name': records('See the records'),
}

/** What another HR administrator puts right where it is about oneself. */
const OTHERS: readonly ProblemKind[] = ['no-level', 'unknown-level']

function Move({ entry }: { entry: Entry }) {
  const { today } = useMe()
  const { id, name, on, suggestion } = entry
  const set = useWrite('people.set-manager', { refreshes: [...REFRESHES], says: () => ({ title: `${name} reports to ${suggestion?.name}` }) })
  return (
    <span className="flex flex-wrap gap-2">
      {suggestion && (
        <Button size="small" busy={set.busy} aria-label={`Move ${name} to ${suggestion.name}`} onClick={() => set.run({ id, managerId: suggestion.id, from: dayToMoveOn(on, today) })}>Move to {suggestion.name}</Button>
      )}
      <ButtonLink size="small" to={`/people/${id}/administer`} aria-label={`Choose a manager: ${name}`}>{suggestion ? 'Somebody else' : 'Choose a manager'}</ButtonLink>
    </span>
  )
}

/** All reports of one manager at once: one press for each who leaves several. */
export function MoveTeam({ entries }: { entries: readonly Entry[] }) {
  const move = useWrite('reports.move', { refreshes: [...REFRESHES], says: ({ moved }) => ({ title: `${moved} ${moved === 1 ? 'person' : 'people'} moved` }) })
  const teams = [...Map.groupBy(entries.filter(({ manager, suggestion }) => manager && suggestion), ({ manager }) => manager!.id).values()].filter((team) => team.length > 1)
  if (teams.length === 0) return null
  return (
    <div className="mb-4 flex flex-wrap gap-2">
      {teams.map(([first]) => (
        <Button key={first!.manager!.id} size="small" busy={move.busy} onClick={() => move.run({ id: first!.manager!.id, toId: first!.suggestion!.id })}>
          Move all of {first!.manager!.name}’s reports to {first!.suggestion!.name}
        </Button>
      ))}
    </div>
  )
}

function RemoveTeam({ entry: { id, name } }: { entry: Entry }) {
  const remove = useWrite('team.remove', { refreshes: [...REFRESHES], says: () => ({ title: `${name} is gone` }) })
  return <Button size="small" busy={remove.busy} aria-label={`Take away ${name}`} onClick={() => remove.run({ id })}>Take away</Button>
}
