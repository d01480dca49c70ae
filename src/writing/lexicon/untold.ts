import type { Entry } from '../lexicon.ts'

const HIM = '(him|her|them|you)'
const TELL = '(tell|told|raise|raised|mention|mentioned|discuss|discussed|say|said|share|shared|flag|flagged|bring|brought|broach|broached|address|addressed|warn|warned|inform|informed'
  + '|talk|talked|speak|spoken|spoke|give|given|touch|touched|cover|covered|point|pointed|let|make|made|put|air|aired|voice|voiced)'
const OUTSIDERS = '(customer|client|patient|team|supplier|family|parent|pupil|guest|driver|buyer|tenant|resident|user|board|auditor|inspector|teacher|relative|owner|insurer|store|court|panel|shift|crew|ward|depot|caller|kitchen|visitor|public|contractor|watchman|porter)'
/** What outsiders didn't know is an event; what was talked about is no surprise. */
const UNLESS = `(no|not a|hardly a|never a|without) surprise|none of (this|it|that|these)|nothing (here|in this|of this)|nothing( \\w+){0,5} (surprise|news|new)|not (be |come as |come )?(a |any )?(surprise|news|new)`
  + `|${OUTSIDERS}s? (\\w+ ){0,2}((was|were|had|has|have|did|is|are|will|would|could)( been)? (not|never|unaware|un\\w+|told|informed)|wasn't|weren't|hadn't|hasn't|didn't|never|knew|know|heard|hear|learn|learned)`
  + '|(was|were|had|has) (not|never) (been )?(told|informed|warned) (of|about|that) (a|the) (gate|change|delay|order|dose|allergy|price|new)|first time (he|she|they|you) (\\w+ )?(ran|led|set|did|managed|chaired|taught|held|planned|wrote)'
  + "|(we|i) (have )?(told|discussed|talked|spoke|raised|agreed|said|met)( \\w+){0,6} (in|on|at|since|twice|after|both) |(i|we|the \\w+) (will|'ll) (tell|explain|share|let)( \\w+){0,3} (how|the (time|date|result|figures|plan|rota))"

/** The text gives away that the person has not heard it: nobody said it, they do not know, it will come as news. */
export const UNTOLD: readonly Entry[] = [
  {
    mark: 'surprise', unless: UNLESS, not: 'The tenants had never been told of the new gate, and she wrote to all of them.',
    find: [
      '(i|we|hr|nobody|no one|no-one|none of us) (still |have |has |had |did |do |was |were |am |is |are |chose |decided |preferred |waited |meant |wanted |intended |forgot |failed |avoided |hesitated |haven\'t |hadn\'t |didn\'t |couldn\'t |don\'t )*'
        + `(not |never |yet |haven't |hadn't |didn't |couldn't |to |so far |been able to |get round to |got round to |found the time to |find the time to |got around to |get around to |come round to )+(to )?(yet )?${TELL}(ing)?( ${HIM}| yet| so far| before| until now| to date| earlier)*`,
      "(has|have|had|was|were|is|are) (so far |still |as yet |to date )?(not|never|n't)( been| yet been| yet)? (told|informed|warned|made aware|spoken to|alerted|briefed|notified|given (any |a |an )?(warning|hint|feedback|notice|sign|heads-up))",
      `(there )?(has|have|had|was|were) (been )?(no|never|not a|not been a) (prior |previous |earlier |formal |such |single |real )*(conversation|talk|discussion|feedback|warning|mention|notice|hint|one-on-one|word|meeting|chat)s?( with ${HIM}| about (it|this|that|these)| on (it|this|that|the (matter|subject|topic))| so far| before| yet| of this)+`,
      `without (any |a |having |ever |prior |previous |first |so much as )*(warning|told|telling|raising|mentioning|discussing|hint|heads-up|conversation|talk|word)( ${HIM}| it| this| about (it|this))+`,
      '(is|are|was|were|remains?) (still |completely |entirely |quite |blissfully |so far )*(unaware|ignorant|oblivious|in the dark)',
      "(was|were|is|are|wasn't|weren't|isn't|aren't|been)( not| never| hardly)?( yet| fully| really)? aware (of|that|about|until now|so far|any|how)",
      "(will|'ll|would|is going to|may|might|could|is bound to|is likely to|are likely to|is sure to|probably|certainly) (\\w+ )?(be |come as |come like |feel like |hit |take |catch |find |land |strike |read |hear |learn |hear of |fall )+"
        + `(${HIM} )?(a |an |as |by |the |off |out of |quite |complete |total |real |some |bit of |this |it |about |of |from |like )*(shock|surprise|blow|news|bolt|bombshell|blue|guard|unawares|surprised|shocked|stunned|cold|here first|here|first|blindsided|taken aback|floored|upset|thunderbolt|unprepared|unexpected|ambushed)`,
      '(out of the blue|off guard|blindsided|caught (off guard|unawares|cold)|a bolt from the blue|without warning|(comes|come|came) as (a |an |some |quite a |something of a |total |complete )*(surprise|shock|blow|news))( (for|to) (him|her|them))?',
      '(first|only) (time|occasion) (i|we|that i|that we|that this|this|it|anyone|anybody) (am |are |is |have |has |will |was )?(raise|raising|raised|mention|mentioning|mentioned|say|saying|said|bring|bringing|brought|put|putting|tell|telling|told|discuss|discussing|discussed|come|comes|coming|write|writing|hear|speak|spoken|address|addressed)',
      "(i|we)( am|'m| are|'re| have been| was| were)? (saving|saved|kept|keeping|held|holding|leaving|left|reserving|waiting|waited|putting|put|postponed|sitting|sat)( \\w+){0,4} (for|until|till|to raise|to say|to tell|back|off|on)( \\w+)? (the |this |our |his |her |their )*(review|appraisal|meeting|conversation|talk|year-end|end of the (year|cycle|plan)|form|rating|today|now|myself|ourselves|it|these)",
      `(i|we) (will|'ll|shall|am going to|are going to|plan to|intend to|want to|need to|still have to|have yet to|still need to|must still) (then |first |only |finally |still |have to )*(break|tell|inform|explain|announce|deliver|share|let|raise|mention|bring up|communicate|disclose)( \\w+){0,5} (to ${HIM}|${HIM}|the news)( \\w+){0,2}(?= *(in|at|during|on|when|with|before|,|\\.))`,
      "(hasn't|haven't|hadn't|has not|have not|had not|has never|have never)( yet| ever| so far)? come up( yet| before| so far)? (between us|with (him|her|them|you)|in (our|any)|until|till|so far|yet|before|at all)",
      `(news|new|a surprise|a shock|unexpected|a blow|unheard-of) (to|for) ${HIM}`, `(kept|keep|hidden|withheld|held) (this|it|that|these|all this|any of this)( \\w+)? from ${HIM}`,
      `(what|something|one thing|a thing|a point|the one thing) (i|we) (have |had |did |do )?(not|never|yet to|haven't|didn't|hadn't)( yet| ever)? (told|tell|said|say|shared|share|raised|raise|mentioned|mention|discussed|discuss|brought up)`,
      "(not|never|yet|hadn't|haven't|didn't|couldn't|yet to)( yet| ever)? (find|found|get|got|had|have|take|took|taken|choose|chosen|seize)( \\w+){0,2} (moment|time|chance|opportunity|occasion|words|courage|nerve) to (\\w+ )?(bring|raise|tell|say|mention|discuss|talk|speak|address|share|broach)",
      '(bringing|bring|raising|raise|mentioning|mention|writing|putting|noting|saying) (it|this|that|these) (up |down |in )?(now|here|today|only now)( so that| because| since| for)?', '(i|we) (let|allowed|permitted) (it|this|that|these|him|her|them) (pass|slide|go|rest|lie|slip)',
      '(should|could|ought to) have (said|told|raised|mentioned|brought|spoken|addressed|flagged)( (this|it|so|that|up|him|her|them|something|about|to))*( (earlier|sooner|then|before|at the time|long ago|months ago))',
      '(hears?|hearing|reads?|reading|learns?|learning|sees?|seeing|finds?|told)( out)? (this|it|that|of this|of it|about this|about it|of that)( here)? for the first time', `before (i|we) (say|said|tell|told|speak|spoke|talk|talked|mention|raise) (anything|a word|to ${HIM}|${HIM}|it|this)`,
    ],
  },
  {
    mark: 'surprise', unless: UNLESS, after: '(?<!\\b(i|we|who|machine|system|team) )', not: 'I did not know the tenants then, and asked.',
    find: ["(does not|doesn't|did not|didn't|do not|don't|can't|cannot|won't) (yet |even |as yet |really |have |have any )*(suspect|realise|realize|see (it|this) coming|expect (this|it|that)|anticipate|know (yet|about (this|it)|of (this|it)|that (i|we|this)|it yet|this yet|how|what)|have (an |any )?(idea|inkling|clue))"],
  },
  {
    mark: 'surprise', unless: UNLESS, after: "(?<=\\b(he|she|they|you)('ll| will| is going to| is about to| would| may)? (only |first |then |now |just |still |have |has |had |never |not |probably |never yet )*)", not: 'Visitors find out here when the next tour starts.',
    find: [
      '(finds?|learns?|hears?|reads?|discovers?|learn|find|hear|read|see)( out)?( (it|this|of it|about it|of this))? (here|now|today|with this|from this|in (the|this|our) (review|form|document|letter|meeting|text)|first here)(?= *(,|\\.|;|$|first|for|that|when|and))',
      "(thinks?|believes?|assumes?|expects?|reckons|takes it)( (he|she|they|that|is|are|will|to|'s|'re|be|get|he's|she's|they're|all|everything|things))*( (getting|get|a [345]|an exceeds|a meets|on track|fine|in order|in for|doing well|all right|happy|rated))",
      '(heard|seen|received|known|been told)( (of|about|this|that|it|any of this|any feedback|a word|from me|from us|on this|before|so far|here|yet|until now|a single|any|feedback|warning|hint))+(?<=\\b(never|not|not yet|n\'t) [^.,;]{0,60})',
    ],
  },
]
