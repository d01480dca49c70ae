import { expect, test } from 'vitest'
import { sampleOrganisation } from './sample.ts'

// A review can cite only what its author may open; the product refuses anything else, so the sample must not hold it either.
test('every record a manager review cites is one its author can open', () => {
  const sample = sampleOrganisation({ anchor: '2026-11-20' })
  const observations = new Map(sample.observations.map((each) => [each.id, each]))
  const talks = new Map(sample.talks.map((each) => [each.id, each]))
  const wrong: string[] = []
  let cites = 0
  for (const review of sample.reviews) {
    if (review.kind !== 'manager') continue
    for (const id of [...review.document.accomplishments, ...review.document.growthAreas].flatMap((item) => item.cites)) {
      cites += 1
      const observation = observations.get(id)
      const talk = talks.get(id)
      const keeps = observation && (observation.audience === 'me' || observation.audience === 'person')
      const hidden = observation ? observation.authorId !== review.reviewerId && keeps : talk ? talk.authorId !== review.reviewerId : false
      if (hidden) wrong.push(`${sample.people.find((person) => person.id === review.subjectId)!.name}: ${(observation ?? talk)!.text.slice(0, 60)}`)
    }
  }
  expect(cites).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})
