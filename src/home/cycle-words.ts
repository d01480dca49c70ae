import type { PlainDate } from '../kit/date.ts'
import type { ReviewKind, ReviewState } from '../reviews/words.ts'
import { yearless } from './summary.ts'
import type { CycleProgress } from './words.ts'

/** Where reviews of one kind stand: from nothing to done. */
export interface Stage { state: ReviewState; words: string; count: number }
/** How far the reviews of one kind are, and the same in a sentence. */
export interface KindProgress { kind: ReviewKind; title: string; all: number; stages: Stage[]; sentence: string }

const STAGES: Record<ReviewKind, Partial<Record<ReviewState, string>>> = {
  self: { 'not-started': 'not begun', draft: 'being written', submitted: 'submitted' },
  manager: { 'not-started': 'not begun', draft: 'being written', submitted: 'submitted', shared: 'shared', acknowledged: 'acknowledged' },
}

/** How far a cycle is, self-reviews first. Cancelled reviews are left out. */
export function progressOf({ cycle, counts }: Pick<CycleProgress, 'cycle' | 'counts'>, today: PlainDate): KindProgress[] {
  return (['self', 'manager'] as const).flatMap((kind): KindProgress[] => {
    const of = counts.filter((each) => each.kind === kind && STAGES[kind][each.state])
    const all = of.reduce((sum, each) => sum + each.count, 0)
    if (all === 0) return []
    const stages = Object.entries(STAGES[kind]).map(([state, words]) => ({ state: state as ReviewState, words, count: of.find((each) => each.state === state)?.count ?? 0 }))
    const done = of.filter((each) => each.state !== 'not-started' && each.state !== 'draft').reduce((sum, each) => sum + each.count, 0)
    const due = (kind === 'self' && cycle.selfDue) || cycle.managerDue
    return [{ kind, title: kind === 'self' ? 'Self-reviews' : 'Manager reviews', all, stages, sentence: sentenceOf(done, all, due, today) }]
  })
}

function sentenceOf(done: number, all: number, due: PlainDate, today: PlainDate): string {
  if (done === all) return all === 1 ? 'It is submitted.' : `All ${all} are submitted.`
  if (due >= today) return `${done} of ${all} submitted; due on ${yearless(due)}.`
  return `${done} of ${all} submitted; ${all - done} ${all - done === 1 ? 'was' : 'were'} due on ${yearless(due)}.`
}

/** Why nobody would review somebody, and what mends it. */
export function problemWords(problem: CycleProgress['problems']['first'][number]): string {
  switch (problem.problem) {
    case 'no-manager': return `${problem.name} reports to nobody, so nobody writes their review.`
    case 'manager-left': return `${problem.name}’s manager has left, so nobody writes their review.`
    case 'on-leave': return `${problem.name} is on leave until the self-review is due.`
    case 'conflict-of-interest': return `A conflict of interest stands between ${problem.name} and their manager, so nobody writes their review.`
  }
}
