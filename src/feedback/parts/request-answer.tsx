import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { api } from '../../ui/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { useAction } from '../../ui/use-action.ts'
import { SEEN_AFTER_MS } from '../numbers.ts'

/** The answer to a question, unfolded where the question stands. */
export function RequestAnswer({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-8 items-center rounded-sm text-accent hover:text-accent-strong">Read the answer</summary>
      {open && <Answer id={id} />}
    </details>
  )
}

function Answer({ id }: { id: string }) {
  const answer = useAction('observation.show', { id })
  return <Loaded query={answer}>{(observation) => <Words observation={observation} />}</Loaded>
}

function Words({ observation }: { observation: OutputOf<'observation.show'> }) {
  const { person: me } = useMe()
  const { id, author, text, situation, behaviour, effect, audienceWords, version, may } = observation
  const client = useQueryClient()
  useEffect(() => {
    if (!may.see) return
    const seen = () => api('observation.see', { id }, { ifMatch: version }).catch(() => {}).then(() => {
      for (const each of ['ledger.show', 'home.show', 'observation.show']) void client.invalidateQueries({ queryKey: [each] })
    })
    const timer = setTimeout(seen, SEEN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [client, id, version, may.see])
  return (
    <div className="mt-2 border-l border-edge pl-4">
      {[text, situation, behaviour, effect].filter(Boolean).map((words, i) => <p key={i} className="mb-2 max-w-prose whitespace-pre-line">{words}</p>)}
      <p className="text-small text-soft">From {author.id === me.id ? 'you' : author.name}. {audienceWords}</p>
    </div>
  )
}
