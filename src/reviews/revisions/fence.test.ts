import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCycle } from '../../../test/matrix-cells.ts'
import { type World, world } from '../../../test/cast.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const words = (n: number, stem = 'word') => Array.from({ length: n }, (_, at) => `${stem}${at}`).join(' ')

async function review(kind: 'self' | 'manager'): Promise<string> {
  const [id, cycle] = [randomUUID(), await openCycle(w)]
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind) values ($1, $2, $3, $4, $5, $6)`,
    [w.org, id, cycle, w.cast.self, kind === 'self' ? w.cast.self : w.cast.manager, kind])
  return id
}
const self = (wentWell: string) => ({ wentWell, wasHard: '', next: '', cites: [] })
const save = (id: string, wentWell: string, ifMatch: number) => w.ok('self', 'review.write', { id, document: self(wentWell) }, { ifMatch })

test('R10 earlier drafts are their author’s, in person', async () => {
  const id = await review('manager')
  await w.ok('manager', 'review.write', { id, document: { summary: 'One.' } }, { ifMatch: 0 })
  await w.ok('manager', 'review.write', { id, document: { summary: 'One and two.' } }, { ifMatch: 1 })
  const { revisions, version } = await w.ok('manager', 'review.revisions', { id })
  expect(version).toBe(2)
  expect(revisions).toMatchObject([{ version: 2, words: 3, change: 2, current: true }, { version: 1, words: 1, current: false }])
  expect(await w.ok('manager', 'review.revision', { id, version: 1 })).toMatchObject({ document: { summary: 'One.' } })
  for (const who of ['self', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'former', 'outsider'] as const) {
    for (const [action, input] of [['review.revisions', { id }], ['review.revision', { id, version: 1 }]] as const)
      expect(await w.call(who, action, input), `${who} ${action}`).toMatchObject({ done: false, refusal: { code: 'not-found' } })
    expect((await w.call(who, 'review.restore-revision', { id, version: 1 }, { ifMatch: 2 })).done, who).toBe(false)
  }
})

test('going back is a save like any other: nothing is deleted, and an old version does not write over a newer one', async () => {
  const id = await review('self')
  await save(id, 'First.', 0)
  await save(id, 'Second.', 1)
  expect(await w.call('self', 'review.restore-revision', { id, version: 1 }, { ifMatch: 1 }))
    .toMatchObject({ refusal: { code: 'conflict', current: { version: 2, document: { wentWell: 'Second.' } } } })
  expect(await w.ok('self', 'review.restore-revision', { id, version: 1 }, { ifMatch: 2 })).toMatchObject({ version: 3 })
  expect((await w.ok('self', 'review.show', { id })).document.wentWell).toBe('First.')
  expect((await w.ok('self', 'review.revisions', { id })).revisions.map((each: { version: number }) => each.version)).toEqual([3, 2, 1])
  await w.owner(`update app.review set state = 'submitted' where id = $1`, [id])
  expect(await w.call('self', 'review.restore-revision', { id, version: 2 }, { ifMatch: 3 })).toMatchObject({ refusal: { reason: 'submitted' } })
})

test('thinning keeps the draft before a paragraph was taken out or written over', async () => {
  const id = await review('self')
  const texts = [words(10), words(40), '', words(5, 'other'), words(40, 'new')]
  for (const [n, text] of texts.entries()) await save(id, text, n)
  // all in the same five minutes of long ago
  await w.owner(`update app.review_revision set saved_at = date_bin('1 hour', now(), '2000-01-01') - interval '3 hours' + version * interval '1 second' where review_id = $1`, [id])
  await save(id, words(41, 'new'), 5)
  const { revisions } = await w.ok('self', 'review.revisions', { id })
  expect(revisions.map((each: { version: number }) => each.version)).toEqual([6, 5, 3, 2])
})
