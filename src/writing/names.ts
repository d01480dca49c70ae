import type { Range } from '../kit/finding.ts'
import { IS } from './lexicon/classes.ts'
import { METRICS } from './lexicon/effects.ts'
import { IRREGULAR_PAST } from './lexicon/verbs.ts'
import { COMMON_NAMES } from './lexicon/common-names.ts'
import { capitalsOf, is, isCapital, once } from './reading.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'
import type { Token } from './tokens.ts'

/** What introduces a name, after it ("Ana, our site lead", "Ana (dispatch)") or before it ("our site lead Ana", "project Falcon"). */
const AFTER = /^(?:'s)?(?:[ \n]+\d+)?(?:[ \n]+(?:and[ \n]+)?\p{Lu}[\p{L}'-]+){0,2}(?:,[ \n]+(?:(?:the|our|a|an|my|his|her|their|who|which(?![ \n]+(?:made|cut|brought|saved|took|halved|[\p{Ll}]+ed)\b)|one of|(?:mother|father|parent|wife|husband|head) of|head|then|now|from|of)\b|[\p{Ll}-]+[ \n]+(?:[\p{Ll}-]+[ \n]+)?(?:lead|manager|nurse|teacher|partner|engineer|director|clerk|client|customer|supplier|team|system|tool|site|software|programme|project|planner|buyer|mentor|officer|coordinator|head|supervisor)\b)|[ \n]*\(|[ \n]+(?:from|of|in)[ \n]+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q\d|spring|summer|autumn|winter|\d|time|full|under|less|good))(?:the[ \n]+)?[\p{L}-]+|[ \n]+[–—-][ \n]+(?:the|our|a|an)\b|[ \n]+is[ \n]+(?:the|our|a|an)\b|[ \n]+[\p{Ll}-]+,[ \n]+(?:an?|the|our|\d[\d,.]*)[ \n]+\p{Ll}|(?<!'s)[ \n]+(?:week|plan|range|team|ward|project|programme|audit|system|tool|platform|account|contract|client|site|office|street|road|hospital|school|university|council|college|depot|plant|store|branch|hall|house|court|line|campaign|portal|database|app|application|software|scanner|machine|framework|library|migration|launch|rollout|report|dashboard|award|act|case|group|ltd|inc|gmbh|survey|service|bank|airport|station|park|square|chain|family|estate|hotel|clinic|trust|scheme|method|model|standard|matter|claim|hearing|order|shipment|building|warehouse|tender|council|deal|settlement|dispute|proceedings|region|district|railway|bridge|terminal|conference|festival|prize|fund|foundation|museum|theatre|gallery|brewery|bakery|farm|mill|quarry|mine|ferry|harbour|dam|tunnel|motorway|junction|valley|island|factory|studio|agency|mall|market|kitchen|restaurant|café|archive|corridor|substation|plot|centre|center|exchange|fair|expo|course|certificate|exam|test|licence|cup|trophy|block|tower|wing|quay|pier)\b)/u
/** A short form is explained by what it is, not by what was done with it: "the ZPT system", not "the ZPT forms". */
const AFTER_SHORT = /^(?:'s)?(?:,[ \n]+(?:the|our|a|an|which(?![ \n]+\p{Lu})|who|one of)\b|[ \n]*\(|[ \n]+[–—-][ \n]+(?:the|our|a|an)\b|[ \n]+is[ \n]+(?:the|our|a|an)\b|[ \n]+(?:system|software|tool|database|app|application|portal|platform|machine|scanner|standard|directive|protocol|course|certificate|certification|exam|test|scan|licence|regulation|rules?|audit|project|programme|team|card|checklist|method|model|index|score|visa|form)\b)/u
const BEFORE = /(?:\b(?:colleague|manager|lead|leader|nurse|teacher|engineer|developer|designer|director|partner|client|customer|supplier|patient|clerk|driver|mentor|apprentice|trainee|junior|senior|planner|buyer|supervisor|head|doctor|dr|prosecutor|inspector|auditor|mother|father|parent|consultant|solicitor|barrister|judge|counsel|broker|officer|coordinator|assistant|associate|analyst|specialist|account|team|ward|project|programme|system|tool|platform|site|office|street|school|hospital|company|firm|vendor|contractor|agency|town|city|depot|plant|store|branch|warehouse|called|named|new starter|starter|newcomer|report|deputy|technician|chain|brand|hotel|restaurant|software|app|database|framework|library|method|standard|portal|product|service|provider|carrier|insurer|court|matron|sister|sergeant|chef|owner|boss|peer|reviewer|author|student|pupil|employee|member|agent|operator|registrar|paralegal|intern|graduate|welder|fitter|porter|landlord|neighbour|tenant|village|region|port|station|bank|council|university|college|airline|airport|river|county|state|island|country|plaintiff|claimant|defendant|witness|family|group|brothers|factory|mill|farm|yard|harbour|ferry|ship|vessel)s?(?:,[ \n]+(?:(?:mr|mrs|ms)[ \n]+)?|[ \n]+(?:in|at|of|for|and|mr|mrs|ms)?[ \n]*)|\b(?:in|to|at|from|near|between|via|around)[ \n]+|\b(?:the|our|his|her|their|my|your|an?|one)[ \n]+(?:[\p{L}\d'’-]+[ \n]+){0,4}?[\p{L}\d'’-]*[\p{L}],[ \n]+(?:an?[ \n]+)?(?:(?:mr|mrs|ms)[ \n]+)?|\b(?:council|union|client|customer|supplier|vendor|maker|manufacturer|bank|court|authority)['’]s[ \n]+(?:(?:mr|mrs|ms)[ \n]+)?|&[ \n]*|[“"‘'«(][ \n]*)$/u

/** "FY23". */
const YEAR = /(?<=^fy)\d+$/u

/** "In Brno and Győr": the second place as well. */
const PLACES = /\b(?:[Ii]n|[Tt]o|[Aa]t|[Ff]rom|[Nn]ear|[Bb]etween) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}[\p{L}'-]+ and $/u

/** Names and short forms that nothing in the text introduces. */
export function unplacedNames(reading: Reading, known: ReadonlySet<string> = new Set()): Range[] {
  const own = ownNames(reading)
  const placed = new Set<string>()
  const found = new Map<string, Range>()
  let sentence = 0
  let from = 0
  let listed = -1
  for (const at of capitalsOf(reading)) {
    while (reading.sentences[sentence]!.last <= at) sentence++
    const { first, last } = reading.sentences[sentence]!
    const name = at < from ? undefined : nameAt(reading, at, at === 0, at === first)
    if (!name) continue
    const titled = /^(?:mr|mrs|ms)$/u.test(reading.tokens[at]!.word) && name.end > reading.tokens[at]!.end
    const key = reading.tokens[titled ? at + 1 : at]!.word
    const explained = isExplained(reading, at, name) || listed !== -1 && LISTED.test(reading.text.slice(listed, name.start))
    listed = explained && (listed !== -1 || /,[ \n]$/u.test(reading.text.slice(name.start - 2, name.start))) ? name.end : -1
    if (explained || own.has(key) || known.has(key) || COMMON_NAMES.has(key.replace(YEAR, ''))) placed.add(key)
    else if (!found.has(key)) found.set(key, name)
    for (from = at + 1; from < last && reading.tokens[from]!.start < name.end;) from++
  }
  const left = [...found].filter(([key]) => !placed.has(key)).map(([, range]) => range)
  return own.size === 0 && left.length === 1 && isSpokenOf(reading, left[0]!) ? [] : left
}

/** The one person a text names, of whom it goes on with "he" or "she": "under Kwame. He is the calmest on the floor". */
function isSpokenOf({ tokens, text, sentences }: Reading, { start, end }: Range): boolean {
  const at = tokens.findIndex((each) => each.start === start)
  const isAlone = tokens[at]!.end >= end - 2 && !/^(?:mr|mrs|ms|the|in|at|to|of|as|than|like)$/u.test(tokens[at - 1]?.word ?? '') && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?:['’]s?)?$/u.test(text.slice(start, end))
  const isOf = ({ word }: Token) => SPEAKS_OF.test(word) || word === 'him' || word === 'himself' || word === 'herself'
  const { last } = sentences.find((each) => each.last > at)!
  return isAlone && !tokens.slice(0, last).some(isOf) && tokens.slice(last).some(isOf)
}

/** "The crash in Heron", "the switch to Cobalt", "took it over from Bettina": no places, though a place may stand there after other words. */
const NO_PLACE = /\b(?:(?:bugs?|memory leak|crash(?:es)?|time-?outs?|part) in|(?:(?:change|switch(?:ed)?|ported|migrated|connected|handed|gave)(?: [\p{L}\d-]+){0,4}|changeover|cutover|interface|thanks|reports?|reported) to|(?:over|away|learn(?:t|ed)|help|(?:inherited|took over)(?: \p{L}+){0,3}) from)[ \n]+$/u

/** "Two partners, Osei, Hsu and Barker": what the first is said to be, the others are. */
const LISTED = /^(?:,|,? and)[ \n]$/u

/** Streets say what they are. */
const IS_STREET = /(?:Street|Road|Lane|Avenue|Square|Bridge|Quay|Junction|Station|Hospital|School|University|College|Hall|House|Market|Fair|Council|Church|Park)$/u

/** In words: what goes on for longer is shouting. */
const LONGEST_NAME = 160

/** A stretch of capital words, or a short form in capitals. */
function nameAt(reading: Reading, at: number, opens: boolean, starts: boolean): Range | undefined {
  const { start, end, word } = reading.tokens[at]!
  const short = isShort(reading, at)
  if (opens && !short || word === 'i' || word.startsWith("i'") || isLetter(reading.tokens[at]!)) return undefined
  if (!short && is(reading, at, IS.month | IS.day | IS.pronoun)) return undefined
  if (!short && starts && !(at + 1 < reading.tokens.length && reading.text[end] === ' ' && isCapital(reading, at + 1) && reading.bits[at] === 0 && !/^(?:for|in|on|at|since|by|from|with|until)$/u.test(word))) return undefined
  if (!short && !starts && is(reading, at, IS.small | IS.stock | IS.role | IS.aux)) return undefined
  if (!short && is(reading, at, IS.artefact | IS.event | IS.act | IS.degree | IS.not) && at + 1 < reading.tokens.length && isCapital(reading, at + 1)) return undefined
  let stop = end
  for (let next = at + 1; next < Math.min(reading.tokens.length, at + LONGEST_NAME) && reading.text.slice(stop, reading.tokens[next]!.start) === ' ' && isCapital(reading, next) && !is(reading, next, IS.pronoun); next++) stop = reading.tokens[next]!.end
  return IS_RATING.test(reading.text.slice(start, stop)) ? undefined : { start, end: stop }
}

/** "Hence Meets": ratings are written like names. */
export const IS_RATING = /\b(?:Meets|Exceeds)\b/u

const isLetter = ofWord(/^[a-z]\d*$/u)

/** Capitals and figures: DRX-2. */
function isShort(reading: Reading, at: number): boolean {
  const { start, end } = reading.tokens[at]!
  const next = reading.text.charCodeAt(start + 1)
  return !(next >= 97 && next <= 122) && end - start > 1 && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{Lu}\d&/-]{1,7}s?$/u.test(reading.text.slice(start, end))
}

/** "Both clients (Hallam in February, Osei in June)": what stands before the brackets says what they are. */
const IN_BRACKETS = /\p{L}[ \n]+\([^()]*$/u

/** "The haulier Brenner", "our tax adviser Morell". */
const HAULIER = /\b(?:the|our|an?)[ \n]+(?:[\p{Ll}-]+[ \n]+)?[\p{Ll}-]+(?:lier|neer|yer|iser|visor|itect|ician)[ \n]+$/u

function isExplained(reading: Reading, at: number, { start, end }: Range): boolean {
  const lower = reading.text.slice(Math.max(0, start - 40), start)
  if (isShort(reading, at)) return AFTER_SHORT.test(reading.text.slice(end, end + 60)) || /[(“"]\s*$/u.test(lower)
  if (IS_STREET.test(reading.text.slice(start, end))) return true
  if (at > 1 && is(reading, at - 1, IS.role) && /^(?:the|our|an?)$/u.test(reading.tokens[at - 2]!.word) || HAULIER.test(lower)) return true
  return IN_BRACKETS.test(reading.text.slice(Math.max(0, start - 80), start)) || AFTER.test(reading.text.slice(end, end + 60)) || !NO_PLACE.test(lower.toLowerCase()) && (BEFORE.test(lower.toLowerCase()) || PLACES.test(lower)) || /^\d/u.test(reading.tokens[at]!.word) || reading.masked.charCodeAt(start) === 1
}

/** "A solid year for Idris", "I recommend Yara". */
const PUT_FORWARD = /\b(?:I(?: am|['’]m)? (?:not )?(?:putting|recommend|propose|nominate|suggest|put forward|rate|rated|see|support|would promote|want)|(?:Proposing|Nominating|Recommending|Rating|Promoting)(?: for)?|(?:year|cycle|half|term|months?|season|rating|case|grade|promotion|proposal) (?:for|of)|For|On|About|(?:^|(?<=[.;] ))(?:Raised|Discussed|Talked|Spoke)(?: it| this| that)?(?: over| through)? with|(?:Nobody|No one)(?:[ \n]\p{Ll}+){1,6}[ \n]like|how far|for(?=[ \n]\p{Lu}\p{Ll}+, and s?he\b))[ \n]+(?:(?:Mr|Mrs|Ms|Miss)\.?[ \n])?(\p{Lu}\p{Ll}+)\b/u

/** Whom the text is about: the name it opens with, or the first that acts before any "he" or "she". */
export const ownNames = once((reading): ReadonlySet<string> => {
  const names = new Set<string>()
  for (let at = 0; at < Math.min(3, reading.tokens.length) && isCapital(reading, at) && !isShort(reading, at) && !/ed$/u.test(reading.tokens[0]!.word) && !NOUNLIKE.test(reading.tokens[0]!.word) && !METRICS.has(reading.tokens[0]!.word) && (reading.bits[at] === 0 || at > 0); at++) names.add(reading.tokens[at]!.word)
  if (names.size > 1 || names.size > 0 && standsAlone(reading)) return names
  const put = PUT_FORWARD.exec(reading.text.slice(0, 400))
  if (put && put[1] && !isBeforePronoun(reading, put.index)) return names.add(put[1].toLowerCase())
  for (let at = 0; at < Math.min(reading.tokens.length - 1, 40); at++) {
    if (is(reading, at, IS.pronoun) && !/^(?:i|we|our|my|us)$/u.test(reading.tokens[at]!.word)) break
    if (isCapital(reading, at) && !isShort(reading, at) && reading.bits[at] === 0 && !NOUNLIKE.test(reading.tokens[at]!.word) && !METRICS.has(reading.tokens[at]!.word) && actsNext(reading, at) && !STEPS_IN.test(reading.text.slice(reading.tokens[at]!.end, reading.tokens[at]!.end + 20)) && !COMMON_NAMES.has(reading.tokens[at]!.word)) return names.add(reading.tokens[at]!.word)
  }
  const first = firstNamed(reading)
  return first === undefined ? names : names.add(first)
})

/** The word a text opens with is told by what follows: a verb, a break; what it owns. */
function standsAlone({ tokens, text }: Reading): boolean {
  const [opening, next] = tokens
  return next === undefined || /['’]s?$/u.test(text.slice(0, opening!.end)) || !/^[ \n]$/u.test(text.slice(opening!.end, next.start)) || !/^(?:of|on|in|from|for|and|the|at|with|by|to|or|as)$/u.test(next.word)
}

/** The first name of a text, where nobody was spoken of before: "and Hana signs it at ten", "the rota by Yusra", "a 3 for Farida". */
function firstNamed(reading: Reading): string | undefined {
  const { tokens, sentences } = reading
  let sentence = 0
  let owned = false
  for (let at = 0; at < Math.min(tokens.length, 80); at++) {
    if (sentences[sentence]!.last <= at) sentence++
    const { first } = sentences[sentence]!
    if (/^(?:he|she|your)(?:'|$)/u.test(tokens[at]!.word) || first === at && isNoted(reading, at)) return undefined
    if (first === at && owned) return undefined
    owned ||= OWNED.test(tokens[at]!.word)
    if (at > 0 && isFirstName(reading, at) && !STEPS_IN.test(reading.text.slice(tokens[at]!.end, tokens[at]!.end + 20)) && (owned ? actsAt(reading, at + 1) && !/^(?:on|in|to|for|with|from|of)$/u.test(tokens[at - 1]!.word) : isPutFirst(reading, at, sentence))) return tokens[at]!.word
  }
  return undefined
}

/** A verb without a subject, as notes are written: the doer is known. */
const isNoted = (reading: Reading, at: number) => (is(reading, at, IS.past | IS.aux) || /^[a-z]+ed$|^gets$/u.test(reading.tokens[at]!.word) || IRREGULAR_PAST.has(reading.tokens[at]!.word)) && at + 1 < reading.tokens.length && !is(reading, at + 1, IS.aux)

/** "Femke had to redo them", "since Simone left": beside the one the text is about. */
const STEPS_IN = /^ (?:(?:has )?had to (?:redo|repeat|step|sort|add|correct|fix)|left|was away|found out)/u
const OWNED = /^(?:his|her)$/u
const SPEAKS_OF = /^(?:he|she|his|her)(?:'|$)/u

/** It acts or owns something, or is whom something is by or for: not where, not with whom, and nobody else acts beside it. */
function isPutFirst(reading: Reading, at: number, sentence: number): boolean {
  const { tokens, text } = reading
  const { last } = reading.sentences[sentence]!
  const before = tokens[at - 1]!.word
  const owns = /['’]s?$/u.test(text.slice(tokens[at]!.start, tokens[at]!.end))
  if (/^(?:with|from|about|of)$/u.test(before) && last < tokens.length && SPEAKS_OF.test(tokens[last]!.word)) return true
  if (/^(?:mr|mrs|ms|and|as)$/u.test(before) && !owns) return before.startsWith('m') ? /^(?:for|by|put|under)$/u.test(tokens[at - 2]?.word ?? '') : actsAt(reading, at + 1) && !/^(?:do|did|is|was)/u.test(tokens[at + 1]!.word)
  if (before === 'is' && tokens[at - 2]?.word === 'that' || !owns && /^(?:at|in|from|to|near|via|like|unlike|than|with|before|until|through|into|across|between|of|on|over|if|what|about|without)$/u.test(before)) return false
  if (!/^(?:with|under|after|since|when|by|for|on)$/u.test(before) || actsAt(reading, at + 1) && /;/u.test(text.slice(tokens[at]!.end, tokens[last - 1]!.start))) return true
  for (let next = at + 1; next < last; next++) if (/^(?:he|she|you)$/u.test(tokens[next]!.word)) return false
  return true
}

const actsAt = (reading: Reading, at: number) => at < reading.tokens.length && (is(reading, at, IS.aux | IS.past) || /^[a-z]+(?:ed|[^su]s)$/u.test(reading.tokens[at]!.word) && is(reading, at, IS.act | IS.effect | IS.stock))

/** A capital word that stands alone and is neither a noun nor known. */
function isFirstName(reading: Reading, at: number): boolean {
  const { word, start, end } = reading.tokens[at]!
  return isCapital(reading, at) && !isShort(reading, at) && reading.bits[at] === 0 && !NOUNLIKE.test(word) && !METRICS.has(word) && !COMMON_NAMES.has(word) && !/^(?:the|a|an|big|old)$/u.test(reading.tokens[at - 1]!.word)
    && !/^[ \n](?:\p{Lu}|and[ \n]s?he\b)/u.test(reading.text.slice(end, end + 9)) && !/[.!?][”"')]?[ \n]+$/u.test(reading.text.slice(Math.max(0, start - 4), start)) && !(reading.text[start - 2] === ':' && !actsAt(reading, at + 1))
}

/** Built like a noun for a thing, not like a name. */
export const NOUNLIKE = /-|(?:tion|sion|ment|ity|ness|ance|ence|enue|age|ing|ure|ism|ship|ss|ics|over|time|down|ly|ies|ions|ers|ments)$/u

const isBeforePronoun = (reading: Reading, at: number) => /\b(?:he|she|his|her|you)\b/u.test(reading.masked.slice(0, at))

/** A verb follows, and no "the", "since" or "and" leads in: the one who acts. */
function actsNext(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]!
  if (/^(?:the|since|because|and|as|with|by|of|from|at|when|while|after|before|until|once|if|where|what|how|our|a)$/u.test(reading.tokens[at - 1]?.word ?? '') || !/^[ \n]+$/u.test(reading.text.slice(reading.tokens[at]!.end, next.start))) return false
  return is(reading, at + 1, IS.aux | IS.past) || /^[a-z]+(?:ed|[^su]s)$/u.test(next.word) && !is(reading, at + 1, IS.artefact | IS.event | IS.unit) || /^(?:led|ran|took|made|wrote|built|set|cut|kept|went|got|gave|won|sold|taught|brought|found)$/u.test(next.word)
}
