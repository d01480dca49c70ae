import { isBlank } from '../../kit/text.ts'
import type { Named } from '../words.ts'
import type { PeerRequest, PeerState, RoundEntry, RoundKind, RoundState } from './words.ts'

/** Questions to begin with: what to keep, and what would help. The opener changes them as they like. */
export const FIRST_QUESTIONS = ['What should go on as it is? Think of one time you saw it.', 'What would have helped you more? Again, one time.']

/** How the person gets the answers: with names, or as one batch of mixed texts without them. */
export const ROUND_KINDS = ['attributed', 'anonymous'] as const

export const KIND_WORDS: Record<RoundKind, string> = { attributed: 'With names', anonymous: 'Without names' }

/** How the person gets the answers, for whoever opens a round. */
export function kindHint(kind: RoundKind, name: string): string {
  return kind === 'attributed'
    ? `Once you give it to ${name}, ${name} reads every answer with its author’s name.`
    : `You and HR read who wrote what. ${name} gets the texts mixed and without names, once, and only if three or more answers count.`
}

/** "Feedback about Mina Okafor". */
export function roundTitle(round: Pick<RoundEntry, 'subject'>, meId: string): string {
  return round.subject.id === meId ? 'Feedback about your work' : `Feedback about ${round.subject.name}`
}

export const ROUND_STATES: Record<RoundState, string> = { nominating: 'Choosing whom to ask', asked: 'Asked', given: 'Given', closed: 'Closed' }

/** Who acts next, for whoever decides. */
export function roundNext(round: Pick<RoundEntry, 'state' | 'subject' | 'asked' | 'sent'>, dueInWords: string): string {
  const { name } = round.subject
  switch (round.state) {
    case 'nominating': return `${name} proposes, you agree, then the questions go out.`
    case 'asked': return `${round.sent ?? 0} of ${round.asked ?? 0} have answered. Answers are asked for by ${dueInWords}.`
    case 'given': return `${name} has it. Nothing can be added or taken back.`
    case 'closed': return `Nothing was given to ${name}, who is not told of it.`
  }
}

/** The same for the person it is about: what happened with the questions is not theirs to know. */
export function ownNext(state: RoundState, dueInWords: string): string {
  switch (state) {
    case 'nominating': return 'You propose whom to ask. Your manager agrees to the list before anybody is asked.'
    case 'given': return 'Here it is, as it was given to you.'
    default: return `The questions are out until ${dueInWords}. If something is given to you, it shows here.`
  }
}

export const PEER_STATES: Record<PeerState, string> = { waiting: 'Waiting', draft: 'Begun', sent: 'Answered', declined: 'Declined', withdrawn: 'Taken back', left: 'Has left', over: 'Too late' }

/** What a peer is asked, in a line. */
export function askedTitle({ subject, askedBy }: Pick<PeerRequest, 'subject' | 'askedBy'>): string {
  return `${askedBy.name} asks you about ${subject.id === askedBy.id ? 'their own work' : subject.name}`
}

/** What became of one's answer, where something did. */
export function answerFate(request: Pick<PeerRequest, 'state' | 'over' | 'nothingGiven' | 'withheld' | 'kind' | 'subject'> & Partial<Pick<PeerRequest, 'texts' | 'apart'>>): string | undefined {
  const { name } = request.subject
  if (request.state !== 'sent') return undefined
  if (request.nothingGiven) return `The round is over. ${request.kind === 'anonymous' ? `Nothing was given to ${name}: that is so when fewer than three answers count, or when it was decided so.` : `Nothing was given to ${name}.`} ${name} has not read what you wrote, and will not.`
  if (request.withheld) return `This answer is kept from ${name}. ${request.over ? `${name} has not read it.` : 'You can take it back and say it another way.'}`
  const { texts, apart = 0 } = request
  if (request.over && apart > 0 && texts?.slice(0, -apart).every(isBlank)) return `${name} reads nothing of this: it is for the manager and HR.`
  if (request.over) return request.kind === 'anonymous' ? `${name} was given the texts of this round, mixed and without names.` : `${name} has it, with your name.`
  return undefined
}

/** What giving does, said before it is done. */
export function givingConsequence(kind: RoundKind, subject: Named): string {
  return kind === 'attributed'
    ? `${subject.name} reads each answer with the name of who wrote it; so can the managers above and HR. It can’t be taken back, and no more answers are taken in.`
    : `${subject.name} gets the texts mixed, without names or dates. It happens once: nothing can be added or taken back, and no more answers are taken in.`
}
