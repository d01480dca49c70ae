import { dateIn } from '../kit/date.ts'
import type { PlainDate } from '../kit/date.ts'
import { isBlank } from '../kit/text.ts'
import type { ReviewFacts } from './facts.ts'
import type { Accomplishment, GrowthArea, PacketRecord } from './words.ts'

/** A record with the day, in the person's time zone, on which the person was told. */
export interface ToldRecord {
  record: PacketRecord
  on: PlainDate
}

/** The cited records the reader may see, each once. An id the reader can't open counts for nothing. */
export function citedRecords(item: { cites: readonly string[] }, facts: Pick<ReviewFacts, 'records'>): PacketRecord[] {
  const ids = new Set(item.cites)
  return facts.records.filter((record) => ids.has(record.id))
}

/** Records with these ids that the reader may see, and what a talk among them was about: each once. */
export function withWhatTheyAreAbout(ids: readonly string[], facts: Pick<ReviewFacts, 'records'>): PacketRecord[] {
  const named = new Set(citedRecords({ cites: ids }, facts).flatMap(({ id, about = [] }) => [id, ...about]))
  return facts.records.filter(({ id }) => named.has(id))
}

/** Everything a review rests on, whichever part of it cites it. */
export function citedIn(facts: Pick<ReviewFacts, 'document' | 'records' | 'restsOn'>): PacketRecord[] {
  const { accomplishments, growthAreas } = facts.document
  return withWhatTheyAreAbout([...accomplishments, ...growthAreas].flatMap(({ cites }) => cites).concat(facts.restsOn ?? []), facts)
}

/** What a growth area rests on that could have told the person of it: neither praise nor an expectation on its own. */
export function citedCauses(area: GrowthArea, facts: ReviewFacts): PacketRecord[] {
  const cited = citedRecords(area, facts).filter((record) => record.tone !== 'praise' && record.kind !== 'expectation')
  const ids = new Set(cited.map((record) => record.id))
  const talks = facts.records.filter((record) => !ids.has(record.id) && record.about?.some((id) => ids.has(id)))
  return [...cited, ...talks]
}

/** Causes of a rating: what the growth areas cite, and concerns cited anywhere. */
export function citedCausesOfRating(facts: ReviewFacts): PacketRecord[] {
  const { accomplishments, growthAreas } = facts.document
  const concerns = accomplishments.flatMap((item) => citedRecords(item, facts)).filter((record) => record.tone === 'concern')
  return [...new Set([...growthAreas.flatMap((area) => citedCauses(area, facts)), ...concerns])]
}

/** Those of the records the person was told, first told first. */
export function toldAmong(records: readonly PacketRecord[], zone = 'UTC'): ToldRecord[] {
  return records
    .flatMap((record) => (record.toldAt ? [{ record, on: dateIn(zone, record.toldAt) }] : []))
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}

/** Whether an accomplishment or growth area is an empty row of the form: nothing written, nothing cited. */
export function isEmptyItem(item: Accomplishment | GrowthArea): boolean {
  return item.cites.length === 0 && Object.entries(item).every(([name, text]) => name === 'id' || name === 'cites' || isBlank(String(text)))
}

/** The day on which the review is shared: today when sharing, the planned day while writing. */
export function sharingDay(facts: ReviewFacts): PlainDate {
  const ahead = facts.step !== 'share' && facts.shareOn !== undefined && facts.shareOn > facts.today
  return ahead && facts.shareOn ? facts.shareOn : facts.today
}
