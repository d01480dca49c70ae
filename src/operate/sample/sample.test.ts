import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../test/growth.ts'
import { countWords, sentences } from '../../kit/text.ts'
import { DEFAULT_FRAMEWORK } from '../../leveling/default-framework.ts'
import { ReviewDocument, SelfReviewDocument } from '../../reviews/words.ts'
import { SAMPLE_CAST, sampleOrganisation } from './sample.ts'
import type { SampleOrganisation } from './shape.ts'

const ANCHOR = '2026-11-22'
const sample = sampleOrganisation({ anchor: ANCHOR })
/** Ends and beginnings of years and months, a leap day, and both edges of the month that moves the cycles on. */
const ANCHORS = ['2026-11-22', '2026-01-01', '2026-03-18', '2026-03-19', '2027-12-31', '2028-02-29', '2030-06-17']

describe('the same every time', () => {
  test('same seed, anchor and size: same bytes', () => {
    expect(JSON.stringify(sampleOrganisation({ anchor: ANCHOR }))).toBe(JSON.stringify(sample))
  })

  test('another seed: other ids, the same people', () => {
    const other = sampleOrganisation({ anchor: ANCHOR, seed: 'another' })
    expect(other.people.map((each) => each.name)).toEqual(sample.people.map((each) => each.name))
    expect(other.people[0]?.id).not.toBe(sample.people[0]?.id)
  })
})

describe('whole', () => {
  test('ids are unique and shaped like version 4', () => {
    const ids = everyId(sample)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('every person, team, cycle and cited record that is named is there', () => {
    expect(danglingIn(sample)).toEqual([])
  })

  test('emails are unique, plain and at example.com; external ids and employee ids are unique', () => {
    const emails = sample.people.map((each) => each.email)
    expect(new Set(emails).size).toBe(emails.length)
    for (const email of emails) expect(email).toMatch(/^[a-z-]+\.[a-z-]+@example\.com$/)
    expect(new Set(sample.people.map((each) => each.employeeId)).size).toBe(sample.people.length)
    expect(new Set(sample.evidence.map((each) => each.externalId)).size).toBe(sample.evidence.length)
  })

  test('levels are those of the default framework, on their own track', () => {
    for (const { code, track } of sample.people.flatMap((each) => each.levels)) {
      expect(DEFAULT_FRAMEWORK.levels.find((level) => level.code === code)?.track).toBe(track)
    }
  })

  test('documents fit their schemas as they are', () => {
    for (const review of sample.reviews) {
      const schema = review.kind === 'self' ? SelfReviewDocument : ReviewDocument
      expect(schema.parse(review.document)).toEqual(review.document)
    }
  })

  test('nobody answers what was asked of them about somebody twice, and requested feedback carries no answer', () => {
    const answered = sample.observations.filter((each) => each.requestId)
    expect(new Set(answered.map((each) => each.requestId)).size).toBe(answered.length)
    expect(answered.filter((each) => each.answer)).toEqual([])
    expect(sample.feedbackRequests.filter((each) => each.askedId === each.subjectId || each.askedId === each.askerId)).toEqual([])
  })

  test('only praise is public, and what is for the author alone is shared with nobody', () => {
    expect(sample.observations.filter((each) => each.audience === 'public' && each.tone === 'concern')).toEqual([])
    expect(sample.observations.filter((each) => each.audience === 'me' && (each.sharedAt ?? each.seenAt ?? each.answer))).toEqual([])
  })

  test('what a manager’s review cites, its author may read', () => {
    const own = new Map(sample.observations.map((each) => [each.id, each]))
    for (const review of sample.reviews) {
      if (review.kind !== 'manager') continue
      const cites = [...review.document.accomplishments, ...review.document.growthAreas].flatMap((each) => each.cites)
      const hidden = cites.map((id) => own.get(id)).filter((each) => each && each.authorId !== review.reviewerId && each.audience === 'me')
      expect(hidden).toEqual([])
    }
  })
})

describe('dates', () => {
  test.each(ANCHORS)('anchored at %s they make sense', (anchor) => {
    expect(oddDates(sampleOrganisation({ anchor }))).toEqual([])
  })

  test('hardly anything happens on a weekend', () => {
    const days = [...sample.observations, ...sample.talks, ...sample.oneOnOnes, ...sample.evidence].map((each) => new Date(each.on).getUTCDay())
    expect(days.filter((day) => day === 0 || day === 6).length / days.length).toBeLessThan(0.01)
  })
})

describe('worth reading', () => {
  test('every text says something, in at most 1,200 characters, with nothing left unfilled', () => {
    for (const text of textsByPerson(sample).flatMap(([, each]) => each)) {
      expect(text.trim().length, text).toBeGreaterThan(1)
      expect(text.length, text).toBeLessThanOrEqual(1200)
      expect(text).not.toMatch(/[{}[\]|]| {2}|\s[.,;]|\.\.|[?!]\./)
    }
  })

  test('few sentences stand in the records of two people', () => {
    const holders = new Map<string, Set<string>>()
    const said: string[] = []
    for (const [person, texts] of textsByPerson(sample)) {
      for (const sentence of texts.flatMap(sentences).filter((each) => countWords(each) >= 5)) {
        const key = sentence.toLowerCase()
        holders.set(key, (holders.get(key) ?? new Set()).add(person))
        said.push(key)
      }
    }
    const shared = said.filter((each) => (holders.get(each)?.size ?? 0) > 1)
    expect(shared.length / said.length).toBeLessThan(0.12)
  })

  test('the cast is there to sign in as', () => {
    const emails = new Set(sample.people.filter((each) => !each.endedOn).map((each) => each.email))
    expect(SAMPLE_CAST.map((each) => each.role)).toEqual(['employee', 'manager', 'HR partner', 'HR admin', 'facilitator'])
    for (const each of SAMPLE_CAST) expect(emails).toContain(each.email)
  })
})

describe('size', () => {
  test('sixty people with a year of records each', () => {
    expect(sample.people).toHaveLength(60)
    expect(sample.observations.length).toBeGreaterThan(700)
    expect(sample.oneOnOnes.length).toBeGreaterThan(1200)
    expect(sample.monthlyNotes.length).toBeGreaterThan(300)
    expect(() => sampleOrganisation({ anchor: ANCHOR, people: 12 })).toThrow('at least 60')
  })

  test('five thousand in proportion, as whole as sixty', { timeout: 60_000 }, () => {
    let large = sample
    expect(growth((people) => { large = sampleOrganisation({ anchor: ANCHOR, people }) }, 1250)).toBeLessThan(IN_PROPORTION)
    expect(large.people).toHaveLength(5000)
    expect(new Set(large.people.map((each) => each.email)).size).toBe(5000)
    expect(danglingIn(large)).toEqual([])
  })
})

function everyId(org: SampleOrganisation): string[] {
  const lists = [
    org.teams, org.people, org.observations, org.talks, org.expectations, org.oneOnOnes, org.monthlyNotes, org.evidence,
    org.feedbackRequests, org.cycles, org.reviews, org.series, org.careers, org.rounds, org.rounds.flatMap((each) => [...each.requests, ...each.batch]),
    org.surveys, org.surveys.flatMap((each) => each.texts), org.reviewTemplates, org.messages, ...(Object.values(org.changes) as { id: string }[][]),
    org.changes.handOvers.flatMap((each) => each.answers), ...Object.values(org.growth) as { id: string }[][], org.promotions.cases, org.promotions.sessions,
    org.promotions.cases.flatMap((each) => each.quotes),
  ]
  return [org.organisation.id, ...lists.flatMap((list) => list.map((each) => each.id))]
}

/** What is referred to and not there: one line each. */
function danglingIn(org: SampleOrganisation): string[] {
  const ids = new Set(everyId(org))
  const out: string[] = []
  const need = (where: string, ...wanted: (string | undefined)[]) => {
    for (const id of wanted) if (id !== undefined && !ids.has(id)) out.push(`${where} ${id}`)
  }
  for (const each of org.teams) need('team', each.parentId)
  for (const each of org.people) need('person', each.teamId)
  for (const each of org.reportingLines) need('line', each.personId, each.managerId)
  for (const each of org.grants) need('grant', each.personId, ...(each.teamIds ?? []))
  for (const each of org.leaves) need('leave', each.personId)
  for (const each of org.observations) need('observation', each.authorId, each.subjectId, each.requestId)
  for (const each of org.talks) need('talk', each.authorId, each.subjectId)
  for (const each of org.expectations) need('expectations', each.managerId, each.personId)
  for (const each of org.oneOnOnes) {
    need('one-on-one', each.managerId, each.personId, ...[...each.agenda, ...each.notes].map((item) => item.by), ...each.actions.map((item) => item.ownerId))
  }
  for (const each of org.monthlyNotes) need('note', each.managerId, each.personId)
  for (const each of org.evidence) need('evidence', each.personId)
  for (const each of org.series) need('series', each.managerId, each.personId)
  for (const each of org.oneOnOnes) need('one-on-one', each.seriesId)
  for (const each of org.careers) need('career check-in', each.managerId, each.personId, ...each.views.map((view) => view.by))
  for (const each of org.rounds) need('round', each.subjectId, each.openedBy, ...each.requests.map((request) => request.askedId))
  for (const each of org.surveys) need('survey', each.managerId, each.openedBy, ...each.seats.map((seat) => seat.personId))
  for (const each of org.feedbackRequests) need('request', each.askerId, each.askedId, each.subjectId, each.answeredBy)
  for (const each of org.changes.handOvers) need('hand-over', each.subjectId, each.fromId, each.toId, ...[...each.items, ...each.answers].map((item) => item.recordId))
  for (const each of org.changes.keptDrafts) need('kept draft', each.reviewId, each.cycleId, each.subjectId, each.authorId)
  for (const each of org.changes.reviewerChoices) need('reviewer', each.reviewId, each.reviewerId, each.beforeId, each.managerId, each.by)
  for (const each of org.changes.delegations) need('delegation', each.cycleId, each.subjectId, each.delegateId, each.by)
  for (const each of org.changes.closings) need('closing', each.reviewId)
  for (const each of org.changes.coAuthors) need('co-author', each.reviewId, each.personId, each.by)
  for (const each of org.changes.roleRequests) need('role request', each.personId, each.by)
  for (const each of org.growth.plans) need('growth plan', each.personId, each.by, ...each.gap.flatMap((line) => [line.by, ...line.evidence]), ...each.timeline.map(({ by }) => by))
  for (const each of org.growth.opportunities) need('opportunity', each.personId, each.by, each.cameOf?.by, ...(each.cameOf?.evidence ?? []))
  for (const each of org.growth.assessments) need('assessment', each.personId, each.by, ...each.sides.flatMap((side) => [side.by, ...side.places.flatMap(({ evidence }) => evidence)]))
  for (const each of org.promotions.cases) need('promotion case', each.personId, each.by, ...each.evidence.map(({ recordId }) => recordId), ...each.quotes.map(({ of }) => of))
  for (const each of org.promotions.sessions) need('promotion session', each.facilitatorId, each.by, ...each.seats, ...each.caseIds)
  for (const each of org.messages) need('message', each.to, each.recordId)
  for (const each of org.reviews) need('review', each.delegationId, each.cycleId, each.subjectId, each.reviewerId, ...citesOf(each))
  return out
}

function citesOf(review: SampleOrganisation['reviews'][number]): string[] {
  if (review.kind === 'self') return review.document.cites
  return [...review.document.accomplishments, ...review.document.growthAreas].flatMap((each) => each.cites)
}

/** Records that lie before somebody came, after they left, after today, or in the wrong order: one line each. */
function oddDates(org: SampleOrganisation): string[] {
  const people = new Map(org.people.map((each) => [each.id, each]))
  const out: string[] = []
  const here = (what: string, on: string, ...ids: string[]) => {
    if (on > org.anchor) out.push(`${what} after today: ${on}`)
    for (const id of ids) {
      const person = people.get(id)
      if (person && (on < person.startedOn || (person.endedOn && on > person.endedOn))) out.push(`${what} ${on}: ${person.name} is not here`)
    }
  }
  const ordered = (what: string, ...times: (string | undefined)[]) => {
    const given = times.filter((each) => each !== undefined)
    for (let at = 1; at < given.length; at++) if ((given[at - 1] ?? '') > (given[at] ?? '')) out.push(`${what}: ${given[at - 1]} before ${given[at]}`)
    for (const each of given) if (each.includes('T') && each > `${org.anchor}T00:00:00Z`) out.push(`${what} after today: ${each}`)
  }
  for (const each of org.people) ordered('levels', each.startedOn, ...each.levels.map((level) => level.from), each.endedOn ?? org.anchor)
  for (const each of org.observations) {
    here('observation', each.on, each.authorId, each.subjectId)
    ordered('observation', each.on, each.sharedAt, each.seenAt, each.answer?.at)
  }
  for (const each of org.talks) {
    here('talk', each.on, each.authorId, each.subjectId)
    ordered('talk', each.on, each.recordedAt, each.decidedAt)
  }
  for (const each of org.oneOnOnes) {
    if (each.heldAt) here('one-on-one', each.on, each.managerId, each.personId)
    ordered('one-on-one', each.on, each.heldAt)
    for (const action of each.actions) ordered('action', each.on, action.doneAt)
    for (const action of each.actions) ordered('action due', each.on, action.due)
  }
  for (const each of org.monthlyNotes) ordered('note', each.month, each.writtenAt, each.sharedAt, each.seenAt)
  for (const each of org.evidence) here('evidence', each.on, each.personId)
  for (const each of org.feedbackRequests) {
    here('request', each.on, each.askerId, each.askedId, each.subjectId)
    ordered('request', each.on, org.observations.find((one) => one.id === each.answeredBy)?.on)
  }
  for (const each of org.careers) {
    here('career check-in', each.heldOn ?? each.createdAt.slice(0, 10), each.managerId, each.personId)
    ordered('career check-in', each.quarter, each.createdAt, each.heldOn, each.recordedAt)
    for (const view of each.views) ordered('view', each.createdAt, view.savedAt, view.sharedAt, each.recordedAt)
  }
  for (const each of org.series) ordered('series', each.createdAt, each.from)
  for (const each of org.rounds) {
    for (const { askedId, answer } of each.requests) {
      here('round', (answer?.submittedAt ?? each.openedAt).slice(0, 10), askedId, each.subjectId)
      ordered('round', each.openedAt, answer?.submittedAt, each.given?.at)
    }
  }
  for (const each of org.surveys) {
    here('survey', each.openedAt.slice(0, 10), each.managerId, ...each.seats.map((seat) => seat.personId))
    ordered('survey', each.openedAt, each.closedAt)
  }
  for (const each of org.expectations) ordered('expectations', each.from, each.confirmedByManagerAt, each.confirmedByPersonAt)
  for (const each of org.reviews) {
    ordered('review', each.startedAt, each.kind === 'manager' ? each.savedAt : undefined, each.submittedAt)
    if (each.kind === 'manager') ordered('release', each.submittedAt, each.releasedAt, each.acknowledgedAt)
  }
  for (const each of org.cycles) ordered('cycle', each.from, each.to, each.openedAt, each.managerDue, each.shareDue)
  for (const each of org.changes.handOvers) for (const answer of each.answers) ordered('hand-over', each.givenAt, answer.at)
  for (const each of org.changes.keptDrafts) ordered('kept draft', each.savedAt, each.keptAt)
  for (const { at } of [...org.changes.reviewerChoices, ...org.changes.delegations, ...org.changes.closings, ...org.changes.coAuthors, ...org.changes.roleRequests]) ordered('change', at)
  for (const each of org.growth.plans) {
    ordered('growth plan', each.at, ...each.timeline.map(({ at }) => at))
    for (const line of each.gap) ordered('gap', each.at, line.at, line.seenAt)
  }
  for (const each of org.growth.opportunities) ordered('opportunity', each.on, each.at, each.answer?.at, each.cameOf?.at)
  for (const each of org.growth.assessments) {
    for (const side of each.sides) ordered('assessment', each.at, side.savedAt, side.sharedAt, each.talkedAt)
    for (const { at } of each.agreed) ordered('agreed', each.talkedOn, at)
  }
  for (const each of org.promotions.cases) {
    ordered('promotion case', each.at, each.savedAt, each.submittedAt)
    for (const quote of each.quotes) ordered('quote', each.at, quote.at, quote.releasedAt, each.submittedAt)
    for (const { on } of each.evidence) ordered('settled', on, each.savedAt)
  }
  for (const each of org.promotions.sessions) ordered('session', each.at)
  for (const each of org.messages) ordered('message', each.at, each.seenAt, each.readAt)
  for (const line of org.reportingLines) {
    const manager = people.get(line.managerId)
    if (line.from < (people.get(line.personId)?.startedOn ?? '') || line.from < (manager?.startedOn ?? '')) out.push(`line from ${line.from} too early`)
  }
  return out
}

/** What is written about each person, without labels such as titles and agenda lines, which people rightly share. */
function textsByPerson(org: SampleOrganisation): [person: string, texts: string[]][] {
  return [
    ...org.observations.map((each): [string, string[]] => [each.subjectId, present([each.text, each.situation, each.behaviour, each.effect, each.answer?.text])]),
    ...org.talks.map((each): [string, string[]] => [each.subjectId, present([each.text, each.amendment])]),
    ...org.monthlyNotes.map((each): [string, string[]] => [each.personId, each.bullets]),
    ...org.oneOnOnes.map((each): [string, string[]] => [each.personId, each.notes.map((note) => note.text)]),
    ...org.careers.map((each): [string, string[]] => [each.personId, careerTexts(each)]),
    ...org.rounds.map((each): [string, string[]] => [each.subjectId, each.requests.flatMap((request) => request.answer?.texts ?? [])]),
    ...org.surveys.map((each): [string, string[]] => [each.managerId, each.texts.map(({ text }) => text)]),
    ...org.growth.plans.map((each): [string, string[]] => [each.personId, [each.because, ...each.gap.map(({ missing }) => missing).filter(Boolean), ...each.timeline.map(({ because }) => because)]]),
    ...org.growth.opportunities.map((each): [string, string[]] => [each.personId, present([each.what, each.answer?.reason, each.cameOf?.text])]),
    ...org.promotions.cases.map((each): [string, string[]] => [each.personId, [each.document.summary, each.document.trajectory, each.document.concerns, ...each.document.arguments.map(({ text }) => text), ...present(each.evidence.map(({ shows }) => shows || undefined)), ...present(each.quotes.map(({ text }) => text))]]),
    ...org.reviews.map((each): [string, string[]] => [each.subjectId, each.kind === 'self' ? written(each.document) : [...written(each.document), ...present([each.comment])]]),
  ]
}

const careerTexts = ({ views, plan }: SampleOrganisation['careers'][number]) =>
  [...views.flatMap((view) => [view.aspirations, view.gap]), plan?.opportunity ?? ''].filter((each) => each !== '')

const present = (texts: readonly (string | undefined)[]) => texts.filter((each) => each !== undefined)

/** All prose of a document; ids, titles, cites and empty fields left out. */
function written(document: object): string[] {
  return Object.entries(document).flatMap(([name, value]): string[] => {
    if (name === 'id' || name === 'title' || name === 'cites' || value === '') return []
    if (typeof value === 'string') return [value]
    return (value as object[]).flatMap(written)
  })
}
