import { IS } from './lexicon/classes.ts'
import { bySentence, is, isCapital, sentenceHas, tokenAt } from './reading.ts'
import type { Found, Reading } from './reading.ts'
import { ofWord } from './tokens.ts'

/** What a phrase must stand before it counts. Each is named in the lexicon beside the families it protects. */
export const GUARDS = {
  /** Nothing near before it denies it. */
  affirmed: (reading: Reading, found: Found) => !(denies(reading, found.sentence) && DENIED.test(before(reading, found))),
  /** Nothing just before it denies it. */
  plainly: (reading: Reading, found: Found) => !(denies(reading, found.sentence) && JUST_DENIED.test(before(reading, found))),
  /** It is said of a person, or of how a person is met. */
  ofPerson: (reading: Reading, found: Found) => subjectOf(reading, found) === 'person',
  /** It is said of a person, or of how good a person's work is as a rule. */
  ofConduct: (reading: Reading, found: Found) => subjectOf(reading, found) === 'person' || ofWork(reading, found) || HAPPENS.test(before(reading, found)),
  /** It is not what somebody must do. */
  notRequired: (reading: Reading, found: Found) => !isRequired(reading, found),
  /** No count and no span bounds it. */
  unbounded: (reading: Reading, found: Found) => !BOUNDED.test(after(reading, found)),
  /** No person with a name and no date stands as its source in the sentence. */
  unsourced: (reading: Reading, found: Found) => !hasSource(reading, found),
  /** The last word found is a person: a pronoun or a name, and not the owner of what follows. */
  aboutSomebody: (reading: Reading, found: Found) => endsInPerson(reading, found),
  /** The one who writes does not say it of himself or herself: "I loved", "Enjoyed reading". */
  notWriter: (reading: Reading, found: Found) => !WRITER.test(before(reading, found)) && !(before(reading, found) === '' && /^(?:loved|enjoyed|liked|hated)\b/u.test(reading.masked.slice(found.start, found.end))),
  /** It is not mentioned only to be put aside; a plain "not" leaves it an argument ("not a culture fit"). */
  argued: (reading: Reading, found: Found) => !(denies(reading, found.sentence) && PUT_ASIDE.test(before(reading, found))),
  /** It is no name of a group, a day or a room. */
  notTitle: (reading: Reading, found: Found) => !/\b(?:day|week|network|group|programme|ward|room|award|society|association|act|policy)\b/u.test(reading.masked.slice(found.end, found.end + 12)),
  /** It is not spoken of as a worry. */
  notWorry: (reading: Reading, found: Found) => !isWorry(reading, found.sentence),
} as const
export type GuardName = keyof typeof GUARDS

/** No guard finds a denial in a sentence that has none of these. */
const DENYING = /\b(?:not?|nothing|never|without|rather|instead|neither|nor|none|less|avoid(?:s|ed|ing)?|than|hardly|rarely|seldom|almost|nearly|regardless|irrespective)\b|n't|^$/u
const isDenying = ofWord(DENYING)
const denies = bySentence((reading, sentence) => sentenceHas(reading, sentence, isDenying))
const DENIED = /(?:\bnot\b|n't)[^.;,]{1,40} because\b[^.;]{0,60}$|\bnot (?:saying|claiming|arguing|suggesting|because|that|about|whether|meant|comparing|to say)\b[^.;:]{0,60}$|(?:\bnot\b|n't\b|\bno\b|\bnever\b|\bnothing\b|\bwithout\b|\brather than\b|\binstead of\b|\bneither\b|\bnor\b|\bnone\b|\bhardly\b|\bless about\b|\bavoid(?:s|ed|ing)?\b)(?:[ \n]+(?!(?:but|and|because|yet|so|he|she|they|we|i|who|which|since|if|then)\b)[a-z'’-]{1,25}){0,4}[ \n]*$/u
const WRITER = /\b(?:i|we|i'm|we're|i've|we've)[ \n]+(?:[a-z]+[ \n]+)?$/u
const PUT_ASIDE = /(?:\bnot|n't|\bnever|\bno|\bnothing)[ \n]+(?:[a-z]+[ \n]+)?(?:saying|claiming|arguing|suggesting|because|about|whether|meant|comparing|to do with|comment on|matter of|question of)\b[^.;:]{0,60}$|\b(?:regardless of|irrespective of|rather than|instead of)[^.;:,]{0,40}$/u
const JUST_DENIED = /(?:\bnot|n't|(?<!\ba )\bno|\bnever|\bwithout|\bthan|\bnor|\bhardly|\brarely|\bseldom|\balmost|\bnearly)(?:[ \n]+(?:been|being|be|a|an|the|quite|really|to|at))*[ \n]+$/u
const WORRY = /\b(?:too (?:many|much|long|often|late)|worr(?:y|ies|ied|ying)|concern(?:s|ed|ing)?\b|unsustainable|not sustainable|sustainable|burn(?:ed|t|ing)?[ -]?out|exhaust(?:ed|ion|ing)|overwork(?:ed|ing)?|over-?load(?:ed)?|tired|risk|i wish|(?:rather|sooner) (?:you|he|she|they)|norm|(?:i|nobody) ask(?:ed)?|go home|stop(?:ped)?(?! counting)|should not|shouldn't|(?:nobody|no one) should|must not|do not want|don't want|not to be repeated|cannot (?:go on|continue)|can't (?:go on|continue)|understaff(?:ed|ing)|health|rest|recover(?:y)?|time off|cut back|reduce|limit|cap|boundar(?:y|ies)|my fault|our fault|on me|please don't|staffing|rebalance|redistribut|not (?:a|the) (?:reason|merit|argument|point|evidence)|(?:isn't|not|aren't|wasn't) safe\b|w(?:ear|ears|ore) (?:him|her|them|you|me) (?:out|down)|(?:given|paid) back|time in lieu|hand(?:s|ed)? (?:\w+ )?over to|temp\b|too thin|not something|handed? over|take(?:n)? (?:over|off)|relie(?:ve|f)|agree[ds]? (?:that|to|on)|unhealthy|wellbeing|well-being)\b/u
const BOUNDED = /^[^.;]{0,60}?\b(?:of|in|across|over|during|for|out of|all|since|from|between)[ \n]+(?:all[ \n]+|the[ \n]+|her[ \n]+|his[ \n]+|their[ \n]+|these[ \n]+|those[ \n]+|our[ \n]+|last[ \n]+|past[ \n]+|some[ \n]+)*(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred)\b(?![ \n]*(?:months?|years?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/u

/** What stands before a phrase in its sentence: at most 120 code units. */
export function before(reading: Reading, { start, sentence }: Found): string {
  return reading.masked.slice(Math.max(reading.sentences[sentence]!.start, start - 120), start)
}

/** What follows it in its sentence: at most 160 code units. */
export function after(reading: Reading, { end, sentence }: Found): string {
  return reading.masked.slice(end, Math.min(reading.sentences[sentence]!.end, end + 160))
}

/** In the sentence or the next. */
const isWorry = bySentence(({ sentences, masked }, sentence) => WORRY.test(masked.slice(sentences[sentence]!.start, (sentences[sentence + 1] ?? sentences[sentence]!).end)))

const REQUIRED = /\b(?:must|shall|should|(?:need|needs|needed|has|have|had|required?|requires|expected|expects?|supposed|asked|obliged|instructed|reminded) (?:\w+ ){0,3}to|policy|policies|requirement|rule|rules|standard|standards|protocol|procedure|regulations?|law|mandatory|the expectation|criterion|ought to|will|let's|please|remember to|aim(?:s)? to|agreed to|make sure|ensures? that|checklist|sop|guideline|guidance|instructions?)\b[^.;]{0,60}$/u

/** No duty is found in a sentence that has none of these. */
const REQUIRING = /\b(?:must|shall|should|to|polic(?:y|ies)|requirement|rules?|standards?|protocol|procedure|regulations?|law|mandatory|expectation|criterion|will|let's|please|make|ensures?|checklist|sop|guideline|guidance|instructions?)\b|^$/u
const isRequiring = ofWord(REQUIRING)
const requires = bySentence((reading, sentence) => sentenceHas(reading, sentence, isRequiring))

/** "Lose her", "keep Tom"; not "lose her keys". */
function endsInPerson(reading: Reading, { start, end }: Found): boolean {
  const word = /[\p{L}'’-]+$/u.exec(reading.text.slice(start, end))?.[0] ?? ''
  if (word === 'them') return false
  if (!/^(?:him|her|you)$/u.test(word)) return /^\p{Lu}\p{Ll}/u.test(word) && word.length > 2
  if (word !== 'her') return true
  const at = tokenAt(reading, end + 1)
  return at === -1 || is(reading, at, IS.small) || /^(?:exit|leaving|departure|going|here|happy|loyal|now|soon|sweet|on|in|costs|means)$/u.test(reading.tokens[at]!.word)
}

const WORK = /(?:^|\b(?:his|her|their|your|the|[a-z]+'s)[ \n]+)(?:[a-z]+[ \n]+)?(?:hand-?overs?|reports?|e-?mails?|notes?|drafts?|answers?|repl(?:y|ies)|minutes|invoices|forecasts?|slides|boards?|plans?|tickets|files|drawings|lessons|desk|work|code|reviews?|estimates?|paperwork|time-?sheets|charts?|documentation|communication|updates|tone|manner|attitude|workplace|bench|station|records|data|figures|orders|numbers|deliver(?:y|ies)|deadlines|meetings|explanations?|feedback|summar(?:y|ies)|presentations?|proposals|submissions|log|logs|entries|letters|briefs|offers|checks|preparation|rota|schedule|stand-?ups?)\b[^.;:]{0,40}$/u
const QUALITY = /^[ \n]+(?:[a-z]+[ \n]+){0,2}(?:late|rushed|incomplete|missing|wrong|unclear|messy|sloppy|perfect|immaculate|spotless|flawless|on time|up to date|ready|accurate|complete|tidy|unfinished|overdue|behind|a mess|half[ -]done|first[ -]class|excellent|brilliant|clear|precise|punctual|reliable|poor|good|thorough|impeccable|too (?:long|short|late)|outdated|out of date|full of|hit|met|missed|followed|ignored)\b/u

/** "This happens every time": what was told of before. */
const HAPPENS = /(?:^|[;:,]|\band|\bbut)[ \n]*(?:this|that|it) (?:happens?|happened|is (?:so|the same|like this))[ \n]+$/u

/** "Handovers are always rushed": somebody's work, and how good it is. */
function ofWork(reading: Reading, found: Found): boolean {
  return WORK.test(before(reading, found)) && QUALITY.test(after(reading, found))
}

/** A duty, a rule or a plan is not a claim of how it was. */
function isRequired(reading: Reading, found: Found): boolean {
  return requires(reading, found.sentence) && REQUIRED.test(before(reading, found))
}

const SKIP = IS.aux
/** "Does that", "like that". */
const SO_OR_DOES = /^(?:do|does|did|done|doing|like)$/u
/** "22 of the 28 pupils": so many others, not the one the text is about. */
const COUNTED = /\b(?:\d[\d,]*|half|most|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)(?:[ \n]+(?:of|the|his|her|our|your|my|these|those|ten|\d+))*(?:[ \n]+[a-z-]+)?[ \n]+$/u
const CLAUSE = /[,;:()–—]/u

/** Whom or what a word before the verb is said of. `person` also where the subject is left out, as notes do. */
export function subjectOf(reading: Reading, { token, sentence }: Pick<Found, 'token' | 'sentence'>): 'person' | 'thing' {
  const { first } = reading.sentences[sentence]!
  if (/^(?:he|she|they|you)'(?:s|re|d|ve|ll)$/u.test(reading.tokens[token]!.word)) return 'person'
  for (let at = token - 1; at >= first; at--) {
    if (CLAUSE.test(reading.text.slice(reading.tokens[at]!.end, reading.tokens[at + 1]!.start))) return at === token - 1 ? openingSubject(reading, sentence, token) : headAt(reading, at + 1, token) ?? openingSubject(reading, sentence, token)
    if (is(reading, at, IS.joint)) {
      const word = reading.tokens[at]!.word
      if (word === 'who' || word === 'and' || word === 'but') return word === 'who' || at === token - 1 ? openingSubject(reading, sentence, at) : headAt(reading, at + 1, token) ?? 'person'
      if (word === 'that' && at === token - 1 && at > first && SO_OR_DOES.test(reading.tokens[at - 1]!.word)) continue
      if (word === 'which' || word === 'that') return at === token - 1 ? 'thing' : headAt(reading, at + 1, token) ?? 'thing'
      return headAt(reading, at + 1, token) ?? 'person'
    }
  }
  return headAt(reading, first, token) ?? 'person'
}

/** The subject the sentence opens with. */
function openingSubject(reading: Reading, sentence: number, until: number): 'person' | 'thing' {
  return headAt(reading, reading.sentences[sentence]!.first, until) ?? 'person'
}

/** The nature of a noun phrase from `from` up to its verb; undefined when it is empty. */
function headAt(reading: Reading, from: number, until: number): 'person' | 'thing' | undefined {
  let seen: 'thing' | undefined
  for (let at = from; at < until; at++) {
    const word = reading.tokens[at]!.word
    if (is(reading, at, IS.pronoun)) return 'person'
    if (is(reading, at, IS.role)) return COUNTED.test(reading.masked.slice(Math.max(reading.tokens[from]!.start, reading.tokens[at]!.start - 40), reading.tokens[at]!.start)) ? 'thing' : 'person'
    if (word === 'it' || word === 'this' || word === 'there' || word === 'these' || word === 'those') return 'thing'
    if (is(reading, at, SKIP) && !is(reading, at, IS.month)) return seen ?? (at === from ? undefined : 'thing')
    if (seen === undefined && isCapital(reading, at) && !is(reading, at, IS.month | IS.day | IS.number) && (at > from || !is(reading, at, IS.small | IS.stock | IS.artefact | IS.event | IS.act | IS.effect))) return 'person'
    if (is(reading, at, IS.artefact | IS.event | IS.unit) || word === 'the' || word === 'a' || word === 'an') seen = 'thing'
    else if (!is(reading, at, IS.small)) seen ??= at === from && is(reading, at, IS.act | IS.effect | IS.stock) ? undefined : 'thing'
    if (at === from && is(reading, at, IS.act | IS.effect) && !is(reading, at, IS.artefact | IS.event)) return 'person'
  }
  return seen
}

const DATE = /\b(?:on \d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:in|of|since|from) (?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])|\d{4}-\d{2}|(?:last|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|survey|(?:the )?minutes|ticket|logged|case (?:no|number)|e-?mail(?:ed)? (?:me|of|from)|told me|wrote to me|in writing|interviews?)\b/u

/** A name, a date or a record that a reader could go back to. */
function hasSource(reading: Reading, { sentence, start, end }: Found): boolean {
  const { first, last } = reading.sentences[sentence]!
  const rest = reading.masked.slice(end, reading.sentences[sentence]!.end)
  const apart = rest.search(/,[ \n](?:and|but|when|so)\b/u)
  if (DATE.test(reading.masked.slice(reading.sentences[sentence]!.start, apart === -1 ? reading.sentences[sentence]!.end : end + apart))) return true
  for (let at = Math.max(first, 0); at < last; at++) {
    const token = reading.tokens[at]!
    if (token.start >= start - 40 && token.start < end + 80 && at > first && isCapital(reading, at) && token.word !== 'i' && !token.word.startsWith("i'") && !is(reading, at, IS.month | IS.day)) {
      const next = reading.tokens[at + 1]?.word ?? ''
      const previous = reading.tokens[at - 1]?.word ?? ''
      if (/^(?:said|says|told|wrote|raised|mentioned|and|both|reported|asked|complained)$/u.test(next) || /^(?:by|from|and|per|with|to)$/u.test(previous) || /[(:]\s*$/u.test(reading.text.slice(0, token.start).slice(-3))) return true
    }
  }
  return false
}
