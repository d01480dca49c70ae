import { useState, type KeyboardEvent, type SubmitEvent } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { CoachField } from '../../ui/coach-field.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Radios } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { useTextCoach } from '../../writing/parts/use-text-coach.ts'
import { audienceChoices } from '../observation/audience-choices.ts'
import type { Named } from '../words.ts'
import { ChooseAudience } from './audience-choice.tsx'
import { BLANK_NOTE, noteFields, type NoteDraft } from './note-draft.ts'
import { NoteDetails } from './note-details.tsx'
import { NoteReach } from './note-reach.tsx'
import { usePeopleSearch } from './people-search.ts'
import { adviceAt, amongNote, SaidHints, textsOfNote } from './said-hints.tsx'

export interface NoteFormProps {
  /** Whom it is about, when the place says so. */
  about?: Named
  /** The question it answers: then the person is given, and the manager reads it too. */
  request?: OutputOf<'request.list'>['requests'][number]
  onDone: () => void
}

/** Where the server's problems with a note are shown. */
export const NOTE_FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
  ['text', 'tone', 'audience', 'situation', 'behaviour', 'effect', 'on', 'project', 'dimension', 'scope', 'independence', 'level'].map((field) => [`/${field}`, `note-${field}`]),
)

/** Which of them are folded away, and where. */
export const DETAILS = /^note-(?:situation|behaviour|effect|on|project|dimension)$/
export const REACH = /^note-(?:scope|independence|level)$/

/** One thing seen, said in a sentence or two, for the readers one chooses. Ctrl+Enter saves. */
export function NoteForm({ about, request, onDone }: NoteFormProps) {
  const me = useMe()
  const given = request?.subject ?? about
  const kept = useKept<NoteDraft>(request ? `request/${request.id}` : `note/${about?.id ?? ''}`, { ...BLANK_NOTE, subject: given ?? null })
  const draft = kept.value
  const change = (patch: Partial<NoteDraft>) => kept.change((old) => ({ ...old, ...patch }))
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const search = usePeopleSearch()
  const coach = useTextCoach(request ? `request/${request.id}` : 'note', draft, textsOfNote, amongNote)
  const choices = useChoices(draft, Boolean(request))
  const choice = choices.find((each) => each.audience === draft.audience) ?? choices[0]
  const audience = { now: 'only you, on this device', later: choice?.readers ?? 'only you' }
  const take = useWrite('observation.withdraw', { refreshes: ['ledger.show'] })
  const note = useWrite('observation.note', {
    quiet: true,
    refreshes: ['ledger.show', 'request.list', 'note.show', 'home.show'],
    says: (saved) => ({
      title: saved.audience === 'me' ? `Kept for yourself` : `Said about ${saved.subject.name}`,
      detail: saved.audienceWords,
      ...(saved.audience === 'me' && { undo: () => take.run({ id: saved.id }) }),
    }),
  })

  async function save(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault()
    const missing = missingFields(draft)
    setProblems(missing)
    if (missing.length > 0 || !choice || note.busy) return
    try {
      await note.ask({ subjectId: draft.subject!.id, audience: choice.audience, ...noteFields(draft), ...(request && { requestId: request.id }) })
    } catch {
      return
    }
    kept.clear(draft)
    onDone()
  }

  const shown = note.problem && problems.length === 0 ? fieldProblems(note.problem, { ...NOTE_FIELDS, '/subjectId': 'note-person' }) : problems
  return (
    <form noValidate onSubmit={(event) => void save(event)} onKeyDown={onCtrlEnter(() => void save())} className="space-y-5" aria-label="Note something">
      <ErrorSummary errors={shown} />
      <Restored kept={kept} />
      {request && <blockquote className="border-l border-edge pl-4 font-serif text-prose whitespace-pre-line">{request.question}</blockquote>}
      {!request && (
        <PersonPicker id="note-person" label="About" autoFocus={!given} search={search} value={draft.subject} error={problemAt(shown, 'note-person')}
          onChange={(person) => change({ subject: person && { id: person.id, name: person.name }, audience: 'me' })} />
      )}
      <CoachField id="note-text" label={request ? 'Your answer' : 'What did you see?'} autoFocus={Boolean(given)} serif={false} maxLength={4000} audience={audience}
        placeholder={request ? undefined : 'What they did, and what came of it'} error={problemAt(shown, 'note-text')}
        value={draft.text} onChange={(text) => change({ text })} findings={adviceAt(coach.findings, '/text')} onDismiss={coach.dismiss} />
      <SaidHints level={3} findings={coach.findings} path="/text" onDismiss={coach.dismiss} />
      <Radios name="note-tone" label="It is" inline options={draft.subject?.id === me.person.id ? OWN_TONES : TONES} value={draft.tone} error={problemAt(shown, 'note-tone')}
        onChange={(tone) => change({ tone, ...(tone === 'concern' && draft.audience === 'public' && { audience: 'me' }) })} />
      {choice && <ChooseAudience name="note-audience" choices={choices} value={choice.audience} onChange={(next) => change({ audience: next })} error={problemAt(shown, 'note-audience')} />}
      <NoteDetails draft={draft} change={change} audience={audience} problems={shown.filter((each) => DETAILS.test(each.fieldId ?? ''))} />
      <NoteReach draft={draft} change={change} problems={shown.filter((each) => REACH.test(each.fieldId ?? ''))} />
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        {kept.unsent && !kept.restored && <p className="text-small text-soft">Kept on this device until you save it</p>}
        <Button type="submit" variant="primary" keyHint="mod+enter" busy={note.busy}>{choice?.step ?? 'Keep for myself'}</Button>
      </div>
    </form>
  )
}

/** The audiences that make sense, once it is known whom the person reports to. */
function useChoices(draft: NoteDraft, requested: boolean) {
  const me = useMe()
  const { subject, tone } = draft
  const found = useAction('person.show', { id: subject?.id ?? '' }, { enabled: subject !== null })
  if (!subject) return []
  const { managerId, managerName } = found.data ?? {}
  const manager = managerId && managerName ? { id: managerId, name: managerName } : undefined
  return audienceChoices({ me: me.person, subject, manager, tone, requested })
}

function missingFields({ subject, text }: NoteDraft): FieldProblem[] {
  return [
    ...(subject ? [] : [{ fieldId: 'note-person', message: 'Say whom it is about.' }]),
    ...(text.trim() ? [] : [{ fieldId: 'note-text', message: 'Write a few words.' }]),
  ]
}

export const TONES = [{ value: 'praise', label: 'Praise' }, { value: 'concern', label: 'A concern' }] as const
const OWN_TONES = [{ value: 'praise', label: 'Something that went well' }, { value: 'concern', label: 'Something to do better' }] as const

/** Sends a form from inside its text fields. */
export function onCtrlEnter(send: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
}
