import { addDays, daysBetween, type PlainDate } from '../../kit/date.ts'
import { firstSlot, slotAfter, weekdayOf } from '../../checkins/series/series.ts'
import { BANK } from './bank/index.ts'
import { dateOf, dayOf, momentOf, workday, workdayBefore } from './calendar.ts'
import type { Desk } from './hand.ts'
import { PEOPLE } from './people.ts'
import { hash, uuid } from './random.ts'
import type { Member } from './roster.ts'
import type { SampleOneOnOne, SampleSeries } from './shape.ts'

/** Who of the hand-written cast has a rhythm. */
const WEEKLY = new Set(['mateus', 'wanjiru', 'priya', 'saia'])
const CAST_SERIES = new Set([...WEEKLY, 'leila'])
/** Weeks back to the beginning of a series. */
const DAYS_BACK = 84

/** What the organisation asks in every one-on-one. */
const HOUSE_QUESTIONS = [
  'What are you proud of since we last sat down?',
  'What is in your way, and is it a thing, a date or a person?',
  'Where did you wait for me, or for a decision?',
  'What should we stop doing?',
]
/** What Leila and Mateus ask each other instead. */
const OWN_QUESTIONS = [
  'Which repair taught you something?',
  'Which report was hard to write, and why that one?',
  'What should the bench be without by next month?',
  'What have I promised you and not done?',
]

/** The rhythm of about half the pairs, and a meeting of Mateus and Leila of which nobody has said whether it took place. */
export function putSeries(desk: Desk): void {
  const { roster, org, calendar, seed } = desk
  const at = momentOf(calendar.at('2.11'), `${seed}/questions`)
  org.templates.push({ kind: 'one-on-one', questions: HOUSE_QUESTIONS, by: roster.get('samuel').id, at })
  for (const { key } of PEOPLE) if (hasSeries(roster.get(key), desk)) putOne(roster.get(key), desk)
  leaveOpen(roster.get('mateus'), desk)
}

function hasSeries({ key, person, ended }: Member, { calendar, roster }: Desk): boolean {
  if (ended <= calendar.anchor || !person.manager || roster.get(person.manager).ended <= calendar.anchor) return false
  return person.trade ? hash(`${key}/series`) % 2 === 0 : CAST_SERIES.has(key)
}

function putOne(member: Member, desk: Desk): void {
  const { org, roster, calendar, seed } = desk
  const today = dateOf(calendar.anchor)
  const managerId = roster.get(member.managerOn(calendar.anchor) ?? '').id
  const meetings = org.oneOnOnes
    .filter((each) => each.personId === member.id && each.managerId === managerId && each.on >= dateOf(calendar.anchor - DAYS_BACK))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const first = meetings[0]
  if (!first || first.on > today) return
  const id = uuid(seed, `${member.key}/series`)
  const begun = workdayBefore(dayOf(first.on) - 2)
  const series: SampleSeries = {
    id, managerId, personId: member.id, cadence: WEEKLY.has(member.key) ? 'weekly' : 'fortnightly', weekday: weekdayOf(first.on), from: first.on,
    createdAt: momentOf(begun, id), ...(member.key === 'mateus' && { questions: OWN_QUESTIONS }),
  }
  org.series.push(series)
  const last = placed(series, meetings.filter((each) => each.on < today))
  const slot = slotAfter(series, last > today ? last : today)
  const next = meetings.find((each) => each.on >= today) ?? newMeeting(series, member, desk)
  Object.assign(next, { on: dateOf(workday(dayOf(slot))), seriesId: id, slotOn: slot })
}

/** Gives each meeting the day of the rhythm it stands for. @returns the last one that is taken */
function placed(series: SampleSeries, meetings: readonly SampleOneOnOne[]): PlainDate {
  const reach = series.cadence === 'weekly' ? 3 : 6
  let last = addDays(firstSlot(series), -1)
  for (const each of meetings) {
    const near = addDays(each.on, -reach - 1)
    const slot = slotAfter(series, near > last ? near : last)
    if (Math.abs(daysBetween(each.on, slot)) > reach) continue
    Object.assign(each, { seriesId: series.id, slotOn: slot })
    last = slot
  }
  return last
}

/** One that is still to come, with a line on the agenda; its day follows. */
function newMeeting({ managerId, personId, from }: SampleSeries, { key, person }: Member, { seed, org }: Desk): SampleOneOnOne {
  const topics = person.trade ? BANK[person.trade].topics : []
  const topic = topics[hash(`${key}/next`) % topics.length]
  const next: SampleOneOnOne = {
    id: uuid(seed, `${key}/one-on-one/next`), managerId, personId, on: from, agenda: topic ? [{ by: personId, text: topic }] : [], notes: [], actions: [],
  }
  org.oneOnOnes.push(next)
  return next
}

/** The last one of the two is past, and neither has said whether they met. */
function leaveOpen(member: Member, { org, calendar }: Desk): void {
  const last = org.oneOnOnes.filter((each) => each.personId === member.id && each.on < dateOf(calendar.anchor)).toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  if (!last) throw new Error('no meeting to leave open')
  delete last.heldAt
  for (const each of last.agenda) delete each.done
}
