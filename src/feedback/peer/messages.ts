import { messageKind } from '../../server/messages.ts'
import { findMyRequest } from './answers/store.ts'
import { findRound } from './store.ts'

export const peerAsked = messageKind({
  kind: 'peer-request.asked', group: 'feedback',
  subject: 'You were asked for feedback about a colleague',
  line: 'A few sentences from what you saw yourself. You can decline.',
  path: (id) => `/peer-requests/${id}`,
  stillRight: async (tx, id) => ['waiting', 'draft'].includes((await findMyRequest(tx, id))?.state ?? ''),
})

export const peerRequestDue = messageKind({
  kind: 'reminder.peer-request', group: 'feedback',
  subject: 'Feedback you were asked for is due soon',
  line: 'A few sentences are enough, and you can still decline.',
  path: (id) => `/peer-requests/${id}`,
  stillRight: async (tx, id) => ['waiting', 'draft'].includes((await findMyRequest(tx, id))?.state ?? ''),
})

export const answerWithheld = messageKind({
  kind: 'peer-answer.withheld', group: 'feedback',
  subject: 'An answer of yours is not passed on',
  line: 'The manager keeps it from the person it is about. You can take it back and say it another way while the round is open.',
  path: (id) => `/peer-requests/${id}`,
  stillRight: async (tx, id) => (await findMyRequest(tx, id))?.withheld ?? false,
})

export const nothingGiven = messageKind({
  kind: 'peer-answer.nothing-given', group: 'feedback',
  subject: 'A feedback round ended without being passed on',
  line: 'What you wrote did not go to the person it is about, and will not.',
  path: (id) => `/peer-requests/${id}`,
  stillRight: async (tx, id) => (await findMyRequest(tx, id))?.nothingGiven ?? false,
})

export const toNominate = messageKind({
  kind: 'feedback-round.to-nominate', group: 'feedback',
  subject: 'Propose whom to ask for feedback about your work',
  line: 'Two or three people who saw you at work. The list is agreed before anybody is asked.',
  path: (id) => `/feedback-rounds/${id}`,
  stillRight: async (tx, id) => (await findRound(tx, id))?.state === 'nominating',
})

export const toAgree = messageKind({
  kind: 'feedback-round.to-agree', group: 'feedback',
  subject: 'Somebody proposed whom to ask for feedback',
  line: 'Agree to the list or change it: then the questions go out.',
  path: (id) => `/feedback-rounds/${id}`,
  stillRight: async (tx, id) => {
    const round = await findRound(tx, id)
    return round?.state === 'nominating' && round.decides
  },
})

export const roundGiven = messageKind({
  kind: 'feedback-round.given', group: 'feedback',
  subject: 'Feedback from colleagues is there for you',
  line: 'Read it when you have a quiet moment.',
  path: (id) => `/feedback-rounds/${id}`,
  stillRight: async (tx, id) => (await findRound(tx, id))?.state === 'given',
})

export const PEER_MESSAGES = [peerAsked, peerRequestDue, answerWithheld, nothingGiven, toNominate, toAgree, roundGiven]
