import { daysBetween, type PlainDate } from '../../kit/date.ts'
import { type InputError, type Refusal, refuse } from '../../kit/refusal.ts'
import { isBlank } from '../../kit/text.ts'
import type { Outcome } from '../codes.ts'

/** What a session decided, as the facilitator writes it down. */
export interface DecisionText {
  outcome: Outcome
  proposedLevel: string
  reasons: string
  feedback: string
  wouldChange: string
  nextOn?: PlainDate | undefined
  levelFrom?: PlainDate | undefined
  version: number
}

/** A "not yet" that is looked at again in two years is a "no": it has to come back within one. */
const NEXT_WITHIN_DAYS = 366

/** A decision that says why, and what it means: a yes from when on, a "not yet" what would change it and when one looks again. */
export function decide(given: DecisionText, today: PlainDate): DecisionText | Refusal {
  const errors: InputError[] = []
  if (isBlank(given.reasons)) errors.push({ path: '/reasons', message: 'Say why, held against the level’s text.' })
  if (isBlank(given.feedback)) errors.push({ path: '/feedback', message: 'Say what the person is to read.' })
  if (given.outcome === 'yes' && !given.levelFrom) errors.push({ path: '/levelFrom', message: 'From which day on does the level hold?' })
  if (given.outcome === 'not-yet') {
    if (isBlank(given.wouldChange)) errors.push({ path: '/wouldChange', message: 'What would change the answer? Name what would have to be seen.' })
    if (!given.nextOn) errors.push({ path: '/nextOn', message: 'When does one look again?' })
    else if (given.nextOn <= today || daysBetween(today, given.nextOn) > NEXT_WITHIN_DAYS) errors.push({ path: '/nextOn', message: 'Choose a day within a year from now.' })
  }
  if (errors.length) return refuse('invalid', errors[0]!.message, { errors })
  const { levelFrom, nextOn, ...rest } = given
  return { ...rest, ...(given.outcome === 'yes' ? { levelFrom } : { nextOn }) }
}
