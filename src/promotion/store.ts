import { randomUUID } from 'node:crypto'
import { opportunitiesOf } from '../growth/store.ts'
import type { LevelingFramework } from '../leveling/framework.ts'
import { storedFramework } from '../leveling/stored.ts'
import { present } from '../people/store.ts'
import { findEmployment } from '../reviews/packet/store.ts'
import { uncountedDays } from '../reviews/counted-time.ts'
import { change, first, type RawBuilder, rows, sql, type Tx } from '../server/database.ts'
import type { Standing } from './case.ts'
import type { CaseState, Outcome } from './codes.ts'
import type { CaseDocument, CaseEntry, Named } from './words.ts'

/** A case as the one asking may see it, with what decides which verbs are open. */
export interface CaseRow extends Standing {
  id: string
  subject: Named & { title: string }
  author: Named
  open: boolean
  createdAt: string
  today: string
}

interface Flat extends Standing {
  id: string
  subjectId: string
  subjectName: string
  subjectTitle: string
  authorId: string
  authorName: string
  open: boolean
  createdAt: string
  today: string
}

const COLUMNS = sql`c.id, c.state, c.subject_id as "subjectId", s.name as "subjectName", s.title as "subjectTitle", c.author_id as "authorId", a.name as "authorName",
  c.opened_at is not null as open, c.created_at as "createdAt", app.today() as today,
  c.author_id = app.me() as mine, c.subject_id = app.me() as "aboutMe", app.manages(c.subject_id) as manages, app.leads(c.subject_id) as leads,
  app.partners(c.subject_id) as partners, app.administers(c.subject_id) as administers,
  c.state in ('submitted', 'decided') and app.sits_over(c.id) as sits, c.state in ('submitted', 'decided') and app.facilitates(c.id) as facilitates,
  d.outcome, exists (select 1 from app.promotion_step t where t.org_id = c.org_id and t.case_id = c.id and t.step = 'level-set') as "levelSet",
  exists (select 1 from app.promotion_agenda g join app.promotion_session e on e.org_id = g.org_id and e.id = g.session_id and e.closed_at is null
    where g.org_id = c.org_id and g.case_id = c.id) as "onAgenda"`
const FROM = sql`app.promotion_case c
  join app.person s on s.org_id = c.org_id and s.id = c.subject_id join app.person a on a.org_id = c.org_id and a.id = c.author_id
  left join app.promotion_decision d on d.org_id = c.org_id and d.case_id = c.id`

function shaped({ subjectId, subjectName, subjectTitle, authorId, authorName, ...row }: Flat): CaseRow {
  return { ...present(row), subject: { id: subjectId, name: subjectName, title: subjectTitle }, author: { id: authorId, name: authorName } }
}

/** One case, or undefined where the one asking may not know of it. */
export async function findCase(tx: Tx, id: string): Promise<CaseRow | undefined> {
  const row = await first(tx, sql<Flat>`select ${COLUMNS} from ${FROM} where c.org_id = app.org() and c.id = ${id}`)
  return row && shaped(row)
}

/** The same, with nobody else at the same case until the transaction ends. */
export async function holdCase(tx: Tx, id: string): Promise<CaseRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`promotion ${id}`}, 0))`.execute(tx)
  return findCase(tx, id)
}

/** Whose cases: those I write or whose person I manage; of my branch; about me; before a session of mine; those HR may read; of one person. */
export type CasesAsked = { as: 'writer' | 'branch' | 'subject' | 'committee' | 'hr'; personId?: string; limit: number; cursor?: string }

const whose = ({ as, personId }: CasesAsked): RawBuilder<boolean> => {
  const of = personId ? sql<boolean>`c.subject_id = ${personId}` : sql<boolean>`true`
  const role: Record<CasesAsked['as'], RawBuilder<boolean>> = {
    writer: sql`(c.author_id = app.me() or app.manages(c.subject_id)) and c.subject_id <> app.me()`,
    branch: sql`c.subject_id = any (array(select s.subject_id from app.standing s where s.org_id = app.org() and s.viewer_id = app.me() and s.relation = 'line' and s.depth >= 2
      and app.today() between s.from_on and s.to_on))`,
    subject: sql`c.subject_id = app.me()`,
    committee: sql`c.state in ('submitted', 'decided') and app.sits_over(c.id)`,
    hr: sql`(app.partners(c.subject_id) or app.administers(c.subject_id))`,
  }
  return sql`${of} and ${role[as]}`
}

interface Listed extends Flat {
  currentLevel: string | null
  proposedLevel: string | null
  nextOn: string | null
}
const LISTED = sql`select ${COLUMNS}, t.current_level as "currentLevel", coalesce(t.proposed_level, d.proposed_level) as "proposedLevel", d.next_on as "nextOn" from ${FROM}
  left join app.promotion_text t on t.org_id = c.org_id and t.case_id = c.id`

function entryOf({ currentLevel, proposedLevel, nextOn, ...row }: Listed): CaseEntry {
  const { id, subject, author, state, open, createdAt, outcome } = shaped(row)
  return present({ id, subject: { id: subject.id, name: subject.name }, author, state, open, createdAt, outcome, currentLevel: currentLevel ?? undefined, proposedLevel: proposedLevel ?? undefined, nextOn: nextOn ?? undefined })
}

/** These cases, in this order, as far as the one asking may know of them. */
export async function casesById(tx: Tx, ids: readonly string[]): Promise<CaseEntry[]> {
  if (ids.length === 0) return []
  const found = (await rows(tx, sql<Listed>`${LISTED} where c.org_id = app.org() and c.id = any (${[...ids]}::uuid[])`)).map(entryOf)
  return ids.flatMap((id) => found.find((each) => each.id === id) ?? [])
}

/** A list, newest first. What its reader may not read of a case is left out of its line. */
export async function listCases(tx: Tx, asked: CasesAsked): Promise<{ cases: CaseEntry[]; next?: string }> {
  const [at, id] = asked.cursor?.split(' ') ?? [null, null]
  const found = await rows(tx, sql<Listed>`
    ${LISTED} where c.org_id = app.org() and ${whose(asked)}
       and (${at}::timestamptz is null or (date_trunc('milliseconds', c.created_at), c.id) < (${at}::timestamptz, ${id ?? null}::uuid))
     order by date_trunc('milliseconds', c.created_at) desc, c.id desc limit ${asked.limit + 1}`)
  const cases = found.slice(0, asked.limit).map(entryOf)
  const last = cases.at(-1)
  return { cases, ...(found.length > asked.limit && last && { next: `${last.createdAt} ${last.id}` }) }
}

/** The case of a person that is not answered yet, as far as the one asking may know; until the transaction ends nobody begins another. */
export async function openCaseOf(tx: Tx, personId: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`promotion of ${personId}`}, 0))`.execute(tx)
  return (await first(tx, sql<{ id: string }>`select id from app.promotion_case where org_id = app.org() and subject_id = ${personId} and state in ('draft', 'submitted', 'decided')`))?.id
}

/** A new case with its blank page, pinned to the framework that is in force. @returns its id */
export async function insertCase(tx: Tx, personId: string, framework: LevelingFramework, levels: { current?: string; proposed?: string }, document: CaseDocument): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.promotion_case (org_id, id, subject_id, author_id, created_at) values (app.org(), ${id}, ${personId}, app.me(), app.now())`.execute(tx)
  await sql`insert into app.promotion_text (org_id, case_id, framework_id, framework_version, current_level, proposed_level, document, version, saved_at)
    values (app.org(), ${id}, ${framework.id}, ${framework.version}, ${levels.current ?? null}, ${levels.proposed ?? null}, ${JSON.stringify(document)}::jsonb, 1, app.now())`.execute(tx)
  return id
}

/** The argument as its reader may see it. */
export interface CaseText {
  frameworkId: string
  frameworkVersion: number
  currentLevel?: string
  proposedLevel?: string
  document: CaseDocument
  version: number
  savedAt: string
}

export async function findText(tx: Tx, caseId: string): Promise<CaseText | undefined> {
  const row = await first(tx, sql<CaseText>`
    select framework_id as "frameworkId", framework_version as "frameworkVersion", current_level as "currentLevel", proposed_level as "proposedLevel", document, version, saved_at as "savedAt"
      from app.promotion_text where org_id = app.org() and case_id = ${caseId}`)
  return row && present(row)
}

/** Saves the argument as its next version. */
export async function saveText(tx: Tx, caseId: string, text: Pick<CaseText, 'document' | 'currentLevel' | 'proposedLevel'>, version: number): Promise<{ version: number; savedAt: string }> {
  const saved = await first(tx, sql<{ version: number; savedAt: string }>`
    update app.promotion_text set document = ${JSON.stringify(text.document)}::jsonb, current_level = ${text.currentLevel ?? null}, proposed_level = ${text.proposedLevel ?? null},
      version = ${version}, saved_at = app.now() where org_id = app.org() and case_id = ${caseId} returning version, saved_at as "savedAt"`)
  return saved!
}

/** The version of the framework a case is pinned to. */
export async function pinnedFramework(tx: Tx, { frameworkId, frameworkVersion }: Pick<CaseText, 'frameworkId' | 'frameworkVersion'>): Promise<LevelingFramework> {
  const row = await first(tx, sql<{ document: unknown }>`select document from app.leveling_framework where org_id = app.org() and id = ${frameworkId} and version = ${frameworkVersion}`)
  return storedFramework(row!.document)
}

/** @throws when the case does not stand where it should: the caller looked before */
export async function moveCase(tx: Tx, id: string, from: CaseState, to: CaseState): Promise<void> {
  const moved = await change(tx, sql`update app.promotion_case set state = ${to} where org_id = app.org() and id = ${id} and state = ${from}`)
  if (moved !== 1) throw new Error(`case ${id} did not go from ${from} to ${to}`)
}

export async function saveOpening(tx: Tx, id: string, open: boolean): Promise<void> {
  await sql`update app.promotion_case set opened_at = case when ${open}::boolean then app.now() end, opened_by = case when ${open}::boolean then app.me() end
    where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Puts on record what happened, while whoever did it still sees the case. */
export async function recordStep(tx: Tx, caseId: string, step: string, reason?: string): Promise<void> {
  await sql`insert into app.promotion_step (org_id, id, case_id, step, reason, by_id, at)
    values (app.org(), ${randomUUID()}, ${caseId}, ${step}, ${reason ?? null}, app.me(), app.now())`.execute(tx)
}

export async function listSteps(tx: Tx, caseId: string) {
  const found = await rows(tx, sql<{ step: 'submitted' | 'withdrawn' | 'sent-back' | 'decided' | 'released' | 'level-set'; reason: string | null; byId: string; byName: string; at: string }>`
    select t.step, t.reason, p.id as "byId", p.name as "byName", t.at from app.promotion_step t join app.person p on p.org_id = t.org_id and p.id = t.by_id
     where t.org_id = app.org() and t.case_id = ${caseId} order by t.at, t.id`)
  return found.map(({ step, reason, byId, byName, at }) => ({ step, ...(reason && { reason }), by: { id: byId, name: byName }, at }))
}

/** What was confirmed as seen for a version of the text. */
export async function listConfirmations(tx: Tx, caseId: string, version: number): Promise<{ key: string; note?: string }[]> {
  return (await rows(tx, sql<{ key: string; note?: string }>`select key, note from app.promotion_confirmation where org_id = app.org() and case_id = ${caseId} and text_version = ${version} order by key`)).map(present)
}

export async function saveConfirmations(tx: Tx, caseId: string, version: number, keys: readonly string[], notes: Readonly<Record<string, string>>): Promise<void> {
  for (const key of keys) await sql`insert into app.promotion_confirmation (org_id, case_id, text_version, key, note, by_id, at)
    values (app.org(), ${caseId}, ${version}, ${key}, ${notes[key] ?? null}, app.me(), app.now()) on conflict do nothing`.execute(tx)
}

export async function addOverride(tx: Tx, caseId: string, given: { rule: string; path: string; textVersion: number; reason: string }): Promise<void> {
  await sql`insert into app.promotion_override (org_id, id, case_id, text_version, rule, path, reason, by_id, at)
    values (app.org(), ${randomUUID()}, ${caseId}, ${given.textVersion}, ${given.rule}, ${given.path}, ${given.reason}, app.me(), app.now())`.execute(tx)
}

export async function listOverrides(tx: Tx, caseId: string) {
  const found = await rows(tx, sql<{ rule: string; path: string; textVersion: number; reason: string; byId: string; byName: string; at: string }>`
    select o.rule, o.path, o.text_version as "textVersion", o.reason, p.id as "byId", p.name as "byName", o.at from app.promotion_override o
      join app.person p on p.org_id = o.org_id and p.id = o.by_id where o.org_id = app.org() and o.case_id = ${caseId} order by o.at, o.id`)
  return found.map(({ byId, byName, ...override }) => ({ ...override, by: { id: byId, name: byName } }))
}

/** Days that don't count in spans and silences, and from when on there can be evidence. */
export async function countedTime(tx: Tx, personId: string, today: string) {
  const employment = await findEmployment(tx, personId)
  const { startedOn } = employment
  const uncounted = uncountedDays({ from: startedOn ?? '2000-01-01', to: today }, { ...employment, inUseSince: undefined })
  return { uncounted: uncounted.map(({ from, to }) => ({ from, to })), ...(startedOn && { since: startedOn }) }
}

/** The decision, where it is the reader's to know. */
export async function findDecision(tx: Tx, caseId: string) {
  const row = await first(tx, sql<{ outcome: Outcome; proposedLevel: string; reasons: string; feedback: string; wouldChange: string; nextOn?: string; levelFrom?: string; version: number }>`
    select outcome, proposed_level as "proposedLevel", reasons, feedback, would_change as "wouldChange", next_on as "nextOn", level_from as "levelFrom", version
      from app.promotion_decision where org_id = app.org() and case_id = ${caseId}`)
  return row && present(row)
}

export async function findGiven(tx: Tx, caseId: string): Promise<{ releasedAt?: string; by?: Named; acknowledgement?: { comment: string; at: string } }> {
  const given = await first(tx, sql<{ at: string; byId: string; byName: string }>`
    select r.at, p.id as "byId", p.name as "byName" from app.promotion_release r join app.person p on p.org_id = r.org_id and p.id = r.by_id where r.org_id = app.org() and r.case_id = ${caseId}`)
  const received = await first(tx, sql<{ comment: string; at: string }>`select comment, at from app.promotion_acknowledgement where org_id = app.org() and case_id = ${caseId}`)
  return { ...(given && { releasedAt: given.at, by: { id: given.byId, name: given.byName } }), ...(received && { acknowledgement: received }) }
}

/** What shows that the person goes on growing: opportunities they took and of which something came. */
export async function growthOf(tx: Tx, personId: string): Promise<string[]> {
  return (await opportunitiesOf(tx, personId)).filter(({ outcomes }) => outcomes.length > 0).map(({ id }) => id)
}
