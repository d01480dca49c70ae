import { dateIn, inWords } from '../../../kit/date.ts'
import type { OutputOf } from '../../../ui/action-map.ts'
import { Select } from '../../../ui/inputs.tsx'
import { useMe } from '../../../ui/me.ts'
import { usePlace } from '../../../ui/place.ts'
import { Prose, Section } from '../../../ui/section.tsx'
import { ReviewPaper } from '../../parts/review-paper.tsx'
import { firstName } from '../../parts/record-words.ts'
import type { ReviewShown } from '../../parts/state-words.ts'
import { ratingWords } from '../../codes.ts'

/** What the person was given, version by version, and what they answered. */
export function Released({ review, versions, records }: { review: ReviewShown } & OutputOf<'review.read'>) {
  const me = useMe()
  const { search, setSearch } = usePlace()
  const newest = versions[0]!
  const release = versions.find((each) => String(each.version) === search.version) ?? newest
  const on = (at: string) => inWords(dateIn(me.organisation.timeZone, at))
  const name = firstName(review.subject.name)
  return (
    <>
      {versions.length > 1 && (
        <div className="mb-6 max-w-form" data-screen-only="">
          <Select
            label="Version"
            value={String(release.version)}
            onChange={(event) => void setSearch({ version: event.target.value })}
            options={versions.map((each) => ({
              value: String(each.version),
              label: `Version ${each.version}, ${on(each.releasedAt)}${each === newest ? ', the one that holds' : ''}`,
            }))}
          />
        </div>
      )}
      <p className="mb-6 text-small text-soft">
        Version {release.version}, shared {on(release.releasedAt)}.{release.reason && ` Corrected because: ${release.reason}`}
      </p>
      <ReviewPaper
        document={release.document}
        rating={release.rating && ratingWords(release.rating, review.cycle.scale)}
        records={records}
        meId={me.person.id}
      />
      {release.acknowledgedAt && (
        <Section title={`What ${name} answered`}>
          <p className="text-soft">Acknowledged on {on(release.acknowledgedAt)}: received, not necessarily agreed.</p>
          {release.comment && (
            <div className="mt-4 border-l border-edge pl-4">
              <Prose>{release.comment.text}</Prose>
            </div>
          )}
        </Section>
      )}
    </>
  )
}
