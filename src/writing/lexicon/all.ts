import { compileLexicon } from '../lexicon.ts'
import type { Entry, Lexicon } from '../lexicon.ts'
import { AVOIDANCE } from './comfort.ts'
import { PREDETERMINED } from './foregone.ts'
import { POTENTIAL } from './promise.ts'
import { LEAVING, REWARDS } from './leaving.ts'
import { COMPARISONS } from './peers.ts'
import { PLACES } from './peers-places.ts'
import { ABSOLUTES } from './absolutes.ts'
import { EFFORTS } from './effort.ts'
import { MERITS } from './effort-merits.ts'
import { BIAS_OF_PERSON } from './bias.ts'
import { BIAS_OF_CIRCUMSTANCES } from './bias-circumstances.ts'
import { REASONS } from './bias-reasons.ts'
import { RESULTS, STEPS } from './features.ts'
import { LATELY } from './lately.ts'
import { SINGLE } from './single.ts'
import { UNTOLD } from './untold.ts'
import { HEARSAY } from './hearsay.ts'
import { SOURCES } from './hearsay-sources.ts'
import { CHARACTER, HYPERBOLES } from './praise.ts'
import { CARDS } from './cards/all.ts'
import { phrasesOf } from '../cards.ts'

/** Every family the coach knows. */
export const ENTRIES: readonly Entry[] = [
  ...ABSOLUTES, ...EFFORTS, ...MERITS, ...BIAS_OF_PERSON, ...BIAS_OF_CIRCUMSTANCES, ...REASONS, ...COMPARISONS, ...PLACES, ...LEAVING, ...REWARDS, ...POTENTIAL, ...AVOIDANCE, ...PREDETERMINED,
  ...HYPERBOLES, ...HEARSAY, ...SOURCES, ...CHARACTER, ...RESULTS, ...STEPS, ...LATELY, ...SINGLE, ...UNTOLD, ...CARDS.flatMap(phrasesOf),
]

let compiled: Lexicon | undefined

/** The house's lexicon, compiled when first asked for. */
export function houseLexicon(): Lexicon {
  return (compiled ??= compileLexicon(ENTRIES))
}
