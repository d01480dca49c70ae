import type { Entry } from '../lexicon.ts'
import { EQUALS, FOLK, GROUP } from './peers-words.ts'

const C = 'comparison-to-peer'
const OURS = '(the|my|our|his|her|their|your|these|those|all|any)'
/** What people belong to together. */
const CREW = '(team|crew|ward|department|office|shift|group|squad|unit|floor|branch|desk|staff|class|bench|brigade|chambers|gang|yard|patch|cohort|intake)'
/** The people around somebody, as a noun phrase. */
const MATES = `((all |almost |nearly |most |many |some |half |both |each |either |any |two |three |four |five |
  six )*(of )?${OURS} (of )?(\\w+ )?(${EQUALS}|others|rest of (them|us|${OURS} (\\w+ )?(${CREW}|${FOLK}|${EQUALS}|people|lot))|
  other (\\w+ ){0,2}?(${FOLK}|people))|most of ${OURS} (${GROUP}|${FOLK})|everyone else|everybody else)`
/** What people do for or with each other: nobody is measured by it. */
const TOGETHER = `(?!(shifts?|lists?|desks?|benches|grades?|levels?|nights?|experience|days?|came (after|before|from|to)|who|whom|whose|
  that|after|before|until|within|is a \\d|are a \\d|which|and|or|to|for|at|in|on|of|about|by|with|from|what|how|now|then|so|but|as|if|when|
  because|since|today|copied|copies|copy|use[sd]?|adopt\\w*|follow\\w*|learn\\w*|said|says|say|ask\\w*|told|tells?|report\\w*|help\\w*|
  join\\w*|know|knows|knew|thank\\w*|need(s|ed)? (her|him|to (ask|know))|found|finds?|find|see|sees|saw|noticed?|read the|asked|agree\\w*|
  wrote to|covered|covers?|take over|took over|were (trained|told|shown|away|on|off|ill|asked|waiting|busy)|was (trained|told|shown|away|
  on leave|off|ill|absent|with|in|at)|have (since |now |already )?(taken|adopted|copied|asked|used|followed|switched|started)|has (since |
  now |already )?(taken|adopted|copied|asked|used|followed|switched|started)|can (now|also|see|use|read|find|work|follow|take|run)|
  could (now|also|see|use|read|find|work|follow|go|leave|finish)|will|would|may|might|ha(d|s|ve) to|had (gone|left|been)|are happy|rely|relied|
  depend\\w*|trust\\w*|went|left|gone|happy|present|involved|affected|concerned|informed|wait\\w*|gets? the|got the|received the|
  receive the|came to|come to|turn to|turned to|trained|took part|takes? part|sign\\w*|gave|give|start\\w*|approv\\w*|accept\\w*|prais\\w*|
  request\\w*|work (from|to|with|on)|works (from|to|with|on))\\b)`
const ELSE = 'so that'

/** Where somebody is placed among the people around them. */
export const PLACES: readonly Entry[] = [
  {
    // "Of the cell people she has the surest pipette"
    mark: C, unless: ELSE, after: '(^|[.:;,–—(] ?)', find: [
      `(of|among|amongst|out of|from|across) (all )?(of )?(the|my|our|us|these|those) ((?!its|orders|cases|cold)[\\w-]+ ){0,3}?(people|${FOLK}|
        ${EQUALS}|lot|bunch|us|them|reports|seven|eight|nine|six|five|ten|eleven|twelve|\\d+)( (i|we) \\w+| in \\w+( \\w+)?|
        on \\w+( \\w+)?)?,? (he|she|you)('s|'ve|'re)?(?= (?!(trained|coached|chose|picked|took|asked|interviewed|moved|placed|recruited|
        hired|sent|invited|spoke|met|visited|checked)\\b))`,
    ], not: 'Of the 40 orders she checked two were late.',
  },
  {
    // "The other juniors get five or six", "your colleagues seem to cope"
    mark: C, guards: ['plainly'], after: '(^|[.:;,–—(] ?|\\b(and|but|while|where|whereas|when|though|yet|since|because|as) )',
    unless: `${ELSE}|\\d+ of (them|the|these)|of the \\d+`,
    find: [`${MATES} ((with|at|in|on|from|under|next to) ((the|my|our|his|her|that|this|a|same|next|two|three|less|
      more) )*[\\w’'-]+ ([\\w’'-]+ )?)?((all|both|seem to|already|usually|mostly|each|generally|routinely|simply|just|still|somehow|tend to|
      have long|have|had|has|long|can(?! (read|use|see|work|take|now|find|follow|also))|do) )*${TOGETHER}(\\w+[a-z](?<!ing|
      ly))(?= [a-z0-9])`],
    not: 'She wrote it down, and the others copied her list.',
  },
  {
    // "You were still at the bench when the rest had left", "the mean of his colleagues"
    mark: C, guards: ['affirmed'], unless: ELSE, with: 'still|stay(s|ed)?|(stopped|carried|went|worked|kept) on|came in|average|mean|median|typical|usual|norm',
    find: [`(when|while|long after) ${MATES} ((had|were|was|already|all|long) )*(gone|left|went|stayed|in bed|off|asleep)(?! (to|for)\\b)( home)?( at \\w+)?`,
      `(average|mean|median|typical|usual|norm) ((?!of|for|age)[\\w-]+ ){0,2}?(of [\\w-]+ )?(of|for|among) ${MATES}`],
    not: 'When the others had left he locked the yard.',
  },
]
