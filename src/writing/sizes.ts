import type { Range } from '../kit/finding.ts'
import { claimsOf } from './claims.ts'
import type { Claim } from './claims.ts'
import { clauseAt, clausesIn } from './clauses.ts'
import { plainText, withoutNames } from './figures.ts'
import { CHANGES, METRICS } from './lexicon/effects.ts'
import { TRAITS } from './lexicon/traits.ts'
import { once, sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'

/** A wish, a plan, a duty, a denial. */
const NOT_CLAIMED = new RegExp(String.raw`(?:\b(?:will|would|should|could|can|might|may|must|shall|not|never|no|needs?|needed|aim(?:s|ed)? (?:at|to)|hop(?:e|es|ed|ing)|in order to|expected|planned|without|if|whether|goal (?:of|to)|target of`
  + String.raw`|asked for|agreed (?:on|to)|wants?|as|ways? (?:to|of)|opportunit(?:y|ies) (?:to|for)|keep|keeps|nothing|rather than|instead of|(?:ideas?|plans?|proposals?) (?:to|for|on)|training (?:on|in|to)|course (?:on|in|to)|focus(?:ed|es)? on|work(?:ed|s|ing)? on)|n't`
  + String.raw`|(?<!\b(?:help|helps|helped|helping|managed|able|allow(?:s|ed|ing)?|enabl(?:es|ed|ing)|let)[ \n]+(?:[a-z]+[ \n]+){0,3})(?<!\b(?:led|lead|leads|leading|contribut(?:ed|es|ing)|due|thanks|down)[ \n]+)\bto)[ \n]+(?:(?:be|have|been|a|an|the|any|much|[a-z]+ly|for|further|him|her|them|become|get)[ \n]+){0,3}$`, 'u')
/** What the market does is nobody's work. */
const EVERYWHERE = /^[ \n]+(?:across|throughout|in)[ \n]+(?:the|our)[ \n]+(?:whole[ \n]+)?(?:sector|industry|market|country|trade|economy)\b|^[ \n]+(?:nationally|everywhere|industry-wide|nationwide)\b/u
/** "The improved form": described, not claimed. */
const DESCRIBED = /\b(?:the|an?|our|this|that|his|her|their|its|of|with|more|for|as|in|on|at)[ \n]+$/u
const PARTICIPLE = /^[a-z]+(?:ed|ing|wn|en)$/u
/** Checkable without a figure. */
const BINARY = new RegExp(String.raw`\b(?:renewed|re-?signed|signed|passed|no longer|won the|was won|accepted|approved|granted|upheld|awarded|zero|none|not one|not a single|no (?:more|further|repeat|late|missed|lost|outstanding|overdue)|without (?:a|any|one)|stopped|ended`
  + String.raw`|eliminated|withdrew|dropped (?:the|their|its|both)|doubled|halved|tripled|acquitted|certified|accredited|reopened|stayed with us|came back|first time|at all|nobody|half|third|quarter|double(?! [a-z-]+s)|twice|threefold|by a factor|a day|a week|a fortnight|a month|an hour|overnight)\b`, 'u')
/** "Signed far quicker": not whether, but how. */
const QUICKER = /\b(?:re-?)?(?:signed|passed|accepted|approved|granted|renewed)[ \n]+(?=(?:far|much|so|a[ \n]+(?:lot|good[ \n]+deal|great[ \n]+deal))[ \n])/u
/** Growth of a person is no result of work. */
const PERSONAL = /^[ \n]+(?:(?:his|her|their|your|my|a|an)[ \n]+(?!lot|bit|great|good|team|ward|class|region|area|unit|desk|branch|turnover|sales|revenue|spend|costs?|overtime|group|department|line|site)|into\b|as\b|out\b|in (?:confidence|the role|stature)|herself|himself|with\b)/u
const OF_A_PERSON = /^(?:gr[eo]w|improv|develop|expand|strengthen|deepen|enhanc|build|built|extend)/u
/** More of what nobody counts. */
const NOT_MORE = /^(?:more|less) (?:than|of|to|in|or|often than|importantly|likely|recently|junior|senior|difficult|complex|complicated|important|general|generally|specific|specifically|demanding|challenging|exactly|experienced|recent|ambitious|interesting)\b/u
const NUMERAL = String.raw`(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`
/** "Taken up by five more accounts": counted. */
const MORE_OF_SAME = new RegExp(String.raw`\b${NUMERAL}[ \n]+$`, 'u')
const traits = new Set(TRAITS)

/** Effects that are claimed without a size, where no figure in the sentence or the next gives one. */
export const unsizedClaims = once((reading): Range[] => claimsOf(reading).filter((claim) => isUnsized(reading, claim)).map(({ start, end }) => ({ start, end })))

function isUnsized(reading: Reading, claim: Claim): boolean {
  const { start } = reading.sentences[claim.sentence]!
  const text = sentenceText(reading, claim.sentence)
  const [from, to] = [claim.start - start, claim.end - start]
  const clause = clauseAround(reading, claim)
  if (isSized(clause.replace(COUNTED, (all) => ' '.repeat(all.length))) || BINARY.test(claim.sort === 'more' ? clause.replace(QUICKER, ' ') : clause)) return false
  if (isShown(text.slice(to))) return false
  const before = text.slice(Math.max(0, from - 70), from)
  if (NOT_CLAIMED.test(before) || EVERYWHERE.test(text.slice(to, to + 40))) return false
  const core = reading.tokens[claim.core]!
  if (claim.sort === 'verb' && (PARTICIPLE.test(core.word) && DESCRIBED.test(before) && core.start === claim.start || isOwnGrowth(reading, claim, text.slice(core.end - start)))) return false
  if (claim.sort === 'more' && !isMoreOfThing(reading, claim, text.slice(from, to), text.slice(to))) return false
  if (/^differences?$/u.test(core.word) && claim.sentence > 0 && isSized(sentenceText(reading, claim.sentence - 1))) return false
  return claim.sentence + 1 >= reading.sentences.length || !isAboutIt(reading, claim.sentence + 1)
}

/** "Got better and I can show why: repeat visits fell from 23 % to 14 %": what a colon leads to has the size. */
const isShown = (after: string) => /: .*?\bfrom [^.;]{1,20} to \d/u.test(after)

/** "Since he painted the bays the yard has become tidier": a thing took over as the subject. */
const THING_SINCE = /\b(?:the|our|its)[ \n]+[a-z]+(?:[ \n]+[a-z]+)?[ \n]+(?:is|are|has|have|runs?|became|gets?|got)[ \n]+(?:[a-z]+[ \n]+)?$/u

/** "Improved her French", "has grown as a leader", "keeps improving". */
function isOwnGrowth(reading: Reading, { core }: Claim, rest: string): boolean {
  const { word } = reading.tokens[core]!
  if (!OF_A_PERSON.test(word)) return false
  return PERSONAL.test(rest) || clauseAt(reading, core)?.who === 'doer' && CHANGES.has(word) && /^[ \n]*(?:[.,;!]|$|(?:a lot|greatly|considerably|significantly|steadily|noticeably|this year|over|since|in|during|throughout)\b)/u.test(rest)
}

/** A comparative counts where a thing is so, or others are, or somebody made it so; not where a person is measured against people. */
function isMoreOfThing(reading: Reading, { core, start }: Claim, words: string, rest: string): boolean {
  if (NOT_MORE.test(words) || /^earlier$/u.test(words) && /^[ \n]+[a-z]+s?[:,]/u.test(rest) || MORE_OF_SAME.test(reading.masked.slice(Math.max(0, start - 14), start)) && /^more\b/u.test(words) || /\b(?:rating|mark|grade|level|band|score|tier|title|box)s?$/u.test(words + (/^ \w+/u.exec(rest)?.[0] ?? ''))) return false
  if (/^[ \n]+than\b(?![ \n]+(?:before|ever|last|in|it|they|i|we|a year|previously|when|usual|planned|expected|forecast|hoped|under|with|for|at|under|the (?:old|year|last|previous)))/u.test(rest)) return false
  const clause = clauseAt(reading, core)
  if (!clause) return false
  const before = reading.masked.slice(reading.tokens[clause.first]!.start, start)
  if (/ than /u.test(words)) return true
  const degreed = reading.tokens[core]!.start > start
  if (degreed && isOthersOrThing(reading, before)) return true
  // "the longer route": one of two, no effect
  if (!degreed && (/\b(?:the|this|that|his|her|both|with an?|makes? for an?)[ \n]+$/u.test(before) && /^[ \n]+[a-z]/u.test(rest) || /^makes? for\b/u.test(words))) return false
  if (/^(?:(?:far|many|much|considerably|a lot|significantly)[ \n]+)*(?:fewer|less)\b/u.test(words) && /^(?:and[ \n]+|but[ \n]+)?$/u.test(before.trim()) && !/ly$/u.test(words)) return true
  if (clause.who === 'none' && clause.verb === -1 && /^[^ ]+[a-z]s[ \n]+[a-z]+[ \n]+$/u.test(before.replace(/^(?:the|our|her|his) /u, '')) && !/^[ \n]+[a-z]+s\b/u.test(rest)) return true
  if (traits.has(words.split(/[ \n]+/u).at(-1)!)) return /\bma(?:de|kes?|king)\b/u.test(before + words)
  const brought = /\b(?:mak(?:es|ing)|made|le(?:d|ading|ads) to|result(?:ed|ing|s) in|with|at|brought|bring(?:s|ing)|gave|giv(?:es|ing)|runs?|finish(?:es|ed)|answered|let(?:s|ting)?|got|means?|meaning|meant|as a result|thus|now|won|attracted|left|leaves|gett?(?:ing|s)? (?:the|our|all|every))\b[^,;]*$/u
  if (THING_SINCE.test(before) || /\b(?:we|they)(?:[ \n]+[a-z]+){1,3}[ \n]+$/u.test(before) && /fewer|less|^(?:many|far|a lot|considerably) more/u.test(words)) return true
  return clause.who === 'other' && clause.time !== 'ahead' && !/^(?:if|when|what|how|because|as)$/u.test(clause.under) || brought.test(before) || /^ma(?:de|kes?|king)\b/u.test(words)
    || clause.who === 'none' && before.trim() === '' && (/^fewer|^less/u.test(words) || /as a result/u.test(rest))
}

/** "The tone of our letters is a lot better": nobody's own; "they have become so much better", in a text about one other person. */
function isOthersOrThing({ masked }: Reading, before: string): boolean {
  if (/^(?:and |but |so |now )?they\b/u.test(before)) return /\b(?:he|she|him|her|his|i)\b/u.test(masked)
  const [, article, noun = ''] = /^(?:(?:and|but|so|now) )?((?:the|our|its) )?([a-z]+)(?: (?:of|in|on|with|between|among) (?:the |our )?[a-z]+)? (?:is|are|has|have|got|became|gets)\b/u.exec(before) ?? []
  return article !== undefined || METRICS.has(noun)
}

/** What a clause opens on, and what follows "for", "across", counts causes and places: "her two workshops lifted", "easier for 40 tenants". */
const COUNTED = new RegExp(String.raw`^[^a-z\d]*(?:(?:the|her|his|their|its|our|all|these|both)[ \n]+){0,2}${NUMERAL}[ \n]+(?!fewer|less|more|of\b|per\b|out\b|in\b)(?:[a-z-]+[ \n]+){0,2}?[a-z-]+s\b(?=[ \n]+[a-z])`
  + String.raw`|\b(?:across|for|at|with|among|throughout|on|over|in|under)[ \n]+(?:(?:all|the|her|his|their|our|other|last)[ \n]+)*${NUMERAL}[ \n]+(?!(?:seconds|minutes|hours|days|weeks|points|pounds|euros|dollars|percent|pence|cents|kilos|tonnes|tons|litres|miles|metres|cases|instances|orders)\b)(?:[a-z-]+[ \n]+)?[a-z-]+s\b`, 'gu')

const SIZED = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|million|half|halved|doubled|tripled|zero|none)\b/u
/** Figures that are no size of an effect: how many did it, where, how long they were at it. */
const HEADS = new RegExp([
  String.raw`\b${NUMERAL}[ \n]+(?:(?!seconds|minutes|hours|days|lower|higher|less|fewer|more|points)[a-z-]+[ \n]+)?per[ \n]+(?!cent\b)[a-z]+`,
  String.raw`\b${NUMERAL}[ \n]+(?!customers|users|orders|visitors|members|subscribers|numbers|letters|offers|papers|meters|errors|quarters|buyers|callers|others|workers|hours|drivers|figures|centers|layers|tenders|transfers|tickets)[a-z]+(?:ers|ors|ists|ians|nurses|apprentices)\b`,
  String.raw`\b(?:with|team of|crew of|led|leads|trained|coached|mentored|supervised|managed|manages|taught)[ \n]+(?:her[ \n]+|his[ \n]+|the[ \n]+|a team of[ \n]+)?${NUMERAL}[ \n]+(?:new[ \n]+|other[ \n]+|of[ \n]+(?:the|her|his|our)[ \n]+|junior[ \n]+|senior[ \n]+)?[a-z]+`,
  String.raw`\b(?:for|over|within|after|during|since)[ \n]+(?:the[ \n]+)?(?:last[ \n]+|past[ \n]+|first[ \n]+)?${NUMERAL}[ \n]+(?:months?|years?|quarters?|terms?|sites|branches)`,
  String.raw`\b(?:across|in|at)[ \n]+(?:all[ \n]+)?(?:the[ \n]+|our[ \n]+|her[ \n]+|his[ \n]+)?${NUMERAL}[ \n]+(?:sites|branches|stores|wards|teams|depots|offices|plants|schools|regions|departments|countries|clinics|lines|units|shops|kitchens|markets)`,
].join('|'), 'gu')

/** Figures that are a size: names, heads and durations blotted out. */
export const withoutHeads = (clause: string) => withoutNames(clause).replace(HEADS, ' ')

const isSized = (clause: string) => SIZED.test(clause) && SIZED.test(withoutHeads(clause))

/** The claim's own clause, and what follows it at once: "rose sharply: from 40 to 52". */
function clauseAround(reading: Reading, { core, sentence }: Claim): string {
  const clauses = clausesIn(reading, sentence)
  const own = clauses.findIndex(({ first, last }) => first <= core && core < last)
  if (own === -1) return sentenceText(reading, sentence)
  let to = own
  const explains = (at: number) => reading.text[reading.tokens[clauses[at]!.first - 1]!.end] === ':'
  while (clauses[to + 1] && (explains(to + 1) || GOES_ON.test(reading.tokens[clauses[to + 1]!.first]!.word) || clauses[to + 1]!.verb === -1)) to++
  return plainOf(reading).slice(reading.tokens[clauses[own]!.first]!.start, Math.min(reading.sentences[sentence]!.end, reading.tokens[clauses[to]!.last - 1]!.end + 3))
}

/** The text without figures that name, blotted out before it is cut. */
const plainOf = once(plainText)

/** Opens a size: "from 40 to 52", "by a third", "down 12 %". */
const GOES_ON = /^(?:from|to|by|down|up|now|about|before|than|after|instead|against|average|\d.*)$/u

/** The next sentence goes on about the same: it has a size and opens with a figure, a "from ... to", or a word that points back. */
function isAboutIt(reading: Reading, index: number): boolean {
  const own = sentenceText(reading, index)
  if (!SIZED.test(own)) return false
  const text = withoutHeads(own.replace(COUNTED, (all) => ' '.repeat(all.length)))
  return SIZED.test(text) && /^[^\p{L}\p{N}]*(?:it|they|that|this|these|from|down|up|in|the|over|between|before|after|by|\d|we|on|of|average|median|error|wait|calls|complaints|since|now|instead|(?!there)[a-z]+ (?:fell|rose|went|dropped|grew|is|are|was|were))\b/u.test(text)
}
