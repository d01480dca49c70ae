import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import type { Surroundings } from '../rules.ts'
import { knownWords, surroundingsOf, type OwnPhrase, type OwnWords } from './own-words.ts'
import type { CoachWords } from './words.ts'

/** The setting as it is now. */
export async function findCoachWords(tx: Tx): Promise<CoachWords> {
  const row = await first(tx, sql<CoachWords>`
    select names, phrases, version, at as "savedAt" from app.coach_words where org_id = app.org() order by version desc limit 1`)
  return row ? present(row) : { names: [], phrases: [], version: 0 }
}

/** One at a time: until the transaction ends. */
export async function holdCoachWords(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('coach-words' || app.org()::text, 0))`.execute(tx)
}

/** The setting from now on. */
export async function insertCoachWords(tx: Tx, { version, names, phrases }: { version: number; names: readonly string[]; phrases: readonly OwnPhrase[] }): Promise<void> {
  await sql`insert into app.coach_words (org_id, version, names, phrases, by_id, at)
    values (app.org(), ${version}, ${[...names]}::text[], ${JSON.stringify(phrases)}::jsonb, app.me(), app.now())`.execute(tx)
}

/** What the coach needs to know of the organisation: the names of people and teams the author can see, its levels, its glossary, its lexicon. */
export async function findOwnWords(tx: Tx): Promise<OwnWords> {
  const { names, phrases } = await findCoachWords(tx)
  const seen = await rows(tx, sql<{ name: string }>`
    select name from app.person where org_id = app.org() union select name from app.team where org_id = app.org()
    union select words.name from app.leveling_framework f, jsonb_array_elements(f.document -> 'levels') level, lateral (values (level ->> 'code'), (level ->> 'name')) words (name)
     where f.org_id = app.org() and words.name is not null`)
  return { known: knownWords([...names, ...seen.map(({ name }) => name)]), phrases }
}

/** The same, ready for the engine. */
export async function findSurroundings(tx: Tx): Promise<Surroundings> {
  return surroundingsOf(await findOwnWords(tx))
}
