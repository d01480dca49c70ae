import { randomUUID } from 'node:crypto'
import { change, rows, sql, type Tx } from '../../server/database.ts'
import type { CoAuthor } from './words.ts'

/** Who is asked to write along, as far as the one asking may know: the author knows all of them, a co-author themself. */
export async function listCoAuthors(tx: Tx, reviewId: string): Promise<CoAuthor[]> {
  return rows(
    tx,
    sql<CoAuthor>`select p.id, p.name, c.given_at as since from app.review_co_author c
      join app.review r on r.org_id = c.org_id and r.id = c.review_id and r.reviewer_id = c.given_by
      join app.person p on p.org_id = c.org_id and p.id = c.person_id
     where c.org_id = app.org() and c.review_id = ${reviewId} and c.ended_at is null order by c.given_at, p.name`,
  )
}

/** Asks somebody to write along. @returns the id of the invitation */
export async function addCoAuthor(tx: Tx, reviewId: string, personId: string): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.review_co_author (org_id, id, review_id, person_id, given_by, given_at)
    values (app.org(), ${id}, ${reviewId}, ${personId}, app.me(), app.now())`.execute(tx)
  return id
}

/** Ends it, on either side. @returns whether there was one */
export async function endCoAuthor(tx: Tx, reviewId: string, personId: string): Promise<boolean> {
  return (
    (await change(
      tx,
      sql`update app.review_co_author set ended_by = app.me(), ended_at = app.now() where org_id = app.org() and review_id = ${reviewId}
        and person_id = ${personId} and ended_at is null and (given_by = app.me() or person_id = app.me())`,
    )) > 0
  )
}
