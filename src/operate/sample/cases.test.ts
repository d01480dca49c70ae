import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SampleWorld, sampleWorld } from '../../../test/sample-world.ts'

// The promotion cases docs/sample-organisation.md promises, through the database and the real rules: each is flagged by these ids and no other.
let here: SampleWorld
beforeAll(async () => { here = await sampleWorld('2026-11-22') }, 120_000)
afterAll(() => here.close())

test.each<[string, string, string[]]>([
  ['wanjiru', 'leila', []],
  ['ines', 'duarte', ['promotion/single-dimension']],
  ['kwame', 'moira', ['promotion/effort-based']],
  ['catarina', 'milena', ['promotion/recency']],
  ['joana', 'samira', ['promotion/compared-to-underperformer']],
  ['tolulope', 'farid', ['promotion/duration', 'promotion/recency']],
  ['hassan', 'gwen', ['promotion/single-project']],
  ['dragan', 'meera', ['promotion/retention-motive']],
])('%s, by %s', async (first, by, expected) => {
  const subject = await here.id(first)
  const { cases } = await here.ok(by, 'promotion-case.list', { as: 'writer' })
  const found = cases.find((each: { subject: { id: string } }) => each.subject.id === subject)
  const { findings } = await here.ok(by, 'promotion-case.check', { id: found.id })
  expect([...new Set<string>(findings.map(({ rule }: { rule: string }) => rule))].toSorted()).toEqual(expected)
})

test('the coach has nothing to add to the one that holds', async () => {
  const { cases } = await here.ok('leila', 'promotion-case.list', { as: 'writer' })
  expect((await here.ok('leila', 'promotion-case.check', { id: cases[0].id })).coached).toEqual([])
})

test('the committee finds it on its agenda, and the person no trace of it', async () => {
  const { sessions } = await here.ok('noor', 'promotion-session.list')
  const session = await here.ok('ingrid', 'promotion-session.show', { id: sessions[0].id })
  expect(session.cases.map((each: { subject: { name: string } }) => each.subject.name)).toEqual(['Wanjiru Kamau'])
  expect((await here.call('wanjiru', 'promotion-case.show', { id: session.cases[0].id })).done).toBe(false)
})
