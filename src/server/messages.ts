import { randomUUID } from 'node:crypto'
import { sql, type Tx } from './database.ts'

/** What one may want by mail, or not. */
export const MESSAGE_GROUPS = ['reviews', 'feedback', 'check-ins', 'people'] as const
export type MessageGroup = (typeof MESSAGE_GROUPS)[number]

/** A kind of message: fixed words, a link, and the question whether its recipient may still see what it is about. */
export interface MessageKind {
  /** `noun.event`, as in `observation.shared`. */
  readonly kind: `${string}.${string}`
  readonly group: MessageGroup
  /** Subject of the mail and line of the inbox. No text, no rating, no name but the recipient's, and never which sort of plan. */
  readonly subject: string
  /** One sentence more. */
  readonly line: string
  /** Where the link leads, such as `/reviews/${id}`. */
  readonly path: (recordId: string) => string
  /** Asked as the recipient, in a transaction as them: when the inbox is shown and just before a mail is sent. */
  readonly stillRight: (tx: Tx, recordId: string) => Promise<boolean>
}

const KINDS = new Map<string, MessageKind>()

/** Declares a kind of message; list it in its room. */
export function messageKind(definition: MessageKind): MessageKind {
  KINDS.set(definition.kind, definition)
  return definition
}

/** The declared kind of this name. */
export function kindOf(kind: string): MessageKind | undefined {
  return KINDS.get(kind)
}

/** One message to one person. */
export interface OutgoingMessage {
  kind: string
  /** Person id. The sender themself and people who left get nothing. */
  to: string
  recordId: string
  /** Which occurrence of the event; the same one is told once. Up to 64 letters, digits or `.:_-`. */
  version?: string | number
  /** RFC 3339; from then on it is neither mailed nor listed. */
  expiresAt?: string
}

/**
 * Puts one message into the outbox in this very transaction. One event, one message: unique (kind, record, recipient, version).
 * @throws when the kind is not declared
 */
export async function send(tx: Tx, message: OutgoingMessage): Promise<void> {
  await sendAll(tx, [message])
}

/** The same for many at once: one statement, however many. */
export async function sendAll(tx: Tx, messages: readonly OutgoingMessage[]): Promise<void> {
  if (!messages.length) return
  const rows = messages.map(({ kind, to, recordId, version = 1, expiresAt }) => {
    if (!KINDS.has(kind)) throw new Error(`There is no message kind ${kind}: declare it with messageKind() and list it in its room.`)
    return { id: randomUUID(), kind, to, record: recordId, version: String(version), expires: expiresAt ?? null }
  })
  await sql`select app.post(${JSON.stringify(rows)}::jsonb)`.execute(tx)
}
