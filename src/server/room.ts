import type { Rule } from '../kit/rule.ts'
import type { AnyAction } from './action.ts'

/** A room's table of contents: what it can do and what it checks. */
export interface Room<Actions extends readonly AnyAction[] = readonly AnyAction[]> {
  readonly name: string
  readonly actions: Actions
  readonly rules: readonly Rule<never>[]
}

/** Declares a room. */
export function room<const Actions extends readonly AnyAction[]>(definition: Room<Actions>): Room<Actions> {
  return definition
}
