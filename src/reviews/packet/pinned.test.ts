import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../test/cast.ts'
import { DEFAULT_FRAMEWORK } from '../../leveling/default-framework.ts'
import { setCell } from '../../leveling/draft/edits.ts'
import { notShared } from '../../leveling/store.ts'

// A review is held against the framework that was in force when its cycle opened, whatever is published meanwhile.
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w?.close())

async function opened(year: number): Promise<string> {
  const { id } = await w.ok('admin', 'cycle.create', {
    name: `Year ${year}`, from: `${year}-01-01`, to: `${year}-12-31`, managerDue: `${year + 1}-01-20`, selfDue: `${year + 1}-01-10`, shareDue: `${year + 1}-01-31`, population: { branchOf: w.cast.manager },
  })
  await w.ok('admin', 'cycle.open', { id })
  return id
}

async function craftOf(cycleId: string, version: number): Promise<string> {
  const { reviews } = await w.ok('manager', 'review.list', { cycleId })
  const { id } = reviews.find((each: any) => each.kind === 'manager' && each.subject.id === w.cast.self)
  const { facts } = await w.ok('manager', 'review.packet', { id })
  expect(facts.person.level.framework).toEqual({ id: 'plumbline-default', version })
  return facts.person.level.expectations.find((each: { dimension: string }) => each.dimension === 'Craft').text
}

test('words that were published after a cycle opened hold from the next one on', async () => {
  const before = await opened(2026)
  const known = await craftOf(before, 1)
  const { id } = await w.ok('admin', 'framework-draft.create', {})
  const document = setCell(DEFAULT_FRAMEWORK, 'L3', 'craft', [{ id: 'l3-craft', level: 'L3', dimension: 'craft', text: 'Sets up the bench for others.' }])
  await w.ok('admin', 'framework-draft.write', { id, document }, { ifMatch: 1 })
  await w.ok('admin', 'framework-draft.publish', { id }, { ifMatch: 2 })
  expect(await craftOf(before, 1)).toBe(known)
  const after = await opened(2027)
  expect(await craftOf(after, 2)).toBe('Sets up the bench for others.')
  expect(await w.owner('select framework_version from app.review_cycle where id = any($1) order by period_from', [[before, after]])).toEqual([{ framework_version: 1 }, { framework_version: 2 }])
  await w.ok('admin', 'cycle.close', { id: before })
  await w.ok('admin', 'cycle.reopen', { id: before, reason: 'One review was forgotten.' })
  expect(await craftOf(before, 1)).toBe(known)
})

test('nobody is assessed by a level while there is no framework they can read', async () => {
  const bare = await world()
  try {
    await bare.owner('delete from app.leveling_framework')
    const { id } = await bare.ok('admin', 'cycle.create', {
      name: 'Year', from: '2026-01-01', to: '2026-12-31', managerDue: '2027-01-20', selfDue: '2027-01-10', shareDue: '2027-01-31', population: { branchOf: bare.cast.manager },
    })
    for (const step of ['cycle.open', 'cycle.launch']) {
      const outcome = await bare.call('admin', step, { id })
      expect(outcome, step).toMatchObject({ done: false, refusal: { reason: 'framework-not-shared', findings: [{ rule: 'leveling/framework-not-shared', severity: 'block' }] } })
    }
    await bare.owner('delete from app.person_level')
    await bare.ok('admin', 'cycle.open', { id })
  } finally {
    await bare.close()
  }
})

test('who could not open a framework is told apart from who could', async () => {
  const { sysadmin, self, admin } = w.cast
  const [finding] = await w.as('admin', (tx) => notShared(tx, [sysadmin, self, admin]))
  expect(finding).toMatchObject({ rule: 'leveling/framework-not-shared', evidence: [sysadmin] })
  expect(await w.as('admin', (tx) => notShared(tx, [self, admin], { id: 'plumbline-default', version: 1 }))).toEqual([])
  expect(await w.as('admin', (tx) => notShared(tx, [self], { id: 'plumbline-default', version: 99 }))).toMatchObject([{ message: 'One person is assessed by level, and there is no published framework.' }])
})
