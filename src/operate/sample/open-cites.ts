import type { SampleManagerReview, SampleObservation, SampleOrganisation } from './shape.ts'

/**
 * Makes every cite one that the review's author can open, as the product would: a note a colleague gave to the person alone was
 * given to the manager of that day too; what an earlier manager kept between the two is not cited.
 */
export function openCites(org: SampleOrganisation): void {
  const observations = new Map(org.observations.map((each) => [each.id, each]))
  const talks = new Map(org.talks.map((each) => [each.id, each]))
  const managerOn = (personId: string, on: string) =>
    org.reportingLines.find((line) => line.personId === personId && line.from <= on && (!line.to || line.to >= on))?.managerId

  /** Whether the reviewer can open it, once it may be opened to them. */
  const opened = (review: SampleManagerReview, id: string): boolean => {
    const talk = talks.get(id)
    if (talk) return talk.authorId === review.reviewerId
    const note: SampleObservation | undefined = observations.get(id)
    if (!note || note.authorId === review.reviewerId || note.audience === 'public') return true
    if (note.audience === 'me' || managerOn(note.subjectId, note.on) !== review.reviewerId) return false
    if (note.audience === 'person') note.audience = 'person_and_manager'
    return true
  }

  for (const review of org.reviews) {
    if (review.kind !== 'manager') continue
    for (const item of [...review.document.accomplishments, ...review.document.growthAreas]) item.cites = item.cites.filter((id) => opened(review, id))
  }
}
