import { type Expectation, type LevelingFramework, placeKey } from './framework.ts'

/** One thing that differs between two versions: a level, a dimension, a track, or the words of a cell. */
export interface Difference {
  what: 'framework' | 'track' | 'dimension' | 'level' | 'cell'
  /** Its code; of a cell, level and dimension. */
  code: string
  /** Its name, for people to read. */
  title: string
  /** `moved`: it stands elsewhere; of a cell, its expectations do, whatever became of their words. */
  change: 'added' | 'removed' | 'changed' | 'moved'
  before?: string
  after?: string
  /** Where what moved was before: a neighbour, a track, a cell. */
  from?: string
  to?: string
}

/** What differs between two versions, in the order of a framework. Ids of expectations alone make no difference, nor do figures of order. */
export function differences(before: LevelingFramework, after: LevelingFramework): Difference[] {
  return [
    ...compared('framework', [headOf(before)], [headOf(after)]),
    ...compared('track', before.tracks.map(trackOf), after.tracks.map(trackOf)), ...placesOf('track', before.tracks, after.tracks),
    ...compared('dimension', before.dimensions.map(dimensionOf(before)), after.dimensions.map(dimensionOf(after))), ...placesOf('dimension', before.dimensions, after.dimensions),
    ...compared('level', before.levels.map(levelOf), after.levels.map(levelOf)), ...levelPlaces(before, after),
    ...cellDifferences(before, after),
  ]
}

interface Known { code: string; title: string; text: string }

const lines = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join('\n')
const headOf = ({ id, name, summary }: LevelingFramework): Known => ({ code: id, title: name, text: lines(name, summary) })
const trackOf = ({ code, name, summary }: LevelingFramework['tracks'][number]): Known => ({ code, title: name, text: lines(name, summary) })
const dimensionOf = (of: LevelingFramework) => ({ code, name, kind, group, about, tracks }: LevelingFramework['dimensions'][number]): Known => ({
  code, title: name, text: lines(name, about, kind !== 'other' && `About: ${kind}`, group && `Group: ${group}`, tracks && `Asked on: ${tracks.map((track) => nameOf(of.tracks, track)).join(', ')}`),
})
const levelOf = ({ code, name, summary, scope, independence }: LevelingFramework['levels'][number]): Known => ({
  code, title: named(code, name), text: lines(name, summary, scope && `Scope: ${scope}`, independence && `Independence: ${independence}`),
})
const nameOf = (rows: readonly { code: string; name: string }[], code: string) => rows.find((row) => row.code === code)?.name ?? code
const named = (code: string, name: string) => (name && name !== code ? `${code} ${name}` : code)

function compared(what: Difference['what'], before: readonly Known[], after: readonly Known[]): Difference[] {
  const [old, now] = [new Map(before.map((each) => [each.code, each])), new Map(after.map((each) => [each.code, each]))]
  return [
    ...after.flatMap(({ code, title, text }): Difference[] => {
      const known = old.get(code)
      if (!known) return [{ what, code, title, change: 'added', after: text }]
      return known.text === text ? [] : [{ what, code, title, change: 'changed', before: known.text, after: text }]
    }),
    ...before.filter(({ code }) => !now.has(code)).map(({ code, title, text }): Difference => ({ what, code, title, change: 'removed', before: text })),
  ]
}

/** Rows of one list that stand elsewhere among those that both have. */
function placesOf(what: Difference['what'], before: readonly { code: string; name: string }[], after: readonly { code: string; name: string }[]): Difference[] {
  return movedAmong(before.map(({ code }) => code), after.map(({ code }) => code)).map((code) => ({
    what, code, title: what === 'level' ? named(code, nameOf(after, code)) : nameOf(after, code), change: 'moved', from: placeAmong(before, code), to: placeAmong(after, code),
  }))
}

function placeAmong(rows: readonly { code: string; name: string }[], code: string): string {
  const below = rows[rows.findIndex((row) => row.code === code) - 1]
  return below ? `after ${below.name || below.code}` : 'first'
}

function levelPlaces(before: LevelingFramework, after: LevelingFramework): Difference[] {
  const own = (of: LevelingFramework, track: string) => of.levels.filter((level) => level.track === track).toSorted((a, b) => a.order - b.order)
  const elsewhere = after.levels.flatMap(({ code, name, track }): Difference[] => {
    const known = before.levels.find((level) => level.code === code)
    return !known || known.track === track ? [] : [{ what: 'level', code, title: named(code, name), change: 'moved', from: `on ${nameOf(before.tracks, known.track)}`, to: `on ${nameOf(after.tracks, track)}` }]
  })
  return [...elsewhere, ...after.tracks.flatMap(({ code }) => placesOf('level', own(before, code), own(after, code)))]
}

/** Those that have to be taken out so that the rest stands in one order in both lists: as few as can be. */
export function movedAmong(before: readonly string[], after: readonly string[]): string[] {
  const common = after.filter((code) => before.includes(code))
  const at = common.map((code) => before.indexOf(code))
  // The longest stretch of rising places, each with the one before it.
  const long = at.map(() => 1)
  const previous = at.map(() => -1)
  for (let i = 0; i < at.length; i++) {
    for (let j = 0; j < i; j++) if (at[j]! < at[i]! && long[j]! + 1 > long[i]!) [long[i], previous[i]] = [long[j]! + 1, j]
  }
  const stays = new Set<number>()
  for (let i = long.indexOf(Math.max(0, ...long)); i >= 0; i = previous[i]!) stays.add(i)
  return common.filter((_, i) => !stays.has(i))
}

interface KnownCell extends Known { ids: readonly string[] }

function cellsOf(framework: LevelingFramework): KnownCell[] {
  const places = Map.groupBy(framework.expectations, ({ level, dimension }) => placeKey(level, dimension))
  const words = ({ kind, stage, text, examples = [] }: Expectation) => lines([kind, stage, text].filter(Boolean).join(': '), ...examples.map((example) => `For example: ${example}`))
  return [...places.values()].map((own) => {
    const { level, dimension } = own[0]!
    const name = framework.levels.find(({ code }) => code === level)?.name ?? ''
    return { code: `${level} ${dimension}`, title: `${named(level, name)}, ${nameOf(framework.dimensions, dimension)}`, text: own.map(words).join('\n'), ids: own.map(({ id }) => id) }
  })
}

function cellDifferences(before: LevelingFramework, after: LevelingFramework): Difference[] {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  const found = compared('cell', old, now)
  const gone = new Map(found.filter(({ change }) => change === 'removed').map((each) => [each.code, old.find(({ code }) => code === each.code)!]))
  const moves = found.filter(({ change }) => change === 'added').flatMap((each) => {
    const here = now.find(({ code }) => code === each.code)!
    const source = [...gone.values()].find((there) => there.text === here.text || there.ids.some((id) => here.ids.includes(id)))
    if (source) gone.delete(source.code)
    return source ? [[each, source] as const] : []
  })
  const sources = new Set(moves.map(([, source]) => source.code))
  const moved = new Map(moves.map(([each, source]): [string, Difference] => [each.code, { ...each, change: 'moved', before: source.text, from: source.title, to: each.title }]))
  return found.flatMap((each) => (each.change === 'removed' && sources.has(each.code) ? [] : [each.change === 'added' ? moved.get(each.code) ?? each : each]))
}
