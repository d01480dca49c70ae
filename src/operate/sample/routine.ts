import { BANK } from './bank/index.ts'
import { ACTIONS, COMMON_AIMS, COMMON_TOPICS, JOTTINGS, MEMOS, SMALL } from './bank/phrases.ts'
import type { Day } from './calendar.ts'
import { dateOf, momentOf, workday, workdayBefore } from './calendar.ts'
import { wordsFor } from './company.ts'
import type { Studio, Year } from './episodes.ts'
import type { Words } from './fill.ts'
import { writtenNote } from './hand.ts'
import { WRITES } from './people.ts'
import type { Chance } from './random.ts'
import { uuid } from './random.ts'
import type { SampleOneOnOne } from './shape.ts'

/** How often a manager writes the note of a month. */
const DILIGENCE = { often: 0.93, seldom: 0.16, middling: 0.5 }

/** A month is written down in its first days after; who leaves before then writes none. */
const DAYS_TO_WRITE = 5

/** Fresh words for something small. */
function wordsOn(day: Day, year: Year, studio: Studio): Words {
  const { member, trade, company, luck } = year
  const peer = company.colleague(day, luck)
  return wordsFor(member, trade, day, day - 15, [peer, company.colleague(day, luck, [peer])], luck, studio)
}

/** Expectations of a cycle: three or four lines from the trade. */
export function putExpectations(year: Year, studio: Studio): void {
  const { member, cycle, luck } = year
  const { seed, calendar, org, roster, pen } = studio
  const from = Math.max(calendar[cycle].from, member.started)
  const proposed = workday(from + luck.between(6, 16))
  const manager = roster.get(member.managerOn(proposed) ?? '')
  const id = uuid(seed, `${member.key}/${cycle}/expectations`)
  const aims = BANK[year.trade].aims
  const start = luck.between(0, aims.length - 1)
  const common = luck.between(0, COMMON_AIMS.length - 1)
  const lines = [aims[start], aims[(start + 1) % aims.length], COMMON_AIMS[common], COMMON_AIMS[(common + 3) % COMMON_AIMS.length]].slice(
    0,
    luck.between(3, 4),
  )
  const words = wordsOn(Math.max(proposed, member.started + 15), year, studio)
  org.expectations.push({
    id,
    managerId: manager.id,
    personId: member.id,
    from: dateOf(from),
    to: dateOf(calendar[cycle].to),
    confirmedByManagerAt: momentOf(proposed, id),
    lines: lines.map((each) => pen.fill(each ?? '', words, luck)),
    ...(luck.next() < 0.92 && { confirmedByPersonAt: momentOf(workday(proposed + luck.between(1, 6)), `${id}/person`) }),
  })
}

/** Monthly notes of the open cycle, as diligent as the manager is. */
export function putMonths(year: Year, studio: Studio): void {
  const { member, luck, bullets } = year
  const { seed, calendar, org, roster } = studio
  for (let number = 1; number <= 13; number++) {
    const first = calendar.month(number)
    const next = calendar.month(number + 1)
    if (next + 4 >= calendar.anchor) break
    if (first < member.started || next - 1 > member.ended) continue
    const managerKey = member.managerOn(next - 1)
    if (!managerKey || luck.next() > DILIGENCE[WRITES[managerKey] ?? 'middling']) continue
    if (roster.get(managerKey).ended < next + DAYS_TO_WRITE) continue
    const month = dateOf(first).slice(0, 7)
    const id = uuid(seed, `${member.key}/month/${number}`)
    org.monthlyNotes.push({
      id,
      managerId: roster.get(managerKey).id,
      personId: member.id,
      month,
      bullets: withSmall(bullets.get(month) ?? [], next - 3, year, studio),
      ...writtenNote(id, next, luck.next() < 0.7, calendar.anchor),
    })
  }
}

/** What the month held, and small things until there are three or four; the same small thing at most once a year. */
function withSmall(held: readonly string[], day: Day, year: Year, studio: Studio): string[] {
  const { luck, small } = year
  const wanted = luck.between(3, 4)
  const out = held.slice(0, 4)
  const words = wordsOn(day, year, studio)
  for (let tries = 0; out.length < wanted; tries++) {
    if (small.length === 0) small.push(...shuffled([...BANK[year.trade].small, ...SMALL], luck))
    const text = studio.pen.fill(small.pop() ?? '', words, luck)
    if (!out.includes(text) && (studio.pen.isNew(text) || tries > 8)) out.push(text)
  }
  return out
}

function shuffled<T>(list: T[], luck: Chance): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = luck.between(0, at)
    ;[list[at], list[other]] = [list[other] as T, list[at] as T]
  }
  return list
}

/** One-on-ones every other week of the open cycle. */
export function putOneOnOnes(year: Year, studio: Studio): void {
  const { member, topics, luck } = year
  const { calendar, org } = studio
  const last = Math.min(calendar.anchor - 1, member.ended - 3)
  const waiting = topics.toSorted((a, b) => a.day - b.day)
  for (let week = workday(Math.max(calendar.open.from, member.started + 14) + luck.between(0, 9)); week <= last; week += 14) {
    const on = workday(week)
    if (on > last || on > studio.roster.get(member.managerOn(on) ?? '').ended || (luck.next() < 0.07 && on < calendar.anchor - 25)) continue
    org.oneOnOnes.push(oneOnOne(on, waiting, year, studio))
  }
}

function oneOnOne(on: Day, waiting: { day: Day; text: string }[], year: Year, studio: Studio): SampleOneOnOne {
  const { member, luck, trade } = year
  const { seed, roster, pen } = studio
  const id = uuid(seed, `${member.key}/one-on-one/${on}`)
  const manager = roster.get(member.managerOn(on) ?? '')
  // Made only when asked for: most weeks leave no note, and at five thousand people it shows.
  const write = (text: string) => pen.fill(text, wordsOn(on, year, studio), luck)
  const lines = [luck.next() < 0.45 ? write(luck.pick(COMMON_TOPICS)) : luck.pick(BANK[trade].topics)]
  if (waiting[0] && waiting[0].day <= on) lines.unshift(waiting.shift()?.text ?? '')
  const drawn = luck.next()
  return {
    id,
    managerId: manager.id,
    personId: member.id,
    on: dateOf(on),
    heldAt: momentOf(on, id, 9),
    agenda: lines.map((text, at) => ({
      by: (at + (drawn < 0.5 ? 0 : 1)) % 2 === 0 ? member.id : manager.id,
      text,
      done: luck.next() < 0.9,
    })),
    notes: [
      ...(drawn < 0.14 ? [{ by: manager.id, text: write(luck.pick(JOTTINGS)) }] : []),
      ...(drawn > 0.93 ? [{ by: member.id, text: write(luck.pick(MEMOS)) }] : []),
    ],
    actions:
      drawn > 0.3 && drawn < 0.52 ? [action(on, drawn < 0.42 ? member.id : manager.id, write(luck.pick(ACTIONS)), year, studio)] : [],
  }
}

function action(on: Day, ownerId: string, text: string, { luck }: Year, { calendar }: Studio): SampleOneOnOne['actions'][number] {
  const due = workday(on + luck.between(7, 24))
  const done = workdayBefore(due - luck.between(0, 5))
  // What was agreed long ago is done by now; of the last weeks some is open.
  const isDone = done > on && done < calendar.anchor && (luck.next() < 0.85 || due < calendar.anchor - 24)
  return { text, ownerId, due: dateOf(due), ...(isDone && { doneAt: momentOf(done, text) }) }
}
