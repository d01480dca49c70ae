import type { TemplateDocument } from '../../../reviews/template/words.ts'
import type { Key, Slot, WrittenAccomplishment, WrittenGrowthArea } from '../written.ts'

/** What Instruments asks beside the core. One question is for planning, and the person does not read its answer. */
export const GROWTH_TEMPLATE: { name: string; document: TemplateDocument } = {
  name: 'Half-year talk, without ratings',
  document: {
    selfFields: ['wentWell', 'wasHard', 'next'],
    self: [],
    manager: [
      {
        id: 'manager-part', label: 'What will you do to help?', help: 'Your own part: time, an opening, somebody to learn from. The person reads it.',
        required: false, shown: true,
      },
      {
        id: 'stand-in', label: 'Who could take over their work for a month, and what would be missing?',
        help: 'For planning cover. Facts from the work, no guesses about plans or private life.', required: false, shown: false,
      },
    ],
    peer: [],
    upward: [],
  },
}

/** A second cycle beside the yearly one: one team, half a year, no ratings. Its months are those of the open cycle. */
export const SMALL_CYCLE = {
  team: 'instruments', months: [6, 11], opened: 't-9', selfDue: 't+4', managerDue: 't+16', shareDue: 't+25', by: 'samuel',
} as const

interface WrittenSmallSelf { on: Slot; submitted: boolean; wentWell: string; wasHard: string; next: string }

/** What people wrote of themselves; who is missing has not begun. */
export const SMALL_SELVES: Readonly<Partial<Record<Key, WrittenSmallSelf>>> = {
  xiaoling: {
    on: 't-5', submitted: true,
    wentWell: `The connector. It was taken off the market and nobody outside this room noticed, because the second one had been tried five
      weeks before. I have gone through twelve other parts since; two of them have no second source and now stand on the list.`,
    wasHard: 'Two drawings waited for me while I was away. I had told Callum and not the drawing office.',
    next: 'The sensor board for both instruments, as one board. And somebody who sits beside me while I do it.',
  },
  dragan: {
    on: 't-3', submitted: true,
    wentWell: 'The monitors at Kisima stay connected. One fault, found with Wanjiru’s table of hours and not with a tool that costs money.',
    wasHard: 'The page for Bilal took three weeks for two sheets. I write slowly about what I know quickly.',
    next: 'Anjali in the firmware for a day each week, so that two of us can answer the telephone.',
  },
  callum: { on: 't-2', submitted: false, wentWell: 'Half as many drawings, and fewer of them came back.', wasHard: '', next: '' },
}

interface WrittenSmallReview {
  on: Slot
  minutes: number
  summary: string
  accomplishments: WrittenAccomplishment[]
  growthAreas: WrittenGrowthArea[]
  forwardLooking: string
  /** By the ids of the template's questions. */
  answers: { id: string; text: string }[]
}

/** What is submitted so far, citing by the keys of `trail.ts`. */
export const SMALL_REVIEWS: Readonly<Partial<Record<Key, WrittenSmallReview>>> = {
  xiaoling: {
    on: 't-1', minutes: 64,
    summary: `Xiaoling met and in part exceeded the expectations of a staff specialist (L5) in these six months. The theme is looking
      ahead: she finds what will be missing before it is.`,
    accomplishments: [
      { title: 'A second source in time', what: 'Had a second connector tried and approved five weeks before the first was discontinued.',
        how: 'Read the notice to the last footnote and went through the list with Purchasing on the same day.',
        why: 'No instrument waited; the same event two years ago cost us four weeks of deliveries.', cites: ['second-source'] },
      { title: 'Twelve parts looked through', what: 'Checked twelve further parts for the same risk and put two of them on the list.',
        how: 'Rang the makers instead of waiting for their letters.',
        why: 'Two parts that would have stopped the Mayfly are being replaced in calm.', cites: ['twelve-parts'] },
      { title: 'A prototype settled between two', what: 'Agreed the order of the two prototypes with Callum.',
        how: 'Went to him on the day the doubt came up, with both plans on one sheet.',
        why: 'Prototype 5 was in the salt bath a week early.', cites: ['two-plans'] },
    ],
    growthAreas: [
      { title: 'Work that waits while she is away',
        behaviour: 'Tells one colleague that she is away, and not those whose work depends on hers.',
        example: 'Two drawings waited for nine days in {9}; the drawing office did not know whom to ask.',
        expectation: 'At L5 others can go on without asking: who decides in the meantime is written down.',
        actions: 'A line on the board before each absence: who decides, and what waits. I read it on the last afternoon.',
        cites: ['nine-days'] },
      { title: 'What only she knows', behaviour: 'Keeps the reasons for a circuit in her own notebook.',
        example: 'In {10} Dragan needed two days for a question about the power supply that her page three answers.',
        expectation: 'At L5 a design can be taken up by somebody else from what is on file.',
        actions: 'One page for each circuit that changes, from now on; I take the drawing work off her for an afternoon a week.',
        cites: ['page-three'] },
    ],
    forwardLooking: `In the next half-year she owns the sensor board for both instruments. I would like her to do it with somebody at her
      side from the first sketch, so that it is two people’s board in the end.`,
    answers: [
      { id: 'manager-part', text: `I talk to Arvid about a second electronics engineer, and the two of us answer her by the end of next
        month.` },
      { id: 'stand-in', text: `Dragan for a week, nobody for a month. What would be missing is the power supply: it is in her head and in
        one notebook.` },
    ],
  },
}
