import type { Days } from '../../kit/date.ts'
import { notFound, refuse, type Refusal } from '../../kit/refusal.ts'
import { eventsOf, recordOf } from '../ledger/ledger.ts'
import type { LedgerRow } from '../ledger/words.ts'
import { toldRecords } from '../told.ts'
import { HAND_OVER_KINDS, type HandOverKind, type HandOverRecord } from './words.ts'

/** Around a record: whose it is about, and when and where silence is counted. */
export interface Around {
  subjectId: string
  now: string
  zone: string
  leave: readonly Days[]
}

/** What somebody wrote about a person and could hand over: theirs, still standing, of a kind that is handed over. */
export function handOverRows(rows: readonly LedgerRow[], authorId: string): LedgerRow[] {
  return rows.filter((row) => row.authorId === authorId && !row.withdrawnAt && isHandOverKind(row.kind))
}

function isHandOverKind(kind: string): kind is HandOverKind {
  return (HAND_OVER_KINDS as readonly string[]).includes(kind)
}

/** A talk is always known to the person; an observation or a note once it was shared with them. */
export function isForPerson(row: LedgerRow): boolean {
  return row.kind === 'talk' || row.personAt !== undefined
}

/** A row as it is listed in a hand-over. */
export function handOverRecord(row: LedgerRow, { subjectId, now, zone, leave }: Around): HandOverRecord {
  const { title, text, shown } = recordOf(row, subjectId)
  const told = toldRecords(eventsOf(row, subjectId), now, leave, zone).get(row.id)
  return {
    id: row.id,
    kind: row.kind as HandOverKind,
    on: row.on,
    title,
    text: shown ?? text,
    ...(row.tone && { tone: row.tone }),
    private: !isForPerson(row),
    ...(told?.at && told.how && { told: { at: told.at, how: told.how } }),
  }
}

/** Who stands where: decides whether there is something to hand over. */
export interface HandOverFacts {
  personName: string
  /** I led them once, and no longer do. */
  ledBefore: boolean
  manager?: { id: string; name: string }
  meId: string
}

/** A former manager hands over to the manager of today. */
export function mayHandOver({ personName, ledBefore, manager, meId }: HandOverFacts): Refusal | undefined {
  if (manager?.id === meId)
    return refuse('invalid', `${personName} reports to you: there is nobody to hand over to.`, { reason: 'still-manager' })
  if (!ledBefore) return notFound
  return manager ? undefined : refuse('invalid', `${personName} has no manager today, so nobody could read it yet.`, { reason: 'no-manager' })
}

/** The person gives their word on a point; what they confirmed stays confirmed. */
export function answerPoint(
  point: Pick<HandOverRecord, 'private' | 'answer'>,
  outcome: 'confirmed' | 'disputed',
): Refusal | undefined {
  if (point.private) return refuse('not-found', 'There is nothing here that you can open.')
  if (point.answer?.outcome === 'confirmed')
    return refuse('conflict', 'You confirmed this already.', { reason: 'already-confirmed' })
  if (point.answer?.outcome === outcome) return refuse('conflict', 'You disputed this already.', { reason: 'already-disputed' })
}
