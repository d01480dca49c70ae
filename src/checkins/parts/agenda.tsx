import type { SubmitEvent } from 'react'
import { inWords } from '../../kit/date.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Input } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { guess, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import type { AgendaItem, OneOnOne } from '../one-on-one/words.ts'

/** What either wants to talk about, ticked off as it comes up. */
export function Agenda({ meeting, other }: { meeting: OneOnOne; other: string }) {
  const items = meeting.agenda ?? []
  const carried = meeting.carried ?? []
  return (
    <Section title="Agenda" hint={meeting.audienceWords}>
      {items.length + carried.length === 0 && <p className="mb-4 text-soft">Nothing yet. Either of you can add to it, any day before you meet: a question, a decision you need, something that went well.</p>}
      {carried.length > 0 && <Lines title="Left open before" items={carried} />}
      {items.length > 0 && <Lines items={items} />}
      <AddToAgenda id={meeting.id} other={other} />
      {!meeting.heldOn && <Prompts meeting={meeting} />}
    </Section>
  )
}

function Lines({ title, items }: { title?: string; items: readonly AgendaItem[] }) {
  return (
    <div className="mb-4">
      {title && <h3 className="mb-1 text-base">{title}</h3>}
      <ul className="space-y-2">{items.map((item) => <AgendaLine key={item.id} item={item} />)}</ul>
    </div>
  )
}

/** What the two ask each other every time, each put on the agenda with one press. */
function Prompts({ meeting }: { meeting: OneOnOne }) {
  const add = useWrite('agenda.add', { refreshes: ['one-on-one.show'] })
  const there = new Set([...(meeting.agenda ?? []), ...(meeting.carried ?? [])].map((item) => item.text))
  const questions = (meeting.questions ?? []).filter((question) => !there.has(question))
  if (questions.length === 0) return null
  return (
    <details className="mt-4 max-w-prose">
      <summary className="min-h-6 text-accent">Questions for every time</summary>
      <ul className="mt-2 divide-y divide-hairline">
        {questions.map((question) => (
          <li key={question} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-60">{question}</span>
            <Button size="small" variant="quiet" aria-label={`Put on the agenda: ${question}`} busy={add.busy} onClick={() => add.run({ id: meeting.id, text: question })}>Put it on</Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function AgendaLine({ item }: { item: AgendaItem }) {
  const { person: me } = useMe()
  const tick = useWrite('agenda.tick', {
    refreshes: ['one-on-one.show'],
    optimistic: ({ id, ticked }) => [guess('one-on-one.show', (old) => ({ ...old, agenda: tickingAmong(old.agenda, id, ticked !== false), carried: tickingAmong(old.carried, id, ticked !== false) }))],
  })
  return (
    <li>
      <Checkbox id={`agenda-${item.id}`} label={<span className={item.tickedAt ? 'text-soft line-through' : undefined}>{item.text}</span>}
        hint={[item.by.id === me.id ? 'From you' : `From ${item.by.name}`, item.fromOn && `on the agenda of ${inWords(item.fromOn)}`].filter(Boolean).join(', ')} checked={Boolean(item.tickedAt)} onChange={(event) => tick.run({ id: item.id, ticked: event.target.checked })} />
    </li>
  )
}

function tickingAmong(items: AgendaItem[] | undefined, id: string, ticked: boolean): AgendaItem[] | undefined {
  return items?.map((each) => (each.id === id ? ticking(each, ticked) : each))
}

function ticking(item: AgendaItem, ticked: boolean): AgendaItem {
  return { ...item, tickedAt: ticked ? (item.tickedAt ?? item.createdAt) : undefined }
}

function AddToAgenda({ id, other }: { id: string; other: string }) {
  const kept = useKept(`agenda/${id}`, { text: '' })
  const add = useWrite('agenda.add', { refreshes: ['one-on-one.show'], done: (_, { text }) => kept.clear({ text }) })
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (kept.value.text.trim() && !add.busy) add.run({ id, text: kept.value.text })
  }
  return (
    <form onSubmit={send} className="flex flex-wrap items-start gap-3">
      <div className="min-w-0 flex-1 basis-60">
        <Input id="agenda-text" label="Add to the agenda" labelHidden placeholder="Something to talk about" maxLength={1000} autoComplete="off"
          audience={{ now: 'only you, on this device', later: `you and ${other}, once you add it` }}
          value={kept.value.text} onChange={(event) => kept.change({ text: event.target.value })} />
      </div>
      <Button type="submit" className="mt-1" keyHint="a" busy={add.busy}>Add</Button>
    </form>
  )
}
