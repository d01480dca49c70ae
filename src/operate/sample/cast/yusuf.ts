import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** A year with three months of parental leave in it, and a draft that was begun in a hurry. */
export const yusuf: WrittenYears = {
  person: 'yusuf',
  expectations: [
    { cycle: 'closed', by: 'leila', from: 'p4.17', confirmed: 'p4.27', lines: [
      'Twenty refurbished Herons a month at grade A.',
      'Scrapped parts are logged with the reason on the day.',
      'Shows the refurbishment of the Heron to one person from Assembly.',
    ] },
    { cycle: 'open', by: 'leila', confirmed: '1.20', lines: [
      'Twenty-four refurbished Herons a month at grade A while at work.',
      'Fewer than 5 of 100 housings crack when they are opened.',
      'Scrapped parts are logged with the reason on the day.',
      'A handover before the leave with which the work goes on at half pace.',
    ] },
  ],
  observations: [
    praise('grade-a-p', 'p5.12', 'ingrid', `I took five of your refurbished Herons from the shelf without telling you and measured them
      like new ones. All five would have passed as new.`, { dimension: 'craft', to: 'public' }),
    concern('scrap-p', 'p6.19', 'leila', `At the stock count 31 display boards were missing, and it turned out that you had scrapped them,
      rightly, over four months. Nobody knew, so nobody asked the maker for a refund. Could you log each on the day, with the reason?`,
      { dimension: 'communication', effect: 'A refund of about 900 pounds could no longer be claimed' }),
    praise('kwame-shown', 'p8.14', 'kwame', `You let me open ten Herons and cracked-housing number one was mine. You said “good, now you
      know where it goes”. I now know why the clip on line A has to click twice.`, { dimension: 'leadership' }),
    concern('order-p', 'p9.25', 'hana', `The seal kits ran out on a Thursday, and I learned of it on that Thursday. The supplier needs
      nine working days. If you tell me at twenty left, you will have new ones at zero.`,
      { to: 'person_and_manager', dimension: 'communication', answer: 'Twenty. I have drawn a line on the box.' }),
    praise('pace-p', 'p11.13', 'leila', `247 refurbished instruments in the year, 20 or more in eleven of the twelve months. The one month
      below was the stock count. I have noticed how little noise you make about it.`, { dimension: 'scope' }),
    praise('cracks-counted', '1.26', 'leila', `Before asking for a fixture you counted: 100 housings, 11 cracked, and for each a cross on
      a drawing where it cracked. Ten of eleven crosses are on one corner. I signed the 400 pounds in a minute because of that drawing.`,
      { project: 'Opening fixture', dimension: 'craft' }),
    praise('fixture-callum', '2.25', 'callum', `I have designed fixtures for nine years and never thought of pulling from below. Your
      cardboard model had it. I only added a spring and made it from something that survives Mondays.`, { project: 'Opening fixture',
      dimension: 'craft', answer: 'The spring was the part that I could not do.' }),
    concern('scrap-1', '3.10', 'leila', `The scrap log has nothing since {2.9}, and there are fourteen boards in the bin. It is the point
      from last year. I think the log is in the wrong place; where would you put it?`,
      { dimension: 'communication', situation: 'Scrap log, four weeks', behaviour: 'No entries, fourteen boards scrapped',
        effect: 'We could not tell the maker which of two batches was failing',
        answer: 'Beside the bin, on paper. The computer is four metres away and my gloves are on.' }),
    praise('fixture-100', '4.14', 'leila', `First hundred with the fixture: 2 cracked instead of 11, and 19 minutes for each instead of
      34. You have written both figures on the wall, with the date and “so far”.`, { project: 'Opening fixture', dimension: 'scope',
      effect: 'Nine housings in a hundred saved, fifteen minutes each' }),
    praise('fixture-moira', '5.8', 'moira', `We have put a copy of your fixture on line A for rework. Aroha opens a housing on it after
      five minutes of showing. Before, I let only Kwame do it.`, { project: 'Opening fixture', dimension: 'scope', to: 'public' }),
    concern('scrap-2', '5.19', 'leila', `The log beside the bin works: 9 of 11 weeks complete. The two empty weeks were those in which you
      were at the training of line A. Who keeps the log when you are not at the table? With the leave coming this will matter more.`,
      { dimension: 'independence', answer: 'Mateus could. I will ask him and hang it in writing.' }),
    praise('handover', '6.16', 'mateus', `The handover is four pages, and the third says which six instruments I should refuse and why.
      That is the page I will need.`, { project: 'Leave handover', dimension: 'communication' }),
    praise('back-week', '9.24', 'leila', `Welcome back. I saw that you spent your first morning reading the log of the three months
      instead of starting to work. You found two batches that we had not connected. Please take the slow start that we agreed on, all of
      it.`, { dimension: 'craft' }),
    praise('umoja-30', '11.12', 'otieno', `Thirty refurbished Herons for the Umoja schools, each with a card: who had it before, what was
      renewed. The children read the card before they read the meter. A headmistress in Kitui asked me who Yusuf is.`, {
      project: 'Umoja schools', dimension: 'communication', answer: 'Tell her: a man with a lot of screws.' }),
    praise('scrap-12', '12.8', 'tolu', `Twelve weeks of scrap log without a gap, and I could claim 1,340 pounds from the board maker with
      it. In credit control one rarely has such nice paper.`, { dimension: 'communication', to: 'person_and_manager' }),
    praise('linh-week', 't-16', 'linh', `In my exchange week you let me choose which instrument I would repair, and asked afterwards why I
      had chosen it. I had chosen the easy one. You had known, I think.`, { dimension: 'leadership' }),
  ],
  talks: [
    talk('talk-p', 'p9.30', 'leila', 'Talked about logging scrap on the day and telling Hana at twenty seal kits.'),
    talk('talk-before', '6.11', 'leila', `Talk before the leave: fixture and handover very good; scrap log better, to be kept by a named
      person when he is not there. After the return four weeks at 60 per cent. We said that the leave does not count against the figures.`),
  ],
  months: [
    month(1, ['Counted cracked housings before asking for money.', '25 refurbished, all grade A.',
      'Told us early about the leave, dates agreed.'], true),
    month(2, ['Fixture with Callum: cardboard on Monday, metal on Friday.', '21 refurbished.', 'Scrap log empty since the {2.9th}.'], true),
    month(3, ['Told him about the log on the {3.10th}; moved it beside the bin.', 'Fixture in trial.', '24 refurbished.'], true),
    month(4, ['Cracked housings from 11 to 2 in a hundred.', '34 to 19 minutes.', '31 refurbished, most so far.'], true),
    month(5, ['Copy of the fixture on line A.', 'Log complete in 9 of 11 weeks.', 'Began the handover pages.'], true),
    month(6, ['Handover of four pages to Mateus.', 'Left for parental leave on the {6.19th}, shelf in order.',
      'Fixture drawing released as revision C.'], true),
    month(10, ['First full month at 60 per cent as agreed, 15 refurbished.', 'Connected two batches of boards from the log.',
      'Asked for the schools order.'], true),
    month(11, ['Thirty Herons for the Umoja schools, each with a card.', 'Full time again since the second week.', `Seal kits reordered at
      twenty, three times in a row.`], true),
    month(12, ['26 refurbished.', 'Scrap log twelve weeks without a gap; 1,340 pounds back.', `Linh from Assembly for an exchange week,
      planned for next month.`], true),
    month(13, ['Linh for an exchange week.', 'Log complete.', 'First sketch of a fixture for the Otter lid.'], true),
  ],
  meetings: [
    { on: '1.27', agenda: [['yusuf', 'A fixture for the housing'], ['leila', 'Leave: dates and cover']], actions: [['leila',
      'Ask Meera for two days of Callum', '2.6', '2.4']] },
    { on: '3.10', agenda: [['leila', 'Scrap log'], ['yusuf', 'Metal or plastic for the jaw?']], notes: [['leila', `Gloves. Of course. I
      should have looked at the table before I wrote.`]], actions: [['yusuf', 'Paper log beside the bin', '3.12', '3.11']] },
    { on: '6.9', agenda: [['yusuf', 'Handover, page three'], ['leila', 'What do you not want to be asked during the leave?']],
      notes: [['yusuf', 'Tell them: no calls. Photographs yes.']], actions: [['yusuf', 'Handover with Mateus at the table', '6.17', '6.16'],
      ['leila', 'Message to the team: no calls', '6.18', '6.18']] },
    { on: '9.23', agenda: [['leila', 'How is it to be back?'], ['yusuf', '60 per cent, which hours']], notes: [['leila', `Tired, happy.
      Keep to the four weeks even when he offers more.`]] },
    { on: '11.17', agenda: [['yusuf', 'Cards for the school instruments'], ['leila', 'Exchange week with line A']], actions: [['leila',
      'Ask Moira about Linh', '11.24', '11.20']] },
  ],
  topics: ['Count of the week', 'Grade B: what to do with them', 'Housings', 'Parts at twenty', 'Bin and log', 'Table light',
  'Which ones came back', 'Line A and us', 'Hours next week'],
  artefacts: [
    artefact('count-p', 'p11.11', 'measurement', 'Refurbished instruments by month and grade', 'Refurbishment'),
    artefact('cross-drawing', '1.23', 'drawing', 'Where 100 housings cracked', 'Opening fixture'),
    artefact('fixture-c', '6.12', 'drawing', 'Opening fixture, revision C', 'Opening fixture', 'https://works.example.com/drawings/F-207'),
    artefact('first-hundred', '4.13', 'measurement', 'First hundred housings with the fixture', 'Opening fixture'),
    artefact('handover-pages', '6.15', 'document', 'Refurbishment during the leave, four pages', 'Leave handover'),
    artefact('school-cards', '11.9', 'document', 'Cards for thirty school instruments', 'Umoja schools'),
    artefact('scrap-log', '12.4', 'document', 'Scrap log, twelve weeks', 'Refurbishment'),
  ],
  closed: {
    self: { wentWell: '247 instruments. Kwame’s visit was good, I did not expect to like explaining.',
    wasHard: 'Paper and computer. When I have the thing in my hand I do not want to put it down to write that I have it in my hand.',
    next: 'A fixture for the housing. It cracks too often and it is the same corner.', cites: ['count-p', 'kwame-shown'] },
    review: {
      by: 'leila', rating: 'meets',
      summary: `Yusuf met the expectations of an established technician (L3): 247 refurbished instruments, which passed as new when Ingrid
        measured five of them without notice. The theme of the year is steady quality. Telling others in time what was scrapped or has run
        short is his growth area.`,
      accomplishments: [
        { title: '247 refurbished instruments', what: 'Refurbished 247 Herons, 20 or more in eleven of twelve months.',
          how: 'Sorted the shelf by fault each Monday and did instruments with the same fault in one go.',
          why: 'Refurbished instruments brought in 118,000 pounds that would have been scrap.', cites: ['pace-p', 'count-p'] },
        { title: 'Grade A that holds',
          what: 'Five instruments taken from the shelf without notice in {p5} passed the test for new ones.',
          how: 'Runs the long test after the short one, and writes down both.',
          why: 'Sales offers grade A with the full guarantee since {p7}.', cites: ['grade-a-p'] },
        { title: 'Kwame at the table', what: 'Showed Kwame from line A how a Heron is opened and closed, over two days in {p8}.',
          how: 'Let him do it and explained each crack as it happened.',
          why: 'Line A now checks that the clip clicks twice; clips that come back open fell from six to one a month.',
          cites: ['kwame-shown'] },
      ],
      growthAreas: [
        { title: 'Scrap that is on paper', behaviour: 'Scraps parts for good reasons, and tells nobody.',
          example: 'At the stock count in {p6} 31 display boards were missing; a refund of about 900 pounds could no longer be claimed.',
          expectation: 'At L3 written work stands without its author: the log says what was scrapped, when and why.',
          actions: 'Logs each part on the day; Leila looks at the log in the last one-on-one of each month and asks what makes it hard.',
          cites: ['scrap-p', 'talk-p'] },
        { title: 'A word before it runs out', behaviour: 'Reports that material is short when the last piece has been used.',
          example: 'On {p9.24} the seal kits ran out, with nine working days to the next delivery.',
          expectation: 'An L3 technician brings bad news early and with what happens next.',
          actions: 'Tells Hana at twenty kits, by the line on the box; Hana puts the other four materials on the same rule.',
          cites: ['order-p', 'talk-p'] },
      ],
      forwardLooking: `Next year there will be three months of parental leave, which we have planned together and which count against
        nothing. Before it, the fixture for the housing is the opportunity he has asked for. We expect a scrap log without gaps and a
        handover on which the work can go on.`,
      comment: 'Correct. The line on the box works.',
    },
  },
  open: {
    self: {
      wentWell: `The fixture. Two cracked in a hundred, and line A has one too. The cards for the schools were Hana’s idea and my
        handwriting. Coming back was easier than I had thought, because Mateus had kept everything as it was on page three.`,
      wasHard: 'The log, until it hung beside the bin. To do only 60 per cent when the shelf is full.',
      next: 'A second fixture, for the Otter lid. And I would like to show people more often, one each quarter.',
      cites: ['first-hundred', 'fixture-c', 'scrap-log'],
    },
    review: {
      by: 'leila', state: 'draft', started: 't-3', minutes: 22,
      summary: `Yusuf met the expectations of an established technician (L3). He had a good first half of the cycle with the fixture. He
        then was on parental leave from {6} to {9}, which was well prepared. After coming back he worked at 60 per cent for four weeks as
        agreed. In the last quarter he refurbished thirty instruments for the Umoja schools. The scrap log is complete now. Overall the
        theme of the cycle is making things that others can use.`,
      accomplishments: [
        { title: 'The opening fixture',
          what: 'Designed a fixture with which a Heron housing opens without cracking, and brought it into use by {4.14}.',
          how: `Counted a hundred housings and marked each crack on a drawing before asking for money; built it in cardboard, then in
            metal with Callum.`,
          why: 'Cracked housings fell from 11 to 2 in a hundred and the time from 34 to 19 minutes; line A uses a copy.',
          cites: ['cracks-counted', 'fixture-callum', 'fixture-100', 'fixture-moira', 'cross-drawing', 'first-hundred'] },
        { title: 'The handover before the leave', what: 'Wrote four pages and went through them with Mateus at the table.',
          how: 'Put on page three which instruments to refuse, and why.',
          why: 'Refurbishment went on at half pace for three months and no urgent order was missed.', cites: [] },
        { title: 'Thirty instruments for schools',
          what: 'Refurbished thirty Herons for the Umoja schools in {11}, each with a card of its history.',
          how: 'Took the ones with worn housings and sound electronics, which grade A cannot use.', why: '', cites: ['umoja-30',
          'school-cards'] },
      ],
      growthAreas: [
        { title: 'The log when he is not at the table',
          behaviour: 'The scrap log depended on him alone and had gaps when he was elsewhere.', example: `No entries from {2.9} to {3.10},
            with fourteen boards in the bin; two empty weeks in {5} during the training on line A.`,
          expectation: 'At L3 the team can plan around the result, also in his absence.',
          actions: 'A named stand-in for each absence, written on the log itself; Leila includes the log in the holiday plan.',
          cites: ['scrap-1', 'scrap-2', 'talk-before'] },
      ],
      forwardLooking: '',
    },
  },
}
