import type { TradeBank } from './shape.ts'

/** Filling, laboratory and process in Porto. */
export const cartridges: TradeBank = {
  words: {
    paper: ['batch record', 'filling log', 'laboratory sheet', 'cleaning record'],
    task: ['start of a batch', 'line clearance', 'sampling', 'change of reagent'],
    partner: ['Logistics', 'the laboratory', 'Service', 'Bristol'],
    piece: ['cartridge', 'foil', 'nozzle', 'reagent bottle'],
    client: ['the laboratory', 'the second line', 'Bristol', 'the cold store', 'Quality', 'Service'],
  },
  aims: [
    'Batch records are complete before the next batch starts.',
    'Waste at the filling line below {n:3-5} per cent.',
    'Two more people can do the [line clearance|sampling] by the written steps.',
    'Every batch leaves with its curve and its laboratory sheet.',
    'Start of a batch within {n:40-55} minutes of the release.',
    'Deviations are written down on the day, with what was done.',
  ],
  small: [
    '{n:9-14} batches, [all released|one held for a day].',
    'Waste [this month|over the month]: {n:2-4}.{m:1-9} per cent.',
    'Batch {n:2210-2390}: [started late, finished on time|nothing to report, gladly].',
    '[Helped|Stood in] on line {n:1-2} for {m:2-4} days.',
    'Took a question to [Bristol|the laboratory] [before it became a deviation|instead of guessing].',
    'Visitors from {customer} [shown round|on the line], good questions.',
    '[Cleaning record|Batch record] without a correction for {n:3-6} weeks.',
    'Lent {peer} a hand with the [stock of foil|cold room].',
  ],
  topics: ['Batches of the week', 'Waste', 'Cold room', 'Foil and nozzles', 'Deviation, if any', 'Visitors', 'Line 1 or line 2',
  'Training hours'],
  stories: [
    {
      by: ['ines', 'rui', 'fatou'], project: 'Nozzle wear', dimension: 'craft', title: 'Nozzles changed before they drip',
      told: `You [noticed|saw] that nozzles start to drip after about {a:38-46},000 fillings, and [proposed|suggested] changing them at
        {b:30-35},000. [Waste on line {n:1-2} is at {c:2-3} per cent, from {d:5-6}.|Since then waste has gone from {d:5-6} to {c:2-3} per
        cent.]`,
      peer: `[The floor is dry.|I no longer wipe line 2 three times a shift.] [I had thought dripping was part of the job.|Nobody misses
        the mop.]`,
      bullets: ['Nozzles changed at {b},000 fillings.', 'Waste from {d} to {c} per cent.'], artefact: ['measurement',
      'Drip by number of fillings'], topic: 'Nozzles',
      what: `[Found out when nozzles begin to drip and introduced a change in time|Introduced a planned change of nozzles at {b},000
        fillings].`,
      how: '[Wrote the counter on the record at each drip for ten weeks|Collected counter readings from all shifts for ten weeks].',
      why: 'Waste fell from {d} to {c} per cent, [about {e:1600-2400} cartridges a month|{e:1600-2400} cartridges a month].',
      self: 'The nozzles. [Ten weeks of writing numbers, and then one knew.|It was only counting.]',
    },
    {
      by: ['rui', 'fatou', 'marta'], project: 'Line clearance', dimension: 'independence', title: 'Line clearance in half the time',
      told: `Line clearance takes {a:22-28} minutes now instead of {b:45-55}. [You asked why we clean in the order of the form, and there
        was no reason.|You turned the order round: from the wet end to the dry one.] [The laboratory swabbed {c:20-30} times and found
        nothing.|{c:20-30} swabs, all clean.]`,
      peer: `With your order I [get my feet wet only once|don’t walk the line four times]. [Who wrote the old one?|It should have been
        like this from the start.]`,
      bullets: ['Clearance at {a} minutes, from {b}.', '{c} swabs clean.'], artefact: ['document', 'Line clearance, new order'],
      topic: 'Order of the clearance',
      what: '[Reordered|Rearranged] the line clearance and brought it from {b} to {a} minutes.', how: `[Walked the line with {peer} and a
        stop-watch, then asked the laboratory to swab twice as often|Proposed the order, and asked the laboratory to look for a reason
        against it].`,
      why: 'That is one more batch [every other day|three times a week], [with {c} clean swabs|without a finding].',
      self: 'The clearance: {a} minutes. [And I asked the laboratory first.|A good feeling each time.]',
    },
    {
      by: ['ines', 'marta'], project: 'Low-range check', dimension: 'scope', title: 'A check that would have caught 2207',
      told: `After batch 2207 you [asked which check would have caught it|sat down and asked what would have shown it], and there was one:
        {a:3-5} samples at the low end before the release. [It has stopped one batch since.|In {b:5-8} weeks it has held one batch back,
        rightly.]`,
      peer: `When your check held the batch [I was annoyed for an hour and grateful for a week|nobody was cheerful, and all of us were
        relieved].`,
      bullets: ['Low-end check before each release.', 'One batch held, [rightly|cause found in two days].'], artefact: ['document',
      'Low-end check before release'], topic: 'The new check and how long it takes',
      what: 'Developed and introduced a check at the low end [before a batch is released|with {a} samples for every batch].',
      how: `[Went through the records of batch 2207 backwards until the first sign|Took retained samples of batch 2207 and looked for the
        earliest sign].`,
      why: `One batch of {c:6-8},000 cartridges was held [before it left the house|in time]; the recall of 2207 had cost [{d:80-95},000
        pounds|more than {d:80-95},000 pounds].`,
      self: 'The low-end check. [I did not want to have another week like that.|Something good came out of a bad week.]',
    },
    {
      by: ['rui', 'fatou'], project: 'Cold room', dimension: 'independence', title: 'The night the cold room failed',
      told: `When the cold room alarm rang at [four|five] in the morning you [had moved {a:40-60} crates to the lorry with the cooler
        before the technician came|were there in twenty minutes and had {a:40-60} crates in the cooled lorry by six]. Nothing rose above
        {b:6-7} degrees. [And you went home at noon, as you should.|Please take the day off that you have earned.]`,
      peer: `You rang three people and said [exactly what each of us should bring|one sentence to each]. [I brought the wrong gloves and
        the right van.|I have never been so awake at five.]`,
      bullets: ['Cold room failed, nothing above {b} degrees.', '[Call list|List of whom to ring] now hangs at the door.'],
      artefact: ['document', 'Cold room failure, by the minute'], topic: 'Cold room: what next time?',
      what: 'Saved {a} crates of cartridges when the cold room failed.', how: `[Rang three people, moved the oldest batches first and
        logged the temperature every ten minutes|Decided alone to use the cooled lorry, and wrote down each step].`,
      why: '{c:45-60},000 pounds of cartridges stayed [within limits|usable], and the page for the next failure is written.',
      self: 'The night with the cold room. [I knew what to do, which surprised me.|I would rather not repeat it.]',
    },
    {
      by: ['ines', 'rui'], project: 'Foil supplier', dimension: 'scope', title: 'Foil that seals',
      told: `[You brought me three rolls of foil and a ruler.|Three rolls, a ruler, and the sentence “it is the width”.] The supplier had
        [let the width drift|cut {a:1-2} millimetre too narrow], and [since the complaint with your pictures|after they saw your pictures]
        weak seals went from {b:18-26} to {c:3-5} a batch.`,
      peer: 'I had turned the heat up and up. [It was the foil.|Thank you for not believing me.]',
      bullets: ['Weak seals from {b} to {c} a batch.', 'Supplier [measures|checks] the width on each roll now.'],
      artefact: ['measurement', 'Foil width, {n:20-30} rolls'], topic: 'Foil complaint',
      what: `Traced weak seals to foil that was [cut too narrow|{a} millimetre too narrow], and [settled it with the supplier|got the
        supplier to check each roll].`, how: `[Measured {n} rolls in three places each and sent a picture instead of a letter|Set aside a
          piece of every roll for six weeks and measured them side by side].`,
      why: `Weak seals fell from {b} to {c} a batch, [and the heat went back to where it should be|and no cartridge has leaked in
        transport since].`, self: 'The foil. [A ruler is a fine instrument.|Everybody blamed the heat, me too at first.]',
    },
    {
      by: ['marta', 'fatou'], project: 'Shared records', dimension: 'communication', title: 'Records Bristol can read',
      told: `Bristol [no longer rings to ask what a record means|has not rung about a record in {a:6-9} weeks]. [You put the English word
        beside ours and took out four columns that nobody reads.|The two-language sheet is clear, and shorter than either of the old
        ones.]`,
      peer: 'I can read your sheets [without my dictionary|at a glance]. [And I have learned the word for “spillage”.|Even the remarks.]',
      bullets: ['Two-language sheet in use.', 'Questions from Bristol: [none|one] in {a} weeks.'], artefact: ['document',
      'Batch sheet in two languages'], topic: 'The sheet and who reads it',
      what: 'Redesigned the batch sheet [in two languages|for readers in both sites], with four columns fewer.',
      how: `[Asked each reader which column they had last used|Sat with Service and Quality for an hour each and watched what they look
        for].`,
      why: `A question about a batch is answered in minutes [where it took days|instead of two days], [as in the week of the recall|which
        counts in a complaint].`, self: 'The sheet in two languages. [My cousin corrected my English.|Fewer columns make people happy.]',
    },
    {
      by: ['rui', 'fatou', 'ines'], project: 'Second shift', dimension: 'leadership', title: 'A second shift that runs itself',
      told: `The second shift has run for {a:5-8} weeks, [and you have been called once|with one call to you]. [You trained the two new
        people by letting them plan the day backwards from the cold van.|What you taught them is to plan backwards from the van.]`,
      peer: `[You let me make the plan and asked me what happens at four o’clock.|You asked “and what is at four?” until I saw it.] [At
        four comes the van.|I now ask it myself.]`,
      bullets: ['Second shift running for {a} weeks.', 'Two new people, [both alone after three weeks|one alone, one nearly].'],
      artefact: ['document', 'Plan of the second shift'], topic: 'Second shift: what still lands with you?',
      what: 'Built up the second shift with two new colleagues.',
      how: 'Planned the first week together, watched the second, [stayed away in the third|was on call in the third].',
      why: `Output rose by {b:22-30} per cent without [overtime|weekend work], and [orders from hatcheries are filled in the week they
        come in|the backlog of {c:3-4} weeks is gone].`,
      self: 'The second shift runs. [I was called once and it was about the coffee machine.|It is strange and good not to be needed.]',
    },
    {
      by: ['ines', 'marta'], project: 'Sampling plan', dimension: 'craft', title: 'Fewer samples, better chosen',
      told: `With your plan we take {a:14-18} samples a batch instead of {b:28-32}, and [would find the faults of the last two years
        earlier|every fault of the last two years would have shown sooner]: [you replayed {c:40-60} old batches to prove it.|you tried it
        on {c:40-60} old batches.]`,
      peer: '[Half the samples, and I trust the result more.|I was sceptical of fewer samples.] The old-batches page [convinced|won] me.',
      bullets: ['Samples from {b} to {a} a batch.', '{c} old batches replayed.'], artefact: ['document',
      'Sampling plan, replay of {c} batches'], topic: 'Sampling plan: who signs?',
      what: 'Designed a sampling plan with {a} samples instead of {b}, [placed where faults begin|weighted to start and end of a batch].',
      how: `[Replayed {c} old batches on paper and asked Ravi to look for the hole|Used {c} old batches as a test and let Quality choose
        the hardest ones].`,
      why: 'The laboratory gains {d:9-13} hours a week, and [faults show up to a day earlier|a fault shows in the first hour of a batch].',
      self: 'The sampling plan. [Being allowed to do less took a lot of proof.|I had wanted to do this for two years.]',
    },
  ],
}
