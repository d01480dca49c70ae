import type { Strand } from './shape.ts'

/** Things to work on that only those know who lead others. */
export const strandsLead: Strand[] = [
  {
    for: 'lead', dimension: 'leadership', title: 'Handing over, and leaving it there',
    concern: `[You gave {peer} the {task} and took it back on {when}.|The {task} was {peer}’s until {when}, then it was yours again.] [It
      had gone slowly and not wrong.|You were quicker, and {peer} has not asked for anything since.] What would have happened if you had
      waited?`,
    answer: '[It would have been late by a day, I suppose.|I could not watch. I know.|I have given it back, with an apology.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] handing over: [a date on which to look, and
      none in between|what may go wrong, said beforehand]. {peer} has the {task} again.`,
    bullet: '[Took the {task} back from {peer}; talked, given back.|Handed over and reached in; told.]',
    better: `[{peer} has run the {task} for {m:5-8} weeks, and you have looked twice, on the agreed dates.|The {task} is with {peer} and
      has stayed there.] [It is done differently, and works.|I asked {peer}: “I am left alone, in a good way.”]`,
    topic: 'What did you leave alone?',
    behaviour: '[Hands work over and takes it back when it is slow.|Keeps a hand on what has been given to others.]',
    example: `On {when} the {task} [that {peer} had been given was taken back, after a day’s delay|went back to {first}, although it was
      slow and not wrong].`,
    expectation: 'At {level} [people grow into their next role by work that is theirs|regular work to grow on belongs to each person].',
    actions: `[Agrees two dates for looking and does not look between; {peer} says how it was.|Names beforehand which mistake can be
      borne; {manager} asks for one example a month.]`,
    self: '[Leaving things with those I gave them to.|My fingers itch when it goes slowly.]',
  },
  {
    for: 'lead', dimension: 'leadership', title: 'The hard talk, in the week it is due',
    concern: `You have known since {month} that [agreements with one of your people don’t hold|one of your people comes late to the
      {task}], and [the talk has not happened|others carry it]. [It gets harder and less fair with each week.|The person can’t mend what
      nobody has said.] Can I help with the first sentence?`,
    answer: `[I kept hoping. I have a date now, this week.|I am afraid of losing a good worker.|Yes please, the first sentence is the
      trouble.]`,
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] hard conversations: [within a week, with two facts
      and one question|practised with Emine or Dafydd beforehand].`,
    bullet: '[A hard talk put off for weeks; date agreed.|Waits with awkward things; told.]',
    better: `[You had the talk on {when}, and came to tell me that it had been better than feared.|Two awkward things this quarter, each
      said within the week.] [The others have noticed.|It is visible in the team.]`,
    topic: 'Is a talk due?',
    behaviour: '[Puts hard conversations off and hopes.|Lets what is awkward wait until it has grown.]',
    example: `From {month} to {when} [a person was not told that agreements did not hold|others in the team carried what nobody had
      addressed].`,
    expectation: `At {level} [conflict and low performance are dealt with early and fairly|help is asked for before a hard people matter
      grows].`,
    actions: `[Within a week, two facts, one question; {manager} asks on Fridays whether something is waiting.|Practises the first
      sentence with the HR partner; {manager} makes the hour.]`,
    self: '[Hard talks. I had one to hold and waited too long.|To say early what I say well, late.]',
  },
  {
    for: 'lead', dimension: 'communication', title: 'The reason with the decision',
    concern: `Your team heard on {when} that [the {piece} changes|the plan has changed], and not why. [By Friday there were three reasons
      going round, none of them yours.|{peer} asked me for the reason.] [It was a good decision.|The reason is good, which makes it a
      pity.]`,
    answer: '[I thought that it was obvious.|There was no time, and then there was no going back to it.|I have told them this morning.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] decisions: [what, why, what it means for
      whom, in this order|the reason in the same sentence].`,
    bullet: '[Decision without its reason; caught up.|Three wrong reasons in circulation; told.]',
    better: `When the plan changed on {when} [you told those first whom it touches, and the reason with it|everybody could tell me why].
      [I tested it in the canteen.|Nobody liked it and everyone understood it.]`,
    topic: 'Do they know why?',
    behaviour: '[Announces decisions without the reason.|Explains late, when guesses have taken its place.]',
    example: `On {when} [a change of plan was announced without its reason; three others went round|the team learned the what and asked
      others for the why].`,
    expectation: 'At {level} [the reason comes with the instruction|goals, changes and decisions are made understandable].',
    actions: `[Writes the reason first and the decision second, for two months; {manager} reads along.|Asks two people after each
      announcement what the reason was, until {later}.]`,
    self: '[Explaining why. It seems so clear to me.|Reasons, told in time.]',
  },
  {
    for: 'lead', dimension: 'craft', title: 'Time with each person, also in full weeks',
    concern: `In {month} you cancelled {n:6-9} one-on-ones, [mostly with the same three people|and moved none of them]. [They are the ones
      who do not complain.|{peer} said “it is all right”, which worries me.] [Moved is fine.|Could we find an hour that is safe?]`,
    answer: `[They are the first to go when the day burns.|I did not see that it was the same ones.|Early on Thursdays. Nobody wants
      anything from me then.]`,
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] one-on-ones: [moved rather than cancelled|a
      fixed early hour], and those first who ask least.`,
    bullet: '[{n} one-on-ones cancelled; a safe hour found.|Same three people went without; told.]',
    better: `[Of the last {m:16-24} one-on-ones one was cancelled.|All held for {m:4-6} weeks, two of them moved.] [{peer} had two things
      to say that had waited since {month}.|One hears it in the tone of the team.]`,
    topic: 'Who has been waiting for an hour?',
    behaviour: '[Cancels one-on-ones in full weeks, most often with those who do not mind.|Gives time to those who ask for it.]',
    example: `In {month} [{n} one-on-ones were cancelled and not moved, most of them with the same three people|three people had no hour
      for four weeks].`,
    expectation: 'At {level} [each person has regular time|chances and attention are spread fairly, and one can show how].',
    actions: `[Moves rather than drops; {manager} keeps Thursday mornings free of rounds.|Looks at the list of hours each month, the quiet
      ones first; {manager} asks for it.]`,
    self: '[The hours with people, when the week burns.|I cancel those who forgive me.]',
  },
  {
    for: 'lead', dimension: 'scope', title: 'The whole before the own team',
    concern: `In the planning of {when} you [defended your two people to the last hour|kept the {piece} for your team], and [the date for
      {client} moved|{partner} had to change everything]. [It was good for your team and bad for the rest.|I would have done the same in
      my first year.] [What would you have needed to give way?|Where was the limit?]`,
    answer: '[To know that it would be remembered the next time.|I saw only mine. Yes.|I have offered them one person from next week.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] planning: [first the common date, then the
      teams|each brings one thing to give].`,
    bullet: '[Held on to people, {client} moved; talked.|Own team first in planning; told.]',
    better: `You lent {partner} {n:1-2} people in {month} [without being asked|for three weeks], and [the common date held|{client} had
      the delivery on the day]. [Your own figure suffered by {m:2-4} per cent, and I know why.|I have told the others.]`,
    topic: 'What could we give?',
    behaviour: '[Defends the own team’s means where the whole would need them.|Plans from the own team outwards.]',
    example: 'In the planning of {when} [people were held back, and the date for {client} moved|{partner} had to replan late].',
    expectation: `At {level} [the teams next door can plan around one’s promises|one gives up what suits one team for the sake of the
      whole].`,
    actions: `[Comes to each planning with something to give; {manager} keeps the account of favours.|Plans one quarter together with
      {partner}, by {later}; {manager} sits in.]`,
    self: '[Giving people away, even for three weeks.|To look at the whole when mine is short.]',
  },
]
