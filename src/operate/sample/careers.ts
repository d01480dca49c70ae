import { quarterOf } from '../../checkins/career/career.ts'
import { CAREERS } from './cast/careers.ts'
import { SHORT_CAREERS } from './cast/careers-short.ts'
import type { Day } from './calendar.ts'
import { dateOf, dayOf, momentOf, workdayBefore } from './calendar.ts'
import type { Desk } from './hand.ts'
import { isAway } from './meetings.ts'
import { PEOPLE } from './people.ts'
import { hash, uuid } from './random.ts'
import type { Member } from './roster.ts'
import type { SampleCareer } from './shape.ts'
import type { WrittenCareer, WrittenCareerTalk, WrittenView } from './written.ts'

/** From the day one is planned to the day it is held. */
const NOTICE = 12
/** Weeks two people have worked together before they talk about careers. */
const SETTLED = 40

/** Career check-ins: by hand for Leila's team and herself, in short for most others, dates alone for the crowd. */
export function putCareers(desk: Desk): void {
  for (const written of CAREERS) putWritten(written, desk)
  for (const [person, like, gap, manager, next, from, to] of SHORT_CAREERS) {
    const member = desk.roster.get(person)
    const [latest, before] = daysOf(member, 2, desk)
    if (latest) put(member, latest, desk, { person: [like, gap], manager: ['', manager], plan: [next, from, to] })
    if (before) put(member, before, desk)
  }
  const crowd = [...desk.roster.members.values()].slice(PEOPLE.length)
  for (const member of crowd) for (const day of daysOf(member, 1, desk)) if (hash(member.key) % 4 > 0) put(member, day, desk)
}

function putWritten({ person, talks, lastDaysAgo, begun }: WrittenCareer, desk: Desk): void {
  const member = desk.roster.get(person)
  const { anchor } = desk.calendar
  const usual = anchor - (lastDaysAgo ?? daysAgo(member))
  // Two of one quarter there are not: before the one that is begun, the last one was begun in the quarter before.
  const latest = begun ? Math.min(usual, firstOfQuarter(begunOn(anchor)) + NOTICE - 1) : usual
  daysOf(member, talks.length, desk, latest).forEach((day, at) => put(member, day, desk, talks[at]))
  if (begun) putBegun(member, begun, desk)
}

const firstOfQuarter = (day: Day): Day => dayOf(quarterOf(dateOf(day)))
/** The day on which one was planned. */
const plannedFor = (held: Day): Day => workdayBefore(held - NOTICE)
const begunOn = (anchor: Day): Day => workdayBefore(anchor - 6)
const daysAgo = ({ key }: Member) => 46 + (hash(`${key}/career`) % 34)

/** The days they were held on, latest first, one in each quarter back from the latest. */
function daysOf(member: Member, count: number, desk: Desk, latest = desk.calendar.anchor - daysAgo(member)): Day[] {
  const days = [workdayBefore(latest)]
  for (let quarter = firstOfQuarter(plannedFor(days[0]!)); days.length < count;) {
    quarter = firstOfQuarter(quarter - 1)
    days.push(workdayBefore(quarter + 30 + (hash(`${member.key}/${days.length}`) % 50)))
  }
  return days.filter((day) => together(member, day, desk))
}

function together(member: Member, day: Day, desk: Desk): boolean {
  const manager = member.managerOn(day)
  const before = day - NOTICE - SETTLED
  return (
    manager !== undefined && member.managerOn(before) === manager && before >= member.started && desk.roster.get(manager).started <= before &&
    day < member.ended && !isAway(member, day, desk) && !isAway(member, day - NOTICE, desk)
  )
}

function put(member: Member, day: Day, desk: Desk, talk?: WrittenCareerTalk): void {
  const managerId = desk.roster.get(member.managerOn(day) ?? '').id
  const begun = plannedFor(day)
  const id = uuid(desk.seed, `${member.key}/career/${dateOf(begun)}`)
  const recordedAt = momentOf(day, id, 15)
  desk.org.careers.push({
    id,
    managerId,
    personId: member.id,
    quarter: quarterOf(dateOf(begun)),
    createdAt: momentOf(begun, id),
    heldOn: dateOf(day),
    recordedAt,
    views: talk ? [shared(member.id, talk.person, day - 3, desk), shared(managerId, talk.manager, day - 2, desk)] : [],
    ...(talk && { plan: { opportunity: desk.calendar.text(talk.plan[0]), fromMonths: talk.plan[1], toMonths: talk.plan[2], by: managerId, at: recordedAt } }),
  })
}

function shared(by: string, view: WrittenView, day: Day, desk: Desk): SampleCareer['views'][number] {
  const on = workdayBefore(day)
  return { ...own(by, view, on, desk), sharedAt: momentOf(on, `${by}/shared`, 13, 17) }
}

function own(by: string, [like, gap]: WrittenView, on: Day, { calendar }: Desk): SampleCareer['views'][number] {
  return { by, aspirations: calendar.text(like), gap: calendar.text(gap), savedAt: momentOf(on, `${by}/career`, 9, 13) }
}

/** Begun some days ago: each has written a little, and shared nothing. */
function putBegun(member: Member, { person, manager }: NonNullable<WrittenCareer['begun']>, desk: Desk): void {
  const { anchor } = desk.calendar
  const id = uuid(desk.seed, `${member.key}/career/begun`)
  const managerId = desk.roster.get(member.managerOn(anchor) ?? '').id
  const begun = begunOn(anchor)
  desk.org.careers.push({
    id,
    managerId,
    personId: member.id,
    quarter: quarterOf(dateOf(begun)),
    createdAt: momentOf(begun, id, 8, 9),
    views: [own(member.id, person, workdayBefore(anchor - 2), desk), own(managerId, manager, workdayBefore(anchor - 4), desk)],
  })
}
