import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildWeb } from './build.mjs'

const root = mkdtempSync(join(tmpdir(), 'build-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function write(name, text) {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), text)
}

// Stands in for vite: writes what a build writes.
const FAKE = `const fs = require('node:fs')
fs.mkdirSync('dist/web', { recursive: true })
fs.writeFileSync('dist/web/index.html', '')`
write('node_modules/vite/bin/vite.js', FAKE)
write('node_modules/vite/package.json', '{}')

async function builds() {
  const said = []
  const good = await buildWeb(root, process.execPath, (line) => said.push(line))
  return good && said.length > 0
}

test('builds when a source of the pages changed, and only then', async () => {
  write('src/web/main.tsx', 'one')
  expect(await builds()).toBe(true)
  expect(await builds()).toBe(false)
  write('src/web/main.tsx', 'one')
  expect(await builds()).toBe(false)
  write('src/web/main.tsx', 'two')
  expect(await builds()).toBe(true)
  write('src/server/database.ts', 'the server has its own ways')
  write('src/web/main.test.tsx', 'a test')
  expect(await builds()).toBe(false)
  rmSync(join(root, 'dist', 'web'), { recursive: true })
  expect(await builds()).toBe(true)
})

test('says so when the build fails', async () => {
  write('node_modules/vite/bin/vite.js', 'process.exit(1)')
  write('src/web/main.tsx', 'three')
  const said = []
  expect(await buildWeb(root, process.execPath, (line) => said.push(line))).toBe(false)
  expect(said.at(-1)).toBe('The pages could not be built; the reason is above.')
})
