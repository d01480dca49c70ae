import { notFound, type Refusal, refuse } from '../../kit/refusal.ts'
import { isBlank } from '../../kit/text.ts'

/** Where a request for words stands. */
export interface QuoteStanding {
  state: 'asked' | 'released' | 'declined' | 'withdrawn'
  /** The case is a draft, and the question was not taken back. */
  open: boolean
  asked: { id: string }
  asker: { id: string }
  text?: string
}

/** Only somebody else is asked: neither the person, nor whoever asks. */
export function mayAsk(about: { meId: string; askedId: string; subjectId: string; already: boolean }): Refusal | undefined {
  if (about.askedId === about.subjectId) return wrong('Their own view stands elsewhere; ask somebody who worked with them.')
  if (about.askedId === about.meId) return wrong('What you saw is in your own text; ask somebody who worked with them.')
  return about.already ? refuse('conflict', 'They were asked for this case already.', { reason: 'already-asked' }) : undefined
}

/** The colleague who was asked, while the case is a draft and their words are not released. */
export function mayWriteQuote(quote: QuoteStanding, meId: string): Refusal | undefined {
  if (quote.asked.id !== meId) return notFound
  if (!quote.open) return over
  if (quote.state === 'released') return refuse('invalid', 'You released these words. Take them back to change them.', { reason: 'released' })
  return undefined
}

export function mayReleaseQuote(quote: QuoteStanding, meId: string): Refusal | undefined {
  const barred = mayWriteQuote(quote, meId)
  if (barred) return barred
  return isBlank(quote.text) ? refuse('invalid', 'There are no words to release yet.', { reason: 'empty' }) : undefined
}

export function mayTakeBackQuote(quote: QuoteStanding, meId: string): Refusal | undefined {
  if (quote.asked.id !== meId) return notFound
  if (!quote.open) return over
  return quote.state === 'released' ? undefined : refuse('invalid', 'These words are not released.', { reason: 'not-released' })
}

export function mayDeclineQuote(quote: QuoteStanding, meId: string): Refusal | undefined {
  if (quote.asked.id !== meId) return notFound
  if (!quote.open) return over
  return quote.state === 'asked' ? undefined : refuse('conflict', 'This was answered already.', { reason: quote.state })
}

export function mayWithdrawQuote(quote: QuoteStanding, meId: string): Refusal | undefined {
  if (quote.asker.id !== meId) return refuse('not-allowed', 'This is not yours to take back.')
  if (!quote.open) return over
  return quote.state === 'released' ? refuse('invalid', 'They released their words; only they take them back.', { reason: 'released' }) : undefined
}

const over = refuse('invalid', 'The case is no draft any more, so the words stay as they are.', { reason: 'over' })

function wrong(message: string): Refusal {
  return refuse('invalid', message, { errors: [{ path: '/askedId', message }] })
}
