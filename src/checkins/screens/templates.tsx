import { type SubmitEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { Radios } from '../../ui/inputs.tsx'
import { Restored } from '../../ui/restored.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { MOST_QUESTIONS } from '../numbers.ts'
import type { Template, TemplateKind } from '../template/words.ts'

const KINDS = [
  { value: 'one-on-one', label: 'One-on-ones', hint: 'Two who meet can make their own; these are what they begin with.' },
  { value: 'career-check-in', label: 'Career check-ins', hint: 'To think about before the two talk, once a quarter.' },
] as const

/** The questions the organisation begins with. HR administrators write them, everybody reads them. */
export default function Templates() {
  const { search, setSearch } = usePlace()
  const kind: TemplateKind = search.kind === 'career-check-in' ? 'career-check-in' : 'one-on-one'
  const template = useAction('check-in-template.show', { kind }, { fresh: true })
  return (
    <Page title="Questions to begin with" width="reading" purpose="What a one-on-one or a career check-in starts from, for everybody here. Good questions are open, about the work, and safe to be asked by either side.">
      <div className="space-y-8">
        <Radios name="kind" label="For" value={kind} onChange={(next) => void setSearch({ kind: next === 'one-on-one' ? undefined : next })} options={KINDS} />
        <Loaded query={template}>{(found) => <Questions key={`${kind} ${found.version}`} template={found} />}</Loaded>
      </div>
    </Page>
  )
}

function Questions({ template }: { template: Template }) {
  const admin = useMe().roles.includes('hr_admin')
  if (!admin) return <ul className="max-w-prose list-disc space-y-2 pl-6">{template.questions.map((question) => <li key={question}>{question}</li>)}</ul>
  return <QuestionsOf template={template} />
}

function QuestionsOf({ template }: { template: Template }) {
  const { kind, questions, version } = template
  const kept = useKept(`template/${kind}/${version}`, { text: questions.join('\n') })
  const save = useWrite('check-in-template.save', { quiet: true, refreshes: ['check-in-template.show'], says: () => ({ title: 'Everybody begins with these now' }), done: () => kept.clear() })
  const lines = kept.value.text.split('\n').map((line) => line.trim()).filter(Boolean)
  const wrong = lines.length === 0 ? 'Keep at least one question' : lines.length > MOST_QUESTIONS ? `There are ${lines.length}: keep the ${MOST_QUESTIONS} that matter most` : undefined
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!wrong && !save.busy) save.run({ kind, questions: lines }, { ifMatch: version })
  }
  return (
    <form onSubmit={send} className="max-w-form space-y-4">
      <Restored kept={kept} />
      <TextArea id="template-questions" label="One question a line" rows={8} hint={`Up to ${MOST_QUESTIONS}. ${version === 0 ? 'These are the ones we wrote.' : ''}`}
        audience={{ now: 'only you, on this device', later: 'everybody in the organisation, once you keep them' }} error={save.problem?.detail ?? wrong}
        value={kept.value.text} onChange={(event) => kept.change({ text: event.target.value })} />
      <Button type="submit" variant="primary" busy={save.busy} unavailable={wrong}>Keep these</Button>
    </form>
  )
}
