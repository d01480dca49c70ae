import type { TradeBank } from './shape.ts'

export const design: TradeBank = {
  words: {
    paper: ['manual page', 'drawing brief', 'usability note', 'style sheet'],
    task: ['page on cleaning', 'trial with users', 'picture series', 'front panel'],
    partner: ['support', 'Engineering', 'Sales', 'Assembly'],
    piece: ['front panel', 'icon', 'page', 'carrying strap'],
    client: ['support', 'Sales', 'line A', 'Engineering', 'Assembly', 'Service'],
  },
  aims: [
    'Each change of an instrument has its manual page on the day of the release.',
    'Every new panel is tried with {n:4-6} people who do not work here.',
    'Pictures replace words where customers wear gloves.',
    'Manual pages can be understood by a reader with {n:600-900} words of English.',
    'Drawings for Assembly and support within a week of a clear brief.',
  ],
  small: [
    '{n:9-22} pages [revised|brought up to date], [two|three] shortened by half.',
    'Trial of the {piece} with {n:4-6} people, [one surprise|two surprises].',
    'Drawings for support [in two days|on time].',
    'Threw away {n:3-8} icons [that needed a caption|nobody recognised].',
    'Visited {customer} [for a day|and watched hands].',
    '[Asked Rosa and Kenji to swap work for a day|Swapped desks with {partner} for a day].',
    'Brief sent back once, [rightly|with the missing question].',
  ],
  topics: ['Pages due with the release', 'Trial: who and when', 'Briefs', 'Pictures wanted', 'What customers misread', 'Panel colours',
  'Print run'],
  stories: [
    {
      project: 'Cleaning page', dimension: 'communication', title: 'A page that ends a complaint',
      told: `Since your page on cleaning [has no sentence in it|is only pictures], wrong cleaning is behind {a:2-3} of a hundred returns;
        it was {b:10-14}. [You drew the hand, the cloth and the bottle that it must not be.|The crossed-out bottle is the best picture in
        the house.]`,
      peer: `[A caller said “I see, the bottle with the cross”.|I send the page and the call is over.] [I did not have to say a word.|I
        have it as a poster.]`,
      bullets: ['Cleaning page without words.', 'Wrong cleaning: {a} of a hundred returns, from {b}.'], artefact: ['drawing',
      'Cleaning page, six pictures'], topic: 'Which page next?',
      what: 'Replaced the page on cleaning by six pictures [without a word|that need no translation].', how: `[Watched five customers
        clean, drew their hands, and tried it on people who had never held one|Tried four versions on people in the bus queue].`,
      why: `Wrong cleaning fell from {b} to {a} in a hundred returns; [each cost the customer a week|a return takes a week from the
        customer].`, self: 'The page without words. [I wrote for years, and the best page has none.|My mother understood it.]',
    },
    {
      by: ['kenji'], project: 'Front panel', dimension: 'craft', title: 'A panel for wet gloves',
      told: `On the new panel {a:5-6} of six testers found the start key [in gloves, in the rain|with wet gloves]; on the old one it was
        {b:2-3}. [You moved it where the thumb already was.|You asked them to close their eyes first, and put the key where the thumb
        went.]`,
      peer: `[You came to the river with us at six in the morning.|I have not seen a designer in waders before.] [The panel has the river
        in it.|It was very instructive, also about waders.]`,
      bullets: ['Start key found by {a} of six, from {b}.', 'Trial at the river, [at six in the morning|in the rain].'],
      artefact: ['drawing', 'Front panel, version {n:4-7}'], topic: 'Panel trial',
      what: 'Redesigned the front panel of the Heron for wet gloves.', how: `[Went along with two sampling crews, filmed hands, tried
        {c:4-6} cardboard panels|Made {c:4-6} panels of cardboard and tried them in the rain].`,
      why: '{a} of six testers found the start key, from {b}; [wrong starts waste a reagent each|each wrong start costs a reagent].',
      self: 'The panel, [and the morning at the river|because it was decided by thumbs].',
    },
    {
      by: ['rosa'], project: 'Manual on release day', dimension: 'independence', title: 'Pages on the day',
      told: `[All {a:11-16} releases of the cycle had their pages on the day.|Not one of {a:11-16} releases waited for its page, or went
        without.] You [sit in the Tuesday round now and hear of changes before they are drawn|asked to be told at the first sketch, and
        made it worth their while].`,
      peer: `[I had forgotten the page, you had it ready.|You asked me “what will people do wrong?” at the sketch.] [It changed the part,
        not only the page.|We changed the part.]`,
      bullets: ['{a} releases, {a} pages.', 'In the Tuesday round since {month}.'], artefact: ['document', 'Pages by release'],
      topic: 'Changes that need a page',
      what: 'Delivered the manual pages for all {a} releases on the day.', how: `[Took part in the Tuesday round and asked for the first
        sketch instead of the last drawing|Agreed with Engineering to see each change as a sketch].`,
      why: `Support had no question without a page; [in the cycle before, {b:4-6} releases came without|before, {b:4-6} releases had gone
        out without one].`, self: `Pages in time, {a} of {a}. [And I know everybody in Engineering by their sketches.|It came from sitting
          in the right meeting.]`,
    },
    {
      project: 'Shared drawings', dimension: 'leadership', title: 'A drawer everyone may open',
      told: `Assembly, support and Sales take drawings from one drawer [and ask you only for new ones|without asking]. [You taught {a:7-9}
        people in an hour how to change a caption.|{a:7-9} colleagues can change a caption themselves since your hour.] [You gave away
        some control there, and it was right.|I know that you looked at the first few with one eye shut.]`,
      peer: 'I changed the caption myself. [You said “good” and nothing about my comma.|It took four minutes, and you did not redo it.]',
      bullets: ['{b:160-220} drawings in one drawer.', '{a} people can change a caption.'], artefact: ['document', 'Drawer of drawings'],
      topic: 'What may others change?',
      what: 'Collected {b} drawings in one place and taught {a} colleagues to use them.', how: `[Sorted by what people look for and not by
        product|Asked three departments for the words they search by], and marked what may be changed.`,
      why: `A drawing is found in a minute, [and about ten hours a month of asking are gone|where it had taken a day]; new ones get the
        time that is left.`,
      self: 'The drawer. [Letting others change captions was harder than drawing.|I get fewer small questions and better large ones.]',
    },
    {
      by: ['kenji'], project: 'Six drawings', dimension: 'communication', title: 'Answers that are drawings',
      told: `Two of the answers that support sends most are [drawings of yours now|your drawings]. [Oskar briefed you with the customers’
        words, and you asked for their hands.|You asked Oskar what the hands are doing, which nobody had.] [First-contact rate rose in the
        same month.|I hear that customers print them.]`,
      peer: `[A customer sent a photograph of your drawing on his wall.|The drawing is up in three pump houses that I know of.] [With a
        coffee stain, so it is in use.|One has been laminated.]`,
      bullets: ['Six drawings for support.', '[Two|Three] of them replace a text.'], artefact: ['drawing', 'Six drawings for support'],
      topic: 'What should be drawn?',
      what: 'Drew six answers for support, two of which [replace the text|stand alone].', how: `[Worked from callers’ own words and tried
        each drawing on two of them|Asked for the hands and the light in each situation, and drew those].`,
      why: `Calls on these six cases are {a:3-4} minutes shorter, [and customers in three languages use the same drawing|and nothing has
        to be translated].`, self: 'Hands. [I have drawn {b:40-60} hands and like them more and more.|The brief was half the drawing.]',
    },
    {
      by: ['rosa'], project: 'Plain words', dimension: 'craft', title: 'The same word for the same thing',
      told: `You found [{a:5-7} words for the same lid|that we call one lid {a:5-7} things], and got four departments to agree on one. [It
        took a cake and a vote.|The vote was close, I am told.] [Searching the manual works since.|New colleagues have stopped asking what
        a “cover cap” is.]`,
      peer: `[I voted for “hood” and lost.|“Hood” was the better word.] [I have made my peace with “lid”.|But I use “lid” now, as
        promised.]`,
      bullets: ['One word for one thing: {b:48-66} words agreed.', 'Manual searched and changed.'], artefact: ['document',
      'Our words, {b} entries'], topic: 'Words that mean two things',
      what: 'Agreed {b} words with four departments and changed the manual to them.', how: `[Collected what people really say, by
        listening at the line and the telephone|Sat at four desks for a morning each and wrote down what things are called], and let them
        vote.`,
      why: 'Translation costs {c:18-26} per cent less, and [orders of the wrong part fell by half|wrong parts are ordered half as often].',
      self: 'The words. [People are fond of theirs, which I should have known.|I still miss “hood” a little.]',
    },
  ],
}
