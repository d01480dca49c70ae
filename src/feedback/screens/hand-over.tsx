import { useState } from 'react'
import { dateIn, inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { answerWords, inHandOverOrder, knownWords } from '../hand-over/record-words.ts'
import type { HandOverRecord } from '../hand-over/words.ts'

type Answer = OutputOf<'hand-over.show'>

/** A hand-over as each of the three meets it: the old manager, the new one, the person. */
export default function HandOverScreen() {
  const { params } = usePlace()
  const answer = useAction('hand-over.show', { id: params.id! })
  return <Loaded query={answer}>{(shown) => <Shown handOver={shown} />}</Loaded>
}

function Shown({ handOver }: { handOver: Answer }) {
  const me = useMe()
  const { subject, from, to, note, givenAt, points, waiting } = handOver
  const mine = subject.id === me.person.id
  const told = inHandOverOrder(handOver.records.filter((record) => !record.private))
  const secret = handOver.records.filter((record) => record.private)
  const name = (person: { id: string; name: string }) => (person.id === me.person.id ? 'you' : person.name)
  return (
    <Page
      title={mine ? 'Handed over about you' : `Handed over about ${subject.name}`}
      width="reading"
      back={{ to: '/hand-overs', label: 'Hand-overs' }}
      purpose={`From ${name(from)} to ${name(to)}, ${inWords(dateIn(me.organisation.timeZone, givenAt))}.`}
      state={
        <StateLabel
          state={waiting === 0 ? 'Answered' : `${waiting} of ${points} ${waiting === 1 ? 'waits' : 'wait'}`}
          step={waiting === 0 ? 'done' : 'going'}
          next={waiting === 0 ? '' : mine ? 'Say of each point whether you were told it.' : `${subject.name} says of each point whether they were told it.`}
        />
      }>
      <Section title="The note" hint={readers(handOver, me.person.id)}>
        <Prose>{note}</Prose>
      </Section>
      <Section
        title={mine ? 'What you were told' : `What ${subject.name} was told`}
        hint={mine ? `What you confirm counts as said for ${to.name}, too. What is not so, you say here, and both managers see it.` : undefined}>
        {told.length === 0 ? (
          <EmptyState title="No points" why="Nothing was passed on besides the note." />
        ) : (
          <ul className="divide-y divide-hairline border-y border-hairline">
            {told.map((record) => (
              <Point key={record.id} handOver={handOver} record={record} mine={mine} />
            ))}
          </ul>
        )}
      </Section>
      {secret.length > 0 && (
        <Section title="Private notes" hint={`Only ${name(from)} and ${name(to)} read these. They don’t count as told: say it to ${subject.name} first.`}>
          <ul className="divide-y divide-hairline border-y border-hairline">
            {secret.map((record) => (
              <li key={record.id} className="py-3">
                <Heading record={record} />
                <p className="mt-1 whitespace-pre-line">{record.text}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function readers({ subject, from, to }: Answer, meId: string): string {
  const others = [from, to, subject].filter((person) => person.id !== meId).map((person) => person.name)
  return `You, ${others.join(' and ')} read it, and nobody else.`
}

function Heading({ record }: { record: HandOverRecord }) {
  return (
    <p>
      <span className="font-medium">{record.title}</span> <span className="text-soft">{inWords(record.on)}</span>
    </p>
  )
}

function Point({ handOver, record, mine }: { handOver: Answer; record: HandOverRecord; mine: boolean }) {
  const zone = useMe().organisation.timeZone
  const [disputing, setDisputing] = useState(false)
  const { subject } = handOver
  const write = useWrite('hand-over.answer', { refreshes: ['hand-over.show', 'hand-over.list', 'ledger.show', 'home.show'] })
  const said = answerWords(record, subject.name, mine, zone)
  const open = mine && record.answer?.outcome !== 'confirmed'
  return (
    <li className="py-3">
      <Heading record={record} />
      <p className="mt-1 whitespace-pre-line">{record.text}</p>
      <p className="mt-1 text-small text-soft">{mine ? said : [knownWords(record, subject.name, zone), said].filter(Boolean).join(' · ')}</p>
      {record.answer?.text && <p className="mt-1 border-l-2 border-edge pl-3 whitespace-pre-line">{record.answer.text}</p>}
      {open && (
        <p className="mt-2 flex flex-wrap gap-2">
          <Button size="small" busy={write.busy} aria-label={`That is so: ${record.title}`}
            onClick={() => write.run({ id: handOver.id, recordId: record.id, outcome: 'confirmed' })}>
            That is so
          </Button>
          {!record.answer && (
            <Button size="small" variant="quiet" aria-label={`That is not so: ${record.title}`} onClick={() => setDisputing(true)}>
              That is not so
            </Button>
          )}
        </p>
      )}
      {disputing && <Dispute handOver={handOver} record={record} onClose={() => setDisputing(false)} />}
    </li>
  )
}

function Dispute({ handOver, record, onClose }: { handOver: Answer; record: HandOverRecord; onClose: () => void }) {
  const kept = useKept(`hand-over/${handOver.id}/dispute/${record.id}`, { text: '' })
  const write = useWrite('hand-over.answer', {
    quiet: true,
    refreshes: ['hand-over.show', 'hand-over.list', 'ledger.show', 'home.show'],
    done: () => {
      kept.clear()
      onClose()
    },
    says: () => ({ title: 'Said', detail: 'Both managers see it beside the point.' }),
  })
  const problems = write.problem ? fieldProblems(write.problem) : []
  return (
    <Dialog
      open
      onClose={onClose}
      title="What is not so?"
      purpose="The point stays on the list with your words beside it. It does not count as told because of this hand-over."
      actions={
        <Button
          variant="primary"
          busy={write.busy}
          onClick={() => write.run({ id: handOver.id, recordId: record.id, outcome: 'disputed', text: kept.value.text.trim() })}>
          Say so
        </Button>
      }>
      <Restored kept={kept} />
      <TextArea
        id="text"
        label="In your words"
        rows={4}
        maxLength={2000}
        value={kept.value.text}
        error={problemAt(problems, 'text')}
        onChange={(event) => kept.change({ text: event.target.value })}
        audience={{ now: 'only you, on this device', later: `${handOver.from.name} and ${handOver.to.name}` }}
      />
    </Dialog>
  )
}
