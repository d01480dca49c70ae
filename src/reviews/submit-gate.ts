import { inWords, type PlainDate } from '../kit/date.ts'
import type { ReviewState, Wait } from './words.ts'

/** What a manager review builds on, as far as its author may know of it. */
export interface Inputs {
  /** The person's own review; absent in a cycle that asks for none. */
  selfReview?: { state: ReviewState; due: PlainDate }
  /** Answers of peers that are still open, and the day by which they were asked for; absent when nobody was asked. */
  peers?: { open: number; due: PlainDate }
  /** The person is away today, or has left: nobody waits for their words. */
  subjectGone?: boolean
}

/** What is not in yet, each with the day until which it is waited for. Empty: the review can be submitted. */
export function waitsFor({ selfReview, peers, subjectGone }: Inputs, today: PlainDate): Wait[] {
  const self = selfReview && !subjectGone && (selfReview.state === 'not-started' || selfReview.state === 'draft') && today <= selfReview.due
  const open = peers && peers.open > 0 && today <= peers.due
  return [
    ...(self ? [{ what: 'self-review' as const, until: selfReview.due }] : []),
    ...(open ? [{ what: 'peer-feedback' as const, until: peers.due, open: peers.open }] : []),
  ]
}

/** The same as a sentence: what is waited for, and until when. */
export function waitWords(waits: readonly Wait[]): string {
  const named = waits.map(({ what, open }) =>
    what === 'self-review' ? 'the self-review' : open === 1 ? 'the answer of one peer' : `the answers of ${open} peers`,
  )
  const last = waits.map(({ until }) => until).toSorted().at(-1)!
  const one = waits.length === 1 && waits[0]!.open !== undefined ? waits[0]!.open === 1 : waits.length === 1
  return `You can submit once ${named.join(' and ')} ${one ? 'is' : 'are'} in, or after ${inWords(last)}.`
}
