import { describe, expect, test } from 'vitest'
import { readFile } from './file.ts'
import { comparePeople } from './import.ts'
import type { KnownPerson, State } from './import/words.ts'
import { placeOf } from './table.ts'

const TODAY = '2026-03-14'
const known = (id: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  id, name: `${id[0]!.toUpperCase()}${id.slice(1)} Example`, email: `${id}@example.com`, title: '', location: '', levels: [], lines: [], ...more,
})
const STATE: State = {
  teams: [{ id: 't1', name: 'Works' }, { id: 't2', parentId: 't1', name: 'Bench' }, { id: 't3', name: 'Sales' }, { id: 't4', parentId: 't3', name: 'Bench' }],
  levels: ['L1', 'L2', 'L3', 'L4'],
  people: [
    known('mei', { employeeId: 'E1', startedOn: '2020-01-06' }),
    known('ada', { employeeId: 'E2', title: 'Technician', teamId: 't2', startedOn: '2023-02-01', levels: [{ from: '2024-01-01', level: 'L2' }], lines: [{ managerId: 'mei', from: '2023-02-01', to: '9999-12-31' }] }),
    known('ben', { lines: [{ managerId: 'ada', from: '2025-06-01', to: '9999-12-31' }] }),
    known('gone', { employeeId: 'E9', endedOn: '2025-12-31' }),
  ],
}

function compare(file: string | Buffer, state: State = STATE, dates?: 'day-first' | 'month-first') {
  const reading = typeof file === 'string' ? readFile(file) : readFile(file.toString('base64'), 'base64')
  let n = 0
  const result = reading.problems ? { problems: reading.problems } : comparePeople(reading.rows, state, { today: TODAY, dates, newId: () => `new${++n}` })
  if (result.problems) return { problems: result.problems.map((problem) => `${placeOf(problem)}: ${problem.message}`) }
  return { plan: result.plan, table: result.table }
}
const problems = (file: string | Buffer, dates?: 'day-first' | 'month-first') => compare(file, STATE, dates).problems
const differences = (file: string | Buffer) => compare(file).plan?.differences.map((each) => `${each.what} ${each.name}: ${each.fields.map((field) => `${field.field} ${field.from ?? '-'} > ${field.to}`).join(', ')}`)
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))

const BROKEN: [kind: string, file: string | Buffer, said: string[], dates?: 'day-first' | 'month-first'][] = [
  ['empty file', '', ['row 1: The file is empty.']],
  ['only blank lines', '\n\n  \n', ['row 1: The file is empty.']],
  ['only a header', 'Email,Name\n', ['row 1: There are column names but no rows below them.']],
  ['header and empty rows', 'Email,Name\n,\n,\n', ['row 2: There are column names but only empty rows below them.']],
  ['missing header', 'zoe@example.com,Zoe Lind\nyan@example.com,Yan Li\n', ['row 1: No column says who is who: "Employee ID" or "Email" is needed. This looks like a row of people and not of column names.']],
  ['no key column', 'Name,Team\nZoe Lind,Works\n', ['row 1: No column says who is who: "Employee ID" or "Email" is needed. Found: Name, Team.']],
  ['a column twice under two spellings', 'Work_Email,Name,work email\na@example.com,A B,b@example.com\n', ['row 1, column work email: This column is there twice: it is column 1 and column 3. Keep one.']],
  ['a column twice', 'Email,Name,email\na@example.com,A B,b@example.com\n', ['row 1, column email: This column is there twice: it is column 1 and column 3. Keep one.']],
  ['a column without a name', 'Email,Name,\na@example.com,A B,what\n', ['row 1, column 3: This column has no name but holds something. Give it a name, or empty it.']],
  ['a quote that is never closed', 'Email,Name\nzoe@example.com,"Zoe Lind\nyan@example.com,Yan Li\n', ['row 2, column Name: A quote opens here and is never closed. Close it, or write a quote inside a cell twice ("").']],
  ['text after a closing quote', 'Email,Name\nzoe@example.com,"Zoe" Lind\n', ['row 2, column Name: Something follows the closing quote. Write a quote inside a cell twice ("").']],
  ['too few fields', 'Email,Name,Title\nzoe@example.com,Zoe Lind\n', ['row 2, column Title: This row has 2 fields and the header has 3. A separator inside a cell needs quotes around the cell.']],
  ['too many fields', 'Email,Name\nzoe@example.com,Lind, Zoe\n', ['row 2, column 3: This row has 3 fields and the header has 2. A separator inside a cell needs quotes around the cell.']],
  ['10 MB of one line', `Email,Name\n${'x'.repeat(10_000_000)}`, ['row 2: This line has 10,000,000 characters; at most 100,000 are read. Were the line ends lost?']],
  ['too many rows', `Email,Name\n${'a@example.com,A\n'.repeat(60_001)}`, ['row 60002: There are more than 60,000 rows. Split the file.']],
  ['Latin-1 bytes', bytes('Email,Name\nzoe@example.com,Zo', [0xeb], ' Lind\n'), ['row 2, column Name: This has a character that could not be read. Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8") and try again.']],
  ['Latin-1 in the header', bytes('Email,Name,Pr', [0xe9], 'nom\nzoe@example.com,Zoe,Zoe\n'), ['row 1, column 3: The column\'s name has a character that could not be read. Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8") and try again.']],
  ['UTF-16 read as UTF-8 on its way here', new TextDecoder().decode(Buffer.from('\uFEFFEmail,Name\nzoe@example.com,Zoe\n', 'utf16le')), ['row 1: This is not UTF-8 text. Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8") and try again.']],
  ['NUL', 'Email,Name\nzoe@example.com,Zoe\u0000Lind\n', ['row 2, column Name: This has a line break or another character that cannot be printed. Take it out.']],
  ['a control character', 'Email,Name\nzoe@example.com,Zoe\u0007Lind\n', ['row 2, column Name: This has a line break or another character that cannot be printed. Take it out.']],
  ['a line break in a cell', 'Email,Name\nzoe@example.com,"Zoe\nLind"\nyan@example.com,Yan Li,\n', ['row 2, column Name: This has a line break or another character that cannot be printed. Take it out.', 'row 3, column 3: This row has 3 fields and the header has 2. A separator inside a cell needs quotes around the cell.']],
  ['a mark that turns text around', 'Email,Name\nzoe@example.com,Zoe \u202Edlin\n', ['row 2, column Name: This has a line break or another character that cannot be printed. Take it out.']],
  ['a cell that is too long', `Email,Name\nzoe@example.com,${'Z'.repeat(1_200)}\n`, ['row 2, column Name: This has 1,200 characters; at most 300 fit here.']],
  ['not an e-mail address', 'Email,Name\nzoe at example.com,Zoe Lind\n', ['row 2, column Email: "zoe at example.com" is not an e-mail address.']],
  ['neither id nor address', 'Email,Employee ID,Name\n,,Zoe Lind\n', ['row 2, column Employee ID: This row says neither an employee id nor an e-mail address.']],
  ['somebody new without an address', 'Employee ID,Name\nE77,Zoe Lind\n', ['row 2, column Employee ID: Nobody in the organisation has the employee id E77, and somebody new needs an e-mail address.']],
  ['somebody new without a name', 'Email,Name\nzoe@example.com,\n', ['row 2, column Name: Nobody has the address zoe@example.com yet, and somebody new needs a name.']],
  ['one address twice in the file', 'Email,Name\nzoe@example.com,Zoe Lind\nZoe@Example.com,Zoe Lund\n', ['row 3, column Email: The address zoe@example.com is on row 2 already: two people cannot share one.']],
  ['one employee id twice', 'Employee #,Work Email,Full Name\nE50,zoe@example.com,Zoe\nE50,yan@example.com,Yan\n', ['row 3, column Employee #: The employee id E50 is on row 2 already.']],
  ['an address of somebody known under another id', 'Employee ID,Email,Name\nE77,ada@example.com,Ada Again\n', ['row 2, column Email: The address ada@example.com belongs to Ada Example, whose employee id is E2 and not E77.']],
  ['an address that moves to somebody else', 'Employee ID,Email\nE1,ada@example.com\n', ['row 2, column Email: The address ada@example.com belongs to Ada Example; this row is about Mei Example.']],
  ['an address of somebody already on another row', 'Employee ID,Email,Name\nE2,,Ada Example\n,ada@example.com,Ada Twin\n', ['row 3, column Email: The address ada@example.com belongs to Ada Example, who is on row 2 already.']],
  ['unknown manager id', 'Email,Name,Supervisor ID\nzoe@example.com,Zoe Lind,E77\n', ['row 2, column Supervisor ID: Nobody in this file or in the organisation has the employee id E77.']],
  ['unknown manager address', 'Email,Name,Manager Email\nzoe@example.com,Zoe Lind,nobody@example.com\n', ['row 2, column Manager Email: Nobody in this file or in the organisation has the address nobody@example.com.']],
  ['unknown manager name', 'Email,Name,Reporting to\nzoe@example.com,Zoe Lind,No Body\n', ['row 2, column Reporting to: Nobody in this file or in the organisation is called No Body.']],
  ['a manager name two people have', 'Email,Name,Manager\nzoe@example.com,Ada Example,\nyan@example.com,Yan Li,Ada Example\n', ['row 3, column Manager: 2 people are called Ada Example. Add a column with the manager\'s employee id or e-mail address.']],
  ['own manager', 'Email,Name,Manager Email\nzoe@example.com,Zoe Lind,ZOE@example.com\n', ['row 2, column Manager Email: Nobody can be their own manager.']],
  ['a circle in the file', 'Email,Name,Manager Email\nzoe@example.com,Zoe,yan@example.com\nyan@example.com,Yan,uli@example.com\nuli@example.com,Uli,zoe@example.com\n', ['row 2, column Manager Email: The reporting lines would form a circle: Zoe reports to Yan, Yan reports to Uli, Uli reports to Zoe.']],
  ['a circle with what is there', 'Email,Manager Email\nmei@example.com,ben@example.com\n', ['row 2, column Manager Email: The reporting lines would form a circle: Mei Example reports to Ben Example, Ben Example reports to Ada Example, Ada Example reports to Mei Example.']],
  ['a chain that never ends', `Email,Name,Manager Email\n${Array.from({ length: 40 }, (_, n) => `p${n}@example.com,P${n},${n === 39 ? '' : `p${n + 1}@example.com`}\n`).join('')}`, ['row 2, column Manager Email: More than 30 managers would stand above P0. Is a manager\'s id mistyped?']],
  ['a word for a date', 'Email,Hire Date\nada@example.com,last spring\n', ['row 2, column Hire Date: "last spring" is not a date this reads. Write it as 2024-04-03.']],
  ['an impossible date', 'Email,Hire Date\nada@example.com,2026-02-30\n', ['row 2, column Hire Date: "2026-02-30" is not a day of the calendar.']],
  ['an ambiguous date', 'Email,Hire Date\nada@example.com,03/04/2024\n', ['row 2, column Hire Date: "03/04/2024" can be 2024-04-03 or 2024-03-04. Write dates as 2024-04-03, or say whether the day or the month comes first.']],
  ['a date in no declared order', 'Email,Hire Date\nada@example.com,31.12.2024\n', ['row 2, column Hire Date: "31.12.2024" is not in the order this file is read in. Write dates as 2024-04-03, or say whether the day or the month comes first.']],
  ['a date against the declared order', 'Email,Hire Date\nada@example.com,31/12/2024\n', ['row 2, column Hire Date: "31/12/2024" is not a day of the calendar.'], 'month-first'],
  ['a date centuries away', 'Email,Hire Date\nada@example.com,0202-03-01\n', ['row 2, column Hire Date: "0202-03-01" is too far away to be meant. Is the year right?']],
  ['the last day before the first', 'Email,End Date\nada@example.com,2022-01-01\n', ['row 2, column End Date: The last day, 2022-01-01, lies before the first, 2023-02-01.']],
  ['a change before the present line', 'Email,Manager Email,Effective Date\nben@example.com,mei@example.com,2025-01-01\n', ['row 2, column Effective Date: 2025-01-01 lies before the present reporting line, which began on 2025-06-01. Past lines stay as they were.']],
  ['an unknown level', 'Email,Level\nada@example.com,Wizard\n', ['row 2, column Level: The framework has no level "Wizard". It has L1, L2, L3, L4.']],
  ['an unknown status', 'Email,Status\nada@example.com,sabbatical-ish\n', ['row 2, column Status: "sabbatical-ish" is not a status this knows. Write active or terminated.']],
  ['somebody who left and is active', 'Employee ID,Status\nE9,Active\n', ['row 2, column Status: Gone Example left on 2025-12-31. Somebody who comes back starts a new employment, with a new employee id.']],
  ['a team of which there are two', 'Email,Team\nmei@example.com,Bench\n', ['row 2, column Team: 2 teams are called Bench. Write it with the team above it, such as "Company / Bench".']],
]

describe('a broken people file is refused with row and column', () => {
  test.each(BROKEN)('%s', (_, file, said, dates) => {
    expect(problems(file, dates)).toEqual(said)
  })

  test('all problems at once, and no echoes of them', () => {
    const file = 'Employee ID,Email,Name,Supervisor ID,Hire Date\nE20,zoe@example,Zoe,E1,2024-01-01\nE21,yan@example.com,Yan,E20,2024-13-01\nE22,uli@example.com,Uli,E20,2024-01-01\nE23,ole@example.com,Ole,E404,2024-01-01\n'
    expect(problems(file)).toEqual([
      'row 2, column Email: "zoe@example" is not an e-mail address.',
      'row 3, column Hire Date: "2024-13-01" is not a day of the calendar.',
      'row 5, column Supervisor ID: Nobody in this file or in the organisation has the employee id E404.',
    ])
  })
})

describe('how a file is read', () => {
  const wanted = ['create Zoë Lind: name - > Zoë Lind, e-mail - > zoe@example.com, title - > Chef; de cuisine']
  const text = (separator: string) => ['Work Email', 'Name', 'Title'].join(separator) + '\n' + ['zoe@example.com', 'Zoë Lind', '"Chef; de cuisine"'].join(separator) + '\n'
  const utf16be = (file: string) => Buffer.from(`\uFEFF${file}`, 'utf16le').swap16()
  test.each([
    ['comma', text(',')], ['semicolon', text(';')], ['tab', text('\t')],
    ['UTF-8 with BOM', bytes([0xef, 0xbb, 0xbf], text(','))], ['BOM in text', `\uFEFF${text(',')}`],
    ['UTF-16 LE', Buffer.from(`\uFEFF${text('\t')}`, 'utf16le')], ['UTF-16 BE', utf16be(text(';'))],
    ['UTF-16 LE without BOM', Buffer.from(text(','), 'utf16le')],
    ['Windows line ends', text(',').replaceAll('\n', '\r\n')], ['old Mac line ends', text(',').replaceAll('\n', '\r')],
    ['no line end at the end', text(',').trimEnd()], ['empty lines', `\n${text(',')}\n,,\n`],
    ['decomposed letters', text(',').normalize('NFD')],
  ])('%s', (_, file) => {
    expect(differences(file)).toEqual(wanted)
  })

  const SOURCES: [source: string, file: string, expected: string][] = [
    ['BambooHR', 'Employee #,First Name,Last Name,Job Title,Department,Division,Location,Reporting to,Supervisor ID,Work Email,Hire Date\nE7,Zoe,Lind,Chef,Kitchen,Canteen,Oslo,Mei Example,E1,zoe@example.com,2024-01-08\n',
      'create Zoe Lind: name - > Zoe Lind, e-mail - > zoe@example.com, title - > Chef, team - > Canteen / Kitchen, location - > Oslo, employee id - > E7, hire date - > 2024-01-08, manager - > Mei Example'],
    ['Workday', 'Employee_ID,Full_Name,Email,Manager_ID,Manager_Name,Team_ID,Team_Name,Start_Date,Termination_Date,Location,Employee_Type\nE7,Zoe Lind,zoe@example.com,E1,Mei,T9,Kitchen,2024-01-08,,Oslo,Regular\n',
      'create Zoe Lind: name - > Zoe Lind, e-mail - > zoe@example.com, team - > Kitchen, location - > Oslo, employee id - > E7, hire date - > 2024-01-08, manager - > Mei Example'],
    ['HiBob', 'employee_id_in_company,display_name,email,department,reports_to_id_in_company\nE7,Zoe Lind,zoe@example.com,Kitchen,E1\n',
      'create Zoe Lind: name - > Zoe Lind, e-mail - > zoe@example.com, team - > Kitchen, employee id - > E7, manager - > Mei Example'],
    ['Personio', 'email,firstName,lastName,position,department,office\nzoe@example.com,Zoe,Lind,Chef,Kitchen,Oslo\n',
      'create Zoe Lind: name - > Zoe Lind, e-mail - > zoe@example.com, title - > Chef, team - > Kitchen, location - > Oslo'],
    ['Lattice', 'Name,Work email,Title,Manager Email,Employee ID,Start Date,Department,Status\nZoe Lind,zoe@example.com,Chef,mei@example.com,E7,2024-01-08,Kitchen,active\n',
      'create Zoe Lind: name - > Zoe Lind, e-mail - > zoe@example.com, title - > Chef, team - > Kitchen, employee id - > E7, hire date - > 2024-01-08, manager - > Mei Example'],
    ['Culture Amp', 'Name,Preferred Name,Employee Id,Email,Start Date,End Date,Manager Email,Manager,Job Title,Job Title Level,Department,Division,Country,Location,Region,Employment Type,Gender\nZoe Lind,Zo,E7,zoe@example.com,2024-01-08,,mei@example.com,Mei,Chef,L2,Kitchen,Canteen,NO,Oslo,North,Full-time,x\n',
      'create Zo Lind: name - > Zo Lind, e-mail - > zoe@example.com, title - > Chef, team - > Canteen / Kitchen, location - > Oslo, employee id - > E7, hire date - > 2024-01-08, level - > L2, manager - > Mei Example'],
    ['15Five, one column', 'employee_id,title\nE2,Chief technician\n', 'change Ada Example: title Technician > Chief technician'],
    ['Merge', 'employee_number,first_name,last_name,display_full_name,work_email,manager,team,start_date,hire_date,termination_date,employment_status,job_title\nE7,Zoe,Lind,Zoe Lind,zoe@example.com,E1,Kitchen,,2024-01-08T00:00:00Z,,ACTIVE,Chef\n',
      'create Zoe Lind: name - > Zoe Lind, e-mail - > zoe@example.com, title - > Chef, team - > Kitchen, employee id - > E7, hire date - > 2024-01-08, manager - > Mei Example'],
  ]
  test.each(SOURCES)('column names of %s', (_, file, expected) => {
    expect(differences(file)).toEqual([expected])
  })

  test('says which columns it read and which it did not', () => {
    const { table } = compare('Email,Name,Gender,Shoe size\nzoe@example.com,Zoe,x,38\n')
    expect(table?.columns).toEqual({ email: 'Email', name: 'Name' })
    expect(table?.ignored).toEqual(['Gender', 'Shoe size'])
  })

  test('a formula is text', () => {
    expect(differences('Email,Title\nada@example.com,"=HYPERLINK(""http://evil.example"",""x"")"\n')).toEqual(['change Ada Example: title Technician > =HYPERLINK("http://evil.example","x")'])
  })

  test('dates in a declared order', () => {
    expect(compare('Email,Start Date\nada@example.com,03/04/2024\n', STATE, 'day-first').plan?.employments[0]?.startedOn).toBe('2024-04-03')
    expect(compare('Email,Start Date\nada@example.com,03/04/2024\n', STATE, 'month-first').plan?.employments[0]?.startedOn).toBe('2024-03-04')
  })
})

describe('what changes', () => {
  test('absent and blank change nothing', () => {
    expect(compare('Employee ID,Name,Title,Team,Manager Email,End Date\nE2,,,,,\n').plan).toMatchObject({ created: 0, changed: 0, unchanged: 1, differences: [] })
  })

  test('somebody without an employee id gets one by address', () => {
    expect(differences('Employee ID,Email\nE3,ben@example.com\n')).toEqual(['change Ben Example: employee id - > E3'])
  })

  test('two people swap addresses', () => {
    expect(differences('Employee ID,Email\nE1,ada@example.com\nE2,mei@example.com\n')).toEqual(['change Mei Example: e-mail mei@example.com > ada@example.com', 'change Ada Example: e-mail ada@example.com > mei@example.com'])
  })

  test('an address somebody gives up may go to somebody new', () => {
    expect(differences('Employee ID,Email,Name\nE2,ada.new@example.com,\nE77,ada@example.com,Ada Byron\n')).toEqual(['change Ada Example: e-mail ada@example.com > ada.new@example.com', 'create Ada Byron: name - > Ada Byron, e-mail - > ada@example.com, employee id - > E77'])
  })

  test('managers may stand below those they lead', () => {
    expect(compare('Email,Name,Manager Email\nzoe@example.com,Zoe,yan@example.com\nyan@example.com,Yan,mei@example.com\n').plan?.addedLines).toEqual([
      { personId: 'new1', managerId: 'new2', from: TODAY, to: '9999-12-31' }, { personId: 'new2', managerId: 'mei', from: TODAY, to: '9999-12-31' },
    ])
  })

  test('a first line starts at the hire date, a changed one today', () => {
    const { plan } = compare('Email,Name,Manager Email,Hire Date\nzoe@example.com,Zoe,mei@example.com,2024-05-01\nben@example.com,,mei@example.com,\n')
    expect(plan?.addedLines).toEqual([{ personId: 'new1', managerId: 'mei', from: '2024-05-01', to: '9999-12-31' }, { personId: 'ben', managerId: 'mei', from: TODAY, to: '9999-12-31' }])
    expect(plan?.cutLines).toEqual([{ personId: 'ben', from: '2025-06-01', to: '2026-03-13' }])
  })

  test('a change may have its own date, past or to come', () => {
    const { plan } = compare('Email,Manager Email,Level,Effective Date\nben@example.com,mei@example.com,,2025-09-01\nada@example.com,,L3,2026-07-01\n')
    expect(plan?.cutLines).toEqual([{ personId: 'ben', from: '2025-06-01', to: '2025-08-31' }])
    expect(plan?.addedLines).toEqual([{ personId: 'ben', managerId: 'mei', from: '2025-09-01', to: '9999-12-31' }])
    expect(plan?.levels).toEqual([{ personId: 'ada', from: '2026-07-01', level: 'L3' }])
  })

  test('a change on the day the line began turns it', () => {
    const state = { ...STATE, people: STATE.people.map((person) => (person.id === 'ben' ? { ...person, lines: [{ managerId: 'ada', from: TODAY, to: '9999-12-31' }] } : person)) }
    expect(compare('Email,Manager Email\nben@example.com,mei@example.com\n', state).plan).toMatchObject({ cutLines: [], addedLines: [], turnedLines: [{ personId: 'ben', from: TODAY, managerId: 'mei' }] })
  })

  test('a status that says gone ends today, or on the day that is said', () => {
    expect(differences('Email,Status,End Date\nada@example.com,terminated,\nben@example.com,Terminated,2026-02-28\n')).toEqual(['change Ada Example: last day - > 2026-03-14', 'change Ben Example: last day - > 2026-02-28'])
    expect(compare('Employee ID,Status\nE9,terminated\n').plan?.unchanged).toBe(1)
  })

  test('teams: by path, by the only one of the name, or new', () => {
    const { plan } = compare('Email,Team\nmei@example.com,sales / bench\nada@example.com,Bench\nben@example.com,Works / Paint / Spray\n')
    expect(plan?.differences.map((each) => each.fields)).toEqual([[{ field: 'team', to: 'Sales / Bench' }], [{ field: 'team', to: 'Works / Paint / Spray' }]])
    expect(plan?.teams).toEqual([{ id: 'new1', parentId: 't1', name: 'Paint' }, { id: 'new2', parentId: 'new1', name: 'Spray' }])
  })

  test('a level the importer may not set is left out, and said', () => {
    const state = { ...STATE, people: STATE.people.map((person) => (person.id === 'ada' ? { ...person, levelBarred: 'own' as const } : person)) }
    expect(compare('Email,Level,Title\nada@example.com,L4,Head\n', state).plan).toMatchObject({ levels: [], changed: 1, leftOut: [{ row: 2, column: 'Level', message: 'Your own level is set by somebody else of HR.' }] })
  })
})
