import { dateIn, inWords } from '../../kit/date.ts'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { SaveMenu } from '../../ui/save-menu.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import { useAction } from '../../ui/use-action.ts'
import { PrintFooter } from '../parts/print-footer.tsx'
import { ReviewPaper } from '../parts/review-paper.tsx'
import type { ReviewShown } from '../parts/state-words.ts'
import { ratingWords } from '../codes.ts'
import type { Release } from '../words.ts'
import { Answer } from './answer.tsx'
import { Readers } from './readers.tsx'

/** The person reads their review: text and rating in words, the records it rests on, and what they answer. */
export default function Reading({ review }: { review: ReviewShown }) {
  const read = useAction('review.read', { id: review.id })
  return <Loaded query={read}>{(answer) => <Paper review={review} {...answer} />}</Loaded>
}

function Paper({ review, versions, records }: { review: ReviewShown } & OutputOf<'review.read'>) {
  const me = useMe()
  const { search, setSearch } = usePlace()
  const newest = versions[0]!
  const release = versions.find((each) => String(each.version) === search.version) ?? newest
  const shared = inWords(dateIn(me.organisation.timeZone, release.releasedAt))
  const words = `Version ${release.version}, shared ${shared}`
  return (
    <Page
      title={`Your review, ${review.cycle.name}`}
      width="reading"
      document
      back={{ to: '/reviews?as=subject', label: 'Reviews' }}
      purpose={`Written by ${review.reviewer.name} for ${me.person.name}.`}
      state={<State review={review} />}
      actions={
        <>
          <SaveMenu action="review.export" input={{ id: review.id, version: release.version }} />
          <Button onClick={() => print()}>Print</Button>
        </>
      }>
      <PrintFooter words={`Review of ${me.person.name}, ${review.cycle.name}. ${words}.`} />
      {versions.length > 1 && (
        <div className="mb-6" data-screen-only="">
          <Select
            label="Version"
            value={String(release.version)}
            onChange={(event) => void setSearch({ version: event.target.value })}
            options={versions.map((each) => ({ value: String(each.version), label: versionWords(each, newest, me.organisation.timeZone) }))}
          />
        </div>
      )}
      <p className="mb-6 text-small text-soft">
        {words}.{release.reason && ` Corrected because: ${release.reason}`}
      </p>
      <ReviewPaper
        document={release.document}
        rating={release.rating && ratingWords(release.rating, review.cycle.scale)}
        records={records}
        meId={me.person.id}
      />
      {release === newest ? (
        <Answer review={review} release={release} />
      ) : (
        <p className="mt-8 max-w-prose border-t border-hairline pt-6 text-soft">
          This version was corrected since. Your answer goes with version {newest.version}.
        </p>
      )}
      <Readers id={review.id} />
    </Page>
  )
}

function State({ review }: { review: ReviewShown }) {
  const { heldOn, scheduledFor } = review.conversation
  const author = review.reviewer.name
  if (review.state === 'acknowledged')
    return <StateLabel state="Acknowledged" step="done" next="You have received it. Nothing more is asked of you." />
  if (review.acknowledgementOpen) return <StateLabel state="Shared" next="Read it, and acknowledge that you have received it." />
  const next = heldOn
    ? `${author} opens it for acknowledgement.`
    : scheduledFor
      ? `You talk about it with ${author} on ${inWords(scheduledFor)}.`
      : `You talk about it with ${author}.`
  return <StateLabel state="Shared" next={next} />
}

function versionWords(release: Release, newest: Release, zone: string): string {
  return `Version ${release.version}, ${inWords(dateIn(zone, release.releasedAt))}${release === newest ? ', the one that holds' : ''}`
}
