// Plain words of grammar that many cards count: who speaks, what is only thought of, what follows from what. `_` is a blank.

export const WRITER = `i i'\\w+ me my mine myself`
export const WE = `we we'\\w+ us our ours ourselves`
export const WOULD = `would \\w+'d could might wouldn't couldn't`
export const IF = `
  if unless otherwise else without before until lest in_case were_he were_she should_he should_she either
  anything_(less|lower|else|under|below)`
export const SO = `so hence therefore thus because since as which_is_(how|why) that's_why that_way so_that means meant`
export const NOT = `not \\w+n't never no nobody no_one nothing none nor neither`
/** A measure: two digits, a per cent, a sum. */
export const FIGURE = /\d{2}|\d ?%|[£$€]\d/u
/** A rating as it is written. */
export const RATING = /['‘"“][^'’"”.]{1,25}['’"”]|\b[1-5]\b(?![.,]\d| ?(?:%|of|out|per|to|in|weeks?|days?|hours?|months?|years?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\bmeets\b/iu
/** What was done and what came of it. */
export const WORK = `
  passed missed fell fallen rose risen dropped errors? audits? audited inspections? inspected deadlines? defects? faults? delivered closed solved trained trains results? from
  settled_(it|the) released? releases improved built wrote led finished on_time complete completed incomplete late customers? patients? clients? suppliers? guests? pupils?`
