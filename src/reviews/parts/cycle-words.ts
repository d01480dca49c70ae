import type { Announcement } from '../launch/launch.ts'
import type { PhaseDates } from '../cycle.ts'
import type { PopulationProblem } from '../words.ts'

/** The last day of each phase, as a field or a line names it. */
export const DATE_LABELS: Record<keyof PhaseDates, string> = {
  nominationDue: 'Peers chosen by',
  selfDue: 'Self-reviews in by',
  peerDue: 'Peer feedback in by',
  managerDue: 'Manager reviews submitted by',
  upwardDue: 'Upward feedback in by',
  shareDue: 'Shared and talked about by',
}

/** Why somebody needs a look before a cycle opens, after their name. */
export const PROBLEM_WORDS: Record<PopulationProblem['problem'], string> = {
  'no-manager': 'has no manager',
  'manager-left': 'has a manager who left',
  'conflict-of-interest': 'has a manager with a conflict of interest',
  'on-leave': 'is on leave until their part is over',
}

/** The same for several at once, after their number, and what mends it. */
export const PROBLEMS_WORDS: Record<PopulationProblem['problem'], { one: string; many: string; remedy: string }> = {
  'no-manager': { one: 'has no manager', many: 'have no manager', remedy: 'Give them one on their page, or leave them out.' },
  'manager-left': { one: 'has a manager who left', many: 'have a manager who left', remedy: 'Give them a new manager on their page.' },
  'conflict-of-interest': {
    one: 'has a manager with a conflict of interest',
    many: 'have a manager with a conflict of interest',
    remedy: 'Name another reviewer once the cycle is open.',
  },
  'on-leave': {
    one: 'is on leave until their part is over',
    many: 'are on leave until their part is over',
    remedy: 'Leave them out, or give them a later date once the cycle is open.',
  },
}

/** Messages of a cycle, in a word. */
export const ANNOUNCEMENT_WORDS: Record<string, string> = {
  'review.to-write': 'There is something to write',
  'feedback-round.to-nominate': 'Whom to ask for feedback is to be proposed',
  'review.name-peers': 'Peers are to be named',
  'reminder.self-review': 'The self-review is due soon',
  'reminder.manager-review': 'Reviews are due soon',
  'reminder.acknowledgement': 'The review waits to be acknowledged',
}

/** Who gets a message. */
export const TO_WORDS: Record<Announcement['to'], string> = {
  everybody: 'To everybody who writes',
  reviewed: 'To each person who is reviewed',
  leads: 'To each manager',
  people: 'To whoever has not done it by then',
  managers: 'To each manager who still has some to write',
}
