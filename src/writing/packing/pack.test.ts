import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pack, unpack } from './pack.ts'
import { marked, texts } from './texts-of.ts'
import { parseSync } from 'vite'

test.each([
  ['nothing', ''],
  ['a word', 'word'],
  ['signs alone', '(?:[.;] )+|\n'],
  ['words again and again', 'his her their his her their his her '.repeat(300)],
  ['what no alphabet has', 'naïve “café” – 37 °C'],
  ['capitals and figures', 'In May ONE of 12 Was'],
  ['every letter', 'the quick brown fox jumps over the lazy dog'],
])('%s comes back as it went', (_, text) => expect(unpack(pack(text))).toBe(text))

test('phrases take less room than under gzip, and come back', () => {
  const phrases = ['promise', 'leaving', 'hearsay'].map((name) => readFileSync(new URL(`../lexicon/${name}.ts`, import.meta.url), 'utf8')).join('\n')
  const packed = pack(phrases)
  expect(unpack(packed)).toBe(phrases)
  expect(atob(packed.code).length).toBeLessThan(gzipSync(phrases, { level: 9 }).length * 0.85)
})

test('more signs between words than there is room for are refused', () => {
  expect(() => pack(Array.from({ length: 128 }, (_, at) => String.fromCharCode(0x3000 + at)).join(''))).toThrow('at most 127')
})

const packedOf = (code: string, isLexicon = false) => {
  const found = marked(code, parseSync('x.js', code).program, isLexicon) ?? code
  return texts(found, parseSync('x.js', found).program)
}

test('each text is taken out in the order in which the program comes to it', () => {
  const code = "const a = 'as it stands'; const f = () => 'a longer text within a function'; const b = [/one|two/u, `before ${a} in between`]"
  const found = packedOf(code)
  expect(found.texts).toEqual(['a longer text within a function', 'as it stands', 'one|two', 'before ', ' in between'])
  const left = [...found.texts]
  const next = () => left.shift()!
  const run = new Function('__text', '__pattern', `${found.code}; return [a, f(), ...b]`) as (...given: unknown[]) => unknown[]
  expect(run(next, (flags = 'u') => new RegExp(next(), flags))).toEqual(['as it stands', 'a longer text within a function', /one|two/u, 'before as it stands in between'])
})

test('a pattern that remembers where it was stays in its function', () => {
  expect(packedOf('const f = (text) => /a pattern that goes on and on/gu.test(text)').texts).toEqual([])
})

test('of a lexicon, counter-examples stay behind, and lines are joined as its language joins them', () => {
  const found = packedOf("const L = [{ find: [`(one|\n  two) three`], not: 'A counter-example.' }]; const W = nouns(`plan report\n  survey`)", true)
  expect(found.texts).toEqual(['(one|two) three', 'plan report survey'])
})
