import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

// Which fields of words there are in the source, and whether what is typed into each is kept on the device.
const SRC = new URL('../src', import.meta.url).pathname
/** An Input takes words, too, unless its type says that it takes something else, or only looks for something. */
const FIELDS = ['TextArea', 'CoachField', 'textarea', 'Input']
const NO_WORDS = ['date', 'number', 'search', 'password', 'email', 'file']
const KEEPING = ['useKept', 'useAutosave']

/** A field of words as the source has it: its file below `src`, and its id or the part it is made with. */
export interface WordField { file: string; at: string; value?: ESTree.Node }

interface Source {
  fields: WordField[]
  /** What a name was made from: after `const { reason } = kept.value`, `reason` from `kept.value`. Parameters are made from nothing. */
  made: Map<string, ESTree.Node>
  /** Files of `src` it takes more than types from. */
  imports: Set<string>
}

function read(path: string): Source {
  const source: Source = { fields: [], made: new Map(), imports: new Set() }
  new Visitor({
    ImportDeclaration({ source: { value }, importKind }) {
      if (importKind !== 'type' && value.startsWith('.')) source.imports.add(relative(SRC, join(dirname(path), value)))
    },
    ImportExpression({ source: from }) {
      if (from.type === 'Literal' && String(from.value).startsWith('.')) source.imports.add(relative(SRC, join(dirname(path), String(from.value))))
    },
    FunctionDeclaration(node) {
      if (node.id) source.made.set(node.id.name, node)
    },
    VariableDeclarator({ id, init }) {
      if (init) for (const name of namesIn(id)) source.made.set(name, init)
    },
    JSXOpeningElement({ name, attributes }) {
      if (name.type !== 'JSXIdentifier' || !FIELDS.includes(name.name)) return
      const valueOf = (wanted: string) => attributes.flatMap((each) => (each.type === 'JSXAttribute' && each.name.name === wanted && each.value ? [each.value] : []))[0]
      const literal = (wanted: string) => {
        const value = valueOf(wanted)
        return value?.type === 'Literal' ? String(value.value) : undefined
      }
      if (NO_WORDS.includes(literal('type') ?? '')) return
      source.fields.push({ file: relative(SRC, path), at: literal('id') ?? name.name, value: valueOf('value') })
    },
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program)
  return source
}

/** Every name below a node. */
function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, name } = node as { type?: string; name?: unknown }
  return type === 'Identifier' ? [String(name)] : Object.values(node).flatMap(namesIn)
}

/** The rooms and the shell; the parts themselves hold nothing. */
function sources(): Map<string, Source> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.(test|gen)\.tsx?$/.test(file) && !file.startsWith('ui/'))
  return new Map(files.map((file) => [file, read(join(SRC, file))]))
}

/** Every field of words, and whether what is typed there is kept. */
export function wordFields(): (WordField & { kept: boolean })[] {
  const all = sources()
  const keeping = new Set(KEEPING)
  // hooks of a room that are made with one of them keep, too
  for (const { made } of all.values()) for (const [name, node] of made) if (/^use[A-Z]/.test(name) && namesIn(node).some((each) => KEEPING.includes(each))) keeping.add(name)

  /** Where a value is held, as far as its own file tells; undefined where it is handed in. */
  const heldBy = (made: Source['made'], node: unknown, seen: readonly string[] = []): 'kept' | 'state' | undefined => {
    const names = namesIn(node).filter((name) => !seen.includes(name))
    if (names.some((name) => keeping.has(name))) return 'kept'
    if (names.includes('useState')) return 'state'
    const origins = names.flatMap((name) => {
      const from = made.get(name)
      return from && from.type !== 'FunctionDeclaration' ? [heldBy(made, from, [...seen, name])] : []
    })
    return origins.find((each) => each !== undefined)
  }
  /** Whether a file keeps words itself, or is handed them by files that all do. */
  const keeps = (file: string, below: readonly string[] = []): boolean => {
    if (below.includes(file)) return true
    if ([...all.get(file)!.made.values()].some((node) => namesIn(node).some((name) => keeping.has(name)))) return true
    const users = [...all].filter(([, { imports }]) => imports.has(file)).map(([user]) => user)
    return users.length > 0 && users.every((user) => keeps(user, [...below, file]))
  }
  return [...all.values()].flatMap(({ fields, made }) =>
    fields.map((field) => {
      const held = heldBy(made, field.value)
      return { ...field, kept: held === 'kept' || (held === undefined && keeps(field.file)) }
    }),
  )
}
