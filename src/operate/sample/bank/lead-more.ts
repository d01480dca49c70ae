import type { Story } from './shape.ts'

export const leadMore: Story[] = [
  {
    by: ['piotr', 'arvid'], project: 'New lead', dimension: 'leadership', title: 'A first-time lead, well begun',
    told: `{peer} has led for {a:5-7} months now, [and you are seen less and less beside the desk|with your hand further and further
      away]. [You let a plan go out that you would have written otherwise.|What you did well: you did not rescue the first bad week.]`,
    peer: `In my first bad week you asked “[what will you do on Monday?|and what do you want to try?]” and [went home|nothing else]. [I
      was furious. It was right.|It was the best help I have had.]`,
    bullets: ['{peer} leads [alone|with less and less help].', 'First bad week [not rescued|left to the new lead].'],
    artefact: ['document', 'First half-year as a lead, notes'], topic: 'How much help does a new lead need?',
    what: 'Brought a new team lead through the first half-year.',
    how: 'Met weekly, asked before advising, and [left the first bad week to them|did not step in when a plan went wrong].',
    why: `The team’s figures held, [nobody left|and all reports have agreed expectations], and a second lead [is in view|has asked to
      try].`, self: `[Watching somebody become a lead.|{peer}’s first half-year as a lead.|To stand beside {peer}, and only beside.] [I
        bit my tongue a good deal.|I learned what I do by habit.]`,
  },
  {
    for: 'floor', project: 'Late shift', dimension: 'craft', title: 'A late shift that lasts',
    told: `[You worked the late shift for a week before changing it.|A week on the late shift yourself, and then the proposal.] [Now
      {a:7-9} of ten stay longer than half a year; it had been {b:3-4}.|Since the change nobody has asked to leave it, in {a:7-9} months.]`,
    peer: `You brought [soup|your own mug] and asked [what it is like at nine|what daylight costs us]. [No one had.|The bus was the
      answer.]`,
    bullets: ['Late shift starts [half an hour earlier, for the bus|earlier].', '{a} months without a request to leave it.'],
    artefact: ['document', 'Late shift, a week’s diary'], topic: 'Late shift',
    what: 'Changed the late shift after working it for a week.', how: `[Asked each person what makes it hard, and moved the start for the
      last bus|Listened at nine in the evening and not at nine in the morning].`,
    why: 'Nobody has left it in {a} months, [where {b} had in the cycle before|and training costs for it fell by half].',
    self: 'A week of late shifts. [I had led it for years and did not know it.|The bus! Nobody had told me about the bus.]',
  },
  {
    for: 'product', project: 'Customer in the room', dimension: 'scope', title: 'Customers at the round',
    told: `[Once a month a customer sits in your round for half an hour.|{a} customers have sat in your round.|There was a customer in
      your round again on {when}.] [After {customer} had been here your people changed two things the same week.|Two changes came from
      {customer}’s visit alone.] [You do not defend us in front of them, and that is why they talk.|You let the silence stand until they
      say the real thing.]`,
    peer: `She said “[it beeps like my neighbour’s van|I hate the blue light]”. [We had discussed that for months.|I turned it off the
      next day.]`,
    bullets: ['{a:6-8} customers in the round.', '{b:9-13} changes from it.'], artefact: ['document',
    'Customers in the round, what changed'], topic: 'Which customer next?',
    what: `[Invited a customer to the team’s round each month|Had {a} customers sit in the team’s round|Opened the round to a customer,
      {a} times].`, how: `[Chose those who had complained, asked one question, and let people hear it first-hand|Asked them to bring the
        instrument and their worst day].`,
    why: '{b} changes came from it, [three of which ended frequent complaints|among them the end of the two most frequent complaints].',
    self: 'Customers in the round. [The first one was horrible, and we still do what she said.|It ends many discussions.]',
  },
  {
    project: 'Cost of the plan', dimension: 'independence', title: 'A plan with its price on it',
    told: `You brought me a plan with its price and with [the sign by which we would know that it is wrong|three signs that it is
      failing]. [In {month} the sign came, and you stopped it yourself.|The second sign appeared in {month}, and you came to me with the
      end of your own plan.] [It cost {a:6-9},000 pounds and not forty.|That is worth more than a success.]`,
    peer: `[I had seen nobody end their own project here.|You ended it in ten minutes and thanked us for an hour.] [It makes it easier for
      the rest of us.|I trust your next one.]`,
    bullets: ['Own plan stopped in {month}, {a},000 pounds spent.', 'What we learned: one page.'], artefact: ['document',
    'A plan, its price, its end'], topic: 'When would we stop?',
    what: 'Started a trial with a price and a stopping sign, and stopped it when the sign came.', how: `[Wrote down beforehand what would
      prove it wrong|Agreed the stopping sign with {partner} before the first pound], and told the team why.`,
    why: `It cost {a},000 pounds instead of {b:38-45},000, and [the second idea, which works, was begun in the same month|freed two people
      for the work that came next].`,
    self: 'A plan of mine that I ended. [I am told it was my best hour.|It was a good idea that was wrong.]',
  },
  {
    project: 'Rounds', dimension: 'communication', title: 'A round people come to',
    told: `Your round takes {a:18-25} minutes, begins with what is late, and [everyone leaves knowing who does what|ends with three names
      and three dates]. [I have sat in on it twice, unannounced, and spoke once.|It had taken an hour and a half.]`,
    peer: '[I used to bring other work to the round.|Nobody brings a laptop any more.] [No time for that now.|One would miss it.]',
    bullets: ['Round at {a} minutes.', '[Three|Four] names and dates at the end of each.'], artefact: ['document', 'Agenda of five lines'],
    topic: 'What does the round still waste?',
    what: 'Rebuilt the weekly round to {a} minutes with five fixed lines.',
    how: '[Asked what each had taken away from the last one, and cut the rest|Moved everything that concerns two people out of it].',
    why: `It gives back about {b:9-13} hours a week to the team, [and agreements are kept in nine of ten cases|and what is agreed gets
      done].`, self: 'The short round. [I talk less, it turns out that I was the length.|I had to find another place for my anecdotes.]',
  },
  {
    for: 'floor', project: 'Spare parts', dimension: 'independence', title: 'Stock where it is needed',
    told: `You moved {a:34-52},000 pounds of stock to where it is used, [with Farid’s blessing|after two hours with Farid], and lowered
      the total by {b:11-17} per cent. [No line waited for a part in {c:5-8} weeks.|I had feared waiting lines, and there were none.]`,
    peer: `[I was the one who hoards.|I had a secret shelf.] [You asked what I was afraid of, and put exactly that within reach.|You found
      it, laughed, and labelled it.]`,
    bullets: ['Stock {b} per cent lower.', 'No waiting for parts in {c} weeks.'], artefact: ['document', 'Stock by place of use'],
    topic: 'Stock: what are we afraid of?',
    what: 'Lowered stock by {b} per cent without a line waiting.', how: `[Asked each team which part they fear to run out of, and started
      there|Went through secret shelves with their owners and without reproach].`,
    why: '{a},000 pounds are free, [and searching has become rare|and parts are found in a third of the time].',
    self: 'Stock, and the secret shelves. [Mine was the largest.|Fear is a good guide to what should be near.]',
  },
  {
    project: 'Hard talk', dimension: 'leadership', title: 'A hard talk held early',
    told: `You spoke to a colleague within {a:2-4} days of the incident, [with the facts, and with time for the answer|after practising
      the first sentence with Emine]. [Both of you have told me that it was fair.|It was not pleasant, and it has not come back.]`,
    peer: `[We had all seen it, and were waiting for what you would do.|I had seen it and hoped that somebody would say something.]
      [Nothing was said in public, and it stopped.|It was good to see that it matters.]`,
    bullets: ['Hard talk within {a} days.', 'Agreed in writing, looked at after {b:4-6} weeks.'], artefact: ['document',
    'Agreement after a talk, kept by both'], topic: 'A talk that is due',
    what: `[Held a hard conversation early, and followed it up|Spoke with a colleague within {a} days of an incident, and again after {b}
      weeks|Took on a hard conversation {a} days after it became due].`, how: `[Prepared the first sentence and the facts, and listened
        longer than spoke|Met alone, named what was seen, asked what had led to it].`,
    why: `It has not happened again, [and the team has seen that such things are dealt with|and the colleague has stayed and does good
      work].`, self: `[A conversation that I would have put off a year ago.|One talk, held {a} days after it was due and not {a} months.|A
        hard talk, early.] [My hands were cold.|It took twelve minutes.]`,
  },
  {
    project: 'Second site', dimension: 'scope', title: 'Two sites, one way',
    told: `Porto and Bristol do the [release|planning|handover] the same way since {month}. [You let Porto’s way win, which nobody here
      had expected.|You had tried both for a month and took the better one, which was theirs.]`,
    peer: `[You came to us to learn and not to check.|You sat at our table for a week.] [One notices the difference.|And you eat
      everything.]`,
    bullets: ['One way for both sites since {month}.', 'Porto’s form taken over.'], artefact: ['document', 'Comparison of two ways'],
    topic: 'What the other site does better',
    what: `[Brought both sites to one way of working, and chose Porto’s|Gave up our own form for Porto’s, and made one of two|Led two
      sites to a common way, which is Porto’s].`, how: `[Tried both for a month, with the same measure|Spent a week at the other site
        before proposing anything], and gave the credit to its authors.`,
    why: `Errors at handover fell from {a:14-19} to {b:3-5} a month, [and each site can stand in for the other|and people can stand in
      across sites].`, self: `[Taking over what the others do better.|Porto’s form. It is better than mine was.|One way for two sites,
        theirs.] [I thought that mine was good.|It cost pride and saved hours.]`,
  },
]
