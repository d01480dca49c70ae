import { useState, type SubmitEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt, type Problem } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { EXPECTATION_LINES } from '../numbers.ts'
import { firstPeriod } from '../expectations/period.ts'
import type { Expectations } from '../expectations/words.ts'
import type { Named } from '../words.ts'
import { ExpectationLines } from './expectation-lines.tsx'

export interface ExpectationsFormProps {
  /** What stands now; version 0 begins a period. */
  expectations: Expectations
  other: Named
  onDone: () => void
}

/** Three to five lines for a period. Proposing is confirming for oneself; the other one confirms the same words. */
export function ExpectationsForm({ expectations, other, onDone }: ExpectationsFormProps) {
  const { today } = useMe()
  const { person, id, version } = expectations
  const begun = version > 0
  const start = expectations.from && expectations.to ? { from: expectations.from, to: expectations.to } : firstPeriod(today)
  const kept = useKept(`expectations/${id ?? `${person.id}/new`}`, { ...start, lines: padded(expectations.lines ?? []) })
  const { from, to, lines } = kept.value
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const propose = useWrite('expectations.propose', {
    quiet: true, refreshes: ['expectations.show', 'expectations.list', 'home.show'],
    says: () => ({ title: `Proposed to ${other.name}`, detail: `${other.name} sees the lines and confirms them, or proposes others.` }),
  })
  const audience = { now: 'only you, on this device', later: `you and ${other.name}; an HR partner sees that it exists` }

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const written = lines.map((line) => line.trim())
    const missing = tooFew(written)
    setProblems(missing)
    if (missing.length > 0 || propose.busy) return
    try {
      await propose.ask({ personId: person.id, from, to, lines: written.filter(Boolean) }, { ifMatch: version })
    } catch (problem) {
      return setProblems(fieldProblems(problem as Problem, { '/from': 'expectations-from', '/to': 'expectations-to', '/lines': 'lines-0' }))
    }
    kept.clear(kept.value)
    onDone()
  }

  const current = (propose.problem?.current as Expectations | undefined)?.lines
  return (
    <Section title={begun ? 'Propose other words' : `What you and ${other.name} expect`} hint="Three to five lines one can remember: what will be different at the end, and how you will both know.">
      <form noValidate onSubmit={(event) => void send(event)} className="max-w-form space-y-5">
        <ErrorSummary errors={problems} />
        <Restored kept={kept} />
        {current && <div className="border-l border-edge pl-4"><p className="mb-2 text-small text-soft">{other.name} proposes now:</p><ExpectationLines lines={current} /></div>}
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <Input id="expectations-from" type="date" label="From" size="short" readOnly={begun} error={problemAt(problems, 'expectations-from')} value={from}
            onChange={(event) => kept.change((old) => ({ ...old, from: event.target.value }))} />
          <Input id="expectations-to" type="date" label="To" size="short" error={problemAt(problems, 'expectations-to')} value={to}
            onChange={(event) => kept.change((old) => ({ ...old, to: event.target.value }))} />
        </div>
        {lines.map((line, i) => (
          <TextArea key={i} id={`lines-${i}`} label={`Line ${i + 1}`} optional={i >= EXPECTATION_LINES.least} rows={2} maxLength={1000} autoFocus={i === 0} audience={audience} audienceHidden={i > 0}
            error={problemAt(problems, `lines-${i}`)} value={line} onChange={(event) => kept.change((old) => ({ ...old, lines: old.lines.with(i, event.target.value) }))} />
        ))}
        <div className="flex flex-wrap gap-3">
          {lines.length < EXPECTATION_LINES.most && <Button onClick={() => kept.change((old) => ({ ...old, lines: [...old.lines, ''] }))}>Add a line</Button>}
          <span className="grow" />
          <Button onClick={onDone}>Not now</Button>
          <Button type="submit" variant="primary" busy={propose.busy}>Propose to {other.name}</Button>
        </div>
      </form>
    </Section>
  )
}

function padded(lines: readonly string[]): string[] {
  return [...lines, '', '', ''].slice(0, Math.max(lines.length, EXPECTATION_LINES.least))
}

function tooFew(lines: readonly string[]): FieldProblem[] {
  const empty = lines.findIndex((line) => line === '')
  if (lines.filter(Boolean).length >= EXPECTATION_LINES.least) return []
  return [{ fieldId: `lines-${Math.max(empty, 0)}`, message: `Write at least ${EXPECTATION_LINES.least} lines: fewer are hard to hold a review against.` }]
}
