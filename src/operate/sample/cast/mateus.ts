import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** The employee a visitor signs in as: a full year, told as it went, with a review that waits for him. */
export const mateus: WrittenYears = {
  person: 'mateus',
  expectations: [
    { cycle: 'closed', by: 'leila', confirmed: 'p1.16', lines: [
      'Standard Otter repairs leave the bench within 15 working days of arrival.',
      'No more than 3 of 100 repaired instruments come back within 90 days for the same fault.',
      'Learn to repair the Mayfly and sign off alone by the middle of the year.',
    ] },
    { cycle: 'open', by: 'leila', confirmed: '1.15', lines: [
      'Standard Otter repairs leave the bench within 12 working days of arrival.',
      'Every repair report says what was wrong, what was done and what the customer should watch, so that support can read it out.',
      'Bring one improvement of the bench from idea to daily use.',
      'Show one colleague outside the bench how the Otter is repaired.',
    ] },
  ],
  observations: [
    praise('mayfly-alone', 'p6.12', 'leila', `You signed off your first Mayfly alone today, three weeks ahead of what we agreed. What
      convinced me was the page of photographs you took of each seal before closing it: when Grace checked it she had no question.`, {
      project: 'Mayfly repair', dimension: 'craft' }),
    praise('flood-week', 'p4.20', 'hana', `After the flood at Calder Vale Water eleven meters came in within two days, all full of silt.
      You sorted them by how badly they were needed and told me each noon which would be ready for the van. I could book the collections
      without asking once.`,
      { project: 'Calder Vale flood', dimension: 'independence', answer: 'Thank you. The noon list was your idea, I only kept to it.' }),
    concern('reports-short-1', 'p7.9', 'leila', `Three repair reports this week read “cleaned, tested, ok”. Priya had to ring you twice to
      find out what to tell the customer. Could you write what was wrong and what to watch, in two sentences?`, {
      dimension: 'communication',
      effect: 'Two customers rang support again on the day their instrument arrived.',
      answer: 'Fair. I write for the bench, not for the customer.' }),
    concern('seal-shortcut', 'p9.3', 'grace', `Two Otters went out with the old lid seal. New seal was in the drawer. Both leaked. Please
      look at the change list first.`,
      { project: 'Otter repair', dimension: 'craft', answer: 'Both are back and redone. The list now hangs above the bench.' }),
    praise('returns-rate', 'p11.6', 'ingrid', `For my quality report I counted repairs that came back within 90 days. Yours: 2 of 148. I
      wanted you to hear the figure from me before it becomes a bar in a chart.`, { dimension: 'craft' }),
    praise('three-lids', '1.22', 'leila', `On Tuesday you stopped three Otters at the door that had passed the bench, because the readings
      looked “too good for old pumps”. You were right to ask. Please follow it and take the time you need; I will move six repairs to next
      week.`,
      { project: 'Bench 2 drift', dimension: 'craft', situation: 'Three repaired analysers, packed for collection',
        behaviour: 'Held them back on a doubt and said so at once', effect: 'None of them reached a customer with a wrong reading' }),
    praise('drift-ravi', '2.11', 'ravi', `A note for the record. Mateus brought me nine pairs of readings, in order, with the room
      temperature beside each. From that table one could see within a minute that the fault follows the bench and not the instrument. I
      have had worse preparation from people with two degrees.`,
      { project: 'Bench 2 drift', dimension: 'communication', answer: 'The table was Grace’s advice. I only filled it in.' }),
    praise('drift-fixed', '3.18', 'leila', `The bench drift is found: a worn connector warmed the reference sensor by 1.4 degrees. You and
      Dragan changed the test program so that it refuses to run when the two sensors disagree. We rechecked 41 instruments and called 6
      back, before any of the six customers had noticed.`,
      { project: 'Bench 2 drift', dimension: 'scope', to: 'public' }),
    concern('report-otter-0417', '4.8', 'leila', `Your report for Saint Brannoc Hospital said “board changed”. Their laboratory needed to
      know whether last month’s results still stand, and could not tell. Priya spent an hour and a half on it. We spoke about reports last
      year; what would make the two sentences easier to write?`,
      { dimension: 'communication', situation: 'Otter repair for Saint Brannoc Hospital', behaviour: 'Report of two words',
        effect: 'Ninety minutes for support, and a laboratory that could not release results for a day',
        answer: 'You are right, and I knew it when I sent it. The form comes up when my hands are wet. Could I dictate it?' }),
    praise('trolleys', '5.14', 'yusuf', `Your kit trolleys work. I used to walk to the store four times for one pump, now once. The labels
      are even straight.`,
      { project: 'Kit trolleys', dimension: 'leadership' }),
    praise('oskar-bench', '5.27', 'oskar', `Mateus let me take an Otter apart (under supervision, nobody panic). Now when a customer says
      “it gurgles” I can actually picture which tube they mean. Two hours well spent, and I have already solved three calls with it.`, {
      dimension: 'leadership', answer: 'You put it back together too. Mostly.' }),
    concern('promised-date', '6.10', 'leila', `You told Declan that Hopwell Brewery’s analyser would be ready on {6.3}, without looking
      whether the pump head was in stock. It was not, and he had passed the date on. Please check parts before you give a date, or say “I
      will tell you at four”.`,
      { dimension: 'independence', situation: 'Hopwell Brewery, repair date', behaviour: 'Gave a date without checking stock',
        effect: 'The customer planned a shift around it and lost a day',
        answer: 'I wanted to be helpful and was not. I will look first.' }),
    praise('voice-notes', '7.27', 'priya', `Since you speak your reports into the phone they have three parts: fault, work, what to watch.
      This month I did not need to ring you about any of the 27. I read the one for Northmere Water to the customer word for word.`,
      { project: 'Repair reports', dimension: 'communication', asked: 'ask-priya' }),
    praise('declan-dates', '8.19', 'declan', `Credit where it is due: twice this month you rang back at four, as you said you would, once
      with “yes” and once with “not before Thursday”. I can build a promise on either.`, { dimension: 'independence' }),
    concern('report-slip', '10.7', 'leila', `Four reports this week were back to one line. I know bench 1 was down and you were covering;
      tell me when that happens and we will find twenty minutes. It is not worth losing what you built up in {7}.`, {
      dimension: 'communication',
      answer: 'Agreed. I was too tired to notice. I have redone the four.' }),
    praise('wanjiru-call', '10.21', 'wanjiru', `I was standing on a pump station roof outside Nakuru with a monitor in pieces and one bar
      of signal. Mateus stayed on the line for fifty minutes and talked me through the valve block from memory, then sent a drawing for
      the next person who stands there. The station was back before the evening draw.`,
      { project: 'Kisima monitors', dimension: 'scope' }),
    praise('cell-kit', 't-9', 'hana', `The kit list you wrote for the measuring-cell swap is now in the store system. Picking took 6
      minutes on Monday and 7 on Wednesday; it was 25 before. I would like to do the same for the pump head, if you have an hour.`, {
      project: 'Kit trolleys', dimension: 'scope', scope: 'team', independence: 'frames', level: 'L4', seen: false }),
    praise('saia-first-otter', 't-2', 'saia', `My first week of repairs with Mateus (so far I had only done yearly checks): he gave me the
      worst Otter on the shelf and asked what I would look at first, and second, before he said anything himself. I learned more from that
      than from the manual.`, { dimension: 'leadership', seen: false }),
  ],
  talks: [
    talk('talk-reports-p', 'p8.5', 'leila', `We talked about repair reports: two sentences on fault and watch-points, so that support does
      not have to ring.`),
    talk('talk-midyear', '6.24', 'leila', `Half-year talk. Well: bench drift, trolleys. To work on: reports a stranger can read, and dates
      only after a look at the stock. Mateus tries dictating; I ask Viktor for the tablet holder.`),
    talk('talk-next-step', '9.17', 'leila', `We talked about what L4 would ask of him: carrying something that is not his own bench from
      start to finish. He would like that to be the pump-head kit, with Hana.`, 'amended', `It was the kits in general, the pump head only
        first. Otherwise yes.`),
  ],
  requests: [
    { key: 'ask-priya', on: '7.23', by: 'mateus', to: 'priya',
      question: 'Are my repair reports clearer since I dictate them? What is still missing?' },
    { key: 'ask-ravi', on: 't-8', by: 'mateus', to: 'ravi',
      question: 'You saw how I worked on the bench drift. What should I do differently next time?' },
  ],
  months: [
    month(-6, ['Signed off on the Mayfly alone, ahead of plan.', 'Calm with a full shelf: 17 open repairs, none older than three weeks.',
      'Reports still very short.'], true),
    month(1, ['Held back three Otters on a hunch, rightly.', 'Average stay of a standard repair: 13 working days.',
      'Covered for Yusuf on two days without fuss.'], true),
    month(2, ['All of his time beyond the urgent repairs went into the bench drift.', `Table of paired readings for Ravi: a model of how
      to hand over a puzzle.`,
      'Backlog grew to 22, as agreed between us.'], true),
    month(3, ['Drift found and closed with Dragan; 41 rechecked, 6 called back.', `Asked for two quiet days for the backlog and cleared it
      to 12.`, 'No time for trolleys yet.'], true),
    month(4, ['Report for Saint Brannoc was two words long; told him the same day.', 'Started building the kit trolleys in the gaps.',
      'Average stay down to 11 working days.'], true),
    month(5, ['Trolleys in daily use at both benches.', 'Had Oskar at the bench for an afternoon.', `Reports: about half of them readable
      for a customer.`], true),
    month(6, ['Gave Declan a date for Hopwell without checking stock; talked on the {6.10th}.', 'Half-year talk, good and open.',
      'Tablet holder ordered.'], true),
    month(7, ['Dictated reports since the sixth: fault, work, watch.', 'Priya needed no call-backs.', `Took four of Yusuf’s urgent
      refurbishments during the leave.`], true),
    month(8, ['Rings back at four with yes or no; Declan noticed.', `Bench 1 pump failures: found that one supplier batch was behind five
      of seven.`, 'On holiday for two weeks, left a clean shelf.'], true),
    month(9, ['Talked about the next level and the kits as a way there.', 'Eleven working days on average, third month in a row.',
      'Quiet month otherwise.']),
    month(10, ['Bench 1 down for eight days; carried both shelves.', 'Four one-line reports in that week, redone after we spoke.', `Fifty
      minutes on the phone with Wanjiru on the roof near Nakuru.`], true),
    month(11, ['Supplier batch report sent to Purchasing with photographs; 40 pumps credited.', `First kit list, for the measuring cell,
      with Hana.`,
      'Reports complete in all 31 cases.'], true),
    month(12, ['Saia at the bench: third yearly check without him in the room.', 'Cell kit tested on eight repairs.',
      'Wrote his self-review two weeks early.'], true),
    month(13, ['Second kit list begun, for the pump head.', 'Teaches Saia by asking first.', 'Twelve repairs, all reports complete.'],
      true),
  ],
  meetings: [
    { on: '2.4', agenda: [['mateus', 'How long may the drift take before the backlog hurts?'], ['leila', `Who needs to know: Ingrid,
      Declan, the six customers`]],
      notes: [['leila', 'He would rather be certain than quick. Good here. Give him cover.'], ['mateus',
      'Ask Grace how they proved the 2019 fault.']],
      actions: [['leila', 'Move six standard repairs by a week and tell Declan', '2.6', '2.5'], ['mateus',
      'Table of paired readings for Ravi', '2.11', '2.10']] },
    { on: '3.25', agenda: [['leila', 'What we learned from bench 2'], ['mateus', 'Two quiet days for the backlog']],
      actions: [['mateus', 'Half a page on the connector for the other benches', '4.3', '4.2']] },
    { on: '4.15', agenda: [['leila', 'Saint Brannoc report'], ['mateus', 'Dictating instead of typing?']],
      notes: [['leila', 'It is the wet hands, not the will. Try a tablet holder.']],
      actions: [['leila', 'Ask Viktor about dictation on the bench tablets', '4.24', '5.6']] },
    { on: '6.17', agenda: [['mateus', 'Hopwell date, how I would do it again'], ['leila', 'Cover while Yusuf is away']],
      actions: [['mateus', 'Take the four urgent refurbishments in month two of the leave', '7.24', '7.22']] },
    { on: '9.16', agenda: [['mateus', 'What would L4 look like on a bench?'], ['leila', 'Kits: from your bench to everybody’s']],
      notes: [['mateus', 'L4 = the method, not the hands. Read the framework page on scope again.'], ['leila', `Ready to carry something
        wider. Pair him with Hana.`]],
      actions: [['leila', 'Tell Hana and ask whether she wants it too', '9.24', '9.22'], ['mateus', 'First kit list', '11.13', '11.10']] },
    { on: '11.18', agenda: [['mateus', 'Pump batch: who writes to the supplier?'], ['leila', 'Saia’s first weeks at the bench']],
      actions: [['mateus', 'Photographs and batch numbers to Purchasing', '11.24', '11.23']] },
  ],
  topics: ['Open repairs older than ten days', 'Parts that are short this week', 'Which customers are waiting for a call',
  'Bench 1 or bench 2 next week', 'Pump heads',
    'Holiday dates', 'What went well since last week', 'Report of the week, good or bad', 'Anything in your way?',
      'Room temperature at the benches'],
  artefacts: [
    artefact('mayfly-photos', 'p6.11', 'document', 'Mayfly sealing, photographed step by step', 'Mayfly repair'),
    artefact('flood-list', 'p4.22', 'document', 'Noon lists of the Calder Vale meters', 'Calder Vale flood'),
    artefact('drift-table', '2.10', 'measurement', 'Paired readings of bench 2, nine instruments', 'Bench 2 drift',
      'https://works.example.com/bench/2/drift'),
    artefact('test-program', '3.13', 'change', 'Test program 4.2: refuses to run when sensors disagree', 'Bench 2 drift',
      'https://works.example.com/changes/412'),
    artefact('recheck-list', '3.17', 'document', 'Recheck of 41 instruments, results', 'Bench 2 drift'),
    artefact('trolley-drawing', '5.6', 'drawing', 'Kit trolley for Otter repairs, revision B', 'Kit trolleys'),
    artefact('pump-batch', '11.23', 'document', 'Pump failures by supplier batch, with photographs', 'Pump batch'),
    artefact('kit-cell', '11.10', 'document', 'Kit list: measuring-cell swap', 'Kit trolleys'),
  ],
  closed: {
    self: {
      wentWell: `The Mayfly: I signed off alone in {p6} and enjoyed the new work. The flood week at Calder Vale went well because Hana and
        I agreed on the noon list on the first morning.`,
      wasHard: 'Reports. I know what I did, and forget that nobody else does. The two lid seals should not have happened.',
      next: 'I would like to make the bench better, not only use it: parts cost me an hour of walking a day.',
      cites: ['mayfly-photos', 'flood-list'],
    },
    review: {
      by: 'leila', rating: 'meets',
      summary: `Mateus met the expectations of an established technician (L3) this year: his repairs held, and he added the Mayfly to what
        he signs off alone. The theme of the year was care at the bench, shown most clearly in the flood week of {p4}. The reports that
        leave the bench with the instrument are where there is most to gain.`,
      accomplishments: [
        { title: 'Mayfly repairs, alone and early', what: `Learned to repair the Mayfly monitor and signed off the first one alone on
          {p6.12}, three weeks before the agreed date.`,
          how: 'Photographed every seal before closing it and asked Grace to check the first two, so that the third needed no check.',
          why: `Mayfly repairs no longer wait for one person: their average stay fell from 24 to 16 working days in the second half of the
            year.`,
          cites: ['mayfly-alone', 'mayfly-photos'] },
        { title: 'The flood week at Calder Vale', what: 'Returned eleven silted meters to Calder Vale Water within eight working days.',
          how: `Sorted them by how urgently the utility needed each and sent Hana a list every noon, which let her book collections a day
            ahead.`,
          why: 'The utility kept all its sampling points running and renewed its service contract in {p9}.', cites: ['flood-week',
          'flood-list'] },
        { title: 'Repairs that hold', what: 'Completed 148 repairs, of which 2 came back within 90 days; the agreed limit was 3 in 100.',
          how: `Ran the full leak test even where the short one is allowed, and hung the list of changes above the bench after the seal
            mistake in {p9}.`,
          why: `Every return costs about half a day on the bench and a week of the customer’s patience; two in a year is the figure we
            plan with now.`,
          cites: ['returns-rate', 'seal-shortcut'] },
      ],
      growthAreas: [
        { title: 'Reports a stranger can use', behaviour: `Repair reports are often one line long and say what was done, but not what was
          wrong or what the customer should watch.`,
          example: `In the week of {p7.9} three reports read “cleaned, tested, ok”, and Priya had to ring twice to find out what to tell
            the customers.`,
          expectation: `At L3 written work stands without its author in the room: fault, work and watch-points, in two or three sentences.`,
          actions: `Write the three parts for every repair from now on; Leila and Priya read five a month with Mateus until {3}, and Leila
            looks for a form that works with wet hands.`,
          cites: ['reports-short-1', 'talk-reports-p'] },
        { title: 'The change list before the screwdriver',
          behaviour: 'Works from memory on instruments he knows well, and misses changes that came in since.',
          example: 'In {p9} two Otters left with the old lid seal although the new one was in the drawer; both leaked and were redone.',
          expectation: `An L3 technician chooses parts and method for a reason that can be explained, which includes the current change
            list.`,
          actions: `Reads the change list at the start of each shift; Grace announces changes at the Monday round so that nobody has to
            look for them.`,
          cites: ['seal-shortcut'] },
      ],
      forwardLooking: `Next year the aim is 12 working days for a standard repair and reports that support can read aloud. Mateus has
        asked to improve the bench itself, and the hour of walking for parts is a good place to begin. If one such improvement reaches
        daily use, we will talk about what L4 asks for.`,
      comment: 'I agree with it. The part about the reports is fair, and I know that I said so myself.',
    },
  },
  open: {
    self: {
      wentWell: `The bench drift is the best piece of work I have done here. I stopped when something looked wrong, and I asked Grace and
        Ravi before I touched anything. The kit trolleys are used by everyone now. Dictating the reports changed more than I expected.`,
      wasHard: `The date I gave for Hopwell Brewery. And the week when bench 1 was down: I went back to one-line reports and only noticed
        when Leila told me. I should have said that I was not keeping up.`,
      next: `I would like to carry the kits through for all six common repairs, together with Hana, and to find out whether I am any good
        at teaching. Saia seems to survive it.`,
      cites: ['drift-table', 'trolley-drawing', 'voice-notes'],
    },
    review: {
      by: 'leila', rating: 'meets', state: 'shared', started: 't-14', minutes: 74, talkPlanned: 't-1', talkHeld: 't-1',
      summary: `Mateus met the expectations of an established technician (L3), and in tracing the drift of bench 2 he reached past them.
        The theme of the year was making the bench itself better: a fault found, trolleys built, reports that others can use. Keeping the
        reports complete in a hard week is what remains.`,
      accomplishments: [
        { title: 'The drift of bench 2', what: `Found why bench 2 passed analysers that then read low: a worn connector had warmed the
          reference sensor by 1.4 degrees. With Dragan he changed the test program so that it refuses to run when the sensors disagree.`,
          how: `Held three packed instruments back on a doubt in {1}, then measured nine pairs in order with the room temperature beside
            each, so that Ravi could see in a minute that the fault lay in the bench.`,
          why: `41 instruments were rechecked and 6 called back before a customer had noticed a wrong reading; bench 1 now carries the
            same safeguard.`,
          cites: ['three-lids', 'drift-ravi', 'drift-fixed', 'drift-table', 'test-program'] },
        { title: 'Kits instead of walks',
          what: 'Designed and built the kit trolleys for both benches, and wrote the first kit list for the store system with Hana.',
          how: `Counted his own walks for a week, built one trolley in cardboard, let Yusuf try it, and drew revision B from what Yusuf
            said.`,
          why: `A standard repair now takes one walk to the store where it took four, and the average stay fell from 13 to 11 working
            days.`,
          cites: ['trolleys', 'trolley-drawing', 'kit-cell'] },
        { title: 'Reports that support can read aloud',
          what: 'Since {7} dictates each repair report in three parts: the fault, the work, what to watch.',
          how: 'Asked whether he could dictate after a report had gone wrong, and in the same month asked Priya what was still missing.',
          why: 'Priya needed no call-backs for the 27 repairs of {7}; in {11} all 31 reports were complete.',
          cites: ['voice-notes', 'report-otter-0417'] },
        { title: 'Help across the distance', what: `Talked Wanjiru through a valve block by telephone on {10.21} and drew it up for
          whoever stands there next; showed Oskar and Saia the inside of the Otter.`,
          how: 'Explained from memory, step by step, and let the other person say what they would look at first.',
          why: 'The pump station near Nakuru was running again the same evening, and Oskar solved three calls with what he had seen.',
          cites: ['wanjiru-call', 'oskar-bench'] },
      ],
      growthAreas: [
        { title: 'Complete reports in a hard week',
          behaviour: 'When the load rises the reports shrink to one line again, and nobody hears about it until support asks.',
          example: `In the week of {10.7}, with bench 1 down, four reports went out with one line each; they were redone after Leila spoke
            to him.`,
          expectation: `At L3 the team can plan around the result, which holds for the report as much as for the repair: complete, or
            announced as late.`,
          actions: `Says on the day when there is no time for reports; Leila then finds twenty minutes of cover. Both look at the reports
            of one full week each quarter.`,
          cites: ['report-otter-0417', 'report-slip', 'talk-midyear'] },
        { title: 'Dates after a look at the stock',
          behaviour: 'Gave a delivery date from experience, without checking whether the parts were there.',
          example: `Hopwell Brewery was told {6.3} for its analyser; the pump head was out of stock, and the brewery lost a day it had
            planned around us.`,
          expectation: 'An L3 technician decides within the role and reports what was decided on: a date names the parts it rests on.',
          actions: `Goes on ringing back at four with a yes or a no, which has worked since {8}; Hana adds the stock figure to the repair
            list so that the look costs a second.`,
          cites: ['promised-date', 'declan-dates'] },
      ],
      forwardLooking: `Next year we expect 11 working days on average and complete reports throughout. The kits for all six common
        repairs, with Hana, are the opportunity to carry something wider than one bench. If they are in daily use by the middle of the
        year, we will look together at what is missing for L4.`,
    },
  },
}
