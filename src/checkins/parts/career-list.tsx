import { inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { usePlace } from '../../ui/place.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { quarterWords } from '../career/career.ts'
import type { CareerDate } from '../career/words.ts'
import type { Named } from '../words.ts'

/** The career check-ins of a person, one a quarter; tied to no review. */
export function CareerList({ person, other }: { person: Named; other: string }) {
  const found = useAction('career.list', { personId: person.id })
  return (
    <Loaded query={found}>
      {({ checkIns, begin }) => (
        <div className="space-y-8">
          {checkIns.length === 0
            ? (
              <EmptyState title="Career check-ins" action={begin && <Begin person={person} primary />}
                why={`Once a quarter: where it should go, the gap as each of you sees it, the next piece of work, and in how many months. It is its own conversation; no review hangs on it.`}
                example="Wants to lead a rig from drawing to acceptance. Next: the fixture of rig 3, in three to five months." />
            )
            : (
              <>
                {begin && <p className="flex flex-wrap items-center gap-x-4 gap-y-2"><span>You and {other} have not begun the one for {quarterWords(begin)}.</span><Begin person={person} /></p>}
                <CheckIns checkIns={checkIns} />
              </>
            )}
        </div>
      )}
    </Loaded>
  )
}

function CheckIns({ checkIns }: { checkIns: readonly CareerDate[] }) {
  const { person: me } = useMe()
  return (
    <Line label="Career check-ins, latest first">
      {checkIns.map(({ id, quarter, heldOn, person, manager }) => (
        <Knot key={id} kind={heldOn ? 'seen' : 'missing'} title={<Link to={`/career-check-ins/${id}`}>{quarterWords(quarter)}</Link>}
          says={heldOn ? `held on ${inWords(heldOn)}` : 'begun, not held yet'}
          meta={person.id === me.id ? `With ${manager.name}` : manager.id === me.id ? undefined : `${person.name} and ${manager.name}`} />
      ))}
    </Line>
  )
}

function Begin({ person, primary }: { person: Named; primary?: boolean }) {
  const { go } = usePlace()
  const begin = useWrite('career.begin', { refreshes: ['career.list', 'home.show'], done: (begun) => void go(`/career-check-ins/${begun.id}`) })
  return <Button variant={primary ? 'primary' : 'plain'} busy={begin.busy} onClick={() => begin.run({ personId: person.id })}>Begin this quarter’s</Button>
}
