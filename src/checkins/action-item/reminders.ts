import type { Reminders } from '../../server/reminders.ts'
import { actionItemDue } from './messages.ts'
import { itemsDue } from './store.ts'

/** Action items that fall due, each to its owner: one a meeting and day. */
export const remindOfActionItems: Reminders = async (tx, days) =>
  (await itemsDue(tx, days)).map((item) => ({ kind: actionItemDue.kind, to: item.ownerId, recordId: item.meetingId, dueOn: item.dueOn }))
