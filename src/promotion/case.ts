import { type Refusal, refuse } from '../kit/refusal.ts'
import { CASE_VERBS, type CaseState, type CaseVerb, type Outcome } from './codes.ts'

/** Where a case stands and who is asking: all that decides which verbs are open. */
export interface Standing {
  state: CaseState
  /** I wrote it; it is about me. */
  mine: boolean
  aboutMe: boolean
  /** I am the line manager today; I lead further up; HR partner in scope; HR admin. */
  manages: boolean
  leads: boolean
  partners: boolean
  administers: boolean
  /** I sit in an open session it is on; I facilitate that session. */
  sits: boolean
  facilitates: boolean
  outcome?: Outcome
  /** The level was set after a yes. */
  levelSet: boolean
  /** It lies before an open session. */
  onAgenda: boolean
}

type Decision = (now: Standing) => Refusal | undefined

const notYours = refuse('not-allowed', 'This is not yours to do.')
const wrongState = (detail: string, reason: string) => refuse('invalid', detail, { reason })

const writes = (now: Standing) => (now.mine || now.manages) && !now.aboutMe

/** Its author and the line manager of today, while it is a draft. */
export const mayWrite: Decision = (now) => {
  if (!writes(now)) return notYours
  if (now.state === 'draft') return undefined
  return now.state === 'submitted' ? wrongState('This case is submitted. Withdraw it to go on writing.', 'submitted') : wrongState('This case stands as it is.', 'not-a-draft')
}

export const maySubmit: Decision = (now) => (now.manages ? mayWrite(now) : notYours)
export const mayOpenDrafting: Decision = (now) => (now.manages ? mayWrite(now) : notYours)
export const mayDiscard: Decision = (now) => (now.mine ? mayWrite(now) : notYours)

/** The manager takes a submitted case back. */
export const mayWithdraw: Decision = (now) => {
  if (!now.manages) return notYours
  return now.state === 'submitted' ? undefined : wrongState('Only a submitted case that is not decided can be withdrawn.', 'not-submitted')
}

/** The line above gives it back, with a reason. */
export const maySendBack: Decision = (now) => {
  if (!now.leads) return notYours
  return now.state === 'submitted' ? undefined : wrongState('Only a submitted case that is not decided can be sent back.', 'not-submitted')
}

/** HR sets a block aside once the case is theirs to read; nobody who writes it. */
export const mayOverride: Decision = (now) => {
  if (!(now.partners || now.administers) || writes(now) || now.aboutMe) return notYours
  return now.state === 'submitted' ? undefined : wrongState('A block is set aside for a submitted case.', 'not-submitted')
}

/** HR puts a case before a session. Whether a block stands in the way comes on top. */
export const mayPutOnAgenda: Decision = (now) => {
  if (!(now.partners || now.administers) || now.aboutMe) return notYours
  if (now.onAgenda) return wrongState('This case lies before an open session already.', 'on-agenda')
  return now.state === 'submitted' ? undefined : wrongState('Only a submitted case goes before a session.', 'not-submitted')
}

export const mayNote: Decision = (now) => {
  if (!now.sits || now.aboutMe) return notYours
  return now.state === 'submitted' || now.state === 'decided' ? undefined : wrongState('The session is over for this case.', 'over')
}

/** The facilitator writes down what the session decided, and may word it anew until it is given to the person. */
export const mayDecide: Decision = (now) => {
  if (!now.facilitates || now.aboutMe) return notYours
  return now.state === 'submitted' || now.state === 'decided' ? undefined : wrongState('The decision was given to the person and stands.', 'released')
}

/** The manager, or whoever leads further up, gives the decision to the person: best in a talk. */
export const mayRelease: Decision = (now) => {
  if (!(now.manages || now.leads)) return notYours
  if (now.state === 'decided') return undefined
  return now.state === 'released' || now.state === 'acknowledged' ? wrongState('The person has it already.', 'released') : wrongState('There is no decision yet.', 'not-decided')
}

/** Received, not agreed to: the person alone, in person. */
export const mayAcknowledge: Decision = (now) => {
  if (!now.aboutMe) return notYours
  if (now.state === 'acknowledged') return wrongState('You have acknowledged this already.', 'acknowledged')
  return now.state === 'released' ? undefined : notYours
}

/** After a yes: no level changes by itself. */
export const maySetLevel: Decision = (now) => {
  if (!now.administers) return notYours
  if (now.outcome !== 'yes' || !['decided', 'released', 'acknowledged'].includes(now.state)) return wrongState('Only a yes sets a level.', 'no-yes')
  return now.levelSet ? wrongState('The level is set already.', 'level-set') : undefined
}

/** S6: whoever may read it may save it, but those who sit over it: what they read there closes with the session. A draft is its writers'. */
export const mayExport: Decision = (now) => {
  if (now.aboutMe) return now.state === 'released' || now.state === 'acknowledged' ? undefined : wrongState('It can be saved once it was given to you.', 'not-given')
  if (now.state === 'draft') return writes(now) ? undefined : notYours
  if (now.state === 'discarded') return wrongState('This draft was put away.', 'not-a-draft')
  return now.mine || now.manages || now.leads || now.partners || now.administers ? undefined : notYours
}

const DECISIONS: Record<CaseVerb, Decision> = {
  write: mayWrite, settle: mayWrite, 'ask-quote': mayWrite, 'open-drafting': mayOpenDrafting, discard: mayDiscard, submit: maySubmit, withdraw: mayWithdraw, 'send-back': maySendBack,
  override: mayOverride, 'put-on-agenda': mayPutOnAgenda, note: mayNote, decide: mayDecide, release: mayRelease, acknowledge: mayAcknowledge, 'set-level': maySetLevel, export: mayExport,
}

/** Every verb that is open now. */
export function openVerbs(now: Standing): CaseVerb[] {
  return CASE_VERBS.filter((verb) => !DECISIONS[verb](now))
}
