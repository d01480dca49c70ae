import type { TradeBank } from './shape.ts'

export const engineering: TradeBank = {
  words: {
    paper: ['test report', 'drawing', 'design note', 'review record'],
    task: ['design review', 'prototype', 'release of a drawing', 'supplier sample'],
    partner: ['Assembly', 'Service', 'Quality', 'Software'],
    piece: ['housing', 'board', 'pump head', 'connector'],
  },
  aims: [
    'Design reviews happen before the drawing is released, with somebody from Assembly.',
    'Questions from the field get a first answer within five working days.',
    'The {product} [pump head|display|valve block] is ready for trial by the {n:6-9}th month.',
    'Test reports can be followed by somebody who was not there.',
    'Cost of the {piece} down by {n:6-12} per cent at the same life.',
    'Spends {n:3-6} days of the cycle at the line or with a customer.',
  ],
  small: [
    'Answered {n:5-11} questions from the field, [slowest|longest] {m:4-6} days.',
    '{n:2-4} drawings released, [one|two] after a remark from Assembly.',
    'Prototype {n:2-5} of the {piece} [on the shaker|in the salt bath|in test].',
    '[A day at the line|Two days at the line], {n:3-6} notes.',
    'Supplier sample [rejected, with reasons|accepted at the second attempt].',
    'Design review with {peer}: [{n:4-9} points, all closed|better for it].',
    '[Test report|Report on the {piece}] sent [before I asked|on the Friday].',
    'Helped Service with a {product} of {customer}.',
    '[Laboratory tidied|Drawer of old prototypes labelled].',
  ],
  topics: ['Questions from the field', 'What blocks the prototype', 'Supplier', 'Review dates', 'A day at the line', 'Risks nobody likes',
  'Papers to read', 'Next release'],
  stories: [
    {
      by: ['callum', 'xiaoling'], project: 'Pump head', dimension: 'scope', title: 'A pump head that lasts',
      told: `The new pump head has run {a:2600-3400} hours on the shaker; the old one gave up at {b:1100-1500}. [You went back to the
        first failed one and asked what it died of.|What I value is that you cut forty old ones open before you drew anything.]`,
      peer: `[You let us put the first ten together and wrote down what we swore at.|The first ten were assembled by us and not by you.]
        [Two of our oaths became chamfers.|It shows in the drawing.]`,
      bullets: ['Pump head at {a} hours on the shaker.', 'Ten heads put together by Assembly, {c:4-6} remarks.'], artefact: ['drawing',
      'Pump head, revision {n:3-6}'], topic: 'Pump head: what could still kill it?',
      what: 'Designed a pump head that runs {a} hours on the shaker, [where the old one failed at {b}|against {b} of the old one].',
      how: `[Cut forty failed heads open and sorted them by cause|Sorted forty failed heads by cause of death] before drawing, and had the
        first ten assembled by the line.`,
      why: `Pumps are behind {d:3-4} of ten repairs; [on these figures that share halves|Service expects to halve it], and trial
        instruments have had no pump failure yet.`,
      self: 'The pump head. [It was worth cutting forty of them open.|It has now run longer than my car.]',
    },
    {
      by: ['xiaoling', 'dragan'], project: 'Sleep current', dimension: 'craft', title: 'A battery that lasts the season',
      told: `The Mayfly sleeps at {a:30-45} microamperes now, from {b:180-240}. [You found it by unplugging things one by one over two
        days, and by writing down each figure.|It was one resistor that nobody had looked at, and you looked at all of them.]`,
      peer: `[I had written that resistor off as harmless|It was my resistor], and you [told me privately and then let me present it|came
        to me first and let me show the fix]. [That is how I want to work.|I will not forget it.]`,
      bullets: ['Sleep current from {b} to {a} microamperes.', `Battery life in the field: [from 7 to 19 months|more than doubled on
        paper, trial running].`], artefact: ['measurement', 'Sleep current, step by step'], topic: 'Sleep current',
      what: 'Brought the sleep current of the Mayfly from {b} to {a} microamperes.', how: `[Measured block by block and wrote down each
        step, so that the cause could not hide|Unplugged one block at a time and kept a table of every figure].`,
      why: `A battery change at a pump station costs [half a day|four hours of road]; [it is due every nineteen months instead of every
        seven|they are needed less than half as often].`, self: `Microamperes. [Nobody sees them, and Wanjiru sent me a photograph of a
          road.|It is the least visible thing I did this cycle, and the most useful.]`,
    },
    {
      by: ['callum', 'esi'], project: 'Drop test', dimension: 'independence', title: 'Dropped on purpose',
      told: `You dropped {a:40-60} Herons from a metre and a half [before anyone had asked|on your own initiative], and found that [the
        corner by the hinge|one corner] takes it all. [Two grams of rubber, and {b:90-96} of 100 survive.|With two grams more rubber
        {b:90-96} of 100 survive.]`,
      peer: `[The noise was terrible and the result is lovely.|My desk is under that laboratory.] [I have stopped flinching when a
        customer waves theirs about.|Worth each bang.]`,
      bullets: ['{a} Herons dropped, one weak corner.', 'Rubber corner in the drawing.'], artefact: ['measurement',
      'Drop test, {a} instruments, by corner'], topic: 'Drop test: results',
      what: 'Ran a drop test on {a} Herons and strengthened the one corner that fails.', how: `[Marked each crack on one drawing until the
        pattern was plain|Dropped them on each corner in turn and let the pictures speak].`,
      why: '{b} of 100 survive the drop, from {c:58-70}; broken corners are {d:15-20} per cent of [field returns|returns from the field].',
      self: 'The drop test. [It was fun, and I can prove that it was necessary.|I was allowed to break things for a fortnight.]',
    },
    {
      project: 'Field questions', dimension: 'communication', title: 'Answers the field can use',
      told: `Support has a first answer from you within {a:2-4} days [on average|in most cases]; it was {b:8-11}. [You answer with what to
        do today, and the reason comes second.|The first line says what to do today.] [Dragan copies your form now.|Others have begun to
        answer in the same form.]`,
      peer: `I read your answer to the customer [without translating it|as it stood], [and he understood it|which has not happened
        before].`,
      bullets: ['First answer in {a} days, from {b}.', '{c:14-22} questions, {d:2-3} became changes.'], artefact: ['document',
      'Answers to the field, {c} cases'], topic: 'Field questions that repeat',
      what: 'Answered {c} questions from the field, [the first line being what to do today|each with what to do today on top].',
      how: `[Kept half an hour a day for them and asked support which answers had been of use|Reserved the first half-hour of the day, and
        asked Priya after a month what to leave out].`,
      why: 'The first answer takes {a} days instead of {b}, and {d} of the questions became changes in the drawing.',
      self: 'The half-hour a day for the field. [I thought it would cost me time, and it saves some.|I know my instrument better since.]',
    },
    {
      by: ['xiaoling', 'callum'], project: 'Two suppliers', dimension: 'scope', title: 'A second source in time',
      told: `The connector was discontinued on {when}, and [you had a second one approved|the replacement had been approved] {a:5-9} weeks
        before. [I read your note of then again: you had seen it in a footnote.|You had read the footnote that nobody reads.]`,
      peer: '[Purchasing slept through the news|I heard about it and looked for the panic]. [There was none.|It had been dealt with.]',
      bullets: ['Second source for the connector approved.', '{b:9-14} other parts checked for the same risk.'], artefact: ['document',
      'Parts with one source'], topic: 'Parts that could disappear',
      what: 'Had a second connector approved {a} weeks before the first was discontinued.', how: `[Read the notices of suppliers each
        month and checked {b} further parts for the same risk|Went through all parts with one source, and began with the one whose
        footnote worried most].`,
      why: `A redesign in a hurry would have stopped line B for [three to four weeks|about a month]; [nothing stopped|it did not stop for
        a day].`, self: `The connector that nobody noticed. [I like news that does not happen.|It is hard to show off with something that
          did not happen.]`,
    },
    {
      project: 'Review with the line', dimension: 'leadership', title: 'Reviews with those who build it',
      told: `You [bring the part and not the drawing to the review|hold design reviews at the line now, with the part in hand]. [Moira’s
        people found {a:5-8} things in an hour.|In the first one {a:5-8} points came up that no drawing shows.] [You thanked each by name
        in the minutes.|I saw the names in the minutes.]`,
      peer: `You asked “[how would you like to hold it|where do your fingers go]?” [No engineer has asked me that.|I have been waiting six
        years for that question.]`,
      bullets: ['Review at the line: {a} points in an hour.', '{b:3-5} of them changed before release.'], artefact: ['document',
      'Minutes of a review at the line'], topic: 'Who should be in the review?',
      what: 'Moved design reviews to the line, [with the part in hand|where the part is built].',
      how: '[Asked those who build it first and wrote every remark down with its author|Let the line speak first and engineers last].',
      why: `{b} of {a} points were changed before release; [a change after release costs about 900 pounds|after release each would have
        cost a new tool or a day].`,
      self: 'Reviews at the line. [I bring cake now and learn more.|I talk less in them, and that is the method.]',
    },
    {
      by: ['dragan'], project: 'Roaming fix', dimension: 'craft', title: 'A monitor that stays connected',
      told: `The Mayfly reconnects within {a:40-70} seconds now; [some stations had been silent for hours|before it could take hours].
        [You reproduced it in the laboratory with a tin box before you changed a line.|What I liked is the tin box: you did not change
        anything until you could make it fail.]`,
      peer: `[Station 7 has been talking for six weeks.|For six weeks I have not had to drive to a silent station.] [I drank a tea to your
        health.|My car and I thank you.]`,
      bullets: ['Reconnects in {a} seconds.', 'Fault reproduced in a tin box.'], artefact: ['change',
      'Firmware {n:5-6}.{m:1-9}: reconnect'], topic: 'Connection of the Mayfly',
      what: 'Found and mended the fault by which monitors stayed offline for hours.', how: `[Built a tin box in which the fault shows at
        will, from the pattern Wanjiru had noted|Reproduced it first, then fixed it, then left it running for {b:10-15} days].`,
      why: `All Kisima stations have stayed connected since; [each silent station had meant half a day of road|the Trust had made this a
        condition].`, self: 'The reconnect fix. [The tin box stays on my desk.|Wanjiru’s page was half of it.]',
    },
    {
      by: ['esi'], project: 'Lighter lid', dimension: 'independence', title: 'First drawing from idea to line',
      told: `Your first part is on the line: [the lid latch that opens with a glove|a latch that one can open with wet gloves]. You [asked
        four people to open it with their eyes closed|tried it with four people in gloves], and [changed it twice|threw two versions away
        without regret].`,
      peer: 'I opened it [with one hand and a biscuit in the other|in my winter gloves]. [You passed.|Very good latch.]',
      bullets: ['Latch [released|on the line].', 'Third version, [two thrown away|after two honest trials].'], artefact: ['drawing',
      'Lid latch, revision {n:2-4}'], topic: 'Latch: trial with gloves',
      what: 'Took a lid latch from the idea to the line, [opened with one gloved hand|which opens with a glove].',
      how: `[Printed three versions and tried each with four people|Tried three versions with people from Service and the line, and asked
        Callum to attack the third].`,
      why: `Broken latches were {a:7-11} per cent of Heron returns; [in the {b:300-500} built since, one has come back|one of the
        {b:300-500} built since has broken].`, self: 'My latch! [I show it to people on trains.|It clicks exactly as it should.]',
    },
  ],
}
