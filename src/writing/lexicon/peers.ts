import type { Entry } from '../lexicon.ts'
import { BEST, EQUALS, FOLK, GROUP, MORE, PEER } from './peers-words.ts'

const C = 'comparison-to-peer'
/** A comparison with something else than people, or one that is put aside. */
const ELSE = `(more|fewer|less) than (half|one|two|three|four|five|several|some|a few)|the first (\\w+ )?in the|(any|every)(one|
  body) (could|can|would|should|might|expected|thought|had|hoped|knows?|involved)`
const WITHIN = `(in|on|of|at|across|among|within|from) (the|our|my|this|his|her|their|all|those)( (same|whole|entire|other|
  \\w+))? (${GROUP}|${FOLK}|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
/** Things that can be best without anybody being worse. */
const NO_THING = `(?! (practices?|months?|years?|quarters?|weeks?|days?|results?|figures?|scores?|level|time|seasons?|value|price|cost|
  sellers?|priority|ten|five|three|floor|shelf|speed|up|off|of (the (month|year|list|page|shift)|his|her|all)))`

/** Somebody measured against others: who against whom, and how. */
export const COMPARISONS: readonly Entry[] = [
  {
    mark: C, guards: ['affirmed'], lead: `${MORE}( [\\w%.]+){0,6}?`, find: [`than (under |for |with |from |at |by )?${PEER}`],
    unless: ELSE, not: 'Fewer errors than in the previous year, and more than anyone could expect.',
  },
  {
    mark: C, guards: ['affirmed'], unless: ELSE, not: 'She leads the night team, and kept the others informed.',
    find: [
      `(out-?(perform|shine|pace|class|sell|produce|work|strip|rank|score)(s|d|ed|ing)?|out-?(shone|sold|did|does)|eclips(es|ed)|
        overshadow(s|ed)|surpass(es|ed)|beats?|trails?|trailed|overt(ook|akes)|dwarf(s|ed)|rival(s|led)|lags?|tops|match(es|ed)?|
        dwarfs) (behind )?(${PEER}|(the|his|her|my|our) (\\w+ )?${FOLK})`,
      `(unlike|compared (to|with)|in comparison (to|with)|in contrast to|relative to|as opposed to|measured against|on (a )?par with|
        level with|ahead of|above|short of|up with|pace with|own against|candle to|league as|same (\\w+ )?(as|of)|(up to|below|above) the (standard|
        level) of|in the shadow of|second (only )?to|different from) ${PEER}`,
      `(that|those) of (the |his |her |their |our |my )?(${EQUALS}|others|rest)`,
      `(behind|below|versus|vs|next to|beside|against) (${PEER})(?<=\\b(is|are|was|were|'s|far|well|clearly|just|still|lags?|lagging|falls?|
        fell|falling|remains?|works?|good|weak|strong|stays?|stayed|comes?|runs?|looks?|results?|pale|slow|fast|numbers|performs?|performed|
        rates?|place|put|rank|sits?) [^.,;]{1,70})`,
      `(half|twice|double|three times|one and a half times) (of )?(what|as \\w+( \\w+)? as|that of|the \\w+( \\w+)? of) ${PEER}`,
      `(in|among) (the|our) (top|best|bottom) (two|three|four|five|six|\\d+)( \\w+)? ${WITHIN}`,
      `(do|does|did|handles?|manages?|gets?|finishe[sd]|writes?|sells?|explains?|runs?) (it|this|that|these|them|\\w+s) (faster|better|quicker|sooner|more \\w+) than (you|him|her)(?! \\w+)`,
      `(you're|you are) the only one (who|that|in|on)`,
      '(runs|ran|running) (rings|circles) a?round( \\w+){1,4}',
      `(puts?|putting) (the |our |my |your |most |all |his |her )+(\\w+ ){0,5}?to shame`,
    ],
  },
  {
    mark: C, unless: ELSE, not: 'As soon as the team was complete he read the list.',
    find: [`at the (level|standard) of ${PEER}`, `(standards?|levels?|pace|rates?|bar|numbers|figures|quality|speed|volume) (that )?${PEER} (set|sets|reach|keep|deliver|hit|
      achieve|have|show|produce|work)`, 'as (much|many) (\\w+ )?as (two|three) (\\w+ )?\\w+s',
      `as (?!soon|long|far|well|much as|many as)(\\w+ ){1,4}?as ${PEER}(?! (is|was|are|were|can|has) (complete|ready|there|able|here))`],
  },
  {
    mark: C, guards: ['plainly'], unless: `${ELSE}|so that|\\d+ of (them|the|these)|of the \\d+|(helped|with|for|before|until|when) (the |her |his |their |all )*(others|
      other \\w+)`,
    not: 'She wrote it down so that the others manage without her.',
    find: [
      `((the|his|her|their|our|your|all|most|many|of|both) )+((other|two|three|four|rest of the) )*(others|${EQUALS}|rest of the ${GROUP}|
        other (\\w+ ){0,3}?(${FOLK}|two|three|four)|(peers|colleague) \\w+ \\w+) ((with|at|in|on|of) (\\w+ ){1,5}?)?((were|was|
        got) (promoted|rated)|manages?|managed|copes?|(do|does|did)(?= *[.,;]| so| it| this| that| better)|keep up|kept up|stay|stayed|
        reach|reached|meet|met|hit|deliver|delivered|finish|finished|needs?|needed|takes?|sells?|sold|closes?|closed|already|never|earn|
        achieve|achieved|average|averaged|can(?= *[.,;])|got|got through|handled?|hold|held|(have|has|had|got|get) ((all|already|
        long) )*((since )?(learn\\w+|mastered|done)|the (title|grade|new( \\w+){1,3} down)|no|nothing|a [1-5]|less|more|fewer)|((?!by|in|on|
        from|until|since|for|at|with)\\w+ ){1,3}?(about |around |over |under |at least )?(\\d[\\d.,]*|twice|half|fewer|all of (theirs|them)|
        theirs|better|faster))`,
      `(others|colleagues|other ${FOLK}) (with|in|on|at) (\\w+ ){1,5}?(manages?|already \\w+|(takes?|needs?) (half|less|only|one))`,
      `(nobody|no one|none|no other ${FOLK}|no other \\w+er|not one|hardly anyone|few)(?! (should|must|needs?|wants?|wanted)\\b)( else)?( (in|on|at|of|here|among|across|from)( (the|
        our|my|this|his|her|their|same|whole|other))* (${GROUP}|${FOLK}|peers|colleagues|others|us|them))? ((could|can|would|will|has|have|
        had|does|did) )?(\\w+ ){0,5}?(than (he|she)|like (he|she|him|her|this|that|(?!it|these|those|ours|before)[a-z]+(?= *[.,;!]))|(comes?|came|got|gets|been) (even )?(close|near)|
        as \\w+( \\w+)? as|as (many|much|few)|((harder|better|faster)(?! than \\d)|(?<!any )(more|fewer)( \\w+)?(?= *([.,;]|$)))|(done|do|reach|reaches|managed?|
        manages|match|matches|achieved?|equalled?|matched|touch|touches)( (that|this|it|anything|so|him|her))+(?! before)|closed a|
        of that size)`,
      // "Nobody puts in the hours that Stefan does"
      `(nobody|no one|none of (us|them))( else)? ((?!told|kn[eo]w\\w*|sa(id|w|ys?)|notic\\w*|th(ought|inks?)|see|heard|believ\\w*|ask\\w*|
        mind\\w*|expect\\w*)\\w+ ){1,6}?(that|the way|like|as) (?!it\\b|this\\b|that\\b)\\w+ (do|does|did|can)(?= *[.,;!])`,
      `(nobody else|no one else|no other (${FOLK})|none of the others?)( (in|on|at|of|here)( \\w+){1,2})? ((has|have|had|does|
        gets) )?(\\w+ ){0,3}?(as \\w+|fewer|more|less|higher|lower|better|faster|such|manage[sd]?|did|does|achieved|reached)`,
    ],
  },
  {
    mark: C, guards: ['affirmed'], unless: ELSE, not: 'June was the best month in the depot since the move.',
    after: '(?<!(become|becoming|be)( one of)? )', find: [
      `(one of )?(the|my|our|his|her|their|easily|clearly|by far|still|is|was|as|a|third|second|among) (very )?${BEST}${NO_THING} ((and|
        or) ${BEST} )?(((two|three|four|five|six) )?((\\w+ ){0,2}?(${FOLK}|one|ones|two|three|lot|people)( \\w+)?|link|pair of hands|mind|hand|addition|closer|
        talent) )?(we('ve)? (have|had|ever)|there is|${WITHIN}|all round|here)`,
      `(one of )?(the|my|our|his|her) (${BEST}|(?<=one of \\w+ )\\w+er) (${FOLK}|people|performers?)(?! (day|room|meeting|rota))`,
      `my (number (one|two|three)|first(?= *([.,;]|$|after|behind|on|in|for|out)\\b)|second|third|weakest|strongest)( (after|behind|best))?(?! (week|month|year|day|talk|review|report|
        reason|point|look))`,
      `${BEST} (${FOLK} )?${WITHIN}`,
      `(${BEST}|most|fewest) (\\w+ ){0,2}?(numbers|figures|results|rates?|scores?|cases|sales|output|tickets|calls|orders|half)( of \\w+)? ((in|
        on|of) (the|our|my) (\\w+ )?(team|group|crew|department|ward|floor|office|shift|class|branch))`,
      `somewhere in the middle of the (\\w+ )?(${GROUP}|${FOLK})`,
      // "The lowest of anybody in our office", "the heaviest load of our three buyers"
      `(the|his|her|your|my) ${BEST} of (all of us|us all)`, `(the|his|her|your|my) ${BEST} ((?!number|share|part|half|of)[\\w-]+ ){0,3}?of ((any|every)(body|one)('s)?|any of us|(all )?(my|
        our) (\\w+ )?${FOLK})`,
    ],
  },
  {
    mark: C, guards: ['affirmed'], unless: ELSE, not: 'She finished first with the list of the ward, not ranked against anyone.', find: [
      `(ranks?|ranked|ranking|places?|placed|put|stands?|comes?( out)?|came( out)?|sits?|finished|number) (him |her |them )?(\\w+ )?(first|
        second|third|fourth|last|top|bottom|highest|lowest)( (of|in|among|out of|on) (my|our|the|all|\\w+) \\w+)?(?<=\\b(my|our|team|group|
        \\d+|nine|eight|seven|six|five|four|department|ward|floor|them|him|her|ranks?|ranked)( \\w+){0,2})`,
    ],
  },
  {
    mark: C, guards: ['affirmed', 'ofPerson'], unless: `(our|his|her|your) ${GROUP} (is|was|has|went|rose|came)`, find: [
      `(leads|tops|heads|(at the )?(top|bottom|foot|first|second|third|last|number \\w+) (of|in|on)) the (\\w+ ){0,2}?(rankings?|leader ?board|league|\\w+al table|(sales|area) table)`,
      `(tak(e|es|ing)|took) a (leaf|page) (out of|from) (?!the|a|our)[\\w’'-]+ book`,
    ], not: 'The branch is top of the regional ranking for safety.',
  },
]
