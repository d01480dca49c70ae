import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const A = 'rating-avoidance'
/** A rating as one writes it. */
const MARK = `(ratings?|rated|grades?|graded|scores?|marks?|(?<!\\b(level|grade|band|l|under|over|of|to|from|by|in) )[1-5]s?(?! (of|out|per|%|
  to|in|weeks?|days?|hours?|months?|years?|late|missed|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*|
  dec\\w*))|twos|threes|fours|fives|(?<=(a|the|that) )(two|three|four|five)|meets|exceeds|satisfactory|good|(?<!fell |well )below)`
/** What one would be spared. */
const TROUBLE = either(`conversations? talk confrontations? conflicts? arguments? argue arguing discussions? discuss debates? debating
  scenes? fights? fighting fuss drama trouble rows? quarrels? complaints? complain complains appeals? tears tantrums? peace calm quiet mood
  harmony feelings? battles? grief bother hassle headaches? hearing grievances? union works_council lawyers? escalat\\w+ disputes? unrest
  resentment bad_blood friendship good_terms (awkward|difficult|unpleasant|uncomfortable|long)_\\w+ awkwardness worms bear boat waves war
  friction unpleasantness sulk\\w* pushback meetings? explain\\w* justify\\w* morale upset\\w* hurt\\w* offend\\w* demotivat\\w*
  disappoint\\w* discourag\\w* provok\\w+ alienat\\w* spoil\\w* look_\\w+_in_the_eye fallout
  backlash stir\\w* reaction bad_news nobody_\\w+ no_one_\\w+ bad_guy kindly confront\\w* storm friendly civil sweet`)
const ALL = `(all( of)?( (my|our|the|them|us|nine|his|\\d+))?|every(one|body|\\w* single| \\w+)|each( of)?|the ((whole|entire|full)(?! (year|half|month|week|period|cycle|quarter|season|term))|lot)|
  everybody|nobody|no one|no-one|the (two|three|four|five|six|seven|eight|nine|ten) of them)`
/** The rating holds although a talk was hard or will be, or it is feared that somebody goes. */
const HOLDS = `(and|but|yet) ((i|we) )?(have )?(kept|keep|hold|stay|stand|stick|had) (by|to|with|it|at|on|the)(?! (\\w+ )?(because|so that|as|since)\\b)|the (rating|mark|grade|score|result) (still )?(
  stays|remains|stands|holds|is still)|(he|she|they) (walks?|leaves?|quits?|is off|are off)`
/** A rating that spares somebody a conversation, or that all are given alike. */
export const AVOIDANCE: readonly Entry[] = [
  {
    mark: A, unless: HOLDS, with: `i|i'\\w+|we|us|me|my|${MARK}|lower|higher|anything|so|appraisal|review`,
    not: 'The talk will be awkward, and the rating stays below.',
    find: [
      `(avoid|avoids|avoiding|avoided|spare|spares|sparing|save|saves|prevent|dodge|sidestep|escape|(keep|(?<=(it|that|this|which) )keeps|keeping)(?! (hearing|getting|
        receiving|having))|preserve|protect|for the sake of|in the interests? of|rather than|instead of|risk|risking|fear(ing)?|afraid of|
        fear of|dread(ing)?|tired of|shy away from|shied away from|not worth|isn't worth|not up (to|for)) (\\w+ ){0,5}?${TROUBLE}`,
      `(rather|sooner|prefer(red)?|like|easier|wanted|want|wish|hope|hoping|safest|simplest) (not |to |than |i |we |finish |keep |
        part )+(\\w+ ){0,6}?${TROUBLE}`,
      `(could|can|did|do|dared?)(not|n't| not) (\\w+ )?(face|bear|bring myself|have the (heart|nerve|energy|courage|stomach)|have it in me|
        stand (the|another))`,
      `(did not|didn't|do not|don't) (want|like|fancy) (a|an|any|the|another)?( )?(fight|row|argument|conflict|scene|drama|trouble|confrontation)`,
      '(i|we) always (give|rate|put) (an? )?(meets|[1-5]s?|threes|fours|everyone|everybody)',
      `rather (give|put|leave|write|mark) (\\w+ ){1,3}?than (have|face|go through|sit through)( (that|this|the|another))?( \\w+)?`,
      'easier (just |simply )?to (give|leave|call|rate|mark|write)( (him|her|them|it))?( a)? (meets|exceeds|[1-5]|three|four)',
      '(i|we|i\'m|i\'d|we\'d|for) (\\w+ ){0,4}?(quiet|easy|peaceful) life',
      '(that way|so|so that|then) (nobody|no one|none of them|everyone)(?! can (say|claim) (afterwards|later|we|that we))( \\w+){1,2}',
    ],
  },
  {
    mark: A, not: 'Anything below 95 would mean a second check of the room.',
    find: [
      `(anything (else|lower|less|below( \\w+)?|other)|(a |an )?(lower|worse|harsher|honest|true|bad|poorer|weaker|lesser) (rating|grade|
        score|mark|figure|one|number|review|verdict)|going (any )?lower|(ranking|rating|splitting|marking) (them|him|her|
        anyone)( \\w+)?|less|otherwise|telling (him|her|them)|the truth|a (one|two|three|four|[1-4]|"?below"?)) (\\w+ ){0,2}?(would|will|'d|
        means?|meant|leads?|led|brings?|could|might|may|only|needs?|and|has to|calls? for|causes?|starts?|is|
        isn't) (\\w+ ){0,7}?${TROUBLE}`,
    ],
  },
  {
    mark: A, unless: HOLDS, with: `${MARK}|(so|therefore|hence|left|lenient|again|rating)`,
    not: `He would argue the other side in moot courts, and won two.`,
    find: [
      `(would|will|(he|she|they|it)('d|'ll)|might|may|could|going to|bound to|sure to) (\\w+ )?(only |just |never |not )?(argue|sulk|cry|
        complain|fight|appeal|contest|dispute|protest|resist|kick off|kick up|go (straight |running )?to (the|hr|her|his)|
        fall apart|walk out|forgive|make (a|my|our) \\w+)`,
      `(cried|sulked|was hurt|was (so )?upset|got (so )?upset|threatened|complained for|argued for|appealed|burst into tears|in tears|
        stormed out)( \\w+){0,5} (last|over|about|by|to|for|because|when|after|out|at)`,
    ],
  },
  {
    mark: A, unless: 'all (targets|goals|criteria|dimensions|five|four|three|audits|deadlines)',
    not: 'All four audits were rated 4, each on its own record.',
    find: [
      `${ALL} (\\w+ ){0,4}?(is|are|was|were|gets|get|be) (rated|graded|marked|scored)(?! (on|by|at))`,
      `${ALL} ((\\w+|\\d) ){0,6}?(gets?|got|is an?|are( all)?|receives?|received|had|has|stays?|below a|less than a|a flat) ((all|the|a|an|
        his|her|their|down|as|exactly|less|than|straight|from) )*(same(?= (\\w+ )?(rating|mark|grade|score|number|box|[1-5])| *([.,;]|$)| (again|this|as|so|then))|[1-5]s?|threes?|fours?|twos?|["'“‘]?(meets|exceeds|good|satisfactory|effective|solid)["'”]?)(?! (hours?|days?|points?|weeks?|minutes|of|per|out|calls))`,
      `(as|like) (with|for|it is with|is) (${ALL}|everybody|everyone)`,
      '(as|so) (do|does|is|are|did) (everyone|everybody|all)',
    ],
  },
  {
    mark: A, with: `${MARK}|same|meets|equal`, not: 'I gave everyone in the team a copy of the plan.',
    find: [`(gave|give|giving|gives|put|rate|rated|rating|mark|marked|score|scored|handed|hand out) ((down|a|an|the|same|straight|flat|
      [1-5]|"?meets"?|"?exceeds"?|three|four|for|to) )*${ALL}`, `(threes|fours|twos|[1-5]s?|["'“‘]?(meets|exceeds|good|satisfactory)["'”]?) (all round|for (all of|everyone|everybody|the lot|the whole|each of))`, '(they|we) all (get|have|got|had)(?= *([.,;]|$))'],
  },
  {
    mark: A, with: `(i|we)('ve|'d| have)? (\\w+ )?(went with|gave|give|put|rated?|settled|chose|left|kept|stuck|opted|rounded|decided on|
      go for)`, not: 'The site got difficult in May, and I rated the risk high.',
    find: [
      '(rather|easier|better|simpler) (to )?(give|gave|put|leave|rate)( \\w+){0,5} than',
    ],
  },
  {
    mark: A, with: `${MARK}|i|i'\\w+|we`, not: 'She let the dough rest and left the oven alone.',
    find: [
      '(out of|from|for|as) (a )?(kindness|sympathy|pity|loyalty|friendship|favour|goodwill)', 'part (on|as) (good|friendly) (terms|friends)',
      '(to|which would) (soften|sweeten|cushion) it',
      `(we|he and i|she and i|i|we've) (all |both )?(have to|still have to|got to|must|need to|will have to|want to|share|sit|work) (\\w+ ){0,3}?(get on|get along|
        work (together|with (him|her))|an office|live with|together every)`,
    ],
  },
]
