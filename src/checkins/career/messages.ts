import { messageKind } from '../../server/messages.ts'
import { findCareer } from './store.ts'

export const careerBegun = messageKind({
  kind: 'career-check-in.begun', group: 'check-ins',
  subject: 'A career check-in is planned for this quarter',
  line: 'It is tied to no review. Write down how you see it before you talk; nobody reads it until you share it.',
  path: (id) => `/career-check-ins/${id}`,
  stillRight: async (tx, id) => {
    const found = await findCareer(tx, id)
    return found !== undefined && found.between && !found.heldOn
  },
})

export const careerViewShared = messageKind({
  kind: 'career-check-in.view-shared', group: 'check-ins',
  subject: 'Something for your career check-in was shared with you',
  line: 'Read it before you talk.',
  path: (id) => `/career-check-ins/${id}`,
  stillRight: async (tx, id) => (await findCareer(tx, id))?.between ?? false,
})
