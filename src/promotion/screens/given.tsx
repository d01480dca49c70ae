import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Page } from '../../ui/page.tsx'
import { Restored } from '../../ui/restored.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { When } from '../../ui/when.tsx'
import { argumentFor, wholeCase } from '../merge.ts'
import type { CaseShown } from '../parts/case-words.ts'
import { DecisionText } from '../parts/decision-text.tsx'
import { PrintCase } from '../parts/print-case.tsx'
import { LevelAsks } from '../parts/level-asks.tsx'
import { SettledList } from '../parts/settled-list.tsx'

/** What the person reads: the decision once it is theirs; a draft while their manager lets them read along. */
export default function Given({ shown }: { shown: CaseShown }) {
  if (shown.decision) return <Decided shown={shown} />
  return (
    <Page title="A promotion case about you" width="reading" document back={{ to: '/promotion-cases?as=subject', label: 'Promotion cases' }} purpose={shown.document ? `${shown.author.name} drafts it and lets you read along.` : 'It was submitted. What is decided, and why, your manager tells you.'}
      state={<StateLabel state={shown.document ? 'Draft' : 'Submitted'} step={shown.document ? 'waiting' : 'going'} />}>
      {shown.document && <Draft shown={shown} />}
    </Page>
  )
}

function Draft({ shown }: { shown: CaseShown }) {
  const document = wholeCase(shown.document)
  return (
    <>
      {document.summary.trim() ? <Section title="The case"><Prose>{document.summary}</Prose></Section> : <p className="text-soft">There are no words yet.</p>}
      {shown.surroundings!.dimensions.map((asked) => (
        <Section key={asked.code} title={asked.name}>
          <LevelAsks asked={asked} />
          {argumentFor(document, asked.code).trim() && <div className="mt-3"><Prose>{argumentFor(document, asked.code)}</Prose></div>}
          <div className="mt-3"><SettledList evidence={(shown.evidence ?? []).filter(({ dimension }) => dimension === asked.code)} proposed={shown.proposedLevel} /></div>
        </Section>
      ))}
      {document.trajectory.trim() && <Section title="What goes on growing"><Prose>{document.trajectory}</Prose></Section>}
    </>
  )
}

function Decided({ shown }: { shown: CaseShown }) {
  const received = shown.acknowledgement
  return (
    <Page title="What was decided about your next level" width="reading" document back={{ to: '/promotion-cases?as=subject', label: 'Promotion cases' }}
      purpose={shown.decision?.outcome === 'yes' ? 'The work of the next level was seen for a while. Here is what was seen.' : 'A “not yet” is a plan: why, what would change it, and when one looks again.'}
      actions={<PrintCase shown={shown} title="What was decided about your next level" />}
      state={<StateLabel state={received ? 'Acknowledged' : 'Given to you'} step={received ? 'done' : 'going'} next={received ? <>You received it on <When date={received.at.slice(0, 10)} />.</> : 'Talk it over, then say that you have received it.'} />}>
      <DecisionText decision={shown.decision!} />
      {received ? received.comment && <Section title="Your words"><Prose>{received.comment}</Prose></Section> : shown.may.includes('acknowledge') && <div className="mt-12" data-screen-only=""><Acknowledge shown={shown} /></div>}
    </Page>
  )
}

function Acknowledge({ shown }: { shown: CaseShown }) {
  const [asking, setAsking] = useState(false)
  const kept = useKept(`promotion-case/${shown.id}/acknowledge`, { comment: '' })
  const write = useWrite('promotion-case.acknowledge', { refreshes: ['promotion-case.show', 'promotion-case.list', 'home.show'], done: () => { kept.clear(); setAsking(false) }, says: () => ({ title: 'Acknowledged: you have received it' }) })
  return (
    <Section title="Your words" hint="What you see differently, what you would add, or nothing at all.">
      <Restored kept={kept} />
      <TextArea id="decision-comment" label="Comment" optional serif rows={3} maxLength={20_000} value={kept.value.comment} onChange={(event) => kept.change({ comment: event.target.value })} audience={{ now: 'only you', later: `${shown.author.name}, those above and HR, once you acknowledge` }} />
      <p className="mt-4 flex flex-wrap items-center gap-4"><Button variant="primary" onClick={() => setAsking(true)}>Acknowledge</Button><span className="text-small text-soft">It says that you have received it, not that you agree.</span></p>
      <Confirm open={asking} onClose={() => setAsking(false)} title="Acknowledge the decision" confirm="Acknowledge" busy={write.busy} consequence={`This says that you have received it, not that you agree. ${kept.value.comment.trim() ? 'Your words go along, and' : 'It'} can’t be changed afterwards.`} onConfirm={() => write.run({ id: shown.id, comment: kept.value.comment })} />
    </Section>
  )
}
