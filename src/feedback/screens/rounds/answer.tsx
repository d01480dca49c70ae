import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import { sentences } from '../../../kit/text.ts'
import type { OutputOf } from '../../../ui/action-map.ts'
import { mergeTexts } from '../../../kit/merge.ts'
import { api } from '../../../ui/api.ts'
import { Button } from '../../../ui/button.tsx'
import { ChangedElsewhere } from '../../../ui/changed-elsewhere.tsx'
import { CoachField } from '../../../ui/coach-field.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { usePlace } from '../../../ui/place.ts'
import { fieldProblems, problemAt } from '../../../ui/problem.ts'
import { SaveStatus } from '../../../ui/save-status.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { submitKey } from '../../../ui/submit-key.ts'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { useAutosave } from '../../../ui/use-autosave.ts'
import { useAway } from '../../../writing/parts/use-away.ts'
import { useTextCoach } from '../../../writing/parts/use-text-coach.ts'
import { textsOfAnswers } from '../../coached.ts'
import { adviceAt, amongTexts, SaidHints } from '../../parts/said-hints.tsx'
import { answerAudience } from '../../peer/answer.ts'
import { answerFate, askedTitle, KIND_WORDS, PEER_STATES } from '../../peer/round-words.ts'

type Request = OutputOf<'peer-request.show'>

/** What I was asked about a colleague: answer, decline, and what became of it. */
export default function AnswerScreen() {
  const { params } = usePlace()
  const request = useAction('peer-request.show', { id: params.id! }, { fresh: true })
  return <Loaded query={request}>{(found) => <Present request={found} />}</Loaded>
}

function Present({ request }: { request: Request }) {
  const { state, subject, due, kind } = request
  const open = state === 'waiting' || state === 'draft'
  return (
    <Page title={`Feedback about ${subject.name}`} width="reading" back={{ to: '/feedback-requests', label: 'Ask and answer' }}
      purpose={`${askedTitle(request)}. ${KIND_WORDS[kind]}, by ${inWords(due)}.`}
      state={!open && <StateLabel state={PEER_STATES[state]} step="done" next={answerFate(request) ?? CLOSED[state]} />}>
      {open ? <Write request={request} /> : state === 'sent' ? <Sent request={request} /> : <Questions request={request} />}
    </Page>
  )
}

const CLOSED: Partial<Record<Request['state'], string>> = {
  declined: 'You would rather not. Nothing more is needed from you.',
  withdrawn: 'The question was taken back. Nothing is needed from you.',
  over: 'This round is over. Nothing more is taken in.',
}

function Questions({ request }: { request: Request }) {
  return <ul className="space-y-4">{request.questions.map((question) => <li key={question} className="max-w-prose font-serif text-prose">{question}</li>)}</ul>
}

function Write({ request }: { request: Request }) {
  const { id, questions, kind, subject, manager } = request
  const text = useAutosave<string[]>({
    key: `peer-request/${id}`, initial: { value: request.texts, version: request.version }, merge: mergeTexts,
    save: (texts, { ifMatch, keepalive }) => api('peer-answer.write', { id, texts }, { ifMatch, keepalive }),
    current: (stored) => ({ value: (stored as Request).texts, version: (stored as Request).version }),
  })
  // where answers are mixed without names, nothing on the server may join this person to a phrase
  const named = kind === 'attributed'
  const away = useAway('peer-answer', id, named)
  const coach = useTextCoach(`peer-request/${id}`, text.value, textsOfAnswers, amongTexts, named ? { away } : { forgets: true })
  const send = useWrite('peer-answer.send', { quiet: true, refreshes: ['peer-request.show', 'peer-request.list', 'home.show'], says: () => ({ title: 'Sent' }) })
  const shown = questions.length - (request.apart ?? 0)
  const readers = { kind, subject: subject.name, manager: manager?.name }
  const problems = send.problem ? fieldProblems(send.problem, Object.fromEntries(questions.map((_, i) => [`/texts/${i}`, `texts-${i}`]))) : []
  const submit = async () => { if (await text.flush()) send.run({ id }) }
  return (
    <form noValidate className="space-y-8" aria-label={`Feedback about ${subject.name}`} onSubmit={(event) => { event.preventDefault(); void submit() }} onKeyDown={submitKey(() => void submit())}>
      <ErrorSummary errors={problems} />
      {kind === 'anonymous' && <p className="max-w-prose">{subject.name} gets the texts of everybody mixed, without names or dates, once, and only if three or more answers count. Write so that nobody knows you by it. After that nothing more is taken in.</p>}
      {questions.map((question, i) => (
        <div key={i}>
          <CoachField id={`texts-${i}`} label={question} optional={questions.length > 1} lines="some" maxLength={4000} readOnly={!text.ready} audience={answerAudience({ ...readers, apart: i >= shown })} audienceHidden={i !== 0 && i !== shown} error={problemAt(problems, `texts-${i}`)}
            value={text.value[i] ?? ''} onChange={(next) => text.change((old) => old.with(i, next))} findings={adviceAt(coach.findings, `/texts/${i}`)} onDismiss={coach.dismiss} />
          <SaidHints findings={coach.findings} path={`/texts/${i}`} onDismiss={coach.dismiss} />
        </div>
      ))}
      {text.conflict && <ChangedElsewhere mine={text.conflict.mine} theirs={text.conflict.theirs} words={(texts) => texts.join('\n\n')} choose={text.choose} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3" data-screen-only="">
        <SaveStatus status={text.status} restored={text.restored} />
        <div className="flex flex-wrap gap-2">
          <Decline request={request} />
          <Button type="submit" variant="primary" keyHint="mod+enter" busy={send.busy}>Send</Button>
        </div>
      </div>
    </form>
  )
}

function Decline({ request: { id, subject, manager } }: { request: Request }) {
  const [open, setOpen] = useState(false)
  const decline = useWrite('peer-request.decline', { refreshes: ['peer-request.show', 'peer-request.list', 'home.show'], says: () => ({ title: 'Declined' }), done: () => setOpen(false) })
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>I would rather not</Button>
      <Confirm open={open} onClose={() => setOpen(false)} title={`Decline to write about ${subject.name}`} confirm="Decline" busy={decline.busy}
        consequence={`Nobody asks you why. ${manager?.name ?? 'The manager'} and the HR partner can see that you declined. ${subject.name} never learns of it. What you have written stays with you.`}
        onConfirm={() => decline.run({ id })} />
    </>
  )
}

function Sent({ request }: { request: Request }) {
  const { id, questions, texts, over } = request
  const back = useWrite('peer-answer.take-back', { refreshes: ['peer-request.show', 'peer-request.list'] })
  return (
    <>
      {texts.map((text, i) => text.trim() && (
        <Section key={i} title={questions[i] ?? ''} hint={i >= questions.length - (request.apart ?? 0) ? `Never shown to ${request.subject.name}` : undefined}><p className="max-w-prose font-serif text-prose whitespace-pre-line">{text}</p></Section>
      ))}
      {!over && <p className="mt-6" data-screen-only=""><Button busy={back.busy} onClick={() => back.run({ id })}>Take it back to change it</Button></p>}
      <Quotes request={request} />
    </>
  )
}

/** Sentences one lets others cite: in a review they stand without a name. */
function Quotes({ request }: { request: Request }) {
  const { id, quotes, subject } = request
  // What stands apart from the person is never cited.
  const texts = request.texts.slice(0, request.questions.length - (request.apart ?? 0))
  const release = useWrite('peer-quote.release', { refreshes: ['peer-request.show'], says: () => ({ title: 'May be cited' }) })
  return (
    <Section title="May a sentence be cited?" hint={`A review rests on examples. Whoever reads the review, ${subject.name} too, then reads this sentence, without your name. It can’t be taken back.`}>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {texts.flatMap(sentences).map((sentence, i) => (
          <li key={i} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <span className="max-w-prose min-w-0 font-serif">{sentence}</span>
            {quotes.includes(sentence)
              ? <span className="text-small text-soft">May be cited</span>
              : <Button size="small" variant="quiet" busy={release.busy} aria-label={`Let this be cited: ${sentence}`} onClick={() => release.run({ requestId: id, text: sentence })}>Let it be cited</Button>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
