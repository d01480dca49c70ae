import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'

const bin = import.meta.dirname
const scratch = mkdtempSync(join(tmpdir(), 'bin-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A wrapper, as bin/plumbline is one, around a program that says its number and then does as told. */
async function wrapped(program) {
  const inside = JSON.stringify(`console.log(process.pid); ${program}`)
  const script = `import { endAs, run } from ${JSON.stringify(join(bin, 'pinned-node.mjs'))}
    endAs(await run(process.execPath, ['--input-type=module', '-e', ${inside}], { lifeline: true }))`
  const wrapper = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(wrapper.stdout, 'data')
  return { wrapper, inner: Number(String(line)) }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('without packages it says so in one line and exits 3', () => {
  cpSync(bin, join(scratch, 'bin'), { recursive: true })
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }')
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(scratch, 'bin', 'plumbline'), 'check', 'x.md'], { encoding: 'utf8' })
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 3, stdout: '', lines: 1 })
  expect(stderr).toContain('run npm ci')
})

test('it runs the command line', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(bin, 'plumbline'), '--version'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test('exit codes pass through', async () => {
  const { wrapper } = await wrapped('process.exitCode = 7')
  expect(await once(wrapper, 'exit')).toEqual([7, null])
})

test('signals pass through, and the program ends in its own way', async () => {
  const { wrapper } = await wrapped(`process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('listening')`)
  await sleep(100)
  wrapper.kill('SIGTERM')
  expect(await once(wrapper, 'exit')).toEqual([5, null])
})

test('a wrapper that is killed takes its program along', async () => {
  const { wrapper, inner } = await wrapped('setInterval(() => {}, 1000)')
  wrapper.kill('SIGKILL')
  for (let waited = 0; waited < 5_000 && isAlive(inner); waited += 10) await sleep(10)
  expect(isAlive(inner)).toBe(false)
})
