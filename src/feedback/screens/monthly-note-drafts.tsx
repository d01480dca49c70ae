import { OwnDrafts } from '../../checkins/parts/own-drafts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { monthInWords } from '../ledger/entry-words.ts'

/** Earlier drafts of a monthly note. */
export default function MonthlyNoteDrafts() {
  const { params } = usePlace()
  const { personId, month } = params as { personId: string; month: string }
  const note = useAction('note.show', { personId, month }, { fresh: true })
  const save = useWrite('note.save', { refreshes: ['note.show', 'note.list', 'own-draft.list', 'ledger.show', 'home.show'] })
  return (
    <Loaded query={note}>
      {({ id, person, bullets, version, may }) => (
        <OwnDrafts kind="monthly-note" id={id} back={{ to: `/people/${personId}/notes/${month}`, label: `${person.name}, ${monthInWords(month)}` }}
          now={bullets} version={version} titleOf={(part) => `Line ${part + 1}`}
          save={may.save ? { busy: save.busy, ask: async (lines, ifMatch) => (await save.ask({ personId, month, bullets: lines }, { ifMatch })).version } : undefined} />
      )}
    </Loaded>
  )
}
