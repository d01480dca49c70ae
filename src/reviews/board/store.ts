import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import type { Named, ReviewKind, ReviewState } from '../words.ts'
import type { BoardCell, BoardRow, BoardView, Need } from './words.ts'

/** Which people of a cycle to show. Cut by name: `cursor` is the last name and id of the page before. */
export interface BoardAsked {
  cycleId: string
  within?: Within
  view: BoardView
  find?: string
  limit: number
  cursor?: string
}

/** An HR partner's board starts from those they stand with: asking every review of thousands whether it is theirs to see takes seconds. */
export type Within = 'partner'

interface Cell {
  id: string
  state: ReviewState
  due: string
  overdue: boolean
  writerId: string
  writer: string
  awayUntil: string | null
  delegatedUntil: string | null
  nudgedOn: string | null
  nudgedBy: string | null
}
interface Row {
  id: string
  name: string
  team: string | null
  awayUntil: string | null
  leftOn: string | null
  lineManagerId: string | null
  lineManager: string | null
  self: Cell | null
  manager: Cell | null
  needs: Need[]
}

const OPEN = sql`('not-started', 'draft')`
const UNSHARED = sql`('not-started', 'draft', 'submitted')`

const pick = (column: string, kind: ReviewKind) => sql`(array_agg(${sql.ref(column)}) filter (where kind = ${kind}))[1]`

const CLOSE_BY = sql`(r.reviewer_id = app.me() or r.subject_id = any(array(select app.me() union
  select s.subject_id from app.standing s where s.org_id = app.org() and s.viewer_id = app.me())))`

// Everybody of the cycle, one row a person. Whoever asks finds what the fence lets them find: a review that is being prepared about
// them, or about somebody above them, is missing here and nobody is told to look for a reviewer because of it.
const everybody = (cycleId: string, within?: Within) => sql`
  review as materialized (
    select r.id, r.kind, r.state, r.subject_id, r.reviewer_id, r.delegation_id, coalesce(
        (select e.due from app.review_extension e where e.org_id = r.org_id and e.review_id = r.id order by e.at desc, e.due desc limit 1),
        case when r.kind = 'self' then c.self_due else c.manager_due end) as due
      from app.review r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
     where r.org_id = app.org() and r.cycle_id = ${cycleId} and ${within ? CLOSE_BY : sql`true`}),
  gone as materialized (
    select id, ended_on from app.person where org_id = app.org() and ended_on < app.today()),
  away as materialized (
    select person_id, max(to_on) as until from app.leave where org_id = app.org() and app.today() between from_on and to_on group by person_id),
  line as materialized (
    select person_id, manager_id from app.reporting_line where org_id = app.org() and app.today() between from_on and to_on),
  one as materialized (
    select subject_id, ${pick('id', 'self')} as self_id, ${pick('state', 'self')} as self_state, ${pick('due', 'self')} as self_due,
      ${pick('id', 'manager')} as manager_review, ${pick('state', 'manager')} as manager_state, ${pick('due', 'manager')} as manager_due,
      ${pick('reviewer_id', 'manager')} as reviewer_id, ${pick('delegation_id', 'manager')} as delegation_id
      from review group by subject_id),
  flagged as materialized (
    select o.*, away.until as away_until, gone.ended_on as left_on, line.manager_id as line_manager, p.name, p.team_id,
      array_remove(array[
        case when o.manager_review is null and gone.id is null and o.self_state <> 'cancelled' and o.subject_id <> app.me()
          and not app.is_above_me(o.subject_id) then 'no-reviewer' end,
        case when o.manager_state in ${UNSHARED} and gone.id is null and left_writer.id is not null then 'reviewer-left' end,
        case when o.manager_state in ${UNSHARED} and exists (select 1 from app.conflict k where k.org_id = app.org()
          and k.holder_id = o.reviewer_id and k.subject_id = o.subject_id) then 'conflict' end,
        case when o.manager_state in ${OPEN} and o.delegation_id is null and gone.id is null and left_writer.id is null
          and line.manager_id <> o.reviewer_id and not exists (select 1 from app.reviewer_choice d where d.org_id = app.org()
            and d.review_id = o.manager_review and d.reviewer_id = o.reviewer_id and d.manager_id is not distinct from line.manager_id)
          then 'manager-changed' end,
        case when o.manager_state in ${UNSHARED} and exists (select 1 from app.delegation d where d.org_id = app.org()
          and d.id = o.delegation_id and (d.ended_at is not null or d.until < app.today())) then 'delegation-over' end,
        case when gone.id is not null and (o.self_state in ${OPEN} or o.manager_state in ${UNSHARED}) then 'person-left' end], null) as needs
      from one o
      join app.person p on p.org_id = app.org() and p.id = o.subject_id
      left join gone on gone.id = o.subject_id
      left join gone left_writer on left_writer.id = o.reviewer_id
      left join away on away.person_id = o.subject_id
      left join line on line.person_id = o.subject_id),
  seen as materialized (
    select f.*, cardinality(f.needs) > 0 as v_needs, f.away_until is not null as v_away,
      coalesce(f.self_state in ${OPEN} and f.self_due < app.today(), false)
        or coalesce(f.manager_state in ${OPEN} and f.manager_due < app.today(), false) as v_overdue,
      coalesce(f.self_state in ${OPEN}, false) as v_self_open, coalesce(f.manager_state in ${OPEN}, false) as v_manager_open,
      coalesce(f.manager_state = 'submitted', false) as v_to_share, coalesce(f.manager_state = 'shared', false) as v_to_acknowledge,
      coalesce(f.manager_state = 'acknowledged', false) as v_done,
      coalesce(f.self_state = 'cancelled', false) or coalesce(f.manager_state = 'cancelled', false) as v_cancelled
      from flagged f)`

const VIEWS: Record<BoardView, ReturnType<typeof sql>> = {
  all: sql`true`,
  needs: sql`v_needs`,
  overdue: sql`v_overdue`,
  'self-open': sql`v_self_open`,
  'manager-open': sql`v_manager_open`,
  'to-share': sql`v_to_share`,
  'to-acknowledge': sql`v_to_acknowledge`,
  done: sql`v_done`,
  away: sql`v_away`,
  cancelled: sql`v_cancelled`,
}

// A name compares by its own order, with the id behind it, so that two of the same name stay apart.
const cell = (review: string, state: string, due: string, writer: string) => sql`case when ${sql.ref(review)} is not null then (
  select jsonb_build_object('id', ${sql.ref(review)}, 'state', ${sql.ref(state)}, 'due', ${sql.ref(due)},
    'overdue', ${sql.ref(state)} in ${OPEN} and ${sql.ref(due)} < app.today(), 'writerId', w.id, 'writer', w.name,
    'awayUntil', (select until from away where away.person_id = w.id),
    'delegatedUntil', (select d.until from app.delegation d where d.org_id = app.org() and d.id = s.delegation_id and d.delegate_id = w.id
      and d.ended_at is null),
    'nudgedOn', n.on_date, 'nudgedBy', n.by)
    from app.person w
    left join lateral (select x.on_date, b.name as by from app.nudge x join app.person b on b.org_id = x.org_id and b.id = x.by_id
      where x.org_id = app.org() and x.cycle_id = asked.cycle_id and x.person_id = w.id order by x.on_date desc limit 1) n on true
   where w.org_id = app.org() and w.id = ${sql.ref(writer)}) end`

// Behind policies the planner expects one row where there are thousands, and would compare all with all.
async function inBulk<T>(tx: Tx, read: () => Promise<T>): Promise<T> {
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(tx)
  const found = await read()
  await sql`select set_config('enable_nestloop', 'on', true)`.execute(tx)
  return found
}

/** A page of the board, how many people each view holds, and how many fit the words looked for. */
export async function readBoard(
  tx: Tx,
  { cycleId, within, view, find, limit, cursor }: BoardAsked,
): Promise<{ rows: BoardRow[]; next?: string; counts: Record<BoardView, number> }> {
  const like = find ? `${find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : null
  const fits = sql`(${like}::text is null or lower(name) like ${like} or lower(name) like '% ' || ${like})`
  const found = await inBulk(tx, () => first(
    tx,
    sql<{ counts: Record<string, number>; page: Row[] | null }>`
    with ${everybody(cycleId, within)}, asked as (select ${cycleId}::uuid as cycle_id),
    page as (select * from seen where ${VIEWS[view]} and ${fits}
        and (${cursor ?? null}::text is null or (name || ' ' || subject_id) > ${cursor ?? null})
      order by name || ' ' || subject_id limit ${limit + 1})
    select (select jsonb_build_object('all', count(*), 'needs', count(*) filter (where v_needs), 'overdue', count(*) filter (where v_overdue),
        'self-open', count(*) filter (where v_self_open), 'manager-open', count(*) filter (where v_manager_open),
        'to-share', count(*) filter (where v_to_share), 'to-acknowledge', count(*) filter (where v_to_acknowledge),
        'done', count(*) filter (where v_done), 'away', count(*) filter (where v_away), 'cancelled', count(*) filter (where v_cancelled))
        from seen) as counts,
      (select jsonb_agg(jsonb_build_object('id', s.subject_id, 'name', s.name, 'team', t.name, 'awayUntil', s.away_until, 'leftOn', s.left_on,
          'lineManagerId', m.id, 'lineManager', m.name, 'needs', s.needs,
          'self', ${cell('s.self_id', 's.self_state', 's.self_due', 's.subject_id')},
          'manager', ${cell('s.manager_review', 's.manager_state', 's.manager_due', 's.reviewer_id')})
          order by s.name || ' ' || s.subject_id)
        from page s cross join asked
        left join app.team t on t.org_id = app.org() and t.id = s.team_id
        left join app.person m on m.org_id = app.org() and m.id = s.line_manager and m.id <> s.reviewer_id) as page`,
  ))
  const all = found?.page ?? []
  const shown = all.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(rowOf),
    counts: found!.counts as Record<BoardView, number>,
    ...(all.length > limit && last && { next: `${last.name} ${last.id}` }),
  }
}

function rowOf({ id, name, lineManagerId, lineManager, self, manager, ...row }: Row): BoardRow {
  return present({
    ...row,
    person: { id, name },
    lineManager: lineManagerId ? { id: lineManagerId, name: lineManager! } : null,
    self: self && cellOf(self),
    manager: manager && cellOf(manager),
  }) as unknown as BoardRow
}

function cellOf({ writerId, writer, awayUntil, nudgedOn, nudgedBy, ...rest }: Cell): BoardCell {
  return present({
    ...rest,
    writer: { id: writerId, name: writer },
    writerAwayUntil: awayUntil,
    nudged: nudgedOn ? { on: nudgedOn, by: nudgedBy! } : null,
  }) as unknown as BoardCell
}

/** People who take part in the cycle already, in whatever state. */
export async function takingPart(tx: Tx, cycleId: string): Promise<Set<string>> {
  const found = await rows(
    tx,
    sql<{ id: string }>`select distinct subject_id as id from app.review where org_id = app.org() and cycle_id = ${cycleId}`,
  )
  return new Set(found.map(({ id }) => id))
}

/** Names by id. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await rows(tx, sql<Named>`select id, name from app.person where org_id = app.org() and id = any(${[...new Set(ids)]}::uuid[])`)
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Whom to remind: these reviews, or all that are open or past their day. */
export interface NudgeAsked {
  cycleId: string
  within?: Within
  reviewIds?: readonly string[]
  only?: 'overdue' | 'self-open' | 'manager-open'
}

/** Somebody who has something to write in this cycle, about a person of mine. */
export interface Writer {
  id: string
  away: boolean
  nudgedToday: boolean
}

/** Everybody who still has to write one of these reviews, about people in the scope of the one asking; each once. */
export async function writersOf(tx: Tx, { cycleId, within, reviewIds, only }: NudgeAsked): Promise<Writer[]> {
  return inBulk(tx, () => rows(
    tx,
    sql<Writer>`
    with ${everybody(cycleId, within)}
    select w.id, exists (select 1 from away where away.person_id = w.id) as away,
      exists (select 1 from app.nudge n where n.org_id = app.org() and n.cycle_id = ${cycleId} and n.person_id = w.id
        and n.on_date = app.today()) as "nudgedToday"
      from (select distinct r.reviewer_id from review r
        where r.state in ${OPEN} and (app.administers(r.subject_id) or app.partners(r.subject_id) or r.subject_id = app.me())
          and (${reviewIds ? [...reviewIds] : null}::uuid[] is null or r.id = any(${reviewIds ? [...reviewIds] : null}::uuid[]))
          and (${only ?? null}::text is null
            or case ${only ?? null}::text when 'overdue' then r.due < app.today() when 'self-open' then r.kind = 'self' else r.kind = 'manager' end)
          and r.reviewer_id <> app.me() and not exists (select 1 from gone where gone.id = r.subject_id)) o
      join app.person w on w.org_id = app.org() and w.id = o.reviewer_id and (w.ended_on is null or w.ended_on >= app.today())`,
  ))
}

/** Puts on record who is reminded today. @returns those who were not yet */
export async function addNudges(tx: Tx, cycleId: string, personIds: readonly string[]): Promise<string[]> {
  const found = await rows(
    tx,
    sql<{ id: string }>`insert into app.nudge (org_id, id, cycle_id, person_id, by_id, at, on_date)
    select app.org(), n.id, ${cycleId}, n.person_id, app.me(), app.now(), app.today()
      from unnest(${personIds.map(() => randomUUID())}::uuid[], ${[...personIds]}::uuid[]) as n (id, person_id)
    on conflict (org_id, cycle_id, person_id, on_date) do nothing returning person_id as id`,
  )
  return found.map(({ id }) => id)
}

/** A later day for these reviews, where they are still written and the one asking looks after the person. @returns how many moved */
export async function extendReviews(tx: Tx, cycleId: string, reviewIds: readonly string[], due: string): Promise<number> {
  return change(
    tx,
    sql`insert into app.review_extension (org_id, id, review_id, due, by_id, at)
    select app.org(), gen_random_uuid(), r.id, ${due}, app.me(), app.now() from app.review r
     where r.org_id = app.org() and r.cycle_id = ${cycleId} and r.id = any(${[...reviewIds]}::uuid[]) and r.state in ${OPEN}
       and (app.administers(r.subject_id) or app.partners(r.subject_id))`,
  )
}
