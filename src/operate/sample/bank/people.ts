import type { TradeBank } from './shape.ts'

export const people: TradeBank = {
  words: {
    paper: ['policy page', 'job advertisement', 'absence report', 'training plan'],
    task: ['induction', 'return talk', 'interview day', 'payroll check'],
    partner: ['Assembly', 'Finance', 'the staff forum', 'Porto'],
    piece: ['contract', 'form', 'course', 'letter'],
    client: ['Assembly', 'the late shift', 'Porto', 'the Nairobi office', 'Logistics', 'Engineering', 'Service'],
  },
  aims: [
    'New colleagues have desk, access and a first-week plan on their first morning.',
    'Posts are filled within {n:7-10} weeks, with at least two interviewers who did the course.',
    'Questions about pay and leave get an answer within {n:2-3} working days.',
    'Each manager has had one hour of practice in a hard conversation.',
    'Return talks after long absence happen in the first week.',
    'Policies fit on a page, and say whom to ask.',
  ],
  small: [
    '{n:2-5} [joiners|new colleagues], [all ready on day one|one laptop late].',
    'Pay run [right at the first attempt|with one correction].',
    '{n:12-26} questions, [slowest answer|longest] {m:2-4} days.',
    'Return talk in [Assembly|Porto|Logistics] [in the first week|well prepared].',
    '[Sat in on|Prepared] {n:2-3} hard conversations with managers.',
    'Interview day for [a technician|a planner|an operator]: {n:3-5} good people.',
    'Visited [Porto|the late shift] [for two days|from four to ten].',
    'Page on [expenses|travel|leave] [cut to half|rewritten in plain words].',
  ],
  topics: ['Open posts', 'People to look after', 'Pages to rewrite', 'Hard conversations ahead', 'Pay run', 'First mornings', 'Porto',
  'What managers ask most'],
  stories: [
    {
      by: ['samuel', 'noor'], project: 'First morning', dimension: 'craft', title: 'A first morning that works',
      told: `{a:12-17} people started in the cycle, and [{b:11-12} of the first twelve had|nearly all had] desk, access and a person
        waiting at the door. [You walked through the first morning yourself, with a new badge, to see.|You pretended to be new for a day,
        and Viktor played along.]`,
      peer: `My newcomer said: [“somebody had written my name on the coat hook”|“they knew how I take my tea”]. [I had not asked for
        that.|That was your doing.]`,
      bullets: ['{a} starts, ready on the day.', '[Tried the first morning in person|Went through a first morning with a new badge].'],
      artefact: ['document', 'First morning, list by day'], topic: 'First mornings',
      what: 'Arranged first mornings so that desk, access and a companion are there.', how: `[Went through it with a new badge and noted
        each wait|Asked the last eight newcomers what they had waited for], and agreed days with Viktor and the managers.`,
      why: `New colleagues start work on the first day instead of the {c:3-4}th; [none of the {a} left within half a year|all {a} are
        still here].`, self: 'First mornings. [The coat hook was the cheapest part.|I was new for a day and it was instructive.]',
    },
    {
      by: ['samuel', 'dafydd'], project: 'Plain policies', dimension: 'communication', title: 'Policies that fit on a page',
      told: `You brought {a:14-18} policies to one page each. [Questions about leave fell from {b:30-40} a month to {c:9-13}.|I get
        {c:9-13} questions on leave a month now, from {b:30-40}.] [The line “ask: name, number” at the bottom is the reason, I
        believe.|You tried each page on somebody from the late shift.]`,
      peer: '[I read a policy. To the end.|I know now how my leave works.] [After nine years.|I feel almost legal.]',
      bullets: ['{a} policies on a page each.', 'Questions on leave from {b} to {c} a month.'], artefact: ['document',
      'Policies, one page each'], topic: 'Next page to rewrite',
      what: 'Rewrote {a} policies so that each fits on a page.', how: `[Tried each on two people from different shifts, and cut what
        neither had used|Asked “what would you do on Monday?” until the page answered it]; Helen checked what had to stay.`,
      why: `Questions on leave fell from {b} to {c} a month, [and the answers are the same for everybody|and everybody gets the same
        answer].`, self: 'Short policies. [Helen and I fought over commas, kindly.|One of them rhymes, by accident.]',
    },
    {
      by: ['emine', 'dafydd', 'noor'], project: 'Hard conversations', dimension: 'leadership', title: 'Practice for hard conversations',
      told: `{a:11-15} managers have practised a hard conversation with you. [You play the other side so well that Piotr apologised to
        you.|Three have told me that they then held the real one, and earlier than they would have.] [That is worth more than any form.|It
        shows in what reaches me, and what no longer does.]`,
      peer: `[I said my sentence to you four times before I said it to him.|You let me begin again three times.] [The real one took ten
        minutes and nobody was hurt.|It was a good talk in the end.]`,
      bullets: ['{a} managers have practised.', '[Three|Four] real conversations held afterwards.'], artefact: ['course',
      'Hard conversations, ninety minutes'], topic: 'Who has a hard conversation ahead?',
      what: 'Built a ninety-minute practice for hard conversations, held with {a} managers.', how: `[Used real sentences, played the other
        side, and let people begin again|Asked each for the sentence they fear, and worked from there].`,
      why: `Concerns reach people about {b:3-5} weeks earlier than in the cycle before, [by the dates in their notes|as the managers’ own
        notes show].`,
      self: 'The practice hours. [I have been dismissed eleven times, all in play.|People leave them lighter than they came.]',
    },
    {
      by: ['emine', 'dafydd'], project: 'Return after absence', dimension: 'independence', title: 'Coming back is planned',
      told: `{a:6-9} people came back from long absence, [each with a plan they had helped to write|each to a plan and a person]. [You
        rang them once beforehand, and asked what they did not want to be asked.|Your one call beforehand is the difference, they say.]`,
      peer: `[I had no idea what to say on the first day.|You gave me three sentences for the first day.] [One of them was “it is good to
        see you”.|I needed the simplest one most.]`,
      bullets: ['{a} returns with a plan.', 'Managers [ring before they plan|have a page for the first week].'], artefact: ['document',
      'Return after absence, one page'], topic: 'Returns in the next quarter',
      what: 'Introduced a planned return after long absence.', how: `[Asked five people who had come back what had helped and what had
        hurt|Worked it out with five people who had been through it], and wrote one page for managers.`,
      why: '{a} people have returned, [all are still with us|none has left again]; in the two cycles before, {b:2-3} of {c:7-8} had.',
      self: 'The returns. [I think about the phone calls more than about the page.|People told me things I had not expected.]',
    },
    {
      by: ['emine', 'dafydd', 'noor'], project: 'Interviews', dimension: 'craft', title: 'Interviews that ask the same',
      told: `All {a:10-14} posts were filled with the same four questions for each candidate and a piece of work to do. [Time to fill went
        from {b:13-15} weeks to {c:7-9}.|It takes {c:7-9} weeks now to fill a post; it was {b:13-15}.] [The managers grumbled, and then
        stopped.|Gwen says that she has never known so early whom she wants.]`,
      peer: `[I would have hired the one who is like me.|I had my favourite after two minutes.] [The piece of work told another story.|You
        made me wait until the end, thank you.]`,
      bullets: ['{a} posts, {c} weeks on average.', 'Four questions, one piece of work.'], artefact: ['document',
      'Four questions and a piece of work'], topic: 'Open posts, and what we ask',
      what: 'Introduced interviews with four fixed questions and a piece of work.', how: `[Built the questions with the managers from what
        the post really needs|Tried it with two willing managers and let them tell the others].`,
      why: `Posts are filled in {c} weeks instead of {b}, [and {d:9-10} of the last ten passed their first half-year|with one early leaver
        instead of four].`,
      self: 'The four questions. [I had to unlearn a few of my own.|They are fairer, and a little boring, like most fair things.]',
    },
    {
      by: ['samuel'], project: 'Pay run', dimension: 'scope', title: 'Pay right at the first attempt',
      told: `[Eleven of twelve pay runs were right at the first attempt.|One correction in twelve pay runs.] [You found that most errors
        were made on paper before they reached us, and moved the check there.|You moved the check to where the shift hours are written.]`,
      peer: '[My overtime was right three times running.|I have stopped checking my slip.] [I was going to frame it.|Well, nearly.]',
      bullets: ['Pay runs right: eleven of twelve.', 'Hours checked at the shift, [not in the office|by those who worked them].'],
      artefact: ['document', 'Corrections by cause'], topic: 'Corrections of the month',
      what: 'Brought the pay run to eleven of twelve without a correction.',
      how: '[Sorted a year of corrections by cause and went to where they arise|Sat on the late shift when hours are written down].',
      why: `Corrections fell from {a:35-48} to {b:3-6} in the cycle; [each one is somebody’s rent|a correction means that somebody waits
        for money].`, self: 'The pay runs. [Nobody writes to say that pay was right.|I count the letters that did not come.]',
    },
    {
      by: ['noor'], project: 'Course that is used', dimension: 'scope', title: 'Courses that are used on Monday',
      told: `You cancelled {a:5-7} courses and kept {b:3-4}, because you asked people after six weeks what they had used. [That took
        nerve.|I would not have dared.] [{c:34-48} people came to the ones that are left, of their own accord.|The remaining ones are
        full.]`,
      peer: `[You asked me six weeks later what I had used.|“What have you used?” is a rude question for a trainer to ask.] [I had to
        admit: nothing from one, everything from the other.|I liked being asked.]`,
      bullets: ['{a} courses cancelled, {b} kept.', '{c} people took part.'], artefact: ['document', 'What was used after six weeks'],
      topic: 'Which course deserves its time?',
      what: 'Cut the courses from {d:9-10} to {b}, by what people used after six weeks.',
      how: '[Rang each participant with one question|Asked one question six weeks later, and published the answers].',
      why: `{e:140-190} hours of course a year are freed, [and seven of ten participants use what they learned|and seven in ten say they
        use what they learned weekly].`,
      self: 'Cancelling courses, two of which were mine. [It hurt and was right.|The rest are better for it.]',
    },
    {
      by: ['samuel', 'emine'], project: 'Shift wishes', dimension: 'independence', title: 'Shift plans with wishes in them',
      told: `Since {month} people in Assembly enter wishes for shifts, and {a:82-91} of 100 can be met. [You and Piotr tried it on one
        line first, and reported the bad week as well.|The bad third week was in your report, which is why people believed the rest.]`,
      peer: '[I have Wednesdays for choir.|I can fetch my son on Thursdays.] [It was not possible for six years.|I had stopped asking.]',
      bullets: ['{a} of 100 shift wishes met.', 'Begun on line A, [now on both|taken over by line B].'], artefact: ['document',
      'Shift wishes, one quarter'], topic: 'Shift wishes and who loses',
      what: 'Introduced shift wishes in Assembly together with Piotr.', how: `[Tried it on one line, published the figures of the bad week
        too|Let people set the order of wishes themselves], and looked monthly at who had got least.`,
      why: '{a} of 100 wishes are met, and short-notice swaps fell from {b:20-26} to {c:6-9} a month.',
      self: 'Shift wishes. [The bad week taught us more than the good ones.|Someone sings in a choir again.]',
    },
  ],
}
