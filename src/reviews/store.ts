import { randomUUID } from 'node:crypto'
import { stillAsked } from '../feedback/peer/store.ts'
import { present } from '../people/store.ts'
import { change, first, rows, sql, type Tx } from '../server/database.ts'
import type { Standing } from './review.ts'
import type { CycleState, Named, ReviewKind, ReviewState, Scale } from './words.ts'

/** A review as far as the one asking may know of it, with everything its decisions read. */
export interface ReviewRow extends Standing {
  id: string
  /** The cycle's round of peer feedback about the person. */
  roundId?: string
  cycle: Named & { from: string; to: string; selfDue?: string; managerDue: string; shareDue: string; state: CycleState; scale?: Scale }
  subject: Named & { title: string }
  reviewer: Named
  due: string
  scheduledFor?: string
  openedAt?: string
}

interface Flat {
  id: string
  kind: ReviewKind
  state: ReviewState
  cycleId: string
  cycleName: string
  from: string
  to: string
  selfDue: string | null
  managerDue: string
  shareDue: string
  cycleState: CycleState
  scale: Scale | null
  subjectId: string
  subjectName: string
  subjectTitle: string
  reviewerId: string
  reviewerName: string
  due: string
  selfState: ReviewState | null
  selfReviewDue: string | null
  scheduledFor: string | null
  heldOn: string | null
  openedAt: string | null
  released: number
  mine: boolean
  writesAlong: boolean
  aboutMe: boolean
  manages: boolean
  leads: boolean
  partners: boolean
  administers: boolean
  today: string
  delegationId: string | null
  delegationUntil: string | null
  delegationOver: boolean | null
  reviewerLeft: boolean
  subjectGone: boolean
  roundId?: string | null
  peersOpen?: number | null
  peerDue?: string | null
}

const dueOf = (review: string, kind: string) => sql`coalesce(
  (select e.due from app.review_extension e where e.org_id = ${sql.ref(`${review}.org_id`)} and e.review_id = ${sql.ref(`${review}.id`)}
    order by e.at desc, e.due desc limit 1),
  case when ${sql.ref(`${review}.kind`)} = ${kind} then c.self_due else c.manager_due end)`

const COLUMNS = sql`r.id, r.kind, r.state, r.cycle_id as "cycleId", c.name as "cycleName", c.period_from as "from", c.period_to as "to",
  c.self_due as "selfDue", c.manager_due as "managerDue", c.share_due as "shareDue", c.state as "cycleState", c.scale,
  r.subject_id as "subjectId", s.name as "subjectName", s.title as "subjectTitle", r.reviewer_id as "reviewerId", w.name as "reviewerName",
  ${dueOf('r', 'self')} as due, self.state as "selfState", case when self.id is not null then ${dueOf('self', 'self')} end as "selfReviewDue",
  conversation.scheduled_for as "scheduledFor", conversation.held_on as "heldOn", opening.at as "openedAt",
  coalesce((select max(v.version) from app.review_release v where v.org_id = r.org_id and v.review_id = r.id), 0) as released,
  r.reviewer_id = app.me() as mine, r.id = any (array(select app.co_written())) as "writesAlong", r.subject_id = app.me() as "aboutMe", app.today() as today,
  delegation.id as "delegationId", delegation.until as "delegationUntil",
  delegation.ended_at is not null or delegation.until < app.today() as "delegationOver",
  coalesce(w.ended_on < app.today(), false) as "reviewerLeft",
  coalesce(s.ended_on < app.today(), false) or exists (select 1 from app.leave away where away.org_id = r.org_id
    and away.person_id = r.subject_id and app.today() between away.from_on and away.to_on) as "subjectGone"`
const RELATION = sql`app.manages(r.subject_id) as manages, app.leads(r.subject_id) as leads, app.partners(r.subject_id) as partners,
  app.administers(r.subject_id) as administers`
/** The cycle's round of peer feedback, and from how many of those asked an answer can still come, as far as the one asking may know. */
const PEERS = sql`c.peer_due as "peerDue", (select n.round_id from app.cycle_round n where r.kind = 'manager' and n.org_id = r.org_id
    and n.cycle_id = r.cycle_id and n.subject_id = r.subject_id) as "roundId",
  (select count(*)::integer from app.cycle_round n cross join lateral (${stillAsked(sql`n.round_id`)}) q
    where r.kind = 'manager' and n.org_id = r.org_id and n.cycle_id = r.cycle_id and n.subject_id = r.subject_id
      and not exists (select 1 from app.feedback_round_end e where e.org_id = n.org_id and e.round_id = n.round_id)) as "peersOpen"`
const FROM = sql`app.review r
  join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
  join app.person s on s.org_id = r.org_id and s.id = r.subject_id
  join app.person w on w.org_id = r.org_id and w.id = r.reviewer_id
  left join app.review self on self.org_id = r.org_id and self.cycle_id = r.cycle_id and self.subject_id = r.subject_id
    and self.kind = 'self' and r.kind = 'manager'
  left join app.delegation on delegation.org_id = r.org_id and delegation.id = r.delegation_id
  left join app.conversation on conversation.org_id = r.org_id and conversation.review_id = r.id
  left join app.acknowledgement_opening opening on opening.org_id = r.org_id and opening.review_id = r.id`

/** One review, or undefined where the one asking may not know of it. */
export async function findReview(tx: Tx, id: string): Promise<ReviewRow | undefined> {
  const row = await first(tx, sql<Flat>`select ${COLUMNS}, ${RELATION}, ${PEERS} from ${FROM} where r.org_id = app.org() and r.id = ${id}`)
  return row && nest(row)
}

/** The same, with nobody else at the same review until the transaction ends: two saves at once come one after the other. */
export async function holdReview(tx: Tx, id: string): Promise<ReviewRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`review ${id}`}, 0))`.execute(tx)
  return findReview(tx, id)
}

/** Whose reviews to list. `branch`: about people I lead, written by others. */
export interface ReviewsAsked {
  as: 'reviewer' | 'subject' | 'branch' | 'co-author'
  cycleId?: string
  limit: number
  cursor?: string
}

/** A list in order of due date; each starts from a small set of people, never from all reviews. */
export async function listReviews(tx: Tx, asked: ReviewsAsked): Promise<{ reviews: ReviewRow[]; next?: string }> {
  const set = {
    reviewer: sql`r.reviewer_id = app.me()`,
    'co-author': sql`r.id = any (array(select app.co_written()))`,
    subject: sql`r.subject_id = app.me()`,
    branch: sql`r.kind = 'manager' and r.reviewer_id <> app.me() and r.subject_id = any(array(
    select st.subject_id from app.standing st where st.org_id = app.org() and st.viewer_id = app.me() and st.relation = 'line'
      and app.today() between st.from_on and st.to_on))`,
  }[asked.as]
  const [cursorDue, cursorId] = asked.cursor?.split(' ') ?? []
  // The page is cut first; only what is on it is looked up in full.
  const page = await rows(
    tx,
    sql<{ id: string }>`
    select l.id from (select r.id, ${dueOf('r', 'self')} as due
        from app.review r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
       where r.org_id = app.org() and ${set} and r.state <> 'cancelled'
         and (${asked.cycleId ?? null}::uuid is null or r.cycle_id = ${asked.cycleId ?? null})) l
     where (${cursorDue ?? null}::date is null or (l.due, l.id) > (${cursorDue ?? null}::date, ${cursorId ?? null}::uuid))
     order by l.due, l.id limit ${asked.limit + 1}`,
  )
  const ids = page.slice(0, asked.limit).map(({ id }) => id)
  const found = await rows(
    tx,
    sql<Flat>`select ${COLUMNS}, ${RELATION} from ${FROM} where r.org_id = app.org() and r.id = any(${ids}::uuid[])`,
  )
  const place = new Map(ids.map((id, at) => [id, at]))
  const reviews = found.map(nest).toSorted((a, b) => place.get(a.id)! - place.get(b.id)!)
  const last = reviews.at(-1)
  return { reviews, ...(page.length > asked.limit && last && { next: `${last.due} ${last.id}` }) }
}

function nest(row: Flat): ReviewRow {
  return present({
    id: row.id,
    kind: row.kind,
    state: row.state,
    cycleState: row.cycleState,
    mine: row.mine,
    writesAlong: row.writesAlong,
    aboutMe: row.aboutMe,
    manages: row.manages,
    leads: row.leads,
    partners: row.partners,
    administers: row.administers,
    today: row.today,
    reviewerLeft: row.reviewerLeft,
    subjectGone: row.subjectGone,
    delegation: row.delegationId ? { id: row.delegationId, until: row.delegationUntil!, over: row.delegationOver! } : undefined,
    acknowledgementOpen: row.openedAt !== null,
    released: row.released,
    due: row.due,
    scheduledFor: row.scheduledFor ?? undefined,
    heldOn: row.heldOn ?? undefined,
    openedAt: row.openedAt ?? undefined,
    roundId: row.roundId ?? undefined,
    peers: row.peersOpen && row.peerDue ? { open: row.peersOpen, due: row.peerDue } : undefined,
    selfReview: row.selfState && row.selfReviewDue ? { state: row.selfState, due: row.selfReviewDue } : undefined,
    cycle: {
      id: row.cycleId,
      name: row.cycleName,
      from: row.from,
      to: row.to,
      ...(row.selfDue && { selfDue: row.selfDue }),
      managerDue: row.managerDue,
      shareDue: row.shareDue,
      state: row.cycleState,
      ...(row.scale && { scale: row.scale }),
    },
    subject: { id: row.subjectId, name: row.subjectName, title: row.subjectTitle },
    reviewer: { id: row.reviewerId, name: row.reviewerName },
  })
}

/** Moves a review to a state, if it is in the one expected and the step is this person's to take. */
export async function moveReview(tx: Tx, id: string, from: ReviewState, to: ReviewState): Promise<boolean> {
  return (await change(tx, sql`update app.review set state = ${to} where org_id = app.org() and id = ${id} and state = ${from}`)) === 1
}

/** Puts on record who took a step, when, and why. */
export async function recordStep(
  tx: Tx,
  reviewId: string,
  step: 'submitted' | 'withdrawn' | 'sent-back' | 'shared' | 'corrected' | 'reopened' | 'cancelled' | 'restored',
  reason?: string,
): Promise<void> {
  await sql`insert into app.review_step (org_id, id, review_id, step, by_id, at, reason)
    values (app.org(), ${randomUUID()}, ${reviewId}, ${step}, app.me(), app.now(), ${reason ?? null})`.execute(tx)
}

/** The reason of the last sending back, or of HR's reopening, while the review is its author's to mend. */
export async function lastSentBack(tx: Tx, reviewId: string): Promise<{ by: Named; at: string; reason: string } | undefined> {
  const row = await first(
    tx,
    sql<{ step: string; id: string; name: string; at: string; reason: string }>`
    select st.step, p.id, p.name, st.at, st.reason from app.review_step st join app.person p on p.org_id = st.org_id and p.id = st.by_id
     where st.org_id = app.org() and st.review_id = ${reviewId} order by st.at desc limit 1`,
  )
  return row?.step === 'sent-back' || row?.step === 'reopened' ? { by: { id: row.id, name: row.name }, at: row.at, reason: row.reason } : undefined
}

/** One person's own due date. */
export async function extendReview(tx: Tx, reviewId: string, due: string): Promise<void> {
  await sql`insert into app.review_extension (org_id, id, review_id, due, by_id, at)
    values (app.org(), ${randomUUID()}, ${reviewId}, ${due}, app.me(), app.now())`.execute(tx)
}

/** Plans the talk, or moves it. */
export async function scheduleConversation(tx: Tx, reviewId: string, on: string): Promise<void> {
  await sql`insert into app.conversation (org_id, review_id, scheduled_for, scheduled_by) values (app.org(), ${reviewId}, ${on}, app.me())
    on conflict (org_id, review_id) do update set scheduled_for = excluded.scheduled_for, scheduled_by = excluded.scheduled_by`.execute(tx)
}

/** Puts on record that the talk was held. */
export async function recordConversation(tx: Tx, reviewId: string, on: string): Promise<void> {
  await sql`insert into app.conversation (org_id, review_id, held_on, recorded_by, recorded_at) values (app.org(), ${reviewId}, ${on},
    app.me(), app.now())
    on conflict (org_id, review_id) do update set held_on = excluded.held_on, recorded_by = excluded.recorded_by,
      recorded_at = excluded.recorded_at`.execute(tx)
}
