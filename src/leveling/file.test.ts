import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK as HOUSE } from './default-framework.ts'
import { documentOf, readDocument } from './document.ts'
import { readFramework, writeFramework } from './file.ts'
import type { LevelingFramework } from './framework.ts'
import { DIMENSION_KINDS, INDEPENDENCES, ordered, SCOPES } from './framework.ts'

const DEFAULT_FRAMEWORK = ordered(HOUSE)

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string, text: string | Uint8Array) => readFramework([{ name, bytes: typeof text === 'string' ? bytes(text) : text }])
const framework = (name: string, text: string) => {
  const found = read(name, text)
  if (found.problems) throw new Error(JSON.stringify(found.problems.slice(0, 3)))
  return found.framework
}
const problems = (name: string, text: string | Uint8Array) => read(name, text).problems?.map(({ line, column, message }) => `${line}:${column} ${message}`)

// Words and signs that some reader takes for something else.
const odd = fc.constantFrom('yes', 'no', 'null', '~', 'true', '1.10', '007', '2024-01-01', '0x1f', '=1+1', '+1', '-1', '@sum(A1)', "'=x", '- a', '# no heading', '| a | b |', 'a: b', '"quoted"', 'it’s, so', 'x;y', '\t=1',
  '---', '...', '&a', '*a', '!x', '%y', '`z`', '{a: 1}', '[1]', '> x', '|', 'a\nb', 'a\n\nb', ' a \n  b ', 'é\u0301', '漢字', '👩‍🔧', '<b>x</b>', '&amp;', '\u2028x', '\u00a0x', 'NaN', '.inf', '1e3', '1_000', '12:30', '<<', 'y', 'on', 'a\r\nb', 'record', 'a #b', 'a:', "''", '""')
const word = fc.oneof(odd, fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), fc.tuple(odd, odd).map(([a, b]) => `${a}${b}`), fc.tuple(odd, odd).map(([a, b]) => `${a}\n${b}`))
const line = fc.oneof(odd, fc.string({ minLength: 1, maxLength: 20 })).map((text) => text.replace(/\s+/g, ' '))
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const unique = (least: number, most: number) => fc.uniqueArray(line, { minLength: least, maxLength: most, selector: (text) => text.trim().slice(0, 40) })

/** Any document the schema takes; cells stay empty as often as not. */
const document = fc.tuple(unique(1, 2), unique(1, 3), unique(1, 4)).chain(([tracks, dimensions, levels]) => fc.record({
  id: line, version: fc.integer({ min: 1, max: 999 }), name: line, summary: some(word),
  tracks: fc.tuple(...tracks.map((code) => fc.record({ code: fc.constant(code), name: line, summary: some(word) }))),
  dimensions: fc.tuple(...dimensions.map((code) => fc.record({ code: fc.constant(code), name: line, kind: fc.constantFrom(...DIMENSION_KINDS), group: some(line), about: some(word) }))),
  levels: fc.tuple(...levels.map((code, at) => fc.record({
    code: fc.constant(code), track: fc.constantFrom(...tracks), order: fc.constant(at + 1), name: line, scope: some(fc.constantFrom(...SCOPES)), independence: some(fc.constantFrom(...INDEPENDENCES)), summary: some(word),
  }))),
  cells: fc.tuple(...levels.flatMap((level) => dimensions.map((dimension) => some(fc.array(
    fc.record({ kind: some(line), stage: some(line), text: word, examples: some(fc.array(word, { minLength: 1, maxLength: 2 })) }), { minLength: 1, maxLength: 2 },
  ).map((expectations) => ({ level, dimension, expectations })))))),
}).map((each) => ({
  ...each, cells: each.cells.flatMap((cell, at) => (cell ? [{ ...cell, expectations: cell.expectations.map((expectation, index) => ({ id: `${at}.${index}`, ...expectation })) }] : [])),
})))

describe('a framework goes through files and comes back', () => {
  test('YAML -> CSV -> YAML, byte for byte, whatever the texts are', () => {
    fc.assert(fc.property(document, (raw) => {
      const own = readDocument(JSON.parse(JSON.stringify(raw)))
      fc.pre(Boolean(own.framework))
      const yaml = writeFramework(own.framework!, 'yaml')
      const first = framework('a.yaml', yaml)
      expect(first).toEqual(own.framework)
      const csv = writeFramework(first, 'csv')
      expect(writeFramework(framework('a.csv', csv), 'yaml')).toBe(yaml)
    }), { numRuns: 400 })
  })

  test('half a character, which is kept as the sign for it', () => {
    const own = readDocument(JSON.parse(JSON.stringify({ ...documentOf(DEFAULT_FRAMEWORK), name: 'Half \ud83d' }))).framework!
    expect(framework('a.csv', writeFramework(own, 'csv'))).toEqual(own)
    expect(framework('a.yaml', writeFramework(own, 'yaml')).name).toBe('Half \ufffd')
  })

  test('no cell of the CSV begins with a sign that a spreadsheet runs', () => {
    const text = writeFramework({ ...DEFAULT_FRAMEWORK, name: '=1+1', summary: '@x' }, 'csv')
    expect(text).toContain("'=1+1")
    expect(text.split(/[,\n]/).filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
  })

  test('the default framework, in each form', () => {
    expect(framework('a.yaml', writeFramework(DEFAULT_FRAMEWORK, 'yaml'))).toEqual(DEFAULT_FRAMEWORK)
    expect(framework('a.csv', writeFramework(DEFAULT_FRAMEWORK, 'csv'))).toEqual(DEFAULT_FRAMEWORK)
    const texts = ({ expectations }: LevelingFramework) => expectations.map(({ level, text, examples }) => [level, text, examples])
    expect(texts(framework('a.md', writeFramework(DEFAULT_FRAMEWORK, 'md')))).toEqual(texts(DEFAULT_FRAMEWORK))
    expect(framework('a.json', JSON.stringify(documentOf(DEFAULT_FRAMEWORK)))).toEqual(DEFAULT_FRAMEWORK)
  })

  test('in Markdown, marks stay text', () => {
    const expectations = [{ id: 'a', level: 'L1', dimension: 'craft', text: '# Not a *heading*\n- not a point | <b>\n1. not a number' }]
    expect(framework('a.md', writeFramework({ ...DEFAULT_FRAMEWORK, expectations: [...expectations, { id: 'b', level: 'L2', dimension: 'craft', text: 'Else' }] }, 'md')).expectations[0]!.text).toBe(expectations[0]!.text)
  })
})

describe('a broken file is refused with its place, the reason, and what to do', () => {
  const good = `id: x
version: 1
name: X
tracks:
  - code: t
    name: T
dimensions:
  - code: d
    name: D
levels:
  - code: L1
    track: t
    order: 1
    name: One
  - code: L2
    track: t
    order: 2
    name: Two
cells:
  - level: L1
    dimension: d
    expectations:
      - id: a
        text: Checks.
`
  const changed = (from: string, to: string) => problems('a.yaml', good.replace(from, to))

  test('and the good one is read', () => expect(problems('a.yaml', good)).toBeUndefined())
  test.each([
    ['a level twice', 'code: L2', 'code: L1', '15:5 There is already a level with the code “L1”.'],
    ['an unknown level', '- level: L1', '- level: L9', '20:5 There is no level “L9”. Levels: “L1”, “L2”.'],
    ['an unknown dimension', 'dimension: d', 'dimension: e', '21:5 There is no dimension “e”.'],
    ['an unknown track', 'track: t\n    order: 2', 'track: u\n    order: 2', '16:5 The level “L2” is on the track “u”, which is not there.'],
    ['a level without track', '    track: t\n    order: 2', '    order: 2', '15:5 “track” is missing of a level. Add it.'],
    ['one order twice', 'order: 2', 'order: 1', '17:5 Another level of the track “t” has the order 1 too.'],
    ['an empty text', 'text: Checks.', 'text: " "', '24:9 “text” is empty.'],
    ['an unknown field', 'text: Checks.', 'texts: Checks.', '24:9 “texts” is no field of an expectation.'],
    ['a kind nobody knows', 'name: D\n', 'name: D\n    kind: depth\n', '10:5 “kind” is one of scope, independence'],
    ['a list that is none', 'cells:\n', 'cells: none\nother:\n', '19:1 “cells” should be a list.'],
    ['a tab', '  - code: t', '\t- code: t', '5:1 '],
    ['an open quote', 'name: X', 'name: "X', '25:1 Missing closing "quote.'],
    ['a key twice', 'version: 1', 'version: 1\nversion: 2', '3:1 Map keys must be unique. Keep one of the two.'],
    ['a tag', 'name: X', 'name: !run X', '3:7 Unresolved tag: !run. Tags'],
    ['a second document', 'id: x', 'id: x\n---\nid: y', '2:1 '],
  ])('%s', (_, from, to, said) => expect(changed(from, to)?.join('\n')).toContain(said))

  test('two cells for one place, and one id twice', () => {
    const twice = problems('a.yaml', `${good}  - level: L1\n    dimension: d\n    expectations:\n      - id: a\n        text: Again.\n`)
    expect(twice).toEqual([
      '25:5 There are two cells for the level “L1” and the dimension “d”. Put what both say into one, or remove one.',
      '28:9 There is already an expectation with the id “a”. Give each its own.',
    ])
  })

  test('aliases that grow without end', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`).join('\n')}\n`
    expect(problems('a.yaml', bomb)?.[0]).toMatch(/^\d+:\d+ This holds too many values once its aliases/)
    expect(problems('a.yaml', 'a: &a\n  b: *a\n')?.[0]).toMatch(/nested too deeply/)
    expect(problems('a.yaml', '['.repeat(50_000))?.[0]).toMatch(/^\d+:\d+ /)
  })

  test('a huge file, an empty one, another encoding', () => {
    expect(problems('a.yaml', 'x'.repeat(2_000_001))?.[0]).toContain('at most 2000000 are read')
    expect(problems('a.csv', ' \n')).toEqual(['1:1 The file is empty.'])
    expect(problems('a.csv', Uint8Array.from([0x4c, 0x0a, 0xe9, 0x2c, 0x41]))).toEqual(['2:1 This is not UTF-8 text. Save the file as UTF-8 and try again.'])
  })

  test('CSV: an open quote, a column of no meaning, a row of no kind, an example of nothing', () => {
    const csv = writeFramework(DEFAULT_FRAMEWORK, 'csv')
    expect(problems('a.csv', `${csv}expectation,"x`)?.[0]).toMatch(/^\d+:2 A quote opens here and is never closed/)
    expect(problems('a.csv', csv.replace('stage', 'pay'))?.[0]).toContain('1:14 “pay” is no column of a framework.')
    expect(problems('a.csv', `${csv}salary,x\n`)?.[0]).toContain('“salary” is no kind of row.')
    expect(problems('a.csv', `${csv}example,nobody,,,,,,,,,,,,,x\n`)?.[0]).toContain(':2 There is no expectation “nobody” above this row.')
    expect(problems('a.csv', csv.replace('\nlevel,L2,', '\nlevel,L1,'))?.[0]).toContain('There is already a level with the code “L1”')
  })

  test('Markdown and tables that hold no framework', () => {
    expect(problems('a.md', '# Hello\n\nNothing here.\n')?.[0]).toContain('Neither a table of levels by dimensions nor a heading for each level is found.')
    const chapters = '# Terms\n\n## What we mean\n\n- The work is what we share.\n- You are who takes it.\n\n## What you may do\n\nTake it along.\n\n## What we promise\n\nNothing at all.\n\n## When it ends\n\n- With your breach of it.\n- With our word on it.\n'
    expect(problems('a.md', chapters)?.[0]).toContain('Neither a table of levels by dimensions nor a heading for each level is found.')
    const settings = '# Mail\n\n| Setting | What it does |\n|---|---|\n| host | Where mails are handed over to be sent on. |\n| from | Who they say they are from, for everybody. |\n'
    expect(problems('a.md', settings)?.[0]).toContain('Neither a table of levels by dimensions nor a heading for each level is found.')
    expect(problems('a.csv', 'Level\nL1\n')?.[0]).toContain('There is one column.')
    expect(problems('a.yaml', 'a: 1\nb: [2]\n')?.[0]).toContain('This holds no leveling framework')
    expect(problems('a.csv', 'Skill,L1,L2\nCraft,Does the work as it was shown,Does it alone and well\nCraft,Does more of it each week,Plans it for the others\n')?.[0])
      .toBe('3:1 Two rows of this table are called “Craft”, so there are two cells for each place. Rename one, or put them together.')
  })
})
