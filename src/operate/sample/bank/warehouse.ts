import type { TradeBank } from './shape.ts'

export const warehouse: TradeBank = {
  words: {
    paper: ['pick list', 'delivery note', 'stock card', 'loading plan'],
    task: ['goods in', 'loading', 'stock count', 'booking of a carrier'],
    partner: ['Assembly', 'the carrier', 'Service', 'Porto'],
    piece: ['pallet', 'crate', 'blue box', 'shelf'],
    client: ['line A', 'line B', 'Porto', 'the Nairobi office', 'Service', 'the repair bench'],
  },
  aims: [
    'Stock in the system and on the shelf agree in {n:97-99} of 100 counts.',
    'Orders received by two leave on the same day.',
    'Damage in transport below {n:3-6} in a thousand.',
    'A second person can do [goods in|the loading plan] by the written steps.',
    'Carriers are booked a day ahead, exceptions by telephone.',
  ],
  small: [
    '{n:310-470} lines picked, {m:1-4} wrong, [all caught here|found before the van].',
    'Count of aisle {n:2-9}: [right to the piece|two pieces off, found].',
    'Van for {customer} [away at two|left on time on a bad day].',
    '[New shelf labels|Labels] in aisle {n:1-9}.',
    'Carrier {n:14-40} minutes late [three times|twice]; rang [each time|before we did].',
    'Forklift training [renewed|done].',
    'Helped {peer} with [goods in|the Friday loading].',
    '[Nothing broken|One crate dropped, owned up at once] this month.',
  ],
  topics: ['Late carriers', 'Space in the aisles', 'Counts', 'Friday loading', 'Holiday cover', 'Forklift', 'Returns', 'Packing material'],
  stories: [
    {
      by: ['hassan', 'emre'], project: 'Aisle order', dimension: 'scope', title: 'Shelves in the order of the work',
      told: `[You moved the {a:30-45} parts that are picked most to the front two aisles|The {a:30-45} fastest parts are in the front
        aisles now]. A pick takes {b:4-5} minutes instead of {c:8-9}. [You did it over three evenings and asked for them back,
        rightly.|And the line hardly noticed the move.]`,
      peer: '[I walk four kilometres less a day|My step counter thinks I am ill]. [Thank you.|My knees send their regards.]',
      bullets: ['Picks at {b} minutes, from {c}.', '{a} parts moved to the front.'], artefact: ['measurement',
      'Picks by aisle, four weeks'], topic: 'What should stand where?',
      what: 'Reordered the shelves so that the {a} most picked parts [stand in front|are in the first two aisles].',
      how: `[Counted picks for four weeks, drew the walks on the plan of the hall|Put a tally sheet on each aisle for four weeks] and
        moved aisle by aisle.`,
      why: 'A pick takes {b} minutes instead of {c}; [the line waits less|waiting at the line fell by half].',
      self: 'The front aisles. [Everyone knew, nobody had counted.|It took a tally sheet and three evenings.]',
    },
    {
      by: ['hassan', 'emre'], project: 'Count by aisle', dimension: 'craft', title: 'A count that never stops the house',
      told: `We have not closed for a stock count, and [the auditors accepted it|Farid’s auditors are content]. Your two aisles a week
        [found {a:7-12} errors while they were small|keep the difference at {a:7-12} pieces].`,
      peer: '[No stock-count Saturday!|I spent that Saturday in my garden.] [You may have the first tomato.|Please go on counting.]',
      bullets: ['Two aisles counted each week.', 'No closing for the count.'], artefact: ['document', 'Rolling count, plan and result'],
      topic: 'Rolling count',
      what: 'Replaced the yearly stock count by two aisles a week.', how: `[Agreed the plan with Finance first, then trained two people to
        count blind|Started with the worst aisle and showed Finance the result after six weeks].`,
      why: `Stock is right in {b:98-99} of 100 counts, from {c:91-94}, and [two days without shipping are saved|nobody works the
        Saturday].`, self: 'No counting weekend this year. [Nobody believed it would pass.|I count in small bites now.]',
    },
    {
      by: ['hassan', 'emre'], project: 'Returns dock', dimension: 'communication', title: 'Returns that can be understood',
      told: `A return is on the right bench on the day it comes, [with your yellow sheet|with five lines on a yellow sheet]. [Before,
        {a:9-15} stood in the corner.|The corner with {a:9-15} orphans is empty.] [Mateus says he did not have to ring once this
        month.|Repair has stopped ringing.]`,
      peer: `I know what to do with a parcel [before I open it|when I see the colour]. [Less detective work.|The yellow sheet is the best
        thing in this hall.]`,
      bullets: ['Yellow sheet for returns.', 'Orphans in the corner: from {a} to [none|one].'], artefact: ['document',
      'Returns sheet, yellow'], topic: 'Returns without a name',
      what: `Set up a returns dock with a sheet of five lines, [so that each return finds its bench on the day|by which returns are sorted
        at the door].`, how: `[Asked repair and support which five facts they need, and put a box at the door|Opened forty old returns and
          noted what had been missing].`,
      why: `The wait before repair fell from {b:4-6} days to [one|less than one], and [customers can be told at once|support can answer on
        the first call].`,
      self: 'The returns corner is a corner again. [It had a pallet that was older than me.|I found a thermos in it.]',
    },
    {
      by: ['lucie'], project: 'Carrier change', dimension: 'independence', title: 'A carrier who rings',
      told: `You [compared three carriers on {a:60-90} shipments|tried two others for a month] and proposed the one that is not the
        cheapest. [Late deliveries went from {b:11-15} to {c:3-5} a month.|We have {c:3-5} late ones a month, from {b:11-15}.] [The extra
        {d:200-340} pounds are well spent.|Farid saw the table and signed.]`,
      peer: `[The new driver rings before the bridge.|They ring when they are late.] [It is a small thing and I can plan my afternoon.|I
        had not known that carriers could.]`,
      bullets: ['Late deliveries from {b} to {c} a month.', 'New carrier on [two|three] routes.'], artefact: ['document',
      'Three carriers on {a} shipments'], topic: 'Carriers compared',
      what: 'Compared three carriers on {a} shipments and changed [two|three] routes.', how: `[Weighed price against late hours and damage
        in one table|Asked customers what a late delivery costs them, and put it beside the price].`,
      why: `Late deliveries fell from {b} to {c} a month for {d} pounds more, [and complaints about delivery with them|and two customers
        said so unasked].`, self: 'The carrier. [The cheapest was dear.|I had to learn how to argue with a table.]',
    },
    {
      by: ['lucie', 'hassan'], project: 'Loading plan', dimension: 'craft', title: 'Loaded the way it is unloaded',
      told: `Since you load [by the order of the stops|last stop first], drivers need {a:10-14} minutes a stop instead of {b:22-28}, and
        [we had no crushed crate in {c:6-9} weeks|nothing has been crushed for {c:6-9} weeks].`,
      peer: `The driver asked [who had packed the van so nicely|whether you would come along]. [I said it was you.|I said you were needed
        here.]`,
      bullets: ['Last stop first: {a} minutes a stop.', 'No crushed crate in {c} weeks.'], artefact: ['document', 'Loading plan by stop'],
      topic: 'Loading on Fridays',
      what: 'Introduced a loading plan by the order of stops.',
      how: '[Rode along for a day and watched the driver dig|Asked two drivers to draw how they would like it].',
      why: `A tour is {d:50-80} minutes shorter and [crushed crates stopped|damage fell to nothing for {c} weeks]; {customer} had
        complained twice.`, self: 'I rode along and [understood the van|saw what we do to the drivers].',
    },
    {
      by: ['hassan', 'lucie'], project: 'Peak week', dimension: 'leadership', title: 'The fullest week',
      told: `In the week with {a:620-780} lines you [made the plan on Monday, changed it on Wednesday and told everybody why|kept the
        board up to date by the hour]. [We were out by half past three on Friday.|All of it left, and everyone went home on time.] [{peer}
        said it had been almost fun.|I have not seen that before in such a week.]`,
      peer: `[You put me where I was fastest and not where I was needed loudest.|You asked who would like which job before handing them
        out.] It [worked|made a difference].`,
      bullets: ['{a} lines in one week, none late.', 'Board updated by the hour.'], artefact: ['document', 'Board of the fullest week'],
      topic: 'Fullest week: what to keep',
      what: 'Led the fullest week of the cycle with {a} lines from the board, [without a late order|none of them late].',
      how: `[Planned by the hour, replanned in the open, and asked for help from Assembly on the Wednesday|Put people where they are
        fastest and changed the plan once, aloud].`,
      why: `No order was late and there was no overtime; [the same week had cost {b:40-60} hours the year before|in the cycle before it
        had taken {b:40-60} extra hours].`,
      self: 'The full week. [We laughed, which I take as the result.|I talked more in that week than in a month.]',
    },
    {
      by: ['lucie'], project: 'Customs folder', dimension: 'craft', title: 'Papers that pass the first time',
      told: `{a:17-24} shipments outside the country, and [{b:16-17} passed with the first papers|one was sent back]. [You ring the broker
        before the lorry leaves, and not after it has stopped.|Your folder by country has the three questions each office asks.]`,
      peer: `[Nothing of mine has stood at a border since {month}.|My instrument was through before I had worried.] [It used to be my
        first question each morning.|I had set aside an afternoon for worrying.]`,
      bullets: ['{a} shipments abroad, [one|none] sent back.', 'Folder by country.'], artefact: ['document', 'Customs folder by country'],
      topic: 'Borders',
      what: 'Set up a folder by country for customs papers; {b} of {a} shipments passed at the first attempt.',
      how: `[Asked the brokers for the reasons of every refusal in two years|Built it from old refusals, together with Hana], and put the
        question of each office on top.`,
      why: `A shipment abroad takes {c:6-7} days instead of {d:10-12}, [and promised dates hold|and customers get the date they were
        given].`,
      self: 'The folder. [I know three customs officers by their first names.|It is a book of other people’s mistakes, and useful.]',
    },
  ],
}
