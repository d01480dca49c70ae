import { notFound, type Refusal, refuse } from '../../kit/refusal.ts'
import type { FeedbackRequest } from './words.ts'

/** Who may ask whom: a person about themselves, a manager about a report, and never the person themselves. */
export function askFeedback(about: { meId: string; askedId: string; subjectId: string; managesSubject: boolean }): Refusal | undefined {
  if (about.askedId === about.subjectId) return wrong('Ask somebody else about them, or ask them in person.')
  if (about.askedId === about.meId) return wrong('You can note what you think without asking yourself.')
  if (about.subjectId !== about.meId && !about.managesSubject) {
    return refuse('not-allowed', 'You can ask for feedback about yourself and about the people who report to you.')
  }
}

/** Only the one who was asked answers, once, about the person they were asked about. */
export function answerRequest(request: FeedbackRequest | undefined, meId: string, subjectId: string): Refusal | undefined {
  if (!request || request.asked.id !== meId) return notFound
  if (request.subject.id !== subjectId)
    return refuse('invalid', `You were asked about ${request.subject.name}.`, {
      errors: [{ path: '/subjectId', message: `You were asked about ${request.subject.name}.` }],
    })
  return over(request)
}

/** Declining needs no reason, and the person it is about is not told. */
export function declineRequest(request: FeedbackRequest, meId: string): Refusal | undefined {
  if (request.asked.id !== meId) return refuse('not-allowed', 'Somebody else was asked.')
  return over(request)
}

/** Who asked, or the person's manager, may take the question back while it waits. */
export function withdrawRequest(request: FeedbackRequest, meId: string, managesSubject: boolean): Refusal | undefined {
  if (request.asked.id === meId || (request.asker.id !== meId && !managesSubject))
    return refuse('not-allowed', 'This is not yours to take back.')
  return over(request)
}

function over(request: FeedbackRequest): Refusal | undefined {
  if (request.state === 'waiting') return undefined
  return refuse('conflict', `This request was ${request.state} already.`, { reason: request.state })
}

function wrong(message: string): Refusal {
  return refuse('invalid', message, { errors: [{ path: '/askedId', message }] })
}
