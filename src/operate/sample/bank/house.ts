import type { Story } from './shape.ts'

/** What people do for the house beside their trade; for those whose trade has few of its kind. */
export const HOUSE: Story[] = [
  {
    project: 'Open day', dimension: 'communication', title: 'An open day worth the walk',
    told: `{a:340-520} people came to the open day, and [most stood at your table|your table had a queue]. [You let them measure their own
      tap water instead of telling them about ours.|The idea that everybody brings a glass of their own water was yours.] [Two of the
      visitors have applied since.|I saw Ruth queueing.]`,
    peer: `[A boy told me what nitrate is, and he had it from you.|My mother now measures her tea.] [She wants a Heron.|I have heard worse
      explanations from professionals.]`,
    bullets: ['Table at the open day: [own water, own reading|bring your water].', '{a} visitors.'], artefact: ['document',
    'Open day, table plan'], topic: 'Open day: your table',
    what: 'Prepared and ran a table at the open day, [where visitors measured their own water|to which visitors brought their own water].',
    how: `[Tried it on two school classes before|Rehearsed it with people from three departments], and left out every word one has to look
      up.`,
    why: `{a} people came, {b:11-17} applied for work or training since, [and the town’s paper wrote half a page|and two schools asked for
      a visit].`,
    self: 'The open day. [I explained the same thing ninety times and still liked it at the end.|My voice was gone and I was happy.]',
  },
  {
    project: 'First aid', dimension: 'independence', title: 'First aid that one can find',
    told: `Since you [put the first-aid boxes where the accidents are|moved the boxes to where people really cut themselves], nobody walks
      farther than {a:12-18} metres. [You asked everybody where they had last bled.|A cheerful question round the canteen, where did you
      last bleed, and a plan came of it.]`,
    peer: `[I cut my thumb on Thursday and had a plaster in ten seconds.|The eyewash is where my eyes are.] [A good plaster, too.|Well
      thought out.]`,
    bullets: ['First-aid boxes moved, {a} metres at most.', '{b:9-13} colleagues trained.'], artefact: ['document',
    'Where people get hurt, plan of the house'], topic: 'First aid: who is trained?',
    what: 'Moved the first-aid boxes to where they are needed and had {b} colleagues trained.',
    how: '[Asked people where they had last been hurt and drew it on the plan|Read five years of the accident book and drew a map].',
    why: `Help is {a} metres away at most, from {c:40-70}; [small cuts are treated within a minute|nobody has gone back to work with an
      open cut since].`, self: 'The boxes. [People told me very detailed stories.|I could do without some of the stories.]',
  },
  {
    project: 'School week', dimension: 'leadership', title: 'Young people who come back',
    told: `Of the {a:5-7} pupils who spent their week with you [{b:2-3} have asked for a place as apprentices|{b:2-3} want to come back].
      [You gave them one real thing to finish, with their name on it.|Each of them finished something that is in use.]`,
    peer: `[The girl with the blue hair fixed my drawer.|One of your pupils asked me why we do it this way.] [It has not stuck since.|I
      had no answer and have changed it.]`,
    bullets: ['School week with {a} pupils.', '{b} of them would like to be apprentices.'], artefact: ['document',
    'School week, a plan with real work'], topic: 'School week: what can they finish?',
    what: 'Planned and led the school week for {a} pupils.', how: `[Chose work that a beginner can finish in four days and that somebody
      needs|Asked each department for one real, small, wanted thing].`,
    why: '{b} of {a} have applied as apprentices, [where we had had one applicant in two years|after two years with one].',
    self: 'The school week. [They asked “why” more often than anybody here.|I had forgotten how much one does not know at fifteen.]',
  },
  {
    project: 'Heating', dimension: 'scope', title: 'Warm where people are',
    told: `The house uses {a:14-19} per cent less gas [since you walked through it at night with a thermometer|by your list], and [nobody
      has complained of cold|it is warmer at the desks]. [You found that we heat the archive.|We had been heating an empty corridor for
      years.]`,
    peer: `[I sit at the window and have taken off my scarf.|My desk is warm and the archive is cold.] [It should have been that way round
      before.|The files have not complained.]`,
    bullets: ['Gas down by {a} per cent.', 'Thermometer walk at night, list of {b:22-31} points.'], artefact: ['measurement',
    'Temperatures of the house at night'], topic: 'Heating list',
    what: 'Reduced the use of gas in the house by {a} per cent.', how: `[Measured forty rooms at three times of the day and asked people
      where they are cold|Walked through the house at night with a thermometer, then asked the cold ones].`,
    why: `It saves about {c:12-19},000 pounds a year, [and complaints about cold fell to two|and people at the windows are warmer than
      before].`, self: 'The heating. [I know every radiator by its sound.|A night in an empty factory is a strange and good thing.]',
  },
  {
    project: 'Newcomers’ lunch', dimension: 'leadership', title: 'A table for those who are new',
    told: `The Tuesday table that you started has [met {a:24-34} times|become a habit, {a:24-34} times so far], [with somebody new at
      each|and no newcomer eats alone in the first week]. [You wrote to each of them on the Friday before they started.|Your note on the
      Friday before is what they mention.]`,
    peer: `[I met three people there whom I have needed since.|Because of that table I know whom to ask in Porto.] [One of them saved my
      week.|And where the good coffee is.]`,
    bullets: ['Tuesday table, {a} times.', 'Letter to newcomers on the Friday before.'], artefact: ['document', 'Tuesday table, a page'],
    topic: 'Tuesday table',
    what: 'Started a weekly table at which newcomers meet people from other departments.', how: `[Wrote to each before the first day and
      asked two colleagues from elsewhere to come|Invited two people from other departments each week, by lot].`,
    why: `Newcomers name {b:7-9} people outside their team after a month, [from two or three|when it had been two], [and ask them|and it
      shows in whom they ring].`,
    self: 'The Tuesday table. [I was lonely in my first month here, that is all.|It costs me an hour and gives me the week.]',
  },
  {
    project: 'Noticeboard', dimension: 'communication', title: 'A board that is read',
    told: `The board at the gate has [nine things on it and not ninety|fewer notices and more readers]. [You take down what is older than
      two weeks, without asking.|Every Monday you take things down, which takes courage.] [Of ten people I asked, {a:8-9} knew about the
      new bus.|I asked ten people about the shift change and {a:8-9} knew.]`,
    peer: `[There was a notice from six years ago under mine.|You took mine down after two weeks.] [I have kept it as a souvenir.|It had
      been read by then, you said. It had.]`,
    bullets: ['Noticeboard cleared, two-week rule.', '{a} of 10 asked knew the news.'], artefact: ['document',
    'Noticeboard, before and after'], topic: 'Board: what must everyone know?',
    what: 'Cleared the noticeboard and keeps it to what is news.',
    how: '[Sorted everything by date and asked the owners of the rest for one sentence|Gave each notice a date on which it comes down].',
    why: '{a} of 10 people know of a change within two days, [from three of 10|where three in ten had], by a small count.',
    self: 'The board. [I threw away an invitation to a party in another decade.|People read when there is little to read.]',
  },
  {
    project: 'Repair hour', dimension: 'craft', title: 'An hour for broken things',
    told: `Your repair hour on the last Friday has mended {a:60-90} private things: [toasters, a wheelchair, a music box|lamps, radios, a
      doll’s pram]. [People from all departments sit there together.|I saw Farid hold a soldering iron.] [It has done more for talk
      between departments than any round of mine.|And nobody told you to.]`,
    peer: `[My grandmother’s radio plays again.|You let me do it myself, with a burn and a blister.] [She cried. Good tears.|The lamp
      works and so, nearly, do I.]`,
    bullets: ['Repair hour, {b:9-11} times.', '{a} things mended.'], artefact: ['document', 'Repair hour, list of the mended'],
    topic: 'Repair hour',
    what: 'Started an hour on the last Friday in which people mend things together.',
    how: '[Asked two technicians to stand by and not to help too soon|Found a table, some tools and four people who enjoy it].',
    why: `People of {c:8-10} departments have met there, [and three improvements at work began at that table|and two of the ideas on the
      suggestion board began there].`, self: 'The repair hour. [The music box took four Fridays.|It is the best hour of my month.]',
  },
  {
    project: 'Bicycle store', dimension: 'independence', title: 'A dry place for bicycles',
    told: `[{a:45-70} bicycles stand dry|The bicycle store has room for {a:45-70} bicycles], [three months after your note to me|since
      {month}]. [You came with the plan, the price and the signature of the neighbour whose wall it is.|You had asked the neighbour before
      you asked me.]`,
    peer: '[My saddle has been dry since {month}.|I cycle again because of it.] [You have no idea.|My doctor is pleased.]',
    bullets: ['Bicycle store built, {a} places.', '[{b:14-22} more people come by bicycle|Car park is emptier].'], artefact: ['drawing',
    'Bicycle store at the east wall'], topic: 'Bicycle store',
    what: 'Took the bicycle store from an idea to a roof with {a} places.', how: `[Counted wet saddles for a month, got three prices and
      the neighbour’s consent|Collected names, prices and the neighbour’s signature before asking for money].`,
    why: '{b} more people come by bicycle, [and the dispute about parking has ended|so the parking places are enough for the first time].',
    self: 'The bicycle store. [I did it out of self-interest, and {a} people share that.|It rained at the opening, which was perfect.]',
  },
]
