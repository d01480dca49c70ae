import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
import type { Finding } from '../kit/finding.ts'
import { facts, growthArea, record, reviewDocument } from '../../test/facts-of-a-review.ts'
import { isRefusal } from '../kit/refusal.ts'
import { checkDocument } from './check-document.ts'
import type { CheckedDocument, DocumentKind } from './check-document.ts'
import { placesIn } from './json-source.ts'

const today = '2026-07-10'
const structure = (findings: readonly Finding[]) => findings.filter((each) => each.rule.startsWith('review/'))
const GOOD = `# Review of Priya Raman, first half of 2026

Level: L4 (Senior)
Rating: Meets expectations
Period: 2026-01-01 to 2026-06-30

## Summary
Priya met what we expect of a senior nurse.
The year was marked by the new handover sheet.

## Accomplishments

### One handover sheet
**What:** Moved the ward to one sheet at shift change.
**How:** Tried it on two bays first, then changed the order of the boxes
with the night nurses.
**Why:** Late doses fell from nine a month to two.

### Two newcomers
- What: Trained two newcomers on nights.
- How: Let them lead the round from the second week.
- Why: Both run a bay alone now.

### Relatives
#### What
Set up a fixed hour for relatives.
#### How
Asked three families what they missed.
#### Why
Calls to the ward at night stopped.

## Growth areas

### Drips
Behaviour: Hands over without naming the drips that are due.
Example: On 2 March bed 7 went to the night shift with no word about the 22:00 dose.
Expectation: Each handover names every dose due in the next four hours.
Actions: Uses the sheet at every handover in May; I sit in on two of them.

### Orders
Behaviour: Orders stock after it has run out.
Example: In week 12 the ward had no giving sets for a day.
Expectation: Two days of stock are on the shelf.
Actions: Counts on Mondays with the ward clerk.

## Looking ahead
Next half-year Priya leads the night rota. The charge nurse course in autumn is open to her.
`

function read(text: string, kind?: DocumentKind): CheckedDocument {
  const result = checkDocument(text, { today, ...(kind && { kind }) })
  if (isRefusal(result)) throw new Error(result.detail)
  return result
}
const refused = (text: string) => {
  const result = checkDocument(text, { today })
  return isRefusal(result) ? result.detail : 'was read'
}

describe('a review in Markdown', () => {
  test('is read whole, with the facts above it', () => {
    const { facts: found, findings, unread } = read(GOOD)
    expect(findings).toEqual([])
    expect(unread).toEqual([])
    expect(found.person).toMatchObject({ name: 'Priya Raman', level: { code: 'L4', name: 'Senior' } })
    expect(found).toMatchObject({ rating: 'meets', period: { from: '2026-01-01', to: '2026-06-30' } })
    expect(found.document.accomplishments.map((item) => item.title)).toEqual(['One handover sheet', 'Two newcomers', 'Relatives'])
    expect(found.document.accomplishments[0]?.how).toBe('Tried it on two bays first, then changed the order of the boxes\nwith the night nurses.')
    expect(found.document.growthAreas[1]?.actions).toBe('Counts on Mondays with the ward clerk.')
  })

  test('the example of docs/check.md has nothing to find', () => {
    const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8')
    const example = /```markdown\n([^]*?)```/u.exec(page)?.[1] ?? ''
    expect(read(example).findings).toEqual([])
    expect(read(example).facts.document.accomplishments).toHaveLength(3)
  })

  test('a finding stands at its line', () => {
    const { findings, locate } = read(GOOD.replace('Actions: Counts on Mondays with the ward clerk.', 'Actions: Be better.'))
    expect(findings.map((each) => [each.rule, each.path])).toContainEqual(['review/growth-action', '/growthAreas/1/actions'])
    expect(locate(findings[0]!)).toEqual({ line: 44, column: 10 })
  })

  test('a missing field stands at its item, a missing section at the top', () => {
    const { findings, locate } = read(GOOD.replace(/^Actions: Counts.*\n/mu, '').replace(/## Looking ahead[^]*/u, ''))
    expect(structure(findings).map((each) => [each.rule, locate(each).line])).toEqual([['review/growth-action', 40], ['review/forward-looking', 1]])
  })

  test('a range inside a field of two lines', () => {
    const { locate } = read(GOOD)
    const path = '/accomplishments/0/how'
    expect(locate({ path, range: { start: 0, end: 5 } })).toEqual({ line: 15, column: 10 })
    expect(locate({ path, range: { start: 65, end: 70 } })).toEqual({ line: 16, column: 2 })
  })

  test('what was told is not asked of a file', () => {
    const { findings } = read(GOOD.replace('Rating: Meets expectations', 'Rating: far below'))
    expect(findings).toEqual([])
  })

  test('a label in bold needs no colon', () => {
    const text = '## Growth areas\n### Orders\n**Behaviour** Orders stock after it has run out.\n**Example.** In week 12 the ward had no giving sets for a day.\n'
    const checked = checkDocument(text, { today: '2026-07-01' })
    expect(checked).toMatchObject({ facts: { document: { growthAreas: [{ behaviour: 'Orders stock after it has run out.', example: 'In week 12 the ward had no giving sets for a day.' }] } } })
  })
  test('bare bullets are items of their own', () => {
    const { facts: found } = read('## Accomplishments\n- Moved the ward to one sheet.\n  - How: on two bays first.\n- Trained two newcomers.\n\n* Wrote the rota.\n')
    expect(found.document.accomplishments.map(({ what, how }) => [what, how])).toEqual([
      ['Moved the ward to one sheet.', 'on two bays first.'], ['Trained two newcomers.', ''], ['Wrote the rota.', ''],
    ])
  })

  test('bullets below a title belong to it', () => {
    const { facts: found } = read('## Accomplishments\n### One sheet\n- Moved bay 1.\n- Moved bay 2.\n')
    expect(found.document.accomplishments).toMatchObject([{ title: 'One sheet', what: '- Moved bay 1.\n- Moved bay 2.' }])
  })

  test('rating and level as headings, comments left out, Windows line ends', () => {
    const { facts: found } = read('## Rating\nExceeds expectations\n\n## Level\nBand 6 Staff nurse\n\n## Summary\nOne. <!-- ask Ana\nabout this --> Two.\n'.replaceAll('\n', '\r\n'))
    expect(found).toMatchObject({ rating: 'exceeds', person: { level: { code: 'Band 6', name: 'Staff nurse' } } })
    expect(found.document.summary).not.toContain('Ana')
  })

  test('a table of evidence stands behind the rating', () => {
    const rows = (...each: string[]) => `\n## Evidence\n| date | kind | level | scope | what |\n|---|---|---|---|---|\n${each.join('\n')}\n`
    const said = (rating: string, table: string) => {
      const { findings, locate } = read(GOOD.replace('Rating: Meets expectations', `Rating: ${rating}`) + table)
      return structure(findings).map((each) => [each.rule, locate(each).line])
    }
    const line = GOOD.split('\n').findIndex((each) => each.startsWith('Rating:')) + 1
    const unsupported = [['review/rating-unsupported', line]]
    expect(said('exceeds', rows('| 2026-03-14 | praise | L4 | | The sheet |'))).toEqual(unsupported)
    expect(said('exceeds', rows('| 2026-03-14 | praise | L5 | | The sheet |'))).toEqual([])
    expect(said('exceeds', rows('| | | | teams | The sheet |'))).toEqual([])
    expect(said('below', rows('| 2026-03-14 | concern | | | Bed 7 |'))).toEqual(unsupported)
    expect(said('below', rows('| 2026-03-14 | concern | | | Bed 7 |', '| 2026-01-14 | agreed expectation | | | Doses are named |'))).toEqual([])
    expect(said('exceeds', rows())).toEqual(unsupported)
    expect([said('meets', rows()), said('exceeds', '')]).toEqual([[], []])
    expect(refused(`${GOOD}${rows('| 14 March | praise | L5 | | x |')}`)).toMatch(/^line \d+, column 1: “14 March” is no date/)
  })

  test('a heading that is not one of a review is named, and its text not read', () => {
    const { unread, facts: found } = read('## Summary\nA year.\n\n## Acomplishments\n- Moved it.\n\n## constructor\nx\n')
    expect(unread).toEqual([{ heading: 'Acomplishments', place: { line: 4, column: 4 } }, { heading: 'constructor', place: { line: 7, column: 4 } }])
    expect(found.document.accomplishments).toEqual([])
  })

  test('text above the first section is named by its first words, at its place', () => {
    const { unread } = read(`Some words.\n\n# Review of Priya\n\nLevel: L4\n  She ${'did well '.repeat(10)}\nand more.\n---\n## Summary\nA year.\n`)
    expect(unread).toEqual([
      { heading: 'Some words.', place: { line: 1, column: 1 } },
      { heading: `She ${'did well '.repeat(10)}`.slice(0, 60) + '…', place: { line: 6, column: 3 } },
    ])
  })

  test('text beside the table of evidence is named', () => {
    expect(read('## Summary\nA year.\n## Evidence\nSeen so far:\n\n| date | what |\n|---|---|\n').unread).toEqual([{ heading: 'Seen so far:', place: { line: 4, column: 1 } }])
  })

  test('a comment that is never closed is none, and one with an emoji moves no column', () => {
    expect(read('## Summary\nOne <!-- two.\n## Looking ahead\nThree.\n').facts.document).toMatchObject({ summary: 'One <!-- two.', forwardLooking: 'Three.' })
    const text = '## Summary\n<!-- 🎉🎉 --> Priya is a rockstar.\n'
    const { findings, locate } = read(text)
    expect(locate(findings.find(({ rule }) => rule === 'writing/hyperbole')!)).toEqual({ line: 2, column: text.split('\n')[1]!.indexOf('is a rockstar') + 1 })
  })

  test('a heading stands where its title begins', () => {
    const { unread } = read('## Summary\na\n  ##   Lunch ##\nb\n')
    expect(unread).toEqual([{ heading: 'Lunch', place: { line: 3, column: 8 } }])
  })

  test('nothing in a fence of code is a heading, a label or an item', () => {
    const code = '```sh\n# Growth areas\n## Summary\nHow: no label\n~~~\n```'
    expect(read(`## Summary\n${code}\nA year.\n## Accomplishments\n- Moved it.\n${code}\n- Wrote it.\n`).facts.document).toMatchObject({
      summary: `${code}\nA year.`, accomplishments: [{ what: `Moved it.\n${code}`, how: '' }, { what: 'Wrote it.' }],
    })
  })

  test('headings may be underlined; a row of dashes below a sentence or a label is a line', () => {
    const { facts: found, unread } = read('Review of Priya\n===\n\nLevel: L4\n---\n\nSummary\n-------\nA year.\n---\n\n  Looking ahead\n  =====\nMore\nof it\n---\n')
    expect(found).toMatchObject({ person: { name: 'Priya', level: { code: 'L4' } }, document: { summary: 'A year.\n---', forwardLooking: 'More\nof it\n---' } })
    expect(unread).toEqual([])
  })

  test('bullets with up to three blanks before them are items, deeper ones belong to theirs', () => {
    const { facts: found } = read('## Accomplishments\n - Moved it.\n   - Bay 1.\n - Wrote it.\n- Read it.\n')
    expect(found.document.accomplishments.map(({ what }) => what)).toEqual(['Moved it.\n   - Bay 1.', 'Wrote it.', 'Read it.'])
  })

  test.each([
    ['', 'line 1, column 1: The file is empty.'],
    [' \n🎉', 'line 1, column 1: No heading of a review is found: Summary, Accomplishments, Growth areas, Forward looking.'],
    ['# Notes\n\n## Shopping\nmilk', 'line 3, column 4: No heading of a review is found: Summary, Accomplishments, Growth areas, Forward looking.'],
    ['## Summary\na\n\n## Overview\nb', 'line 4, column 4: “Overview” is here a second time.'],
    ['Rating: 4\n## Summary\na', 'line 1, column 9: “4” is not a rating; it is one of: far below, below, meets, exceeds, far exceeds.'],
    ['## Summary\n\u0000PNG', 'line 2, column 1: This is not a text file.'],
  ])('refused with a line and a column: %j', (text, detail) => expect(refused(text)).toBe(detail))

  test('too long a field, and too long a file', () => {
    expect(refused(`## Summary\n${'a'.repeat(20_001)}`)).toMatch(/^line 2, column 1: \/summary: /)
    expect(refused('a'.repeat(1_000_001))).toMatch(/at most 1000000/)
  })
})

describe('the coach', () => {
  test('speaks about words at their place', () => {
    const { findings, locate } = read(GOOD.replace('Moved the ward to one sheet at shift change.', 'Moved the ward to one sheet at shift change. A rockstar!'))
    expect(findings.map((each) => [each.rule, each.path, locate(each)])).toEqual([['writing/hyperbole', '/accomplishments/0/what', expect.objectContaining({ line: expect.any(Number) })]])
  })
  test('reads a text that is no part of a review for its wording alone', () => {
    const { findings, locate } = read('Fluid charts complete on 28 of 30 shifts.\n\nShows a better attitude.\nHis replacement is hired.', 'pip_criterion')
    expect(findings.map((each) => [each.rule, locate(each).line])).toContainEqual(['writing/predetermined-outcome', 4])
  })
  test('looks for what is missing over an item as a whole', () => {
    const item = (why: string) => read(`What: Completed the API redesign project.\nHow: Alone.\nWhy: ${why}\n`, 'accomplishment').findings.map((each) => [each.rule, each.path])
    expect(item('Time-outs fell from 40 a month to 6.')).not.toContainEqual(['writing/no-impact', '/accomplishments/0/what'])
    expect(item('As planned.')).toContainEqual(['writing/no-impact', '/accomplishments/0/what'])
  })
})

describe('one part alone', () => {
  test('a growth area, without any heading', () => {
    const { findings } = read('Behaviour: Orders stock after it has run out.\nExample: Sometimes in meetings.\nExpectation: Two days of stock.\nActions: Improve.\n', 'growth_area')
    expect(structure(findings).map((each) => each.rule)).toEqual(['review/growth-example', 'review/growth-action'])
  })
  test('an accomplishment in a sentence', () => {
    expect(structure(read('Moved the ward to one sheet.', 'accomplishment').findings).map((each) => each.rule)).toEqual(['review/accomplishment-how', 'review/accomplishment-why'])
  })
  test('a summary', () => {
    expect(structure(read('Great year.', 'summary').findings).map((each) => each.rule)).toEqual(['review/summary-length', 'review/summary-level', 'review/summary-theme'])
  })
})

describe('a review in JSON', () => {
  const json = (value: unknown) => JSON.stringify(value, null, 2)

  test('as the document alone', () => expect(read(json(reviewDocument())).findings).toEqual([]))

  test('a finding stands at its value', () => {
    const text = json({ growthAreas: [{ ...growthArea(1), id: undefined, actions: 'Be\n"better".' }] })
    const { findings, locate } = read(text, 'growth_area')
    const place = locate(findings[0]!)
    expect(text.split('\n')[place.line - 1]?.slice(place.column - 1)).toMatch(/^"Be\\n/)
    const inside = locate({ path: '/growthAreas/0/actions', range: { start: 4, end: 10 } })
    expect(text.split('\n')[inside.line - 1]?.slice(inside.column - 1)).toMatch(/^better/)
  })

  test('with records and a period, what was told is asked as well', () => {
    const { document, records, period } = facts()
    const named = records.map((each) => (each.tone === 'concern' ? { ...each, dimension: 'communication' } : each))
    const whole = { document, records: named, period, name: 'Priya', level: 'L4 senior', rating: 'below', step: 'share', today, conversation: { scheduledFor: '2026-07-14' } }
    expect(read(json(whole)).findings).toEqual([])
    expect(read(json({ ...whole, records: [record(1)] })).findings.map((each) => each.rule)).toEqual([
      'surprise/growth-area-not-told', 'surprise/growth-area-not-told', 'surprise/low-rating-not-told', ...Array(4).fill('review/no-evidence'), 'review/rating-unsupported',
    ])
  })

  test('a rating above “meets” asks which cited record goes beyond the level, in whatever words its levels have', () => {
    const { document, records, period } = facts()
    const unsupported = (more: object, at = '') => {
      const level = records.map((each) => (each.tone === 'praise' && at ? { ...each, level: at } : each))
      return read(json({ document, records: level, period, rating: 'exceeds', ...more })).findings.some((each) => each.rule === 'review/rating-unsupported')
    }
    expect([unsupported({ level: 'L4 senior' }), unsupported({ level: 'L4 senior' }, 'L4'), unsupported({ level: 'L4 senior' }, 'l5')]).toEqual([true, true, false])
    expect([unsupported({ level: 'Band 6' }), unsupported({ level: 'Band 6' }, 'Band 6'), unsupported({ level: 'Band 6' }, 'band 7')]).toEqual([true, true, false])
    const levels = ['Associate', 'Counsel', 'Partner']
    expect([unsupported({ level: 'Counsel', levels }, 'Associate'), unsupported({ level: 'Counsel', levels }, 'Partner'), unsupported({ level: 'Counsel' })]).toEqual([true, false, false])
    expect([unsupported({}), unsupported({ level: 'L4', records: undefined })]).toEqual([false, false])
  })

  test.each([
    ['{', 'line 1, column 2: A name in double quotes is expected here.'],
    ['{\n  "summary": "a",\n}', 'line 3, column 1: A name in double quotes is expected here.'],
    ['{\n  "summary": one\n}', 'line 2, column 14: "one" is no JSON value.'],
    ['{ "summary": "a" } x', 'line 1, column 20: There is text after the end of the document.'],
    ['{ "summary": "a", "summary": "b" }', 'line 1, column 19: "summary" is given twice.'],
    ['{ "summary": "a\nb" }', 'line 1, column 14: This text holds a character that has to be escaped.'],
    ['{ "summary": "a"', 'line 1, column 17: A comma or } is expected here.'],
    ['{ "accomplishments": [{ "what": 7 }] }', 'line 1, column 33: /document/accomplishments/0/what: Invalid input: expected string, received number'],
    ['{ "acomplishments": [] }', 'line 1, column 1: /document: Unrecognized key: "acomplishments"'],
    [`{ "summary": ${'['.repeat(60)}`, 'line 1, column 64: Nested deeper than 50 levels.'],
  ])('refused with a line and a column: %j', (text, detail) => expect(refused(text)).toBe(detail))
})

test.each(['# ', '- a\n', '**a:** ', 'Example: a\n', '<!--', '{"a":', '{ "a": [', 'Why: \n'])('a file of a million characters, all %j, is read in proportion', (unit) => {
  expect(growth((size) => checkDocument(unit.repeat(size / unit.length), { today }), 225_000)).toBeLessThan(IN_PROPORTION)
})

test('a heading with many blanks in it is read in proportion', () => {
  expect(growth((size) => checkDocument(`# a${' '.repeat(size)}b`, { today }), 30_000)).toBeLessThan(IN_PROPORTION)
})
test('many places in one text are found in proportion', () => {
  const line = 'a\n'
  const places = (size: number) => {
    const at = placesIn(line.repeat(size / line.length))
    return Array.from({ length: size / line.length }, (_, index) => at(line.length * index + 1))
  }
  expect([places(8), placesIn('')(0)]).toEqual([[1, 2, 3, 4].map((each) => ({ line: each, column: 2 })), { line: 1, column: 1 }])
  expect(growth(places, 200_000)).toBeLessThan(IN_PROPORTION)
})
