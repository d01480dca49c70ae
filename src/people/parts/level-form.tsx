import { useState, type SubmitEvent } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Input, Select } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { fieldProblems, problemAt } from '../../ui/problem.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'

type Person = OutputOf<'person.show'>

/** Gives somebody a level from a day on. Nobody sets their own. */
export function LevelForm({ person, own }: { person: Person; own: boolean }) {
  const { today } = useMe()
  const levels = useAction('framework.show', {}).data?.levels ?? []
  const [level, setLevel] = useState('')
  const [from, setFrom] = useState(today)
  const set = useWrite('people.set-level', {
    quiet: true, refreshes: ['person.show', 'people.list'], done: () => setLevel(''),
    says: ({ changed }, input) => ({ title: changed ? `${person.name} is at ${input.level}` : 'That is so already' }),
  })
  const found = set.problem ? fieldProblems(set.problem) : []
  const error = problemAt(found, 'level') ?? found[0]?.message
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (level && !set.busy) set.run({ id: person.id, level, from })
  }
  return (
    <>
      <p className="mb-4">{person.level ? <>At <Link to={`/framework?level=${person.level}`}>{levelWords(person.level, levels)}</Link>.</> : 'No level on record yet.'}</p>
      {own ? <OwnLevel /> : (
        <form onSubmit={send} noValidate className="flex flex-wrap items-end gap-4" aria-label="Change the level">
          <div className="min-w-0 flex-1 basis-64">
            <Select id="level" label="New level" error={error} value={level} onChange={(event) => setLevel(event.target.value)}
              options={[{ value: '', label: 'Choose a level' }, ...levels.map(({ code }) => ({ value: code, label: levelWords(code, levels) }))]} />
          </div>
          <Input id="level-from" type="date" label="From" size="short" value={from} onChange={(event) => setFrom(event.target.value)} />
          <Button type="submit" busy={set.busy} unavailable={level ? undefined : 'Choose the new level first'}>Change</Button>
        </form>
      )}
    </>
  )
}

function levelWords(code: string, levels: readonly { code: string; name: string }[]): string {
  const level = levels.find((each) => each.code === code)
  return level ? `${code} ${level.name}` : code
}

/** Who sets one's own level, and how; in a new organisation there is nobody yet. */
function OwnLevel() {
  return (
    <p className="max-w-prose text-soft">
      Nobody sets their own level. Another HR administrator does, here or with a people file they bring in. <Link to="/people/roles">See who that is, or give somebody the role</Link>
    </p>
  )
}
