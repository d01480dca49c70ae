import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { expect, test, vi } from 'vitest'
import { lettersIn, streamsOf } from '../../../test/pdf-letters.ts'
import { isRefusal } from '../../kit/refusal.ts'
import type { Paper } from '../../kit/paper.ts'
import { pdfBarred, pdfOf } from './pdf.ts'
import { setType } from './set-type.ts'

const NOW = '2026-03-04T10:00:00.000Z'
const paper = (text: string, more: Partial<Paper> = {}): Paper => ({
  title: 'Review of Zoë Ångström', facts: [['Version', '1']], foot: 'A copy for Zoë',
  blocks: [{ kind: 'heading', level: 2, text: 'Summary' }, { kind: 'text', text }], ...more,
})
async function made(from: Paper): Promise<Buffer> {
  const pdf = await pdfOf(from, NOW)
  if (isRefusal(pdf)) throw new Error(pdf.detail)
  return Buffer.from(pdf)
}

const structure = (pdf: Buffer) => pdf.toString('latin1') + streamsOf(pdf).join('\n')

test('a paper is tagged, titled, in a language, and says that it is PDF/UA-1', async () => {
  const pdf = structure(await made(paper('A calm, useful year.', { blocks: [
    { kind: 'heading', level: 2, text: 'Summary' }, { kind: 'text', text: 'One\n\nTwo', label: 'What' },
    { kind: 'heading', level: 3, text: 'Records' }, { kind: 'list', numbered: true, items: ['a', 'b\n\nc', ''] }, { kind: 'list', items: [] }, { kind: 'note', text: 'small' },
  ] })))
  for (const mark of [/\/StructTreeRoot/, /\/MarkInfo\s*<<\s*\/Marked true/, /\/Lang\s*\(en/, /\/DisplayDocTitle true/, /pdfuaid:part[=>]"?1/, /\/S\s*\/H1/, /\/S\s*\/H2/, /\/S\s*\/LI\b/, /\/S\s*\/P\b/]) {
    expect(pdf).toMatch(mark)
  }
  expect(pdf).toMatch(/\/Title/)
})

test('what somebody wrote is shown and never run', async () => {
  const hostile = '#read("/etc/passwd") $x^2$ *b* _i_ @ref <label> \\ #{1+1} `raw` // gone /* gone */ = no heading\n- no list\n#panic("ran") \u0000'
  const pdf = await made(paper(hostile, { title: hostile.slice(0, 40), facts: [[hostile, hostile]], foot: hostile }))
  const letters = lettersIn(pdf)
  for (const mark of '#()"/$^*_@<>\\{}`=-+') expect([mark, letters.includes(mark)]).toEqual([mark, true])
  expect(letters).not.toMatch(/:0:0|root:/)
  expect(structure(pdf).match(/\/S\s*\/H\d/g)).toHaveLength(2)
})

test('accents, Greek and Cyrillic are drawn; what no font here has is a box, and the paper says so', async () => {
  expect(lettersIn(await made(paper('àéîõüßøłčř Ωμέγα Привет €')))).toMatch(/^(?=.*ř)(?=.*Ω)(?=.*П)(?=.*€)(?!.*□)/su)
  const odd = lettersIn(await made(paper('\u{10380}\u{10381}\u{e0041} and \u0001\u0000\ufeff \ud800')))
  expect(odd).toContain('□')
  const plain = await made(paper('日本語 שלום مرحبا 😀 👨‍👩‍👧 🇬🇧 กำ'))
  expect(plain.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a hundred thousand characters are set', async () => {
  const pdf = await made(paper('Long words and short, #one after the other. '.repeat(2300)))
  expect(pdf.length).toBeGreaterThan(50_000)
}, 30_000)

test('its workspace is gone', () => {
  const own = mkdtempSync(join(tmpdir(), 'plumbline-pdf-test-'))
  vi.stubEnv('TMPDIR', own)
  try {
    expect(setType(NodeCompiler, paper('x'), NOW).length).toBeGreaterThan(1000)
    expect(() => setType({ create: () => { throw new Error(readdirSync(own).join()) } } as never, paper('x'), NOW)).toThrow('plumbline-paper-')
    expect(readdirSync(own)).toEqual([])
  } finally {
    vi.unstubAllEnvs()
    rmSync(own, { recursive: true })
  }
})

test('papers made at once do not mix', async () => {
  const all = await Promise.all(['aaa', 'bbb', 'ccc'].map((text) => made(paper(text))))
  expect(new Set(all.map(String)).size).toBe(3)
})

test('a platform without a build is told what to do instead', async () => {
  const { pdfBarred: fresh } = await import('./pdf.ts?fresh' as './pdf.ts')
  expect(await fresh(() => Promise.reject(new Error('Cannot find native binding')))).toMatchObject({ refused: true, reason: 'no-pdf', detail: expect.stringContaining('Markdown') })
  expect(await pdfBarred()).toBeUndefined()
})
