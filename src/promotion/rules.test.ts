import { describe, expect, test } from 'vitest'
import { ago, caseFacts, seen, STRONG, TEXT } from '../../test/facts-of-a-case.ts'
import { coachCase } from './coached.ts'
import type { CaseFacts, CaseText } from './facts.ts'
import { checkCase } from './rules.ts'

/** The rules that speak, each once, in alphabetical order. */
function ids(more: Partial<CaseFacts> = {}, text: Partial<CaseText> = {}): string[] {
  const document = { ...TEXT, ...text }
  return [...new Set(checkCase(caseFacts({ ...more, document, coached: coachCase(document) })).map(({ rule }) => rule))].toSorted()
}
const everyDimension = (at: (n: number) => string, project?: string) => ['craft', 'scope', 'independence', 'leadership', 'communication', 'craft', 'scope'].map((dimension, n) =>
  seen(n, at(n), dimension, { project: project ?? `Project ${n}` }))

test('a strong case fires none', () => expect(ids()).toEqual([]))

// Each failure fires its own rule, and others only where they follow from the same facts; those are named here.
describe('one failure at a time', () => {
  test('a single dimension: the others were not seen', () => {
    expect(ids({ evidence: STRONG.map((each) => ({ ...each, dimension: 'craft' })) })).toEqual(['promotion/dimension-uncovered', 'promotion/single-dimension'])
  })
  test('a single dimension that carries, the others seen once', () => {
    const more = [2, 3, 5, 7, 9].map((months, n) => seen(20 + n, ago(months), 'craft', { project: `Rig ${n}` }))
    expect(ids({ evidence: [...STRONG, ...more] })).toEqual(['promotion/single-dimension'])
  })
  test('effort', () => expect(ids({}, { summary: 'Since January she worked nights and weekends. Late orders fell from 31 to 9 a month.' })).toEqual(['promotion/effort-based']))
  test('recency: something early, nearly all of it late', () => {
    expect(ids({ evidence: [seen(90, ago(8), 'craft', { project: 'Rig' }), seen(91, ago(5), 'scope', { project: 'Board' }), ...everyDimension(() => ago(2)), ...everyDimension(() => ago(1)).map((each) => ({ ...each, id: `l${each.id}` }))] })).toEqual(['promotion/recency'])
  })
  test('compared to somebody who already is', () => {
    expect(ids({}, { summary: 'She is already better than Tom, who holds that level. Late orders fell from 31 to 9 a month since January.' })).toEqual(['promotion/compared-to-underperformer'])
  })
  test('three months only: which is the last quarter, too', () => expect(ids({ evidence: everyDimension((n) => (n < 3 ? ago(2) : ago(1))) })).toEqual(['promotion/duration', 'promotion/recency']))
  test('one heroic project', () => expect(ids({ evidence: everyDimension((n) => ago(10 - n), 'Night line') })).toEqual(['promotion/single-project']))
  test('retention', () => expect(ids({}, { summary: 'Late orders fell from 31 to 9 a month since January. If we do not promote her we will lose her.' })).toEqual(['promotion/retention-motive']))
  test('no colleague, no trajectory, no talk', () => {
    expect(ids({ quotes: [], talks: [] }, { trajectory: '' })).toEqual(['promotion/no-peer-input', 'promotion/no-trajectory', 'surprise/promotion-not-told'])
  })
  test('years instead of work', () => expect(ids({}, { summary: 'He has ten years of experience on the bench. Late orders fell from 31 to 9 a month since January.' })).toEqual(['leveling/tenure-argument']))
  test('depth without reach', () => expect(ids({ evidence: STRONG.map((each) => ({ ...each, scope: 'team' as const })) })).toEqual(['leveling/scope-trap']))
})

describe('odd input', () => {
  test('nothing at all', () => {
    expect(ids({ evidence: [], quotes: [], current: undefined, proposed: undefined, dimensions: [] }, { summary: '', arguments: [], trajectory: '' }))
      .toEqual(['promotion/levels-explicit', 'promotion/no-peer-input', 'promotion/no-trajectory'])
  })
  test('dates in the future are not the last quarter', () => expect(ids({ evidence: STRONG.map((each) => ({ ...each, on: ago(-Number(each.id.slice(1))) })) })).toEqual([]))
  test('what the case says is said once: the coach does not repeat it', () => {
    const document = { ...TEXT, summary: 'She worked nights and weekends.' }
    expect(coachCase(document).map(({ rule }) => rule)).toContain('writing/effort-based')
  })
})
