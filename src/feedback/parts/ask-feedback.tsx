import { useState, type SubmitEvent } from 'react'
import { listInWords } from '../../kit/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Select } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { fieldProblems, problemAt, type Problem } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import type { Named } from '../words.ts'
import { onCtrlEnter } from './note-form.tsx'
import { usePeopleSearch } from './people-search.ts'
import { useReports } from './reports.tsx'

/** Asks people for feedback, about oneself or about a report. @param about whose id; absent: closed */
export function AskFeedback({ about, onClose }: { about: string | undefined; onClose: () => void }) {
  return (
    <Dialog open={about !== undefined} onClose={onClose} title="Ask for feedback" purpose="One question that can be answered from what somebody saw. Two or three people are enough.">
      {about && <AskForm key={about} about={about} onClose={onClose} />}
    </Dialog>
  )
}

function AskForm({ about, onClose }: { about: string; onClose: () => void }) {
  const { person: me } = useMe()
  const reports = useReports()
  const search = usePeopleSearch({ withMe: false })
  const kept = useKept<{ subjectId: string; asked: Named | null; question: string }>(`ask/${about}`, { subjectId: about, asked: null, question: '' })
  const { subjectId, asked, question } = kept.value
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [done, setDone] = useState<readonly string[]>([])
  const ask = useWrite('request.ask', { quiet: true, refreshes: ['request.list'] })
  const readers = useReaders(subjectId, asked)

  async function send(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault()
    const missing = [
      ...(asked ? [] : [{ fieldId: 'ask-whom', message: 'Say whom you ask.' }]),
      ...(question.trim() ? [] : [{ fieldId: 'ask-question', message: 'Ask something one can answer.' }]),
    ]
    setProblems(missing)
    if (missing.length > 0 || !asked || ask.busy) return
    try {
      await ask.ask({ askedId: asked.id, subjectId, question })
    } catch (problem) {
      return setProblems(fieldProblems(problem as Problem, { '/askedId': 'ask-whom', '/question': 'ask-question', '/subjectId': 'ask-about' }))
    }
    setDone((old) => [...old, asked.name])
    kept.change((old) => ({ ...old, asked: null }))
    document.getElementById('ask-whom')?.focus()
  }
  function finish() {
    if (done.length > 0) kept.clear()
    onClose()
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)} onKeyDown={onCtrlEnter(() => void send())} className="space-y-5" aria-label="Ask for feedback">
      <ErrorSummary errors={problems} />
      <Restored kept={kept} />
      {reports.length > 0 && (
        <Select id="ask-about" label="About" error={problemAt(problems, 'ask-about')} value={subjectId} onChange={(event) => kept.change((old) => ({ ...old, subjectId: event.target.value }))}
          options={[{ value: me.id, label: 'You' }, ...reports.map(({ id, name }) => ({ value: id, label: name }))]} />
      )}
      <PersonPicker id="ask-whom" label="Whom do you ask?" autoFocus search={search} value={asked} error={problemAt(problems, 'ask-whom')}
        onChange={(person) => kept.change((old) => ({ ...old, asked: person && { id: person.id, name: person.name } }))} />
      <TextArea id="ask-question" label="Your question" rows={3} maxLength={1000} placeholder="What should I keep doing, and what would have helped you more?" audience={{ now: 'only you, on this device', later: readers }}
        error={problemAt(problems, 'ask-question')} value={question} onChange={(event) => kept.change((old) => ({ ...old, question: event.target.value }))} />
      <p role="status" className="text-small">{done.length > 0 && <>Asked {listInWords(done)}. Ask somebody else the same, or close.</>}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={finish}>{done.length > 0 ? 'Done' : 'Not now'}</Button>
        <Button type="submit" variant="primary" keyHint="mod+enter" busy={ask.busy}>{asked ? `Ask ${asked.name}` : 'Ask'}</Button>
      </div>
    </form>
  )
}

/** Who reads the question: the one asked, the manager of the person it is about, and the HR partner. */
function useReaders(subjectId: string, asked: Named | null): string {
  const { person: me } = useMe()
  const subject = useAction('person.show', { id: subjectId }).data
  const manager = subject?.managerId && subject.managerId !== me.id && subject.managerId !== asked?.id ? subject.managerName : undefined
  return listInWords(['you', ...(asked ? [asked.name] : ['whoever you ask']), ...(manager ? [manager] : []), 'the HR partner'])
}
