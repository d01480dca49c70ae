import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { run } from '../bin/pinned-node.mjs'

/** What the browser's part is made of. Of `src`, the server's own folders and tests are never part of it. */
const PARTS = ['index.html', 'vite.config.ts', 'package-lock.json', 'public', 'src']
const NOT_IN_BROWSER = /^src\/(server|operate|doors)\/|\.test\.tsx?$/

/**
 * Builds the browser's part when a source has changed since the last build.
 * @param {string} root
 * @param {string} node program of the pinned Node
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether dist/web is up to date now
 */
export async function buildWeb(root, node, say) {
  const stampFile = join(root, 'dist', 'web.stamp')
  const stamp = stampOf(root)
  if (existsSync(join(root, 'dist', 'web', 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  say('Building the pages ...')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code } = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root })
  if (code !== 0) {
    say('The pages could not be built; the reason is above.')
    return false
  }
  writeFileSync(stampFile, stamp)
  return true
}

/** One digest over names and contents: times change with every checkout and copy, contents do not. */
function stampOf(root) {
  const digest = createHash('sha256')
  for (const path of PARTS.flatMap((part) => files(join(root, part)))) {
    const name = relative(root, path).split(sep).join('/')
    if (!NOT_IN_BROWSER.test(name)) digest.update(`${name}\0`).update(readFileSync(path)).update('\0')
  }
  return digest.digest('hex')
}

function files(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)]))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
}
