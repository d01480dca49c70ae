import type { WrittenGrowth } from '../written-growth.ts'

/** Mateus toward L4: his own goal, an offer taken, one declined with a reason, one he has not answered; his assessment waits for Leila's. */
export const mateusGrowth: WrittenGrowth = {
  person: 'mateus',
  goal: { level: 'L4', on: '9.21', by: 'mateus', because: 'I would like a subject rather than a team: the repair of the Otter, in Bristol and in Porto, and my hands in one on most days.' },
  gap: [
    { dimension: 'scope', state: 'growing', on: '9.24', missing: 'Something that is not your own bench, from the question to the result. The drift was that; the kits can be the second.', evidence: ['drift-fixed', 'trolleys'] },
    { dimension: 'independence', state: 'growing', on: '9.24', missing: 'Seeing what stops a repair before it does: parts, dates, people. Declan builds on your four o’clock calls; the stock list has to come first.',
      evidence: ['declan-dates'] },
    { dimension: 'craft', state: 'there', on: '9.24', missing: '', evidence: ['three-lids', 'drift-fixed'] },
    { dimension: 'leadership', state: 'growing', on: '9.24', missing: 'Colleagues in Porto who work by your way. Oskar and Saia learned beside you; nobody has yet learned from what you wrote.', evidence: ['oskar-bench'] },
    { dimension: 'communication', state: 'growing', on: '9.24', missing: 'Reports a stranger can act on, also in the weeks when bench 1 is down.', evidence: ['voice-notes', 'report-slip'] },
  ],
  timeline: [
    ['9.24', 12, 18, 'Half a year of kits in use beyond the bench, and half a year of reports that nobody has to ring about. Both have begun.'],
    ['12.15', 12, 15, 'The measuring-cell kit is in the store system and the pump head is next. The earlier end stays where it was: Porto has not begun.'],
  ],
  opportunities: [
    { key: 'offer-kits', on: '9.28', scope: 'team', dimension: 'scope', what: 'Kits for every standard repair, written for the store, beginning with the measuring cell. Hana is in it with you.',
      answer: ['taken', '9.29', 'Yes, and the pump head after that.'], cameOf: ['t-8', 'mateus', 'Picking for the measuring cell takes six minutes instead of twenty-five.', ['cell-kit']] },
    { key: 'offer-porto', on: '11.16', scope: 'teams', dimension: 'leadership', what: 'Two weeks in Porto to set up a second Otter bench with Inês.',
      answer: ['declined', '11.19', 'My mother’s operation falls into these weeks. I would go in spring.'] },
    { key: 'offer-method', on: 't-6', scope: 'team', what: 'The repair method of the Otter as a page that a new technician can work by, with Saia as the first reader.' },
  ],
  assessment: {
    begun: 't-14', shared: { person: 't-7' },
    person: {
      craft: ['L4', 'Bench 2 would still be wrong without the nine pairs of readings.', ['three-lids', 'drift-ravi']],
      scope: ['L3', 'The kits are good and they are still mine alone.', ['cell-kit']],
      independence: ['L3', 'I look at the stock before I say a date. That is L3, I think.', ['declan-dates']],
      leadership: ['L4', 'People learn at my bench. I like it more than I expected.', ['oskar-bench']],
      communication: ['L3', 'Since I speak my reports they are read. When I am tired they are short.', ['voice-notes', 'report-slip']],
    },
    manager: {
      craft: ['L4', 'The standard for the drift check is his.', ['drift-fixed']],
      scope: ['L3', 'Kits: see who uses them by spring.'],
    },
  },
}
