import { describe, expect, test } from 'vitest'
import { daysBetween } from '../../kit/date.ts'
import { wholeReview } from '../../reviews/document.ts'
import { recencyMeter } from '../../reviews/recency.ts'
import { checkReview } from '../../reviews/rules.ts'
import { twinsOf } from '../../reviews/similar/twins.ts'
import { factsOf } from './facts.ts'
import { sampleOrganisation } from './sample.ts'
import type { SampleManagerReview } from './shape.ts'

// What docs/sample-organisation.md promises, rule by rule, with the clean neighbour beside it.
const ANCHOR = '2026-11-22'
const sample = sampleOrganisation({ anchor: ANCHOR })
const [closed, open] = sample.cycles

function idOf(first: string): string {
  const person = sample.people.find((each) => each.email.startsWith(`${first}.`))
  if (!person) throw new Error(`nobody called ${first}`)
  return person.id
}

function reviewOf(first: string, cycle = open): SampleManagerReview {
  const review = sample.reviews.find((each) => each.kind === 'manager' && each.subjectId === idOf(first) && each.cycleId === cycle?.id)
  if (review?.kind !== 'manager') throw new Error(`no review of ${first}`)
  return review
}

/** What the rules find when the review is about to be shared: today, or on the day it was. */
function found(first: string, cycle = open): string[] {
  const review = reviewOf(first, cycle)
  const on = review.releasedAt?.slice(0, 10) ?? ANCHOR
  return checkReview(factsOf(review, sample, 'share', on)).map((each) => `${each.severity} ${each.rule}`)
}

function meter(first: string) {
  const facts = factsOf(reviewOf(first), sample, 'write', ANCHOR)
  const cites = [...facts.document.accomplishments, ...facts.document.growthAreas].flatMap((each) => each.cites)
  return recencyMeter(facts.records, cites, facts.period)
}

describe('reviews of the open cycle', () => {
  test('Mateus: shared, clean, talked about, waits for him', () => {
    expect(found('mateus')).toEqual([])
    expect(reviewOf('mateus')).toMatchObject({ state: 'shared', rating: 'meets', conversation: { heldOn: expect.any(String) } })
    expect(reviewOf('mateus').acknowledgedAt).toBeUndefined()
  })

  test('Oskar: a growth area that was never told blocks, the one beside it was told', () => {
    expect(found('oskar')).toEqual(['block surprise/growth-area-not-told', 'warn review/not-discussed'])
    const [finding] = checkReview(factsOf(reviewOf('oskar'), sample, 'share', ANCHOR))
    expect(finding?.path).toBe('/growthAreas/0/cites')
  })

  test('Declan: a rating below "meets", told on one day only', () => {
    expect(found('declan')).toEqual(['block surprise/low-rating-not-told', 'warn review/not-discussed'])
  })

  test('Grace: the rating would fall, and nothing was said', () => {
    expect(found('grace')).toContain('warn surprise/rating-drop')
    expect(found('declan')).not.toContain('warn surprise/rating-drop')
  })

  test('Yusuf: begun in a hurry', () => {
    expect(found('yusuf')).toEqual([
      'warn review/no-evidence', 'warn review/not-discussed', 'hint review/summary-length', 'warn review/accomplishment-why',
      'warn review/growth-count', 'warn review/forward-looking',
    ])
  })

  test('Hana: submitted and good, but no talk is planned', () => {
    expect(found('hana')).toEqual(['warn review/not-discussed'])
    expect(reviewOf('hana').state).toBe('submitted')
  })

  test('Wanjiru: cites the last six weeks of a full year', () => {
    expect(meter('wanjiru').reading).toBe('late')
    expect(meter('wanjiru').earlierUnused.length).toBeGreaterThan(20)
    expect(meter('hana').reading).toBe('spread')
  })

  test('Priya: the main job, everything said and nothing begun', () => {
    expect(reviewOf('priya').state).toBe('not-started')
    const concerns = sample.observations.filter((each) => each.subjectId === idOf('priya') && each.tone === 'concern')
    expect(concerns.length).toBeGreaterThan(5)
    expect(concerns.filter((each) => !each.seenAt)).toEqual([])
  })
})

describe('reviews of the closed cycle', () => {
  test.each(['mateus', 'wanjiru', 'oskar', 'priya', 'yusuf', 'hana', 'declan', 'grace', 'leila'])('%s: clean by every rule', (first) => {
    expect(found(first, closed)).toEqual([])
  })

  test('are all released, talked about and acknowledged', () => {
    const reviews = sample.reviews.filter((each) => each.kind === 'manager' && each.cycleId === closed?.id)
    expect(reviews.length).toBeGreaterThan(50)
    for (const each of reviews) expect(each).toMatchObject({ state: 'acknowledged', conversation: { heldOn: expect.any(String) }, acknowledgedAt: expect.any(String) })
  })

  test('hold the trails for later rules', () => {
    const ofTeam = (manager: string) => sample.reviews.filter((each) => each.kind === 'manager' && each.cycleId === closed?.id && each.reviewerId === idOf(manager))
    for (const each of ofTeam('duarte')) expect(['exceeds', 'far-exceeds']).toContain(each.kind === 'manager' && each.rating)
    expect(reviewOf('lucie', closed).document.summary).toBe(reviewOf('hassan', closed).document.summary.replaceAll('Hassan', 'Lucie'))
    const told = sample.observations.filter((each) => each.subjectId === idOf('stefan') && each.tone === 'concern' && each.text.includes('near the limit'))
    expect(told.length).toBeGreaterThanOrEqual(2)
  })
})

test('one review that could be another’s: Lucie’s, of what Gwen wrote, and none of what Leila wrote', () => {
  const name = (id: string) => sample.people.find((each) => each.id === id)!.name
  const by = (first: string) => sample.reviews.flatMap((each) => each.kind === 'manager' && each.startedAt && each.reviewerId === idOf(first)
    ? [{ id: each.id, subject: { id: each.subjectId, name: name(each.subjectId) }, author: { id: each.reviewerId, name: first }, cycle: { id: each.cycleId, name: '' }, document: wholeReview(each.document) }]
    : [])
  const pairs = (first: string) => by(first).flatMap((one) => twinsOf(one.document, by(first).filter(({ id }) => id > one.id)).map((twin) => [one.subject.name, twin.subject.name].toSorted()))
  expect(pairs('gwen')).toEqual([['Hassan Warsame', 'Lucie Dvořáková']])
  expect(by('leila').length).toBeGreaterThan(9)
  expect(pairs('leila')).toEqual([])
})

describe('the year of Leila’s nine', () => {
  const nine = sample.reportingLines.filter((each) => each.managerId === idOf('leila') && !each.to).map((each) => each.personId)

  test('are nine', () => {
    expect(nine).toHaveLength(9)
  })

  test('concerns she kept to herself for longer than two weeks: about Oskar, Declan and Grace only', () => {
    const kept = sample.observations.filter((each) => each.authorId === idOf('leila') && each.audience === 'me' && each.tone === 'concern' && daysBetween(each.on, ANCHOR) > 14)
    expect(new Set(kept.map((each) => each.subjectId))).toEqual(new Set([idOf('oskar'), idOf('declan'), idOf('grace')]))
  })

  test('months without a note: Grace only, leave and the time before the start left out', () => {
    const notes = (id: string) => sample.monthlyNotes.filter((each) => each.personId === id && each.month >= (open?.from ?? '').slice(0, 7)).length
    expect(notes(idOf('grace'))).toBe(3)
    for (const first of ['mateus', 'wanjiru', 'oskar', 'priya', 'declan']) expect(notes(idOf(first))).toBeGreaterThanOrEqual(12)
  })

  test('no one-on-one for two weeks: Grace only', () => {
    const last = (id: string) => sample.oneOnOnes.filter((each) => each.personId === id && each.heldAt).map((each) => each.on).toSorted().at(-1) ?? ''
    expect(nine.filter((id) => daysBetween(last(id), ANCHOR) > 14)).toEqual([idOf('grace')])
  })

  test('no agreed expectations: none for Grace, unconfirmed for Saia', () => {
    const current = sample.expectations.filter((each) => each.from >= (open?.from ?? ''))
    const agreed = (id: string) => current.some((each) => each.personId === id && each.confirmedByPersonAt)
    expect(nine.filter((id) => !agreed(id)).toSorted()).toEqual([idOf('grace'), idOf('siosaia')].toSorted())
    expect(current.filter((each) => each.personId === idOf('grace'))).toEqual([])
  })
})
