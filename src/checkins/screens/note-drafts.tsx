import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { OwnDrafts } from '../parts/own-drafts.tsx'

/** Earlier drafts of one's own notes of a one-on-one. */
export default function NoteDrafts() {
  const { params } = usePlace()
  const id = params.oneOnOneId!
  const meeting = useAction('one-on-one.show', { id }, { fresh: true })
  const save = useWrite('one-on-one.write-note', { refreshes: ['one-on-one.show', 'own-draft.list'] })
  return (
    <Loaded query={meeting}>
      {({ note, version }) => (
        <OwnDrafts kind="one-on-one-note" title="Earlier drafts of your notes" id={note && id} back={{ to: `/one-on-ones/${id}`, label: 'One-on-one' }}
          now={[note?.text ?? '']} version={version} titleOf={() => 'Your own notes'}
          save={{ busy: save.busy, ask: async ([text = ''], ifMatch) => (await save.ask({ id, text }, { ifMatch })).version }} />
      )}
    </Loaded>
  )
}
