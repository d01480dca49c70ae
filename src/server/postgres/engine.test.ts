import { chmodSync, existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canReach, isRoot, serverAccount, type Account } from './account.ts'
import { findEngine } from './engine.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'engine-'))
  chmodSync(scratch, 0o711)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A package as npm unpacks it without running scripts: no symbolic links. */
function unpacked(name: string): string {
  const home = join(scratch, name)
  const files = { 'bin/postgres': 'p', 'bin/initdb': 'i', 'lib/libpq.so.5.18': 'so', 'share/postgresql/postgres.bki': 'bki' }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, 'native', file)), { recursive: true })
    writeFileSync(join(home, 'native', file), text, { mode: file.startsWith('bin') ? 0o755 : 0o644 })
  }
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: '@some/engine', version: '18.4.0' }))
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(join(home, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  return home
}

const account = (): Account => serverAccount(join(scratch, 'none'))
const unused = (): string => expect.unreachable('no copy is needed')

test('links that no install script made are made, relative so that the folder may move', () => {
  const home = unpacked('plain')
  expect(findEngine(account(), home, unused).postgres).toBe(join(home, 'native/bin/postgres'))
  expect(readlinkSync(join(home, 'native/lib/libpq.so.5'))).toBe('libpq.so.5.18')
})

test('an installed package as it is needs nothing', () => {
  expect(existsSync(findEngine(account()).initdb)).toBe(true)
})

if (isRoot()) {
  test('a package the server cannot read is copied once, whatever root hides by default', () => {
    const home = unpacked('hidden')
    chmodSync(home, 0o700)
    const cache = join(scratch, 'cache')
    mkdirSync(cache)
    const umask = process.umask(0o077)
    const first = findEngine(account(), home, () => cache)
    process.umask(umask)
    expect(first.postgres).toBe(join(cache, 'some-engine-18.4.0', 'native/bin/postgres'))
    expect(canReach(account(), '-x', first.postgres, first.initdb)).toBe(true)
    expect(canReach(account(), '-r', join(dirname(first.postgres), '../lib/libpq.so.5'))).toBe(true)
    const made = statSync(first.postgres).ctimeMs
    expect(findEngine(account(), home, () => cache)).toEqual(first)
    expect(statSync(first.postgres).ctimeMs).toBe(made)
  })
}
