import type { PeerRequest, RoundEntry } from '../feedback/peer/words.ts'
import type { UpwardSurvey } from '../feedback/upward/words.ts'
import type { PlainDate } from '../kit/date.ts'
import { places } from './places.ts'
import type { Task } from './words.ts'

/** What I was asked about colleagues, and lists of whom to ask that wait for me. `decides`: I agree to the list; `proposed`: there is one. */
export interface PeerFacts {
  meId: string
  requests: readonly PeerRequest[]
  surveys: readonly UpwardSurvey[]
  rounds: readonly (RoundEntry & { decides: boolean; proposed: boolean })[]
}

/** Rounds and surveys, each as the one thing I can do about it. */
export function peerTasks({ meId, requests, surveys, rounds }: PeerFacts, today: PlainDate): Task[] {
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
    ...rounds.filter(({ state }) => state === 'nominating').flatMap((round) => waitingList(round, meId)).map((task) => dated(task, today)),
  ]
}

function waitingList(round: PeerFacts['rounds'][number], meId: string): Omit<Task, 'overdue'>[] {
  const to = places.feedbackRound(round.id)
  if (round.subject.id === meId) return round.proposed ? [] : [{ id: `nominate-${round.id}`, kind: 'nominate-peers', title: 'Propose whom to ask for feedback about your work', to }]
  if (!round.decides || !round.proposed) return []
  return [{ id: `agree-${round.id}`, kind: 'agree-to-peers', title: `Agree whom to ask for feedback about ${round.subject.name}`, to }]
}

function dated(task: Omit<Task, 'overdue'>, today: PlainDate): Task {
  return { ...task, overdue: task.due !== undefined && task.due < today }
}
