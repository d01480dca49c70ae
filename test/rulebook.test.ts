import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CADENCE_RULES, FEEDBACK_RULES, SAID_RULES } from '../src/feedback/rules.ts'
import { COACHING_RULES, FAIRNESS_RULES } from '../src/growth/rules.ts'
import { ARGUMENT_RULES, CLAIM_RULES, FRAMEWORK_RULES, SHARING_RULES } from '../src/leveling/rules.ts'
import { PROMOTION_RULES } from '../src/promotion/rules.ts'
import { REVIEW_RULES } from '../src/reviews/rules.ts'
import { WRITING_RULES } from '../src/writing/rules.ts'
import { rulebookFaults } from './rulebook-shape.ts'
import ids from './rulebook-ids.json' with { type: 'json' }

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RULES = [...REVIEW_RULES, ...FEEDBACK_RULES, ...CADENCE_RULES, ...SAID_RULES, ...WRITING_RULES, ...FRAMEWORK_RULES, ...CLAIM_RULES, ...ARGUMENT_RULES, ...SHARING_RULES, ...COACHING_RULES, ...FAIRNESS_RULES, ...PROMOTION_RULES]
const SHARED = join(ROOT, '../shared/rulebook.md')

test('every rule is file, test, page and entry under one id', async () => {
  expect(await rulebookFaults(ROOT)).toEqual([])
})

test('every page belongs to a rule', () => {
  const pages = readdirSync(join(ROOT, 'docs/rules'), { recursive: true, encoding: 'utf8' }).filter((file) => /\/.*\.md$/.test(file))
  const orphans = pages.filter((page) => !readdirSync(join(ROOT, 'src')).some((room) => existsSync(join(ROOT, 'src', room, 'rules', page.replace(/\.md$/, '.ts')))))
  expect(orphans).toEqual([])
})

describe('the list of ids', () => {
  test('has each once', () => expect(new Set(ids).size).toBe(ids.length))

  // The rulebook lies beside the checkout where the project is made; elsewhere the list stands alone.
  const text = existsSync(SHARED) ? readFileSync(SHARED, 'utf8') : ''

  test('is that of the rulebook', () => {
    const named = [...text.matchAll(/`([a-z]+\/[a-z-]+)`((?: \/ `-[a-z]+`)*)/g)].flatMap(([, id = '', more = '']) =>
      [id, ...[...more.matchAll(/`-([a-z]+)`/g)].map(([, last]) => id.replace(/-[a-z]+$/, `-${last}`))])
    if (text) expect([...new Set(named)].toSorted()).toEqual(ids.toSorted())
  })

  test('severities are those of the rulebook', () => {
    const written = (id: string) => text.split('\n').find((line) => line.startsWith(`| \`${id}\``))?.split('|').at(-2) ?? ''
    const other = RULES.filter((rule) => written(rule.id) && !written(rule.id).includes(rule.severity))
    expect(other.map((rule) => rule.id)).toEqual([])
  })
})

test('a new rule has the shape of all others', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-rule-'))
  try {
    for (const part of ['src/kit', 'src/writing', 'src/reviews', 'src/feedback', 'src/leveling', 'docs/rules', 'test/rulebook-ids.json', 'scripts', 'bin']) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'))
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    const { makeRule } = await import(pathToFileURL(join(ROOT, 'scripts/new-rule.mjs')).href) as { makeRule: (root: string, id: string) => string[] }
    expect(makeRule(copy, 'review/some-name')).toEqual([
      'src/reviews/rules/review/some-name.ts', 'src/reviews/rules/review/some-name.test.ts', 'docs/rules/review/some-name.md', 'src/reviews/rules.ts',
    ])
    makeRule(copy, 'calibration/some-name')
    expect(readFileSync(join(copy, 'src/reviews/rules.ts'), 'utf8')).toMatch(/reviewSomeName,\n\]/)
    expect(await rulebookFaults(copy, /some-name/)).toEqual([])
    expect(() => makeRule(copy, 'review/some-name')).toThrow('is there already')
    expect(() => makeRule(copy, 'Some Name')).toThrow('is no rule id')
  } finally {
    rmSync(copy, { recursive: true })
  }
})
