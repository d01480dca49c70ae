import { lazy, Suspense } from 'react'
import { Loaded, NotHere, Waiting } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'
import { usePacket } from '../parts/use-packet.ts'

const CorrectionDesk = lazy(() => import('./editor/correction-desk.tsx'))

/** What was shared stays; here its author writes the version that corrects it. */
export default function Correction() {
  const { params } = usePlace()
  const id = params.id!
  const review = useAction('review.show', { id }, { fresh: true })
  const may = review.data?.may.includes('correct') ?? false
  const read = useAction('review.read', { id }, { enabled: may })
  const packet = usePacket(id, may)
  return (
    <Loaded query={review}>
      {(shown) =>
        shown.may.includes('correct') ? (
          <Loaded query={read}>
            {({ versions }) => (
              <Loaded query={packet}>
                {({ records, facts }) =>
                  facts ? (
                    <Suspense fallback={<Waiting />}>
                      <CorrectionDesk key={versions[0]!.version} review={shown} release={versions[0]!} records={records} facts={facts} />
                    </Suspense>
                  ) : (
                    <NotHere />
                  )
                }
              </Loaded>
            )}
          </Loaded>
        ) : (
          <NotHere />
        )
      }
    </Loaded>
  )
}
