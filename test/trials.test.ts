import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, 'trials')

// They run on Node itself, which reads .ts and no .tsx: an import too many, and a trial that takes minutes is gone unnoticed.
test('every trial can be started', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.trial.ts'))
  const script = names.map((name) => `console.log(typeof (await import(${JSON.stringify(join(FOLDER, name))})).run)`).join('\n')
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(said.trim().split('\n')).toEqual(names.map(() => 'function'))
})
