import type { Paper } from './paper.ts'

/** Asks an action as the person whose export it is; undefined where the answer is no. */
export type Ask = (id: string, input?: object) => Promise<any>

/** Whose export it is, and when. */
export interface OwnReader {
  id: string
  name: string
  today: string
  zone: string
}

/** One thing of a person's export: as data, and as a document to read. */
export interface OwnFile {
  /** Without an ending: `reviews/about-me/year-2026`. */
  path: string
  title: string
  value: unknown
  /** Where there is a better document than the plain listing of the data. */
  paper?: Paper
}

/** What a room has of somebody: everything about them that they may see, and everything they wrote. It asks actions, as a door would. */
export type OwnReadings = (ask: Ask, me: OwnReader) => Promise<OwnFile[]>

/** Every page of a list. */
export async function everyPage(ask: Ask, id: string, input: object, list: string): Promise<any[]> {
  const found: any[] = []
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const page = await ask(id, { ...input, limit: 200, ...(cursor && { cursor }) })
    found.push(...(page?.[list] ?? []))
    cursor = page?.next
  }
  return found
}

/** Every id in an answer: of records, and of the people they name. */
export function idsIn(value: unknown): Set<string> {
  const found = new Set<string>()
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) return each.forEach(walk)
    if (typeof each !== 'object' || each === null) return
    for (const [key, inner] of Object.entries(each)) {
      if (key === 'id' && typeof inner === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(inner)) found.add(inner)
      walk(inner)
    }
  }
  walk(value)
  return found
}
