import { present } from '../../people/store.ts'
import { rows, sql, type Tx } from '../../server/database.ts'
import type { Praise } from './words.ts'

interface Row extends Omit<Praise, 'subject' | 'author' | 'may'> {
  subjectId: string
  subjectName: string
  authorId: string
  authorName: string
  at: string
  remove: boolean
}

/** Public praise of the organisation, latest first: one index, cut to a page; what was withdrawn or hidden is not among it. */
export async function listPraise(tx: Tx, ask: { meId: string; limit: number; cursor?: string }): Promise<{ praise: Praise[]; next?: string }> {
  const [at, id] = ask.cursor?.split(' ') ?? [null, null]
  const found = await rows(tx, sql<Row>`
    select o.id, o.subject_id as "subjectId", s.name as "subjectName", o.author_id as "authorId", a.name as "authorName", o.on_date as on,
           o.text, o.situation, o.behaviour, o.effect, o.project, o.public_at as at,
           case when exists (select 1 from app.observation_hiding h where h.org_id = o.org_id and h.observation_id = o.id) then true end as hidden,
           o.author_id = app.me() or app.administers(o.subject_id) as remove
      from app.observation o
      join app.person s on s.org_id = o.org_id and s.id = o.subject_id
      join app.person a on a.org_id = o.org_id and a.id = o.author_id
     where o.org_id = app.org() and o.public_at is not null and o.withdrawn_at is null
       and (${at}::timestamptz is null or (date_trunc('milliseconds', o.public_at), o.id) < (${at}::timestamptz, ${id ?? null}::uuid))
     order by o.public_at desc, o.id desc limit ${ask.limit + 1}`)
  const last = found.length > ask.limit ? found[ask.limit - 1] : undefined
  return { praise: found.slice(0, ask.limit).map((row) => shaped(row, ask.meId)), ...(last && { next: `${last.at} ${last.id}` }) }
}

function shaped({ subjectId, subjectName, authorId, authorName, at: _, remove, ...row }: Row, meId: string): Praise {
  return {
    ...present(row),
    subject: { id: subjectId, name: subjectName },
    author: { id: authorId, name: authorName },
    may: { hide: subjectId === meId, remove },
  }
}
