import type * as z from 'zod'
import type { Refusal } from '../kit/refusal.ts'
import type { Person, Tx } from './database.ts'

/** What every action gets: a transaction that already is the person, and the present moment. */
export interface Context {
  readonly tx: Tx
  readonly me: Person
  /** RFC 3339, product time. */
  readonly now: string
  /** Plain date in the organisation's time zone. */
  readonly today: string
  /** Version the caller last saw, from `If-Match`. */
  readonly ifMatch?: number
  readonly requestId: string
  /** Says what the one audit entry of this action is about. Later calls replace what they name. */
  note(entry: AuditNote): void
}

/** Ids and field names, never text. */
export interface AuditNote {
  recordKind?: string
  recordId?: string
  subjectId?: string
  fields?: readonly string[]
  reason?: string
}

export type FileBody = string | Uint8Array

/** An answer that is a file and not JSON. What takes its time is a function: it is made after the transaction. */
export interface FileAnswer {
  file: { name: string; type: string; body: FileBody | (() => Promise<FileBody | Refusal>) }
}

/** A verb, declared once: every door reads this. */
export interface Action<Id extends string = string, In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  /** `noun.verb`, as in `observation.share`. */
  readonly id: Id
  /** One line of help, an imperative. */
  readonly help: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Under `/api/v1`; `{id}` takes `id` of the input. */
  readonly path: `/${string}`
  readonly kind: 'read' | 'write'
  /** A read that leaves an audit entry all the same. */
  readonly sensitive?: boolean
  /** The answer holds a secret that is shown once: it is not kept for a retry. */
  readonly secret?: boolean
  /** Text could be lost: the caller says which version it saw. */
  readonly ifMatch?: boolean
  /** What a token must have been given; absent: tokens can't do this at all. */
  readonly scope?: string
  /** The command line's operator may run it, without being a person. */
  readonly operator?: boolean
  /** For the browser's menus only: the database decides. */
  readonly who?: 'anyone' | 'manager' | 'hr' | 'hr_admin'
  /** Largest body in bytes, 1 MB unless told. */
  readonly limit?: number
  readonly input: In
  readonly output: Out
  readonly run: (context: Context, input: z.output<In>) => Promise<z.input<Out> | Refusal>
}

/** Declares an action. */
export function action<const Id extends string, In extends z.ZodType, Out extends z.ZodType>(definition: Action<Id, In, Out>): Action<Id, In, Out> {
  return definition
}

/** Any action, whatever its shapes: each one is checked where it is declared. */
export type AnyAction = Action<string, any, any>
