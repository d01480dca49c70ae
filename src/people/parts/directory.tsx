import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input, Select } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { Badge } from '../../ui/state-label.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { useAction } from '../../ui/use-action.ts'
import { TeamTree } from '../import/teams.ts'
import { inOrder } from '../team-tree.ts'
import { useInvitations } from './invite.tsx'

type Entry = OutputOf<'people.list'>['people'][number]

/** Everybody, found by name, team and for HR by who has no account yet. The address holds the filter. */
export function Directory({ hr }: { hr: boolean }) {
  const { search, setSearch } = usePlace()
  const { find, team, account, after } = search
  const people = useAction('people.list', {
    limit: 50, ...(find && { find }), ...(team && { team }), ...(after && { cursor: after }), ...(account === 'none' && { invited: false }),
  }, { keepPrevious: true })
  const { button, dialog } = useInvitations()
  const invite = hr && account === 'none' ? button : undefined
  return (
    <>
      <Filters hr={hr} />
      <Loaded query={people}>
        {({ people: found, next }) => (
          <>
            <div className={found.length > 0 ? 'hidden md:block' : undefined}>
              <Table caption="People" rows={found} rowKey={(each) => each.id} columns={columns(hr, found, invite)} empty={<Nobody filtered={Boolean(find || team || account || after)} hr={hr} />} />
            </div>
            <Narrow found={found} hr={hr} invite={invite} />
            {hr && found.length === 1 && !next && !find && !team && !account && !after && <p className="mt-4">Only you so far. <Link to="/people/import">Bring in your people</Link> from a file.</p>}
            <div className="mt-4 flex gap-3">
              {after && <Button size="small" onClick={() => void setSearch({ after: undefined }, { push: true })}>From the start</Button>}
              {next && <Button size="small" onClick={() => void setSearch({ after: next }, { push: true })}>Next 50</Button>}
            </div>
          </>
        )}
      </Loaded>
      {dialog}
    </>
  )
}

type Invite = (person: Entry) => ReactNode

function columns(hr: boolean, found: readonly Entry[], invite?: Invite): Column<Entry>[] {
  const some = (has: (entry: Entry) => unknown) => found.some((entry) => Boolean(has(entry)))
  return [
    {
      id: 'name', header: 'Name', rowHeader: true, sortBy: ({ name }) => name,
      cell: ({ id, name, left }) => <span className="inline-flex flex-wrap items-baseline gap-x-3"><Link to={`/people/${id}`} className="font-medium">{name}</Link>{left && <Badge>has left</Badge>}</span>,
    },
    { id: 'title', header: 'Title', sortBy: ({ title }) => title, cell: ({ title }) => title },
    ...(some(({ level }) => level) ? [{ id: 'level', header: 'Level', sortBy: ({ level }: Entry) => level ?? '', cell: ({ level }: Entry) => level }] : []),
    { id: 'team', header: 'Team', sortBy: ({ team }) => team ?? '', cell: ({ team }) => team },
    {
      id: 'manager', header: 'Manager', sortBy: ({ managerName }) => managerName ?? '',
      cell: ({ managerId, managerName }) => managerId && <Link to={`/people/${managerId}`} look="plain" className="hover:text-accent">{managerName}</Link>,
    },
    ...(some(({ location }) => location) ? [{ id: 'location', header: 'Where', sortBy: ({ location }: Entry) => location, cell: ({ location }: Entry) => location }] : []),
    ...(invite ? [{ id: 'invite', header: 'Invitation', cell: invite }] : []),
    ...(hr ? [{
      id: 'administer', header: 'Records',
      cell: ({ id, name }: Entry) => <Link to={`/people/${id}/administer`} className="text-small" aria-label={`Administer ${name}`}>Administer</Link>,
    }] : []),
  ]
}

/** The same people on narrow screens, one under the other. */
function Narrow({ found, hr, invite }: { found: readonly Entry[]; hr: boolean; invite?: Invite }) {
  return (
    <ul aria-label="People" className="divide-y divide-hairline md:hidden">
      {found.map((each) => (
        <li key={each.id} className="flex items-baseline justify-between gap-4 py-2">
          <div className="min-w-0">
            <Link to={`/people/${each.id}`} className="font-medium">{each.name}</Link>
            <p className="text-small text-soft">{[each.left && 'has left', each.title, each.team, each.level].filter(Boolean).join(', ')}</p>
          </div>
          {invite ? invite(each) : hr && <Link to={`/people/${each.id}/administer`} className="text-small" aria-label={`Administer ${each.name}`}>Administer</Link>}
        </li>
      ))}
    </ul>
  )
}

function Filters({ hr }: { hr: boolean }) {
  const { search, setSearch } = usePlace()
  const teams = useAction('team.list', {}).data?.teams ?? []
  const tree = new TeamTree(teams, () => '')
  const [find, setFind] = useTyped(search.find ?? '', (text) => void setSearch({ find: text.trim(), after: undefined }))
  return (
    <form role="search" aria-label="People" className="mb-6 flex flex-wrap items-end gap-4" onSubmit={(event) => event.preventDefault()}>
      <div className="min-w-0 flex-1 basis-60"><Input id="find" type="search" label="Find by name or e-mail" autoComplete="off" value={find} onChange={(event) => setFind(event.target.value)} /></div>
      {teams.length > 1 && (
        <div className="min-w-0 flex-1 basis-48">
          <Select id="team" label="Team" value={search.team ?? ''} onChange={(event) => void setSearch({ team: event.target.value, after: undefined })}
            options={[{ value: '', label: 'All teams' }, ...inOrder(teams).map((team) => ({ value: team.id, label: tree.path(team.id).join(' / ') }))]} />
        </div>
      )}
      {hr && (
        <div className="min-w-0 flex-1 basis-48">
          <Select id="account" label="Account" value={search.account ?? ''} onChange={(event) => void setSearch({ account: event.target.value, after: undefined })}
            options={[{ value: '', label: 'With or without' }, { value: 'none', label: 'No account yet' }]} />
        </div>
      )}
    </form>
  )
}

/** Text that is told once the typing rests for a moment; a Back to another address replaces it. */
function useTyped(stored: string, tell: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(stored)
  const told = useRef(stored)
  const latest = useRef(tell)
  latest.current = tell
  useEffect(() => {
    if (stored !== told.current.trim()) {
      told.current = stored
      setText(stored)
    }
  }, [stored])
  useEffect(() => {
    if (text.trim() === told.current.trim()) return
    const timer = setTimeout(() => {
      told.current = text
      latest.current(text)
    }, 150)
    return () => clearTimeout(timer)
  }, [text])
  return [text, setText]
}

function Nobody({ filtered, hr }: { filtered: boolean; hr: boolean }) {
  const { search, setSearch } = usePlace()
  if (search.account === 'none' && !search.find && !search.team) {
    return (
      <EmptyState title="Everybody has an account" why="Whoever comes in with the next file stands here until you have handed them an invitation."
        action={<Button onClick={() => void setSearch({ account: undefined, after: undefined })}>Show everybody</Button>} />
    )
  }
  if (filtered) {
    return (
      <EmptyState title="Nobody fits" why="The beginning of a first name, a last name or an e-mail address finds people."
        action={<Button onClick={() => void setSearch({ find: undefined, team: undefined, account: undefined, after: undefined })}>Show everybody</Button>} />
    )
  }
  return (
    <EmptyState title="Everybody in your organisation" why="People come in from a file that your HR system exports, with their managers and teams."
      example="Employee ID, Name, Work Email, Job Title, Team, Manager Email, Start Date"
      action={hr ? <ButtonLink to="/people/import">Import people</ButtonLink> : undefined} />
  )
}
