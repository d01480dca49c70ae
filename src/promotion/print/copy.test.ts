import { expect, test } from 'vitest'
import { markdownOf } from '../../kit/markdown.ts'
import type { ShownCase } from '../words.ts'
import { caseCopy } from './copy.ts'

const id = '00000000-0000-4000-8000-000000000001'
const [sam, priya, noor, ida] = ['Sam Reyes', 'Priya Nair', 'Noor Haddad', 'Ida Berg'].map((name, n) => ({ id: `00000000-0000-4000-8000-00000000001${n}`, name })) as [Named, Named, Named, Named]
interface Named { id: string; name: string }
const to = { reader: priya, today: '2026-11-20', zone: 'UTC' }
const quote = (asked: Named, state: 'asked' | 'released', text?: string) => ({
  id, caseId: id, subject: sam, asker: priya, asked, question: 'What did you see?', askedAt: '2026-10-01T09:00:00.000Z', state, ...(text && { text }), version: 1, open: false,
})
const shown: ShownCase = {
  id, subject: { ...sam, title: 'Technician' }, author: priya, state: 'submitted', open: false, createdAt: '2026-10-01T09:00:00.000Z', aboutMe: false, mine: true, may: ['export'],
  currentLevel: 'L4', proposedLevel: 'L5', framework: { id: 'plumbline-default', version: 1 }, version: 2,
  document: { summary: 'Since January Sam plans for *three* benches.', arguments: [{ id: 'craft', text: 'Found why the rig drifted.' }], trajectory: '', concerns: 'Hand-overs, until May.', retention: 'Another firm asked.' },
  surroundings: {
    levels: [{ code: 'L4', name: 'Senior', track: 'ic', order: 4 }, { code: 'L5', name: 'Staff', track: 'ic', order: 5 }],
    dimensions: [{ code: 'craft', name: 'Craft', text: 'Sets up the bench for others.' }, { code: 'scope', name: 'Scope', text: 'Reaches other teams.', as: 'L4' }],
    growth: [], uncounted: [], today: '2026-11-20', concerns: [],
  },
  evidence: [
    { id, dimension: 'craft', level: 'L5', on: '2026-01-20', project: 'Repair planning', shows: 'Its calibration is his.', source: { title: 'Observation', text: 'Rewrote the calibration.', authorName: 'Ida Berg' } },
    { id: '00000000-0000-4000-8000-000000000002', dimension: 'craft', level: 'L4', on: '2026-05-02', tone: 'concern', resolvedOn: '2026-06-01', shows: 'Hand-overs came late.' },
  ],
  quotes: [quote(noor, 'released', 'I know on Monday what is missing on Thursday.'), quote(ida, 'asked', 'Not released.')],
  notes: [{ id, by: ida, kind: 'note', text: 'Of the session.', at: '2026-11-20T09:00:00.000Z' }],
}
const decision = { outcome: 'not-yet' as const, proposedLevel: 'L5', reasons: 'Scope was seen once.', feedback: 'Your craft is there.', wouldChange: 'A quarter with the night line.', nextOn: '2027-04-15', version: 1 }

test('for whoever weighs it: the level’s text, the argument, what it rests on, words only as released; nothing of a session', () => {
  expect(markdownOf(caseCopy(shown, to))).toBe(`---
title: "Promotion case for Sam Reyes"
person: "Sam Reyes"
levels: "L4 (Senior) to L5 (Staff)"
written-by: "Priya Nair"
framework: "plumbline-default, version 1"
stands: "submitted"
---

# Promotion case for Sam Reyes

## Declared: fear of losing them

Another firm asked.

## The case

Since January Sam plans for \\*three\\* benches.

## Evidence by dimension and month

1 piece at L5 (Staff) over 0 months; nothing for scope.

## Craft

**What the level asks for:** Sets up the bench for others.

### The argument

Found why the rig drifted.

### What it rests on

- 20 January 2026, Repair planning\\
  Its calibration is his.\\
  Rewrote the calibration. – Ida Berg
- 2 May 2026, concern, dealt with 1 June 2026, L4\\
  Hand-overs came late.

## Scope

**What the level asks for, as at L4:** Reaches other teams.

*Nothing is settled here.*

## What stands against it

Hand-overs, until May.

## Words of colleagues

**Noor Haddad:** I know on Monday what is missing on Thursday.

---

*Promotion case for Sam Reyes. Copy of Priya Nair, 20 November 2026.*
`)
})

test('a draft says that it is one', () => {
  expect(markdownOf(caseCopy({ ...shown, state: 'draft' }, to))).toContain('# Draft of the promotion case for Sam Reyes')
})

test('the person’s own copy holds what they were given, and no word of the case, were there one', () => {
  const given: ShownCase = { ...shown, aboutMe: true, mine: false, state: 'acknowledged', decision, releasedAt: '2026-11-19T10:00:00.000Z', releasedBy: priya, acknowledgement: { comment: 'I begin in January.', at: '2026-11-20T08:00:00.000Z' } }
  const paper = markdownOf(caseCopy(given, { ...to, reader: sam }))
  for (const words of ['Scope was seen once.', '### To you', 'Your craft is there.', 'A quarter with the night line.', 'looked-at-again: "15 April 2027"', 'given: "19 November 2026, by Priya Nair"', 'I begin in January.', 'Copy of Sam Reyes']) expect(paper).toContain(words)
  for (const words of ['three', 'calibration', 'Noor', 'Ida', 'Another firm', 'Of the session']) expect(paper).not.toContain(words)
})
