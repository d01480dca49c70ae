import { leadMore } from './lead-more.ts'
import { leadThird } from './lead-third.ts'
import type { TradeBank } from './shape.ts'

/** People who lead others: their work is judged through that of their teams. */
export const lead: TradeBank = {
  words: {
    paper: ['quarter plan', 'shift plan', 'budget', 'round’s minutes'],
    task: ['planning round', 'budget talk', 'hiring round', 'handover between teams'],
    partner: ['the Nairobi office', 'Finance', 'People', 'Sales'],
    piece: ['plan', 'budget', 'floor plan', 'training plan', 'rota'],
    client: ['the management', 'the other site', 'the Nairobi office', 'the other shift', 'a large customer', 'the late shift'],
  },
  aims: [
    'Everybody in the team has agreed expectations by [the end of the second month|{later}], {peer} first.',
    'The team’s promise to {partner} is kept in {n:90-95} of 100 cases.',
    'A stand-in can lead the team for {n:2-4} weeks.',
    'Overtime stays below {n:3-6} hours a person and month.',
    'The budget is kept within {n:2-4} per cent, changes announced beforehand.',
    'No post stands open longer than {n:8-12} weeks.',
    '[Two|Three] things the team does are stopped by {later}, and {partner} is told why.',
    'Time with each report every week, [moved rather than cancelled|the quiet ones first]; {peer} is asked how it is.',
  ],
  small: [
    '[Team at full strength|Two ill, plan held|One post open] [this month|for most of the month].',
    'Budget: {n:1-4} per cent [under|over], announced [in the second week|early].',
    'One-on-ones: {n:80-97} of 100 held.',
    'Overtime {n:1-5} hours a person.',
    '[Said no to|Put off] a wish from {partner}, with a date.',
    'The {piece}: [decided and explained|decided in the round, not beside it], with {peer}.',
    'Brought {peer} into [a decision|the budget talk].',
    'Visited [Porto|the late shift|{customer}] and came back with {n:3-7} notes.',
    '{n:2-4} complaints [from {partner}|about the {task}], [all answered the same day|one still open].',
    '[Calm|Orderly|Busy] month, [few surprises|nothing that reached me second-hand].',
  ],
  topics: ['People: who needs what', 'Figures of the week', 'Bad news first', 'Open posts', 'Budget', 'What can stop', 'Stand-in',
  'Between the teams', 'Decisions to hand up', 'Leave and cover', 'Who did well'],
  stories: [
    {
      for: 'floor', project: 'Overtime', dimension: 'scope', title: 'Less overtime, same result',
      told: `Overtime is at {a:2-3} hours a person and month, from {b:9-13}, and [deliveries are on time|the figures have held]. [You did
        not forbid it: you asked each time what it had been for.|You asked for the reason with each hour, and mended the reasons.]`,
      peer: `[My people go home|We go home] at four [and nobody looks at the clock|without looking at the floor]. [You made it normal.|It
        began with you leaving first.]`,
      bullets: ['Overtime from {b} to {a} hours.', '[Three|Four] causes found and mended.'], artefact: ['measurement', 'Overtime by cause'],
      topic: 'Overtime and its causes',
      what: 'Brought overtime from {b} to {a} hours a person and month.', how: `[Noted the reason for every extra hour and mended the most
        frequent each month|Collected reasons with the team and took them one at a time].`,
      why: `Sick days fell by {c:15-25} per cent and the delivery dates held, [at {d:18-30},000 pounds less cost|which saves {d:18-30},000
        pounds].`, self: 'Overtime. [I had to go home first, which was the hard part.|The causes were duller than I had hoped.]',
    },
    {
      project: 'Stand-in', dimension: 'leadership', title: 'A stand-in who decides',
      told: `[You were away for {a:2-3} weeks and {peer} led the team.|{peer} led your team for {a:2-3} weeks.] [Two decisions were taken
        that you would have taken otherwise, and you left them.|You came back, found two decisions that were not yours, and defended
        both.] [That is how one grows a stand-in.|I was glad to see it.]`,
      peer: `[You told the others that I may decide.|“{peer} decides”, you said to everyone.|You said in the round that my word counts.]
        [That sentence carried me for three weeks.|Without that it would have been theatre.]`,
      bullets: ['Stand-in for {a} weeks, [nothing reached me|one call].', 'List: what the stand-in may decide.'], artefact: ['document',
      'What a stand-in may decide'], topic: 'Stand-in: what next to hand over?',
      what: 'Prepared {peer} to lead the team, and was away for {a} weeks.', how: `[Wrote down what may be decided, told the team, and
        left decisions standing|Handed over one recurring decision a month before].`,
      why: 'The team no longer stops at one person; [plans went on without a gap|deliveries were as before].',
      self: `[That my absence was not noticed.|{a} weeks away, and the place ran.|Handing over for {a} weeks.] [One has to be able to bear
        it.|I had prepared a witty line for my return and nobody needed it.]`,
    },
    {
      project: 'Open post', dimension: 'craft', title: 'The post filled well',
      told: `You [left the post open for {a:5-7} weeks longer rather than take the second best|said no to two good candidates because
        neither could do what the post needs], and [told the team why it had to wait|shared the extra work openly]. [The person you took
        was productive in week {b:3-4}.|It was right: in week {b:3-4} they were carrying their part.]`,
      peer: `[I was against waiting.|We had grumbled about the wait.] [You took work off us in the meantime, I noticed that.|It was worth
        it.]`,
      bullets: ['Post filled after {c:10-13} weeks.', 'New colleague carries a full part since week {b}.'], artefact: ['document',
      'What the post needs, one page'], topic: 'Open post',
      what: 'Filled a difficult post well, [after two refusals of our own|against the wish for speed].', how: `Wrote down what the post
        needs, had {peer} ask [the craft questions|half of the questions], and took over work of the team meanwhile.`,
      why: `The new colleague carried a full part from week {b}; [the last two hires had taken about twelve weeks|it had been week twelve
        with the last two].`, self: `[The post.|Waiting {a} weeks for the right person.] [Saying no to good people is a strange skill.|I
          packed boxes myself for five weeks and learned a lot.]`,
    },
    {
      project: 'Stopped report', dimension: 'scope', title: 'Things we stopped doing',
      told: `You stopped {a:4-6} things: [two reports, a meeting, a form|a meeting, a list and two reports], and [announced it with the
        sentence “if you miss it, ring me”|waited to see who would miss them]. [One person rang.|Nobody rang.] [That frees {b:20-32} hours
        a month.|By your count it is {b:20-32} hours a month.]`,
      peer: '[I had written that report for three years.|That list was mine.] [I felt silly and then free.|May it rest in peace.]',
      bullets: ['{a} things stopped, {b} hours a month.', 'List of what [nobody missed|was missed: one].'], artefact: ['document',
      'What we stopped'], topic: 'What else can stop?',
      what: 'Stopped {a} reports, meetings and forms [that nobody acted on|which had outlived their purpose].',
      how: `[Asked for each who had last decided something by it|Left each one out once and waited], and put back the one that was missed.`,
      why: 'It frees {b} hours a month in the team, [which go into training|and the planning round takes half as long].',
      self: '[Stopping things.|{a} things stopped.] [Ending a report needs more courage than starting one.|I am addicted now.]',
    },
    {
      for: 'product', project: 'Two teams, one date', dimension: 'communication', title: 'One date for two teams',
      told: `The release of the {product} [lid|valve block|display] was the first in which your team and Service had the same date. [You
        put both plans on one wall and stood between them each Tuesday.|You had both teams build one plan, on paper, in one room.] [It
        came {a:1-2} days late and nobody blamed anybody.|It held, but for {a:1-2} days.]`,
      peer: `[We used to learn of your dates from the corridor.|I knew your date before you changed it.] [The wall is ugly and I like
        it.|It was the least annoying release in years.]`,
      bullets: ['One plan for two teams, on the wall.', 'Release {a} days late, [without a quarrel|known three weeks before].'],
      artefact: ['document', 'Two plans on one wall, photographs'], topic: 'Dates between the teams',
      what: 'Brought two teams to one plan and one date [for the release of a new part|for a release].', how: `[Put both plans on one wall
        and went through it weekly with both|Made both teams build the plan together], and named slips in the week they arose.`,
      why: `The release came {a} days late; [the two before had been {b:5-7} and {c:8-9} weeks late|the one before was {b:5-7} weeks
        late].`, self: 'The wall. [I stood between two teams and was shot at by neither.|Paper is an underrated tool.]',
    },
    {
      for: 'product', project: 'Early warning', dimension: 'communication', title: 'Bad news in time',
      told: `You told me of the slip {a:5-7} weeks ahead, [with its cost and two ways to shorten it|with two ways out and your own
        choice]. [I could still move the order of {customer}.|It was no fun to hear and I could still do something.] [Most people bring me
        such news as a fact.|Please keep doing that.]`,
      peer: `You said it in the round, [before anybody had to guess|and took the first question yourself]. [It made it easier to admit
        ours.|I admitted mine in the same meeting.]`,
      bullets: ['Slip announced {a} weeks ahead.', '{customer} moved, [order kept|no penalty].'], artefact: ['document',
      'Slip, cost, two ways'], topic: 'What might slip?',
      what: 'Announced a slip {a} weeks ahead, with cost and two ways out.', how: `[Looked at the plan with the team every fortnight for
        what it does not say|Asked each Friday “what do we hope nobody asks?”].`,
      why: 'The order of {customer} could be moved, and a penalty of {b:12-19},000 pounds [did not arise|was avoided].',
      self: 'The early warning. [I did not sleep well before it, and well after.|I was thanked for bad news.]',
    },
    {
      project: 'Fair chances', dimension: 'leadership', title: 'Chances that go round',
      told: `You showed me a page of who had had which chance in {a:12-15} months, [and that it had been the same two|and two names stood
        on it eleven times]. [This half-year it was six different people.|Since then five people have led something for the first time.]
        [You made it visible before anyone had complained.|Nobody had asked for the page.]`,
      peer: `I was asked to [lead the visit|present the figures], [for the first time in five years|and nearly said no]. [Thank you for
        insisting.|It went fine, and I want more.]`,
      bullets: ['Page of chances kept.', '{b:5-6} people led something for the first time.'], artefact: ['document',
      'Who had which chance'], topic: 'Whose turn is it?',
      what: `[Spread visits, presentations and projects over the whole team|Gave visits and projects to {b} people who had never had
        one|Saw to it that chances go round, with a page that shows it].`,
      how: '[Kept a page of who had which chance and looked at it before each new one|Asked the quiet ones first, and prepared them].',
      why: `{b} people have led something for the first time; [two of them have taken on more since|one has found a task that suits them
        better].`, self: 'The page of chances. [I did not like what it said about me.|It changed whom I ask.]',
    },
    {
      for: 'floor', project: 'Scrap', dimension: 'scope', title: 'Scrap halved by asking',
      told: `Scrap is at {a:1-2}.{b:1-9} per cent, from {c:3-4}.{d:1-9}. [You put the scrap on a table in the middle of the hall, with a
        pencil beside it.|You laid each week’s scrap on a table and let people write beside it what had happened.] [The remarks did the
        rest.|They wrote, and you acted on the three most frequent.]`,
      peer: `[I wrote “me, sorry, in a hurry” and nobody said a word.|One could write on that table without being scolded.] [The next week
        there was a second jig.|Something happened within days.]`,
      bullets: ['Scrap from {c}.{d} to {a}.{b} per cent.', 'Three causes mended.'], artefact: ['measurement', 'Scrap by cause'],
      topic: 'The scrap table',
      what: 'Brought scrap down from {c}.{d} to {a}.{b} per cent.', how: `[Showed it openly, asked for causes without names, mended
        three|Laid it out each Friday and thanked people for the cause and not for the excuse].`,
      why: 'That is {e:28-44},000 pounds a year, [and complaints about the same faults fell|and the faults no longer reach customers].',
      self: 'The scrap table. [It looked terrible when visitors came, and I left it there.|People own up if it helps.]',
    },
    ...leadMore,
    ...leadThird,
  ],
}
