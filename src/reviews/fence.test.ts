import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROLES, type World, world } from '../../test/cast.ts'
import { asPerson, type RawBuilder, rows, sql, type Tx } from '../server/database.ts'

// Every table of the reviews as each kind of person, through SQL, behind the row security of PostgreSQL.
type Who = (typeof ROLES)[number]
let w: World
let cycle: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  w = await world()
  cycle = await newCycle('open')
  ids.draftCycle = await newCycle('draft')
  ids.notStarted = await manager('not-started')
  for (const state of ['draft', 'submitted', 'shared', 'acknowledged']) ids[state] = await manager(state)
  for (const state of ['draft', 'submitted']) ids[`self-${state}`] = await selfReview(state)
})
afterAll(() => w?.close())

async function newCycle(state: string): Promise<string> {
  const id = randomUUID()
  await w.owner(
    `insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state,
      created_by, created_at)
    values ($1, $2, 'Year', '2026-01-01', '2026-12-31', 'Review', '{}', '2026-11-30', '2026-12-15', '2026-12-31', $3, $4, now())`,
    [w.org, id, state, w.cast.admin],
  )
  return id
}

async function row(kind: string, subject: string, reviewer: string, state: string, inCycle?: string): Promise<string> {
  const id = randomUUID()
  await w.owner('insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, $6, $7)', [
    w.org,
    id,
    inCycle ?? (await newCycle('open')),
    subject,
    reviewer,
    kind,
    state,
  ])
  return id
}

/** A manager review of `self` with everything around it that could exist in that state. */
async function manager(state: string, subject = w.cast.self, reviewer = w.cast.manager): Promise<string> {
  const id = await row('manager', subject, reviewer, state)
  const q = (text: string, values: unknown[] = []) => w.owner(text, [w.org, id, ...values])
  await q(
    `insert into app.review_extension (org_id, id, review_id, due, by_id, at) values ($1, gen_random_uuid(), $2, '2026-12-20', $3, now())`,
    [w.cast.admin],
  )
  await q(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, '{"summary":"S"}', 3, now())`)
  await q(`insert into app.review_rating (org_id, review_id, rating, set_at) values ($1, $2, 'meets', now())`)
  await q(`insert into app.review_revision (org_id, review_id, version, document, saved_at) values ($1, $2, 3, '{"summary":"S"}', now())`)
  await q(
    `insert into app.review_step (org_id, id, review_id, step, by_id, at, reason) values ($1, gen_random_uuid(), $2, 'sent-back', $3,
      now(), 'why')`,
    [w.cast.skip],
  )
  await q(`insert into app.conversation (org_id, review_id, scheduled_for, scheduled_by) values ($1, $2, '2026-12-20', $3)`, [reviewer])
  await q(
    `insert into app.review_confirmation (org_id, id, review_id, text_version, rule, by_id, at) values ($1, gen_random_uuid(), $2, 3,
      'review/x', $3, now())`,
    [reviewer],
  )
  await q(`insert into app.writing_time (org_id, review_id, author_id, active_seconds) values ($1, $2, $3, 60)`, [reviewer])
  await q(
    `insert into app.review_override (org_id, id, review_id, text_version, rule, reason, by_id, at) values ($1, gen_random_uuid(), $2, 3,
      'review/x', 'because of this', $3, now())`,
    [w.cast.partner],
  )
  if (state === 'shared' || state === 'acknowledged') {
    await q(
      `insert into app.review_release (org_id, review_id, version, document, rating, released_at, released_by) values ($1, $2, 1,
        '{"summary":"S"}', 'meets', now(), $3)`,
      [reviewer],
    )
    await q(`insert into app.acknowledgement_opening (org_id, review_id, by_id, at) values ($1, $2, $3, now())`, [reviewer])
    await q(
      `insert into app.review_comment (org_id, review_id, release_version, text, version, saved_at, submitted_at) values ($1, $2, 1, 'C',
        1, now(), ${state === 'acknowledged' ? 'now()' : 'null'})`,
    )
  }
  if (state === 'acknowledged')
    await q(`insert into app.acknowledgement (org_id, review_id, version, by_id, at) values ($1, $2, 1, $3, now())`, [subject])
  return id
}

async function selfReview(state: string): Promise<string> {
  const id = await row('self', w.cast.self, w.cast.self, state)
  await w.owner(
    `insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, '{"wentWell":"W"}', 1, now())`,
    [w.org, id],
  )
  await w.owner(`insert into app.review_revision (org_id, review_id, version, document, saved_at) values ($1, $2, 1, '{}', now())`, [
    w.org,
    id,
  ])
  return id
}

const count =
  (table: string, id: string, key = 'review_id') =>
  (tx: Tx) =>
    rows(tx, sql<{ n: number }>`select count(*) as n from ${sql.table(`app.${table}`)} where ${sql.ref(key)} = ${id}`).then(
      ([found]) => found!.n,
    )

/** Who, of the whole cast, finds the row. */
async function seers(table: string, id: string, key = 'review_id'): Promise<Who[]> {
  const found: Who[] = []
  for (const who of ROLES) if ((await w.as(who, count(table, id, key))) > 0) found.push(who)
  return found
}

const LINE_AND_HR: Who[] = ['manager', 'skip', 'partner', 'admin']
const WITH_SELF: Who[] = ['self', ...LINE_AND_HR]

describe('cycles', () => {
  test('a planned cycle is HR admin’s; an open one is everybody’s in the organisation', async () => {
    expect(await seers('review_cycle', ids.draftCycle!, 'id')).toEqual(['admin'])
    expect(await seers('review_cycle', cycle, 'id')).toEqual(ROLES.filter((who) => who !== 'outsider'))
  })
})

describe('R1, R2: the self-review', () => {
  test('a draft: the manager and HR know that it exists, only its author reads it', async () => {
    expect(await seers('review', ids['self-draft']!, 'id')).toEqual(['self', 'manager', 'partner', 'admin'])
    expect(await seers('review_text', ids['self-draft']!)).toEqual(['self'])
    expect(await seers('review_revision', ids['self-draft']!)).toEqual(['self'])
  })
  test('submitted: the line above and HR read it', async () => {
    expect(await seers('review_text', ids['self-submitted']!)).toEqual(WITH_SELF)
    expect(await seers('review_revision', ids['self-submitted']!)).toEqual(['self'])
  })
  test('where the cycle says so, the manager reads it only once their own draft exists', async () => {
    const own = await newCycle('open')
    await w.owner('update app.review_cycle set draft_before_self_review = true where id = $1', [own])
    const self = await row('self', w.cast.self, w.cast.self, 'submitted', own)
    await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, '{}', 1, now())`, [
      w.org,
      self,
    ])
    const mine = await row('manager', w.cast.self, w.cast.manager, 'not-started', own)
    expect(await w.as('manager', count('review_text', self))).toBe(0)
    expect(await w.as('skip', count('review_text', self))).toBe(1)
    await w.owner(`update app.review set state = 'draft' where id = $1`, [mine])
    expect(await w.as('manager', count('review_text', self))).toBe(1)
  })
  test('a former manager who still writes the review reads it until the cycle closes', async () => {
    const own = await newCycle('open')
    const self = await row('self', w.cast.self, w.cast.self, 'submitted', own)
    await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, '{}', 1, now())`, [
      w.org,
      self,
    ])
    expect(await w.as('former', count('review_text', self))).toBe(0)
    await row('manager', w.cast.self, w.cast.former, 'draft', own)
    expect(await w.as('former', count('review_text', self))).toBe(1)
    await w.owner(`update app.review_cycle set state = 'closed' where id = $1`, [own])
    expect(await w.as('former', count('review_text', self))).toBe(0)
  })
})

describe('R3: the draft of a manager review', () => {
  test.each(['notStarted', 'draft'])('%s: the line above and HR know that it exists; its person knows nothing', async (state) => {
    expect(await seers('review', ids[state]!, 'id')).toEqual(LINE_AND_HR)
    expect(await seers('review_extension', ids[state]!)).toEqual(LINE_AND_HR)
  })
  test.each(['review_text', 'review_rating', 'review_revision', 'review_confirmation', 'writing_time', 'conversation'])(
    '%s is the author’s alone',
    async (table) => {
      expect(await seers(table, ids.draft!)).toEqual(['manager'])
    },
  )
  test('the reason for sending it back is between its author and who sent it', async () => {
    expect(await seers('review_step', ids.draft!)).toEqual(['manager', 'skip'])
  })
})

describe('R4, C1: submitted', () => {
  test.each(['review_text', 'review_rating', 'conversation'])('%s: the line above and HR, never the person', async (table) => {
    expect(await seers(table, ids.submitted!)).toEqual(LINE_AND_HR)
  })
  test('revisions, confirmations and writing time stay the author’s', async () => {
    for (const table of ['review_revision', 'review_confirmation', 'writing_time'])
      expect(await seers(table, ids.submitted!)).toEqual(['manager'])
  })
  test('overrides: author and HR', async () => {
    expect(await seers('review_override', ids.submitted!)).toEqual(['manager', 'partner', 'admin'])
  })
  test('a former manager reads it only when they wrote it', async () => {
    const theirs = await manager('submitted', w.cast.self, w.cast.former)
    expect(await seers('review_text', theirs)).toEqual(['manager', 'skip', 'partner', 'admin', 'former'])
  })
})

describe('R6 to R9, C2: released', () => {
  test.each(['shared', 'acknowledged'])('%s: text and rating as released, for the person, the line above and HR', async (state) => {
    expect(await seers('review', ids[state]!, 'id')).toEqual(WITH_SELF)
    expect(await seers('review_release', ids[state]!)).toEqual(WITH_SELF)
    expect(await seers('conversation', ids[state]!)).toEqual(WITH_SELF)
    expect(await seers('acknowledgement_opening', ids[state]!)).toEqual(WITH_SELF)
  })
  test.each(['shared', 'acknowledged'])('%s: the working text and its rating are nobody’s but the author’s', async (state) => {
    for (const table of ['review_text', 'review_rating', 'review_revision', 'review_confirmation', 'writing_time'])
      expect(await seers(table, ids[state]!)).toEqual(['manager'])
  })
  test('a comment is the person’s until it is submitted', async () => {
    expect(await seers('review_comment', ids.shared!)).toEqual(['self'])
    expect(await seers('review_comment', ids.acknowledged!)).toEqual(WITH_SELF)
  })
  test('the acknowledgement', async () => {
    expect(await seers('acknowledgement', ids.acknowledged!)).toEqual(WITH_SELF)
  })
  test('a former manager reads what they wrote, and nothing else', async () => {
    expect(await seers('review_release', await manager('shared', w.cast.self, w.cast.former))).toEqual([...WITH_SELF, 'former'])
  })
})

describe('N3, X10: what a review rests on', () => {
  test('a note for the manager alone opens to the line above and the HR partner once a submitted review cites it', async () => {
    const id = randomUUID()
    await w.owner(
      `insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, manager_at, created_at) values ($1, $2, $3,
        $4, '2026-11-01', 'concern', 'T', now(), now())`,
      [w.org, id, w.cast.peer, w.cast.self],
    )
    const cite = (review: string) =>
      w.owner('insert into app.review_cite (org_id, review_id, record_id) values ($1, $2, $3)', [w.org, review, id])
    expect(await seers('observation', id, 'id')).toEqual(['peer', 'manager'])
    await cite(ids.draft!)
    expect(await seers('observation', id, 'id')).toEqual(['peer', 'manager'])
    await cite(ids.submitted!)
    expect(await seers('observation', id, 'id')).toEqual(['peer', 'manager', 'skip', 'partner'])
    expect(await seers('review_cite', ids.submitted!)).toEqual(['manager'])
  })
})

describe('exclusions beat every grant', () => {
  test('X1: an HR admin reads nothing unreleased about themself', async () => {
    const own = await manager('submitted', w.cast.admin, await bossOf('admin'))
    for (const table of ['review_text', 'review_rating', 'review_step', 'conversation', 'review_override'])
      expect(await w.as('admin', count(table, own))).toBe(0)
    expect(await w.as('admin', count('review', own, 'id'))).toBe(0)
  })
  test('X2: an HR partner reads nothing unreleased about their own boss', async () => {
    const [boss, above] = [await bossOf('partner'), randomUUID()]
    const [line] = await w.owner('select manager_id from app.reporting_line where person_id = $1', [boss])
    const submitted = await manager('submitted', boss, line?.manager_id ?? above)
    const shared = await manager('shared', boss, line?.manager_id ?? above)
    expect(await w.as('partner', count('review', submitted, 'id'))).toBe(0)
    expect(await w.as('partner', count('review_text', submitted))).toBe(0)
    expect(await w.as('partner', count('review_rating', submitted))).toBe(0)
    expect(await w.as('partner', count('review_release', shared))).toBe(1)
  })
  test('X4: a declared conflict of interest closes everything, released or not', async () => {
    const about = async (who: string) =>
      w.owner('insert into app.conflict (org_id, holder_id, subject_id, reason, created_by) values ($1, $2, $3, $4, $2)', [
        w.org,
        who,
        w.cast.self,
        'family',
      ])
    for (const who of ['admin', 'partner', 'skip'] as const) {
      await about(w.cast[who])
      for (const [table, id] of [
        ['review_text', ids.submitted],
        ['review_rating', ids.submitted],
        ['review_release', ids.shared],
        ['acknowledgement', ids.acknowledged],
        ['review_text', ids['self-submitted']],
      ] as const) {
        expect(await w.as(who, count(table, id!)), `${who} ${table}`).toBe(0)
      }
    }
    await w.owner('delete from app.conflict where org_id = $1', [w.org])
  })
  test('X9: no token reads a rating before release, or an acknowledgement', async () => {
    await w.owner(
      `insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at)
      values ($1, gen_random_uuid(), $2, 't', encode(sha256('secret'), 'hex'), '{read}', now(), now() + interval '1 day')`,
      [w.org, w.cast.manager],
    )
    const entered = await asPerson(w.server.app, { kind: 'token', secret: 'secret' }, undefined, async (tx) => {
      expect(await count('review_text', ids.draft!)(tx)).toBe(1)
      expect(await count('review_rating', ids.draft!)(tx)).toBe(0)
      expect(await count('review_release', ids.shared!)(tx)).toBe(1)
      expect(await count('acknowledgement', ids.acknowledged!)(tx)).toBe(0)
      return true
    })
    expect(entered).toBe(true)
  })
})

describe('writing', () => {
  const refused = /row-level security|permission denied/
  const attempt = (who: Who, query: RawBuilder<unknown>) => w.as(who, async (tx) => Number((await query.execute(tx)).numAffectedRows ?? 0))
  const state = (id: string, to: string) => sql`update app.review set state = ${to} where id = ${id}`

  test.each(ROLES.filter((who) => who !== 'manager'))('%s can’t write into somebody’s draft', async (who) => {
    expect(await attempt(who, sql`update app.review_text set document = '{}' where review_id = ${ids.draft!}`)).toBe(0)
    await expect(
      attempt(
        who,
        sql`insert into app.review_text (org_id, review_id, document, version, saved_at) values (app.org(), ${ids.notStarted!}, '{}', 9,
          now())`,
      ),
    ).rejects.toThrow(refused)
    expect(await attempt(who, sql`update app.review_rating set rating = 'below' where review_id = ${ids.draft!}`)).toBe(0)
    expect(await attempt(who, sql`delete from app.review_rating where review_id = ${ids.draft!}`)).toBe(0)
  })
  test('what is submitted or shared is not rewritten by its author either', async () => {
    for (const id of [ids.submitted!, ids.shared!])
      expect(await attempt('manager', sql`update app.review_text set document = '{}' where review_id = ${id}`)).toBe(0)
  })
  test.each(ROLES)('%s can’t change or delete a released version', async (who) => {
    await expect(attempt(who, sql`update app.review_release set document = '{}' where review_id = ${ids.shared!}`)).rejects.toThrow(refused)
    await expect(attempt(who, sql`delete from app.review_release where review_id = ${ids.shared!}`)).rejects.toThrow(refused)
  })
  test.each(ROLES.filter((who) => who !== 'manager'))('%s can’t release for the author', async (who) => {
    await expect(
      attempt(
        who,
        sql`insert into app.review_release (org_id, review_id, version, document, released_at, released_by)
      values (app.org(), ${ids.submitted!}, 1, '{}', app.now(), app.me())`,
      ),
    ).rejects.toThrow(refused)
  })
  test.each(ROLES.filter((who) => who !== 'self'))('R8: %s can’t acknowledge for the person', async (who) => {
    await expect(
      attempt(
        who,
        sql`insert into app.acknowledgement (org_id, review_id, version, by_id, at) values (app.org(), ${ids.shared!}, 1, app.me(),
          app.now())`,
      ),
    ).rejects.toThrow(refused)
    if (who === 'manager') await expect(attempt(who, state(ids.shared!, 'acknowledged'))).rejects.toThrow(refused)
    else expect(await attempt(who, state(ids.shared!, 'acknowledged'))).toBe(0)
  })
  test('a submitted review is sent back by the line above, moved on by nobody but its author', async () => {
    expect(await attempt('skip', state(ids.submitted!, 'draft'))).toBe(1)
    await expect(attempt('skip', state(ids.submitted!, 'acknowledged'))).rejects.toThrow(refused)
    await expect(attempt('skip', state(ids.submitted!, 'shared'))).rejects.toThrow(refused)
    expect(await attempt('manager', state(ids.submitted!, 'shared'))).toBe(1)
    for (const who of ['self', 'peer', 'former', 'sysadmin', 'stranger', 'outsider'] as const)
      expect(await attempt(who, state(ids.submitted!, 'draft')), who).toBe(0)
  })
  test('HR reopens a submitted review and cancels an unshared one, and moves it nowhere else', async () => {
    for (const who of ['partner', 'admin'] as const) {
      expect(await attempt(who, state(ids.submitted!, 'draft')), who).toBe(1)
      expect(await attempt(who, state(ids.draft!, 'cancelled')), who).toBe(1)
      for (const to of ['shared', 'acknowledged']) await expect(attempt(who, state(ids.submitted!, to)), who).rejects.toThrow(refused)
      await expect(attempt(who, state(ids.draft!, 'submitted')), who).rejects.toThrow(refused)
      for (const to of ['draft', 'cancelled']) expect(await attempt(who, state(ids.shared!, to)), who).toBe(0)
    }
    await expect(attempt('skip', state(ids.submitted!, 'cancelled'))).rejects.toThrow(refused)
  })
  test('nobody but HR creates reviews, and nobody but an HR admin cycles', async () => {
    const late = (reviewer: string) => sql`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind)
      values (app.org(), ${randomUUID()}, ${cycle}, ${w.cast.peer}, ${reviewer}, 'manager')`
    expect(await attempt('partner', late(w.cast.manager))).toBe(1)
    await expect(attempt('partner', late(w.cast.peer))).rejects.toThrow(/violates/)
    for (const who of ROLES.filter((each) => each !== 'admin')) {
      if (who !== 'partner') await expect(attempt(who, late(w.cast.manager))).rejects.toThrow(refused)
      await expect(
        attempt(
          who,
          sql`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due,
            created_by, created_at)
        values (app.org(), ${randomUUID()}, 'x', '2026-01-01', '2026-02-01', 't', '{}', '2026-02-01', '2026-02-01', '2026-02-01',
          app.me(), now())`,
        ),
      ).rejects.toThrow(refused)
    }
  })
  test('an override is HR’s: never the author’s, never the subject’s', async () => {
    const set = sql`insert into app.review_override (org_id, id, review_id, text_version, rule, reason, by_id, at) values (app.org(),
      ${randomUUID()}, ${ids.submitted!}, 3, 'r', 'because', app.me(), app.now())`
    for (const who of ROLES.filter((each) => each !== 'partner' && each !== 'admin'))
      await expect(attempt(who, set), who).rejects.toThrow(refused)
    expect(await attempt('partner', set)).toBe(1)
    expect(await attempt('admin', set)).toBe(1)
    const byAdmin = await manager('submitted', w.cast.peer, w.cast.admin)
    await expect(
      attempt(
        'admin',
        sql`insert into app.review_override (org_id, id, review_id, text_version, rule, reason, by_id, at) values (app.org(),
          ${randomUUID()}, ${byAdmin}, 3, 'r', 'because', app.me(), app.now())`,
      ),
    ).rejects.toThrow(refused)
  })
})

async function bossOf(who: Who): Promise<string> {
  const [line] = await w.owner('select manager_id from app.reporting_line where person_id = $1', [w.cast[who]])
  return line.manager_id
}
