import type { Strand } from './shape.ts'

/** Things to work on, the last third. */
export const strandsThree: Strand[] = [
  {
    dimension: 'communication', title: 'Listening to the end',
    concern: `In the call with {partner} on {when} you [had the answer before the question was over|interrupted twice]. [The real question
      came in the third sentence.|They gave up on the third sentence.] [Your answer was right, for another question.|I know you wanted to
      help.]`,
    answer: '[I was ahead of them, on the wrong road.|I will say it back first.|Ouch. Yes.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] listening: say the question back before
      answering, [for a month, also when it seems silly|and count how often it was different].`,
    bullet: '[Answered the wrong question to {partner}; told.|Interrupts when the case seems clear; talked.]',
    better: `[You said it back, and {partner} corrected you, and it was about something else.|I sat beside you on {when}: five times said
      back, once corrected.] [That one time saved a day.|It takes ten seconds.]`,
    topic: 'What was the question?',
    behaviour: '[Answers before the question is complete.|Hears the expected question instead of the asked one.]',
    example: `On {when} {partner} [got the answer to another question, and asked again a day later|was interrupted twice, and the real
      point did not come up].`,
    expectation: 'At {level} [one listens for what was meant, and checks it|own work is explained to people outside the trade].',
    actions: `[Says each question back for a month; {peer} counts along.|Lets {partner} finish, repeats, answers; {manager} listens in
      once by {later}.]`,
    self: '[Waiting for the end of the sentence.|I answer quickly, not always what was asked.]',
  },
  {
    dimension: 'scope', title: 'From the case to the cause', for: 'hands',
    concern: `The same {piece} [came back for the third time on {when}|was mended a third time this month], and you mended it well three
      times. [I would like to know why it happens.|A look at the three together would be worth an hour.] [Take the hour.|I will cover for
      you.]`,
    answer: '[I did think “you again”.|I like mending. I will look for the why.|I had kept the three of them, by chance.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] repeated faults: at the third time [an hour
      for the cause|stop and lay them side by side].`,
    bullet: '[Same fault three times, mended three times; hour for the cause agreed.|Treats the case, not the cause; talked.]',
    better: `[You laid five of them side by side and it was the clip.|At the third return you stopped, looked, and found that all came
      from one week.] [None since.|Since {month} there has been none.]`,
    topic: 'What came a third time?',
    behaviour: '[Solves each case well, and the same case again.|Mends without asking why it keeps happening.]',
    example: `By {when} the same fault in the {piece} [had been mended three times|had come back three times], each time as a single case.`,
    expectation: `At {level} [mistakes are corrected at the cause and not only on the piece at hand|the result holds, and the team’s
      colleagues notice].`,
    actions: `[At the third time an hour for the cause, with {peer}; {manager} covers.|Keeps a list of what repeats; {manager} and {first}
      choose one a month.]`,
    self: '[Asking why, when mending is quicker.|Causes. I am a mender.]',
  },
  {
    dimension: 'leadership', title: 'Disagreeing in the room',
    concern: `[In the round you agreed to the plan for the {task}, and on {when} you told me why it will not work.|You nodded in the round
      and came to me afterwards with three objections.] [The objections were good.|Two of your three objections were right.] [The others
      should have heard them.|In the room we could have changed it.]`,
    answer: '[I did not want to be the one again.|I need a moment to find the words.|I will say at least “I have a doubt”.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] objections: in the round, as a question if need be.
      [“I have a doubt, give me a minute” is enough.|{manager} asks by name for doubts.]`,
    bullet: '[Objections came after the round; talked.|Nodded, then doubted; next time in the room.]',
    better: `You said “I have a doubt” in front of everyone on {when}, [and it changed the plan|with a full room]. [{peer} said thank you
      afterwards.|It saved us a detour.]`,
    topic: 'Doubts about plans',
    behaviour: '[Keeps objections back in the round and brings them later.|Agrees in the room and disagrees outside it.]',
    example: `The plan for the {task} was agreed in {month}, and on {when} [three objections reached {manager} alone|two sound objections
      came after the decision].`,
    expectation: `At {level} [one speaks up kindly|the team is brought back to the point when it drifts|disagreements about the work are
      settled before they harden].`,
    actions: `[“I have a doubt” in the room; {manager} asks for doubts before each decision.|Writes one doubt before the round and reads
      it out, until {later}.]`,
    self: '[Objecting while it still helps.|I find my words an hour too late.]',
  },
  {
    dimension: 'craft', title: 'Order that others can use', for: 'work',
    concern: `[{peer} looked for the {piece} on {when} for half an hour; it was in your second drawer.|On {when} {peer} could not find the
      {paper} you had promised.] [You would have found it blind.|Your order works, for you.] [Can we make it one that works for two?|What
      if you are ill?]`,
    answer: '[I know where everything is. I see the problem.|Friday afternoon, with labels.|It is a system! I will label it.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] order: labels on what others use, [the rest
      stays as it is|an hour on Friday].`,
    bullet: '[{peer} searched half an hour; labels agreed.|Own order, unusable for others; talked.]',
    better: `{peer} [found three things without asking|took over your place for two days and found everything]. [The labels have humour.|I
      like the drawer named “not yet”.]`,
    topic: 'Could somebody else find it?',
    behaviour: '[Keeps shared things in an order only one person knows.|Files and parts that others need can’t be found without asking.]',
    example: 'On {when} {peer} [searched half an hour for the {piece}|could not go on, for want of the {paper}].',
    expectation: 'At {level} [notes and places can be followed by whoever comes next|others can rely on the work without its author].',
    actions: `[An hour of labels on Friday, then {peer} tries to find ten things.|Shared things go to the shared place by {later};
      {manager} frees the hour.]`,
    self: '[My drawers.|Order that somebody else understands.]',
  },
  {
    dimension: 'independence', title: 'Rest that is taken',
    concern: `You [have {n:14-22} days of leave left|came in on two days off in {month}]. [And on {when} you made a mistake that is not
      yours.|{peer} noticed before I did.] [I would like you to plan two weeks, now.|The work can stand it, and you should not have to.]`,
    answer: '[It never seems the moment.|Two weeks in {later}, I have put it down.|I did not think it showed.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] leave: [two weeks in one piece, with {peer} as
      cover|dates agreed]. The {task} waits.`,
    bullet: '[Too few days off; two weeks agreed.|Works on days off; talked about it.]',
    better: `[Two weeks away, telephone off.|You were away for ten days, and {peer} handled what came up.] [You look ten years younger and
      disagree with me again.|Nothing burned, as I had hoped.]`,
    topic: 'Leave: when?',
    behaviour: '[Puts off leave and works on days off.|Plans no pauses, until it shows in the work.]',
    example: `In {month} [two days off were worked, and on {when} a slip got through that was not like {first}|{n} days of leave stood
      open at half-year].`,
    expectation: 'At {level} [own work is planned so that it can be kept up|the team can plan around the result, also during an absence].',
    actions: `[Plans two weeks by {later}, {peer} covers; {manager} sends people home.|Enters leave at the start of each quarter;
      {manager} looks at it in the one-on-one.]`,
    self: '[Going home.|I am bad at holidays.]',
  },
  {
    dimension: 'communication', title: 'Figures with their doubt',
    concern: `On {when} you told {partner} that the {task} is “done by {n:85-96} per cent”. [They heard: nearly finished.|They planned on
      it.] [It was a feeling, and that is fine, if one says so.|What is the figure, and what is the guess?]`,
    answer: '[It was a guess with a decimal.|I thought that a number sounds better.|“I guess” it is, from now on.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] figures: what is counted and what is guessed, said
      in the same sentence.`,
    bullet: '[Guess taken for a figure by {partner}; told.|A number without a basis; talked.]',
    better: `“[Counted: eleven of fourteen. Guess: by Friday.|Eleven done, three open, Friday if nothing breaks.]” [{partner} knew what to
      do.|I could not have put it better.]`,
    topic: 'Counted or guessed?',
    behaviour: '[States guesses as figures.|Gives numbers without saying what they rest on.]',
    example: 'On {when} {partner} [planned on “{n} per cent”, which had been a guess|took an estimate for a count].',
    expectation: 'At {level} [one says clearly what is done, what is not and what is needed|written work stands without its author].',
    actions: `[Says “counted” or “guess” with each figure; {partner} may ask.|Gives what is done and what is open as counts, until {later}
      with {manager}.]`,
    self: '[Admitting that a number is a guess.|Not to sound surer than I am.]',
  },
  {
    dimension: 'scope', title: 'A wider piece of work', for: 'work',
    concern: `You do your part well, [and it has been the same part for two years|and I see that it no longer stretches you]. [On {when}
      you turned down the {task} across both shifts.|When I asked for somebody for the {task} with {partner} you looked at the floor.]
      [What would make you say yes?|I would like to offer it once more.]`,
    answer: '[I was afraid of the meetings.|I did not think that you meant me.|Let me think about it. Yes, probably.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] a wider piece: the {task} with {partner},
      [with {peer} beside it at first|for a quarter, and back if it does not fit].`,
    bullet: '[Offered the {task} with {partner}; is thinking.|Could carry more; talked.]',
    better: `You took on the {task} with {partner}, and [the first meeting was yours|led the first meeting yourself]. [Short, and with a
      result.|{peer} was not needed.]`,
    topic: 'What would you like to try?',
    behaviour: '[Stays with the known part of the work when a wider one is offered.|Turns down work that reaches beyond the own table.]',
    example: 'On {when} [the {task} with {partner} was offered and turned down|a wider piece of work was offered, for the second time].',
    expectation: 'At {level} [a piece of work is owned on which the plan depends|the effect reaches past the own tasks].',
    actions: `[Takes the {task} with {partner} for a quarter, {peer} beside it; {manager} keeps the rest away.|Chooses one of two wider
      pieces by {later}; {manager} goes along to the first meeting.]`,
    self: '[Taking on something that I have not done before.|Larger things. I like small ones done well.]',
  },
  {
    dimension: 'craft', title: 'Safe before fast', for: 'hands',
    concern: `On {when} you [reached across the guard to free the {piece}|worked without glasses at the {task}]. [It went well and took a
      second.|Nothing happened.] [I would have stopped the line for you.|I ask you not to do that, in any hurry.]`,
    answer: '[I knew it while my arm was in there.|You are right. I have told {peer} too, who had seen it.|It will not happen again.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] the guard: stop, then reach. [The hook for
      freeing pieces hangs there now.|{first} suggested a hook.]`,
    bullet: '[Reached past the guard once; told at once.|Safety: one slip, talked on the spot.]',
    better: `[You stopped, switched off and reached.|I saw you stop the line for a colleague’s sleeve.] [It cost forty seconds.|Nobody
      complained.]`,
    topic: 'Near misses',
    behaviour: '[Takes a shortcut past a safety step when it hurries.|Trades a safe step for a minute.]',
    example: 'On {when} {first} [reached across the guard while it was running|worked at the {task} without glasses].',
    expectation: 'At {level} [defined tasks are carried out by the instructions, safety first|one is the example that others copy].',
    actions: `[Stops before reaching, and says aloud when a guard is in the way; {manager} mends it within a week.|Leads the safety minute
      in {later}; {manager} gets the hook.]`,
    self: '[Hurry. One slip at the guard, which I think about.|To stop first.]',
  },
]
