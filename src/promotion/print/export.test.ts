import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, join, ROLES, type World, world } from '../../../test/cast.ts'
import { tokenOf } from '../../../test/matrix-cells.ts'
import { promotionCase } from '../../../test/matrix/promotion.ts'
import { unzip } from '../../../test/unzip.ts'
import { ACTIONS } from '../../app.ts'
import { apiDoor } from '../../doors/http.ts'
import { makeExport } from '../../people/export-own/jobs.ts'

// S6: whoever may read a case may save it, as far as they may read it. Those who sit over it print it where it lies, and keep no file.
let w: World
let id: string
beforeAll(async () => {
  w = await world()
  await join(w, 'facilitator')
  await join(w, 'participant')
  id = randomUUID()
  await promotionCase(w, id, { state: 'draft', session: 'open' })
  const write = (table: string, set: string) => w.owner(`update app.${table} set ${set} where case_id = $1`, [id])
  await write('promotion_text', `document = '{"summary": "ARGUMENT", "arguments": [], "trajectory": "", "concerns": "", "retention": "MOTIVE"}'`)
  await write('promotion_evidence', `shows = 'SETTLED'`)
  await w.owner(`insert into app.promotion_note (org_id, id, case_id, by_id, kind, text, at) values ($1, $2, $3, $4, 'note', 'OF THE SESSION', now())`, [w.org, randomUUID(), id, w.cast.facilitator])
  for (const [who, released] of [['peer', true], ['stranger', false]] as const) {
    const quote = randomUUID()
    await w.owner(`insert into app.promotion_quote (org_id, id, case_id, subject_id, asker_id, asked_id, question, asked_at, released_at) values ($1, $2, $3, $4, $5, $6, 'What?', now(), case when $7 then now() end)`,
      [w.org, quote, id, w.cast.self, w.cast.manager, w.cast[who], released])
    await w.owner(`insert into app.promotion_quote_text (org_id, quote_id, text, version, saved_at) values ($1, $2, $3, 1, now())`, [w.org, quote, released ? 'RELEASED WORDS' : 'UNRELEASED WORDS'])
  }
}, 60_000)
afterAll(() => w.close())

const EVERYBODY: readonly (keyof Cast)[] = [...ROLES, 'facilitator', 'participant']
const save = (who: keyof Cast, format = 'md') => w.call(who, 'promotion-case.export', { id, format })
async function whoSaves(): Promise<string[]> {
  const found: string[] = []
  for (const who of EVERYBODY) if ((await save(who)).done) found.push(who)
  return found
}
const copyOf = async (who: keyof Cast): Promise<string> => (await w.ok(who, 'promotion-case.export', { id, format: 'md' })).file.body
const WEIGHED = ['ARGUMENT', 'MOTIVE', 'SETTLED', 'RELEASED WORDS', 'What the level asks for']
/** What of all this a text holds. */
const holds = (text: string, words: readonly string[]) => words.filter((each) => text.includes(each))

/** The promotion part of somebody's own export: paths without the case's id, and all of its words. */
async function ownExport(who: keyof Cast): Promise<{ paths: string[]; words: string }> {
  const { id: job } = await w.ok(who, 'export.ask')
  await makeExport.run({ pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org, byId: w.cast[who] }, { exportId: job })
  const files = [...unzip((await w.ok(who, 'export.download', { id: job })).file.body)].filter(([path]) => path.includes('promotion/'))
  return { paths: files.map(([path]) => path.replace(/-[\da-f]{8}\./, '.')).toSorted(), words: files.map(([, text]) => text).join('\n') }
}

describe('a draft', () => {
  test('is saved by who writes it, as Markdown alone', async () => {
    expect(await whoSaves()).toEqual(['manager'])
    expect(await copyOf('manager')).toContain('# Draft of the promotion case for Self Person')
    expect(await save('manager', 'pdf')).toMatchObject({ done: false, refusal: { reason: 'draft-as-pdf' } })
    for (const who of ['self', 'stranger', 'outsider'] as const) expect(await save(who)).toEqual(await w.call(who, 'promotion-case.export', { id: randomUUID(), format: 'md' }))
  })
  test('in one’s own export: its author’s, and not its person’s; whoever was asked for words has theirs', async () => {
    const [own, theirs, asked] = [await ownExport('manager'), await ownExport('self'), await ownExport('stranger')]
    expect(own.paths).toEqual(['data/promotion/by-me/self-person.json', 'promotion/by-me/self-person.md'])
    expect(holds(own.words, [...WEIGHED, 'UNRELEASED', 'OF THE SESSION'])).toEqual(WEIGHED)
    expect(theirs).toEqual({ paths: [], words: '' })
    expect([asked.paths.length > 0, asked.words.includes('UNRELEASED WORDS'), asked.words.includes('ARGUMENT')]).toEqual([true, true, false])
  })
})

describe('before a session', () => {
  beforeAll(() => w.owner(`update app.promotion_case set state = 'submitted' where id = $1`, [id]))
  test('the line and HR save it; those who sit read it where it lies; the person finds nothing', async () => {
    expect(await whoSaves()).toEqual(['manager', 'skip', 'partner', 'admin'])
    for (const who of ['facilitator', 'participant'] as const) expect(await w.ok(who, 'promotion-case.show', { id })).toMatchObject({ document: { summary: 'ARGUMENT' }, may: expect.not.arrayContaining(['export']) })
    expect(await save('self')).toEqual(await w.call('self', 'promotion-case.export', { id: randomUUID(), format: 'md' }))
  })
  test.each(['manager', 'skip', 'partner', 'admin'] as const)('%s: the level’s text and the evidence, words as released, and nothing of the session', async (who) => {
    expect(holds(await copyOf(who), [...WEIGHED, 'UNRELEASED', 'OF THE SESSION', 'Stranger'])).toEqual(WEIGHED)
  })
  test('comes over HTTP as a PDF with a name, and leaves its line in the trail', async () => {
    const answer = await apiDoor(w.server, ACTIONS).request(`/promotion-cases/${id}/copy`, { headers: { cookie: `plumbline.session_token=${w.session('admin')}.x` } })
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual(['application/pdf', 'attachment; filename="promotion-case-for-self-person.pdf"'])
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await w.owner(`select subject_id, fields from app.audit where action = 'promotion-case.export' and actor_id = $1 and fields = '{pdf}'`, [w.cast.admin])).map(({ subject_id: subject }) => subject)).toEqual([w.cast.self])
  })
  test('by a token is refused: S6 gives none an export', async () => {
    const credential = { kind: 'token', secret: await tokenOf(w, 'manager') } as const
    expect(await w.call('manager', 'promotion-case.export', { id, format: 'md' }, { credential })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  })
  test('X4: a conflict of interest closes the copy as it closes the case', async () => {
    await w.owner(`insert into app.conflict (org_id, id, holder_id, subject_id, reason, kind, created_by, created_at) values ($1, $2, $3, $4, 'Cousins', 'relative', $3, now())`, [w.org, randomUUID(), w.cast.admin, w.cast.self])
    expect(await save('admin')).toMatchObject({ done: false, refusal: { code: 'not-found' } })
    await w.owner('delete from app.conflict where holder_id = $1', [w.cast.admin])
  })
})

describe('given to the person', () => {
  beforeAll(async () => {
    await w.owner(`insert into app.promotion_decision (org_id, case_id, outcome, proposed_level, reasons, feedback, would_change, next_on, version) values ($1, $2, 'not-yet', 'L4', 'WHY', 'TO YOU', 'CHANGE', '2027-03-01', 1)`, [w.org, id])
    await w.owner(`update app.promotion_case set state = 'decided' where id = $1`, [id])
  })
  test('not before it is given', async () => {
    expect((await save('self')).done).toBe(false)
    await w.owner('insert into app.promotion_release (org_id, case_id, by_id, at) values ($1, $2, $3, now())', [w.org, id, w.cast.manager])
    await w.owner(`update app.promotion_case set state = 'released' where id = $1`, [id])
    expect(await whoSaves()).toEqual(['self', 'manager', 'skip', 'partner', 'admin'])
  })
  test('their own copy, and their own export, hold the decision and no word of the case', async () => {
    const own = await ownExport('self')
    expect(own.paths).toEqual(['data/promotion/about-me/self-person.json', 'promotion/about-me/self-person.md'])
    for (const words of [await copyOf('self'), own.words]) expect(holds(words, ['WHY', 'TO YOU', 'CHANGE', ...WEIGHED, 'RELEASED', 'OF THE SESSION'])).toEqual(['WHY', 'TO YOU', 'CHANGE'])
  })
})
