import { compilePacket } from '../src/reviews/packet.ts'
import { checkReview } from '../src/reviews/rules.ts'
import { facts, record } from '../test/facts-of-a-review.ts'
import { median, timed, type Measurement } from './measurement.ts'

const RECORDS = 1_500
const ROUNDS = 60

const WORDS = [
  'handover', 'drips', 'relatives', 'discharge', 'letter', 'rota', 'audit', 'supplier', 'pallet', 'route', 'driver', 'class', 'fractions',
  'parents', 'hearing', 'bundle', 'filing', 'press', 'guard', 'scrap',
]

/** What the browser computes while one writes: the packet of a very full year laid out, and every rule over the whole review. */
export async function run(): Promise<Measurement[]> {
  const records = yearOfRecords()
  const year = { from: '2026-01-01', to: '2026-12-31' }
  const full = facts({ records: [...facts().records, ...records], period: year })
  const laidOut = await timed(ROUNDS, async () => compilePacket(records, year))
  const checked = await timed(ROUNDS, async () => checkReview(full))
  return [
    { name: `packet of ${RECORDS} records laid out, p50`, value: median(laidOut), unit: 'ms' },
    { name: `all rules over a full review with ${RECORDS} records, p50`, value: median(checked), unit: 'ms' },
  ]
}

function yearOfRecords() {
  const word = (n: number) => WORDS[n % WORDS.length]!
  const two = (n: number) => String(n).padStart(2, '0')
  return Array.from({ length: RECORDS }, (_, n) => record(1_000 + n, {
    on: `2026-${two(1 + (n % 12))}-${two(1 + (n % 28))}`, title: `${word(n)} ${word(n * 7)}`, tone: n % 3 ? 'praise' : 'concern',
    text: `In the ${word(n * 3)} of room ${n} the ${word(n * 11)} was explained before anybody asked about the ${word(n * 17)}.`,
    project: `Project ${n % 30}`, dimension: word(n % 5),
  }))
}
