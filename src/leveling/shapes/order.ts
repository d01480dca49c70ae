import { nameKey } from './inline.ts'
import { numbered } from './level-names.ts'
import type { Sketch } from './sketch.ts'

/** Words of rank from the first step upwards. Where there are two in a name, the higher one counts and the other adds a little. */
const RANKS = [
  /\b(?:intern|trainee|apprentice|cadet|graduate)\b/, /\b(?:junior|jr|entry)\b/, /\b(?:associate|mid|intermediate)\b/, /\b(?:senior|sr)\b/, /\b(?:staff|lead)\b/,
  /\b(?:principal|head|master|chief)\b/, /\b(?:director|distinguished)\b/, /\b(?:vp|vice president|fellow)\b/,
]
/** A name without a word of rank stands between “associate” and “senior”, if others are made of it. */
const PLAIN = 2.5

/** Whether these names count downwards, by figures or by words of rank. Where one of them says nothing, they do not. */
export function descending(names: readonly string[]): boolean {
  if (names.length < 2) return false
  const figures = names.map(numbered)
  const values = figures.every((figure) => figure && figure.stem === figures[0]!.stem) ? figures.map((figure) => figure!.value) : names.map((name) => rankOf(name, names))
  return values.every((value, at) => value !== undefined && (at === 0 || value < values[at - 1]!))
}

function rankOf(name: string, all: readonly string[]): number | undefined {
  const key = nameKey(name)
  const found = RANKS.flatMap((rank, at) => (rank.test(key) ? [at] : []))
  if (found.length > 0) return Math.max(...found) + (found.length - 1) / 10
  return all.some((other) => nameKey(other) !== key && nameKey(other).split(' ').includes(key.split(' ').at(-1)!)) ? PLAIN : undefined
}

/** Turns the tracks whose levels stand from the highest to the first: an empty cell reads as the level below, and not as the one above. */
export function upwards(sketch: Sketch): Sketch {
  const turned = sketch.tracks.filter(({ key }) => descending(sketch.levels.filter(({ track }) => track === key).map(({ code, name }) => (code && numbered(code) ? code : name))))
  if (turned.length === 0) return sketch
  const levels = sketch.tracks.flatMap((track) => {
    const own = sketch.levels.filter((level) => level.track === track.key)
    return turned.includes(track) ? own.toReversed() : own
  })
  return { ...sketch, levels, notes: [...sketch.notes, `The levels stand from the highest to the first${sketch.tracks.length > 1 ? ` on ${turned.map(({ name }) => `“${name}”`).join(', ')}` : ''}; they were turned round.`] }
}
