import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/section.tsx'
import { useAction, useWrite } from '../../../ui/use-action.ts'
import { needSentence, waysOut, type WayOut } from '../../board/need-words.ts'
import type { BoardRow, Need } from '../../board/words.ts'
import { ChooseReviewer } from './choose-reviewer.tsx'

/** As many as one settles in one go. */
const SHOWN = 20
const REFRESHES = ['cycle.board', 'cycle.progress', 'review.list', 'review.show'] as const

/** What nobody but HR can settle, each with its ways out. Nothing is shown where there is nothing. */
export function BoardNeeds({ cycleId }: { cycleId: string }) {
  const needs = useAction('cycle.board', { id: cycleId, view: 'needs', limit: SHOWN })
  const [choosing, setChoosing] = useState<BoardRow>()
  return (
    <Loaded query={needs}>
      {({ rows, counts }) =>
        rows.length === 0 ? null : (
          <Section
            title="Needs a decision"
            hint={counts.needs > rows.length ? `The first ${rows.length} of ${counts.needs}. Nothing happens by itself.` : 'Nothing happens by itself.'}>
            <ul className="divide-y divide-hairline border-y border-hairline">
              {rows.map((row) => (
                <Row key={row.person.id} cycleId={cycleId} row={row} choose={() => setChoosing(row)} />
              ))}
            </ul>
            {choosing && (
              <ChooseReviewer
                cycleId={cycleId}
                person={choosing.person}
                reviewId={choosing.manager?.id}
                writer={choosing.manager?.writer.name}
                onClose={() => setChoosing(undefined)}
              />
            )}
          </Section>
        )
      }
    </Loaded>
  )
}

function Row({ cycleId, row, choose }: { cycleId: string; row: BoardRow; choose: () => void }) {
  // One thing at a time: settling the first usually settles the rest.
  const need = row.needs[0] as Need
  const { take, busy } = useWaysOut(cycleId, row, choose)
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-3">
      <p className="min-w-0 max-w-prose">
        {row.manager ? (
          <Link to={`/reviews/${row.manager.id}`} look="plain">
            {needSentence(need, row)}
          </Link>
        ) : (
          needSentence(need, row)
        )}
      </p>
      <span className="flex flex-wrap gap-2">
        {waysOut(need, row).map((way) => (
          <Button key={way.id} size="small" busy={busy === way.id} aria-label={`${way.title}: ${row.person.name}`} onClick={() => take(way)}>
            {way.title}
          </Button>
        ))}
      </span>
    </li>
  )
}

function useWaysOut(cycleId: string, row: BoardRow, choose: () => void) {
  const keep = useWrite('review.keep-reviewer', {
    refreshes: REFRESHES,
    says: () => ({ title: `Stays with ${row.manager?.writer.name}`, detail: 'The board asks again only if the manager changes once more.' }),
  })
  const give = useWrite('review.reassign', {
    refreshes: REFRESHES,
    says: ({ reviewer, draftKept }) => ({
      title: `${reviewer.name} reviews ${row.person.name}`,
      detail: draftKept ? `The draft is kept for ${row.manager?.writer.name}.` : undefined,
    }),
  })
  const back = useWrite('review.end-delegation', {
    refreshes: REFRESHES,
    says: ({ reviewer }) => ({ title: `${reviewer.name} writes it again`, detail: 'They can start from what was written.' }),
  })
  const settle = useWrite('cycle.settle', {
    refreshes: REFRESHES,
    says: ({ closed, moved }) => ({ title: 'Seen to', detail: `${closed} closed, ${moved} given to the manager. Every text is kept.` }),
  })
  const id = row.manager?.id
  const take = (way: WayOut) => {
    if (way.id === 'choose') return choose()
    if (way.id === 'settle') return settle.run({ id: cycleId })
    if (!id) return choose()
    if (way.id === 'keep') return keep.run({ id })
    if (way.id === 'end-delegation') return back.run({ id })
    return give.run({ id, reviewerId: way.to!.id })
  }
  const busy: WayOut['id'] | undefined = keep.busy ? 'keep' : give.busy ? 'give' : back.busy ? 'end-delegation' : settle.busy ? 'settle' : undefined
  return { take, busy }
}
