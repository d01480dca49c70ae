import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Item { id: string; kind: string; text: string; labels: string[]; ranges: Record<string, [number, number][]>; trade: string; note: string }

const read = <T>(name: string): T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)

const TUNE = read<Item>('tune.jsonl')
const REPORT = ['report.jsonl', 'report.later.jsonl', 'report.rare.jsonl'].flatMap((name) => read<Item>(name))
const ALL = [...TUNE, ...REPORT]

const LEAST = 15
const CLEAN_PER_LABELLED = 2

const KINDS = ['accomplishment', 'growth_area', 'summary', 'pip_criterion', 'promotion_argument', 'calibration_pitch', 'feedback', 'retention']
const CASES = ['promotion_argument', 'calibration_pitch']
const WRITTEN_AT_THE_END = ['growth_area', 'summary', ...CASES]

/** In which kinds a label may stand: the last column of the definitions. */
const APPLIES: Record<string, string[]> = {
  'vague': KINDS.filter((kind) => kind !== 'pip_criterion' && kind !== 'retention'),
  'absolute': KINDS, 'effort-based': KINDS, 'no-impact': ['accomplishment', ...CASES], 'unquantified': ['accomplishment', 'summary', ...CASES],
  'personality-not-behaviour': KINDS, 'biased-language': KINDS, 'comparison-to-peer': KINDS, 'retention-motive': KINDS,
  'subjective-criterion': ['pip_criterion'], 'no-example': ['growth_area', 'feedback'], 'no-action': ['growth_area'],
  'recency': WRITTEN_AT_THE_END, 'surprise': ['growth_area', 'summary', 'pip_criterion', 'calibration_pitch'], 'narrow-evidence': CASES,
  'potential-not-performance': [...CASES, 'retention'], 'hyperbole': KINDS, 'rating-avoidance': ['summary', 'calibration_pitch'],
  'predetermined-outcome': ['pip_criterion', 'summary', 'calibration_pitch'], 'hearsay': KINDS,
  'unknown-reader': ['summary', 'accomplishment', 'growth_area', ...CASES],
}
/** Labels about something missing: they point at the field, not at a phrase. */
const MISSING = ['vague', 'no-impact', 'no-example', 'no-action']

function shingles(text: string, width: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - width + 1)).map((_, at) => words.slice(at, at + width).join(' '))
}

describe('the corpus', () => {
  test('ids and texts are there once', () => {
    expect(new Set(ALL.map((item) => item.id)).size).toBe(ALL.length)
    expect(new Set(ALL.map((item) => item.text)).size).toBe(ALL.length)
  })

  test('labels are known and speak in the kind they are given to', () => {
    const wrong = ALL.filter((item) => !KINDS.includes(item.kind) || item.labels.some((label) => !APPLIES[label]?.includes(item.kind)))
    expect(wrong.map((item) => item.id)).toEqual([])
  })

  test('every label of a phrase has its ranges, no other label has any', () => {
    const wrong = ALL.filter((item) => {
      const due = item.labels.filter((label) => !MISSING.includes(label)).toSorted()
      return JSON.stringify(due) !== JSON.stringify(Object.keys(item.ranges).toSorted())
    })
    expect(wrong.map((item) => item.id)).toEqual([])
  })

  test('a range is a phrase of the text, whole words and no margins', () => {
    const wrong = ALL.flatMap((item) => Object.values(item.ranges).flat().filter(([start, end]) => {
      const around = `${item.text[start - 1] ?? ' '}${item.text[start]}|${item.text[end - 1]}${item.text[end] ?? ' '}`
      const phrase = item.text.slice(start, end)
      return start < 0 || end > item.text.length || phrase.trim() !== phrase || phrase === '' || /^\w\w|\w\w$/.test(around)
    }).map((range) => `${item.id} ${range}`))
    expect(wrong).toEqual([])
  })

  test('each label has its share in both halves, and clean texts outnumber the others two to one', () => {
    const few = Object.keys(APPLIES).flatMap((label) => [TUNE, REPORT].map((half) => half.filter((item) => item.labels.includes(label)).length)
      .flatMap((count) => count < LEAST ? [`${label} ${count}`] : []))
    expect(few).toEqual([])
    const clean = ALL.filter((item) => item.labels.length === 0).length
    expect(clean).toBeGreaterThanOrEqual(CLEAN_PER_LABELLED * (ALL.length - clean))
  })

  test('the halves share no run of seven words', () => {
    const known = new Set(TUNE.flatMap((item) => shingles(item.text, 7)))
    expect(REPORT.flatMap((item) => shingles(item.text, 7).filter((run) => known.has(run)))).toEqual([])
  })
})

interface Pair { id: string; a: string; b: string; copyPaste: boolean; note: string }

describe('the pairs', () => {
  const tune = read<Pair>('pairs.tune.jsonl')
  const report = read<Pair>('pairs.report.jsonl')

  test('each half has copies and look-alikes in about equal number, ids once', () => {
    for (const half of [tune, report]) {
      const copies = half.filter((pair) => pair.copyPaste).length
      expect(Math.min(copies, half.length - copies)).toBeGreaterThanOrEqual(30)
    }
    expect(new Set([...tune, ...report].map((pair) => pair.id)).size).toBe(tune.length + report.length)
  })

  test('the halves share no run of seven words', () => {
    const known = new Set(tune.flatMap((pair) => [...shingles(pair.a, 7), ...shingles(pair.b, 7)]))
    expect(report.flatMap((pair) => [...shingles(pair.a, 7), ...shingles(pair.b, 7)].filter((run) => known.has(run)))).toEqual([])
  })
})
