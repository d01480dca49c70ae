import type { Finding } from '../../kit/finding.ts'
import { KINDS_OF, LABELS } from '../words.ts'
import type { Kind, Label } from '../words.ts'

/** A text of the corpus: see README.md. */
export interface Labelled {
  readonly id: string
  readonly kind: Kind
  readonly text: string
  readonly labels: readonly Label[]
  readonly ranges: Readonly<Partial<Record<Label, readonly (readonly [number, number])[]>>>
}

/** How well one label is found, over the kinds it speaks about. */
export interface LabelScore {
  readonly label: Label
  readonly precision: number
  readonly recall: number
  readonly f: number
}

/** Everything acceptance asks of the coach. Shares from 0 to 1. */
export interface Score {
  readonly labels: readonly LabelScore[]
  readonly micro: number
  readonly macro: number
  /** Share of clean texts with a flag of the twenty labels above `unknown-reader`. */
  readonly cleanFlagged: number
  /** Share of the code units of given ranges that the found ranges cover, where the label was found. */
  readonly covered: number
  /** Intersection over union with the best found range, where the label was found. */
  readonly overlap: number
}

/** Scores findings against labels. `find` gives the findings of one text. */
export function scoreOf(items: readonly Labelled[], find: (item: Labelled) => readonly Finding[]): Score {
  const counts = new Map(LABELS.map((label) => [label, { hit: 0, extra: 0, missed: 0 }]))
  const shares: { covered: number; overlap: number }[] = []
  let clean = 0
  let flagged = 0
  for (const item of items) {
    const findings = find(item)
    const said = new Set(findings.map(labelOf))
    if (item.labels.length === 0) clean++
    if (item.labels.length === 0 && [...said].some((label) => label !== 'unknown-reader')) flagged++
    for (const label of LABELS.filter((each) => KINDS_OF[each].includes(item.kind))) {
      const given = item.labels.includes(label)
      const count = counts.get(label)!
      if (given && said.has(label)) {
        count.hit++
        shares.push(...sharesOf(item.ranges[label] ?? [], findings.filter((each) => labelOf(each) === label)))
      } else if (given) count.missed++
      else if (said.has(label)) count.extra++
    }
  }
  return summary(counts, shares, clean === 0 ? 0 : flagged / clean)
}

function summary(counts: ReadonlyMap<Label, { hit: number; extra: number; missed: number }>, shares: readonly { covered: number; overlap: number }[], cleanFlagged: number): Score {
  const labels = [...counts].map(([label, { hit, extra, missed }]) => ({ label, precision: part(hit, hit + extra), recall: part(hit, hit + missed), f: part(2 * hit, 2 * hit + extra + missed) }))
  const all = [...counts.values()].reduce((sum, each) => ({ hit: sum.hit + each.hit, extra: sum.extra + each.extra, missed: sum.missed + each.missed }))
  return {
    labels, micro: part(2 * all.hit, 2 * all.hit + all.extra + all.missed), macro: mean(labels.map(({ f }) => f)), cleanFlagged,
    covered: mean(shares.map(({ covered }) => covered)), overlap: mean(shares.map(({ overlap }) => overlap)),
  }
}

function sharesOf(given: readonly (readonly [number, number])[], findings: readonly Finding[]): { covered: number; overlap: number }[] {
  const found = findings.flatMap(({ range }) => (range ? [range] : []))
  return given.map(([from, to]) => {
    const common = found.map(({ start, end }) => ({ both: Math.max(0, Math.min(to, end) - Math.max(from, start)), all: Math.max(to, end) - Math.min(from, start) }))
    return { covered: Math.min(1, common.reduce((sum, { both }) => sum + both, 0) / (to - from)), overlap: Math.max(0, ...common.map(({ both, all }) => both / all)) }
  })
}

function labelOf({ rule }: Finding): Label {
  return rule.replace('writing/', '') as Label
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all
}

function mean(values: readonly number[]): number {
  return part(values.reduce((sum, each) => sum + each, 0), values.length)
}

/** A score as a table, for a terminal. */
export function scoreTable(name: string, score: Score): string {
  const two = (value: number) => value.toFixed(2)
  return [
    `${name}: micro ${two(score.micro)}, macro ${two(score.macro)}, clean flagged ${two(score.cleanFlagged)}, ranges covered ${two(score.covered)}, overlap ${two(score.overlap)}`,
    ...score.labels.map(({ label, precision, recall, f }) => `  ${label.padEnd(26)} precision ${two(precision)}  recall ${two(recall)}  F ${two(f)}`),
  ].join('\n')
}
