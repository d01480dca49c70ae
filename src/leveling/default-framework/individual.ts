import { cell } from './shape.ts'
import type { Expectation } from '../framework.ts'

/** What is expected of people on the individual track, dimension by dimension, so that neighbours can be compared at a glance. */
export const INDIVIDUAL: readonly Expectation[] = [
  cell('L1', 'craft', `Carries out defined tasks by the instructions and checks the result before handing it on. Finds the right
    procedure without being pointed to it twice.`,
    `Prepares a standard order by the work card and spots the missing label before it leaves the table.`),
  cell('L2', 'craft', `Does the usual work of the role to standard, and notices when a case is not the usual one. Corrects own mistakes
    at the cause and not only on the piece at hand.`,
    `Sees that the third return this week has the same fault and keeps the parts together for comparison.`),
  cell('L3', 'craft', `Handles the full range of the role, including its awkward cases, and chooses between methods for a reason that
    can be explained. Work holds up later without being redone by others.`,
    `Chooses the slower test because the quicker one would miss the fault the customer described.`),
  cell('L4', 'craft', `Is the person whose way of working the team copies in at least one area, and improves the method itself. Foresees
    where a solution will fail and designs that out.`,
    `Redesigns a handover checklist so that the two most frequent errors can no longer be made.`),
  cell('L5', 'craft', `Has mastered a field that several teams depend on, and sets the standard they work to. Knows which quality is
    worth its price and can show the reckoning.`,
    `Writes the measuring standard that production, service and purchasing all use from then on.`),
  cell('L6', 'craft', `Extends what is known or possible in the field, and turns it into practice here. Specialists outside the company
    ask for this judgement.`,
    `Develops a test method that an industry group later takes up.`),

  cell('L1', 'scope', `Finishes single tasks within hours or days. Colleagues can rely on “done” meaning done.`,
    `Answers the day’s simple enquiries, each complete by the evening.`),
  cell('L2', 'scope', `The work shows in a steady share of the team’s output over weeks. Small improvements to own work are started and
    finished without being assigned.`,
    `Keeps one product line’s stock count right and halves the time it takes.`),
  cell('L3', 'scope', `Owns a piece of work that the team’s plan depends on, with an effect that the team’s customers or colleagues
    notice.`,
    `Takes over a supplier’s deliveries and brings late arrivals down within a quarter.`),
  cell('L4', 'scope', `Owns projects with several people’s work in them, and answers for the outcome rather than the activity. The
    effect reaches the whole team and the teams next to it.`,
    `Introduces a returns process that support, the warehouse and accounts all use.`),
  cell('L5', 'scope', `Changes how several teams work, with results that show in the company’s figures or risks over a year or more.`,
    `Replaces three ways of scheduling by one, and the share of late orders falls across all sites.`),
  cell('L6', 'scope', `Affects where the company goes: what it offers, what it can promise, what it no longer has to fear. Effects last
    beyond any one plan.`,
    `Makes the case for leaving a market, and the reasoning stands up two years later.`),

  cell('L1', 'independence', `Works with guidance at hand, and says early when something is unclear or stuck. Needs an explanation once,
    then builds on it.`,
    `Asks after half an hour on a puzzle, with a note of what was already tried.`),
  cell('L2', 'independence', `Plans own day and week within agreed work, and brings problems with a first proposal. A check at agreed
    points is enough.`,
    `Reorders the day when a delivery is late and tells the two people who are affected.`),
  cell('L3', 'independence', `Takes an agreed goal and finds the way alone, including the help that is needed from others. Decides
    within the role and reports what was decided.`,
    `Gets “make month-end shorter”, and comes back with a plan, a date and two people who have agreed to help.`),
  cell('L4', 'independence', `Turns a rough problem into a plan, with its risks and trade-offs said aloud. Sees what needs doing before
    it is asked for, and starts with the right people.`,
    `Notices that a supplier will stop making a part, and has an approved replacement before the last order.`),
  cell('L5', 'independence', `Works on questions where neither the goal nor the method is settled, and brings a direction that others
    can commit to. Stops own projects when they no longer deserve the effort.`,
    `Is told “complaints feel different this year”, and returns with three causes, of which two are worth acting on.`),
  cell('L6', 'independence', `Finds the questions that the company ought to be asking, and pursues them over years through changes of
    plan and people.`,
    `Raises a risk in the supply of one material long before it is news, and leads the answer.`),

  cell('L1', 'leadership', `Keeps agreements, takes advice and thanks people for it. Shares what was just learned with the next
    newcomer.`,
    `Adds the missing step to the instruction after stumbling over it.`),
  cell('L2', 'leadership', `Helps colleagues with daily work when asked, and speaks up kindly when an agreement slips. Takes a turn at
    the chores that nobody owns.`,
    `Shows a temporary colleague the packing station and stays near for the first hour.`),
  cell('L3', 'leadership', `Guides newer colleagues through their first pieces of work, and gives feedback directly to the person it is
    for. Brings the team back to the point when it drifts.`,
    `Takes a new colleague along on four visits and lets them lead the fifth.`),
  cell('L4', 'leadership', `Makes colleagues better over months, as a mentor and by the example of own work. Settles disagreements about
    the work before they harden.`,
    `Brings two shifts that blame each other to one agreed handover.`),
  cell('L5', 'leadership', `Leads people who report to others: wins several teams for a direction and grows seniors who can carry it.
    Gives credit by name.`,
    `Builds a circle of five specialists across sites who now decide together.`),
  cell('L6', 'leadership', `Shapes how the company thinks about its work, and prepares the next people who will. Is asked into decisions
    because they turn out better.`,
    `Three of those coached over the years now lead fields of their own.`),

  cell('L1', 'communication', `Says clearly what is done, what is not and what is needed. Writes notes that a colleague on the next
    shift can follow.`,
    `Leaves a handover of four lines: finished, open, odd, where the parts are.`),
  cell('L2', 'communication', `Keeps those directly concerned informed without being asked, in the form that suits them. Listens for
    what was meant, and checks it.`,
    `Repeats the customer’s request in own words before ordering the part.`),
  cell('L3', 'communication', `Explains own work to people outside the trade, and brings bad news early with what happens next. Written
    work stands without its author in the room.`,
    `Calls the customer before the promised date passes, with a new date and the reason.`),
  cell('L4', 'communication', `Prepares decisions so that others can take them: the choice, the consequences, a recommendation. Leads
    hard conversations with customers or colleagues to an agreement.`,
    `Puts two options on one page and gets a decision in a meeting that had been put off twice.`),
  cell('L5', 'communication', `Makes a complicated field understandable to several teams and to leaders, and changes minds with reasons.
    Writes what others quote when they explain it.`,
    `Explains a safety limit so well that sales starts using the page with customers.`),
  cell('L6', 'communication', `Speaks for the company in its field, to customers, authorities and peers, and brings back what it needs
    to hear.`,
    `Represents the company in a standards committee and translates the result into a plan at home.`),
]
