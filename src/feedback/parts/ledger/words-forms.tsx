import type { ReactNode, SubmitEvent } from 'react'
import { listInWords } from '../../../kit/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Restored } from '../../../ui/restored.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import type { LedgerEntry, Named } from '../../words.ts'
import { NO_REACH, saidReach } from '../note-draft.ts'
import { onCtrlEnter } from '../note-form.tsx'
import { NoteReach } from '../note-reach.tsx'

export interface WordsFormProps {
  /** Names the text on this device. */
  name: string
  label: string
  hint?: ReactNode
  /** Who reads it once it is sent. */
  later: string
  send: string
  busy: boolean
  /** Why it did not work. */
  problem?: string
  /** Rejects when it did not work; the text stays. */
  onSend: (text: string) => Promise<unknown>
  onDone: () => void
  /** What else can be said with it. */
  children?: ReactNode
}

/** A few words beside an entry: an answer, a correction. Kept on this device until they are sent. */
export function WordsForm({ name, label, hint, later, send, busy, problem, onSend, onDone, children }: WordsFormProps) {
  const kept = useKept(name, { text: '' })
  async function submit(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault()
    if (!kept.value.text.trim() || busy) return
    await onSend(kept.value.text).then(() => { kept.clear(kept.value); onDone() }, () => {})
  }
  return (
    <form onSubmit={(event) => void submit(event)} onKeyDown={onCtrlEnter(() => void submit())} className="w-full max-w-prose">
      <Restored kept={kept} />
      <TextArea id={name.replaceAll('/', '-')} label={label} hint={hint} autoFocus rows={2} maxLength={4000} error={problem} audience={{ now: 'only you, on this device', later }}
        value={kept.value.text} onChange={(event) => kept.change({ text: event.target.value })} />
      {children}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" size="small" keyHint="mod+enter" busy={busy}>{send}</Button>
        <Button size="small" variant="quiet" onClick={onDone}>Not now</Button>
      </div>
    </form>
  )
}

/** The person's answer: once, in their own words. */
export function AnswerForm({ entry, manager, onDone }: { entry: LedgerEntry; manager?: Named; onDone: () => void }) {
  const answer = useWrite('observation.answer', { quiet: true, refreshes: ['ledger.show', 'home.show'], says: () => ({ title: `Answered: ${entry.by.name} can read it` }) })
  const also = entry.audience === 'person_and_manager' || entry.audience === 'public' ? manager : undefined
  const readers = ['you', ...new Set([entry.by.name, ...(also ? [also.name] : [])])]
  return (
    <WordsForm name={`answer/${entry.id}`} label={`Your answer to ${entry.by.name}`} hint="One answer, in your own words. It stays beside the note." later={listInWords(readers)}
      send="Send the answer" busy={answer.busy} problem={answer.problem?.detail} onSend={(text) => answer.ask({ id: entry.id, text })} onDone={onDone} />
  )
}

/** The author's correction of what was seen: it stands beside the words, not in their place. How far it reached can be added where nobody said. */
export function CorrectForm({ entry, onDone }: { entry: LedgerEntry; onDone: () => void }) {
  const correct = useWrite('observation.correct', { quiet: true, refreshes: ['ledger.show'], says: () => ({ title: 'Correction added' }) })
  const reach = useKept(`correct/${entry.id}/reach`, NO_REACH)
  const send = (text: string) => correct.ask({ id: entry.id, text, ...saidReach(reach.value) }).then(() => reach.clear(reach.value))
  return (
    <WordsForm name={`correct/${entry.id}`} label="Your correction" hint="It was seen, so the words stay and this stands beside them." later="whoever can read the note"
      send="Add the correction" busy={correct.busy} problem={correct.problem?.detail} onSend={send} onDone={onDone}>
      <div className="mt-3"><NoteReach draft={reach.value} said={entry} change={(patch) => reach.change((old) => ({ ...old, ...patch }))} problems={[]} /></div>
    </WordsForm>
  )
}
