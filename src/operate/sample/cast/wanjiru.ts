import { artefact, concern, month, praise, talk } from '../written.ts'
import type { WrittenYears } from '../written.ts'

/** A very full year, and a draft that rests on its last six weeks only. */
export const wanjiru: WrittenYears = {
  person: 'wanjiru',
  expectations: [
    { cycle: 'closed', by: 'leila', confirmed: 'p1.22', lines: [
      'Service contracts in Kenya and Uganda keep their agreed response times.',
      'One partner technician in each country can do the yearly check without us.',
      'Visit reports reach the customer and Contracts within three working days.',
    ] },
    { cycle: 'open', by: 'leila', confirmed: '1.21', lines: [
      'Fourteen Kisima pump stations are measuring by the end of the cycle, and stay connected.',
      'Fewer visits for the same uptime: find out what can be diagnosed from a desk.',
      'Visit reports within three working days.',
      'Concessions to customers above 100 pounds are agreed with Brian or Declan first.',
    ] },
  ],
  observations: [
    praise('uganda-partner', 'p5.19', 'leila', `The yearly checks in Mbale were done last week by Okello’s people, with you on the
      telephone for an hour only. Your checklist with the photographs made that possible. That is one flight less and one partner more.`,
      { project: 'Partner technicians', dimension: 'leadership', scope: 'teams', independence: 'frames' }),
    praise('night-pump', 'p3.11', 'otieno', `The Trust’s chairman rang me at home about you. Not to complain! You drove back at dusk
      because a reading bothered you, and found the valve that would have emptied their tank by morning. He has told this story at two
      dinners.`, { dimension: 'craft', to: 'public' }),
    concern('reports-late-p', 'p7.24', 'leila', `The visit reports from Kisumu arrived after twelve and fourteen days. Declan could not
      invoice, and the customer asked whether we had been there at all. What stands between you and the three days?`, {
      dimension: 'communication', answer: 'Electricity, mostly, and then the next visit. I will try writing in the car.' }),
    concern('tender-solo', 'p10.8', 'anselm', `You answered the county’s technical questions alone overnight, and well. But Milena’s
      people had offered to help and learned from the customer that it was done. Next time please take one of them in: it will read better
      and you will sleep.`, { dimension: 'leadership' }),
    praise('uptime-p', 'p11.20', 'ingrid', `Response times in your region were kept in 46 of 47 cases. I checked the one: a closed road. I
      have nothing to add.`, { dimension: 'scope' }),
    praise('first-three', '1.28', 'otieno', `Three stations in nine days, and at each one the operator can explain the screen to the
      chief, to me and to his mother. I have sold these monitors for four years and I understand them since Tuesday.`, {
      project: 'Kisima monitors', dimension: 'communication', answer: 'His mother asked the best question.' }),
    praise('dropouts-page', '2.18', 'dragan', `Usually I get “it disconnects”. From you I got one page: which stations, which hour, which
      mast, and that it stops when it rains. With that I could reproduce it in the lab. Firmware fix is in test.`, {
      project: 'Roaming drop-outs', dimension: 'craft', scope: 'teams', independence: 'frames', level: 'L5', to: 'public' }),
    concern('reports-late-1', '3.12', 'leila', `Your report on the second Kisima trip came nine days after the visit, and Declan had to
      hold an invoice over 11,400 pounds until the month had closed. It is the point from last year. Can we find a form that fits the
      road?`, { dimension: 'communication', situation: 'Second Kisima trip',
      behaviour: 'Report sent nine working days after the visit', effect: 'An invoice slipped into the next month',
      answer: 'Yes. I do not want this to be my line on every review.' }),
    praise('lakeshore-two-days', '4.15', 'otieno', `You know how Dr Were received us: by the window, arms folded, three months of
      complaints in a folder. You asked her to choose the samples, measured beside her own method for two days, and on the second
      afternoon found that the bottles, not the analyser, were adding the nitrate. She has ordered a second Otter.`,
      { project: 'Lakeshore Hospital', dimension: 'communication', scope: 'team', independence: 'alone', answer: 'She was right that something was wrong. That helped.' }),
    praise('lakeshore-leila', '4.22', 'leila', `I read your Lakeshore notes twice. You did not defend the instrument once; you let her
      design the comparison. I would like to use it when we train people for hard visits, with her permission.`, {
      project: 'Lakeshore Hospital', dimension: 'leadership', scope: 'teams', level: 'L5' }),
    concern('free-cartridges', '5.11', 'declan', `I say this with all affection, because the customer was delighted: I learned from their
      accountant that we had promised four boxes of cartridges free. That is 620 pounds and, more awkwardly, a precedent in a contract I
      am renewing in {6}. A word beforehand and I would have found a way to make it look planned.`,
      { dimension: 'independence', answer: 'I am sorry, Declan. I wanted the visit to end well and did not think of the renewal.' }),
    concern('concessions', '5.20', 'leila', `About the four boxes for Lakeshore: the gesture was right, the order was not. Above 100
      pounds please ring Brian or Declan first, even from the customer’s car park. I have asked both to answer you within the hour.`, {
      dimension: 'independence' }),
    praise('four-technicians', '6.9', 'leila', `Four of the Trust’s technicians have passed your two-day course, in Swahili and English.
      What I liked in the recording: you broke a monitor on purpose and left the room for half an hour.`, {
      project: 'Partner technicians', dimension: 'leadership', scope: 'teams', independence: 'frames', level: 'L5', effect: 'The Trust now does first checks at all stations itself' }),
    praise('reports-three-days', '7.8', 'declan', `Seven visits in {6}, seven reports within three days, and one so clear that the
      customer paid before I had asked. I have framed the remittance advice. (I have not, but I considered it.)`, {
      dimension: 'communication' }),
    praise('desk-diagnosis', '7.21', 'luca', `We built the remote page from your notes. You had written down the last 60 call-outs with
      what you saw first and what it turned out to be; the four questions on the page come straight from that. It saved me weeks of
      guessing.`, { project: 'Desk diagnosis', dimension: 'scope', scope: 'teams', independence: 'directs', level: 'L5',
      answer: 'I only wrote what annoyed me. Thank you for reading all of it.' }),
    praise('nakuru-store', '8.13', 'hana', `The list for the Nakuru store: 31 parts, each with how often you needed it in two years and
      how long customs took. I ordered by it without one question. First month: 9 of 10 repairs used a part that was there.`, {
      project: 'Nakuru store', dimension: 'scope', scope: 'teams', independence: 'frames' }),
    praise('visits-down', '9.10', 'anselm', `I showed your figures to Ruth: 31 visits a quarter before the desk diagnosis, 19 after,
      uptime the same. This is no longer about one region. Would you present it to Porto and Bristol in {10}?`, {
      project: 'Desk diagnosis', dimension: 'scope', scope: 'organisation', independence: 'directs', level: 'L5', answer: 'Gladly, with Luca.' }),
    praise('annex', '9.24', 'milena', `The technical annex for the county tender was finished four days early because you took Catarina in
      from the start. She can now explain sampling intervals without looking at me for help.`,
      { project: 'County tender', dimension: 'leadership', scope: 'teams', level: 'L5' }),
    praise('bristol-talk', '10.15', 'priya', `Your hour on desk diagnosis was the first talk this year after which my team changed
      something the next day: we now ask “since when, and what else changed” before anything else. I noted 22 calls solved without a visit
      in the first two weeks.`, { project: 'Desk diagnosis', dimension: 'communication', scope: 'teams', level: 'L5' }),
    praise('roof-drawing', '10.23', 'mateus', `Your drawing of the valve block as mounted on the roof had the dimensions that our own does
      not. I have replaced ours with it.`, { project: 'Kisima monitors', dimension: 'craft', scope: 'team' }),
    praise('station-twelve', '11.19', 'leila', `Station 12 is measuring, in the week you had planned for it in {1}. The operator’s log
      shows that he found and cleared the blocked filter himself, by your card.`,
      { project: 'Kisima monitors', dimension: 'scope', scope: 'team', independence: 'directs' }),
    concern('all-through-you', '11.23', 'leila', `When you were travelling last week, three questions from the Trust waited five days,
      because only you know which station has which setting. You have made the technicians independent; the settings should be too. Who
      could hold them with you?`, { project: 'Kisima monitors', dimension: 'leadership', situation: 'Your week in Kampala',
      effect: 'One station measured at the wrong interval for four days',
      answer: 'True. I have begun a settings book, and Saia would be the right second person.' }),
    praise('fourteen', '12.16', 'otieno', `Fourteen of fourteen! The Trust has asked for eight more, and wrote your name into the letter
      of intent. I told them that you are not an accessory.`,
      { project: 'Kisima monitors', dimension: 'scope', scope: 'teams', independence: 'directs', level: 'L5', to: 'public' }),
    praise('saia-roof', '12.22', 'saia', `On my second trip you stayed on the ground and let me go up, with the settings book. I was
      slower than you. You did not say so. I would like to write the book for the Uganda stations.`,
      { project: 'Kisima monitors', dimension: 'leadership' }),
    praise('settings-book', 't-11', 'leila', `The settings book is complete for all fourteen stations, and on Monday Saia answered the
      Trust from it while you were on leave. It took you three weeks from the talk to the book.`,
      { project: 'Kisima monitors', dimension: 'leadership', scope: 'team', independence: 'frames' }),
  ],
  talks: [
    talk('talk-l5', '3.26', 'leila', `Career talk: Wanjiru would like to reach L5. We read scope and leadership together; the gap is work
      that changes other teams, and people who carry it on without her.`),
    talk('talk-l5-half', '9.15', 'leila', `Second talk about L5: desk diagnosis is work of that scope and is used in three teams. Open:
      leading people who don’t travel with her, and handing over what only she knows. We look again in six to nine months.`),
    talk('talk-annual-p', 'p8.12', 'leila', `Talked about late visit reports and about taking colleagues in on large answers such as the
      tender.`),
  ],
  requests: [
    { key: 'ask-dragan', on: '2.16', by: 'wanjiru', to: 'dragan',
      question: 'Was the page about the drop-outs of use to you? What would you have needed besides?' },
    { key: 'ask-brian', on: 't-12', by: 'leila', to: 'otieno', question: 'Where did Wanjiru make your customers’ year better or harder?' },
  ],
  months: [
    month(-4, ['46 hours of road in one month, all visits on time.', 'Mbale checklist drafted.', 'Two reports late.']),
    month(1, ['First three Kisima stations up, operators trained on the spot.', 'Reports for two of three trips in time.', `Asked for a
      second person for the roofs; not yet possible.`], true),
    month(2, ['Pattern behind the drop-outs found: rain, one mast, one hour.', 'Stations 4 and 5.', 'Good page for Dragan; fix in test.'],
      true),
    month(3, ['Report nine days late, invoice slipped; told on the {3.12th}.', 'Talked about L5: scope beyond the region.', `Station 6
      delayed by the road, Trust informed early.`], true),
    month(4, ['Two days at Lakeshore Hospital, angry customer won back by measuring together.', 'Notes good enough to teach from.',
      'One report late by a day.'], true),
    month(5, ['Four boxes given away without a word to Contracts; talked about it twice.', 'Stations 7 and 8.',
      'Course for the Trust prepared.'], true),
    month(6, ['Course held, four technicians passed.', 'Seven visits, seven reports in time: she dictates in the car now.',
      'Began listing every call-out for Luca.'], true),
    month(7, ['Desk diagnosis page in use.', 'No concession without a call since {5}.', 'Station 9, in the rain, and it stayed connected.'],
      true),
    month(8, ['Nakuru store opened with Hana.', 'Two weeks of holiday; the Trust’s people did first checks.', 'Station 10.'], true),
    month(9, ['Visits per quarter down from 31 to 19.', 'Tender annex with Catarina, early.', 'Second talk about L5.'], true),
    month(10, ['Talk on desk diagnosis in Bristol and Porto.', 'Roof at Nakuru with Mateus on the line.', 'Station 11.'], true),
    month(11, ['Station 12, as planned.', 'Three questions waited five days while she was in Kampala; told on the {11.23th}.',
      'Settings book begun.'], true),
    month(12, ['All fourteen stations measuring; the Trust wants eight more.', 'Took Saia along twice and let him lead.', `Thika roof on
      the morning after the drive from Nakuru; asked her to plan a day between.`,
      'Settings book at ten of fourteen.'], true),
    month(13, ['Settings book complete.', 'Two weeks of leave, Saia answered from the book.',
      'Plan for the eight further stations with Brian.'], true),
  ],
  meetings: [
    { on: '2.9', agenda: [['wanjiru', 'Drop-outs: who can read the modem log?'], ['leila', 'How many roofs alone is too many?']],
      notes: [['leila', 'She will not say that she is tired. Look at the travel plan with her.']], actions: [['leila',
      'Ask Meera for two days of Dragan', '2.13', '2.12']] },
    { on: '3.16', agenda: [['leila', 'Late report, invoice'], ['wanjiru', 'What is L5, in plain words?']],
      notes: [['wanjiru', 'Scope: would Porto notice if I stopped?']], actions: [['wanjiru',
      'Dictate in the car for one month, then compare', '4.20', '4.17'], ['leila', 'Book an hour for the framework', '3.26', '3.26']] },
    { on: '5.18', agenda: [['leila', 'The four boxes'], ['wanjiru', 'A limit that I can decide alone']],
      actions: [['leila', 'Agree the 100 pounds with Anselm and tell Brian and Declan', '5.25', '5.21']] },
    { on: '7.13', agenda: [['wanjiru', 'Who may change the four questions on the page?'], ['leila',
      'Holiday: what has to wait, what must not']],
      actions: [['wanjiru', 'Parts list for Nakuru to Hana', '7.27', '7.24']] },
    { on: '9.14', agenda: [['leila', 'L5, second look'], ['wanjiru', 'Talk in Bristol: half an hour or an hour?']],
      notes: [['leila', 'Desk diagnosis is L5 scope. Keep collecting who uses it. Handing over is the missing piece.']] },
    { on: '11.24', agenda: [['leila', 'Kampala week: questions that waited'], ['wanjiru', 'Saia as second name on the Kisima stations']],
      actions: [['wanjiru', 'Settings book for all stations', '12.22', 't-12'], ['leila', 'Tell the Trust that Saia may answer', '12.4',
      '12.3']] },
  ],
  topics: ['Road and visits for the next fortnight', 'Which station worries you', 'Reports still open', 'Trust: who to call and when',
  'Spare parts in Nakuru', 'A visit that could have been a call',
    'Rest days after the long drives', 'What the technicians asked', 'News from Brian', 'Weather and the masts'],
  artefacts: [
    artefact('mbale-checklist', 'p4.27', 'document', 'Yearly check in Mbale, checklist with photographs', 'Partner technicians'),
    artefact('visit-log-p', 'p11.18', 'measurement', 'Response times East Africa, 47 cases', 'Service contracts'),
    artefact('dropouts', '2.17', 'document', 'Roaming drop-outs: stations, hours, masts', 'Roaming drop-outs'),
    artefact('lakeshore-notes', '4.17', 'document', 'Lakeshore Hospital: two days of comparison', 'Lakeshore Hospital'),
    artefact('course', '6.5', 'course', 'First checks on the Mayfly, two days, Swahili and English', 'Partner technicians'),
    artefact('desk-page', '7.17', 'change', 'Desk diagnosis page, four questions', 'Desk diagnosis',
      'https://works.example.com/changes/498'),
    artefact('visits-quarter', '9.7', 'measurement', 'Visits per quarter before and after desk diagnosis', 'Desk diagnosis'),
    artefact('station-14', '12.14', 'document', 'Acceptance of Kisima station 14', 'Kisima monitors'),
    artefact('book', 't-13', 'document', 'Settings book, Kisima stations 1 to 14', 'Kisima monitors'),
  ],
  closed: {
    self: {
      wentWell: `Mbale: the partners did their yearly checks with me on the telephone only. The night at the Trust’s tank, though I hope
        not to need a second one.`,
      wasHard: `Paper. I come home with clear pictures in my head, and after the next visit they are gone. And I find it hard to ask for
        help in a tender when the night is short.`,
      next: 'To do something that helps the service people in Bristol and Porto as well, not only mine.',
      cites: ['mbale-checklist', 'uganda-partner'],
    },
    review: {
      by: 'leila', rating: 'exceeds',
      summary: `Wanjiru exceeded the expectations of a senior field service engineer (L4): response times held in 46 of 47 cases, and the
        partners in Mbale now work without her being there. The theme of the year is independence, hers and that of the people she trains.
        Written reports and shared work on large answers are where next year’s growth lies.`,
      accomplishments: [
        { title: 'Response times in two countries',
          what: 'Kept the agreed response time in 46 of 47 cases across Kenya and Uganda; the one exception was a closed road.',
          how: `Planned routes around the contracts with the shortest times and kept a box of the twelve parts most often needed in the
            car.`,
          why: 'All nine contracts in the region were renewed, for the first time without a penalty.', cites: ['uptime-p', 'visit-log-p'] },
        { title: 'Partners who can do it alone',
          what: 'Okello’s technicians in Mbale carried out the yearly checks in {p5} with an hour of help by telephone.',
          how: 'Wrote a checklist with photographs, did the first check together with them, and watched the second from the door.',
          why: 'One flight and four days less for each yearly check, and a partner who now offers checks to his own customers.',
          cites: ['uganda-partner', 'mbale-checklist'] },
        { title: 'The valve at the tank',
          what: 'Found a valve that had been leaking unnoticed and would have emptied the Trust’s tank within a night.',
          how: 'Compared the evening reading with her own notes of the morning, and turned the car round because they did not fit.',
          why: 'About 900 households kept their water, and the Trust’s chairman opened the door to the fourteen-station order.',
          cites: ['night-pump'] },
      ],
      growthAreas: [
        { title: 'Visit reports while they are fresh', behaviour: 'Visit reports arrive up to two weeks after the visit.',
          example: `The two Kisumu reports of {p7} came after twelve and fourteen days; Declan could not invoice, and the customer asked
            whether we had been there.`,
          expectation: `At L4 others can take decisions on what one prepares, which means that the report is there when the invoice and
            the next visit are planned: within three working days.`,
          actions: `Try three ways in the first quarter (car, dictation, form on the telephone) and keep the one that works; Leila plans
            half a day at the desk after each long trip.`,
          cites: ['reports-late-p', 'talk-annual-p'] },
        { title: 'Taking others in on large answers',
          behaviour: 'Solves large questions alone and at night, although colleagues have offered to help.',
          example: `The county’s technical questions in {p10} were answered overnight; the sales team, who had offered help, heard of it
            from the customer.`,
          expectation: 'A senior engineer (L4) makes colleagues better over months; a tender is one of the best occasions for it.',
          actions: `Names a second person for the next tender in the first call; Anselm tells Milena that he expects this from both sides.`,
          cites: ['tender-solo', 'talk-annual-p'] },
      ],
      forwardLooking: `The fourteen Kisima stations are the large task of next year. We expect them to be measuring and connected by its
        end, with reports within three days. It is also the chance to find out which visits a desk could replace, and with that to do work
        that Bristol and Porto notice.`,
      comment: 'Thank you. I will hold you to the half days at the desk.',
    },
  },
  open: {
    self: {
      wentWell: `Fourteen stations, and technicians who check them. Desk diagnosis began as a list of things that annoyed me and became
        something that three teams use. Lakeshore taught me more than any course: I had to be willing to be wrong for two days.`,
      wasHard: `The four boxes for Lakeshore. The report in {3}. And I did not see how much only I knew until I was in Kampala and the
        questions piled up.`,
      next: 'L5, in good time and properly. I would like to lead desk diagnosis across the three sites, and to see Saia take Uganda.',
      cites: ['station-14', 'visits-quarter', 'lakeshore-notes', 'book'],
    },
    review: {
      by: 'leila', rating: 'exceeds', state: 'draft', started: 't-4', minutes: 31,
      summary: `Wanjiru exceeded the expectations of a senior field service engineer (L4). The theme of the cycle is the completion of the
        Kisima stations, with operators who look after them. Handing over what only she knows has begun.`,
      accomplishments: [
        { title: 'Fourteen Kisima stations', what: 'Brought the last of fourteen pump stations into operation on {12.14}, as planned.',
          how: 'Kept the plan of {1} station by station, and gave every operator a card for the three most frequent faults.',
          why: 'The Trust has asked for eight more stations.', cites: ['station-twelve', 'fourteen', 'station-14'] },
        { title: 'Saia’s first roofs', what: 'Took Saia along on two trips and let him lead the second.',
          how: 'Stayed on the ground, with the settings book in his hands.',
          why: 'The region has a second person for the stations, in his fourth month here.', cites: ['saia-roof'] },
        { title: 'The settings book', what: 'Wrote the settings of all fourteen stations into one book.',
          how: 'Began within a day of our talk and finished in three weeks.',
          why: 'On the first day it was needed, Saia answered the Trust from it.', cites: ['settings-book', 'book'] },
      ],
      growthAreas: [
        { title: 'Knowledge that does not travel with her',
          behaviour: 'Settings and arrangements with customers are often known to her alone.',
          example: `In {11}, while she was in Kampala, three questions waited five days and one station measured at the wrong interval for
            four.`,
          expectation: 'At L4 one answers for the outcome of a project, also on the days one is away.',
          actions: `Names a second person for each large customer by {3}; Leila keeps two days a quarter free of visits for writing things
            down.`, cites: ['all-through-you'] },
        { title: 'Rest after long trips',
          behaviour: 'Plans the next visit for the morning after a long drive and does the paperwork at night.',
          example: 'In {12} she drove from Nakuru on a Thursday evening and was on a roof in Thika at eight on Friday.',
          expectation: 'A senior engineer plans work that can be kept up, for herself and as the example for others.',
          actions: 'A day without visits after each trip of more than two nights; Leila approves the travel plan with that in view.',
          cites: ['month:12'] },
      ],
      forwardLooking: `Next cycle the eight further stations and desk diagnosis at all three sites are the opportunities. We expect Saia
        to hold Uganda by the middle of the year. With that, the case for L5 can be looked at.`,
    },
  },
}
