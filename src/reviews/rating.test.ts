import { afterAll, beforeAll, expect, test } from 'vitest'
import { accomplishment, reviewDocument } from '../../test/facts-of-a-review.ts'
import { type World, world } from '../../test/cast.ts'
import type { Finding } from '../kit/finding.ts'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { checkReview } from './rules.ts'

// `review/rating-unsupported` in the product: the server and the browser hold the same records beside the levels of the version the cycle is pinned to.
let w: World
let review: string
beforeAll(async () => {
  w = await world()
  const { id } = await w.ok('admin', 'cycle.create', {
    name: 'Year 2026', from: '2026-01-01', to: '2026-12-31', managerDue: '2027-01-20', selfDue: '2027-01-10', shareDue: '2027-01-31', population: { branchOf: w.cast.manager },
  })
  await w.ok('admin', 'cycle.open', { id })
  const { reviews } = await w.ok('manager', 'review.list', { cycleId: id })
  review = reviews.find((each: any) => each.kind === 'manager' && each.subject.id === w.cast.self).id
})
afterAll(() => w?.close())

const noted = async (more: object) =>
  (await w.ok('manager', 'observation.note', { subjectId: w.cast.self, tone: 'praise', audience: 'person', on: '2026-08-03', text: 'The board for three benches holds.', ...more })).id as string

/** What the rule says of a text that cites these: as the server answers, and as the browser finds it in the same packet. */
async function said(cites: string[], rating: string): Promise<(Finding | undefined)[]> {
  const { version } = await w.ok('manager', 'review.show', { id: review })
  const document = reviewDocument({ accomplishments: [accomplishment(1, { cites })], growthAreas: [] })
  await w.ok('manager', 'review.write', { id: review, document, rating }, { ifMatch: version ?? 0 })
  const ours = (findings: readonly Finding[]) => findings.find((each) => each.rule === 'review/rating-unsupported')
  const { findings } = await w.ok('manager', 'review.check', { id: review })
  const { records, facts } = await w.ok('manager', 'review.packet', { id: review, limit: 200 })
  return [ours(findings), ours(checkReview({ ...facts, records, document, rating, step: 'write' } as never))]
}

test('a rating above “meets” rests on a note whose author says that it goes beyond the person’s level', async () => {
  const usual = await noted({ level: 'L3' })
  const [server, browser] = await said([usual], 'exceeds')
  expect(server).toMatchObject({ severity: 'warn', path: '/rating', evidence: [usual] })
  expect(server?.message).toContain('beyond what is expected at L3 (Established)')
  expect(browser).toEqual(server)
  expect(await said([usual], 'meets')).toEqual([undefined, undefined])
  expect(await said([usual, await noted({ level: 'L4' })], 'exceeds')).toEqual([undefined, undefined])
  expect(await said([usual, await noted({ scope: 'teams' })], 'exceeds')).toEqual([undefined, undefined])
})

test('“on track” waits for a talk about it, which a goal in the growth plan is', async () => {
  const outlook = async () => {
    const { version } = await w.ok('manager', 'review.show', { id: review })
    const document = reviewDocument({ accomplishments: [], growthAreas: [], forwardLooking: 'Next half-year she will lead the night rota. She is on track for promotion.' })
    await w.ok('manager', 'review.write', { id: review, document, rating: 'meets' }, { ifMatch: version ?? 0 })
    const { findings } = await w.ok('manager', 'review.check', { id: review })
    return findings.filter((each: Finding) => each.rule === 'surprise/promotion-not-told')
  }
  expect(await outlook()).toMatchObject([{ path: '/forwardLooking', severity: 'warn', range: { start: 52, end: 74 } }])
  await w.ok('self', 'growth.declare', { personId: w.cast.self, level: 'L4', because: 'I would like to carry whole projects.' })
  expect(await outlook()).toEqual([])
})

test('a level that a later version brings is none that this review could be held beside', async () => {
  const { id } = await w.ok('admin', 'framework-draft.create', {})
  const { levels } = DEFAULT_FRAMEWORK
  const document = { ...DEFAULT_FRAMEWORK, levels: [...levels, { ...levels.find(({ code }) => code === 'L6')!, code: 'L7', order: 7, name: 'Fellow' }] }
  await w.ok('admin', 'framework-draft.write', { id, document }, { ifMatch: 1 })
  await w.ok('admin', 'framework-draft.publish', { id }, { ifMatch: 2 })
  const further = await noted({ level: 'L7' })
  expect((await said([further], 'exceeds')).map((each) => each?.evidence)).toEqual([[further], [further]])
})
