import { describe, expect, test } from 'vitest'
import { accomplishment, facts, growthArea, id, record, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'
import { reviewNoEvidence } from './no-evidence.ts'

const find = (input: ReviewFacts) => runRules([reviewNoEvidence], input)

describe('good', () => {
  test('every item cites a record', () => expect(find(facts())).toEqual([]))
  test('an empty row needs none', () => {
    const empty = accomplishment(9, { what: '', how: '', why: '', cites: [] })
    expect(find(facts({ document: reviewDocument({ accomplishments: [empty] }) }))).toEqual([])
  })
})

describe('bad', () => {
  test('one accomplishment and one growth area cite nothing', () => {
    const document = reviewDocument({ accomplishments: [accomplishment(1), accomplishment(2, { cites: [] })], growthAreas: [growthArea(1, { cites: [] })] })
    expect(find(facts({ document })).map(({ severity, path, message }) => [severity, path, message])).toEqual([
      ['warn', '/accomplishments/1/cites', 'This accomplishment cites no note, feedback or artefact of the period.'],
      ['warn', '/growthAreas/0/cites', 'This growth area cites no note, feedback or artefact of the period.'],
    ])
  })
})

describe('borderline', () => {
  test('an artefact nobody commented on is evidence', () => {
    expect(find(facts({ records: [1, 2, 101, 102, 103].map((n) => record(n, { kind: 'evidence', tone: undefined })) }))).toEqual([])
  })
  test('an agreed expectation says what was asked, not what happened', () => {
    const document = reviewDocument({ accomplishments: [accomplishment(1, { cites: [id(1)] })], growthAreas: [] })
    expect(find(facts({ document, records: [record(1, { kind: 'expectation' })] }))).toHaveLength(1)
  })
  test('an id the reader cannot open reads like no citation', () => {
    expect(find(facts({ records: [] }))).toHaveLength(5)
    expect(JSON.stringify(find(facts({ records: [] })))).not.toContain(id(1))
  })
})
