import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const MAIN = new URL('../main.ts', import.meta.url).pathname
let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'check-batch-')) })
afterAll(() => rmSync(folder, { recursive: true }))

function batch(text: string, ...more: string[]) {
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, text)
  return { file, ...spawnSync(process.execPath, [MAIN, 'check', '--batch', file, ...more], { encoding: 'utf8' }) }
}

describe('check --batch', () => {
  test('one line in, one line out, in order', () => {
    const { stdout, status } = batch([
      { id: 'b', kind: 'feedback', text: 'On the 14th you stopped the line before the belt tore.' },
      { id: 'a', kind: 'pip_criterion', text: 'Shows a better attitude by 30 June.' },
    ].map((line) => JSON.stringify(line)).join('\n'))
    const [first, second] = stdout.trim().split('\n').map((line) => JSON.parse(line))
    expect(first).toEqual({ id: 'b', findings: [] })
    expect(second).toMatchObject({ id: 'a', findings: [{ rule: 'writing/subjective-criterion', severity: 'warn', path: '/text' }] })
    expect(status).toBe(1)
  })

  test.each([
    ['{"id":"a","kind":"feedback","text":"x"}\nnonsense\n', ':2:'],
    ['{"id":"a","kind":"poem","text":"x"}\n', ':1:1: kind:'],
    ['\n{"id":"a","kind":"feedback"}\n', ':2:1: text:'],
  ])('a line that cannot be read: one clear line, exit 2: %j', (text, place) => {
    const { file, stderr, stdout, status } = batch(text)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`${file}${place}`)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('standard input that comes slowly is waited for', async () => {
    const program = spawn(process.execPath, [MAIN, 'check', '--batch', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const said = text(program.stdout)
    for (const part of ['{"id":"a","kind":"feedback",', '"text":"You are always late."}\n']) {
      await setTimeout(700)
      program.stdin.write(part)
    }
    program.stdin.end()
    expect(JSON.parse(await said)).toMatchObject({ id: 'a', findings: expect.arrayContaining([expect.objectContaining({ rule: 'writing/absolute' })]) })
  })

  test('no text at all: what and where, in one line, exit 2', () => {
    writeFileSync(join(folder, 'latin.jsonl'), Buffer.from('{"id":"a"}\n{"id":"caf\xe9"}', 'latin1'))
    for (const [file, says] of [['latin.jsonl', ':2:11: this is not UTF-8 text.'], ['', ': this is a folder.'], ['none', ': there is no such file.']] as const) {
      const { stderr, status } = spawnSync(process.execPath, [MAIN, 'check', '--batch', join(folder, file)], { encoding: 'utf8' })
      expect([status, stderr.trim()]).toEqual([2, `${join(folder, file)}${says}`])
    }
  })

  test('what it does not take, and where it cannot write, is said in one line', () => {
    const { file } = batch('{"id":"a","kind":"feedback","text":"You are always late."}\n')
    const said = (...words: string[]) => spawnSync('/bin/sh', ['-c', words.join(' ')], { encoding: 'utf8' })
    const run = `"${process.execPath}" "${MAIN}" check --batch "${file}"`
    expect(said(run, '--format sarif')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^--batch reads the kind .*\n$/) })
    expect(said(run, '--kind feedback')).toMatchObject({ status: 2, stdout: '' })
    if (existsSync('/dev/full')) expect(said(run, '> /dev/full')).toMatchObject({ status: 3, stderr: expect.stringMatching(/^The output could not be written: .*\n$/) })
  })
})
