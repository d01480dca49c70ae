import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  return {
    name,
    run: (node) =>
      reported(async (report) => {
        const words = ['run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
        return run(node, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], { cwd: root, env })
      }, countVitest),
  }
}

/** The journeys in a real browser. */
export const browser = {
  name: 'browser',
  run: (node) =>
    reported((report) => {
      const words = ['test', '--reporter=list,json']
      const told = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
      return run(node, [join(root, 'node_modules/@playwright/test/cli.js'), ...words], { cwd: root, env: told })
    }, countPlaywright),
}

/** Runs a test program and reads its report. A program that fails without saying which test failed is one failure. */
async function reported(start, countOf) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-report-'))
  const report = join(folder, 'report.json')
  try {
    const { code } = await start(report)
    const count = existsSync(report) ? countOf(JSON.parse(readFileSync(report, 'utf8'))) : one(false)
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const hasFailed = ({ status }) => status === 'failed'
  const unopened = testResults.filter((file) => hasFailed(file) && !file.assertionResults.some(hasFailed)).length
  return { passed: numPassedTests, failed: numFailedTests + unopened, skipped: numPendingTests + (numTodoTests ?? 0) }
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[], suites: object[] }} report */
export function countPlaywright({ stats, errors, suites }) {
  const failed = stats.unexpected || errors.length
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, again: suites.flatMap((suite) => passedAgain(suite)) }
}

function passedAgain({ title, specs = [], suites = [] }) {
  const own = specs.filter((spec) => spec.tests.some(({ status }) => status === 'flaky')).map((spec) => spec.title)
  return [...own, ...suites.flatMap(passedAgain)].map((name) => `${title} › ${name}`)
}
