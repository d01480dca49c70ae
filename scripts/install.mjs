import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { run } from '../bin/pinned-node.mjs'

/**
 * Installs the packages of package-lock.json when node_modules holds others or none.
 * Install scripts are not run: nothing here needs them, and a stranger's package should not run code on install.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function installMissing(root, say) {
  if (isInstalled(root)) return true
  if (!canWrite(existsSync(join(root, 'node_modules')) ? join(root, 'node_modules') : root)) {
    say(`Packages are missing or outdated, and ${root} cannot be written to. Run npm ci there as its owner.`)
    return false
  }
  say('Installing packages, once ...')
  const words = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const { code } = await npm(words, root)
  if (code === 0) return true
  say('The packages could not be installed; npm says why above.')
  return false
}

/** Whether node_modules holds what package-lock.json names, for this platform. */
export function isInstalled(root) {
  const wanted = packages(join(root, 'package-lock.json'))
  const present = packages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true
    return present[path] ? present[path].version === entry.version : !isForUs(entry)
  })
}

/** npm leaves out optional packages of other platforms; those that differ by C library come in pairs, of which one is there. */
function isForUs({ optional, os, cpu, libc }) {
  if (!optional) return true
  return Boolean(os && !libc) && [os].flat().includes(process.platform) && (!cpu || [cpu].flat().includes(process.arch))
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function npm(words, cwd) {
  // Some users have no home, and npm wants a place for its cache.
  const cache = canWrite(homedir()) ? {} : { npm_config_cache: join(tmpdir(), `plumbline-npm-${process.getuid?.() ?? ''}`) }
  const env = { ...process.env, ...cache }
  const running = process.env.npm_execpath
  if (running && basename(running) === 'npm-cli.js') return run(process.execPath, [running, ...words], { cwd, env })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { cwd, env }).catch(() => ({ code: 1 }))
}

function canWrite(path) {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
