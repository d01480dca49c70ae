import type { Story } from './shape.ts'

export const leadThird: Story[] = [
  {
    project: 'Weekly letter', dimension: 'communication', title: 'A letter people wait for',
    told: `[Your Friday letter is read to the end: I asked {a:9-12} people and {b:8-9} knew the last line.|I hear your Friday letter
      quoted in the canteen.] [Six sentences: what went well, what did not, what you do not know yet.|The sentence “what I do not know
      yet” is the one I envy.]`,
    peer: `[I read it standing up, on the way to the bus.|At home they ask on Fridays whether it has come.] [It is the only letter from
      above that has a mistake in it and says so.|It tells me what I would have asked.]`,
    bullets: ['Friday letter, {c:34-41} times.', '[Six sentences|Never more than six sentences], one of them “I do not know yet”.'],
    artefact: ['document', 'Friday letters, collected'], topic: 'What goes into Friday’s letter?',
    what: 'Wrote the team a letter of six sentences on {c} Fridays.', how: `[Asked people what they guess at, and answered that|Kept one
      sentence for what is not known yet], and let {peer} write every fourth one.`,
    why: `Rumours about the {piece} had {d:3-4} versions the year before; [this time people knew as much as could be known|this year the
      question came once and was answered].`,
    self: 'The Friday letter. [Some weeks the honest sentence is the only one.|I have learned to say that I don’t know.]',
  },
  {
    project: 'Shadow week', dimension: 'leadership', title: 'A week in the other’s place',
    told: `Your people swapped places with {partner} for a week, [two at a time|in pairs], and {a:7-11} small things have changed since.
      [You went first, and were bad at it in front of everybody.|That you took the first week yourself made it possible for the others.]`,
    peer: `[I had thought that they are slow. They are careful.|After a week over there I know why their answer takes a day.] [I bring
      them biscuits now.|I have stopped sending the second reminder.]`,
    bullets: ['{b:6-9} people have swapped for a week.', '{a} small changes from it.'], artefact: ['document',
    'What we saw over there, a page each'], topic: 'Who swaps next?',
    what: 'Organised a week’s exchange with {partner} for {b} people.', how: `Took the first week alone, [asked each to bring back one
      thing to copy and one to offer|and had each write a page on what had surprised them].`,
    why: `Questions between the two fell from {c:19-27} to {d:8-11} a week, [and {a} things are done in one place only|and complaints
      about each other have stopped].`,
    self: 'My week in the other place. [I was slower than their trainee.|I would recommend being bad at something once a year.]',
  },
  {
    project: 'Prices of promises', dimension: 'craft', title: 'Promises that are counted',
    told: `You have counted since {month} what your team promises and what it keeps: [{a:91-96} of 100|it stands at {a:91-96} of 100],
      from {b:74-81}. [Nothing was done about it but counting and talking about the misses on Mondays.|The misses are read aloud on
      Mondays, yours among them.]`,
    peer: `[You read out your own miss first.|The first miss on the list was yours.] [After that mine was easy.|It made the rest of us
      honest.]`,
    bullets: ['Promises kept: {a} of 100, from {b}.', 'Misses read aloud on Mondays, [own one first|the lead’s first].'],
    artefact: ['measurement', 'Promises made and kept'], topic: 'Promises of the week',
    what: 'Introduced a count of promises made and kept in the team, now {a} of 100.', how: `[Began with own promises for a month before
      asking others|Read own misses aloud first], and mended the reasons, not the people.`,
    why: `{partner} plans without a margin for us since {later}; [that had been {c:2-3} days on every order|it used to add {c:2-3} days to
      each date].`, self: 'Counting promises. [I kept 71 of my first 100.|It is humbling, and then it helps.]',
  },
  {
    project: 'Hiring together', dimension: 'independence', title: 'A team that chooses its colleagues',
    told: `[{a:3-4} people were hired this year by the team and not by you.|Your team has chosen {a:3-4} colleagues itself.|The last
      {a:3-4} were hired by those who work with them.] [You kept a veto and did not need it.|You told me that one of them would not have
      been your choice, and that the team was right.] [It took courage to let go of that.|I have asked two others to try it.]`,
    peer: `[I sat on the other side of the table for the first time.|I interviewed my own colleague.] [I asked what I would have liked to
      be asked.|It makes one responsible for them.]`,
    bullets: ['{a} hired by the team, veto unused.', 'Questions written by those who will work with them.'], artefact: ['document',
    'How the team hires'], topic: 'Hiring: what stays with you?',
    what: 'Let the team choose {a} new colleagues, with a veto that was not used.', how: `[Agreed with the team beforehand what the post
      needs and what is out of bounds|Trained three people in asking, and kept to silence in the talks].`,
    why: `New colleagues are helped by those who chose them: [they work alone after {b:4-5} weeks, from {c:8-10}|all of them are still
      here, and alone at work after {b:4-5} weeks].`, self: `[Letting the team hire.|{a} colleagues whom I did not choose.] [They chose
        better than I would have, once for certain.|It is hard to sit in a room and say nothing.]`,
  },
  {
    project: 'End of a project', dimension: 'craft', title: 'Endings that teach something',
    told: `[After each larger piece of work your team sits down for an hour and asks what to keep.|You hold an hour after each project,
      and I have read all {a:5-7} pages.] [There are no names in the part on mistakes and many in the part on ideas.|The part on mistakes
      has no names in it. The other has eleven.]`,
    peer: `[I said what I had done wrong, and the question was what had made it easy to do.|“What made it easy to do wrong?” is a good
      question.] [I had an answer.|It was the label.]`,
    bullets: ['{a} looks back, a page each.', '{b:8-12} of {c:13-15} things agreed have been done.'], artefact: ['document',
    'Looks back, {a} pages'], topic: 'What do we keep from the last one?',
    what: 'Held a look back after each of {a} larger pieces of work and followed up what was agreed.',
    how: '[Asked what had made the mistake easy|Let somebody from outside the team lead it], put a date to each of the {c} points.',
    why: '{b} of the {c} points are done; [the same fault has not come twice this year|faults of the year before have not come back].',
    self: 'Looking back together. [People own up when the question is good.|It is an hour that pays three.]',
  },
  {
    project: 'Quiet ones', dimension: 'leadership', title: 'Those who do not raise a hand',
    told: `You [asked the four quietest people in your team what they would change|went for a walk with each of your four quiet people],
      and did {a:3-4} of the things. [One of them will save us a month a year.|The idea with the {piece} had been in a drawer for two
      years.] [You said whose it was.|In the round you gave the name.]`,
    peer: `[No one had asked me in six years.|I do not speak in rounds. You came to my table.] [So I told you.|And then it was done, which
      surprised me more.]`,
    bullets: ['Walks with the four quiet ones.', '{a} of their ideas done, names given.'], artefact: ['document',
    'Four walks, seven ideas'], topic: 'Who has not been heard?',
    what: 'Sought out the ideas of four quiet colleagues and carried out {a}.', how: `Walked with each of them, [asked one question and
      waited|without paper], and named them in the round [with their leave|after asking them].`,
    why: 'One idea saves {b:110-180} hours a year; [two of the four now speak in rounds|one of the four has led a trial since].',
    self: 'Walking with quiet people. [I had thought that they were content.|I am loud, so I had to go to them.]',
  },
  {
    project: 'Week of illness', dimension: 'independence', title: 'A week with half the people',
    for: 'floor',
    told: `In the week when {a:6-9} were ill you [rang three customers before nine and told them what would be late|put the plan on the
      wall by eight, with what will not happen]. [All of them thanked you.|What you had promised was done, and the rest was known to be
      late.] [Nobody worked a double shift.|You sent people home at four.]`,
    peer: `[I was ready for the worst and it was an orderly week.|You asked who can do what, not who is missing.] [I packed, for the first
      time.|I learned to pack.]`,
    bullets: ['{a} ill in one week, plan cut by eight o’clock.', 'Three customers told before nine.'], artefact: ['document',
    'Plan for a week with half the people'], topic: 'Plan for half a team',
    what: 'Brought the team through a week with {a} people ill.', how: `[Cut the plan first and told those it touches before nine|Asked
      who can do what, let people swap, and wrote down what will not happen].`,
    why: `What was promised was kept, and no one was worn out; [the year before a week like that had cost {b:30-45} hours of overtime|sick
      days in the week after were fewer than usual].`, self: 'The week of illness. [The first hour decides.|I was proud of everyone.]',
  },
  {
    project: 'Handover to night', dimension: 'communication', title: 'Four lines at six in the evening',
    for: 'floor',
    told: `The handover to the late shift has four lines [and takes four minutes|and nobody skips it]: finished, open, odd, careful.
      [Since then {a:1-2} mistakes a month come from not knowing, from {b:8-11}.|Mistakes “because nobody had said” went from {b:8-11} to
      {a:1-2} a month.] [The word “odd” does most of the work.|“Odd” is the best of the four words.]`,
    peer: `[Under “odd” it said “smells of fish”. It did.|“Odd” saved me a night.] [I found the pump in ten minutes.|I knew where to
      look.]`,
    bullets: ['Handover in four lines.', 'Mistakes from not knowing: {a} a month, from {b}.'], artefact: ['document', 'Four lines at six'],
    topic: 'Handover: what was odd?',
    what: 'Introduced a handover of four lines between the shifts.', how: `[Collected what people wish they had known, for a month|Stood
      in both handovers for two weeks and listened for what is missing].`,
    why: `Mistakes for want of knowing fell from {b} to {a} a month, [worth about {c:15-22} hours|and the late shift rings people at home
      no more].`, self: 'Four lines. [I had a form with twenty boxes in mind at first.|The late shift wrote it, in truth.]',
  },
]
