import { agreedOf } from '../../checkins/expectations/expectations.ts'
import type { StoredExpectations } from '../../checkins/expectations/words.ts'
import type { Evidence } from '../../feedback/evidence/words.ts'
import type { LedgerRecord } from '../../feedback/words.ts'
import { dateIn } from '../../kit/date.ts'
import { isBlank } from '../../kit/text.ts'
import type { PacketRecord, ReviewDocument, SelfReviewDocument } from '../words.ts'

/** What was said, as the ledger has it; whether the person was told is `withTold`'s to add. */
export function fromLedger({ events: _, ...record }: LedgerRecord): PacketRecord {
  return record
}

/** Expectations that hold in the period, though they were agreed before it. Nothing where they were never agreed, or aren't the reader's. */
export function fromExpectations(set: StoredExpectations, zone: string): PacketRecord[] {
  const agreed = agreedOf(set)
  if (!agreed?.proposal.lines) return []
  return [
    {
      id: set.id,
      kind: 'expectation',
      on: dateIn(zone, agreed.at),
      title: `Expectations agreed with ${set.manager.name}`,
      text: agreed.proposal.lines.join('\n'),
      authorId: set.manager.id,
      authorName: set.manager.name,
      toldAt: agreed.at,
      toldHow: 'confirmed',
    },
  ]
}

/** An artefact of the work. That it exists tells nobody anything about how it was seen. */
export function fromEvidence({ id, on, kind, title, project, link }: Evidence): PacketRecord {
  return { id, kind: 'evidence', on, title, text: kind, ...(project && { project }), ...(link && { link }) }
}

/** The person's submitted self-review, as a record one may cite. What somebody wrote themself about what was hard is no news to them. */
export function selfReviewRecord(
  self: { id: string; document: SelfReviewDocument; savedAt: string; authorId: string; author: string },
  zone: string,
): PacketRecord {
  const { wentWell, wasHard, next, answers = [] } = self.document
  return {
    id: self.id,
    kind: 'self-review',
    on: dateIn(zone, self.savedAt),
    title: 'Self-review',
    authorId: self.authorId,
    authorName: self.author,
    text: headed([
      ['What went well', wentWell],
      ['What was hard', wasHard],
      ['What comes next', next],
      ...answers.map(({ question, text }) => [question, text] as const),
    ]),
    ...(!isBlank(wasHard) && { toldAt: self.savedAt }),
  }
}

/** The last released review. Its words count as told from the person's acknowledgement on: that is when they said they had received it. */
export function lastReviewRecord(
  last: {
    reviewId: string
    cycle: string
    document: ReviewDocument
    releasedAt: string
    acknowledgedAt?: string
    authorId: string
    author: string
  },
  zone: string,
): PacketRecord {
  const { summary, growthAreas, forwardLooking } = last.document
  const areas = growthAreas.map(
    (area) => [area.title || 'Growth area', [area.behaviour, area.actions].filter((text) => !isBlank(text)).join(' ')] as const,
  )
  return {
    id: last.reviewId,
    kind: 'last-review',
    on: dateIn(zone, last.releasedAt),
    title: `Review: ${last.cycle}`,
    authorId: last.authorId,
    authorName: last.author,
    text: headed([['Summary', summary], ...areas, ['Looking ahead', forwardLooking]]),
    ...(last.acknowledgedAt && { toldAt: last.acknowledgedAt, toldHow: 'seen' as const }),
  }
}

function headed(parts: readonly (readonly [string, string])[]): string {
  return parts
    .filter(([, text]) => !isBlank(text))
    .map(([head, text]) => `${head}\n${text.trim()}`)
    .join('\n\n')
}

/** One page of records, newest first; `cursor` is where the last page ended. */
export function pageOf(records: readonly PacketRecord[], limit: number, cursor?: string): { records: PacketRecord[]; next?: string } {
  const place = (record: PacketRecord) => `${record.on} ${record.id}`
  const sorted = records.toSorted((a, b) => (place(a) < place(b) ? 1 : -1)).filter((record) => !cursor || place(record) < cursor)
  const page = sorted.slice(0, limit)
  const last = page.at(-1)
  return { records: page, ...(sorted.length > limit && last && { next: place(last) }) }
}
