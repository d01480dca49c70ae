import { dateOf, momentOf, workday } from './calendar.ts'
import { GROWTH } from './cast/growth.ts'
import type { SampleAssessment, SampleOpportunity, SamplePlan } from './growth-shape.ts'
import type { Desk } from './hand.ts'
import { uuid } from './random.ts'
import type { Slot } from './written.ts'
import type { WrittenAssessment, WrittenGap, WrittenGrowth, WrittenOpportunity } from './written-growth.ts'

/** Goals, gaps, timelines, opportunities and assessments, as written by hand. */
export function putGrowth(desk: Desk): void {
  for (const written of GROWTH) {
    desk.org.growth.plans.push(plan(written, desk))
    desk.org.growth.opportunities.push(...written.opportunities.map((each) => opportunity(written, each, desk)))
    if (written.assessment) desk.org.growth.assessments.push(assessment(written, written.assessment, desk))
  }
}

/** Ids and moments that hang on whose growth it is. */
function around({ person, goal }: WrittenGrowth, { seed, calendar, roster }: Desk) {
  const member = roster.get(person)
  const manager = member.managerOn(calendar.at(goal.on))!
  const idOf = (key: string) => uuid(seed, `${person}/growth/${key}`)
  return {
    member, manager: roster.get(manager).id, idOf, text: calendar.text,
    at: (slot: Slot, key: string, from?: number, until?: number) => momentOf(calendar.at(slot), idOf(key), from, until),
    recordsOf: (keys: readonly string[] = []) => keys.map((key) => uuid(seed, `${person}/${key}`)),
  }
}

function plan(written: WrittenGrowth, desk: Desk): SamplePlan {
  const { member, manager, idOf, at, text } = around(written, desk)
  const { goal, timeline } = written
  return {
    id: idOf('plan'), personId: member.id, by: desk.roster.get(goal.by).id, at: at(goal.on, 'plan', 9, 11), level: goal.level, because: text(goal.because),
    gap: written.gap.map((each) => gapLine(written, each, desk)),
    timeline: timeline.map(([on, from, to, because], n) => ({ from, to, because: text(because), by: manager, at: at(on, `timeline/${n}`, 14, 17) })),
  }
}

function gapLine(written: WrittenGrowth, { dimension, state, missing, on, evidence, seen }: WrittenGap, desk: Desk): SamplePlan['gap'][number] {
  const { manager, idOf, at, text, recordsOf } = around(written, desk)
  const seenOn = workday(desk.calendar.at(on) + 1)
  return {
    dimension, state, missing: text(missing), evidence: recordsOf(evidence), by: manager, at: at(on, `gap/${dimension}/${on}`, 11, 14),
    ...(seen !== false && seenOn < desk.calendar.anchor && { seenAt: momentOf(seenOn, idOf(`seen/${dimension}/${on}`)) }),
  }
}

function opportunity(written: WrittenGrowth, { key, on, scope, dimension, what, answer, cameOf }: WrittenOpportunity, desk: Desk): SampleOpportunity {
  const { member, manager, idOf, at, text, recordsOf } = around(written, desk)
  return {
    id: idOf(key), personId: member.id, by: manager, on: dateOf(desk.calendar.at(on)), at: at(on, key, 8, 11), what: text(what), scope, ...(dimension && { dimension }),
    ...(answer && { answer: { answer: answer[0], reason: text(answer[2]), at: at(answer[1], `${key}/answer`, 12, 17) } }),
    ...(cameOf && { cameOf: { text: text(cameOf[2]), evidence: recordsOf(cameOf[3]), by: desk.roster.get(cameOf[1]).id, at: at(cameOf[0], `${key}/came`) } }),
  }
}

function assessment(written: WrittenGrowth, { begun, shared, person, manager: theirs, talked, agreed }: WrittenAssessment, desk: Desk): SampleAssessment {
  const { member, manager, idOf, at, text, recordsOf } = around(written, desk)
  const side = (by: string, name: 'person' | 'manager', places: WrittenAssessment['person']): SampleAssessment['sides'][number] => ({
    by, savedAt: at(shared[name] ?? begun, `side/${name}`, 9, 12), ...(shared[name] && { sharedAt: at(shared[name], `shared/${name}`, 13, 17) }),
    places: Object.entries(places).map(([dimension, [level, because, evidence]]) => ({ dimension, level, because: text(because), evidence: recordsOf(evidence) })),
  })
  return {
    id: idOf('assessment'), personId: member.id, by: member.id, at: at(begun, 'assessment', 8, 9),
    ...(talked && { talkedOn: dateOf(desk.calendar.at(talked)), talkedAt: at(talked, 'talked', 15, 17) }),
    sides: [side(member.id, 'person', person), side(manager, 'manager', theirs)],
    agreed: Object.entries(agreed ?? {}).map(([dimension, [level, words]]) => ({ dimension, ...(level && { level }), words: text(words), at: at(talked!, `agreed/${dimension}`, 15, 17) })),
  }
}
