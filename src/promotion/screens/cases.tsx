import { useState } from 'react'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe, type Me } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { usePlace } from '../../ui/place.ts'
import { Badge } from '../../ui/state-label.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { OUTCOME_WORDS, STATE_WORDS } from '../codes.ts'
import { STATE_STEPS } from '../parts/case-words.ts'
import type { CaseEntry } from '../words.ts'

const VIEWS = [
  { as: 'writer', label: 'Those you write' }, { as: 'branch', label: 'Of your branch' }, { as: 'hr', label: 'For HR' }, { as: 'committee', label: 'Before a session of yours' }, { as: 'subject', label: 'About you' },
] as const
type As = (typeof VIEWS)[number]['as']

/** Cases one may know of, by why one may. */
export default function Cases() {
  const me = useMe()
  const { search } = usePlace()
  const views = viewsOf(me)
  const first = useAction('promotion-case.list', { as: views[0]!.as, limit: 200, maps: views[0]!.as === 'writer' })
  const asked = views.find((view) => view.as === search.as)
  // what lies before a session of mine waits for me; an empty list of my own does not
  const as: As = asked?.as ?? (me.sits && first.data?.cases.length === 0 ? 'committee' : views[0]!.as)
  const cases = useAction('promotion-case.list', { as, limit: 200, maps: as === 'writer' })
  return (
    <Page title="Promotion cases" purpose="A case holds dated work against the text of the next level. It recognises what was done for a while, not what may come."
      primary={me.isManager && (as === 'writer' || !asked) && <Begin meId={me.person.id} />}>
      <nav aria-label="Which cases" className="mb-6 flex flex-wrap gap-x-6 gap-y-2">
        {views.map((view) => <Link key={view.as} to={`/promotion-cases?as=${view.as}`} aria-current={view.as === as ? 'page' : undefined}>{view.as === as ? <span className="font-medium text-ink">{view.label}</span> : view.label}</Link>)}
      </nav>
      <Loaded query={cases}>
        {({ cases: list }) => (
          <Table caption="Promotion cases" rows={list} rowKey={({ id }) => id} empty={<Empty as={as} />} columns={[
            { id: 'name', header: 'Person', rowHeader: true, sortBy: (row) => row.subject.name, cell: (row) => <Link to={`/promotion-cases/${row.id}`}>{row.subject.name}</Link> },
            { id: 'level', header: 'Levels', cell: (row) => (row.proposedLevel ? `${row.currentLevel ? `${row.currentLevel} to ` : ''}${row.proposedLevel}` : '–') },
            { id: 'state', header: 'Where it stands', sortBy: (row) => STATE_WORDS[row.state], cell: (row) => <Badge step={STATE_STEPS[row.state]}>{row.outcome && row.state !== 'submitted' ? `${STATE_WORDS[row.state]}: ${OUTCOME_WORDS[row.outcome].toLowerCase()}` : STATE_WORDS[row.state]}</Badge> },
            ...(as === 'writer' ? [{ id: 'map', header: 'Evidence', sortBy: (row: CaseEntry) => row.map?.sustained.months ?? -1, cell: (row: CaseEntry) => (row.map ? <span className="text-small">{row.map.sentence}</span> : '–') }] : []),
            { id: 'next', header: 'Looked at again', cell: (row) => (row.nextOn ? <When date={row.nextOn} today={me.today} /> : '–') },
            { id: 'author', header: 'Written by', cell: (row) => row.author.name },
          ]} />
        )}
      </Loaded>
    </Page>
  )
}

/** Lists that can hold something for this person, the likeliest first. */
function viewsOf(me: Me): readonly (typeof VIEWS)[number][] {
  const may: Partial<Record<As, boolean>> = {
    writer: me.isManager, branch: me.isManager, hr: me.roles.includes('hr_admin') || me.roles.includes('hr_partner'), committee: me.sits || me.roles.includes('facilitator'),
  }
  return VIEWS.filter(({ as }) => may[as] ?? true)
}

function Empty({ as }: { as: As }) {
  if (as === 'subject') return <EmptyState title="Nothing about you" why="What a committee decided about you stands here once your manager gives it to you, with the reasons and what comes next." />
  if (as === 'committee') return <EmptyState title="No case lies before a session of yours" why="Cases stand here while a session you sit in is open." />
  return <EmptyState title="Cases for somebody’s next level" why="A case is compiled from what was noted over the year: settle what each note speaks for, and write the argument beside it." example="Since January Mina plans the repairs of three benches. Late orders fell from 31 to 9 a month." />
}

function Begin({ meId }: { meId: string }) {
  const { go } = usePlace()
  const [open, setOpen] = useState(false)
  const [person, setPerson] = useState<PersonChoice | null>(null)
  const begin = useWrite('promotion-case.begin', { quiet: true, refreshes: ['promotion-case.list'], done: ({ id }) => void go(`/promotion-cases/${id}`) })
  const search = async (query: string): Promise<PersonChoice[]> => {
    const { people } = await api('people.list', { reportsOf: meId, limit: 20, ...(query && { find: query }) })
    return people.filter(({ left }) => !left).map(({ id, name, title, team }) => ({ id, name, note: title || team }))
  }
  return (
    <>
      <Button variant="primary" keyHint="a" onClick={() => setOpen(true)}>Begin a case</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Begin a promotion case" purpose="You write it; the line above you reads along. The person sees no trace of it unless you open the draft to them."
        actions={<><Button onClick={() => setOpen(false)}>Not now</Button><Button variant="primary" busy={begin.busy} unavailable={person ? undefined : 'Choose somebody first'} onClick={() => person && begin.run({ personId: person.id })}>Begin</Button></>}>
        <PersonPicker id="case-person" label="Who reports to you" value={person} search={search} error={begin.problem?.detail} onChange={(next) => { begin.reset(); setPerson(next) }} />
      </Dialog>
    </>
  )
}
