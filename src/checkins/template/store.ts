import { present } from '../../people/store.ts'
import { first, sql, type Tx } from '../../server/database.ts'
import { DEFAULT_QUESTIONS } from './defaults.ts'
import type { Template, TemplateKind } from './words.ts'

/** The organisation's questions, or those we wrote. */
export async function templateOf(tx: Tx, kind: TemplateKind): Promise<Template> {
  const row = await first(tx, sql<Omit<Template, 'kind'>>`
    select questions, version, at as "savedAt" from app.check_in_template
     where org_id = app.org() and kind = ${kind} order by version desc limit 1`)
  return row ? { kind, ...present(row) } : { kind, questions: [...DEFAULT_QUESTIONS[kind]], version: 0 }
}

/** One at a time: until the transaction ends. */
export async function holdTemplate(tx: Tx, kind: TemplateKind): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('template' || ${kind}::text || app.org()::text, 0))`.execute(tx)
}

/** The organisation's questions from now on. */
export async function insertTemplate(tx: Tx, kind: TemplateKind, version: number, questions: readonly string[]): Promise<void> {
  await sql`insert into app.check_in_template (org_id, kind, version, questions, by_id, at)
    values (app.org(), ${kind}, ${version}, ${[...questions]}::text[], app.me(), app.now())`.execute(tx)
}
