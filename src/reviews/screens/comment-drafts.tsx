import { OwnDrafts } from '../../checkins/parts/own-drafts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { usePlace } from '../../ui/place.ts'
import { useAction, useWrite } from '../../ui/use-action.ts'

/** Earlier drafts of what one says to one's review. */
export default function CommentDrafts() {
  const { params } = usePlace()
  const id = params.id!
  const review = useAction('review.show', { id }, { fresh: true })
  const save = useWrite('review.comment', { refreshes: ['review.show', 'own-draft.list'] })
  return (
    <Loaded query={review}>
      {({ comment, may }) => (
        <OwnDrafts
          kind="review-comment"
          title="Earlier drafts of your comment"
          id={comment && id}
          to={`/reviews/${id}/comment-drafts`}
          back={{ to: `/reviews/${id}`, label: 'Your review' }}
          now={[comment?.text ?? '']}
          version={comment?.version ?? 0}
          titleOf={() => 'Your comment'}
          save={may.includes('comment') ? { busy: save.busy, ask: async ([text = ''], ifMatch) => (await save.ask({ id, text }, { ifMatch })).version } : undefined}
        />
      )}
    </Loaded>
  )
}
