import { DEFAULT_FRAMEWORK } from '../src/leveling/default-framework.ts'
import { askedAt } from '../src/promotion/asked.ts'
import type { CaseEvidence, CaseFacts, CaseText } from '../src/promotion/facts.ts'
import { addMonths } from '../src/kit/date.ts'

/** The day the case is read. */
export const TODAY = '2026-11-20'
/** So many months before that day. */
export const ago = (months: number) => addMonths(TODAY, -months)

/** A piece of evidence for L5, settled for a dimension. */
export const seen = (n: number, on: string | undefined, dimension: string, more: Partial<CaseEvidence> = {}): CaseEvidence =>
  ({ id: `e${n}`, dimension, level: 'L5', tone: 'praise', ...(on && { on }), ...more })

/** Ten months, five dimensions, four projects. */
export const STRONG: readonly CaseEvidence[] = [
  seen(1, ago(10), 'craft', { project: 'Repair planning', scope: 'teams', independence: 'frames' }),
  seen(2, ago(9), 'scope', { project: 'Repair planning', scope: 'teams', independence: 'directs' }),
  seen(3, ago(8), 'independence', { project: 'Spare parts', scope: 'organisation', independence: 'directs' }),
  seen(4, ago(6), 'leadership', { project: 'Apprentices', scope: 'teams', independence: 'directs' }),
  seen(5, ago(5), 'communication', { project: 'Spare parts', scope: 'teams', independence: 'directs' }),
  seen(6, ago(4), 'craft', { project: 'Night line', scope: 'teams', independence: 'directs' }),
  seen(7, ago(2), 'scope', { project: 'Night line', scope: 'organisation', independence: 'directs' }),
  seen(8, ago(1), 'leadership', { project: 'Apprentices', scope: 'teams', independence: 'directs' }),
]

export const TEXT: CaseText = {
  summary: 'Since January Mina sets how three benches plan their repairs. Late orders fell from 31 to 9 a month, and the two other benches use her board since May.',
  arguments: [
    { id: 'craft', text: 'In March she found why the test rig drifted and rewrote its calibration; returned boards went from 14 to 3 a month.' },
    { id: 'scope', text: 'The parts list she drew up in April is used by purchasing and by both other benches; missing parts halved from 40 to 20 a month.' },
  ],
  trajectory: 'In spring she planned for her own bench; since August she plans with purchasing. From January she takes over the spare parts contract.',
  concerns: '', retention: '',
}

/** A strong case; what is named replaces. */
export function caseFacts(more: Partial<CaseFacts> = {}): CaseFacts {
  return {
    document: TEXT, person: { id: 'mina', name: 'Mina' }, writerId: 'leila', current: 'L4', proposed: 'L5',
    levels: DEFAULT_FRAMEWORK.levels, dimensions: askedAt(DEFAULT_FRAMEWORK, more.proposed ?? 'L5'), evidence: STRONG,
    quotes: [{ id: 'q1', authorId: 'ana', released: true }, { id: 'q2', authorId: 'jon', released: true }],
    talks: [{ id: 't1', on: ago(7) }], growth: [], uncounted: [], step: 'submit', today: TODAY, ...more,
  }
}
