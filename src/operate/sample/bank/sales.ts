import type { TradeBank } from './shape.ts'

export const sales: TradeBank = {
  words: {
    paper: ['offer', 'visit note', 'forecast', 'tender'],
    task: ['demonstration', 'price talk', 'tender answer', 'handover to Service'],
    partner: ['Service', 'the contracts desk', 'Engineering', 'Logistics'],
    piece: ['order', 'trial', 'demonstration set', 'price list'],
  },
  aims: [
    'Orders of {n:420-680},000 pounds, of which a fifth from customers who are new.',
    'Forecast within {n:10-15} per cent in three of four quarters.',
    'Service hears of each promise before the customer does.',
    'Visit notes on the day after, with the one open question on top.',
    'Each lost offer gets a call: why, in the customer’s words.',
  ],
  small: [
    '{n:9-17} visits, notes [the next day|for all but one].',
    'Forecast off by {n:3-14} per cent.',
    '{customer}: [trial extended|second instrument ordered|no order, and an honest reason].',
    'Lost to [a cheaper meter|a competitor], rang to ask why.',
    'Took {peer} along to {customer}.',
    'Asked Service before promising [a date|a training].',
    '{n:2-4} offers out, [one|two] signed.',
    'Demonstration set [back and complete|cleaned and recharged].',
  ],
  topics: ['Forecast', 'Offers that have gone quiet', 'Promises to check with Service', 'Visits next fortnight',
  'A customer I should meet', 'Prices', 'What we lost and why'],
  stories: [
    {
      project: 'Hatcheries', dimension: 'scope', title: 'Hatcheries, a new field',
      told: `[Six hatcheries have bought an Otter, and none had been a customer.|Six new customers, all hatcheries.] You [took Grace’s
        four pages on the low range and made one of them|turned Grace’s figure into a sentence a fish farmer wants to hear], [and had her
        check it|and asked her whether it was still true].`,
      peer: '[You quoted my figure with its uncertainty.|You left the “plus or minus” in.] [In sales!|I was touched.]',
      bullets: ['{a:2-3} hatcheries this quarter.', 'One page from Grace’s four, checked by her.'], artefact: ['document',
      'Otter for hatcheries, one page'], topic: 'Hatcheries: who next?',
      what: 'Opened the field of hatcheries with six first orders, {b:66-90},000 pounds.', how: `[Translated the new low-range figure into
        the farmer’s risk, and let two farmers try it for a month|Offered a month of trial and read the results together].`,
      why: `It is the first new field for the Otter in four years, [and two have asked for the Mayfly|with about {c:70-110} hatcheries in
        reach].`, self: 'The hatcheries. [I smelled of fish for a quarter.|Listening first, then the instrument.]',
    },
    {
      project: 'Honest offer', dimension: 'communication', title: 'An offer that said no',
      told: `You told {customer} that they need [a Heron and not the Mayfly they had asked for|the smaller instrument]. [It cost us
        {a:7-9},000 pounds that week.|That was {a:7-9},000 pounds less.] [They have ordered {b:4-6} since, and quote you.|Since then
        {b:4-6} orders have come from the people they talk to.]`,
      peer: `[I have one customer fewer who is angry about the wrong instrument.|Nothing to repair, nobody to calm.] [From Service, with
        thanks.|More of this, please.]`,
      bullets: ['Advised {customer} to buy the smaller instrument.', '{b} orders through them since.'], artefact: ['document',
      'Visit note {customer}'], topic: 'When we are not the right answer',
      what: 'Advised a customer against the larger instrument, [and won their trust|with the reasons on one page].',
      how: `[Asked what they would do with the data, and the answer was “nothing”|Spent a morning with the operator before making an
        offer].`,
      why: '{b} further orders came through this customer, {c:38-55},000 pounds in all.',
      self: 'The offer that said no. [I told Milena before, with my heart in my mouth.|It paid, but I would do it again if it hadn’t.]',
    },
    {
      project: 'Lost offers', dimension: 'craft', title: 'Why we lose',
      told: `You rang all {a:18-26} customers who had not bought, and [{b:11-15} told you why|got an answer from {b:11-15}]. [It was
        rarely the price.|Price was third.] [We answer on delivery times differently now.|The training day in the offer comes from those
        calls.]`,
      peer: `[You read their answers to us without making them nicer.|I did not enjoy page two.] [It was useful.|My team has changed two
        things because of it.]`,
      bullets: ['{b} of {a} lost customers told us why.', 'Delivery time in the offer, as a date.'], artefact: ['document',
      'Why we lost, {a} calls'], topic: 'What the lost ones say',
      what: 'Rang {a} customers who had decided against us and summed up why.',
      how: '[Asked one question, kept quiet, and wrote down their words|Promised not to sell anything in that call, and kept to it].',
      why: `Delivery came before price, [so offers now carry a date|and since offers carry a date]; of the next {c:19-24} offers {d:9-11}
        were won, from one in three.`,
      self: 'The calls to people who had said no. [I dreaded the first and liked the tenth.|Nobody hung up.]',
    },
    {
      project: 'Handover to Service', dimension: 'leadership', title: 'Promises that Service knows of',
      told: `Of your {a:14-19} orders [not one reached Service with a surprise in it|each came to Service with its promises written down].
        [Wanjiru and Declan say so, and they would say the other thing too.|Declan calls it “a civilised way to be told things”.]`,
      peer: `Your handover has a line “what I said that I should not have”. [It was empty nine times and honest once.|I read that one
        first.]`,
      bullets: ['{a} handovers without a surprise.', 'Line “promised” [on each order|taken up by the others].'], artefact: ['document',
      'Handover to Service, one page'], topic: 'Handover page',
      what: 'Introduced a handover page for each order, with everything that was promised.', how: `[Agreed its five lines with Service,
        and rang before promising a date|Asked Service for the five questions they always have to ask].`,
      why: `No response time was promised without asking; [in the cycle before there had been {b:4-6}|before, {b:4-6} such promises had to
        be taken back].`, self: 'The handover page. [The honest line was my idea, and I have used it.|Service greets me first.]',
    },
  ],
}
