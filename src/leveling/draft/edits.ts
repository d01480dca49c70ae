import { idOf } from '../document-ids.ts'
import { type Dimension, type Expectation, type Level, levelsOf, type Track } from '../framework.ts'
import type { Draft } from './draft.ts'

// What an editor does to a draft: each takes one and gives the next.

/** Puts the expectations of one cell in place of those there were. */
export function setCell(draft: Draft, level: string, dimension: string, cell: readonly Expectation[]): Draft {
  const here = (each: Expectation) => each.level === level && each.dimension === dimension
  const first = draft.expectations.findIndex(here)
  const others = draft.expectations.filter((each) => !here(each))
  const at = first < 0 ? others.length : draft.expectations.slice(0, first).filter((each) => !here(each)).length
  return { ...draft, expectations: others.toSpliced(at, 0, ...cell) }
}

/** A blank expectation for a cell, with an id nothing else in the draft has. */
export function blankExpectation(draft: Draft, level: string, dimension: string): Expectation {
  const wanted = idOf(level, dimension).slice(0, 70)
  return { id: free(wanted, draft.expectations.map(({ id }) => id)), level, dimension, text: '' }
}

/** A code like the last one of its track that nothing else has: L6 -> L7. */
export function nextCode(draft: Draft, track: string): string {
  const last = levelsOf(draft, track).at(-1)?.code ?? 'L0'
  const [, stem, figures] = /^(.*?)(\d*)$/.exec(last)!
  let n = Number(figures || 1) + 1
  while (draft.levels.some(({ code }) => code === `${stem}${n}`)) n += 1
  return `${stem}${n}`
}

/** One more level at the top of a track. */
export function addLevel(draft: Draft, track: string): Draft {
  const order = Math.max(0, ...levelsOf(draft, track).map((level) => level.order)) + 1
  return { ...draft, levels: [...draft.levels, { code: nextCode(draft, track), track, order, name: '', summary: '' }] }
}

export function changeLevel(draft: Draft, code: string, patch: Partial<Omit<Level, 'code'>>): Draft {
  return { ...draft, levels: draft.levels.map((level) => (level.code === code ? present({ ...level, ...patch }) : level)) }
}

/** Another code, everywhere it stands. */
export function recodeLevel(draft: Draft, from: string, to: string): Draft {
  return {
    ...draft, levels: draft.levels.map((level) => (level.code === from ? { ...level, code: to } : level)),
    expectations: draft.expectations.map((each) => (each.level === from ? { ...each, level: to } : each)),
  }
}

/** One place up its track or down. */
export function moveLevel(draft: Draft, code: string, by: -1 | 1): Draft {
  const track = draft.levels.find((level) => level.code === code)!.track
  const codes = moved(levelsOf(draft, track).map((level) => level.code), code, by)
  return { ...draft, levels: draft.levels.map((level) => (level.track === track ? { ...level, order: codes.indexOf(level.code) + 1 } : level)) }
}

export function removeLevel(draft: Draft, code: string): Draft {
  return { ...draft, levels: draft.levels.filter((level) => level.code !== code), expectations: draft.expectations.filter(({ level }) => level !== code) }
}

/** One more dimension, asked on every track. */
export function addDimension(draft: Draft): Draft {
  return { ...draft, dimensions: [...draft.dimensions, { code: free('dimension', draft.dimensions.map(({ code }) => code)), name: '', kind: 'other' }] }
}

export function changeDimension(draft: Draft, code: string, patch: Partial<Omit<Dimension, 'code'>>): Draft {
  return { ...draft, dimensions: draft.dimensions.map((each) => (each.code === code ? present({ ...each, ...patch }) : each)) }
}

/** Asks a dimension on a track or no longer; what was written for it there goes with it. */
export function askOn(draft: Draft, code: string, track: string, asked: boolean): Draft {
  const all = draft.tracks.map((each) => each.code)
  const now = draft.dimensions.find((each) => each.code === code)?.tracks ?? all
  const next = all.filter((each) => (each === track ? asked : now.includes(each)))
  if (next.length === 0) return draft
  const changed = changeDimension(draft, code, { tracks: next.length === all.length ? undefined : next })
  const off = new Set(draft.levels.filter((level) => !next.includes(level.track)).map((level) => level.code))
  return { ...changed, expectations: changed.expectations.filter((each) => each.dimension !== code || !off.has(each.level)) }
}

export function moveDimension(draft: Draft, code: string, by: -1 | 1): Draft {
  return { ...draft, dimensions: movedRows(draft.dimensions, code, by) }
}

export function removeDimension(draft: Draft, code: string): Draft {
  return { ...draft, dimensions: draft.dimensions.filter((each) => each.code !== code), expectations: draft.expectations.filter(({ dimension }) => dimension !== code) }
}

/** One more track, with no level yet. */
export function addTrack(draft: Draft): Draft {
  return { ...draft, tracks: [...draft.tracks, { code: free('track', draft.tracks.map(({ code }) => code)), name: '' }] }
}

export function changeTrack(draft: Draft, code: string, patch: Partial<Omit<Track, 'code'>>): Draft {
  return { ...draft, tracks: draft.tracks.map((each) => (each.code === code ? present({ ...each, ...patch }) : each)) }
}

export function moveTrack(draft: Draft, code: string, by: -1 | 1): Draft {
  return { ...draft, tracks: movedRows(draft.tracks, code, by) }
}

/** Takes a track away with its levels, and with the dimensions that are asked on no other. */
export function removeTrack(draft: Draft, code: string): Draft {
  const levels = draft.levels.filter((level) => level.track !== code)
  const dimensions = draft.dimensions.flatMap((each) => {
    const tracks = each.tracks?.filter((track) => track !== code)
    return tracks?.length === 0 ? [] : [tracks ? { ...each, tracks } : each]
  })
  const [known, asked] = [new Set(levels.map((level) => level.code)), new Set(dimensions.map((each) => each.code))]
  return { ...draft, tracks: draft.tracks.filter((track) => track.code !== code), levels, dimensions, expectations: draft.expectations.filter((each) => known.has(each.level) && asked.has(each.dimension)) }
}

/** A draft with what an earlier one had besides: the way back after something was taken away. */
export function withBack(draft: Draft, earlier: Draft): Draft {
  const back = <Row extends { code: string }>(rows: readonly Row[], before: readonly Row[]) => {
    const lost = before.filter(({ code }) => !rows.some((row) => row.code === code))
    return lost.length === 0 ? rows : [...rows, ...lost].toSorted((a, b) => placeIn(before, a) - placeIn(before, b))
  }
  const lost = earlier.expectations.filter(({ id }) => !draft.expectations.some((each) => each.id === id))
  return {
    ...draft, tracks: back(draft.tracks, earlier.tracks), dimensions: back(draft.dimensions, earlier.dimensions), levels: back(draft.levels, earlier.levels),
    expectations: lost.length === 0 ? draft.expectations : [...draft.expectations, ...lost],
  }
}

function placeIn(rows: readonly { code: string }[], { code }: { code: string }): number {
  const at = rows.findIndex((row) => row.code === code)
  return at < 0 ? rows.length : at
}

function free(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  let n = 2
  while (taken.includes(`${wanted}-${n}`)) n += 1
  return `${wanted}-${n}`
}

function moved<Item>(list: readonly Item[], item: Item, by: -1 | 1): Item[] {
  const at = list.indexOf(item)
  const to = Math.min(list.length - 1, Math.max(0, at + by))
  return list.toSpliced(at, 1).toSpliced(to, 0, item)
}

function movedRows<Row extends { code: string }>(rows: readonly Row[], code: string, by: -1 | 1): Row[] {
  return moved(rows, rows.find((row) => row.code === code)!, by)
}

/** A field that was emptied is one that is not there. */
function present<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}
