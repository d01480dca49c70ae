import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** A good year, and one concern that was only ever written down: the draft's first growth area was never told, its second was. */
export const oskar: WrittenYears = {
  person: 'oskar',
  expectations: [
    { cycle: 'closed', by: 'leila', confirmed: 'p1.20', lines: [
      'Takes the Otter line alone by the middle of the year.',
      'Asks for help within half an hour when a call goes beyond the guide.',
      'Logs each call on the same day.',
    ] },
    { cycle: 'open', by: 'leila', confirmed: '1.16', lines: [
      'Two of three enquiries on the Otter and the Heron are solved on the first contact.',
      'Standard answers are right, short and fewer; each one has a date and an owner.',
      'Sends replies without waiting for a second pair of eyes, except for recalls and contracts.',
    ] },
  ],
  observations: [
    praise('otter-first-week', 'p6.27', 'leila', `First week alone on the Otter line: 61 calls, four of which you passed on, all four
      rightly. You said “I don’t know yet, I will ring you at three” five times, and rang at three five times.`, {
      dimension: 'independence' }),
    praise('school-call', 'p9.22', 'priya', `A teacher called with 24 pupils listening. You explained the blank measurement with a cup of
      tea. It took four minutes, it was correct, and they sent us a drawing of the cup.`, { dimension: 'communication', to: 'public' }),
    concern('late-help-p', 'p5.17', 'priya', `The pump call yesterday lasted an hour and ten minutes. At minute twenty you had tried all
      there is in our notes. Please come and fetch me then: the customer hears the difference between thinking and being stuck.`,
      { to: 'person', dimension: 'independence', answer: 'I wanted to crack it. Okay. Twenty minutes.' }),
    concern('call-log-p', 'p10.14', 'leila', `Last week 9 of your 40 calls had no entry in the evening. On Thursday a customer rang back,
      Priya picked up and knew nothing. Same day, please, two lines are enough.`, { dimension: 'communication' }),
    praise('school-pack-p', 'p11.10', 'milena', `The school package sells since you wrote the first-lesson page. Eleven orders mention it.`,
      { project: 'School page', dimension: 'scope' }),
    praise('macro-count', '2.4', 'leila', `You printed all 140 standard answers and laid them out on the canteen floor. I stepped on three
      that contradict each other. That was the best argument for the clean-up I have seen, and it took you an hour.`,
      { project: 'Standard answers', dimension: 'communication' }),
    praise('recall-phones', '2.19', 'priya', `During the recall you took 96 calls in four days. I heard you say to the last one the same
      full sentence you had said to the first. Nobody got a shorter answer because they called on Thursday.`, { project: 'Batch 2207',
      dimension: 'craft', answer: 'By Thursday I was saying it in my sleep too.' }),
    concern('reset-advice', '3.19', 'priya', `You told Northmere to reset the Heron before asking whether their readings were saved. They
      were not, and two days of samples were gone. The first question on the list is there because of a case like this one.`,
      { dimension: 'craft', situation: 'Northmere Water, Heron does not start', behaviour: 'Advised a reset as the first step',
        effect: 'Two days of readings lost; they had to sample again',
        answer: 'I felt sick when I heard. I rang them and apologised. Question one is now taped to my screen.' }),
    concern('reset-advice-2', '4.2', 'leila', `We spoke about the Northmere reset. What you did afterwards was right: you rang, you said
      what had happened, you sent the courier for the new samples. What I want to work on with you is the moment before: you had the
      answer in ten seconds, and it was the answer to a different question.`, { dimension: 'craft', to: 'person' }),
    praise('macros-62', '4.27', 'rosa', `From 140 standard answers to 62, and every one has a date and an initial. I checked them against
      the manual: two differences, both of them the manual’s fault. This is the tidiest thing I have been given all year.`, {
      project: 'Standard answers', dimension: 'craft', to: 'public' }),
    praise('first-contact', '5.25', 'leila', `First-contact rate on Otter and Heron is 61 per cent this month, from 54. You showed me
      which six answers make the difference, and that two of them are now drawings.`, { project: 'Standard answers', dimension: 'scope',
      effect: '54 to 61 per cent solved on the first contact' }),
    concern('closed-early-1', '6.11', 'leila', `Third ticket this month that Oskar closed before the customer had tried the answer (Calder
      Vale, Ria Viva, Hopwell). They come back as new tickets and the first-contact rate looks better than it is. I don’t think he does it
      for the rate.`, { to: 'me', dimension: 'craft' }),
    praise('drawings', '7.14', 'kenji', `The six drawings you asked me for were the best-briefed work of my month: the words of the
      customer, what they look at, where their hands are. I could draw the hands.`, { project: 'Standard answers',
      dimension: 'communication' }),
    praise('otter-open', '6.2', 'mateus', `He asked what each tube does and wrote it down in words a customer would use. Screw left over
      at the end: none. I counted.`, { dimension: 'craft' }),
    concern('closed-early-2', '8.18', 'leila', `Again: four tickets closed on the day of the answer, one of them Lakeshore’s. I keep
      meaning to bring this up and the one-on-one is always full of good news.`, { to: 'me', dimension: 'craft' }),
    praise('hassan-address', '8.6', 'hassan', `You rang down to ask how a return looks when it comes off the van. Nobody from upstairs
      ever did. Since you put the blue-box picture into the answer, we get fewer in carrier bags: 3 last month, used to be 15.`, {
      project: 'Standard answers', dimension: 'independence' }),
    praise('own-replies', '9.7', 'priya', `Seventy replies in two weeks without waiting for me. I read twenty afterwards. I would have
      changed a word in three of them, and in one I would have been wrong.`, { dimension: 'independence', answer: 'Screenshotting this.' }),
    praise('joana-question', '9.29', 'joana', `Your customer’s photo of the loose clamp came with a question and not with a complaint: “is
      this how it leaves you?” It was. We changed the torque that afternoon.`, { dimension: 'communication' }),
    concern('jump', '10.15', 'priya', `Twice last week you answered the question you expected: Lagoa asked about drift after transport and
      got the answer on cleaning. When I asked, you knew the right one at once. A breath and a repeated question would have done.`,
      { dimension: 'communication', answer: `Fair. I am fast at the first thing that comes to mind. Will repeat the question
        before I answer, for a month, even when it feels silly.` }),
    concern('closed-early-3', '11.5', 'leila', `Looked at {10}: 23 of his 118 tickets were closed on the same day without word from the
      customer, 9 came back. This is a growth area for the review. I have to tell him first.`, { to: 'me', dimension: 'craft' }),
    praise('repeat-question', '11.17', 'leila', `I sat beside you for an hour. In seven of eight calls you said the question back before
      answering, and in one the customer corrected you, which saved ten minutes for both. It does not sound silly.`, {
      dimension: 'communication' }),
    praise('first-contact-66', '12.10', 'leila', `66 per cent on the first contact; the goal was two of three. The clean-up of the answers
      in {4} and your drawings in {7} carry most of it.`, { project: 'Standard answers', dimension: 'scope' }),
    praise('otter-calls', 't-12', 'priya', `You shortened two of the four calls you own and marked what you left out and why. I learned
      that the pump page never needed its third paragraph. Neither did I.`, { project: 'Support guide', dimension: 'scope', to: 'person' }),
  ],
  talks: [
    talk('talk-year-p', 'p10.28', 'leila', `Talked about fetching help at twenty minutes, which he now does, and about logging calls on
      the day.`),
    talk('talk-mid', '6.23', 'leila', `Half-year talk. Well: standard answers, the recall. To work on: the first question before the first
      answer. Wants to learn the Mayfly.`),
  ],
  requests: [{ key: 'ask-rosa', on: '4.21', by: 'oskar', to: 'rosa',
  question: 'Do the 62 answers agree with the manual? And is there a tone you would change?' }],
  months: [
    month(-6, ['First week alone on the Otter line went well.', 'Fetches help later than I would like.', 'Good with nervous callers.']),
    month(1, ['Settled on the year: first contact, fewer answers, own replies.', `Counted the standard answers: 140, the oldest from
      before the Otter.`, 'Home ill for a week.'], true),
    month(2, ['96 calls in four recall days, steady to the last.', 'Canteen floor full of answers.', 'Waits for Priya before he sends.'],
      true),
    month(3, ['Northmere: reset advised before asking about saved readings, two days of samples lost.',
      'Rang the customer himself the same afternoon.', 'Half of the standard answers sorted.'], true),
    month(4, ['62 answers left, all dated.', 'We talked about the first question.', `Priya’s comments: he takes all of them, thinks about
      none.`], false),
    month(5, ['61 per cent on first contact.', 'Afternoon at the bench with Mateus.', 'Log complete on every day.'], true),
    month(6, ['Half-year talk.', 'Told Priya honestly about the eleven comments, which cost him something.',
      'Three tickets closed early (not yet said).']),
    month(7, ['Six drawings with Kenji.', 'Stood in for Priya for a week, nothing burned.', 'First Mayfly calls, with help.'], true),
    month(8, ['Blue-box picture: returns in carrier bags from 15 to 3.', 'Two weeks of holiday.',
      'Closed four tickets on the day of the answer.']),
    month(9, ['Seventy replies sent on his own.', 'Loose clamp reported to Assembly as a question, fixed that day.', '63 per cent.'],
      true),
    month(10, ['Answered the expected question twice (Lagoa, Ria Viva); Priya told him.', 'Answers within 2:10 hours on average.',
      'Mayfly calls alone on Fridays.'], true),
    month(11, ['Says the question back before he answers: seven of eight.', '23 of 118 tickets closed without word from the customer.',
      'Asked for the Otter calls of the guide.']),
    month(12, ['66 per cent on first contact, goal reached.', 'Owns four calls of the guide.', 'Self-review in on time, and funny.'],
      true),
    month(13, ['Two of his four guide calls are shorter and better.', 'Mayfly calls on two days a week.',
      'Tickets: still to be talked about.']),
  ],
  meetings: [
    { on: '2.3', agenda: [['oskar', 'Can I have the canteen floor for an hour?'], ['leila', 'Who decides which answer is right?']],
      actions: [['oskar', 'Pile of answers that contradict each other', '2.10', '2.9']] },
    { on: '3.24', agenda: [['oskar', 'Northmere. I would like to go first.'], ['leila', 'The ten seconds before the answer']],
      notes: [['leila', 'He is harder on himself than I would be. Keep it about the question.']],
      actions: [['oskar', 'Write the Northmere case into the training set', '4.7', '4.3']] },
    { on: '6.16', agenda: [['leila', 'Half-year, how we do it'], ['oskar', 'Mayfly?']], notes: [['leila', `Wanted to raise closing tickets
      early. Ran out of time.`]] },
    { on: '8.25', agenda: [['oskar', 'Holiday photographs, then returns'], ['leila', 'Plan until the end of the cycle']],
      notes: [['leila', 'Closing early: next time, first point.']] },
    { on: '10.20', agenda: [['oskar', 'Repeat the question: is one month long enough?'], ['leila', 'Mayfly calls on Fridays']],
      actions: [['leila', 'Sit beside him for an hour in the middle of the month', '11.17', '11.17']] },
    { on: '12.15', agenda: [['oskar', '66!'], ['oskar', 'Otter calls of the guide'], ['leila', 'What next: Mayfly line or drawings?']],
      actions: [['oskar', 'Take over four calls from Priya', '12.22', '12.21']] },
  ],
  topics: ['Calls that stayed with you', 'Answers to merge', 'Shift swap', 'Mayfly, one thing at a time', 'Customers who wrote thank you',
  'Drawings to ask for', 'Tickets that came back', 'What Priya said', 'Headset, again', 'Next week’s absences'],
  artefacts: [
    artefact('school-page', 'p8.27', 'document', 'First lesson with the Heron, one page', 'School page'),
    artefact('calls-p', 'p6.26', 'measurement', 'Calls of the first week on the Otter line', 'Support training'),
    artefact('answers-floor', '2.3', 'document', 'Photograph: 140 standard answers sorted by contradiction', 'Standard answers'),
    artefact('answers-62', '4.24', 'change', 'Standard answers, second edition, 62 entries', 'Standard answers',
      'https://works.example.com/answers'),
    artefact('rate', '12.9', 'measurement', 'First-contact rate by month, Otter and Heron', 'Standard answers'),
    artefact('drawings-six', '7.10', 'drawing', 'Six drawings for standard answers', 'Standard answers'),
  ],
  closed: {
    self: { wentWell: 'The Otter line alone! And the school page, which I wrote on a train.',
    wasHard: 'Letting go of a call that I nearly have. And the log, which I forget when it gets loud.',
    next: 'I would like to throw away half of our standard answers.', cites: ['calls-p', 'school-page'] },
    review: {
      by: 'leila', rating: 'meets',
      summary: `Oskar met the expectations of a developing specialist (L2), and took over the Otter line in {p6} as agreed. The theme of
        his year is clear explanation to people who have never seen the instrument. Fetching help in time improved during the year; the
        call log is the open point.`,
      accomplishments: [
        { title: 'The Otter line', what: 'Took the Otter line alone from the first week of {p6}; 61 calls in that week, four passed on.',
          how: 'Worked from Priya’s list of questions and promised a time for each answer he did not have yet.',
          why: 'The line has two people now; waiting time at midday fell from eleven minutes to four.', cites: ['otter-first-week',
          'calls-p'] },
        { title: 'A page for schools', what: 'Wrote “First lesson with the Heron”, one page, on his own initiative.',
          how: 'Listened to three calls from teachers and used their questions as headings.',
          why: 'Milena counted eleven orders that mention the page.', cites: ['school-page', 'school-pack-p'] },
        { title: 'The cup of tea', what: 'Explained the blank measurement to a class of 24 over the telephone on {p9.22}.',
          how: 'Replaced the chemistry by something every pupil had at home.',
          why: 'The school finished its project week and ordered a second Heron.', cites: ['school-call'] },
      ],
      growthAreas: [
        { title: 'Help at twenty minutes', behaviour: 'Stays with a difficult call after everything in the notes has been tried.',
          example: 'On {p5.16} a pump call lasted an hour and ten minutes; at minute twenty the notes were exhausted.',
          expectation: 'At L2 one brings a problem with a first proposal at an agreed point, here after twenty minutes.',
          actions: `Sets a timer for twenty minutes and fetches Priya; Priya listens first and takes over only when asked. Since {p8} this
            has worked, so we keep it.`, cites: ['late-help-p', 'talk-year-p'] },
        { title: 'The log on the same day', behaviour: 'Leaves calls without an entry when the day is busy.',
          example: 'In the week before {p10.14} 9 of 40 calls had none; a customer rang back and Priya knew nothing of the first call.',
          expectation: 'L2 keeps those directly concerned informed without being asked: two lines, the same day.',
          actions: `Ten minutes without telephone at 16:40 each day, which Leila keeps free; both look at the count at the end of each
            month.`, cites: ['call-log-p', 'talk-year-p'] },
      ],
      forwardLooking: `Next year the standard answers are his to clean up, and two of three enquiries should be solved on the first
        contact. If he sends his replies on his own by the middle of the year, he can begin with the Mayfly.`,
      comment: 'Read it twice, nodded twice. The timer is a good idea.',
    },
  },
  open: {
    self: {
      wentWell: `140 answers became 62, and first contact went from 54 to 66 per cent. I send my own replies. I also think that the recall
        days went well, if “well” is the word.`,
      wasHard: `Northmere’s samples. I still think about it. And being fast at the wrong question: saying it back first feels odd for
        about two seconds and then it does not.`,
      next: 'The Mayfly line, my four calls in the guide, and more drawings. Maybe L3 in a year or so, tell me what is missing.',
      cites: ['answers-62', 'rate', 'repeat-question'],
    },
    review: {
      by: 'leila', rating: 'meets', state: 'draft', started: 't-6', minutes: 48,
      summary: `Oskar met the expectations of a developing specialist (L2), and on first contacts he reached the goal of two in three. The
        theme of the year is fewer and better answers.`,
      accomplishments: [
        { title: 'From 140 answers to 62',
          what: 'Reduced the standard answers from 140 to 62 by {4.27}, each with a date and an owner, six of them as drawings.',
          how: `Laid all of them out on the canteen floor to show which contradict each other, checked the rest with Rosa, and briefed
            Kenji with the customers’ own words.`,
          why: 'First-contact rate on Otter and Heron rose from 54 to 66 per cent; returns in carrier bags fell from 15 to 3 a month.',
          cites: ['macro-count', 'macros-62', 'first-contact', 'first-contact-66', 'answers-62', 'hassan-address'] },
        { title: 'Four recall days', what: 'Took 96 calls on batch 2207 in four days in {2}.',
          how: 'Gave the full answer to the last caller as to the first, and logged each call on the day.',
          why: 'No customer was lost over the recall.', cites: ['recall-phones'] },
        { title: 'Replies of his own',
          what: 'Since {9} sends replies without waiting for a second reader, except on recalls and contracts.',
          how: 'Told Priya openly in {7} that her comments had stopped him from thinking, and agreed a limit with her.',
          why: 'First answers take 2 hours 10 minutes on average; in {3} it was 5 hours.', cites: ['own-replies'] },
      ],
      growthAreas: [
        { title: 'Closing a ticket when the customer says so',
          behaviour: 'Closes tickets on the day of the answer, before the customer has tried it.',
          example: 'In {10} 23 of 118 tickets were closed without word from the customer, and 9 of them came back.',
          expectation: 'At L2 one corrects mistakes at the cause, which needs the customer’s word that the cause is gone.',
          actions: `Leaves a ticket open for three working days or until the customer answers; Leila changes the report so that returned
            tickets count.`, cites: ['closed-early-1', 'closed-early-2', 'closed-early-3'] },
        { title: 'The question before the answer', behaviour: 'Answers the question he expects.', example: `On {3.18} Northmere Water was
          told to reset the instrument before anyone had asked about saved readings: two days of samples were lost. In {10} Lagoa asked
          about drift and was told about cleaning.`,
          expectation: 'At L2 one notices when a case is not the usual one, and checks what was meant.',
          actions: 'Goes on saying the question back, as since {10}; Leila sits beside him for an hour each quarter and both count.',
          cites: ['reset-advice', 'reset-advice-2', 'jump', 'repeat-question'] },
      ],
      forwardLooking: `Next cycle he takes over the Mayfly line on two days a week and keeps four calls of the guide. We expect 70 per
        cent on the first contact with returned tickets counted. What L3 asks for, above all in scope, is a talk we should have before
        {3}.`,
    },
  },
}
