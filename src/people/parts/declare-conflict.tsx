import { useState, type SubmitEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Input, Radios } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { PersonPicker, type PersonChoice } from '../../ui/person-picker.tsx'
import { fieldProblems, Problem, problemAt } from '../../ui/problem.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import type { ConflictKind } from '../conflict.ts'
import { CONFLICT_WORDS } from '../conflict-words.ts'
import { searchPeople } from './search-people.ts'

const FIELDS = { '/subjectId': 'conflict-subject', '/holderId': 'conflict-holder', '/kind': 'conflict-kind', '/reason': 'conflict-reason', '/until': 'conflict-until' }
interface Draft { holder: PersonChoice | null; subject: PersonChoice | null; kind: ConflictKind | ''; reason: string; until: string }

const KINDS = Object.keys(CONFLICT_WORDS) as ConflictKind[]

/** Declares a conflict of interest of one's own; HR administrators may declare somebody else's. */
export function DeclareConflict({ admin, onClose }: { admin: boolean; onClose: () => void }) {
  const { person: me, today } = useMe()
  const mine = { id: me.id, name: me.name, note: 'you' }
  const draft = useKept<Draft>('conflict', { holder: mine, subject: null, kind: '', reason: '', until: '' })
  const { holder, subject, kind, reason, until } = draft.value
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const declare = useWrite('conflict.declare', { quiet: true, refreshes: ['conflict.list', 'person.show', 'home.show'], says: () => ({ title: 'Declared', detail: 'It counts from the next page on.' }) })

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const missing = [
      ...(holder ? [] : [{ fieldId: 'conflict-holder', message: 'Say who should not read' }]),
      ...(subject ? [] : [{ fieldId: 'conflict-subject', message: 'Say whom it is about' }]),
      ...(kind ? [] : [{ fieldId: 'conflict-kind', message: 'Say what it is' }]),
      ...(reason.trim() ? [] : [{ fieldId: 'conflict-reason', message: 'Say why in a few words' }]),
    ]
    setProblems(missing)
    if (missing.length > 0 || declare.busy) return
    try {
      await declare.ask({ subjectId: subject!.id, kind: kind || 'other', reason: reason.trim(), holderId: holder!.id, ...(until && { until }) })
    } catch (error) {
      return setProblems(error instanceof Problem ? fieldProblems(error, FIELDS) : [])
    }
    draft.clear(draft.value)
    onClose()
  }

  const about = subject?.name ?? 'that person'
  return (
    <Dialog open onClose={onClose} title="Declare a conflict of interest" purpose="Nobody has to explain more than a few words. Only HR can end it again.">
      <form noValidate onSubmit={(event) => void send(event)} className="space-y-6">
        <ErrorSummary errors={problems} />
        {admin && (
          <PersonPicker id="conflict-holder" label="Who should not read" value={holder} error={problemAt(problems, 'conflict-holder')} search={searchPeople}
            onChange={(person) => draft.change((old) => ({ ...old, holder: person }))} />
        )}
        <PersonPicker id="conflict-subject" label="About whom" value={subject} error={problemAt(problems, 'conflict-subject')} search={searchPeople}
          onChange={(person) => draft.change((old) => ({ ...old, subject: person }))} />
        <Radios name="conflict-kind" label="What is it?" value={kind} error={problemAt(problems, 'conflict-kind')} onChange={(next) => draft.change((old) => ({ ...old, kind: next }))}
          options={KINDS.map((each) => ({ value: each, label: CONFLICT_WORDS[each].name, hint: CONFLICT_WORDS[each].hint }))} />
        <TextArea id="conflict-reason" label="Why, in a few words" rows={2} maxLength={500} value={reason} error={problemAt(problems, 'conflict-reason')}
          audience={{ now: 'only you, on this device', later: `you, HR administrators and the HR partners of ${about}; not ${about}` }}
          onChange={(event) => draft.change((old) => ({ ...old, reason: event.target.value }))} />
        <Input id="conflict-until" type="date" label="Last day" optional size="short" min={today} hint="Leave it open if nobody knows. HR can end it at any time." value={until} error={problemAt(problems, 'conflict-until')}
          onChange={(event) => draft.change((old) => ({ ...old, until: event.target.value }))} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" variant="primary" busy={declare.busy}>Declare</Button>
        </div>
      </form>
    </Dialog>
  )
}
