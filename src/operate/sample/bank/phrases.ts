/** Sentences that every review and every week needs, whatever the trade. Same notation as the rest of the bank. */

/** What marks a year, by the dimension of its main story. */
export const THEMES: Readonly<Record<string, string[]>> = {
  craft: ['[work that holds|results that stay right]', '[finding what others had got used to|looking closely]', '[care with the small part|quality that shows later]'],
  scope: ['[improvements that others feel|work that reaches past the own table]', '[results that show in the figures of the house|a wider effect]', '[time given back to others|waste that has gone]'],
  independence: ['[seeing what is needed and doing it|acting before being asked]', '[own plans, carried through|decisions taken in time]', '[a steady hand when it mattered|foresight]'],
  leadership: ['[others who can do more than before|making others better]', '[people who grew|help that leaves people stronger]', '[sharing the work and the credit|bringing people together]'],
  communication: ['[things made clear|words that others can act on]', '[telling people in time|news that arrives]', '[listening first|plain language]'],
}

/** `{did}` is the verb for the rating. */
export const SUMMARIES = [
  '{first} {did} the expectations of {a_level} ({level}) [in this cycle|this year]. The theme of the year is {theme}, [seen best in “{project}”|with “{project}” as its clearest case]. [Growth lies in one thing above all: “{growth}”.|“{growth}” is the next step.]',
  'This year {first} {did} what we expect of {a_level} ({level}). [What marks the cycle is {theme}; “{project}” stands for it.|“{project}” stands for the theme of the cycle: {theme}.] [The point to work on is “{growth}”.|“{growth}” is what we want to work on.]',
  '[Over the whole cycle|Taking the cycle as a whole], {first} {did} the level of {a_level} ({level}). [Its mark is {theme}|The theme is {theme}], [most of all in “{project}”|as “{project}” shows]. [We have talked about “{growth}”, and it stays with us.|What remains is “{growth}”.]',
  '{first} {did} the expectations for {level}, the level of {a_level}. [If one word were to mark the year it would be about {theme}: see “{project}”.|The theme was {theme}, from “{project}” on.] [Next comes “{growth}”.|Together we chose “{growth}” as the next step.]',
]

/** By rating. */
export const DID: Readonly<Record<string, string[]>> = {
  'far-below': ['was far below'], below: ['was below', 'did not yet reach'], meets: ['met', 'fully met', 'met'], exceeds: ['exceeded'], 'far-exceeds': ['far exceeded', 'went far past'],
}

export const FORWARD = [
  '[Next year|In the next cycle] [the {task} is the place to go on|we expect the same standard at the {task}], [with {peer} beside it|now with {partner} in view]. [There is an opportunity in the {piece}, if {first} wants it.|The opportunity is a wider one: the {task} across both shifts or sites.]',
  '[We expect “{project}” to stay in use without its author|“{project}” should run by itself next year]. [The next opportunity is with {partner}|An opportunity to work with {partner} opens in {later}], and [it leads towards the wider scope of the level above|it fits what {first} has asked for].',
  '[The coming year brings|Next year brings] [a new {piece} and with it work that nobody has done here|changes at {partner}, in which this experience will be needed]. We expect {first} to [lead one part of it from the start|take one part and report on it]. [In {later} we look at how far it carries.|We will look at it together in {later}.]',
  '[For next year we have agreed on less, done to the end|Fewer things, each finished: that is the aim for next year]. [The {task} comes first|First comes the {task}], then [the opportunity to show {peer} the work|a chance to teach]. [The direction is right.|From there the next level can be talked about.]',
  '[Expectations for next year stay with the {task} and add one thing|To the usual expectations we add one]: [a colleague who can do it too|a result that {partner} notices]. [The opportunity for it is the {piece}.|It is an opportunity, and it was {first}’s own suggestion.]',
  '[We would like to see {first} in the talks with {partner} next year|A seat in the talks with {partner} is planned for {later}]. [It is both expected and an opportunity|That is the opportunity, and the expectation]: [what was good here should be heard there|the view from the {task} is missing there].',
]

export const WISHES = [
  '[More of the {task}, and a say in how it is done.|I would like to try the {task} with {partner}.]', '[To teach somebody.|I would like to have someone beside me who wants to learn it.]',
  '[A quieter start to the week.|Two mornings a week without interruption.]', '[To see what happens to our work at a customer’s.|One visit to a customer.]',
  '[To finish what I have begun before anything new.|Fewer things at once.]', '[To understand the figures better.|I would like to know what my work costs and brings.]',
  '[The next level, in good time. What is missing?|To talk about what the next level asks for.]', '[A course on measuring.|A course, and then a case to use it on.]',
  '[To work with {peer} again.|More work in pairs, as with {peer}.]', '[I am content as it is and would like to stay.|No change, thank you. I like it here.]',
  '[To lead a small thing from start to end.|A small project that is mine.]', '[That we write less and talk more.|Shorter meetings, longer breaks.]',
]

export const COMMENTS = [
  '[Received, thank you.|I have read it.]', '[It is fair.|A fair picture.]', '[I agree with most of it. The second point we see differently, and we have talked about it.|I see one thing otherwise, and said so.]',
  '[Thank you for the examples.|The examples help.]', '[No surprises, which I like.|I knew all of it before.]', '[I would have put the second accomplishment first.|You forgot the stock count, on purpose I hope.]',
  '[I will show it at home.|My partner says that it sounds like me.]', '[Looking forward to the next one.|Let us begin.]',
]

/** What people answer to praise. */
export const THANKS = [
  '[Thank you.|Thanks, that is good to hear.]', '[It was mostly {peer}.|{peer} did half of it.]', '[I was not sure that anyone had noticed.|I did not think it showed.]', '[Glad it helps.|Good that it is of use.]',
  '[You may say that again in front of {partner}.|I will remind you of it.]', '[It took three attempts.|The first two were bad.]', '[Now I have to keep it up.|Let us see whether it lasts.]',
]

export const ACTIONS = [
  '[Ask|Ring] {partner} about the {task}', 'Write the {paper} for {customer}', 'Show {peer} the {task}', '[Find out|Look up] the price of a new {piece}', '[Clear|Tidy] the list of open points', 'Book an hour with {partner}',
  'Put the {piece} on the plan', 'Send the figures to {manager}', 'Read the page on the {task} and mark what is wrong', 'Order the {piece}', 'Say it to {peer} directly', 'Count for a week',
  'Draft [three|two] lines on the {task}', 'Enter the leave', 'Take the {piece} back to {partner}', 'Ask {peer2} how it went',
]

/** Private notes of a manager, after a one-on-one. */
export const JOTTINGS = [
  '[Tired today. Ask again.|Seemed tired; ask next week.]', '[Good hour. {task}: let it run.|Let the {task} run, it is in good hands.]', '[Wants more to do with {partner}.|Would like to work with {partner}; who decides that?]',
  '[Said little. Next time outside, walking.|Quiet. Walk next time.]', '[Ask {peer} how the {task} looks from there.|Hear {peer} on the {task}.]', '[I talked too much.|More questions, fewer answers from me.]',
  '[Remember: praise for the {paper}.|The {paper} was good, say so.]', '[Keep an eye on the load.|Too much on the table; take one thing away.]',
]

/** What they note for themselves. */
export const MEMOS = ['[Ask about the course.|Course: ask again.]', '[Say that the {task} worries me.|The {task}: say it.]', '[Thank {peer}.|{peer}: thank.]', '[Holiday!|Enter leave.]', '[Bring the {piece} next time.|Take the {piece} along.]']

/** Short entries that any manager’s monthly note may hold. */
export const SMALL = [
  '[Ill for|Away for] {n:1-3} days.', 'Two good questions in the round[, one of them still open|].', '[Helped {peer} with the {task}|Stood in for {peer}] [without being asked|for two days].', '[{partner} had only good to say.|A kind word from {partner}.]',
  '[Asked for a talk about the next step|Would like to talk about the next step]; [date set|in {later}].', '[Leave entered for the quarter|On leave for {n:4-9} days].', '[Took on the safety round|Brought cake and three ideas|Found a better place for the {piece}].',
  '[The {task} is running by itself.|No word on the {task}, so it works.]', '[Full weeks, kept the {paper} up.|The {paper} is in order.]', '[Talked with {peer} directly about the {task}.|Settled the {task} with {peer}.]',
  '[Learned|Is learning] the {task} from {peer}.', '[Some waiting for {partner}.|Lost {n:1-3} days waiting for {partner}.]', '[Two ideas on the board, one tried.|One idea tried and dropped.]', '[Had the {piece} ready before {customer} asked.|{customer} was content.]',
]

/** Questions with which people ask for feedback. */
export const QUESTIONS = [
  'How was [the work on the {task}|working together on the {task}] for you? What should {first} [do more of|keep]?', 'What [helped you|was of use] in “{project}”, and what got in the way?', 'Where did {first} make your work [easier|better] in the last [months|weeks], and where harder?',
  'What would you [like to see|wish for] from {first} in the {task}?', 'You [saw|were part of] “{project}”. What was {first}’s part in it, as you saw it?',
]

export const CUSTOMERS = [
  'Calder Vale Water', 'Northmere Water', 'Hopwell Brewery', 'Saint Brannoc Hospital', 'Lakeshore Hospital', 'Ria Viva', 'Lagoa Fish Farms', 'the Kisima Trust', 'the county laboratory', 'Ormsby Dairies', 'Teifi Hatchery', 'Vale do Sal',
  'the Umoja schools', 'Penhallow Water', 'Aldgrove Baths', 'the harbour office',
]
