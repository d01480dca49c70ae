import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionOf, type World, world } from '../../test/cast.ts'
import { heldDay } from '../../test/held-day.ts'
import { ruleKey } from './confirmation.ts'
import { ReviewDocument } from './words.ts'

// What each reader gets to look at on the way: the records of one's own self-review, what a submitted text cites, what blocks it.
let w: World
let cycle: string
let review: string
let self: string
let concern: string
const held = heldDay()
const { today } = held
const year = today.slice(0, 4)

beforeAll(async () => {
  w = await world(undefined, held)
  const dates = { from: `${year}-01-01`, to: `${year}-12-31`, selfDue: today, managerDue: `${year}-12-31`, shareDue: `${year}-12-31` }
  cycle = (await w.ok('admin', 'cycle.create', { name: 'Year', ...dates })).id
  await w.ok('admin', 'cycle.open', { id: cycle })
  const { reviews } = await w.ok('manager', 'review.list', { as: 'reviewer' })
  review = reviews.find((each: any) => each.kind === 'manager' && each.subject.id === w.cast.self).id
  self = (await w.ok('self', 'review.list', { as: 'reviewer' })).reviews[0].id
  const note = { subjectId: w.cast.self, tone: 'concern', audience: 'me', text: 'Bed 7 was handed over without the drip times.' }
  concern = (await w.ok('manager', 'observation.note', note)).id
})
afterAll(() => w?.close())

test('a self-review has the records of its author beside it, and no facts of the rules', async () => {
  const praise = await w.ok('peer', 'observation.note', {
    subjectId: w.cast.self,
    tone: 'praise',
    audience: 'person',
    text: 'The sheet works on all bays.',
  })
  const packet = await w.ok('self', 'review.packet', { id: self })
  expect(packet).not.toHaveProperty('facts')
  expect(packet.records.map((record: any) => record.id)).toEqual([praise.id])
  await w.ok('self', 'review.write', { id: self, document: { wentWell: 'The sheet.', cites: [praise.id] } }, { ifMatch: 0 })
  await w.ok('self', 'review.submit', { id: self }, { ifMatch: 1 })
  expect((await w.ok('self', 'review.packet', { id: self })).records.map((record: any) => record.kind)).toEqual(['observation'])
  const shown = await w.ok('self', 'review.show', { id: self })
  expect(shown.records).toMatchObject([{ id: praise.id }])
  // A door sends what the declared output lets through: a self-review must not be read as a blank review.
  expect(actionOf('review.show').output.parse(shown)).toMatchObject({ document: { wentWell: 'The sheet.' } })
  expect((await w.call('manager', 'review.packet', { id: self })).done).toBe(false)
})

test('a submitted review brings the records it cites to those who may open them', async () => {
  const area = { id: 'g', title: 'Handing over', behaviour: 'Hands over without drip times.', cites: [concern] }
  const document = ReviewDocument.parse({ summary: 'Self met Established level.', growthAreas: [area] })
  await w.ok('manager', 'review.write', { id: review, document, rating: 'meets' }, { ifMatch: 0 })
  expect(await w.ok('manager', 'review.show', { id: review })).not.toHaveProperty('records')
  const { findings } = await w.ok('manager', 'review.check', { id: review, step: 'submit' })
  await w.ok('manager', 'review.submit', { id: review, confirmed: findings.map(ruleKey) }, { ifMatch: 1 })
  expect((await w.ok('manager', 'review.show', { id: review })).records).toMatchObject([{ id: concern }])
})

test('HR finds what blocks a submitted review and nothing else of the coach; others find nothing', async () => {
  const { findings, confirmed } = await w.ok('partner', 'review.check', { id: review, step: 'share' })
  expect(findings.map((finding: any) => finding.severity)).toEqual(['block'])
  expect(findings[0].rule).toBe('surprise/growth-area-not-told')
  expect(confirmed).toEqual([])
  for (const who of ['self', 'skip', 'peer', 'stranger', 'sysadmin'] as const)
    expect((await w.call(who, 'review.check', { id: review })).done).toBe(false)
  await w.ok('partner', 'review.override', {
    id: review,
    rule: findings[0].rule,
    path: findings[0].path,
    reason: 'Said in a meeting HR was part of.',
  })
  expect((await w.ok('partner', 'review.check', { id: review, step: 'share' })).overridden).toEqual(findings.map(ruleKey))
})

test('HR does not look into a draft', async () => {
  await w.ok('manager', 'review.withdraw', { id: review })
  expect((await w.call('partner', 'review.check', { id: review, step: 'share' })).done).toBe(false)
})

test('how many people a cycle is for is known before it is opened', async () => {
  const dates = { from: `${Number(year) + 1}-01-01`, to: `${Number(year) + 1}-12-31` }
  const due = { selfDue: `${Number(year) + 2}-01-10`, managerDue: `${Number(year) + 2}-01-20`, shareDue: `${Number(year) + 2}-01-30` }
  const next = await w.ok('admin', 'cycle.create', { name: 'Next year', ...dates, ...due })
  const progress = await w.ok('admin', 'cycle.progress', { id: next.id })
  expect(progress).toMatchObject({ people: 11, reviews: [], problems: [] })
})
