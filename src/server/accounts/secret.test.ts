import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSecret } from './secret.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'plumbline-secret-')) })
afterEach(() => rm(folder, { recursive: true }))

test('is made once, random, for its owner only', async () => {
  const both = await Promise.all(Array.from({ length: 20 }, () => readSecret(folder, {})))
  expect(new Set(both).size).toBe(1)
  expect(await readdir(folder)).toEqual(['secret'])
  expect(both[0]).toMatch(/^[\w-]{43}$/)
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(`${both[0]}\n`)
})

test('is the one given, when it is long enough', async () => {
  expect(await readSecret(folder, { PLUMBLINE_SECRET: 'x'.repeat(32) })).toBe('x'.repeat(32))
  await expect(readSecret(folder, { PLUMBLINE_SECRET: 'short' })).rejects.toThrow('PLUMBLINE_SECRET has 5 characters')
  await writeFile(join(folder, 'secret'), 'cut')
  await expect(readSecret(folder, {})).rejects.toThrow('has 3 characters')
})
