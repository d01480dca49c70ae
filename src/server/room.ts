import type { Rule } from '../kit/rule.ts'
import type { AnyAction } from './action.ts'
import type { Job } from './jobs/jobs.ts'
import type { MessageKind } from './messages.ts'
import type { Reminders } from './reminders.ts'

/** A room's table of contents: what it can do, what it checks, what it tells people, and what it does by itself. */
export interface Room<Actions extends readonly AnyAction[] = readonly AnyAction[]> {
  readonly name: string
  readonly actions: Actions
  readonly rules: readonly Rule<never>[]
  readonly messages?: readonly MessageKind[]
  readonly jobs?: readonly Job<any>[]
  /** What falls due here, and whom to remind of it. */
  readonly reminders?: Reminders
}

/** Declares a room. */
export function room<const Actions extends readonly AnyAction[]>(definition: Room<Actions>): Room<Actions> {
  return definition
}
