import { lazy, Suspense, useEffect, useState } from 'react'
import { Loaded, Waiting } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { usePlace } from '../../ui/place.ts'
import { useAction } from '../../ui/use-action.ts'
import type { ReviewShown } from '../parts/state-words.ts'

const Editor = lazy(() => import('./editor/editor.tsx'))
const CoWriting = lazy(() => import('./co-writing.tsx'))
const SelfEditor = lazy(() => import('./self-editor.tsx'))
const SelfReading = lazy(() => import('./self-reading.tsx'))
const Reading = lazy(() => import('./reading.tsx'))
const Standing = lazy(() => import('./standing/standing.tsx'))

/** How often two who write at once see each other's words. */
const TOGETHER_MS = 5_000
const isShared = (review?: ReviewShown) => Boolean(review?.writesAlong || (review?.may.includes('write') && review.coAuthors?.length))

/** One review, as the one who opened it meets it: to write, to read about oneself, or to take its next step. */
export default function Review() {
  const { params } = usePlace()
  const [together, setTogether] = useState(false)
  const review = useAction('review.show', { id: params.id! }, { fresh: true, refreshEvery: together ? TOGETHER_MS : undefined })
  const shared = isShared(review.data)
  useEffect(() => setTogether(shared), [shared])
  return (
    <Loaded query={review}>
      {(shown) => (
        <Suspense fallback={<Waiting />}>
          <View key={shown.id} review={shown} />
        </Suspense>
      )}
    </Loaded>
  )
}

function View({ review }: { review: ReviewShown }) {
  const me = useMe()
  const writing = review.may.includes('write')
  if (review.writesAlong) return <CoWriting review={review} />
  if (review.kind === 'self') return writing ? <SelfEditor review={review} /> : <SelfReading review={review} />
  if (writing) return <Editor review={review} />
  return review.subject.id === me.person.id ? <Reading review={review} /> : <Standing review={review} />
}
