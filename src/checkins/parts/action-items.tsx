import type { SubmitEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Input, Select } from '../../ui/inputs.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { Section } from '../../ui/section.tsx'
import { guess, useWrite } from '../../ui/use-action.ts'
import { useKept } from '../../ui/use-kept.ts'
import { When } from '../../ui/when.tsx'
import type { ActionItem, OneOnOne } from '../one-on-one/words.ts'

/** What one of the two will do, by when; and what is still open from earlier meetings. */
export function ActionItems({ meeting, other }: { meeting: OneOnOne; other: string }) {
  const { actionItems = [], openItems = [] } = meeting
  return (
    <>
      <Section title="What you agreed on" hint="Who does what, by when. It stays open until somebody ticks it.">
        {actionItems.length === 0 && <p className="mb-4 text-soft">Nothing yet.</p>}
        <ItemList items={actionItems} />
        <AddItem meeting={meeting} other={other} />
      </Section>
      {openItems.length > 0 && (
        <Section title="Still open from earlier">
          <ItemList items={openItems} />
        </Section>
      )}
    </>
  )
}

function ItemList({ items }: { items: readonly ActionItem[] }) {
  return <ul className="mb-4 space-y-2">{items.map((item) => <Item key={item.id} item={item} />)}</ul>
}

function Item({ item }: { item: ActionItem }) {
  const { person: me, today } = useMe()
  const finishing = (items: ActionItem[] | undefined, id: string, finished: boolean) =>
    items?.map((each) => (each.id === id ? { ...each, finishedAt: finished ? (each.finishedAt ?? each.createdAt) : undefined } : each))
  const finish = useWrite('action-item.finish', {
    refreshes: ['one-on-one.show', 'home.show'],
    optimistic: ({ id, finished }) => [guess('one-on-one.show', (old) => ({
      ...old, actionItems: finishing(old.actionItems, id, finished !== false), openItems: finishing(old.openItems, id, finished !== false),
    }))],
  })
  const owner = item.owner.id === me.id ? 'You' : item.owner.name
  return (
    <li>
      <Checkbox id={`item-${item.id}`} label={<span className={item.finishedAt ? 'text-soft line-through' : undefined}>{item.text}</span>}
        hint={item.due ? <>{owner}, by <When date={item.due} today={today} /></> : owner}
        checked={Boolean(item.finishedAt)} onChange={(event) => finish.run({ id: item.id, finished: event.target.checked })} />
    </li>
  )
}

function AddItem({ meeting, other }: { meeting: OneOnOne; other: string }) {
  const { person: me } = useMe()
  const { id, person, manager } = meeting
  const kept = useKept(`item/${id}`, { text: '', ownerId: person.id, due: '' })
  const { text, ownerId, due } = kept.value
  const add = useWrite('action-item.add', { quiet: true, refreshes: ['one-on-one.show', 'home.show'], done: (_, sent) => kept.clear({ text: sent.text, ownerId: sent.ownerId, due: sent.due ?? '' }) })
  const problems = add.problem ? fieldProblems(add.problem, { '/text': 'item-text', '/ownerId': 'item-owner', '/due': 'item-due' }) : []
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (text.trim() && !add.busy) add.run({ id, text, ownerId, ...(due && { due }) })
  }
  const owners = [person, manager].map((each) => ({ value: each.id, label: each.id === me.id ? 'You' : each.name }))
  return (
    <form onSubmit={send} className="flex flex-wrap items-end gap-3" aria-label="Add an action item">
      <div className="min-w-0 basis-full">
        <Input id="item-text" label="Add what one of you will do" labelHidden placeholder="What one of you will do" maxLength={1000} autoComplete="off" error={problemAt(problems, 'item-text')}
          audience={{ now: 'only you, on this device', later: `you and ${other}, once you add it` }}
          value={text} onChange={(event) => kept.change((old) => ({ ...old, text: event.target.value }))} />
      </div>
      <Select id="item-owner" label="Who" options={owners} value={ownerId} error={problemAt(problems, 'item-owner')} onChange={(event) => kept.change((old) => ({ ...old, ownerId: event.target.value }))} />
      <Input id="item-due" type="date" label="By" optional size="short" value={due} error={problemAt(problems, 'item-due')} onChange={(event) => kept.change((old) => ({ ...old, due: event.target.value }))} />
      <Button type="submit" keyHint="i" busy={add.busy}>Add</Button>
    </form>
  )
}
