import { sentences, words } from '../kit/text.ts'
import type { ReviewFacts } from './facts.ts'
import { nameWords, stem, substance } from './substance.ts'

const MONTH = 'jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** May and March are also verbs: they need a day, a preposition or a year beside them. */
const VERB_MONTH = 'may|mar(?:ch)?'
const BEFORE = 'in|on|of|since|until|till|by|from|to|during|early|mid|mid-|late|last|this|end of|beginning of'
const DATED = new RegExp(
  String.raw`\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?(?![\d.]*\s?(?:%|h\b|hours?|days?|per))|(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )(?:${MONTH}|${VERB_MONTH})|(?:${VERB_MONTH}|${MONTH})\.? \d{1,4}(?:st|nd|rd|th)?|(?:${BEFORE}) (?:early |mid[- ]|late )?(?:${MONTH}|${VERB_MONTH})(?! be\b)|` +
    String.raw`january|february|april|june|july|august|september|october|november|december|q[1-4]|week \d{1,2}|sprint \d{1,3}|(?:on|last|this|that) (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|month|night|spring|summer|autumn|fall|winter|term|quarter|sprint)|(?:in|since|during|early|late) (?:early |late )?(?:spring|summer|autumn|winter)|the \d{1,2}(?:st|nd|rd|th)|(?:two|three|four|five|six) (?:weeks|months) ago)\b`,
  'iu',
)
/** "On Mondays" is a habit, "on the march" no month. */
const HABIT = /\b(?:on|at) (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: and (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?\b(?=.*days\b)|\bthe march\b/giu

/** Whether a text says when: a day, a month, a week, a quarter. "Sometimes", "this year" and "on Mondays" do not. */
export function isDated(text: string): boolean {
  return DATED.test(text.replace(HABIT, ' '))
}

/**
 * Whether a text says where, in which case or on which piece of work: one particular occasion, document, place, number
 * or name. The person's own name does not place anything.
 */
export function isPlaced(text: string, facts: Pick<ReviewFacts, 'person' | 'records' | 'places'>): boolean {
  if (NUMBERED.test(text) || TICKET.test(text) || ONE_OCCASION.test(text) || NAMED_OCCASION.test(text)) return true
  return namesKnownPlace(text, facts) || namesSomething(text, facts)
}

const OCCASION = `meeting|review|hearing|shift|visit|audit|call|workshop|lesson|release|outage|delivery|negotiation|trial|inspection|interview|launch|handover|hand-over|presentation|conference|training|drill|migration|incident|retrospective|demo|pitch|tender|election|move|launch|rollout|cutover|stand-up|standup|exam|trip|round|briefing|session|investigation|appraisal|recall|stocktake|inventory|changeover|deployment|consultation|ceremony|fair|exhibition|closing|kick-off|kickoff|one-on-one|onboarding|upgrade|offsite|assembly|parents['’] evening|open day|mediation|merger|strike`
const WORK = 'report|form|letter|brief|contract|ticket|document|plan|rota|slides|deck|invoice|quote|offer|spreadsheet|proposal|guide|manual|minutes|chart|label|schedule|forecast|budget|policy|article|newsletter|file|bundle|claim|case|matter|account|project|order|bid|specification|drawing|protocol|care plan|page|site|depot|ward|warehouse|branch|store|plant|line|press|office|clinic|school|class|court|kitchen|dock|yard|lab|system|database|service|module|appendix|agreement|statement|application|complaint|survey|website|catalogue|timetable|script|prescription|chapter|exhibit|sample|map'
const GENERIC = 'team|colleagues?|others?|people|everyone|everybody|stakeholders?|management|customers?|clients?|suppliers?|us|them|me|him|her'

/** "The budget meeting", "her presentation to the parents' council", "a call about the recall": one occasion, told apart. */
const ONE_OCCASION = new RegExp(
  String.raw`\b(?:the|that|this|her|his|their|our|my|your) (?!(?:next|same|other|most|usual|regular|weekly|daily|monthly)\b)[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+)? (?:${OCCASION}|${WORK})\b(?!s)|` +
    String.raw`\b(?:the|that|this|her|his|their|our|my|your|an?|one) (?:\p{L}+ )?(?:${OCCASION})\b (?:of|for|with|about|on|to|at|from|in) (?!(?:the |our |all )?(?:${GENERIC})\b)\p{L}|` +
    String.raw`\b(?:the|that) (?!case (?:in|with|on|at|for)\b)(?:${OCCASION}|${WORK}) (?:of|for|to|at|from|with|about|on|in) (?:the |our |mr |mrs |ms |dr )?(?!(?:${GENERIC})\b)\p{L}|` +
    String.raw`\b(?:in|at|during|before|after|on|since) the (?:strike|audit|flood|fire|merger|inspection|recall|migration|move|drill|stocktake|outage|launch|election|trip|exam|fair|cutover|rollout|kick-off|closing)\b|` +
    String.raw`\b(?:the|that) (?:last|first|second|third) (?:${OCCASION}|${WORK})\b`,
  'iu',
)
/** "Hartley case", "Christmas rota", "Acme call", also where a sentence begins with it. */
const NAMED_OCCASION = new RegExp(String.raw`(?:^|[^\p{L}])(?!(?:The|That|This|Her|His|Their|Our|My|Your|Every|Each|Any|Many|Most|Some|Several|All|No|Various|Often|Usually|When|In|At|On|A|An)\b)\p{Lu}[\p{L}'’-]+ (?:${OCCASION}|${WORK})\b(?!s)`, 'u')
const NUMBERED = /\b(?:ward|beds?|bay|room|floor|line|gate|dock|route|order|ticket|case|class|year|grade|module|unit|lesson|chapter|phase|round|batch|lot|lorry|shift|flight|site|store|branch|machine|cell|press|station|matter|file|version|release|table|court|invoice|page|slide|section|question|exam|request|incident|issue|bug|claim|job|pallet|trailer|truck|train|bus|tram|v)\.? ?(?:no\.? ?)?\d+|\bclass \d?[A-Z]\b|\b\d[A-D]\b/iu
const TICKET = /\b[A-Z]{2,}-\d+\b|#\d+|\b(?:no\.|number|nr\.?) ?\d+/u

/** Words of habit: what happens "often" or "in meetings" is no one time. */
const HABITUAL = /\b(?:sometimes|often|always|usually|generally|in general|frequently|regularly|mostly|typically|never|every|each|whenever|any|many|most|several|various|repeatedly|again and again|occasions?|occasionally|cases|times|tends?|pattern|meetings|more than once|all the time)\b/iu
const PAST = /\b(?:\p{L}{2,}ed|was|were|had|did|went|left|said|told|gave|took|came|sent|made|found|lost|got|wrote|broke|ran|kept|let|put|held|stood|forgot|spoke|saw|heard|read|fell|began|brought|cut|hung|knew|met|paid|quit|sat|set|shut|thought|threw|won)\b/iu
/** Fewer words carry no event that anybody could recognise. */
const WORDS_OF_AN_EVENT = 5

/** Whether a text tells one past event; a cited record can then supply the date. */
export function tellsOneEvent(text: string): boolean {
  return PAST.test(text) && !HABITUAL.test(text) && substance(text).length >= WORDS_OF_AN_EVENT
}

/** Names the organisation knows: its teams and projects, and the projects of the records in sight. */
function namesKnownPlace(text: string, facts: Pick<ReviewFacts, 'records' | 'places'>): boolean {
  const plain = ` ${words(text).join(' ').toLowerCase()} `
  const known = new Set([...(facts.places ?? []), ...facts.records.flatMap((record) => record.project ?? [])])
  return [...known].some((place) => place.length > 2 && plain.includes(` ${words(place).join(' ').toLowerCase()} `))
}

const COMMON = /^(?:I|I['’].*|HR|CEO|CTO|CFO|COO|KPIs?|OKRs?|API|IT|PR|PRs|OK|FYI|PIP|AM|PM|QA|UI|UX|SQL|PDF|CSV|English|German|French|Spanish|Excel|Word|PowerPoint|Outlook|Teams|Slack|Zoom|L\d|L\d\d|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|Monday|Friday|May|March)$/u

/** A capitalised word inside a sentence names somebody or something; the person's own name does not count. */
function namesSomething(text: string, facts: Pick<ReviewFacts, 'person'>): boolean {
  const own = nameWords(facts.person.name)
  return sentences(text).some((sentence) => {
    const inside = words(sentence.replace(/[:("“–]\s*\p{Lu}/gu, ' ')).slice(1)
    const capital = inside.filter((word) => /^\p{Lu}/u.test(word) && !COMMON.test(word) && !own.has(stem(word)))
    return capital.length > 0 && capital.length <= inside.length / 2
  })
}
