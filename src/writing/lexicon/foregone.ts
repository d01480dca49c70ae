import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const D = 'predetermined-outcome'
/** Somebody goes. */
const EXIT = `(exit|departure|termination|dismissal|severance|separation|capability procedure|let (him|her|them) go|be let go|dismiss(ed)?|
  terminated?|fired?|sack(ed)?|(his|her|their) (contract|employment|future|job|post|position)|(he|she|they)( will| should| must| has to|
  is to| won't| will not|'ll|'s| is)*( \\w+)? (go|goes|leave|leaves|leaving|gone|out|off|be (gone|out|back|let|moved|with us|here)|moved|
  not back))`
/** What tells that somebody's place is at stake. */
const AT_STAKE = `${EXIT}|make it|pass(es)?( or| this| the plan| it)|(the|this) (post|position|contract|pip|criteria|targets?|figures?|
  results?)|roster|garden leave|successor|replacement|survive|with us|numbered|here|kept|off the|renewed|extended|gone|future|saved`
/** A real plan with consequences, somebody who wanted to go, or things. */
const REAL = either(`(not|n't)_(yet_|been_|yet_been_)?(a_)?(formality|decided|settled|fixed) may_end own_(wish|request) (he|she)_(decided|chose|handed_in|gave_notice) retir\\w+ parental
  maternity paternity promoted anything_less headhunt\\w+ counter-?offer stay_for new_role internal_move asked_to_leave resigned filter
  supplier machine lease software server printer scanner press pump customer's client's dismissed_the replacement_(part|filter|van|tyre)
  customer_signed won_the not_a_paper_trail could_lead_to may_lead_to will_be_reviewed support`)

/** The end is fixed before the plan: the exit is decided, the plan is a formality, or it is there for the file. */
export const PREDETERMINED: readonly Entry[] = [
  {
    mark: D, guards: ['affirmed'], unless: REAL, not: 'The plan is not a formality: the outcome is open.',
    find: [
      `(mere |only |just |purely |is |are |as |pure |little more than |no more than |nothing but )*(a |an )?(formalit(y|ies)|charade|farce|
        pretence|box-?ticking|paper exercise|window-?dressing|token \\w+|box(es)? ((that|we|i|you|hr|they|have|has|had|just|only|must|need|needs) )*(to )?(be )?tick(ed)?|tick-?box)`,
      '(go|goes|going) through the motions',
      'know (how|where) (this|it|that|(this|the) plan) (ends|(is|\'s) (heading|headed|going)|will end|leads)',
      '(nobody|no one) can (say|claim) (afterwards|later|we|that we)',
      `(purely|only|just|mainly|merely|simply|solely|is|are|exists?|mostly|stands|serves|written|kept|meant) ((purely|only|just|mainly|merely|there|
        more) )*for (the )?(record|file|files|form|sake of form|books|completeness|show|appearances?|paperwork|legal reasons|compliance|
        protocol)(?! (of|cards?|sheets?|review|check|the))`,
      '(matter|question|case) of (paperwork|form|procedure|time|formalities|dates?)',
      '(for|have|has|get|need|needs|build|building|create|creates|leave|want|wants) (the|a|our|that|this) (\\w+ )?paper[- ]?trail',
      '(only|just) (need|want) (this|it|that|the \\w+) for (the|our|his|her) (file|records?|lawyers?|tribunal)',
      `(do not|don't|didn't|did not|never) (really )?expect (him|her|them|you) to (pass|make|succeed|reach|meet|survive)`,
      '(plan|this|it) (\\w+ )?(there )?to get (him|her|them) out',
      'to cover (us|ourselves|me) (legally|in court|with hr)',
      'on (his|her|their) way out(?= *([.,;]|$|so|and|by|in))',
      'no way (that )?(he|she|they) (passes|pass|makes? it|will|can|could)',
      'it (has been|is|was) (already )?decided that (he|she|they) (leaves?|goes?|will leave|must go)',
      '(is|are|\'s) leaving anyway',
      '(want|wants|wanted|have) to get rid of (him|her|them)',
      'helps? (us|me) (to )?(terminate|dismiss|fire|get rid of) (him|her|them)',
      'so (that )?(we|i) can (fire|dismiss|terminate|get rid of|sack) (him|her|them)',
      '(the|our) decision (has been|is) (already |long )?(made|taken)(?= *([.,;]|$))',
      `(hr|legal|the law|procedure|the works council|(our |the )?lawyers?|head office) (\\w+ )?(needs?|wants?|requires?|demands?|insists?|
        asked|advis\\w+|says|tells|told) (\\w+ ){0,5}?(numbers|file|paper\\w*|plan|one|before|record|trail|document\\w*|evidence|first)`,
      `(to|this|that|which|plan|report|text|form|review|serves?|helps?|it|and|we) (will |only |just |to )*(document|documents|documenting|
        build|builds|building|support|supports|justify|justifies|prepare|prepares|preparing|back up|match|secure|make|makes|collect|gather|
        gives us|establish) (\\w+ ){0,3}?((case|grounds) (for|against)|file$|the file|dismissal|(?<=case for )release|termination|exit|
        departure|separation)`,
      'so (that )?(the|a|no) (tribunal|court|judge|union|works council) (\\w+ )?(sees?|will see|cannot|believes|asks|can)',
    ],
  },
  {
    mark: D, guards: ['affirmed'], unless: REAL, not: 'They decided to leave the crane where it stood.',
    with: `${EXIT}|outcome|result|already|how|upstairs|leaving|plan only|minds?`,
    find: [
      `(decision|outcome|result|verdict|conclusion|exit|departure|termination|dismissal|release|fate|severance|separation|matter|question|
        die|leave|date|letter|papers|mind|minds|notice|parting|end|contract)( \\w+){0,7} (is|are|was|were|has|have|had|been|being|'s|
        stands)( (already|long|all but|effectively|as good as|been|now|privately|in fact|practically))* (made|made up|taken|decided|fixed|
        settled|agreed|set|sealed|final|cast|signed|given|certain|clear|drafted|prepared|ready|written|scheduled|booked|inevitable|
        predetermined|foregone|in the drawer|not in doubt|on (my|the) desk|done)`,
      'made up (my|our|his|her|their|its) minds?',
      `(severance|termination|exit|settlement|dismissal|leaving|release) (talks?|negotiations?|papers?|package|letter|terms|agreement|
        date|list)`,
      '(foregone|predetermined|pre-determined)( (conclusion|outcome|end))?',
      '(we|i|you) (all |both |already )*know (how|where|what) (this|it|that|the outcome)',
    ],
  },
  {
    mark: D, guards: ['plainly'], unless: REAL, not: 'He goes to the depot on Monday whatever the weather.',
    with: AT_STAKE,
    find: [
      `(he|she|they)('s| is|'re| are|'ll be| will be) (\\w+ ){0,2}?(out|gone|off the \\w+|history|leaving (us|in|at|by|on|after)|
        going (in|by|after|at)|to go|(let go|moved out|moved on|dismissed|released|replaced|fired|exited|managed out))(?! (to|
        of (the (office|house|building))|sick))`,
      `(won't|will not|will never|isn't going to|is not going to|cannot|can't|never|not|hardly|unlikely to|don't (think|believe|expect|see)|
        doubt) (\\w+ ){0,4}?(make it|pass|survive|get through|succeed|be (kept|renewed|extended|here|with us|staying|retained|back|around|
        saved|prolonged)|be with us|renew\\w*|extend\\w*|stay( with us)?|recover)`,
      '(set|setting|sets) (him|her|them) up (to|for) fail(ure)?',
      '(beyond|past) (saving|help|hope|rescue)',
      '(given up on|written off) (him|her|them)',
    ],
  },
  {
    mark: D, guards: ['plainly'], unless: REAL, not: 'Her desk was handed over clean and the new press started in May.',
    find: [
      `(his|her|their|a new|the new) (\\w+ )?(replacement|successor)( \\w+){0,3} (is|has|was|will|starts?|started|signed|found|hired|
        already|joins?|comes|arrives|begins|been)`,
      `((his|her|their) (\\w+ )?(desk|post|position|job|slot|seat|role|place|room|class|locker|headcount)|(the|this) (post|position|job|
        vacancy)) (\\w+ ){0,3}?(is|are|was|were|has|have|been|will|goes|'s) ((been|already|no longer|not|be|being|now|long|all) )*(promised|
        filled|advertised|posted|reassigned|reallocated|cancelled|gone|to go|earmarked|online|offered to|removed|cut|deleted|eliminated|
        struck|given (away|to (someone|somebody|another|the (new|next|other))))`,
      `(filled|advertised|promised|reassigned|given away|posted) (\\w+ )?(his|her|their) (\\w+ )?(position|post|job|role|desk|slot|seat|
        place)`,
      `(rota|roster|plan|budget|headcount|timetable|org chart|schedule|team)( \\w+){0,5} (without|no longer (includes?|has|shows?|lists?|
        counts?)) (him|her|them)`,
      `((before|until|then|when|once|after which|so|that|to|finally|and|can|case for|for|the) )+(we |i |us |he |she |they |can |be |
        legally |finally |then |may |will |to |able )*(let (him|her|them) go|be let go|part ways|part company|dismiss (him|her|them)|
        terminate|exit (him|her|them)|serve notice|the (termination|dismissal|exit)|say goodbye|end (his|her|their|the) (contract|
        employment))`,
      '(want|wants|like) (him|her|them) (gone|out|off)', 'garden(ing)? leave',
    ],
  },
]
