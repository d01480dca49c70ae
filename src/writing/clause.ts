import type { Range } from '../kit/finding.ts'
import type { Found, Reading } from './reading.ts'

/** Where a clause ends: at a mark, not within a figure; before a word that turns. */
const ENDS = /[,;:.!?()–—"“”\n](?![\p{L}\p{N}])|[ \n](?=(?:but|yet|although|though|whereas|while)\b)/gu
/** Where what is said of one verb ends. */
const JOINTS = /[,;:.!?()–—"“”\n](?![\p{L}\p{N}])|[ \n](?=(?:and|or|but|yet|although|though|whereas|while|so|because|since|as|which|who|that|to|when|until|if|before|after|for|we|he|she|they|without|is|are|was|were|has|made|led|paid)\b)/gu
/** Small words a clause may begin with that belong to no reason. */
const OPENS = /^[ \n]*(?:(?:and|but|yet|so|hence|because|since|as|though|although|honestly|frankly|also|still|thus|therefore)[ \n]+(?!that\b))*/u
const FARTHEST = 160

type Place = Pick<Found, 'start' | 'end' | 'sentence'>

/** The clause around a phrase, without the words that only join it to the one before. At most 160 code units to either side. */
export function clauseAround(reading: Reading, place: Place): Range {
  const { masked, sentences } = reading
  const least = Math.max(sentences[place.sentence]!.start, place.start - FARTHEST)
  let from = least
  for (const match of masked.slice(least, place.start).matchAll(ENDS)) from = least + match.index + match[0].length
  from += OPENS.exec(masked.slice(from, place.start))?.[0].length ?? 0
  return { start: from, end: endBefore(reading, place, ENDS) }
}

/** A phrase with what still belongs to its verb. */
export function restOf(reading: Reading, place: Place): Range {
  return { start: place.start, end: endBefore(reading, place, JOINTS) }
}

function endBefore({ masked, sentences }: Reading, { end, sentence }: Place, stops: RegExp): number {
  const farthest = Math.min(sentences[sentence]!.end, end + FARTHEST)
  stops.lastIndex = 0
  const stop = stops.exec(masked.slice(end, farthest))
  const until = stop ? end + stop.index : farthest
  return until - (/(?:[ \n]+(?:and|or|so)\b)?[\s.!?]*$/u.exec(masked.slice(end, until))?.[0].length ?? 0)
}
