// Forty people who take part in a cycle, the director above them, and one who is hired while it runs.
interface Team {
  name: string
  lead: string
  people: readonly string[]
}

/** Each team with who leads it; first names are told apart by nobody else's. */
export const TEAMS: readonly Team[] = [
  { name: 'Workshop', lead: 'Tomas Ferreira', people: ['Mina Osei', 'Kit Amsel', 'Sam Reyes', 'Ben Ito', 'Noor Rahimi', 'Vera Holm'] },
  { name: 'Paint shop', lead: 'Leila Haddad', people: ['Hugo Marsh', 'Asha Nair', 'Emil Toft', 'Petra Voss', 'Omar Bakri'] },
  { name: 'Stores', lead: 'Marek Novak', people: ['Otto Klein', 'Lena Fuchs', 'Paul Osman', 'Yara Sousa', 'Dean Wilks', 'Sofia Brandt'] },
  { name: 'Yard', lead: 'Grace Okoye', people: ['Ravi Rao', 'Nils Aune', 'Hana Sato', 'Felix Moreau', 'Ivy Chen'] },
  { name: 'Drawing office', lead: 'Jonas Lind', people: ['Maya Solis', 'Ruben Katz', 'Elsa Wiik', 'Amir Daoud', 'Clara Bello'] },
  { name: 'Desk', lead: 'Rosa Vidal', people: ['Theo Laine', 'Zoe Adler', 'Luca Ferri', 'Nadia Popa', 'Iris Doyle'] },
]

/** Small letters of the first name: how everybody is called here, and their e-mail address. */
export const short = (name: string): string => name.split(' ')[0]!.toLowerCase()

/** Who leads whom at first, by first names. Nobody leads the director; Jo comes later. */
export const LEADS: Readonly<Record<string, string>> = {
  ada: 'ines',
  dafydd: 'ada',
  jo: 'grace',
  ...Object.fromEntries(TEAMS.map(({ lead }) => [short(lead), 'ines'])),
  ...Object.fromEntries(TEAMS.flatMap(({ lead, people }) => people.map((name) => [short(name), short(lead)]))),
}

/** Everybody the cycle is launched for, by first names: forty. */
export const MEMBERS: readonly string[] = Object.keys(LEADS).filter((name) => name !== 'jo')

const HEADER = 'Employee ID,Full Name,Work Email,Job Title,Team,Level,Manager Email,Hire Date,Termination Date'

interface Row {
  name: string
  title: string
  team: string
  level: string
  lead?: string
  hired?: string
  left?: string
}

const row = ({ name, title, team, level, lead = '', hired = '2023-02-01', left = '' }: Row): string =>
  [`H-${short(name)}`, name, `${short(name)}@example.com`, title, team, level, lead && `${lead}@example.com`, hired, left].join(',')

const crewOf = ({ name: team, lead, people }: Team): string[] => [
  row({ name: lead, title: `${team} lead`, team, level: 'L5', lead: 'ines', hired: '2021-02-01' }),
  ...people.map((name) => row({ name, title: 'Technician', team, level: 'L3', lead: short(lead) })),
]

/** The people file of the first day. */
export const PEOPLE_FILE = [
  HEADER,
  row({ name: 'Ada Okafor', title: 'Head of HR', team: 'People', level: 'L5', lead: 'ines', hired: '2020-01-06' }),
  row({ name: 'Ines Duarte', title: 'Director', team: 'Direction', level: 'L6', hired: '2020-01-06' }),
  row({ name: 'Dafydd Pugh', title: 'HR partner', team: 'People', level: 'L4', lead: 'ada', hired: '2021-02-01' }),
  ...TEAMS.flatMap(crewOf),
  '',
].join('\n')

/** A file with one hire: HR brings in who came, not everybody anew. */
export const hireFile = (hired: string): string =>
  `${HEADER}\n${row({ name: 'Jo Lindgren', title: 'Technician', team: 'Yard', level: 'L2', lead: 'grace', hired })}\n`

/** A file with one person under another manager. */
export const MOVE_FILE = `${HEADER}\n${row({ name: 'Mina Osei', title: 'Technician', team: 'Paint shop', level: 'L3', lead: 'leila' })}\n`

/** A file with a last day. */
export const leaverFile = (left: string): string =>
  `${HEADER}\n${row({ name: 'Otto Klein', title: 'Technician', team: 'Stores', level: 'L3', lead: 'marek', left })}\n`

/** Two colleagues each to ask: of the same team, or among those who lead. Whoever is named first is asked about the next ones. */
export function peersOf(who: string): [string, string] {
  const beside = MEMBERS.filter((each) => LEADS[each] === LEADS[who])
  // One who is alone under their manager asks others who work with them.
  const among = beside.length > 2 ? beside : ['grace', 'rosa', who]
  const at = among.indexOf(who)
  return [among[(at + 1) % among.length]!, among[(at + 2) % among.length]!]
}
