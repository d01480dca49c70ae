import { expectationsToConfirm } from '../checkins/expectations/store.ts'
import { careersToWrite } from '../checkins/career/store.ts'
import { openActionItems } from '../checkins/action-item/store.ts'
import type { Concern } from '../feedback/rules/feedback/undelivered-concern.ts'
import { listHandOvers, listMovedOn } from '../feedback/hand-over/store.ts'
import { listMyRequests } from '../feedback/peer/answers/store.ts'
import { listRequests } from '../feedback/request/store.ts'
import { listSurveys } from '../feedback/upward/store.ts'
import type { MovedOn } from '../feedback/hand-over/words.ts'
import { openAssessmentsOf, opportunitiesOf, planOf } from '../growth/store.ts'
import type { Days } from '../kit/date.ts'
import type { RoleRequest } from '../people/role-request/request.ts'
import { listRequests as listRoleRequests } from '../people/role-request/store.ts'
import { quotesAskedOfMe } from '../promotion/quote/store.ts'
import { openAgendas } from '../promotion/session/store.ts'
import { listCases } from '../promotion/store.ts'
import { writingMinutes } from '../reviews/drafts/store.ts'
import { listReviews, type ReviewRow } from '../reviews/store.ts'
import { rows, sql, type Tx } from '../server/database.ts'
import type { GrowthFacts, PromotionFacts } from './level-tasks.ts'
import { MOST_ASKED, MOST_OF_A_KIND } from './numbers.ts'
import type { PeerFacts } from './peer-tasks.ts'
import { roundsOfClosedCycles, roundsWaiting } from './rounds/store.ts'
import type { OpenReview, OpenTalk, Unseen } from './tasks.ts'

/** What others said to me: everything here starts from me and is cut to a page. */
export async function findListening(tx: Tx, meId: string) {
  const { requests } = await listRequests(tx, { limit: 200 })
  return {
    meId,
    unseen: await unseenNotes(tx),
    talks: await openTalks(tx),
    requests: requests.filter((request) => request.asked.id === meId && request.state === 'waiting').slice(0, MOST_OF_A_KIND),
    expectations: (await expectationsToConfirm(tx)).slice(0, MOST_OF_A_KIND),
    actions: (await openActionItems(tx)).slice(0, MOST_OF_A_KIND),
    careers: await careersToWrite(tx, MOST_OF_A_KIND),
    handOvers: (await listHandOvers(tx)).filter(({ subject, waiting }) => subject.id === meId && waiting > 0).slice(0, MOST_OF_A_KIND),
  }
}

/** What waits at the desk: roles that take a second yes, and people who moved on from me. */
export async function findDesk(tx: Tx): Promise<{ roleRequests: RoleRequest[]; movedOn: MovedOn[] }> {
  return { roleRequests: (await listRoleRequests(tx)).slice(0, MOST_OF_A_KIND), movedOn: (await listMovedOn(tx)).slice(0, MOST_OF_A_KIND) }
}

/** Rounds and surveys that ask me something, and lists of whom to ask. */
export async function findAsked(tx: Tx): Promise<PeerFacts> {
  const { requests } = await listMyRequests(tx, { limit: MOST_ASKED })
  const closed = await roundsOfClosedCycles(tx, requests.map(({ roundId }) => roundId))
  return {
    requests: requests.filter(({ roundId }) => !closed.has(roundId)),
    surveys: (await listSurveys(tx, { limit: MOST_ASKED })).surveys,
    rounds: await roundsWaiting(tx, MOST_ASKED),
  }
}

/** What waits between me and my manager, and between my reports and me, on the way to a level. */
export async function findGrowth(tx: Tx, meId: string, reports: readonly string[]): Promise<GrowthFacts> {
  const plan = await planOf(tx, meId)
  return { ...(plan && { plan }), offers: await opportunitiesOf(tx, meId), assessments: await openAssessmentsOf(tx, [meId, ...reports]) }
}

/** Promotion cases that wait for me: as their writer, their person, somebody who sits over them, or HR. */
export async function findPromotions(tx: Tx, hr: boolean): Promise<PromotionFacts> {
  const cases = async (as: 'writer' | 'subject' | 'committee' | 'hr') => (await listCases(tx, { as, limit: MOST_ASKED })).cases
  const agendas = await openAgendas(tx)
  return {
    quotes: await quotesAskedOfMe(tx, MOST_OF_A_KIND), writing: await cases('writer'), about: await cases('subject'),
    sitting: agendas.size === 0 ? [] : (await cases('committee')).flatMap((promotion) => {
      const session = agendas.get(promotion.id)
      return session && promotion.state === 'submitted' ? [{ session, promotion }] : []
    }),
    unplaced: hr ? (await cases('hr')).filter(({ id, state }) => state === 'submitted' && !agendas.has(id)).slice(0, MOST_OF_A_KIND) : [],
  }
}

async function unseenNotes(tx: Tx): Promise<Unseen[]> {
  return rows(
    tx,
    sql<Unseen>`
    (select o.id, a.name as by, o.on_date as on, 'observation' as kind
      from app.observation o join app.person a on a.org_id = o.org_id and a.id = o.author_id
     where o.org_id = app.org() and o.subject_id = app.me() and o.author_id <> app.me() and o.person_at is not null
       and o.withdrawn_at is null
       and not exists (select 1 from app.observation_sighting g where g.org_id = o.org_id and g.observation_id = o.id
         and g.person_id = app.me())
     order by o.person_at desc limit 100)
    union all
    (select n.id, a.name, (n.month + interval '1 month - 1 day')::date, 'monthly-note'
      from app.monthly_note n join app.person a on a.org_id = n.org_id and a.id = n.author_id
     where n.org_id = app.org() and n.person_id = app.me() and n.shared_at is not null
       and not exists (select 1 from app.monthly_note_sighting g where g.org_id = n.org_id and g.note_id = n.id)
     order by n.month desc limit 100)`,
  )
}

async function openTalks(tx: Tx): Promise<OpenTalk[]> {
  return rows(
    tx,
    sql<OpenTalk>`
    select t.id, a.name as by, t.on_date as on, app.day_of(t.recorded_at) as "askedOn"
      from app.talk t join app.person a on a.org_id = t.org_id and a.id = t.author_id
     where t.org_id = app.org() and t.subject_id = app.me() and t.withdrawn_at is null
       and not exists (select 1 from app.talk_answer w where w.org_id = t.org_id and w.talk_id = t.id)
     order by t.recorded_at limit ${MOST_OF_A_KIND}`,
  )
}

/** Reviews of open cycles that I write or that are about me and shared. */
export async function findReviews(tx: Tx): Promise<(OpenReview & { as: 'reviewer' | 'subject' })[]> {
  const mine = (await listReviews(tx, { as: 'reviewer', limit: 200 })).reviews.filter((review) => review.cycleState === 'open')
  const aboutMe = (await listReviews(tx, { as: 'subject', limit: 200 })).reviews.filter(
    (review) => review.kind === 'manager' && review.state === 'shared',
  )
  const minutes = await writingMinutes(
    tx,
    mine.map((review) => review.id),
  )
  const read = await readByMe(
    tx,
    aboutMe.map((review) => review.id),
  )
  return [
    ...mine.map((review) => ({ ...openReview(review), as: 'reviewer' as const, activeMinutes: minutes.get(review.id) ?? 0 })),
    ...aboutMe.map((review) => ({ ...openReview(review), as: 'subject' as const, read: read.has(review.id) })),
  ]
}

function openReview(review: ReviewRow): OpenReview {
  const { id, kind, state, subject, due, scheduledFor, heldOn, selfReview, acknowledgementOpen, cycle } = review
  return {
    id,
    kind,
    state,
    subject,
    due,
    scheduledFor,
    heldOn,
    selfReview,
    acknowledgementOpen,
    cycleName: cycle.name,
    shareDue: cycle.shareDue,
    read: false,
    activeMinutes: 0,
  }
}

/** Reviews about me whose newest version I have opened: my own entries of who read them. */
async function readByMe(tx: Tx, reviewIds: readonly string[]): Promise<Set<string>> {
  const found = await rows(
    tx,
    sql<{ id: string }>`
    select v.review_id as id from app.review_release v
     where v.org_id = app.org() and v.review_id = any(${[...reviewIds]}::uuid[])
       and exists (select 1 from app.audit a where a.org_id = v.org_id and a.subject_id = app.me() and a.actor_id = app.me()
         and a.action = 'review.read'
         and a.result = 'done' and a.record_id = v.review_id and a.at >= v.released_at)
       and not exists (select 1 from app.review_release later where later.org_id = v.org_id and later.review_id = v.review_id
         and later.version > v.version)`,
  )
  return new Set(found.map(({ id }) => id))
}

/** Concerns I noted and nobody has heard, oldest first, as the rule about them reads them. */
export async function findConcerns(tx: Tx): Promise<(Concern & { subjectId: string })[]> {
  const found = await rows(
    tx,
    sql<{ id: string; authorId: string; subjectId: string; name: string; notedOn: string; leave: Days[] }>`
    select o.id, o.author_id as "authorId", p.id as "subjectId", p.name, app.day_of(o.created_at) as "notedOn",
           coalesce((select jsonb_agg(jsonb_build_object('from', v.from_on, 'to', v.to_on)) from app.leave v where v.org_id = p.org_id
             and v.person_id = p.id), '[]') as leave
      from app.observation o join app.person p on p.org_id = o.org_id and p.id = o.subject_id
     where o.org_id = app.org() and o.author_id = app.me() and o.subject_id <> app.me() and o.tone = 'concern' and o.person_at is null
       and o.withdrawn_at is null
       and o.request_id is null and (p.ended_on is null or p.ended_on >= app.today())
       and not exists (select 1 from app.talk t where t.org_id = o.org_id and t.author_id = app.me() and t.subject_id = o.subject_id
         and o.id = any(t.about) and t.withdrawn_at is null)
     order by o.created_at limit ${MOST_OF_A_KIND}`,
  )
  return found.map(({ name, leave, ...row }) => ({ ...row, about: { name }, uncounted: leave }))
}
