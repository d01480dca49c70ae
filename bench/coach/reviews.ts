import { readFileSync } from 'node:fs'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296
  }
}

/** Texts of the corpus, with their kinds: those it began with, so that figures of different days are of the same texts. */
export function corpus(): { kind: string; text: string }[] {
  return readFileSync(new URL('../../src/writing/corpus/tune.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; kind: string; text: string }).filter(({ id }) => /^t\d+$/u.test(id))
}

/** Reviews of at least so many words, each of whole texts of the corpus in an order of its own. */
export function* reviewsOfCorpus(words: number, random: () => number): Generator<string> {
  const texts = corpus().map(({ text }) => text)
  for (;;) {
    const chosen: string[] = []
    for (let count = 0; count < words;) {
      const text = texts[Math.floor(random() * texts.length)]!
      chosen.push(text)
      count += text.split(/\s+/u).length
    }
    yield chosen.join('\n\n')
  }
}

/** How often the walk leaves the word that followed in the corpus for any other word. */
const LEAP = 0.35
/** The organisation's notice, at the head of every review. */
const NOTICE = 'Our house believes that good work is noticed early. This page sums up what you and your lead have talked about since the last one. Nothing in it should be new to you; if something is, say so before you sign. You have two weeks to answer, and your answer travels with it.\n\n'
const NAMES = 'Ana Bram Chloe Daniel Elif Farid Grace Hugo Imani Jonas Katrin Lena Malik Nadia Olga Piet Rashid Silke Tariq Ulla Vera Walid Xaver Yusuf Zora'.split(' ')

/**
 * Reviews nobody wrote, no two of which were made from each other: a walk over the corpus from word to the word that followed it somewhere, with
 * leaps, so that words, short phrases and lengths of sentences are as common as in real ones and long passages are not shared.
 */
export function* walkedReviews(words: number, random: () => number): Generator<string> {
  const follows = new Map<string, string[]>()
  const every: string[] = []
  for (const { text } of corpus()) {
    const tokens = text.split(/\s+/u).filter(Boolean)
    every.push(...tokens)
    tokens.forEach((token, at) => {
      const next = tokens[at + 1]
      if (next) follows.set(token, [...(follows.get(token) ?? []), next])
    })
  }
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  for (;;) {
    const name = pick(NAMES)
    const told: string[] = [name]
    for (let word = pick(every); told.length < words; word = random() < LEAP ? pick(every) : pick(follows.get(word) ?? every)) told.push(random() < 0.02 ? name : word)
    yield `${NOTICE}${told.join(' ')}.`
  }
}

const OTHER: Readonly<Record<string, string>> = { he: 'she', she: 'he', his: 'her', her: 'his', him: 'her', He: 'She', She: 'He', His: 'Her', Her: 'His', January: 'March', May: 'June', October: 'July', two: 'three', three: 'five' }

/** The text as somebody else's: names, pronouns, months and figures are others, and every twentieth word was changed by hand. */
export function swapped(text: string, random: () => number): string {
  const name = NAMES[Math.floor(random() * NAMES.length)]!
  return text.split(' ').map((word) => {
    if (NAMES.includes(word)) return name
    if (/\d/u.test(word)) return word.replaceAll(/\d+/gu, () => String(Math.floor(random() * 90) + 2))
    return OTHER[word] ?? (random() < 0.05 ? 'then' : word)
  }).join(' ')
}

/** A passage of so many words, from somewhere in the middle. */
export function passageOf(text: string, words: number, random: () => number): string {
  const all = text.slice(NOTICE.length).split(' ')
  const from = Math.floor(random() * Math.max(1, all.length - words))
  return all.slice(from, from + words).join(' ')
}
