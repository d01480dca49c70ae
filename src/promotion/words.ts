import * as z from 'zod'
import { Confirmed } from '../reviews/words.ts'
import { CASE_STATES, CASE_VERBS, OUTCOMES } from './codes.ts'
import { LONGEST_NOTE } from './numbers.ts'

export { Confirmed }
export const CaseState = z.enum(CASE_STATES)
export const CaseVerb = z.enum(CASE_VERBS)
export const Outcome = z.enum(OUTCOMES)

const text = z.string().max(20_000)
const code = z.string().trim().min(1).max(40)
export const LevelCode = code
export const DimensionCode = code

/** The written argument: a text for each dimension of the proposed level (`id` is its code), and what goes around them. */
export const CaseDocument = z.object({
  summary: text.default(''),
  arguments: z.array(z.object({ id: code, text })).max(60).default([]),
  trajectory: text.default(''),
  concerns: text.default(''),
  retention: z.string().max(4000).default(''),
})
export type CaseDocument = z.infer<typeof CaseDocument>

export const Named = z.object({ id: z.uuid(), name: z.string() })
export type Named = z.infer<typeof Named>

/** That a case exists, whose it is and where it stands. */
const EvidenceMapShown = z.object({
  months: z.array(z.string()), rows: z.array(z.object({ code: z.string(), name: z.string(), counts: z.array(z.int()), total: z.int() })),
  sustained: z.object({ months: z.int(), inARow: z.int() }), sentence: z.string(),
})

export const CaseEntry = z.object({
  id: z.uuid(), subject: Named, author: Named, state: CaseState,
  /** The person may read along while it is a draft, and know that it was submitted. */
  open: z.boolean(),
  createdAt: z.iso.datetime(),
  /** Levels it is about, for those who may read it. */
  currentLevel: z.string().optional(), proposedLevel: z.string().optional(),
  outcome: Outcome.optional(), nextOn: z.iso.date().optional(),
  /** Where evidence for the proposed level lies, for those who write it and ask for it. Never beside another case before a committee. */
  map: EvidenceMapShown.optional(),
})
export type CaseEntry = z.infer<typeof CaseEntry>

/** What a level asks for in a dimension. `as`: the words of the level below hold. */
export const Asked = z.object({ code: z.string(), name: z.string(), text: z.string(), as: z.string().optional() })
export const CaseLevel = z.object({
  code: z.string(), name: z.string(), track: z.string(), order: z.int(),
  scope: z.enum(['task', 'team', 'teams', 'organisation', 'company']).optional(), independence: z.enum(['guided', 'checked', 'alone', 'frames', 'directs']).optional(),
})

/** A record somebody settled, with its own words where the reader may open it. */
export const Settled = z.object({
  id: z.uuid(), dimension: z.string(), level: z.string(), on: z.iso.date(),
  project: z.string().optional(), tone: z.enum(['praise', 'concern']).optional(),
  scope: CaseLevel.shape.scope, independence: CaseLevel.shape.independence,
  shows: z.string(), resolvedOn: z.iso.date().optional(),
  source: z.object({ title: z.string(), text: z.string(), authorName: z.string().optional() }).optional(),
})
export type Settled = z.infer<typeof Settled>

/** A record the writer may settle, with what its author proposed. */
export const CaseRecord = z.object({
  id: z.uuid(), kind: z.string(), on: z.iso.date(), title: z.string(), text: z.string(), tone: z.enum(['praise', 'concern']).optional(),
  authorId: z.uuid().optional(), authorName: z.string().optional(), project: z.string().optional(),
  /** Proposed by its author. */
  dimension: z.string().optional(), level: z.string().optional(), scope: CaseLevel.shape.scope, independence: CaseLevel.shape.independence,
})
export type CaseRecord = z.infer<typeof CaseRecord>

/** A colleague's words, as far as the reader may know of them. */
export const QuoteState = z.enum(['asked', 'released', 'declined', 'withdrawn'])
export const CaseQuote = z.object({
  id: z.uuid(), caseId: z.uuid(), subject: Named, asker: Named, asked: Named, question: z.string(), askedAt: z.iso.datetime(), state: QuoteState,
  /** For whoever wrote it, and once it is released. */
  text: z.string().optional(), version: z.int(), savedAt: z.iso.datetime().optional(), releasedAt: z.iso.datetime().optional(),
  /** It can still be written, released or taken back. */
  open: z.boolean(),
})
export type CaseQuote = z.infer<typeof CaseQuote>

export const CaseStep = z.object({ step: z.enum(['submitted', 'withdrawn', 'sent-back', 'decided', 'released', 'level-set']), reason: z.string().optional(), by: Named, at: z.iso.datetime() })
export const CaseNote = z.object({ id: z.uuid(), by: Named, kind: z.enum(['question', 'note']), text: z.string(), at: z.iso.datetime() })
export const NoteText = z.string().trim().min(1, 'Write what you ask or note.').max(LONGEST_NOTE)

export const Decision = z.object({
  outcome: Outcome, proposedLevel: z.string(), reasons: z.string(), feedback: z.string(), wouldChange: z.string(),
  nextOn: z.iso.date().optional(), levelFrom: z.iso.date().optional(), version: z.int(),
})
export type Decision = z.infer<typeof Decision>
export const Acknowledgement = z.object({ comment: z.string(), at: z.iso.datetime() })

export const CaseOverride = z.object({ rule: z.string(), path: z.string(), textVersion: z.int(), reason: z.string(), by: Named, at: z.iso.datetime() })
export const Confirmation = z.object({ key: z.string(), note: z.string().optional() })

const Stretch = z.object({ from: z.iso.date(), to: z.iso.date() })
/** What the rules read beside text, evidence and quotes. */
export const CaseSurroundings = z.object({
  levels: z.array(CaseLevel).readonly(), dimensions: z.array(Asked).readonly(),
  talks: z.array(z.object({ id: z.uuid(), on: z.iso.date() })).optional(), growth: z.array(z.uuid()).readonly(),
  uncounted: z.array(Stretch).readonly(), since: z.iso.date().optional(), today: z.iso.date(),
  /** Concerns of the time that the reader may see and nobody settled. */
  concerns: z.array(z.object({ id: z.uuid(), on: z.iso.date() })).readonly(),
})
export type CaseSurroundings = z.infer<typeof CaseSurroundings>

export const Session = z.object({ id: z.uuid(), name: z.string(), on: z.iso.date(), facilitator: Named, closedAt: z.iso.datetime().optional() })
export type Session = z.infer<typeof Session>

/** A case with everything its reader may read of it, and what they may do. */
export const ShownCase = CaseEntry.extend({
  subject: z.object({ id: z.uuid(), name: z.string(), title: z.string() }),
  aboutMe: z.boolean(), mine: z.boolean(),
  may: z.array(CaseVerb),
  document: CaseDocument.optional(), version: z.int().optional(), savedAt: z.iso.datetime().optional(),
  framework: z.object({ id: z.string(), version: z.int() }).optional(),
  surroundings: CaseSurroundings.optional(), evidence: z.array(Settled).optional(), quotes: z.array(CaseQuote).optional(),
  confirmations: z.array(Confirmation).optional(), overrides: z.array(CaseOverride).optional(), steps: z.array(CaseStep).optional(),
  session: Session.optional(), notes: z.array(CaseNote).optional(),
  decision: Decision.optional(), releasedAt: z.iso.datetime().optional(), releasedBy: Named.optional(), acknowledgement: Acknowledgement.optional(),
})
export type ShownCase = z.infer<typeof ShownCase>
