import { type Expectation, type Level, type LevelingFramework, ordered } from '../framework.ts'

/** A framework on its way, in the browser and on the server. Names and texts may be blank. */
export type Draft = LevelingFramework

/** What a draft would be as a framework: blank expectations are not there, so that their cells read as the level below. */
export function frameworkOfDraft(draft: Draft): LevelingFramework {
  return ordered({
    ...draft, ...trimmed(draft, ['name', 'summary']),
    tracks: draft.tracks.map((track) => trimmed(track, ['name', 'summary'])),
    dimensions: draft.dimensions.map((dimension) => trimmed(dimension, ['name', 'about', 'group'])),
    levels: numbered(draft.levels.map((level) => ({ ...trimmed(level, ['name', 'summary']), summary: level.summary.trim() }))),
    expectations: draft.expectations.filter(isWritten).map((each) => ({
      ...trimmed(each, ['text', 'kind', 'stage']), examples: each.examples?.map((example) => example.trim()).filter(Boolean),
    })).map(({ examples, ...each }) => ({ ...each, ...(examples && examples.length > 0 && { examples }) })),
  })
}

/** Whether an expectation says anything. */
export function isWritten({ text, examples = [] }: Pick<Expectation, 'text' | 'examples'>): boolean {
  return text.trim() !== '' || examples.some((example) => example.trim() !== '')
}

/** One place on a track is one level's: where two have the same, the one that came first stays first. */
export function numbered(levels: readonly Level[]): Level[] {
  const taken = Map.groupBy(levels, ({ track, order }) => JSON.stringify([track, order]))
  if ([...taken.values()].every(({ length }) => length === 1)) return [...levels]
  const place = new Map([...Map.groupBy(levels, ({ track }) => track).values()].flatMap((own) => own.toSorted((a, b) => a.order - b.order).map((level, at) => [level, at + 1] as const)))
  return levels.map((level) => ({ ...level, order: place.get(level)! }))
}

function trimmed<Row extends object>(row: Row, fields: readonly (keyof Row)[]): Row {
  const next = { ...row }
  for (const field of fields) {
    const words = next[field]
    if (typeof words !== 'string') continue
    const text = words.trim()
    if (text === '' && field !== 'name' && field !== 'text') delete next[field]
    else next[field] = text as Row[keyof Row]
  }
  return next
}
