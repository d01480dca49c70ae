import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../kit/date.ts'
import { monthsWords, quarterOf, vagueTime } from '../../checkins/career/career.ts'
import { weekdayOf } from '../../checkins/series/series.ts'
import { CHECK_IN_DAYS, LEAST_ANONYMOUS, LEAST_UPWARD } from '../../feedback/numbers.ts'
import { sampleOrganisation } from './sample.ts'
import type { SampleOrganisation } from './shape.ts'

// What docs/sample-organisation.md promises of one-on-ones, career check-ins, rounds and surveys.
const ANCHOR = '2026-11-22'
const sample = sampleOrganisation({ anchor: ANCHOR })

function idOf(first: string): string {
  const person = sample.people.find((each) => each.email.startsWith(`${first}.`))
  if (!person) throw new Error(`nobody called ${first}`)
  return person.id
}

describe('series', () => {
  test('about half of those who have a manager have one, Mateus every week with questions of the two', () => {
    const lines = sample.reportingLines.filter((each) => !each.to)
    expect(sample.series.length / lines.length).toBeGreaterThan(0.35)
    expect(sample.series.length / lines.length).toBeLessThan(0.65)
    expect(sample.series.filter((each) => each.questions)).toMatchObject([{ personId: idOf('mateus'), managerId: idOf('leila'), cadence: 'weekly' }])
    expect(sample.templates).toHaveLength(1)
  })

  test('each has one meeting to come, and no two for one day of the rhythm', () => {
    for (const { id, weekday } of sample.series) {
      const meetings = sample.oneOnOnes.filter((each) => each.seriesId === id)
      expect(meetings.filter((each) => each.on >= ANCHOR)).toHaveLength(1)
      const slots = meetings.map((each) => each.slotOn ?? '')
      expect(new Set(slots).size).toBe(slots.length)
      expect(new Set(slots.map(weekdayOf))).toEqual(new Set([weekday]))
    }
  })

  test('of one meeting nobody has said yet whether it took place: in the last week, Mateus and Leila', () => {
    const open = sample.oneOnOnes.filter((each) => !each.heldAt && each.on < ANCHOR)
    expect(open).toMatchObject([{ personId: idOf('mateus'), managerId: idOf('leila') }])
    expect(daysBetween(open[0]?.on ?? '', ANCHOR)).toBeLessThanOrEqual(7)
  })
})

describe('career check-ins', () => {
  const held = (first: string) => sample.careers.filter((each) => each.personId === idOf(first) && each.heldOn).map((each) => each.heldOn!)

  test('most have one of the last quarter; of Leila’s nine all but Grace', () => {
    const lately = new Set(sample.careers.filter((each) => each.heldOn && daysBetween(each.heldOn, ANCHOR) < CHECK_IN_DAYS).map((each) => each.personId))
    expect(lately.size / sample.reportingLines.filter((each) => !each.to).length).toBeGreaterThan(0.75)
    const nine = sample.reportingLines.filter((each) => each.managerId === idOf('leila') && !each.to).map((each) => each.personId)
    expect(nine.filter((id) => !lately.has(id))).toEqual([idOf('grace')])
    expect(held('grace')).toHaveLength(1)
    expect(held('mateus')).toHaveLength(3)
  })

  test('one begun and not shared: Mateus', () => {
    const begun = sample.careers.filter((each) => !each.heldOn)
    expect(begun).toMatchObject([{ personId: idOf('mateus'), quarter: quarterOf(ANCHOR) }])
    expect(begun[0]?.views.map((each) => each.sharedAt)).toEqual([undefined, undefined])
  })

  test.each(['2026-01-01', '2026-04-02', ANCHOR, '2027-12-31', '2028-02-29'])('anchored at %s there is one for each two and quarter, and no plan says “soon”', (anchor) => {
    const { careers } = sampleOrganisation({ anchor })
    const keys = careers.map((each) => `${each.personId} ${each.managerId} ${each.quarter}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { plan } of careers) {
      if (!plan) continue
      expect(vagueTime(plan.opportunity), plan.opportunity).toBeUndefined()
      expect(plan.fromMonths, monthsWords(plan.fromMonths, plan.toMonths)).toBeLessThanOrEqual(plan.toMonths)
    }
  })
})

describe('rounds and surveys', () => {
  const roundOf = (first: string) => sample.rounds.find((each) => each.subjectId === idOf(first))!

  test('Wanjiru’s was given by name, in the time of the closed cycle', () => {
    expect(roundOf('wanjiru')).toMatchObject({ kind: 'attributed', batch: [] })
    expect(roundOf('wanjiru').given!.at.slice(0, 10) < sample.cycles[0]!.to).toBe(true)
  })

  test('Mateus was given four texts for each question; nothing in them points at a request or an author', () => {
    const { batch, requests, questions } = roundOf('mateus')
    for (const at of questions.keys()) expect(batch.filter((each) => each.question === at + 1).length).toBeGreaterThan(LEAST_ANONYMOUS)
    const sent = requests.flatMap((each) => each.answer?.texts ?? [])
    expect(batch.map((each) => each.text).toSorted()).toEqual(sent.toSorted())
    expect(batch.map((each) => each.text)).not.toEqual(sent)
    expect(Object.keys(batch[0]!).toSorted()).toEqual(['id', 'question', 'text'])
    // Whoever he hears by name in the same time would not count (X14).
    const named = sample.observations.filter((each) => each.requestId && each.subjectId === idOf('mateus') && each.on >= roundOf('mateus').openedAt.slice(0, 10))
    expect(named).toEqual([])
  })

  test('Hana has proposed peers, and nobody is asked before Leila agrees', () => {
    expect(roundOf('hana')).toMatchObject({ kind: 'anonymous', nominated: true, requests: [] })
    expect(roundOf('hana').nominations).toHaveLength(5)
  })

  test('six answered about Leila, five or more texts a question; a second survey runs', () => {
    const [closed, open] = sample.surveys as [SampleOrganisation['surveys'][number], SampleOrganisation['surveys'][number]]
    expect(closed.seats.filter((each) => each.answered)).toHaveLength(6)
    for (const at of closed.questions.keys()) expect(closed.texts.filter((each) => each.question === at + 1).length).toBeGreaterThanOrEqual(LEAST_UPWARD)
    expect(closed.sent).toEqual([])
    expect(open).toMatchObject({ managerId: idOf('leila'), texts: [] })
    expect(open.seats).toHaveLength(9)
    expect(open.sent.map((each) => each.by).toSorted()).toEqual(open.seats.filter((each) => each.answered).map((each) => each.personId).toSorted())
    expect(open.due > addDays(ANCHOR, 5)).toBe(true)
  })
})
