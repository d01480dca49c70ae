import { expectationsWithin } from '../../checkins/expectations/store.ts'
import { listEvidence } from '../../feedback/evidence/store.ts'
import type { Evidence } from '../../feedback/evidence/words.ts'
import { ledgerRecords } from '../../feedback/ledger/store.ts'
import { careerTalks } from '../../growth/store.ts'
import { addDays, dateIn } from '../../kit/date.ts'
import { levelText } from '../../leveling/level-text.ts'
import type { LevelingFramework } from '../../leveling/framework.ts'
import { frameworkOf, levelOf, publishedFramework } from '../../leveling/store.ts'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import { findSurroundings } from '../../writing/own-words/store.ts'
import { levelStep } from '../beside-level.ts'
import { coachReview } from '../coached.ts'
import { uncountedDays } from '../counted-time.ts'
import { writingMinutes } from '../drafts/store.ts'
import type { ReviewFacts, ReviewStep } from '../facts.ts'
import { lastRelease } from '../releases/store.ts'
import { peerRecords } from '../rounds/store.ts'
import type { ReviewRow } from '../store.ts'
import { withTold } from '../told.ts'
import { nearestPoint } from '../codes.ts'
import { SelfReviewDocument, type PacketFacts, type PacketRecord, type Rating, type ReviewDocument } from '../words.ts'
import { fromEvidence, fromExpectations, fromLedger, lastReviewRecord, pageOf, selfReviewRecord } from './records.ts'

/** The present, and where an instant becomes a date. */
interface Moment {
  now: string
  zone: string
}

/** More than a busy year of anybody's work holds. */
const MOST_EVIDENCE = 2000

/**
 * Everything about the person in the period that the one asking may see, each with whether the person was told. Up to today,
 * because a talk after the period may be about something within it. Every read goes through the room that keeps the record.
 */
export async function gather(tx: Tx, review: ReviewRow, { now, zone }: Moment): Promise<PacketRecord[]> {
  const { from } = review.cycle
  const to = review.cycle.to > review.today ? review.cycle.to : review.today
  const subject = review.subject.id
  const ledger = await ledgerRecords(tx, subject, { from, to })
  const told = withTold(
    ledger.map(fromLedger),
    ledger.flatMap((record) => record.events),
    now,
    (await findEmployment(tx, subject)).leave,
    zone,
  )
  const agreedBefore = (await expectationsWithin(tx, subject, from, to)).filter((set) => !ledger.some((record) => record.id === set.id))
  return [
    ...told,
    ...agreedBefore.flatMap((set) => fromExpectations(set, zone)),
    ...(await evidenceWithin(tx, subject, { from, to })).map(fromEvidence),
    ...(await peerRecords(tx, subject, { from, to }, zone)),
    // One's own text is no record for itself.
    ...(review.kind === 'manager' ? await selfReviewOf(tx, review, zone) : []),
    ...(await lastReviewOf(tx, review, zone)),
  ]
}

async function evidenceWithin(tx: Tx, personId: string, { from, to }: { from: string; to: string }): Promise<Evidence[]> {
  const { evidence } = await listEvidence(tx, {
    personId,
    limit: MOST_EVIDENCE,
    cursor: `${addDays(to, 1)} 00000000-0000-0000-0000-000000000000`,
  })
  return evidence.filter((item) => item.on >= from)
}

async function selfReviewOf(tx: Tx, review: ReviewRow, zone: string): Promise<PacketRecord[]> {
  const row = await first(
    tx,
    sql<{ id: string; document: SelfReviewDocument; savedAt: string; authorId: string; author: string }>`
    select r.id, t.document, t.saved_at as "savedAt", p.id as "authorId", p.name as author
      from app.review r
      join app.review_text t on t.org_id = r.org_id and t.review_id = r.id
      join app.person p on p.org_id = r.org_id and p.id = r.subject_id
     where r.org_id = app.org() and r.cycle_id = ${review.cycle.id} and r.subject_id = ${review.subject.id} and r.kind = 'self'
       and r.state = 'submitted'`,
  )
  return row ? [selfReviewRecord({ ...row, document: SelfReviewDocument.parse(row.document) }, zone)] : []
}

async function lastReviewOf(tx: Tx, review: ReviewRow, zone: string): Promise<PacketRecord[]> {
  const last = await lastRelease(tx, review.subject.id, review.cycle.id)
  return last ? [lastReviewRecord(last, zone)] : []
}

/** One page of the packet, newest first, and the id of the last review when it is on it. */
export async function listPacket(
  tx: Tx,
  review: ReviewRow,
  asked: Moment & { limit: number; cursor?: string },
): Promise<{ records: PacketRecord[]; next?: string; lastReview?: string }> {
  const page = pageOf(await gather(tx, review, asked), asked.limit, asked.cursor)
  return { ...page, lastReview: page.records.find((record) => record.kind === 'last-review')?.id }
}

/** Of these records, those about the person that the one asking may open. */
export async function findCited(tx: Tx, review: ReviewRow, ids: readonly string[], moment: Moment): Promise<PacketRecord[]> {
  if (ids.length === 0) return []
  const wanted = new Set(ids)
  return (await gather(tx, review, moment)).filter((record) => wanted.has(record.id) && !record.readOnly)
}

/** Their ids alone. */
export async function visibleIds(tx: Tx, review: ReviewRow, ids: readonly string[], moment: Moment): Promise<Set<string>> {
  return new Set((await findCited(tx, review, ids, moment)).map((record) => record.id))
}

/** What the rules read beside the text and the records. */
export async function findFacts(tx: Tx, review: ReviewRow, zone: string): Promise<PacketFacts> {
  const subject = review.subject.id
  const period = { from: review.cycle.from, to: review.cycle.to }
  const employment = await findEmployment(tx, subject)
  const [code, framework] = [await levelOf(tx, subject, review.today), await frameworkOfCycle(tx, review.cycle.id)]
  const level = code && framework ? levelText(framework, code) : undefined
  return {
    person: { name: review.subject.name, ...(level && { level: { ...level, ...(framework && { framework: { id: framework.id, version: framework.version } }) } }), ...(employment.startedOn && { startedOn: employment.startedOn }) },
    ...(framework && { levels: framework.levels.map(levelStep) }),
    period,
    uncounted: uncountedDays(period, employment),
    lastRating: await lastRating(tx, review, code, zone),
    talks: await careerTalks(tx, subject, zone),
    conversation: { scheduledFor: review.scheduledFor, heldOn: review.heldOn },
    activeMinutes: (await writingMinutes(tx, [review.id])).get(review.id) ?? 0,
    today: review.today,
    shareOn: review.cycle.shareDue > review.today ? review.cycle.shareDue : review.today,
    zone,
    places: await placeNames(tx),
    ...(review.cycle.scale && { scale: review.cycle.scale }),
  }
}

/** The framework everybody in a cycle is held against: the one in force when it opened, whatever was published since. */
async function frameworkOfCycle(tx: Tx, cycleId: string): Promise<LevelingFramework | undefined> {
  const pinned = await first(tx, sql<{ id: string | null; version: number | null }>`
    select framework_id as id, framework_version as version from app.review_cycle where org_id = app.org() and id = ${cycleId}`)
  return pinned?.id && pinned.version ? frameworkOf(tx, pinned.id, pinned.version) : publishedFramework(tx)
}

/** Facts for running the rules over a text before a step. */
export async function factsOf(
  tx: Tx,
  review: ReviewRow,
  text: { document: ReviewDocument; rating?: Rating },
  asked: Moment & { step: ReviewStep },
): Promise<ReviewFacts> {
  const facts = await findFacts(tx, review, asked.zone)
  const { document, rating } = text
  const coached = asked.step === 'open-acknowledgement' ? undefined : coachReview(document, await findSurroundings(tx))
  return { ...facts, document, rating, records: await gather(tx, review, asked), step: asked.step, coached }
}

/** Compared only at the same level: after a promotion the same work is measured by another text. */
async function lastRating(tx: Tx, review: ReviewRow, levelNow: string | undefined, zone: string): Promise<PacketFacts['lastRating']> {
  const last = await lastRelease(tx, review.subject.id, review.cycle.id)
  if (!last?.rating || !review.cycle.scale) return undefined
  const releasedOn = dateIn(zone, last.releasedAt)
  const rating = nearestPoint(last.rating, review.cycle.scale)
  return (await levelOf(tx, review.subject.id, releasedOn)) === levelNow ? { rating, releasedOn } : undefined
}

/** What decides which days count for somebody. */
export async function findEmployment(tx: Tx, personId: string) {
  const row = await first(
    tx,
    sql<{ startedOn: string; managerChanges: string[]; leave: { from: string; to: string }[] }>`
    select e.started_on as "startedOn",
      array(select l.from_on::text from app.reporting_line l where l.org_id = app.org() and l.person_id = ${personId} and exists (
        select 1 from app.reporting_line b where b.org_id = l.org_id and b.person_id = l.person_id and b.from_on < l.from_on
          and b.manager_id <> l.manager_id)
        order by l.from_on) as "managerChanges",
      coalesce((select jsonb_agg(jsonb_build_object('from', v.from_on, 'to', v.to_on) order by v.from_on) from app.leave v
        where v.org_id = app.org() and v.person_id = ${personId}), '[]') as leave
      from (select 1) one left join app.employment e on e.org_id = app.org() and e.person_id = ${personId}`,
  )
  return present(row!)
}

/** Teams by name: a text that names one says where something happened. */
async function placeNames(tx: Tx): Promise<string[]> {
  const found = await rows(tx, sql<{ name: string }>`select distinct name from app.team where org_id = app.org() order by name limit 500`)
  return found.map(({ name }) => name)
}
