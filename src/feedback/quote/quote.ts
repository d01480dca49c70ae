import { type Refusal, refuse } from '../../kit/refusal.ts'

/** A quote is what somebody really wrote: a stretch of their own text, so that nothing can be put into the mouth of a source. */
export function releaseQuote(sources: readonly string[], quote: string): Refusal | undefined {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  if (sources.some((source) => plain(source).includes(plain(quote)))) return undefined
  const message = 'These words are not in what you wrote. Release a sentence of it as it stands.'
  return refuse('invalid', message, { errors: [{ path: '/text', message }] })
}
