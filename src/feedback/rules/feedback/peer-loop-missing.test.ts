import { describe, expect, test } from 'vitest'
import { ago, two } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CadenceFacts } from '../../cadence.ts'
import { feedbackPeerLoopMissing } from './peer-loop-missing.ts'

const find = (more: Partial<CadenceFacts> = {}) => runRules([feedbackPeerLoopMissing], two(more))
const said = (more: Partial<CadenceFacts> = {}) => find(more).map(({ message }) => message)

const year = { from: '2026-01-01', to: '2026-12-31' }

describe('good', () => {
  test('a colleague’s words this autumn', () => expect(find()).toEqual([]))
  test('no cycle runs', () => expect(find({ cycle: undefined })).toEqual([]))
  test('the cycle is over', () => expect(find({ cycle: { from: '2025-01-01', to: '2025-12-31' } })).toEqual([]))
})

describe('bad', () => {
  test('none in eleven months', () => expect(find({ cycle: year })).toEqual([expect.objectContaining({
    rule: 'feedback/peer-loop-missing', severity: 'hint',
    message: 'No colleague’s feedback about Tomasz that you can read has come for 325 days that count: half of this review cycle.',
  })]))
  test('to the person, of what they can read', () => expect(said({ reader: 'person', other: { name: 'Mina' }, cycle: { ...year, peerOn: '2026-02-01' } })[0]).toMatch(/about you that you can read/))
})

describe('borderline', () => {
  test('182 days', () => expect(find({ cycle: { ...year, peerOn: ago(182) } })).toEqual([]))
  test('183 days', () => expect(find({ cycle: { ...year, peerOn: ago(183) } })).toHaveLength(1))
  test('leave does not count', () => expect(find({ cycle: { ...year, peerOn: ago(200) }, uncounted: [{ from: ago(190), to: ago(120) }] })).toEqual([]))
  test('in the first half it is too early to say', () => expect(said({ cycle: { from: '2026-09-01', to: '2027-08-31' } })).toEqual([
    'Too early to say whether colleagues’ feedback about Tomasz is missing: 82 days count so far, and it takes 182.',
  ]))
  test('what an earlier manager was told is no gap of the new one', () => {
    expect(said({ cycle: { ...year, peerOn: '2026-02-01' }, since: ago(60) })[0]).toMatch(/^Too early to say/)
    expect(said({ reader: 'person', cycle: { ...year, peerOn: '2026-02-01' }, since: ago(60) })[0]).toMatch(/^No colleague/)
  })
})
