import { useState } from 'react'
import { inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import type { Series } from '../series/words.ts'
import type { Named } from '../words.ts'
import { QuestionsForm } from './questions-form.tsx'
import { REFRESHES, RhythmForm } from './rhythm-form.tsx'

export interface RhythmProps {
  person: Named
  /** The reader is one of the two. */
  between: boolean
}

/** How often two meet, and what they ask each other every time. */
export function Rhythm({ person, between }: RhythmProps) {
  const series = useAction('series.show', { personId: person.id })
  if (series.error?.status === 404) return null
  return <Loaded query={series}>{(found) => <Present key={found.id ?? 'none'} series={found} between={between} />}</Loaded>
}

type Writing = 'rhythm' | 'questions' | undefined

function Present({ series, between }: { series: Series; between: boolean }) {
  const [writing, setWriting] = useState<Writing>()
  const done = () => setWriting(undefined)
  if (writing === 'rhythm') return <Section title={series.id ? 'Another rhythm' : 'A rhythm for your one-on-ones'}><RhythmForm series={series} onDone={done} /></Section>
  if (writing === 'questions') return <Section title="What you ask each other every time" hint={series.audienceWords}><QuestionsForm series={series} onDone={done} /></Section>
  if (!series.id) return between ? <NoRhythm onBegin={() => setWriting('rhythm')} /> : null
  return (
    <Section title={series.rhythm ?? 'A rhythm'} hint={series.next ? `The next one is on ${inWords(series.next.on)}.` : 'The next one is planned within a day.'}
      actions={between && <><Button size="small" onClick={() => setWriting('rhythm')}>Change the rhythm</Button><EndRhythm series={series} /></>}>
      {series.questions && <StandingQuestions questions={series.questions} own={series.version > 0} onEdit={between ? () => setWriting('questions') : undefined} />}
    </Section>
  )
}

function NoRhythm({ onBegin }: { onBegin: () => void }) {
  return (
    <div className="flex max-w-prose flex-wrap items-center gap-x-6 gap-y-2">
      <p className="min-w-0 flex-1 basis-60 text-soft">With a rhythm the next one is always planned, and what was left open comes along.</p>
      <Button size="small" onClick={onBegin}>Give it a rhythm</Button>
    </div>
  )
}

function StandingQuestions({ questions, own, onEdit }: { questions: readonly string[]; own: boolean; onEdit?: () => void }) {
  return (
    <details className="max-w-prose">
      <summary className="min-h-6 text-accent">{own ? 'What you ask each other every time' : 'Questions to begin with'}</summary>
      {questions.length > 0
        ? <ul className="mt-2 list-disc space-y-1 pl-6">{questions.map((question, n) => <li key={n}>{question}</li>)}</ul>
        : <p className="mt-2 text-soft">None: you two decide each time.</p>}
      {onEdit && <Button size="small" className="mt-3" onClick={onEdit}>{own ? 'Change the questions' : 'Make them your own'}</Button>}
    </details>
  )
}

function EndRhythm({ series }: { series: Series }) {
  const [asking, setAsking] = useState(false)
  const end = useWrite('series.end', { refreshes: REFRESHES, says: () => ({ title: 'The rhythm has ended' }), done: () => setAsking(false) })
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>End it</Button>
      <Confirm open={asking} onClose={() => setAsking(false)} title={`End the rhythm of ${series.person.name} and ${series.manager.name}`} confirm="End the rhythm" busy={end.busy}
        consequence="Nothing more is planned from it. What is planned already stays, and so does everything you wrote. Either of you can begin a new one."
        onConfirm={() => end.run({ id: series.id! })} />
    </>
  )
}
