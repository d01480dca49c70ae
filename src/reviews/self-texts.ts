import type { Text } from '../writing/rules.ts'
import type { SelfReviewDocument } from './words.ts'

/**
 * A self-review as the coach reads it. Somebody writes about their own work, so what was hard is not asked for an example
 * and a next step as a manager's growth area is: its phrases are looked at, and nothing more.
 */
export function textsOfSelfReview({ wentWell, wasHard, next, answers = [] }: SelfReviewDocument): Text[] {
  return [
    { path: '/wentWell', kind: 'accomplishment', text: wentWell },
    { path: '/wasHard', kind: 'growth_area', text: wasHard, look: 'phrases' },
    { path: '/next', kind: 'summary', text: next, look: 'phrases' },
    ...answers.map(({ id, text }): Text => ({ path: `/answers/${id}`, kind: 'summary', text, look: 'phrases' })),
  ]
}
