import { expect, test } from 'vitest'
import { needSentence, nudgeWords, waysOut } from './need-words.ts'
import { NEEDS, type BoardRow } from './words.ts'

const row: BoardRow = {
  person: { id: 'p', name: 'Mina' },
  manager: { id: 'r', state: 'draft', due: '2026-11-01', overdue: false, writer: { id: 'o', name: 'Ola' } },
  lineManager: { id: 'n', name: 'Nika' },
  needs: [],
}

test('every need is a sentence with at least one way to settle it', () => {
  for (const need of NEEDS) {
    expect(needSentence(need, row)).toMatch(/Mina.*\.$/)
    expect(waysOut(need, row).length).toBeGreaterThan(0)
  }
})

test('a new manager: leave it, give it on, or choose; whichever, somebody decides', () => {
  expect(needSentence('manager-changed', row)).toBe('Mina reports to Nika now. Ola has begun to write.')
  expect(waysOut('manager-changed', row).map((way) => way.title)).toEqual(['Leave it with Ola', 'Give it to Nika', 'Choose somebody else'])
})

test('without a manager there is only a choice', () => {
  expect(waysOut('no-reviewer', { ...row, lineManager: undefined })).toEqual([{ id: 'choose', title: 'Choose a reviewer' }])
})

test('what came of reminding', () => {
  expect(nudgeWords({ nudged: 3, already: 1, away: 2 })).toEqual({ title: '3 people reminded', detail: '1 was reminded today already, 2 are away.' })
  expect(nudgeWords({ nudged: 1, already: 0, away: 0 })).toEqual({ title: '1 person reminded' })
  expect(nudgeWords({ nudged: 0, already: 2, away: 0 }).title).toBe('Nobody reminded')
})
