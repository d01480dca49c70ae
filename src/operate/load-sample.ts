import { createHash } from 'node:crypto'
import { publishFramework } from '../leveling/store.ts'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { DEFAULT_SCALE } from '../reviews/codes.ts'
import { wholeReview } from '../reviews/document.ts'
import { printsOfReview } from '../reviews/similar/twins.ts'
import { sql, type Tx } from '../server/database.ts'
import { loadChanges, loadInbox } from './load-changes.ts'
import { loadGrowth } from './load-growth.ts'
import { loadPromotions } from './load-promotions.ts'
import { loadRounds } from './load-rounds.ts'
import type { SampleObservation, SampleOrganisation, SampleReview } from './sample/shape.ts'

type Row = Record<string, unknown>
const FAR_AWAY = '9999-12-31'

/** An id that is the same each time for the same words. */
function idOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\u0000')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Writes a sample organisation into an empty database, as the job role and in one transaction: all or nothing.
 * Expects the transaction to be entered for `sample.organisation.id`, whose row exists.
 */
export async function loadSample(tx: Tx, sample: SampleOrganisation): Promise<void> {
  const org = sample.organisation.id
  const insert = async (table: string, rows: readonly Row[]) => {
    for (let at = 0; at < rows.length; at += 5000) {
      const batch = JSON.stringify(rows.slice(at, at + 5000).map((row) => ({ org_id: org, ...row })))
      await sql`insert into ${sql.table(`app.${table}`)} select * from jsonb_populate_recordset(null::${sql.table(`app.${table}`)}, ${batch}::jsonb)`.execute(tx)
    }
  }
  await publishFramework(tx, DEFAULT_FRAMEWORK)
  await loadPeople(insert, sample)
  await sql`select app.rebuild_standing(app.org())`.execute(tx)
  await loadFeedback(insert, sample)
  await loadRounds(insert, sample)
  await loadCheckIns(insert, sample)
  await loadCareers(insert, sample)
  await loadGrowth(insert, sample)
  await loadReviews(insert, sample)
  await loadPromotions(insert, sample)
  await loadChanges(insert, sample)
  await loadInbox(insert, sample)
}

type Insert = (table: string, rows: readonly Row[]) => Promise<void>

async function loadPeople(insert: Insert, sample: SampleOrganisation): Promise<void> {
  await insert('team', parentsFirst(sample.teams).map((team) => ({ id: team.id, parent_id: team.parentId, name: team.name })))
  await insert('person', sample.people.map((person) => ({
    id: person.id, email: person.email, name: person.name, title: person.title, team_id: person.teamId, location: person.location, ended_on: person.endedOn,
  })))
  await insert('employment', sample.people.map((person) => ({ person_id: person.id, employee_id: person.employeeId, started_on: person.startedOn })))
  await insert('person_level', sample.people.flatMap((person) => person.levels.map((level) => ({ person_id: person.id, from_on: level.from, level_code: level.code }))))
  await insert('reporting_line', sample.reportingLines.map((line) => ({ person_id: line.personId, manager_id: line.managerId, from_on: line.from, to_on: line.to ?? FAR_AWAY })))
  const grants = sample.grants.map((grant) => ({ ...grant, id: idOf('grant', grant.personId, grant.role) }))
  await insert('role_grant', grants.map((grant) => ({ id: grant.id, person_id: grant.personId, role: grant.role, from_on: grant.from, to_on: grant.to })))
  await insert('partner_scope', grants.flatMap((grant) => (grant.teamIds ?? []).map((team_id) => ({ grant_id: grant.id, team_id }))))
  await insert('leave', sample.leaves.map((leave) => ({ id: idOf('leave', leave.personId, leave.from), person_id: leave.personId, from_on: leave.from, to_on: leave.to })))
}

function parentsFirst<Team extends { id: string; parentId?: string }>(teams: readonly Team[]): Team[] {
  const placed = new Set<string>()
  const sorted: Team[] = []
  while (sorted.length < teams.length) {
    const next = teams.filter((team) => !placed.has(team.id) && (!team.parentId || placed.has(team.parentId)))
    if (!next.length) throw new Error('The sample’s teams form a circle.')
    for (const team of next) placed.add(team.id)
    sorted.push(...next)
  }
  return sorted
}

/** Which of the three "shared at" columns an audience fills. */
function sharing({ audience, sharedAt, passedOnAt }: SampleObservation): Row {
  return {
    ...(['person', 'person_and_manager', 'public'].includes(audience) && { person_at: sharedAt }),
    ...(['manager', 'person_and_manager', 'public'].includes(audience) && { manager_at: sharedAt }),
    ...(audience === 'public' && { public_at: sharedAt }),
    ...(passedOnAt && { manager_at: passedOnAt }),
  }
}

async function loadFeedback(insert: Insert, sample: SampleOrganisation): Promise<void> {
  const at = (date: string) => `${date}T15:00:00Z`
  await insert('feedback_request', sample.feedbackRequests.map((each) => ({
    id: each.id, subject_id: each.subjectId, asker_id: each.askerId, asked_id: each.askedId, question: each.question, asked_at: at(each.on),
  })))
  await insert('feedback_request_trace', sample.feedbackRequests.map((each) => ({ request_id: each.id, subject_id: each.subjectId, asked_at: at(each.on) })))
  await insert('observation', sample.observations.map((each) => ({
    id: each.id, author_id: each.authorId, subject_id: each.subjectId, on_date: each.on, tone: each.tone, text: each.text, situation: each.situation,
    behaviour: each.behaviour, effect: each.effect, project: each.project, dimension: each.dimension, scope: each.scope, independence: each.independence, level: each.level,
    request_id: each.requestId,
    created_at: each.sharedAt ?? at(each.on), version: 1, ...sharing(each),
  })))
  const seen = sample.observations.filter((each) => each.seenAt)
  await insert('observation_sighting', seen.map((each) => ({ observation_id: each.id, person_id: each.subjectId, version: 1, at: each.seenAt })))
  await insert('observation_answer', sample.observations.filter((each) => each.answer).map((each) => ({
    observation_id: each.id, by_id: each.subjectId, text: each.answer!.text, at: each.answer!.at,
  })))
  await insert('talk', sample.talks.map((each) => ({
    id: each.id, author_id: each.authorId, subject_id: each.subjectId, on_date: each.on, text: each.text, about: [], recorded_at: each.recordedAt,
    manager_at: each.passedOnAt,
  })))
  await insert('talk_notice', sample.talks.map((each) => ({ talk_id: each.id, number: 1, sent_at: each.recordedAt })))
  await insert('talk_answer', sample.talks.filter((each) => each.outcome !== 'open').map((each) => ({
    id: idOf('talk-answer', each.id), talk_id: each.id, outcome: each.outcome, text: each.outcome === 'confirmed' ? null : each.amendment, at: each.decidedAt,
  })))
  await insert('monthly_note', sample.monthlyNotes.map((each) => ({
    id: each.id, author_id: each.managerId, person_id: each.personId, month: `${each.month}-01`, bullets: each.bullets, version: 1,
    saved_at: each.writtenAt, shared_at: each.sharedAt,
  })))
  await insert('monthly_note_sighting', sample.monthlyNotes.filter((each) => each.seenAt).map((each) => ({
    note_id: each.id, person_id: each.personId, version: 1, at: each.seenAt,
  })))
  await insert('evidence', sample.evidence.map((each) => ({
    id: each.id, external_id: each.externalId, person_id: each.personId, on_date: each.on, kind: each.kind, title: each.title, project: each.project, link: each.link,
  })))
}

async function loadCheckIns(insert: Insert, sample: SampleOrganisation): Promise<void> {
  await insert('expectation_set', sample.expectations.map((each) => ({
    id: each.id, manager_id: each.managerId, person_id: each.personId, from_on: each.from, to_on: each.to, created_by: each.managerId, created_at: each.confirmedByManagerAt,
  })))
  await insert('expectation_version', sample.expectations.map((each) => ({
    set_id: each.id, version: 1, lines: each.lines, proposed_by: each.managerId, proposed_at: each.confirmedByManagerAt,
  })))
  await insert('expectation_confirmation', sample.expectations.flatMap((each) => [
    { set_id: each.id, version: 1, by_id: each.managerId, at: each.confirmedByManagerAt },
    ...(each.confirmedByPersonAt ? [{ set_id: each.id, version: 1, by_id: each.personId, at: each.confirmedByPersonAt }] : []),
  ]))
  await insert('one_on_one_series', sample.series.map((each) => ({
    id: each.id, manager_id: each.managerId, person_id: each.personId, cadence: each.cadence, weekday: each.weekday, from_on: each.from,
    created_by: each.managerId, created_at: each.createdAt,
  })))
  await insert('series_questions', sample.series.filter((each) => each.questions).map((each) => ({
    series_id: each.id, version: 1, questions: each.questions, by_id: each.managerId, at: each.createdAt,
  })))
  await insert('check_in_template', sample.templates.map(({ by, ...each }) => ({ ...each, version: 1, by_id: by })))
  // What is still to come was planned by today.
  const plannedAt = (on: string) => (on < sample.anchor ? `${on}T07:00:00Z` : `${sample.anchor}T00:00:00Z`)
  await insert('one_on_one', sample.oneOnOnes.map((each) => ({
    id: each.id, manager_id: each.managerId, person_id: each.personId, on_date: each.on, planned_by: each.managerId, planned_at: plannedAt(each.on),
    series_id: each.seriesId, slot_on: each.slotOn,
    ...(each.heldAt && { held_on: each.on, held_recorded_by: each.managerId, held_recorded_at: each.heldAt }),
  })))
  await insert('agenda_item', sample.oneOnOnes.flatMap((each) => each.agenda.map((item, n) => ({
    id: idOf('agenda', each.id, String(n)), one_on_one_id: each.id, by_id: item.by, text: item.text, created_at: plannedAt(each.on),
    ...(item.done && { ticked_by: each.managerId, ticked_at: each.heldAt ?? `${each.on}T16:00:00Z` }),
  }))))
  await insert('one_on_one_note', sample.oneOnOnes.flatMap((each) => each.notes.map((note) => ({
    one_on_one_id: each.id, author_id: note.by, text: note.text, version: 1, saved_at: each.heldAt ?? `${each.on}T16:00:00Z`,
  }))))
  await insert('action_item', sample.oneOnOnes.flatMap((each) => each.actions.map((item, n) => ({
    id: idOf('action', each.id, String(n)), one_on_one_id: each.id, by_id: each.managerId, text: item.text, owner_id: item.ownerId, due_on: item.due,
    created_at: each.heldAt ?? `${each.on}T16:00:00Z`, ...(item.doneAt && { finished_by: item.ownerId, finished_at: item.doneAt }),
  }))))
}

async function loadCareers(insert: Insert, { careers }: SampleOrganisation): Promise<void> {
  await insert('career_check_in', careers.map((each) => ({
    id: each.id, manager_id: each.managerId, person_id: each.personId, quarter: each.quarter, created_by: each.managerId, created_at: each.createdAt,
    ...(each.heldOn && { held_on: each.heldOn, held_recorded_by: each.managerId, held_recorded_at: each.recordedAt }),
  })))
  await insert('career_view', careers.flatMap((each) => each.views.map((view) => ({
    check_in_id: each.id, author_id: view.by, aspirations: view.aspirations, gap: view.gap, version: 1, saved_at: view.savedAt, shared_at: view.sharedAt,
  }))))
  await insert('career_plan', careers.filter((each) => each.plan).map(({ id, plan }) => ({
    check_in_id: id, version: 1, opportunity: plan!.opportunity, from_months: plan!.fromMonths, to_months: plan!.toMonths, by_id: plan!.by, at: plan!.at,
  })))
}

async function loadReviews(insert: Insert, sample: SampleOrganisation): Promise<void> {
  const hr = sample.grants.find((grant) => grant.role === 'hr_admin')!.personId
  await loadTemplates(insert, sample)
  await insert('review_cycle', sample.cycles.map((each) => ({
    id: each.id, name: each.name, period_from: each.from, period_to: each.to, template: each.template, scale: each.small ? null : DEFAULT_SCALE,
    self_due: each.selfDue, manager_due: each.managerDue, share_due: each.shareDue, draft_before_self_review: each.small !== undefined, state: each.state,
    ...(each.small && { template_id: each.small.templateId, template_version: 1 }), created_by: hr, created_at: each.openedAt, opened_at: each.openedAt,
    ...(each.state === 'closed' && { closed_at: `${each.shareDue}T16:00:00Z` }),
  })))
  await loadSmallCycles(insert, sample, hr)
  await insert('delegation', sample.changes.delegations.map((each) => ({
    id: each.id, cycle_id: each.cycleId, subject_id: each.subjectId, delegate_id: each.delegateId, until: each.until, reason: each.reason, given_by: each.by,
    given_at: each.at,
  })))
  await insert('review', sample.reviews.map((each) => ({
    id: each.id, cycle_id: each.cycleId, subject_id: each.subjectId, reviewer_id: each.reviewerId, kind: each.kind, state: each.state,
    delegation_id: each.delegationId,
  })))
  const written = sample.reviews.filter((each) => each.startedAt)
  const savedAt = (each: SampleReview) => each.submittedAt ?? (each.kind === 'manager' ? each.savedAt : undefined) ?? each.startedAt ?? `${sample.anchor}T08:00:00Z`
  const earlier = (each: SampleReview) => (each.kind === 'manager' && each.earlier ? [{ document: each.earlier, saved_at: each.startedAt }] : [])
  const versions = written.map((each) => ({ id: each.id, saves: [...earlier(each), { document: each.document, saved_at: savedAt(each) }] }))
  await insert('review_text', versions.map(({ id, saves }) => ({ review_id: id, version: saves.length, ...saves.at(-1) })))
  await insert('review_revision', versions.flatMap(({ id, saves }) => saves.map((save, at) => ({ review_id: id, version: at + 1, ...save }))))
  await insert('review_step', written.filter((each) => each.submittedAt).map((each) => ({
    id: idOf('submitted', each.id), review_id: each.id, step: 'submitted', by_id: each.reviewerId, at: each.submittedAt,
  })))
  const byManager = written.filter((each) => each.kind === 'manager')
  await insert('review_rating', byManager.filter((each) => each.rating).map((each) => ({ review_id: each.id, rating: each.rating, set_at: savedAt(each) })))
  await insert('writing_time', byManager.map((each) => ({
    review_id: each.id, author_id: each.reviewerId, active_seconds: (each.activeMinutes ?? 0) * 60, measured_at: savedAt(each),
  })))
  const apart = byManager.filter((each) => each.apart)
  await insert('review_hidden', apart.map((each) => ({ review_id: each.id, answers: each.apart, version: 1, saved_at: savedAt(each) })))
  await insert('review_hidden_revision', apart.map((each) => ({ review_id: each.id, version: 1, answers: each.apart, saved_at: savedAt(each) })))
  await insert('conversation', byManager.filter((each) => each.conversation).map((each) => ({
    review_id: each.id, scheduled_for: each.conversation!.scheduledFor, scheduled_by: each.conversation!.scheduledFor && each.reviewerId,
    ...(each.conversation!.heldOn && { held_on: each.conversation!.heldOn, recorded_by: each.reviewerId, recorded_at: `${each.conversation!.heldOn}T16:00:00Z` }),
  })))
  await insert('review_print', byManager.filter((each) => each.submittedAt).flatMap((each) =>
    printsOfReview(wholeReview(each.document)).map((print) => ({ cycle_id: each.cycleId, print, review_id: each.id }))))
  await loadReleases(insert, byManager.filter((each) => each.releasedAt))
}

async function loadTemplates(insert: Insert, { reviewTemplates }: SampleOrganisation): Promise<void> {
  await insert('review_template', reviewTemplates.map((each) => ({ id: each.id, name: each.name, created_by: each.by, created_at: each.at })))
  await insert('review_template_version', reviewTemplates.map((each) => ({
    template_id: each.id, version: 1, document: each.document, saved_by: each.by, saved_at: each.at,
  })))
}

/** Whom they are for, and the launch that made their reviews. */
async function loadSmallCycles(insert: Insert, { cycles }: SampleOrganisation, by: string): Promise<void> {
  const small = cycles.flatMap((each) => (each.small ? [{ ...each.small, cycleId: each.id, at: each.openedAt }] : []))
  await insert('cycle_population', small.map((each) => ({ cycle_id: each.cycleId, filter: { teamIds: each.teamIds } })))
  await insert('cycle_launch', small.map((each) => ({
    id: each.launchId, cycle_id: each.cycleId, state: 'done', total: each.people, done: each.people, created_self: each.people, created_manager: each.people,
    by_id: by, started_at: each.at, ended_at: each.at,
  })))
}

async function loadReleases(insert: Insert, released: readonly Extract<SampleReview, { kind: 'manager' }>[]): Promise<void> {
  await insert('review_release', released.map((each) => ({
    review_id: each.id, version: 1, document: each.document, rating: each.rating, released_at: each.releasedAt, released_by: each.reviewerId,
  })))
  await insert('review_step', released.map((each) => ({ id: idOf('shared', each.id), review_id: each.id, step: 'shared', by_id: each.reviewerId, at: each.releasedAt })))
  await insert('acknowledgement_opening', released.filter((each) => each.conversation?.heldOn).map((each) => ({
    review_id: each.id, by_id: each.reviewerId, at: `${each.conversation!.heldOn}T16:00:00Z`,
  })))
  const acknowledged = released.filter((each) => each.acknowledgedAt)
  await insert('acknowledgement', acknowledged.map((each) => ({ review_id: each.id, version: 1, by_id: each.subjectId, at: each.acknowledgedAt })))
  await insert('review_comment', acknowledged.filter((each) => each.comment).map((each) => ({
    review_id: each.id, release_version: 1, text: each.comment, version: 1, saved_at: each.acknowledgedAt, submitted_at: each.acknowledgedAt,
  })))
}
