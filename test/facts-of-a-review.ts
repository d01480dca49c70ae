import { addDays } from '../src/kit/date.ts'
import type { ReviewFacts } from '../src/reviews/facts.ts'
import type { Accomplishment, GrowthArea, PacketRecord, ReviewDocument } from '../src/reviews/words.ts'

/** A stable uuid for tests: `id(3)`. */
export function id(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

/** A record of Priya's, told at nine in the morning of `told` when given. */
export function record(n: number, more: Partial<PacketRecord> & { told?: string } = {}): PacketRecord {
  const { told, ...rest } = more
  return {
    id: id(n), kind: 'observation', on: '2026-03-02', title: `Note ${n}`, text: 'Handed over bed 7 without the drip times.', tone: 'concern',
    ...(told && { toldAt: `${told}T09:00:00.000Z` }), ...rest,
  }
}

export function accomplishment(n: number, more: Partial<Accomplishment> = {}): Accomplishment {
  return {
    id: `a${n}`, title: '', what: 'Moved the ward to one handover sheet at shift change.',
    how: 'Tried it on two bays first, then changed the order of the boxes with the night nurses.',
    why: 'Late doses fell from nine a month to two.', cites: [id(100 + n)], ...more,
  }
}

export function growthArea(n: number, more: Partial<GrowthArea> = {}): GrowthArea {
  return {
    id: `g${n}`, title: '', behaviour: 'Hands over without naming the drips that are due.',
    example: 'On 2 March bed 7 went to the night shift with no word about the 22:00 dose.',
    expectation: 'Each handover names every dose due in the next four hours.',
    actions: 'Uses the sheet at every handover in May; I sit in on two of them.', cites: [id(n)], ...more,
  }
}

export function reviewDocument(more: Partial<ReviewDocument> = {}): ReviewDocument {
  return {
    summary: 'Priya met what we expect of a senior nurse. The year was marked by the new handover sheet.',
    accomplishments: [1, 2, 3].map((n) => accomplishment(n)), growthAreas: [1, 2].map((n) => growthArea(n)),
    forwardLooking: 'Next half-year Priya will lead the night rota. A place on the charge nurse course is open to her in autumn.',
    ...more,
  }
}

/** A review with nothing to find: half a year of Priya's, about to be shared on 10 July 2026. */
export function facts(more: Partial<ReviewFacts> = {}): ReviewFacts {
  return {
    document: reviewDocument(), rating: 'meets',
    person: {
      name: 'Priya',
      level: { code: 'L4', name: 'senior', expectations: [
        { dimension: 'communication', text: 'Keeps everyone who depends on the work informed, early and without being asked.' },
        { dimension: 'scope of impact', text: 'Owns pieces of work end to end and is felt across the team.' },
      ] },
    },
    period: { from: '2026-01-01', to: '2026-06-30' }, uncounted: [],
    records: [
      record(1, { told: '2026-03-04' }), record(2, { told: '2026-05-06', on: '2026-05-04' }),
      ...[101, 102, 103].map((n) => record(n, { tone: 'praise', told: '2026-04-01', on: '2026-04-01' })),
    ],
    conversation: { scheduledFor: '2026-07-14' }, step: 'share', activeMinutes: 70, today: '2026-07-10', ...more,
  }
}

/** The date so many days before the tenth of July 2026, the day of sharing in `facts()`. */
export function daysBeforeSharing(days: number): string {
  return addDays('2026-07-10', -days)
}
