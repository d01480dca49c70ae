import { dateIn, inWords } from '../../kit/date.ts'
import { namedDetails } from '../details.ts'
import { audienceOf, audienceWords, type Sharing } from '../observation/audience.ts'
import { toldRecords } from '../told.ts'
import type { LedgerEntry, LedgerEvent, LedgerRecord } from '../words.ts'
import { entrySteps } from './steps.ts'
import type { LedgerReader, LedgerRow } from './words.ts'

/** Everything that happened to a record, at the server's time: what decides whether the person was told. */
export function eventsOf(row: LedgerRow, subjectId: string): LedgerEvent[] {
  const at = (kind: LedgerEvent['kind'], when: string | undefined): LedgerEvent[] => (when ? [{ recordId: row.id, kind, at: when }] : [])
  if (row.kind === 'talk') {
    return [
      ...at('talk-recorded', row.createdAt),
      ...row.noticesAt.flatMap((when) => at('notice-sent', when)),
      ...row.answers.flatMap(({ outcome, at: when }) => at(outcome, when)),
      ...at('hand-over-confirmed', row.handedOverAt),
    ]
  }
  // What a person wrote about themselves, they know.
  const seenAt = row.authorId === subjectId ? row.createdAt : row.seenAt
  return [
    ...at('shared', row.personAt),
    ...at('seen', seenAt),
    ...at('answered', row.answer?.at),
    ...at('hand-over-confirmed', row.handedOverAt),
  ]
}

/** A row as the reader finds it on the page. */
export function entryOf(row: LedgerRow, reader: LedgerReader): LedgerEntry {
  const { id, kind, on, tone, lines, situation, behaviour, effect, project, dimension, scope, independence, level, corrections, withdrawnAt, hiddenAt } = row
  const told = toldRecords(eventsOf(row, reader.person.id), reader.now, reader.leave, reader.zone).get(id)
  const ofTwo = kind === 'one-on-one' || kind === 'expectation'
  return {
    id,
    kind,
    on,
    tone,
    lines,
    situation,
    behaviour,
    effect,
    project,
    dimension,
    scope,
    independence,
    level,
    withdrawnAt,
    hiddenAt,
    by: { id: row.authorId, name: row.authorName },
    // Of a one-on-one the ledger keeps that it was held; one's own notes of it stay where they were written.
    text: kind === 'one-on-one' ? undefined : row.text,
    private: !ofTwo && kind !== 'talk' && !row.personAt && !row.managerAt,
    ...(kind === 'observation' && { audience: audienceOf(sharingOf(row)) }),
    audienceWords: wordsOf(row, reader),
    asked: row.requested || undefined,
    about: row.about.length > 0 ? row.about : undefined,
    sharedAt: kind === 'talk' ? row.createdAt : row.personAt,
    seenAt: ofTwo ? undefined : row.seenAt,
    told: told?.at && told.how ? { at: told.at, how: told.how } : undefined,
    standing: told?.answer,
    answer: row.answer ?? lastWords(row),
    corrections: corrections.length > 0 ? corrections : undefined,
    version: row.version,
    ...entrySteps(row, reader),
  }
}

/** A row for the rooms that cite records. */
export function recordOf(row: LedgerRow, subjectId: string): LedgerRecord {
  const { id, kind, on, authorId, authorName, tone, dimension, project, scope, independence, level } = row
  const details = namedDetails(row)
  return {
    id,
    kind,
    on,
    authorId,
    authorName,
    title: titleOf(row),
    text: textOf(row, details.map(([, words]) => words)),
    ...(details.length > 0 && { shown: textOf(row, details.map(([name, words]) => `${name}: ${words}`)) }),
    ...(tone && { tone }),
    ...(dimension && { dimension }),
    ...(project && { project }),
    ...(scope && { scope }),
    ...(independence && { independence }),
    ...(level && { level }),
    ...(row.about.length > 0 && { about: row.about }),
    events: eventsOf(row, subjectId),
  }
}

function sharingOf({ personAt, managerAt, publicAt }: LedgerRow): Sharing {
  return { personAt, managerAt, publicAt }
}

/** The person's own words on a talk, when they said more than yes. */
function lastWords(row: LedgerRow): { text: string; at: string } | undefined {
  const last = row.answers.findLast((answer) => answer.text)
  return last && { text: last.text!, at: last.at }
}

function wordsOf(row: LedgerRow, { meId, person, manager, zone }: LedgerReader): string {
  const author = { id: row.authorId, name: row.authorName }
  // A manager reads what was shared while they were the manager; what was asked for, whoever is the manager today.
  const reads = manager && (row.requested || (row.managerAt && manager.since <= dateIn(zone, row.managerAt)))
  const around = { you: meId, author, subject: person, manager: reads ? manager : undefined, requested: row.requested }
  if (row.kind === 'observation') return audienceWords(audienceOf(sharingOf(row)), around)
  if (row.kind === 'monthly-note') return audienceWords(audienceOf(sharingOf(row)), around)
  const two = audienceWords(row.kind === 'talk' && row.managerAt ? 'person_and_manager' : 'person', around)
  return row.kind === 'talk' ? two : `${two} An HR partner sees the date.`
}

function titleOf({ kind, tone, on, authorName, requested }: LedgerRow): string {
  if (kind === 'talk') return `Talk with ${authorName}`
  if (kind === 'monthly-note') return `${authorName}’s note on ${inWords(on).split(' ').slice(1).join(' ')}`
  if (kind === 'one-on-one') return `One-on-one with ${authorName}`
  if (kind === 'expectation') return `Expectations agreed with ${authorName}`
  return `${tone === undefined ? 'Note' : tone === 'concern' ? 'Concern' : 'Praise'} from ${authorName}${requested ? ', on request' : ''}`
}

/** @param details what makes it specific, as it is to be read there */
function textOf({ text, lines, corrections }: LedgerRow, details: readonly string[]): string {
  return [text, ...details, ...(lines ?? []), ...corrections.map((correction) => `Correction: ${correction.text}`)].filter(Boolean).join('\n')
}
