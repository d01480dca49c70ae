import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { useWrite } from '../../../ui/use-action.ts'
import { phasesOf } from '../../cycle.ts'
import { DATE_LABELS } from '../../parts/cycle-words.ts'
import type { Cycle } from '../../words.ts'


/** Later dates for everybody. */
export function ExtendCycle({ cycle, onClose }: { cycle: Cycle; onClose: () => void }) {
  const { today } = useMe()
  const there = phasesOf(cycle)
  const [dates, setDates] = useState<Partial<Record<(typeof there)[number]['date'], string>>>({})
  const write = useWrite('cycle.extend', {
    quiet: true,
    refreshes: ['cycle.progress', 'cycle.list', 'review.list', 'home.show'],
    done: onClose,
    says: () => ({ title: `The dates of ${cycle.name} are moved` }),
  })
  const changed = Object.fromEntries(there.flatMap(({ date, due }) => (dates[date] && dates[date] !== due ? [[date, dates[date]]] : [])))
  const problems = write.problem ? fieldProblems(write.problem) : []
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Move the dates of ${cycle.name}`}
      purpose="For everybody. A date only moves to a later day; those behind it give way."
      actions={
        <Button
          variant="primary"
          busy={write.busy}
          unavailable={Object.keys(changed).length === 0 ? 'Choose a later day first' : undefined}
          onClick={() => write.run({ id: cycle.id, ...changed })}>
          Move
        </Button>
      }>
      <ErrorSummary errors={problems} />
      <div className="space-y-5">
        {there.map(({ date, due }) => (
          <Input
            key={date}
            id={date}
            type="date"
            size="short"
            label={DATE_LABELS[date]}
            min={due > today ? due : today}
            value={dates[date] ?? due}
            error={problemAt(problems, date)}
            onChange={(event) => setDates((old) => ({ ...old, [date]: event.target.value }))}
          />
        ))}
      </div>
    </Dialog>
  )
}
