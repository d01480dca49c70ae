import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTIONS } from '../../app.ts'
import { apiDoor } from '../../doors/http.ts'
import { type World, world } from '../../../test/cast.ts'

let w: World
let cycle: string
beforeAll(async () => {
  w = await world()
  cycle = randomUUID()
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2026-01-01', '2026-12-31', 'standard', '{"below":"Below","meets":"Meets","exceeds":"Exceeds"}', '2027-01-10', '2027-01-20', '2027-01-31', 'open', $3, now())`, [w.org, cycle, w.cast.admin])
})
afterAll(() => w.close())

async function review(state: string, subject: 'self' | 'peer' = 'self', released = false): Promise<string> {
  const id = randomUUID()
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, 'manager', $6)`, [w.org, id, cycle, w.cast[subject], w.cast.manager, state])
  const document = JSON.stringify({ summary: 'A calm year.', accomplishments: [], growthAreas: [], forwardLooking: 'More of it.' })
  await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, $3, 1, now())`, [w.org, id, document])
  await w.owner(`insert into app.review_hidden (org_id, review_id, answers, version, saved_at) values ($1, $2, $3, 1, now())`, [w.org, id, JSON.stringify([{ id: 'h', question: 'Would you promote?', text: 'HIDDEN-ANSWER' }])])
  if (released) {
    await w.owner(`insert into app.review_release (org_id, review_id, version, document, rating, released_at, released_by) values ($1, $2, 1, $3, 'meets', now(), $4)`, [w.org, id, document, w.cast.manager])
    await w.owner(`insert into app.review_comment (org_id, review_id, release_version, text, version, saved_at, submitted_at) values ($1, $2, 1, 'I see it otherwise.', 1, now(), now())`, [w.org, id])
  }
  return id
}
const markdown = async (who: Parameters<World['call']>[0], id: string) => (await w.ok(who, 'review.export', { id, format: 'md' })).file.body as string

describe('a released review', () => {
  let id: string
  beforeAll(async () => { id = await review('shared', 'self', true) })

  test.each(['self', 'manager', 'skip', 'partner', 'admin'] as const)('is saved by %s, with the comment, without what was answered apart', async (who) => {
    const text = await markdown(who, id)
    expect(text).toContain('A calm year.')
    expect(text).toContain('I see it otherwise.')
    expect(text).not.toContain('HIDDEN-ANSWER')
  })

  test.each(['peer', 'stranger', 'sysadmin', 'former', 'outsider'] as const)('does not exist for %s', async (who) => {
    expect(await w.call(who, 'review.export', { id, format: 'md' })).toEqual(await w.call(who, 'review.export', { id: randomUUID(), format: 'md' }))
  })

  test('by a token is refused: S6 gives none an export', async () => {
    const token = await w.ok('self', 'token.create', { name: 'reader', scopes: ['read'], days: 30 })
    const outcome = await w.call('self', 'review.export', { id }, { credential: { kind: 'token', secret: token.token } })
    expect(outcome).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  })

  test('saved by somebody else is a reading the person sees', async () => {
    const { readers } = await w.ok('self', 'review.readers', { id })
    expect(readers.map((each: any) => each.reader.id)).toEqual(expect.arrayContaining([w.cast.manager, w.cast.admin]))
    expect(await w.owner(`select 1 from app.audit where action = 'review.export' and record_id = $1 and actor_id = $2`, [id, w.cast.self])).toHaveLength(1)
  })

  test('comes over HTTP as a PDF with a name', async () => {
    const door = apiDoor(w.server, ACTIONS)
    const answer = await door.request(`/reviews/${id}/copy`, { headers: { cookie: `plumbline.session_token=${w.session('self')}.x` } })
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="review-of-self-person-a-year.pdf"')
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('a draft', () => {
  let id: string
  beforeAll(async () => { id = await review('draft', 'peer') })

  test('is saved by its author as Markdown, and not as a PDF', async () => {
    expect(await markdown('manager', id)).toContain('# Draft of the review of Peer Person')
    expect(await w.call('manager', 'review.export', { id })).toMatchObject({ done: false, refusal: { reason: 'draft-as-pdf' } })
  })

  test.each(['peer', 'skip', 'partner', 'admin', 'stranger'] as const)('is nothing to %s', async (who) => {
    expect(await w.call(who, 'review.export', { id, format: 'md' })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  })

  test('once submitted is not saved before it is shared', async () => {
    await w.owner(`update app.review set state = 'submitted' where id = $1`, [id])
    expect(await w.call('manager', 'review.export', { id, format: 'md' })).toMatchObject({ done: false, refusal: { reason: 'not-a-draft' } })
    expect(await w.call('peer', 'review.export', { id, format: 'md' })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  })
})

describe('a ledger', () => {
  test('is saved by the person and by whom they report to, each as they may see it', async () => {
    await w.ok('manager', 'observation.note', { subjectId: w.cast.self, on: new Date().toISOString().slice(0, 10), tone: 'praise', text: 'PRIVATE-NOTE of the bench' })
    const own = await w.ok('self', 'ledger.export', { personId: w.cast.self, format: 'md' })
    const theirs = await w.ok('manager', 'ledger.export', { personId: w.cast.self, format: 'md' })
    expect(own.file.body).not.toContain('PRIVATE-NOTE')
    expect(theirs.file.body).toContain('PRIVATE-NOTE')
    expect(theirs.file.name).toBe('ledger-of-self-person.md')
  })

  test('of somebody one does not look after is answered as of somebody who does not exist', async () => {
    const hidden = await w.call('stranger', 'ledger.export', { personId: w.cast.self })
    expect(hidden).toMatchObject({ done: false, refusal: { code: 'not-found' } })
    expect(hidden).toEqual(await w.call('stranger', 'ledger.export', { personId: w.cast.outsider }))
  })
})
