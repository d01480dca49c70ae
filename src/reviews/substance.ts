import { isBlank, words } from '../kit/text.ts'

/** Longer runs of letters are no English words; leaving them alone keeps `stem` quick on any input. */
const LONGEST_WORD = 40

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(stem))

/** Words that carry a sentence and say nothing by themselves. */
export const SMALL_WORDS = listed(`
  a about above across after again all almost along already also although always am an and any anyone anything are around as at away
  be because been before being below between both but by came can cannot come could did do does doing done down during each either else
  enough etc even ever every everyone everything few first for from further gave get gets getting give given gives go goes going gone got
  had has have having he her here hers herself him himself his how however i if in instead into is it its itself just keep keeps kept
  last least less let like likes look looks lot lots made make makes making many may maybe me might more most much must my myself need
  needed needs neither never next no nobody none nor not nothing now of off often on once one only onto or other others our ourselves out
  over own part per perhaps please put quite rather really s same saw say says see seen several shall she should since so some someone
  something sometimes soon still such t take taken takes than that the their theirs them themselves then there therefore these they thing
  things this those though three through thus till time times to together too took toward towards two under unless until up upon us use
  used uses using usually very via want wants was way we well went were what whatever when whenever where whether which while who whole
  whom whose why will with within without would yes yet you your yours yourself yourselves`)

/** Words of praise, blame and wishing that would fit anybody in any trade. */
export const STOCK_WORDS = listed(`
  good great excellent amazing fantastic outstanding exceptional brilliant superb awesome solid strong nice fine bad poor poorly weak
  best better worse worst improve improvement improving develop development grow growth increase strengthen enhance continue continued
  try trying effort work working worker hard harder job performance perform year cycle period quarter month week day role position
  team teams colleague colleagues people person company organisation organization business department everybody member members
  level skill skills ability abilities area areas aspect aspects bit little quality high higher highest low lower overall general
  generally further forward ahead future success successful successfully positive positively contribution contribute contributed
  important expectation expectations expect expected goal goals objective objectives target potential matter matters able keep
  consistent consistently consistency regular regularly current currently sure right issue issues problem problems show shows showing
  demonstrate demonstrates become becoming remain remains ensure focus focused focusing certain various different kind
  definitely certainly clearly highly extremely completely totally generally significant significantly massive huge big
  lack lacks lacking meet meets met exceed exceeds exceeded below times
  valuable asset pleasure happy thank thanks`)

const PLACEHOLDER = /^\W*(?:tbd|tbc|tba|to ?do|n\/?a|none|nil|nothing|not applicable|as (?:above|discussed|before|agreed)|see (?:above|below|notes?|cites?|record)|same(?: as above)?|x+|lorem ipsum.*|to follow|later|pending|fill in|yes|no|ok(?:ay)?|good|fine|great)\W*$/isu

/** Whether a field is blank or holds a stand-in: "tbd", "see above", "n/a". */
export function saysNothing(text: string): boolean {
  return isBlank(text) || PLACEHOLDER.test(text.trim())
}

/**
 * The words that are left of a text when small words and the given ones are taken out. Scripts written without spaces
 * count one word per four characters, so that a full sentence in Japanese is not taken for one word.
 */
export function substance(text: string, ...beyond: ReadonlySet<string>[]): string[] {
  return words(text).flatMap((word) => {
    const root = stem(word)
    if (SMALL_WORDS.has(root) || beyond.some((set) => set.has(root))) return []
    return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\uac00-\ud7af]/u.test(word) ? (word.match(/.{1,4}/gsu) ?? []) : [word.toLowerCase()]
  })
}

/** A set of words to leave out, from a list in plain text. */
export function wordSet(text: string): ReadonlySet<string> {
  return listed(text)
}

/** The parts of a person's name, which say nothing about their work. */
export function nameWords(name: string): ReadonlySet<string> {
  return new Set(words(name).flatMap((part) => part.split(/[-–]/)).map(stem))
}

/** The root of an English word, roughly: `improved`, `improving` and `improves` share one. Deterministic, no dictionary. */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD) return word.toLowerCase()
  const plain = singular(word.toLowerCase().replace(/['’]s?$/u, ''))
  const cut = plain.replace(/(?<=[aeiouy].*)(?:ing|ed)$/u, '')
  if (cut.length < 3 || cut === plain) return plain.length > 3 ? plain.replace(/e$/u, '') : plain
  return cut.replace(/([bdfgmnprt])\1$/u, '$1').replace(/e$/u, '')
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.replace(/(?<=(?:ss|sh|ch|x))es$|s$/u, '')
}
