import { expect, test } from 'vitest'
import { putAwayOf, samePutAway } from './away.ts'
import type { Note } from './note.ts'

const note = (more: Partial<Note>): Note => ({ rule: 'writing/absolute', severity: 'hint', path: '/summary', message: '“always” claims it without exception.', why: '', fix: '', ...more })

test('the same words in the same field are the same, wherever they stand', () => {
  const [a, b] = ['He always  wins.', 'In spring, and in autumn, he Always wins.'].map((read) => {
    const start = read.toLowerCase().indexOf('always')
    return putAwayOf(note({ read, range: { start, end: read.indexOf('wins') - 1 } }))
  })
  expect(a).toEqual({ rule: 'writing/absolute', field: '/summary', words: 'always' })
  expect(samePutAway(a!, b!)).toBe(true)
})

test('another rule, field or phrase is another', () => {
  const one = putAwayOf(note({ read: 'always', range: { start: 0, end: 6 } }))
  for (const other of [note({ rule: 'writing/vague' }), note({ path: '/forwardLooking', read: 'always', range: { start: 0, end: 6 } }), note({ read: 'never', range: { start: 0, end: 5 } })]) expect(samePutAway(one, putAwayOf(other))).toBe(false)
})

test('what is about a field as a whole stays away while its words change', () => {
  expect(putAwayOf(note({ read: 'One text' }))).toEqual(putAwayOf(note({ read: 'Another text', message: 'Said a little differently.' })))
})

test('rows are known by their id', () => {
  const fieldOf = (path: string) => path.replace('/1/', '/row-b/')
  expect(putAwayOf(note({ path: '/growthAreas/1/example' }), fieldOf).field).toBe('/growthAreas/row-b/example')
})
