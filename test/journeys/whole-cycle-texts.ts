// What people here write: believable, about the work, and nowhere news to whom it is about.

export const NAME = 'First half of 2026'
export const PERIOD = { from: '2026-01-01', to: '2026-06-30' }
/** The last day of each phase. */
export const DUE = { nomination: '2026-06-08', self: '2026-06-12', peers: '2026-06-19', reviews: '2026-06-26', upward: '2026-06-26', share: '2026-07-17' }

/** Asked of every manager: the one answer is read by the person, the other never. */
export const TEMPLATE = {
  name: 'Half-year review',
  document: {
    selfFields: ['wentWell', 'wasHard', 'next'],
    self: [{ id: 'support', label: 'What do you need from your manager?', required: true }],
    manager: [
      { id: 'my-part', label: 'What will you do to help with the growth areas?', required: true, shown: true },
      { id: 'next-role', label: 'What would this person need before a larger role?', required: true, shown: false },
    ],
    peer: [{ id: 'keep', label: 'What did they do that helped the work?', required: true }],
    upward: [{ id: 'helps', label: 'What does your manager do that helps you do good work?' }],
  },
}

/** Told in March and in April, so that no review is the first to say it. */
export const PRAISE = (name: string): string => `${name} put the stock list on one page in January, and nobody has asked for it since.`
export const CONCERN = (name: string): string => `On 20 February two orders left without their sheet, and ${name} had told nobody that it was missing.`
export const CONCERN_AGAIN = (name: string): string => `On 9 April one more order of ${name} left without its sheet.`

export const selfReview = (who: string) => ({
  wentWell: `The stock list is on one page. ${who} wrote this.`,
  wasHard: 'Two orders left without their sheet in February.',
  next: 'I would like to plan a shift.',
  cites: [],
  answers: [{ id: 'support', question: '', text: 'An hour a week for the sheets.' }],
})

export const peerAnswer = (by: string, about: string): string => `In May ${about} stayed on the phone with the carrier until the gate was open. Said by ${by}.`
export const upwardAnswer = (by: string): string => `On Mondays we hear first what changed over the weekend. Person ${by} wrote this.`

/** Read by those above and HR; in nothing the person gets. */
export const apart = (name: string): string => `Half a year beside somebody who plans shifts, then ${name} could do it alone.`

interface Cited {
  praise: string
  concerns: readonly string[]
}

/** A review as its rules want it, resting on what was said. */
export function reviewOf(name: string, level: string, { praise, concerns }: Cited) {
  const accomplishment = (n: number, what: string, why: string) => ({
    id: `a${n}`, title: '', what, how: 'Tried it on one bench first and changed it with the night shift.', why, cites: [praise],
  })
  return {
    summary: `${name} met the expectations of ${level}. The half-year was marked by the stock list.`,
    accomplishments: [
      accomplishment(1, 'Put the stock list on one page.', 'Nine questions a month became one.'),
      accomplishment(2, 'Moved the rack beside the gate in two evenings.', 'No order of the week was late.'),
      accomplishment(3, 'Brought a new colleague to work the gate alone.', 'A holiday no longer stops the gate.'),
    ],
    growthAreas: [
      growthArea(1, `Lets orders leave before their sheet is done.`, 'On 20 February two orders left without their sheet.', concerns),
      growthArea(2, 'Waits until the next shift asks for what is missing.', 'In February the night shift had to ask for two sheets.', concerns),
    ],
    forwardLooking: `In the next half-year ${name} plans one shift a month. I expect every order to leave with its sheet.`,
    answers: [{ id: 'my-part', question: '', text: 'I look at five orders with you each Friday.' }],
  }
}

const growthArea = (n: number, behaviour: string, example: string, cites: readonly string[]) => ({
  id: `g${n}`, title: '', behaviour, example,
  expectation: 'Every order leaves with its sheet, so that the next shift can start at once.',
  actions: 'Put the sheet on the order before the rack is cleared; we look at five orders together each Friday.',
  cites: [...cites],
})
