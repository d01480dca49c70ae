import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** A good clause and late renewals: concerns repeat, but he was told on one day only, and the draft says "below". */
export const declan: WrittenYears = {
  person: 'declan',
  expectations: [
    { cycle: 'closed', by: 'leila', confirmed: 'p2.3', lines: [
      'Each renewal offer leaves 60 days before the contract ends.',
      'Response times in an offer are agreed with those who have to keep them.',
      'Terms that differ from the standard are cleared with Helen.',
    ] },
    { cycle: 'open', by: 'leila', confirmed: '1.23', lines: [
      'Each renewal offer leaves 60 days before the contract ends.',
      'Response times in an offer are agreed with those who have to keep them.',
      'The price clause is the same in all contracts by the end of the cycle.',
    ] },
  ],
  observations: [
    praise('calder-renewal-p', 'p9.12', 'anselm', `Calder Vale renewed for three years, after a flood and with a price rise. I sat in the
      room: you let them talk about the flood for half an hour, and then they asked for the pen.`, { dimension: 'communication',
      to: 'public' }),
    concern('late-offers-p', 'p5.20', 'leila', `Three renewal offers left after the old contract had ended (Ria Viva, two schools). Shall
      we look at how you keep the dates?`, { dimension: 'independence',
      answer: 'They all signed in the end, but I take the point. I will make a calendar.' }),
    concern('promise-p', 'p7.16', 'wanjiru', `Declan promised Sondu Fisheries 24 hours. I was two borders away. I do not want to write this to him
      in anger, so I write it to you.`, { to: 'manager', dimension: 'independence' }),
    concern('late-offers-p2', 'p10.22', 'leila', `Two more renewals late this month. The calendar has not been opened since {p8}. I let it
      be, because of the Calder Vale success.`, { to: 'me', dimension: 'independence' }),
    praise('contract-map-p', 'p11.18', 'helen', `Your map of which customer is on which edition of the standard terms was overdue by some
      years, none of them yours. I use it weekly.`, { project: 'Contract map', dimension: 'craft' }),
    praise('clause', '3.20', 'helen', `You asked me why a contract of Northmere said “whichever is the higher” where the others say “the
      lower”. A good question: nobody had. The clause had been turned round in one edition of the template, and 37 contracts carry it. You
      found this by reading, which is rarer than it should be.`,
      { project: 'Price clause', dimension: 'craft', to: 'public',
        answer: 'I was looking for something else entirely, Helen, as one does.' }),
    praise('clause-farid', '4.16', 'farid', `Eleven of the 37 customers have accepted the corrected clause. You told each of them yourself
      that it had been to our advantage. Two have since placed larger orders; I draw no conclusion and am pleased.`, {
      project: 'Price clause', dimension: 'communication' }),
    concern('sondu-24', '4.29', 'wanjiru', `Sondu Fisheries has it in writing that somebody comes within 24 hours. Nobody asked the ferry, the garage or me. I have told them what is possible and they were kind. Please talk to Declan, I have not managed to.`, {
      to: 'manager', dimension: 'independence' }),
    concern('lapsed-hospital', '5.27', 'leila', `Saint Brannoc was without a contract for nineteen days, the offer lay finished on his
      desk. Nothing broke in that time. He charmed them, they signed, and I said nothing again.`, { to: 'me', dimension: 'independence' }),
    praise('hopwell-terms', '5.26', 'milena', `The Hopwell renewal has a sentence in it that lets them leave if we miss two Monday calls.
      You suggested it against my advice. It is the reason why they signed.`, { project: 'Hopwell Brewery', dimension: 'independence' }),
    concern('farid-cash', '7.9', 'farid', `For your information: services invoiced late because of lapsed contracts amount to 46,000
      pounds this half-year. Five of eleven renewals.`, { to: 'manager', dimension: 'scope' }),
    praise('angry-council', '7.29', 'priya', `The council’s caretaker has rung me every Tuesday for two years to be angry. You went there
      and had tea with him, and came back with a list of three things. He now rings on the first Tuesday only, and says good morning.`, {
      dimension: 'communication', to: 'person' }),
    concern('renewals-told', '8.21', 'leila', `Four of the eleven renewals this half-year lapsed before the offer left: Saint Brannoc, two
      of the councils, Ria Viva. In each case the offer was finished and waited for a last look. For nineteen days the hospital had no
      cover. I should have said this in {5}, and I am sorry that I say it only now.`,
      { dimension: 'independence', situation: 'Renewals of the first half-year',
        behaviour: 'Offers sent after the contract had ended, 4 of 11',
        effect: '46,000 pounds invoiced late; a hospital without cover for nineteen days',
        answer: 'I knew about two. I did not know the sum. I keep polishing them, that is the truth of it.' }),
    praise('clause-30', '9.18', 'helen', `Thirty of 37. The remaining seven are public bodies and will take the time public bodies take.
      You have kept a note of each telephone call, dated, in sentences. Admirable.`, { project: 'Price clause',
      dimension: 'communication' }),
    concern('renewals-again', '10.27', 'leila', `Two of five renewals late again in {9} and {10}. He showed me the calendar, it is
      beautiful. I meant to talk to him on Thursday; the tarmac follow-up took the hour.`, { to: 'me', dimension: 'independence' }),
    praise('mateus-four', '8.20', 'mateus', `He asks for a date and then waits until four for it. Earlier he did not wait. Makes my day
      easier.`, { dimension: 'independence' }),
    praise('northmere-letter', '11.28', 'priya', `You had Northmere’s cancellation on your desk and did not answer it for two days, on
      purpose, until I had their log. I would have replied at once and lost them.`, { project: 'Northmere Water',
      dimension: 'independence' }),
    concern('friday', '11.27', 'hana', `On Friday I said yes to three collections and two were for dates that Declan had promised before
      asking. My part of it I have discussed with Leila. This part is his.`, { to: 'manager', dimension: 'independence' }),
    praise('early-bad-news', '12.14', 'hana', `He asked before he promised, twice this week, and took a “not before Monday” without
      bargaining.`, { dimension: 'independence' }),
    concern('renewals-now', 't-8', 'leila', `Before the review I would like you to have this from me in writing: three of the last seven
      renewals went out after the end of the contract. I know about the calendar and about the polishing. Can we sit down on Thursday and
      find out what a last look is for?`, { dimension: 'independence', seen: false }),
  ],
  talks: [
    talk('talk-aug', '8.21', 'leila', `Talked about the four lapsed renewals, and about promising response times only after asking those
      who must keep them. Declan makes a calendar and shows it in a fortnight.`),
  ],
  months: [
    month(-9, ['Calder Vale renewed for three years.', 'Two offers late.', 'Good with people who are angry.']),
    month(1, ['Expectations as last year, plus the price clause.', 'Four renewals, three in time.', 'Tea with everyone.'], false),
    month(2, ['Busy with the recall letters.', 'Two renewals, both in time.', `Asked to read all old contracts, for a reason he could not
      yet name.`], true),
    month(3, ['Found the turned-round clause: 37 contracts.', 'Helen impressed.', 'One renewal late by a week.'], false),
    month(4, ['Told eleven customers of a mistake in our favour.', 'Sondu Fisheries: 24 hours promised without asking Wanjiru.',
      'I have not brought it up yet.']),
    month(5, ['Saint Brannoc nineteen days without a contract.', 'Hopwell’s leaving clause: brave and right.', 'Two late of three.']),
    month(6, ['Half-year talk fell out twice, my diary.', '24 of 37 clauses corrected.', 'One of two renewals late.']),
    month(7, ['Caretaker of the council appeased.', 'Farid’s figure: 46,000 pounds late.', 'Must talk to him.']),
    month(8, ['Talked on the {8.21th}: renewals and promises. He took it well and did not know the sum.', 'Calendar promised.',
      'Waits for Mateus’s call at four.'], true),
    month(9, ['Calendar exists.', '30 of 37 clauses.', 'One of three renewals late.']),
    month(10, ['One of two late again.', 'Very good with the carrier’s insurance after the tarmac.', 'Career talk not held.']),
    month(11, ['Northmere kept, with Priya.', 'Two promises for Friday before he had asked.', 'All renewals of the month in time.']),
    month(12, ['Asked first, twice, says Hana.', 'Two of five late in the quarter’s end.', '34 of 37 clauses.']),
    month(13, ['Two renewals late, one in time.', '35 of 37 clauses.', 'Wrote to him about the renewals.']),
  ],
  meetings: [
    { on: '3.19', agenda: [['declan', 'A clause that looks at me the wrong way round'], ['leila', 'Renewals of the month']],
      notes: [['leila', 'We spent the whole time on the clause. It is a find.']], actions: [['declan',
      'List of contracts with that edition', '3.27', '3.25']] },
    { on: '6.4', agenda: [['leila', 'Renewals'], ['declan', 'Public bodies and patience']], notes: [['leila', 'Did not get to renewals.']] },
    { on: '8.20', agenda: [['leila', 'Renewals: the four that lapsed'], ['leila', 'Promising times']], notes: [['leila', `He was quiet,
      then honest. Follow up in a fortnight!`], ['declan', 'She is right about the sum. What am I afraid of in a finished offer?']],
      actions: [['declan', 'Calendar of renewals, shown to Leila', '9.3', '9.17']] },
    { on: '10.22', agenda: [['declan', 'Carrier’s insurance'], ['leila', 'Calendar']], notes: [['leila',
      'Out of time again. Calendar next week.']] },
    { on: '12.10', agenda: [['declan', 'Seven public bodies'], ['leila', 'End of the cycle']], actions: [['declan',
      'Renewals of the next two quarters, with dates', '12.23']] },
  ],
  topics: ['Contracts that end soon', 'A customer who is not happy', 'What Helen said', 'Clauses', 'Invoices that wait',
  'Who promised what', 'Tea'],
  artefacts: [
    artefact('contract-map', 'p11.16', 'document', 'Which customer is on which edition of the terms', 'Contract map'),
    artefact('clause-list', '3.25', 'document', '37 contracts with the reversed price clause', 'Price clause'),
    artefact('call-notes', '9.17', 'document', 'Notes of calls on the price clause', 'Price clause'),
    artefact('calendar', '9.17', 'document', 'Calendar of renewals', 'Renewals'),
    artefact('renewal-dates', '12.18', 'measurement', 'Renewals of the year: end of contract, date of offer', 'Renewals'),
  ],
  closed: {
    self: { wentWell: 'Calder Vale, naturally. And the contract map, which began as a way of avoiding something duller.',
    wasHard: 'Letting an offer go. I read it again and there is a better word.',
    next: 'To understand the old contracts properly. I suspect that there are surprises in them.', cites: ['contract-map'] },
    review: {
      by: 'leila', rating: 'meets',
      summary: `Declan met the expectations of an established co-ordinator (L3). The theme of the year is trust in hard conversations,
        with the three-year renewal of Calder Vale after the flood as its best example. Renewal dates are the growth area.`,
      accomplishments: [
        { title: 'Calder Vale for three years',
          what: 'Renewed the contract with Calder Vale Water in {p9} for three years, with a price rise of 4 per cent.',
          how: 'Let the customer speak about the flood for half an hour, and offered the terms when they asked.',
          why: 'It is the largest service contract we have, about 210,000 pounds over its term.', cites: ['calder-renewal-p'] },
        { title: 'The contract map', what: 'Drew up which customer is on which of six editions of the standard terms.',
          how: 'Read 140 contracts and noted differences in a table that Helen can sort.',
          why: 'Helen uses it weekly; a question about terms takes minutes where it took a day.', cites: ['contract-map-p', 'contract-map'] },
        { title: 'Forty-one renewals', what: 'Renewed 41 of 43 contracts that ended in the year.',
          how: 'Visited the six customers who had complained.', why: 'Renewed contracts carry two thirds of the income of Service.',
          cites: ['calder-renewal-p', 'contract-map'] },
      ],
      growthAreas: [
        { title: 'Offers that leave in time', behaviour: 'Renewal offers leave late although they are finished.',
          example: 'By {p5.20} three offers had gone out after the old contract had ended, Ria Viva’s among them.',
          expectation: 'At L3 the team can plan around the result: an offer 60 days before the end.',
          actions: 'Keeps a calendar of renewals; Leila looks at it with him once a month.', cites: ['late-offers-p'] },
        { title: 'A second reader instead of a fifth reading',
          behaviour: 'Reads his own offers many times and gives them to nobody else.',
          example: 'The three late offers of {p5} had been complete for between nine and sixteen days.',
          expectation: 'An L3 co-ordinator decides within the role and brings in help where it shortens the way.',
          actions: 'Helen or Priya read for five minutes on the day; after that it goes out.', cites: ['late-offers-p'] },
      ],
      forwardLooking: `Next year all renewal offers should leave 60 days before the end. The old contracts are his to put in order, and
        the price clause is the place to start.`,
      comment: 'Thank you, Leila. I shall make friends with the calendar.',
    },
  },
  open: {
    self: {
      wentWell: `The clause: 34 of 37 customers told, by me, that we had been wrong in our own favour. None left. Northmere, where my part
        was to do nothing for two days, which I found exceedingly hard.`,
      wasHard: 'Renewals. I know. I finish them and then I do not send them. Since {8} I at least know what it costs.',
      next: 'I would like a way of working in which somebody takes the paper out of my hand. Seriously meant.', cites: ['clause-list',
      'call-notes', 'renewals-told'],
    },
    review: {
      by: 'leila', rating: 'below', state: 'draft', started: 't-7', minutes: 40,
      summary: `Declan was below the expectations of an established co-ordinator (L3) in this cycle, because renewals and promised times
        could not be relied on. In contrast stands the price clause, the theme of his year, which he found and put right with care.`,
      accomplishments: [
        { title: 'The price clause',
          what: 'Found that 37 contracts carried a price clause turned to our advantage, and corrected 34 of them.',
          how: `Read the old contracts, asked Helen the one question, and told each customer by telephone, with a dated note of every
            call.`, why: 'No customer left, two placed larger orders, and a claim that could have gone back six years is off the table.',
          cites: ['clause', 'clause-farid', 'clause-30', 'clause-list', 'call-notes'] },
        { title: 'Hopwell’s leaving clause', what: 'Proposed that Hopwell Brewery may leave if we miss two Monday calls.',
          how: 'Argued for it against Milena’s advice, with the customer’s three losses in his hand.',
          why: 'The brewery signed for another year.', cites: ['hopwell-terms'] },
        { title: 'Northmere, by waiting',
          what: 'Held the answer to Northmere’s cancellation back for two days until Priya had read their log.',
          how: 'Rang them each day so that the silence was not silence.', why: 'They stayed at the full price.',
          cites: ['northmere-letter'] },
      ],
      growthAreas: [
        { title: 'Offers that leave in time',
          behaviour: 'Sends renewal offers after the contract has ended, although they are finished.',
          example: 'In the first half-year 4 of 11 lapsed; Saint Brannoc had no cover for nineteen days. Since {9} it was 5 of 12.',
          expectation: 'At L3 the team can plan around the result: an offer 60 days before the end of the contract.',
          actions: `A fixed day each fortnight on which Helen reads and the offers leave, finished or not; Leila moves the two largest
            customers to Milena until {4}.`, cites: ['renewals-told', 'renewal-dates'] },
        { title: 'Asking before promising',
          behaviour: 'Gives response times to customers before asking the people who have to keep them.',
          example: 'Sondu Fisheries was promised 24 hours in {4}; nobody in the field had been asked.',
          expectation: 'An L3 co-ordinator decides within the role; times in the field are decided with the field.',
          actions: 'Asks in the service channel and waits for the answer until four; Wanjiru and Mateus answer by then.',
          cites: ['talk-aug'] },
      ],
      forwardLooking: `We expect every renewal 60 days ahead from {3}. With help on the last look this is within his reach, and the
        remaining three clauses are an opportunity to show it. In the middle of the year we look at the figures together.`,
    },
  },
}
