import { entryState, entryTitle } from '../../feedback/ledger/entry-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Knot, Line } from '../../ui/line.tsx'
import { Link } from '../../ui/link.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'

/** How many of the last entries home shows: enough to see that the line goes on; looked for among the last twenty. */
const LAST = 4
const LOOKED_AT = 20

/** The end of my own line: what was last said to me, and what became of it. */
export function Lately() {
  const me = useMe()
  const ledger = useAction('ledger.show', { personId: me.person.id, limit: LOOKED_AT })
  if (!ledger.data) return null
  const { person } = ledger.data
  const entries = ledger.data.entries.filter((entry) => entry.kind !== 'one-on-one' && entry.by.id !== me.person.id).slice(0, LAST)
  const reading = { meId: me.person.id, person, zone: me.organisation.timeZone }
  return (
    <Section title="Lately said to you">
      {entries.length === 0
        ? (
          <EmptyState title="What people say to you" why="Praise, concerns and talks about your work come to this line when they happen, so that no review holds a surprise."
            example="You rang the laboratory before they rang us. They planned their week around it." />
        )
        : (
          <>
            <Line label="The last things said to you, newest first">
              {entries.map((entry) => {
                const { kind, says } = entryState(entry, reading)
                // What is new is read on the ledger, where having read it is kept.
                const text = entry.may.includes('see') ? undefined : entry.text ?? entry.lines?.join(' ')
                return <Knot key={entry.id} kind={kind} on={entry.on} title={entryTitle(entry, reading)} says={says}>{text && <span className="line-clamp-3">{text}</span>}</Knot>
              })}
            </Line>
            <p className="mt-4 text-small"><Link to="/ledger">Your whole line</Link></p>
          </>
        )}
    </Section>
  )
}
