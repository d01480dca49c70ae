import type { Tx } from './database.ts'

/** Somebody's thing that falls due. */
export interface DueItem {
  /** A declared message kind, such as `reminder.self-review`. */
  kind: string
  /** Person id. */
  to: string
  recordId: string
  /** Plain date. */
  dueOn: string
}

/**
 * What is not done yet and falls due on one of these days. Asked on the job role's connection, entered for one organisation, which
 * sees everything: whether the recipient may know is asked of the kind, as the recipient, before anything is shown or mailed.
 */
export type Reminders = (tx: Tx, days: readonly string[]) => Promise<DueItem[]>
