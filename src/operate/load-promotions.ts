import { createHash } from 'node:crypto'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import type { SampleOrganisation } from './sample/shape.ts'

type Insert = (table: string, rows: readonly Record<string, unknown>[]) => Promise<void>

/** Promotion cases of the sample, with what was settled and said for them, and the committee that is still to meet. */
export async function loadPromotions(insert: Insert, { promotions: { cases, sessions } }: SampleOrganisation): Promise<void> {
  await insert('promotion_case', cases.map((each) => ({
    id: each.id, subject_id: each.personId, author_id: each.by, state: each.submittedAt ? 'submitted' : 'draft', created_at: each.at,
  })))
  await insert('promotion_text', cases.map((each) => ({
    case_id: each.id, framework_id: DEFAULT_FRAMEWORK.id, framework_version: DEFAULT_FRAMEWORK.version, current_level: each.current, proposed_level: each.proposed,
    document: each.document, version: 2, saved_at: each.savedAt,
  })))
  await insert('promotion_evidence', cases.flatMap(({ id, by, savedAt, evidence }) => evidence.map(({ recordId, on, ...settled }) => ({
    case_id: id, record_id: recordId, on_date: on, ...settled, settled_by: by, settled_at: savedAt,
  }))))
  const quotes = cases.flatMap(({ id, personId, by, quotes }) => quotes.map((quote) => ({ ...quote, case_id: id, subject_id: personId, asker_id: by })))
  await insert('promotion_quote', quotes.map(({ id, case_id, subject_id, asker_id, of, question, at, releasedAt }) => ({
    id, case_id, subject_id, asker_id, asked_id: of, question, asked_at: at, released_at: releasedAt,
  })))
  await insert('promotion_quote_text', quotes.filter(({ text }) => text).map(({ id, text, at, releasedAt }) => ({ quote_id: id, text, version: 1, saved_at: releasedAt ?? at })))
  await insert('promotion_step', cases.filter(({ submittedAt }) => submittedAt).map(({ id, by, submittedAt }) => ({ id: stepOf(id), case_id: id, step: 'submitted', by_id: by, at: submittedAt })))
  await insert('promotion_session', sessions.map((each) => ({
    id: each.id, name: each.name, on_date: each.on, facilitator_id: each.facilitatorId, created_by: each.by, created_at: each.at,
  })))
  await insert('promotion_seat', sessions.flatMap(({ id, by, at, seats }) => seats.map((person_id) => ({ session_id: id, person_id, added_by: by, added_at: at }))))
  await insert('promotion_agenda', sessions.flatMap(({ id, by, at, caseIds }) => caseIds.map((case_id) => ({ session_id: id, case_id, added_by: by, added_at: at }))))
}

/** The id of the one step a case has taken. */
function stepOf(id: string): string {
  const hex = createHash('sha256').update(`submitted ${id}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
