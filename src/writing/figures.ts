import { matches } from './matches.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
/** What a figure may be the name of. */
const NOUNS = String.raw`level|grade|band|stage|l|year|table|step|class|line|press|lathe|room|ward|bay|bed|unit|section|version|release|v|iso|form|block|hall|gate|dock|phase|part|tier|zone|floor`
  + String.raw`|store|plant|site|route|machine|cell|no\.?|number|chapter|article|page|slide|figure|item|version|key[ \n]+stage|q|h|tool|cabinet|kitchen|building|depot|turbine`
/** Figures that name and do not measure: dates, years, levels, versions, rooms, teams. */
const NAMED = [
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?[ \n]+(?:of[ \n]+)?)?${MONTH}(?:[ \n]+\d{1,4})?\b`,
  String.raw`\bweeks?[ \n]+\d+(?:[ \n]*(?:-|to)[ \n]*\d+)?`,
  String.raw`\b(?:19|20)\d\d\b`,
  String.raw`\b(?:${NOUNS})s?[ \n]?\d[\d.]*(?:[ \n]+and[ \n]+\d+)?\b`,
  String.raw`\b(?:the|on)[ \n]+\d{1,2}(?:st|nd|rd|th)\b`,
  String.raw`(?<![€$£]|(?:from|to)[ \n]+)\b\d{1,2}[:.]\d\d\b`,
  String.raw`\b(?:at|by|until|till)[ \n]+(?:five|ten|quarter|twenty|half)(?:[ \n]+(?:minutes?[ \n]+)?(?:to|past|till)[ \n]+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))`,
  // a rating: "her 3", "put 3 for all"
  String.raw`\b(?:a|her|his|their|the|put|gave|give|gives|rated|rating|as a|overall)[ \n]+[1-5](?=[ \n]*(?:[,.;)]|$)|[ \n]+(?:for|from|to|this|last|because|since|so|and|at)\b)`,
].join('|')
const EVERY = new RegExp(NAMED, 'gu')
const HERE = new RegExp(NAMED, 'yu')

/** A text in lower case with such figures blotted out, as long as before. */
export function withoutNames(masked: string): string {
  return masked.replace(EVERY, (all) => ' '.repeat(all.length))
}

const isAlone = ofWord(new RegExp(String.raw`\d|^(?:as|key|${MONTH.slice(3)}$`, 'u'))
const isFigure = ofWord(/^\d|^(?:five|ten|quarter|twenty|half)$/u)
const leads = ofWord(new RegExp(`^(?:weeks?|the|on|at|by|until|till|a|her|his|their|put|gave|gives?|rated|rating|overall|(?:${NOUNS})s?)$`, 'u'))

/** The same of a whole text. */
export function plainText(reading: Reading): string {
  const { tokens, masked } = reading
  let plain = ''
  let from = 0
  for (const { start, end } of matches(reading, HERE, (at) => isAlone(tokens[at]!) || leads(tokens[at]!) && at + 1 < tokens.length && isFigure(tokens[at + 1]!))) {
    plain += masked.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return plain + masked.slice(from)
}
