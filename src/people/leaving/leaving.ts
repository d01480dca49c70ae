import { addDays, inWords, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { EARLIEST_DATE, FURTHEST_AHEAD_DAYS } from '../numbers.ts'

/** What is known of somebody whose employment ends. */
export interface Employed { id: string; name: string; startedOn?: PlainDate; endedOn?: PlainDate }

/**
 * Whether somebody's employment may end on a day, or go on after all (`undefined`).
 * Who has left does not come back this way: a re-hire is a new employment with records of its own (rule X8).
 * @returns why not, or nothing
 */
export function objectionToLastDay(
  person: Employed, lastDay: PlainDate | undefined, by: { id: string; barred: boolean }, today: PlainDate,
): Refusal | undefined {
  if (person.id === by.id) return refuse('not-allowed', 'Your own employment is ended by another HR administrator.', { reason: 'own-employment' })
  if (by.barred) return refuse('not-allowed', `A conflict of interest is declared between you and ${person.name}: another HR administrator does this.`, { reason: 'conflict-of-interest' })
  if (person.endedOn && person.endedOn < today) {
    const again = 'Somebody who comes back starts a new employment: import them with a new employee id.'
    return refuse('conflict', `${person.name} left on ${inWords(person.endedOn)}. ${again}`, { reason: 'left' })
  }
  if (lastDay === undefined) return undefined
  if (person.startedOn && lastDay < person.startedOn) return wrong(`The last day lies before the first, ${inWords(person.startedOn)}.`)
  if (lastDay < EARLIEST_DATE || lastDay > addDays(today, FURTHEST_AHEAD_DAYS)) return wrong('This is too far away to be meant. Is the year right?')
}

/** The first day on which the reports of somebody who leaves need somebody else. */
export function dayToMoveOn(lastDay: PlainDate | undefined, today: PlainDate): PlainDate {
  return lastDay === undefined || lastDay < today ? today : addDays(lastDay, 1)
}

function wrong(message: string): Refusal {
  return refuse('invalid', message, { errors: [{ path: '/lastDay', message }] })
}
