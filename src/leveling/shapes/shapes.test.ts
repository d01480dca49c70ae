import { describe, expect, test } from 'vitest'
import { readFramework } from '../file.ts'
import { cellsOf, cellText } from '../framework.ts'

// Small files in the shapes that organisations publish, in our own words. None is told apart by its name.
const read = (...files: string[]) => {
  const found = readFramework(files.map((text, at) => ({ name: `notes-${at + 1}`, bytes: new TextEncoder().encode(text) })))
  if (found.problems) throw new Error(JSON.stringify(found.problems))
  return found
}
/** `level dimension: text`, an inherited cell as `= level`, a missing one as `-`. */
const cells = (...files: string[]) => cellsOf(read(...files).framework).map(({ level, dimension, state, as, expectations }) =>
  `${level} ${dimension}: ${state === 'filled' ? cellText(expectations) : state === 'inherited' ? `= ${as}` : '-'}`)
const ignored = (...files: string[]) => read(...files).report.ignored.map(({ line, text }) => `${line} ${text}`)

const MATRIX = ['L1 craft: Does the work as it was shown', 'L1 reach: Finishes own tasks in the week', 'L2 craft: Plans the work of a month alone', 'L2 reach: = L1']

describe('tables', () => {
  test('levels across, dimensions down', () => expect(cells(`
# Ladder

| | L1 | L2 |
|---|---|---|
| Craft | Does the work as it was shown | Plans the work of a month alone |
| Reach | Finishes own tasks in the week | |
`)).toEqual(MATRIX))

  test('and turned', () => expect(cells(`
| Grade | Craft | Reach |
|---|---|---|
| L1 | Does the work as it was shown | Finishes own tasks in the week |
| L2 | Plans the work of a month alone | – |
`)).toEqual(MATRIX))

  test('as CSV, with semicolons and a comma inside', () => expect(cells(`Skill;L1;L2
Craft;Does the work, as it was shown;"Plans the work
of a month alone"
`)).toEqual(['L1 craft: Does the work, as it was shown', 'L2 craft: Plans the work\nof a month alone']))

  test('as CSV, a row for each level and dimension', () => expect(cells(`level,dimension,text
L1,Craft,Does the work as it was shown
L1,Reach,Finishes own tasks in the week
L2,Craft,Plans the work of a month alone
`)).toEqual(MATRIX))

  test('a list whose columns nobody would guess the names of', () => expect(cells(`Stufe,Feld,Was man sieht
Junior,Handwerk,Does the work as it was shown
Senior,Handwerk,Plans the work of a month alone
Junior,Wirkung,Finishes own tasks in the week
Senior,Wirkung,Brings a project home with others
`)).toEqual([
    'junior handwerk: Does the work as it was shown', 'junior wirkung: Finishes own tasks in the week',
    'senior handwerk: Plans the work of a month alone', 'senior wirkung: Brings a project home with others',
  ]))

  test('groups beside and above the dimensions, and titles under the codes', () => {
    const { framework } = read(`Area,Skill,E1,E2
,,Engineer,Senior Engineer
Doing,Craft,Does the work as it was shown,Plans the work of a month alone
,Care,Leaves the bench as it was found,Finds what wears out before it breaks
People,Craft,Asks for help when stuck,Helps others who are stuck
`)
    expect(framework.levels.map(({ code, name }) => [code, name])).toEqual([['E1', 'Engineer'], ['E2', 'Senior Engineer']])
    expect(framework.dimensions.map(({ code, name, group }) => [code, name, group])).toEqual([['craft', 'Craft', 'Doing'], ['care', 'Care', 'Doing'], ['people-craft', 'Craft', 'People']])
  })

  test('breaks and bullets inside cells are points of their own', () => {
    const { framework } = read(`
| Skill | IC1 | IC2 |
| --- | --- | --- |
| Craft | - Reads the drawing first<br>- Asks before cutting | <ul><li>Plans two weeks &amp; more</li><li>Teaches **one** newcomer</li></ul> |
| Reach | Own task<br/>and its result on the day | A \\| sign and \`a \\| b\` stay |
`)
    expect(framework.expectations.map(({ text }) => text)).toEqual([
      'Reads the drawing first', 'Asks before cutting', 'Own task\nand its result on the day', 'Plans two weeks & more', 'Teaches one newcomer', 'A | sign and a | b stay',
    ])
  })

  test('HTML tables under headings: two tracks, and cells that are empty', () => {
    const { framework, report } = read(`# Growing here

## Makers

Makers build things.

### Knowing

<table>
<tr><th>Knowing</th><th>Maker 1</th><th>Maker 2</th></tr>
<tr><td>Materials</td><td>Knows the three common woods</td><td>Knows where each wood fails</td></tr>
<tr><td>Sorting</td><td>Sorts boards by grain</td><td>&nbsp;</td></tr>
</table>

## Minders

<table>
<tr><td>Step</td><td>Title</td><td>People</td><td>Plans</td></tr>
<tr><td>M1</td><td>Team lead</td><td><ul><li>Talks with each maker weekly</li></ul></td><td>Plans the week with the makers</td></tr>
<tr><td>M2</td><td>Head</td><td>Grows two team leads a year</td><td>&nbsp;</td></tr>
</table>
`)
    expect(framework.tracks.map(({ name }) => name)).toEqual(['Makers', 'Minders'])
    expect(framework.levels.map(({ code, name, track }) => [track, code, name])).toEqual([['makers', 'maker-1', 'Maker 1'], ['makers', 'maker-2', 'Maker 2'], ['minders', 'M1', 'Team lead'], ['minders', 'M2', 'Head']])
    expect(framework.dimensions.map(({ name, tracks }) => [name, tracks])).toEqual([['Materials', ['makers']], ['Sorting', ['makers']], ['People', ['minders']], ['Plans', ['minders']]])
    expect([report.filled, report.inherited, report.missing]).toEqual([6, 2, 0])
    expect(report.ignored.map(({ line, text }) => `${line} ${text}`)).toEqual(['5 Makers build things.', '10 Knowing', '18 Step / Title'])
  })

  test('one table of two columns under the heading of each level', () => expect(cells(`
## Junior
| Area | What we see |
|---|---|
| Craft | Does the work as it was shown |
| Reach | Finishes own tasks in the week |
## Senior
| Area | What we see |
|---|---|
| Craft | Plans the work of a month alone |
`)).toEqual(['junior craft: Does the work as it was shown', 'junior reach: Finishes own tasks in the week', 'senior craft: Plans the work of a month alone', 'senior reach: = junior']))

  test('a table of short words is an overview, and what stands around tables is listed', () => expect(ignored(`---
title: x
---
Welcome.

| Level | Title |
|---|---|
| 1 | Junior |

| | Junior | Senior |
|---|---|---|
| Craft | Does the work as it was shown | Plans the work of a month alone |

- A stray point
`)).toEqual(['1 title: x', '4 Welcome.', '6 | Level | Title |\n|---|---|\n| 1 | Junior |', '14 A stray point']))
})

describe('headings', () => {
  const ROLE = (name: string, code: string, first: number, words: string[][]) => `# ${name}

A few words about it.

${words.map((row, at) => `## ${code}${first + at} - ${name} ${first + at}\n\n![Chart](x.png)\n\n${row.map((lead) => `* **${lead}**: ${lead.toLowerCase()} what there is to do`).join('\n')}\n`).join('\n')}
# More

* [Home](README.md)
`
  test('a level for each heading, an axis for each place in its list; several files are several tracks', () => {
    const maker = ROLE('Maker', 'W', 1, [['Learns', 'Joins'], ['Shapes', 'Joins'], ['Invents', 'Guides']])
    const lead = ROLE('Lead', 'Q', 3, [['Invents', 'Guides'], ['Founds', 'Guides']])
    const { framework, report } = read(maker, lead)
    expect(framework.tracks.map(({ name, summary }) => [name, summary])).toEqual([['Maker', 'A few words about it.'], ['Lead', 'A few words about it.']])
    expect(framework.levels.map(({ code, name }) => `${code} ${name}`)).toEqual(['W1 Maker 1', 'W2 Maker 2', 'W3 Maker 3', 'Q3 Lead 3', 'Q4 Lead 4'])
    expect(framework.dimensions.map(({ name }) => name)).toEqual(['Learns / Shapes / Invents / Founds', 'Joins / Guides'])
    expect(framework.expectations[0]).toMatchObject({ stage: 'Learns', text: 'learns what there is to do' })
    expect([report.filled, report.inherited, report.missing]).toEqual([10, 0, 0])
    expect(report.ignored.filter(({ text }) => text.includes('Chart'))).toHaveLength(5)
  })

  test('bold words that come back are the dimensions', () => expect(cells(`
# Ladder
## L1 / Associate
1. **Craft:** Does the work as it was shown
2. **Reach:** Finishes own tasks in the week
## L2 / Staff
1. **Craft:** Plans the work of a month alone
`)).toEqual(MATRIX))

  test('headings under each level, some deeper than others, with points below points', () => expect(cells(`
# Ladder
Junior
======
### Craft
- Does the work as it was shown
  - also on Fridays
### Reach
Finishes own tasks in the week

# Senior
### Doing
#### Craft
- Plans the work of a month alone
`)).toEqual([
    'junior craft: Does the work as it was shown\n- also on Fridays', 'junior reach: Finishes own tasks in the week', 'junior doing-craft: -',
    'senior craft: = junior', 'senior reach: = junior', 'senior doing-craft: Plans the work of a month alone',
  ]))

  test('levels under each dimension, with examples', () => {
    const { framework } = read(`
# Growth
## Craft
How well it is made.
### Milestone 1
Does the work as it was shown.
#### Examples
- Cuts to the line
### Milestone 2
Plans the work of a month.
## Reach
### Milestone 1
Finishes own tasks.
### Milestone 2
Changes how the team works.
`)
    expect(framework.levels.map(({ code }) => code)).toEqual(['milestone-1', 'milestone-2'])
    expect(framework.dimensions).toMatchObject([{ name: 'Craft', about: 'How well it is made.' }, { name: 'Reach' }])
    expect(framework.expectations.map(({ level, dimension, text, examples }) => [level, dimension, text, examples])).toEqual([
      ['milestone-1', 'craft', 'Does the work as it was shown.', ['Cuts to the line']], ['milestone-1', 'reach', 'Finishes own tasks.', undefined],
      ['milestone-2', 'craft', 'Plans the work of a month.', undefined], ['milestone-2', 'reach', 'Changes how the team works.', undefined],
    ])
  })

  test('two tracks over the same levels, dimensions below', () => {
    const role = (name: string) => `## ${name}\n### Junior\n#### Craft\n- Learns the ${name} way\n#### Reach\n- Own desk\n### Senior\n#### Craft\n- Shapes the ${name} way\n`
    const { framework, report } = read(`# All\n${role('Bakery')}${role('Kitchen')}`)
    expect(framework.tracks.map(({ name }) => name)).toEqual(['Bakery', 'Kitchen'])
    expect(framework.levels.map(({ code }) => code)).toEqual(['junior', 'senior', 'kitchen-junior', 'kitchen-senior'])
    expect([report.filled, report.inherited, report.missing]).toEqual([6, 2, 0])
  })

  test('points under points: the outer ones name the dimension', () => expect(cells(`
## Engineer
* Craft
  * Does the work as it was shown
* Reach
  * Finishes own tasks in the week
## Senior Engineer
* Craft
  * Plans the work of a month alone
`)).toEqual(['engineer craft: Does the work as it was shown', 'engineer reach: Finishes own tasks in the week', 'senior-engineer craft: Plans the work of a month alone', 'senior-engineer reach: = engineer']))

  test('names that no rank gives away: the same headings below them do', () => expect(cells(`
# Paths
## Seedling
### Craft
- Does the work as it was shown
### Reach
- Finishes own tasks in the week
## Oak
### Craft
- Plans the work of a month alone
### Reach
- Changes how the team works
`)).toEqual(['seedling craft: Does the work as it was shown', 'seedling reach: Finishes own tasks in the week', 'oak craft: Plans the work of a month alone', 'oak reach: Changes how the team works']))
})

describe('YAML', () => {
  const STATEMENTS = `name: Bakery
sheet: 12
levels:
  - id: junior
    name: Junior Baker
  - id: senior
    name: Senior Baker
themes:
  - id: craft
    name: Craft
    summary: How the bread is.
competencies:
  - id: 0b1
    level: junior
    theme: craft
    summary: Bakes by the recipe.
    proficiency: Working
    examples: [Weighs the salt twice]
    supportingUrls:
      - url: https://example.com
  - id: 0b2
    level: senior
    theme: craft
    summary: Writes the recipe.
    proficiency: yes
`
  test('statements that name their level and theme', () => {
    const { framework, report } = read(STATEMENTS)
    expect(framework).toMatchObject({ name: 'Bakery', levels: [{ code: 'junior', name: 'Junior Baker' }, { code: 'senior' }], dimensions: [{ code: 'craft', about: 'How the bread is.' }] })
    expect(framework.expectations).toEqual([
      { id: '0b1', level: 'junior', dimension: 'craft', stage: 'Working', text: 'Bakes by the recipe.', examples: ['Weighs the salt twice'] },
      { id: '0b2', level: 'senior', dimension: 'craft', stage: 'yes', text: 'Writes the recipe.' },
    ])
    expect(report.ignored.map(({ line, text }) => `${line} ${text}`)).toEqual(['2 sheet: 12', '19 supportingUrls: [{"url":"https://example.com"}]'])
  })

  test('the same with a level nobody defined, an id twice, no words', () => {
    const said = (from: string, to: string) => readFramework([{ name: 'x', bytes: new TextEncoder().encode(STATEMENTS.replace(from, to)) }]).problems?.map(({ line, column, message }) => `${line}:${column} ${message}`)
    expect(said('level: senior', 'level: master')).toEqual(['22:5 There is no level “master”. Levels: “junior”, “senior”.'])
    expect(said('0b2', '0b1')).toEqual(['21:5 There is already a statement with the id “0b1”. Give each its own.'])
    expect(said('summary: Writes the recipe.', 'summary: ""')?.[0]).toContain('24:5 This statement has no words')
    expect(said('id: senior', 'id: junior')?.[0]).toContain('6:5 There is already a level with the id “junior”.')
  })

  test('an older list, whose levels and areas are words alone', () => expect(cells(`
- id: a1
  summary: Bakes the bread by the recipe
  level: junior-baker
  area: craft
- id: a2
  summary: Writes a recipe that others follow
  level: senior-baker
  area: craft
- id: a3
  summary: Tells the shop when the bread is late
  level: junior-baker
  area: talk
- id: a4
  summary: Agrees the week with the shop
  level: senior-baker
  area: talk
`)).toEqual(['junior-baker craft: Bakes the bread by the recipe', 'junior-baker talk: Tells the shop when the bread is late', 'senior-baker craft: Writes a recipe that others follow', 'senior-baker talk: Agrees the week with the shop']))

  test('levels with dimensions under them, and the other way round', () => {
    const wanted = ['L1 craft: Does the work as shown', 'L1 reach: Finishes own tasks', 'L2 craft: Plans the work', 'L2 reach: = L1']
    expect(cells('L1:\n  craft: Does the work as shown\n  reach: [Finishes own tasks]\nL2:\n  craft: Plans the work\n')).toEqual(wanted)
    expect(cells('title: Ladder\nskills:\n  craft:\n    L1: Does the work as shown\n    L2: Plans the work\n  reach:\n    L1: Finishes own tasks\n')).toEqual(wanted)
  })
})

test('every word of a document is in the framework or in the list of what was ignored', () => {
  const text = `---
author: Somebody
---
# Ladder of the bakery
Preface before everything.
> A quotation.

\`\`\`
drawing
\`\`\`
<!-- comment -->
## Background
Why we have this.
## Junior Baker
Starts on the ovens.
### Craft
- Bakes by the recipe
  1. even at night
     with the small light
### Reach
Finishes the tray.

Cleans up after.
## Senior Baker
### Craft
- Writes the recipe
***
| Old | Table |
|---|---|
| a | b |
`
  const { framework, report } = read(text)
  const kept = JSON.stringify([framework, report.ignored])
  const lost = [...new Set(text.match(/\p{L}{3,}/gu))].filter((word) => !kept.includes(word))
  expect(lost).toEqual([])
})
