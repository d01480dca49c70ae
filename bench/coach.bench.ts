import { gzipSync } from 'node:zlib'
import { houseLexicon } from '../src/writing/lexicon/all.ts'
import { textsOfReview } from '../src/reviews/review-texts.ts'
import type { ReviewDocument } from '../src/reviews/words.ts'
import { rememberingCoach } from '../src/writing/recheck.ts'
import { checkWriting } from '../src/writing/rules.ts'
import { neutralText } from '../src/writing/similar/neutral.ts'
import { PrintIndex } from '../src/writing/similar/print-index.ts'
import { printsOf } from '../src/writing/similar/prints.ts'
import { compare } from '../src/writing/similar/similar.ts'
import { Kind } from '../src/writing/words.ts'
import { coachScript } from './coach/script.ts'
import { passageOf, reviewsOfCorpus, seeded, swapped, walkedReviews } from './coach/reviews.ts'
import { rivals } from './coach/rivals.ts'
import { inTurns, median, type Measurement } from './measurement.ts'

const REVIEW_WORDS = 600
const STORED = 10_000
/** A passage lifted into otherwise own text. */
const PASSAGE_WORDS = 100
/** Prints two reviews share before they are compared. */
const LEAST_SHARED = 4

/** The coach on reviews of 600 words: beside other linters, after an edit, against 10,000 others, and as it travels to a browser. */
export async function run(): Promise<Measurement[]> {
  // first, while no other linter has left anything behind that is to be cleared away
  const edited = edits()
  return [...(await speed()), edited, ...similarTexts(), await bundle()]
}

const take = (many: Iterator<string>, count: number): string[] => Array.from({ length: count }, () => many.next().value as string)
const wordsOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)

/** Milliseconds for a thousand words, each linter on the same reviews in turns, nothing kept from one review for the next. */
async function speed(): Promise<Measurement[]> {
  const reviews = take(reviewsOfCorpus(REVIEW_WORDS, seeded(1)), 24)
  const thousands = wordsOf(reviews) / 1000
  const kinds = Kind.options
  const all = { coach: (text: string, at: number) => checkWriting([{ path: '/text', kind: kinds[at % kinds.length]!, text }]), ...(await rivals()) }
  const ways = Object.fromEntries(Object.entries(all).map(([name, check]) => [name, async () => { reviews.forEach((text, at) => check(text, at)) }]))
  const taken = await inTurns(10, ways)
  const each = Object.entries(taken).map(([name, times]) => ({ name, value: median(times) / thousands }))
  const others = each.filter(({ name }) => name !== 'coach')
  const fastest = others.toSorted((a, b) => a.value - b.value)[0]!
  const coach = each.find(({ name }) => name === 'coach')!.value
  return [
    { name: `coach, a thousand words, against ${fastest.name}, the fastest (promised: 5 times as fast)`, value: coach, unit: 'ms', against: fastest.value, limit: 0.2 },
    ...each.map(({ name, value }) => ({ name: `${name}, words a second`, value: 1_000_000 / value, unit: 'words' })),
  ]
}

/** One letter more in a review of a dozen fields, and all of it checked again as it is while one types. */
function edits(): Measurement {
  const fields = fieldsOf(take(reviewsOfCorpus(REVIEW_WORDS, seeded(2)), 1)[0]!)
  const random = seeded(3)
  const recheck = rememberingCoach()
  const taken: number[] = []
  for (let round = -300; round < 4_000; round++) {
    const field = Math.floor(random() * fields.length)
    const at = Math.floor(random() * fields[field]!.length)
    fields[field] = `${fields[field]!.slice(0, at)}${'etaoin '[Math.abs(round) % 7]}${fields[field]!.slice(at)}`
    const texts = textsOfReview(reviewOf(fields))
    const began = performance.now()
    recheck(texts)
    if (round >= 0) taken.push(performance.now() - began)
  }
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!
  return { name: `an edit in a review of ${REVIEW_WORDS} words checked again, p99 (p50 ${at(0.5).toFixed(1)} ms)`, value: at(0.99), unit: 'ms', limit: 4 }
}

/** About so many words to a field. */
const FIELD_WORDS = 40

function fieldsOf(review: string): string[] {
  const words = review.replaceAll(/\s+/gu, ' ').split(' ')
  return Array.from({ length: Math.ceil(words.length / FIELD_WORDS) }, (_, at) => words.slice(at * FIELD_WORDS, (at + 1) * FIELD_WORDS).join(' '))
}

/** Summary and looking ahead, and the rest as accomplishments of three fields. */
function reviewOf([summary = '', forwardLooking = '', ...fields]: readonly string[]): ReviewDocument {
  const accomplishments = Array.from({ length: Math.ceil(fields.length / 3) }, (_, at) => {
    const [what = '', how = '', why = ''] = fields.slice(at * 3, at * 3 + 3)
    return { id: String(at), title: '', what, how, why, cites: [] }
  })
  return { summary, accomplishments, growthAreas: [], forwardLooking }
}

/** 10,000 reviews and copies planted among them: whole with names and figures swapped, and passages in otherwise own text. */
function similarTexts(): Measurement[] {
  const lexicon = houseLexicon()
  const random = seeded(4)
  const texts = take(walkedReviews(REVIEW_WORDS, seeded(5)), STORED)
  const planted = new Map<number, number>()
  for (let n = 0; n < 200; n++) {
    const [from, to] = [n, STORED - 1 - n]
    texts[to] = n % 2 === 0 ? swapped(texts[from]!, random) : `${texts[to]}\n\n${swapped(passageOf(texts[from]!, PASSAGE_WORDS, random), random)}`
    planted.set(from, to)
  }
  const began = process.cpuUsage()
  const prints = texts.map((text) => printsOf(neutralText(text, lexicon)))
  const read = cpuSince(began)

  const compared = process.cpuUsage()
  const index = new PrintIndex()
  prints.forEach((each, id) => index.add(id, each))
  const copies = index.pairs(LEAST_SHARED).filter(({ a, b }) => compare(neutralText(texts[a]!, lexicon), neutralText(texts[b]!, lexicon)).copyPaste)
  const against = cpuSince(compared)
  const found = new Set(copies.map(({ a, b }) => `${a} ${b}`))
  const missed = [...planted].filter(([a, b]) => !found.has(`${a} ${b}`)).length

  const taken: number[] = []
  for (let n = 0; n < 300; n++) {
    const text = n % 3 === 0 ? swapped(texts[n]!, random) : texts[5_000 + n]!
    const start = performance.now()
    const neutral = neutralText(text, lexicon)
    for (const { id } of index.like(printsOf(neutral), LEAST_SHARED)) compare(neutral, neutralText(texts[id]!, lexicon))
    taken.push(performance.now() - start)
  }
  return [
    { name: `a new review of ${REVIEW_WORDS} words against ${STORED} stored, p50`, value: median(taken), unit: 'ms', limit: 10 },
    { name: `${STORED} reviews against each other from their prints, CPU`, value: against, unit: 's', limit: 6 },
    { name: `fingerprints of ${STORED} reviews of ${REVIEW_WORDS} words, CPU`, value: read, unit: 's' },
    { name: `planted copies missed, of ${planted.size}`, value: missed, unit: '', limit: 0 },
    { name: 'pairs found that nobody planted', value: copies.length - (planted.size - missed), unit: '', limit: 0 },
  ]
}

function cpuSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1_000_000
}

/** What the browser loads to be coached: engine, rules and lexicons, as the pages are built. */
async function bundle(): Promise<Measurement> {
  return { name: 'the coach as one script, gzip', value: gzipSync(await coachScript(), { level: 9 }).length / 1000, unit: 'kB', limit: 60 }
}
