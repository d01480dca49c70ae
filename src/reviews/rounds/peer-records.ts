import type { RoundAnswer, RoundKind, RoundState } from '../../feedback/peer/words.ts'
import type { Quote } from '../../feedback/quote/words.ts'
import type { PlainDate } from '../../kit/date.ts'
import { isBlank } from '../../kit/text.ts'
import type { PacketRecord } from '../words.ts'

/**
 * What a peer wrote, as records of the packet: one for the person to come to read, one for what stands apart from them, which nothing can cite. X10: only what the person was given by name can be cited; the rest is to be read, and
 * cited in the words its author releases. Its day is the round's, the same for all who answered.
 */
export function fromAnswer(
  round: { kind: RoundKind; state: RoundState; due: PlainDate },
  questions: readonly string[],
  answer: RoundAnswer,
  today: PlainDate,
): PacketRecord[] {
  const given = round.kind === 'attributed' && round.state === 'given'
  const { author, texts, apart } = answer
  const common = { kind: 'peer-feedback', on: round.due < today ? round.due : today, authorId: author.id, authorName: author.name } as const
  const said = inWords(texts, questions)
  const saidApart = inWords(apart?.texts ?? [], questions.slice(texts.length))
  return [
    ...(said ? [{ ...common, id: answer.requestId, title: 'Peer feedback', text: said, ...(!given && { readOnly: true as const }) }] : []),
    ...(apart && saidApart ? [{ ...common, id: apart.id, title: 'Peer feedback, not shown to the person', text: saidApart, readOnly: true as const }] : []),
  ]
}

/** Each answer under its question. */
function inWords(texts: readonly string[], questions: readonly string[]): string {
  return texts.flatMap((text, at) => (isBlank(text) ? [] : [`${questions[at] ?? ''}\n${text.trim()}`.trim()])).join('\n\n')
}

/** Words a source released. Neither whose they are nor where they stood goes with them. */
export function fromQuote(quote: Quote, today: PlainDate): PacketRecord {
  return { id: quote.id, kind: 'peer-feedback', on: quote.on < today ? quote.on : today, title: 'Quote', text: quote.text }
}
