import type { OwnReadings } from '../kit/own-export.ts'
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
  /** What a person's own export holds of here. */
  readonly ownReadings?: OwnReadings
}

const DECLARED: Room[] = []

/** Declares a room. */
export function room<const Actions extends readonly AnyAction[]>(definition: Room<Actions>): Room<Actions> {
  DECLARED.push(definition as Room)
  return definition
}

/** Every room that was declared, in the order in which they may know each other. */
export function declaredRooms(): readonly Room[] {
  return DECLARED
}
