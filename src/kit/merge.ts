/**
 * Two texts that grew from one. Each comes back with what only the other one changed, so that they differ only where both did:
 * that is for a person to choose.
 */
export type Merge<V> = (base: V, mine: V, theirs: V) => { mine: V; theirs: V }

const both = <V>(value: V) => ({ mine: value, theirs: value })

/** A thing that is taken whole. */
export function mergeWhole<V>(base: V, mine: V, theirs: V): { mine: V; theirs: V } {
  if (sameText(theirs, base) || sameText(mine, theirs)) return both(mine)
  return sameText(mine, base) ? both(theirs) : { mine, theirs }
}

/** One field of words. A text that holds the whole other one loses none of its words, so it goes on. */
export const mergeWords: Merge<string> = (base, mine, theirs) => {
  const whole = mergeWhole(base, mine, theirs)
  if (whole.mine === whole.theirs || mine.includes(theirs)) return both(whole.mine)
  return theirs.includes(mine) ? both(theirs) : whole
}

/** Things without order, such as cited records: nothing of it is for a person to choose. */
export const mergeAsSet: Merge<string[]> = (base, mine, theirs) => both(mergeSet(base, mine, theirs))

/** Things without order, such as cited records: what either added stays, what either took out goes. */
export function mergeSet(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = mine.filter((each) => theirs.includes(each) || !base.includes(each))
  return [...kept, ...theirs.filter((each) => !base.includes(each) && !mine.includes(each))]
}

/** Field by field, each in its own way. */
export function mergeFields<V extends object>(ways: { [K in keyof V]-?: Merge<V[K]> }): Merge<V> {
  return (base, mine, theirs) => {
    const merged = (Object.keys(ways) as (keyof V)[]).map((field) => [field, ways[field](base[field], mine[field], theirs[field])] as const)
    const side = (of: 'mine' | 'theirs') => Object.fromEntries(merged.flatMap(([field, text]) => (text[of] === undefined ? [] : [[field, text[of]]])))
    return { mine: { ...mine, ...side('mine') }, theirs: { ...theirs, ...side('theirs') } }
  }
}

/**
 * Rows that have ids. A row that one side wrote in and the other took out stands in one of the two texts only. Blank rows of mine
 * stay, of the other's they go.
 */
export function mergeRows<R extends { id: string }>(way: Merge<R>, isBlank: (row: R) => boolean, blank: (id: string) => R): Merge<R[]> {
  return (base, mine, theirs) => {
    const find = (rows: readonly R[], id: string) => rows.find((row) => row.id === id && !isBlank(row))
    const ids = [...new Set([...mine, ...theirs.filter((row) => !isBlank(row))].map((row) => row.id))]
    const merged = ids.map((id): { mine?: R; theirs?: R } => {
      const [before, here, there] = [find(base, id), find(mine, id), find(theirs, id)]
      const emptied = mine.find((row) => row.id === id && isBlank(row))
      if (here && there) return way(before ?? blank(id), here, there)
      const only = here ?? there
      if (!only) return both(emptied)
      if (!before) return both(only)
      return sameText(before, only) ? both(emptied) : { mine: here ?? emptied, theirs: there }
    })
    const rows = (side: 'mine' | 'theirs') => merged.flatMap((row) => row[side] ?? [])
    return { mine: rows('mine'), theirs: rows('theirs') }
  }
}

/** Texts that each have their place, as answers to questions do. */
export const mergeTexts: Merge<string[]> = (base, mine, theirs) => {
  const merged = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, n) => mergeWords(base[n] ?? '', mine[n] ?? '', theirs[n] ?? ''))
  return { mine: merged.map((text) => text.mine), theirs: merged.map((text) => text.theirs) }
}

/** Lines by their place; lines that both added stand one after the other while there is room for them. */
export function mergeLines(most: number): Merge<string[]> {
  return (base, mine, theirs) => {
    // a line one side no longer has, and nobody wrote in, is gone and not blank
    const old = base
      .map((line, n) => ({ ...mergeWords(line, mine[n] ?? '', theirs[n] ?? ''), n }))
      .filter((line) => line.mine || line.theirs || (line.n < mine.length && line.n < theirs.length))
    const [mineNew, theirsNew] = [mine.slice(base.length), theirs.slice(base.length)]
    const added = [...mineNew, ...theirsNew.filter((line) => line.trim() && !mineNew.includes(line))]
    const fits = old.length + added.length <= most
    const lines = (side: 'mine' | 'theirs', own: string[]) => [...old.map((line) => line[side]), ...(fits ? added : own)]
    return { mine: lines('mine', mineNew), theirs: lines('theirs', theirsNew) }
  }
}

/** Whether two documents say the same, in whatever order their fields come. */
export function sameText(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder)
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
