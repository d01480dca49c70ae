import type { Calendar, Day } from './calendar.ts'
import { dateOf, momentOf, workday, workdayBefore } from './calendar.ts'
import { hash, uuid } from './random.ts'
import type { Member, Roster } from './roster.ts'
import type { Audience, Instant, SampleMonthlyNote, SampleObservation, SampleOrganisation } from './shape.ts'
import type { WrittenExpectations, WrittenObservation, WrittenYears } from './written.ts'

export interface Desk {
  seed: string
  calendar: Calendar
  roster: Roster
  org: SampleOrganisation
}

export const REACHES_PERSON: readonly Audience[] = ['person', 'person_and_manager', 'public']

/** The records alone. @returns their ids by key, for those who cite them */
export function putRecords(years: Omit<WrittenYears, 'open' | 'closed'>, desk: Desk): Map<string, string> {
  const { roster, org, calendar } = desk
  const member = roster.get(years.person)
  const ids = new Map<string, string>()
  const idFor = (key: string) => {
    const id = uuid(desk.seed, `${years.person}/${key}`)
    ids.set(key, id)
    return id
  }
  for (const each of years.requests ?? []) {
    const answer = years.observations.find((one) => one.asked === each.key)
    org.feedbackRequests.push({
      id: idFor(each.key),
      askerId: roster.get(each.by).id,
      askedId: roster.get(each.to).id,
      subjectId: member.id,
      question: calendar.text(each.question),
      on: dateOf(calendar.at(each.on)),
      ...(answer && { answeredBy: uuid(desk.seed, `${years.person}/${answer.key}`) }),
    })
  }
  for (const each of years.observations) org.observations.push(observation(each, idFor(each.key), member, ids, desk))
  for (const each of years.talks) org.talks.push(talkRecord(each, idFor(each.key), member, desk))
  for (const each of years.months) {
    const note = monthRecord(each, idFor(`month:${each.month}`), member, desk)
    if (note) org.monthlyNotes.push(note)
  }
  for (const each of years.artefacts) {
    org.evidence.push({
      id: idFor(each.key),
      externalId: `WRK-${hash(`${years.person}/${each.key}`) % 1_000_000}`,
      personId: member.id,
      on: dateOf(calendar.at(each.on)),
      kind: each.kind,
      title: calendar.text(each.title),
      project: each.project,
      ...(each.link && { link: each.link }),
    })
  }
  years.expectations.forEach((each, at) =>
    org.expectations.push(expectationRecord(each, uuid(desk.seed, `${years.person}/expectations/${at}`), member, desk)),
  )
  return ids
}

function observation(
  written: WrittenObservation,
  id: string,
  member: Member,
  ids: ReadonlyMap<string, string>,
  { calendar, roster }: Desk,
): SampleObservation {
  const on = calendar.at(written.on)
  const audience = written.to ?? (member.managerOn(on) === written.by ? 'person' : 'person_and_manager')
  const told = tell({
    id,
    on,
    audience,
    anchor: calendar.anchor,
    ...(written.seen !== undefined && { seen: written.seen === false ? false : calendar.at(written.seen) }),
    ...(written.answer && { answer: calendar.text(written.answer) }),
  })
  const requestId = written.asked && ids.get(written.asked)
  if (written.asked && !requestId) throw new Error(`no request ${written.asked}`)
  return {
    id,
    authorId: roster.get(written.by).id,
    subjectId: member.id,
    on: dateOf(on),
    tone: written.tone,
    text: calendar.text(written.text),
    ...(written.situation && { situation: calendar.text(written.situation) }),
    ...(written.behaviour && { behaviour: calendar.text(written.behaviour) }),
    ...(written.effect && { effect: calendar.text(written.effect) }),
    audience,
    ...(written.project && { project: written.project }),
    ...(written.dimension && { dimension: written.dimension }),
    ...(written.scope && { scope: written.scope }),
    ...(written.independence && { independence: written.independence }),
    ...(written.level && { level: written.level }),
    ...told,
    ...(requestId && { requestId }),
  }
}

/** When something was shared, seen and answered: on the day, by the next working day, and within two more; never after the anchor. */
export function tell({
  id,
  on,
  audience,
  anchor,
  seen,
  answer,
}: {
  id: string
  on: Day
  audience: Audience
  anchor: Day
  seen?: Day | false
  answer?: string
}): {
  sharedAt?: Instant
  seenAt?: Instant
  answer?: { text: string; at: Instant }
} {
  if (audience === 'me') return {}
  const sharedAt = momentOf(on, `${id}/shared`, 14, 18)
  const seenOn = seen === undefined ? workday(on + 1 + (hash(id) % 2)) : seen
  if (!REACHES_PERSON.includes(audience) || seenOn === false || seenOn >= anchor) return { sharedAt }
  const answeredOn = workday(seenOn + (hash(`${id}/a`) % 3))
  return {
    sharedAt,
    seenAt: momentOf(seenOn, `${id}/seen`, 8, 12),
    ...(answer && answeredOn < anchor && { answer: { text: answer, at: momentOf(answeredOn, `${id}/answer`, 12) } }),
  }
}

function talkRecord(
  { on, by, text, outcome, amendment }: WrittenYears['talks'][number],
  id: string,
  member: Member,
  { calendar, roster }: Desk,
): SampleOrganisation['talks'][number] {
  const day = calendar.at(on)
  const decided = workday(day + 1 + (hash(id) % 3))
  return {
    id,
    authorId: roster.get(by).id,
    subjectId: member.id,
    on: dateOf(day),
    text: calendar.text(text),
    recordedAt: momentOf(day, id, 15, 18),
    outcome,
    ...(outcome !== 'open' && { decidedAt: momentOf(decided, id) }),
    ...(amendment && { amendment: calendar.text(amendment) }),
  }
}

/** A monthly note is written in the first days of the next month; a month that has not closed by the anchor has none. */
function monthRecord(
  { month, bullets, shared }: WrittenYears['months'][number],
  id: string,
  member: Member,
  { calendar, roster }: Desk,
): SampleMonthlyNote | undefined {
  const first = calendar.month(month)
  const next = calendar.month(month === -12 ? 1 : month + Math.sign(month))
  const manager = member.managerOn(next - 1)
  if (!manager || next + 4 >= calendar.anchor) return undefined
  return {
    id,
    managerId: roster.get(manager).id,
    personId: member.id,
    month: dateOf(first).slice(0, 7),
    bullets: bullets.map((each) => calendar.text(each)),
    ...writtenNote(id, next, shared, calendar.anchor),
  }
}

export function writtenNote(
  id: string,
  next: Day,
  shared: boolean,
  anchor: Day,
): Pick<SampleMonthlyNote, 'writtenAt' | 'sharedAt' | 'seenAt'> {
  const written = workday(next + (hash(id) % 3))
  const seen = workday(written + 1 + (hash(id) % 2))
  return {
    writtenAt: momentOf(written, id, 8, 15),
    ...(shared && { sharedAt: momentOf(written, id, 15, 18) }),
    ...(shared && seen < anchor && { seenAt: momentOf(seen, `${id}/seen`) }),
  }
}

function expectationRecord(
  written: WrittenExpectations,
  id: string,
  member: Member,
  { calendar, roster }: Desk,
): SampleOrganisation['expectations'][number] {
  const period = calendar[written.cycle]
  const from = written.from ? calendar.at(written.from) : Math.max(period.from, member.started)
  const confirmed = written.confirmed ? calendar.at(written.confirmed) : undefined
  const proposed = confirmed ? workdayBefore(confirmed - 2) : workday(from + 10)
  return {
    id,
    managerId: roster.get(written.by).id,
    personId: member.id,
    from: dateOf(from),
    to: dateOf(period.to),
    lines: written.lines.map((each) => calendar.text(each)),
    confirmedByManagerAt: momentOf(proposed, id),
    ...(confirmed && { confirmedByPersonAt: momentOf(confirmed, `${id}/person`) }),
  }
}
