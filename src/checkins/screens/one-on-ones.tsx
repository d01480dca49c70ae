import { daysBetween } from '../../kit/date.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useAction } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'
import { HeldQuestion } from '../parts/held-question.tsx'
import { MEETING_GAP_DAYS } from '../numbers.ts'
import type { MeetingPair } from '../one-on-one/words.ts'
import type { Named } from '../words.ts'

/** Whom one meets one-on-one: when last, when next. */
export default function OneOnOnes() {
  const pairs = useAction('one-on-one.overview', {})
  return (
    <Page title="One-on-ones" purpose="Whom you meet, when you last did, and when you meet next. Every week is the habit; two weeks without one is long.">
      <Loaded query={pairs}>{(found) => <Pairs pairs={found.pairs} />}</Loaded>
    </Page>
  )
}

function Pairs({ pairs }: { pairs: readonly MeetingPair[] }) {
  const { person: me, today } = useMe()
  const other = ({ person, manager }: MeetingPair) => (person.id === me.id ? manager : person)
  const place = ({ person }: MeetingPair) => (person.id === me.id ? '/ledger?tab=one-on-ones' : `/people/${person.id}?tab=one-on-ones`)
  return (
    <Table caption="Whom you meet" rows={pairs} rowKey={(pair) => `${pair.person.id} ${pair.manager.id}`}
      empty={<EmptyState title="One-on-ones" why="A short talk every week with your manager, and with each of your reports. Nobody is on record as your manager or report yet." />}
      columns={[
        { id: 'name', header: 'With', rowHeader: true, sortBy: (pair) => other(pair).name, cell: (pair) => <><Link to={place(pair)}>{other(pair).name}</Link>{pair.person.id === me.id && <span className="ml-2 text-small text-soft">your manager</span>}</> },
        { id: 'rhythm', header: 'Rhythm', cell: (pair) => (pair.rhythm ? <span className="text-small">{pair.rhythm}</span> : <Link to={place(pair)} className="text-small">Set a rhythm</Link>) },
        { id: 'last', header: 'Last met', sortBy: (pair) => pair.last?.heldOn ?? '', cell: ({ last }) => (last ? <Link to={`/one-on-ones/${last.id}`} look="plain"><When date={last.heldOn} today={today} /></Link> : <span className="text-soft">Not on record</span>) },
        { id: 'next', header: 'Next', sortBy: (pair) => pair.next?.on ?? '9', cell: (pair) => <Next pair={pair} other={other(pair)} place={place(pair)} /> },
      ]} />
  )
}

function Next({ pair, other, place }: { pair: MeetingPair; other: Named; place: string }) {
  const { today } = useMe()
  const { unanswered, next } = pair
  return (
    <div className="space-y-1">
      {unanswered && <p><Link to={`/one-on-ones/${unanswered.id}`}><When date={unanswered.on} today={today} /></Link>: did you meet?</p>}
      {unanswered && <HeldQuestion meeting={unanswered} other={other} />}
      {next && <Link to={`/one-on-ones/${next.id}`}><When date={next.on} today={today} /></Link>}
      {!unanswered && !next && <Link to={place}>{overdue(pair, today) ? 'None planned, and it has been a while' : 'Plan one'}</Link>}
    </div>
  )
}

function overdue({ last }: MeetingPair, today: string): boolean {
  return last !== undefined && daysBetween(last.heldOn, today) >= MEETING_GAP_DAYS
}
