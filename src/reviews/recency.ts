import { addDays } from '../kit/date.ts'
import type { Days, PlainDate } from '../kit/date.ts'
import { FEWEST_FOR_RECENCY, RECENT_DAYS } from './numbers.ts'
import type { PacketRecord } from './words.ts'

/** So many of so many are recent. */
export interface RecentShare {
  recent: number
  all: number
}

/** How what is cited spreads over the period, beside what is on file. It measures dates, nothing else. */
export interface RecencyMeter {
  /** First day of the last six weeks of the period. */
  since: PlainDate
  cited: RecentShare
  onFile: RecentShare
  /** `few`: too little cited to say; `late`: what is cited bunches at the end, further than what is on file. */
  reading: 'few' | 'spread' | 'late'
  /** The same in a sentence, with its numbers. */
  sentence: string
  /** Earlier records that nothing cites: what could be offered. Ids, earliest first. */
  earlierUnused: string[]
}

/**
 * The recency meter over what a review cites.
 * @param cited ids, each counted once; ids that are not among the records count for nothing
 */
export function recencyMeter(records: readonly PacketRecord[], cited: Iterable<string>, period: Days): RecencyMeter {
  const since = addDays(period.to, 1 - RECENT_DAYS)
  const inside = records.filter((record) => record.on >= period.from && record.on <= period.to)
  const used = new Set(cited)
  const citedShare = shareOf(inside.filter((record) => used.has(record.id)), since)
  const onFile = shareOf(inside, since)
  const reading = read(citedShare, onFile)
  return {
    since, cited: citedShare, onFile, reading, sentence: say(citedShare, onFile, reading),
    earlierUnused: inside.filter((record) => record.on < since && !used.has(record.id))
      .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)).map((record) => record.id),
  }
}

function shareOf(records: readonly PacketRecord[], since: PlainDate): RecentShare {
  return { recent: records.filter((record) => record.on >= since).length, all: records.length }
}

/** Late: more than half of what is cited, and a share clearly above that of what is on file. */
function read(cited: RecentShare, onFile: RecentShare): RecencyMeter['reading'] {
  if (cited.all < FEWEST_FOR_RECENCY) return 'few'
  const share = cited.recent / cited.all
  return share > 0.5 && share >= 1.5 * (onFile.recent / onFile.all) ? 'late' : 'spread'
}

function say(cited: RecentShare, onFile: RecentShare, reading: RecencyMeter['reading']): string {
  if (reading === 'few') {
    const how = cited.all === 0 ? 'None' : `Only ${cited.all}`
    return `${how} of the ${onFile.all} records on file ${isOrAre(cited.all)} cited so far: too few to see how they spread.`
  }
  const here = `${cited.recent} of the ${cited.all} records you cite ${isOrAre(cited.recent)} from the last six weeks`
  const there = `${onFile.recent} of the ${onFile.all} on file ${isOrAre(onFile.recent)}.`
  return reading === 'late' ? `${here}; ${there} Earlier ones are waiting.` : `${here}; ${there}`
}

function isOrAre(count: number): string {
  return count < 2 ? 'is' : 'are'
}
