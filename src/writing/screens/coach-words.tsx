import { useState, type SubmitEvent } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { fieldProblems } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { PHRASE_LABELS, phraseLines, readNames, readPhrases, type Lines } from '../own-words/read-words.ts'

type Words = OutputOf<'coach-words.show'>

/** What everybody here knows by name, and what the house wants looked at. HR administrators write it, everybody may read it. */
export default function CoachWordsScreen() {
  const words = useAction('coach-words.show', {}, { fresh: true })
  return (
    <Page title="Words of the organisation" width="reading" purpose="What the writing coach should know here: names a later reader can place, and phrases you would rather see replaced by what happened.">
      <Loaded query={words}>{(found) => <Shown key={found.version} words={found} />}</Loaded>
    </Page>
  )
}

function Shown({ words }: { words: Words }) {
  if (useMe().roles.includes('hr_admin')) return <Editing words={words} />
  return (
    <>
      <Section title="Known names">{words.names.length > 0 ? <p className="max-w-prose">{words.names.join(', ')}</p> : <p className="text-soft">People and teams alone.</p>}</Section>
      <Section title="Phrases the coach looks at">
        {words.phrases.length > 0
          ? <ul className="max-w-prose list-disc space-y-1 pl-6">{words.phrases.map(({ label, phrase }) => <li key={`${label}${phrase}`}>“{phrase}”, as {label}</li>)}</ul>
          : <p className="text-soft">Those of the rulebook alone.</p>}
      </Section>
    </>
  )
}

const AUDIENCE = { now: 'only you, on this device', later: 'everybody in the organisation, once you keep them' }

function Editing({ words }: { words: Words }) {
  const kept = useKept(`coach-words/${words.version}`, { names: words.names.join('\n'), phrases: phraseLines(words.phrases) })
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const save = useWrite('coach-words.save', {
    quiet: true, refreshes: ['coach-words.show', 'coach.surroundings'], says: () => ({ title: 'The coach knows these words now' }), done: () => kept.clear(),
  })
  const { names, phrases } = kept.value
  const shown = save.problem && problems.length === 0 ? fieldProblems(save.problem, { '/names': 'coach-names', '/phrases': 'coach-phrases' }) : problems
  const wordsAt = (id: string) => shown.filter((each) => each.fieldId === id).map(({ message }) => message).join(' ') || undefined

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const wrong = [...problemsIn('coach-names', readNames(names)), ...problemsIn('coach-phrases', readPhrases(phrases))]
    setProblems(wrong)
    if (wrong.length === 0 && !save.busy) save.run({ names, phrases }, { ifMatch: words.version })
  }

  return (
    <form noValidate onSubmit={send} className="max-w-form space-y-8">
      <ErrorSummary errors={shown} />
      <Restored kept={kept} />
      <TextArea id="coach-names" label="Names everybody here knows" optional rows={8} error={wordsAt('coach-names')} audience={AUDIENCE}
        hint="One a line: products, projects, short forms. People and teams are known already."
        value={names} onChange={(event) => kept.change((old) => ({ ...old, names: event.target.value }))} />
      <TextArea id="coach-phrases" label="Phrases to look at" optional rows={8} error={wordsAt('coach-phrases')} audience={AUDIENCE} audienceHidden
        hint={<>One a line, with what it is: “hyperbole: golden spanner”. It can be {PHRASE_LABELS.join(', ')}.</>}
        value={phrases} onChange={(event) => kept.change((old) => ({ ...old, phrases: event.target.value }))} />
      <Button type="submit" variant="primary" busy={save.busy}>Keep these</Button>
    </form>
  )
}

function problemsIn(fieldId: string, lines: Lines<unknown>): FieldProblem[] {
  return 'problems' in lines ? lines.problems.map(({ line, message }) => ({ fieldId, message: `Line ${line}. ${message}` })) : []
}
