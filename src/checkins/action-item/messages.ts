import { messageKind } from '../../server/messages.ts'
import { ownsOpenItem } from './store.ts'

// A message is about the meeting, not the item: its link leads there, and a mail for each of three items helps nobody.
export const actionItemGiven = messageKind({
  kind: 'action-item.agreed', group: 'check-ins',
  subject: 'You have something to do from a one-on-one',
  line: 'It is on the page of the meeting, with its date.',
  path: (id) => `/one-on-ones/${id}`,
  stillRight: ownsOpenItem,
})

export const actionItemDue = messageKind({
  kind: 'reminder.action-item', group: 'check-ins',
  subject: 'Something you agreed on in a one-on-one is due soon',
  line: 'Tick it off, or talk about it when you meet.',
  path: (id) => `/one-on-ones/${id}`,
  stillRight: ownsOpenItem,
})
