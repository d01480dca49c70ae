import { cell } from './shape.ts'
import type { Expectation } from '../framework.ts'

/** What is expected of people on the management track. Here the craft is leading: the trade is judged through the team's work. */
export const MANAGEMENT: readonly Expectation[] = [
  cell('M1', 'craft', `Knows the team’s work well enough to plan it, check it and step in. Runs the daily rhythm: who does what, what is
    late, what is in the way.`,
    `Replans the shift in ten minutes when two people are ill, and the urgent order still goes out.`),
  cell('M2', 'craft', `Builds the team’s way of working: hiring, onboarding, goals, feedback and reviews are done in time and with care.
    Judges work in neighbouring trades through good questions.`,
    `Everybody’s expectations are agreed in the first month, and no review holds a surprise.`),
  cell('M3', 'craft', `Designs how several teams fit together, with clear responsibilities and few handovers. Develops managers with the
    same care that is asked of them.`,
    `Moves planning into the team that feels its effects, and two weekly meetings become unnecessary.`),
  cell('M4', 'craft', `Builds a function that works without its head in the room, with the people, means and rules it needs for years
    ahead.`,
    `Two directors could take over, and everyone involved would know it.`),

  cell('M1', 'scope', `Keeps a small team delivering this week and this month, with the quality right and the dates kept.`,
    `The line meets its monthly figure with fewer corrections at final test.`),
  cell('M2', 'scope', `Answers for a team’s results over the year, its costs and the growth of its people. The teams next door plan
    around its promises.`,
    `Time to repair falls over three quarters while nobody’s overtime rises.`),
  cell('M3', 'scope', `Owns the joint result of several teams, and gives up what suits one of them for the sake of the whole.`,
    `Lends two engineers to the sister department, and the common launch date holds.`),
  cell('M4', 'scope', `Steers the company together with the other executives, and carries what one function must contribute over the
    years ahead.`,
    `Closes a profitable line because its place in the plan has gone, and carries the consequences fairly.`),

  cell('M1', 'independence', `Decides the team’s daily questions alone and brings the others with a proposal. Asks for help with a hard
    people matter before it grows.`,
    `Talks to the HR partner after the second late start, not after the tenth.`),
  cell('M2', 'independence', `Sets the team’s goals from the company’s, finds the means and adjusts them during the year. Deals with
    conflict and low performance early and fairly.`,
    `Changes the plan in spring, says why, and tells the three people whose work it touches first.`),
  cell('M3', 'independence', `Turns a general aim into a plan that managers can act on, under real uncertainty. Decides what will not be
    done, and stands by it.`,
    `Postpones a site by a year on thin but honest figures, with the signs that would change the decision.`),
  cell('M4', 'independence', `Sets direction where there is no precedent in the company, and answers for it to the board, the staff and
    the public.`,
    `Enters a partnership with the conditions for leaving it already agreed.`),

  cell('M1', 'leadership', `Gives each person regular time, specific feedback and work to grow on. Makes it normal to ask, to err and to
    say so.`,
    `Says within two days what went well and what did not, to the person first.`),
  cell('M2', 'leadership', `Grows people into their next role and deals with hard cases in person. Sees that chances and chores are
    spread fairly, and can show how.`,
    `Keeps a page of who had which opportunity, and it changes who gets the next one.`),
  cell('M3', 'leadership', `Grows managers, and keeps one standard of fairness across their teams. Prepares for people leaving before
    they do.`,
    `Sits in on reviews in turn, and the ratings of the teams mean the same thing.`),
  cell('M4', 'leadership', `Sets the example for how power is used here. Builds a leadership that represents the company, argues in the
    open and then acts together.`,
    `Changes own mind in front of the whole staff, with thanks to the person who argued.`),

  cell('M1', 'communication', `Passes on what the team needs to know on the day, in both directions and without colouring it. Explains
    the reason with the instruction.`,
    `Opens the shift with three facts and one request, and takes two questions back upstairs.`),
  cell('M2', 'communication', `Makes goals, changes and decisions understandable to the team, and its needs understandable to others.
    Writes reviews a stranger could follow.`,
    `The team can say in its own words why the target moved.`),
  cell('M3', 'communication', `Keeps several teams at one understanding, and tells leaders what they would rather not hear, in time and
    with a way forward.`,
    `Reports the slip six weeks ahead, with its cost and two ways to shorten it.`),
  cell('M4', 'communication', `Tells the company’s story truthfully to staff, customers, owners and authorities. In difficult times is
    seen early and speaks plainly.`,
    `Explains a recall to customers the same evening, with what is known and what is not.`),
]
