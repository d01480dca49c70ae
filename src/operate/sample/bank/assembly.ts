import type { TradeBank } from './shape.ts'

export const assembly: TradeBank = {
  words: {
    paper: ['traveller', 'shift log', 'torque record', 'work card'],
    task: ['changeover', 'final check', 'cable set', 'lid assembly'],
    partner: ['Test', 'the warehouse', 'Engineering', 'the other line'],
    piece: ['housing', 'lid', 'cell block', 'display frame'],
    client: ['final test', 'the repair bench', 'the other line', 'packing', 'Service', 'the warehouse'],
  },
  aims: [
    '{n:92-97} of 100 instruments pass final test at the first attempt.',
    'Travellers are complete when the instrument leaves the station.',
    'Learns [a second station|the final check|the cell block station] so that holidays can be covered.',
    'Tools and fixtures are back in their place at the end of the shift.',
    'Brings [one|two] improvements of the station from idea to trial.',
    'Changeover between variants in {n:14-22} minutes or less.',
    'Shows a newer colleague one station, from the first piece to the tenth.',
  ],
  small: [
    '{n:31-58} [instruments|units] in the [fullest|best] week, [none|one|two] back from test.',
    '[Covered|Stood in at] the [cell block|packing|final check] station for {n:2-4} days.',
    'Asked for [better light|a shorter screwdriver|a second mat] at the station; [ordered|it is there now|we are trying one].',
    '[Swapped a shift|Changed the early shift] with {peer} [without my help|and told me the same day].',
    'Traveller [complete|without a gap] on {n:18-22} of {n} days.',
    'First-pass at test [this month|over four weeks]: {n:91-98} per cent.',
    'A [burr|scratch|loose thread] on the {piece} found before it left the station.',
    'Took part in the [stock count|fire drill|safety round] and came back with {n:2-4} points.',
    '[Quiet|Steady|Ordinary] month, [which is how it should be|and I mean that well|nothing late].',
    'Helped [the other line|packing|Test] out for {n:2-3} afternoons.',
  ],
  topics: ['Shift plan', 'What came back from test', 'Station and tools', 'Missing parts', 'Holiday dates', 'Who can cover which station',
  'Torque drivers', 'Ideas on the board'],
  stories: [
    {
      project: 'Changeover', dimension: 'scope', title: 'A shorter changeover',
      told: `[The changeover took {a:18-22} minutes today; in the first week of the trial it was {b:33-41}.|From {b:33-41} to {a:18-22}
        minutes for a changeover, measured by {peer} and not by you.] [You moved the jigs to where the hand is, and the rest
        followed.|What you changed is the order: parts first, jigs second, paper last.]`,
      peer: `[I tried the new changeover on my own|I did a changeover alone on Friday] and did not have to look for anything. [The shadow
        board helps most.|The numbered trays are the trick.]`,
      bullets: ['Changeover at {a} minutes, from {b}.', `[Drew|Taped] the outline of each jig on the board [before asking for a budget|at
        lunch].`],
      artefact: ['measurement', 'Changeover times, {n:20-40} changes'], topic: 'Changeover: what still takes time?',
      what: '[Shortened|Brought down] the changeover between variants from {b} to {a} minutes.', how: `[Filmed three changeovers, counted
        every walk and put the jigs where the hand is|Timed each step with {peer}, then changed the order and built a shadow board].`,
      why: 'The line gains about {c:3-5} hours a week, which [is where the extra orders went|we use for rework on the same day].',
      self: 'The changeover is [what I am proudest of|the thing people mention], {a} minutes now.',
    },
    {
      project: 'Clip check', dimension: 'craft', title: 'Clips that click twice',
      told: `[Test sent back {a:1-2} open clips this month; it used to be {b:6-9}.|Open clips at test went from {b:6-9} a month to
        {a:1-2}.] You [listened|worked out] that a clip which holds clicks twice, and [wrote it on the card in three words|made the second
        click part of the card].`,
      peer: `I did not believe in the second click [until I pulled|before I tried]. Now I [hear it from two tables away|teach it on day
        one].`,
      bullets: ['Open clips from {b} to {a} a month.', '“Two clicks” on the work card, [with a drawing|in three languages].'],
      artefact: ['document', 'Work card: two clicks'], topic: 'Clips and how to hear them',
      what: 'Found why clips opened in transport and [added the second click to the work card|changed the work card so that it shows].',
      how: `[Opened twenty returned housings with Yusuf and compared the marks|Listened at the station for a morning, then pulled fifty
        clips to see which hold].`,
      why: `[Open clips fell from {b} to {a} a month|Returns for open housings fell from {b} to {a} a month]; each one had cost a customer
        [a week|several days].`, self: 'Two clicks. [It sounds small and it isn’t.|People say it to me in the canteen.]',
    },
    {
      project: 'Second station', dimension: 'independence', title: 'A second station',
      told: `You [signed for the final check alone|ran the cell block station alone] on {when}, [a week before we had planned|exactly as
        we had planned]. [{peer} watched ten pieces and had no remark.|Test had no remark on the first twenty.]`,
      peer: `[When I was off sick you took my station|You took my station during my holiday] and [I found it as I had left it, with a list
        of what was odd|left me a list: three odd things, two of them solved].`,
      bullets: ['Second station [learned|signed off], {n:12-20} working days after the start.',
      'Covered {peer} [for a week|during a holiday].'],
      artefact: ['document', 'Sign-off for a second station'], topic: 'Second station: when alone?',
      what: 'Learned a second station and [signed for it alone from {when}|has covered it alone since {when}].',
      how: `[Did ten pieces beside {peer}, ten with {peer} watching and ten alone|Asked {peer} for the three mistakes everybody makes, and
        started with those].`,
      why: `[The line no longer stops when one person is away|Holidays on the line can be planned without stopping it]; it had stopped
        {c:3-5} times in the cycle before.`, self: 'I can run two stations now and [would like a third|like the change between them].',
    },
    {
      project: 'Seal drawer', dimension: 'craft', title: 'No old seals on new lids',
      told: `Since you [coloured the drawers|put old and new seals into drawers of different colours], not one old seal has gone into a
        new lid: [{a:140-210} lids so far|we counted {a:140-210} lids]. [Simple, and nobody else had thought of it.|It cost a pot of
        paint.]`,
      peer: '[Even with cold hands and no coffee|At six in the morning] I cannot take the wrong seal any more. Thank you.',
      bullets: ['Seal drawers in two colours.', '{a} lids without a wrong seal.'], artefact: ['document', 'Seal drawers, before and after'],
      topic: 'Drawers and labels',
      what: `Separated old and new seals by [the colour of the drawer|drawer and colour] and [cleared out the old stock|sent the old stock
        to repair].`, how: '[Asked who had ever taken the wrong one, and everybody had|Watched where hands go when nobody thinks].',
      why: 'Wrong seals had caused {c:4-7} leaks in the cycle before; [there has been none since|since then there were none].',
      self: 'The seal drawers, [because they cost nothing|which took me one lunch break].',
    },
    {
      project: 'Torque driver', dimension: 'craft', title: 'The driver that lied',
      told: `You [stopped your station|put the driver aside] because “it feels too easy”. The driver was off by {a:11-17} per cent.
        [{b:22-36} lids were checked and {c:3-6} tightened again.|We rechecked {b:22-36} lids; {c:3-6} were loose.] [That is what stopping
        is for.|I want people to stop for less than that.]`,
      peer: 'I had used the same driver [all week|for days] and felt nothing. [You have good hands.|Teach me what you felt.]',
      bullets: ['Stopped for a torque driver that was off by {a} per cent.', `{b} lids rechecked before they [left the house|were packed].`],
      artefact: ['measurement', 'Torque driver {n:3-9}, check'], topic: 'How often do we check the drivers?',
      what: 'Noticed a torque driver that was off by {a} per cent and [stopped the station|took it out of use] at once.',
      how: `[Compared it with the driver of the next station and wrote down ten values|Put ten screws in by hand and by driver and
        compared].`,
      why: `{b} lids were rechecked before shipping; [no customer got a loose one|none went out loose], and drivers are now checked [each
        Monday|every week].`, self: 'I stopped the station because of a feeling, and [it was right to stop|nobody was cross].',
    },
    {
      project: 'Newcomer card', dimension: 'leadership', title: 'A first week that can be followed',
      told: `[Our last two newcomers|Both temporary colleagues] made their first good {piece} on day {a:2-3}. [Your card of the first week
        is in both of their pockets.|They learned it from your card with the photographs.] [It leaves out everything they don’t need
        yet.|What I like is what you left out.]`,
      peer: `I wish I had had your card [when I started|two years ago]. [Day three was the day I nearly left.|I learned the same things by
        breaking them.]`,
      bullets: ['Card for the first week, [tested on|tried with] two newcomers.', '{b:12-16} photographs, six sentences.'],
      artefact: ['document', 'First week on the line, one card'], topic: 'What does a newcomer need on day one?',
      what: 'Made a card for the first week on the line, [with {b} photographs|one page, mostly photographs].',
      how: `[Asked the last three newcomers what had confused them|Wrote down each question a newcomer asked in a week] and left out what
        can wait.`,
      why: `The first good piece comes on day {a} instead of day {c:5-6}, and [the station beside it is not stopped for questions|{peer}
        can keep working beside a newcomer].`,
      self: 'Showing newcomers. [I did not know that I like it.|I was nervous and it went well.]',
    },
    {
      project: 'Cable set', dimension: 'craft', title: 'Cables that cannot be swapped',
      told: `You asked [Callum|Engineering] for one cable with a longer tail, [so that it can’t reach the wrong plug|and now it does not
        reach the wrong plug]. [Since then: no swapped cables.|{a:90-160} instruments, no swapped cable.] [A good question at the right
        desk.|You went upstairs with a sample in your hand, which settled it.]`,
      peer: `[I used to check the cables twice|Cables were my Monday mistake]. Now [it does not fit if it is wrong|I cannot get it wrong,
        and I have tried].`,
      bullets: ['Longer cable tail agreed with Engineering.', 'Swapped cables at test: none in {b:5-9} weeks.'], artefact: ['change',
      'Cable set, revision {n:2-4}'], topic: 'Cables: sample to Engineering',
      what: `Proposed a cable that [cannot reach the wrong plug|only fits where it belongs] and brought it into the drawing with
        Engineering.`, how: `[Showed three swapped sets from one week and a sample with a longer tail|Took a sample to Engineering instead
          of a complaint].`,
      why: `Swapped cables had cost {c:25-40} minutes each at test, [about twice a week|up to three times a week]; there has been none
        since.`,
      self: 'The cable. [Engineering listened to me because I brought a sample.|I learned that a sample is worth more than a form.]',
    },
    {
      project: 'Rework shelf', dimension: 'scope', title: 'An empty rework shelf',
      told: `The rework shelf is [down to {a:2-4} instruments|at {a:2-4}]; when you took it on there were {b:19-27}. [You sorted by fault
        and not by date, and did all of one kind in one go.|The Friday hour that you keep for it does more than my campaigns did.]`,
      peer: `[I found the part I had been waiting for on your shelf|You found my missing {piece} on that shelf], with a note of what was
        wrong. [It was a treasure hunt.|Very handy.]`,
      bullets: ['Rework shelf from {b} to {a}.', '[Friday hour|An hour each Friday] for rework, kept {n:7-10} times.'],
      artefact: ['document', 'Rework shelf, list by fault'], topic: 'Rework shelf',
      what: '[Cleared|Worked down] the rework shelf from {b} instruments to {a} and has kept it there.', how: `Sorted by fault, [did each
        kind in one go|took one kind each Friday], and told Engineering of the [two|three] faults that came up most.`,
      why: '{c:14-19},000 pounds of instruments went to customers [instead of gathering dust|that had been paid for and not sold].',
      self: 'The rework shelf is nearly empty. [I like seeing the wood.|It was depressing before.]',
    },
    {
      project: 'Clean bench', dimension: 'leadership', title: 'Two shifts, one table',
      told: `[The early and the late shift have stopped writing notes at each other.|There was not one angry note on the table this
        month.] You [suggested ten minutes together on Wednesdays|asked both shifts to write the same card], and [took the first one
        yourself|went first]. That was [not easy|braver than it looks].`,
      peer: `I thought that [the late shift|the others] moved our tools on purpose. [They thought the same of us.|Turns out we have one
        driver too few.]`,
      bullets: ['Ten minutes between the shifts, on Wednesdays.', 'A missing driver [was the reason for|lay behind] most of the notes.'],
      artefact: ['document', 'What the table looks like at handover'], topic: 'Shift handover',
      what: 'Brought both shifts to one handover card with [five|six] lines.', how: `[Asked each side what it would like to find on the
        table|Collected the notes of a month and read them aloud, without names], and tried the card first.`,
      why: `The first {a:15-20} minutes of a shift are no longer spent looking for tools, and [the notes have stopped|people greet each
        other].`, self: 'The handover card. [I was afraid of that meeting.|It took one meeting and a lot of coffee.]',
    },
    {
      project: 'Label printer', dimension: 'independence', title: 'Labels without a queue',
      told: `You [printed the day’s labels before the shift starts|moved label printing to before the shift] and [the queue at the printer
        is gone|nobody queues at the printer any more]. [{peer} timed it: {a:9-14} minutes a person a day.|That is {a:9-14} minutes a day
        for each of us.] You did it [without being asked|before I had got round to it].`,
      peer: `[I come in and my labels are there.|Labels on the station at six.] [It feels like room service.|I had forgotten how much I
        hated that queue.]`,
      bullets: ['Labels printed [before the shift|the evening before].', 'Printer queue gone, {a} minutes a day each.'],
      artefact: ['document', 'Label list by station'], topic: 'Labels and the plan for tomorrow',
      what: `[Moved the printing of labels to the evening before|Arranged that labels are printed from the plan of the next day], by
        station.`, how: `[Asked the planner for the list at four, and wrote a page so that anyone can do it|Agreed with the planner on the
          list at four and showed {peer} how to print it].`,
      why: 'It saves {a} minutes a person each day, [which is {b:5-8} instruments a week|about {b:5-8} instruments a week].',
      self: 'Labels in the morning. [People thanked me for weeks.|A small thing, and everybody uses it.]',
    },
  ],
}
