import { ROLES } from './people.ts'

/** What people are by trade: not those the work is for. */
export const FOLK = `(?!customers?|clients?|patients?|suppliers?|famil|guests?|callers?|users?|visitors?|residents?|tenants?|reports? (of|on|from)|
  heads?\\b|lists?\\b|exists?\\b|mist\\b|twists?\\b|persists?\\b|consists?\\b|resists?\\b|insists?\\b)(${ROLES.join('|')}|\\w+[iy]sts?|
  \\w+men|\\w+(ator|ographer|ician|maker|keeper|wright|smith)s?|\\w+-years?|performers?|sellers?|setters?|crews?|shifts?|teams?|names?|
  l\\d+s)`
/** What they work in. */
export const GROUP = `(team|ward|office|floor|department|firm|shift|crew|company|site|group|school|branch|unit|cohort|squad|faculty|
  practice|clinic|depot|plant|desk|warehouse|region|organi[sz]ation|staff|store|building|line|bench|chambers|section|division|business|
  hospital|factory|brigade|kitchen|corridor|yard|court|pack|bunch|lot|field|class|crop|intake|year|lab|institute|house|hotel|bar|restaurant|
  trade|room|gang|workshop|league|peer group|board|project|place)(?!'s)`
const WHOSE = '(the|his|her|their|our|my|your|these|those|all)'
const SOME = '(any|all|most|many|some|both|half|none|each|every|several|a few|two|three|four|five|six|either|one)'
/** Those of the same rank, by what they are to somebody. */
export const EQUALS = `(peers?|colleagues?|team-?mates?|co-?workers?|work-?mates?|counterparts?|(?<!my )predecessors?|classmates|contemporaries|
  equals|rivals|neighbours?|opposite numbers?)`
/** Whom one may be measured against. */
export const PEER = `(${SOME} (of )?)?((${WHOSE} )?(\\w+ )?${EQUALS}|(${WHOSE} )?(two |three |four |five )?others|(every|any|no)(one|
  body)( else)?|no one else|most(?= (on|in|at|here)\\b| *[,.;])|(the )?rest( of (us|them|${WHOSE}( \\w+){1,3}))?|the competition|the pack|
  ${SOME} of us|(the |a |${WHOSE} )?(other|fellow|next|remaining|current|average|typical|same-level|better|best|stronger|weaker|older|younger|
  newer) (\\w+ ){0,2}?(${FOLK}|heads|ones?|two|three|four|five|six)|the (${GROUP}|${FOLK})('s?)? (average|mean|median|norm)|(our|my|(any|most|
  many|all|some|half)( of (the|our|my|his|her))?|(one|two|three|four|five|six|both|either|several) of (the|our|my|his|
  her))( \\w+)? (${FOLK})|(the|a) ${FOLK} (who|that|before|next|on|in|we|i)|${WHOSE} (two|three|four|five|six) (\\w+ )?(${FOLK})|(that|
  those) of (${SOME} (of )?)?(${WHOSE} )?(\\w+ )?(${FOLK}|others|rest)|theirs|the (team|group|department|ward|crew|office)'s(?= *[.,;:])|the (whole |entire |
  day |night |early |late |other )?(team|group|department|crew|shift|squad|cohort|class|floor|ward|field|office)(?!'s)(?! (plan|target|
  budget|goal|limit|standard|level|lead|rate|price|schedule|manager)))`
/** Better or worse. */
export const MORE = `(more|less|fewer|better|worse|ahead|superior|inferior|(?!other|rather|whether|either|neither|another|together|over|
  never|under|after|later|further|number|order|paper|water|longer)\\w{2,12}er)`
/** Superlatives of people. */
export const BEST = `(best|worst|strongest|weakest|fastest|slowest|quickest|sharpest|brightest|finest|poorest|highest|lowest|top|leading|
  (?<!at )most (?!two|three|four|five|six|of)\\w+|(?<!at )least \\w+(ful|ive|able|ed|ing|ent|ant|ous)|number (one|two|three)|second[- ]best|
  hardest|toughest|steadiest|(?!re|inter|honest|modest|latest|guest|harvest|forest|request|quest|conquest|contest|protest|manifest|suggest|
  test|rest|west|digest|nearest|youngest|eldest|oldest|newest)\\w{3,10}est)`
