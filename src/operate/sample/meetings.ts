import type { Day } from './calendar.ts'
import { dateOf, momentOf, workday } from './calendar.ts'
import type { Desk } from './hand.ts'
import { LEAVES } from './people.ts'
import { hash, uuid } from './random.ts'
import type { Member } from './roster.ts'
import type { SampleOneOnOne } from './shape.ts'
import type { WrittenMeeting, WrittenYears } from './written.ts'

/** The one-on-ones of somebody of the cast: the written ones on their dates, ordinary ones in the weeks between, one ahead. */
export function putMeetings(years: WrittenYears, everyDays: number, desk: Desk): void {
  const { calendar, roster, org } = desk
  const member = roster.get(years.person)
  const written = years.meetings.map((each) => ({ each, on: calendar.at(each.on) }))
  const until = years.lastOneOnOne ? calendar.at(years.lastOneOnOne) : calendar.anchor - 1
  for (const { each, on } of written) org.oneOnOnes.push(asWritten(each, on, member, desk))
  const start = Math.max(calendar.open.from, member.started + 2)
  let turn = 0
  for (let week = workday(start + (hash(years.person) % 5)); week <= until; week += everyDays) {
    const on = workday(week)
    if (on > until || written.some((one) => Math.abs(one.on - on) < Math.min(4, everyDays)) || isAway(member, on, desk)) continue
    // Now and then a week falls out; not the last ones, so that nobody is behind without a reason.
    if (hash(`${years.person}/${on}`) % 11 === 0 && on < calendar.anchor - 21) continue
    org.oneOnOnes.push(ordinary(years, on, turn++, member, desk))
  }
  if (!years.lastOneOnOne) org.oneOnOnes.push(ahead(years, turn, member, desk))
}

export function isAway(member: Member, day: Day, { calendar }: Pick<Desk, 'calendar'>): boolean {
  return LEAVES.some((leave) => leave.key === member.key && day >= calendar.at(leave.from) && day <= calendar.at(leave.to))
}

function bare(on: Day, id: string, member: Member, { roster }: Desk): Pick<SampleOneOnOne, 'id' | 'managerId' | 'personId' | 'on'> {
  const manager = member.managerOn(on)
  if (!manager) throw new Error(`${member.key} has no manager`)
  return { id, managerId: roster.get(manager).id, personId: member.id, on: dateOf(on) }
}

function asWritten(written: WrittenMeeting, on: Day, member: Member, desk: Desk): SampleOneOnOne {
  const { calendar, roster, seed } = desk
  const id = uuid(seed, `${member.key}/one-on-one/${written.on}`)
  return {
    ...bare(on, id, member, desk),
    heldAt: momentOf(on, id, 9),
    agenda: (written.agenda ?? []).map(([by, text]) => ({ by: roster.get(by).id, text: calendar.text(text), done: true })),
    notes: (written.notes ?? []).map(([by, text]) => ({ by: roster.get(by).id, text: calendar.text(text) })),
    actions: (written.actions ?? []).map(([owner, text, due, done], at) => ({
      text: calendar.text(text),
      ownerId: roster.get(owner).id,
      due: dateOf(calendar.at(due)),
      ...(done && { doneAt: momentOf(calendar.at(done), `${id}/${at}`) }),
    })),
  }
}

function ordinary({ person, topics }: WrittenYears, on: Day, turn: number, member: Member, desk: Desk): SampleOneOnOne {
  const id = uuid(desk.seed, `${person}/one-on-one/${dateOf(on)}`)
  const base = bare(on, id, member, desk)
  const count = turn % 4 === 3 ? 2 : 1
  return {
    ...base,
    heldAt: momentOf(on, id, 9),
    agenda: Array.from({ length: count }, (_, at) => ({
      by: (turn + at) % 3 === 0 ? base.managerId : base.personId,
      text: desk.calendar.text(topics[(turn * 3 + at) % topics.length] ?? ''),
      done: (turn + at) % 5 !== 4,
    })),
    notes: [],
    actions: [],
  }
}

/** The next one, planned, with what is already on the agenda. */
function ahead({ person, topics }: WrittenYears, turn: number, member: Member, desk: Desk): SampleOneOnOne {
  const on = workday(desk.calendar.anchor + 2 + (hash(person) % 4))
  const base = bare(on, uuid(desk.seed, `${person}/one-on-one/next`), member, desk)
  return { ...base, agenda: [{ by: base.personId, text: desk.calendar.text(topics[turn % topics.length] ?? '') }], notes: [], actions: [] }
}
