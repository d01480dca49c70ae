import { praise } from '../written.ts'
import type { WrittenCase } from '../written-case.ts'

/** Inês, L4 to L5: six of ten pieces speak for her craft, one for each of the other dimensions. */
export const singleDimensionCase: WrittenCase = {
  person: 'ines', by: 'duarte', begun: 't-20', levels: ['L4', 'L5'],
  records: [
    praise('three-temperatures', '4.16', 'duarte', `Ninety days at three temperatures where the plan had one. When we changed the buffer you could say how long it keeps in Kisumu and not
      only in a refrigerator in Porto.`, { project: 'Buffer change', dimension: 'craft', scope: 'teams', independence: 'directs', level: 'L5' }),
    praise('worn-cam', '5.21', 'marta', `From a year of fill weights you drew the curve of the pump on line 2 and saw the worn cam. Three weeks later it would have stopped us.`,
      { project: 'Filling line 2', dimension: 'craft', scope: 'team', independence: 'frames', level: 'L5' }),
    praise('salt-retires', '6.17', 'nomvula', `You asked what we do when the maker of the salt retires, before Purchasing had thought of it. There is a second maker now, and the question has a name:
      yours.`, { dimension: 'independence', scope: 'teams', independence: 'directs', level: 'L5' }),
    praise('nitrate-reference', '7.9', 'ravi', `Your nitrate method lies within 0.4 per cent of the reference laboratory. I repeated it on three days, because I did not believe it on the first.`,
      { project: 'Nitrate method', dimension: 'craft', level: 'L5' }),
    praise('rui-why', '8.3', 'rui', `You explained why the dose drifts when the room is warm, with a drawing on the crate. I now check the room before I check the pump.`, { dimension: 'leadership', level: 'L5' }),
    praise('cause-2207', '8.18', 'ingrid', `The cause of batch 2207 is on two pages, with the trial that proves it and the one that disproves my own theory. I have filed both.`,
      { project: 'Batch 2207', dimension: 'craft', scope: 'organisation', level: 'L5' }),
    praise('one-limit', '9.14', 'moira', `Porto, line B and Service measure cartridges by one limit since you wrote it. We used to have three, each of them with a reason.`, { project: 'One limit', dimension: 'scope', scope: 'organisation', level: 'L5' }),
    praise('two-salts', '10.6', 'duarte', 'Two salts from two makers and one reading. It took eleven trials, and you stopped at the one that mattered.', { project: 'Buffer change', dimension: 'craft', level: 'L5' }),
    praise('dose-warm', '11.24', 'marta', 'The dose holds within one per cent between 18 and 26 degrees. I filled a thousand by your table and weighed forty.', { project: 'Nitrate method', dimension: 'craft', level: 'L5' }),
    praise('limits-read', '12.9', 'hana', `Your page on the limits fits on the lid of a blue box. The agent in Nairobi reads it to the driver, in Swahili.`, { project: 'One limit', dimension: 'communication', scope: 'teams', level: 'L5' }),
  ],
  settled: {
    'three-temperatures': ['L5', 'craft'], 'worn-cam': ['L5', 'craft'], 'salt-retires': ['L5', 'independence'], 'nitrate-reference': ['L5', 'craft'], 'rui-why': ['L5', 'leadership'],
    'cause-2207': ['L5', 'craft'], 'one-limit': ['L5', 'scope'], 'two-salts': ['L5', 'craft'], 'dose-warm': ['L5', 'craft'], 'limits-read': ['L5', 'communication'],
  },
  summary: `Since {4} Inês has set the standard by which Porto, line B and Service measure cartridges. Her method for nitrate lies within 0.4 per cent of the reference laboratory, and the cause of batch 2207 was closed in {8} by her two pages.`,
  arguments: {
    craft: `The buffer keeps in Kisumu because she tested it at three temperatures in {4}. On {5.21} she saw a worn cam in a year of fill weights, three weeks before line 2 would have stopped.`,
    scope: `One limit replaced three on {9.14}: Porto, line B and Service pass cartridges by the same figure.`,
    independence: `On {6.17} she asked what happens when the maker of the salt retires, and a second maker was approved before Purchasing had the question on a list.`,
    leadership: `Since {8} Rui checks the temperature of the room before the pump, because she showed him why; stops on his shift fell from five a month to two.`,
    communication: `Her page on the limits fits on a lid, and the agent in Nairobi reads it to the driver since {12}.`,
  },
  trajectory: 'In {4} her trials answered questions of others. Since {6} she puts the questions, and from next quarter on the trial plan of the laboratory is hers.',
  concerns: 'Minutes of her trials were missing twice in {7}; she has handed them in with the result since {8}.',
  quotes: [
    { of: 'ravi', asked: 't-19', text: 'I repeated her nitrate method on three days and found nothing to correct. Quality works by it.', released: 't-15' },
    { of: 'marta', asked: 't-19', text: 'I filled a thousand cartridges by her table and weighed forty of them. All forty were inside.', released: 't-14' },
  ],
}
