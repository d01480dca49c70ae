import { type Refusal, refuse } from '../../kit/refusal.ts'
import { isBlank, listInWords } from '../../kit/text.ts'
import type { PeerRequest, PeerState, RoundKind } from './words.ts'

/** Writing goes on while the request is open and the answer is not sent. */
export function writeAnswer(request: Pick<PeerRequest, 'state' | 'questions'>, texts: readonly string[]): Refusal | undefined {
  if (request.state === 'sent') return refuse('conflict', 'You have sent this. Take it back to change it.', { reason: 'sent' })
  return barred(request.state) ?? misfit(request.questions, texts)
}

/** Sends what is written. One question may stay empty, not all of them. */
export function sendAnswer(request: Pick<PeerRequest, 'state' | 'texts' | 'kind'>, repeats: boolean): Refusal | undefined {
  const no = request.state === 'sent' ? refuse('conflict', 'You have sent this already.', { reason: 'sent' }) : barred(request.state)
  if (no) return no
  if (request.texts.every(isBlank)) return refuse('invalid', 'Answer at least one question.', { errors: [{ path: '/texts/0', message: 'Answer at least one question.' }] })
  if (repeats && request.kind === 'anonymous') {
    return refuse('invalid', 'You gave them these very words before, under your name. Say it anew, or they know who writes.', {
      reason: 'repeated', errors: [{ path: '/texts/0', message: 'These are words you have said to them before.' }],
    })
  }
}

/** Takes a sent answer back to change it: while the round is open it is its author's. */
export function takeBackAnswer(request: Pick<PeerRequest, 'state' | 'over'>): Refusal | undefined {
  if (request.over) return barred('over')
  return request.state === 'sent' ? undefined : (barred(request.state) ?? refuse('conflict', 'This is not sent yet.', { reason: 'not-sent' }))
}

/** Declining needs no reason. Somebody who has sent an answer takes it back first. */
export function declineToAnswer(request: Pick<PeerRequest, 'state'>): Refusal | undefined {
  if (request.state === 'sent') return refuse('conflict', 'You have answered. Take your answer back first.', { reason: 'sent' })
  return barred(request.state)
}

function barred(state: PeerState): Refusal | undefined {
  if (state === 'declined') return refuse('conflict', 'You declined this.', { reason: 'declined' })
  if (state === 'withdrawn') return refuse('conflict', 'The question was taken back. Nothing is needed from you.', { reason: 'withdrawn' })
  if (state === 'over') return refuse('conflict', 'This round is over: nothing more is taken in, and nothing you write now would be read.', { reason: 'over' })
}

function misfit(questions: readonly string[], texts: readonly string[]): Refusal | undefined {
  if (texts.length !== questions.length) return refuse('invalid', `There are ${questions.length} questions: send one text for each, empty where you leave one out.`, {
    errors: [{ path: '/texts', message: `Send ${questions.length} texts.` }],
  })
}

/** Names for the sentence on who reads an answer. */
export interface AnswerReaders {
  kind: RoundKind
  subject: string
  manager?: string
  /** A question whose answers the person never reads. */
  apart?: boolean
}

/** Who reads an answer once it is sent, and what the person gets of it. Says what the policies do. */
export function answerAudience({ kind, subject, manager = 'the manager', apart }: AnswerReaders): { now: string; later: string } {
  const first = listInWords([manager, 'the HR partner', ...(kind === 'anonymous' ? ['HR admins'] : [])])
  return {
    now: 'only you',
    later: apart
      ? `${first} with your name, once you send it; never shown to ${subject}`
      : kind === 'anonymous'
      ? `${first} with your name, once you send it; ${subject} without any name, mixed with at least two other texts, or never`
      : `${first} once you send it; ${subject}, the managers above and HR admins when ${manager} gives it to ${subject}, with your name`,
  }
}
