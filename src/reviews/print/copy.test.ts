import { expect, test } from 'vitest'
import { markdownOf } from '../../kit/markdown.ts'
import type { PacketRecord, Release } from '../words.ts'
import { type CopyOf, draftCopy, releasedCopy } from './copy.ts'

const cited = '00000000-0000-4000-8000-000000000001'
const about: CopyOf = {
  cycle: { name: 'Year 2026', from: '2026-01-01', to: '2026-12-31' }, subject: { id: 's', name: 'Mina Okafor' }, reviewer: { id: 'm', name: 'Ana Silva' },
  heldOn: '2027-01-20', reader: { id: 's', name: 'Mina Okafor' }, today: '2027-02-01', zone: 'UTC',
}
const document = {
  summary: 'A calm year.\n\nYou made the *bench* quicker.', forwardLooking: '', answers: [{ id: 'q', question: 'What would help?', text: 'Time.' }],
  accomplishments: [{ id: 'a', title: 'Quicker bench', what: 'Cut the wait', how: 'With Ben', why: ' ', cites: [cited] }],
  growthAreas: [{ id: 'g', title: '', behaviour: 'Late notes', example: '', expectation: '', actions: '', cites: [] }],
}
const records: PacketRecord[] = [{ id: cited, kind: 'observation', on: '2026-03-04', title: 'Praise', text: 'The bench is quicker.', tone: 'praise', authorId: 'b', authorName: 'Ben Moss' }]
const first: Release = { version: 1, document: { ...document, summary: 'Too short.' }, rating: 'meets', releasedAt: '2027-01-10T10:00:00.000Z', comment: { text: 'I see it otherwise.', submittedAt: '2027-01-12T10:00:00.000Z' } }
const second: Release = { version: 2, document, rating: 'exceeds', reason: 'A month was left out', releasedAt: '2027-01-15T10:00:00.000Z', acknowledgedAt: '2027-01-22T10:00:00.000Z' }

test('a released review as Markdown: text, rating, records, versions, and R9 with every copy', () => {
  expect(markdownOf(releasedCopy(about, [second, first], second, records))).toBe(`---
title: "Review of Mina Okafor, Year 2026"
person: "Mina Okafor"
written-by: "Ana Silva"
cycle: "Year 2026"
period: "1 January 2026 to 31 December 2026"
version: "2 of 2, shared 15 January 2027"
corrected-because: "A month was left out"
talked-about: "20 January 2027"
acknowledged: "22 January 2027, which means received and not that Mina Okafor agrees"
---

# Review of Mina Okafor, Year 2026

## Rating

exceeds expectations

## Summary

A calm year.

You made the \\*bench\\* quicker.

## Accomplishments

### Quicker bench (rests on 1)

**What:** Cut the wait

**How:** With Ben

## Growth areas

### Growth area 1

**Seen:** Late notes

## What would help?

Time.

## What it rests on

1. 4 March 2026, Praise, Ben Moss\\
   The bench is quicker.

## What Mina Okafor says to it

I see it otherwise.

*Written beside version 1, 12 January 2027.*

## Versions

- Version 2, shared 15 January 2027; corrected because: A month was left out; acknowledged 22 January 2027
- Version 1, shared 10 January 2027

---

*Review of Mina Okafor, Year 2026. Version 2, shared 15 January 2027. Copy of Mina Okafor, 1 February 2027.*
`)
})

test('an earlier version says that it was corrected, and carries the comment too', () => {
  const markdown = markdownOf(releasedCopy(about, [second, first], first, []))
  expect(markdown).toContain('version: "1 of 2, shared 10 January 2027; corrected since"')
  expect(markdown).toContain('I see it otherwise.')
  expect(markdown).not.toContain('rests on')
  expect(markdown).toContain('Too short.')
})

test('a draft says on its face that it is one', () => {
  const markdown = markdownOf(draftCopy({ ...about, reader: about.reviewer }, document, records, 'meets'))
  expect(markdown).toContain('# Draft of the review of Mina Okafor, Year 2026')
  expect(markdown).toContain('version: "draft: it is given to nobody"')
  expect(markdown).toContain('Copy of Ana Silva')
})
