import { dateIn, inWords } from '../../kit/date.ts'
import type { KnotKind } from '../../ui/line.tsx'
import type { Telling } from '../tellings.ts'

export { recordKind, recordSource, recordText } from '../record-kinds.ts'

/** "Mina Okafor" -> "Mina": how one speaks of somebody once it is clear who is meant. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}

const HOWS = { seen: 'Seen', confirmed: 'Confirmed', undisputed: 'Not disputed by', 'handed-over': 'Passed on, confirmed' } as const

/** Whether the person knows of it, in words; nothing for what is not told. */
export function tellingWords(telling: Telling | undefined, person: string, zone: string): string {
  if (!telling || telling.state === 'none') return ''
  const by = telling.through ? `Talked about ${shortDay(telling.through.on)}` : ''
  if (telling.state === 'untold') return 'Not told yet'
  if (telling.state === 'waiting') return [by, `waits for ${person} to confirm`].filter(Boolean).join(', ')
  if (telling.state === 'disputed') return [by, `${person} remembers it differently`].filter(Boolean).join(', ')
  const on = shortDay(dateIn(zone, telling.at!))
  if (telling.state === 'shared') return `Shared ${on}, not opened yet`
  if (by) return `${by}, told`
  return `${HOWS[telling.how ?? 'seen']} ${on}`
}

/** `2026-03-14` -> "14 March"; the heading around it says the year. */
export function shortDay(date: string): string {
  return inWords(date).replace(/ \d{4}$/, '')
}

/** The knot on the line: hollow where the telling is still missing. */
export function knotOf(telling: Telling | undefined): KnotKind {
  if (telling?.state === 'untold' || telling?.state === 'shared') return 'missing'
  if (telling?.state !== 'told') return 'said'
  return telling.how === 'confirmed' || telling.through ? 'answered' : 'seen'
}

/** "One record", "12 records". */
export function countOf(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
