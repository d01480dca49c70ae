import { FIRST_NAMES, LAST_NAMES } from './names.ts'
import type { Trade, WrittenPerson, WrittenTeam } from './people.ts'
import { chance } from './random.ts'

const TITLES: Readonly<Record<Trade, string>> = {
  assembly: 'Assembly Technician',
  bench: 'Test Technician',
  cartridges: 'Filling Operator',
  warehouse: 'Warehouse Coordinator',
  engineering: 'Engineer',
  software: 'Software Developer',
  design: 'Designer',
  sales: 'Account Manager',
  people: 'HR Specialist',
  finance: 'Accountant',
  legal: 'Legal Counsel',
  lead: 'Manager',
}
const TEAM_NAMES: Readonly<Record<Trade, string>> = {
  assembly: 'Assembly',
  bench: 'Test',
  cartridges: 'Cartridges',
  warehouse: 'Warehouse',
  engineering: 'Engineering',
  software: 'Software',
  design: 'Design',
  sales: 'Sales',
  people: 'People',
  finance: 'Finance',
  legal: 'Legal',
  lead: 'Office',
}
/** Makers and movers are many, specialists few. */
const TRADES: readonly Trade[] = [
  'assembly',
  'assembly',
  'warehouse',
  'cartridges',
  'engineering',
  'assembly',
  'sales',
  'software',
  'bench',
  'warehouse',
  'people',
  'finance',
  'cartridges',
  'engineering',
  'design',
  'assembly',
  'sales',
  'legal',
]
const LEVELS = ['L1', 'L2', 'L2', 'L3', 'L3', 'L3', 'L4', 'L4', 'L5', 'L2', 'L3', 'L1'] as const
const RATINGS = [
  'meets',
  'meets',
  'meets',
  'exceeds',
  'meets',
  'meets',
  'below',
  'meets',
  'meets',
  'exceeds',
  'meets',
  'meets',
  'meets',
] as const
const SPAN = 9

interface Seat {
  key: string
  title: string
  team: string
  manager: string
  level: string
  trade: Trade
}

/**
 * More people for the benchmark, as further plants of the same company: teams of eight with a manager, eight teams to a director,
 * eight directors to an executive.
 */
export function crowd(count: number, seed: string, taken: ReadonlySet<string>): { teams: WrittenTeam[]; people: WrittenPerson[] } {
  const teams: WrittenTeam[] = []
  const seats = seating(count, teams)
  const names = freshNames(taken)
  const luck = chance(`${seed}/crowd`)
  const people = seats.map((seat, at): WrittenPerson => {
    const since = `y${(1.2 + luck.next() * 12).toFixed(1)}`
    return {
      key: seat.key,
      name: names(at),
      title: seat.title,
      team: seat.team,
      at: luck.pick(['Bristol', 'Bristol', 'Porto', 'Nairobi'] as const),
      started: since,
      levels: [[seat.level, since]],
      manager: seat.manager,
      trade: seat.trade,
      last: luck.pick(RATINGS),
    }
  })
  return { teams, people }
}

/** Fills plants one after the other: executive, director, manager, eight members, manager ... */
function seating(count: number, teams: WrittenTeam[]): Seat[] {
  const seats: Seat[] = []
  const sit = (seat: Omit<Seat, 'key'>) => {
    const key = `x${seats.length}`
    seats.push({ key, ...seat })
    return key
  }
  const open = () => seats.length < count
  for (let plant = 1; open(); plant++) {
    teams.push({ key: `plant-${plant}`, parent: 'company', name: `Plant ${plant}` })
    const head = sit({ title: 'Plant Director', team: `plant-${plant}`, manager: 'ruth', level: 'M4', trade: 'lead' })
    for (let area = 1; area < SPAN && open(); area++) {
      const areaKey = `plant-${plant}-${area}`
      teams.push({ key: areaKey, parent: `plant-${plant}`, name: `Plant ${plant}, area ${area}` })
      const director = sit({ title: 'Area Director', team: areaKey, manager: head, level: 'M3', trade: 'lead' })
      for (let team = 1; team < SPAN && open(); team++)
        fillTeam(`${areaKey}-${team}`, areaKey, director, TRADES[(plant * 5 + area * 3 + team) % TRADES.length] ?? 'assembly')
    }
  }
  return seats

  function fillTeam(key: string, parent: string, director: string, trade: Trade) {
    teams.push({ key, parent, name: `${TEAM_NAMES[trade]} ${key.slice(6).replaceAll('-', '.')}` })
    const manager = sit({ title: `${TEAM_NAMES[trade]} Manager`, team: key, manager: director, level: 'M2', trade: 'lead' })
    for (let member = 1; member < SPAN && open(); member++)
      sit({ title: TITLES[trade], team: key, manager, level: LEVELS[(seats.length * 5) % LEVELS.length] ?? 'L3', trade })
  }
}

/** Names that nobody has yet, from first and last names in steps that do not repeat. */
function freshNames(taken: ReadonlySet<string>): (at: number) => string {
  const used = new Set(taken)
  return (at) => {
    const first = FIRST_NAMES[(at * 7) % FIRST_NAMES.length] ?? ''
    for (let shift = 0; ; shift++) {
      const last = LAST_NAMES[(at * 13 + Math.floor(at / FIRST_NAMES.length) * 5 + shift) % LAST_NAMES.length] ?? ''
      const name = `${first} ${last}`
      if (used.has(name)) continue
      used.add(name)
      return name
    }
  }
}
