import { dateIn, inWords } from '../../kit/date.ts'
import type { HandOverRecord } from './words.ts'

const HOWS = { seen: 'seen', confirmed: 'confirmed', undisputed: 'not disputed', 'handed-over': 'confirmed in a hand-over' } as const

/** What the person knows of a record, in words. */
export function knownWords({ told, private: own }: HandOverRecord, person: string, zone: string): string {
  if (own) return `Private: ${person} can’t open it`
  if (!told) return `Shared, not opened by ${person} yet`
  return `${person} was told: ${HOWS[told.how]} ${inWords(dateIn(zone, told.at))}`
}

/** The person's word on a point; nothing while they have given none. */
export function answerWords({ answer }: HandOverRecord, person: string, you: boolean, zone: string): string {
  if (!answer) return ''
  const who = you ? 'You' : person
  return `${who} ${answer.outcome} it on ${inWords(dateIn(zone, answer.at))}`
}

/** Records to choose from, private ones last: what the person knows comes first. */
export function inHandOverOrder(records: readonly HandOverRecord[]): HandOverRecord[] {
  return records.toSorted((a, b) => Number(a.private) - Number(b.private) || (a.on < b.on ? 1 : -1))
}
