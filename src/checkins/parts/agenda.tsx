import type { SubmitEvent } from 'react'
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
  return (
    <Section title="Agenda" hint={meeting.audienceWords}>
      {items.length === 0 && <p className="mb-4 text-soft">Nothing yet. Either of you can add to it, any day before you meet: a question, a decision you need, something that went well.</p>}
      <ul className="mb-4 space-y-2">{items.map((item) => <AgendaLine key={item.id} item={item} />)}</ul>
      <AddToAgenda id={meeting.id} other={other} />
    </Section>
  )
}

function AgendaLine({ item }: { item: AgendaItem }) {
  const { person: me } = useMe()
  const tick = useWrite('agenda.tick', {
    refreshes: ['one-on-one.show'],
    optimistic: ({ id, ticked }) => [guess('one-on-one.show', (old) => ({ ...old, agenda: old.agenda?.map((each) => (each.id === id ? ticking(each, ticked !== false) : each)) }))],
  })
  return (
    <li>
      <Checkbox id={`agenda-${item.id}`} label={<span className={item.tickedAt ? 'text-soft line-through' : undefined}>{item.text}</span>}
        hint={item.by.id === me.id ? 'From you' : `From ${item.by.name}`} checked={Boolean(item.tickedAt)} onChange={(event) => tick.run({ id: item.id, ticked: event.target.checked })} />
    </li>
  )
}

function ticking(item: AgendaItem, ticked: boolean): AgendaItem {
  return { ...item, tickedAt: ticked ? (item.tickedAt ?? item.createdAt) : undefined }
}

function AddToAgenda({ id, other }: { id: string; other: string }) {
  const kept = useKept(`agenda/${id}`, { text: '' })
  const add = useWrite('agenda.add', { refreshes: ['one-on-one.show'], done: () => kept.clear() })
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
