import type { ReviewDocument } from '../../reviews/words.ts'
import { dateOf, momentOf } from './calendar.ts'
import { CO_AUTHOR, DELEGATED, HAND_OVER, JOINED_LATE, LEFT, MOVED_REVIEW, ROLE_ASKED } from './cast/changes.ts'
import type { Desk } from './hand.ts'
import { uuid } from './random.ts'
import type { Member } from './roster.ts'
import type { SampleManagerReview, SampleSelfReview } from './shape.ts'

const EMPTY: ReviewDocument = { summary: '', accomplishments: [], growthAreas: [], forwardLooking: '' }

/** What happened to people while the yearly cycle runs: a move with a hand-over, a delegate, one who left, one who joined, and a few asks. */
export function putChanges(desk: Desk): void {
  handOver(desk)
  moveReview(desk)
  delegate(desk)
  settleLeaver(desk)
  joinLate(desk)
  coAuthor(desk)
  askForRole(desk)
}

/** The review of somebody in the yearly cycle that runs, not begun yet by whoever writes it now. */
function notBegun(key: string, reviewer: Member, desk: Desk): SampleManagerReview {
  const id = uuid(desk.seed, `${key}/review/open`)
  const at = desk.org.reviews.findIndex((each) => each.id === id)
  const review: SampleManagerReview = {
    kind: 'manager', id, cycleId: uuid(desk.seed, 'cycle/open'), subjectId: desk.roster.get(key).id, reviewerId: reviewer.id, state: 'not-started', document: EMPTY,
  }
  if (at < 0) desk.org.reviews.push(review)
  else desk.org.reviews[at] = review
  return review
}

function handOver({ seed, calendar, roster, org }: Desk): void {
  const { person, from, to, note, records, answers } = HAND_OVER
  const id = uuid(seed, `${person}/hand-over`)
  const givenAt = momentOf(calendar.at(HAND_OVER.given), id, 8, 11)
  const items = records.map((key) => {
    const recordId = uuid(seed, `${person}/${key}`)
    const talk = org.talks.find((each) => each.id === recordId)
    const observation = org.observations.find((each) => each.id === recordId)
    const record = talk ?? observation
    if (!record) throw new Error(`no record ${key} to hand over`)
    record.passedOnAt = givenAt
    const toldAt = talk ? talk.decidedAt : observation?.seenAt
    return { recordId, kind: talk ? ('talk' as const) : ('observation' as const), forPerson: talk !== undefined || observation?.audience !== 'me', ...(toldAt && { toldAt }) }
  })
  org.changes.handOvers.push({
    id, subjectId: roster.get(person).id, fromId: roster.get(from).id, toId: roster.get(to).id, note: calendar.text(note), givenAt, items,
    answers: answers.map(({ record, on, outcome }) => ({
      id: uuid(seed, `${person}/hand-over/${record}`), recordId: uuid(seed, `${person}/${record}`), outcome, at: momentOf(calendar.at(on), `${id}/${record}`, 12),
    })),
  })
}

function moveReview(desk: Desk): void {
  const { seed, calendar, roster, org } = desk
  const { person, from, to } = HAND_OVER
  const { by, on, begun, reason, summary, accomplishment } = MOVED_REVIEW
  const review = notBegun(person, roster.get(to), desk)
  const at = momentOf(calendar.at(on), `${review.id}/moved`)
  const said = (text: string) => calendar.text(text)
  org.changes.reviewerChoices.push({
    id: uuid(seed, `${person}/moved`), reviewId: review.id, reviewerId: roster.get(to).id, beforeId: roster.get(from).id, managerId: roster.get(to).id,
    reason, by: roster.get(by).id, at,
  })
  org.changes.keptDrafts.push({
    id: uuid(seed, `${person}/kept`), reviewId: review.id, cycleId: review.cycleId, subjectId: review.subjectId, authorId: roster.get(from).id,
    savedAt: momentOf(calendar.at(begun), `${review.id}/kept`), keptAt: at,
    document: {
      ...EMPTY, summary: said(summary),
      accomplishments: [{
        id: 'a1', title: accomplishment.title, what: said(accomplishment.what), how: said(accomplishment.how), why: said(accomplishment.why),
        cites: accomplishment.cites.map((key) => uuid(seed, `${person}/${key}`)),
      }],
    },
  })
}

function delegate(desk: Desk): void {
  const { seed, calendar, roster, org } = desk
  const { person, by, to, on, until, reason } = DELEGATED
  const review = notBegun(person, roster.get(to), desk)
  const id = uuid(seed, `${person}/delegation`)
  const at = momentOf(calendar.at(on), id)
  const manager = roster.get(by).id
  review.delegationId = id
  org.changes.delegations.push({
    id, cycleId: review.cycleId, subjectId: review.subjectId, delegateId: review.reviewerId, until: dateOf(calendar.at(until)), reason, by: manager, at,
  })
  org.changes.reviewerChoices.push({
    id: uuid(seed, `${person}/delegated`), reviewId: review.id, reviewerId: review.reviewerId, beforeId: manager, managerId: manager, reason, by: manager, at,
  })
}

/** As the night after the last day leaves it: their own review is closed, those they were to write are the next one's above. */
function settleLeaver(desk: Desk): void {
  const { seed, roster, org } = desk
  const leaver = roster.get(LEFT)
  const next = roster.get(leaver.person.manager ?? '')
  const at = `${dateOf(leaver.ended + 1)}T03:40:00Z`
  const own = notBegun(LEFT, next, desk)
  const self = emptySelf(own, leaver, desk)
  org.reviews.push(self)
  for (const review of [own, self]) {
    review.state = 'cancelled'
    org.changes.closings.push({ id: uuid(seed, `${review.id}/closed`), reviewId: review.id, at })
  }
  for (const { key } of leaver.reports) {
    const review = notBegun(key, next, desk)
    org.changes.reviewerChoices.push({
      id: uuid(seed, `${key}/settled`), reviewId: review.id, reviewerId: next.id, beforeId: leaver.id, managerId: leaver.id, at,
    })
  }
}

function joinLate(desk: Desk): void {
  const member = desk.roster.get(JOINED_LATE)
  const review = notBegun(JOINED_LATE, desk.roster.get(member.person.manager ?? ''), desk)
  desk.org.reviews.push(emptySelf(review, member, desk))
}

function emptySelf({ cycleId, subjectId, state }: SampleManagerReview, { key, id: reviewerId }: Member, { seed }: Desk): SampleSelfReview {
  return { kind: 'self', id: uuid(seed, `${key}/self/open`), cycleId, subjectId, reviewerId, state, document: { wentWell: '', wasHard: '', next: '', cites: [] } }
}

function coAuthor({ seed, calendar, roster, org }: Desk): void {
  const { person, by, on } = CO_AUTHOR
  const id = uuid(seed, `${person}/co-author`)
  org.changes.coAuthors.push({
    id, reviewId: uuid(seed, `${person}/review/open`), personId: roster.get(CO_AUTHOR.with).id, by: roster.get(by).id, at: momentOf(calendar.at(on), id),
  })
}

function askForRole({ seed, calendar, roster, org }: Desk): void {
  const { person, by, on } = ROLE_ASKED
  const id = uuid(seed, `${person}/role-asked`)
  org.changes.roleRequests.push({
    id, personId: roster.get(person).id, from: dateOf(calendar.anchor), to: dateOf(calendar.anchor + 240), by: roster.get(by).id, at: momentOf(calendar.at(on), id),
  })
}
