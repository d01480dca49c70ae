import { praise } from '../written.ts'
import type { WrittenCase } from '../written-case.ts'

/** Tolu, L2 to L3: a very good quarter, and nothing at the level before it. What is three months old is also all recent. */
export const threeMonthsCase: WrittenCase = {
  person: 'tolu', by: 'farid', begun: 't-10', levels: ['L2', 'L3'],
  records: [
    praise('second-reminder', 't-80', 'catarina', `You asked me what my customers read first, and rewrote the second reminder around it. Eleven paid within the week.`, { project: 'Reminders', dimension: 'communication', scope: 'team', level: 'L3' }),
    praise('board-claim', 't-66', 'yusuf', `You asked for the log, added it up and had the money from the board maker in nine days. I had not known that it was money.`, { project: 'Board claim', dimension: 'independence', scope: 'team', independence: 'alone', level: 'L3' }),
    praise('old-items', 't-54', 'seoyeon', `Of 212 open items 30 are left, and beside each stands what it waits for. The closing took two days instead of four.`, { project: 'Open items', dimension: 'scope', scope: 'team', independence: 'alone', level: 'L3' }),
    praise('credit-limits', 't-40', 'farid', `You reckoned the limits of our forty largest customers anew and told me where the old rule is wrong, with three examples.`, { project: 'Credit limits', dimension: 'craft', scope: 'team', independence: 'alone', level: 'L3' }),
    praise('explained-vat', 't-29', 'emre', `You explained the export papers to me on a pallet. I fill them in alone since Tuesday.`, { dimension: 'leadership', scope: 'task', level: 'L3' }),
    praise('declan-call', 't-17', 'declan', `You rang the brewery with me, and listened first. They pay in three parts, and they thanked us.`, { project: 'Reminders', dimension: 'communication', scope: 'team', level: 'L3' }),
  ],
  settled: {
    'second-reminder': ['L3', 'communication'], 'board-claim': ['L3', 'independence'], 'old-items': ['L3', 'scope', 'independence'], 'credit-limits': ['L3', 'craft'],
    'explained-vat': ['L3', 'leadership'], 'declan-call': ['L3', 'communication'],
  },
  summary: `Tolu has owned open items since {t-80}: of 212 there are 30 left, and the closing of the month takes two days instead of four. Eleven customers paid within a week of her new reminder.`,
  arguments: {
    craft: 'On {t-40} she reckoned the limits of the forty largest customers anew and showed three places where the old rule is wrong. Farid changed the rule, and losses on bad debts fell by 3,200 pounds.',
    scope: 'The closing of the month depends on her list of open items, and it takes two days instead of four since {t-54}.',
    independence: 'The claim against the board maker was hers from the first look at Yusuf’s log to the letter, and it brought 1,340 pounds within nine days.',
    leadership: 'She showed Emre the export papers in {t-29}; he fills them in alone, and errors at customs fell from four a month to none.',
    communication: 'Her second reminder brought eleven payments within a week. The brewery pays in three parts after one call with Declan.',
  },
  trajectory: 'She kept letters moving a year ago and keeps the list today. Next are the terms for new customers, which she drafts with Helen.',
  concerns: 'A payment was booked to the wrong customer in {t-70}; she found it, rang both and changed the order of the form.',
  quotes: [
    { of: 'seoyeon', asked: 't-9', text: 'I close the month by her list. Two days instead of four is not a small thing here.', released: 't-7' },
    { of: 'declan', asked: 't-9', text: 'She listened to the brewery for twenty minutes before she said a figure. They pay.', released: 't-6' },
  ],
}
