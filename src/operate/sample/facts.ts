import { addDays } from '../../kit/date.ts'
import { DEFAULT_FRAMEWORK } from '../../leveling/default-framework.ts'
import { levelStep } from '../../reviews/beside-level.ts'
import { uncountedDays } from '../../reviews/counted-time.ts'
import type { ReviewFacts, ReviewStep } from '../../reviews/facts.ts'
import type { PacketRecord } from '../../reviews/words.ts'
import type { SampleManagerReview, SampleOrganisation } from './shape.ts'

/**
 * What the review rules read of one manager review of the sample, as its reviewer would see it before a step. For tests, which
 * check that the planted findings are there and the clean neighbours are clean.
 */
export function factsOf(review: SampleManagerReview, org: SampleOrganisation, step: ReviewStep, today: string): ReviewFacts {
  const person = org.people.find((each) => each.id === review.subjectId)
  const cycle = org.cycles.find((each) => each.id === review.cycleId)
  if (!person || !cycle) throw new Error('a review without its person or cycle')
  const level = person.levels.findLast((each) => each.from <= cycle.to) ?? person.levels[0]
  const last = org.reviews.find(
    (each) =>
      each.kind === 'manager' &&
      each.subjectId === person.id &&
      each.cycleId !== cycle.id &&
      each.releasedAt !== undefined &&
      each.releasedAt.slice(0, 10) < cycle.to,
  )
  const lines = org.reportingLines.filter((each) => each.personId === person.id)
  return {
    document: review.document,
    ...(review.rating && { rating: review.rating }),
    ...(last?.kind === 'manager' &&
      last.rating &&
      last.releasedAt && { lastRating: { rating: last.rating, releasedOn: last.releasedAt.slice(0, 10) } }),
    person: {
      name: person.preferredName ?? person.name.split(' ')[0] ?? person.name,
      startedOn: person.startedOn,
      ...(level && { level: levelText(level.code) }),
    },
    levels: DEFAULT_FRAMEWORK.levels.map(levelStep),
    period: { from: cycle.from, to: cycle.to },
    uncounted: uncountedDays(
      { from: cycle.from, to: cycle.to },
      {
        startedOn: person.startedOn,
        managerChanges: lines.slice(1).map((each) => each.from),
        leave: org.leaves.filter((each) => each.personId === person.id),
      },
    ),
    records: recordsOf(person.id, review.reviewerId, org, today),
    conversation: review.conversation ?? {},
    step,
    activeMinutes: review.activeMinutes ?? 0,
    today,
    places: [...org.teams.map((each) => each.name), ...org.glossary.map((each) => each.term), ...org.people.map((each) => each.name)],
  }
}

function levelText(code: string): NonNullable<ReviewFacts['person']['level']> {
  const level = DEFAULT_FRAMEWORK.levels.find((each) => each.code === code)
  return { code, name: level?.name ?? code, expectations: DEFAULT_FRAMEWORK.expectations.filter((each) => each.level === code) }
}

function recordsOf(personId: string, reader: string, org: SampleOrganisation, today: string): PacketRecord[] {
  const told = (at: string | undefined): Partial<PacketRecord> => (at && at.slice(0, 10) <= today ? { toldAt: at, toldHow: 'seen' } : {})
  const observations = org.observations.filter(
    (each) => each.subjectId === personId && (each.authorId === reader || !['me', 'person'].includes(each.audience)),
  )
  return [
    ...observations.map((each): PacketRecord => ({
      id: each.id,
      kind: 'observation',
      on: each.on,
      title: each.text.slice(0, 60),
      text: each.text,
      tone: each.tone,
      authorId: each.authorId,
      ...(each.dimension && { dimension: each.dimension }),
      ...(each.scope && { scope: each.scope }),
      ...(each.independence && { independence: each.independence }),
      ...(each.level && { level: each.level }),
      ...told(each.seenAt),
    })),
    ...org.talks
      .filter((each) => each.subjectId === personId)
      .map((each): PacketRecord => ({
        id: each.id,
        kind: 'talk',
        on: each.on,
        title: each.text.slice(0, 60),
        text: each.text,
        authorId: each.authorId,
        ...(each.outcome === 'confirmed' || each.outcome === 'amended' ? told(each.decidedAt) : {}),
        answer: each.outcome === 'open' ? 'waiting' : each.outcome,
      })),
    ...org.monthlyNotes
      .filter((each) => each.personId === personId && each.managerId === reader)
      .map((each): PacketRecord => ({
        id: each.id,
        kind: 'monthly-note',
        on: addDays(`${each.month}-01`, 27),
        title: `Note of ${each.month}`,
        text: each.bullets.join('\n'),
        ...told(each.seenAt),
      })),
    ...org.evidence
      .filter((each) => each.personId === personId)
      .map((each): PacketRecord => ({ id: each.id, kind: 'evidence', on: each.on, title: each.title, text: each.title })),
  ]
}
