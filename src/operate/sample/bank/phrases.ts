/** Sentences that every review and every week needs, whatever the trade. Same notation as the rest of the bank. */

/** What marks a year, by the dimension of its main story. */
export const THEMES: Readonly<Record<string, string[]>> = {
  craft: ['[work that holds|results that stay right]', '[finding what others had got used to|looking closely]', `[care with the small
    part|quality that shows later]`],
  scope: ['[improvements that others feel|work that reaches past the own table]', `[results that show in the figures of the house|a wider
    effect]`, '[time given back to others|waste that has gone]'],
  independence: ['[seeing what is needed and doing it|acting before being asked]', '[own plans, carried through|decisions taken in time]',
  '[a steady hand when it mattered|foresight]'],
  leadership: ['[others who can do more than before|making others better]', '[people who grew|help that leaves people stronger]', `[sharing
    the work and the credit|bringing people together]`],
  communication: ['[things made clear|words that others can act on]', '[telling people in time|news that arrives]',
  '[listening first|plain language]'],
}

/** `{did}` is the verb for the rating. */
export const SUMMARIES = [
  `{first} {did} the expectations of {a_level} ({level}) [in this cycle|this year]. The theme of the year is {theme}, [seen best in
    “{project}”|with “{project}” as its clearest case]. [Growth lies in one thing above all: “{growth}”.|“{growth}” is the next step.]`,
  `This year {first} {did} what we expect of {a_level} ({level}). [What marks the cycle is {theme}; “{project}” stands for it.|“{project}”
    stands for the theme of the cycle: {theme}.] [The point to work on is “{growth}”.|“{growth}” is what we want to work on.]`,
  `[Over the whole cycle|Taking the cycle as a whole], {first} {did} the level of {a_level} ({level}). [Its mark is {theme}|The theme is
    {theme}], [most of all in “{project}”|as “{project}” shows]. [We have talked about “{growth}”, and it stays with us.|What remains is
    “{growth}”.]`,
  `{first} {did} the expectations for {level}, the level of {a_level}. [If one word were to mark the year it would be about {theme}: see
    “{project}”.|The theme was {theme}, from “{project}” on.] [Next comes “{growth}”.|Together we chose “{growth}” as the next step.]`,
]

/** By rating. */
export const DID: Readonly<Record<string, string[]>> = {
  'far-below': ['was far below'], below: ['was below', 'did not yet reach'], meets: ['met', 'fully met', 'met'], exceeds: ['exceeded'],
    'far-exceeds': ['far exceeded', 'went far past'],
}

export const FORWARD = [
  `[Next year|In the next cycle] [the {task} is the place to go on|we expect the same standard at the {task}], [with {peer} beside it|now
    with {partner} in view]. [There is an opportunity to do it with {client}, if {first} wants it.|The opportunity is a wider one: the
    {task} across both shifts or sites.]`,
  `[We expect “{project}” to stay in use without its author|“{project}” should run by itself next year]. [The next opportunity is with
    {partner}|An opportunity to work with {partner} opens in {later}], and [it leads towards the wider scope of the level above|it fits
    what {first} has asked for].`,
  `[The coming year brings|Next year brings] [a new {piece} and with it work that nobody has done here|changes at {partner}, in which this
    experience will be needed]. We expect {first} to [lead one part of it from the start|take one part and report on it]. [In {later} we
    look at how far it carries.|We will look at it together in {later}.]`,
  `[For next year we have agreed on less, done to the end|Fewer things, each finished: that is the aim for next year]. [The {task} comes
    first|First comes the {task}], then [the opportunity to show {peer} the work|a chance to teach]. [The direction is right.|From there
    the next level can be talked about.]`,
  `[Expectations for next year stay with the {task} and add one thing|To the usual expectations we add one]: [a colleague who can do it
    too|a result that {partner} notices]. [The next {piece} is the opportunity for it.|It is an opportunity, and it was {first}’s own
    suggestion.]`,
  `[We would like to see {first} in the talks with {partner} next year|A seat in the talks with {partner} is planned for {later}]. [It is
    both expected and an opportunity|That is the opportunity, and the expectation]: [what was good here should be heard there|the view
    from the {task} is missing there].`,
]

export const WISHES = [
  '[More of the {task}, and a say in how it is done.|I would like to try the {task} with {partner}.]', `[To teach somebody the {task}.|I
    would like to have someone beside me who wants to learn the {task}.]`,
  '[A quieter start to the week, for the {task}.|Two mornings a week without interruption, for the {task}.]', `[To see what becomes of the
    {piece} at {client}.|One visit to {client}.]`,
  '[To finish “{project}” before anything new.|Fewer things at once, and “{project}” first.]', `[To understand the figures behind the
    {task}.|I would like to know what the {task} costs and brings.]`,
  '[The next level, in good time. What is missing, apart from “{growth}”?|To talk about what the next level asks for besides “{growth}”.]', `[A
    course, and then the {task} to use it on.|A course on measuring, before {later} if possible.]`,
  '[To work with {peer} again.|More work in pairs, as with {peer}.]', `[I am content as it is and would like to stay with the {task}.|No
    change, thank you. The {task} and I get on.]`,
  '[To lead a small thing from start to end, the {piece} for example.|The {piece} as a small project of my own.]', `[That we write less
    and talk more with {partner}.|Shorter rounds, and an hour with {partner} instead.]`,
]

export const COMMENTS = [
  '[Received, thank you.|I have read it.]', '[It is fair, also about the {task}.|A fair picture of the year.]', `[I agree with most of it.
    “{growth}” we see differently, and we have talked about it.|I see “{growth}” a little otherwise, and said so.]`,
  '[Thank you for the examples.|The examples help, above all the one of {month}.]', `[No surprises, which I like.|I knew all of it before
    the talk.]`, '[I would have put “{project}” second.|“{project}” reads larger than it felt.]',
  '[I will show it at home.|My sister says that it sounds like me.]', `[Yes to “{growth}”. I begin on Monday.|“{growth}”: agreed, and not
    for the first time.]`, 'Please thank {peer} for the part in “{project}”.',
  '[I had hoped for a word on the {paper}. You said it in the talk, that will do.|The {paper} is missing, we laughed about it.]', `[The
    talk was better than the paper, and the paper is good.|It was a good hour.]`,
]

/** What people answer to praise. */
export const THANKS = [
  '[Thank you.|Thanks, that is good to hear.]', '[It was mostly {peer}.|{peer} did half of it.]', `[I was not sure that anyone had noticed
    the {task}.|I had not thought that it shows from outside.]`, 'Good that it helps {partner}, too.',
  '[You may say that again in front of {partner}.|I will remind you of it at the next {task}.]', `[The first two attempts went into the
    bin.|It is the third version, and nobody saw the second.]`, `[Now I have to keep it up until {later}.|Let us see what {later} brings.]`,
  '{peer2} had the first idea, for the record.', '[I was nervous on {when}, as you saw.|My knees were soft on {when}.]', `[Thank you. The
    {piece} deserves some of it.|Thanks; the {piece} did its part.]`, 'Then I will try the same with the {task}.',
  '[{peer} said so too, so it must be true.|Coming from you and {peer} I believe it.]', `[Thank you for writing it down.|I have shown it
    to {peer2}.]`,
]

export const ACTIONS = [
  '[Ask|Ring] {partner} about the {task}', 'Write the {paper} for {client}', 'Show {peer} the {task}',
    '[Find out|Look up] the price of a new {piece}', '[Clear|Tidy] the list of open points with {peer}',
    'Book an hour with {partner} on the {task}',
  'Put the {piece} on the plan for {later}', 'Send the figures on the {task} to {manager}', `Read the page on the {task} and mark what is
    wrong`, 'Order the {piece} for {client}', 'Say it to {peer} directly, about the {task}', 'Count the {task} for a week',
  'Draft [three|two] lines on the {task} for {partner}', 'Enter the leave for {later}', 'Take the {piece} back to {partner}',
    'Ask {peer2} how the {task} went',
]

/** Private notes of a manager, after a one-on-one. */
export const JOTTINGS = [
  '[Tired today, after {month}. Ask again.|Seemed tired; ask about {partner} next week.]', `[Good hour. {task}: let it run.|Let the {task}
    run, it is in good hands.]`, '[Wants more to do with {partner}.|Would like to work with {partner}; who decides that?]',
  '[Said little about the {task}. Next time outside, walking.|Quiet on the {piece}. Walk next time.]', `[Ask {peer} how the {task} looks
    from there.|Hear {peer} on the {task}.]`, '[I talked too much about {partner}.|More questions on the {task}, fewer answers from me.]',
  '[Remember: praise for the {paper}.|The {paper} was good, say so.]', `[Load: {task}, {piece} and {partner} at once. Take one away.|Too
    much with {partner} and the {task}; which one can wait?]`,
]

/** What they note for themselves. */
export const MEMOS = ['[Ask about the course.|Course: ask again.]', '[Say that the {task} worries me.|The {task}: say it.]',
  '[Thank {peer}.|{peer}: thank.]', '[Holiday!|Enter leave.]', '[Bring the {piece} next time.|Take the {piece} along.]']

/** Short entries that any manager’s monthly note may hold. */
export const SMALL = [
  '[Ill for|Away for] {n:2-4} days, [{peer} took the {task}|the {task} waited].', `[Two|Three] good questions on the {task} in the round[,
    one still open|].`, '[Helped {peer} with the {task}|Stood in for {peer} at the {task}] [without being asked|for {n:2-4} days].',
  '[{partner} had only good to say about the {task}.|A kind word from {partner} on the {piece}.]', `[Asked for a talk about the next
    step|Would like to talk about the next step]; [we meet on it in {later}|date set, with the {task} as the case].`,
  '[Leave of {n:4-9} days, {peer} covers|On leave for {n:4-9} days, nothing waited but the {paper}].', `[Took on the safety round with
    {peer}|Brought cake and {n:2-3} ideas on the {piece}|Found a better place for the {piece}].`,
  '[The {task} is running by itself.|No word on the {task} from {partner}, so it works.]', `[Full weeks at the {task}, kept the {paper}
    up.|The {paper} is in order, {n:3-6} weeks running.]`, `[Talked with {peer} directly about the {task}.|Settled the {task} with {peer}
      before I heard of it.]`,
  '[Learned|Is learning] the {task} from {peer}.', `[Some waiting for {partner}, {n:2-4} days.|Lost {n:2-3} days over the {piece}, waiting
    for {partner}.]`, '[Idea for the {piece} on the board, to be tried|One idea for the {task} tried and dropped, rightly].',
  '[Had the {piece} ready before {client} asked.|{client} was content with the {piece}.]', `[Asked {partner} what they need for the
    {task}; two things are new to us.|Went over to {partner} about the {task} and came back with a list.]`,
  '[{peer} says that the {task} is easier together.|Does the {task} in a pair with {peer} on [Mondays|Thursdays].]', `Left the {paper} [at
    nine tenths|for {later}], [by agreement|with a reason].`, `[Second go at the {task}, better than the first.|The {task} took a second
      go; said so at once.]`,
  '[A hard hour with {client}, well held|{client} was unhappy with the {piece}; mended the same day].', `[Noticed that the {piece} and the
    {paper} disagree|Found a mistake of mine in the {paper}].`, `Wants to [drop|change] the {task} on [Fridays|short weeks]; trying it in
      {later}.`,
]

/** Questions with which people ask for feedback. */
export const QUESTIONS = [
  'How was [the work on the {task}|working together on the {task}] for you? What should {first} [do more of|keep]?', `What [helped you|was
    of use] in “{project}”, and what got in the way?`, `Where did {first} make your work [easier|better] in the last [months|weeks], and
      where harder?`,
  'What would you [like to see|wish for] from {first} in the {task}?', `You [saw|were part of] “{project}”. What was {first}’s part in it,
    as you saw it?`, 'If “{project}” began again, what should {first} do [differently|the same way]?',
]

export const CUSTOMERS = [
  'Calder Vale Water', 'Northmere Water', 'Hopwell Brewery', 'Saint Brannoc Hospital', 'Lakeshore Hospital', 'Ria Viva',
    'Lagoa Fish Farms', 'the Kisima Trust', 'the county laboratory', 'Ormsby Dairies', 'Teifi Hatchery', 'Vale do Sal',
  'the Umoja schools', 'Penhallow Water', 'Aldgrove Baths', 'the harbour office',
]

/** Lines that fit anybody's expectations, beside those of the trade. */
export const COMMON_AIMS = [
  '{partner} [hears of delays|learns of changes] before the day, with a new date.', `One colleague, [at best {peer}|for instance {peer}],
    can do the {task} as well by {later}.`, 'Two things about the {task} are [simpler|shorter] at the end of the cycle than now.',
  'Asks {partner} [once a quarter|twice in the cycle] what would help, and tells the team.', `Takes [three|two] weeks of leave in one
    piece, with {peer} as cover.`, 'Says what was good and what was not at the {task} within [two days|the week], and to the person.',
  'Tries [one|a] larger piece of work, the {piece}, with help from {manager}.', `The {paper} can be [read|used] by somebody who was not
    there.`, 'Visits {client} or {partner} [once|for a day], and reports in ten minutes.', `Keeps half a day [a month|every month] for
      learning, the {task} first.`,
]

/** Agenda lines that fit any one-on-one. */
export const COMMON_TOPICS = [
  'The {task}: what is in the way?', '{partner}: what do they want from us?', '{client}, and the {piece}', 'What {peer} needs from us',
    'The {paper}, honestly', '{peer} and you', 'A word on the {piece}', 'Leave in {later}', 'What went well at the {task}?',
    'Who could learn the {task}?',
  'News from {partner}', 'Something you would stop doing at the {task}', 'Your half-day for learning', '{client} again',
]
