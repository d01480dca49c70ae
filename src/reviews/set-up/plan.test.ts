import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../kit/refusal.ts'
import { DEFAULT_SCALE, nearestPoint, pointsOf } from '../codes.ts'
import { Scale } from '../words.ts'
import { settlePlan } from './plan.ts'

const input = { name: 'Year', from: '2026-01-01', to: '2026-12-31', selfDue: '2026-12-04', managerDue: '2026-12-11', shareDue: '2026-12-18' }
const template = { id: '7b1d0c5e-52a4-4d7e-9a53-0f6f1f0c2a10', version: 3, name: 'Project review', asksPeers: true, asksReports: false }

describe('a plan', () => {
  test('has the usual scale unless told, and the name of its template', () => {
    expect(settlePlan(undefined, input, template)).toMatchObject({
      scale: DEFAULT_SCALE,
      template: 'Project review',
      templateId: template.id,
      templateVersion: 3,
      announce: true,
    })
    expect(settlePlan(undefined, input, undefined)).toMatchObject({ template: 'Review' })
  })
  test('null takes away: ratings, self-reviews, the template', () => {
    const before = settlePlan(undefined, input, template)
    if (isRefusal(before)) throw new Error(before.detail)
    const after = settlePlan(before, { scale: null, selfDue: null }, undefined)
    for (const key of ['scale', 'selfDue', 'templateId', 'templateVersion']) expect(after).not.toHaveProperty(key)
    expect(settlePlan({ ...before, scale: null }, { name: 'Other' }, template)).not.toHaveProperty('scale')
  })
  test('peers are asked by name unless told, and only what a template asks', () => {
    expect(settlePlan(undefined, { ...input, peerDue: '2026-12-08' }, template)).toMatchObject({ peerFeedback: 'attributed' })
    expect(settlePlan(undefined, { ...input, peerFeedback: 'anonymous' }, template)).not.toHaveProperty('peerFeedback')
    expect(settlePlan(undefined, { ...input, peerDue: '2026-12-08' }, undefined)).toMatchObject({ errors: [{ path: '/peerDue' }] })
    expect(settlePlan(undefined, { ...input, upwardDue: '2026-12-15' }, template)).toMatchObject({ errors: [{ path: '/upwardDue' }] })
  })
})

describe('a scale', () => {
  const three = { below: 'Not yet', meets: 'Solid', exceeds: 'Outstanding' }
  test('holds the middle and a point on each side', () => {
    expect(Scale.safeParse(three).success).toBe(true)
    expect(pointsOf(three)).toEqual(['below', 'meets', 'exceeds'])
    for (const wrong of [{ below: 'No', exceeds: 'Yes' }, { meets: 'Solid', exceeds: 'Yes' }, { ...three, exceeds: ' ' }, {}])
      expect(Scale.safeParse(wrong).success).toBe(false)
  })
  test('a point of another scale is read on its own side of the middle', () => {
    expect(nearestPoint('far-exceeds', three)).toBe('exceeds')
    expect(nearestPoint('far-below', three)).toBe('below')
    expect(nearestPoint('meets', three)).toBe('meets')
  })
})
