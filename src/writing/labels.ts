// What the browser needs of words.ts, without its schemas.

/** What a text can be meant to be. */
export const KINDS = ['accomplishment', 'growth_area', 'summary', 'pip_criterion', 'promotion_argument', 'calibration_pitch', 'feedback', 'retention'] as const
export type Kind = (typeof KINDS)[number]

/** The labels of `writing/<label>`, in the order of the rulebook. */
export const LABELS = [
  'vague', 'absolute', 'effort-based', 'no-impact', 'unquantified', 'personality-not-behaviour', 'biased-language', 'comparison-to-peer',
  'retention-motive', 'subjective-criterion', 'no-example', 'no-action', 'recency', 'surprise', 'narrow-evidence',
  'potential-not-performance', 'hyperbole', 'rating-avoidance', 'predetermined-outcome', 'hearsay', 'unknown-reader',
] as const
export type Label = (typeof LABELS)[number]

const CASES: readonly Kind[] = ['promotion_argument', 'calibration_pitch']

/** The kinds a label speaks about. */
export const KINDS_OF: Readonly<Record<Label, readonly Kind[]>> = {
  vague: KINDS.filter((kind) => kind !== 'pip_criterion' && kind !== 'retention'),
  absolute: KINDS,
  'effort-based': KINDS,
  'no-impact': ['accomplishment', ...CASES],
  unquantified: ['accomplishment', 'summary', ...CASES],
  'personality-not-behaviour': KINDS,
  'biased-language': KINDS,
  'comparison-to-peer': KINDS,
  'retention-motive': KINDS,
  'subjective-criterion': ['pip_criterion'],
  'no-example': ['growth_area', 'feedback'],
  'no-action': ['growth_area'],
  recency: ['growth_area', 'summary', ...CASES],
  surprise: ['growth_area', 'summary', 'pip_criterion', 'calibration_pitch'],
  'narrow-evidence': CASES,
  'potential-not-performance': [...CASES, 'retention'],
  hyperbole: KINDS,
  'rating-avoidance': ['summary', 'calibration_pitch'],
  'predetermined-outcome': ['pip_criterion', 'summary', 'calibration_pitch'],
  hearsay: KINDS,
  'unknown-reader': ['summary', 'accomplishment', 'growth_area', ...CASES],
}
