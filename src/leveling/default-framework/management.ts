import type { FrameworkExpectation } from './shape.ts'

/** What is expected of people on the management track. Here the craft is leading: the trade is judged through the team's work. */
export const MANAGEMENT: readonly FrameworkExpectation[] = [
  { level: 'M1', dimension: 'craft', text: 'Knows the team’s work well enough to plan it, check it and step in. Runs the daily rhythm: who does what, what is late, what is in the way.', example: 'Replans the shift in ten minutes when two people are ill, and the urgent order still goes out.' },
  { level: 'M2', dimension: 'craft', text: 'Builds the team’s way of working: hiring, onboarding, goals, feedback and reviews are done in time and with care. Judges work in neighbouring trades through good questions.', example: 'Everybody’s expectations are agreed in the first month, and no review holds a surprise.' },
  { level: 'M3', dimension: 'craft', text: 'Designs how several teams fit together, with clear responsibilities and few handovers. Develops managers with the same care that is asked of them.', example: 'Moves planning into the team that feels its effects, and two weekly meetings become unnecessary.' },
  { level: 'M4', dimension: 'craft', text: 'Builds a function that works without its head in the room, with the people, means and rules it needs for years ahead.', example: 'Two directors could take over, and everyone involved would know it.' },

  { level: 'M1', dimension: 'scope', text: 'Keeps a small team delivering this week and this month, with the quality right and the dates kept.', example: 'The line meets its monthly figure with fewer corrections at final test.' },
  { level: 'M2', dimension: 'scope', text: 'Answers for a team’s results over the year, its costs and the growth of its people. The teams next door plan around its promises.', example: 'Time to repair falls over three quarters while nobody’s overtime rises.' },
  { level: 'M3', dimension: 'scope', text: 'Owns the joint result of several teams, and gives up what suits one of them for the sake of the whole.', example: 'Lends two engineers to the sister department, and the common launch date holds.' },
  { level: 'M4', dimension: 'scope', text: 'Steers the company together with the other executives, and carries what one function must contribute over the years ahead.', example: 'Closes a profitable line because its place in the plan has gone, and carries the consequences fairly.' },

  { level: 'M1', dimension: 'independence', text: 'Decides the team’s daily questions alone and brings the others with a proposal. Asks for help with a hard people matter before it grows.', example: 'Talks to the HR partner after the second late start, not after the tenth.' },
  { level: 'M2', dimension: 'independence', text: 'Sets the team’s goals from the company’s, finds the means and adjusts them during the year. Deals with conflict and low performance early and fairly.', example: 'Changes the plan in spring, says why, and tells the three people whose work it touches first.' },
  { level: 'M3', dimension: 'independence', text: 'Turns a general aim into a plan that managers can act on, under real uncertainty. Decides what will not be done, and stands by it.', example: 'Postpones a site by a year on thin but honest figures, with the signs that would change the decision.' },
  { level: 'M4', dimension: 'independence', text: 'Sets direction where there is no precedent in the company, and answers for it to the board, the staff and the public.', example: 'Enters a partnership with the conditions for leaving it already agreed.' },

  { level: 'M1', dimension: 'leadership', text: 'Gives each person regular time, specific feedback and work to grow on. Makes it normal to ask, to err and to say so.', example: 'Says within two days what went well and what did not, to the person first.' },
  { level: 'M2', dimension: 'leadership', text: 'Grows people into their next role and deals with hard cases in person. Sees that chances and chores are spread fairly, and can show how.', example: 'Keeps a page of who had which opportunity, and it changes who gets the next one.' },
  { level: 'M3', dimension: 'leadership', text: 'Grows managers, and keeps one standard of fairness across their teams. Prepares for people leaving before they do.', example: 'Sits in on reviews in turn, and the ratings of the teams mean the same thing.' },
  { level: 'M4', dimension: 'leadership', text: 'Sets the example for how power is used here. Builds a leadership that represents the company, argues in the open and then acts together.', example: 'Changes own mind in front of the whole staff, with thanks to the person who argued.' },

  { level: 'M1', dimension: 'communication', text: 'Passes on what the team needs to know on the day, in both directions and without colouring it. Explains the reason with the instruction.', example: 'Opens the shift with three facts and one request, and takes two questions back upstairs.' },
  { level: 'M2', dimension: 'communication', text: 'Makes goals, changes and decisions understandable to the team, and its needs understandable to others. Writes reviews a stranger could follow.', example: 'The team can say in its own words why the target moved.' },
  { level: 'M3', dimension: 'communication', text: 'Keeps several teams at one understanding, and tells leaders what they would rather not hear, in time and with a way forward.', example: 'Reports the slip six weeks ahead, with its cost and two ways to shorten it.' },
  { level: 'M4', dimension: 'communication', text: 'Tells the company’s story truthfully to staff, customers, owners and authorities. In difficult times is seen early and speaks plainly.', example: 'Explains a recall to customers the same evening, with what is known and what is not.' },
]
