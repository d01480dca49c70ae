import { randomUUID } from 'node:crypto'
import type { Refusal } from '../../kit/refusal.ts'
import { refuseUnshared, withLevel } from '../../leveling/store.ts'
import { present } from '../../people/store.ts'
import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import { phaseOf, type PhaseDates } from '../cycle.ts'
import { problemsOf, type Member } from '../population.ts'
import { findPopulation, membersOf } from '../set-up/store.ts'
import type { Cycle, CycleState, PopulationProblem, ReviewEntry, ReviewKind, ReviewState } from '../words.ts'

const COLUMNS = sql`c.id, c.name, c.period_from as "from", c.period_to as "to", c.template, c.template_id as "templateId",
  c.template_version as "templateVersion", c.scale, c.nomination_due as "nominationDue", c.self_due as "selfDue", c.peer_due as "peerDue",
  c.manager_due as "managerDue", c.upward_due as "upwardDue", c.share_due as "shareDue", c.peer_feedback as "peerFeedback",
  c.draft_before_self_review as "draftBeforeSelfReview", not coalesce(c.quiet, false) as announce, c.state`

/** Cycles the one asking may know of, newest period first. */
export async function listCycles(tx: Tx, today: string): Promise<Cycle[]> {
  const found = await rows(
    tx,
    sql<
      Omit<Cycle, 'phase'>
    >`select ${COLUMNS} from app.review_cycle c where c.org_id = app.org() order by c.period_to desc, c.name limit 200`,
  )
  return found.map((row) => withPhase(row, today))
}

/** One cycle. */
export async function findCycle(tx: Tx, id: string, today: string): Promise<Cycle | undefined> {
  const row = await first(
    tx,
    sql<Omit<Cycle, 'phase'>>`select ${COLUMNS} from app.review_cycle c where c.org_id = app.org() and c.id = ${id}`,
  )
  return row && withPhase(row, today)
}

function withPhase(row: Omit<Cycle, 'phase'>, today: string): Cycle {
  const cycle = present(row)
  return { ...cycle, phase: phaseOf(cycle, today) }
}

/** Moves the dates. */
export async function moveDates(tx: Tx, id: string, dates: PhaseDates): Promise<void> {
  await sql`update app.review_cycle set nomination_due = ${dates.nominationDue ?? null}, self_due = ${dates.selfDue ?? null},
      peer_due = ${dates.peerDue ?? null}, manager_due = ${dates.managerDue}, upward_due = ${dates.upwardDue ?? null},
      share_due = ${dates.shareDue}
    where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Refused where some who are assessed by level in it could not read what they are held against. */
export async function refuseUnread(tx: Tx, members: readonly { personId: string }[]): Promise<Refusal | undefined> {
  return refuseUnshared(tx, await withLevel(tx, members.map(({ personId }) => personId)))
}

/** Opens or closes. */
export async function moveCycle(tx: Tx, id: string, to: Exclude<CycleState, 'draft'>): Promise<void> {
  await sql`update app.review_cycle set state = ${to}, opened_at = case when ${to} = 'open' then coalesce(opened_at,
    app.now()) else opened_at end,
    closed_at = case when ${to} = 'closed' then app.now() end where org_id = app.org() and id = ${id}`.execute(tx)
}

/**
 * Everybody the cycle is for today.
 * @param within a reader's own scope: only these people's subjects (an HR partner's teams)
 */
export async function listMembers(tx: Tx, cycle: Pick<Cycle, 'id' | 'to'>, within?: 'partner'): Promise<Member[]> {
  return membersOf(tx, { to: cycle.to, population: await findPopulation(tx, cycle.id) }, { within })
}

/**
 * Members of an open cycle whom nobody reviews: what stands against the manager of today counts for nothing where the review was
 * given to somebody else who is still here.
 */
export async function problemsIn(
  tx: Tx,
  cycle: Pick<Cycle, 'id' | 'state'>,
  members: readonly Member[],
): Promise<PopulationProblem[]> {
  const found = problemsOf(members)
  if (cycle.state !== 'open' || found.length === 0) return found
  const written = await rows(
    tx,
    sql<{ id: string }>`select r.subject_id as id from app.review r join app.person w on w.org_id = r.org_id and w.id = r.reviewer_id
     where r.org_id = app.org() and r.cycle_id = ${cycle.id} and r.kind = 'manager' and r.state <> 'cancelled'
       and (w.ended_on is null or w.ended_on >= app.today()) and r.subject_id = any(${found.map(({ personId }) => personId)}::uuid[])`,
  )
  const settled = new Set(written.map(({ id }) => id))
  return found.filter(({ personId }) => !settled.has(personId))
}

/**
 * Creates the reviews of these members that are not there yet: a self-review for each where the cycle asks for one, a manager review
 * where there is a reviewer.
 */
export async function addReviews(
  tx: Tx,
  cycle: Pick<Cycle, 'id' | 'selfDue'>,
  members: readonly { personId: string; reviewerId?: string }[],
): Promise<{ self: number; manager: number }> {
  const cycleId = cycle.id
  const self = await add(tx, cycleId, 'self', cycle.selfDue ? members.map(({ personId }) => ({ personId, reviewerId: personId })) : [])
  const manager = await add(
    tx,
    cycleId,
    'manager',
    members.flatMap(({ personId, reviewerId }) => (reviewerId ? [{ personId, reviewerId }] : [])),
  )
  return { self, manager }
}

// No conflict target: naming one would ask to see the row, and nobody sees the review that is being prepared about them (X1).
async function add(tx: Tx, cycleId: string, kind: ReviewKind, pairs: readonly { personId: string; reviewerId: string }[]): Promise<number> {
  return change(
    tx,
    sql`
    insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind)
    select app.org(), n.id, ${cycleId}, n.subject_id, n.reviewer_id, ${kind}
      from unnest(${pairs.map(() => randomUUID())}::uuid[], ${pairs.map((pair) => pair.personId)}::uuid[],
        ${pairs.map((pair) => pair.reviewerId)}::uuid[]) as n (id, subject_id, reviewer_id)
    on conflict do nothing`,
  )
}

/** A line of the progress list. */
export type ProgressEntry = Omit<ReviewEntry, 'cycle' | 'steps' | 'activeMinutes'>

/** How far the reviews are, as far as the one asking may know: counted after the fence. */
export async function countStates(
  tx: Tx,
  cycleId: string,
  today: string,
  within?: 'partner',
): Promise<{ kind: ReviewKind; state: ReviewState; count: number; overdue: number }[]> {
  return rows(
    tx,
    sql<{ kind: ReviewKind; state: ReviewState; count: number; overdue: number }>`
    select l.kind, l.state, count(*)::integer as count, count(*) filter (where l.due < ${today}::date and l.state in ('not-started',
      'draft'))::integer as overdue
      from (${inCycle(cycleId, within)}) l group by l.kind, l.state`,
  )
}

/** The reviews themselves, those due first. */
export async function listProgress(
  tx: Tx,
  cycleId: string,
  today: string,
  page: { limit: number; cursor?: string; within?: 'partner' },
): Promise<{ reviews: ProgressEntry[]; next?: string }> {
  const [due, id] = page.cursor?.split(' ') ?? []
  const found = await rows(
    tx,
    sql<{
      id: string
      kind: ReviewKind
      state: ReviewState
      due: string
      subjectId: string
      subject: string
      reviewerId: string
      reviewer: string
    }>`
    select l.id, l.kind, l.state, l.due, l.subject_id as "subjectId", s.name as subject, l.reviewer_id as "reviewerId", w.name as reviewer
      from (${inCycle(cycleId, page.within)}) l
      join app.person s on s.org_id = app.org() and s.id = l.subject_id
      join app.person w on w.org_id = app.org() and w.id = l.reviewer_id
     where (${due ?? null}::date is null or (l.due, l.id) > (${due ?? null}::date, ${id ?? null}::uuid))
     order by l.due, l.id limit ${page.limit + 1}`,
  )
  const reviews = found.slice(0, page.limit).map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    due: row.due,
    overdue: row.due < today && (row.state === 'not-started' || row.state === 'draft'),
    subject: { id: row.subjectId, name: row.subject },
    reviewer: { id: row.reviewerId, name: row.reviewer },
  }))
  const last = reviews.at(-1)
  return { reviews, ...(found.length > page.limit && last && { next: `${last.due} ${last.id}` }) }
}

/** An HR partner's list starts from their people: asking every review of thousands whether it is theirs to see takes seconds. */
function inCycle(cycleId: string, within?: 'partner') {
  const reviews = within
    ? sql`(select distinct s.subject_id from app.standing s where s.org_id = app.org() and s.viewer_id = app.me() and s.relation = 'partner'
          and app.today() between s.from_on and s.to_on) scope
        join app.review r on r.org_id = app.org() and r.cycle_id = ${cycleId} and r.subject_id = scope.subject_id`
    : sql`app.review r`
  return sql`select r.id, r.kind, r.state, r.subject_id, r.reviewer_id, coalesce(
      (select e.due from app.review_extension e where e.org_id = r.org_id and e.review_id = r.id order by e.at desc, e.due desc limit 1),
      case when r.kind = 'self' then c.self_due else c.manager_due end) as due
    from ${reviews} join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
   where r.org_id = app.org() and r.cycle_id = ${cycleId} and r.state <> 'cancelled'`
}
