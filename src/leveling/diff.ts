import { type Expectation, type LevelingFramework, placeKey } from './framework.ts'

/** One thing that differs between two versions: a level, a dimension, a track, or the words of a cell. */
export interface Difference {
  what: 'framework' | 'track' | 'dimension' | 'level' | 'cell'
  /** Its code; of a cell, level and dimension. */
  code: string
  change: 'added' | 'removed' | 'changed'
  before?: string
  after?: string
}

/** What differs between two versions, in the order of a framework. Ids of expectations alone make no difference. */
export function differences(before: LevelingFramework, after: LevelingFramework): Difference[] {
  const head = (each: LevelingFramework) => [{ code: each.id, text: [each.name, each.summary].filter(Boolean).join('\n') }]
  const tracks = (each: LevelingFramework) => each.tracks.map(({ code, name, summary }) => ({ code, text: [name, summary].filter(Boolean).join('\n') }))
  const dimensions = (each: LevelingFramework) => each.dimensions.map(({ code, name, kind, group, about, tracks }) => ({ code, text: [name, kind, group, about, tracks?.join(', ')].filter(Boolean).join('\n') }))
  const levels = (each: LevelingFramework) => each.levels.map(({ code, name, track, order, summary, scope, independence }) => ({ code, text: [name, `${track} ${order}`, scope, independence, summary].filter(Boolean).join('\n') }))
  return [
    ...compared('framework', head(before), head(after)), ...compared('track', tracks(before), tracks(after)),
    ...compared('dimension', dimensions(before), dimensions(after)), ...compared('level', levels(before), levels(after)), ...compared('cell', cellTexts(before), cellTexts(after)),
  ]
}

interface Known { code: string; text: string; shown?: string }

function compared(what: Difference['what'], before: readonly Known[], after: readonly Known[]): Difference[] {
  const [old, now] = [new Map(before.map((each) => [each.code, each])), new Map(after.map((each) => [each.code, each]))]
  const shown = (each: Known) => each.shown ?? each.code
  return [
    ...after.flatMap((each): Difference[] => {
      const known = old.get(each.code)
      if (!known) return [{ what, code: shown(each), change: 'added', after: each.text }]
      return known.text === each.text ? [] : [{ what, code: shown(each), change: 'changed', before: known.text, after: each.text }]
    }),
    ...before.filter(({ code }) => !now.has(code)).map((each): Difference => ({ what, code: shown(each), change: 'removed', before: each.text })),
  ]
}

function cellTexts({ expectations }: LevelingFramework): Known[] {
  const places = Map.groupBy(expectations, ({ level, dimension }) => placeKey(level, dimension))
  const words = ({ kind, stage, text, examples = [] }: Expectation) => [[kind, stage, text].filter(Boolean).join(': '), ...examples.map((example) => `For example: ${example}`)].join('\n')
  return [...places].map(([code, own]) => ({ code, text: own.map(words).join('\n'), shown: `${own[0]!.level} ${own[0]!.dimension}` }))
}
