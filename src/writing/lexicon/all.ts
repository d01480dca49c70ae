import { compileLexicon } from '../lexicon.ts'
import type { Entry, Lexicon } from '../lexicon.ts'
import { NARROW, AVOIDANCE, PREDETERMINED, RECENT, SURPRISES } from './judgement.ts'
import { POTENTIAL, RETENTION } from './cases.ts'
import { COMPARISONS } from './comparison.ts'
import { ABSOLUTES, EFFORTS } from './conduct.ts'
import { BIAS } from './fairness.ts'
import { RESULTS, STEPS } from './features.ts'
import { LATELY } from './lately.ts'
import { SINGLE } from './single.ts'
import { UNTOLD } from './untold.ts'
import { CHARACTER, HEARSAY, HYPERBOLES } from './praise.ts'

/** Every family the coach knows. */
export const ENTRIES: readonly Entry[] = [
  ...ABSOLUTES, ...EFFORTS, ...BIAS, ...COMPARISONS, ...RETENTION, ...POTENTIAL, ...NARROW, ...RECENT, ...SURPRISES, ...AVOIDANCE, ...PREDETERMINED,
  ...HYPERBOLES, ...HEARSAY, ...CHARACTER, ...RESULTS, ...STEPS, ...LATELY, ...SINGLE, ...UNTOLD,
]

let compiled: Lexicon | undefined

/** The house's lexicon, compiled when first asked for. */
export function houseLexicon(): Lexicon {
  return (compiled ??= compileLexicon(ENTRIES))
}
