import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { installMissing, isInstalled } from './install.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'install-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const zod = { version: '4.6.7' }
const elsewhere = { version: '1.0.0', optional: true, os: ['plan9'], cpu: [process.arch] }
const here = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] }

let count = 0
function checkout(wanted, present) {
  const root = join(scratch, String(count++))
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (present) writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }))
  return root
}

test('all there, but for what another platform needs', () => {
  expect(isInstalled(checkout({ zod, elsewhere }, { zod }))).toBe(true)
  expect(isInstalled(checkout({ zod, here }, { zod, here }))).toBe(true)
})

test('nothing there, one missing, one of another version, or copied from another platform', () => {
  expect(isInstalled(checkout({ zod }))).toBe(false)
  expect(isInstalled(checkout({ zod, here }, { zod }))).toBe(false)
  expect(isInstalled(checkout({ zod }, {}))).toBe(false)
  expect(isInstalled(checkout({ zod }, { zod: { version: '4.6.6' } }))).toBe(false)
})

test('what is installed is left alone, in silence', async () => {
  expect(await installMissing(checkout({ zod }, { zod }), (line) => expect.unreachable(line))).toBe(true)
})
