import { Alias, type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml'
import { DEEPEST_YAML, MOST_YAML_VALUES } from '../numbers.ts'
import type { Locate } from '../document.ts'
import type { FrameworkProblem } from '../problem.ts'

/** The plain values of a YAML (or JSON) text, every scalar as it is written; `locate` finds their places. */
export type ReadYaml = { data: unknown; locate: Locate; problems?: undefined } | { problems: FrameworkProblem[] }

/** Reads one YAML document. Text stays text: `yes`, `1.10` and `2024-01-01` are read as they are written. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2', logLevel: 'error' })
    const wrong = [...document.errors, ...document.warnings]
    if (wrong.length > 0) return { problems: wrong.map((error) => ({ ...at(error.pos[0]), message: `${sentence(error.message)} ${ADVICE[error.code] ?? 'Mend the YAML here; an editor with YAML support marks the place.'}` })) }
    const values = plain(document, at)
    return 'problem' in values ? { problems: [values.problem] } : { data: values.data, locate: locator(document, at) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { problems: [{ line: 1, column: 1, message: 'This is nested too deeply to be read. A framework needs six steps.' }] }
  }
}

/** Values as canonical YAML: no folding, no aliases, and words that other readers take for something else in quotes. */
export function writeYaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1', blockQuote: 'literal', version: '1.2' })
}

const ADVICE: Record<string, string> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTIPLE_DOCS: 'One file holds one framework.',
  TAG_RESOLVE_FAILED: 'Tags (“!name”) are not read; remove it.',
  MISSING_CHAR: 'Close the quote or bracket that opens here, or indent what follows.',
}

function sentence(message: string): string {
  const first = message.split('\n')[0]!.trim().replace(/[.:]$/, '')
  return `${first}.`
}

type At = (offset: number) => { line: number; column: number }

class Unreadable extends Error {
  readonly node: Node
  constructor(node: Node, message: string) {
    super(message)
    this.node = node
  }
}

/** Follows aliases within a budget, so that a small file can't become a huge one. */
function plain(document: Document, at: At): { data: unknown } | { problem: FrameworkProblem } {
  let left = MOST_YAML_VALUES
  const walk = (node: unknown, depth: number): unknown => {
    const known = node as Node
    if (left-- < 0) throw new Unreadable(known, 'This holds too many values once its aliases (“*name”) are followed. Write the texts out.')
    if (depth > DEEPEST_YAML) throw new Unreadable(known, 'This is nested too deeply. A framework needs six steps; does an alias (“*name”) point at what it stands in?')
    if (node instanceof Alias) return walk(node.resolve(document), depth + 1)
    if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), walk(value, depth + 1)]))
    if (isSeq(node)) return node.items.map((item) => walk(item, depth + 1))
    return isScalar(node) ? scalarOf(node) : null
  }
  try {
    return { data: walk(document.contents, 0) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { problem: { ...at(error.node?.range?.[0] ?? 0), message: error.message } }
  }
}

function scalarOf(node: { value: unknown; source?: string }): unknown {
  return node.value === null || typeof node.value === 'string' ? node.value : node.source ?? String(node.value)
}

const keyOf = (key: unknown) => String(isScalar(key) ? scalarOf(key as { value: unknown; source?: string }) ?? '' : key)

/** The place of a value; of the nearest thing around it when it is not there. */
function locator(document: Document, at: At): Locate {
  return (path) => {
    let node: unknown = document.contents
    let offset = 0
    for (const step of path) {
      if (node instanceof Alias) node = node.resolve(document)
      const pair = isMap(node) ? node.items.find(({ key }) => keyOf(key) === String(step)) : undefined
      const next = pair ? pair.value ?? pair.key : isSeq(node) ? node.items[Number(step)] : undefined
      const start = (pair?.key as Node | undefined)?.range?.[0] ?? (next as Node | undefined)?.range?.[0]
      if (start === undefined) break
      offset = start
      node = next
    }
    return at(offset)
  }
}
