import { randomUUID } from 'node:crypto'
import type { AuditNote } from './action.ts'
import { sql, type Tx } from './database.ts'

/** Writes the one audit entry of an action. Ids and field names only, never text. */
export async function appendAudit(tx: Tx, action: string, note: AuditNote, result: 'done' | 'refused', requestId: string): Promise<void> {
  await sql`select app.audit_append(${randomUUID()}, ${action}, ${note.recordKind ?? null}, ${note.recordId ?? null}, ${note.subjectId ?? null},
    ${[...(note.fields ?? [])]}::text[], ${result}, ${note.reason ?? null}, ${requestId})`.execute(tx)
}
