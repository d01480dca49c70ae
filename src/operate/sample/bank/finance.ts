import type { TradeBank } from './shape.ts'

export const finance: TradeBank = {
  words: {
    paper: ['month-end list', 'cost report', 'reminder', 'ledger'],
    task: ['month-end', 'supplier list', 'payment run', 'reconciliation'],
    partner: ['Service', 'Logistics', 'Sales', 'Engineering'],
    piece: ['invoice', 'account', 'credit note', 'forecast'],
    client: ['Service', 'Logistics', 'Assembly', 'Sales', 'Porto', 'the auditor'],
  },
  aims: [
    'Month-end closes on the {n:4-5}th working day.',
    'Overdue invoices below {n:45-70},000 pounds.',
    'Each manager gets their figures with one sentence on what changed.',
    'Payments to suppliers leave on the agreed day, {n:97-99} of 100.',
    'Questions from the auditors are answered within two days.',
  ],
  small: [
    'Month-end on working day {n:4-6}.',
    'Overdue: {n:41-88},000 pounds, [the oldest {m:40-70} days|none older than {m:40-70} days].',
    '[Rang|Visited] {n:4-9} customers about invoices, [friendly|no reminder needed] in most.',
    'Found {n:120-940} pounds [twice|in the wrong year].',
    'Explained the {paper} to {partner}, [with a drawing|in ten minutes].',
    'Payment run on the day, [one stop|two held for a question].',
    'Auditors’ list [done|down to {n:3-7}].',
  ],
  topics: ['Month-end', 'Overdue invoices', 'Figures to explain', 'Auditors', 'A customer who does not pay', 'Budget talks'],
  stories: [
    {
      by: ['seoyeon'], project: 'Month-end', dimension: 'scope', title: 'Month-end in four days',
      told: `Month-end closed on working day {a:3-4}, from {b:8-9} [a year ago|at the start]. [You asked each department for what they
        know already on the 25th.|You found that {c:60-70} per cent can be booked before the month is over.]`,
      peer: `[I got my figures while I still remembered the month.|The report comes while it can still change something.] [It makes a
        difference.|I even read it.]`,
      bullets: ['Month-end on day {a}.', '{c} per cent booked before the end of the month.'], artefact: ['document', 'Month-end by day'],
      topic: 'Month-end: what still waits?',
      what: 'Shortened month-end from {b} to {a} working days.', how: `[Listed each step with its wait and asked departments for early
        figures|Drew month-end on one sheet and removed waits, one a month].`,
      why: 'Managers see their figures {d:4-5} days earlier, [early enough to act|while orders can still be moved].',
      self: 'Month-end in {a} days. [There is still a drawing of it on my wall.|I leave at five in the first week, which is new.]',
    },
    {
      by: ['tolu'], project: 'Friendly reminders', dimension: 'communication', title: 'Money that comes after a call',
      told: `Overdue invoices are at {a:46-58},000 pounds, from {b:120-150},000. [You ring before you write, and you ask whether something
        was wrong with the delivery.|Your first question on the telephone is whether the instrument works.] [In {c:4-6} cases something
        was wrong, and we could mend it.|{c:4-6} times that was the reason, and Service could help.]`,
      peer: `[A customer thanked me for a payment reminder.|Two customers have asked to be reminded by you.] [I had to ask twice whether I
        had understood.|This has not happened to me before.]`,
      bullets: ['Overdue from {b} to {a} thousand pounds.', '{c} faults found on the telephone.'], artefact: ['measurement',
      'Overdue invoices by month'], topic: 'Who to ring this week',
      what: 'Reduced overdue invoices from {b},000 to {a},000 pounds.',
      how: '[Rang before writing, and asked first about the instrument|Replaced the first reminder by a call with one question].',
      why: 'The money of {d:5-7} weeks of wages no longer stands outside, [and {c} faults were found|and no customer left over it].',
      self: 'Ringing. [I am shy on the telephone, and it helped to have a question.|People pay when somebody listens.]',
    },
    {
      by: ['seoyeon'], project: 'One sentence', dimension: 'communication', title: 'Figures with one sentence',
      told: `Each manager gets one page and one sentence: [what changed, and why you think so|what is different, and how sure you are].
        [Piotr found {a:14-19},000 pounds of scrap through it.|It led Piotr to {a:14-19},000 pounds of scrap.] [Before, they had eleven
        pages and read none.|Nobody misses the eleven pages.]`,
      peer: 'Your sentence said “probably the foil, I am not sure”. [It was the foil.|You were right, and I liked the “not sure”.]',
      bullets: ['One page and one sentence for {b:11-13} managers.', '{a},000 pounds of scrap found.'], artefact: ['document',
      'One page and one sentence'], topic: 'Sentences of the month',
      what: 'Replaced the cost report of eleven pages by a page with one sentence.',
      how: '[Asked each manager which figure they had last acted on|Watched managers read, and kept what they touched].',
      why: `{a},000 pounds of scrap were found [by its means|in the second month], and budget talks take {c:25-35} minutes instead of
        {d:70-90}.`, self: 'The one sentence. [It takes me longer than the eleven pages did.|I have to know what I think.]',
    },
    {
      by: ['seoyeon'], project: 'Price of a repair', dimension: 'craft', title: 'What a repair costs',
      told: `You worked out what a repair really costs: [{a:164-188} pounds, where we had reckoned with {b:110-130}|{a:164-188} pounds and
        not {b:110-130}]. [You stood at the bench for two days with a list, which is why nobody argues.|Mateus says you asked good
        questions and stayed out of the way.]`,
      peer: `[I had been offering repairs below their cost.|Every repair I sold lost money.] [I know why now, and the new price was
        accepted.|The customers took the new price without a word.]`,
      bullets: ['A repair costs {a} pounds.', 'Two days at the bench.'], artefact: ['document', 'Cost of a repair, step by step'],
      topic: 'What else do we not know the price of?',
      what: 'Determined the cost of a repair, {a} pounds instead of the assumed {b}.', how: `[Followed {c:18-25} repairs from the door to
        the van, with a list|Stood at the bench for two days, then checked the result against a year of parts].`,
      why: 'Prices of {d:9-12} contracts were corrected, worth {e:24-36},000 pounds a year; [no customer left|none was lost over it].',
      self: 'The price of a repair. [I now know what a pump head smells like.|I like figures that one can stand beside.]',
    },
    {
      by: ['tolu'], project: 'Payment plans', dimension: 'independence', title: 'A plan instead of a reminder',
      told: `Three customers who could not pay at once have a plan with you, and [all keep to it|not one has missed a date]. [You offered
        it before they had to ask.|You asked what they could pay for certain, and took that.] [That is {a:21-34},000 pounds, and three
        customers.|I would have written a letter, and lost one of them.]`,
      peer: `[The baths would have gone.|That customer was packing their bags.] [They have ordered again, in advance.|Now they greet me by
        name.]`,
      bullets: ['Three payment plans, kept.', '{a},000 pounds [in sight|coming in by the month].'], artefact: ['document',
      'Payment plans, by month'], topic: 'Who can’t pay, and who won’t?',
      what: 'Agreed payment plans with three customers over {a},000 pounds.', how: `[Asked for the amount they can be sure of and began
        there|Listened first, checked with Farid what is possible, and rang back the same day].`,
      why: `All three have kept to it, [and none of them was lost|and all three have ordered again]; a collector would have taken a
        quarter.`, self: `The payment plans. [People are ashamed of owing, and relieved when one is matter-of-fact.|I was more nervous
          than they were.]`,
    },
    {
      by: ['tolu', 'seoyeon'], project: 'Credits from suppliers', dimension: 'scope', title: 'Money that suppliers owed us',
      told: `From Yusuf’s scrap log and Mateus’s pump list you [claimed {a:2-3},{b:100-900} pounds from suppliers|got {a:2-3},{b:100-900}
        pounds back]. [The paper had been there for years and nobody had sent a bill.|It needed somebody who reads both a bin and a
        contract.]`,
      peer: `[My list has paid for a new bench light.|I write the log more gladly since it earns money.] [Thank you for telling me the
        sum.|I have pinned up the credit note.]`,
      bullets: ['Credits of {a},{b} pounds.', 'Logs from Service read each month.'], artefact: ['document', 'Credits from suppliers'],
      topic: 'What else do suppliers owe us?',
      what: 'Claimed credits of {a},{b} pounds from two suppliers.', how: `[Went to the benches to see what is written down, and matched
        it with the guarantee|Read three logs against the terms of purchase, with Helen’s help].`,
      why: `It covers the spare boards of {c:4-6} months, [and one supplier has changed a batch|and a supplier now checks before sending].`,
      self: 'The credits. [I found them in a bin, more or less.|Finance by way of the scrap heap.]',
    },
  ],
}
