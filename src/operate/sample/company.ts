import { BANK } from './bank/index.ts'
import { CUSTOMERS } from './bank/phrases.ts'
import type { Day } from './calendar.ts'
import { dayInWords, monthInWords, workdayBefore } from './calendar.ts'
import type { Words } from './fill.ts'
import type { Desk } from './hand.ts'
import { isAway } from './meetings.ts'
import type { Trade } from './people.ts'
import type { Chance } from './random.ts'
import type { Member } from './roster.ts'

/** Departments that would otherwise be said to work with themselves. */
const OWN: Readonly<Record<string, string>> = { people: 'People', finance: 'Finance', sales: 'Sales', customers: 'Sales' }

/** Who is around a person: those who may be named, and may have something to say. */
export interface Company {
  /** Somebody who was here on that day, is not the person nor their manager, and is none of `not`. */
  colleague: (day: Day, luck: Chance, not?: readonly Member[]) => Member
}

/** Whoever is part of a story stays until it has been told. */
const WHILE = 26

/** Trades that meet at work, for people whose own team is small. */
const NEAR: Readonly<Record<Trade, readonly Trade[]>> = {
  assembly: ['bench', 'warehouse', 'engineering'],
  bench: ['assembly', 'cartridges', 'engineering'],
  cartridges: ['warehouse', 'bench'],
  warehouse: ['cartridges', 'assembly', 'sales'],
  engineering: ['bench', 'assembly', 'software', 'design'],
  software: ['engineering', 'warehouse', 'finance'],
  design: ['engineering', 'sales', 'software'],
  sales: ['design', 'legal', 'finance', 'warehouse'],
  people: ['finance', 'legal'],
  finance: ['sales', 'warehouse', 'legal'],
  legal: ['sales', 'finance', 'people'],
  lead: ['lead'],
}

/** For a lead the own people, for anybody else the team; small teams look to those they work with. */
export function companyOf(member: Member, trade: Trade, neighbours: readonly Member[], desk: Desk): Company {
  const { roster } = desk
  const siblings = (member.person.manager ? roster.get(member.person.manager).reports : []).filter((each) => each !== member)
  const near = member.reports.length > 0 ? member.reports : siblings
  const around =
    member.reports.length > 0 ? siblings : neighbours.filter((each) => each.person.trade && NEAR[trade].includes(each.person.trade))
  const enough = member.reports.length > 0 ? 2 : 3
  const pool = near.length >= enough ? near : [...near, ...near, ...near, ...around]
  const fits = (each: Member, day: Day, not: readonly Member[]) =>
    each !== member &&
    each.key !== member.managerOn(day) &&
    !not.includes(each) &&
    each.started + 14 <= day &&
    each.ended >= day + WHILE &&
    !isAway(each, day, desk)
  return {
    colleague: (day, luck, not = []) => {
      for (let attempt = 0; attempt < 12; attempt++) {
        const one = luck.pick(attempt < 8 ? pool : neighbours)
        if (fits(one, day, not)) return one
      }
      const anybody = neighbours.find((each) => fits(each, day, not))
      if (!anybody) throw new Error(`nobody is near ${member.key}`)
      return anybody
    },
  }
}

/**
 * The words for one story or strand; they stay the same through all of its texts.
 * @param since the day whose month is `{month}`: a little before a story, some weeks before a concern
 */
export function wordsFor(
  member: Member,
  trade: Trade,
  day: Day,
  since: Day,
  peers: readonly [Member, Member],
  luck: Chance,
  { roster }: Desk,
): Words {
  const { words } = BANK[trade]
  const manager = member.managerOn(day)
  return {
    first: member.first,
    manager: manager ? roster.get(manager).first : 'the manager',
    peer: peers[0].first,
    peer2: peers[1].first,
    level: member.levelOn(day),
    product: luck.pick(['Heron', 'Otter', 'Mayfly']),
    customer: luck.pick(CUSTOMERS),
    client: luck.pick(words.client ?? CUSTOMERS),
    paper: luck.pick(words.paper),
    task: luck.pick(words.task),
    partner: partnerOf(words.partner, OWN[member.person.team], luck),
    piece: luck.pick(words.piece),
    when: dayInWords(workdayBefore(day - luck.between(1, 3))),
    month: monthInWords(since),
    later: monthInWords(day + 75),
  }
}

function partnerOf(partners: readonly string[], own: string | undefined, luck: Chance): string {
  const drawn = luck.pick(partners)
  return drawn === own ? luck.pick(partners.filter((each) => each !== own)) : drawn
}
