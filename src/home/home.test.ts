import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../test/cast.ts'
import { heldDay } from '../../test/held-day.ts'

// Home over the action, as the people of the cast find it.
const held = heldDay()
let w: World
const EVERYBODY = ['self', 'peer', 'manager', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'former', 'outsider'] as const
/** Nothing waits for anybody. */
const NOBODY = Object.fromEntries(EVERYBODY.map((who) => [who, []]))
const kinds = async (who: Parameters<World['call']>[0]) => (await w.ok(who, 'home.show')).tasks.map((task: any) => task.kind)

beforeAll(async () => {
  w = await world(undefined, held)
  // Records have been kept here for a while: otherwise it would be too early to say anything.
  await w.owner(`update app.organisation set created_at = '2023-01-01'`)
  const plan = {
    name: 'Year 2026',
    from: '2026-01-01',
    to: '2026-12-31',
    selfDue: '2027-01-10',
    managerDue: '2027-01-20',
    shareDue: '2027-01-31',
  }
  const { id } = await w.ok('admin', 'cycle.create', plan)
  await w.ok('admin', 'cycle.open', { id })
})
afterAll(() => w?.close())

test('an employee finds what others wait for', async () => {
  expect(await kinds('self')).toEqual(['write-self-review'])
  await w.ok('manager', 'observation.note', { subjectId: w.cast.self, text: 'The sheet works.', tone: 'praise', audience: 'person' })
  await w.ok('peer', 'observation.note', { subjectId: w.cast.self, text: 'Kept to myself.', tone: 'concern', audience: 'me' })
  await w.ok('manager', 'talk.record', { subjectId: w.cast.self, on: '2026-11-04', text: 'We spoke about handover.' })
  await w.ok('manager', 'request.ask', { askedId: w.cast.self, subjectId: w.cast.peer, question: 'How was the ward day?' })
  const { tasks, team, cycles } = await w.ok('self', 'home.show')
  expect(tasks.map((task: any) => task.kind)).toEqual(['write-self-review', 'read-notes', 'confirm-talk', 'answer-request'])
  expect(tasks[0]).toMatchObject({ title: 'Write your self-review: Year 2026', due: '2027-01-10', overdue: false })
  expect([team, cycles]).toEqual([[], []])
})

test('a manager finds reviews, months without a note, and who has not heard from them', async () => {
  const home = await w.ok('manager', 'home.show')
  expect(home.tasks.map((task: any) => task.kind).toSorted()).toEqual([
    'write-monthly-note',
    'write-monthly-note',
    'write-review',
    'write-review',
    'write-self-review',
  ])
  expect(home.team.map((contact: any) => [contact.person.name, contact.quiet, contact.oneOnOneGap])).toEqual([
    ['Peer Person', true, true],
    ['Self Person', false, true],
  ])
  expect(home.quiet.map((contact: any) => contact.person.id)).toEqual([w.cast.peer])
})

test('a role waits for a second HR administrator on their home, and for nobody else', async () => {
  const role = { role: 'hr_admin', until: '2027-06-30' }
  const { id } = await w.ok('admin', 'grant.give', { ...role, personId: w.cast.skip })
  const asked = await w.ok('admin', 'grant.give', { ...role, personId: w.cast.peer })
  const { tasks } = await w.ok('skip', 'home.show')
  expect(tasks.find((task: any) => task.kind === 'decide-role')).toMatchObject({ title: 'Say yes or no: Peer Person as HR administrator', to: '/people/roles' })
  for (const who of ['admin', 'peer', 'partner', 'manager'] as const) expect(await kinds(who), who).not.toContain('decide-role')
  await w.ok('skip', 'role-request.decline', { id: asked.id })
  expect(await kinds('skip')).not.toContain('decide-role')
  await w.owner('delete from app.role_grant where id = $1', [id])
})

test('the old manager finds whom to hand over about, once they wrote something, until it is handed over', async () => {
  expect(await kinds('former')).not.toContain('give-hand-over')
  await w.owner(
    `insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, created_at, version)
     values ($1, gen_random_uuid(), $2, $3, '2026-05-04', 'praise', 'The sheet works.', '2026-05-04T09:00:00Z', 1)`,
    [w.org, w.cast.former, w.cast.self],
  )
  const { tasks } = await w.ok('former', 'home.show')
  expect(tasks.find((task: any) => task.kind === 'give-hand-over')).toMatchObject({
    title: 'Hand over about Self Person to Manager Person', to: `/people/${w.cast.self}/hand-over`,
  })
  for (const who of ['manager', 'self', 'skip', 'admin'] as const) expect(await kinds(who), who).not.toContain('give-hand-over')
  await w.ok('former', 'hand-over.give', { personId: w.cast.self, note: 'Strong at the bench.', recordIds: [] })
  expect(await kinds('former')).not.toContain('give-hand-over')
})

test('a concern that nobody heard comes back after two weeks, to its author alone', async () => {
  const { id } = await w.ok('manager', 'observation.note', {
    subjectId: w.cast.peer,
    text: 'Late to the handover.',
    tone: 'concern',
    audience: 'me',
  })
  expect(await kinds('manager')).not.toContain('share-concern')
  await w.owner(`update app.observation set created_at = app.now() - interval '20 days' where id = $1`, [id])
  expect(await kinds('manager')).toContain('share-concern')
  expect(await kinds('skip')).not.toContain('share-concern')
  await w.ok('manager', 'observation.share', { id, audience: 'person' })
  expect(await kinds('manager')).not.toContain('share-concern')
})

test('HR finds how far the cycle is and who has no manager, apart from whoever leads; nobody else does', async () => {
  const { cycles } = await w.ok('admin', 'home.show')
  expect(cycles).toMatchObject([
    { cycle: { name: 'Year 2026', phase: 'self-review' }, problems: { count: 0, first: [] } },
  ])
  const lone = randomUUID()
  await w.owner(`insert into app.person (org_id, id, email, name) values ($1, $2, 'lone@example.com', 'Lone Person')`, [w.org, lone])
  expect((await w.ok('admin', 'home.show')).cycles).toMatchObject([{ problems: { count: 1, first: [{ personId: lone, problem: 'no-manager' }] } }])
  await w.owner(`update app.person set ended_on = '2026-11-01' where id = $1`, [lone])
  expect((await w.ok('partner', 'home.show')).cycles).toHaveLength(1)
  for (const who of ['manager', 'self', 'sysadmin'] as const) expect((await w.ok(who, 'home.show')).cycles).toEqual([])
})

test('“your review is ready” comes when it is shared, and goes when it is read', async () => {
  const { reviews } = await w.ok('manager', 'review.list')
  const { id } = reviews.find((each: any) => each.subject.id === w.cast.self)
  await w.owner(`update app.review set state = 'shared' where id = $1`, [id])
  await w.owner(
    `insert into app.review_release (org_id, review_id, version, document, rating, released_at, released_by) values ($1, $2, 1, '{}', 'meets', app.now(), $3)`,
    [w.org, id, w.cast.manager],
  )
  expect(await kinds('self')).toContain('read-review')
  expect(await kinds('manager')).toContain('hold-conversation')
  await w.ok('self', 'review.read', { id })
  expect(await kinds('self')).not.toContain('read-review')
  await w.owner(`insert into app.acknowledgement_opening (org_id, review_id, by_id, at) values ($1, $2, $3, app.now())`, [
    w.org,
    id,
    w.cast.manager,
  ])
  expect(await kinds('self')).toContain('acknowledge-review')
})

test('X11 derived data: each of the two is told from what they may see', async () => {
  const gaps = async (who: Parameters<World['call']>[0]) => {
    const { own, team } = await w.ok(who, 'home.show')
    return { own: own?.gaps.map((gap: any) => gap.rule), team: team.map((contact: any) => [contact.person.name, contact.gaps.map((gap: any) => gap.rule)]) }
  }
  // A colleague writes to the manager alone: the manager's half cycle has feedback from colleagues, the person's has not.
  await w.owner(`update app.review_cycle set period_from = app.today() - 300, period_to = app.today() + 10`)
  const before = await gaps('peer')
  expect(before.own).toContain('feedback/peer-loop-missing')
  expect((await gaps('manager')).team[0][1]).toContain('feedback/peer-loop-missing')
  await w.ok('self', 'observation.note', { subjectId: w.cast.peer, text: 'Covered for us.', tone: 'praise', audience: 'manager' })
  expect((await gaps('manager')).team[0][1]).not.toContain('feedback/peer-loop-missing')
  expect(await gaps('peer')).toEqual(before)
  // A round counts for the person from the day it is given, and no earlier.
  const round = await w.ok('manager', 'round.open', { subjectId: w.cast.peer, kind: 'attributed', questions: ['What should stay?'], due: held.today, peerIds: [w.cast.self] })
  const [asked] = (await w.ok('self', 'peer-request.list')).requests
  await w.ok('self', 'peer-answer.write', { id: asked.id, texts: ['The handover list.'] }, { ifMatch: 0 })
  await w.ok('self', 'peer-answer.send', { id: asked.id }, { ifMatch: 1 })
  expect(await gaps('peer')).toEqual(before)
  await w.ok('manager', 'round.give', { id: round.id })
  expect((await gaps('peer')).own).not.toContain('feedback/peer-loop-missing')
  // What the manager keeps (a month without a note, notes of one kind) is no line on the person's home.
  expect(before.own).not.toContain('feedback/monthly-note-missing')
})

test('a one-on-one whose day has passed is asked about, to the two alone', async () => {
  const { id } = await w.ok('manager', 'one-on-one.plan', { personId: w.cast.self, on: held.day(1) })
  await w.owner('update app.one_on_one set on_date = app.today() - 2 where id = $1', [id])
  const asked = async (who: Parameters<World['call']>[0]) => (await w.ok(who, 'home.show')).unanswered.map((each: any) => each.id)
  expect([await asked('self'), await asked('manager')]).toEqual([[id], [id]])
  for (const who of ['skip', 'partner', 'admin', 'peer'] as const) expect(await asked(who)).toEqual([])
  await w.ok('self', 'one-on-one.call-off', { id })
  expect([await asked('self'), await asked('manager')]).toEqual([[], []])
})

test('a career check-in waits for each one’s view', async () => {
  const { id } = await w.ok('manager', 'career.begin', { personId: w.cast.self })
  expect(await kinds('self')).toContain('write-career-view')
  await w.ok('self', 'career.write-view', { id, aspirations: 'To lead.', gap: '' }, { ifMatch: 0 })
  await w.ok('self', 'career.share-view', { id })
  expect(await kinds('self')).not.toContain('write-career-view')
  expect(await kinds('manager')).toContain('write-career-view')
  await w.ok('manager', 'career.hold', { id, heldOn: held.today })
  expect(await kinds('manager')).not.toContain('write-career-view')
})

test('a way to a level waits for the two alone: an offer, what lies between, an assessment', async () => {
  const { plan: { id } } = await w.ok('self', 'growth.declare', { personId: w.cast.self, level: 'L4', because: 'To plan for three benches.' })
  await w.ok('manager', 'growth.write-gap', { id, dimension: 'scope', state: 'missing', missing: 'Work another bench builds on.', evidence: [] }, { ifMatch: 0 })
  await w.ok('manager', 'opportunity.offer', { personId: w.cast.self, what: 'Lead the rebuild of rig 4.', scope: 'team', offeredOn: held.today })
  await w.ok('manager', 'level-assessment.begin', { personId: w.cast.self })
  const WAY = ['read-gap', 'answer-offer', 'place-level']
  const found = Object.fromEntries(await Promise.all(EVERYBODY.map(async (who) => [who, (await kinds(who)).filter((kind: string) => WAY.includes(kind))])))
  expect(found).toEqual({ ...NOBODY, self: WAY, manager: ['place-level'] })
})

test('a promotion case waits for whoever can do something about it now, and for nobody else', async () => {
  const CASE = ['read-decision', 'write-quote', 'write-case', 'give-decision', 'place-case', 'read-case', 'decide-case']
  const waits = async () => Object.fromEntries(await Promise.all(EVERYBODY.map(async (who) => [who, (await kinds(who)).filter((kind: string) => CASE.includes(kind))])))
  const { id } = await w.ok('manager', 'promotion-case.begin', { personId: w.cast.self })
  await w.ok('manager', 'promotion-quote.ask', { id, askedId: w.cast.peer, question: 'What did you see?' })
  expect(await waits()).toEqual({ ...NOBODY, manager: ['write-case'], peer: ['write-quote'] })
  await w.owner(`update app.promotion_case set state = 'submitted' where id = $1`, [id])
  expect(await waits()).toEqual({ ...NOBODY, partner: ['place-case'], admin: ['place-case'] })
  const session = await w.ok('admin', 'promotion-session.call', { name: 'Autumn', on: held.day(3), facilitatorId: w.cast.stranger })
  // What a session asks of a case first is told elsewhere.
  await w.owner('insert into app.promotion_agenda (org_id, session_id, case_id, added_by, added_at) values ($1, $2, $3, $4, now())', [w.org, session.id, id, w.cast.admin])
  await w.ok('stranger', 'promotion-session.seat', { id: session.id, personId: w.cast.former })
  expect(await waits()).toEqual({ ...NOBODY, stranger: ['read-case'], former: ['read-case'] })
  await w.owner('update app.promotion_session set on_date = app.today() where id = $1', [session.id])
  expect(await waits()).toEqual({ ...NOBODY, stranger: ['decide-case'] })
  await w.ok('stranger', 'promotion-case.decide', { id, outcome: 'not-yet', reasons: 'Scope was seen on one bench.', feedback: 'Your craft is there.', wouldChange: 'A second bench.', nextOn: held.day(120) })
  expect(await waits()).toEqual({ ...NOBODY, manager: ['give-decision'] })
  await w.ok('manager', 'promotion-case.release', { id, confirmed: ['surprise/promotion-not-told#/decision'] })
  expect(await waits()).toEqual({ ...NOBODY, self: ['read-decision'] })
  await w.ok('self', 'promotion-case.acknowledge', { id, comment: '' })
  expect(await waits()).toEqual(NOBODY)
})
