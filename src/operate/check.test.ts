import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'

const MAIN = new URL('../main.ts', import.meta.url).pathname
let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'check-')) })
afterAll(() => rmSync(folder, { recursive: true }))

// SARIF 2.1.0 (OASIS), the part that is written: names, types and ranges as the standard has them, and no property it does not know.
const Message = z.strictObject({ text: z.string().min(1) })
const Region = z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1), endLine: z.int().min(1).optional(), endColumn: z.int().min(1).optional() })
const Sarif = z.strictObject({
  version: z.literal('2.1.0'),
  $schema: z.url(),
  runs: z.array(z.strictObject({
    tool: z.strictObject({ driver: z.strictObject({
      name: z.string().min(1), version: z.string(),
      rules: z.array(z.strictObject({ id: z.string(), shortDescription: Message, fullDescription: Message })),
    }) }),
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
    results: z.array(z.strictObject({
      ruleId: z.string(), level: z.enum(['none', 'note', 'warning', 'error']), message: Message,
      locations: z.array(z.strictObject({ physicalLocation: z.strictObject({
        artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u) }), region: Region,
      }) })).min(1),
    })),
  })).min(1),
})

function sarif(text: string, ...more: string[]) {
  const file = join(folder, 'a review #2.md')
  writeFileSync(file, text)
  const { stdout, status } = spawnSync(process.execPath, [MAIN, 'check', file, '--format', 'sarif', ...more], { encoding: 'utf8' })
  const [run] = Sarif.parse(JSON.parse(stdout)).runs
  return { status, run: run! }
}

/** What a region covers of a text, columns in UTF-16 code units, the end exclusive. */
function covered(text: string, { startLine, startColumn, endLine = startLine, endColumn }: z.infer<typeof Region>): string {
  const lines = text.split('\n')
  if (startLine === endLine) return lines[startLine - 1]!.slice(startColumn - 1, endColumn === undefined ? undefined : endColumn - 1)
  return [lines[startLine - 1]!.slice(startColumn - 1), ...lines.slice(startLine, endLine - 1), lines[endLine - 1]!.slice(0, endColumn! - 1)].join('\n')
}

const EXAMPLE = /```markdown\n([^]*?)```/u.exec(readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8'))![1]!
const regionsOf = (run: ReturnType<typeof sarif>['run'], rule: string) => run.results.filter((each) => each.ruleId === rule).map((each) => each.locations[0]!.physicalLocation.region)

describe('check --format sarif', () => {
  test('a finding of the coach in a Markdown review covers its phrase, by line and column', () => {
    const text = EXAMPLE.replace('Tried it on two bays first', 'She is a rockstar 🎉 and always early. Tried it on two bays first')
    const { run } = sarif(text)
    expect(regionsOf(run, 'writing/hyperbole').map((region) => covered(text, region))).toEqual([expect.stringContaining('rockstar')])
    const [region] = regionsOf(run, 'writing/hyperbole')
    expect(text.split('\n')[region!.startLine - 1]).toMatch(/^How: She is/u)
    expect(run.tool.driver.rules.map(({ id }) => id)).toContain('writing/hyperbole')
    expect(run.results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toContain('a%20review%20%232.md')
  })

  test('a phrase that runs over two lines covers both', () => {
    const text = 'On 3 May the files were late. He went the extra\nmile on 4 May and cleared them.'
    const { run } = sarif(text, '--kind', 'feedback')
    const regions = run.results.flatMap((each) => each.locations.map(({ physicalLocation }) => physicalLocation.region)).filter((region) => region.endLine !== region.startLine && region.endLine)
    for (const region of regions) expect(covered(text, region)).toMatch(/\n/u)
    expect(regions.length).toBeGreaterThan(0)
  })

  test('nothing to say is a run without results', () => {
    const { run, status } = sarif('On the 14th you stopped the line before the belt tore.', '--kind', 'feedback')
    expect([run.results, status]).toEqual([[], 0])
  })
})

describe('check on Markdown', () => {
  test('the example of the page has nothing to mend', () => {
    const { run, status } = sarif(EXAMPLE)
    expect(run.results.filter(({ level }) => level !== 'note').map(({ ruleId, message }) => [ruleId, message.text])).toEqual([])
    expect(status).toBe(0)
  })
})
