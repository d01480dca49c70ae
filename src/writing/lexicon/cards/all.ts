import { readyCards } from '../../cards.ts'
import type { Card, ReadyCard } from '../../cards.ts'
import type { Label } from '../../labels.ts'
import { BIAS } from './biased-language.ts'
import { COMPARISON } from './comparison-to-peer.ts'
import { EFFORT } from './effort-based.ts'
import { HEARSAY } from './hearsay.ts'
import { NARROW } from './narrow-evidence.ts'
import { POTENTIAL_NOT_PERFORMANCE } from './potential-not-performance.ts'
import { PREDETERMINED } from './predetermined-outcome.ts'
import { RATING_AVOIDANCE } from './rating-avoidance.ts'
import { RECENCY } from './recency.ts'
import { RETENTION } from './retention-motive.ts'
import { SURPRISE } from './surprise.ts'

/** Labels that signs in company tell of, besides their phrases. */
export const CARDS: readonly Card[] = [BIAS, COMPARISON, EFFORT, HEARSAY, NARROW, POTENTIAL_NOT_PERFORMANCE, PREDETERMINED, RATING_AVOIDANCE, RECENCY, RETENTION, SURPRISE]

let ready: ReadonlyMap<Label, ReadyCard> | undefined

/** The card of a label; all are made ready when one is first asked for. */
export function cardOf(label: Label): ReadyCard | undefined {
  return (ready ??= readyCards(CARDS)).get(label)
}
