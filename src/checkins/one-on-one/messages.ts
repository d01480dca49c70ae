import { messageKind } from '../../server/messages.ts'
import { findOneOnOne } from './store.ts'

export const oneOnOnePlanned = messageKind({
  kind: 'one-on-one.planned', group: 'check-ins',
  subject: 'A one-on-one is planned',
  line: 'Look at the day, and add what you would like to talk about.',
  path: (id) => `/one-on-ones/${id}`,
  stillRight: async (tx, id) => {
    const meeting = await findOneOnOne(tx, id)
    return meeting !== undefined && meeting.between && !meeting.heldOn && !meeting.calledOff
  },
})

export const oneOnOneMoved = messageKind({
  kind: 'one-on-one.moved', group: 'check-ins',
  subject: 'A one-on-one moved to another day, or was called off',
  line: 'The agenda is as you left it.',
  path: (id) => `/one-on-ones/${id}`,
  stillRight: async (tx, id) => {
    const meeting = await findOneOnOne(tx, id)
    return meeting !== undefined && meeting.between && !meeting.heldOn
  },
})
