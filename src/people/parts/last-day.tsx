import { useState, type SubmitEvent } from 'react'
import { inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Input } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { When } from '../../ui/when.tsx'

type Person = OutputOf<'person.show'>

/** Somebody's last day: written down, moved, or taken back while it has not passed. */
export function LastDay({ person, own }: { person: Person; own: boolean }) {
  const { today } = useMe()
  const lastDay = useAction('person.history', { id: person.id }).data?.lastDay
  const [day, setDay] = useState('')
  const [asking, setAsking] = useState(false)
  const end = useWrite('person.end', {
    quiet: true, refreshes: ['person.show', 'person.history', 'people.list', 'problem.list', 'problem.show', 'chart.show'], done: () => setDay(''),
    says: ({ lastDay: said, reports, suggestion }) => said
      ? { title: `${person.name}’s last day is ${inWords(said)}`, detail: reports > 0 ? `${reports} ${reports === 1 ? 'person needs' : 'people need'} another manager${suggestion ? `; ${suggestion.name} is suggested` : ''}. See Problems.` : undefined }
      : { title: `${person.name} stays` },
  })
  if (person.left) return <p>Left; the last day was {lastDay && <When date={lastDay} />}. If {person.name} comes back, import them with a new employee id.</p>
  if (own) return <p className="text-soft">Another HR administrator writes down your last day.</p>
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (day && !end.busy) setAsking(true)
  }
  return (
    <>
      <p className="mb-4">{lastDay ? <>The last day is <When date={lastDay} today={today} />. <Link to="/people/problems">Who needs another manager</Link></> : 'Employed, without a last day.'}</p>
      <form onSubmit={send} noValidate className="flex flex-wrap items-end gap-4" aria-label="Write down the last day">
        <Input id="last-day" type="date" label="Last day" size="short" hint="They can sign in until it ends. For at once, choose yesterday." value={day} error={end.problem?.detail} onChange={(event) => { setDay(event.target.value); end.reset() }} />
        <Button type="submit" busy={end.busy} unavailable={day ? undefined : 'Choose the day first'}>Write down</Button>
        {lastDay && <Button variant="quiet" busy={end.busy} onClick={() => end.run({ id: person.id, lastDay: null })}>{person.name} stays</Button>}
      </form>
      {asking && (
        <Confirm open onClose={() => setAsking(false)} title={`${person.name} leaves on ${inWords(day)}`} confirm="Write down the last day" busy={end.busy}
          consequence={day < today
            ? `${person.name} is signed out everywhere at once, and their tokens end. This can’t be taken back: somebody who returns starts a new employment.`
            : `From the day after, ${person.name} can’t sign in and their tokens end. Until then it can be taken back.`}
          onConfirm={() => { setAsking(false); end.run({ id: person.id, lastDay: day }) }} />
      )}
    </>
  )
}
