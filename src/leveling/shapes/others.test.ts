import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFramework, writeFramework } from '../file.ts'
import { cellsOf, cellText } from '../framework.ts'

const FOLDER = new URL('../../../test/framework-files/', import.meta.url)
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string) => {
  const found = readFramework([{ name, bytes: readFileSync(new URL(name, FOLDER)) }])
  if (found.problems) throw new Error(JSON.stringify(found.problems))
  return found
}

/** Files as people keep them: what a row says is read off the file by eye. Levels by track, dimensions, [filled, inherited, missing], lines listed as not taken over. */
const FILES: [file: string, levels: string, dimensions: string, cells: [number, number, number], listed: number][] = [
  ['bakery-no-corner.md', 'Bakery: Baker, Senior baker, Head baker', 'Row 1, Row 2, Row 3', [7, 2, 0], 0],
  ['bakery-short-header.csv', 'bakery-short-header: Baker, Senior baker, Head baker', 'Craft, Planning', [5, 1, 0], 0],
  ['bank-numbers.csv', 'bank-numbers: 1, 2, 3, 4', 'Counting, Advice', [7, 1, 0], 2],
  ['bindery-merged-list.csv', 'bindery-merged-list: Binder, Senior binder, Master', 'Paper, Glue', [4, 2, 0], 0],
  ['boats-colon-lines.md', 'Boat yard: Hand, Builder', 'Wood, Paint', [4, 0, 0], 0],
  ['brewery-rows.json', 'brewery-rows: Brewer, Senior brewer, Brew master', 'Mash, Cleaning', [5, 1, 0], 0],
  ['choir-levels-as-points.md', 'Choir school: Apprentice, Singer, Lead singer', 'Singing, Listening', [6, 0, 0], 0],
  ['cinema-levels-down-group.md', 'cinema-levels-down-group: Projectionist, Senior projectionist, Lead', 'Years, Projection, Guests', [8, 1, 0], 1],
  ['clinic-two-tracks.md', 'Doctors: Resident, Specialist; Office: Clerk, Office lead', 'Patients, Team', [5, 2, 1], 2],
  ['coffee-wide.md', 'coffee-wide: L1, L2, L3, L4, L5', 'Roast, Bar, Money', [10, 3, 2], 1],
  ['dance-keys.json', 'dance-keys: Dancer, Soloist, Choreographer', 'Steps, Stage', [5, 1, 0], 0],
  ['ferry-ranges.md', 'Ferry crew: G1-G2, G3–G4, G5+', 'Ropes, Guests', [5, 1, 0], 4],
  ['florist-descending.md', 'Florists: Level 1, Level 2, Level 3', 'Binding, Buying', [5, 1, 0], 0],
  ['forest-tracks.yaml', 'Fieldwork: F1, F2; Planning: P1, P2', 'Trees, Walkers, Budget', [6, 2, 0], 0],
  ['garden-only-lists.md', 'garden-only-lists: Gardener, Senior gardener, Head gardener', 'Soil, Visitors', [5, 1, 0], 0],
  ['hospital-two-header-rows.csv', 'Ward: Nurse I, Nurse II; Leadership: Charge nurse 1, Charge nurse 2', 'Care, Teaching', [6, 2, 0], 0],
  ['hotel-two-tables.md', 'Front desk: Receptionist, Senior receptionist; Housekeeping: Housekeeper, Floor lead', 'Greeting, Booking, Rooms', [8, 0, 0], 2],
  ['kitchen-semicolon-bom.csv', 'Kitchen ladder 2031: Commis, Demi chef, Chef de partie', 'Knife work, Service', [5, 1, 0], 1],
  ['lab-aspects-then-levels.json', 'lab-aspects-then-levels: T1, T2, T3', 'Measuring, Writing', [5, 1, 0], 0],
  ['library-list.csv', 'library-list: Assistant, Librarian, Head librarian', 'Readers, Shelves', [4, 2, 0], 0],
  ['market.html', 'market: Seller, Senior seller', 'Fish, Café', [3, 1, 0], 2],
  ['mill-single-level-tables.md', 'Mill: Miller, Senior miller', 'Grain, Stones, Wheel', [4, 1, 1], 4],
  ['mine-years.csv', 'mine-years: Level 1 (0-2 years), Level 2 (2-4 years), Level 3 (5+ years)', 'Safety, Digging', [5, 1, 0], 1],
  ['museum-html-merged.md', 'Museum guides: Guide 1, Guide 2, Guide 3', 'Tours/Telling, Tours/Children, House/Doors', [7, 2, 0], 1],
  ['orchard-notes-below.csv', 'orchard-notes-below: Picker, Row lead, Farm lead', 'Fruit, People', [6, 0, 0], 3],
  ['plumbing-tabs.tsv', 'plumbing-tabs: Plumber, Senior plumber, Master plumber', 'Scope, Guiding others', [5, 1, 0], 1],
  ['post-ditto.md', 'post-ditto: Carrier, Senior carrier, Route planner', 'Routes, Care, Letters', [6, 3, 0], 4],
  ['printshop-two-tables.csv', 'Printers: Printer, Senior printer; Sellers: Seller, Head seller', 'Ink, Paper, Offers', [6, 0, 0], 2],
  ['quarry-level-tables.md', 'Quarry: Hand, Senior hand, Blaster', 'Blasting, Stone', [5, 1, 0], 5],
  ['radio-list-of-expectations.json', 'radio-list-of-expectations: Reporter, Editor, Chief editor', 'Voice, Research', [5, 1, 0], 1],
  ['railway.yaml', 'Drivers: Driver, Senior driver; Controllers: Controller, Head controller', 'Signals, Guests', [5, 1, 0], 0],
  ['rescue-pipe-free.md', 'rescue-pipe-free: Cadet, Rescuer, Station lead', 'Water, Radio', [5, 1, 0], 2],
  ['school-levels-list.yaml', 'Teaching ladder: Teacher, Senior teacher, Head of year', 'Lessons, Parents', [5, 1, 0], 0],
  ['shipyard-dimension-headings.md', 'Shipyard: Welder, Senior welder', 'Welding, Drawing', [4, 0, 0], 0],
  ['tailor-roman.md', 'Tailors: Tailor I, Tailor II, Tailor III', 'Sewing, Fitting', [5, 1, 0], 0],
  ['taxi-nested-map.yaml', 'taxi-nested-map: Driver, Senior driver, Trainer', 'Driving, Guests, Money', [7, 2, 0], 0],
  ['theatre-bold-paragraphs.md', 'Stage crew: Stagehand, Stage manager', 'Building, Calm', [4, 0, 0], 0],
  ['vet-deep-headings.md', 'Ladder of the practice: Assistant, Vet, Senior vet', 'Animals, Owners', [5, 1, 0], 0],
  ['warehouse-track-column.csv', 'Floor: W1, W2; Office: W3, W4', 'Safety, Flow', [8, 0, 0], 1],
]

describe('files in shapes that nobody told us of', () => {
  test('none is left out here', () => expect(FILES.map(([file]) => file).toSorted()).toEqual(readdirSync(FOLDER).toSorted()))

  test.each(FILES)('%s', (file, levels, dimensions, cells, listed) => {
    const { framework, report } = read(file)
    expect(framework.tracks.map(({ code, name }) => `${name}: ${framework.levels.filter(({ track }) => track === code).map((level) => level.name).join(', ')}`).join('; ')).toBe(levels)
    expect(framework.dimensions.map(({ group, name }) => (group ? `${group}/${name}` : name)).join(', ')).toBe(dimensions)
    expect([report.filled, report.inherited, report.missing]).toEqual(cells)
    expect(report.ignored).toHaveLength(listed)
    expect(report.cells).toHaveLength(cells[0] + cells[1] + cells[2])
  })

  test.each(FILES)('%s: every word is in the framework or listed, and it goes through YAML and CSV and back', (file) => {
    const { framework, report } = read(file)
    const kept = JSON.stringify([framework, report.ignored]).toLowerCase()
    const source = readFileSync(new URL(file, FOLDER), 'utf8').replace(/&eacute;/g, 'é').replace(/<[^<>]*>/g, ' ').replace(/&\w+;/g, ' ')
    const names = new Set(file.endsWith('md') || file.endsWith('html') ? [] : (source.match(/[\w-]+"?(?=:)|^.*/gm) ?? []).flatMap((word) => word.toLowerCase().match(/\p{L}+/gu) ?? []))
    expect((source.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !kept.includes(word) && !names.has(word))).toEqual([])
    const yaml = writeFramework(framework, 'yaml')
    const again = readFramework([{ name: 'a.csv', bytes: bytes(writeFramework(framework, 'csv')) }])
    expect(again.problems ?? writeFramework(again.framework, 'yaml')).toBe(yaml)
  })
})

const cell = (text: string, name: string, wanted: string) => {
  const found = readFramework([{ name, bytes: bytes(text) }])
  if (found.problems) throw new Error(JSON.stringify(found.problems))
  const { expectations } = cellsOf(found.framework).find(({ level, dimension }) => `${level} ${dimension}` === wanted)!
  return cellText(expectations)
}

test('a table that begins with a level loses none of its columns', () => {
  const table = '| Baker | Senior baker | Head baker |\n|---|---|---|\n| Bakes by the recipe of the day | Changes a recipe with the flour | Writes recipes for the house |\n'
  expect(['baker', 'senior-baker', 'head-baker'].map((level) => cell(table, 'a.md', `${level} row-1`))).toEqual(['Bakes by the recipe of the day', 'Changes a recipe with the flour', 'Writes recipes for the house'])
})

test('levels from the highest to the first are turned, so that an empty cell reads as the level below', () => {
  expect(read('florist-descending.md').report.cells.find(({ state }) => state === 'inherited')).toMatchObject({ level: 'level-2', as: 'level-1' })
})

test('what nobody can place is listed with its line', () => {
  const found = readFramework([{ name: 'a.json', bytes: bytes('{"L1": {"craft": "Does the work as shown", "reach": "Own desk"}, "L2": {"craft": "Plans the work"}, "note": "Ask the office", "pay": {"a": {"b": {"c": "Not told here"}}}}') }])
  if (found.problems) throw new Error(JSON.stringify(found.problems))
  expect(found.report.ignored.map(({ text }) => text)).toEqual(['note: Ask the office', 'pay / a / b / c: Not told here'])
})

describe('refused, with line and reason', () => {
  const problem = (name: string, text: string) => readFramework([{ name, bytes: bytes(text) }]).problems?.map(({ line, column, message }) => `${line}:${column} ${message}`)[0]
  test.each([
    ['a column twice', 'a.md', '# X\n\n| | L1 | L1 |\n|---|---|---|\n| Craft | Does the work as shown | Plans the work alone |\n', '3:1 Two columns of this table are called “L1”'],
    ['a level twice', 'a.csv', 'Level,Craft,Reach\nL1,Does the work as shown,Own desk and tools\nL1,Plans the work alone,The whole room of people\n', '3:1 Two rows of this table are called “L1”'],
    ['a comma outside quotes', 'a.csv', 'Skill,L1,L2\nCraft,Does the work, as it was shown,Plans it\n', '2:1 This row has more cells than the header: “Plans it”'],
    ['a heading twice', 'a.md', '# X\n## L1\n- **Craft**: does one\n## L1\n- **Craft**: does two\n## L2\n- **Craft**: does three\n', '4:1 There is already a heading “L1” beside this one'],
    ['a dimension twice', 'a.yaml', 'levels:\n  - name: L1\n    areas:\n      - name: Craft\n        text: Does the work\n      - name: Craft\n        text: Does it again\n  - name: L2\n    areas:\n      - name: Craft\n        text: Plans the work\n', '6:9 “L1”, “Craft” is here twice.'],
    ['JSON that ends too early', 'a.json', '{"levels": [{"name": "L1", "craft": "x"},]', '1:43 '],
    ['a list without its dimension', 'a.csv', 'level,dimension,text\nL1,Craft,Does the work as shown\nL2,,Plans the work of a month\n', '3:2 This row names no dimension.'],
    ['nothing but names', 'a.csv', 'Skill,L1,L2\nCraft,,\nReach,,\n', '1:1 No expectation is found in this file.'],
    ['a schema of files, which is no file', 'a.json', '{"type": "object", "properties": {"levels": {"type": "array", "items": {"$ref": "#/defs/level"}}, "name": {"type": "string"}}}', '1:1 This holds no leveling framework'],
  ])('%s', (_, name, text, said) => expect(problem(name, text)).toContain(said))
})
