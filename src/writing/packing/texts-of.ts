// Takes the texts out of a program: `marked` wraps each in a call, module by module; `texts` empties the calls of the whole, in order.

/** A node of a program's tree, as a parser gives it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [of: string]: any
}

/** What one text is turned into. */
interface Change {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** Shorter ones are no longer than the call that takes their place. */
const SHORTEST = 5
/** In a function a text needs a name of its own as well. */
const SHORTEST_INSIDE = 24
/** Fewer strings than this are no list. */
const LIST = 3
const FUNCTIONS = /^(?:ArrowFunctionExpression|Function(?:Declaration|Expression)|ClassBody|ConditionalExpression|LogicalExpression)$/u

/**
 * A module with each of its texts in a call, those in functions before everything else; undefined where it has none.
 * @param isLexicon drops counter-examples, which only tests read, and how long patterns are broken into lines
 */
export function marked(code: string, tree: unknown, isLexicon: boolean): string | undefined {
  const changes: Change[] = []
  const first: string[] = []
  const put = (node: Node, call: string, inside: boolean) => {
    if (inside) first.push(`const __first${first.length}=${call};`)
    changes.push({ start: node.start, end: node.end, by: inside ? `__first${first.length - 1}` : call })
  }
  const fits = (text: string, inside: boolean) => text.length >= (inside ? SHORTEST_INSIDE : SHORTEST) && !/[\n\t]/u.test(text)
  /** What stands between the expressions of a template. */
  const pieces = (quasis: readonly Node[], texts: readonly string[], inside: boolean) => quasis.forEach(({ start, end }, n) => {
    const text = texts[n]!
    if (!fits(text, inside)) changes.push({ start, end, by: text.replaceAll(/[\\`]|\$\{/gu, '\\$&') })
    else if (inside) {
      first.push(`const __first${first.length}=${callOf('text', text)};`)
      changes.push({ start, end, by: `\${__first${first.length - 1}}` })
    } else changes.push({ start, end, by: `\${${callOf('text', text)}}` })
  })
  const textOf = (text: string, asWords: boolean) => (isLexicon ? text.replaceAll(/\s*\n\s*/gu, asWords ? ' ' : '') : text)

  const walk = (node: Node, parent: Node | undefined, inside: boolean): void => {
    if (node.type === 'TaggedTemplateExpression' && code.slice(node['tag'].start, node['tag'].end) === 'String.raw') {
      const { quasis, expressions } = node['quasi'] as { quasis: Node[]; expressions: Node[] }
      changes.push({ start: node['tag'].start, end: node['tag'].end, by: '' })
      pieces(quasis, quasis.map((each) => each['value'].raw as string), inside)
      for (const each of expressions) walk(each, node, inside)
    } else if (node.type === 'Literal' && node['regex']) {
      const { pattern, flags } = node['regex'] as { pattern: string; flags: string }
      // one that remembers where it was must be new each time
      if (fits(pattern, inside) && !(inside && /[gy]/u.test(flags))) put(node, callOf('pattern', pattern, flags === 'u' ? '' : JSON.stringify(flags)), inside)
    } else if (node.type === 'Literal' && typeof node['value'] === 'string') {
      if (fits(node['value'], inside)) put(node, callOf('text', node['value']), inside)
    } else if (node.type === 'TemplateLiteral') {
      const asWords = parent?.type === 'CallExpression'
      const { quasis, expressions } = node as unknown as { quasis: Node[]; expressions: Node[] }
      const texts = quasis.map((each) => textOf(each['value'].cooked as string, asWords))
      if (expressions.length === 0 && fits(texts[0]!, inside)) put(node, callOf('text', texts[0]!), inside)
      else pieces(quasis, texts, inside)
      for (const each of expressions) walk(each, node, inside)
    } else if (node.type === 'ArrayExpression' && !inside && isList(node)) {
      put(node, callOf('list', (node['elements'] as Node[]).map((each) => stringOf(each)).map((each) => textOf(each!, false)).join('\t')), false)
    } else if (isLexicon && node.type === 'ObjectExpression') {
      const properties = node['properties'] as Node[]
      const counter = properties.find((each) => each['key']?.name === 'not' && stringOf(each['value']) !== undefined)
      for (const each of properties) if (each !== counter) walk(each, node, inside)
      if (counter) changes.push({ start: counter.start, end: counter.end, by: '...{}' })
    } else for (const child of childrenOf(node)) walk(child, node, inside || FUNCTIONS.test(node.type))
  }
  walk(tree as Node, undefined, false)
  return changes.length === 0 ? undefined : `${first.join('')}${changed(code, changes)}`
}

const callOf = (what: 'text' | 'list' | 'pattern', text: string, more = '') => `/* @__PURE__ */__${what}(${JSON.stringify(text)}${more && `,${more}`})`

function stringOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  return node.type === 'TemplateLiteral' && node['expressions'].length === 0 ? node['quasis'][0].value.cooked : undefined
}

function isList({ elements }: Node): boolean {
  const strings = (elements as (Node | null)[]).map((each) => each && stringOf(each))
  return strings.length >= LIST && strings.every((each) => typeof each === 'string' && !each.includes('\t')) && strings.join('').length >= SHORTEST
}

/** What is evaluated of a node: names of properties and of modules are none. */
function childrenOf(node: Node): Node[] {
  const skipped = node.type === 'Property' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition' ? (node['computed'] ? [] : ['key'])
    : /^(?:Import|Export(?:All|Named))/u.test(node.type) ? ['source', 'attributes', 'specifiers'] : node.type === 'ExpressionStatement' && node['directive'] ? ['expression']
      : node.type === 'TaggedTemplateExpression' ? ['quasi'] : []
  return Object.entries(node).flatMap(([name, value]) => (skipped.includes(name) ? [] : Array.isArray(value) ? value : [value])).filter((each) => typeof each?.type === 'string')
}

function changed(code: string, changes: readonly Change[]): string {
  let [out, at] = ['', 0]
  for (const { start, end, by } of changes.toSorted((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + by
    at = end
  }
  return out + code.slice(at)
}

/**
 * The whole program with its calls emptied, and their texts in the order of the calls.
 * @throws {Error} when a call stands where it may not be made, or more than once
 */
export function texts(code: string, tree: unknown): { code: string; texts: string[] } {
  const found: { change: Change; text: string }[] = []
  const walk = (node: Node, inside: boolean): void => {
    const [text, flags] = node.type === 'CallExpression' && /^__(?:text|list|pattern)$/u.test(node['callee'].name ?? '') ? node['arguments'] as Node[] : []
    if (text) {
      if (inside) throw new Error(`A text stands in a function: ${text['value']}`)
      // from here on the order counts: no call may be left out any more
      const start = node.start - (/\/\* ?@__PURE__ ?\*\/\s*$/u.exec(code.slice(Math.max(0, node.start - 20), node.start))?.[0].length ?? 0)
      found.push({ text: text['value'] as string, change: { start, end: node.end, by: `${node['callee'].name}(${flags ? code.slice(flags.start, flags.end) : ''})` } })
    } else for (const child of childrenOf(node)) walk(child, inside || FUNCTIONS.test(node.type))
  }
  walk(tree as Node, false)
  found.sort((a, b) => a.change.start - b.change.start)
  return { code: changed(code, found.map(({ change }) => change)), texts: found.map(({ text }) => text) }
}
