import * as z from 'zod'
import { Named, TEXT_LIMIT } from '../words.ts'
import { ROUND_KINDS } from './round-words.ts'

/** How the person gets the answers: see `round-words.ts`. */
export const RoundKind = z.enum(ROUND_KINDS)
export type RoundKind = z.infer<typeof RoundKind>

/**
 * Where a round stands for its reader. The person sees `nominating`, `asked` and `given` only: to them a round that was closed
 * with nothing given stays as one that nobody has answered.
 */
export const RoundState = z.enum(['nominating', 'asked', 'given', 'closed'])
export type RoundState = z.infer<typeof RoundState>

export const Question = z.string().trim().min(1, 'Ask something one can answer.').max(400)
export const Questions = z.array(Question).min(1, 'Ask at least one question.').max(4, 'Four questions are the most.')

/** Where a peer's request stands, for the peer and for those who decide. */
export const PeerState = z.enum(['waiting', 'draft', 'sent', 'declined', 'withdrawn', 'left', 'over'])
export type PeerState = z.infer<typeof PeerState>

/** One text for each question, in their order; an empty text leaves a question out. */
export const AnswerTexts = z.array(z.string().max(TEXT_LIMIT)).min(1).max(4)

/** A round as lists show it. Counts are for those who decide; the person gets no key at all. */
export const RoundEntry = z.object({
  id: z.uuid(),
  subject: Named,
  openedBy: Named,
  kind: RoundKind,
  due: z.iso.date(),
  /** The day on which it was asked; of a round whose answers have names, alone (F4 has no date). */
  askedOn: z.iso.date().optional(),
  nominated: z.boolean(),
  state: RoundState,
  asked: z.int().optional(),
  sent: z.int().optional(),
})
export type RoundEntry = z.infer<typeof RoundEntry>

/** An answer with its author's name, for whoever may read both. */
export const RoundAnswer = z.object({
  requestId: z.uuid(),
  author: Named,
  /** The day on which it was sent, as `askedOn`. */
  sentOn: z.iso.date().optional(),
  texts: z.array(z.string()),
  /** What they wrote apart from the person, one text for each of the last questions; for those who read the answer before it is given. */
  apart: z.object({ id: z.uuid(), texts: z.array(z.string()) }).optional(),
  withheld: z.object({ reason: z.string(), by: Named }).optional(),
})
export type RoundAnswer = z.infer<typeof RoundAnswer>

/** One peer who was asked, for those who decide. */
export const AskedPeer = z.object({ requestId: z.uuid(), peer: Named, state: PeerState })
export type AskedPeer = z.infer<typeof AskedPeer>

/** How many texts a question has, and how many of their authors count toward the least. */
export const QuestionReady = z.object({ question: z.int(), texts: z.int(), counted: z.int() })
export type QuestionReady = z.infer<typeof QuestionReady>

/** A round as its reader may see it. */
export const Round = RoundEntry.extend({
  questions: z.array(z.string()).optional(),
  /** How many of the questions, the last ones, the person reads no answer to. The person finds neither these questions nor this. */
  apart: z.int().optional(),
  nominations: z.array(Named).optional(),
  requests: z.array(AskedPeer).optional(),
  answers: z.array(RoundAnswer).optional(),
  /** What an anonymous round gave: texts by question, mixed, nothing else. */
  batch: z.array(z.object({ question: z.int(), texts: z.array(z.string()) })).optional(),
  ready: z.array(QuestionReady).optional(),
  may: z.object({ nominate: z.boolean(), ask: z.boolean(), withhold: z.boolean(), give: z.boolean(), close: z.boolean() }),
})
export type Round = z.infer<typeof Round>

/** What one peer was asked, with their own words. */
export const PeerRequest = z.object({
  id: z.uuid(),
  subject: Named,
  askedBy: Named,
  manager: Named.optional(),
  kind: RoundKind,
  questions: z.array(z.string()),
  /** How many of the questions, the last ones, the person reads no answer to. */
  apart: z.int().optional(),
  due: z.iso.date(),
  state: PeerState,
  /** The round is over: an answer that was sent stays as it is. */
  over: z.boolean(),
  /** The round is over, and nothing of it went to the person. */
  nothingGiven: z.boolean(),
  /** The manager keeps this answer from the person. */
  withheld: z.boolean(),
  texts: z.array(z.string()),
  version: z.int(),
  /** Words of this answer that its author released to be cited. */
  quotes: z.array(z.string()),
})
export type PeerRequest = z.infer<typeof PeerRequest>
