import type { SampleOrganisation } from './sample/shape.ts'

type Insert = (table: string, rows: readonly Record<string, unknown>[]) => Promise<void>

/** Writes what changes while a cycle runs. Delegations are in before the reviews that name them. */
export async function loadChanges(insert: Insert, { changes }: SampleOrganisation): Promise<void> {
  const { handOvers, reviewerChoices, keptDrafts, closings, coAuthors, roleRequests } = changes
  await insert('hand_over', handOvers.map((each) => ({
    id: each.id, subject_id: each.subjectId, from_id: each.fromId, to_id: each.toId, note: each.note, given_at: each.givenAt,
  })))
  await insert('hand_over_item', handOvers.flatMap((each) => each.items.map((item) => ({
    hand_over_id: each.id, record_id: item.recordId, kind: item.kind, for_person: item.forPerson, told_at: item.toldAt,
  }))))
  await insert('hand_over_answer', handOvers.flatMap((each) => each.answers.map(({ recordId, ...answer }) => ({ ...answer, hand_over_id: each.id, record_id: recordId }))))
  await insert('reviewer_choice', reviewerChoices.map((each) => ({
    id: each.id, review_id: each.reviewId, reviewer_id: each.reviewerId, before_id: each.beforeId, manager_id: each.managerId, reason: each.reason, by_id: each.by,
    at: each.at,
  })))
  await insert('kept_draft', keptDrafts.map((each) => ({
    id: each.id, review_id: each.reviewId, cycle_id: each.cycleId, subject_id: each.subjectId, author_id: each.authorId, document: each.document, version: 1,
    kept_at: each.keptAt,
  })))
  await insert('kept_revision', keptDrafts.map((each) => ({ kept_id: each.id, version: 1, document: each.document, saved_at: each.savedAt })))
  await insert('review_closing', closings.map((each) => ({ id: each.id, review_id: each.reviewId, why: 'left', state_before: 'not-started', at: each.at })))
  await insert('review_co_author', coAuthors.map((each) => ({ id: each.id, review_id: each.reviewId, person_id: each.personId, given_by: each.by, given_at: each.at })))
  await insert('role_request', roleRequests.map((each) => ({
    id: each.id, person_id: each.personId, role: 'hr_admin', from_on: each.from, to_on: each.to, asked_by: each.by, asked_at: each.at,
  })))
}

/** The rows of the inbox alone: nothing of it is mailed. */
export async function loadInbox(insert: Insert, { messages }: SampleOrganisation): Promise<void> {
  await insert('message', messages.map((each) => ({
    id: each.id, kind: each.kind, recipient_id: each.to, record_id: each.recordId, version: '1', created_at: each.at, seen_at: each.seenAt, read_at: each.readAt,
  })))
}
