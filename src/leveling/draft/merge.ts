import { type Merge, mergeFields, mergeRows, mergeTexts, mergeWhole, mergeWords } from '../../kit/merge.ts'
import type { Dimension, Expectation, Level, Track } from '../framework.ts'
import { type Draft, isWritten, numbered } from './draft.ts'

/** Words that may be absent. */
const words: Merge<string | undefined> = (base, mine, theirs) => {
  const merged = mergeWords(base ?? '', mine ?? '', theirs ?? '')
  return { mine: merged.mine || undefined, theirs: merged.theirs || undefined }
}
const whole = mergeWhole
const examples: Merge<readonly string[] | undefined> = (base, mine, theirs) => {
  const merged = mergeTexts([...(base ?? [])], [...(mine ?? [])], [...(theirs ?? [])])
  return { mine: merged.mine.length > 0 ? merged.mine : undefined, theirs: merged.theirs.length > 0 ? merged.theirs : undefined }
}

const mergeTrack = mergeFields<Required<Track>>({ code: whole, name: mergeWords, summary: words as Merge<string> })
const mergeDimension = mergeFields<Required<Dimension>>({
  code: whole, name: mergeWords, kind: whole, about: words as Merge<string>, group: words as Merge<string>, tracks: whole,
})
const mergeLevel = mergeFields<Required<Level>>({
  code: whole, track: whole, order: whole, name: mergeWords, summary: mergeWords, scope: whole, independence: whole,
})
const mergeExpectation = mergeFields<Required<Expectation>>({
  id: whole, level: whole, dimension: whole, text: mergeWords, kind: whole, stage: whole, examples: examples as Merge<readonly string[]>,
})

/** Rows that are known by their code. */
function byCode<Row extends { code: string }>(way: Merge<Required<Row>>, blank: (code: string) => Row): Merge<readonly Row[]> {
  type Known = Row & { id: string }
  const merge = mergeRows<Known>((base, mine, theirs) => way(base as never, mine as never, theirs as never) as never, () => false, (code) => ({ ...blank(code), id: code }))
  const known = (rows: readonly Row[]) => rows.map((row): Known => ({ ...row, id: row.code }))
  const plain = (rows: readonly Known[]) => rows.map(({ id: _, ...row }) => row as unknown as Row)
  return (base, mine, theirs) => {
    const merged = merge(known(base), known(mine), known(theirs))
    return { mine: plain(merged.mine), theirs: plain(merged.theirs) }
  }
}

const parts = mergeFields<Required<Draft>>({
  id: whole, version: whole, name: mergeWords, summary: words as Merge<string>,
  tracks: byCode<Track>(mergeTrack, (code) => ({ code, name: '' })),
  dimensions: byCode<Dimension>(mergeDimension, (code) => ({ code, name: '', kind: 'other' })),
  levels: byCode<Level>(mergeLevel, (code) => ({ code, track: '', order: 1, name: '', summary: '' })),
  expectations: mergeRows<Expectation>(mergeExpectation as Merge<Expectation>, (each) => !isWritten(each), (id) => ({ id, level: '', dimension: '', text: '' })) as unknown as Merge<readonly Expectation[]>,
})

/** Two drafts that grew from one: cell by cell, level by level, so that two who write in different cells lose nothing. */
export const mergeDraft: Merge<Draft> = (base, mine, theirs) => {
  const merged = parts(base as Required<Draft>, mine as Required<Draft>, theirs as Required<Draft>)
  const known = [base, mine, theirs]
  return { mine: settled(merged.mine, known), theirs: settled(merged.theirs, known) }
}

/** What one side wrote for a level or dimension that the other took away brings that back: no words without a place. */
function settled(draft: Draft, known: readonly Draft[]): Draft {
  const lost = <Row extends { code: string }>(rows: (each: Draft) => readonly Row[], codes: readonly string[]): Row[] =>
    [...new Set(codes)].filter((code) => !rows(draft).some((row) => row.code === code)).flatMap((code) => known.flatMap(rows).find((row) => row.code === code) ?? [])
  const levels = [...draft.levels, ...lost((each) => each.levels, draft.expectations.map(({ level }) => level))]
  const dimensions = [...draft.dimensions, ...lost((each) => each.dimensions, draft.expectations.map(({ dimension }) => dimension))]
  const tracks = [...draft.tracks, ...lost((each) => each.tracks, levels.map(({ track }) => track))]
  return { ...draft, tracks, dimensions, levels: numbered(levels) }
}
