import { isPlainDate } from '../kit/date.ts'
import { INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
import type { Place } from './json-source.ts'
import type { TableRow } from './markdown-table.ts'
import type { PacketRecord } from './words.ts'

/**
 * The rows of a table of evidence as records. A row is praise unless it says that it is a concern or an agreed expectation.
 * @returns the first row whose date can't be read, with its place
 */
export function evidenceOf(rows: readonly TableRow[]): PacketRecord[] | { place: Place; message: string } {
  const undated = rows.find(({ cells }) => cells.on && !isPlainDate(cells.on))
  if (undated) return { place: undated.place, message: `“${undated.cells.on}” is no date; write it as 2026-03-14, or leave it out.` }
  return rows.map(({ cells }, at) => recordOf(cells, at))
}

function recordOf({ on = '', tone = '', dimension, level, project, scope, independence, text = '' }: Record<string, string>, at: number): PacketRecord {
  const agreed = /expectation/iu.test(tone)
  const reach = SCOPES.find((each) => each === scope?.toLowerCase())
  const alone = INDEPENDENCES.find((each) => each === independence?.toLowerCase())
  return {
    id: `evidence ${at + 1}`, kind: agreed ? 'expectation' : 'observation', on, title: text, text,
    ...(!agreed && { tone: /concern/iu.test(tone) ? 'concern' as const : 'praise' as const }),
    ...(dimension && { dimension }), ...(level && { level }), ...(project && { project }), ...(reach && { scope: reach }), ...(alone && { independence: alone }),
  }
}
