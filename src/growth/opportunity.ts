import { inWords, type PlainDate } from '../kit/date.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { isBlank } from '../kit/text.ts'
import type { Opportunity } from './words.ts'

/** The person's word on an offer. */
export const ANSWERS = ['taken', 'declined'] as const
export type OpportunityAnswer = (typeof ANSWERS)[number]

/** As the two read them. */
export const ANSWER_WORDS: Record<OpportunityAnswer, string> = { taken: 'Taken', declined: 'Declined' }

/** What an opportunity is decided with: the record, and whether the reader is one of the two today. */
export interface OpportunityFacts extends Opportunity { between: boolean }

/** An offer is made on a day that has come. */
export function offerOpportunity(offeredOn: PlainDate, today: PlainDate): Refusal | undefined {
  if (offeredOn <= today) return undefined
  const message = `${inWords(offeredOn)} is still to come. Choose the day on which it was offered.`
  return refuse('invalid', message, { errors: [{ path: '/offeredOn', message }] })
}

/** Only the person answers, and a no needs no more than a reason in their own words. */
export function answerOpportunity(facts: OpportunityFacts, meId: string, answer: OpportunityAnswer, reason: string): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  if (facts.person.id !== meId) return refuse('not-allowed', `Whether ${facts.person.name} takes it, only ${facts.person.name} can say.`)
  if (facts.answer?.answer === answer && facts.answer.reason === reason) return refuse('conflict', 'You have said so already.', { reason: 'already-answered' })
  if (facts.outcomes.length > 0) return refuse('conflict', 'What came of it is written down, so the answer stays.', { reason: 'told' })
  if (answer === 'declined' && isBlank(reason)) {
    const message = 'Say in a few words why not: it is read by you two alone, and held against nobody.'
    return refuse('invalid', message, { errors: [{ path: '/reason', message }] })
  }
}

/** What came of it is told of work that was taken. */
export function tellOutcome(facts: OpportunityFacts): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  if (facts.answer?.answer !== 'taken') {
    return refuse('conflict', facts.answer ? `${facts.person.name} did not take it.` : `${facts.person.name} has not answered yet.`, { reason: 'not-taken' })
  }
}

function forTheTwo({ between, person }: OpportunityFacts): Refusal | undefined {
  if (!between) return refuse('not-allowed', `This is between ${person.name} and their manager.`)
}
