import type { Strand } from './shape.ts'

/** Things to work on, the second third. */
export const strandsTwo: Strand[] = [
  {
    dimension: 'communication', title: 'Shorter, with the point first',
    concern: `Your message on {when} had [two screens|forty lines], and the decision we needed stood [in the last|near the end].
      [{partner} answered the wrong question.|{peer} read it twice and rang me.] Could the first line say what you need?`,
    answer: '[I want to be complete.|I think while I write. I could delete the thinking.|First line, understood.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] messages: first line what is needed and by when,
      the rest below. [{first} shows two to {manager} beforehand.|Tried on the next one together.]`,
    bullet: '[Long message, decision hidden; told.|{partner} misread a long text; first line agreed.]',
    better: `Your note on {when}: first line the choice, second the date. [{partner} decided in ten minutes.|I answered on the stairs.]
      [The details were there for those who like details.|And it was complete all the same.]`,
    topic: 'One text, point first',
    behaviour: '[Writes at length and leaves the point to the end.|Hides the question in the explanation.]',
    example: 'The message to {partner} of {when} [had two screens, and the decision stood last|was answered on the wrong point].',
    expectation: `At {level} [decisions are prepared so that others can take them|own work is explained to people outside the trade|one
      says clearly what is needed].`,
    actions: `[First line: what is needed, by when. {manager} reads two a month until {later}.|Lets {peer} read for a minute and say the
      point; if {peer} can’t, it goes to the top.]`,
    self: '[Being brief, as you can see.|Getting to the point before the third paragraph.]',
  },
  {
    dimension: 'craft', title: 'Keeping to the change list', for: 'hands',
    concern: `The {piece} of {when} was made [by the old drawing|to the old list]. [The change had been announced {n:9-16} days before.|It
      hung on the board for {n:9-16} days.] [{m:3-7} pieces had to be redone.|Redoing took {peer} a morning.]`,
    answer: '[I had it by heart, the old way.|I look on Mondays now.|I never saw the board, it is behind the door.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] changes: [a look at the list before the
      first piece|the board has moved to where everyone passes]. {m} pieces redone, without damage.`,
    bullet: '[Worked by the old version; {m} redone.|Missed a change; board moved.]',
    better: `On {when} you [stopped {peer} because of a change that was one day old|asked about a change before it reached my desk]. [The
      list has found a friend.|That saved a morning.]`,
    topic: 'Changes of the week',
    behaviour: '[Works from habit where something has changed.|Misses announced changes.]',
    example: 'On {when} [{m} pieces followed the old drawing and were redone|the old version was used {n} days after the change].',
    expectation: `At {level} [the right procedure is found without being pointed to it twice|a method is chosen for a reason that can be
      explained].`,
    actions: `[Looks at the list before the first piece each day; {manager} reads changes aloud on Mondays.|Signs the list on Mondays
      until {later}; the board hangs where people pass.]`,
    self: '[Things I know by heart and that have changed meanwhile.|The change list.]',
  },
  {
    dimension: 'leadership', title: 'Patience with newcomers', for: 'hands',
    concern: `[{peer2} asked the same thing a third time on {when} and you took the tool out of the hand.|On {when} you did the {task} for
      {peer2} instead of showing it again.] It was quicker. [{peer2} did not ask again that week.|What {peer2} learned is not to ask.]`,
    answer: '[I know that feeling from the other side.|I was late and cross. I have apologised.|I will let go of the tool.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] showing: hands behind the back, [questions
      instead of answers|{peer2} says the next step aloud].`,
    bullet: '[Took over from {peer2} instead of showing; told, repaired.|Impatient with {peer2} once; talked.]',
    better: `[I saw you with your hands in your pockets for a quarter of an hour.|{peer2} did the {task} alone on {when} and came to tell
      me.] [It must have been hard.|You were standing ten metres away, looking at something else.]`,
    topic: 'Newcomers: what did they do alone?',
    behaviour: '[Takes work out of the hands of newer colleagues when it is slow.|Does instead of showing.]',
    example: 'On {when} {first} [finished a {task} that {peer2} had begun|took over from {peer2}], who then stopped asking.',
    expectation: 'At {level} [one helps colleagues with daily work|newer colleagues are guided through their first pieces of work].',
    actions: `[Shows with hands behind the back, {peer2} says each step; {manager} plans twice the time.|One piece a week is made by
      {peer2} from start to end; {manager} takes the delay.]`,
    self: '[Being slow on purpose.|Patience, when the clock is running.]',
  },
  {
    dimension: 'scope', title: 'Looking past the own table',
    concern: `[Your change to the {piece} saved time here and cost {partner} more.|The new {paper} is easier for us and harder for
      {partner}.] [They found out on {when}, from the result.|{n:4-7} of theirs had to be done again.] Who else should have seen it
      before?`,
    answer: '[I did not think of them at all.|I thought they would say if it was bad.|I will walk over before the next one.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] changes that touch others: [a visit to {partner}
      before, not after|one question, who else will notice].`,
    bullet: '[Change without {partner}; they paid; told.|Improved ours, worsened theirs; talked.]',
    better: `Before changing the {piece} you [spent an hour with {partner}|had {partner} try it]. [The change is smaller now and helps
      both.|They suggested half of it.]`,
    topic: 'Who else will notice?',
    behaviour: '[Improves own work without looking at who receives it.|Changes things that touch {partner} without asking there.]',
    example: 'In {month} a change to the {piece} [cost {partner} more time than it saved|led to {n} pieces being redone at {partner}].',
    expectation: `At {level} [the effect reaches the team’s colleagues and is noticed as help|one answers for the outcome and not for the
      activity].`,
    actions: `[Asks “who else will notice?” and goes there before a change; {manager} asks for the name.|Spends half a day with {partner}
      by {later}; {manager} arranges it.]`,
    self: '[To see what my improvements do next door.|Remembering that there is a next table.]',
  },
  {
    dimension: 'independence', title: 'Deciding without a nod', for: 'work',
    concern: `You [came to me four times in the week of {when} with things that are yours to decide|waited until I was back on {when} to
      release the {task}]. [Your proposal was right each time.|What you proposed was right.] [Please decide, and tell me afterwards.|I
      would like you to go ahead.]`,
    answer: `[I like to be sure that you would do the same.|I was afraid to get it wrong in my first case.|Then I will. You may regret
      it.]`,
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] what {first} decides alone: [a list of six
      things|anything below {n:200-500} pounds and anything that can be undone]. {manager} hears of it on Fridays.`,
    bullet: '[Waits for a nod on own decisions; list agreed.|Four questions that were no questions; talked.]',
    better: `[Five decisions this month, told on Friday, none of them mine.|You released the {task} on {when} without me.] [I would have
      done one differently, and yours works.|I read about it afterwards, as it should be.]`,
    topic: 'What did you decide?',
    behaviour: '[Seeks agreement for decisions that lie within the role.|Waits for a nod although the proposal is ready and right.]',
    example: `In the week of {when} [four proposals came to {manager}, each right and each within the role|the {task} waited a day for a
      nod].`,
    expectation: 'At {level} [one decides within the role and reports what was decided|an agreed goal is enough, the way is found alone].',
    actions: `[Decides by the list and tells {manager} on Fridays; {manager} does not reverse what can be lived with.|Answers own
      questions first with “I would”, and does it; they look at the list in {later}.]`,
    self: '[Deciding without looking round.|I ask for permission where nobody wants to give it.]',
  },
  {
    dimension: 'communication', title: 'News that reaches those on other shifts',
    concern: `[The late shift learned of the new {task} on {when} by doing it wrong.|On {when} the others did the {task} the old way,
      since nobody had told them.] [You had told everyone who was in the room.|The early shift knew.] [Who is not in the room, and how do
      they hear?|A note would have been enough.]`,
    answer: '[I forget whoever I do not see.|I thought that it would get round.|A note on the board, each time.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] news: [before the day is over it has reached
      those who were not there|a line on the board and a name who tells Porto].`,
    bullet: '[Late shift not told; {n:3-6} redone.|News stayed in the room; talked.]',
    better: `The change of {when} was [known to all shifts the same evening|on the board in two languages by four]. [{peer2} from the
      other shift said so.|Nobody was surprised.]`,
    topic: 'Who was not in the room?',
    behaviour: `[Tells those who are present and relies on the rest hearing of it.|Does not pass on changes to people on other shifts and
      sites.]`,
    example: 'On {when} [the late shift did {n} pieces the old way|a change to the {task} was known to the early shift only].',
    expectation: 'At {level} [those directly concerned are informed without asking|the right people know in time and can act on it].',
    actions: `[Ends each decision with “who was not here?”; {manager} checks with the late shift monthly.|A line on the board and a
      message to the other site, on the day; {manager} asks there.]`,
    self: '[Remembering people whom I do not see.|The other shift.]',
  },
  {
    dimension: 'craft', title: 'Counting before changing',
    concern: `You [changed the {task} on {when} because it felt better|swapped the {piece} on a guess]. [It may be better; we can’t
      tell.|Now two things are different, and neither is measured.] Would you count for a week first, [with any method you like|even on a
      piece of paper]?`,
    answer: '[I was sure. I am still sure. I will count.|Counting is dull and you are right.|Agreed, a week before and a week after.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] changes: count first, change one thing, count
      again. [{first} picks the measure.|A tally is enough.]`,
    bullet: '[Changed by feel; agreed to count first.|Two changes at once, nothing measured; told.]',
    better: `You [counted for a week before you touched the {piece}|came with a tally from before and after]. [It was {n:12-30} per cent,
      and not what you had expected.|Your guess was wrong, and you said so first.]`,
    topic: 'What did you count?',
    behaviour: '[Changes things by feel, and several at once.|Acts on a guess where a count would take a week.]',
    example: `On {when} [the {task} was changed together with the {piece}, and nobody could say what had helped|a change was made without
      a figure from before].`,
    expectation: `At {level} [one chooses between methods for a reason that can be explained|the method itself is improved, and the gain
      can be shown].`,
    actions: `[A week of tally before, one change, a week after; {manager} gives the hour it takes.|Brings the next change with two
      figures; {peer} helps with the first.]`,
    self: '[Counting before I act.|I trust my nose too much.]',
  },
  {
    dimension: 'leadership', title: 'Praise that arrives',
    concern: `[The {task} of {when} was {peer}’s idea, and in the round it sounded like yours.|When {partner} thanked you for the {task}
      you did not say whose idea it had been.] [I do not think that you meant it.|{peer} shrugged, which is not the same as not minding.]
      A name costs nothing.`,
    answer: '[I heard it myself while I said it.|I have told {partner} since.|You are right. I will put it right in the round.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] credit: names in the round and in the
      minutes. {first} corrected it [the next day|in the following round].`,
    bullet: '[Credit for {peer}’s idea missing; put right.|Forgot to name {peer}; corrected.]',
    better: `[In the round you began with three names.|Your report on the {task} has the names of all four on the first line.] [{peer} sat
      a little straighter.|I like reading who did what.]`,
    topic: 'Whose idea was it?',
    behaviour: '[Presents joint work without naming those who did it.|Leaves out whose idea it was.]',
    example: `In the round of {month} [the {task}, {peer}’s idea, was told without the name|{partner} thanked {first} for what {peer} had
      found].`,
    expectation: 'At {level} [one takes advice and thanks people for it|colleagues grow by one’s example; credit is given by name].',
    actions: `[Names first, then the result, in rounds and minutes; {manager} asks “who?” if it is missing.|Starts each report with who
      did it, until {later}.]`,
    self: '[Saying “we” and meaning names.|I forget names when I am pleased with a result.]',
  },
  {
    dimension: 'independence', title: 'Priorities that are said aloud', for: 'work',
    concern: `[You worked on the {piece} in the week of {when} while {partner} waited for the {task}.|The {task} was what we needed in the
      week of {when}; you had chosen the {piece}.] [I had not said it clearly either.|There may have been a reason.] Could we agree each
      Monday what comes first?`,
    answer: '[I took what was more fun, to be honest.|I thought the {piece} was urgent.|Monday is a good idea.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] order: on Mondays three lines, [what first,
      what if there is time, what not|in order, and a word when it changes].`,
    bullet: '[Other priority than agreed; Mondays now.|{partner} waited for the {task}; order agreed weekly.]',
    better: `[Four Mondays, four times the first line was done by Wednesday.|Your three lines on Mondays have become the team’s habit.] [I
      know what you are not doing, which is worth gold.|I stopped asking.]`,
    topic: 'Monday: three lines',
    behaviour: '[Chooses the order of work alone, without saying it.|Works on what is interesting while others wait for what is agreed.]',
    example: 'In the week of {when} [{partner} waited for the {task}, while the {piece} was improved|the agreed {task} came second].',
    expectation: 'At {level} [own week is planned within agreed work|a check at agreed points is enough].',
    actions: `[Three lines on Mondays; {manager} answers within the hour; changes are told when they happen.|Names what will not be done;
      {manager} and {first} look back on Fridays until {later}.]`,
    self: '[Doing the dull thing first.|Agreeing the order instead of guessing it.]',
  },
]
