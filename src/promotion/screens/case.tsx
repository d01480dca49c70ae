import { lazy, Suspense } from 'react'
import { Loaded, Waiting } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'

const Editor = lazy(() => import('./editor.tsx'))
const Given = lazy(() => import('./given.tsx'))
const Standing = lazy(() => import('./standing.tsx'))

/** One case, as whoever opened it meets it: to write, to weigh, or to read what was decided about oneself. */
export default function Case() {
  const { params } = usePlace()
  const shown = useAction('promotion-case.show', { id: params.id! }, { fresh: true })
  return (
    <Loaded query={shown}>
      {(found) => (
        <Suspense fallback={<Waiting />}>
          {found.aboutMe ? <Given shown={found} /> : found.may.includes('write') ? <Editor key={found.id} shown={found} /> : <Standing key={found.id} shown={found} />}
        </Suspense>
      )}
    </Loaded>
  )
}
