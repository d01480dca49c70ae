import { describe, expect, test } from 'vitest'
import { daysBeforeSharing, facts, growthArea, id, record, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'
import type { PacketRecord } from '../../words.ts'
import { surpriseGrowthAreaNotTold } from './growth-area-not-told.ts'

const find = (input: ReviewFacts) => runRules([surpriseGrowthAreaNotTold], input)
/** A review with one growth area resting on these records. */
const restingOn = (records: PacketRecord[], more: Partial<ReviewFacts> = {}) =>
  facts({ document: reviewDocument({ growthAreas: [growthArea(1, { cites: records.map((each) => each.id) })] }), records, ...more })
const told = (days: number, more: Partial<PacketRecord> = {}) => record(1, { told: daysBeforeSharing(days), ...more })

describe('good', () => {
  test('told in spring, shared in July', () => expect(find(facts())).toEqual([]))
  test('a confirmed talk about the note counts for the note', () => {
    const talk = record(2, { kind: 'talk', told: daysBeforeSharing(20), about: [id(1)] })
    expect(find({ ...restingOn([record(1)]), records: [record(1), talk] })).toEqual([])
  })
  test('told in the last period is no news either', () => expect(find(restingOn([record(1, { told: '2025-11-20' })]))).toEqual([]))
  test('an empty row of the form is not a growth area', () => {
    const empty = growthArea(1, { behaviour: '', example: ' \n', expectation: '', actions: '🙂', cites: [] })
    expect(find(facts({ document: reviewDocument({ growthAreas: [empty] }) }))).toEqual([])
  })
  test('nothing to say once it was shared', () => expect(find(restingOn([], { step: 'open-acknowledgement' }))).toEqual([]))
})

describe('bad', () => {
  test('cites nothing', () => {
    expect(find(restingOn([]))).toEqual([expect.objectContaining({
      rule: 'surprise/growth-area-not-told', severity: 'block', path: '/growthAreas/0/cites',
      message: 'This growth area cites nothing that Priya was told.',
      fix: 'Which note or talk is this about? If there was none, say it now: it can stand in a review shared from 24 July 2026.',
    })])
  })
  test('cites a note that was never seen, and says which', () => {
    expect(find(restingOn([record(1)]))[0]).toMatchObject({ message: 'Priya has not been told of what you cite here, from 2 March 2026.', evidence: [id(1)] })
  })
  test('offers a concern the person does know of', () => {
    const spare = record(9, { title: 'Late charting', told: '2026-04-03' })
    expect(find({ ...restingOn([record(1)]), records: [record(1), spare] })[0]?.fix).toContain('“Late charting” (3 April 2026)')
  })
  test('one of two growth areas', () => {
    const found = find(facts({ document: reviewDocument({ growthAreas: [growthArea(1), growthArea(2, { cites: [] })] }) }))
    expect(found.map((each) => each.path)).toEqual(['/growthAreas/1/cites'])
  })
  test('a disputed talk', () => {
    expect(find(restingOn([record(1, { kind: 'talk', answer: 'disputed' })]))[0]?.message).toContain('remembers the talk of 2 March 2026 differently')
  })
  test('a talk that waits for an answer', () => {
    expect(find(restingOn([record(1, { kind: 'talk', answer: 'waiting' })]))[0]?.message).toContain('waits for Priya')
  })
  test('only praise, and only an agreed expectation', () => {
    expect(find(restingOn([told(60, { tone: 'praise' })]))[0]?.message).toContain('is praise')
    expect(find(restingOn([told(60, { kind: 'expectation', tone: undefined })]))).toHaveLength(1)
  })
})

describe('borderline', () => {
  test('told exactly 14 days before', () => expect(find(restingOn([told(14)]))).toEqual([]))
  test('told 13 days before', () => {
    expect(find(restingOn([told(13)]))).toEqual([expect.objectContaining({
      severity: 'block', evidence: [id(1)],
      message: 'Nothing you cite here was known to Priya before 27 June 2026. That leaves 13 days that count until 10 July 2026, when this is shared; it takes 14.',
      fix: 'What did you say about it earlier? Cite that, or share on 11 July 2026 or later.',
    })])
  })
  test('one told late beside one told early', () => expect(find(restingOn([told(3), record(2, { told: daysBeforeSharing(30) })]))).toEqual([]))
  test('the date is that of the person, not of Greenwich', () => {
    const late = record(1, { toldAt: '2026-06-26T22:30:00.000Z' })
    expect(find(restingOn([late]))).toEqual([])
    expect(find(restingOn([late], { zone: 'Europe/Berlin' }))).toHaveLength(1)
  })
  test('leave in between does not count', () => {
    const leave = { from: daysBeforeSharing(10), to: daysBeforeSharing(6), reason: 'leave' as const }
    expect(find(restingOn([told(18)], { uncounted: [leave] }))).toHaveLength(1)
    expect(find(restingOn([told(19)], { uncounted: [leave] }))).toEqual([])
  })
  test('the day from which it can be shared leaves them out too', () => {
    const leave = { from: '2026-07-13', to: '2026-07-17', reason: 'leave' as const }
    expect(find(restingOn([told(10)], { uncounted: [leave] }))[0]?.fix).toContain('share on 19 July 2026 or later')
    expect(find(restingOn([record(1)], { uncounted: [leave] }))[0]?.fix).toContain('shared from 29 July 2026')
  })
  test('too early to say, and nothing else: hired 70 days ago', () => {
    const found = find(restingOn([], { person: { name: 'Priya', startedOn: daysBeforeSharing(70) } }))
    expect(found).toEqual([expect.objectContaining({ severity: 'hint' })])
    expect(found[0]?.message).toBe('Too early to say whether Priya heard of this in time: 11 days count so far, and it takes 14. Not counted: the first 60 days of employment (to 29 June 2026).')
  })
  test('a new manager is not blocked in the first weeks, and is later', () => {
    const since = (days: number) => ({ from: daysBeforeSharing(days), to: daysBeforeSharing(days - 29), reason: 'new-manager' as const })
    expect(find(restingOn([], { uncounted: [since(42)] }))[0]?.severity).toBe('hint')
    expect(find(restingOn([], { uncounted: [since(43)] }))[0]?.severity).toBe('block')
  })
  test('while writing, the planned day of sharing counts', () => {
    expect(find(restingOn([told(3)], { step: 'write', shareOn: '2026-07-21' }))).toEqual([])
    expect(find(restingOn([told(3)], { step: 'write', shareOn: '2026-07-20' }))).toHaveLength(1)
    expect(find(restingOn([told(3)], { step: 'share', shareOn: '2026-07-21' }))).toHaveLength(1)
  })
  test('a cited record that the reader cannot see counts for nothing and is not named', () => {
    const hidden = restingOn([], { document: reviewDocument({ growthAreas: [growthArea(1, { cites: [id(77)] })] }) })
    expect(find(hidden)[0]?.message).toBe('This growth area cites nothing that Priya was told.')
    expect(find(hidden)[0]?.evidence).toBeUndefined()
  })
})
