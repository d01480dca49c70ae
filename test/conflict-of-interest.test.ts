import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillWithSample } from '../src/operate/fill.ts'
import { asPerson, openPool } from '../src/server/database.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

// X4 over the whole sample organisation: every kind of record about a person, looked for by whoever leads, supports or administers them.
const CLOCK = '2026-11-20T12:00:00Z'
/** What is about the person in `$1` and written by somebody else, by record kind. What is public, or the reader's own, is no matter of X4. */
const KINDS: Record<string, string> = {
  'N2-N4 observation': 'from app.observation r where r.subject_id = $1 and r.author_id <> app.me() and r.public_at is null',
  'N6 one-on-one': 'from app.one_on_one r where r.person_id = $1 and r.manager_id <> app.me()',
  'N6 what was agreed': 'from app.expectation_set r where r.person_id = $1 and r.manager_id <> app.me()',
  'N6 career check-in': 'from app.career_check_in r where r.person_id = $1 and r.manager_id <> app.me()',
  'N6 series': 'from app.one_on_one_series r where r.person_id = $1 and r.manager_id <> app.me()',
  'N7 monthly note': 'from app.monthly_note r where r.person_id = $1 and r.author_id <> app.me()',
  'a talk': 'from app.talk r where r.subject_id = $1 and r.author_id <> app.me()',
  'evidence': 'from app.evidence r where r.person_id = $1',
  'F1 request': 'from app.feedback_request r where r.subject_id = $1 and app.me() not in (r.asker_id, r.asked_id)',
  'F1 that there is a request': 'from app.feedback_request_trace r where r.subject_id = $1',
  'F2 peer answer': 'from app.peer_answer r where r.subject_id = $1 and r.author_id <> app.me()',
  'F4 anonymous batch': 'from app.feedback_batch_text r where r.subject_id = $1',
  'R1-R7 review': 'from app.review r where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R1-R5 text': 'from app.review_text t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R6 release': 'from app.review_release t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R8 acknowledgement': 'from app.acknowledgement t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R9 comment': 'from app.review_comment t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'C1 rating': 'from app.review_rating t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'P3 level': 'from app.person_level r where r.person_id = $1',
  'days away': 'from app.leave r where r.person_id = $1',
  'A4 conflicts': 'from app.conflict r where r.subject_id = $1 and r.created_by <> app.me()',
  'A7 delegation': 'from app.delegation r where r.subject_id = $1 and app.me() not in (r.delegate_id, r.given_by)',
  'a kept draft': 'from app.kept_draft r where r.subject_id = $1 and r.author_id <> app.me()',
  'a hand-over': 'from app.hand_over r where r.subject_id = $1 and app.me() not in (r.from_id, r.to_id)',
}

let database: FreshDatabase
let owner: pg.Pool
let app: pg.Pool
beforeAll(async () => {
  database = await freshDatabase()
  ;[owner, app] = [openPool(database.owner), openPool(database.app)]
  const job = openPool(database.job)
  await fillWithSample(job, { anchor: '2026-11-20' })
  await job.end()
}, 60_000)
afterAll(async () => {
  await Promise.all([owner.end(), app.end()])
  await database.drop()
})

async function seen(session: string, subject: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  await asPerson(app, { kind: 'session', secret: session }, CLOCK, async (tx) => {
    for (const [kind, from] of Object.entries(KINDS)) {
      const result = await tx.executeQuery<{ n: number }>(CompiledQuery.raw(`select count(*)::int as n ${from}`, [subject]))
      found[kind] = result.rows[0]!.n
    }
  })
  return found
}

async function session(person: string): Promise<string> {
  const token = randomUUID()
  await owner.query(`insert into auth.session (id, token, "userId", "expiresAt") select $1, $1, account_id, now() + interval '1 day' from app.person where id = $2`, [token, person])
  return token
}

/** What the sample has none of about this person: by two colleagues, so that none of the four wrote it. */
async function add(subject: string): Promise<void> {
  const { rows: [{ org, a, b }] } = await owner.query(`select org_id as org, (array_agg(id order by id))[1] as a, (array_agg(id order by id))[2] as b from app.person p
    where ended_on is null and id <> $1 and not exists (select 1 from app.standing s where s.viewer_id = p.id) and not exists (select 1 from app.role_grant g where g.person_id = p.id) group by org_id`, [subject])
  const { rows: [{ cycle, review }] } = await owner.query(`select r.cycle_id as cycle, r.id as review from app.review r where r.subject_id = $1 and r.kind = 'manager' order by exists (select 1 from app.review_release x where x.review_id = r.id), r.id limit 1`, [subject])
  const q = (text: string, ...values: unknown[]) => owner.query(text, values)
  await q(`update app.review set state = 'submitted' where id = $1 and state in ('not-started', 'draft')`, review)
  await q(`insert into app.review_rating (org_id, review_id, rating, set_at) values ($1, $2, 'meets', now()) on conflict do nothing`, org, review)
  const [request, round, asked] = [randomUUID(), randomUUID(), randomUUID()]
  await q(`insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at) values ($1, $2, $3, $4, $5, 'How was it?', now())`, org, request, subject, a, b)
  await q(`insert into app.feedback_request_trace (org_id, request_id, subject_id, asked_at) values ($1, $2, $3, now())`, org, request, subject)
  await q(`insert into app.delegation (org_id, id, cycle_id, subject_id, delegate_id, until, given_by, given_at) values ($1, $2, $3, $4, $5, '2099-01-01', $6, now()) on conflict do nothing`, org, randomUUID(), cycle, subject, a, b)
  await q(`insert into app.conflict (org_id, holder_id, subject_id, kind, reason, created_by) values ($1, $2, $3, 'relative', 'x', $2)`, org, a, subject)
  await q(`insert into app.career_check_in (org_id, id, manager_id, person_id, quarter, created_by, created_at) values ($1, $2, $3, $4, '2026-10-01', $3, now())`, org, randomUUID(), a, subject)
  await q(`insert into app.feedback_round (org_id, id, subject_id, opened_by, kind, due, nominated, opened_at, asked_at) values ($1, $2, $3, $4, 'attributed', '2099-01-01', false, now(), now())`, org, round, subject, a)
  await q(`insert into app.peer_request (org_id, id, round_id, subject_id, asked_id, by_id, asked_at) values ($1, $2, $3, $4, $5, $6, now())`, org, asked, round, subject, b, a)
  await q(`insert into app.peer_answer (org_id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at, submitted_at) values ($1, $2, $3, $4, $5, 'attributed', '{Calm.}', 1, now(), now())`, org, asked, round, subject, b)
}

test('X4 conflict of interest: whoever leads, supports or administers a person reads none of the records about them', async () => {
  const { rows: [pair] } = await owner.query(`
    select p.id as subject, l.manager_id as manager, up.manager_id as skip, s.viewer_id as partner,
      (select person_id from app.role_grant g where g.role = 'hr_admin' and g.person_id <> p.id order by person_id limit 1) as admin
      from app.person p
      join app.reporting_line l on l.person_id = p.id and '2026-11-20' between l.from_on and l.to_on
      join app.reporting_line up on up.person_id = l.manager_id and '2026-11-20' between up.from_on and up.to_on
      join app.standing s on s.subject_id = p.id and s.relation = 'partner'
     where p.ended_on is null and exists (select 1 from app.review r join app.review_release x on x.review_id = r.id where r.subject_id = p.id)
       and exists (select 1 from app.leave v where v.person_id = p.id)
     order by (select count(*) from app.observation o where o.subject_id = p.id) desc, p.id limit 1`)
  await add(pair.subject)
  const open: string[] = []
  const met = new Set<string>()
  for (const who of ['manager', 'skip', 'partner', 'admin'] as const) {
    const token = await session(pair[who])
    const before = await seen(token, pair.subject)
    expect(Object.values(before).reduce((sum, n) => sum + n, 0), who).toBeGreaterThan(2)
    for (const [kind, n] of Object.entries(before)) if (n > 0) met.add(kind)
    await owner.query(`insert into app.conflict (org_id, holder_id, subject_id, kind, reason, created_by) select org_id, $1, $2, 'relative', 'x', $1 from app.person where id = $2`, [pair[who], pair.subject])
    await owner.query(`insert into app.conflict (org_id, holder_id, subject_id, kind, reason, created_by) select org_id, $1, $2, 'complaint', 'x', $3 from app.person where id = $2`, [pair.skip === pair[who] ? pair.manager : pair.skip, pair.subject, pair.subject])
    const after = await seen(token, pair.subject)
    open.push(...Object.entries(after).flatMap(([kind, n]) => (n > 0 ? [`${who}: ${n} of ${kind}`] : [])))
    await owner.query('delete from app.conflict where holder_id = any($1)', [[pair[who], pair.skip, pair.manager]])
  }
  expect(open).toEqual([])
  expect([...met]).toEqual(expect.arrayContaining(['N2-N4 observation', 'evidence', 'F1 request', 'F1 that there is a request', 'F2 peer answer', 'R1-R7 review', 'R1-R5 text', 'R6 release',
    'R8 acknowledgement', 'R9 comment', 'C1 rating', 'P3 level', 'days away', 'A4 conflicts', 'A7 delegation', 'N6 one-on-one', 'N6 what was agreed', 'N6 career check-in']))
})
