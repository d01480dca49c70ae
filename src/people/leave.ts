import { type Days, daysIn, inWords } from '../kit/date.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { LONGEST_LEAVE_DAYS } from './numbers.ts'

/** Days away that are on record. */
export interface Leave extends Days { id: string }

/**
 * Puts days away on record. The same first day again moves the end: people come back earlier or later than planned.
 * @returns the record whose end moves, `new`, or why not
 */
export function recordLeave(wish: Days, known: readonly Leave[]): { moves: string } | 'new' | Refusal {
  if (wish.to < wish.from) return wrong('/to', 'The last day away comes before the first.')
  if (daysIn(wish) > LONGEST_LEAVE_DAYS) return wrong('/to', 'One stretch away is at most three years.')
  const same = known.find((each) => each.from === wish.from)
  const other = known.find((each) => each !== same && each.from <= wish.to && each.to >= wish.from)
  if (other) {
    const days = `Days away from ${inWords(other.from)} to ${inWords(other.to)}`
    const way = 'Record the days before or after them, or move their end.'
    return refuse('conflict', `${days} are on record already. ${way}`, { reason: 'overlaps' })
  }
  return same ? { moves: same.id } : 'new'
}

function wrong(path: string, message: string): Refusal {
  return refuse('invalid', message, { errors: [{ path, message }] })
}
