import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import { enqueue } from '../../server/jobs/jobs.ts'
import { sendAll } from '../../server/messages.ts'
import { addReviews, findCycle, moveCycle } from '../cycles/store.ts'
import { reviewerOf, type Member } from '../population.ts'
import { openRounds, openSurveys } from '../rounds/store.ts'
import { findPopulation, membersOf } from '../set-up/store.ts'
import { templateOf } from '../template/store.ts'
import { hiddenOf, shownOf } from '../template/template.ts'
import type { Question } from '../template/words.ts'
import type { Launch } from '../set-up/words.ts'
import { TO_NAME_PEERS, TO_NOMINATE, TO_WRITE } from './launch.ts'
import type { Cycle } from '../words.ts'

/** The newest launch of a cycle. */
export async function findLaunch(tx: Tx, cycleId: string): Promise<Launch | undefined> {
  const row = await first(
    tx,
    sql<Omit<Launch, 'by' | 'created'> & { byId: string; byName: string; self: number; manager: number }>`
    select l.id, l.state, l.total, l.done, l.created_self as self, l.created_manager as manager, p.id as "byId", p.name as "byName",
      l.started_at as "startedAt", l.ended_at as "endedAt"
      from app.cycle_launch l join app.person p on p.org_id = l.org_id and p.id = l.by_id
     where l.org_id = app.org() and l.cycle_id = ${cycleId} order by l.started_at desc, l.state = 'done' limit 1`,
  )
  if (!row) return undefined
  const { byId, byName, self, manager, ...rest } = present(row)
  return { ...rest, by: { id: byId, name: byName }, created: { self, manager } }
}

/** Begins a launch; its batches are the job's. */
export async function startLaunch(tx: Tx, cycleId: string, total: number): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.cycle_launch (org_id, id, cycle_id, state, total, by_id, started_at)
    values (app.org(), ${id}, ${cycleId}, 'running', ${total}, app.me(), app.now())`.execute(tx)
  return id
}

/** Stops a launch between two batches, or lets it go on. */
export async function moveLaunch(tx: Tx, id: string, to: 'running' | 'stopped'): Promise<void> {
  await sql`update app.cycle_launch set state = ${to} where org_id = app.org() and id = ${id} and state <> 'done'`.execute(tx)
}

/** What came of creating for some members. */
export interface Created {
  self: number
  manager: number
  rounds: number
  surveys: number
  told: string[]
}

/**
 * What some members of a cycle need, where it is not there yet: their reviews, a round of peer feedback, a survey about those who lead,
 * and word of it.
 * @param by who launched it: rounds and surveys are opened in their name
 * @param late somebody joins a cycle that runs: their manager hears of it although they named the peers of others before
 */
export async function createFor(tx: Tx, cycle: Cycle, members: readonly Member[], by: string, late = false): Promise<Created> {
  const pairs = members.map((member) => ({ personId: member.personId, reviewerId: reviewerOf(member) }))
  const created = await addReviews(tx, cycle, pairs)
  const writers = pairs.flatMap(({ personId, reviewerId }) => [...(cycle.selfDue ? [personId] : []), ...(reviewerId ? [reviewerId] : [])])
  // Who was told before is not told again: one message a person and cycle.
  const told = cycle.announce && created.self + created.manager > 0 ? [...new Set(writers)] : []
  await sendAll(
    tx,
    told.map((to) => ({ kind: TO_WRITE, to, recordId: cycle.id })),
  )
  return { ...created, ...(await askOthers(tx, cycle, pairs, { by, late })), told }
}

interface Pair {
  personId: string
  reviewerId?: string
}

/** Nobody is asked by a day that has passed. */
async function askOthers(tx: Tx, cycle: Cycle, pairs: readonly Pair[], { by, late }: { by: string; late: boolean }) {
  if (!cycle.peerDue && !cycle.upwardDue) return { rounds: 0, surveys: 0 }
  const { today } = (await first(tx, sql<{ today: string }>`select app.today() as today`))!
  const { peer, upward } = await templateOf(tx, cycle.id)
  // What the person reads comes first, so that it counts from one whatever else is asked.
  const asked = (questions: readonly Question[]) => ({ questions: [...shownOf(questions), ...hiddenOf(questions)].map(({ label }) => label), apart: hiddenOf(questions).length })
  const ahead = (due: string | undefined) => due !== undefined && due >= today
  const reviewed = pairs.filter((each) => each.reviewerId)
  const people = reviewed.map(({ personId }) => personId)
  const rounds = ahead(cycle.peerDue) ? await openRounds(tx, cycle.id, people, asked(peer), by) : []
  const surveys = ahead(cycle.upwardDue) ? await openSurveys(tx, cycle.id, pairs.map(({ personId }) => personId), asked(upward), by) : []
  if (cycle.announce) await sendAll(tx, tellOfRounds(cycle, rounds, reviewed, late))
  for (const surveyId of surveys) await enqueue(tx, 'upward-survey.invite', { surveyId })
  return { rounds: rounds.length, surveys: surveys.length }
}

/** Who proposes peers, or names them: the person where the cycle has a nomination phase, else their manager, once, and for each who joins late. */
function tellOfRounds(cycle: Cycle, rounds: readonly { subjectId: string; roundId: string }[], reviewed: readonly Pair[], late: boolean) {
  if (cycle.nominationDue) return rounds.map(({ subjectId, roundId }) => ({ kind: TO_NOMINATE, to: subjectId, recordId: roundId }))
  const about = new Map(rounds.map(({ subjectId, roundId }) => [subjectId, roundId]))
  const managers = new Map(reviewed.flatMap(({ personId, reviewerId }) => (about.has(personId) && reviewerId ? [[reviewerId, about.get(personId)!]] : [])))
  return [...managers].map(([to, roundId]) => ({ kind: TO_NAME_PEERS, to, recordId: cycle.id, ...(late && { version: roundId }) }))
}

/**
 * Sees to the next people of a launch. One transaction a batch: what it did and how far it came are committed together, so that a run
 * that dies goes on where it was. On the job role's connection.
 * @returns whether there is more to do
 */
export async function launchBatch(tx: Tx, launchId: string, size: number): Promise<boolean> {
  const launch = await first(
    tx,
    sql<{ cycleId: string; state: string; after: string | null; by: string }>`
    select cycle_id as "cycleId", state, after_id as after, by_id as by from app.cycle_launch where org_id = app.org() and id = ${launchId} for update`,
  )
  if (launch?.state !== 'running') return false
  const today = (await first(tx, sql<{ today: string }>`select app.today() as today`))!.today
  const cycle = await findCycle(tx, launch.cycleId, today)
  const going = cycle?.state === 'open'
  const members = going
    ? await membersOf(tx, { to: cycle.to, population: await findPopulation(tx, cycle.id) }, { after: launch.after ?? undefined, limit: size })
    : []
  const created = going ? await createFor(tx, cycle, members, launch.by) : { self: 0, manager: 0 }
  const over = members.length < size
  await sql`update app.cycle_launch set done = done + ${members.length}, total = greatest(total, done + ${members.length}),
      created_self = created_self + ${created.self}, created_manager = created_manager + ${created.manager},
      after_id = coalesce(${members.at(-1)?.personId ?? null}::uuid, after_id),
      state = case when ${over} then 'done' else state end, ended_at = case when ${over} then app.now() end
    where org_id = app.org() and id = ${launchId}`.execute(tx)
  return !over
}

/** What a launch would do. `told`: who would get a message. */
export interface Rehearsed {
  members: Member[]
  created: Omit<Created, 'told'>
  told: string[]
}

/**
 * A launch for practice: all of it for real, batch by batch, and taken back before anybody could see it. Messages lie in an outbox that
 * is sent only after a commit, so what is rolled back was never sent.
 */
export async function rehearseLaunch(tx: Tx, cycle: Cycle, by: string, size: number): Promise<Rehearsed> {
  await sql`savepoint rehearsal`.execute(tx)
  try {
    const members = await membersOf(tx, { to: cycle.to, population: await findPopulation(tx, cycle.id) })
    await moveCycle(tx, cycle.id, 'open')
    const created = { self: 0, manager: 0, rounds: 0, surveys: 0 }
    const told = new Set<string>()
    for (let at = 0; at < members.length; at += size) {
      const batch = await createFor(tx, cycle, members.slice(at, at + size), by)
      for (const what of ['self', 'manager', 'rounds', 'surveys'] as const) created[what] += batch[what]
      for (const id of batch.told) told.add(id)
    }
    return { members, created, told: [...told] }
  } finally {
    await sql`rollback to savepoint rehearsal`.execute(tx)
    await sql`release savepoint rehearsal`.execute(tx)
  }
}

/** Names and addresses of a few people. */
export async function addressesOf(tx: Tx, ids: readonly string[]): Promise<{ id: string; name: string; email: string }[]> {
  return rows(
    tx,
    sql<{ id: string; name: string; email: string }>`select id, name, email from app.person
     where org_id = app.org() and id = any(${[...ids]}::uuid[]) order by name`,
  )
}
