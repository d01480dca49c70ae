import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const S = 'surprise'
const HIM = '(him|her|them|you|(?=m[rs]s? )\\w+ \\w+)'
const TELL = either(`tell told telling raised? raising mention(ed|ing)? discuss(ed|ing)? say said saying shared? sharing flag(ged|ging)?
  bring bringing brought broach(ed|ing)? address(ed|ing)? warn(ed)? inform(ed)? talk(ed|ing)? speak spoken spoke speaking give given giving
  touch(ed)? cover(ed)? point(ed)?_(it_|this_|that_)?out put aired? voiced? made_aware come_up confronted sat_down documented noted written
  passed_on spelled_out aware heard hear`)
/** What outsiders did not know is an event; what was talked about is no surprise. */
const KNOWN = `(none of|nothing|neither|not) ([\\w']+ ){0,5}?(surprise|news|new)|(customer|client|patient|team|supplier|parent|pupil|guest|driver|
  buyer|tenant|resident|user|board|auditor|inspector|teacher|relative|owner|insurer|store|court|panel|shift|crew|ward|depot|caller|kitchen|
  visitor|public|contractor|landlord|regulator|nurse|porter)s? (\\w+ ){0,2}((was|were|had|has|have|did|is|are|will|would|could)( been)?|
  wasn't|weren't|hadn't|hasn't|didn't|never|not|unaware|knew|know|heard|hear|learn\\w*)`

/** The text gives away that the person has not heard it: nobody said it, they do not know, it will come as news. */
export const UNTOLD: readonly Entry[] = [
  {
    mark: S, unless: KNOWN, not: 'The tenants had never been told of the new gate, and she wrote to all of them.',
    find: [
      `(nobody|no one|no-one|none of us|neither of us) ((here|has|had|have|ever|yet|so far|really|actually|did|dared|wanted|
        to) )*${TELL}( (this|that|it|so|him|her|them|you|anything|about|to|with|of|up|yet|before|so far|until now))*`,
      `(i|we|hr|i've|we've) ((\\w+ly|still|have|had|did|do|was|were|am|are|also|chose|decided|preferred|meant|forgot|hesitated) )*(not|
        never|yet to|haven't|hadn't|didn't|couldn't|wasn't|weren't|so far|not to|said) ((yet|ever|once|really|even|so far|to|been|able|get|
        got|round|around|found|find|the|time|moment|chance|nothing|had|a|word|managed|getting|talking) )*${TELL}( (this|that|it|so|him|her|
        them|you|anything|any|about|to|with|of|up|yet|before|so far|until now))*`,
      `(haven't|hadn't|have not|have never|had not|not yet|never yet|never|not) (yet |ever |previously |so far |been |yet been )*(told|
        raised|mentioned|discussed|brought|addressed|flagged|talked|spoken|shared|informed|made aware|warned|come up|voiced|
        broached)( (this|that|it|about|to|of|with|up|on))*( (him|her|them|you|before|yet|so far|until now|in any|between us|openly))+`,
      `(this|it|that|these|which|he|she|they|of this|of it|you) ((has|have|had|hasn't|haven't|hadn't) ((not|never|so far|yet|ever|once|
        as yet|still|even) )*(been |(?=come|heard))|(was|were|is|are|wasn't|weren't|isn't|aren't) )((not|never|so far|yet|ever|once|as yet|
        still|even) )*(told|raised|mentioned|discussed|made aware|aware|informed|warned|spoken (to|of|about)|talked about|addressed|
        brought up|flagged|said|shared|put to|on the agenda|given (any|a)|come up|heard)(?<=\\b(not|never|\\w+n't) [^.,;]{1,40})( (about|of|
        that|this|it|him|her|them|you|with|to|in|any|our|one-on-ones?|by|anyone|so far|before|yet|until now))*`,
      `(nothing|none of (this|it|that)|not (a|one) (word|hint)|no (word|hint|mention|warning|feedback)) (\\w+ ){0,3}?(has|have|had|was|were)( (been|ever|yet))* (said|told|raised|mentioned|
        discussed|put|shared|given|passed on|addressed|(reached|got to|come to) (him|her|them|you)(?= *([.,;:]|$|(yet|so far|until|before|by|from me|about)\\b)))`,
      `(has|have|had|was|were)( been)? (no|never|not a) (\\w+ )?(conversation|talk|discussion|feedback|warning|mention|hint|one-on-one|
        word)s?( (with|about|on|to|of) (him|her|them|it|this|that))?`,
      `without (warning(?! \\w+s)|heads-up|hint|(told|telling) ${HIM})`,
      'said nothing( to \\w+)*',
      '(is|are|was|were|remains?) (still |quite )*(unaware|ignorant|oblivious|in the dark)( of|that)?',
      'avoided (the|this) (topic|subject)',
      '(hear|learn|find out) (about|of) (it|this) (when|from|here|in)',
      `(i|we|i've|we've) (have |had |\\w+ly |been )*(put off|avoided|postponed|shied away from|hesitated to|forgot to|failed to|meant to|meaning to|intended to) (bring|tell|say|mention|raise|rais(?=ing)|discuss|speak|warn)(ing)?( (it|this|
        that|him|her|them|up|about|to|with))*`,
      `(has|have|had|no|little|not an?|without) ((no|not|any|an?|little|the|faintest|slightest) )*(idea|inkling|clue)(?<=\\b(no|not|any|
        faintest|slightest|an) \\w+)( (of|that|about|this|is|coming|yet|how|it))*`,
      `(does not|doesn't|did not|didn't|do not|don't|can't|cannot|won't|may not|might not) (suspect|realise|realize|coming|know)(?<!\\b(i|
        we|who|machine|system) (\\w+ ){1,3}\\w+)( (yet|about|of|that|this|it|how|what|so far|i|we))*(?! (the (tenants|customers|answer|way)|
        where|who|which))`,
      `(will|'ll|would|(he|she|they|it|this|that)'ll|going to|may|might|could|bound to|likely to|sure to|must|expect ${HIM} to|expect (he|
        she|they) will|certainly|probably|no doubt) ((be|come|feel|hit|take|catch|find|land|strike|read|hear|learn|out|certainly|probably|
        no doubt|surely|first|only|also|not|just) )*(${HIM} )?((a|an|as|by|the|of|off|quite|complete|total|some|bit|rather|this|it|about|
        from|like|very) )*(shock|surprise|blow|news|bolt|bombshell|guard|unawares|surprised|shocked|stunned|astonished|floored|
        devastated|cold|blindsided|taken aback|unprepared|unexpected|ambushed|here|reading|hearing|expecting)( (${HIM}|first|
        this|it|by|about|when|for|to|of|the|time|in|here))*`,
      '(out of the blue|off guard|blindsided|from nowhere|bolt from the blue)',
      `(comes?|came|is|be|was) (as )?((a|an|some|quite|something|of|bit|rather|total|complete|big) )+(surprise|shock|blow|bombshell)( (for|
        to) \\w+)?`,
      `((all|entirely|completely|is|are|be) )*(news|new|a surprise|a shock|unexpected|a blow) (to|
        for) ${HIM}( as of \\w+ \\w+)?`,
    ],
  },
  {
    mark: S, unless: KNOWN, not: 'It was the first time she ran a stocktake, and the count was right.',
    find: [
      `(first|only) (time|occasion|i|we|this|it|he|she|they|you|anyone) ((i|we|that|this|it|he|she|they|anyone|anybody|is|am|are|has|have|
        had|will|was|be|ever|'ve) )*(${TELL}|hears?|hearing|comes?|coming|writ\\w+|learns?|reads?|reading|sees?|seeing|find\\w*)( (this|it|
        of|about|that|up|to|with|him|her|them|you|on|out))*`,
      `(wait|waiting|waited) (for|until|till) (the|this|his|her|our) (review|appraisal|meeting|talk)( \\w+)? to (tell|say|raise|bring|mention|discuss)( \\w+)?`,
      `(did not|didn't) (want|wish|like|care) to (bring|tell|say|mention|raise|discuss) (it|this|that|him|her|them)( up)? (before|until|ahead of) (the|this|his|her|now|today)( \\w+)?`,
      '(he|she|they|you) first (hears?|learns?|reads?) (of|about) (it|this|that|the \\w+)',
      'first (notice|mention|warning|word|hint|written \\w+|sign)( (to|of|for|about|on|in|that) \\w+( \\w+)?)*',
      `(hears?|hearing|reads?|reading|learns?|learning|sees?|seeing|told|finds? out) ((this|it|that|of|about|the) )+(\\w+ ){0,4}?for the first time`,
      `(i|we|i'm|i've|we've)( am| are| have| had| was| were| been|'ve|'m)* (saving|saved|save|kept|keeping|held|holding|left|leaving|reserving|
        reserved|waiting|waited|postponed|sitting|sat|parked)( \\w+){0,5} (for|until|till|back|to myself|to ourselves|from (him|her|
        them))( (the |this |our |his |her |their )*(review|appraisal|meeting|conversation|talk|year-end|end of the \\w+|form|rating|today|
        now|date))?(?! (customers?|clients?|visitors?))( to \\w+ (it|this))?`,
      `(kept|keep|hidden|withheld|held) (this|it|that|these|all this|any of this)( \\w+)? (from ${HIM}|to (myself|ourselves)|back|quiet)`,
      `(bringing|bring|raising|raise|mentioning|mention|writing|putting|noting|saying) ((it|this|that|these|the \\w+) )(up |down |
        in )?(only )?(now|here|today)( so that| because| since| for)?`,
      '(i|we) (\\w+ )?(let|allowed|permitted) (it|this|that|these) (\\w+ )?(pass|slide|go|rest|lie|slip)',
      `(should|could|ought to) have (said|told|raised|mentioned|brought|spoken|addressed|flagged|warned|given)( (this|it|so|that|up|him|her|
        them|you|something|about|to|feedback))*( (earlier|sooner|then|before|at the time|long ago|months ago|in \\w+))?(?<!\\b(he|she|they|
        who) (should|could) have .{1,60})`,
      ],
  },
  {
    mark: S, unless: KNOWN, after: `(?<=\\b(he|she|they|you|mr \\w+|ms \\w+)('ll| will| is going to| is about to| would| may)? (only |
      first |then |now |just |still |have |has |had |never |not |probably |never yet |so )*)`,
    not: 'Visitors find out here when the next tour starts.',
    find: [
      `(finds?|learns?|hears?|reads?|discovers?|sees?|told)( out)?( (it|this|of it|about it|of this|about this))? (here|now|today|with this|
        from this|(in|from|at|through|when|during) (the|this|our|he|she|i|we) (review|form|document|letter|meeting|text|appraisal|paper|
        plan))( \\w+)?( first| today)?(?= *([,.;]|$|first|for|that|when|and))`,
      `(thinks?|believes?|assumes?|expects?|reckons|takes it)( (he|she|they|that|is|are|will|to|'s|'re|be|get|he's|she's|they're|all|
        everything|things|it|doing|going|an?|his|her|year|has|went|been|probably))* (getting|get|[345]|exceeds|meets|on track|fine|in order|
        in for|well|all right|happy|rated|good( \\w+)?|great|safe|better|promot\\w+)( (a|an|for|"?meets"?|[1-5]))*`,
    ],
  },
]
