import { praise } from '../written.ts'
import type { WrittenCase } from '../written-case.ts'

/** Kwame, L3 to L4: work that would carry the case, and a text that argues with evenings. */
export const effortCase: WrittenCase = {
  person: 'kwame', by: 'moira', begun: 't-18', levels: ['L3', 'L4'],
  records: [
    praise('torque-order', '4.22', 'bilal', `You changed the order of the four screws, and the lid no longer rocks. On line B we copied it the same afternoon.`, { project: 'Lid assembly', dimension: 'craft', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('rework-three', '5.13', 'moira', `“Too much rework” was all I had said. You came back with three causes, a count for each and the one to begin with. It halved in six weeks.`,
      { project: 'Rework', dimension: 'independence', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('one-card', '6.24', 'samira', `Your traveller card has the readings where one’s eye is. Both lines use it, and my people found the column that was missing before I did.`, { project: 'Traveller card', dimension: 'scope', scope: 'teams', level: 'L4' }),
    praise('gwen-noon', '7.15', 'gwen', `Since you ring at noon with what leaves in the evening, the van is never half empty. It is a call of one minute.`, { dimension: 'communication', scope: 'teams', level: 'L4' }),
    praise('linh-own', '8.12', 'linh', `You let me set up the new jig alone and stood where I could see you, with your hands in your pockets. I set up the second one without looking.`, { dimension: 'leadership', scope: 'team', level: 'L4' }),
    praise('seal-before', '9.16', 'ingrid', `You stopped the line over eight seals that passed the test and looked wrong. Six of the eight were from another maker. Nothing left the house.`,
      { project: 'Seal check', dimension: 'craft', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('plan-line-a', '10.21', 'piotr', `The plan for line A came from you, with the three days on which it would not hold. It held on all the others.`, { project: 'Line A plan', dimension: 'scope', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('stefan-beside', '12.3', 'bilal', `You stood beside Ștefan on four late shifts and asked more than you said. He takes the second reading without being asked since.`, { dimension: 'leadership', scope: 'team', level: 'L4' }),
  ],
  settled: {
    'torque-order': ['L4', 'craft'], 'rework-three': ['L4', 'independence', 'scope'], 'one-card': ['L4', 'scope'], 'gwen-noon': ['L4', 'communication'],
    'linh-own': ['L4', 'leadership'], 'seal-before': ['L4', 'craft', 'independence'], 'plan-line-a': ['L4', 'scope', 'independence'], 'stefan-beside': ['L4', 'leadership'],
  },
  summary: `Kwame owns line A from the plan to the last seal: rework halved within six weeks in {6}, and both lines build by his card. He worked late on most evenings in {10} and put in countless hours at weekends.`,
  arguments: {
    craft: `In {4} he changed the order of the screws, and lids no longer rock on either line. On {9.16} he stopped eight seals that had passed the test; six were from another maker.`,
    scope: `Both lines use his traveller card since {6}. The plan of line A in {10} was his, and it held on all but the three days he had named.`,
    independence: `“Too much rework” became three causes with a count for each, and a first step. Rework fell from 44 instruments a month to 21.`,
    leadership: 'Linh sets up jigs alone since {8}. Four late shifts beside Ștefan in {12} brought the second reading back.',
    communication: 'He rings Logistics at noon with what leaves in the evening; since {7} no van went half empty.',
  },
  trajectory: 'In {4} he improved his own table, in {6} both lines, in {10} the plan. Next is the training of whoever comes new to line A.',
  concerns: 'Travellers were incomplete on two days in {5}; the new card closed that, and none was since.',
  quotes: [
    { of: 'samira', asked: 't-16', text: 'Line B builds by his card since June, and my people wanted to. I had not asked him for it.', released: 't-12' },
    { of: 'linh', asked: 't-16', text: 'I set up jigs alone because he let me. He watched and did not take over.', released: 't-11' },
  ],
}
