import { expect, test } from 'vitest'
import { markdownOf } from './markdown.ts'
import { plainPaper } from './plain-paper.ts'

const id = '00000000-0000-4000-8000-000000000001'

test('data as a document: names for ids, labels for fields, nothing for what is absent', () => {
  const value = [{ id, on: '2026-03-04', manager: { id, name: 'Ana' }, agenda: [{ id, text: '# Rota', tickedAt: undefined }], questions: ['One?', 'Two?'], held: true, may: ['edit'], empty: [] }]
  expect(markdownOf(plainPaper('One-on-ones', value, 'Foot'))).toBe(`---
title: "One-on-ones"
entries: "1"
---

# One-on-ones

## Entry 1: 2026-03-04

**On:** 2026-03-04

**Manager:** Ana

**Agenda 1, text:** \\# Rota

*Questions*

- One?
- Two?

**Held:** yes

---

*Foot*
`)
})
