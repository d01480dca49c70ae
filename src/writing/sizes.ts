import type { Range } from '../kit/finding.ts'
import { evidenceOf } from './evidence.ts'
import { sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'

const CHANGES = 'improv(?:ed|es|ing)|reduc(?:ed|es|ing)|increas(?:ed|es|ing)|decreas(?:ed|es|ing)|lower(?:ed|s|ing)|rais(?:ed|es|ing)(?= (?:the |our |its )?(?:\\w+ )?(?:conversion|quality|sales|revenue|standards?|satisfaction|scores?|margins?|output|yield|throughput|attendance|bar|profits?|uptake|response|engagement|visibility|awareness|productivity|efficiency|profile))|boost(?:ed|s|ing)|cut(?:s|ting)?(?= (?:\\w+ ){0,3}(?:costs?|time|times|waste|delays?|errors?|waits?|waiting|scrap|downtime|backlog|lead|turnaround|overtime|rework|complaints|calls|spend|down))|sped up|speeds? up|speeded up|speeding up|accelerat(?:ed|es|ing)|shorten(?:ed|s|ing)|sav(?:ed|es|ing)(?= (?:us |the \\w+ |them |everyone |everybody |the team )?(?:a lot|lots|much|so much|time|money|hours|effort|countless|significant|considerable|plenty|loads|tons|a great deal|a huge|a great|costs))|enhanc(?:ed|es|ing)|strengthen(?:ed|s|ing)|streamlin(?:ed|es|ing)|simplif(?:ied|ies|ying)|optimi[sz](?:ed|es|ing)|minimi[sz](?:ed|es|ing)|maximi[sz](?:ed|es|ing)|eas(?:ed|es|ing)(?= (?:the |our )?(?:pressure|load|burden|work))|expand(?:ed|s|ing)|transform(?:ed|s|ing)|revolutioni[sz](?:ed|es|ing)|moderni[sz](?:ed|es|ing)|fell|fallen|dropped|declined|rose|risen|grew|grown|climbed|shrank|soared|plummeted|improved|went (?:up|down)|gone (?:up|down)|came down|come down|(?:is|are|was|were|has been|have been|went|come|came) (?:way |well |right |much |significantly |sharply |noticeably )?(?:up|down)(?=\\s*(?:,|\\.|;|$|since|significantly|a lot|sharply|this|across|noticeably|considerably|massively|compared))|brought down|drove (?:up|down)|lifted|trimmed|slashed|slowed|eased|picked up|turned around'
const DEGREE = '(?:significantly|substantially|dramatically|massively|hugely|greatly|considerably|noticeably|markedly|vastly|tremendously|enormously|immensely|drastically|remarkably|visibly|sharply|notably|measurably|a lot|lots|a great deal|a good deal|by a lot|by far|no end|much|so much|massive|huge|big|major|significant|substantial|dramatic|considerable|noticeable|marked|tremendous|enormous|immense|great|real|far|loads|tons|a bit|somewhat|slightly|quite a bit|way|countless hours|many hours|strongly|steadily|materially|radically|well)'
const BETTER = '(?:faster|quicker|easier|smoother|better|safer|cheaper|shorter|lower|higher|fewer|calmer|cleaner|happier|leaner|simpler|quieter|stronger|tidier|slower|less|more (?:reliable|reliably|efficient|efficiently|stable|smoothly|quickly|productive|accurate|accurately|easily|consistent|consistently|effective|effectively|satisfied|profitable|secure|engaged|sales|revenue|orders|leads|customers|clients|bookings|deals|output|traffic|sign-?ups|visitors|on time|often))'
const CLAIMS = [
  // degree before or after the change: "significantly improved", "fell sharply"
  `(?:(?:${DEGREE}) )?(?:${CHANGES})(?: (?:\\w+ ){0,3}?(?:${DEGREE}))?(?![a-z-])`,
  `(?:is|are|was|were|runs?|ran|goes|went|works?|moves?|gets?|got|become|became|been|now|much|far|a lot|significantly|considerably|noticeably|even|feels?|made|makes|making|way|so much|operates?|flows?|being|take|takes|took|answered|processed|handled|done|resolved|closed|with|and|,) (?:(?:much|far|a lot|significantly|noticeably|considerably|so much|even|also|now|all|way|substantially|dramatically|massively|hugely|slightly|a bit|greatly) )*(?:\\w+ )?${BETTER}`,
  `(?:an? |the |such an? |had |has |made |makes |of )*(?:quite )?(?:${DEGREE}|strong|positive|lasting|valuable|measurable|meaningful|direct|clear|profound|visible|important|key|good|tangible|incredible|outstanding|exceptional|lot of|lots of|solid|sizeable|serious) (?:business |positive |overall |financial |commercial |customer |clinical |cost |time |operational )?(?:impact|difference|improvements?|reductions?|increases?|savings?|boost|gains?|help|uplift|growth|benefits?|relief|effects?|drop|rise|fall|decrease|contribution|value|decline|turnaround|influence|step up|upturn|progress|success)`,
  `made (?:all the|a|a world of|such a|some) difference`,
  `fewer (?:errors?|defects?|complaints?|calls?|returns?|delays?|mistakes|tickets|incidents|queries|faults|falls|claims|questions|problems|outages|accidents|stoppages|bugs|breakdowns|cancellations|escalations)`,
  `(?:took|takes|taking|lifted|lifts) (?:a lot of|a great deal of|much|some|so much|considerable|huge|a load of|lots of|a good deal of|real) (?:pressure|work|load|strain|weight|stress|burden|time) off`,
  `(?:frees?|freed|sav(?:es?|ed|ing)|cuts?) (?:up )?(?:\\w+ )?(?:considerably|much|a lot of|a great deal of|so much|lots of|significantly|plenty of|far|noticeably|a good deal of|valuable|precious|more|countless)(?: (?:earlier|sooner|faster|time|hours|money|capacity|space|effort|work))?`,
  `(?:is|are|was|were|become|became|looks?|look|now) (?:much |far |a lot |considerably |significantly |noticeably )+(?:healthier|[a-z]{3,10}er|more [a-z]+)`,
]
const CLAIM = new RegExp(`(?<![a-z0-9-])(?:${CLAIMS.join('|').replaceAll(' ', '[ \\n]+')})(?![a-z0-9])`, 'gu')
/** A wish, a plan, a duty, or a word that only looks like an effect. */
const NOT_CLAIMED = /\b(?:to|will|would|should|could|can|might|may|must|not|n't|never|need(?:s|ed)? to be|aim(?:s|ed)? at|hop(?:e|es|ed|ing)|in order to|expected|plan(?:s|ned)?|the|an|our|this|that|his|her|their|its|for|without|if|whether|by|goal of|target of|asked for|wants?)[ \n]+(?:be[ \n]+|have[ \n]+|[a-z]+ly[ \n]+|been[ \n]+)?$/u
/** Checkable without a figure. */
const BINARY = /\b(?:renewed|re-?signed|signed|passed|no longer|won the|was won|accepted|approved|granted|upheld|awarded|zero|none|not one|not a single|no (?:more|further|repeat|late|missed|lost|outstanding|overdue)|without (?:a|any|one)|stopped|ended|eliminated|closed|withdrew|dropped (?:the|their|its) (?:claim|case|appeal|charge)|doubled|halved|tripled|acquitted|certified|accredited|reopened|stayed with us|came back|every (?:single )?\w+|all (?:of )?(?:the|our|\w+) \w+|first time|at all|nobody|never|half|third|quarter|double|twice|threefold|by a factor)\b/u
/** Growth of a person or a team is no result of work. */
const PERSONAL = /^(?:[ \n]+(?:his|her|their|your|my)\b|[ \n]+(?:into|as|up|out|in (?:confidence|the role)|herself|himself|with)\b)/u

/** Effects that are claimed without a size, where no figure in the sentence or the next gives one. */
export function unsizedClaims(reading: Reading): Range[] {
  const evidence = evidenceOf(reading)
  return reading.sentences.flatMap(({ start }, index) => {
    if ((evidence[index + 1]?.figures ?? 0) > 0 && isAboutIt(reading, index + 1)) return []
    const text = sentenceText(reading, index)
    return [...text.matchAll(CLAIM)].filter((match) => {
      const end = match.index + match[0].length
      const clause = clauseAround(text, match.index, end)
      return !SIZED.test(clause) && !BINARY.test(clause) && !NOT_CLAIMED.test(text.slice(Math.max(0, match.index - 40), match.index)) && !(/^(?:gr[eo]w|improv|develop|risen|rose|mov)/u.test(match[0]) && PERSONAL.test(text.slice(end)))
    }).map((match) => ({ start: start + match.index + leadOf(match[0]), end: start + match.index + match[0].length }))
  })
}

const CUTS = /[;:]|[.](?=[ \n])|,[ \n]+(?=(?:and|which|who|while|so|but|the|her|his|their)[ \n])|[ \n]and[ \n](?=(?:the|her|his|their|our)[ \n])/gu
const SIZED = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|halved|doubled|tripled|zero|none)\b/u

/** The claim's own clause, and what follows it at once: "rose sharply: from 40 to 52". */
function clauseAround(text: string, from: number, to: number): string {
  let start = 0
  for (const cut of text.slice(0, from).matchAll(CUTS)) start = cut.index + cut[0].length
  CUTS.lastIndex = 0
  const next = text.slice(to).search(/[;.](?:[ \n]|$)|,[ \n]+(?=(?:and|which|who|while|so|but)[ \n])|[ \n]and[ \n](?=(?:the|her|his|their|our)[ \n])/u)
  return text.slice(start, next === -1 ? undefined : to + next)
}

/** The next sentence goes on about the same: it opens with a figure, a "from ... to", or a word that points back. */
function isAboutIt(reading: Reading, index: number): boolean {
  return /^[^\p{L}\p{N}]*(?:it|they|that|this|these|from|down|up|in|the|over|between|before|after|by|\d|we|on|of|average|median|error|wait|calls|complaints|since|now)\b/u.test(sentenceText(reading, index))
}

/** Articles and commas before the claim are not part of it. */
function leadOf(words: string): number {
  return /^(?:(?:and|,|with|now|the|an?|had|has|is|are|was|were)[ \n]+)*/u.exec(words)![0].length
}
