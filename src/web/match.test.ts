import { expect, test } from 'vitest'
import { best, fit } from './match.ts'

const titles = (query: string, ...things: { title: string; words?: string }[]) => best(query, things).map((thing) => thing.title)
const THINGS = [{ title: 'Home' }, { title: 'Note something', words: 'observation feedback praise' }, { title: 'Sign out', words: 'log out' }, { title: 'Sign out everywhere' }, { title: 'Reviews' }]

test('nothing typed shows everything in order', () => expect(titles('', ...THINGS)).toHaveLength(THINGS.length))
test('each word typed must begin a word', () => {
  expect(titles('so', ...THINGS)).toEqual(['Note something', 'Sign out', 'Sign out everywhere'].sort((a, b) => fit('so', b) - fit('so', a)))
  expect(titles('sig ev', ...THINGS)).toEqual(['Sign out everywhere'])
  expect(titles('zzz', ...THINGS)).toEqual([])
})
test('other words find it too, after the titles', () => {
  expect(titles('feed', ...THINGS)).toEqual(['Note something'])
  expect(titles('log', { title: 'Sign out', words: 'log out' }, { title: 'Logs' })).toEqual(['Logs', 'Sign out'])
})
test('accents and case do not matter', () => expect(titles('zoe', { title: 'Zoë Marín' })).toEqual(['Zoë Marín']))
