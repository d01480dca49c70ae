import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { usePlace } from '../../ui/place.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'
import { fieldWords } from '../parts/career-view.tsx'
import { OwnDrafts } from '../parts/own-drafts.tsx'

/** Earlier drafts of how one sees it, in a career check-in. */
export default function ViewDrafts() {
  const { params } = usePlace()
  const { person: me } = useMe()
  const id = params.checkInId!
  const checkIn = useAction('career.show', { id }, { fresh: true })
  const save = useWrite('career.write-view', { refreshes: ['career.show', 'own-draft.list'] })
  return (
    <Loaded query={checkIn}>
      {({ mine, person, manager, may }) => {
        const own = person.id === me.id
        const words = fieldWords(own, own ? manager.name : person.name)
        return (
          <OwnDrafts kind="career-view" title="Earlier drafts of your view" id={mine && id} back={{ to: `/career-check-ins/${id}`, label: 'Career check-in' }}
            now={[mine?.aspirations ?? '', mine?.gap ?? '']} version={mine?.version ?? 0} titleOf={(part) => (part === 0 ? words.aspirations : words.gap).label}
            save={may.write ? { busy: save.busy, ask: async ([aspirations = '', gap = ''], ifMatch) => (await save.ask({ id, aspirations, gap }, { ifMatch })).version } : undefined} />
        )
      }}
    </Loaded>
  )
}
