import type { Entry } from '../lexicon.ts'
import { TRADES, TEAM, GROUP, PEER, OTHER_MEASURE, MORE, BEST } from './peers-words.ts'

const C = 'comparison-to-peer'

/** Somebody measured against others: who against whom, and how. */
export const COMPARISONS: readonly Entry[] = [
  {
    mark: C, span: 'clause', guards: ['affirmed'], lead: `${MORE}( (\\w+)){0,5}?`, find: [`than ${PEER}`],
    unless: `${OTHER_MEASURE}|than (any|all|most|many|some|two|three|four|five|six|seven|eight|one|half|the|a|\\d+) (\\w+ )?(hours?|days?|
        weeks?|months?|years?|minutes|points?|times|percent|pallets?|orders?|cases?|cups?|metres|tons?|tonnes|parcels|calls|people in|
        patients|customers|guests|pupils|students|clients)\\b|than (the )?(other|last|previous|first|old|new|current) (year|quarter|month|
        week|season|cycle|system|version|site|scanner|supplier|tool|process|method|line|route|machine|plan|rota|process|contract|model|
        design)|(other|rather|else|different) than (the|his|her|my|our|a) (team lead|manager|boss)|than (anyone|anybody|everyone|i|
        we) (expected|thought|planned|hoped|predicted|feared|had|asked)|no (later|more|less|fewer|longer|sooner) than|for (longer|
        more) than`,
    not: 'Fewer errors than the previous year, and no later than two days after month end.',
  },
  {
    mark: C, span: 'clause', guards: ['affirmed'],
    find: [
      `(out-?perform(s|ed|ing)?|out-?shin(es|ed|e|ing)|out-?shone|out-?paces?d?|out-?class(es|ed)?|out-?sells?|out-?sold|out-?produc(es|
        ed)|out-?works?(ed)?|out-?strips?(ped)?|out-?ranks?(ed)?|out-?scor(es|ed)|out-?does|out-?did|eclips(es|ed)|overshadow(s|ed)?|
        surpass(es|ed)?|beats?|beat|trails?|lags?|lagg(ed|ing)|trail(ed|ing)|overt(ook|akes|aken)|dwarfs?|rival(s|led)?|match(es|ed)?|
        equals?|exceeds?|tops?|leav(es|ing)|left|leads?|towers?|puts?) (behind |over |above |in the shade )?(${PEER})( (in the shade|
        behind|to shame|standing|far behind|in (his|her|their) (wake|shadow|dust)))?`],
    unless: `${OTHER_MEASURE}|(leads?|led|leave[sd]?|leaving|left|tops?|puts?|beats?|beat|match(es|ed)?|exceeds?|equals?) (the|a|our|his|
        her|their|two|three|this|all|both|some|any|most|many|my|half|one|four) (\\w+ )?(team|ward|shift|crew|department|group|unit|
        ${TRADES}|office|site|line|kitchen|section|board|house|room|school|branch|lab|class|plan|target|record|deadline|benchmark|brigade|
        desk|depot|plant|store|yard|floor|clinic|region|company|firm|warehouse|business|staff|building|hospital|practice|faculty|court|
        field|year|league|bar|hotel|restaurant|town|workshop|lot|company|gang|bench|row|rank|pack|others|rest|colleagues)(?! (behind|
        in the shade|to shame|average|standing|far behind))|leads? (by|to|on)|left (everyone|everybody|others|colleagues) (a|the|with|
        room|time)`,
    not: 'She leads the night team and left the ward in May.',
  },
  {
    mark: C, span: 'clause', guards: ['affirmed'], lead: `(is|are|was|were|'s|still|far|well|clearly|way|somewhat|slightly|just|a bit|
        a little|much|lags?|lagging|falls?|fell|falling|remains?|stays?|stayed|performs?|performed|performing|comes?|came|sits?|stands?|
        placed?|works?|scored?|rated|measured|benchmarked|and|ranks?|ranked|output|results?|numbers|figures|quality|speed|pace|work|lag|
        keeps?|kept|trails?|struggles|compares?|compared|compar(es|ing)|it|him|her|them|favou?rably|unfavou?rably|poorly|badly|well|
        looks?|looked|seems?|delivered|sold|weak|strong|good|slow|fast|poor|pale|[a-z]+)`,
    find: [
      `(behind|ahead of|above|below|beyond|beside|next to|versus|vs|against|among|amongst|relative to|compared (to|with)|
        in comparison (to|with|with that of)|in contrast (to|with)|measured against|set against|on (a )?par with|level with|equal to|
        in line with|on a level with|at the level of|at the same level as|up to the (standard|level) of|unlike|same as|similar to|like|as|
        in the shadow of) ${PEER}`],
    with: `(behind|ahead of|above|below|unlike|versus|compared|comparison|contrast|measured against|par with|level with|relative to|among|
        amongst|beside|next to|against|like|level|standard|shadow) (${PEER})`,
    unless: `${OTHER_MEASURE}|like (to|that|this|these|it)|(behind|beside|next to|against|above|below|beyond|among|amongst|as|like) (the|
        his|her|their|our|a|two|three|this|any|one|some|all|most|both) (\\w+ )?(team|ward|shift|crew|department|unit|office|site|line|
        kitchen|section|board|house|room|school|branch|lab|class|desk|depot|plant|store|yard|floor|clinic|region|company|firm|warehouse|
        business|building|hospital|court|field|year|bar|hotel|restaurant|town|workshop|bench|row|${TRADES})\\b(?! (average|mean|median|
        standard|norm))(?<!(other|rest of the|fellow) \\w+)|(behind|below|above|ahead of|against|in line with) (the )?(team|ward|
        department|floor|office|group)('s)? (plan|target|budget|schedule|level|standard|rate|goal)|as (the|an?|his|her|our|my) |(shared|
        discussed|agreed|popular|spread|known|split|divided|distributed|circulated|passed|handed|conflict|dispute|trust|mood|morale|
        cooperation|communication|absence|turnover|sickness) (\\w+ ){0,2}(among|amongst)|as (everyone|everybody|others|anyone|the (others|
        team|rest)) (knows?|said|had|were|was|agreed|can|could|has|have|saw|sees|is|are|left|came|went)|(against|behind|beside) (everyone|
        others|colleagues) (in|at) court`,
    not: 'The cart stood beside the ward, as everyone on the team can see in the plan.',
  },
  {
    mark: C, span: 'rest', guards: ['affirmed'],
    find: [
      `(unlike|compared (to|with)|in comparison (to|with)|in contrast to|next to|against|relative to|as opposed to|contrary to) (${PEER})`,
      `as (\\w+ ){1,4}as (${PEER}|(the|our|my) (\\w+ )?(${GROUP}|${TRADES})|(a|an|any) (\\w+ )?(senior|colleague|peer|lead|manager|
        partner))(?! (he|she|they|it) )`,
      `(half|twice|three times|double) (of )?(what|as \\w+ as|that of|the (\\w+ )?(output|number|pace|speed|rate|
        volume)( of)?) (${PEER})( (\\w+)){0,2}`],
    with: `unlike|compared|comparison|contrast|next to|against|relative|opposed|contrary|as \\w+( \\w+)? as|half|twice|three times|double`,
    unless: `${OTHER_MEASURE}|as (soon|long|far|well|much|many|little|early|late|often|quickly|fast) as (\\w+ )?(possible|the (line|press|
        system|order|part|truck|ward|shop)|(the )?(customers?|patients?|others) (had|are|were|can|arriv))|(unlike|compared (to|with)|
        against|next to) (the )?(last|previous|first|old|other (site|line|system|route|version|machine|year|quarter|plan))|next to the|
        against the (plan|target|law|claim|wall)|as (soon|long|far) as|as well as (the|a|two|three|our|his|her)|as many as|twice (the|
        a) (week|day|month|year|shift)|half (of )?(the|what) (time|cost|price|waste|scrap|errors)`,
    not: 'As soon as the team was complete she read the list, against the plan.',
  },
  {
    mark: C, span: 'clause', guards: ['affirmed'],
    find: [
      `(${PEER}) ((also|just|all|simply|still|now|easily|somehow|have|has|had|would|do|does|did) )*(manages?|managed|can|could|cope|copes|
        coped|keeps? up|kept up|get(s)? (by|there|it done|through|their)|got (by|there|it done|theirs|a|an)|meets?|met|hits?|reach(es)?|
        reached|delivers?|delivered|finish(es|ed)?|stayed|stays?|kept|keeps?|do(es)?( it| this| so| that| better| more| fine)?|did( it|
         this| so| that| better| more| fine)|has no (problem|trouble)|have no (problem|trouble)|need(s|ed)? (half|less|only|one|no|fewer)|
        takes? (half|less|only|one|fewer|two)|sells?|sold|closes?|closed|writes?|wrote|picks?|picked|has|have|had|is|are|was|were|gets?|
        got|produces?|earns?|handles?|handled|works?|worked|comes?|came|passed|achieves?|achieved|averages?|averaged|struggles?|struggled|
        fails?|failed|made|makes?|bill|billed)(?= *(,|\\.|;|:|$|it|this|that|without|fine|with|under|over|their|in|by|at|so|but|double|
        twice|more|less|up|around|between|just|a|an|to|only|half|theirs|them|on time|and|two|three|four|five|six|seven|eight|nine|ten|
        \\d+|well|easily|faster|better|every|through|no|promoted|rated|already|as|all))`],
    with: `((the|his|her|their|our) (rest|others|other \\w+( \\w+)?|peers|colleagues|team-?mates|workmates|co-?workers|counterparts|
        predecessor)|everyone else|everybody else|others|peers|colleagues|(most|all|many) (of (the|his|her|our) )?(other )?(peers|
        colleagues|people|others|${TRADES})|other (people|\\w+s)|anyone else) (\\w+ ){0,5}?(manage|manages|managed|can|could|cope|copes|
        keep|kept|get|gets|got|meet|met|hit|reach|reached|deliver|delivered|finish|finished|stay|stays|stayed|do|does|did|need|needs|
        needed|take|takes|sell|sold|close|closed|write|wrote|pick|picked|has|have|had|is|are|was|were|produce|handle|handled|work|worked|
        come|came|passed|achieve|achieved|average|averaged|struggle|struggled|fail|failed|make|made)`,
    unless: `${OTHER_MEASURE}|(the (others|rest)|others|everyone else|colleagues|peers|(the|two|her|his) other \\w+|her colleagues|
        his colleagues|the rest of the \\w+) (\\w+ )?(can (read|see|use|find|work|start|rely|plan|follow|now|take|reach|pick)|
        are (informed|trained|covered|able|now)|were (informed|trained|paid|delivered|moved|closed|on|in|at|sent|ready|clean|on time|
        waiting|asked|told|given|left|able)|was (informed|trained|paid|delivered|moved|closed|on|in|at|sent|ready|clean|cancelled|
        postponed|rejected|returned)|is (informed|trained|paid|on|in|at|due|with|open|under)|have (the|access|to wait|been|a copy)|
        has (the|been)|had (to wait|the|been|gone|left|no (idea|key|access)|nothing)|came (in|to|from|back)|got (the|a (copy|list|key))|
        took (the|over)|did not know|work(s|ed)? (on|in|at|from|with)|wrote (the|it)|made the|handled the)|(if|when|so that|so|until|
        while|before|after|because|where|which|that|for) (the )?(others|everyone else|colleagues|the rest of the \\w+) (can|could|has|
        have|had|are|is|were|was|need|needs|needed|come|came|finish|finished)(?! (a [1-5]|got|theirs))|(invoices?|orders?|cases?|files?|
        tickets?|parcels?|sites?|machines?|lines|routes?|doors?|rooms?|items?|parts?|tests?|results?|pallets|claims?|tasks?|points?|two|
        three|half) (\\w+ )?(and|while|but) the (others?|rest)|the (rest|others) (of the (backlog|files|invoices|budget|order|day|week|
        shift|year|month|stock|house|building|site))|feedback from|survey`,
    not: 'She wrote it down so that the others can follow, and the rest of the backlog was closed in May.',
  },
  {
    mark: C, span: 'clause', guards: ['plainly'],
    find: [
      `(nobody|no one|no-one|none|no other (${TRADES}|person|\\w+)|not one other \\w+)( else)?( (on|in|at|of|here|among|across|
        from) ((the|our|my|this|his|her|their|same|whole|other) )*(${GROUP}|peers|colleagues|others|us|them|year))? (could|can|would|will|
        reaches|reached|has|have|had|does|did|manages?|managed|gets?|got|comes?|came|is|was|makes?|made|knows|understands?|
        \\w+s) (\\w+ ){0,5}?(that|this|it|so|her|his|like (he|she|they)( \\w+)?|what (he|she)( \\w+)?|done that|do that)(?= *(,|\\.|;|$|
        and|but|so|yet))`,
      `(runs?|ran|running|put|puts) (rings|circles) (a?round) ${PEER}( (who|that)( \\w+){1,4})?`,
      `(puts?|putting) (${PEER}|the \\w+( \\w+)?) to shame`,
      `(stronger|weaker|better|worse|faster|slower|quicker|sharper|more \\w+|less \\w+) than (the|our|my|a|
        any) (\\w+ ){0,2}?${TRADES} (who|we|i|that|before|next|on|in|from|at)( \\w+){0,6}`,
      `(${PEER}) (\\w+ )?(earns?|complains?|needs?|needed|deserves?|took|takes|had|has|have|got|get|was|were|are|is|manages?|managed|
        meets?|met|hits?|hit|did|does|do|can|could|closes?|closed|finish(es|ed)?|learn(s|ed|t)?|files?|filed|hands?|handed|kept|keeps|
        stays?|stayed|reach(es)?|reached|delivers?|delivered|sells?|sold|makes?|made|works?|worked|never|always|already|all|
        still) (\\w+ ){0,6}?(less|more|better|faster|sooner|earlier|within|by|half|twice|without|down|on time|fewer|already|fine|never|
        only|too|also|easily|at once|nothing|no \\w+|neither|worse|as well)(?! (to|the))`,
      `(your|his|her|their|my|our) (colleague|peer|neighbour|teammate|team-?mate|predecessor|counterpart|workmate|co-worker|deputy|
        desk neighbour) (\\w+ ){0,3}?(closes?|closed|does|did|manages?|managed|finish(es|ed)?|files?|has|had|gets?|got|never|always|can|
        could|is|was|keeps?|kept|hands?|writes?|wrote|makes?|made|delivers?|sells?|sold|answers?|answered|brings?|reaches|arrives?)`,
      `(among|amongst|of|out of|from) (my|our|the|all (my|our|the)|his|her) (\\w+ )?(\\w+ )?(${TRADES}|reports|people|lot|team|peers|
        colleagues),? (\\w+ ){0,5}?(first|second|third|last|top|bottom|best|worst|strongest|weakest|ahead|behind|highest|lowest|
        number \\w+)( \\w+){0,2}`, `compare (that|this|it|him|her) (to|with|against)( \\w+){1,6}`,
      `(compared|in comparison) (with|to) (the )?other \\w+( (in|on|at|of) (my|our|the|his|her) \\w+)?`,
      `(in|at|near|towards) the (upper|lower|top|bottom|better|worse|weaker|stronger|first|last) (half|third|quarter|end|part|range|group|
        segment) of (the|our|my|her|his) (\\w+ )?(${GROUP}|peers?|${TRADES}|colleagues)`],
    with: `(nobody|no one|no-one|none|no other|not one|rings|circles|shame|than|(the|his|her|their|our|your) (rest|others|other \\w+|
        peers|colleagues|colleague|peer|neighbour|predecessor|counterpart|team-?mates?|workmates?|co-?workers?|deputy)|everyone else|
        others|among|amongst|of my|out of|compared?|comparison|upper|lower|top|bottom|half|third|quarter)`,
    unless: `${OTHER_MEASURE}|(shares?|shared|shows?|showed|helps?|helped|teaches|taught|trains?|trained|tells?|told|covers?|covered|
        so that|lets?|asks?|asked|with|for|to|by|from) (the |her |his |their |your |all )*(rest|others|colleagues?|peers?|teammates|
        predecessor|counterpart|other \\w+|deputy)(?! (does|do|did|manage|closes?|has|had) )|nobody (has been|has (said|told|heard)|was|
        is|had to|wanted|noticed|told|knew|knows|asked|answered|came|saw|missed|waited)|none of (the|this|these|those|it|them (was|were|
        is|are))|no other (complaint|error|change|case|reason|way|issue|site|cost|order|day|delay)|than (the|a|our) (other|last|first|old|
        previous|current) (site|system|year|quarter|supplier|tool|process|line|route|version)|(backlog|invoices|files|half|third|
        quarter) of the (year|month|invoices|files|stock|budget|orders)`,
    not: 'She showed the others the list, and nobody had to do it twice.',
  },
  {
    mark: C, span: 'clause', guards: ['plainly'],
    find: [
      `(nobody|no one|no-one|none|not one|hardly anyone|hardly anybody|few|few others|few people|very few|no other \\w+|
        scarcely anyone)( else)?( (on|in|at|of|here|among|across|from) ((the|our|my|this|his|her|their|same|whole|other) )*(${GROUP}|
        peers|colleagues|others|us|them|year|\\w+))?( \\w+){0,4}? (can|could|comes?|came|has|have|is|was|matches|matched|gets?|does|did|
        works?|worked|sells?|sold|closes?|closed|delivers?|delivered|handles?|handled|manages?|managed|produces?|produced|writes?|wrote|
        knows?|teaches|picks?|picked|drives?|cooks?|cooked|fixed|fixes|made|makes?|brought|brings|reaches|reached|beats?|beat|rivals?|
        equals?|put|shows?|showed|runs?|ran|builds?|built|published|taught|took|takes|gave|gives|touches|holds?|shipped|ships|answered|
        answers|cleared|clears|billed|bills|loaded|loads)( \\w+){0,5}? ?(harder|better|faster|more(?= *(,|\\.|;|$|than|for|this|in|here|
        \\w+ than))|quicker|cleaner|longer|further|as (\\w+) as|as (well|much|many|fast|good|quickly|hard|often|far|clean|clear|long)|
        close|near|nearer|like (him|her|them|this)|what (he|she|they)|half|even|to (him|her|them)|like (he|she|they) (does|did|do|can|
        has)|closer|higher|lower|fewer|smoother|sooner|(the )?(same|equal)|this (well|fast|much)|that (well|fast|much)|\\w{2,7}ier)`,
      `((the|our|my) )?only (one|person|other|(\\w+ )?${TRADES}|member|colleague|\\w+ member)( (on|in|at|of|from|among) (the|our|my|this|
        his|her|their|us|all|both) (\\w+)?( \\w+)?)? (who|that|to|able|capable|willing|with) (?=.{0,60}(team|ward|office|floor|department|
        shift|crew|group|here|us|others|colleagues|peers|everyone|we|delivered|met|hit|managed|passed|sold|can|could|never|always|kept|
        finished|reached|improved|closed|without))(\\w+ ?){1,6}`, '(second to|next to) none (in|on|of|among) (the|our|my) \\w+( \\w+)?',
      `(without (a |an )?(equal|peer|rival|match)|has no (equal|peer|rival|match)|unmatched|unrivalled|unequalled|unsurpassed) (in|on|
        among|by|within|across) (the|our|my|his|her|any|all) \\w+( \\w+)?`, 'second only to (\\w+ ?){1,3}'],
    unless: `${OTHER_MEASURE}|(only (one|person|time|thing|way|route|site|reason|risk|open|case|supplier|error|change|condition|exception|
        question|point|part|room|ward|door|access|key|day|week|complaint|copy|test|customer|client|patient|order) (to|that|with|who|was|
        is|left|in))(?! (on|in|of) (the|our|my) (team|ward|crew|shift|office|floor|group|department))|single point|no one (was|is|
        has been) (hurt|injured|late|left|waiting|harmed|absent)|(nobody|no one|none|few) (is|was|are|were|will be|has been|has|
        had) (\\w+ )?(scheduled|said|told|asked|put|planned|booked|moved)|(nobody|no one|none|few) (\\w+ ){0,3}(waited|waits|was hurt|
        injured|complained|left|noticed|had to|has to|needed|asked|missed|lost|knew (where|how|what|who)|knows (where|how|what|who))`,
    not: 'Nobody waited longer than ten minutes, and no one was hurt.',
  },
  {
    mark: C, span: 'clause', guards: ['affirmed'],
    find: [
      `(the |our |my |one of (the|our|my|her|his) |(amongst?|by far|easily|clearly|probably|arguably|simply|still|currently) (the |our |
        my ))${BEST}( (and|or|,) (\\w+))?( ((\\w+)|two|three|four|five|single|performing|young|new|other)){0,2}? (${TRADES}|one (we|i|
        on the|in the team)|performers?|employees?|member|colleague|worker|contributor|producer|talent|mind|manager|leader|
        after [a-z]+)( (we|i) (have|'ve got|got|have got|employ|have (ever )?(had|seen|known|worked with|managed))| (on|in|of|at|among|
        amongst|across|within|from) ((the|our|my|this|his|her|their|all|both|whole|entire|any) )*(${TEAM}|company|lot|five|six|seven|
        eight|ten|peers|colleagues|reports|us|them|others|candidates|year|intake|(\\w+ )?${TEAM})( \\w+)?| here| around| to date|
         available| by far| so far| anywhere)*`,
      `${BEST} (of|in|on|among|amongst|across|within) ((the|our|my|this|his|her|their|all|both|whole|entire|us|them|
        everyone) )+(\\w+ )?(bunch|lot|${TEAM}|${TRADES}|reports|others|peers|five|six|seven|eight|four|three|ten|crop|candidates|
        everyone|us|them|all|colleagues|direct reports|cohort of colleagues)( \\w+){0,2}`,
      `(best|worst|strongest|weakest|fastest|slowest|poorest|top|star|bottom|low|high|highest|lowest) (performers?|reps?|sellers?|
        producers?|scorers?|contributors?|billers?|earners?|closers?|team members?|associates?|employees?|talents?|
        performing \\w+)(?! (award|bonus|programme|scheme))`,
      `one of (the|our|my|his|her) (\\w+ )?(weaker|stronger|weakest|strongest|best|worst|better|poorer|slower|faster|slowest|fastest|top|
        brightest|sharper|quieter|lesser|brighter|smarter|finest|leading|more \\w+|most \\w+|least \\w+|less \\w+|good|bad|
        few) (\\w+ )?(${TRADES}|performers?|ones|employees?|colleagues)`,
      `(rank(s|ed|ing)?|placed?|comes?|came|finish(es|ed)|sits?|stands?|is|was|scored|lies|landed|ends? up|number|no\\.?|tied|tops?|
        topping|topped|leads?|heads?) ((the|at|in|as|around|somewhere|a|for|among|our|firmly|clearly|roughly|about|right|near|towards|
        comfortably|solidly|just) )*(first|1st|second|2nd|third|3rd|fourth|fifth|last|top|bottom|number (one|two|three)|no\\.? ?\\d|
        \\d+(st|nd|rd|th)|middle|best|highest|lowest|lower half|upper half|lower third|upper third|half|(ranking|league)s?|leader-?board|
        league table)( \\w+)? (of|out of|in|on|among|amongst|across|within|from) ((the|our|my|all|his|her|their|this|whole|
        entire) )*(\\w+ )?(${TEAM}|peers|colleagues|reports|stack|pack|stack rank|league|leaderboard|sales board|people|${TRADES}|year|
        intake|list of|table|ranking|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+)`,
      `(somewhere |firmly |roughly |about |right |solidly |clearly |well |comfortably )*(in|at|near|towards|around|among|
        amongst) the (middle|bottom|top|back|front|lower end|upper end|lower half|upper half|tail end|tail|head|rear|weaker end|
        stronger end|lower third|upper third|weaker|stronger|better|best|slower|faster|top \\w+|bottom \\w+|first \\w+|last \\w+|
        lower \\w+|upper \\w+)( (half|third|end|quarter|ones?))? (of|in|on|among) (the|our|my|his|her|their|this) (\\w+ )?(${TEAM}|peers?|
        ranking|reports|colleagues|${TRADES}|others)( \\w+)?`,
      `(top|bottom|upper|lower) (\\d+|ten|five|three|two|quartile|third|half|tier|quarter|twenty|decile|rank|fifth)( ?%| percent|
         per cent)?( (of|in|on|among) (the|my|our|all|his|her|their) (\\w+ )?(${GROUP}|peers|colleagues|reports|${TRADES}))`,
      '(stack[- ]rank(ed|ing)?|forced rank\\w*|leader-?board|league table|pecking order|ranking of (the )?(team|staff|colleagues|people))',
      '(number|no\\.?) (one|1|two|2) (in|on|of|seller|rep|among|for|out of)( \\w+){0,3}',
      `(head and shoulders|streets|miles|leagues|light years|a class|a cut|a level|a notch|several notches|a step|two steps|heads|levels|
        worlds|way|far|well|a head) (above|ahead of|apart|below|behind)(?! (his|her|their) (own|grade|level|role|post|title|current|
        pay))( from)?( (the|his|her|their|everyone|most|any|all|other|others|our)( (rest|others|pack|peers|colleagues|team|crowd|
        competition|else|${TRADES}|\\w+))?)?`,
      '(ahead of|behind|leads?|leading) the (pack|curve|field|rest|others|group|class|crowd|game)',
      'in a (league|class) of (his|her|their|your) own', '(a )?cut above( the rest)?',
      `(stands?|standing|stood|sticks?|stuck) out (from|among|amongst|in|against) ((the|his|her|their|our|all|other|a|any|
        this) )*(\\w+ )?(peers|colleagues|crowd|others|rest|${GROUP}|${TRADES})`,
      '(sets?|setting|set) (him|her|them|himself|herself|themselves) apart( from ((the|his|her|their|other|all|most|our) )*\\w+)?',
      `(twice|double|triple|three times|half|two thirds|the most|the fewest|the least) ((the|as|of|\\w+) ){0,4}(of|in|on|than|as) ((the|
        our|my|his|her|their|all|any|whole|entire) )*(${GROUP}|colleagues|peers|everyone|others|us all|them all)`,
      `(twice|double|half|below|above|over|under|beats?|beat|exceed(s|ed)?|at|against|versus|vs|of|than|to) ((the|our|my|a|her|his|their|
        overall) )*(${GROUP}|group|peer|peers)('s)? (average|mean|median|norm)`, `(${GROUP}|peer|group) (average|mean|median)`,
      `carr(ies|ied|ying) (the|this|our|his|her|their|half) (whole |entire |rest of the |weaker |other )?(team|ward|shift|department|
        group|office|crew|others|rest|colleagues|kitchen|\\w+s)( \\w+){0,3}`,
      `(works?|worked|does|did|do|doing|worth) (the (work|job|load|output) of )?(two|three|four|five|several|any two|any three|
        \\d) (people|men|women|others|colleagues|nurses|engineers|drivers|of (them|us|the others|his|her|our)|ordinary \\w+|normal \\w+|
        average \\w+|juniors|seniors)`,
      `(if|when|since|because|as|given that|where) (the )?(other (two|three|four|one|\\w+s)|others|everyone else|anyone else|
        [a-z]+ and [a-z]+|half the \\w+|all the \\w+|(her|his|their) (colleagues|peers)) (got|get|gets|have|has|had|were|was|are|is|can|
        could|did|do|manage\\w*|earn\\w*|made|receives?|received|deserves?)( \\w+){0,5}(, (so|then|he|she|why|it)( \\w+){1,5})?`,
      `(why|how|wish|should|could|must|need to|try to|be|been|more|act|work|works|worked|behave|exactly|just|less|learn to be|a bit|
        a little|rather) (can't |can |could |he |she |they |you |not |be |more |exactly |just |a bit |a little |to be )*(more |
        less )?like ((his|her|their|the|your|our) (other|others|rest|colleagues?|peers?|team-?mates?|predecessor|workmates?|co-?workers?|
        \\w+ colleagues?)|everyone else|the others|others|others do|your colleagues)( \\w+)?`,
      `what (\\w+ and )?(the )?(others?|rest|colleagues|[a-z]+ and (the others|[a-z]+)|everyone else|(her|his|their|your) (peers|
        colleagues)|other \\w+) (manages?|does?|do|delivers?|reach(es)?|achieves?|sells?|picks?|gets?|get|can|did|managed|produce|earn|
        bill)`,
      `(average|mediocre|middling|strong|weak|solid|good|poor|best|typical) (for|in|within|among) (the|this|our|his|her) (team|group|ward|
        crew|peer group|intake|year|cohort of colleagues)`,
    ],
    unless: `${OTHER_MEASURE}|(best|worst|fastest|slowest|highest|lowest|longest|shortest|cleanest|strongest|weakest|latest|busiest|
        largest|biggest|smallest|cheapest|newest|oldest|most|least|first|last|top|second|one of (the|our)) (\\w+ )?(route|machine|score|
        result|figure|month|time|day|line|site|lane|shift (of|in)|period|product|yield|practice|quarter|part|bay|ward|store|class|year|
        week|season|price|customer|client|account|supplier|risk|case|question|issue|problem|project|order|contract|tool|thing|reason|
        cause|error|step|half|floor|phase|round|page|dish|room|building|market|audit|claim|batch|crop|lot|interview|hearing|term|lesson|
        paper|invoice|complaint|truck|load|delivery|visit|test|patient|pupil|student|guest|attempt|draft|version|name|years?|months?|
        weeks?|days?|hours?|minutes|routes|accounts?|customers?|cases|sites|clients|stores|lines|things|products|suppliers|risks|projects|
        buyers?|lenders?|tenants?|donors?|readers?|users?)s?\\b|(top|bottom) (ten|five|three|two|\\d+) (accounts?|customers?|clients?|
        risks?|products?|issues?|errors?|causes?|defects?|items?|drugs?|suppliers?|complaints?|requests?|tickets?|reasons?|shelf|queries|
        questions|routes|stores)|(top|bottom|lower|upper|middle|head|back|front|half|end) (third|half|quarter|tier )?of (the )?(rack|
        shelf|page|tank|form|screen|table of|stairs|order|list of (calls|orders|tasks)|queue|line|street|building|hall|room|year|month|
        shift|quarter|season|range|scale|kiln|oven|mast|week|day)|(first|last|second|third) (\\w+ )?(of|in|on|at) (the|our|this) (year|
        month|week|quarter|shift|day|line|list|queue|two|three|four|house|building|site|hall|court|region|town|company|market|school|
        business|factory)|(carr\\w+) (the|this|our) (team|group) (out|to|through|over)|carries the (rest|others) (of the)?|(is|was|came|
        are|were) (at|in|on|the) (first|last)|(worth) (two|three|four|five|\\d)|(first|last) (one )?to (leave|go|arrive|know|hear)|
        at first|(more|fewer|half|less) (\\w+ ){0,4}(in|on|than|as|of) (the|our|all|his|her) (first|last|${GROUP})(?! (average|put|
        combined))|(in|on|of) (the|our) (level|framework)|one of (the|our|my|her|his) (few|good|bad) (\\w+ )?(things|reasons|days|ways|
        sites|weeks|cases|points)`,
    not: 'He fixed the top ten causes of returns by June, the best month in the depot since the move.',
  },
]

/** "Than Tom": a comparison with a name needs the capital, which the rule looks at. */
export const THAN_NAME = /\bthan[ \n]+(?!(?:the|a|an|any|all|his|her|their|our|my|your|it|this|that|these|those|in|on|at|to|for|one|two|three|four|five|six|ten|last|we|i|he|she|they|you|planned|expected|usual|before|most|some|ever|others?|anyone|everyone|what|when|where|how|half|twice|by|with|from)\b)/gu
