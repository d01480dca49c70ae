import { type InputError, type Refusal, refuse } from '../kit/refusal.ts'
import { MOST_FILE_PROBLEMS } from './numbers.ts'

/** A place in a text file, both counted from 1. */
export interface FilePlace { line: number; column: number }
/** Something in a file that keeps it from being read, and what to do about it. */
export interface FrameworkProblem extends FilePlace { message: string }

/** A file's problems as a refusal: the first in words, all of them listed. */
export function refuseFramework(problems: readonly FrameworkProblem[]): Refusal {
  const errors = problems.slice(0, MOST_FILE_PROBLEMS).map(({ line, column, message }): InputError => ({ path: `line ${line}, column ${column}`, message }))
  const more = problems.length > 1 ? ` (${problems.length} problems in all)` : ''
  return refuse('invalid', `${errors[0]!.path}: ${errors[0]!.message}${more}`, { errors })
}
