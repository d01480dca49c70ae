import type { Days, PlainDate } from '../kit/date.ts'
import type { Finding } from '../kit/finding.ts'
import type { Independence, Level, Scope } from '../leveling/framework.ts'

/** The written argument, as `words.ts` checks it: a text for each dimension of the proposed level, and what goes around them. */
export interface CaseText {
  summary: string
  /** `id` is the code of the dimension. */
  arguments: readonly { id: string; text: string }[]
  trajectory: string
  /** What stands against it, and how the case sees it. */
  concerns: string
  /** Whether fear of losing the person plays a part, declared in words. Blank: it was not declared. */
  retention: string
}

/** A piece of what was seen of the person's work, with the level and dimension it speaks for as the manager settled them. */
export interface CaseEvidence {
  id: string
  /** Absent: nobody said when. */
  on?: PlainDate
  dimension?: string
  /** Code of the level it speaks for. Absent: settled for no level. */
  level?: string
  project?: string
  tone?: 'praise' | 'concern'
  /** How far it reached and how much of the way was found alone, where its author said so. */
  scope?: Scope
  independence?: Independence
  /** A concern that was dealt with, and when. */
  resolvedOn?: PlainDate
}

/** Words of a colleague, given for this case by themself. */
export interface CaseQuote {
  id: string
  authorId?: string | undefined
  /** Their author released them for the case. */
  released: boolean
}

/** A talk about where the person is going, or a goal the two declared. */
export interface CareerTalk {
  id: string
  on: PlainDate
}

/** Everything the rules over a promotion case read, computed from what its reader may see (X11). */
export interface CaseFacts {
  document: CaseText
  person: { id?: string; name: string }
  /** Who writes the case: their own words are no peer input. */
  writerId?: string
  current?: string
  proposed?: string
  /** The levels of the framework the case is pinned to. */
  levels: readonly Pick<Level, 'code' | 'name' | 'track' | 'order' | 'scope' | 'independence'>[]
  /** What is asked at the proposed level: see `asked.ts`. */
  dimensions: readonly { code: string; name: string }[]
  evidence: readonly CaseEvidence[]
  quotes: readonly CaseQuote[]
  /** Absent: not known, as with a file. */
  talks?: readonly CareerTalk[]
  /** Records of growth that go on: opportunities taken, a timeline that moved. */
  growth: readonly string[]
  /** Days of leave, the first 60 of employment, the first 30 under a new manager. */
  uncounted: readonly Days[]
  /** From when on there can be evidence: the day of starting. */
  since?: PlainDate
  /** What the coach found in the document. Absent: it has not been read. */
  coached?: readonly Finding[]
  /** `decide`: an answer is about to be given. */
  step: 'write' | 'submit' | 'decide'
  /** What is about to be answered. */
  outcome?: 'yes' | 'not-yet'
  /** The day the case is read. */
  today: PlainDate
}
