import type { DescribedApi, Operation } from '../described-api.ts'
import { type HttpStage, openHttpStage } from './stage.ts'

// What the chapters of the journey share: one server, the people, and what was made on the way.
export const PASSWORD = 'four quiet green otters'
export const PEOPLE = `Name,Email,Title,Team,Manager Email,Level,Start Date
Ada Okafor,ada@example.com,Head of People,People,,,2020-01-01
Maja Lind,maja@example.com,Ward Manager,Ward 3,ada@example.com,L5,2021-03-01
Priya Nair,priya@example.com,Nurse,Ward 3,maja@example.com,L4,2022-02-01
Tomas Reis,tomas@example.com,Nurse,Ward 3,maja@example.com,L3,2022-05-01
Stella Ek,stella@example.com,Buyer,Purchasing,ada@example.com,L3,2021-09-01
`
/** Patience for hundreds of calls in one test. */
export const LONG = 300_000
export const NAMES = ['ada', 'maja', 'priya', 'tomas', 'stella'] as const

let stage: HttpStage
/** Ids of people by their first name in small letters. */
export const ids: Record<string, string> = {}
/** Ids of records by what they are. */
export const made: Record<string, string> = {}

export async function begin(date: string): Promise<void> {
  stage = await openHttpStage(date)
}
export const end = async (): Promise<void> => stage?.close()
export const theStage = (): HttpStage => stage
export const theApi = (): DescribedApi => stage.api
/** Calls an operation as somebody. */
export const as: HttpStage['as'] = (...call) => stage.as(...call)
export const idsOf = (rows: { id: string }[]): string[] => rows.map((row) => row.id)

/** What the path of an operation about one record takes; beside an id, what there is of it. */
export function pathOf(operation: Operation, id: string): Record<string, string> {
  const kinds = { '/check-in-templates/': 'one-on-one', '/earlier-drafts/': 'one-on-one-note', '/problems/': 'no-manager' }
  const kind = Object.entries(kinds).find(([part]) => operation.path.includes(part))?.[1] ?? ''
  // a case begins with a blank page as its first version, of which no draft is kept
  const beside: Record<string, string> = { month: '2026-10', version: operation.path.includes('/promotion-cases/') ? '2' : '1', kind }
  const names = operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name)
  return Object.fromEntries(names.map((name) => [name, beside[name] ?? id]))
}
