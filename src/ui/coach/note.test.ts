import { describe, expect, test } from 'vitest'
import { frameOf, marksOf, moved, type Note } from './note.ts'

const note = (range: Note['range'], more: Partial<Note> = {}): Note => ({ rule: 'writing/absolute', severity: 'hint', path: '/summary', message: '', why: '', fix: '', range, ...more })
const READ = 'He always wins.'
const words = (text: string, notes: Note[]) => marksOf(notes, text).map(({ range }) => text.slice(range.start, range.end))

describe('marks', () => {
  test('stand where they were found', () => expect(words(READ, [note({ start: 3, end: 9 }, { read: READ })])).toEqual(['always']))
  test('move with what was typed since', () => {
    for (const now of ['Today he always wins.', 'He always wins. And more.', 'Yes. He always wins.']) expect(words(now, [note({ start: 3, end: 9 }, { read: READ })])).toEqual(['always'])
  })
  test('go with their words', () => expect(words('He wins.', [note({ start: 3, end: 9 }, { read: READ })])).toEqual([]))
  test('come back when the words do', () => {
    const notes = [note({ start: 3, end: 9 }, { read: READ })]
    expect(words('', notes)).toEqual([])
    expect(words(READ, notes)).toEqual(['always'])
  })
  test('what has no place has no mark, and what lies outside has none', () => expect(words('Short', [note(undefined), note({ start: 2, end: 40 })])).toEqual([]))
  test('a note found again where it stood is the same note, though other words were typed before it', () => {
    const held = marksOf([note({ start: 3, end: 9 })], READ)
    const again = marksOf([note({ start: 0, end: 5 }, { rule: 'writing/vague' }), note({ start: 7, end: 13 })], `Oh. ${READ}`, moved(held, READ, `Oh. ${READ}`))
    expect(again.map(({ first }) => first === held[0]!.first)).toEqual([false, true])
    expect(marksOf([note({ start: 0, end: 6 })], 'Always', [])[0]!.first).not.toBe(held[0]!.first)
  })
  test('one more edit', () => expect(moved(marksOf([note({ start: 3, end: 9 })], READ), READ, `Oh. ${READ}`)[0]!.range).toEqual({ start: 7, end: 13 }))
})

describe('a start to fill in', () => {
  test('is what the fix shows with gaps', () => {
    expect(frameOf({ fix: 'From what to what? “From ... to ... over ...”. A rough figure will do.' })).toBe('From ... to ... over ...')
  })
  test('is not there without gaps', () => expect(frameOf({ fix: 'A rough figure with “about” will do?' })).toBeUndefined())
})
