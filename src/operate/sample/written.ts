import type { Reach } from '../../feedback/reach.ts'
import type { Rating, SelfReviewDocument } from '../../reviews/words.ts'
import type { Audience, SampleTalk } from './shape.ts'

/**
 * How the hand-written years are put down. A slot is a date relative to the anchor: `3.14` is the 14th of the third month
 * of the open cycle, `p3.14` the same of the closed one before it, `t-20` twenty days before today and `t+9` nine after. In a text `{3.14}` becomes
 * `14 March`, `{3.14th}` `14th` and `{3}` `March`. Line breaks in texts are only there for the reader of the file.
 */
export type Slot = string
/** A person by first name, as in `people.ts`. */
export type Key = string

export interface WrittenMore extends Reach {
  /** Default: `person` from the manager, `person_and_manager` from anybody else. */
  to?: Audience
  situation?: string
  behaviour?: string
  effect?: string
  project?: string
  dimension?: string
  /** When the person saw it; `false` if not yet. Default: the next working day. */
  seen?: Slot | false
  /** When it was shared. Default: the same day. */
  shared?: Slot
  answer?: string
  /** Key of the feedback request it answers. */
  asked?: string
}
export interface WrittenObservation extends WrittenMore {
  key: string
  on: Slot
  by: Key
  tone: 'praise' | 'concern'
  text: string
}
export interface WrittenTalk {
  key: string
  on: Slot
  by: Key
  text: string
  outcome: SampleTalk['outcome']
  amendment?: string
}
export interface WrittenRequest {
  key: string
  on: Slot
  by: Key
  to: Key
  question: string
}
/** `month` counts as in a slot: 3, or -3 for the closed cycle. */
export interface WrittenMonth {
  month: number
  bullets: string[]
  shared: boolean
}
export interface WrittenMeeting {
  on: Slot
  agenda?: [by: Key, text: string][]
  notes?: [by: Key, text: string][]
  actions?: [owner: Key, text: string, due: Slot, done?: Slot][]
}
export interface WrittenArtefact {
  key: string
  on: Slot
  kind: string
  title: string
  project: string
  link?: string
}
/** `confirmed` by the person: a slot, or `false` if they have not. */
export interface WrittenExpectations {
  cycle: 'closed' | 'open'
  by: Key
  from?: Slot
  lines: string[]
  confirmed?: Slot | false
}

export interface WrittenAccomplishment {
  title: string
  what: string
  how: string
  why: string
  cites: string[]
}
export interface WrittenGrowthArea {
  title: string
  behaviour: string
  example: string
  expectation: string
  actions: string
  cites: string[]
}
export interface WrittenReview {
  by: Key
  rating?: Rating
  summary: string
  accomplishments: WrittenAccomplishment[]
  growthAreas: WrittenGrowthArea[]
  forwardLooking: string
  /** The person's comment on receiving it. */
  comment?: string
}
export interface WrittenOpenReview extends WrittenReview {
  state: 'draft' | 'submitted' | 'shared'
  started: Slot
  minutes: number
  /** Days after the anchor, when positive, are planned. */
  talkPlanned?: Slot
  talkHeld?: Slot
}
export type WrittenSelf = Omit<SelfReviewDocument, 'cites'> & { cites: string[]; state?: 'draft' | 'submitted' }

/** A person's two years, as written by hand. */
export interface WrittenYears {
  person: Key
  observations: WrittenObservation[]
  talks: WrittenTalk[]
  requests?: WrittenRequest[]
  months: WrittenMonth[]
  meetings: WrittenMeeting[]
  /** Agenda lines for the ordinary weeks, used in turn. */
  topics: string[]
  artefacts: WrittenArtefact[]
  expectations: WrittenExpectations[]
  closed?: { self: WrittenSelf; review: WrittenReview }
  open: { self?: WrittenSelf; review?: WrittenOpenReview }
  /** One-on-ones were held until this slot only. */
  lastOneOnOne?: Slot
}

/** How one of two sees it: where it should go, and what lies between. */
export type WrittenView = [like: string, gap: string]
export interface WrittenCareerTalk {
  person: WrittenView
  manager: WrittenView
  /** What the two plan, and when: from and to in months. */
  plan: [opportunity: string, from: number, to: number]
}
/** Career check-ins of somebody with their manager, one a quarter, latest first. */
export interface WrittenCareer {
  person: Key
  /** When the latest one was held; else some weeks ago. */
  lastDaysAgo?: number
  talks: WrittenCareerTalk[]
  /** This quarter's: begun, with what each has written for themselves so far. */
  begun?: { person: WrittenView; manager: WrittenView }
}

/** A round of feedback. Without `answers` it still waits for the list of those who are asked. */
export interface WrittenRound {
  key: string
  subject: Key
  by: Key
  kind: 'attributed' | 'anonymous'
  opened: Slot
  due: Slot
  given?: Slot
  questions: string[]
  answers?: [by: Key, sent: Slot, texts: string[]][]
  /** Asked, and did not answer. */
  silent?: Key[]
  /** Whom the person proposes. */
  proposed?: Key[]
}
/** Upward feedback. `texts` by question once it is closed; until then what single people have sent. */
export interface WrittenSurvey {
  key: string
  manager: Key
  by: Key
  opened: Slot
  due: Slot
  closed?: Slot
  questions: string[]
  answered: Key[]
  texts?: string[][]
  drafts?: [by: Key, texts: string[]][]
}

export const praise = (key: string, on: Slot, by: Key, text: string, more: WrittenMore = {}): WrittenObservation => ({
  key,
  on,
  by,
  tone: 'praise',
  text,
  ...more,
})

export const concern = (key: string, on: Slot, by: Key, text: string, more: WrittenMore = {}): WrittenObservation => ({
  key,
  on,
  by,
  tone: 'concern',
  text,
  ...more,
})

export const talk = (
  key: string,
  on: Slot,
  by: Key,
  text: string,
  outcome: SampleTalk['outcome'] = 'confirmed',
  amendment?: string,
): WrittenTalk => ({ key, on, by, text, outcome, ...(amendment && { amendment }) })

export const month = (month: number, bullets: string[], shared = false): WrittenMonth => ({ month, bullets, shared })

export const artefact = (key: string, on: Slot, kind: string, title: string, project: string, link?: string): WrittenArtefact => ({
  key,
  on,
  kind,
  title,
  project,
  ...(link && { link }),
})
