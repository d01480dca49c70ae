import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = new URL('..', import.meta.url).pathname
const TOKENS = readFileSync(join(SRC, 'ui/tokens.css'), 'utf8')

/** `[light, dark]` of every colour token that is plain hex. */
const COLOURS = Object.fromEntries(
  [...TOKENS.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, day, night]) => [name!, [day!, night!]]),
) as Record<string, [string, string]>

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** WCAG contrast of two colours. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

const GROUNDS = ['paper', 'raised', 'sunken', 'wash', 'amber-wash']
const TEXTS = ['ink', 'soft', 'accent', 'accent-strong', 'amber']
/** Borders of controls, knots, marks: parts one must see to use. */
const PARTS = ['edge', 'amber-edge']

const PAIRS: [string, string, number][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [string, string, number] => [text, ground, 4.5])),
  ...PARTS.flatMap((part) => GROUNDS.map((ground): [string, string, number] => [part, ground, 3])),
  ['on-accent', 'accent', 4.5], ['on-accent', 'accent-strong', 4.5], ['paper', 'ink', 4.5],
]

test.each([['day', 0], ['night', 1]] as const)('by %s every text reads on every ground, and every part is seen', (_, at) => {
  const short = PAIRS.flatMap(([over, under, least]) => {
    const found = contrast(COLOURS[over]![at], COLOURS[under]![at])
    return found < least ? [`${over} on ${under}: ${found.toFixed(2)}`] : []
  })
  expect(short).toEqual([])
})

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path)
    return /\.(tsx|css)$/.test(entry.name) && !/\.test\.tsx$/.test(entry.name) && entry.name !== 'tokens.css' ? [path] : []
  })
}

/** What would be a colour or a size of one's own, and how it looks in code. */
const FOREIGN: [string, RegExp][] = [
  ['a hex colour', /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b(?!['"`]?\s*\))/i],
  ['a colour function', /\b(?:rgba?|hsla?|oklch|oklab|hwb)\(/],
  ['a size in brackets', /(?<=[\s"'`:])-?[a-z]+(?:-[a-z]+)*-\[[^\]]*\](?!:)/],
  ['a palette that is not ours', /\b(?:bg|text|border|fill|stroke|ring|outline|decoration)-(?:red|green|blue|gray|grey|slate|zinc|stone|neutral|yellow|orange|white|black|emerald|teal|sky|rose|pink|purple|violet|indigo|lime|cyan|fuchsia)\b/],
  ['a colour thinned out', /\b(?:bg|text|border|fill|stroke)-[a-z-]+\/\d+/],
]
const FOREIGN_CSS: [string, RegExp] = ['a size', /(?<![\w-])\d*\.?\d+(?:px|rem)\b/]

describe('colours and sizes come from the tokens', () => {
  const found = files(SRC).flatMap((path) => {
    const lines = readFileSync(path, 'utf8').split('\n')
    const looks = path.endsWith('.css') ? [...FOREIGN.slice(0, 2), FOREIGN_CSS] : FOREIGN
    return lines.flatMap((line, i) => looks.flatMap(([what, pattern]) => (pattern.test(line) ? [`${path.slice(SRC.length)}:${i + 1} has ${what}: ${line.trim()}`] : [])))
  })
  test('and from nowhere else', () => expect(found).toEqual([]))
  test('and the tokens are there to be read', () => expect(Object.keys(COLOURS)).toEqual(expect.arrayContaining([...GROUNDS, ...TEXTS, ...PARTS])))
})
