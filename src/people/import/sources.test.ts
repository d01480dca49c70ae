import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFile } from '../file.ts'
import { comparePeople } from '../import.ts'
import { lineOn } from '../reporting-line.ts'
import type { DateOrder } from './cells.ts'
import { saidOf } from './said.ts'
import { TeamTree } from './teams.ts'
import type { KnownPerson, Plan, State } from './words.ts'

// The same four people as each system exports them, in the encoding, separator and order it has: test/people-files.
const TODAY = '2026-03-14'
const EMPTY: State = { people: [], teams: [], levels: [] }

function read(name: string, dates: DateOrder = 'iso', state: State = EMPTY) {
  const bytes = readFileSync(new URL(`../../../test/people-files/${name}`, import.meta.url))
  const reading = readFile(bytes.toString('base64'), 'base64')
  if (reading.problems) throw new Error(JSON.stringify(reading.problems))
  let n = 0
  const compared = comparePeople(reading.rows, state, { today: TODAY, dates, newId: () => `new${++n}` })
  if (compared.problems) throw new Error(JSON.stringify(compared.problems))
  return { ...compared, said: saidOf(compared.plan, compared.table, { dryRun: true }) }
}

/** Everybody of a plan, as a state would have them. */
function people(plan: Plan): Record<string, string> {
  const teams = new TeamTree(plan.teams, () => '')
  const names = new Map(plan.newPeople.map(({ id, name }) => [id, name]))
  return Object.fromEntries(plan.newPeople.map(({ id, name, email, title, teamId, location, endedOn }) => {
    const employment = plan.employments.find(({ personId }) => personId === id)
    const manager = lineOn(plan.addedLines.filter(({ personId }) => personId === id), '9999-12-31')?.managerId
    const words = [name, title, teams.path(teamId).join(' / '), location, employment?.employeeId, employment?.startedOn, manager && `under ${names.get(manager)}`,
      endedOn && `until ${endedOn}`, plan.levels.find(({ personId }) => personId === id)?.level]
    return [email.split('.')[0]!, words.filter(Boolean).join(', ')]
  }))
}

test('BambooHR: id, two names, supervisor by id, American dates once declared; Reporting to is superseded, Gender dropped', () => {
  expect(() => read('bamboohr.csv')).toThrow('can be 2018-05-03 or 2018-03-05')
  const { plan, said } = read('bamboohr.csv', 'month-first')
  expect(people(plan)).toEqual({
    ines: 'Ines Duarte, Head of Workshop, Operations / Workshop, Porto, 1001, 2018-03-05',
    callum: 'Callum Wray, Workshop lead, Operations / Workshop, Porto, 1002, 2020-09-01, under Ines Duarte',
    zofia: 'Zofia Nowak, Technician, Operations / Workshop, Leeds, 1003, 2023-01-16, under Callum Wray',
    tomas: 'Tomás Reyes, Planner, Operations / Planning, Leeds, 1004, 2021-11-02, under Ines Duarte',
  })
  expect(said.columns).toMatchObject({ superseded: [{ column: 'Reporting to', by: 'Supervisor EID' }], dropped: ['Gender'], ignored: [] })
  expect(said.columns.read).toContainEqual({ column: 'Employee #', as: 'employeeId' })
  expect(said.summary).toContain('Dropped unread, because they are about the person and not their work: the column Gender.')
  expect(said.summary).toContain('Not read: the column Reporting to, because Supervisor EID says the same.')
})

test('Workday: UTF-16 with tabs, underscores, a termination date', () => {
  const { plan, said } = read('workday.txt')
  expect(people(plan)).toEqual({
    ines: 'Ines Duarte, Workshop, Porto, 1001, 2018-03-05',
    callum: 'Callum Wray, Workshop, Porto, 1002, 2020-09-01, under Ines Duarte',
    zofia: 'Zofia Nowak, Workshop, Leeds, 1003, 2023-01-16, under Callum Wray',
    tomas: 'Tomás Reyes, Planning, Leeds, 1004, 2021-11-02, under Ines Duarte, until 2026-02-27',
  })
  expect(said.columns).toMatchObject({ superseded: [{ column: 'Manager_Name', by: 'Manager_ID' }], ignored: ['Team_ID', 'Employee_Type'] })
  expect(said.summary).toContain('Unknown, and not read: the columns Team_ID and Employee_Type.')
})

test('HiBob: API names', () => {
  expect(people(read('hibob.csv').plan)).toEqual({
    ines: 'Ines Duarte, Workshop, 1001', callum: 'Callum Wray, Workshop, 1002, under Ines Duarte',
    zofia: 'Zofia Nowak, Workshop, 1003, under Callum Wray', tomas: 'Tomás Reyes, Planning, 1004, under Ines Duarte',
  })
})

test('Personio: semicolons and a byte order mark, e-mail as the key, supervisor by a name that only one person has', () => {
  expect(people(read('personio.csv').plan)).toEqual({
    ines: 'Ines Duarte, Head of Workshop, Workshop, Porto', callum: 'Callum Wray, Workshop lead, Workshop, Porto, under Ines Duarte',
    zofia: 'Zofia Nowak, Technician, Workshop, Leeds, under Callum Wray', tomas: 'Tomás Reyes, Planner, Planning, Leeds, under Ines Duarte',
  })
})

test('Lattice: manager by e-mail, terminated today, days before months once declared', () => {
  expect(() => read('lattice.csv')).toThrow('say whether the day or the month comes first')
  expect(people(read('lattice.csv', 'day-first').plan)).toEqual({
    ines: 'Ines Duarte, Head of Workshop, Workshop, 1001, 2018-03-05',
    callum: 'Callum Wray, Workshop lead, Workshop, 1002, 2020-09-01, under Ines Duarte',
    zofia: 'Zofia Nowak, Technician, Workshop, 1003, 2023-01-16, under Callum Wray',
    tomas: 'Tomás Reyes, Planner, Workshop, 1004, 2021-11-02, under Ines Duarte, until 2026-03-14'.replace('Planner, Workshop', 'Planner, Planning'),
  })
})

test('Culture Amp: the name one goes by, levels, an end date; what is about the person is dropped', () => {
  const { plan, said } = read('culture-amp.csv')
  expect(people(plan)).toEqual({
    ines: 'Ines Duarte, Head of Workshop, Operations / Workshop, Porto, 1001, 2018-03-05, M2',
    callum: 'Cal Wray, Workshop lead, Operations / Workshop, Porto, 1002, 2020-09-01, under Ines Duarte, M1',
    zofia: 'Zofia Nowak, Technician, Operations / Workshop, Leeds, 1003, 2023-01-16, under Cal Wray, L3',
    tomas: 'Tomás Reyes, Planner, Operations / Planning, Leeds, 1004, 2021-11-02, under Ines Duarte, until 2026-02-27, L4',
  })
  expect(said.columns).toMatchObject({ dropped: ['Gender', 'Date of Birth', 'Ethnicity'], ignored: ['Country', 'Region', 'Employment Type'] })
})

test('15Five: one column of people who are known; the blank cell deletes nothing', () => {
  const known: KnownPerson[] = [['1002', 'Callum Wray', 'Workshop lead'], ['1003', 'Zofia Nowak', 'Technician']].map(([employeeId, name, title]) => ({
    id: `p${employeeId}`, employeeId, name: name!, title: title!, email: `${employeeId}@example.com`, location: '', levels: [], lines: [],
  }))
  const { plan } = read('fifteen-five.csv', 'iso', { ...EMPTY, people: known })
  expect(plan.differences).toEqual([{ row: 2, name: 'Zofia Nowak', what: 'change', fields: [{ field: 'title', from: 'Technician', to: 'Senior technician' }] }])
  expect([plan.unchanged, plan.changedPeople.map(({ title }) => title)]).toEqual([1, ['Senior technician']])
})

test('Merge: times at midnight are days, the whole name wins over its parts, inactive with a date', () => {
  const { plan, said } = read('merge.csv')
  expect(people(plan)).toEqual({
    ines: 'Ines Duarte, Head of Workshop, Workshop, 1001, 2018-03-05',
    callum: 'Callum Wray, Workshop lead, Workshop, 1002, 2020-09-01, under Ines Duarte',
    zofia: 'Zofia Nowak, Technician, Workshop, 1003, 2023-01-16, under Callum Wray',
    tomas: 'Tomás Reyes, Planner, Planning, 1004, 2021-11-02, under Ines Duarte, until 2026-02-27',
  })
  expect(said.columns.superseded).toEqual([{ column: 'start_date', by: 'hire_date' }])
})
