import { describe, expect, test } from 'vitest'
import { ago, caseFacts, seen, STRONG } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseEvidence } from '../../facts.ts'
import { promotionSingleProject } from './single-project.ts'

const find = (evidence: readonly CaseEvidence[]) => runRules([promotionSingleProject], caseFacts({ evidence }))
const of = (...projects: (string | undefined)[]) => projects.map((project, at) => seen(at, ago(10 - at), 'craft', { ...(project && { project }) }))

describe('good', () => {
  test('four projects', () => expect(find(STRONG)).toEqual([]))
  test('no project named, on different days', () => expect(find(of(undefined, undefined, undefined))).toEqual([]))
})

describe('bad', () => {
  test('one heroic project', () => expect(find(of('Night line', 'Night line', 'Night line', 'Parts'))).toEqual([expect.objectContaining({
    rule: 'promotion/single-project', severity: 'warn', path: '/evidence', evidence: ['e0', 'e1', 'e2'], message: '3 of 4 pieces of evidence come from “Night line”.',
  })]))
  test('one episode: three notes of one day', () => {
    expect(find([seen(1, ago(3), 'craft'), seen(2, ago(3), 'scope'), seen(3, ago(3), 'leadership'), seen(4, ago(1), 'craft')])).toEqual([expect.objectContaining({ message: '3 of 4 pieces of evidence come from the one day, 20 August 2026.' })])
  })
})

describe('borderline', () => {
  test('exactly half', () => expect(find(of('Night line', 'Night line', 'Parts', 'Rig'))).toEqual([]))
  test('one more than half', () => expect(find(of('Night line', 'Night line', 'Night line', 'Parts', 'Rig'))).toHaveLength(1))
  test('the same project in other letters', () => expect(find(of('Night line', 'night  LINE', ' Night Line ', 'Parts'))).toHaveLength(1))
  test('a record settled for two dimensions is one piece', () => {
    expect(find([...of('Night line', 'Parts', 'Rig'), seen(0, ago(10), 'scope', { project: 'Night line' }), seen(0, ago(10), 'leadership', { project: 'Night line' })])).toEqual([])
  })
  test('two pieces are too few for a share', () => expect(find(of('Night line', 'Night line'))).toEqual([]))
  test('what is below the level is no piece of it', () => expect(find([...of('Night line', 'Night line', 'Parts', 'Rig'), seen(9, ago(1), 'craft', { project: 'Night line', level: 'L4' })])).toEqual([]))
})
