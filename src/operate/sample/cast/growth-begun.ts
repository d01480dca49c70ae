import type { WrittenGrowth } from '../written-growth.ts'

/** Hana toward L4: the gap is written, and she has not seen it. */
export const hanasGrowth: WrittenGrowth = {
  person: 'hana',
  goal: { level: 'L4', on: '11.9', by: 'hana', because: 'With Gwen I learned the moving; now I want to learn the deciding: what we pay, whom we trust with a cold box, and when to say no.' },
  gap: [
    { dimension: 'scope', state: 'growing', on: '12.1', seen: false, missing: 'A result that stands without you in the room: the page for cold dispatch is one, the contract with the Nairobi carrier can be the next.', evidence: ['page-used'] },
    { dimension: 'communication', state: 'growing', on: '12.1', seen: false, missing: 'The uncomfortable sentence in the first five minutes, also towards somebody who is nice.', evidence: ['no-without'] },
  ],
  timeline: [['12.1', 9, 12, 'One contract led from the first call to the signature, and a budget held for two quarters.']],
  opportunities: [
    { key: 'offer-carrier', on: '11.10', scope: 'team', what: 'Lead the talks with the Nairobi carrier, with Helen beside you for the contract, and hold the budget for boxes from then on.',
      answer: ['taken', '11.11', 'Yes, if Helen reads the small print aloud.'] },
    { key: 'offer-cartridge', on: 't-21', scope: 'teams', dimension: 'scope', what: 'Follow one cartridge from Porto to Kisumu and tell Cartridges, Logistics and Service where it waits.' },
  ],
}

/** Yusuf toward L4: everything is there but a range that means the same to both. */
export const yusufsGrowth: WrittenGrowth = {
  person: 'yusuf',
  goal: { level: 'L4', on: '10.26', by: 'leila', because: 'Refurbishing as something the company plans for. We said before the leave that we would write it down after it.' },
  gap: [
    { dimension: 'scope', state: 'growing', on: '10.29', missing: 'A forecast that Sales plans by. The fixture already works on two lines.', evidence: ['fixture-moira'] },
    { dimension: 'independence', state: 'growing', on: '10.29', missing: 'Saying what can become grade A and what it costs, before somebody asks.', evidence: ['cracks-counted'] },
    { dimension: 'communication', state: 'missing', on: '10.29', missing: 'Numbers that somebody in Finance can follow without you.' },
  ],
  timeline: [['10.29', 6, 12, 'Soon, once the weeks are full again and the log has run without a gap.']],
  opportunities: [
    { key: 'offer-forecast', on: '11.2', scope: 'team', what: 'Sit in on the quarter plan with Sales, with a forecast of grade A instruments that Seo-yeon checks.',
      answer: ['taken', '11.4', 'Good. I would like to be asked how many before Sales says how many.'], cameOf: ['t-17', 'yusuf', 'The forecast was off by two instruments. Milena asked for the next one.', ['umoja-30']] },
  ],
}

/** Oskar toward L3: told what is missing, and no work of that scope since. */
export const oskarsGrowth: WrittenGrowth = {
  person: 'oskar',
  goal: { level: 'L3', on: '7.6', by: 'oskar', because: 'To know the instruments as well as the answers, and to own a piece of the work that the team can plan around.' },
  gap: [
    { dimension: 'scope', state: 'growing', on: '7.9', missing: 'A piece of work the team’s plan depends on, through to its end. The standard answers were one.', evidence: ['macros-62'] },
    { dimension: 'independence', state: 'growing', on: '7.9', missing: 'An agreed goal and your own way to it, also when the way is dull.', evidence: ['hassan-address'] },
    { dimension: 'craft', state: 'missing', on: 't-60', missing: 'The awkward cases: the hardware behind two of the three instruments, and staying with one question until it is answered.', evidence: ['reset-advice'] },
  ],
  timeline: [['7.14', 9, 15, 'Two instruments still to learn from inside, and a year’s figures to look at in between.']],
  opportunities: [],
}
