import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ladder } from '../../test/leveling-matrix.ts'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { writeFramework } from '../leveling/file.ts'
import { checkFrameworkFile, convertFrameworkFile } from './framework.ts'
import { UsageError } from './usage-error.ts'

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'framework-')) })
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const heard = async (run: () => Promise<number>) => {
  const [out, err] = [vi.spyOn(console, 'log').mockImplementation(() => {}), vi.spyOn(console, 'error').mockImplementation(() => {})]
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const exit = await run()
  const said = (spy: { mock: { calls: unknown[][] } }) => spy.mock.calls.map(([line]) => String(line)).join('\n')
  const all = { exit, out: said(out) + said(write), err: said(err) }
  vi.restoreAllMocks()
  return all
}

test('a framework that is in order: 0', async () => {
  const good = file('good.yaml', writeFramework(DEFAULT_FRAMEWORK, 'yaml'))
  expect(await heard(() => checkFrameworkFile([good], { json: false }))).toEqual({ exit: 0, err: '', out: 'Plumbline YAML: 50 cells, 50 filled, 0 as the level below, 0 with nothing there or below.' })
})

test('one that a rule warns about: 1, with the line of the cell', async () => {
  const same = file('same.yaml', writeFramework(ladder('Checks.', 'Checks.'), 'yaml'))
  const { exit, out } = await heard(() => checkFrameworkFile([same], { json: false }))
  expect(exit).toBe(1)
  expect(out).toContain(`${same}:26:1: warn leveling/indistinct-levels`)
  expect(JSON.parse((await heard(() => checkFrameworkFile([same], { json: true }))).out)).toMatchObject({ findings: [{ rule: 'leveling/indistinct-levels' }], framework: { name: 'X' }, report: { filled: 2 } })
})

test('none at all: 2, with place and reason; a file that is not there is wrong use', async () => {
  const broken = file('broken.yaml', 'id: x\ndimensions: []\ncells: [\n')
  expect(await heard(() => checkFrameworkFile([broken], { json: false }))).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(/^broken\.yaml:\d+:\d+: /) })
  expect(JSON.parse((await heard(() => checkFrameworkFile([broken], { json: true }))).out).problems[0]).toMatchObject({ file: 'broken.yaml', line: expect.any(Number) })
  await expect(checkFrameworkFile([join(folder, 'none.yaml')], { json: false })).rejects.toThrow(UsageError)
  await expect(convertFrameworkFile([broken], { to: 'pdf' })).rejects.toThrow('--to is one of yaml, csv, md.')
})

test('converted: the framework to stdout, what was left out to stderr', async () => {
  const foreign = file('ladder.csv', 'Skill,L1,L2\nCraft,Does the work as it was shown,Plans the work of a month\n')
  const { exit, out, err } = await heard(() => convertFrameworkFile([foreign], { to: 'yaml' }))
  expect(exit).toBe(0)
  expect(out).toContain('text: Plans the work of a month')
  expect(err).toContain('CSV, a matrix: 2 cells, 2 filled')
})
