import { clausesIn } from './clauses.ts'
import { evidenceIn, isConcrete } from './evidence.ts'
import { sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'
import { isOnlyStep } from './step.ts'
import type { Kind } from './words.ts'

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
/** A day, a month, a stretch that is over: not "on Mondays", "every term". */
const DAY = new RegExp([
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?[ \n]+(?:of[ \n]+)?${MONTH}\b`, String.raw`\b${MONTH}[ \n]+\d`,
  String.raw`\b(?:in|of|since|from|by|until|last|early|late|mid|this|through|to|and|at|for|during|before|after|over|the|our|your|her|his|their)[ -](?:\w+[ ])?(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|ramadan|q[1-4]|h[12]|20\d\d)\b`,
  String.raw`\b(?:in|since|of|last|early|late|mid|this|the|your|her|his)[ -]may\b(?![ \n]+(?:be|have|not|need|help))`, String.raw`\b20[12]\d\b`, String.raw`\bweeks?[ \n]+\d`, String.raw`\bq[1-4]\b`,
  String.raw`\b(?<!every )(?<!each )(?:on|last|this|since|until|by|the|of|from)[ \n]+(?!(?:an?|any|most)[ \n])(?:\w+[ \n]+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?\b`, String.raw`^[^\p{L}]*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`, String.raw`\b(?:in|at|during)[ \n]+(?:mon|tues|wednes|thurs|fri|satur|sun)day's\b`,
  String.raw`\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening)|\d ?[ap]m (?:call|meeting|round|shift)|last (?:week|month|night|quarter|year|term|spring|summer|autumn|winter)|the other (?:day|week)|on the \d{1,2}(?:st|nd|rd|th)|(?:the|of|from) \d{1,2}(?:st|nd|rd|th)|(?:weeks?|days|months) ago|both (?:bank holidays|weekends|days|nights|evenings|times|shifts|weeks))\b`,
].join('|'), 'u')
/** Words that pick one out of many, whatever the tense. */
const NAMED_ONE = /\b(?:for (?:example|instance)|e\.g|such as (?:when|on|the|in)|(?:slide|page|tab|table|bed|bay|room|line|press|ticket|order|figure|section|chapter|cell|clause|gate|dock|case|pallet|lot|batch|row|question|item|point) \d+|(?:bed|bay|room|gate|line|press) (?:one|two|three|four|five|six|seven|eight|nine|ten)|on \d{1,2}(?:(?:,| and) \d+)+|(?:my|your|his|her|their) first (?:day|week|shift|lesson|month|project|call|visit)|(?:first|second|third|last|latest|final) (?:version|draft|copy|issue|edition|attempt|paragraph|page|slide|round)|one of (?:the|our|her|his|their|your)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|both|several|none|(?<!(?:first|second|other) )half) (?:out )?of (?:the|our|her|his|their|your|all|last|\d\w*|six|seven|eight|nine|ten|twelve)|that (?:call|meeting|day|night|shift|visit|talk|lesson|email|note|draft|pitch|question|moment|morning|evening|one time))\b/u
/** A piece of work told apart by whose it was: "the checklist you wrote". */
const MADE = /\b(?:the|that|this) (?:[a-z-]+ )?(?!(?:way|ways|work|effort|efforts|support|help|things?|time|job|commitment|quality|feedback|people|amount|trust|energy|care|one|ones|year|level|standard|role|progress|how)\b)[a-z-]+ (?:that |which )?(?:you|he|she|they|i|we) (?:[a-z]{3,}ed|built|wrote|made|gave|drew|ran|led|sent|brought|put|set|held|did|taught|took|found|chose)\b/u
/** Once, or a thing known to both: it needs a past beside it. */
const ONCE = /\b(?:once|twice|three times|four times|one time|on one occasion|last time|this time|the (?:first|second|third) time|the day|one (?:day|night|morning|afternoon|shift|evening)|both times|two (?:times|occasions)|again)\b/u
/** How it mostly is: such a sentence tells of no single time, unless it is dated. */
const MOSTLY = /\b(?:often|usually|always|never|regularly|rarely|seldom|sometimes|frequently|occasionally|tends? to|constantly|generally|typically|mostly|at times|whenever|every|each|keeps|not once|so far|in general|invariably|now and then|from time to time|over the year|all year|(?<!for )this year|throughout|year after year|normally|repeatedly|time and again|many times)\b/u

/** Thanks for something told by what went on around it: "for staying until the doctor came". */
const THANKED = /\b(?:thank you|thanks) for (?!being|always)(?:[a-z]+ly )?[a-z]+ing [^.;]{3,60}\b(?:until|before|when|after|although|though|while)\b/u

/** What the writer has asked for is to come, and no instance. */
const ASKED = /\b(?:i|we)(?: have|'ve) (?:asked|agreed|suggested|told)\b/u

/** Whether one particular event, piece of work, date or instance is named, not only a habit. */
export function hasInstance(reading: Reading, kind: Kind): boolean {
  if (!isConcrete(reading, kind)) return false
  return reading.sentences.some((_, index) => {
    if (kind === 'growth_area' && isOnlyStep(reading, index)) return false
    const text = sentenceText(reading, index)
    const found = evidenceIn(reading, index)
    if (found.quoted || DAY.test(text) || NAMED_ONE.test(text) || MADE.test(text) || THANKED.test(text)) return true
    const told = toldIn(reading, index)
    if (told.past > 0 && !MOSTLY.test(text) && (found.content >= 2 || found.dates > 0 || ONCE.test(text))) return true
    if (told.thing && found.names > 0 && found.artefacts > 0 && !MOSTLY.test(text)) return true
    if (told.perfect > 0 && !ASKED.test(text) && found.figures > 0 && found.content >= 2) return true
    return told.verbs === 0 && found.content >= 2 && (found.figures > 0 || found.names > 0 || found.acts > 0) && !MOSTLY.test(text)
  })
}

/** How many clauses of a sentence tell of something over, and how many have a verb at all. */
function toldIn(reading: Reading, sentence: number): { past: number; perfect: number; verbs: number; thing: boolean } {
  const count = { past: 0, perfect: 0, verbs: 0, thing: false }
  for (const { time, verb, under, who } of clausesIn(reading, sentence)) {
    if (verb === -1) continue
    count.thing ||= count.verbs === 0 && who === 'other'
    count.verbs++
    if (time === 'past' && !/^(?:if|what|how|until|before|unless)$/u.test(under)) count.past++
    if (time === 'perfect') count.perfect++
  }
  return count
}
