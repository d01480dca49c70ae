import type { ReviewDocument } from '../../reviews/words.ts'
import type { Calendar } from './calendar.ts'
import { dateOf, momentOf, workday, workdayBefore } from './calendar.ts'
import type { Desk } from './hand.ts'
import { hash, uuid } from './random.ts'
import type { Member } from './roster.ts'
import type { SampleManagerReview } from './shape.ts'
import type { WrittenOpenReview, WrittenReview, WrittenSelf, WrittenYears } from './written.ts'

/** Reviews of both cycles, citing by the keys of the records. */
export function putReviews({ person, closed, open }: WrittenYears, member: Member, ids: ReadonlyMap<string, string>, desk: Desk): void {
  const { org, roster, calendar } = desk
  const cycle = (name: 'closed' | 'open') => uuid(desk.seed, `cycle/${name}`)
  const self = (name: 'closed' | 'open', written: WrittenSelf | undefined, reviewer: string) => {
    const id = uuid(desk.seed, `${person}/self/${name}`)
    const submitted = name === 'closed' ? calendar.at(`1.${5 + (hash(id) % 6)}`) : calendar.at(`t-${8 + (hash(id) % 8)}`)
    org.reviews.push({
      kind: 'self',
      id,
      cycleId: cycle(name),
      subjectId: member.id,
      reviewerId: roster.get(reviewer).id,
      state: written ? (written.state ?? 'submitted') : 'not-started',
      document: toSelf(written, ids, person, calendar),
      ...(written && { startedAt: momentOf(workdayBefore(submitted - 3), id) }),
      ...(written && written.state !== 'draft' && { submittedAt: momentOf(submitted, id) }),
    })
  }
  if (closed) {
    self('closed', closed.self, person)
    const id = uuid(desk.seed, `${person}/review/closed`)
    org.reviews.push({
      kind: 'manager',
      id,
      cycleId: cycle('closed'),
      subjectId: member.id,
      reviewerId: roster.get(closed.review.by).id,
      ...closedStory(id, calendar),
      document: toDocument(closed.review, ids, person, calendar),
      rating: closed.review.rating ?? 'meets',
      ...(closed.review.comment && { comment: calendar.text(closed.review.comment) }),
    })
  }
  self('open', open.self, person)
  const manager = member.managerOn(calendar.anchor)
  const id = uuid(desk.seed, `${person}/review/open`)
  if (manager)
    org.reviews.push({
      kind: 'manager',
      id,
      cycleId: cycle('open'),
      subjectId: member.id,
      reviewerId: roster.get(manager).id,
      ...openStory(id, open.review, calendar),
      ...withEarlier(id, open.review, toDocument(open.review, ids, person, calendar), calendar),
    })
}

/** A draft was begun in the morning with its first accomplishments, and saved again later that day. */
function withEarlier(
  id: string,
  written: WrittenOpenReview | undefined,
  document: ReviewDocument,
  { at }: Calendar,
): Pick<SampleManagerReview, 'document' | 'earlier' | 'startedAt' | 'savedAt'> {
  if (written?.state !== 'draft') return { document }
  const day = at(written.started)
  const earlier = { summary: document.summary, accomplishments: document.accomplishments.slice(0, 1), growthAreas: [], forwardLooking: '' }
  return { document, earlier, startedAt: momentOf(day, id, 8, 12), savedAt: momentOf(day, `${id}/saved`, 13) }
}

/** How a review of the closed cycle went: written, shared, talked about, acknowledged, in the first weeks of the open one. */
export function closedStory(
  id: string,
  { at }: Calendar,
): Pick<SampleManagerReview, 'state' | 'activeMinutes' | 'startedAt' | 'submittedAt' | 'releasedAt' | 'conversation' | 'acknowledgedAt'> {
  const drawn = hash(id)
  const shared = workday(at('1.22') + (drawn % 5))
  const talked = workday(shared + 1 + (drawn % 3))
  return {
    state: 'acknowledged',
    activeMinutes: 58 + (drawn % 32),
    startedAt: momentOf(at(`1.${9 + (drawn % 6)}`), id),
    submittedAt: momentOf(workdayBefore(shared - 2), id),
    releasedAt: momentOf(shared, id, 15, 18),
    conversation: { scheduledFor: dateOf(talked), heldOn: dateOf(talked) },
    acknowledgedAt: momentOf(workday(talked + 1 + (drawn % 4)), id),
  }
}

function openStory(
  id: string,
  written: WrittenOpenReview | undefined,
  { at }: Calendar,
): Pick<SampleManagerReview, 'state' | 'rating' | 'activeMinutes' | 'startedAt' | 'submittedAt' | 'releasedAt' | 'conversation'> {
  if (!written) return { state: 'not-started' }
  const { state, rating, minutes, started, talkPlanned, talkHeld } = written
  return {
    state,
    ...(rating && { rating }),
    activeMinutes: minutes,
    startedAt: momentOf(at(started), id),
    ...(state !== 'draft' && { submittedAt: momentOf(at('t-5'), id) }),
    ...(state === 'shared' && { releasedAt: momentOf(at('t-3'), id, 15, 18) }),
    ...(talkPlanned && { conversation: { scheduledFor: dateOf(at(talkPlanned)), ...(talkHeld && { heldOn: dateOf(at(talkHeld)) }) } }),
  }
}

function cited(keys: readonly string[], ids: ReadonlyMap<string, string>, person: string): string[] {
  return keys.map((key) => {
    const id = ids.get(key)
    if (!id) throw new Error(`${person} cites ${key}, which is not there`)
    return id
  })
}

function toSelf(written: WrittenSelf | undefined, ids: ReadonlyMap<string, string>, person: string, { text }: Calendar) {
  return {
    wentWell: text(written?.wentWell ?? ''),
    wasHard: text(written?.wasHard ?? ''),
    next: text(written?.next ?? ''),
    cites: cited(written?.cites ?? [], ids, person),
  }
}

function toDocument(
  written: WrittenReview | undefined,
  ids: ReadonlyMap<string, string>,
  person: string,
  { text }: Calendar,
): ReviewDocument {
  if (!written) return { summary: '', accomplishments: [], growthAreas: [], forwardLooking: '' }
  return {
    summary: text(written.summary),
    accomplishments: written.accomplishments.map((each, at) => ({
      id: `a${at + 1}`,
      title: text(each.title),
      what: text(each.what),
      how: text(each.how),
      why: text(each.why),
      cites: cited(each.cites, ids, person),
    })),
    growthAreas: written.growthAreas.map((each, at) => ({
      id: `g${at + 1}`,
      title: text(each.title),
      behaviour: text(each.behaviour),
      example: text(each.example),
      expectation: text(each.expectation),
      actions: text(each.actions),
      cites: cited(each.cites, ids, person),
    })),
    forwardLooking: text(written.forwardLooking),
  }
}
