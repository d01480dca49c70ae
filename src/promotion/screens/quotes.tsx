import { useState } from 'react'
import { mergeWords } from '../../kit/merge.ts'
import { isBlank } from '../../kit/text.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx'
import { CoachField } from '../../ui/coach-field.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import type { OutputOf } from '../../ui/action-map.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useAutosave } from '../../ui/use-autosave.ts'
import { useAway } from '../../writing/parts/use-away.ts'
import { useTextCoach } from '../../writing/parts/use-text-coach.ts'
import type { Text } from '../../writing/rules.ts'

type Quote = OutputOf<'promotion-quote.list'>['quotes'][number]
const textsOf = (text: string): Text[] => [{ path: '/text', kind: 'feedback', text }]
const FATE: Record<Quote['state'], string> = { asked: 'The case is no draft any more. Nothing is needed from you.', released: 'Released. Those who read the case read it with your name.', declined: 'You would rather not. Nothing more is needed from you.', withdrawn: 'The question was taken back. Nothing is needed from you.' }

/** What I was asked to say about a colleague's work. */
export default function Quotes() {
  const quotes = useAction('promotion-quote.list', {}, { fresh: true })
  return (
    <Page title="Words you were asked for" width="reading" purpose="A few sentences about work you saw, for somebody’s next level. You write them, and you alone decide whether they are used.">
      <Loaded query={quotes}>
        {({ quotes: list }) => (list.length === 0 ? <EmptyState title="Nobody asked you yet" why="When a manager asks you for a few words about a colleague’s work, the question stands here." /> : list.map((quote) => <One key={quote.id} quote={quote} />))}
      </Loaded>
    </Page>
  )
}

function One({ quote }: { quote: Quote }) {
  const back = useWrite('promotion-quote.take-back', { refreshes: ['promotion-quote.list'] })
  return (
    <Section title={quote.subject.name} hint={`${quote.asker.name} asks: ${quote.question}`}>
      {quote.open && quote.state === 'asked' ? <Write quote={quote} /> : (
        <>
          {quote.text && <Prose>{quote.text}</Prose>}
          <p className="mt-3 text-soft">{FATE[quote.state]}</p>
          {quote.open && quote.state === 'released' && <p className="mt-3"><Button busy={back.busy} onClick={() => back.run({ id: quote.id })}>Take it back to change it</Button></p>}
        </>
      )}
    </Section>
  )
}

function Write({ quote }: { quote: Quote }) {
  const [asking, setAsking] = useState<'release' | 'decline'>()
  const refreshes = ['promotion-quote.list', 'home.show'] as const
  const text = useAutosave<string>({
    key: `promotion-quote/${quote.id}`, initial: { value: quote.text ?? '', version: quote.version }, reads: ['promotion-quote.list'], merge: mergeWords,
    save: (words, options) => api('promotion-quote.write', { id: quote.id, text: words }, options),
    current: (stored) => ({ value: (stored as { text: string }).text, version: (stored as { version: number }).version }),
  })
  const coach = useTextCoach(`promotion-quote/${quote.id}`, text.value, textsOf, undefined, { away: useAway('promotion-quote', quote.id) })
  const release = useWrite('promotion-quote.release', { refreshes, done: () => setAsking(undefined), says: () => ({ title: 'Released' }) })
  const decline = useWrite('promotion-quote.decline', { refreshes, done: () => setAsking(undefined), says: () => ({ title: 'Declined' }) })
  const name = quote.subject.name
  return (
    <>
      <CoachField id={`quote-${quote.id}`} label="Your words" lines="some" maxLength={4000} readOnly={!text.ready} audience={{ now: 'only you', later: 'those who read the case, with your name, when you release it' }} value={text.value} onChange={text.change} findings={coach.findings.filter(({ path }) => path === '/text')} onDismiss={coach.dismiss} />
      {text.conflict && <ChangedElsewhere {...text.conflict} words={(words) => words} choose={text.choose} />}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <SaveStatus status={text.status} restored={text.restored} joined={text.joined} />
        <div className="flex flex-wrap gap-2">
          <Button variant="quiet" onClick={() => setAsking('decline')}>I would rather not</Button>
          <Button unavailable={isBlank(text.value) ? 'Write a few words first' : undefined} onClick={() => setAsking('release')}>Release</Button>
        </div>
      </div>
      <Confirm open={asking === 'release'} onClose={() => setAsking(undefined)} title={`Release your words about ${name}`} confirm="Release" busy={release.busy}
        consequence={`${quote.asker.name}, those above, HR and the committee read them with your name. ${name} does not. You can take them back while the case is a draft.`} onConfirm={async () => { if (await text.flush()) release.run({ id: quote.id }) }} />
      <Confirm open={asking === 'decline'} onClose={() => setAsking(undefined)} title={`Decline to write about ${name}`} confirm="Decline" busy={decline.busy}
        consequence={`Nobody asks you why. ${quote.asker.name} and those who read the case see that you declined; ${name} never learns of it.`} onConfirm={() => decline.run({ id: quote.id })} />
    </>
  )
}
