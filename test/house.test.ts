import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

// Who may import whom. Neither folders nor good intentions keep circles out of a codebase; only a check does.
const ROOT = new URL('..', import.meta.url).pathname
const SRC = join(ROOT, 'src')
/** From left to right: a room may know the rooms to its left. */
const ROOMS = ['people', 'writing', 'leveling', 'checkins', 'feedback', 'growth', 'reviews', 'calibration', 'promotion', 'pip', 'patterns', 'home']

type Kind = 'kit' | 'server' | 'ui' | 'web' | 'doors' | 'operate' | 'app' | 'main'
  | 'room' | 'panels' | 'action' | 'store' | 'messages' | 'jobs' | 'screen' | 'part' | 'rule' | 'file-reader' | 'pure'

/** What lies at a path below src: which room and which kind of file. */
function place(path: string): { room: string; kind: Kind } {
  const [room, ...rest] = path.split('/') as [string, ...string[]]
  const file = rest.join('/')
  if (room === 'app.ts') return { room: '', kind: 'app' }
  if (room === 'main.ts') return { room: '', kind: 'main' }
  if (!ROOMS.includes(room)) return { room, kind: room as Kind }
  const kind = (Object.entries({
    room: /^room\.ts$/, panels: /^panels\.tsx?$/, action: /(^|\/)actions\/[a-z0-9-]+\.ts$/, store: /(^|\/)store\.ts$/,
    messages: /(^|\/)messages\.ts$/, jobs: /(^|\/)(jobs|reminders)\.ts$/,
    screen: /(^|\/)screens\//, part: /(^|\/)parts\//, rule: /(^|\/)rules\/[a-z0-9-]+\.ts$/, 'file-reader': /(^|\/)file\.ts$/,
  }) as [Kind, RegExp][]).find(([, pattern]) => pattern.test(file))?.[0] ?? 'pure'
  return { room, kind }
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) && !/\.(test|gen)\.tsx?$/.test(entry.name) ? [path] : []
  })
}

interface Import { from: string; to: string; typeOnly: boolean; lazy: boolean }

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8')
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)]
  return found.map((match) => {
    const target = (match[2] ?? match[3] ?? match[4])!
    return { from: relative(SRC, path), to: target.startsWith('.') ? relative(SRC, join(dirname(path), target)) : `npm:${target}`, typeOnly: Boolean(match[1]), lazy: Boolean(match[4]) }
  })
}

const FILES = sources(SRC)
const IMPORTS = FILES.flatMap(importsOf)
const PURE: Kind[] = ['pure', 'rule']

/** Says why an import is not allowed, or undefined. */
function objection({ from, to, typeOnly }: Import): string | undefined {
  const here = place(from)
  if (to.startsWith('npm:')) return npmObjection(here.kind, to.slice(4), typeOnly)
  if (to.startsWith('..')) return to.endsWith('package.json') ? undefined : 'reaches out of src'
  const there = place(to)
  if (here.kind === there.kind && here.room === there.room) return undefined
  if (typeOnly && (here.kind === 'ui' || here.kind === 'screen' || here.kind === 'part') && there.kind === 'app') return undefined
  const kindsAllowed: Record<Kind, Kind[]> = {
    kit: ['kit'], server: ['kit', 'server'], ui: ['kit', 'ui'], doors: ['kit', 'server', 'doors'],
    web: ['kit', 'ui', 'web', 'panels', 'part', 'pure', 'rule'], app: ['room'], main: ['app', 'doors', 'server', 'operate', 'kit'],
    operate: ['app', 'doors', 'server', 'operate', 'kit', 'store', 'pure', 'file-reader'],
    room: ['action', 'rule', 'pure', 'messages', 'jobs', 'server', 'kit'], panels: ['screen', 'part', 'ui', 'kit', 'pure'],
    action: ['store', 'pure', 'rule', 'messages', 'server', 'kit', 'file-reader'], store: ['pure', 'store', 'server', 'kit'],
    messages: ['store', 'pure', 'server', 'kit'], jobs: ['store', 'pure', 'rule', 'messages', 'server', 'kit'], 'file-reader': ['pure', 'kit'],
    screen: ['screen', 'part', 'pure', 'rule', 'ui', 'kit'], part: ['part', 'pure', 'rule', 'ui', 'kit'],
    rule: ['pure', 'rule', 'kit'], pure: ['pure', 'rule', 'kit'],
  }
  if (!kindsAllowed[here.kind]?.includes(there.kind)) return `${here.kind} may not know ${there.kind}`
  if (ROOMS.includes(here.room) && ROOMS.includes(there.room)) {
    if (ROOMS.indexOf(there.room) > ROOMS.indexOf(here.room)) return `${here.room} lies left of ${there.room}`
    if (here.room !== there.room && (there.kind === 'action' || there.kind === 'screen')) return `another room's ${there.kind}`
  }
  return undefined
}

function npmObjection(kind: Kind, name: string, typeOnly: boolean): string | undefined {
  if (name === 'zod' || typeOnly) return undefined
  if (kind === 'kit' || PURE.includes(kind) || kind === 'app' || kind === 'room') return `${kind} files import zod and nothing else from outside`
  if ((kind === 'ui' || kind === 'web' || kind === 'screen' || kind === 'part' || kind === 'panels') && name.startsWith('node:')) return 'runs in the browser'
  if ((kind === 'store' || kind === 'action') && !name.startsWith('node:crypto')) return `a ${kind} reaches the outside through src/server`
  return undefined
}

describe('the house', () => {
  test('imports go along the arrows', () => {
    const wrong = IMPORTS.flatMap((each) => {
      const why = objection(each)
      return why ? [`${each.from} -> ${each.to}: ${why}`] : []
    })
    expect(wrong).toEqual([])
  })

  test('the browser carries no schemas: what it needs of a noun file stands beside it, without zod', () => {
    const reached = new Set<string>()
    const walk = (file: string) => {
      if (reached.has(file)) return
      reached.add(file)
      for (const each of IMPORTS) if (each.from === file && !each.typeOnly && !each.to.startsWith('npm:')) walk(each.to)
    }
    walk('web/main.tsx')
    expect(reached.size).toBeGreaterThan(300)
    expect(IMPORTS.filter((each) => reached.has(each.from) && !each.typeOnly && each.to === 'npm:zod').map((each) => each.from)).toEqual([])
  })

  test('pure files know no clock, no chance and no machine', () => {
    const tells = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\.|\bfetch\(|\bconsole\.|\blocalStorage\b/
    const wrong = FILES.filter((path) => [...PURE, 'kit'].includes(place(relative(SRC, path)).kind) && tells.test(readFileSync(path, 'utf8')))
    expect(wrong.map((path) => relative(ROOT, path))).toEqual([])
  })

  test('no SQL is built from strings', () => {
    const wrong = FILES.filter((path) => /\bsql\.raw\b|\bsql\.lit\b|\.query\(\s*`[^`]*\$\{|\.query\([^)]*\+/.test(readFileSync(path, 'utf8')))
      .filter((path) => !relative(SRC, path).startsWith('server/postgres/'))
    expect(wrong.map((path) => relative(ROOT, path))).toEqual([])
  })

  test('files are called by the field’s words', () => {
    const vague = FILES.map((path) => relative(SRC, path)).filter((path) => /(^|\/)(helpers?|utils?|manager|data|process|handlers?|common|misc)\.tsx?$/.test(path))
    expect(vague).toEqual([])
  })

  test('an action is one verb in one file, named verb-noun', () => {
    const actions = FILES.filter((path) => place(relative(SRC, path)).kind === 'action')
    const wrong = actions.filter((path) => !/\/[a-z]+(-[a-z0-9]+)+\.ts$/.test(path) || (readFileSync(path, 'utf8').match(/\baction\(\{/g) ?? []).length !== 1)
    expect(actions.length).toBeGreaterThan(0)
    expect(wrong.map((path) => relative(ROOT, path))).toEqual([])
  })

  test('folders are at most three deep below src', () => {
    expect(FILES.map((path) => relative(SRC, path)).filter((path) => path.split('/').length > 4)).toEqual([])
  })
})
