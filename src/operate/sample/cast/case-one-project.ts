import { praise } from '../written.ts'
import type { WrittenCase } from '../written-case.ts'

/** Hassan, L3 to L4: the move of the warehouse was heroic, and five of eight pieces are the move. */
export const oneProjectCase: WrittenCase = {
  person: 'hassan', by: 'gwen', begun: 't-22', levels: ['L3', 'L4'],
  records: [
    praise('returns-shelf', '4.15', 'mateus', `Returns have a shelf of their own, by the week in which they came. I look there first and find them.`, { project: 'Returns shelf', dimension: 'craft', scope: 'teams', level: 'L4' }),
    praise('move-plan', '6.4', 'gwen', `Your plan of the move has every pallet on it twice: where it stands, and where it will be wanted on the first morning.`, { project: 'Warehouse move', dimension: 'independence', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('move-weekend', '7.6', 'nomvula', `Four thousand pallets in three nights, and on Monday the first van left at seven. I was there at six and had nothing to do.`, { project: 'Warehouse move', dimension: 'scope', scope: 'organisation', independence: 'frames', level: 'L4' }),
    praise('move-signs', '7.8', 'kwame', `On the first morning I found my screws without asking. There was a sign, at the height of my eyes, with the screw on it.`, { project: 'Warehouse move', dimension: 'communication', scope: 'teams', level: 'L4' }),
    praise('move-crew', '7.10', 'emre', `You had somebody new beside somebody old on each of the three nights. I was the new one, and on the third night the old one.`, { project: 'Warehouse move', dimension: 'leadership', scope: 'team', level: 'L4' }),
    praise('move-count', '8.5', 'seoyeon', `After the move the count differed by 11 pieces in 61,000. Last year, without a move, it was 140.`, { project: 'Warehouse move', dimension: 'craft', scope: 'team', level: 'L4' }),
    praise('loading-order', '10.8', 'lucie', `You load by the order of the stops since my complaint in summer, without a word about it. The drivers noticed.`, { project: 'Loading', dimension: 'scope', scope: 'team', level: 'L4' }),
    praise('cold-second', '12.4', 'hana', `You learned the page for cold dispatch, found a shorter way through the third step and wrote it in. I had looked at that step for a year.`, { project: 'Cold dispatch page', dimension: 'independence', scope: 'team', independence: 'frames', level: 'L4' }),
  ],
  settled: {
    'returns-shelf': ['L4', 'craft'], 'move-plan': ['L4', 'independence'], 'move-weekend': ['L4', 'scope'], 'move-signs': ['L4', 'communication'], 'move-crew': ['L4', 'leadership'],
    'move-count': ['L4', 'craft'], 'loading-order': ['L4', 'scope'], 'cold-second': ['L4', 'independence'],
  },
  summary: `Hassan moved the warehouse: four thousand pallets in three nights of {7}, and the first van left at seven on Monday. The count after it differed by 11 pieces in 61,000, from 140 a year before.`,
  arguments: {
    craft: 'Returns have a shelf by week since {4}, and Service finds them without asking. After the move 11 of 61,000 pieces were off.',
    scope: 'The move reached everyone who takes something from a shelf. Vans are loaded in the order of their stops since {10}, and the drivers drive 40 miles less on the long tour.',
    independence: '“We move in summer” became a plan with every pallet on it twice. In {12} he shortened the third step of the cold dispatch page, which nobody had asked him for.',
    leadership: 'On each night of the move somebody new worked beside somebody old; Emre led the third night.',
    communication: 'The signs in the new warehouse hang at eye height with a picture of the part. On the first morning calls to the desk fell from 60 to 4.',
  },
  trajectory: 'Before the move he kept one aisle; since then the plan of the whole floor is his. Next is the store in Porto, drawn with Duarte.',
  concerns: 'Two deliveries waited at the gate on the second night because the gate had no list. He wrote one that morning, and it hangs there.',
  quotes: [
    { of: 'emre', asked: 't-21', text: 'I led the third night of the move because he had shown me the first two.', released: 't-17' },
    { of: 'lucie', asked: 't-21', text: 'He loads in the order of my stops. The drivers are home an hour earlier on the long tour.', released: 't-16' },
  ],
}
