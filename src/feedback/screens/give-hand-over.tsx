import { useState } from 'react'
import { inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Checkbox } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { Restored } from '../../ui/restored.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { inHandOverOrder, knownWords } from '../hand-over/record-words.ts'
import type { HandOverRecord } from '../hand-over/words.ts'

type Prepared = OutputOf<'hand-over.prepare'>

/** The old manager writes a note and chooses which of their records the new one reads. */
export default function GiveHandOver() {
  const { params } = usePlace()
  const prepared = useAction('hand-over.prepare', { personId: params.personId! })
  return <Loaded query={prepared}>{(answer) => <Form prepared={answer} />}</Loaded>
}

function Form({ prepared: { person, to, records } }: { prepared: Prepared }) {
  const { go } = usePlace()
  const kept = useKept(`hand-over/${person.id}`, { note: '', ids: records.filter((record) => !record.private).map((record) => record.id) })
  const { note, ids } = kept.value
  const [asking, setAsking] = useState(false)
  const chosen = new Set(ids)
  const write = useWrite('hand-over.give', {
    quiet: true,
    refreshes: ['hand-over.list', 'hand-over.prepare', 'ledger.show', 'home.show'],
    done: ({ id }) => {
      kept.clear()
      void go(`/hand-overs/${id}`)
    },
    says: () => ({ title: `Handed over to ${to.name}`, detail: `${person.name} reads it, too.` }),
  })
  const problems = write.problem ? fieldProblems(write.problem) : []
  const toggle = (id: string) =>
    kept.change((old) => ({ ...old, ids: old.ids.includes(id) ? old.ids.filter((each) => each !== id) : [...old.ids, id] }))
  const listed = inHandOverOrder(records)
  const told = listed.filter((record) => chosen.has(record.id) && !record.private).length
  const secret = listed.filter((record) => chosen.has(record.id) && record.private).length
  return (
    <Page
      title={`Hand over about ${person.name}`}
      width="form"
      back={{ to: '/hand-overs', label: 'Hand-overs' }}
      purpose={`${to.name} is the manager now. What you don’t pass on stays with you until the review cycle it belongs to closes.`}
      primary={
        <Button variant="primary" unavailable={note.trim() ? undefined : 'Write the note first'} onClick={() => setAsking(true)}>
          Hand over
        </Button>
      }>
      <ErrorSummary errors={problems} />
      <Restored kept={kept} />
      <TextArea
        id="note"
        label={`What ${to.name} should know`}
        hint={`What ${person.name} is good at, what you agreed on, what is open. Nothing that would be news to them.`}
        rows={8}
        maxLength={8000}
        value={note}
        error={problemAt(problems, 'note')}
        onChange={(event) => kept.change((old) => ({ ...old, note: event.target.value }))}
        audience={{ now: 'only you, on this device', later: `${to.name} and ${person.name}` }}
      />
      <Section
        title="What you pass on"
        hint={`${person.name} gets the list of what they were told and says of each point whether it is so. What they confirm counts for ${to.name}, too.`}>
        {listed.length === 0 ? (
          <EmptyState title="Records of yours" why={`You wrote nothing about ${person.name} that could be passed on. The note alone will do.`} />
        ) : (
          <ul className="divide-y divide-hairline border-y border-hairline">
            {listed.map((record) => (
              <Row key={record.id} record={record} person={person.name} chosen={chosen.has(record.id)} toggle={() => toggle(record.id)} />
            ))}
          </ul>
        )}
      </Section>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={`Hand over about ${person.name} to ${to.name}`}
        confirm="Hand over"
        busy={write.busy}
        onConfirm={() => write.run({ personId: person.id, note: note.trim(), recordIds: ids })}
        consequence={
          <>
            {to.name} and {person.name} read your note{told > 0 && ` and ${told} ${told === 1 ? 'record' : 'records'} ${person.name} knows of`}.
            {secret > 0 && ` ${secret} private ${secret === 1 ? 'note opens' : 'notes open'} to ${to.name} alone.`} It can’t be taken back.
          </>
        }
      />
    </Page>
  )
}

interface RowProps {
  record: HandOverRecord
  person: string
  chosen: boolean
  toggle: () => void
}

function Row({ record, person, chosen, toggle }: RowProps) {
  const zone = useMe().organisation.timeZone
  return (
    <li className="py-3">
      <Checkbox
        checked={chosen}
        onChange={toggle}
        label={
          <>
            <span className="font-medium">{record.title}</span> <span className="text-soft">{inWords(record.on)}</span>
          </>
        }
        hint={knownWords(record, person, zone)}
      />
      <p className="mt-1 pl-8 whitespace-pre-line">{record.text}</p>
    </li>
  )
}
