import * as z from 'zod'

/** What a text is meant to be. Rules read it: a criterion is not a compliment. */
export const Kind = z.enum(['accomplishment', 'growth_area', 'summary', 'pip_criterion', 'promotion_argument', 'calibration_pitch', 'feedback', 'retention'])
export type Kind = z.infer<typeof Kind>

/** The labels of `writing/<label>`, in the order of the rulebook. */
export const LABELS = [
  'vague', 'absolute', 'effort-based', 'no-impact', 'unquantified', 'personality-not-behaviour', 'biased-language', 'comparison-to-peer',
  'retention-motive', 'subjective-criterion', 'no-example', 'no-action', 'recency', 'surprise', 'narrow-evidence',
  'potential-not-performance', 'hyperbole', 'rating-avoidance', 'predetermined-outcome', 'hearsay', 'unknown-reader',
] as const
export type Label = (typeof LABELS)[number]

const EVERY = Kind.options
const CASES: readonly Kind[] = ['promotion_argument', 'calibration_pitch']

/** The kinds a label speaks about. */
export const KINDS_OF: Readonly<Record<Label, readonly Kind[]>> = {
  vague: EVERY.filter((kind) => kind !== 'pip_criterion' && kind !== 'retention'),
  absolute: EVERY,
  'effort-based': EVERY,
  'no-impact': ['accomplishment', ...CASES],
  unquantified: ['accomplishment', 'summary', ...CASES],
  'personality-not-behaviour': EVERY,
  'biased-language': EVERY,
  'comparison-to-peer': EVERY,
  'retention-motive': EVERY,
  'subjective-criterion': ['pip_criterion'],
  'no-example': ['growth_area', 'feedback'],
  'no-action': ['growth_area'],
  recency: ['growth_area', 'summary', ...CASES],
  surprise: ['growth_area', 'summary', 'pip_criterion', 'calibration_pitch'],
  'narrow-evidence': CASES,
  'potential-not-performance': [...CASES, 'retention'],
  hyperbole: EVERY,
  'rating-avoidance': ['summary', 'calibration_pitch'],
  'predetermined-outcome': ['pip_criterion', 'summary', 'calibration_pitch'],
  hearsay: EVERY,
  'unknown-reader': ['summary', 'accomplishment', 'growth_area', ...CASES],
}
