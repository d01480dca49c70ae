import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { agendaOf, placementFindings } from './assessment.ts'
import { trackWords } from './level-words.ts'
import { addMonths } from '../kit/date.ts'
import { aroundMonths } from './timeline.ts'
import type { AssessmentRow, Evidence, Placement } from './words.ts'

const ROWS = trackWords(DEFAULT_FRAMEWORK, 'L4')
const placed = (dimension: string, level: string, because = 'Seen in May.'): Placement => ({ dimension, level, because, evidence: [] })
const seen = (scope: Evidence['scope'], at: number): Evidence => ({ id: `o${at}`, on: `2026-0${at}-01`, author: { id: 'a', name: 'Ada' }, text: 'Seen.', ...(scope && { scope }) })
const TEAM = [1, 2, 3].map((at) => seen('team', at))
const rulesOf = (placements: Placement[], records: Evidence[], held = 'L4') => placementFindings(placements, ROWS, held, records).map(({ rule, path }) => `${rule} ${path}`)

describe('what the rules about levels say of placements', () => {
  test('scope of impact placed above what was seen', () => expect(rulesOf([placed('scope', 'L5')], TEAM)).toEqual(['leveling/scope-trap /placements/scope/level']))
  test('depth placed above, and scope left open', () => expect(rulesOf([placed('craft', 'L5')], TEAM)).toEqual(['leveling/scope-trap /placements/scope/level']))
  test('depth placed above, and scope at the level held: an honest picture', () => expect(rulesOf([placed('craft', 'L5'), placed('scope', 'L4')], TEAM)).toEqual([]))
  test('the level held claims nothing', () => expect(rulesOf([placed('scope', 'L4')], [1, 2, 3].map((at) => seen('task', at)))).toEqual([]))
  test('years are no evidence', () => expect(rulesOf([placed('craft', 'L4', 'She has ten years of experience.')], [])).toEqual(['leveling/tenure-argument /placements/craft/because']))
})

test('the agenda: furthest apart first, then what one left open, and nothing where both agree', () => {
  const row = (dimension: string, more: Partial<AssessmentRow>): AssessmentRow => ({ dimension, name: dimension, kind: 'other', levels: [], ...more })
  expect(agendaOf([row('same', { apart: 0 }), row('open', { mine: placed('open', 'L4') }), row('one', { apart: 1 }), row('two', { apart: 2 }), row('nobody', {})]).map(({ dimension }) => dimension)).toEqual(['two', 'one', 'open'])
})

test('months from a day', () => {
  expect([addMonths('2026-01-31', 1), addMonths('2026-11-22', 3), addMonths('2026-03-15', 0)]).toEqual(['2026-02-28', '2027-02-22', '2026-03-15'])
  expect([aroundMonths('2026-03-18', 6, 12), aroundMonths('2026-01-18', 3, 6), aroundMonths('2026-03-18', 3, 3)]).toEqual(['September 2026 to March 2027', 'April to July 2026', 'June 2026'])
})
