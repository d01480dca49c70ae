import { expect, test } from 'vitest'
import { markdownOf } from '../../kit/markdown.ts'
import type { LedgerEntry } from '../words.ts'
import { ledgerCopy } from './ledger-copy.ts'

const ana = { id: 'ana', name: 'Ana Silva' }
const mina = { id: 'mina', name: 'Mina Okafor' }
const about = { person: mina, reader: mina, today: '2026-06-01', zone: 'UTC' }
const at = '2026-05-06T10:00:00.000Z'
const entries: LedgerEntry[] = [
  { id: '1', kind: 'observation', on: '2026-05-04', by: ana, private: false, tone: 'concern', audience: 'person', audienceWords: 'You and Ana Silva can read this.', may: [],
    text: '# Two notes came late', effect: 'Ben waited', scope: 'team', level: 'L4', sharedAt: at, seenAt: at, answer: { text: 'True.', at }, corrections: [{ text: 'One note.', at }] },
  { id: '2', kind: 'expectation', on: '2026-04-01', by: ana, private: false, lines: ['Notes on the day', 'Ask early'], may: [] },
]

test('a ledger as Markdown: what was said, seen and answered', () => {
  expect(markdownOf(ledgerCopy(about, entries))).toBe(`---
title: "Ledger of Mina Okafor"
person: "Mina Okafor"
entries: "2"
from-and-to: "1 April 2026 to 4 May 2026"
copy-of: "Mina Okafor, who is “you” below. Others may see more, or less."
saved-on: "1 June 2026"
---

# Ledger of Mina Okafor

## May 2026

### 4 May 2026: Concern from Ana Silva

\\# Two notes came late

**Effect:** Ben waited

**How far it reached:** Reached the team, proposed for L4

**Correction:** One note.

**Answer:** True.

*Answered on 6 May. You and Ana Silva can read this.*

## April 2026

### 1 April 2026: Expectations agreed with Ana Silva

- Notes on the day
- Ask early

*Confirmed by both.*

---

*Ledger of Mina Okafor. Copy of Mina Okafor, 1 June 2026.*
`)
})

test('an empty ledger says so', () => {
  expect(markdownOf(ledgerCopy(about, []))).toContain('from-and-to: "nothing is on record"')
})
