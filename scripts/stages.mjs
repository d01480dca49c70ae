import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinnedNode, run } from '../bin/pinned-node.mjs'
import { buildWeb } from './build.mjs'
import { installMissing } from './install.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const say = (line) => console.log(line)
/** Colours are for people at a terminal, not for logs. */
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }

/** `again` names tests that failed and then passed: they are counted as passed. @typedef {{ passed: number, failed: number, skipped: number, again?: string[] }} Count */
/** @typedef {{ name: string, run: (node: string) => Promise<Count> }} Stage */

/** Installs what is missing and finds the Node to run on. Ends with 3 when that cannot be. @returns {Promise<string>} */
export async function readyNode() {
  const node = (await installMissing(root, say)) && pinnedNode()
  if (node) return node
  say(`Nothing was run: Node 24 or newer and the packages are needed, and this is ${process.version}.`)
  process.exit(3)
}

/**
 * Runs stages one after the other, each with its seconds, and ends with the sum on a line of its own.
 * @param {Stage[]} stages
 */
export async function runStages(stages) {
  const node = await readyNode()
  const sum = { passed: 0, failed: 0, skipped: 0 }
  const lines = []
  const again = []
  for (const stage of stages) {
    say(`\n── ${stage.name}`)
    const began = Date.now()
    const count = await stage.run(node)
    for (const key of Object.keys(sum)) sum[key] += count[key]
    again.push(...(count.again ?? []))
    lines.push(`${stage.name.padEnd(10)} ${inWords(count).padEnd(36)} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`)
  }
  say(`\n${[...lines, ...again.map((name) => `passed on a second run: ${name}`)].join('\n')}\n`)
  say(inWords(sum))
  // Not process.exit: what is still on its way to a pipe would be lost, and it is the line that counts.
  process.exitCode = sum.failed > 0 ? 1 : 0
}

const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 })

/** A stage that is one test: a program which ends with 0. */
function program(name, ...words) {
  return { name, run: async (node) => one((await run(node, words.map(inModules), { cwd: root, env })).code === 0) }
}

/** `typescript/bin/tsc` is a file of a package; the rest are options. */
const inModules = (word) => (/^[a-z-]+\/bin\/\S+$/.test(word) ? join(root, 'node_modules', word) : word)

export const types = program('types', 'typescript/bin/tsc', '--noEmit')
/** Remembers what it saw: a second instead of ten. The test of everything starts from nothing. */
const MEMORY = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo']
export const typesAgain = program('types', 'typescript/bin/tsc', '--noEmit', ...MEMORY)
export const lint = program('lint', 'oxlint/bin/oxlint', '--quiet')
export const pages = { name: 'pages', run: async (node) => one(await buildWeb(root, node, say)) }

/** Vitest on some files, or all. @param {string} name @param {string[]} filters @returns {Stage} */
export function unit(name, filters = []) {
  return { name, run: async (node) => countVitest(await vitest(node, filters)) }
}

/** More files than these don't fail by chance. */
const MOST_BY_CHANCE = 4

/** Vitest on everything. The few files that fail are run once more by themselves; what passes then is named. @type {Stage} */
export const unitTwice = {
  name: 'tests',
  run: async (node) => {
    const first = await vitest(node, [])
    const red = failedFiles(first)
    if (red.length === 0 || red.length > MOST_BY_CHANCE) return countVitest(first)
    say(`\n── tests: once more ${red.join(', ')}`)
    return countTwice(first, await vitest(node, red))
  },
}

const vitest = (node, filters) =>
  reported((report) => {
    const words = ['run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return run(node, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], { cwd: root, env })
  })

/** The journeys in a real browser. */
export const browser = {
  name: 'browser',
  run: async (node) =>
    countPlaywright(await reported((report) => {
      const words = ['test', '--reporter=list,json']
      const told = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
      return run(node, [join(root, 'node_modules/@playwright/test/cli.js'), ...words], { cwd: root, env: told })
    })),
}

/** Runs a test program. @returns its exit code, and the report it wrote, if it came that far */
async function reported(start) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-report-'))
  const report = join(folder, 'report.json')
  try {
    const { code } = await start(report)
    return { code, report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A program that fails without saying which test failed is one failure. */
const blamed = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count)
const hasFailed = ({ status }) => status === 'failed'
const withoutTests = (file) => hasFailed(file) && !file.assertionResults.some(hasFailed)

/** @param {{ code: number | null, report?: object }} ran @returns {Count} */
export function countVitest({ code, report }) {
  if (!report) return one(false)
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report
  const unopened = testResults.filter(withoutTests).length
  return blamed({ passed: numPassedTests, failed: numFailedTests + unopened, skipped: numPendingTests + (numTodoTests ?? 0) }, code)
}

/** From the root; none when the run broke outside of its tests. */
export function failedFiles({ report }) {
  return (report?.testResults ?? []).filter(hasFailed).map(({ name }) => relative(root, name))
}

/** A whole run, and a run of the files that failed in it. What passed in the second only is named. @returns {Count} */
export function countTwice(first, second) {
  const before = countVitest(first)
  const after = countVitest(second)
  const once = first.report.testResults.filter(hasFailed)
  const tests = once.flatMap(({ assertionResults }) => assertionResults)
  const stillFails = new Set((second.report?.testResults ?? []).flatMap((file) => [...(withoutTests(file) ? [file.name] : []), ...file.assertionResults.filter(hasFailed).map(({ fullName }) => `${file.name} ${fullName}`)]))
  const again = once.flatMap((file) => (withoutTests(file) ? [file.name] : file.assertionResults.filter(hasFailed).map(({ fullName }) => `${file.name} ${fullName}`)))
  const count = {
    passed: before.passed - tests.filter(({ status }) => status === 'passed').length + after.passed,
    failed: after.failed,
    skipped: before.skipped - tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length + after.skipped,
  }
  return { ...count, again: again.filter((name) => !stillFails.has(name)).map((name) => relative(root, name)) }
}

/** @param {{ code: number | null, report?: { stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[], suites: object[] } }} ran */
export function countPlaywright({ code, report }) {
  if (!report) return one(false)
  const { stats, errors, suites } = report
  const failed = stats.unexpected || errors.length
  return blamed({ passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, again: suites.flatMap((suite) => passedAgain(suite)) }, code)
}

function passedAgain({ title, specs = [], suites = [] }) {
  const own = specs.filter((spec) => spec.tests.some(({ status }) => status === 'flaky')).map((spec) => spec.title)
  return [...own, ...suites.flatMap(passedAgain)].map((name) => `${title} › ${name}`)
}
