import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
]

test.each(PAGES)('every path that %s names exists', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => join(dirname(page), match[1]!))
  const named = [...text.matchAll(/`((?:src|docs|test|migrations|scripts|bin|bench)\/[\w./-]*)`/g)].map((match) => match[1]!)
  expect([...links, ...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test('what the README tries on the examples works', () => {
  const tried = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^bin\/plumbline (.*docs\/examples\/[^#\n]*)/gm)].map((match) => match[1]!.trim().split(/\s+/))
  expect(tried.length).toBeGreaterThan(2)
  for (const words of tried) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/plumbline'), ...words], { cwd: ROOT, encoding: 'utf8' })
    // 1: there is something to look at
    expect([0, 1], `${words.join(' ')}: ${stderr}`).toContain(status)
    expect(stdout).not.toBe('')
  }
  // Three programs one after the other, on a machine that may be busy.
}, 120_000)

test('the product speaks of itself alone', () => {
  const words = /\b(?:as an AI|language model wrote|this session|\/work\/|registry\.npmjs)/i
  expect(PAGES.filter((page) => words.test(readFileSync(join(ROOT, page), 'utf8')))).toEqual([])
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
})
