import type { TradeBank } from './shape.ts'

/** Test and metrology. */
export const bench: TradeBank = {
  words: {
    paper: ['test record', 'measurement sheet', 'calibration log', 'fault card'],
    task: ['final test', 'leak test', 'reference measurement', 'release of a batch'],
    partner: ['Assembly', 'Service', 'Engineering', 'Porto'],
    piece: ['sensor', 'cell', 'reference', 'board'],
    client: ['line A', 'line B', 'the repair bench', 'Porto', 'Quality', 'Engineering'],
  },
  aims: [
    'Test records are complete on the day of the test, failures with cause.',
    'No instrument is released on a single reading near the limit.',
    'Time from assembly to release at {n:2-3} working days.',
    'Faults that repeat three times in a week reach Assembly on the same day.',
    '[One|Another] colleague can run the bench alone.',
    'Measuring equipment is checked within its dates, {n:98-99} of 100.',
  ],
  small: [
    '{n:140-230} tests, {n2:4-9} failures, each with a cause.',
    'Released the {product} order for {customer} [on the day|a day early].',
    '[Stayed with|Did not let go of] a reading that was [{n:0-1}.{m:3-9} off|only just inside].',
    'Bench [checked|due for checking] in {n:2-5} weeks, date agreed.',
    'Records complete on {n:17-22} days.',
    '[Explained|Drew] the leak test for {peer}, [at the whiteboard|with two glasses of water].',
    'One fault card [sent back|returned] to Assembly, [with a photograph|politely].',
    'No [release|reading] had to be taken back.',
  ],
  topics: ['Failures of the week', 'Dates of the measuring equipment', 'Records', 'Waiting instruments', 'Limits that worry you',
  'Who could stand in', 'Temperature in the room'],
  stories: [
    {
      by: ['stefan', 'bilal'], project: 'Leak test', dimension: 'craft', title: 'A leak test that finds the slow ones',
      told: `Your longer leak test found {a:5-8} slow leaks in {b:120-180} instruments; the short one had passed all of them. [You showed
        me the curve before you asked for the time.|The curve you showed convinced me within a minute.]`,
      peer: `[We stopped arguing about leaks|No more arguments about leaks] since one can see the curve. [I have one pinned above my
        station.|It is hard to argue with a line.]`,
      bullets: ['Slow leaks found: {a} of {b}.', 'Test longer by {c:6-9} minutes, agreed with Assembly.'], artefact: ['measurement',
      'Leak curves, {b} instruments'], topic: 'Leak test: is it worth the minutes?',
      what: 'Introduced a leak test that is {c} minutes longer and [finds slow leaks|shows slow leaks as a curve].',
      how: `[Tested {b} instruments both ways for six weeks before asking for a change|Ran both tests side by side for six weeks and
        plotted them on one page].`,
      why: `{a} instruments were stopped that would have filled with water [in the field|at a customer’s]; returns for moisture
        [halved|fell from {d:8-10} to {e:3-4} in a quarter].`,
      self: 'The leak test. [I like a method that argues for itself.|It took patience, mostly other people’s.]',
    },
    {
      project: 'Limit study', dimension: 'scope', title: 'Limits that mean something',
      told: `[You asked where the limit of the low range came from, and nobody knew.|Nobody could tell you where the limit comes from, so
        you measured it.] Now it rests on {a:400-600} readings and not on habit. [{b:11-16} instruments that we used to repair go straight
        to the customer.|We no longer repair {b:11-16} good instruments a month.]`,
      peer: `For years we [adjusted|repaired] things that were not broken. [Thank you for the graph.|I find this both embarrassing and
        wonderful.]`,
      bullets: ['Limit of the low range rests on {a} readings now.', '{b} instruments a month less in rework.'], artefact: ['document',
      'Limits of the low range, where they come from'], topic: 'Limits: who else must agree?',
      what: 'Replaced an inherited test limit by one that rests on {a} readings.', how: `[Collected readings for eight weeks and discussed
        the spread with Ingrid and Engineering|Measured for eight weeks, wrote four pages and asked two sceptics to read them first].`,
      why: `About {b} sound instruments a month are no longer [sent to rework|repaired], [{c:30-45} hours of work|which frees {c:30-45}
        hours].`, self: 'The limit study. [“Because it was always so” is not a limit.|I enjoyed asking an impolite question politely.]',
    },
    {
      project: 'Fault cards', dimension: 'communication', title: 'Faults that reach the station the same day',
      told: `Assembly hears of a repeated fault on the same day now, [by your card|with a photograph]. [{peer} fixed the last one before
        lunch.|The last one was fixed within {a:2-4} hours.] Before, it took [a week and a meeting|until the Tuesday meeting].`,
      peer: `Your cards tell me [what you saw, how often, and where to look|three things and no more]. [I don’t feel told off.|They read
        like help.]`,
      bullets: ['Fault card the same day, {b:9-14} so far.', 'Assembly answers within {a} hours.'], artefact: ['document',
      'Fault card, one page'], topic: 'Fault cards: do they come across as help?',
      what: 'Introduced a card by which a fault that repeats reaches the station [on the same day|within hours].',
      how: `[Asked {peer} what a station can use, and left the rest off|Agreed three lines with the stations: what, how often, where to
        look].`,
      why: `The same fault is built in {b} times less often before it is seen, [about {c:20-30} hours of rework a month|{c:20-30} hours of
        rework saved a month].`, self: 'The fault cards, because [people ask for them now|Assembly asked for more of them].',
    },
    {
      project: 'Equipment dates', dimension: 'independence', title: 'No measuring equipment out of date',
      told: `[All {a:60-90} pieces of measuring equipment are within their dates|{a:60-90} pieces of measuring equipment, none out of
        date], for the first time since I have been here. [You spread the dates over the year, so that the rush is gone.|Spreading the
        dates over the year was the idea that made it possible.]`,
      peer: `[I used to hide my calliper when you came round|My favourite gauge comes back after two days instead of two weeks]. [No
        longer necessary.|It is a relief.]`,
      bullets: ['Equipment within dates: {a} of {a}.', 'Checks spread over [twelve months|the year].'], artefact: ['document',
      'Plan of equipment checks'], topic: 'Equipment that nobody can find',
      what: `Brought all {a} pieces of measuring equipment within their dates and [spread the checks over the year|ended the yearly rush].`,
      how: `[Walked through every room with a list and found {b:7-11} that nobody had known of|Made a list by room, found {b:7-11}
        forgotten pieces, and agreed dates with each owner].`,
      why: `The assessors had noted it twice; [this year the point is closed|the finding is closed], and nothing stops for checks in the
        fullest month.`,
      self: 'All equipment in date. [It is dull and I am proud of it.|It sounds dull, and it was the largest thing I did.]',
    },
    {
      project: 'Stand-in at the bench', dimension: 'leadership', title: 'A bench that two people can run',
      told: `{peer} ran the bench alone for {a:4-8} days while you were away, and [released {b:60-90} instruments|{b:60-90} instruments
        went out]. [You had practised the three doubtful cases with {peer}, not only the clear ones.|What helped were the three doubtful
        cases you had practised together.]`,
      peer: `You made me decide the doubtful ones [and waited|while you looked out of the window]. [I hated it and it was
        right.|Afterwards I was not afraid of the release key any more.]`,
      bullets: ['{peer} ran the bench alone for {a} days.', 'Three doubtful cases kept as training.'], artefact: ['document',
      'Doubtful cases, with decisions'], topic: 'Who can release when you are away?',
      what: 'Trained {peer} to run the bench and release instruments alone.', how: `[Kept doubtful instruments as practice cases and
        discussed each decision|Collected doubtful cases and let {peer} decide first].`,
      why: `Releases went on during [an absence|a holiday] of {a} days, [when they had stopped the year before|which had meant a stop
        before].`, self: 'That {peer} can do it without me. [I slept well on holiday.|I did not look at my telephone once. Twice.]',
    },
  ],
}
