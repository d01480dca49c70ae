import type { SubmitEvent } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Radios } from '../../../ui/inputs.tsx'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import type { LedgerEntry } from '../../words.ts'
import { BLANK_NOTE, noteFields, type EditDraft } from '../note-draft.ts'
import { NoteDetails } from '../note-details.tsx'
import { NoteReach } from '../note-reach.tsx'
import { DETAILS, NOTE_FIELDS, onCtrlEnter, REACH, TONES } from '../note-form.tsx'

/** Rewords a note that nobody has seen yet. */
export function EditForm({ entry, onDone }: { entry: LedgerEntry; onDone: () => void }) {
  const kept = useKept<EditDraft>(`edit/${entry.id}/${entry.version}`, draftOf(entry))
  const change = (patch: Partial<EditDraft>) => kept.change((old) => ({ ...old, ...patch }))
  const edit = useWrite('observation.edit', { quiet: true, refreshes: ['ledger.show', 'note.show'], says: () => ({ title: 'Reworded' }) })
  const problems = edit.problem ? fieldProblems(edit.problem, NOTE_FIELDS) : []
  const audience = { now: 'only you, on this device', later: entry.private ? 'only you' : 'whoever can read the note' }
  async function save(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault()
    if (!kept.value.text.trim() || edit.busy) return
    await edit.ask({ id: entry.id, ...noteFields({ ...kept.value, tone: kept.value.tone }) }, { ifMatch: entry.version }).then(() => { kept.clear(kept.value); onDone() }, () => {})
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)} onKeyDown={onCtrlEnter(() => void save())} className="w-full max-w-prose space-y-4" aria-label="Reword the note">
      <ErrorSummary errors={problems} />
      <Restored kept={kept} />
      <TextArea id="note-text" label="Your note" autoFocus maxLength={4000} audience={audience} error={problemAt(problems, 'note-text')} value={kept.value.text} onChange={(event) => change({ text: event.target.value })} />
      <Radios name="note-tone" label="It is" inline options={TONES} value={kept.value.tone} onChange={(tone) => change({ tone })} error={problemAt(problems, 'note-tone')} />
      <NoteDetails draft={kept.value} change={change} audience={audience} problems={problems.filter((each) => DETAILS.test(each.fieldId ?? ''))} />
      <NoteReach draft={kept.value} change={change} problems={problems.filter((each) => REACH.test(each.fieldId ?? ''))} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" keyHint="mod+enter" busy={edit.busy}>Save</Button>
        <Button size="small" variant="quiet" onClick={() => { kept.clear(); onDone() }}>Leave it as it was</Button>
      </div>
    </form>
  )
}

function draftOf({ text = '', tone, situation = '', behaviour = '', effect = '', on, project = '', dimension = '', scope, independence, level = '' }: LedgerEntry): EditDraft {
  return { ...BLANK_NOTE, text, tone, situation, behaviour, effect, on, project, dimension, scope: scope ?? '', independence: independence ?? '', level }
}
