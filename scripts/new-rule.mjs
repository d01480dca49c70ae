// npm run new-rule -- family/name [room]   makes a rule's code, test, page and entry in its room's list
// npm run new-rule -- --heads              brings the heads of all pages up to date
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pinnedNode, run } from '../bin/pinned-node.mjs'
import { SECTIONS, exportName, pageHead, rulePaths, withHead } from './rule-page.mjs'

/** The room in which a family's rules bite, where the family is not the room's own name. */
const ROOM_OF = { review: 'reviews', surprise: 'reviews', coaching: 'growth', pattern: 'patterns' }
const IDS = 'test/rulebook-ids.json'

/**
 * Makes a rule that works and finds nothing but its own example.
 * @returns the files written, from `root`
 * @throws {Error} with one clear line when the id is no id or the rule is there already
 */
export function makeRule(root, id, room = ROOM_OF[id.split('/')[0]] ?? id.split('/')[0]) {
  if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" is no rule id; it reads family/some-name.`)
  const paths = rulePaths(room, id)
  if (existsSync(join(root, paths.code))) throw new Error(`${paths.code} is there already.`)
  const facts = factsOf(root, paths)
  write(root, paths.code, codeOf(id, facts))
  write(root, paths.test, testOf(id, facts))
  write(root, paths.page, pageOf(id))
  enlist(root, paths.list, id, facts)
  const known = JSON.parse(readFileSync(join(root, IDS), 'utf8'))
  if (!known.includes(id)) write(root, IDS, `${JSON.stringify([...known, id], null, 2)}\n`)
  return Object.values(paths)
}

/** Brings the generated head of every page up to date. @returns the pages that changed, from `root` */
export async function refreshHeads(root) {
  const changed = []
  for (const rule of await allRules(root)) {
    const file = `docs/rules/${rule.id}.md`
    const before = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''
    const after = withHead(before, rule)
    if (after !== before) changed.push(file)
    if (after !== before) write(root, file, after)
  }
  return changed
}

/** Every rule there is, read from its file. */
export async function allRules(root) {
  const modules = await Promise.all(ruleFiles(root).map((file) => import(pathToFileURL(join(root, file)).href)))
  return modules.flatMap((module) => Object.values(module)).filter((each) => typeof each?.check === 'function')
}

/** The code files of all rules, from `root`: `src/<room>/rules/<family>/<name>.ts`. */
export function ruleFiles(root) {
  return readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /^src\/[a-z]+\/rules\/[a-z]+\/[a-z0-9-]+\.ts$/.test(file)).sort()
}

/** The type a room's rules read and where it comes from; a room's first rule brings its own. */
function factsOf(root, paths) {
  const list = join(root, paths.list)
  const text = existsSync(list) ? readFileSync(list, 'utf8') : ''
  const type = /readonly Rule<(\w+)>\[\]/.exec(text)?.[1]
  const from = type && new RegExp(`import type \\{[^}]*\\b${type}\\b[^}]*\\} from '\\./([^']+)'`).exec(text)?.[1]
  return from ? { type, from: `../../${from}` } : { type: 'RuleFacts' }
}

function codeOf(id, facts) {
  const own = facts.from ? '' : `\n/** What the rules of this room read. */\nexport interface ${facts.type} {\n  text: string\n}\n`
  return `import { rule } from '../../../kit/rule.ts'
${facts.from ? `import type { ${facts.type} } from '${facts.from}'\n` : ''}${own}
export const ${exportName(id)} = rule({
  id: '${id}',
  severity: 'hint',
  title: 'One line for lists: when it fires',
  why: 'Why it matters to the people concerned, in one or two sentences to the author.',
  *check(facts: ${facts.type}) {
    if (!JSON.stringify(facts).includes('${EXAMPLE}')) return
    yield { path: '', message: 'What stands there, as a fact with its date.', fix: 'Which question would mend it when answered?' }
  },
})
`
}

const EXAMPLE = 'what this rule is there to find'

function testOf(id, facts) {
  const name = id.split('/')[1]
  return `import { describe, expect, test } from 'vitest'
import { runRules } from '../../../kit/rule.ts'
import type { ${facts.type} } from '${facts.from ?? `./${name}.ts`}'
import { ${exportName(id)} } from './${name}.ts'

const find = (text: string) => runRules([${exportName(id)}], { text } as unknown as ${facts.type})

describe('good', () => {
  test('leaves it alone', () => expect(find('')).toEqual([]))
})

describe('bad', () => {
  test('finds it', () => expect(find('${EXAMPLE}')).toEqual([expect.objectContaining({ rule: '${id}', severity: 'hint' })]))
})

describe('borderline', () => {
  test('just under', () => expect(find('${EXAMPLE.slice(0, -1)}')).toEqual([]))
})
`
}

function pageOf(id) {
  const head = pageHead({ id, severity: 'hint', title: 'One line for lists: when it fires', why: 'Why it matters to the people concerned, in one or two sentences to the author.' })
  return `${head}\n\n${SECTIONS.map((section) => `## ${section}\n\nA few lines for somebody who has just been shown this rule.\n`).join('\n')}`
}

/** Adds the rule to the end of its room's last list. */
function enlist(root, list, id, facts) {
  const name = exportName(id)
  const line = `import { ${name} } from './rules/${id}.ts'\n`
  const room = list.split('/')[1]
  const text = existsSync(join(root, list)) ? readFileSync(join(root, list), 'utf8')
    : `import type { Rule } from '../kit/rule.ts'\nimport type { ${facts.type} } from './rules/${id}.ts'\n\n/** The rules of this room. */\nexport const ${room.toUpperCase()}_RULES: readonly Rule<${facts.type}>[] = [\n]\n`
  const imports = text.lastIndexOf('\nimport ')
  const after = text.indexOf('\n', imports + 1) + 1
  const listed = text.slice(after)
  const end = listed.lastIndexOf('\n]\n')
  if (end === -1) throw new Error(`${list} holds no list of rules that ends in "]" on a line of its own.`)
  write(root, list, `${text.slice(0, after)}${line}${listed.slice(0, end)}\n  ${name},${listed.slice(end)}`)
}

function write(root, file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** The heads come from the rules themselves, which are TypeScript: the Node we bring reads it. */
const readsTypes = () => Boolean(process.features.typescript)
const onPinnedNode = () => run(pinnedNode() ?? process.execPath, [fileURLToPath(import.meta.url), '--heads'])

async function main([id, room]) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  if (!id) throw new Error('Say which: npm run new-rule -- family/some-name [room], or --heads for the heads of all pages.')
  if (id === '--heads') return readsTypes() ? console.log((await refreshHeads(root)).join('\n') || 'all heads are current') : onPinnedNode()
  console.log(makeRule(root, id, room).join('\n'))
  console.log('Golden tests first: good, bad, borderline. Then the rule, then its page.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message)
    process.exitCode = 2
  })
}
