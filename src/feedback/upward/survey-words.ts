import { countInWords } from '../../kit/text.ts'
import { LEAST_UPWARD } from '../numbers.ts'
import type { UpwardSurvey } from './words.ts'

/** Questions to begin with. HR changes them as they like. */
export const FIRST_UPWARD = ['What does your manager do that helps you work well? Think of one time.', 'What should change? Again, one time you remember.']

/** What those who may read the results read when there are none: the same for every reason. */
export const NO_RESULTS = `There is nothing to read. With fewer than ${countInWords(LEAST_UPWARD)} answers to a question its texts are deleted at the close, and nobody reads them.`

/** What happens next, for whoever has the page open. */
export function surveyNext({ state, mine, manager }: Pick<UpwardSurvey, 'state' | 'mine' | 'manager'>, dueInWords: string): string {
  if (state === 'closed') return mine ? 'Closed. What was sent is mixed, and nobody can tell any more who wrote what.' : 'Closed.'
  if (!mine) return `Open until ${dueInWords}. Until then nobody reads anything, and nobody sees how many have answered.`
  if (!mine.sent) return `Until ${dueInWords}.`
  return mine.changed ? 'You have changed something since you sent it. Send it again, or what you sent counts.' : `Sent. Until ${dueInWords} you can change it and send it again; ${manager.name} reads nothing before.`
}
