import type { Range } from '../kit/finding.ts'
import { ownNames } from './names.ts'
import { isCapital, once } from './reading.ts'
import type { Reading } from './reading.ts'
import { fitting, ofWord } from './tokens.ts'

/** Somebody else's name, as `marked` writes it. */
const N = `(?:(?:ms|mr|mrs|dr|prof)\\.? )?\\p{Lu}[\\p{L}'’-]+`
const PERFORMS = '(?:does|do|did|turn(?:s|ed)|produc(?:es|ed)|manage[sd]?|deliver(?:s|ed)|achieve[sd]|gets|got|close[sd]|lays|lines|handle[sd]|h[eo]lds?|keeps|kept|brings|brought|sells|sold|takes|took|needs|needed|reads|runs|ran|writes|wrote|makes|made|finish(?:es|ed)|reach(?:es|ed)|bills|billed|earns|earned|ships|shipped|hits|scores|scored|would have|has \\w+(?:ed|ld|wn|ne))'

/** Where a name stands that makes a measure of its bearer. Tried on lower case, where others' names alone have a capital; each with what one of its words must begin with or be. */
const STANDS: readonly (readonly [needs: string, source: string])[] = [
  ['(?:measured|set|put|placed|held|seen|stood|judged|lay|laid|compared?|comparing)\\b', `\\b(?:measured|set|put|placed|held|seen|stood|judged|lay|laid|compared?|comparing)\\b[^.;:]{0,40}?\\b(?:beside|against|alongside|next to|(?<=compar(?:e|ed|ing)\\b[^.;:]{0,40})(?:with|to)) ${N}`],
  ['(?:beside|next|alongside|against|after)\\b', `(?<=^|[.!?] )(?:beside|next to|alongside|against|after) ${N},? (?:whose|who|she|he|his|her|you|your|it)\\b(?=[^.]*\\b(?:looks?|seems?|slow|slower|thin|thinner|small|late|less|more|better|worse|pales?|short|weak|few|fewer))`],
  ['(?:overt|outd|surpass|eclips|catch|caught|trail|lags|equal|good|rival|bests|match|better)', `\\b(?:overtak(?:es?|en|ing)|overtook|outdo(?:es|ne)?|outdid|surpass(?:es|ed)|eclips(?:es|ed)|(?:catch(?:es)?|caught) up with|trails|trailed|lags(?: behind)?|equals|equalled|good as|rivals|rivalled|bests|a match for|no match for|better(?:s|ed)) ${N}`],
  ['what\\b', `(?:only better|better|worse|thin|compared|next to|beside|against|short of|than|as|same|twice|half|double|beyond|below|above|under|more)\\b[^.;]{0,30}?\\bwhat ${N}[^.,;]{0,30}? ${PERFORMS}\\b`],
  ['what\\b', `\\bwhat ${N}[^.,;]{0,30}? ${PERFORMS}\\b[^.;]{0,50}\\b(?:better|worse|faster|slower|half|twice|alone|less|more|cheaper|sooner)\\b`],
  ['(?:pace|rates?|standards?|levels?|speeds?|figures?|numbers?|scores?|quality|paces|qualitys)\\b', `\\b(?:pace|rate|standard|level|speed|figures?|numbers?|score|quality)s?,? (?:which |that |at which )?${N}[^.,;]{0,20}? ${PERFORMS}\\b`],
  ['(?:above|below|ahead|behind|over|under)\\b', `\\b${N}\\b[^.;]{0,40}?\\b(?:end(?:s|ed)?|comes?|came|was|is|got|be|being|finish(?:es|ed)|stands?|ranks?|rated|placed|put|were)\\b (?:far |well |just |one |two |a place |places )*(?:above|below|ahead of|behind|over|under) (?:him|her|them|you)\\b`],
  ['then\\b', `\\bthen (?:a gap, then )?${N}(?=,? (?:then|and then)|[.,;]? then)|(?:first|gap), then ${N}`],
  ['(?:leaves?|left|puts?|leaving)\\b', `\\b(?:leaves?|left|puts?|leaving) ${N}(?:'s)?(?: (?:and|or) ${N}(?:'s)?)? (?:\\w+ )?(?:behind|standing|in the (?:dust|shade)|to shame)\\b`],
  ['(?:league|class|level|calibre|standards?|shadow|mould|pace)\\b', `\\b(?:in|at|near|of|into|to|from) ${N}'s (?:league|class|level|calibre|standard|standards|shadow|mould|pace)\\b`],
  ['(?:while|where|whereas)\\b', `\\b(?:while|where|whereas)\\s${N}(?:(?: (?!was|is|were)\\w+){0,4}? ${PERFORMS}\\b| ha[sd] (?:none|no|only|\\d|one|two))`],
  ['(?:equal|likes?|match|one|second|new|next|no|two)\\b', `\\b(?:the (?:equal|like|likes|match) of|one more|a second|a new|the next|no|two) ${N}(?= (?:but|and|yet)|[.,;]|$)(?<!(?:no|two|next|new) dr \\w+)`],
  ['if\\b', `\\bif ${N} (?:can|could|did|does|got|gets|made|managed|has|was)\\b[^.;]{0,60}?,? (?:so|then) (?:can|could|should|must|will|would|does|did|is|has)\\b`],
  ['(?:what|much|many|double|twice|half|times)\\b', `\\b(?:what|as much as|as many as|double|twice|half|three times)(?: of)? ${N} (?:and ${N} )?(?:[\\w-]+ )?${PERFORMS}\\b`],
  ['(?:theirs|hers|his|something|that|which|number|amount|it|this|same|needs|done|through|finished)$', `\\b${N}(?: and ${N})? (?:had|has|have|got|sent) (?:theirs|hers|his)(?: (?:out|in|done|ready|back|up|through))*(?<! his) (?:in|by|on|within|after|before) `
    + `|\\b(?:something|that|which) ${N}(?: and ${N})? ${PERFORMS}(?: \\w+){0,2}? (?:without|with ease|easily|in (?:an?|half|one|two|three|four|five|ten|twenty|\\d\\d?)(?= (?:min|hour|day|week)|[.,;]|$))`
    + `|\\b(?:number|amount) of (?:(?!to|from|by|with|for|and|or|at|in|of|on)[\\w-]+ ){1,3}?${N}(?: and ${N})? (?!and|or|is|was|were|are|ha[ds]|in|on|at|to|for|from|with|by|who)\\w+(?![^.;]*\\b(?:fell|rose|dropped|went|grew)\\b)`
    // "Karim does it in 15", "Malik needs ten minutes for it"
    + `|(?<=^ ?|[;:] )${N} (?:and ${N} )?(?:(?:do(?:es)?|did|manages?|finish(?:es)?) (?:it|this|that|the same|hers|his) in|(?:is|are|was|were) (?:done|through|finished) (?:in|by|after)|needs?) (?:only |just |under |half |about |less than |an? )*(?:\\d+|hour|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|noon)(?: (?:min\\w*|hours?|days?|weeks?)\\b(?! more| off)|(?=[.,;]|$))|(?<=^ ?|[;:] )${N} manages all of (?:hers|his)`],
]
const PATTERNS = STANDS.map(([, source]) => new RegExp(source, 'gu'))
/** Those of them that a word of the sentence allows for. */
const allowed = fitting(STANDS.map(([needs]) => new RegExp(`\\b${needs}|^$`, 'u')))

const ELSE = /\b(?:not?|never|n't|without|rather than) (?:\w+ ){0,3}?(?:compar\w+|measur\w+|rank\w*)|\b(?:on leave|(?:sick|annual|parental|maternity|paternity) leave|covering|stand(?:s|ing)? in|stood in|so that|together)\b/u

/** Ranges of what measures somebody against another person by name: "a pace which Dolores holds". */
export const namedRivals = once((reading): readonly Range[] => reading.sentences.flatMap(({ start, end, first, last }) => {
  const at = end - start > LONGEST ? [] : namesIn(reading, first, last)
  if (at.length === 0) return []
  const patterns = patternsFor(reading, first, last)
  if (patterns.length === 0 && !reading.tokens.slice(first, last).some(isHow)) return []
  const sentence = reading.masked.slice(start, end)
  if (ELSE.test(sentence)) return []
  const looked = LOOK.exec(reading.text.slice(start, end))
  if (looked) return [{ start, end: start + looked[0].length }]
  const text = marked(reading, at.filter((each) => isRival(reading, each, first)), sentence, start)
  return text === sentence ? [] : patterns.flatMap((each) => [...text.matchAll(each)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })))
}))

/** Those of which a word stands in the sentence. */
function patternsFor({ tokens }: Reading, first: number, last: number): RegExp[] {
  let bits = 0
  for (let at = first; at < last; at++) bits |= allowed(tokens[at]!)
  return PATTERNS.filter((_, at) => (bits & 1 << at) !== 0)
}

/** Held up to somebody: the name may be the only one of the text. */
const LOOK = /^(?:Just )?(?:Look|Watch|See)(?: at)? how \p{Lu}\p{Ll}+ [^.,;:]+/u
const isHow = ofWord(/\bhow\b|^$/u)
/** Longer sentences are lists, not comparisons. */
const LONGEST = 400
/** What stands before a place, a firm or a thing, not before a colleague. */
const NOT_PEOPLE = /^(?:in|the|an?|our|project|ward|site|client|from|near|via)$/u
const THING = /^(?:'s)? (?:ltd|inc|plc|system|software|plan|target|vendor|line|site|route|office|store|branch|plant|contract|case|file|account|project|tender|street|road|hospital|deal|audit|order|matter|ward|team|claim|brief|client|report)\b/u

/** Words of a sentence that have a capital and that nobody knows. */
function namesIn(reading: Reading, first: number, last: number): number[] {
  const found: number[] = []
  for (let at = first; at < last; at++) if (reading.bits[at] === 0 && isCapital(reading, at)) found.push(at)
  return found
}

/** A name of somebody the text is not about. */
function isRival(reading: Reading, at: number, first: number): boolean {
  const own = ownNames(reading)
  const { word, start, end } = reading.tokens[at]!
  const base = word.replace(/['’]s$/u, '')
  if ((own.has(base) || own.has(word)) && !comesLate(reading, base) || /\d/u.test(word) || !/^\p{Lu}\p{Ll}/u.test(reading.text.slice(start, end))) return false
  return !(at > first ? NOT_PEOPLE.test(reading.tokens[at - 1]!.word) : mayBeAny(word)) && !THING.test(reading.masked.slice(end, end + 14))
}

/** A sentence in lower case, but for the first letters of those names. */
function marked({ tokens, text }: Reading, names: readonly number[], sentence: string, start: number): string {
  return names.reduce((all, at) => {
    const offset = tokens[at]!.start - start
    return `${all.slice(0, offset)}${text[tokens[at]!.start]!}${all.slice(offset + 1)}`
  }, sentence)
}

/** Opens the sentence, and may be any word. */
const mayBeAny = (word: string) => /(?:ed|ing|ly|tion|ment|s)$/u.test(word)

/** Named first after somebody was spoken of: "Put her plans beside Tomasz's". */
function comesLate({ masked }: Reading, name: string): boolean {
  return /\b(?:he|she|him|his|her|you|your)\b/u.test(masked.slice(0, masked.indexOf(name)))
}
