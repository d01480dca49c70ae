import type { Strand } from './shape.ts'

/** More things to work on, and a few for those who lead. */
export const strandsFive: Strand[] = [
  {
    dimension: 'independence', title: 'Prepared for the visit',
    concern: `At {client} on {when} you [asked for a number that stood in our own file|did not know of their complaint of {month}]. [They
      answered politely.|One could see them cool.] [Ten minutes with the file beforehand|A look at the file in the car] would have
      [changed the hour|been enough].`,
    answer: '[I came straight from the one before.|I trusted that {peer} would tell me.|The ten minutes are in my calendar now.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] preparing: [ten minutes with the file before
      each visit or call|three lines: who, last time, today].`,
    bullet: '[Unprepared at {client}; ten minutes agreed.|File not read before the call; told.]',
    better: `At {client} you [asked whether the last one had held|knew the three things that were open]. [They sat back.|From then on they
      talked to you and not to me.]`,
    topic: 'Who is next, and what was last time?',
    behaviour: '[Goes into visits and calls without looking at what was before.|Asks customers for what our own file holds.]',
    example: 'On {when} {client} [had to tell a complaint again that we had on file|was asked for a number that stood in our papers].',
    expectation: 'At {level} [the case is taken up where it was left|one listens for what was meant, knowing what was before].',
    actions: `[Ten minutes with the file before each visit; {manager} leaves room in the plan.|Three lines for each visit until {later},
      shown to {peer} afterwards.]`,
    self: '[Preparing when I think I know them.|The ten minutes before.]',
  },
  {
    for: 'hands', dimension: 'independence', title: 'Owning a slip early',
    concern: `[The wrong {piece} had gone to {client} on {when}; you told me three days later, when it was mended.|You mended a mistake of
      {when} alone and told nobody.] [You mended it well.|It is well mended.] [In between, {peer} sent a second one.|{partner} meanwhile
      looked for the fault elsewhere.] I will not be cross, [I want to know|ever, for telling].`,
    answer: '[I wanted to bring the solution with it.|I was ashamed, and that made it longer.|Next time within the hour. Promised.]',
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] slips: [within the hour, as it is|first tell, then
      mend]. {manager} told of two own ones.`,
    bullet: '[Slip told after three days; within the hour from now on.|Mended alone and in silence; talked.]',
    better: `You rang me at ten past nine on {when}: [“I have sent the wrong one”|“it is my mistake, and it is on the van”]. [We stopped
      the van.|By eleven it was back.] [Thank you for the call.|That call was worth more than no mistake.]`,
    topic: 'Anything I should know?',
    behaviour: '[Tells of own mistakes when they are mended.|Keeps a slip to themselves while others are looking for it.]',
    example: `Between {when} and three days later [{peer} repeated a mistake that was already known|{partner} searched for a fault that
      {first} had found].`,
    expectation: `At {level} [problems are told early, with what was tried|own mistakes are corrected at the cause, with those concerned].`,
    actions: `[A call within the hour, as it is; {manager} says thank you first.|Tells {peer} at once if it could happen again; both talk
      about one slip a month.]`,
    self: '[Telling at once, without the solution.|I would rather mend than confess.]',
  },
  {
    dimension: 'scope', title: 'A month ahead',
    concern: `[The {piece} ran out on {when}, which the order book had shown since {month}.|{when} was a bad day, and one could have seen
      it in {month}.] [You plan the week very well.|Your weeks are in order.] [Would you look at the month, too?|I would like you to lift
      your head once a week.]`,
    answer: '[I see what is on the table.|There is always something on fire.|Fridays, half an hour, with the order book.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] looking ahead: half an hour on Fridays,
      [four weeks forward, three things noted|with the order book and a pencil].`,
    bullet: '[{piece} ran out, foreseeable; Friday half-hours.|Plans the week, not the month; talked.]',
    better: `[In your Friday half-hour you saw that {client}’s order and the leave of {peer} collide.|Two things that would have hurt us
      in {month} were on your list four weeks before.] [We moved one of them.|Nobody but us two will ever know.]`,
    topic: 'Four weeks from now',
    behaviour: '[Plans day and week and is surprised by the month.|Solves what is on the table and does not look behind it.]',
    example: 'By {when} [the {piece} had run out, as could be read from the orders since {month}|two foreseeable things met on one day].',
    expectation: 'At {level} [the plan of a piece of work reaches to its end|one sees what needs doing before being asked].',
    actions: `[Half an hour on Fridays with the order book; {manager} joins on the first of the month.|Names three things four weeks
      ahead, until {later}; {peer} adds what is missing.]`,
    self: '[Looking up from the table.|Next month. I live in this week.]',
  },
  {
    dimension: 'leadership', title: 'Company for the quiet jobs',
    concern: `[The stock of the {piece}, the cupboard, the {paper}: since {month} it was {peer} each time.|{peer} has done the job that
      nobody owns for {n:5-8} weeks.] You [pass it daily|said that it is somebody’s turn]. [It is yours, too.|I would like it to go round,
      and you are the one they would follow.]`,
    answer: '[I did not see it as a job. It just was done.|By {peer}, yes. I take the next month.|I will make a list with turns.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] chores: [a list with turns, {first} first|who
      does it is written on the door].`,
    bullet: '[Leaves chores to {peer}; list with turns.|Quiet jobs fall on one person; talked.]',
    better: `[The list on the door has four names, and yours was first.|You did the cupboard in {month}, and there was a queue of
      helpers.] [{peer} has noticed.|It takes ten minutes when it goes round.]`,
    topic: 'Whose turn is it?',
    behaviour: '[Leaves the work that nobody owns to those who can’t bear to see it undone.|Passes by the small common jobs.]',
    example: 'From {month} to {when} [{peer} alone did what belongs to all|the common jobs were done by one person, {n} weeks running].',
    expectation: 'At {level} [one takes a turn at the chores that nobody owns|one’s example is what the team copies].',
    actions: `[Takes the first turn on the list; {manager} puts it on the agenda once a month.|Shares the job with {peer} until {later},
      then passes it on.]`,
    self: '[The jobs that nobody sees.|I walk past the cupboard. I admit it.]',
  },
  {
    dimension: 'craft', title: 'Learning what changed outside',
    concern: `The rule for the {task} changed in {month}, and [we learned it from {client} on {when}|{partner} had to tell us]. [It is
      your field.|You are the one we ask.] [An hour a month with the notices would be enough.|What would help you to keep up with it?]`,
    answer: `[The notices come in and I put them on the pile.|I relied on the association’s letter, which is late.|An hour on the first
      Monday. I have blocked it.]`,
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] keeping up: an hour a month, [and three lines to
      the others on what it means|with {peer} reading half].`,
    bullet: '[New rule learned from {client}; hour a month agreed.|Behind on changes in the field; talked.]',
    better: `Your three lines on [the new rule|what changes in {later}] reached us [five weeks before it holds|before anyone asked].
      [{partner} has already used them.|Sales forwarded them to two customers.]`,
    topic: 'What has changed out there?',
    behaviour: '[Relies on what was learned and does not follow changes in the field.|Learns of new rules from others.]',
    example: `On {when} [{client} pointed out a rule that had held since {month}|we were told by {partner} what had changed in our own
      field].`,
    expectation: 'At {level} [the full range of the role is handled, also what is new in it|one’s judgement is what the team relies on].',
    actions: `[An hour a month with the notices and three lines to the others; {manager} keeps it free.|Goes to one meeting of the trade
      by {later} and reports in ten minutes.]`,
    self: '[Keeping up with what changes outside.|The pile of notices.]',
  },
  {
    dimension: 'independence', title: 'A choice instead of a question',
    concern: `“What shall we do about the {task}?” you asked on {when}. [You know it better than I do.|I had no idea, and you did.] [I
      would have liked two ways and which one you prefer.|Bring me the choice, and your own mind.]`,
    answer: '[I did not want to push you.|I had one in my head. I will say it.|Two ways and a favourite. Understood.]',
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] questions: [two ways, cost of each, own
      choice|“I would” before “shall we”].`,
    bullet: '[Brings questions without a proposal; talked.|Open question on the {task}; next time two ways.]',
    better: `“[Either we wait for {partner}, or we take the old {piece} for a week; I would take the old one.|Two ways, this one costs a
      day and that one a quarrel. I would take the day.]” [It took me eleven seconds.|Agreed, I said, and that was the whole talk.]`,
    topic: 'Two ways, and yours',
    behaviour: '[Brings problems without a proposal.|Asks what to do where the answer is already in their own head.]',
    example: `On {when} [the question about the {task} came open, although two good ways were known|{manager} was asked to decide what
      {first} knew better].`,
    expectation: 'At {level} [problems come with a first proposal|one decides within the role, and prepares what others decide].',
    actions: `[Two ways and a preference with each question; {manager} waits for it.|Starts with “I would” until {later}; {manager} says
      so when it is missing.]`,
    self: '[Saying what I would do.|I ask where I could propose.]',
  },
  {
    dimension: 'leadership', title: 'Calm when it is loud',
    concern: `[When the {task} stopped on {when} you were loud, and {peer2} stopped with it.|On {when}, with {client} on the line, you
      threw a question at {peer} across the room.] [You were worried, I know.|It was about the case.] [They heard something else.|It took
      them an hour to find their pace again.]`,
    answer: `[I heard myself. I have apologised to both.|I get loud when I am afraid. I did not know that it shows.|I will go out for a
      minute and come back.]`,
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] pressure: [a minute outside, then one
      question|slower and lower, on purpose]. {first} has apologised.`,
    bullet: '[Loud under pressure; apologised.|Raised voice on {when}; talked the same day.]',
    better: `When it stopped again you [sat down, of all things|asked two questions in a low voice], and everybody else [did, too|became
      calm]. [It was mended in twenty minutes.|{peer2} told me that it was a different room.]`,
    topic: 'Loud days',
    behaviour: '[Raises the voice when things go wrong.|Passes pressure on to those nearby.]',
    example: `On {when} [{peer2} stopped working for an hour after being spoken to loudly|a question thrown across the room silenced the
      team].`,
    expectation: `At {level} [one helps the team to the point when it drifts|one’s manner under pressure is one that colleagues can copy].`,
    actions: `[A minute outside before speaking; {peer} may say a word that both know.|Looks back with {manager} after each loud day,
      until {later}.]`,
    self: '[Staying low when everything is loud.|My voice.]',
  },
  {
    for: 'lead', dimension: 'craft', title: 'Expectations in the first month',
    concern: `It is {when}, and [three|four] of your people have no agreed expectations for this cycle. [{peer} told me “I do what
      comes”.|{peer} asked me what you expect.] [They do good work on a guess.|In a year we will both regret it.] What do you need for
      them?`,
    answer: `[Time, I would have said. It is an hour each.|I wanted them to be perfect. They will be short.|They are in my head. I will
      take them out.]`,
    talk: `[We talked about|Talked about|On {when} we talked about|Half an hour about] expectations: [three lines each, in the person’s
      own words|half an hour a person, by the end of the month].`,
    bullet: '[Expectations missing for some; date set.|People work on a guess; three lines each.]',
    better: `All of yours have their lines, [and {peer} has hung them over the desk|and {peer} changed two of them]. [It took you five
      half-hours, you said.|I read them: short, and one can tell when they are met.]`,
    topic: 'Whose expectations are still open?',
    behaviour: '[Begins the cycle without agreeing what is expected.|Keeps expectations in the head.]',
    example: `By {when} [three people had nothing in writing, and one of them asked a colleague|{peer} did not know what the year was to
      bring].`,
    expectation: 'At {level} [goals are agreed in time and with care|each person knows what is expected, and can say it].',
    actions: `[Half an hour with each in the first month; {manager} asks on the first of {later}.|Three lines in the person’s own words;
      the HR partner reads two of them along.]`,
    self: '[Expectations, written down, early.|I expect a good deal and say too little of it.]',
  },
  {
    for: 'lead', dimension: 'communication', title: 'Figures the team can see',
    concern: `[Your team delivers well, and nobody in it knows the figure.|On {when} {peer} told a visitor a number that was a year old.]
      [You have it in your drawer.|I get it from you each month; they don’t.] [They would use it.|People steer by what they see.]`,
    answer: `[I did not want to put pressure on them.|I feared the talk about who is below.|On the wall, from Monday, the team’s, not each
      one’s.]`,
    talk: `[Talked about|{first} and I talked about|Our talk of {when} was about|Spoke about] figures: [the team’s, on the wall, with one
      sentence|no names, one line a week].`,
    bullet: '[Team does not see its own figure; on the wall from now.|Figures stay in the drawer; talked.]',
    better: `[The line on your wall has been followed for {m:6-9} weeks; I saw people stop before it.|{peer} explained your line to me,
      including the dip.] [The dip was the foil.|They had found the cause before you did.]`,
    topic: 'What does the team see?',
    behaviour: '[Keeps the team’s figures from the team.|Reports upwards and not to those who do the work.]',
    example: `On {when} [{peer} quoted a figure of last year to a visitor|a dip had been known above for two weeks and in the team not at
      all].`,
    expectation: `At {level} [what the team needs to know is passed on in both directions|goals and results are understandable to those
      who make them].`,
    actions: `[One line on the wall, the team’s; {manager} comes by and asks about it.|Five minutes on figures each Monday until {later},
      told by somebody else each time.]`,
    self: '[Showing figures without frightening anyone.|My drawer with numbers.]',
  },
  {
    for: 'lead', dimension: 'scope', title: 'Saying what the team will not do',
    concern: `[You took on the wish of {partner} on {when}, the third since {month}.|Since {month} your team has got three new tasks and
      lost none.] [{peer} asked me which of the old ones is to stop.|They do all of it, a little worse.] [Choosing is your part of the
      work.|They can’t say no for you.]`,
    answer: '[I dislike disappointing {partner}.|Each was small. The sum is not.|I will bring a list of what stops.]',
    talk: `[Spoke about|Talked about|We sat down on {when} about|{first} and I spoke about] limits: for each new task [one that ends, said
      aloud|a date on which it is looked at again].`,
    bullet: '[Third new task, none stopped; list asked for.|Team overloaded by kindness; talked.]',
    better: `“[We take the {task} and give up the Thursday report|We can do this from {later}, not before].” [{partner} was not even
      cross.|Your people have heard it and breathed out.]`,
    topic: 'What stops?',
    behaviour: '[Accepts tasks for the team without ending others.|Leaves the choosing to those who have to do everything.]',
    example: `Between {month} and {when} [three tasks came and none went; {peer} asked which one may wait|the team took on the third wish
      of {partner}].`,
    expectation: 'At {level} [it is decided what will not be done, and one stands by it|the team’s promises can be planned around].',
    actions: `[Brings with each new task one that ends; {manager} backs it against {partner}.|A list of what the team does not do, by
      {later}, on the wall.]`,
    self: '[No, on behalf of others.|I say yes and my people do the work.]',
  },
]
