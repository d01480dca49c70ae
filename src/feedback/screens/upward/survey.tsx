import { useState } from 'react'
import { inWords } from '../../../kit/date.ts'
import type { OutputOf } from '../../../ui/action-map.ts'
import { mergeTexts } from '../../../kit/merge.ts'
import { api } from '../../../ui/api.ts'
import { Button } from '../../../ui/button.tsx'
import { ChangedElsewhere } from '../../../ui/changed-elsewhere.tsx'
import { CoachField } from '../../../ui/coach-field.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
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
import { useTextCoach } from '../../../writing/parts/use-text-coach.ts'
import { textsOfAnswers } from '../../coached.ts'
import { adviceAt, amongTexts, SaidHints } from '../../parts/said-hints.tsx'
import { NO_RESULTS, surveyNext } from '../../upward/survey-words.ts'
import { upwardAudience } from '../../upward/upward.ts'

type Survey = OutputOf<'upward.show'>

/** An upward survey: my answer while it is open, and for the manager, the line above and HR what came of it. */
export default function SurveyScreen() {
  const { params } = usePlace()
  const survey = useAction('upward.show', { id: params.id! }, { fresh: true })
  return <Loaded query={survey}>{(found) => <Present survey={found} />}</Loaded>
}

function Present({ survey }: { survey: Survey }) {
  const { state, mine, manager, results, may } = survey
  const shown = survey.questions.length - (survey.apart ?? 0)
  return (
    <Page title={mine ? `Working with ${manager.name}` : `Upward feedback about ${manager.name}`} width="reading" back={{ to: '/upward-surveys', label: 'Upward feedback' }}
      purpose={mine ? 'What helps you, and what should change. Nobody can tell afterwards who wrote what.' : 'What the people who report to them wrote: mixed, without names.'}
      state={<StateLabel state={state === 'open' ? (mine?.sent ? 'Sent' : 'Open') : 'Closed'} step={state === 'open' ? 'going' : 'done'} next={surveyNext(survey, inWords(survey.due))} />}
      actions={may.close && <Close survey={survey} />}>
      {mine && state === 'open' && <Write survey={survey} mine={mine} />}
      {!mine && state === 'open' && <ul className="space-y-4">{survey.questions.map((question) => <li key={question} className="max-w-prose font-serif text-prose">{question}</li>)}</ul>}
      {results?.map(({ question, texts }) => (
        <Section key={question} title={survey.questions[question - 1] ?? ''} hint={question > shown ? `Not shown to ${manager.name}` : undefined}>
          <ul className="space-y-6">{texts.map((text, i) => <li key={i} className="max-w-prose border-l border-edge pl-4 font-serif text-prose whitespace-pre-line" data-keep="">{text}</li>)}</ul>
        </Section>
      ))}
      {state === 'closed' && !results && !mine && <EmptyState title="What came of it" why={NO_RESULTS} />}
    </Page>
  )
}

function Write({ survey, mine }: { survey: Survey; mine: NonNullable<Survey['mine']> }) {
  const { id, questions, manager } = survey
  const shown = questions.length - (survey.apart ?? 0)
  const text = useAutosave<string[]>({
    key: `upward/${id}`, initial: { value: mine.texts, version: mine.version }, merge: mergeTexts,
    save: async (texts, { ifMatch, keepalive }) => ({ version: (await api('upward.write', { id, texts }, { ifMatch, keepalive })).mine!.version }),
    current: (stored) => ({ value: (stored as Survey).mine!.texts, version: (stored as Survey).mine!.version }),
  })
  const coach = useTextCoach(`upward/${id}`, text.value, textsOfAnswers, amongTexts, { forgets: true })
  const send = useWrite('upward.send', { quiet: true, refreshes: ['upward.show', 'upward.list', 'home.show'], says: () => ({ title: 'Sent' }) })
  const problems = send.problem ? fieldProblems(send.problem, Object.fromEntries(questions.map((_, i) => [`/texts/${i}`, `texts-${i}`]))) : []
  const submit = async () => { if (await text.flush()) send.run({ id }) }
  return (
    <form noValidate className="space-y-8" aria-label={`Working with ${manager.name}`} onSubmit={(event) => { event.preventDefault(); void submit() }} onKeyDown={submitKey(() => void submit())}>
      <ErrorSummary errors={problems} />
      <p className="max-w-prose">When the survey closes, all texts are mixed and your draft is deleted: what stays has no author and no time. Only the way you write could give you away, so leave out what only you know.</p>
      {questions.map((question, i) => (
        <div key={i}>
          <CoachField id={`texts-${i}`} label={question} optional={questions.length > 1} lines="some" maxLength={4000} readOnly={!text.ready} audience={upwardAudience(manager.name, i >= shown)} audienceHidden={i !== 0 && i !== shown} error={problemAt(problems, `texts-${i}`)}
            value={text.value[i] ?? ''} onChange={(next) => text.change((old) => old.with(i, next))} findings={adviceAt(coach.findings, `/texts/${i}`)} onDismiss={coach.dismiss} />
          <SaidHints findings={coach.findings} path={`/texts/${i}`} onDismiss={coach.dismiss} />
        </div>
      ))}
      {text.conflict && <ChangedElsewhere mine={text.conflict.mine} theirs={text.conflict.theirs} words={(texts) => texts.join('\n\n')} choose={text.choose} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3" data-screen-only="">
        <SaveStatus status={text.status} restored={text.restored} />
        <Button type="submit" variant="primary" keyHint="mod+enter" busy={send.busy}>{mine.sent ? 'Send again' : 'Send'}</Button>
      </div>
    </form>
  )
}

function Close({ survey: { id, manager } }: { survey: Survey }) {
  const [open, setOpen] = useState(false)
  const close = useWrite('upward.close', { refreshes: ['upward.show', 'upward.list'], says: () => ({ title: 'Closed' }), done: () => setOpen(false) })
  return (
    <>
      <Button onClick={() => setOpen(true)}>Close it now</Button>
      <Confirm open={open} onClose={() => setOpen(false)} title={`Close the survey about ${manager.name}`} confirm="Close and mix" busy={close.busy}
        consequence="What was sent is mixed, and who wrote it is forgotten for good. Questions with fewer than five texts are deleted. It can’t be opened again."
        onConfirm={() => close.run({ id })} />
    </>
  )
}
