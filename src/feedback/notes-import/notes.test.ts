import { describe, expect, test } from 'vitest'
import { readFile } from '../../people/file.ts'
import { type Authors, formatOf, readNotesTable, readNotesText } from './notes.ts'
import type { Nameable } from './words.ts'

const TODAY = '2026-11-22'
const people: Nameable[] = [
  { id: 'leila', name: 'Leila Haddadian', email: 'leila@example.com', report: false },
  { id: 'priya', name: 'Priya Raman', email: 'priya@example.com', report: true },
  { id: 'tomas', name: 'Tomáš Král', email: 'tomas@example.com', report: true },
  { id: 'other', name: 'Priya Nair', email: 'priya.nair@example.com', report: false },
  { id: 'ana1', name: 'Ana Silva', email: 'ana@example.com', report: false },
  { id: 'ana2', name: 'Ana Silva', email: 'ana.silva@example.com', report: false },
]
const mine: Authors = { always: 'leila', people, others: false }
const read = (text: string, authors = mine) => readNotesText(text, authors, { today: TODAY })
const short = (reading: ReturnType<typeof read>) => reading.items?.map(({ aboutId, on, text, tone, kind }) => [aboutId, on, text, tone ?? '', kind].join('|')) ?? reading.problems
const framework = { levels: [{ code: 'L4', name: 'Senior' }, { code: 'L5', name: 'Staff' }], dimensions: [{ code: 'craft', name: 'Craft' }] }
const table = (csv: string, authors = mine, dates?: 'day-first') => {
  const rows = readFile(csv)
  return rows.problems ? { problems: rows.problems } : readNotesTable(rows.rows, authors, { today: TODAY, dates, framework })
}
const places = (reading: { problems?: { row: number; column?: string; message: string }[] }) => reading.problems?.map(({ row, column, message }) => `${row}${column ? `:${column}` : ''} ${message}`)

describe('Markdown as people keep it', () => {
  test('a person, days, bullets', () => {
    expect(short(read(`# Notes on my team

## Priya Raman

### 2026-03-04
- Rang the supplier before the date slipped.
- Praise: led the handover

### 2026-03-18
- Concern: the fixture was late, and nobody knew
`))).toEqual([
      'priya|2026-03-04|Rang the supplier before the date slipped.||observation',
      'priya|2026-03-04|led the handover|praise|observation',
      'priya|2026-03-18|the fixture was late, and nobody knew|concern|observation',
    ])
  })
  test('days above people, first names of reports, accents or not, oneself', () => {
    expect(short(read('## 4 March 2026\n\n### Priya\n* One\n### tomas kral\n* Two\n### Tomáš\n* Three\n### Me\n* Four\n'))).toEqual([
      'priya|2026-03-04|One||observation', 'tomas|2026-03-04|Two||observation', 'tomas|2026-03-04|Three||observation', 'leila|2026-03-04|Four||observation',
    ])
  })
  test('a day at the beginning of a bullet, in many ways', () => {
    expect(short(read('# Priya Raman\n- 2026-03-04: One\n- 4 March 2026 – Two\n- March 5, 2026: Three\n- (2026-03-06) Four\n- 6th Mar 2026, Five\n'))).toEqual([
      'priya|2026-03-04|One||observation', 'priya|2026-03-04|Two||observation', 'priya|2026-03-05|Three||observation',
      'priya|2026-03-06|Four||observation', 'priya|2026-03-06|Five||observation',
    ])
  })
  test('one heading for everything: name, day and kind', () => {
    expect(short(read('## Priya Raman, 2026-03-04 (one-on-one)\n- One\n## 1:1 with nobody named: Priya Raman - March 4, 2026\n- Two\n## 2026-03-05 Tomáš Král\n- Three\n'))).toEqual([
      'priya|2026-03-04|One||one-on-one', 'priya|2026-03-04|Two||observation', 'tomas|2026-03-05|Three||observation',
    ])
  })
  test('a month is a note of the month, on its last day; of this month, today', () => {
    expect(short(read('# Priya Raman\n## March 2026\n- One\n## 2026-02\n- Two\n## November 2026\n- Three\n'))).toEqual([
      'priya|2026-03-31|One||monthly-note', 'priya|2026-02-28|Two||monthly-note', 'priya|2026-11-22|Three||monthly-note',
    ])
  })
  test('sections for what went well and what could be better; topics below a person', () => {
    const reading = read('# Priya Raman\n## 2026-03-04\n### What went well\n- One\n### To improve\n- Two\n### Rig 3\n- Three\n')
    expect(short(reading)).toEqual(['priya|2026-03-04|One|praise|observation', 'priya|2026-03-04|Two|concern|observation', 'priya|2026-03-04|Three||observation'])
    expect(reading.items?.[2]?.project).toBe('Rig 3')
  })
  test('thumbs, signs and checkboxes', () => {
    expect(short(read('# Priya Raman\n## 2026-03-04\n- 👍 One\n- 👎🏽 Two\n- (+) Three\n- [-] Four\n- [x] Five\n- **Praise:** Six\n- Good morning to all\n'))).toEqual([
      'priya|2026-03-04|One|praise|observation', 'priya|2026-03-04|Two|concern|observation', 'priya|2026-03-04|Three|praise|observation',
      'priya|2026-03-04|Four|concern|observation', 'priya|2026-03-04|Five||observation', 'priya|2026-03-04|Six|praise|observation',
      'priya|2026-03-04|Good morning to all||observation',
    ])
  })
  test('what hangs on a bullet belongs to it; paragraphs and quotes are notes of their own', () => {
    expect(short(read('# Priya Raman\n## 2026-03-04\n- One\n  goes on\n  - with a part\n- Two\n\nA paragraph\nof two lines.\n\n> A quote\n'))).toEqual([
      'priya|2026-03-04|One\ngoes on\n- with a part||observation', 'priya|2026-03-04|Two||observation',
      'priya|2026-03-04|A paragraph\nof two lines.||observation', 'priya|2026-03-04|A quote||observation',
    ])
  })
  test('front matter, comments, rules and underlined headings', () => {
    expect(short(read('---\ntitle: Notes\n---\nPriya Raman\n===========\n2026-03-04\n----------\n<!-- - not this\n- nor this -->\n- One\n\n***\n'))).toEqual(['priya|2026-03-04|One||observation'])
  })
  test('everything an editor adds to headings', () => {
    expect(short(read('## **Priya Raman** ##\n### [Wednesday, 4 March 2026](file.md)\n1. One\n2) Two\n'))).toEqual(['priya|2026-03-04|One||observation', 'priya|2026-03-04|Two||observation'])
  })
})

describe('a table', () => {
  test('with the columns and words people use', () => {
    const reading = table('From;About;Date;Type;Sentiment;Note;Mood\nleila@example.com;priya@example.com;2026-03-04;1:1;positive;"One; and\nmore";fine\n;Tomáš Král;2026-03-05;;;Two;\n')
    expect(short(reading as ReturnType<typeof read>)).toEqual(['priya|2026-03-04|One; and\nmore|praise|one-on-one', 'tomas|2026-03-05|Two||observation'])
    expect(reading).toMatchObject({ table: { ignored: ['Mood'] } })
  })
  test('with how far it reached, by code or in words; a column "level" is the level somebody holds', () => {
    expect(table('about,date,text,scope,independence,dimension,speaks for,level\npriya@example.com,2026-03-04,One,Across teams,frames,craft,Staff,L9\npriya@example.com,2026-03-05,Two,,,,,L9\n')).toMatchObject({
      items: [{ scope: 'teams', independence: 'frames', dimension: 'craft', level: 'L5' }, { text: 'Two' }], table: { ignored: ['level'] },
    })
  })
  test('in a declared order of dates', () => {
    expect(table('about\tdate\ttext\npriya@example.com\t04/03/2026\tOne\n', mine, 'day-first')).toMatchObject({ items: [{ on: '2026-03-04' }] })
  })
  test('by the file’s name, else by its first words', () => {
    expect([formatOf('a.md', 'about,date'), formatOf('a.csv', '# x'), formatOf('a.txt', '\n## Priya'), formatOf('a.txt', 'about,date')]).toEqual(['markdown', 'csv', 'markdown', 'csv'])
  })
})

describe('broken files are refused with the place and what to do', () => {
  test.each<[string, string, string[]]>([
    ['nobody named', '- A note\n', ['1:3 Whom is this about? Put a heading with the name above it.']],
    ['a name nobody has', '## Pria Ramann\n### 2026-03-04\n- One\n', ['3:3 Nobody here is called "Pria Ramann". Write the name as it is in the directory, or the e-mail.']],
    ['a name two have', '## Ana Silva\n### 2026-03-04\n- One\n', ['3:3 "Ana Silva" can be Ana Silva (ana@example.com) or Ana Silva (ana.silva@example.com). Write the e-mail.']],
    ['an address nobody has', '## zoe@example.com\n### 2026-03-04\n- One\n', ['3:3 Nobody here is called "zoe@example.com". Write the name as it is in the directory, or the e-mail.']],
    ['no day', '## Priya Raman\n- One\n', ['2:3 When was this? Put a heading with the day above it, or begin with the day: 2026-03-04: ...']],
    ['a day that is none', '## Priya Raman\n### 2026-02-30\n- One\n- Two\n', ['2:5 "2026-02-30" is not a day of the calendar.']],
    ['a day to come', '## Priya Raman\n- 2026-12-24: One\n', ['2:3 "2026-12-24" has not come yet.']],
    ['a day of two meanings', '## Priya Raman\n### 03/04/2026\n- One\n', ['2:5 "03/04/2026" can be 2026-04-03 or 2026-03-04. Write dates as 2024-04-03, or say whether the day or the month comes first.']],
    ['a year that is a slip', '## Priya Raman\n### 0206-03-04\n- One\n', ['2:5 "0206-03-04" is too far away to be meant. Is the year right?']],
    ['headings alone', '# Team\n## Priya Raman\n', ['1 There are no notes in this file: bullets or paragraphs under a name and a day.']],
    ['a note that is a book', `## Priya Raman\n### 2026-03-04\n- ${'a'.repeat(4001)}\n`, ['3:3 This note has 4,001 characters; at most 4,000 fit. Make it two.']],
    ['several flaws at once', '## Priya Raman\n- One\n## Nobody\n### 2026-03-04\n- Two\n', [
      '2:3 When was this? Put a heading with the day above it, or begin with the day: 2026-03-04: ...',
      '5:3 Nobody here is called "Nobody". Write the name as it is in the directory, or the e-mail.',
    ]],
  ])('Markdown: %s', (_, text, wrong) => expect(places(read(text))).toEqual(wrong))

  test.each<[string, string, string[]]>([
    ['nothing', ' \n', ['1 The file is empty.']],
    ['names without rows', 'about,date,text\n', ['1 There are column names but no rows below them.']],
    ['columns missing', 'about,words\npriya@example.com,One\n', ['1 A column "date" is needed.', '1 A column "text" is needed.']],
    ['an address nobody has', 'about,date,text\nzoe@example.com,2026-03-04,One\n', ['2:about Nobody in the organisation has the address zoe@example.com.']],
    ['somebody else’s notes', 'author,about,date,text\npriya@example.com,tomas@example.com,2026-03-04,One\n', ['2:author This note is by priya@example.com. Everybody brings their own notes, and nobody else’s.']],
    ['no date', 'about,date,text\npriya@example.com,,One\n', ['2:date A date is needed.']],
    ['a date in words nobody reads', 'about,date,text\npriya@example.com,last spring,One\n', ['2:date "last spring" is not a date this reads. Write it as 2024-04-03.']],
    ['no words', 'about,date,text\npriya@example.com,2026-03-04,\n', ['2:text A note without words can’t be kept.']],
    ['nobody named', 'about,date,text\n,2026-03-04,One\n', ['2:about Say whom the note is about.']],
    ['a kind nobody knows', 'about,date,text,kind\npriya@example.com,2026-03-04,One,rumour\n', ['2:kind "rumour" is no kind this knows. Write observation, one-on-one or monthly note.']],
    ['a tone nobody knows', 'about,date,text,tone\npriya@example.com,2026-03-04,One,purple\n', ['2:tone "purple" is no tone this knows. Write praise or concern, or leave it empty.']],
    ['a scope nobody knows', 'about,date,text,scope\npriya@example.com,2026-03-04,One,galaxy\n', ['2:scope "galaxy" is none of these: task, team, teams, organisation, company.']],
    ['a level the framework has not', 'about,date,text,speaks for level\npriya@example.com,2026-03-04,One,L9\n', ['2:speaks for level "L9" is none of these: L4, L5.']],
    ['a quote that never closes', 'about,date,text\npriya@example.com,2026-03-04,"One\n', ['2:text A quote opens here and is never closed. Close it, or write a quote inside a cell twice ("").']],
    ['a comma too many', 'about,date,text\npriya@example.com,2026-03-04,One,Two\n', ['2:4 This row has 4 fields and the header has 3. A separator inside a cell needs quotes around the cell.']],
    ['a column twice', 'about,date,text,Text\npriya@example.com,2026-03-04,One,Two\n', ['1:Text This column is there twice: it is column 3 and column 4. Keep one.']],
    ['a character that was lost', 'about,date,text\npriya@example.com,2026-03-04,Caf\uFFFD\n', ['2:text This has a character that could not be read. Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8") and try again.']],
    ['a text that is a book', `about,date,text\npriya@example.com,2026-03-04,${'a'.repeat(4001)}\n`, ['2:text This has 4,001 characters; at most 4,000 fit here.']],
    ['a name of two lines', 'about,date,text\n"Priya\nRaman",2026-03-04,One\n', ['2:about This has a line break or another character that cannot be printed. Take it out.']],
  ])('table: %s', (_, csv, wrong) => expect(places(table(csv))).toEqual(wrong))

  test('at the command line somebody has to be the author', () => {
    const anybody: Authors = { always: undefined, people, others: true }
    expect(places(read('## Priya Raman\n### 2026-03-04\n- One\n', anybody))).toEqual(['1 Say whose notes these are: --as and their e-mail.'])
    expect(places(table('about,date,text\npriya@example.com,2026-03-04,One\n', anybody))).toEqual(['1 A column "author" (or --as and an e-mail) is needed.'])
    expect(places(table('author,about,date,text\nzoe@example.com,priya@example.com,2026-03-04,One\n', anybody))).toEqual(['2:author Nobody in the organisation is zoe@example.com.'])
    expect(table('author,about,date,text\nleila@example.com,priya@example.com,2026-03-04,One\n', anybody)).toMatchObject({ items: [{ authorId: 'leila' }] })
  })
})
