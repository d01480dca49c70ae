import { describe, expect, test } from 'vitest'
import { type GrantFacts, type GrantWish, objectionToEnd, objectionToGrant } from './grant.ts'

const TODAY = '2026-03-14'
const facts: GrantFacts = { today: TODAY, giverId: 'hr', person: { name: 'Ada Byron', left: false }, held: [] }
const wish: GrantWish = { personId: 'ada', role: 'facilitator', from: TODAY, until: '2026-12-31', teamIds: [] }
const said = (more: Partial<GrantWish>, about: Partial<GrantFacts> = {}) => objectionToGrant({ ...wish, ...more }, { ...facts, ...about })

describe('giving a role', () => {
  test('to somebody else, with an end', () => {
    expect(said({})).toBeUndefined()
    expect(said({ role: 'hr_partner', teamIds: ['t'] })).toBeUndefined()
  })
  test('never to oneself', () => expect(said({ personId: 'hr' })).toMatchObject({ code: 'not-allowed', reason: 'own-grant' }))
  test('not to somebody who has left', () => expect(said({}, { person: { name: 'Ada Byron', left: true } })).toMatchObject({ code: 'conflict', reason: 'left' }))
  test.each([
    ['in the past', { from: '2026-03-13' }, '/from'], ['backwards', { until: '2026-03-13' }, '/until'], ['for three years', { until: '2029-03-14' }, '/until'],
    ['an HR partner of nothing', { role: 'hr_partner' as const }, '/teamIds'], ['a facilitator of a team', { teamIds: ['t'] }, '/teamIds'],
  ])('not %s', (_, more, path) => expect(said(more)?.errors?.[0]?.path).toBe(path))
  test('not twice over the same days', () => {
    expect(said({}, { held: [{ role: 'facilitator', from: '2026-01-01', until: TODAY }] })).toMatchObject({ code: 'conflict', reason: 'held-already' })
    expect(said({}, { held: [{ role: 'facilitator', from: '2026-01-01', until: '2026-03-13' }, { role: 'hr_admin', from: TODAY, until: TODAY }] })).toBeUndefined()
  })
})

test('ending a role: somebody else’s, while it holds', () => {
  expect(objectionToEnd({ personId: 'ada', until: TODAY }, 'hr', TODAY)).toBeUndefined()
  expect(objectionToEnd({ personId: 'hr', until: TODAY }, 'hr', TODAY)).toMatchObject({ code: 'not-allowed' })
  expect(objectionToEnd({ personId: 'ada', until: '2026-03-13' }, 'hr', TODAY)).toMatchObject({ code: 'conflict', reason: 'ended' })
})
