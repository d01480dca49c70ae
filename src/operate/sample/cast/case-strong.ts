import type { WrittenCase } from '../written-case.ts'

/** Wanjiru, L4 to L5: a case that holds. Eight months, five dimensions, several projects, three colleagues; no rule has anything to say. */
export const strongCase: WrittenCase = {
  person: 'wanjiru', by: 'leila', begun: 't-28', levels: ['L4', 'L5'], records: [],
  settled: {
    'dropouts-page': ['L5', 'craft'], 'lakeshore-leila': ['L5', 'communication', 'leadership'], 'four-technicians': ['L5', 'leadership'],
    'desk-diagnosis': ['L5', 'scope', 'craft', 'independence'], 'nakuru-store': ['L5', 'independence', 'scope'], 'visits-down': ['L5', 'scope', 'independence'],
    annex: ['L5', 'leadership'], 'bristol-talk': ['L5', 'communication'], 'roof-drawing': ['L4', 'craft'], 'station-twelve': ['L4', 'independence'],
    fourteen: ['L5', 'scope'], 'saia-roof': ['L4', 'leadership'], 'settings-book': ['L5', 'leadership'],
  },
  lines: {
    'dropouts-page': 'One page of stations, hours and masts let the laboratory reproduce a fault nobody could describe.',
    'lakeshore-leila': 'She let the hospital’s own doctor design the comparison, and took the criticism without defending the instrument.',
    'four-technicians': 'Four technicians of the Trust passed her course and do the first checks at all stations.',
    'desk-diagnosis': 'Her list of 60 call-outs became the four questions that support in Bristol and Porto asks by.',
    'nakuru-store': 'She read from two years of use what has to lie in Nakuru: 31 parts, and nine of ten repairs in the first month found theirs.',
    'visits-down': '31 visits a quarter before and 19 after, at the same uptime, in more than one region.',
    annex: 'The annex to the tender was ready four days early, written with Catarina, who now explains it by herself.',
    'bristol-talk': 'The day after her talk another team asked its customers differently; 22 calls in two weeks needed no visit.',
    'roof-drawing': 'Her drawing of the valve block as it is mounted replaced the one the bench had used.',
    'station-twelve': 'The operator found and cleared a blocked filter himself, by the card she had left there.',
    fourteen: 'All fourteen stations measure, and the Trust has asked for eight more.',
    'saia-roof': 'She stayed on the ground and let Siosaia do the roof, with the settings book in hand.',
    'settings-book': 'The settings book is complete, and Siosaia answered the Trust from it while she was away.',
  },
  summary: `Wanjiru works as L5 describes it since {2}: she set the direction for finding faults without a visit, and support, firmware and field service in three sites follow it. Visits fell from 31 to 19 a quarter at the
    same uptime, and four of the Trust’s technicians, Catarina and Siosaia now carry on what she began.`,
  arguments: {
    craft: `On {2.18} her page on the drop-outs let Dragan reproduce the fault in the laboratory, and the firmware fix followed. Her list of 60 call-outs became the four questions that support in Bristol and Porto asks by since {7}.`,
    scope: `Desk diagnosis is used in three sites; Anselm showed Ruth the figures on {9.10}: 31 visits a quarter before, 19 after. With the Nakuru store nine of ten repairs in {8} used a part that was there.`,
    independence: `Nobody had put the question of desk diagnosis. She saw that the same sixty visits came back, brought a direction, and support, firmware and field service committed to it; with Hana she then decided what lies in Nakuru.`,
    leadership: `Four technicians of the Trust passed her course in {6} and do the first checks at all stations themselves. Catarina wrote half of the county annex with her in {9}, and Siosaia answered the Trust from the settings book on {t-14}.`,
    communication: `At Lakeshore in {4} she let Dr Were design the comparison, and the hospital ordered a second analyser. After her talk of {10.15} Priya’s team counted 22 calls in two weeks that needed no visit.`,
  },
  trajectory: `In {3} scope and handing over were missing, and we wrote both down. Scope was seen from {7} on; the settings book closed the other in {t-11}. Next is Uganda, with Siosaia deciding and her as the second call.`,
  concerns: `Visit reports came late until {3}; since {6} all seven a month came within three days. Four boxes of cartridges went to Lakeshore in {5} without a word to Contracts; no concession since then was made without a call. The questions that
    waited while she was in Kampala in {11} led to the settings book.`,
  quotes: [
    { of: 'dragan', asked: 't-26', text: 'I reproduced the drop-outs from one page of hers. The fix has been in the field since the summer, and I use the page to show others what a report can be.', released: 't-22' },
    { of: 'luca', asked: 't-26', text: 'The four questions are hers. I only built the page. Support changed how it works, and nobody had to be told to.', released: 't-21' },
    { of: 'milena', asked: 't-26', text: 'She took Catarina into the county annex from the first page. Catarina explains sampling intervals by herself now, also to me.', released: 't-19' },
  ],
  submitted: 't-8',
}
