const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
/** Figures that name and do not measure: dates, years, levels, versions, rooms, teams. */
const NAMED = new RegExp([
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?[ \n]+(?:of[ \n]+)?)?${MONTH}(?:[ \n]+\d{1,4})?\b`,
  String.raw`\bweeks?[ \n]+\d+(?:[ \n]*(?:-|to)[ \n]*\d+)?`,
  String.raw`\b(?:19|20)\d\d\b`,
  String.raw`\b(?:level|grade|band|stage|l|year|table|step|class|line|press|lathe|room|ward|bay|bed|unit|section|version|release|v|iso|form|block|hall|gate|dock|phase|part|tier|zone|floor`
    + String.raw`|store|plant|site|route|machine|cell|no\.?|number|chapter|article|page|slide|figure|item|version|key[ \n]+stage|q|h|tool|cabinet|kitchen|building|depot|turbine)s?[ \n]?\d[\d.]*(?:[ \n]+and[ \n]+\d+)?\b`,
  String.raw`\b(?:the|on)[ \n]+\d{1,2}(?:st|nd|rd|th)\b`,
  String.raw`\b\d{1,2}[:.]\d\d\b`,
  String.raw`\b(?:at|by|until|till)[ \n]+(?:five|ten|quarter|twenty|half)(?:[ \n]+(?:minutes?[ \n]+)?(?:to|past|till)[ \n]+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))`,
  // a rating: "her 3", "put 3 for all"
  String.raw`\b(?:a|her|his|their|the|put|gave|give|gives|rated|rating|as a|overall)[ \n]+[1-5](?=[ \n]*(?:[,.;)]|$)|[ \n]+(?:for|from|to|this|last|because|since|so|and|at)\b)`,
].join('|'), 'gu')

/** A text in lower case with such figures blotted out, as long as before. */
export function withoutNames(masked: string): string {
  return masked.replace(NAMED, (all) => ' '.repeat(all.length))
}
