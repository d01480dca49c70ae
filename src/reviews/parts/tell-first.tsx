import { useState } from 'react'
import { dateIn, inWords, monthOf, type PlainDate } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Input, Radios } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Restored } from '../../ui/restored.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { UNDISPUTED_DAYS } from '../numbers.ts'
import type { PacketRecord } from '../words.ts'
import { firstName, recordText } from './record-words.ts'

export interface TellFirstProps {
  subject: { id: string; name: string }
  /** What the person has not heard of; absent where nothing was written down yet. */
  record?: PacketRecord
  /** The first day on which a review can say what the person hears of today: see `sayableFrom`. */
  sayableFrom?: PlainDate
  onClose: () => void
}

type Way = 'share' | 'talk'
const REFRESHES = ['review.packet', 'review.check', 'ledger.show', 'home.show'] as const

/** Says a thing to the person before a review does: by sharing the note, or by putting a talk on record. */
export function TellFirst({ subject, record, sayableFrom, onClose }: TellFirstProps) {
  const me = useMe()
  const name = firstName(subject.name)
  const zone = me.organisation.timeZone
  const shared = record?.sharedAt
  const mine = record?.authorId === me.person.id && (record.kind === 'observation' || record.kind === 'monthly-note') && !shared
  const [way, setWay] = useState<Way>(mine ? 'share' : 'talk')
  const share = useSharing(subject, record, onClose)
  const talk = useTalk(subject, record, onClose)
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Tell ${name} first`}
      purpose={`A review only repeats what was said. ${sayableFrom ? `What ${name} hears of today can stand in a review shared from ${inWords(sayableFrom)}.` : ''}`}
      actions={
        way === 'share' ? (
          <Button variant="primary" busy={share.busy} onClick={share.send}>
            Share with {name}
          </Button>
        ) : (
          <Button variant="primary" busy={talk.busy} onClick={talk.send}>
            Ask {name} to confirm
          </Button>
        )
      }>
      <ErrorSummary errors={way === 'share' ? share.problems : talk.problems} />
      {record && (
        <blockquote
          className="mb-6 max-h-40 overflow-y-auto border-l border-edge pl-4 font-serif text-prose whitespace-pre-line"
          tabIndex={0}>
          {recordText(record)}
        </blockquote>
      )}
      {shared && (
        <p className="mb-6">
          {name} has had it since {inWords(dateIn(zone, shared))} and has not opened it yet. It counts from the moment {name} does. If you
          have talked about it, put that on record.
        </p>
      )}
      {mine && (
        <Radios<Way>
          name="tell-way"
          label="How?"
          value={way}
          onChange={setWay}
          options={[
            {
              value: 'share',
              label: `Share ${record.kind === 'observation' ? 'this note' : 'the whole monthly note'} with ${name}`,
              hint: `It counts from the moment ${name} has opened it.`,
            },
            {
              value: 'talk',
              label: 'We have talked about it',
              hint: `It counts once ${name} confirms the talk, or after ${UNDISPUTED_DAYS} days without a word against it.`,
            },
          ]}
        />
      )}
      {way === 'talk' && <TalkFields name={name} draft={talk} />}
    </Dialog>
  )
}

function useSharing(subject: TellFirstProps['subject'], record: PacketRecord | undefined, onDone: () => void) {
  const options = {
    quiet: true,
    refreshes: REFRESHES,
    done: onDone,
    says: () => ({ title: `Shared with ${subject.name}`, detail: 'It counts as told once it was opened.' }),
  }
  const note = useWrite('observation.share', options)
  const month = useWrite('note.share', options)
  const isNote = record?.kind === 'observation'
  const shown = useAction('observation.show', { id: record?.id ?? '' }, { enabled: isNote })
  const problem = note.problem ?? month.problem
  return {
    busy: note.busy || month.busy || (isNote && !shown.data),
    problems: problem ? fieldProblems(problem) : [],
    send: () => {
      if (!record) return
      if (isNote) note.run({ id: record.id, audience: shown.data?.audience === 'manager' ? 'person_and_manager' : 'person' })
      else month.run({ personId: subject.id, month: monthOf(record.on) })
    },
  }
}

function useTalk(subject: TellFirstProps['subject'], record: PacketRecord | undefined, onDone: () => void) {
  const { today } = useMe()
  const kept = useKept(`talk/${subject.id}/${record?.id ?? ''}`, { on: today, text: '' })
  const { on, text } = kept.value
  const [missing, setMissing] = useState<readonly FieldProblem[]>([])
  const write = useWrite('talk.record', {
    quiet: true,
    refreshes: REFRESHES,
    done: () => {
      kept.clear()
      onDone()
    },
    says: () => ({ title: `${firstName(subject.name)} is asked to confirm the talk`, detail: 'It counts as told once they do.' }),
  })
  const problems =
    write.problem && missing.length === 0 ? fieldProblems(write.problem, { '/on': 'talk-on', '/text': 'talk-text' }) : missing
  return {
    kept,
    on,
    setOn: (next: string) => kept.change((old) => ({ ...old, on: next })),
    text,
    setText: (next: string) => kept.change((old) => ({ ...old, text: next })),
    problems,
    busy: write.busy,
    send: () => {
      const wrong = text.trim() ? [] : [{ fieldId: 'talk-text', message: 'Write what you spoke about, in a sentence or two.' }]
      setMissing(wrong)
      if (wrong.length === 0) write.run({ subjectId: subject.id, on, text, about: record?.kind === 'observation' ? [record.id] : [] })
    },
  }
}

function TalkFields({ name, draft }: { name: string; draft: ReturnType<typeof useTalk> }) {
  const { today } = useMe()
  return (
    <div className="mt-6 space-y-5">
      <Restored kept={draft.kept} />
      <Input
        id="talk-on"
        type="date"
        label="When did you talk?"
        size="short"
        max={today}
        value={draft.on}
        onChange={(event) => draft.setOn(event.target.value)}
        error={problemAt(draft.problems, 'talk-on')}
      />
      <TextArea
        id="talk-text"
        label="What you spoke about"
        hint={`As ${name} would recognise it`}
        rows={3}
        maxLength={4000}
        value={draft.text}
        onChange={(event) => draft.setText(event.target.value)}
        error={problemAt(draft.problems, 'talk-text')}
        audience={{ now: 'only you, on this device', later: `you and ${name}` }}
      />
    </div>
  )
}
