import type { SubmitEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { Restored } from '../../ui/restored.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useWrite } from '../../ui/use-action.ts'
import { useMe } from '../../ui/me.ts'
import { MOST_QUESTIONS } from '../numbers.ts'
import type { Series } from '../series/words.ts'
import { REFRESHES } from './rhythm-form.tsx'

/** What two ask each other every time: one question a line. */
export function QuestionsForm({ series, onDone }: { series: Series; onDone: () => void }) {
  const { person: me } = useMe()
  const other = series.person.id === me.id ? series.manager : series.person
  const kept = useKept(`series-questions/${series.id}`, { text: (series.questions ?? []).join('\n') })
  const write = useWrite('series.write-questions', { quiet: true, refreshes: REFRESHES, says: () => ({ title: 'These are your questions now' }) })
  const lines = kept.value.text.split('\n').map((line) => line.trim()).filter(Boolean)
  const current = (write.problem?.current as Series | undefined)?.questions
  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    try {
      await write.ask({ id: series.id!, questions: lines }, { ifMatch: series.version })
    } catch {
      return
    }
    kept.clear(kept.value)
    onDone()
  }
  return (
    <form onSubmit={(event) => void send(event)} className="max-w-form space-y-4">
      <Restored kept={kept} />
      <TextArea id="series-questions" label="One question a line" rows={6} audience={{ now: 'only you, on this device', later: `you and ${other.name}, once you keep them` }}
        hint={`Up to ${MOST_QUESTIONS}. Take out what nobody answers, and add what you two keep forgetting.`}
        error={lines.length > MOST_QUESTIONS ? `There are ${lines.length}: keep the ${MOST_QUESTIONS} that matter most` : write.problem?.detail}
        value={kept.value.text} onChange={(event) => kept.change({ text: event.target.value })} />
      {current && <div className="border-l border-edge pl-4 text-small"><p className="text-soft">{other.name} wrote meanwhile:</p><ul>{current.map((line) => <li key={line}>{line}</li>)}</ul></div>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={write.busy} unavailable={lines.length > MOST_QUESTIONS ? 'Fewer questions first' : undefined}>Keep these</Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  )
}
