import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionOf, type Cast, type World, world } from '../../../test/cast.ts'
import { runAction } from '../../server/run-action.ts'

// Notes brought from a file are their author's alone (N1), dated as said, and nobody was told by them.
let here: World
const emails: Partial<Record<keyof Cast, string>> = {}
beforeAll(async () => {
  here = await world()
  for (const { id, email } of await here.owner('select id, email from app.person')) {
    for (const [who, personId] of Object.entries(here.cast)) if (personId === id) emails[who as keyof Cast] = email
  }
}, 60_000)
afterAll(() => here.close())

const FILE = `# Notes
## Self Person
### 2026-08-04
- Rang the supplier before the date slipped.
- Concern: the handover came late.
### August 2026
- Took over the night rota.
`
const bring = (who: keyof Cast, more: object = {}) => here.call(who, 'import.notes', { file: FILE, fileName: 'notes.md', ...more })
const asOperator = (input: object) => runAction(here.server, actionOf('import.notes'), { input: { file: FILE, fileName: 'notes.md', ...input }, operator: { orgId: here.org } })
const ledgerOf = async (who: keyof Cast) => (await here.ok(who, 'ledger.show', { personId: here.cast.self })).entries

describe('one’s own notes', () => {
  test('a dry run shows the difference and writes nothing', async () => {
    expect(await bring('manager', { dryRun: true })).toMatchObject({ done: true, value: {
      dryRun: true, created: 3, unchanged: 0, differences: [{ row: 4, name: 'Self Person', fields: expect.arrayContaining([{ field: 'date', to: '2026-08-04' }]) }, {}, {}],
      summary: expect.arrayContaining(['3 notes would be added, 0 changed; 0 stay the same.']),
    } })
    expect(await here.owner('select 1 from app.observation')).toEqual([])
  })
  test('come as private observations, dated as said; a second run changes nothing', async () => {
    expect(await bring('manager')).toMatchObject({ done: true, value: { created: 3 } })
    expect(await bring('manager')).toMatchObject({ done: true, value: { created: 0, unchanged: 3 } })
    const entries = await ledgerOf('manager')
    expect(entries.map((each: any) => [each.on, each.tone, each.text, each.private])).toEqual([
      ['2026-08-31', undefined, 'Took over the night rota.', true],
      expect.anything(), expect.anything(),
    ])
    expect(entries.filter((each: any) => each.on === '2026-08-04').map((each: any) => each.tone).toSorted()).toEqual(['concern', undefined])
  })
  test('N1: nobody else sees them, or that there are any', async () => {
    for (const who of ['self', 'peer', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'former'] as const) expect([who, await ledgerOf(who)]).toEqual([who, []])
    const told = await here.owner('select subject_id, record_id, fields from app.audit where action = $1', ['import.notes'])
    expect(told.every((entry) => entry.subject_id === null && entry.record_id === null)).toBe(true)
  })
  test('never count as told, and are shared only once it is said what they are', async () => {
    const [note] = (await ledgerOf('manager')).filter((each: any) => !each.tone)
    expect([note.told, note.shareWith]).toEqual([undefined, undefined])
    expect(await here.call('manager', 'observation.share', { id: note.id, audience: 'person' })).toMatchObject({ done: false, refusal: { code: 'invalid', errors: [{ path: '/tone' }] } })
    expect(await here.ok('manager', 'observation.edit', { id: note.id, text: 'Took over the night rota, unasked.' }, { ifMatch: note.version })).toMatchObject({ tone: undefined })
    await here.ok('manager', 'observation.edit', { id: note.id, text: 'Took over the night rota, unasked.', tone: 'praise' }, { ifMatch: note.version + 1 })
    await here.ok('manager', 'observation.share', { id: note.id, audience: 'person' })
    // From now on it is an observation like any other: told once it was seen.
    expect((await ledgerOf('self'))[0]).toMatchObject({ tone: 'praise', text: 'Took over the night rota, unasked.' })
  })
  test('what was deleted since doesn’t come back', async () => {
    const [note] = (await ledgerOf('manager')).filter((each: any) => each.private)
    await here.ok('manager', 'observation.withdraw', { id: note.id })
    expect(await bring('manager')).toMatchObject({ value: { created: 0, unchanged: 3 } })
    expect(await ledgerOf('manager')).toHaveLength(2)
  })
  test('all or nothing', async () => {
    const before = await here.owner('select count(*)::int as n from app.observation')
    expect(await bring('manager', { file: `${FILE}## Nobody at all\n### 2026-08-05\n- Lost\n` })).toMatchObject({ done: false, refusal: { reason: 'file-problems', errors: [{ path: 'row 10, column 3' }] } })
    expect(await here.owner('select count(*)::int as n from app.observation')).toEqual(before)
  })
  test('are brought by nobody else: not by HR, not in another’s name', async () => {
    for (const who of ['admin', 'self'] as const) {
      expect(await bring(who, { as: emails.manager })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
      expect(await bring(who, { fileName: 'a.csv', file: `author,about,date,text\n${emails.manager},${emails.self},2026-08-04,Words\n` })).toMatchObject({ done: false, refusal: { errors: [{ path: 'row 2, column author' }] } })
    }
  })
})

describe('at the command line', () => {
  test('the operator writes for an author, and is shown no word', async () => {
    const outcome = await asOperator({ as: emails.peer, dryRun: true })
    expect(outcome).toMatchObject({ done: true, value: { created: 3 } })
    expect(JSON.stringify(outcome)).not.toMatch(/supplier|handover|rota/)
    expect(await asOperator({ as: emails.peer })).toMatchObject({ done: true, value: { created: 3 } })
    expect(await asOperator({ as: emails.peer })).toMatchObject({ done: true, value: { created: 0, unchanged: 3 } })
    expect(await ledgerOf('peer')).toHaveLength(3)
    // What the author deletes stays deleted, whoever brings the file again.
    expect(await bring('peer')).toMatchObject({ value: { created: 0, unchanged: 3 } })
  })
  test('somebody has to be the author', async () => {
    expect(await asOperator({})).toMatchObject({ done: false, refusal: { errors: [{ path: 'row 1' }] } })
    expect(await asOperator({ as: 'nobody@example.com' })).toMatchObject({ done: false, refusal: { code: 'invalid', errors: [{ path: '/as' }] } })
  })
  test('UTF-16, as spreadsheets save it', async () => {
    const file = Buffer.from(`\uFEFFauthor\tabout\tdate\ttext\r\n${emails.skip}\t${emails.manager}\t2026-08-04\tEin Übergabeprotokoll, endlich.\r\n`, 'utf16le').toString('base64')
    expect(await asOperator({ file, encoding: 'base64', fileName: 'notes.txt' })).toMatchObject({ done: true, value: { created: 1 } })
    expect((await here.ok('skip', 'ledger.show', { personId: here.cast.manager })).entries[0].text).toBe('Ein Übergabeprotokoll, endlich.')
  })
})
