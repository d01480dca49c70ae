import { useState } from 'react'
import { dateIn, inWords } from '../../kit/date.ts'
import { mergeWords } from '../../kit/merge.ts'
import { api } from '../../ui/api.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { EarlierDraftsLink } from '../../ui/earlier-drafts.tsx'
import { useMe } from '../../ui/me.ts'
import { SaveStatus } from '../../ui/save-status.tsx'
import { Prose, Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { useAutosave } from '../../ui/use-autosave.ts'
import type { ReviewShown } from '../parts/state-words.ts'
import type { Release } from '../words.ts'

/** What the person says to their review: in their own words, and that they have received it. */
export function Answer({ review, release }: { review: ReviewShown; release: Release }) {
  const zone = useMe().organisation.timeZone
  if (!release.acknowledgedAt)
    return (
      <div className="mt-12" data-screen-only="">
        <Open review={review} />
      </div>
    )
  return (
    <Section title="Your answer">
      <p className="text-soft">
        You acknowledged this version on {inWords(dateIn(zone, release.acknowledgedAt))}: received, not necessarily agreed.
      </p>
      {release.comment && (
        <div className="mt-4 border-l border-edge pl-4">
          <Prose>{release.comment.text}</Prose>
        </div>
      )}
    </Section>
  )
}

interface Stored {
  text: string
  version: number
}

function Open({ review }: { review: ReviewShown }) {
  const { comment = { text: '', version: 0 } } = review
  const [asking, setAsking] = useState(false)
  const text = useAutosave<string>({
    key: `review/${review.id}/comment/${review.released}`,
    initial: { value: comment.text, version: comment.version },
    reads: ['review.show'],
    merge: mergeWords,
    save: (value, options) => api('review.comment', { id: review.id, text: value }, options),
    current: (stored) => ({ value: (stored as Stored).text, version: (stored as Stored).version }),
  })
  const write = useWrite('review.acknowledge', {
    refreshes: ['review.show', 'review.read', 'review.list', 'home.show'],
    done: () => setAsking(false),
    says: () => ({ title: 'Acknowledged: you have received your review' }),
  })
  const may = review.may.includes('acknowledge')
  const author = review.reviewer.name
  return (
    <Section title="Your answer" hint="What you see differently, what you would add, or nothing at all.">
      <div>
        <TextArea
          id="comment"
          label="Comment"
          optional
          serif
          rows={4}
          maxLength={20_000}
          value={text.value}
          readOnly={!text.ready}
          onChange={(event) => text.change(event.target.value)}
          audience={{ now: 'only you', later: `${author}, those above and HR, once you acknowledge` }}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <SaveStatus status={text.status} restored={text.restored} joined={text.joined} />
          <EarlierDraftsLink to={`/reviews/${review.id}/comment-drafts`} version={text.version} label="Earlier drafts of your comment" />
        </div>
        {text.conflict && <Conflict mine={text.conflict.mine} theirs={text.conflict.theirs} choose={text.choose} />}
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Button
            variant="primary"
            unavailable={may ? undefined : 'It opens once you have talked about the review'}
            onClick={() => setAsking(true)}>
            Acknowledge
          </Button>
          <p className="text-small text-soft">
            {may
              ? 'It says that you have received it, not that you agree.'
              : `You can acknowledge it once you and ${author} have talked, and that is on record.`}
          </p>
        </div>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={`Acknowledge the review by ${author}`}
        confirm="Acknowledge"
        busy={write.busy}
        consequence={
          <>
            This says that you have received it, not that you agree.{' '}
            {text.value.trim() ? `Your comment goes along to ${author}, those above and HR, and` : 'It'} can’t be changed afterwards.
          </>
        }
        onConfirm={async () => {
          if (await text.flush()) write.run({ id: review.id })
        }}
      />
    </Section>
  )
}

function Conflict({ mine, theirs, choose }: { mine: string; theirs: string; choose: (text: string) => void }) {
  return (
    <div role="alert" className="mt-4 border-l-4 border-ink pl-4">
      <p className="font-medium">You wrote another comment elsewhere:</p>
      <p className="mt-1 font-serif whitespace-pre-line">{theirs}</p>
      <p className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={() => choose(mine)}>
          Keep this one
        </Button>
        <Button size="small" onClick={() => choose(theirs)}>
          Take the other
        </Button>
        <Button size="small" onClick={() => choose(`${mine}\n\n${theirs}`)}>
          Keep both
        </Button>
      </p>
    </div>
  )
}
