import { dateIn, inWords, type PlainDate } from '../../kit/date.ts'
import { type Block, type Paper, section } from '../../kit/paper.ts'
import { isBlank } from '../../kit/text.ts'
import { isEmptyItem } from '../cited.ts'
import { citesOf } from '../cites.ts'
import { recordKind, recordSource, recordText } from '../record-kinds.ts'
import { ratingWords } from '../codes.ts'
import type { Accomplishment, GrowthArea, Named, PacketRecord, Release, ReviewDocument, Scale } from '../words.ts'
import { ACCOMPLISHMENT, GROWTH_AREA } from './labels.ts'

/** A review around its text: who and when, and whose copy this is. */
export interface CopyOf {
  cycle: { name: string; from: PlainDate; to: PlainDate; scale?: Scale }
  subject: Named
  reviewer: Named
  heldOn?: PlainDate
  /** Who saves it, on which day, in which time zone. */
  reader: Named
  today: PlainDate
  zone: string
}

/**
 * A released review as a document: the version asked for, what it rests on as far as its reader may open it, and what the person
 * answered, which travels with every copy.
 * @param versions every version given, newest first, with the cites its reader may see
 */
export function releasedCopy(about: CopyOf, versions: readonly Release[], release: Release, records: readonly PacketRecord[]): Paper {
  const newest = versions[0]!
  const day = (at: string) => inWords(dateIn(about.zone, at))
  const version = `Version ${release.version}, shared ${day(release.releasedAt)}`
  return {
    ...frame(about, version),
    facts: [
      ...factsOf(about),
      ['Version', `${release.version} of ${newest.version}, shared ${day(release.releasedAt)}${release === newest ? '' : '; corrected since'}`],
      ...(release.reason ? [['Corrected because', release.reason] as const] : []),
      ['Talked about', about.heldOn ? inWords(about.heldOn) : 'not on record'],
      ['Acknowledged', release.acknowledgedAt ? `${day(release.acknowledgedAt)}, which means received and not that ${about.subject.name} agrees` : 'not yet'],
    ],
    blocks: [
      ...section('Rating', release.rating && ratingWords(release.rating, about.cycle.scale)),
      ...textOf(release.document, records),
      ...commentsOf(about, versions, day),
      ...historyOf(versions, day),
    ],
  }
}

/** A draft, for its author alone. What is answered apart from the person is in no file. */
export function draftCopy(about: CopyOf, document: ReviewDocument, records: readonly PacketRecord[], rating?: Release['rating']): Paper {
  return {
    ...frame(about, 'Draft'),
    title: `Draft of the review of ${about.subject.name}, ${about.cycle.name}`,
    facts: [...factsOf(about), ['Version', 'draft: it is given to nobody']],
    blocks: [...section('Rating in mind', rating && ratingWords(rating, about.cycle.scale)), ...textOf(document, records)],
  }
}

function frame({ subject, cycle, reader, today }: CopyOf, version: string) {
  return {
    title: `Review of ${subject.name}, ${cycle.name}`,
    foot: `Review of ${subject.name}, ${cycle.name}. ${version}. Copy of ${reader.name}, ${inWords(today)}.`,
  }
}

function factsOf({ subject, reviewer, cycle }: CopyOf): (readonly [string, string])[] {
  return [['Person', subject.name], ['Written by', reviewer.name], ['Cycle', cycle.name], ['Period', `${inWords(cycle.from)} to ${inWords(cycle.to)}`]]
}

function textOf(document: ReviewDocument, records: readonly PacketRecord[]): Block[] {
  const notes = [...new Set(citesOf(document).map((cite) => cite.id))].flatMap((id) => records.find((record) => record.id === id) ?? [])
  const number = new Map(notes.map((record, at) => [record.id, at + 1]))
  return [
    ...section('Summary', document.summary),
    ...itemsOf('Accomplishments', 'Accomplishment', document.accomplishments, ACCOMPLISHMENT, number),
    ...itemsOf('Growth areas', 'Growth area', document.growthAreas, GROWTH_AREA, number),
    ...section('Looking ahead', document.forwardLooking),
    ...(document.answers ?? []).flatMap(({ question, text }) => section(question, text)),
    ...(notes.length > 0 ? [{ kind: 'heading', level: 2, text: 'What it rests on' } as const, { kind: 'list', numbered: true, items: notes.map(noteOf) } as const] : []),
  ]
}

function itemsOf<Item extends Accomplishment | GrowthArea>(
  title: string, one: string, items: readonly Item[], fields: readonly (readonly [keyof Item & string, string])[], number: ReadonlyMap<string, number>,
): Block[] {
  const written = items.filter((item) => !isEmptyItem(item))
  if (written.length === 0) return []
  return [{ kind: 'heading', level: 2, text: title }, ...written.flatMap((item, at): Block[] => {
    const marks = item.cites.flatMap((id) => number.get(id) ?? [])
    const rests = marks.length > 0 ? ` (rests on ${marks.join(', ')})` : ''
    return [
      { kind: 'heading', level: 3, text: `${isBlank(item.title) ? `${one} ${at + 1}` : item.title}${rests}` },
      ...fields.flatMap(([name, label]): Block[] => (isBlank(String(item[name])) ? [] : [{ kind: 'text', label, text: String(item[name]) }])),
    ]
  })]
}

function noteOf(record: PacketRecord): string {
  const head = [inWords(record.on), recordKind(record), recordSource(record, '')].filter(Boolean).join(', ')
  return [head, recordText(record), record.link].filter(Boolean).join('\n')
}

function commentsOf({ subject }: CopyOf, versions: readonly Release[], day: (at: string) => string): Block[] {
  return versions.flatMap(({ version, comment }): Block[] => (comment
    ? [...section(`What ${subject.name} says to it`, comment.text), { kind: 'note', text: `Written beside version ${version}, ${day(comment.submittedAt)}.` }]
    : []))
}

function historyOf(versions: readonly Release[], day: (at: string) => string): Block[] {
  if (versions.length < 2) return []
  const items = versions.map(({ version, releasedAt, reason, acknowledgedAt }) =>
    [`Version ${version}, shared ${day(releasedAt)}`, reason && `corrected because: ${reason}`, acknowledgedAt && `acknowledged ${day(acknowledgedAt)}`].filter(Boolean).join('; '))
  return [{ kind: 'heading', level: 2, text: 'Versions' }, { kind: 'list', items }]
}
