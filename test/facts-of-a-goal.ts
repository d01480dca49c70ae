import type { CoachingFacts } from '../src/growth/coaching.ts'
import { ago, TODAY } from './facts-of-two.ts'

/** Tomasz, who wants to reach L4 since half a year, and with whom all is well. */
export function towards(more: Partial<CoachingFacts> = {}): CoachingFacts {
  return {
    today: TODAY, person: { name: 'Tomasz' }, uncounted: [],
    goal: { level: 'L4', name: 'L4 (Senior)', scope: 'team', declaredOn: ago(180) },
    gap: [
      { dimension: 'scope', name: 'Scope of impact', state: 'missing', missing: 'Nothing yet that other benches build on.', writtenOn: ago(170), seenOn: ago(168) },
      { dimension: 'craft', name: 'Craft', state: 'there', missing: '', writtenOn: ago(170), seenOn: ago(168) },
    ],
    mapped: [{ id: 'o1', on: ago(40) }],
    offers: [{ id: 'p1', on: ago(60), scope: 'team', dimension: 'scope' }],
    timeline: [{ on: ago(160), fromMonths: 6, toMonths: 12, because: 'It takes two rebuilds from question to result.' }],
    ...more,
  }
}

/** What is declared so many days ago. */
export const declared = (days: number) => ({ ...towards().goal!, declaredOn: ago(days) })
