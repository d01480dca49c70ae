import type { Strand } from './shape.ts'

/** Things to work on that any trade knows. The first third of them. */
export const strandsOne: Strand[] = [
  {
    dimension: 'communication', title: 'Written where others look',
    concern: `[On {when} the {paper} was empty again from the middle of the shift on.|The {paper} of {when} stops halfway.|For {n:3-5}
      days there was nothing in the {paper}.] [{peer} had to ask three people what had been done.|{peer} spent half an hour finding out
      what was finished.] What would make it easier to write it on the spot?`,
    answer: `[I write it at the end, and then the end comes too fast.|True. I keep it in my head until it is gone.|Fair point. I will put
      it where I stand.]`,
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] the {paper}: written on the spot, so that
      [the next person can go on|nobody has to ask]. [{first} tries it for four weeks.|We look at it again in a month.]`,
    bullet: '[Gaps in the {paper}; said so on the day.|{paper} incomplete on {n} days, told.]',
    better: `The {paper} has been complete for {m:4-7} weeks. [{peer} took over on Tuesday without a question.|I took it to {partner} as
      an example.] [It shows that you moved it to where you stand.|Whatever you changed, keep it.]`,
    topic: '{paper}: what gets in the way?',
    behaviour: `[Completes the {paper} late or not at all when the day is full.|Leaves gaps in the {paper}, which others have to fill by
      asking.|Keeps the state of the work in the head and not in the {paper}.]`,
    example: `On {when} [the {paper} stopped halfway, and {peer} asked three people what had been done|nothing was written for {n} days,
      and {peer} lost half an hour].`,
    expectation: `At {level} [notes can be followed by whoever comes next|those directly concerned are informed without asking|written
      work stands without its author].`,
    actions: `Writes at each {task}, on the spot; {manager} [looks at it on Fridays for two months|finds a place for it within reach].
      [They look at it together in {later}.|Both check after a quarter.]`,
    self: '[The {paper}. I know.|Writing things down while they are fresh.]',
  },
  {
    dimension: 'independence', title: 'Asking a little earlier', for: 'work',
    concern: `You [were stuck for most of {when}|sat over the {task} for a day and a half] before you [fetched somebody|said so]. [The
      answer took {peer} four minutes.|{peer} had seen it before.] After an hour, [please come|I would like you to ask].`,
    answer: '[I did not want to bother anyone.|I thought that I was nearly there, all day.|I will set myself a time.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] asking earlier: [an hour alone, then a
      question with what was tried|a time limit that {first} sets beforehand]. No one minds a question.`,
    bullet: '[Asked late on a {task}; we agreed an hour.|A day and a half alone with a {task}; told.]',
    better: `[Twice this month you came after an hour, with a list of what you had tried.|Your question on {when} had three lines: goal,
      tried, guess.] [The guess was right, by the way.|{peer} could answer from the doorway.]`,
    topic: 'When do you ask?',
    behaviour: '[Stays alone with a problem for longer than it pays.|Asks for help late, when the day is already lost.]',
    example: `On {when} a {task} [took a day and a half, of which the answer was four minutes|stood for most of a day; {peer} knew the
      cause].`,
    expectation: 'At {level} [one says early when something is stuck|a problem comes with a first proposal, at an agreed point].',
    actions: `[An hour alone, then a question with what has been tried; {peer} has agreed to be the first address.|Sets a time before
      starting; {manager} asks about it in the one-on-one.]`,
    self: '[Asking. I am too proud, or too polite.|I wait too long before I ask.]',
  },
  {
    dimension: 'independence', title: 'Dates that rest on something',
    concern: `[You promised {partner} the {task} for {when} and told them on the day that it would be later.|{partner} planned on your
      date of {when}; they heard of the delay on the day itself.] [Two people waited.|They had booked {n:2-4} people.] [A word two days
      before would have cost nothing.|I would rather have a later date that holds.]`,
    answer: '[I hoped until the end.|I saw it coming and did not say it.|Yes. I will say it when I first doubt.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] dates: say it at the first doubt, with a new date.
      [{first} will ring {partner} at half time.|We try it on the next three.]`,
    bullet: '[Date to {partner} missed, told late; said so.|Promise for {when} not kept, announced on the day.]',
    better: `You rang {partner} [three days before|at half time], said what is late and gave a new date, and [it held|kept it]. [They
      thanked me for you.|That is all I wanted.]`,
    topic: 'Dates you doubt',
    behaviour: '[Gives dates from hope and announces delays on the day.|Keeps a delay to themselves until the date has come.]',
    example: `The {task} for {partner} was promised for {when} and [moved on the day; {n} people waited|came later without a word
      beforehand].`,
    expectation: 'At {level} [the team can plan around the result|bad news comes early and with what happens next].',
    actions: `[Looks at each promise at half time and rings at the first doubt; {manager} backs a later date.|Adds to each date what it
      rests on; {manager} and {first} look at it every fortnight.]`,
    self: '[Saying that it will be late, while there is time.|I promise with my heart and count afterwards.]',
  },
  {
    dimension: 'leadership', title: 'Room for others in the talk',
    concern: `In the round on {when} you [answered three questions that were {peer}’s|spoke first on each point]. [{peer} had prepared and
      then said nothing.|Afterwards {peer} told me the better idea in the corridor.] I would like to hear it in the room.`,
    answer: '[I did not notice. I will count to ten.|When I know something it comes out. I will try.|Thank you for telling me alone.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] the rounds: [{first} speaks third at the
      earliest|a question to somebody quieter before an own answer]. It is about who gets heard, not about enthusiasm.`,
    bullet: '[Spoke for {peer} in the round; told afterwards.|Fast answers in the round; talked about it.]',
    better: `In [both rounds this month|the last round] you asked {peer} first and waited, [quite a long time|through a silence]. [The
      idea with the {piece} came out of that.|It was worth the wait.]`,
    topic: 'Rounds: who has not spoken?',
    behaviour: `[Answers quickly in meetings, also questions meant for others.|Takes the floor early and long, so that quieter colleagues
      keep their ideas.]`,
    example: `In the round on {when} [{peer} had prepared a point and did not get to it|three questions to {peer} were answered by
      {first}].`,
    expectation: `At {level} [colleagues get better through one’s help, and are heard|one guides others, which includes letting them speak
      for their work].`,
    actions: `Speaks third at the earliest [for two months|until {later}]; {manager} gives the floor by name. [{peer} says how it
      was.|They ask {peer} afterwards.]`,
    self: '[Keeping quiet while I know the answer.|I talk when I am keen. I am often keen.]',
  },
  {
    dimension: 'communication', title: 'Saying it to the person',
    concern: `You told {peer2} that {peer}’s part of the {task} was late, and {peer} heard it [at lunch|a day later]. [It was true, and it
      came by the wrong road.|What you saw was right.] Please say it to {peer} first, [as you would like it yourself|also when it is
      awkward].`,
    answer: '[It was easier to say to somebody else. That is no excuse.|I will go to {peer} today.|Understood, and done.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] giving feedback directly: to the person,
      within two days, [one example and one wish|what was seen, what it caused].`,
    bullet: '[Remark about {peer} went round three corners; told.|Criticism not to the person; said so, repaired.]',
    better: `{peer} told me that you came over on {when} with [one example and a question|a list of two things]. [It was settled in five
      minutes.|“Easy”, was the word.]`,
    topic: 'Is there something you would rather tell someone directly?',
    behaviour: '[Tells third persons what would help the one it is about.|Avoids saying awkward things to the person.]',
    example: `In {month} {peer} learned from a colleague that [the part for a {task} was thought to be late|{first} was waiting], [a day
      after it had been said|at lunch].`,
    expectation: 'At {level} [feedback goes directly to the person it is for|one speaks up kindly when an agreement slips].',
    actions: `[One example, one wish, within two days, to the person; {manager} asks once a month how it went.|Prepares the first sentence
      with {manager} if it is hard, and says it alone to the person.]`,
    self: '[Telling people directly. I turn in circles first.|Saying awkward things to the one they are about.]',
  },
  {
    dimension: 'craft', title: 'The second look', for: 'work',
    concern: `[Two mistakes in the {task} of {when} came back from {partner}.|{partner} sent the {task} of {when} back twice.] [Both would
      have shown in a second look.|A look at the list would have found them.] You were fast; I would [trade some of the speed|give you the
      ten minutes].`,
    answer: '[I saw both as soon as I had it back.|The list is too long, can we shorten it?|I was already at the next one.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] checking: [ten minutes later, with the list|a
      colleague’s eyes for anything unusual]. The list was shortened to {n:5-7} lines together.`,
    bullet: '[Two returns from {partner}; agreed a second look.|{task} came back twice; list shortened.]',
    better: `Nothing has come back from {partner} in {m:5-8} weeks. [The short list is worn at the edges, a good sign.|You take the ten
      minutes, and are not slower.]`,
    topic: 'What came back?',
    behaviour: '[Hands work on without the second look when it is going fast.|Skips the check on work that feels familiar.]',
    example: 'The {task} of {when} [was returned twice by {partner}|held two mistakes that the list would have shown].',
    expectation: `At {level} [the result is checked before it is handed on|own mistakes are corrected at the cause|work holds up later
      without being redone].`,
    actions: `[Ten minutes’ distance, then the list of {n} lines; {manager} and {first} count returns monthly.|Goes through the short list
      for each {task} until {later}; {partner} reports what still comes back.]`,
    self: '[Checking things that I have done a hundred times.|The second look, when I am in the flow.]',
  },
  {
    dimension: 'scope', title: 'Finishing the last tenth', for: 'work',
    concern: `[Three things are nine tenths done: the {piece}, the page, the {paper}.|The {piece} has been nearly ready since {month}.]
      [Nobody can use nine tenths.|{partner} asks me each week.] What stops you at the end?`,
    answer: `[The interesting part is over by then.|I start the next one too early.|A fair question. I think I fear the questions
      afterwards.]`,
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] finishing: one thing at a time to the end,
      [before a new one is begun|new ones wait on a list]. [{first} chose which.|Order agreed.]`,
    bullet: '[Three things nearly done; order agreed.|New {task} begun before the old was finished; told.]',
    better: `[All three are finished and in use.|The {piece} is done, with the page and the label.] [You said no to a new one on {when}, I
      noticed.|And the list of new ideas is longer, which is fine.]`,
    topic: 'What is nearly done?',
    behaviour: '[Begins new work before the last part of the old is done.|Leaves the last tenth, labels, pages, handover, undone.]',
    example: `In {month} [three pieces of work stood nearly ready, and {partner} could use none of them|the {piece} waited for {n:5-8}
      weeks for its page].`,
    expectation: 'At {level} [pieces of work are owned to the end|small improvements are started and finished].',
    actions: `[One thing to the end before the next; {manager} keeps new requests away until {later}.|Shows each piece in use, not in
      progress; {manager} asks what “done” means at the start.]`,
    self: '[Finishing. I love beginnings.|The last tenth.]',
  },
  {
    dimension: 'independence', title: 'Saying no in time',
    concern: `[You said yes to four things in the week of {when}, and two could not be done.|Four promises in the week of {when}, time for
      two.] [{partner} waited until evening.|{peer} stayed late for it.] I would have understood a no.`,
    answer: `[No is a word I have to practise.|I thought I could do it all if nothing went wrong.|I like to be asked, that is the
      trouble.]`,
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] saying no: [“not this week, unless …”|a no
      with a date in it]. {manager} takes the blame for the first three.`,
    bullet: '[Too many promises in one week; sentence for “no” agreed.|Said yes four times, did two; talked.]',
    better: `[“Not before Tuesday, unless {partner} can wait.” I heard it through the wall.|You turned down the third request on {when}
      and offered Tuesday.] [Nobody died.|They took Tuesday.]`,
    topic: 'What have you turned down?',
    behaviour: '[Accepts more than the week holds.|Agrees to each request and drops some later.]',
    example: `In the week of {when} [four things were promised and two done; {partner} waited until evening|{peer} stayed late because two
      promises met].`,
    expectation: 'At {level} [own day and week are planned within agreed work|one decides within the role and reports what was decided].',
    actions: `[Uses “not this week, unless …”; {manager} stands behind it and asks for examples.|Keeps a fifth of the week free until
      {later}; new requests go there or to a date.]`,
    self: '[Saying no without a bad conscience.|I promise too much when people are nice.]',
  },
  {
    dimension: 'leadership', title: 'Handing over what only you know',
    concern: `[While you were away on {when} nobody could do the {task}.|The {task} stood for two days because only you know the steps.]
      [{peer} tried and stopped, rightly.|{peer} would have liked to.] Would you write it down, unfinished if need be?`,
    answer: '[I always mean to. It changes each time.|I fear that somebody follows a wrong page.|I can show it to {peer} on Thursday.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] a second person for the {task}: {peer}. [First
      together, then watched, then alone.|A page, tried out by {peer}.]`,
    bullet: '[{task} stood while {first} was away; {peer} to learn it.|Only one person knows the {task}; told.]',
    better: `{peer} did the {task} alone [while you were off|on {when}], by your page. [One step was missing and is there now.|You sat
      next door and did not come in.]`,
    topic: 'Who else can do it?',
    behaviour: '[Keeps steps in the head that others need.|Is the only one who can do the {task}, and has not passed it on.]',
    example: 'On {when} [the {task} stood for two days|{peer} had to stop at the second step], while {first} was away.',
    expectation: `At {level} [one guides newer colleagues through their first pieces|colleagues can carry the work on|written work stands
      without its author].`,
    actions: `[Shows {peer} the {task} until {later}, together, watched, alone; {manager} plans the hours.|A page by {later}, tried by
      {peer}; mistakes in it are the team’s.]`,
    self: '[Letting someone else do my {task}.|Writing down what my hands know.]',
  },
]
