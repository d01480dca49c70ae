import { useState, type SubmitEvent } from 'react'
import { addDays } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Checkbox, Input, Radios } from '../../../ui/inputs.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useMe } from '../../../ui/me.ts'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, problemAt, type Problem } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import { ROUND_DAYS } from '../../numbers.ts'
import { FIRST_QUESTIONS, KIND_WORDS, kindHint } from '../../peer/round-words.ts'
import { ROUND_KINDS } from '../../peer/round-words.ts'
import type { RoundKind } from '../../peer/words.ts'
import type { Named } from '../../words.ts'
import { onCtrlEnter } from '../note-form.tsx'
import { ChoosePeers } from './choose-peers.tsx'

/** Opens a feedback round about oneself, a report, or somebody in HR's scope. @param about whose id; absent: closed */
export function OpenRound({ about, onClose }: { about: string | undefined; onClose: () => void }) {
  return (
    <Dialog open={about !== undefined} onClose={onClose} title="Start a feedback round" purpose="The same questions to a few people who saw the work. Two or three good answers are worth more than ten.">
      {about && <AboutPerson key={about} id={about} onClose={onClose} />}
    </Dialog>
  )
}

function AboutPerson({ id, onClose }: { id: string; onClose: () => void }) {
  const person = useAction('person.show', { id })
  return <Loaded query={person}>{({ name, managerId }) => <RoundForm subject={{ id, name }} managerId={managerId} onClose={onClose} />}</Loaded>
}

interface Draft {
  kind: RoundKind
  questions: string[]
  due: string
  nominate: boolean
  peers: Named[]
}

function RoundForm({ subject, managerId, onClose }: { subject: Named; managerId?: string; onClose: () => void }) {
  const { person: me, today } = useMe()
  const { go } = usePlace()
  const own = subject.id === me.id
  const kept = useKept<Draft>(`round/${subject.id}`, { kind: 'attributed', questions: FIRST_QUESTIONS, due: addDays(today, ROUND_DAYS), nominate: own, peers: [] })
  const { kind, questions, due, nominate, peers } = kept.value
  const change = (patch: Partial<Draft>) => kept.change((old) => ({ ...old, ...patch }))
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const open = useWrite('round.open', { quiet: true, refreshes: ['round.list', 'round.show', 'home.show'] })

  async function send(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault()
    const asked = questions.map((text) => text.trim()).filter(Boolean)
    const missing = [
      ...(asked.length > 0 ? [] : [{ fieldId: 'round-question-0', message: 'Ask at least one question.' }]),
      ...(peers.length > 0 || (nominate && !own) ? [] : [{ fieldId: 'round-peers', message: own ? 'Propose at least one person.' : 'Say whom to ask.' }]),
    ]
    setProblems(missing)
    if (missing.length > 0 || open.busy) return
    try {
      const round = await open.ask({ subjectId: subject.id, kind, questions: asked, due, nominate: own || nominate, peerIds: nominate && !own ? [] : peers.map(({ id }) => id) })
      kept.clear()
      onClose()
      void go(`/feedback-rounds/${round.id}`)
    } catch (problem) {
      setProblems(fieldProblems(problem as Problem, { '/due': 'round-due', '/peerIds': 'round-peers', '/questions/0': 'round-question-0' }))
    }
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)} onKeyDown={onCtrlEnter(() => void send())} className="space-y-5" aria-label="Start a feedback round">
      <ErrorSummary errors={problems} />
      <Restored kept={kept} />
      <p className="font-medium">About {own ? 'your own work' : subject.name}</p>
      <Radios name="round-kind" label="How are the answers given?" options={ROUND_KINDS.map((each) => ({ value: each, label: KIND_WORDS[each], hint: own ? ownHint(each) : kindHint(each, subject.name) }))}
        value={kind} onChange={(next) => change({ kind: next })} />
      {!own && <Checkbox id="round-nominate" label={`${subject.name} proposes whom to ask`} hint="You agree to the list, or change it, before the questions go out." checked={nominate} onChange={(event) => change({ nominate: event.target.checked })} />}
      {(own || !nominate) && (
        <ChoosePeers id="round-peers" label={own ? 'Whom do you propose?' : 'Whom do you ask?'} hint={kind === 'anonymous' ? 'Without names it takes three answers; ask four or five.' : 'Two or three who were there.'}
          value={peers} onChange={(next) => change({ peers: next })} without={[subject.id, managerId]} error={problemAt(problems, 'round-peers')} />
      )}
      {questions.map((text, i) => (
        <TextArea key={i} id={`round-question-${i}`} label={`Question ${i + 1}`} optional={i > 0} rows={2} maxLength={400} error={problemAt(problems, `round-question-${i}`)} audienceHidden={i > 0}
          audience={{ now: 'only you, on this device', later: own ? 'whoever is asked, your manager and the HR partner' : `whoever is asked, the manager and the HR partner; ${subject.name} with the answers` }}
          value={text} onChange={(event) => change({ questions: questions.with(i, event.target.value) })} />
      ))}
      {questions.length < 4 && <Button size="small" variant="quiet" onClick={() => change({ questions: [...questions, ''] })}>Another question</Button>}
      <Input id="round-due" type="date" label="Answers by" size="short" min={today} error={problemAt(problems, 'round-due')} value={due} onChange={(event) => change({ due: event.target.value })} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Not now</Button>
        <Button type="submit" variant="primary" keyHint="mod+enter" busy={open.busy}>{own ? 'Propose' : nominate ? `Ask ${subject.name} to propose` : 'Send the questions'}</Button>
      </div>
    </form>
  )
}

function ownHint(kind: RoundKind): string {
  return kind === 'attributed'
    ? 'Your manager reads the answers first and gives them to you with the names of those who wrote.'
    : 'Your manager and HR read who wrote what. You get the texts mixed and without names, once, and only if three or more answers count.'
}
