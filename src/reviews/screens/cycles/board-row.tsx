import { useState } from 'react'
import { Link } from '../../../ui/link.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { useMe } from '../../../ui/me.ts'
import { Badge } from '../../../ui/state-label.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { When } from '../../../ui/when.tsx'
import { NEED_WORDS, nudgeWords } from '../../board/need-words.ts'
import type { BoardCell, BoardRow } from '../../board/words.ts'
import { shortDay } from '../../parts/record-words.ts'
import { STATE_STEPS, STATE_WORDS } from '../../parts/state-words.ts'
import { openReviews } from './board-bulk.tsx'
import { ChooseReviewer } from './choose-reviewer.tsx'
import { SayWhy } from './say-why.tsx'

/** Who it is, and what one should know before reminding them. */
export function PersonCell({ row }: { row: BoardRow }) {
  const { person, team, awayUntil, leftOn, needs } = row
  const notes = [
    ...(leftOn ? [`left ${shortDay(leftOn)}`] : []),
    ...(awayUntil ? [`away until ${shortDay(awayUntil)}`] : []),
    ...needs.filter((need) => need !== 'person-left').map((need) => NEED_WORDS[need]),
  ]
  return (
    <>
      <Link to={`/people/${person.id}`} look="plain">
        {person.name}
      </Link>
      {team && <span className="block text-small text-soft">{team}</span>}
      {notes.length > 0 && <span className="block text-small font-medium">{capital(notes.join(' · '))}</span>}
    </>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Where one review stands: state, day, and who writes it where that is somebody else. */
export function ReviewCell({ cell, person }: { cell: BoardCell | undefined; person: { id: string } }) {
  const { today } = useMe()
  if (!cell) return <span className="text-soft">None</span>
  const { id, state, due, overdue, writer, delegatedUntil, writerAwayUntil, nudged } = cell
  const open = state === 'not-started' || state === 'draft'
  return (
    <>
      <Link to={`/reviews/${id}`} look="plain">
        <Badge step={STATE_STEPS[state]}>{STATE_WORDS[state]}</Badge>
      </Link>
      {writer.id !== person.id && (
        <span className="block text-small">
          {writer.name}
          {delegatedUntil && `, for the manager until ${shortDay(delegatedUntil)}`}
          {writerAwayUntil && `, away until ${shortDay(writerAwayUntil)}`}
        </span>
      )}
      {open && (
        <span className="block text-small text-soft">
          {overdue ? 'Was due ' : 'Due '}
          <When date={due} today={overdue ? today : undefined} />
        </span>
      )}
      {open && nudged && (
        <span className="block text-small text-soft">
          Reminded {nudged.on === today ? 'today' : shortDay(nudged.on)} by {nudged.by}
        </span>
      )}
    </>
  )
}

/** What one can do about one person. */
export function RowMenu({ cycleId, row, open }: { cycleId: string; row: BoardRow; open: boolean }) {
  const [asking, setAsking] = useState<'reviewer' | 'leave-out'>()
  const stop = () => setAsking(undefined)
  const refreshes = ['cycle.board', 'cycle.progress', 'cycle.missing'] as const
  const nudge = useWrite('cycle.nudge', { refreshes, says: nudgeWords })
  const leaveOut = useWrite('cycle.leave-out', {
    refreshes,
    done: stop,
    says: () => ({ title: `${row.person.name} is left out of this cycle`, detail: 'Every text is kept for its author.' }),
  })
  const takeBack = useWrite('cycle.add-person', { refreshes, says: () => ({ title: `${row.person.name} takes part again` }) })
  const { person, manager, self } = row
  const ids = openReviews([row])
  const cancelled = manager?.state === 'cancelled' || self?.state === 'cancelled'
  const unshared = [self, manager].some((cell) => cell && ['not-started', 'draft', 'submitted'].includes(cell.state))
  const items: MenuItem[] = [
    ...(ids.length > 0 ? [{ id: 'nudge', title: 'Remind', run: () => nudge.run({ id: cycleId, reviewIds: ids }) }] : []),
    ...(manager && (manager.state === 'not-started' || manager.state === 'draft')
      ? [{ id: 'reviewer', title: 'Another reviewer', run: () => setAsking('reviewer') }]
      : []),
    ...(!manager && !cancelled ? [{ id: 'reviewer', title: 'Choose a reviewer', run: () => setAsking('reviewer') }] : []),
    ...(cancelled ? [{ id: 'take-back', title: 'Take them in again', run: () => takeBack.run({ id: cycleId, personId: person.id }) }] : []),
    ...(unshared ? [{ id: 'leave-out', title: 'Leave out of this cycle', run: () => setAsking('leave-out') }] : []),
  ]
  if (!open || items.length === 0) return null
  return (
    <>
      <Menu label={`More for ${person.name}`} items={items} />
      {asking === 'reviewer' && (
        <ChooseReviewer cycleId={cycleId} person={person} reviewId={manager?.id} writer={manager?.writer.name} onClose={stop} />
      )}
      {asking === 'leave-out' && (
        <SayWhy
          name={`cycle/${cycleId}/leave-out/${person.id}`}
          title={`Leave ${person.name} out of this cycle`}
          purpose="Nothing more is written about them in it. What is written so far is kept for its authors, and you can take this back."
          label="Why?"
          confirm="Leave out"
          later="HR, their manager and whoever writes the review"
          busy={leaveOut.busy}
          onClose={stop}
          onSay={(reason) => leaveOut.ask({ id: cycleId, personId: person.id, reason })}
        />
      )}
    </>
  )
}

