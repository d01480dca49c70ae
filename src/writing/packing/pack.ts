import { reader, writer } from './coder.ts'
import { codeTokens } from './tokens.ts'

/** A text as it travels. */
export interface Packed {
  /** Words and what stands between them, counted. */
  readonly tokens: number
  /** All signs that stand between words. */
  readonly between: string
  /** In base 64, which gzip takes back to nearly its bytes. */
  readonly code: string
}

const END = '\u0000'
const OF_WORDS = `${END}abcdefghijklmnopqrstuvwxyz'-`
const WORD = /[a-z]+(?:['-][a-z]+)*/gu

/** @throws {Error} when it has too many kinds of signs */
export function pack(text: string): Packed {
  const tokens: string[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    tokens.push(text.slice(from, index), word)
    from = index + word.length
  }
  tokens.push(text.slice(from))
  const between = [...new Set(tokens.filter((_, at) => at % 2 === 0).join('').split(''))].toSorted().join('')
  if (between.length > 127) throw new Error(`Between the words stand ${between.length} different signs; at most 127 can be packed.`)
  const { code, bytes } = writer()
  codeTokens(code, tokens.length, [END + between, OF_WORDS], tokens)
  return { tokens: tokens.length, between, code: btoa(String.fromCharCode(...bytes().values())) }
}

export function unpack({ tokens, between, code }: Packed): string {
  const bytes = Uint8Array.from(atob(code), (sign) => sign.charCodeAt(0))
  return codeTokens(reader(bytes), tokens, [END + between, OF_WORDS]).join('')
}
