import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
import { isRefusal } from '../kit/refusal.ts'
import { checkCaseDocument } from './check-document.ts'
import { readMarkdownCase } from './markdown-case.ts'

const TODAY = '2026-12-24'
const row = (on: string, dimension: string, project: string, more = 'L5') => `| ${on} | ${dimension} | ${more} | ${project} | What was seen |`
const STRONG_ROWS = [
  row('2026-01-20', 'Craft', 'Repair planning'), row('2026-02-20', 'Scope of impact', 'Repair planning'), row('2026-04-02', 'Independence', 'Spare parts'), row('2026-05-20', 'Leadership', 'Apprentices'),
  row('2026-06-20', 'Communication', 'Spare parts'), row('2026-07-20', 'technical skill', 'Night line'), row('2026-09-20', 'scope', 'Night line'), row('2026-10-20', 'Leadership', 'Apprentices'),
]
const file = ({ from = 'L4 (Senior)', to = 'L5 (Staff)', rows = STRONG_ROWS, summary = 'Since January Mina sets how three benches plan their repairs. Late orders fell from 31 to 9 a month.', more = '', quotes = '- “We all order by her list.” — Ana Duarte\n- “Three benches plan by her board.” — Jon Berg' } = {}) => `# Promotion case for Mina Okafor

From: ${from}
To: ${to}
Date: 2026-11-20

## Summary
${summary}

## Craft
In March Mina found why the test rig drifted; returned boards went from 14 to 3 a month.

## Trajectory
In spring for one bench; since August with purchasing.
${more}
## Evidence
| date | dimension | level | project | what |
|---|---|---|---|---|
${rows.join('\n')}

## Quotes
${quotes}
`
function ids(text: string): string[] {
  const checked = checkCaseDocument(text, { today: TODAY })
  if (isRefusal(checked)) throw new Error(checked.detail)
  return [...new Set(checked.findings.filter(({ rule }) => !rule.startsWith('writing/')).map(({ rule }) => rule))].toSorted()
}
function first(text: string) {
  const checked = checkCaseDocument(text, { today: TODAY })
  if (isRefusal(checked)) throw new Error(checked.detail)
  return { ...checked.findings[0]!, ...checked.locate(checked.findings[0]!) }
}

describe('a case in Markdown', () => {
  test('a strong one fires none', () => expect(ids(file())).toEqual([]))
  test('three months only', () => expect(ids(file({ rows: STRONG_ROWS.map((line, at) => line.replace(/2026-\d\d-\d\d/u, `2026-${at < 4 ? '09' : '11'}-0${at + 1}`)) }))).toEqual(['promotion/duration', 'promotion/recency']))
  test('one project, one dimension', () => expect(ids(file({ rows: STRONG_ROWS.map((line) => line.replace(/\| [\w ]+ \| L5 \| [\w ]+ \|/u, '| Craft | L5 | Night line |')) }))).toEqual(['promotion/dimension-uncovered', 'promotion/single-dimension', 'promotion/single-project']))
  test('two levels at once, at their line', () => expect(first(file({ from: 'L3' }))).toMatchObject({ rule: 'promotion/levels-explicit', line: 4, column: 5 }))
  test('a phrase at its place', () => expect(first(file({ summary: 'Mina worked nights and weekends. Late orders fell from 31 to 9 a month.' }))).toMatchObject({ rule: 'promotion/effort-based', line: 8, path: '/summary' }))
  test('no quotes, and a section that holds none', () => expect(ids(file({ quotes: 'Asked for.' }))).toEqual(['promotion/no-peer-input']))
  test('retention, and declared', () => {
    const summary = 'Late orders fell from 31 to 9 a month. If we do not promote Mina now we will lose her.'
    expect(ids(file({ summary }))).toEqual(['promotion/retention-motive'])
    expect(ids(file({ summary, more: '\n## Retention\nShe told me of an offer in October.\n' }))).toEqual([])
  })
  test('undated rows count for no month', () => expect(ids(file({ rows: STRONG_ROWS.map((line, at) => (at < 3 ? line : line.replace(/2026-\d\d-\d\d/u, ''))) }))).toContain('promotion/duration'))
  test('levels of another framework: only their figures are known', () => {
    expect(ids(file({ from: 'Band 5', to: 'Band 6', rows: STRONG_ROWS.map((line) => line.replace('L5', 'Band 6')) }))).toEqual([])
    expect(ids(file({ from: 'Band 5', to: 'Band 7', rows: STRONG_ROWS.map((line) => line.replace('L5', 'Band 7')) }))).toEqual(['promotion/levels-explicit'])
    expect(ids(file({ from: 'Registered nurse', to: 'Charge nurse', rows: STRONG_ROWS.map((line) => line.replace('| L5 ', '| ')) }))).toEqual([])
  })
  test('a text without evidence is judged by what it holds', () => expect(ids('# Promotion case for Mina\n\n## Summary\nLate orders fell from 31 to 9 a month.\n')).toEqual(['promotion/levels-explicit', 'promotion/no-trajectory']))
})

describe('a case in JSON', () => {
  const document = { summary: 'Late orders fell from 31 to 9 a month.', trajectory: 'In spring one bench, since August three.' }
  test('the document alone', () => expect(ids(JSON.stringify(document))).toEqual(['promotion/levels-explicit']))
  test('with what is known around it', () => {
    const evidence = ['2026-01-20', '2026-04-20', '2026-07-20'].map((on, at) => ({ on, dimension: ['reach', 'care', 'care'][at], project: `P${at}` }))
    const whole = { document, currentLevel: 'G1', proposedLevel: 'G2', levels: ['G1', 'G2', 'G3'], dimensions: ['Reach', 'Care'], evidence, quotes: [{ by: 'Ana' }, { by: 'Jon' }], talks: [{ on: '2026-03-01' }], today: '2026-07-21' }
    expect(ids(JSON.stringify(whole))).toEqual([])
    expect(ids(JSON.stringify({ ...whole, talks: [], quotes: [{ by: 'Ana' }, { by: 'Jon', released: false }], proposedLevel: 'G3' }))).toEqual(['promotion/levels-explicit', 'promotion/no-peer-input', 'surprise/promotion-not-told'])
  })
})

describe('refused, with its place', () => {
  test.each([
    ['', 'line 1, column 1: The file is empty.'],
    ['Some words.', 'line 1, column 1: No heading of a promotion case is found: Summary, a dimension, Trajectory, Concerns, Evidence, Quotes.'],
    ['{"document": {"summary": "x"}, "evidence": [{"on": "soon"}]}', 'line 1, column 52: /evidence/0/on: Invalid ISO date'],
    ['{"summary": "x",}', 'line 1, column 17: A name in double quotes is expected here.'],
    ['## Summary\nOne.\n\n##  The case\nTwo.\n', 'line 4, column 5: “The case” is here a second time.'],
    [file({ rows: [row('3 May', 'Craft', 'Rig')] }), 'line 19, column 1: “3 May” is no date; write it as 2026-03-14, or leave it out.'],
  ])('%#', (text, detail) => expect(checkCaseDocument(text, { today: TODAY })).toMatchObject({ refused: true, detail }))
})

describe('read by its headings', () => {
  test('what has no place in a case is named, once below each heading', () => {
    const { unread } = readMarkdownCase('# Case for Mina\n\nFrom: L4\nShe is ready.\nReally.\n\n## Arguments\nThree of them.\n### Craft\nThe rig.\n## Evidence\nSince spring:\n')
    expect(unread).toEqual([
      { heading: 'She is ready.', place: { line: 4, column: 1 } }, { heading: 'Three of them.', place: { line: 8, column: 1 } }, { heading: 'Since spring:', place: { line: 12, column: 1 } },
    ])
  })
  test('a heading in a fence of code is none, and an underlined one is', () => {
    const { texts, arguments: dimensions } = readMarkdownCase('Summary\n---\nOne.\n```\n## Craft\n```\nconstructor\n===\nTwo.\n')
    expect(texts.get('summary')?.text).toBe('One.\n```\n## Craft\n```')
    expect(dimensions.map(({ title, field }) => [title, field.text])).toEqual([['constructor', 'Two.']])
  })
  test('who said a quote', () => {
    const by = (line: string) => readMarkdownCase(`## Quotes\n${line}\n`).quotes?.by
    expect(by('- “We order by her list.” — Ana Duarte')).toEqual(['Ana Duarte'])
    expect(by('We order by her list. -- Ana Duarte, purchasing')).toEqual(['Ana Duarte'])
    expect(by('— Ana')).toEqual(['Ana'])
    expect(by('- She — as ever — helped.')).toEqual(['#0'])
    expect(by('Asked for.')).toEqual([])
  })
  test.each(['! - Ab ', '— Aaaa', '— Aaaa—', '! ', '! - ', '.--', '— A '])('a quote of many %j is read in proportion', (unit) => {
    const quote = (size: number) => readMarkdownCase(`## Quotes\n${unit.repeat(size / unit.length)}—`)
    expect(growth(quote, 30_000)).toBeLessThan(IN_PROPORTION)
  })
  test('a heading with many blanks in it is read in proportion', () => {
    expect(growth((size) => readMarkdownCase(`# a${' '.repeat(size)}b`), 30_000)).toBeLessThan(IN_PROPORTION)
  })
})
