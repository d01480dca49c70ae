import { EVERY_DRAFT_MINUTES } from '../../checkins/numbers.ts'
import type { InputError } from '../../kit/refusal.ts'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import type { Answer, ReviewKind } from '../words.ts'
import { DEFAULT_TEMPLATE } from './default-template.ts'
import { askedOf, CORE, hiddenOf, missingAnswers, shownOf } from './template.ts'
import { TemplateDocument, type Template } from './words.ts'

/** Every template in its newest version, ours first where nobody has changed it yet. For HR. */
export async function listTemplates(tx: Tx): Promise<Template[]> {
  const found = await rows(
    tx,
    sql<Template>`
    select distinct on (t.id) t.id, v.version, t.name, v.document, v.saved_at as "savedAt"
      from app.review_template t join app.review_template_version v on v.org_id = t.org_id and v.template_id = t.id
     where t.org_id = app.org() order by t.id, v.version desc`,
  )
  const kept = found.map(parsed).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return kept.some((each) => each.id === DEFAULT_TEMPLATE.id) ? kept : [DEFAULT_TEMPLATE, ...kept]
}

/** One template in its newest version. For HR. */
export async function findTemplate(tx: Tx, id: string): Promise<Template | undefined> {
  return (await listTemplates(tx)).find((each) => each.id === id)
}

function parsed(row: Template): Template {
  const ours = row.id === DEFAULT_TEMPLATE.id && row.version === DEFAULT_TEMPLATE.version
  return { ...present(row), document: TemplateDocument.parse(row.document), ...(ours && { builtIn: true }) }
}

/** Keeps a new template, or the next version of one. */
export async function saveTemplate(tx: Tx, template: Pick<Template, 'id' | 'version' | 'name' | 'document'>): Promise<void> {
  await sql`insert into app.review_template (org_id, id, name, created_by, created_at)
    values (app.org(), ${template.id}, ${template.name}, app.me(), app.now())
    on conflict (org_id, id) do update set name = excluded.name`.execute(tx)
  await sql`insert into app.review_template_version (org_id, template_id, version, document, saved_by, saved_at)
    values (app.org(), ${template.id}, ${template.version}, ${JSON.stringify(template.document)}::jsonb, app.me(), app.now())
    on conflict (org_id, template_id, version) do nothing`.execute(tx)
}

/** One template with nobody else at it until the transaction ends. */
export async function holdTemplate(tx: Tx, id: string): Promise<Template | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`template ${id}`}, 0))`.execute(tx)
  return findTemplate(tx, id)
}

/** The newest version, fit to be pinned: ours is written down the first time somebody uses it. */
export async function pinTemplate(tx: Tx, id: string): Promise<Template | undefined> {
  const template = await findTemplate(tx, id)
  if (template?.builtIn && !template.savedAt) await saveTemplate(tx, template)
  return template
}

/** What a cycle asks: the version it pinned, or the core alone. */
export async function templateOf(tx: Tx, cycleId: string): Promise<TemplateDocument> {
  const row = await first(
    tx,
    sql<{ document: TemplateDocument }>`
    select v.document from app.review_cycle c
      join app.review_template_version v on v.org_id = c.org_id and v.template_id = c.template_id and v.version = c.template_version
     where c.org_id = app.org() and c.id = ${cycleId}`,
  )
  return row ? TemplateDocument.parse(row.document) : CORE
}

/** Answers the person never reads, in the questions' words at the time they were saved. */
export interface HiddenAnswers {
  answers: Answer[]
  version: number
  savedAt: string
}

/** As far as the one asking may read them: their author always, those above and HR once the review is submitted. */
export async function findHidden(tx: Tx, reviewId: string): Promise<HiddenAnswers | undefined> {
  return first(
    tx,
    sql<HiddenAnswers>`select case when jsonb_typeof(answers) = 'array' then answers else '[]' end as answers, version,
      saved_at as "savedAt" from app.review_hidden
     where org_id = app.org() and review_id = ${reviewId}`,
  )
}

/** Saves them as the next version, and keeps that as a revision. `tookOut`: see `takesOutAnswers()`. */
export async function saveHidden(
  tx: Tx,
  reviewId: string,
  answers: readonly Answer[],
  version: number,
  tookOut = false,
): Promise<{ version: number; savedAt: string }> {
  const json = JSON.stringify(answers)
  const saved = await first(
    tx,
    sql<{ version: number; savedAt: string }>`
    insert into app.review_hidden (org_id, review_id, answers, version, saved_at)
    values (app.org(), ${reviewId}, ${json}::jsonb, ${version}, app.now())
    on conflict (org_id, review_id) do update set answers = excluded.answers, version = excluded.version, saved_at = excluded.saved_at
    returning version, saved_at as "savedAt"`,
  )
  await sql`insert into app.review_hidden_revision (org_id, review_id, version, answers, saved_at, took_out)
    values (app.org(), ${reviewId}, ${version}, ${json}::jsonb, app.now(), ${tookOut})`.execute(tx)
  await thinHidden(tx, reviewId)
  return saved!
}

/** Older revisions: the last of each five minutes stays, a save that took out a lot, and the one before it. */
async function thinHidden(tx: Tx, reviewId: string): Promise<void> {
  await sql`with kept as (
      select version, saved_at, took_out, lead(took_out, 1, false) over line as next_took_out, lead(saved_at) over line as next_at
        from app.review_hidden_revision where org_id = app.org() and review_id = ${reviewId} window line as (order by version))
    delete from app.review_hidden_revision v using kept k where v.org_id = app.org() and v.review_id = ${reviewId} and v.version = k.version
      and k.took_out is not true and k.next_took_out is not true and k.saved_at < app.now() - make_interval(mins => ${EVERY_DRAFT_MINUTES})
      and floor(extract(epoch from k.next_at) / 300) = floor(extract(epoch from k.saved_at) / 300)`.execute(tx)
}

/** Required questions of a review that its author has not answered yet. */
export async function unanswered(
  tx: Tx,
  review: { id: string; kind: ReviewKind; cycle: { id: string } },
  answers: readonly Answer[] | undefined,
): Promise<InputError[]> {
  const { questions } = askedOf(await templateOf(tx, review.cycle.id), review.kind)
  if (!questions.some((each) => each.required)) return []
  const hidden = hiddenOf(questions)
  const kept = hidden.length > 0 ? (await findHidden(tx, review.id))?.answers : undefined
  return [...missingAnswers(shownOf(questions), answers), ...missingAnswers(hidden, kept)]
}

/** Who leads the author: by name, for the words beside a field. Nobody above: undefined. */
export async function managerOf(tx: Tx, personId: string): Promise<{ id: string; name: string } | undefined> {
  return first(
    tx,
    sql<{ id: string; name: string }>`
    select p.id, p.name from app.reporting_line l join app.person p on p.org_id = l.org_id and p.id = l.manager_id
     where l.org_id = app.org() and l.person_id = ${personId} and app.today() between l.from_on and l.to_on`,
  )
}
