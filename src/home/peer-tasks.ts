import type { PeerRequest } from '../feedback/peer/words.ts'
import type { UpwardSurvey } from '../feedback/upward/words.ts'
import type { PlainDate } from '../kit/date.ts'
import { places } from './places.ts'
import type { Named, Task } from './words.ts'

/** Something to do about a round: propose peers, agree to those proposed, choose some as nobody was proposed in time, or give what came. */
export interface WaitingRound {
  id: string
  subject: Named
  what: 'propose' | 'agree' | 'choose' | 'give'
  /** The last day to propose, where a cycle names one. */
  by?: string
}

/** What I was asked about colleagues, and rounds that wait for me. */
export interface PeerFacts {
  requests: readonly PeerRequest[]
  surveys: readonly UpwardSurvey[]
  rounds: readonly WaitingRound[]
}

/** Rounds and surveys, each as the one thing I can do about it. */
export function peerTasks({ requests, surveys, rounds }: PeerFacts, today: PlainDate): Task[] {
  return [
    ...requests.filter(({ state }) => state === 'waiting' || state === 'draft').map((request) => dated({
      id: `peer-request-${request.id}`,
      kind: 'answer-request',
      title: `Answer or decline: feedback about ${request.subject.name}`,
      to: places.peerRequest(request.id),
      due: request.due,
      ...(request.state === 'draft' && { note: 'You have begun.' }),
    }, today)),
    ...surveys.filter(({ state, mine }) => state === 'open' && mine && !mine.sent).map((survey) => dated({
      id: `upward-${survey.id}`,
      kind: 'answer-request',
      title: `Say how it is to work with ${survey.manager.name}`,
      to: places.upwardSurvey(survey.id),
      due: survey.due,
      note: 'Nobody can tell who wrote what.',
    }, today)),
    ...rounds.map((round) => dated(roundTask(round), today)),
  ]
}

const ROUND_KINDS = { propose: 'nominate-peers', agree: 'agree-to-peers', choose: 'agree-to-peers', give: 'give-round' } as const

function roundTask({ id, subject: { name }, what, by }: WaitingRound): Omit<Task, 'overdue'> {
  const titles = {
    propose: 'Propose whom to ask for feedback about your work',
    agree: `Agree whom to ask for feedback about ${name}`,
    choose: `Choose whom to ask for feedback about ${name}`,
    give: `Give ${name} what their peers wrote`,
  }
  return {
    id: `${what}-${id}`,
    kind: ROUND_KINDS[what],
    title: titles[what],
    to: places.feedbackRound(id),
    ...(what === 'choose' && { note: `${name} has proposed nobody.` }),
    ...(what !== 'give' && by && { due: by }),
  }
}

function dated(task: Omit<Task, 'overdue'>, today: PlainDate): Task {
  return { ...task, overdue: task.due !== undefined && task.due < today }
}
