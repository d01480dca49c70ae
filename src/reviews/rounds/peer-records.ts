import type { RoundAnswer, RoundKind, RoundState } from '../../feedback/peer/words.ts'
import type { Quote } from '../../feedback/quote/words.ts'
import type { PlainDate } from '../../kit/date.ts'
import { isBlank } from '../../kit/text.ts'
import type { PacketRecord } from '../words.ts'

/**
 * What a peer wrote, as a record of the packet. X10: only what the person was given by name can be cited; the rest is to be read, and
 * cited in the words its author releases. Its day is the round's, the same for all who answered.
 */
export function fromAnswer(
  round: { kind: RoundKind; state: RoundState; due: PlainDate },
  questions: readonly string[],
  answer: RoundAnswer,
  today: PlainDate,
): PacketRecord {
  const given = round.kind === 'attributed' && round.state === 'given'
  return {
    id: answer.requestId,
    kind: 'peer-feedback',
    on: round.due < today ? round.due : today,
    title: 'Peer feedback',
    text: answer.texts.flatMap((text, at) => (isBlank(text) ? [] : [`${questions[at] ?? ''}\n${text.trim()}`.trim()])).join('\n\n'),
    authorId: answer.author.id,
    authorName: answer.author.name,
    ...(!given && { readOnly: true as const }),
  }
}

/** Words a source released. Neither whose they are nor where they stood goes with them. */
export function fromQuote(quote: Quote, today: PlainDate): PacketRecord {
  return { id: quote.id, kind: 'peer-feedback', on: quote.on < today ? quote.on : today, title: 'Quote', text: quote.text }
}
