import { praise } from '../written.ts'
import type { WrittenCase } from '../written-case.ts'

/** Catarina, L3 to L4: eight of ten pieces are from the last quarter, though the year before held more. */
export const recencyCase: WrittenCase = {
  person: 'catarina', by: 'milena', begun: 't-12', levels: ['L3', 'L4'],
  records: [
    praise('intervals', 't-212', 'wanjiru', `You asked how often one measures a lake, and wrote the answer so that a county clerk understands it. That page is the heart of the annex.`,
      { project: 'County tender', dimension: 'communication', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('lagoa-plan', 't-135', 'milena', `Lagoa wanted a price. You brought them a plan for three ponds, and they bought the first of three.`, { project: 'Lagoa', dimension: 'independence', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('forecast-sheet', 't-78', 'farid', `Your forecast has a column for how sure you are. It is the first one from Sales I can put beside mine.`, { project: 'Forecast', dimension: 'scope', scope: 'teams', level: 'L4' }),
    praise('ria-contract', 't-70', 'helen', `You had read the contract with Ria Viva before it came to me, and marked the two places that matter.`, { project: 'Ria Viva', dimension: 'craft', scope: 'team', level: 'L4' }),
    praise('mussel-visit', 't-61', 'saia', `You told the growers what the Mayfly cannot do before they asked. They laughed, and then they signed for four.`, { project: 'Ria Viva', dimension: 'communication', level: 'L4' }),
    praise('brian-covered', 't-52', 'otieno', `When I was ill you took my two customers in Kisumu over by telephone, in Portuguese and Swahili of your own invention. Both are still customers.`, { dimension: 'leadership', scope: 'team', level: 'L4' }),
    praise('price-page', 't-41', 'seoyeon', `Your page of prices says which costs are in them. I stopped rebuilding them at the end of the month.`, { project: 'Price page', dimension: 'scope', scope: 'teams', level: 'L4' }),
    praise('no-discount', 't-33', 'milena', `You offered Lagoa a second visit and no discount. They took the visit, and ordered the second pond.`, { project: 'Lagoa', dimension: 'independence', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('pipeline', 't-24', 'anselm', `You found out that half of our lost offers waited for one answer of ours. There is a name beside that answer now.`, { project: 'Lost offers', dimension: 'craft', scope: 'team', independence: 'frames', level: 'L4' }),
    praise('shown-how', 't-16', 'tolu', `You showed me how a customer reads an invoice. My letters have become shorter by half.`, { dimension: 'leadership', scope: 'team', level: 'L4' }),
  ],
  settled: {
    intervals: ['L4', 'communication'], 'lagoa-plan': ['L4', 'independence'], 'forecast-sheet': ['L4', 'scope'], 'ria-contract': ['L4', 'craft'], 'mussel-visit': ['L4', 'communication'],
    'brian-covered': ['L4', 'leadership'], 'price-page': ['L4', 'scope'], 'no-discount': ['L4', 'independence'], pipeline: ['L4', 'craft'], 'shown-how': ['L4', 'leadership'],
  },
  summary: `Catarina turns rough enquiries into plans that customers buy: the fish farm Lagoa asked for a price and has ordered for two of three ponds since {t-135}. Her page of prices and her forecast are what Finance works with.`,
  arguments: {
    craft: 'She marked the two places that matter in the contract with the customer Ria Viva before Legal saw it. On {t-24} she found that half of the orders we missed had waited for one answer; it has an owner now, and misses fell from six a month to two.',
    scope: `Farid puts her forecast beside his own since {t-78}, and Seo-yeon no longer rebuilds the prices at the end of the month.`,
    independence: 'Lagoa wanted a price; she brought a plan for three ponds. When they asked for a discount she offered a second visit, and they ordered the second pond.',
    leadership: `She carried two of Brian’s customers through his illness in {t-52}, and both ordered again. Tolu’s letters became half as long after an afternoon with her.`,
    communication: 'Her page on sampling intervals stands in the county annex. At the customer Ria Viva she said what the monitor cannot do, and the growers signed for four.',
  },
  trajectory: 'She began the year with enquiries and ends it with plans. The county account is hers from next quarter on.',
  concerns: 'Two offers left without the delivery terms in the spring; her list for offers closed that, and none did since.',
  quotes: [
    { of: 'helen', asked: 't-11', text: 'She reads a contract before she forwards it. With Ria Viva she found both places that I would have found.', released: 't-9' },
    { of: 'seoyeon', asked: 't-11', text: 'Her page of prices says what is in them. I stopped rebuilding them.', released: 't-8' },
  ],
}
