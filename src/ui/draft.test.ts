import { describe, expect, test } from 'vitest'
import { dueAt, isUnsaved, newDraft, nextDraft, saveState, type Draft, type DraftEvent } from './draft.ts'

const after = (...events: DraftEvent<string>[]): Draft<string> => events.reduce(nextDraft<string>, newDraft('old', 3))
const typed = (value: string, at: number) => ({ is: 'typed', value, at }) as const

describe('when a save is due', () => {
  test('a second after the last key', () => expect(dueAt(after(typed('a', 100), typed('ab', 900)))).toBe(1_900))
  test('five seconds after the first, while one types on', () => {
    expect(dueAt(after(...[0, 900, 1_800, 2_700, 3_600, 4_500].map((at) => typed('x', at))))).toBe(5_000)
  })
  test('not while one is under way, and not when nothing was typed', () => {
    expect(dueAt(newDraft('old', 1))).toBeUndefined()
    expect(dueAt(after(typed('a', 0), { is: 'sending' }, typed('ab', 50)))).toBeUndefined()
  })
  test('again and again after a failure that may pass, at growing distance', () => {
    const once = after(typed('a', 0), { is: 'sending' }, { is: 'failed', final: false, at: 1_000 })
    expect(dueAt(once)).toBe(3_000)
    expect(dueAt(nextDraft(nextDraft(once, { is: 'sending' }), { is: 'failed', final: false, at: 3_000 }))).toBe(7_000)
  })
  test('only after the next key when trying again changes nothing', () => {
    const refused = after(typed('a', 0), { is: 'sending' }, { is: 'failed', final: true, why: 'Too long.', at: 1_000 })
    expect(dueAt(refused)).toBeUndefined()
    expect(dueAt(nextDraft(refused, typed('b', 5_000)))).toBe(6_000)
  })
})

describe('what the writer sees', () => {
  test('nothing, saving, saved', () => {
    expect(saveState(newDraft('old', 1))).toEqual({ state: 'still' })
    expect(saveState(after(typed('a', 0)))).toEqual({ state: 'saving' })
    expect(saveState(after(typed('a', 0), { is: 'sending' }, { is: 'saved', version: 4, at: 7 }))).toEqual({ state: 'saved', at: 7 })
  })
  test('saving still, when a key came while the save ran', () => {
    const draft = after(typed('a', 0), { is: 'sending' }, typed('ab', 5), { is: 'saved', version: 4, at: 7 })
    expect(saveState(draft)).toEqual({ state: 'saving' })
    expect([draft.version, draft.value, isUnsaved(draft)]).toEqual([4, 'ab', true])
  })
  test('not saved, with the reason when there is one', () => {
    expect(saveState(after(typed('a', 0), { is: 'sending' }, { is: 'failed', final: true, why: 'Too long.', at: 1 }))).toEqual({ state: 'not-saved', why: 'Too long.' })
  })
})

describe('changed elsewhere', () => {
  const clash = after(typed('mine', 0), { is: 'sending' }, { is: 'changed-elsewhere', mine: 'mine', value: 'theirs', stored: 'theirs', version: 9, at: 5 })
  test('keeps both and saves neither', () => {
    expect([clash.value, clash.theirs?.value, dueAt(clash)]).toEqual(['mine', 'theirs', undefined])
    expect(saveState(clash)).toEqual({ state: 'changed-elsewhere' })
  })
  test('mine goes on, on their version', () => {
    const mine = nextDraft(clash, { is: 'chose', value: 'mine', at: 10 })
    expect([mine.value, mine.version, dueAt(mine)]).toEqual(['mine', 9, 1_010])
  })
  test('theirs needs no saving', () => {
    const theirs = nextDraft(clash, { is: 'chose', value: 'theirs', at: 10 })
    expect([theirs.value, theirs.version, isUnsaved(theirs)]).toEqual(['theirs', 9, false])
  })
})

describe('reading the server again', () => {
  test('takes a newer text when nothing was typed', () => expect(nextDraft(newDraft('old', 3), { is: 'read', value: 'new', version: 4 }).value).toBe('new'))
  test('never over what was typed', () => expect(nextDraft(after(typed('mine', 0)), { is: 'read', value: 'new', version: 4 }).value).toBe('mine'))
})
