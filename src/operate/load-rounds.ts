import type { SampleOrganisation } from './sample/shape.ts'

type Insert = (table: string, rows: readonly Record<string, unknown>[]) => Promise<void>

/** Writes feedback rounds and upward surveys. What is anonymous goes in as the database itself would have left it. */
export async function loadRounds(insert: Insert, { rounds, surveys }: SampleOrganisation): Promise<void> {
  await insert('feedback_round', rounds.map((each) => ({
    id: each.id, subject_id: each.subjectId, opened_by: each.openedBy, kind: each.kind, due: each.due, nominated: each.nominated,
    opened_at: each.openedAt, asked_at: each.askedAt,
  })))
  await insert('feedback_question', rounds.flatMap((each) => each.questions.map((text, at) => ({ round_id: each.id, number: at + 1, text, shown: true }))))
  await insert('feedback_nomination', rounds.flatMap((each) => each.nominations.map(({ peerId, at }) => ({
    round_id: each.id, subject_id: each.subjectId, peer_id: peerId, at,
  }))))
  await insert('peer_request', rounds.flatMap((each) => each.requests.map((request) => ({
    id: request.id, round_id: each.id, subject_id: each.subjectId, asked_id: request.askedId, by_id: request.by, asked_at: each.askedAt,
  }))))
  await insert('peer_answer', rounds.flatMap((each) => each.requests.filter((request) => request.answer).map(({ id, askedId, answer }) => ({
    request_id: id, round_id: each.id, subject_id: each.subjectId, author_id: askedId, kind: each.kind, texts: answer!.texts, version: 1,
    saved_at: answer!.submittedAt, submitted_at: answer!.submittedAt,
  }))))
  await insert('feedback_round_end', rounds.filter((each) => each.given).map((each) => ({
    round_id: each.id, subject_id: each.subjectId, kind: each.kind, given: true, by_id: each.given!.by, at: each.given!.at,
  })))
  await insert('feedback_batch_text', rounds.flatMap((each) => each.batch.map((text) => ({ ...text, round_id: each.id, subject_id: each.subjectId }))))
  await loadSurveys(insert, surveys)
}

async function loadSurveys(insert: Insert, surveys: SampleOrganisation['surveys']): Promise<void> {
  await insert('upward_survey', surveys.map((each) => ({
    id: each.id, manager_id: each.managerId, opened_by: each.openedBy, questions: each.questions, apart: 0, due: each.due, opened_at: each.openedAt, closed_at: each.closedAt,
  })))
  await insert('upward_seat', surveys.flatMap((each) => each.seats.map(({ personId, answered }) => ({ survey_id: each.id, person_id: personId, answered }))))
  await insert('upward_draft', surveys.flatMap((each) => each.sent.map(({ by, texts }) => ({ survey_id: each.id, author_id: by, texts, given: texts, version: 1 }))))
  await insert('upward_text', surveys.flatMap((each) => each.texts.map((text) => ({ ...text, survey_id: each.id, manager_id: each.managerId, shown: true }))))
}
