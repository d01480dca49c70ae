import type { Entry } from '../lexicon.ts'

const ONE = '(one|a single|single|just one|only one|this one|that one|the one|this single|that single|this|that)'
const THING = '(project|launch|migration|deal|win|incident|case|roll-?out|episode|outage|account|night|event|trial|release|rescue|contract|sale|week|shift|skill|strength|achievement|result|delivery|feature|tender|settlement|audit|redesign|paper|job|thing)'
const CARRIES = '(decides?|settles?|says|tells|shows|proves?|makes|carr\\w+|justif\\w+|warrants?|clinch\\w*|outweighs?|qualif\\w+|earns?|defines?|speaks? for|is (enough|sufficient|all|the case|the reason)|should be enough)'

/** The case rests on one thing alone. `single.ts` has more. */
export const NARROW: readonly Entry[] = [{
  mark: 'narrow-evidence', guards: ['affirmed'],
  find: [
    `(on|upon) (this|that|it|these)( alone| only)? (i|we) (rest|base|build|found|hang|argue)`, `(i|we|i'm|we're) ((am|are|only|just|would|want|wish|need|to|like) )*(basing|rest|resting|base|hang|hanging|build|building|stake|staking|talk|speak|argue|arguing) (my |the |this |it |him |her |all |everything |case |rating )*(only )?(on|about|from) (the|this|that|her|his|one|a|nothing)`,
    `${ONE} (\\w+ )?${THING} (\\w+ ){0,2}?${CARRIES}`, `(by itself|on its own|in itself|alone) ${CARRIES}`, `(it |this |everything |all )?((comes?|boils?) down to) (the|one|a|her|his)`, `(the )?(one|only) thing that (qualif\\w+|counts|matters|earns|speaks|carries|puts)`,
    '(and )?(nothing (more|else)|nothing but that)(?= *([.,;:]|$|and (nothing|need)|counts|matters|is needed|to (add|put|show)))', '(this|that) and (this|that|only this|nothing) (only|alone|else)', `((the|his|her|my) )?\\w+ (is|was|makes) (the|my|our) (whole |entire )?(case|argument|pitch)(?= *([.,;:]|$|i))`,
    `(the |my |our )(case|argument|pitch|evidence) (is|was|rests on|hangs on|consists of) (the|this|that|one|a|her|his)`, `(rides|riding|trades|coasts|lives) on (the |this |that |his |her |one )+(\\w+ )?${THING}`, `other (dimensions?|areas?|criteria) (\\w+ )?(are|do|can|need|matter|were|will)`,
  ],
  unless: '(rather than|instead of|not|more than|beyond|no longer|not only) (\\w+ ){0,3}(one|single|only)|(three|four|five|several|all|both|two|six|multiple|every) (\\w+ )?(projects?|dimensions|launches|deals|cases|accounts|episodes|strands|areas|quarters|criteria)|across (the )?(year|three|four|all|several|both)',
  not: 'This rests on three projects in both halves rather than one heroic project.',
}]

const SPAN = '(weeks?|days?|month|sprints?|fortnight|releases?|iterations?|shifts?|couple of (weeks|days))'
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)'

/** Evidence from the last weeks. The rule asks whether anything earlier stands beside it. `lately.ts` has more. */
export const RECENT: readonly Entry[] = [{
  mark: 'recency', guards: ['plainly'],
  find: [
    `((in|over|during|within|for|from|since|of|about|only|just|as|these|the|this|his|her|their|our) )*(very )?(last|past|final|recent|latest|closing|current)( (few|couple of|two|three|four|five|six|ten|fourteen|several|some|\\d+))? ${SPAN}( or (so|two)|'s)?`, `(his|her|their) last (two|three|few) \\w+`,
    'recently', 'newly', 'lately', '(just |only )?yesterday', `((only|just|since|from|but) )*(this|last) (week|month|sprint|fortnight|monday|tuesday|wednesday|thursday|friday)('s)?`, `((only|just|since|about|until|some) )*(a |two |three |four |five |six |\\d |a few |a couple of |several )?(weeks?|days|fortnight) ago`, 'the other (day|week)',
    `(his|her|their) ${MONTH} (was|is|alone)`, `${MONTH} was (?!the)(\\w+ )?\\w+`, 'just (before|ahead of) (the |this )?(review|cycle|calibration|deadline)', '(in|over|during|to) the (home stretch|closing weeks|run-up)( to the \\w+)?', 'on the run-up', `in the (two|three|four|five|six|seven|\\d+|few) ${SPAN} since( \\w+){0,3}`,
    '(black friday|christmas|closing|year-end) (week|fortnight|sprint|weekend)', `(the )?${SPAN} (that has )?just (ended|finished|gone|behind us|closed|past)`,
  ],
  unless: `(recently|just|last month|last week|lately|newly) (joined|hired|started|appointed|promoted|moved|transferred|qualified|returned|arrived|became|built|opened|installed|acquired|merged|launched|discharged|bought|signed)|(joined|started|arrived|returned|transferred|came back|has been here|in (the )?role|in post|hired|took over|moved to)( \\w+){0,8} (weeks?|days?|month|fortnight|recently|ago)|
    on leave until|(last|final|past|current) (month|week|sprint|days?|shifts?) (of (the|each|every|a|pregnancy|term|project|her|his|their|training)|to act)|(will|next|going|plan|agreed)( \\w+){0,3} (this|in the coming) (week|month|sprint)|month's end`,
  not: 'She joined five weeks ago, so there is no earlier work to judge.',
}]

const TOLD = '(told|raised?|mention(ed)?|discuss(ed)?|spoken|talked|said|brought up|warned|addressed|flagged|shared|informed|pointed out|put to|documented)'
const HIM = '(him|her|them|you)'

/** The text gives away that the person has not heard it. `untold.ts` has more. */
export const SURPRISES: readonly Entry[] = [{
  mark: 'surprise', guards: ['plainly'],
  find: [
    `(nobody|no one|none of us)( here)? (has |had |ever |yet )*${TOLD}( so)?( to)?( ${HIM})?`, `((this|it|that|which|none of (this|it|that|these)|nothing of this|they) )?(has|have|had|was|were|is) ((not|never|yet|been|so far|nowhere|at no point) )+${TOLD}( (with|to) ${HIM}| in (any|our) \\w+| that)?`,
    `(hasn't|haven't|hadn't|wasn't|weren't) (yet |ever )?(been )?${TOLD}( (with|to) ${HIM}| that)?`, `(none of (this|it|these)|nothing) (has|was|had|have) been ${TOLD}`, `(i|we|hr) (have |had )?(not|never|haven't|didn't|hadn't)( yet| ever)? ${TOLD}( (it|this|that|${HIM}|about|of|before|with|to))*`,
    '(kept|keep|keeping) (this |it |that |these )?to (myself|ourselves)', `(first|only) (he|she|we|they|anyone|i) (\\w+ )?(say|says|tell|hears?|hearing|reads?|learns?|gets?|knows?)( to ${HIM}| of (it|this))?`, 'first (notice|mention|warning|word|written word) (to|of|on|about)',
    `(no|little) (idea|inkling|clue|warning)(?= *(this|that|of|about|what|how|[.,;]|$))`, `(does not|doesn't|do not|don't) (yet |even )?(know|realise|suspect)(?= *(this|that|it|about|yet|of|[.,;:]|$|what|how))`,
    `(will|'ll|would|may|might|expect (him|her|them) to|going to) (be |probably |certainly |no doubt |surely )*(stunned|shocked|surprised|astonished|taken aback|floored|blindsided|devastated|hit ${HIM})`, `for the first time (here|now|today|in this|with this)`,
    `(has|have|had|hasn't|haven't|hadn't|does|do|doesn't|don't) ((not|never|yet|yet to|no|ever|even) )*(hear|heard|learn(ed|t)?|know|idea|clue|inkling|suspect(ed)?|realise[ds]?|expect|see) ((of|about|any of) )?(this|it|that|any|how|what|the (extent|rating|concern))`,
    `(he|she|they) ((still|probably|no doubt|genuinely) )?(thinks?|believes?|assumes?|is under the impression|is convinced|expects|is expecting) (that )?(\\w+ ){0,3}(fine|well|on track|good|great|ok|safe|exceeds|meets|strong|in order|[345])`,
    `(will|'ll|going to|have to|shall|only|then|first) (find out|learns?|hears?|be told|discover|see|read|become aware|tell ${HIM}|raise|mention|break)( (it|this|about it|of it|the news|of this))* (in|at|during|when|from|through|with|only|once|after) ((the|this|his|her|their|he|she|they|we|i) )?(\\w+ )?(review|meeting|document|plan|appraisal|form|letter|reads?|opens?|share|calibration|talk|conversation)`,
    `(meant|wanted|intended|failed|neglected|forgot|avoided|put off|hesitated|reluctant|did not dare|never got round|shied away|been meaning|held back|refrained|delayed|spared (him|her)) ((to|from|the|a|it) )*(say|saying|tell|telling|rais(e|ing)|mention(ing)?|bring(ing)?|speak|talk|discuss(ing)?|address(ing)?|giving|warn(ing)?|talk|conversation)`,
    `without (ever |having |any |first |prior |previous |a )*(being told|telling ${HIM}|warn(ing|ed)|mention\\w*|rais\\w*|discuss\\w*|notice|spoken|conversation|feedback)`, '(un|not )aware (of|that)', '(out of the blue|blindsid(e|ed|es|ing)|off guard|unawares?)',
    `(should|could|ought to) have (told|said|raised|mentioned|warned)( ${HIM}| (this|it))?( earlier| sooner| in \\w+)?`, `(saved|kept|keeping|saving|held|left|leaving) (this|it|that|these|the \\w+|my \\w+) (\\w+ )?(back )?(for|until|till) (the |this |today|now)(review|appraisal|cycle|calibration|meeting|year-end)?`, '(news|new) to (him|her|them|you)',
  ],
  unless: `(customer|client|patient|team|supplier|family|parent|pupil|ward|driver|board|landlord|insurer|buyer|court|depot|guest|store|panel|auditor|tenant|visitor|night)s? (\\w+ ){0,2}(was|were|had|has|have|did|is|are|will|would|'ll|never|not|could)|(no|not a|isn't a|never a|without any|hardly a|nothing|none of (this|it) is a) (\\w+ )?surprise|none of (this|it|that|these) (is|was|comes|came|will)|
    (we|i) (have )?(told|discussed|talked|spoke|raised|said|agreed)( \\w+){0,6} (in|on|at|since|twice) |first time (he|she|they) (\\w+ )?(ran|led|set|did|managed|chaired|taught|drove|pitched|presented|worked|took|held|planned)|(told|known|raised|mentioned|said) (about |of )?(the|a) (new|gate|change|delay|order|dose|allergy|price)|nothing (here|in this)`,
  not: 'The driver had not been told about the new gate, and two pallets waited.',
}]
