import { documentOf, readDocument } from '../document.ts'
import type { LevelingFramework } from '../framework.ts'
import type { FilePlace } from '../problem.ts'
import type { FrameworkDocument } from '../words.ts'

/** What keeps a draft from being published. `path` names the place by its codes: `/levels/L2/name`, `/cells/L2/craft`. */
export interface DraftProblem { path: string; message: string }

/** A draft held against the gate that every file passes: the framework as it would be stored, or every reason why it can't be. */
export function checkedDraft(framework: LevelingFramework): { framework: LevelingFramework; problems?: undefined } | { problems: DraftProblem[] } {
  const empty = ([['tracks', 'track'], ['levels', 'level'], ['dimensions', 'dimension']] as const)
    .flatMap(([list, word]) => (framework[list].length === 0 ? [{ path: `/${list}`, message: `There is no ${word} yet. Add one.` }] : []))
  const nameless = ([['tracks', 'track'], ['levels', 'level'], ['dimensions', 'dimension']] as const)
    .flatMap(([list, word]) => framework[list].flatMap(({ code, name }) => (name ? [] : [{ path: `/${list}/${code}/name`, message: `The ${word} “${code}” has no name yet. Write it.` }])))
  const blank = framework.expectations.flatMap(({ level, dimension, text }) => (text ? [] : [{ path: `/cells/${level}/${dimension}`, message: `At ${level}, “${nameOf(framework, dimension)}” has examples and no expectation. Write what they are examples of, or take them away.` }]))
  const bare = framework.tracks.flatMap(({ code, name }) => (framework.levels.some((level) => level.track === code) ? [] : [{ path: `/tracks/${code}`, message: `The track “${name || code}” has no level. Add one, or take the track away.` }]))
  const whole = framework.name ? [] : [{ path: '/name', message: 'The framework has no name yet. Write it.' }]
  const own = [...whole, ...empty, ...nameless, ...bare, ...blank]
  if (own.length > 0) return { problems: own }
  const document = documentOf({ ...framework, version: Math.max(1, framework.version) })
  const read = readDocument(JSON.parse(JSON.stringify(document)), (path) => ({ line: 1, column: 1, path }) as FilePlace)
  return read.framework ? { framework: read.framework } : { problems: read.problems.map((problem) => ({ path: pathOf(document, (problem as unknown as { path: (string | number)[] }).path), message: problem.message })) }
}

const nameOf = ({ dimensions }: LevelingFramework, code: string) => dimensions.find((each) => each.code === code)?.name || code

/** A place in the document as a path of codes. */
function pathOf(document: FrameworkDocument, [list, at, ...rest]: readonly (string | number)[]): string {
  if (typeof at !== 'number') return `/${[list, at].filter((step) => step !== undefined).join('/')}`
  if (list === 'cells') return `/cells/${document.cells[at]!.level}/${document.cells[at]!.dimension}`
  const row = document[list as 'tracks' | 'levels' | 'dimensions'][at]
  return `/${[list, row?.code ?? at, ...rest].join('/')}`
}
