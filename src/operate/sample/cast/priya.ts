import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** The clean neighbour and the main job: a year in which everything was said, and a review that is not yet begun. */
export const priya: WrittenYears = {
  person: 'priya',
  expectations: [
    { cycle: 'closed', by: 'leila', confirmed: 'p1.18', lines: [
      'Answers the hard third of the enquiries, and half of them on the first contact.',
      'Trains Oskar so that he can take the Otter line alone by the middle of the year.',
      'Complaints that repeat reach Quality within a week, with numbers.',
    ] },
    { cycle: 'open', by: 'leila', confirmed: '1.17', lines: [
      'A newcomer in support answers simple enquiries alone after four weeks, by a guide that others can keep up to date.',
      'Complaints that repeat reach Quality within two working days, with instrument and batch numbers.',
      'Agree with Engineering what a good fault report holds, and get the time to a first answer under five working days.',
      'Colleagues send their own replies; help comes as a question beside the text.',
    ] },
  ],
  observations: [
    praise('oskar-alone', 'p6.26', 'leila', `Oskar took the Otter line alone for the first week, and you let him, including the call where
      you could have said it faster. He told me that your list of “questions before answers” lay in front of him all the time.`, {
      dimension: 'leadership' }),
    praise('lid-numbers', 'p4.14', 'ingrid', `Your message about the cracked Heron lids had what I usually have to collect: 19
      instruments, their numbers, the month they were made, and how each customer cleans them. It was the cleaning agent. We changed one
      line in the manual.`, { project: 'Heron lids', dimension: 'craft' }),
    concern('reply-rewritten-p', 'p8.20', 'leila', `You rewrote three of Oskar’s replies before they went out, and he learned of it from
      the customer’s thanks. The replies were better; he was smaller. Could you send him your remarks and let him send the mail?`, {
      dimension: 'leadership', answer: 'I see it now that you say it. I was thinking of the customer only.' }),
    concern('fault-reports-p', 'p9.15', 'meera', `Some of the fault reports from support reach us as whole conversations. My people read
      for half an hour to find the three facts. You know what the three facts are; would you put them on top?`,
      { dimension: 'communication', answer: 'With pleasure, if we agree which three.' }),
    praise('hospital-sunday', 'p10.12', 'anselm', `The head of the laboratory at Saint Brannoc wrote to me about your Sunday call: that
      you asked what they needed by Monday before asking what was wrong. That order of questions is a good part of why they stay with us.`,
      { dimension: 'communication', to: 'public' }),
    praise('guide-plan', '1.29', 'leila', `Your plan for the guide starts with twelve calls and not with twelve chapters: each call a
      newcomer will get, what to ask, where to look, when to stop. I have not seen it done that way. Please go on like this.`,
      { project: 'Support guide', dimension: 'craft' }),
    praise('batch-2207', '2.13', 'ines', `Sixty-three complaints in nine days, and on the second day I had your table: batch 2207, filling
      line 2, always the low range. I stopped the batch at eleven that morning. Without the table we would have filled 8,000 more
      cartridges before we understood.`, { project: 'Batch 2207', dimension: 'scope', to: 'public',
      answer: 'You stopped a line on the word of somebody you had never met. Thank you for that.' }),
    praise('batch-letter', '2.24', 'helen', `The customer letter on batch 2207 needed only two changes from me. It states what we know,
      what we do not know and what the customer should do today, in that order, and admits nothing we have not established. I shall be
      keeping it as a pattern.`, { project: 'Batch 2207', dimension: 'communication' }),
    concern('reply-rewritten-1', '3.9', 'leila', `On Friday two of Oskar’s replies about the recall went out in your words again. I
      understand the pressure of that week. The effect is that he now waits for you before he sends: his answers took 5 hours on average,
      yours 2.`,
      { dimension: 'leadership', situation: 'Week after the recall of batch 2207', behaviour: 'Two replies rewritten and sent',
        effect: 'Oskar waited with his own: 5 hours against 2',
        answer: 'Understood. The recall is not an excuse: it was the same last year. I will write beside, not over.' }),
    praise('hopwell-call', '4.10', 'leila', `I listened to the Hopwell call with their permission. He shouted for four minutes. You let
      him finish, said back the three things he had lost (a brew, a day, his confidence in the reading), and asked which to mend first. By
      the end he was spelling his e-mail address for you.`, { project: 'Hopwell Brewery', dimension: 'communication' }),
    praise('hopwell-closed', '5.22', 'milena', `Hopwell Brewery has signed for another year. Six Monday calls, each with one page of what
      was promised and what was done. Their brewmaster asked whether we rent you out.`,
      { project: 'Hopwell Brewery', dimension: 'scope', answer: 'Only to people who have stopped shouting.' }),
    praise('three-facts', '6.4', 'dragan', `Since your one-page form I get: what they saw, what they expected, how to make it happen
      again. Out of 18 reports in {5} I could reproduce 15. Before it was one in three. More of this.`,
      { project: 'Fault report page', dimension: 'communication', asked: 'ask-dragan' }),
    concern('beside-not-over', '7.1', 'oskar', `Okay, you asked me to be honest. It is much better, I get comments now and not a finished
      mail. But on the Northmere ticket there were eleven comments for nine sentences. After that I just typed what you would have typed.`,
      { dimension: 'leadership', asked: 'ask-oskar', effect: 'I stopped thinking about the answer myself' }),
    praise('first-answer', '7.20', 'meera', `Time to a first answer from Engineering is at 3.8 working days, from 9 in {1}. Half of that
      is your page, a quarter is your Tuesday quarter of an hour with Dragan, and the rest we shall claim for ourselves.`,
      { project: 'Fault report page', dimension: 'scope' }),
    concern('chat-decision', '8.11', 'rosa', `I printed the manual page on the lid lock with “press twice”. In your chat with Dragan you
      had agreed on “hold for two seconds”, and I was not in it. 400 copies. I would like decisions that change a manual to come to me in
      a way that I can’t miss.`, { dimension: 'communication', situation: 'Manual page on the Heron lid lock',
      behaviour: 'A decision was taken in a chat of two', effect: '400 printed pages were wrong',
        answer: 'That was careless of me, and I am sorry about the pages. I will find a place where such decisions live.' }),
    concern('chat-decision-2', '8.17', 'leila', `Rosa told you about the lid lock page herself, so only this from me: it is the second
      time this year that a decision was known to two people (the other was the return address in {6}). What would make you write it down
      on the day?`, { dimension: 'communication',
      answer: 'A list that takes less than a minute. I will try one for a month and show you.' }),
    praise('temps', '8.25', 'leila', `Both temporary colleagues answered simple enquiries alone on their fourteenth day, with your guide
      open beside them. One of them said that it is the first manual that told her when to stop and fetch somebody.`,
      { project: 'Support guide', dimension: 'scope' }),
    praise('decision-list', '9.21', 'rosa', `Your decision list: nine entries in a month, date, what, who must know. I read it on Mondays
      over my coffee, and I have already changed two pages because of it and before printing. Thank you for taking it seriously.`,
      { project: 'Decision list', dimension: 'communication' }),
    praise('oskar-better', '10.5', 'oskar', `Eleven comments in {7}, two last week, and one of them was “I would not have thought of
      this”. I answered 70 tickets without waiting for anyone. I notice that I write differently when I know it is going out as mine.`,
      { to: 'person', dimension: 'leadership' }),
    praise('oskar-hours', '10.12', 'leila', `Oskar’s first answers now take 2 hours and 10 minutes on average; in {3} it was 5. He sends
      them himself. That is what we hoped for when we talked about writing beside and not over, and it took you patience.`,
      { dimension: 'leadership', effect: 'First answers in 2:10 hours, from 5' }),
    praise('talk-wanjiru', '10.20', 'wanjiru', `You changed the first three questions your people ask five days after my talk. I have
      given that talk in three cities now and nobody else was so quick. Your 22 calls are on my second slide.`, {
      project: 'Desk diagnosis', dimension: 'independence' }),
    praise('saia-four-weeks', '11.9', 'saia', `On my first day I was afraid of the telephone. On day 19 I answered alone, and when the
      guide said “stop here and fetch somebody” I did, and you came, and you stood behind me and did not take the headset.`,
      { project: 'Support guide', dimension: 'leadership', to: 'person',
        answer: 'You did not need me to. That is the point of the line.' }),
    praise('northmere', '11.26', 'declan', `Northmere had one foot out of the door, and I had the cancellation letter on my desk to prove
      it. You asked them for their own log, found that eleven of the fourteen failures were one operator’s shift, and suggested an hour of
      training rather than a discount. They stayed, and I kept my margin, for which I shall be insufferable.`, {
      project: 'Northmere Water', dimension: 'independence' }),
    praise('guide-edits', '12.11', 'grace', `Guide: found two errors in the calibration call. Corrected both myself, took three minutes.
      Good that one can.`, { project: 'Support guide', dimension: 'scope' }),
    concern('guide-owner', '12.16', 'leila', `The guide has 31 pages now and you have written 29 of them. Grace’s correction shows that
      others would. If it is to live without you, somebody else must own some of the calls. Shall we look at which, before the year is
      over?`,
      { project: 'Support guide', dimension: 'leadership',
        answer: 'Yes. Oskar asked for the Otter calls last week and I said “later”. I will say “now”.' }),
    praise('oskar-owns', 't-13', 'oskar', `I own four calls of the guide. Two are already shorter. You did not look over my shoulder, I
      checked.`, { project: 'Support guide', to: 'person', dimension: 'leadership' }),
  ],
  talks: [
    talk('talk-replies-p', 'p9.8', 'leila', `Talked about Oskar’s replies: comments to him, he sends. Also about three facts at the top of
      each fault report.`),
    talk('talk-half', '6.18', 'leila', `Half-year talk. Well: batch 2207, Hopwell, the page for fault reports. To work on: writing beside
      and not over colleagues’ replies, which is better but not yet settled. Priya asks Oskar directly how it is for him.`),
    talk('talk-staff', '9.28', 'leila', `Career talk: she is not after L5 for now, and says so. She wants the guide and the decision list
      to work without her, and one day a week without telephone. We try the day from {10}.`, 'amended',
      'Not for now is right, but I would like to talk about it again in a year.'),
  ],
  requests: [
    { key: 'ask-dragan', on: '5.28', by: 'priya', to: 'dragan',
      question: 'Is the new fault report page enough to reproduce a fault? Which field do you never read?' },
    { key: 'ask-oskar', on: '6.24', by: 'priya', to: 'oskar',
      question: 'How is it for you when I comment on your replies? Please be honest, I would rather know.' },
    { key: 'ask-ines', on: 't-9', by: 'leila', to: 'ines',
      question: 'You worked with Priya on batch 2207 and since. What changed between your two teams?' },
  ],
  months: [
    month(-5, ['Heron lids: numbers to Quality within four days.', 'Three evenings of on-call, no complaint about it.',
      'Oskar slower than hoped on the Otter line.']),
    month(1, ['Guide planned from twelve calls.', 'Agreed the year: guide, fault reports, batches, own replies of colleagues.', `First
      answer from Engineering takes nine working days.`], true),
    month(2, ['Batch 2207: table on the second day, stopped on the same morning.', 'Letter to 212 customers with Helen.',
      'Worked three evenings; gave her two days back.'], true),
    month(3, ['Two of Oskar’s replies rewritten; told on the {3.9th}.', 'Aftermath of the recall: 40 calls, no customer lost.',
      'Guide stood still.'], true),
    month(4, ['Hopwell: four minutes of shouting, then a plan.', 'First four calls of the guide written.',
      'Met Meera about the three facts.'], true),
    month(5, ['Hopwell signed again.', 'One-page fault report in use.', 'Comments on replies instead of rewriting, most of the time.'],
      true),
    month(6, ['15 of 18 fault reports reproducible.', 'Half-year talk; asked Oskar for his view on her own account.', `Return address
      changed in a chat, the warehouse heard late.`], true),
    month(7, ['First answer from Engineering at 3.8 days.', 'Took Oskar’s “eleven comments” well and set herself a limit.',
      'Eight calls of the guide.'], true),
    month(8, ['Lid lock page: decision known to two people, 400 copies wrong.', 'Temporary colleagues alone after fourteen days.',
      'Began a decision list.'], true),
    month(9, ['Decision list kept every week.', 'Career talk: no L5 for now.', 'Complaints on pump heads to Ingrid within a day.'], true),
    month(10, ['Oskar’s answers from 5 hours to 2:10.', 'Three new first questions after Wanjiru’s talk.', `Day without telephone: worked
      in three of four weeks.`], true),
    month(11, ['Northmere kept, by training instead of a discount.', 'Saia on the telephone alone on day 19.',
      'Pump-head complaints closed with Purchasing.'], true),
    month(12, ['Guide at 31 pages, 29 of them hers; told on the {12.16th}.', 'Two of her calls a week go to Oskar without comment.', `Decision
      list has 41 entries and three regular readers.`]),
    month(13, ['Oskar owns four calls of the guide, unsupervised.', 'Telephone-free day kept each week.', `Helped Quality to start a
      decision list of its own.`], true),
  ],
  meetings: [
    { on: '2.5', agenda: [['priya', 'Five complaints that look alike'], ['leila', 'Do you need hands or quiet?']],
      notes: [['leila', 'Five since Monday. She already has the batch numbers. Let her run.'], ['priya',
      'Ask Inês about line 2, not about “quality”.']],
      actions: [['priya', 'Table of complaints to Porto', '2.6', '2.6'], ['leila', 'Two people for the telephone until Friday', '2.6',
      '2.5']] },
    { on: '3.12', agenda: [['leila', 'Oskar’s replies'], ['priya', 'After the recall: what do we tell new customers?']],
      notes: [['leila', 'She was tired and took it well. Praise the next time she leaves one alone.']], actions: [['priya',
      'Comments only, for four weeks', '4.9', '4.9']] },
    { on: '5.7', agenda: [['priya', 'Form for fault reports, draft'], ['leila', 'Hopwell: when do the Monday calls end?']],
      actions: [['leila', 'Show the form to Meera', '5.12', '5.11'], ['priya', 'Last call with Hopwell, with Milena', '5.22', '5.21']] },
    { on: '6.25', agenda: [['priya', 'What if Oskar says it is bad?'], ['leila', 'Return address: who should have known']],
      notes: [['priya', 'Say thank you first, whatever it is.']],
      actions: [['priya', 'Tell Gwen and the warehouse of the new address', '6.26', '6.26']] },
    { on: '7.2', agenda: [['priya', 'Eleven comments. Three at most from now on, and the first one about what is good.'], ['leila',
      'Your week as stand-in']] },
    { on: '8.20', agenda: [['leila', 'Where decisions live'], ['priya', 'A list, one line each']], actions: [['priya',
      'Try a decision list for a month', '9.21', '9.18']] },
    { on: '10.8', agenda: [['priya', 'Day without telephone, first month'], ['leila', 'Saia: four weeks?']], notes: [['leila', `Ask who
      else could keep the guide. She has not thought of it, or does not want to.`]] },
    { on: '12.17', agenda: [['leila', 'Guide: owners'], ['priya', 'Self-review: how long?']], actions: [['priya',
      'Offer Oskar the Otter calls', '12.21', '12.18'], ['priya', 'Ask Grace about the calibration calls', 't-3']] },
  ],
  topics: ['Hard tickets of the week', 'Batches and numbers that look odd', 'Who is on call', 'Oskar: what went out without help',
  'Customers we should ring first', 'Pages of the guide', 'Decisions to write down',
    'Tuesday with Engineering', 'Telephone-free day', 'Anything you would stop doing'],
  artefacts: [
    artefact('lids-list', 'p4.13', 'measurement', 'Cracked Heron lids: 19 instruments by month and cleaning agent', 'Heron lids'),
    artefact('question-list', 'p5.30', 'document', 'Questions before answers: Otter line', 'Support training'),
    artefact('batch-table', '2.6', 'measurement', 'Complaints on batch 2207 by line and range', 'Batch 2207'),
    artefact('customer-letter', '2.20', 'document', 'Letter to customers on batch 2207', 'Batch 2207'),
    artefact('hopwell-pages', '5.21', 'document', 'Hopwell Brewery: six Monday pages', 'Hopwell Brewery'),
    artefact('report-form', '5.18', 'document', 'Fault report on one page, version 2', 'Fault report page'),
    artefact('answer-times', '7.17', 'measurement', 'Time to a first answer from Engineering, {1} to {7}', 'Fault report page'),
    artefact('decisions', '9.18', 'document', 'Decision list, first month', 'Decision list'),
    artefact('guide-12', '11.30', 'document', 'Support guide, twelve calls complete', 'Support guide', 'https://works.example.com/guide'),
  ],
  closed: {
    self: {
      wentWell: `Oskar took the Otter line in {p6}. The cracked lids were settled with one line in the manual, because we had counted
        before we guessed.`,
      wasHard: 'I rewrite. I know that I do it, and I see it mostly when it is done.',
      next: 'A guide for newcomers, so that training does not depend on who sits beside whom.', cites: ['lids-list', 'oskar-alone'],
    },
    review: {
      by: 'leila', rating: 'meets',
      summary: `Priya met the expectations of a senior specialist (L4) in full: customers with hard questions were in good hands, and
        Oskar learned the Otter line from her. The theme of the year is asking before answering, with customers and with data. How her
        help reaches colleagues is the main thing to work on.`,
      accomplishments: [
        { title: 'Oskar on the Otter line', what: 'Trained Oskar so that he took the Otter line alone from {p6.26}.',
          how: 'Wrote a list of questions to ask before any answer, and stayed silent in calls which she could have ended sooner.',
          why: 'The line has had two people since then, and waiting time at midday fell from eleven minutes to four.',
          cites: ['oskar-alone', 'question-list'] },
        { title: 'Cracked lids, counted first',
          what: 'Collected 19 cracked Heron lids with number, month and way of cleaning, and handed the table to Quality in four days.',
          how: 'Rang every customer herself with the same five questions.',
          why: 'The cause was a cleaning agent; one line in the manual ended a complaint that had cost 60 lids in two years.',
          cites: ['lids-list', 'lid-numbers'] },
        { title: 'Saint Brannoc on a Sunday',
          what: 'Brought the hospital’s laboratory back into operation by telephone within two hours on a Sunday in {p10}.',
          how: 'Asked first what they needed by Monday and worked backwards from that.',
          why: 'The laboratory reported its results on time, and its head wrote to Anselm that they would stay with us.',
          cites: ['hospital-sunday'] },
      ],
      growthAreas: [
        { title: 'Help that leaves the pen with the other',
          behaviour: 'Rewrites colleagues’ replies before they are sent, so that the text becomes hers.',
          example: `In the week before {p8.20} three of Oskar’s replies went out in her words; he learned of it when a customer thanked
            him for a sentence he had not written.`,
          expectation: 'At L4 one makes colleagues better over months, which they become by sending their own work.',
          actions: 'Writes remarks to the author, who decides and sends; Leila looks at it with both of them after the first quarter.',
          cites: ['reply-rewritten-p', 'talk-replies-p'] },
        { title: 'Fault reports with the facts on top',
          behaviour: 'Passes whole conversations on to Engineering, in which the facts have to be searched for.',
          example: 'Meera described on {p9.15} how her people read for half an hour to find three facts.',
          expectation: `A senior specialist prepares things so that others can act on them: what happened, what was expected, how to see
            it again.`,
          actions: `Agrees the three facts with Meera in the first quarter and uses them for every report; Leila asks Engineering for the
            time to a first answer, before and after.`, cites: ['fault-reports-p', 'talk-replies-p'] },
      ],
      forwardLooking: `Next year the guide for newcomers is the main task, together with fault reports that Engineering can act on. We
        expect replies to be sent by the people who write them. Both give Priya work that is felt beyond support, which is what L4 asks
        for.`,
      comment: 'Received and, on the whole, agreed. I would have put the lids first.',
    },
  },
  open: {
    self: {
      wentWell: `Batch 2207: two days from the fifth complaint to the stop in Porto. The guide, because three different newcomers were
        able to use it. And Oskar’s answers, which I count as mine only in so far as I kept my hands off them.`,
      wasHard: `Keeping my hands off them. Also the lid lock page: 400 copies because I thought that a chat is a record. I am slow to let
        others own the guide, as you said in {12}.`,
      next: 'A guide with four owners. The decision list used in Quality too. I would like to speak about L5 again next year, not before.',
      cites: ['batch-table', 'guide-12', 'oskar-better', 'chat-decision'],
    },
  },
}
