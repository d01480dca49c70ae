import type { Calendar, Day } from './calendar.ts'
import { dateOf } from './calendar.ts'
import { GLOSSARY, GRANTS, LEAVES, ORGANISATION } from './people.ts'
import type { WrittenPerson, WrittenTeam } from './people.ts'
import { uuid } from './random.ts'
import type { SampleOrganisation, SamplePerson } from './shape.ts'
import type { Key } from './written.ts'

/** A person of the sample as the other parts of the generator need them: days as numbers, managers by date. */
export interface Member {
  key: Key
  id: string
  first: string
  person: WrittenPerson
  started: Day
  /** Last day; far in the future for those who are here. */
  ended: Day
  reports: Member[]
  /** The manager's key on a day. */
  managerOn: (day: Day) => Key | undefined
  /** Level code on a day. */
  levelOn: (day: Day) => string
}

export interface Roster {
  members: Map<Key, Member>
  get: (key: Key) => Member
}

const FAR: Day = 100_000

/** `Ștefan Munteanu` -> `stefan.munteanu@example.com`. */
export function emailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ı', 'i').toLowerCase()
  const [first = '', ...rest] = plain.split(' ')
  return `${first}.${rest.join('-').replace(/[^a-z-]/g, '')}@example.com`.replace(/[^a-z.@-]/g, '')
}

/** Who is here, since when, and under whom. */
export function roster(people: readonly WrittenPerson[], seed: string, calendar: Calendar): Roster {
  const members = new Map<Key, Member>()
  for (const person of people) {
    const before = (person.before ?? []).map((each) => ({ key: each.manager, until: calendar.at(each.until) }))
    const levels = person.levels.map(([code, since]) => ({ code, from: calendar.at(since) }))
    members.set(person.key, {
      key: person.key,
      id: uuid(seed, `person/${person.key}`),
      first: person.preferred ?? person.name.split(' ')[0] ?? person.name,
      person,
      started: calendar.at(person.started),
      ended: person.ended ? calendar.at(person.ended) : FAR,
      reports: [],
      managerOn: (day) => before.find((each) => day <= each.until)?.key ?? person.manager,
      levelOn: (day) => levels.findLast((each) => each.from <= day)?.code ?? levels[0]?.code ?? 'L1',
    })
  }
  const get = (key: Key): Member => {
    const member = members.get(key)
    if (!member) throw new Error(`nobody called ${key}`)
    return member
  }
  for (const member of members.values()) if (member.person.manager) get(member.person.manager).reports.push(member)
  return { members, get }
}

/** The part of the sample that is about people, and no record yet. */
export function staff(
  teams: readonly WrittenTeam[],
  { members, get }: Roster,
  seed: string,
  calendar: Calendar,
): Pick<SampleOrganisation, 'organisation' | 'teams' | 'people' | 'reportingLines' | 'grants' | 'leaves' | 'glossary'> {
  const teamId = (key: string) => uuid(seed, `team/${key}`)
  const all = [...members.values()]
  return {
    organisation: { id: uuid(seed, 'organisation'), ...ORGANISATION },
    teams: teams.map(({ key, parent, name }) => ({ id: teamId(key), ...(parent && { parentId: teamId(parent) }), name })),
    people: all.map((member, at) => toPerson(member, at, teamId, calendar)),
    reportingLines: all.flatMap((member) => lines(member, get, calendar)),
    grants: GRANTS.map(({ key, role, teams: scope }) => ({
      personId: get(key).id,
      role,
      ...(scope && { teamIds: scope.map(teamId) }),
      from: dateOf(calendar.closed.from),
      to: dateOf(calendar.anchor + 240),
    })),
    leaves: LEAVES.map(({ key, from, to }) => ({ personId: get(key).id, from: dateOf(calendar.at(from)), to: dateOf(calendar.at(to)) })),
    glossary: GLOSSARY.map(([term, meaning]) => ({ term, meaning })),
  }
}

function toPerson(member: Member, at: number, teamId: (key: string) => string, calendar: Calendar): SamplePerson {
  const { person } = member
  return {
    id: member.id,
    employeeId: `TR-${String(101 + at * 3).padStart(4, '0')}`,
    name: person.name,
    ...(person.preferred && { preferredName: person.preferred }),
    email: emailOf(person.name),
    title: person.title,
    teamId: teamId(person.team),
    location: person.at,
    startedOn: dateOf(member.started),
    ...(person.ended && { endedOn: dateOf(member.ended) }),
    levels: person.levels.map(([code, since]) => ({
      code,
      track: code.startsWith('M') ? 'management' : 'individual',
      from: dateOf(calendar.at(since)),
    })),
  }
}

function lines(member: Member, get: (key: Key) => Member, calendar: Calendar): SampleOrganisation['reportingLines'] {
  if (!member.person.manager) return []
  const out: SampleOrganisation['reportingLines'] = []
  let from = member.started
  const since = (manager: Member) => dateOf(Math.max(from, leadsSince(manager, calendar)))
  for (const { manager, until } of member.person.before ?? []) {
    out.push({ personId: member.id, managerId: get(manager).id, from: since(get(manager)), to: dateOf(calendar.at(until)) })
    from = calendar.at(until) + 1
  }
  const now = get(member.person.manager)
  out.push({ personId: member.id, managerId: now.id, from: since(now) })
  return out
}

/** Nobody reports to somebody who is not yet a manager; what was before then is not on record. */
function leadsSince(manager: Member, calendar: Calendar): Day {
  const first = manager.person.levels.find(([code]) => code.startsWith('M'))
  return first ? calendar.at(first[1]) : manager.started
}
