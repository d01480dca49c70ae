import { inWords, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { countInWords } from '../../kit/text.ts'
import { LEAST_ANONYMOUS, MOST_PEERS } from '../numbers.ts'
import type { QuestionReady, RoundKind, RoundState } from './words.ts'

/** What the decisions about a round rest on. `decides`: manager of today, HR partner, or HR who opened it; never the person. */
export interface RoundFacts {
  subject: { id: string; name: string }
  kind: RoundKind
  nominated: boolean
  state: RoundState
  decides: boolean
}

/** A round before it is one. `standing`: how the opener stands to the person. */
export interface Opening {
  meId: string
  subjectId: string
  manager?: { id: string; name: string }
  standing: { manages: boolean; hr: boolean }
  nominate: boolean
  peerIds: readonly string[]
  due: PlainDate
  today: PlainDate
}

/** Who may open a round about whom. The person opens one by proposing peers; who is asked is agreed with their manager. */
export function openRound(about: Opening): Refusal | undefined {
  const own = about.subjectId === about.meId
  if (!own && !about.standing.manages && !about.standing.hr) {
    return refuse('not-allowed', 'A feedback round is opened by the person, their manager or HR.')
  }
  if (about.due < about.today) return wrong('/due', `${inWords(about.due)} is over. Choose a day to come.`)
  if (own && !about.nominate) return wrong('/nominate', 'Propose whom to ask: your manager agrees to the list before the questions go out.')
  if (about.nominate && !own && about.peerIds.length > 0) return wrong('/peerIds', 'Either the person proposes peers, or you name them now.')
  if (!about.nominate && about.peerIds.length === 0) return wrong('/peerIds', 'Say whom to ask.')
  return peersTrouble(about.subjectId, about.manager, about.peerIds)
}

/** Whom one can ask: not the person, and not the manager, who reads the answers and says their own part directly. */
export function peersTrouble(subjectId: string, manager: { id: string; name: string } | undefined, peerIds: readonly string[]): Refusal | undefined {
  if (new Set(peerIds).size !== peerIds.length) return wrong('/peerIds', 'Somebody is on the list twice.')
  if (peerIds.length > MOST_PEERS) return wrong('/peerIds', `${MOST_PEERS} people are the most for one round.`)
  if (peerIds.includes(subjectId)) return wrong('/peerIds', 'Ask others: what the person thinks belongs in their self-review.')
  if (manager && peerIds.includes(manager.id)) return wrong('/peerIds', `${manager.name} reads the answers as the manager. Ask people who work beside them.`)
}

/** The person proposes until the requests are out. */
export function nominatePeers(round: RoundFacts, meId: string): Refusal | undefined {
  if (round.subject.id !== meId || !round.nominated) return refuse('not-allowed', 'Whom to ask is proposed by the person it is about.')
  if (round.state !== 'nominating') return refuse('conflict', 'The questions are out already. Talk to your manager if somebody is missing.', { reason: 'asked' })
}

/** Agrees to a list, or asks more people later. */
export function askPeers(round: RoundFacts): Refusal | undefined {
  return notYours(round) ?? over(round)
}

/** One answer is kept from the person, with a reason, while the round is open. */
export function withholdAnswer(round: RoundFacts): Refusal | undefined {
  return notYours(round) ?? over(round)
}

/** Gives what was sent to the person, once. What makes an anonymous batch impossible is said in numbers its reader has anyway. */
export function giveRound(round: RoundFacts, ready: readonly QuestionReady[], sent: number): Refusal | undefined {
  const barred = notYours(round) ?? over(round)
  if (barred) return barred
  if (round.state === 'nominating' || sent === 0) return refuse('conflict', 'Nothing was sent yet that could be given.', { reason: 'nothing-sent' })
  if (round.kind === 'anonymous' && !ready.some((each) => each.counted >= LEAST_ANONYMOUS)) return tooFew(round.subject.name)
}

/** Why an anonymous batch is not given: under three, the person could work out who wrote what. */
export function tooFew(name: string): Refusal {
  return refuse('conflict', `Fewer than ${countInWords(LEAST_ANONYMOUS)} answers to any question count, so ${name} could work out who wrote them. Wait, ask more people, or close the round without giving it.`, {
    reason: 'too-few',
  })
}

/** Closes without giving anything: the person is never told. */
export function closeRound(round: RoundFacts): Refusal | undefined {
  return notYours(round) ?? over(round)
}

/** What the reader may do next, for the buttons. */
export function nextSteps(round: RoundFacts, meId: string) {
  const open = round.decides && round.state !== 'given' && round.state !== 'closed'
  return {
    nominate: !nominatePeers(round, meId),
    ask: open,
    withhold: open && round.state === 'asked',
    give: open && round.state === 'asked',
    close: open,
  }
}

/** That a round is over, for whoever comes late. */
export function over(round: Pick<RoundFacts, 'state'>): Refusal | undefined {
  if (round.state === 'given') return refuse('conflict', 'This round was given to the person and is over.', { reason: 'given' })
  if (round.state === 'closed') return refuse('conflict', 'This round is closed.', { reason: 'closed' })
}

function notYours(round: RoundFacts): Refusal | undefined {
  if (!round.decides) return refuse('not-allowed', 'This is for their manager or HR to decide.')
}

function wrong(path: string, message: string): Refusal {
  return refuse('invalid', message, { errors: [{ path, message }] })
}
