import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useMe } from '../../../ui/me.ts'
import { problemAt, fieldProblems } from '../../../ui/problem.ts'
import { Restored } from '../../../ui/restored.tsx'
import { Section } from '../../../ui/section.tsx'
import { Badge } from '../../../ui/state-label.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWrite } from '../../../ui/use-action.ts'
import { useKept } from '../../../ui/use-kept.ts'
import type { Round, RoundAnswer } from '../../peer/words.ts'

/** Answers with the names of those who wrote them. */
export function Answers({ round, questions, own }: { round: Round; questions: readonly string[]; own: boolean }) {
  const answers = round.answers ?? []
  return (
    <Section title={own ? 'What they wrote' : 'Answers'} hint={own ? undefined : readersHint(round)}>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {answers.map((answer) => <Answer key={answer.requestId} answer={answer} questions={questions} round={round} />)}
      </ul>
    </Section>
  )
}

function readersHint({ kind, state, subject }: Round): string {
  if (kind === 'anonymous') return `You and HR read who wrote what. ${subject.name} never does.`
  return state === 'given' ? `${subject.name} reads these with the names.` : `Read by the manager and the HR partner until they are given to ${subject.name}.`
}

function Answer({ answer, questions, round }: { answer: RoundAnswer; questions: readonly string[]; round: Round }) {
  const { person: me } = useMe()
  const { author, sentOn, texts, apart, withheld } = answer
  return (
    <li className="py-5" data-keep="">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="text-base">{author.name}{sentOn && <span className="ml-3 text-small font-normal text-soft">answered on {inWords(sentOn)}</span>}</h3>
        {withheld && <Badge step="waiting">Withheld</Badge>}
      </div>
      <dl className="mt-2 space-y-3">
        {texts.map((text, i) => text.trim() && (
          <div key={i}>
            {questions.length > 1 && <dt className="text-small text-soft">{questions[i]}</dt>}
            <dd className="max-w-prose font-serif text-prose whitespace-pre-line">{text}</dd>
          </div>
        ))}
        {apart?.texts.map((text, i) => text.trim() && (
          <div key={`apart-${i}`}>
            <dt className="text-small text-soft">{questions[texts.length + i]} <span>Not shown to {round.subject.name}.</span></dt>
            <dd className="max-w-prose font-serif text-prose whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      {withheld && <p className="mt-2 max-w-prose text-small text-soft">Kept from {round.subject.name} by {withheld.by.id === me.id ? 'you' : withheld.by.name}: {withheld.reason} {author.name} knows that it is withheld, not why.</p>}
      {round.may.withhold && author.id !== me.id && <Withhold answer={answer} round={round} />}
    </li>
  )
}

function Withhold({ answer, round }: { answer: RoundAnswer; round: Round }) {
  const [open, setOpen] = useState(false)
  const count = useWrite('peer-answer.withhold', { refreshes: ['round.show'], says: () => ({ title: 'Counts again' }) })
  if (answer.withheld) {
    return <p className="mt-3 *:first:data-quiet:-ml-3" data-screen-only=""><Button size="small" busy={count.busy} onClick={() => count.run({ id: answer.requestId, withheld: false })}>Count it again</Button></p>
  }
  return (
    <p className="mt-3 *:first:data-quiet:-ml-3" data-screen-only="">
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>Withhold this answer</Button>
      {open && <WithholdWhy answer={answer} subject={round.subject.name} onClose={() => setOpen(false)} />}
    </p>
  )
}

function WithholdWhy({ answer, subject, onClose }: { answer: RoundAnswer; subject: string; onClose: () => void }) {
  const kept = useKept(`withhold/${answer.requestId}`, { reason: '' })
  const withhold = useWrite('peer-answer.withhold', {
    quiet: true, refreshes: ['round.show'], says: () => ({ title: `Kept from ${subject}` }),
    done: () => {
      kept.clear()
      onClose()
    },
  })
  const problems = withhold.problem ? fieldProblems(withhold.problem, { '/reason': 'withhold-reason' }) : []
  const send = () => withhold.run({ id: answer.requestId, reason: kept.value.reason.trim() || undefined })
  return (
    <Dialog open onClose={onClose} title={`Withhold the answer of ${answer.author.name}`}
      purpose={`For what hurts without helping, or names somebody else. It is hidden, not deleted: ${subject} never learns of it, ${answer.author.name} is told, HR can read it. You can undo it until the round is given.`}
      actions={<><Button onClick={onClose}>Not now</Button><Button variant="primary" busy={withhold.busy} onClick={send}>Withhold</Button></>}>
      <Restored kept={kept} />
      <TextArea id="withhold-reason" label="Why" rows={3} maxLength={1000} error={problemAt(problems, 'withhold-reason')} audience={{ now: 'only you, on this device', later: 'the manager, the HR partner and HR admins' }}
        value={kept.value.reason} onChange={(event) => kept.change({ reason: event.target.value })} />
    </Dialog>
  )
}
