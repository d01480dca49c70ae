import { describe, expect, test } from 'vitest'
import { readFile } from '../../people/file.ts'
import { placeOf } from '../../people/table.ts'
import { readEvidence } from './evidence.ts'

const PEOPLE = [{ id: 'ada', name: 'Ada Byron', email: 'ada@example.com', employeeId: 'E2' }, { id: 'ben', name: 'Ben Hall', email: 'ben@example.com' }]
const read = (file: string) => {
  const cells = readFile(file)
  if (cells.problems) throw new Error('unreadable')
  return readEvidence(cells.rows, PEOPLE, { today: '2026-03-14' })
}
const HEADER = 'external_id,date,person_email,kind,title,project,link'

test('rows become items; columns that count are not read', () => {
  const { items, table, problems } = read(`${HEADER},files_changed,lines\na1,2026-03-01,Ada@Example.com,fix,Spindle no longer sticks,bench,https://example.com/1,12,900\na2,2026-03-02T23:10:00Z,ben@example.com,,Inventory counted,,,1,1\n`)
  expect(problems).toBeUndefined()
  expect(items).toEqual([
    { row: 2, externalId: 'a1', personId: 'ada', personName: 'Ada Byron', on: '2026-03-01', title: 'Spindle no longer sticks', kind: 'fix', project: 'bench', link: 'https://example.com/1' },
    { row: 3, externalId: 'a2', personId: 'ben', personName: 'Ben Hall', on: '2026-03-02', title: 'Inventory counted', kind: undefined, project: undefined, link: undefined },
  ])
  expect(table?.ignored).toEqual(['files_changed', 'lines'])
})

test('a person by employee id', () => {
  expect(read('id,date,employee id,title\na1,2026-03-01,E2,x y\n').items?.[0]?.personId).toBe('ada')
})

describe('what is wrong is said with row and column', () => {
  test.each([
    ['missing columns', 'kind,project\nfix,bench\n', ['row 1: A column "external_id" is needed.', 'row 1: A column "date" is needed.', 'row 1: A column "person_email" or "employee_id" is needed.', 'row 1: A column "title" is needed.']],
    ['no id', `${HEADER}\n,2026-03-01,ada@example.com,fix,x,,\n`, ['row 2, column external_id: An id of the other system is needed.']],
    ['no date, no title', `${HEADER}\na1,,ada@example.com,fix,,,\n`, ['row 2, column date: A date is needed.', 'row 2, column title: A title is needed.']],
    ['a day to come', `${HEADER}\na1,2026-03-15,ada@example.com,fix,x,,\n`, ['row 2, column date: "2026-03-15" has not come yet.']],
    ['an impossible day', `${HEADER}\na1,2026-02-30,ada@example.com,fix,x,,\n`, ['row 2, column date: "2026-02-30" is not a day of the calendar.']],
    ['nobody', `${HEADER}\na1,2026-03-01,,fix,x,,\n`, ['row 2, column person_email: Say whose work this is.']],
    ['unknown person', `${HEADER}\na1,2026-03-01,zoe@example.com,fix,x,,\n`, ['row 2, column person_email: Nobody in the organisation has the address zoe@example.com.']],
    ['unknown employee id', 'id,date,employee id,title\na1,2026-03-01,E77,x\n', ['row 2, column employee id: Nobody in the organisation has the employee id E77.']],
    ['one id twice', `${HEADER}\na1,2026-03-01,ada@example.com,fix,x,,\na1,2026-03-02,ada@example.com,fix,y,,\n`, ['row 3, column external_id: a1 is on row 2 already.']],
    ['a link that runs', `${HEADER}\na1,2026-03-01,ada@example.com,fix,x,,javascript:alert(1)\n`, ['row 2, column link: A link starts with https:// or http:// and has no spaces.']],
    ['too long', `${HEADER}\na1,2026-03-01,ada@example.com,fix,${'x'.repeat(2_001)},,\n`, ['row 2, column title: This has 2,001 characters; at most 2,000 fit here.']],
  ])('%s', (_, file, said) => {
    expect(read(file).problems?.map((problem) => `${placeOf(problem)}: ${problem.message}`)).toEqual(said)
  })
})
