import { countedBetween, inWords } from '../../../kit/date.ts'
import type { Days, PlainDate } from '../../../kit/date.ts'
import { rule } from '../../../kit/rule.ts'
import { CONCERN_DAYS } from '../../numbers.ts'

/** A concern as its author noted it. */
export interface Concern {
  id: string
  authorId: string
  /** Whom it is about. */
  about: { name: string }
  /** The server's date of noting. */
  notedOn: PlainDate
  /** The day it was shared with the person, or a talk about it was recorded. */
  deliveredOn?: PlainDate
  /** The person's days that don't count. */
  uncounted?: readonly Days[]
}

/** The concerns of one author; those of others are left out of every answer. */
export interface ConcernFacts {
  readerId: string
  concerns: readonly Concern[]
  today: PlainDate
}

export const feedbackUndeliveredConcern = rule({
  id: 'feedback/undelivered-concern',
  severity: 'warn',
  title: 'A concern was noted and not shared with the person within 14 days',
  why: 'A concern helps the person only once they hear it, and while both remember what happened. Kept, it turns up in a review as news.',
  numbers: { days: CONCERN_DAYS },
  *check(facts: ConcernFacts, { days }) {
    for (const [index, concern] of facts.concerns.entries()) {
      if (concern.authorId !== facts.readerId || concern.deliveredOn) continue
      if (countedBetween(concern.notedOn, facts.today, concern.uncounted ?? []) <= days) continue
      yield {
        path: `/concerns/${index}`,
        message: `You noted a concern about ${concern.about.name} on ${inWords(concern.notedOn)}, and ${concern.about.name} has not heard it yet.`,
        fix: 'What would you like them to do differently? Share the note, or say it at the next one-on-one and record that you did. If it no longer matters, delete it.',
        evidence: [concern.id],
      }
    }
  },
})
