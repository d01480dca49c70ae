import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillWithSample } from '../src/operate/fill.ts'
import { asPerson, openPool } from '../src/server/database.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

// X4 over the whole sample organisation: every kind of record about a person, looked for by whoever leads, supports or administers them.
const CLOCK = '2026-11-20T12:00:00Z'
/**
 * What is about the person in `$1` and written by somebody else, by record kind. What is public, or the reader's own, is no matter of
 * X4. R10, R1 and drafts are their author's alone, and so never anybody's to lose.
 */
const KINDS: Record<string, string> = {
  'N2-N4 observation': 'from app.observation r where r.subject_id = $1 and r.author_id <> app.me() and r.public_at is null',
  'N6 one-on-one': 'from app.one_on_one r where r.person_id = $1 and r.manager_id <> app.me()',
  'N6 what was agreed': 'from app.expectation_set r where r.person_id = $1 and r.manager_id <> app.me()',
  'N6 career check-in': 'from app.career_check_in r where r.person_id = $1 and r.manager_id <> app.me()',
  'N6 series': 'from app.one_on_one_series r where r.person_id = $1 and r.manager_id <> app.me()',
  'N7 monthly note, handed over': 'from app.monthly_note r where r.person_id = $1 and r.author_id <> app.me()',
  'a talk, handed over': 'from app.talk r where r.subject_id = $1 and r.author_id <> app.me()',
  'S3 evidence': 'from app.evidence r where r.person_id = $1',
  'S3 quote': 'from app.feedback_quote r where r.subject_id = $1',
  'F1 request': 'from app.feedback_request r where r.subject_id = $1 and app.me() not in (r.asker_id, r.asked_id)',
  'F1 that there is a request': 'from app.feedback_request_trace r where r.subject_id = $1',
  'F1 round': 'from app.feedback_round r where r.subject_id = $1 and r.opened_by <> app.me()',
  'F1 whom it asked': 'from app.peer_request r where r.subject_id = $1 and r.asked_id <> app.me()',
  'F1 whom the person would ask': 'from app.feedback_nomination r where r.subject_id = $1',
  'F2 peer answer': `from app.peer_answer r where r.subject_id = $1 and r.author_id <> app.me() and r.kind = 'attributed'`,
  'F2 answer apart from the person': 'from app.peer_answer_apart r where r.subject_id = $1 and r.author_id <> app.me()',
  'F4 anonymous answer': `from app.peer_answer r where r.subject_id = $1 and r.author_id <> app.me() and r.kind = 'anonymous'`,
  'F4 anonymous batch': 'from app.feedback_batch_text r where r.subject_id = $1',
  'F5 upward feedback': 'from app.upward_text r where r.manager_id = $1',
  'F5 that there is a survey': 'from app.upward_survey r where r.manager_id = $1 and r.opened_by <> app.me()',
  'F6 withheld': 'from app.peer_withholding r where r.subject_id = $1',
  'F6 why': 'from app.peer_withholding_reason r where r.subject_id = $1',
  'R1-R7 review': 'from app.review r where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R2 self-review': `from app.review_text t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.kind = 'self'`,
  'R4 text': `from app.review_text t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me() and r.kind = 'manager'`,
  'R4 answers apart from the person': 'from app.review_hidden t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R6 release': 'from app.review_release t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R8 acknowledgement': 'from app.acknowledgement t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'R9 comment': 'from app.review_comment t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'the conversation': 'from app.conversation t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'C1 rating': 'from app.review_rating t join app.review r on r.id = t.review_id where r.subject_id = $1 and r.reviewer_id <> app.me()',
  'P3 level': 'from app.person_level r where r.person_id = $1',
  'days away': 'from app.leave r where r.person_id = $1',
  'A4 conflicts': 'from app.conflict r where r.subject_id = $1 and r.created_by <> app.me()',
  'A7 delegation': 'from app.delegation r where r.subject_id = $1 and app.me() not in (r.delegate_id, r.given_by)',
  'a kept draft, passed on': 'from app.kept_draft r where r.subject_id = $1 and r.author_id <> app.me()',
  'a hand-over': 'from app.hand_over r where r.subject_id = $1 and r.from_id <> app.me()',
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
async function add(subject: string, manager: string): Promise<void> {
  const { rows: [{ org, a, b }] } = await owner.query(`select org_id as org, (array_agg(id order by id))[1] as a, (array_agg(id order by id))[2] as b from app.person p
    where ended_on is null and id <> $1 and not exists (select 1 from app.standing s where s.viewer_id = p.id) and not exists (select 1 from app.role_grant g where g.person_id = p.id) group by org_id`, [subject])
  const put = async (table: string, row: Record<string, unknown>) => {
    const columns = ['org_id', ...Object.keys(row)].join(', ')
    await owner.query(`insert into app.${table} (${columns}) select ${columns} from jsonb_populate_record(null::app.${table}, $1) on conflict do nothing`, [JSON.stringify({ org_id: org, ...row })])
  }
  const at = '2026-11-19T10:00:00Z'
  await feedbackAbout({ subject, manager, a, b, at, put })
  await reviewsOf({ subject, manager, a, b, at, put })
  await put('conflict', { id: randomUUID(), holder_id: a, subject_id: subject, kind: 'relative', reason: 'x', created_by: a, created_at: at, until_on: '9999-12-31' })
  for (const [table, row] of [['career_check_in', { quarter: '2026-10-01' }], ['one_on_one_series', { cadence: 'weekly', weekday: 2, from_on: '2026-11-01' }]] as const) {
    await put(table, { id: randomUUID(), manager_id: a, person_id: subject, created_by: a, created_at: at, ...row })
  }
}

/** `a` and `b` write about the subject; `put` inserts a row. */
interface Ground { subject: string; manager: string; a: string; b: string; at: string; put: (table: string, row: Record<string, unknown>) => Promise<void> }

async function feedbackAbout({ subject, manager, a, b, at, put }: Ground): Promise<void> {
  const request = randomUUID()
  await put('feedback_request', { id: request, subject_id: subject, asker_id: a, asked_id: b, question: 'How was it?', asked_at: at })
  await put('feedback_request_trace', { request_id: request, subject_id: subject, asked_at: at })
  for (const kind of ['attributed', 'anonymous']) {
    const [round, asked] = [randomUUID(), randomUUID()]
    await put('feedback_round', { id: round, subject_id: subject, opened_by: a, kind, due: '2099-01-01', nominated: true, opened_at: at, asked_at: at })
    await put('feedback_nomination', { round_id: round, subject_id: subject, peer_id: b, at })
    await put('peer_request', { id: asked, round_id: round, subject_id: subject, asked_id: b, by_id: a, asked_at: at })
    await put('peer_answer_apart', { id: randomUUID(), request_id: asked, round_id: round, subject_id: subject, author_id: b, kind, texts: ['Ready.'], version: 1, saved_at: at })
    await put('peer_answer', { request_id: asked, round_id: round, subject_id: subject, author_id: b, kind, texts: ['Calm.'], version: 1, saved_at: at, submitted_at: at })
    if (kind === 'anonymous') await put('feedback_batch_text', { id: randomUUID(), round_id: round, subject_id: subject, question: 1, text: 'Calm.' })
    else await withheld(asked)
  }
  async function withheld(answer: string): Promise<void> {
    const id = randomUUID()
    await put('peer_withholding', { id, request_id: answer, subject_id: subject, author_id: b, by_id: a, at })
    await put('peer_withholding_reason', { withholding_id: id, subject_id: subject, reason: 'x' })
  }
  const survey = randomUUID()
  await put('upward_survey', { id: survey, manager_id: subject, opened_by: a, questions: ['How?'], due: '2099-01-01', opened_at: at, closed_at: at })
  await put('upward_text', { id: randomUUID(), survey_id: survey, manager_id: subject, question: 1, text: 'Well.' })
  await put('feedback_quote', { id: randomUUID(), subject_id: subject, on_date: '2026-11-19', text: 'Calm.' })
  // Passed on to the manager of today by whoever led the person before.
  await put('hand_over', { id: randomUUID(), subject_id: subject, from_id: a, to_id: manager, note: 'x', given_at: at })
  await put('monthly_note', { id: randomUUID(), author_id: a, person_id: subject, month: '2026-09-01', bullets: ['x'], version: 1, saved_at: at, manager_at: at })
  await put('talk', { id: randomUUID(), author_id: a, subject_id: subject, on_date: '2026-09-01', text: 'x', about: [], recorded_at: at, manager_at: at })
}

/** What runs: a self-review, a review written by a colleague, and one that went to the manager with the draft of another. */
async function reviewsOf({ subject, manager, a, b, at, put }: Ground): Promise<void> {
  const review = async (reviewer: string, kind: string, state: string) => {
    const [cycle, id] = [randomUUID(), randomUUID()]
    const dates = { period_from: '2026-01-01', period_to: '2026-12-31', manager_due: '2099-01-20', share_due: '2099-01-31' }
    await put('review_cycle', { id: cycle, name: 'Between', ...dates, template: 'x', state: 'open', created_by: a, created_at: at, draft_before_self_review: false })
    await put('review', { id, cycle_id: cycle, subject_id: subject, reviewer_id: reviewer, kind, state })
    return { cycle_id: cycle, review_id: id }
  }
  const text = { document: {}, version: 1, saved_at: at }
  await put('review_text', { review_id: (await review(subject, 'self', 'submitted')).review_id, ...text })
  const { cycle_id, review_id } = await review(a, 'manager', 'submitted')
  await put('review_text', { review_id, ...text })
  await put('review_hidden', { review_id, answers: [], version: 1, saved_at: at })
  await put('review_rating', { review_id, rating: 'meets', set_at: at })
  await put('conversation', { review_id, scheduled_for: '2026-12-01', scheduled_by: a })
  await put('delegation', { id: randomUUID(), cycle_id, subject_id: subject, delegate_id: a, until: '2099-01-01', given_by: b, given_at: at })
  const moved = await review(manager, 'manager', 'draft')
  await put('kept_draft', { id: randomUUID(), ...moved, subject_id: subject, author_id: a, document: {}, version: 1, kept_at: at, passed_on_at: at })
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
  await add(pair.subject, pair.manager)
  const open: string[] = []
  const lost = new Set<string>()
  for (const who of ['manager', 'skip', 'partner', 'admin'] as const) {
    const token = await session(pair[who])
    const before = await seen(token, pair.subject)
    await declare(pair[who], pair.subject, pair[who])
    await declare(who === 'skip' ? pair.manager : pair.skip, pair.subject, pair.subject)
    const after = await seen(token, pair.subject)
    for (const kind of Object.keys(KINDS)) {
      if (after[kind]! > 0) open.push(`${who}: ${after[kind]} of ${kind}`)
      else if (before[kind]! > 0) lost.add(kind)
    }
    await owner.query('delete from app.conflict where holder_id = any($1)', [[pair[who], pair.skip, pair.manager]])
  }
  expect(open).toEqual([])
  // Each kind was there for one of the four at least, and is gone for all of them.
  expect(Object.keys(KINDS).filter((kind) => !lost.has(kind))).toEqual([])
})

async function declare(holder: string, subject: string, by: string): Promise<void> {
  await owner.query(`insert into app.conflict (org_id, holder_id, subject_id, kind, reason, created_by) select org_id, $1, $2, 'relative', 'x', $3 from app.person where id = $2`, [holder, subject, by])
}
