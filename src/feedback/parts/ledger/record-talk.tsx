import { useRef, useState, type RefObject, type SubmitEvent } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { fieldProblems, problemAt, type Problem } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import type { LedgerEntry, Named } from '../../words.ts'
import { onCtrlEnter } from '../note-form.tsx'

export interface RecordTalkProps {
  person: Named
  /** The note it was about. */
  about?: LedgerEntry
  open: boolean
  onClose: () => void
}

/** "We talked about this on 4 May": the person confirms it, adds to it or disputes it. */
export function RecordTalk({ person, about, open, onClose }: RecordTalkProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <Dialog open={open} onClose={onClose} initialFocus={field} title="Record a talk we had" purpose={`${person.name} is asked whether it was so. From the day it is confirmed it counts as told.`}>
      <TalkForm person={person} about={about} onDone={onClose} field={field} />
    </Dialog>
  )
}

function TalkForm({ person, about, onDone, field }: { person: Named; about?: LedgerEntry; onDone: () => void; field: RefObject<HTMLTextAreaElement | null> }) {
  const { today } = useMe()
  const kept = useKept(`talk/${person.id}/${about?.id ?? ''}`, { on: today, text: '' })
  const { on, text } = kept.value
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const record = useWrite('talk.record', {
    quiet: true, refreshes: ['ledger.show', 'note.show', 'home.show'], says: () => ({ title: 'On record', detail: `${person.name} is asked to confirm it.` }),
  })
  async function send(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault()
    if (record.busy) return
    if (!text.trim()) return setProblems([{ fieldId: 'talk-text', message: 'Write a few words on what you talked about.' }])
    try {
      await record.ask({ subjectId: person.id, on, text, ...(about && { about: [about.id] }) })
    } catch (problem) {
      return setProblems(fieldProblems(problem as Problem, { '/text': 'talk-text', '/on': 'talk-on' }))
    }
    kept.clear(kept.value)
    onDone()
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)} onKeyDown={onCtrlEnter(() => void send())} className="space-y-5" aria-label="Record a talk">
      <ErrorSummary errors={problems} />
      <Restored kept={kept} />
      {about?.text && <blockquote className="border-l border-edge pl-4 whitespace-pre-line">{about.text}</blockquote>}
      <TextArea ref={field} id="talk-text" label="What did you talk about?" rows={3} maxLength={4000} placeholder="What you said, what they said, what you agreed"
        audience={{ now: 'only you, on this device', later: `you and ${person.name}` }} error={problemAt(problems, 'talk-text')}
        value={text} onChange={(event) => kept.change((old) => ({ ...old, text: event.target.value }))} />
      <Input id="talk-on" type="date" label="On" size="short" max={today} error={problemAt(problems, 'talk-on')} value={on} onChange={(event) => kept.change((old) => ({ ...old, on: event.target.value }))} />
      <div className="flex justify-end"><Button type="submit" variant="primary" keyHint="mod+enter" busy={record.busy}>Put it on record</Button></div>
    </form>
  )
}
