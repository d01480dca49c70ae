import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { useWrite } from '../../../ui/use-action.ts'
import { nudgeWords } from '../../board/need-words.ts'
import type { BoardRow, BoardView } from '../../board/words.ts'
import { countOf } from '../../parts/record-words.ts'

/** What of these rows is still written: one may remind, or move the date. */
export function openReviews(rows: readonly BoardRow[]): string[] {
  return rows.flatMap(({ self, manager }) =>
    [self, manager].flatMap((cell) => (cell && (cell.state === 'not-started' || cell.state === 'draft') ? [cell.id] : [])),
  )
}

/** Views that say by themselves whom to remind. */
const WHOLE: Partial<Record<BoardView, 'overdue' | 'self-open' | 'manager-open'>> = {
  overdue: 'overdue',
  'self-open': 'self-open',
  'manager-open': 'manager-open',
}

export interface BoardBulkProps {
  cycleId: string
  view: BoardView
  /** People in the view. */
  count: number
  chosen: readonly BoardRow[]
  clear: () => void
}

/** For the rows one chose, or for everybody in the view: remind them, or give them a later date. */
export function BoardBulk({ cycleId, view, count, chosen, clear }: BoardBulkProps) {
  const [asking, setAsking] = useState<'nudge' | 'extend'>()
  const stop = () => setAsking(undefined)
  const nudge = useWrite('cycle.nudge', {
    refreshes: ['cycle.board'],
    done: () => {
      stop()
      clear()
    },
    says: nudgeWords,
  })
  const only = WHOLE[view]
  const ids = openReviews(chosen)
  const whole = chosen.length === 0 && only !== undefined && count > 0
  if (chosen.length === 0 && !whole) return count > 0 && <p className="mb-4 text-small text-soft">Choose people below to remind them, or to give them a later date.</p>
  const who = whole ? `everybody in this view (${countOf(count, 'person', 'people')})` : countOf(chosen.length, 'chosen person', 'chosen people')
  return (
    <div className="flex flex-wrap items-center gap-3 border-y border-hairline py-3">
      <p className="mr-auto text-small text-soft" role="status">
        {whole ? 'Choose people below, or remind everybody in this view.' : `${countOf(chosen.length, 'person', 'people')} chosen`}
      </p>
      <Button
        size="small"
        unavailable={whole || ids.length > 0 ? undefined : 'Nothing is left to write there'}
        onClick={() => setAsking('nudge')}>
        {whole ? 'Remind everybody here' : 'Remind'}
      </Button>
      {!whole && (
        <>
          <Button size="small" unavailable={ids.length > 0 ? undefined : 'Nothing is left to write there'} onClick={() => setAsking('extend')}>
            A later date
          </Button>
          <Button size="small" variant="quiet" onClick={clear}>
            Choose none
          </Button>
        </>
      )}
      <Confirm
        open={asking === 'nudge'}
        onClose={stop}
        title={`Remind ${who}`}
        confirm="Remind them"
        busy={nudge.busy}
        onConfirm={() => nudge.run({ id: cycleId, ...(whole ? { only } : { reviewIds: ids }) })}
        consequence="Whoever still has to write gets one message: that a review waits, and where. Nobody gets a second one today, and who is away gets none."
      />
      {asking === 'extend' && <LaterDate cycleId={cycleId} ids={ids} who={who} onClose={stop} done={clear} />}
    </div>
  )
}

function LaterDate({ cycleId, ids, who, onClose, done }: { cycleId: string; ids: string[]; who: string; onClose: () => void; done: () => void }) {
  const { today } = useMe()
  const [due, setDue] = useState('')
  const write = useWrite('cycle.extend-people', {
    quiet: true,
    refreshes: ['cycle.board', 'cycle.progress', 'review.list', 'home.show'],
    done: () => {
      onClose()
      done()
    },
    says: (answer) => ({ title: `${countOf(answer.moved, 'review is', 'reviews are')} due ${inWords(answer.due)} now` }),
  })
  const problems = write.problem ? fieldProblems(write.problem) : []
  return (
    <Dialog
      open
      onClose={onClose}
      title={`A later date for ${who}`}
      purpose={`For ${countOf(ids.length, 'review that is', 'reviews that are')} still being written: self-reviews and reviews alike.`}
      actions={
        <Button
          variant="primary"
          busy={write.busy}
          unavailable={due ? undefined : 'Choose a day first'}
          onClick={() => write.run({ id: cycleId, reviewIds: ids, due })}>
          Move to this day
        </Button>
      }>
      <ErrorSummary errors={problems} />
      <Input
        id="due"
        type="date"
        size="short"
        label="Due"
        min={today}
        value={due}
        error={problemAt(problems, 'due')}
        onChange={(event) => setDue(event.target.value)}
      />
    </Dialog>
  )
}
