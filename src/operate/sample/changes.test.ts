import { describe, expect, test } from 'vitest'
import { daysBetween } from '../../kit/date.ts'
import { TemplateDocument } from '../../reviews/template/words.ts'
import { checkTemplate, hiddenOf } from '../../reviews/template/template.ts'
import { SAMPLE_CAST, sampleOrganisation } from './sample.ts'

// What docs/sample-organisation.md promises of cycles that run: what changes in them, the small one beside, and the inboxes.
const ANCHOR = '2026-11-22'
const sample = sampleOrganisation({ anchor: ANCHOR })
const { changes } = sample
const [, yearly, small] = sample.cycles

function idOf(first: string): string {
  const person = sample.people.find((each) => each.email.startsWith(`${first}.`))
  if (!person) throw new Error(`nobody called ${first}`)
  return person.id
}
const reviewOf = (first: string, kind: 'self' | 'manager' = 'manager', cycle = yearly) =>
  sample.reviews.find((each) => each.cycleId === cycle!.id && each.kind === kind && each.subjectId === idOf(first))!

describe('the yearly cycle while it runs', () => {
  test('Rosa went from Leila to Sofie: four records are handed over, one for Sofie alone, and one waits for Rosa', () => {
    const [handOver] = changes.handOvers
    expect(handOver).toMatchObject({ subjectId: idOf('rosa'), fromId: idOf('leila'), toId: idOf('sofie') })
    const points = handOver!.items.filter((each) => each.forPerson)
    expect([handOver!.items.length, points.length, handOver!.answers.length]).toEqual([4, 3, 2])
    const lines = sample.reportingLines.filter((each) => each.personId === idOf('rosa')).map((each) => each.managerId)
    expect(lines).toEqual([idOf('sofie'), idOf('leila'), idOf('sofie')])
  })

  test('her review went with her, and what Leila had begun is kept', () => {
    const review = reviewOf('rosa')
    expect(review).toMatchObject({ state: 'not-started', reviewerId: idOf('sofie') })
    expect(changes.keptDrafts).toMatchObject([{ reviewId: review.id, authorId: idOf('leila') }])
  })

  test('Callum writes Esi’s review for Meera, Wanjiru writes along in Yusuf’s', () => {
    expect(reviewOf('esi')).toMatchObject({ reviewerId: idOf('callum'), delegationId: changes.delegations[0]!.id })
    expect(changes.delegations[0]!.until > yearly!.shareDue).toBe(true)
    expect(changes.coAuthors).toMatchObject([{ reviewId: reviewOf('yusuf').id, personId: idOf('wanjiru'), by: idOf('leila') }])
    expect(reviewOf('yusuf').state).toBe('draft')
  })

  test('Tamar left: hers are closed, the reviews of her three are Arvid’s, and they still report to her', () => {
    expect(sample.people.find((each) => each.id === idOf('tamar'))!.endedOn! < ANCHOR).toBe(true)
    expect([reviewOf('tamar'), reviewOf('tamar', 'self')].map((each) => each.state)).toEqual(['cancelled', 'cancelled'])
    const three = sample.reportingLines.filter((each) => each.managerId === idOf('tamar') && !each.to).map((each) => each.personId)
    expect(three).toHaveLength(3)
    for (const id of three) expect(sample.reviews).toContainEqual(expect.objectContaining({ subjectId: id, kind: 'manager', cycleId: yearly!.id, reviewerId: idOf('arvid') }))
    expect(sample.oneOnOnes.filter((each) => each.managerId === idOf('tamar') && each.on > ANCHOR)).toEqual([])
  })

  test('Aroha began after the cycle ended, and takes part', () => {
    expect(sample.people.find((each) => each.id === idOf('aroha'))!.startedOn > yearly!.to).toBe(true)
    expect([reviewOf('aroha'), reviewOf('aroha', 'self')].map((each) => each.state)).toEqual(['not-started', 'not-started'])
  })

  test('Chiara asked for a third HR admin: another one decides', () => {
    expect(changes.roleRequests).toMatchObject([{ personId: idOf('emine'), by: idOf('chiara') }])
    expect(sample.grants.filter((each) => each.role === 'hr_admin').map((each) => each.personId)).toContain(idOf('samuel'))
  })
})

describe('the cycle of Instruments', () => {
  test('runs beside the yearly one, for five people, without ratings', () => {
    expect(small).toMatchObject({ state: 'open', small: { people: 5 } })
    expect(small!.to < yearly!.to).toBe(true)
    const reviews = sample.reviews.filter((each) => each.cycleId === small!.id)
    expect(reviews).toHaveLength(10)
    expect(reviews.filter((each) => each.kind === 'manager' && each.rating)).toEqual([])
  })

  test('asks what a template may ask, and one answer is kept from its person', () => {
    const document = TemplateDocument.parse(sample.reviewTemplates[0]!.document)
    expect(checkTemplate(document)).toBeUndefined()
    const review = reviewOf('xiaoling', 'manager', small)
    if (review.kind !== 'manager') throw new Error('not a manager review')
    expect(review.apart?.map((each) => each.id)).toEqual(hiddenOf(document.manager).map((each) => each.id))
    expect(JSON.stringify(review.document)).not.toContain(review.apart![0]!.text)
  })
})

describe('inboxes', () => {
  test('every visitor has some messages, some of them unseen, and nobody else has any', () => {
    const visitors = SAMPLE_CAST.map((cast) => sample.people.find((each) => each.email === cast.email)!.id)
    for (const id of visitors) expect(sample.messages.filter((each) => each.to === id).length).toBeGreaterThan(0)
    expect(sample.messages.filter((each) => !visitors.includes(each.to))).toEqual([])
    expect(sample.messages.filter((each) => each.to === idOf('mateus') && !each.seenAt).length).toBeGreaterThan(0)
    for (const each of sample.messages) expect(daysBetween(each.at.slice(0, 10), ANCHOR)).toBeLessThanOrEqual(45)
  })
})
