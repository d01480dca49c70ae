import { dateOf, dayOf, workday } from './calendar.ts'
import { hash, uuid } from './random.ts'
import type { Instant, SampleMessage, SampleOrganisation } from './shape.ts'

/** What happened to a record, and who is told. `opened`: they have dealt with it since. */
interface Event { kind: string; to: string; recordId: string; at: Instant; opened?: Instant }

/** Days back to the oldest message. */
const KEPT_DAYS = 45

/** What the visitors find in their inboxes: what the records of the last weeks would have told them. Nobody is mailed. */
export function putInbox(emails: readonly string[], org: SampleOrganisation, seed: string): void {
  const visitors = new Set(org.people.filter((each) => emails.includes(each.email)).map((each) => each.id))
  const from = `${dateOf(dayOf(org.anchor) - KEPT_DAYS)}T00:00:00Z`
  const told = new Map<string, SampleMessage>()
  for (const event of eventsOf(org, visitors)) {
    if (!visitors.has(event.to) || event.at < from) continue
    const id = uuid(seed, `message/${event.kind}/${event.recordId}/${event.to}`)
    told.set(id, { id, kind: event.kind, to: event.to, recordId: event.recordId, at: event.at, ...lookedAt(event, org.anchor) })
  }
  org.messages = [...told.values()].toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
}

/** The list was opened by the next working morning, and the record when it was seen; the newest of them waits. */
function lookedAt({ at, opened, recordId }: Event, anchor: string): Pick<SampleMessage, 'seenAt' | 'readAt'> {
  const next = `${dateOf(workday(dayOf(at.slice(0, 10)) + 1))}T07:${10 + (hash(recordId) % 40)}:00Z`
  const seenAt = opened && opened < next ? opened : next
  return seenAt < `${dateOf(dayOf(anchor) - 1)}T00:00:00Z` ? { seenAt, ...(opened && { readAt: opened }) } : {}
}

function eventsOf(org: SampleOrganisation, visitors: ReadonlySet<string>): Event[] {
  return [...ofFeedback(org, visitors), ...ofRounds(org), ...ofReviews(org), ...ofTheDesk(org)]
}

function ofFeedback(org: SampleOrganisation, visitors: ReadonlySet<string>): Event[] {
  const lines = org.reportingLines.filter((line) => visitors.has(line.managerId))
  const managerOn = (personId: string, on: string) => lines.find((line) => line.personId === personId && line.from <= on && (!line.to || line.to >= on))?.managerId
  const observations = org.observations.flatMap((each): Event[] => {
    const { id: recordId, audience, sharedAt, seenAt, answer } = each
    if (!sharedAt) return []
    const manager = managerOn(each.subjectId, each.on)
    const forManager = audience === 'manager' || audience === 'person_and_manager'
    return [
      ...(audience === 'manager' ? [] : [{ kind: 'observation.shared', to: each.subjectId, recordId, at: sharedAt, opened: seenAt }]),
      ...(forManager && manager && manager !== each.authorId ? [{ kind: 'observation.passed-on', to: manager, recordId, at: sharedAt, opened: seenAt }] : []),
      ...(answer ? [{ kind: 'observation.answered', to: each.authorId, recordId, at: answer.at, opened: answer.at }] : []),
    ]
  })
  return [
    ...observations,
    ...org.feedbackRequests.filter((each) => !each.answeredBy).map((each) => ({ kind: 'request.asked', to: each.askedId, recordId: each.id, at: `${each.on}T15:00:00Z` })),
    ...org.monthlyNotes.flatMap((each) => (each.sharedAt ? [{ kind: 'monthly-note.shared', to: each.personId, recordId: each.id, at: each.sharedAt, opened: each.seenAt }] : [])),
    ...org.talks.flatMap((each) => [
      { kind: 'talk.recorded', to: each.subjectId, recordId: each.id, at: each.recordedAt, opened: each.decidedAt },
      ...(each.decidedAt ? [{ kind: 'talk.answered', to: each.authorId, recordId: each.id, at: each.decidedAt }] : []),
    ]),
    ...org.careers.filter((each) => !each.heldOn).map((each) => ({ kind: 'career-check-in.begun', to: each.personId, recordId: each.id, at: each.createdAt })),
  ]
}

function ofRounds(org: SampleOrganisation): Event[] {
  const today = org.reportingLines.filter((line) => line.from <= org.anchor && (!line.to || line.to >= org.anchor))
  return [
    ...org.rounds.flatMap((each): Event[] => {
      const manager = today.find((line) => line.personId === each.subjectId)?.managerId
      if (each.given) return [{ kind: 'feedback-round.given', to: each.subjectId, recordId: each.id, at: each.given.at, opened: each.given.at }]
      return each.nominations.length && manager ? [{ kind: 'feedback-round.to-agree', to: manager, recordId: each.id, at: each.openedAt }] : []
    }),
    ...org.surveys.filter((each) => !each.closedAt).flatMap((each) => each.seats.map((seat) => ({ kind: 'upward-survey.asked', to: seat.personId, recordId: each.id, at: each.openedAt }))),
  ]
}

function ofReviews(org: SampleOrganisation): Event[] {
  return [
    ...org.cycles.filter((each) => each.state === 'open').flatMap((cycle) =>
      org.reviews.filter((each) => each.cycleId === cycle.id).map((each) => ({ kind: 'review.to-write', to: each.reviewerId, recordId: cycle.id, at: cycle.openedAt, opened: each.startedAt }))),
    ...org.reviews.flatMap((each): Event[] => {
      if (each.kind === 'self' || !each.releasedAt) return []
      const talked = each.conversation?.heldOn && !each.acknowledgedAt
      return [
        { kind: 'review.shared', to: each.subjectId, recordId: each.id, at: each.releasedAt },
        ...(talked ? [{ kind: 'review.to-acknowledge', to: each.subjectId, recordId: each.id, at: `${each.conversation!.heldOn}T16:00:00Z` }] : []),
      ]
    }),
    ...org.changes.keptDrafts.map((each) => ({ kind: 'draft.kept', to: each.authorId, recordId: each.reviewId, at: each.keptAt })),
  ]
}

/** Whoever asked for a role has nothing to decide about it. */
function ofTheDesk({ changes, grants }: SampleOrganisation): Event[] {
  const admins = grants.filter((each) => each.role === 'hr_admin').map((each) => each.personId)
  return changes.roleRequests.flatMap((each) => admins.filter((admin) => admin !== each.by).map((to) => ({ kind: 'role.asked', to, recordId: each.id, at: each.at })))
}
