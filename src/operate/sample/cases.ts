import { dateOf, momentOf } from './calendar.ts'
import type { SampleCase, SampleSession } from './case-shape.ts'
import { CASES, SESSION } from './cast/cases.ts'
import { type Desk, putRecords } from './hand.ts'
import { uuid } from './random.ts'
import type { WrittenCase, WrittenSession } from './written-case.ts'

const QUESTION = 'What did you see of the work that this case is about, and what came of it for you?'

/** Cases as written by hand, with the observations they rest on, and the committee before which the finished one lies. */
export function putCases(desk: Desk): void {
  for (const { person, records } of CASES) putRecords({ person, observations: records, talks: [], months: [], meetings: [], topics: [], artefacts: [], expectations: [] }, desk)
  desk.org.promotions.cases.push(...CASES.map((each) => caseOf(each, desk)))
  desk.org.promotions.sessions.push(sessionOf(SESSION, desk))
}

function caseOf(written: WrittenCase, desk: Desk): SampleCase {
  const { seed, calendar, roster } = desk
  const { person, levels: [current, proposed] } = written
  const idOf = (key: string) => uuid(seed, `${person}/promotion/${key}`)
  const text = (words: string) => calendar.text(words)
  const begun = calendar.at(written.begun)
  const submitted = written.submitted && momentOf(calendar.at(written.submitted), idOf('submitted'), 14, 17)
  return {
    id: idOf('case'), personId: roster.get(person).id, by: roster.get(written.by).id, at: momentOf(begun, idOf('case'), 9, 12), current, proposed,
    document: {
      summary: text(written.summary), arguments: Object.entries(written.arguments).map(([id, words]) => ({ id, text: text(words) })),
      trajectory: text(written.trajectory), concerns: text(written.concerns), retention: text(written.retention ?? ''),
    },
    savedAt: submitted ?? momentOf(calendar.at('t-3'), idOf('saved'), 9, 16),
    evidence: Object.entries(written.settled).flatMap(([key, [level, ...dimensions]]) => evidenceOf(person, key, { level, dimensions, shows: written.lines?.[key] ?? '' }, desk)),
    quotes: written.quotes.map(({ of, asked, text: words, released }) => ({
      id: idOf(`quote/${of}`), of: roster.get(of).id, at: momentOf(calendar.at(asked), idOf(`asked/${of}`), 13, 16), question: QUESTION,
      ...(words && { text: text(words) }), ...(released && { releasedAt: momentOf(calendar.at(released), idOf(`released/${of}`), 16, 18) }),
    })),
    ...(submitted && { submittedAt: submitted }),
  }
}

/** A record once for each dimension it was settled for, with what its author said about how far it reached. */
function evidenceOf(person: string, key: string, { level, dimensions, shows }: { level: string; dimensions: readonly string[]; shows: string }, { seed, org }: Desk): SampleCase['evidence'] {
  const wanted = uuid(seed, `${person}/${key}`)
  const record = org.observations.find(({ id }) => id === wanted)
  if (!record) throw new Error(`no observation ${key} of ${person}`)
  const { id, on, tone, project, scope, independence } = record
  return dimensions.map((dimension) => ({ recordId: id, dimension, level, on, tone, shows, ...(project && { project }), ...(scope && { scope }), ...(independence && { independence }) }))
}

function sessionOf({ name, on, facilitator, seats, by, called, cases }: WrittenSession, { seed, calendar, roster, org }: Desk): SampleSession {
  const id = uuid(seed, `promotion-session/${name}`)
  const people = cases.map((person) => roster.get(person).id)
  return {
    id, name, on: dateOf(calendar.at(on)), facilitatorId: roster.get(facilitator).id, by: roster.get(by).id, at: momentOf(calendar.at(called), id, 9, 12),
    seats: seats.map((key) => roster.get(key).id), caseIds: org.promotions.cases.filter(({ personId }) => people.includes(personId)).map((each) => each.id),
  }
}
