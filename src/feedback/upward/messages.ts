import { messageKind } from '../../server/messages.ts'
import { findResults, findSurvey } from './store.ts'

export const upwardAsked = messageKind({
  kind: 'upward-survey.asked', group: 'feedback',
  subject: 'You are asked about working with your manager',
  line: 'Nobody can tell who wrote what, and with fewer than five answers nothing is shown to anybody.',
  path: (id) => `/upward-surveys/${id}`,
  stillRight: async (tx, id) => {
    const survey = await findSurvey(tx, id)
    return survey?.state === 'open' && survey.mine !== undefined && !survey.mine.sent
  },
})

export const upwardReady = messageKind({
  kind: 'upward-survey.ready', group: 'feedback',
  subject: 'What your team says about working with you is there',
  line: 'Texts without names, mixed.',
  path: (id) => `/upward-surveys/${id}`,
  stillRight: async (tx, id) => (await findResults(tx, id)).length > 0,
})

export const UPWARD_MESSAGES = [upwardAsked, upwardReady]
