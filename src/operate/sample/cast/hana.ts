import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** A change of manager in the middle of the year, and a submitted review for which no conversation is planned yet. */
export const hana: WrittenYears = {
  person: 'hana',
  expectations: [
    { cycle: 'closed', by: 'gwen', confirmed: 'p1.24', lines: [
      'Cold shipments arrive between 2 and 8 degrees, with the logger curve on file.',
      'Carrier invoices are checked against the booking before they are passed on.',
      'Customs papers for Kenya and Uganda are complete at the first attempt.',
    ] },
    { cycle: 'open', by: 'gwen', confirmed: '1.19', lines: [
      'At most 1 of 100 cold shipments outside 2 to 8 degrees.',
      'Carrier invoices checked within ten days.',
      'A second person can dispatch a cold shipment by the written steps.',
    ] },
    { cycle: 'open', by: 'leila', from: '6.15', confirmed: '6.19', lines: [
      'Parts for a promised repair are there on the day, in Bristol and in Nairobi.',
      'At most 1 of 100 cold shipments outside 2 to 8 degrees.',
      'A second person can dispatch a cold shipment by the written steps.',
      'A store in Nakuru with the parts that are really used.',
    ] },
  ],
  observations: [
    praise('customs-p', 'p4.8', 'gwen', `Eleven shipments to Mombasa, eleven through customs on the first set of papers. Your checklist is
      on the wall now and the others use it.`, { dimension: 'craft' }),
    praise('flood-p', 'p4.24', 'mateus', `You never asked me twice. A van came when the noon list said so, eleven times, with the right
      straps in it.`, { project: 'Calder Vale flood', dimension: 'scope' }),
    concern('invoices-p', 'p6.5', 'gwen', `Two carrier invoices went to Farid unchecked and both were double. 1,180 pounds, found by
      chance. You were under water with the flood meters, I know. Say so and I take the invoices for a week.`, {
      dimension: 'independence', answer: 'I thought asking would take longer than doing it. I will say so next time.' }),
    praise('loggers-p', 'p8.28', 'ines', `The curve of every box is in my folder on the day it arrives, named by batch. When an inspector
      asked for three of them I opened three files while he was still sitting down.`, { dimension: 'communication', to: 'public' }),
    concern('alone-p', 'p10.21', 'gwen', `You were off for two days and a cold shipment stood. Lucie had the boxes but not the steps, they
      are in your head. Please put them on paper.`, { dimension: 'leadership' }),
    praise('cold-rate-p', 'p11.24', 'ingrid', 'Cold shipments outside the limits this year: 4 of 402. The year before: 11 of 377.', {
      dimension: 'scope' }),
    praise('box-test', '2.12', 'ines', `Your box test was run like an experiment: six boxes, three packings, 60 hours in the boiler room,
      a logger in each corner. Packing B holds 14 hours longer for 40 cents more. We have changed to it in Porto as well.`,
      { project: 'Blue boxes', dimension: 'craft', to: 'public',
        answer: 'The boiler room was Hassan’s idea. It was the only place that is as hot as a tarmac.' }),
    praise('invoices-back', '3.13', 'gwen', `All invoices of the quarter checked within ten days, two disputes won, 760 pounds back. And
      you rang me once to say that you needed two more days, which is what I had asked for.`, { dimension: 'independence' }),
    concern('steps-gwen', '4.9', 'gwen', `The steps for cold dispatch are still not written. It is on your list since {1}. If you fall ill
      in a week with Kisima boxes we have a problem that costs 20,000 pounds. One page, please, by the end of the month.`,
      { dimension: 'leadership', situation: 'Cold dispatch, written steps', behaviour: 'Not written three months after the agreed start',
        effect: 'Only one person can dispatch',
        answer: 'I started twice and found it incomplete both times. I will write the incomplete one.' }),
    praise('arrived-service', '6.30', 'leila', `In your first month here you have asked each of the nine what they wait for most often,
      and put a list on the wall with what you can and cannot change. Four of seven are done.`, { dimension: 'communication' }),
    praise('repair-stock', '7.22', 'mateus', `The repair list shows the stock figure since Monday. I look at it before I say a date. It
      was three clicks in another program, now it is none.`, { project: 'Stock on the repair list', dimension: 'scope' }),
    praise('tarmac', '8.7', 'leila', `212 boxes for Kisima on the tarmac in Nairobi in full sun, and the agent on strike since the
      morning. By noon you had the logger readings by telephone, a list of which boxes would last until when, a cold room at a flower
      exporter, and Brian’s cousin with a lorry. 196 of 212 arrived inside the limits.`, { project: 'Tarmac rescue',
      dimension: 'independence', situation: 'Strike at the freight agent, 212 boxes unloaded',
      behaviour: 'Sorted the boxes by hours left and found a cold room three kilometres away',
      effect: '196 of 212 boxes saved, about 38,000 pounds; no station ran out', scope: 'teams', independence: 'frames', level: 'L4', to: 'public' }),
    praise('tarmac-brian', '8.10', 'otieno', `Hana has never been to Nairobi. On {8.6} she knew the gate, the name of the man at the gate,
      and at what time he has tea. The flower people want to work with us. I have told her that she owes me nothing and my cousin a
      calendar.`,
      { project: 'Tarmac rescue', dimension: 'communication', answer: 'The calendar is on its way. Please thank him again.' }),
    concern('steps-leila', '9.3', 'leila', `Tarmac day went well because you were there. On {8.27} you were at the dentist, and two
      ordinary boxes missed the van because nobody else knows the steps. Gwen told me in the hand-over that this is an old point. I would
      like us to solve it before the next strike.`,
      { dimension: 'leadership', situation: 'Two boxes for Teifi Hatchery, your half day off', behaviour: 'Steps known to one person',
        effect: 'Two boxes left a day late; one customer shared reagent with a neighbour',
        answer: 'You are right. What I fear is that the page is wrong and somebody follows it.' }),
    praise('nakuru-first', '9.18', 'wanjiru', `The Nakuru shelf is labelled in the order in which I take things. Who does that without
      ever having stood there? First month: nine of ten repairs from the shelf.`, { project: 'Nakuru store', dimension: 'scope' }),
    praise('page-tested', '10.14', 'lucie', `I dispatched a cold box by your page while you sat with your back to me and did not turn
      round. I found one step missing (the ice packs have to be turned). Now it is there. It was a good afternoon.`, {
      project: 'Cold dispatch page', dimension: 'leadership', answer: 'It was the longest forty minutes of my year.' }),
    praise('page-used', '11.4', 'leila', `While you were on holiday for eight working days Lucie and Hassan dispatched 13 cold boxes by
      the page. All inside the limits. You did not ring once, although I saw that you had wanted to.`, { project: 'Cold dispatch page',
      dimension: 'leadership' }),
    concern('no-without', '11.26', 'leila', `You said yes to three collections for Friday and two of them could not be done; Declan’s
      customer waited until six. I had the impression that “no” had not been among the possible answers. With you I would like to find
      words for it.`,
      { dimension: 'communication', situation: 'Friday collections', behaviour: 'Agreed to three when one lorry was booked',
        effect: 'A customer waited for four hours',
        answer: '“Not before Monday, unless one of the others can wait.” I have practised it.' }),
    praise('cold-rate', '12.18', 'ingrid', `Outside the limits this year: 3 of 455, leaving the tarmac aside, which I have put on a line
      of its own with the word “strike”. Last year 4 of 402.`, { dimension: 'craft' }),
    praise('monday-words', 't-15', 'declan', `I asked for Friday and was told “not before Monday, unless the hospital can wait”. The
      hospital could not. I rang my customer before lunch, and for once I was the one with the early bad news. It suits me.`, {
      dimension: 'communication' }),
  ],
  talks: [
    talk('talk-p', 'p11.3', 'gwen', `Year’s talk: customs and loggers very good. Invoices: say when it is too much. Written steps for cold
      dispatch, so that others can.`),
    talk('handover', '5.27', 'gwen', `Hand-over to Leila, read by the three of us: box test, invoices now in time. Open: written steps for
      cold dispatch, promised for the end of {4}, begun, not finished.`),
    talk('talk-three', '9.24', 'leila', `Talked about the first three months in Service and about the page: it may be incomplete, it will
      be tested by somebody else, and mistakes in it are mine too. Date: the middle of {10}.`),
  ],
  requests: [{ key: 'ask-lucie', on: '10.12', by: 'hana', to: 'lucie',
  question: 'You tried the cold dispatch page. Where did you stop, and what did you have to guess?' }],
  months: [
    month(6, ['First month in Service: asked everyone what they wait for.', 'Stock list for the repair bench agreed with Viktor.',
      'Expectations agreed on the {6.19th}.'], true),
    month(7, ['Stock figure on the repair list.', 'Parts there on the day in 88 of 97 repairs.', 'Nakuru list from Wanjiru.'], true),
    month(8, ['Tarmac in Nairobi: 196 of 212 boxes saved.', 'Nakuru store open.', `Two boxes for Teifi Hatchery left late while she was at the
      dentist.`], true),
    month(9, ['Told her about the steps on the {9.3th}; good talk on the {9.24th}.', 'Nine of ten Nakuru repairs from the shelf.', `Flower
      exporter as standing cold room: contract with Helen.`], true),
    month(10, ['Page for cold dispatch tested by Lucie.', 'Parts on the day: 101 of 106.', `Eight working days of holiday planned, the
      first in one piece for two years.`], true),
    month(11, ['13 cold boxes by the page while she was away.', 'Three collections promised for one lorry; told on the {11.26th}.',
      'Kit for the measuring cell with Mateus.'], true),
    month(12, ['3 of 455 outside the limits.', 'Said “not before Monday” twice.', 'Began the pump-head kit.'], true),
    month(13, ['Pump-head kit half done and shown, at half time.', 'Second agent in Nairobi: two candidates.',
      'All cold boxes inside the limits.'], true),
  ],
  meetings: [
    { on: '6.16', agenda: [['leila', 'What you bring, what you would like to leave behind'], ['hana', 'List of what people wait for']],
      notes: [['leila', 'Very careful. Will not show anything unfinished. Remember for the page.']], actions: [['hana',
      'Seven waits, on the wall', '6.25', '6.24'], ['leila', 'Viktor: stock figure on the repair list', '7.10', '7.14']] },
    { on: '8.11', agenda: [['hana', 'Tarmac, hour by hour'], ['leila', 'What should exist before the next one?']], notes: [['hana',
      'Cold room contract. Second agent. Sleep.']], actions: [['hana', 'Flower exporter: terms to Helen', '8.28', '8.25']] },
    { on: '9.8', agenda: [['leila', 'The page'], ['hana', 'If it is wrong and somebody follows it']], notes: [['leila', `It is not
      reluctance, it is fear of a wrong step. Offer to share the mistake.`]] },
    { on: '10.6', agenda: [['hana', 'Test with Lucie'], ['leila', 'Holiday: eight days, no telephone']], actions: [['hana', `Page tested
      by somebody who was not asked to be kind`, '10.16', '10.14']] },
    { on: '12.1', agenda: [['leila', 'Words for no'], ['hana', 'Pump-head kit']], actions: [['hana',
      'Three sentences for “no”, tried on Declan', '12.11', '12.9'], ['leila', `Second lorry on Fridays until the end of the cycle: ask
        Gwen`, '12.8', '12.8']] },
  ],
  topics: ['Parts that stop a repair', 'Cold boxes of the week', 'Customs', 'Collections on Friday', 'Nakuru shelf',
  'Second person for the page', 'Carrier that was late', 'What nobody should have to ask you'],
  artefacts: [
    artefact('customs-list', 'p3.26', 'document', 'Customs papers for Kenya and Uganda, checklist', 'Customs'),
    artefact('box-curves', '2.10', 'measurement', 'Six boxes, 60 hours, logger curves', 'Blue boxes'),
    artefact('invoice-list', '3.12', 'document', 'Carrier invoices of the quarter, checked', 'Carrier invoices'),
    artefact('tarmac-list', '8.6', 'document', 'Boxes by hours left, 212 lines', 'Tarmac rescue'),
    artefact('stock-column', '7.20', 'change', 'Stock figure on the repair list', 'Stock on the repair list',
      'https://works.example.com/changes/501'),
    artefact('dispatch-page', '10.14', 'document', 'Dispatching a cold box, one page, tested', 'Cold dispatch page'),
    artefact('cold-year', '12.17', 'measurement', 'Cold shipments of the year against the limits', 'Cold shipments'),
  ],
  closed: {
    self: { wentWell: 'Customs: eleven of eleven. The curves are where Inês needs them.',
    wasHard: 'The flood weeks with the invoices. I do not like to hand over something that is not finished.',
    next: 'Better boxes. I believe that the packing matters more than the carrier.', cites: ['customs-list'] },
    review: {
      by: 'gwen', rating: 'meets',
      summary: `Hana met the expectations of an established co-ordinator (L3). Cold shipments outside the limits fell from 11 of 377 to 4
        of 402, and that care with the cold chain is the theme of her year. What only she knows has to get onto paper.`,
      accomplishments: [
        { title: 'Cold chain', what: '402 cold shipments, 4 outside 2 to 8 degrees.', how: `Put a logger in each box, filed each curve on
          the day and changed carrier on the two routes where the curves were worst.`,
          why: 'Eleven shipments were lost the year before; the seven fewer are worth about 13,000 pounds.', cites: ['cold-rate-p',
          'loggers-p'] },
        { title: 'Customs at the first attempt',
          what: 'All eleven shipments to Mombasa cleared with the first set of papers by {p4.8}, and those after it too.',
          how: 'Made a checklist from the five refusals of the year before.',
          why: 'Average time to the customer fell from 16 to 9 days.', cites: ['customs-p', 'customs-list'] },
        { title: 'The flood meters', what: 'Collected and returned eleven silted meters for Calder Vale Water in {p4}.',
          how: 'Agreed a noon list with Mateus and booked the van a day ahead.', why: 'The utility kept all sampling points running.',
          cites: ['flood-p'] },
      ],
      growthAreas: [
        { title: 'Saying when it is too much', behaviour: 'Takes on more than fits into the week and drops something without a word.',
          example: 'In {p6} two carrier invoices over 1,180 pounds too much were passed on unchecked.',
          expectation: 'An L3 co-ordinator reports what was decided, including what is left undone.',
          actions: 'Tells Gwen on the day; Gwen takes the invoices for a week when asked.', cites: ['invoices-p', 'talk-p'] },
        { title: 'Steps on paper', behaviour: 'Keeps the steps of cold dispatch in her head.',
          example: 'On two days off in {p10} a cold shipment stood, because Lucie had the boxes but not the steps.',
          expectation: 'At L3 written work stands without its author.',
          actions: 'One page by {3}, tried out by Lucie; Gwen gives her an afternoon without telephone.', cites: ['alone-p', 'talk-p'] },
      ],
      forwardLooking: `Next year we expect at most 1 in 100 outside the limits, and a page by which others can dispatch. The box test that
        she proposed is the opportunity. From there a wider task, over both sites, is within reach.`,
      comment: 'Thank you. The page will come.',
    },
  },
  open: {
    self: {
      wentWell: `Packing B. The tarmac, though I would have preferred a boring Thursday. Lucie dispatching by my page, and 13 boxes while
        I was in the mountains with no reception.`,
      wasHard: 'To show the page before it was perfect. To say no on a Friday. Both are a little easier now.',
      next: 'Kits for six repairs with Mateus, and a second agent in Nairobi, so that the next strike is boring.', cites: ['box-curves',
      'tarmac-list', 'dispatch-page', 'page-used'],
    },
    review: {
      by: 'leila', rating: 'exceeds', state: 'submitted', started: 't-12', minutes: 81,
      summary: `Hana exceeded the expectations of an established co-ordinator (L3): the cold chain held through a strike, and a repair now
        waits for parts half as often as before. The theme of the year is foresight, from better boxes to a store she has never seen. Her
        page for cold dispatch has begun to make others as able as she is.`,
      accomplishments: [
        { title: 'The tarmac in Nairobi', what: 'Saved 196 of 212 cold boxes when the freight agent went on strike on {8.6}.',
          how: `Had the loggers read out by telephone, sorted the boxes by hours left, and found a cold room at a flower exporter and a
            lorry before noon, from Bristol.`,
          why: `About 38,000 pounds of cartridges were saved and no pump station ran out; the flower exporter is now our standing cold
            room.`, cites: ['tarmac', 'tarmac-brian', 'tarmac-list'] },
        { title: 'Packing B',
          what: 'Tested three packings of the blue box for 60 hours in the boiler room and introduced the best one in both sites.',
          how: 'Six boxes, a logger in each corner, the curves side by side on one page.',
          why: 'Fourteen hours more for 40 cents a box: 3 of 455 shipments were outside the limits, from 4 of 402.', cites: ['box-test',
          'box-curves', 'cold-rate', 'cold-year'] },
        { title: 'Parts there on the day', what: 'Put the stock figure on the repair list and opened the Nakuru store with 31 parts.',
          how: `Asked each of the nine colleagues what they wait for most often, and ordered for Nakuru by what Wanjiru had used in two
            years.`, why: `Parts were there on the day in 101 of 106 repairs in {10}, from 88 of 97 in {7}; nine of ten repairs in Nakuru
              came from the shelf.`, cites: ['arrived-service', 'repair-stock', 'nakuru-first', 'stock-column'] },
        { title: 'A page that others can follow', what: 'Wrote the steps of cold dispatch on one page, which Lucie tested on {10.14}.',
          how: 'Showed it with gaps still in it, and sat with her back to the test.',
          why: 'During her holiday in {11} thirteen boxes were dispatched by the page, all inside the limits.', cites: ['page-tested',
          'page-used', 'dispatch-page'] },
      ],
      growthAreas: [
        { title: 'Sharing work before it is finished',
          behaviour: 'Keeps pages and lists back until she finds nothing missing, so that others wait for them.',
          example: `The cold dispatch page was agreed for {4} and came in {10}; on {8.27} two boxes for Teifi Hatchery missed the van because
            only she knew the steps.`,
          expectation: 'At L3 guiding others includes letting them use, and correct, what is three-quarters done.',
          actions: `Shows each kit list to Lucie or Mateus at half time; Leila asks for the unfinished version by date and shares the
            blame for what is wrong in it.`, cites: ['steps-gwen', 'steps-leila', 'talk-three', 'handover'] },
        { title: 'A no with a date in it', behaviour: 'Agrees to more collections than can be made.',
          example: 'On a Friday in {11} three collections were promised for one lorry, and a customer waited for four hours.',
          expectation: 'An L3 co-ordinator brings bad news early, with what happens next.',
          actions: `Uses the sentence “not before Monday, unless one of the others can wait”, which worked with Declan in the last weeks;
            Leila asks Gwen for a second lorry on Fridays.`, cites: ['no-without', 'monday-words'] },
      ],
      forwardLooking: `Next year the kits for six repairs, with Mateus, are the main task; we expect parts on the day in 19 of 20 repairs.
        A second agent in Nairobi is hers to find. If the kits stand without her by the middle of the year, we will look at L4 together.`,
    },
  },
}
