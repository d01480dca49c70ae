import type { Hono } from 'hono'
import { CompiledQuery } from 'kysely'
import { ACTIONS } from '../src/app.ts'
import { apiDoor } from '../src/doors/http.ts'
import type { AnyAction } from '../src/server/action.ts'
import { asPerson, type Tx } from '../src/server/database.ts'
import type { World } from './cast.ts'

/** What somebody saw: one row or answer, with the day. */
export interface Sight {
  day: number
  /** Table or action, with what it was asked. */
  source: string
  row: string
  /** Where the row lies in its table, and the transaction that wrote it, for rows. */
  at?: string
}

/** What came or changed since the look before, as marks that may come back beside a text: ids, and numbers as `#412`. */
export type Moved = Map<number, Set<string>>

/** Whom a game is about, and what its guesser asks by id. */
export interface Stakes {
  round: string
  request: string
  writers: string[]
}

/** Somebody who looks at everything they may read, day after day, and remembers it. */
export interface Watcher {
  /** Everything today: each table through the fence with its hidden columns, and the answers of these reading actions, whole, as HTTP gives them. */
  look(day: number, actions: RegExp | undefined): Promise<Sight[]>
  readonly moved: Moved
}

let readable: string | undefined
let door: { of: World; api: Hono } | undefined

export function watcher(w: World, person: string, stakes: Stakes): Watcher {
  if (door?.of !== w) door = { of: w, api: apiDoor(w.server, ACTIONS as readonly AnyAction[]) }
  const { api } = door
  // What speaks of nobody and nothing in this game can't tell: most of a log.
  const spoken = [person, stakes.round, stakes.request, ...stakes.writers]
  const known = new Map<string, Set<string>>()
  const moved: Moved = new Map()
  const note = (day: number, source: string, rows: readonly string[]) => {
    const marks = new Set(rows.flatMap((row) => marksIn(row).filter((mark) => !spoken.includes(mark))))
    const before = known.get(source)
    if (before) for (const mark of [...marks, ...before]) if (marks.has(mark) !== before.has(mark)) moved.set(day, (moved.get(day) ?? new Set()).add(mark))
    known.set(source, marks)
  }
  return {
    moved,
    look: async (day, actions) => {
      const rows = (await throughTheFence(w, person, day)).filter(({ row }) => spoken.some((id) => row.includes(id)))
      for (const [source, some = []] of Object.entries(Object.groupBy(rows, ({ source }) => source))) note(day, source, some.map(({ row, at }) => `${row} ${at}`))
      const answers = await Promise.all((actions ? readings(person, stakes, actions) : []).map(async ({ source, url }): Promise<Sight> => {
        const answer = await api.request(url, { headers: { cookie: `plumbline.session_token=session-${person}.x` } })
        return { day, source, row: [answer.status, ...[...answer.headers].map((header) => header.join(': ')), await answer.text()].join('\n') }
      }))
      for (const { source, row } of answers) note(day, source, [row])
      return [...rows, ...answers]
    },
  }
}

async function throughTheFence(w: World, person: string, day: number): Promise<Sight[]> {
  const found = await asPerson(w.server.app, { kind: 'session', secret: `session-${person}` }, undefined, async (tx: Tx) => {
    const ask = async (statement: string) => (await tx.executeQuery<any>(CompiledQuery.raw(statement))).rows
    // Names and lines are the directory: they hold no text and are thousands. One statement for all: this is asked every day.
    readable ??= (await ask(`select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
      and relname not in ('person', 'standing', 'employment', 'reporting_line', 'leveling_framework') and has_table_privilege(oid, 'select')`))
      .map(({ relname }) => `select '${relname}' as source, t.ctid::text || ' ' || t.xmin as at, t::text as row from app.${relname} t`).join(' union all ')
    return (await ask(readable!)).map(({ source, at, row }): Sight => ({ day, source, row, at }))
  })
  return found ?? []
}

/** Every reading action, with the ids at stake that may be asked there; elsewhere such an id is one that never was. */
function readings(person: string, { round, request }: Stakes, actions: RegExp): { source: string; url: string }[] {
  const asked: [RegExp, string][] = [[/^\/people\/\{id/, person], [/^\/peer-requests/, request], [/^\/(feedback-rounds|upward-surveys)/, round]]
  return (ACTIONS as readonly AnyAction[]).filter(({ method, path }) => method === 'GET' && actions.test(path)).flatMap((action) => {
    const path = action.path.replace(/\{(person|subject|manager)Id\}/g, person).replace('{month}', '2026-09').replace('{version}', '1')
    const keys = Object.keys((action.input as unknown as { shape?: Record<string, unknown> }).shape ?? {})
    const about = keys.filter((key) => /^(person|subject|manager)Id$/.test(key) && !action.path.includes(key)).map((key) => `${key}=${person}`)
    const id = asked.find(([where]) => where.test(action.path))?.[1]
    if (/\{\w+\}/.test(path) && !id) return []
    const url = path.replace(/\{\w+\}/g, id ?? '')
    // asked about oneself and about nobody in particular: a list may answer the two differently
    return [...new Set([url, [url, about.join('&')].filter(Boolean).join('?')])].map((each) => ({ source: `${action.id} ${each}`, url: each }))
  })
}

/** Ids, and numbers, which may be the size of a text. */
export function marksIn(row: string): string[] {
  const ids = row.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
  const rest = row.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
  return [...ids, ...(rest.match(/\b\d{1,3}\b/g) ?? []).map((number) => `#${number}`)]
}
