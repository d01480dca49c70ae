import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { useWrite } from '../../../ui/use-action.ts'
import type { Cycle } from '../../words.ts'

const DATES = [
  ['selfDue', 'Self-reviews in by'],
  ['managerDue', 'Manager reviews submitted by'],
  ['shareDue', 'Shared and talked about by'],
] as const

/** Later dates for everybody. */
export function ExtendCycle({ cycle, onClose }: { cycle: Cycle; onClose: () => void }) {
  const { today } = useMe()
  const [dates, setDates] = useState({ selfDue: cycle.selfDue, managerDue: cycle.managerDue, shareDue: cycle.shareDue })
  const write = useWrite('cycle.extend', {
    quiet: true,
    refreshes: ['cycle.progress', 'cycle.list', 'review.list', 'home.show'],
    done: onClose,
    says: () => ({ title: `The dates of ${cycle.name} are moved` }),
  })
  const changed = Object.fromEntries(DATES.flatMap(([name]) => (dates[name] && dates[name] !== cycle[name] ? [[name, dates[name]]] : [])))
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
        {DATES.map(([name, label]) => (
          <Input
            key={name}
            id={name}
            type="date"
            size="short"
            label={label}
            min={cycle[name] > today ? cycle[name] : today}
            value={dates[name]}
            error={problemAt(problems, name)}
            onChange={(event) => setDates((old) => ({ ...old, [name]: event.target.value }))}
          />
        ))}
      </div>
    </Dialog>
  )
}
