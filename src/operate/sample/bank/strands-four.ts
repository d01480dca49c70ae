import type { Strand } from './shape.ts'

/** More things to work on that any trade knows. */
export const strandsFour: Strand[] = [
  {
    dimension: 'communication', title: 'Meetings that end with a name',
    concern: `[We sat together for an hour on {when} about the {task}, and on the day after nobody knew who does what.|The talk with
      {partner} on {when} was good and ended in the air.] You were leading it. [Two names and a date at the end would have been enough.|I
      would have liked three lines afterwards.]`,
    answer: `[I thought that it was clear to everyone.|I ran out of time and out of breath.|Five minutes before the end I will stop and
      ask.]`,
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] ends: [five minutes before the hour, who and until
      when|a line per agreement, sent the same day]. {first} tries it with {partner} first.`,
    bullet: '[Good talk, nobody named; told.|Meeting on the {task} without a result; five minutes agreed.]',
    better: `[After your meeting on {when} I had three names and three dates within the hour.|{partner} sent me your list of who does
      what, unasked.] [That is how I like to hear of a meeting.|All three have been kept.]`,
    topic: 'Last meeting: who does what?',
    behaviour: '[Leads talks well and lets them end without who and when.|Leaves a meeting before its result is said aloud.]',
    example: `After the hour on the {task} of {when} [{partner} and {peer} each thought that the other would begin|it took {n:3-5}
      messages to find out who does what].`,
    expectation: 'At {level} [others can act on what one prepares|agreements are clear to those who have to keep them].',
    actions: `[Stops five minutes early and asks for names, until {later}; {peer} reminds.|Sends the list on the same day; {manager} reads
      the next three.]`,
    self: '[Ending a meeting properly.|I am better at beginnings of talks than at ends.]',
  },
  {
    dimension: 'independence', title: 'Naming a risk when it is small',
    concern: `You told me on {when} that you had seen [the trouble with the {piece}|the delay at {partner}] coming for {n:2-4} weeks. [So
      had nobody else.|I had not.] [Half a sentence at the time would have saved us the rush.|A doubt is welcome even when it is only a
      doubt.]`,
    answer: '[I was not sure enough to say it.|I did not want to be the one who spoils the plan.|I will say “maybe” out loud.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] early doubts: [“I may be wrong, but” is a
      good beginning|a doubt a week, even a small one].`,
    bullet: '[Saw trouble with the {piece} coming, said nothing; talked.|Doubts come late; “maybe” is enough.]',
    better: `“[I may be wrong, but look at the {piece}|Maybe nothing, but {partner} has gone quiet].” [You were right, and it was early
      enough.|You were wrong, and I was glad to hear it all the same.]`,
    topic: 'What might go wrong?',
    behaviour: '[Keeps doubts to themselves until they have come true.|Waits for certainty before mentioning a risk.]',
    example: `The trouble with the {piece} was [seen {n} weeks before {when} and told on the day|noticed early in {month} and mentioned
      when it stood in the hall].`,
    expectation: 'At {level} [one says early when something is unclear|risks are said aloud while something can be done].',
    actions: `[Brings one doubt to each one-on-one; {manager} thanks for the wrong ones too.|Writes down on Fridays what might go wrong
      and shows it, until {later}.]`,
    self: '[Saying a doubt before it is a fact.|I see things coming and keep quiet.]',
  },
  {
    dimension: 'craft', title: 'Reading to the last line',
    concern: `The {paper} of {when} was done [up to the fourth line|without the second page]. [The request for the {piece} stood in the
      fifth.|What {partner} needed was on page two.] [It went back and cost you the afternoon.|{peer} found it.] I know that the texts are
      long.`,
    answer: '[I start when I think I know what it says.|Nobody reads page two. I do now.|True. It was in bold, too.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] reading: to the end, then the first step.
      [{manager} asks {partner} for shorter texts.|Long ones are read aloud in pairs.]`,
    bullet: '[Half-read {paper}, done again; told.|Began before the end of the instruction; talked.]',
    better: `[You rang {partner} about line nine.|You found the contradiction between page one and page three before you began.] [Nobody
      had read that far before.|That is reading.]`,
    topic: 'Instruction: what was on page two?',
    behaviour: '[Begins work before the instruction is read to its end.|Reads the first lines and knows the rest by guess.]',
    example: 'On {when} [the fifth line of the {paper} was missed, and the {task} was done twice|page two was not read; {peer} noticed].',
    expectation: `At {level} [work follows the instruction and is checked before it is handed on|own mistakes are corrected at the cause].`,
    actions: `[Reads to the end, then marks the first step; {manager} presses for shorter texts.|Says the instruction back to {peer} for
      anything longer than a page.]`,
    self: '[Reading to the end before I start.|Page two.]',
  },
  {
    dimension: 'leadership', title: 'Asking how it was for others',
    concern: `You have worked with {peer} on the {task} since {month}, and neither of you has asked the other how it is going. [I hear
      small things from both.|{peer} told me on {when} that it is hard to keep up with you.] [You would hear more than I do.|It is not a
      quarrel, it is silence.]`,
    answer: '[I thought that no news is good news.|I was afraid of the answer, a little.|I will ask, today, over tea.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] asking: one question to a colleague each month,
      [what should I do more of, what less|and thanks for the answer, whatever it is].`,
    bullet: '[Does not ask how it is for {peer}; will.|Silence with {peer}; talked.]',
    better: `You asked {peer}, and {peer} told me [that it was the best talk in months|what you changed]. [You wrote down the answer and
      did not argue.|That took some courage from both.]`,
    topic: 'Whom have you asked?',
    behaviour: '[Works closely with others without asking how it is for them.|Waits for feedback, and does not ask for it.]',
    example: `From {month} to {when} {first} and {peer} [shared the {task} without a word on how it goes|each told {manager}, and not each
      other].`,
    expectation: 'At {level} [feedback is given and asked for directly|one takes advice and thanks people for it].',
    actions: `[One question a month to one colleague, and a thank you; {manager} asks what was heard.|Asks {peer} and {peer2} by {later}
      and tells {manager} one thing that will change.]`,
    self: '[Asking people how I am to work with.|I don’t ask, because I might get an answer.]',
  },
  {
    dimension: 'craft', title: 'One thing at a time',
    concern: `On {when} you had [the {task}, two messages and {peer}’s question|four things] open at once, and [the {piece} got the wrong
      number|the wrong {piece} went to {client}]. [It was caught.|{partner} caught it.] [None of the four was urgent.|Three of them could
      have waited for an hour.]`,
    answer: '[I feel quick that way. It seems that I am not.|I can’t leave a message unread.|Yes. I will close what I am not doing.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] interruptions: [an hour without messages in
      the morning|finish, then look]. {peer} takes the telephone then.`,
    bullet: '[Four things at once, one mix-up; quiet hour agreed.|Mixed up two numbers between interruptions; told.]',
    better: `[Your quiet hour has held for {m:4-7} weeks.|Between nine and ten nobody gets an answer from you, and everyone knows it.] [No
      mix-up since.|The {task} takes half the time, you say.]`,
    topic: 'Quiet hour',
    behaviour: '[Works on several things at once and loses the thread.|Lets each message interrupt the work at hand.]',
    example: 'On {when} [two numbers were exchanged between a message and a question|a {piece} was mixed up while four things were open].',
    expectation: `At {level} [own day is planned, and work is right when it leaves the table|usual work is done to standard, also on full
      days].`,
    actions: `[An hour without messages each morning; {peer} takes urgent calls and {manager} tells the others.|Finishes one before
      opening the next; looks back on Fridays with {manager} until {later}.]`,
    self: '[Doing one thing. Only one.|I am easily called away.]',
  },
  {
    dimension: 'communication', title: 'Words without the trade in them',
    concern: `On {when} you explained the {task} to {client} with [six words that only we know|our own short names]. [They nodded, and
      rang {peer} afterwards.|They did not dare to ask.] [You know it so well that you no longer hear the words.|It happens to me as
      well.]`,
    answer: '[Which six? No, you are right.|I will explain it to my neighbour first.|They nodded! I believed the nod.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] plain words: [explain it to somebody from
      Finance first|one picture instead of three words].`,
    bullet: '[Trade words to {client}; they rang {peer}.|Explained over their heads; talked.]',
    better: `[You drew the {piece} for {client} on a napkin.|You explained it to {client} with a garden hose.] [They explained it to their
      chief, correctly.|No call to {peer} afterwards.]`,
    topic: 'Who would not have understood it?',
    behaviour: '[Explains own work in words that outsiders don’t know.|Takes a nod for understanding.]',
    example: 'After the talk of {when} {client} [rang {peer} to ask what had been said|did the opposite of what was meant].',
    expectation: 'At {level} [own work is explained to people outside the trade|one repeats and checks what was understood].',
    actions: `[Explains each hard thing to somebody from another department first; {manager} finds the volunteer.|Asks the listener to say
      it back, until {later}; {peer} sits in once.]`,
    self: '[Plain words.|I use our words as if they were everyone’s.]',
  },
  {
    dimension: 'independence', title: 'Estimates with a range',
    concern: `[“Two days” for the {task} became six, as “one day” had become three in {month}.|You said two days on {when}, and it took
      {n:5-7}.] [I do not mind the six.|Six is fine.] [I planned two for {partner}.|What I need is how sure you are.]`,
    answer: `[I say what it would take if nothing happens.|Between two and six, then. That sounds weak, but it is true.|I forget the
      waiting. The work is two days.]`,
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] estimates: [least, likely, most|with the waiting in
      it], and a word when the range moves.`,
    bullet: '[Two days became {n}; ranges from now on.|Estimate without the waiting; talked.]',
    better: `“[Three to five days, four if {partner} answers by Tuesday|Two days of work, a week with the waiting].” [It was four.|And so
      it was.] [I could plan with that.|{partner} noticed the difference.]`,
    topic: 'How sure are you?',
    behaviour: '[Estimates the best case.|Gives one number where a range would be honest.]',
    example: `The {task} was given as two days on {when} and [took {n}; {partner} had planned on two|stood for most of that time, waiting
      for others].`,
    expectation: 'At {level} [the team can plan around what is said|bad news comes early, with what happens next].',
    actions: `[Gives least and most for each estimate; compares after each {task} with {manager}.|Adds the waiting for others to each
      estimate until {later}; {manager} writes both down.]`,
    self: '[Estimates. I believe in my best days.|How long things take when one has to wait.]',
  },
  {
    dimension: 'craft', title: 'The case that is not usual',
    concern: `The {task} works for [nine cases of ten|what comes every day]. [On {when} the tenth came, from {client}, and it stopped
      everything for a day.|{client} was the tenth case, on {when}.] [You had tried the nine.|Nobody had tried it with an empty field, a
      full box, a holiday.] What would the tenth look like next time?`,
    answer: `[I test what I can imagine. I will imagine worse.|{peer} is good at breaking things. I will ask.|I was happy that it worked
      at all.]`,
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] odd cases: [ask {peer} to break it|three
      strange cases before “done”].`,
    bullet: '[The odd case from {client} was not tried; told.|Works for the usual; the unusual stopped us; talked.]',
    better: `[You let {peer} attack the new {task} for an hour, and mended the two things found.|Your list of odd cases has eleven lines.]
      [One of them came true on {when}.|Number four came in last week and nothing happened.]`,
    topic: 'The strangest case so far',
    behaviour: '[Checks the usual cases and leaves out the odd ones.|Calls things done when they work once.]',
    example: `On {when} [a case from {client} that nobody had tried stopped the {task} for a day|the one unusual order brought the {task}
      to a stop].`,
    expectation: 'At {level} [the awkward cases are handled too|one foresees where a solution will fail].',
    actions: `[Three odd cases before “done”; {peer} thinks them up.|Keeps a list of strange cases until {later}; {manager} adds those
      that complaints bring.]`,
    self: '[Imagining what people will do with it.|I test for friends and not for enemies.]',
  },
  {
    dimension: 'scope', title: 'Asking afterwards whether it helped',
    concern: `You solved the {task} for {client} in {month}, and we do not know whether it held. [They told Sales on {when} that it had
      come back.|It came back on {when}; they did not ring you.] [A call after two weeks would have told us.|One question is all it
      takes.]`,
    answer: `[If they don’t ring, I think that all is well.|I am always at the next one by then.|Two weeks later, a note in my calendar.
      Done.]`,
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] afterwards: [a call after a fortnight|a line
      in the calendar when a case is closed].`,
    bullet: '[Solved for {client}, came back, nobody asked; told.|No question afterwards; calendar line agreed.]',
    better: `You rang [six|seven] people a fortnight later. [Five times it had held, once you could mend it before they were angry.|One of
      them was so surprised that they ordered.]`,
    topic: 'Did it hold?',
    behaviour: '[Closes a case and does not look whether it stayed closed.|Takes silence for success.]',
    example: `The {task} for {client} [was done in {month} and back on {when}, without our knowing|had come back by {when}; we heard it
      from Sales].`,
    expectation: 'At {level} [one answers for the outcome and not for the activity|the result is noticed, and known, by those it is for].',
    actions: `[A question to each customer after two weeks, until {later}; {manager} counts what comes back.|Marks a date with each closed
      case; {peer} does the same and they compare.]`,
    self: '[Looking back at what I have finished.|I never ask whether it helped. I should.]',
  },
  {
    dimension: 'leadership', title: 'Saying what was good',
    concern: `[{peer} asked me on {when} whether you were content with the help at the {task}.|{peer2} has worked with you since {month}
      and does not know what you think of it.] You are, [you told me so twice|very]. [It would take a sentence.|They can’t hear what you
      tell me.]`,
    answer: '[I thought that it went without saying.|In my family no blame is praise. I see the gap.|I will say it today, and exactly.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] praise: said to the person, with the one thing that
      was good. [Not “great”, but what and what it did.|One a week for a month.]`,
    bullet: '[{peer} did not know that it was good; will be told.|Praise stays unspoken; one a week.]',
    better: `{peer} came in smiling on {when}. [You had said which two screws had made the difference.|You had said exactly what had
      helped, and to whom.] [That works for days.|I heard it from three sides.]`,
    topic: 'To whom have you said what?',
    behaviour: '[Is content with others’ work and does not say so.|Speaks to people when something is wrong, and seldom otherwise.]',
    example: `On {when} [{peer} asked {manager} whether the help at the {task} had been of use|it turned out that {peer} had waited since
      {month} for a word].`,
    expectation: 'At {level} [one takes advice and thanks people for it|feedback goes to the person, also when it is good].',
    actions: `[One sentence of praise a week, with the detail; {manager} asks to whom.|Tells {peer} and {peer2} by {later} what each does
      well, with an example.]`,
    self: '[Saying aloud what I like.|Praise. I think it, and that is where it stays.]',
  },
  {
    dimension: 'communication', title: 'Tone in short messages',
    concern: `Your message to {partner} on {when} was [one line, “as discussed, today please”|“?”]. [They read it as anger.|Somebody over
      there was upset for the day.] [I know that you were on the stairs.|You had no time, and they have no face to look at.] Four more
      words would do.`,
    answer: '[I was on the stairs, with a box. I see.|I had no idea. I have rung them.|“Please” and “thank you”, as my mother says.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] messages: [a greeting, a reason, a thank
      you|ring if it has to be short].`,
    bullet: '[A curt line hurt {partner}; mended.|Short messages read as cross; talked.]',
    better: `[{partner} says that you have become friendly. You were before, now they can see it.|Your messages have a beginning and an
      end now.] [And they are hardly longer.|Eleven words instead of four.]`,
    topic: 'How does it read?',
    behaviour: '[Writes so briefly that it reads as anger.|Sends messages in passing that land harder than meant.]',
    example: 'On {when} [a one-line message left {partner} thinking that they were blamed|a line to {partner} cost a day of bad feeling].',
    expectation: `At {level} [those concerned are informed in the form that suits them|one listens, and writes, for what the other needs].`,
    actions: `[Rings when there is no time to write; reads each message once as if it had been received.|{peer} reads the delicate ones
      until {later}; {manager} says when something lands badly.]`,
    self: '[Being kind in writing as I am in person.|Short messages.]',
  },
]
