import type { Reminders } from '../../server/reminders.ts'
import { requestsDue } from './answers/store.ts'
import { peerRequestDue } from './messages.ts'

/** Questions of a round that are neither answered nor declined, each to the peer who was asked. */
export const remindOfPeerRequests: Reminders = async (tx, days) =>
  (await requestsDue(tx, days)).map((due) => ({ kind: peerRequestDue.kind, ...due }))
