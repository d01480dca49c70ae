import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const A = 'rating-avoidance'

/** What one would rather be spared. */
const TROUBLE = either(`conversations? discussions? talks? chat meeting conflicts? confrontations? arguments? arguing argue fights?
  fighting fight row rows quarrels? drama fuss upset upsetting tears crying scene scenes trouble
  appeals? grievances? complaints? hearings? tribunal unions? works_council staff_council shop_steward stress tension tensions friction
  hassle headache escalations? dispute disputes blow-?up explosion outburst sulk sulking
  ill[- ]will bad_blood bad_mood hard_feelings resentment unpleasantness awkwardness discomfort embarrassment disappointment hurt
  paperwork backlash pushback justify justifying justification
  debate debates explaining explain defend defending battle battles war wars struggle showdown reckoning noise waves bother nuisance
  ordeal wrath temper anger misery litigation lawsuit lawyers_involved letters`)
const AVOID = either(`avoid avoids avoided avoiding spare spares spared sparing save saves saved saving sidestep sidestepped dodge dodged
  dodging duck ducked ducking skip skipped prevent prevents prevented escape bypass minimise minimize
  smooth smooth_over forestall evade put_off postpone delay keep_away_from stay_clear_of get_out_of get_around get_round steer_clear_of
  shirk keep_out_of stave_off head_off defuse not_have not_get_into not_provoke not_cause`)
/** No wish or strength for it. */
const UNWILLING = `(${[
  "(do not|don't|did not|didn't|would not|wouldn't|not|never) (really |honestly |particularly |exactly )?(want|wish|care|like|feel like|fancy|intend|plan|need|look forward|dare|have|see (myself|us))( (to|it in me|the (energy|heart|nerve|stomach|strength|courage|time|appetite|will|patience|guts|bottle|head)|another|any|a|an|any more|more))*( (to|for|of))?",
  '(no|little|without the|lack the|lacked the|not the) (energy|heart|nerve|stomach|strength|courage|appetite|will|patience|guts|wish|desire|mood|time|spine|intention|interest)( (left|in me|this year|right now|now))?( (to|for|of|in))?',
  "(can't|cannot|could not|couldn't|can not) (bring myself to|face|stand|bear|be bothered|deal with|cope with|handle|take|stomach|go through|do that to)",
  '(would |\'d )?(rather|prefer|preferred|sooner) (to )?(not|avoid|leave|let|keep|stay|skip|spare)', "(too|so) (tired|weary|busy|soft|cowardly|scared|afraid|worn out|close) (to|for)",
  '(afraid|scared|frightened|fearful|wary|tired|sick|weary|fear|dread|dreads|dreaded|dreading|fearing|hate|hates|hated|loath|reluctant|unwilling|nervous|worried) (of|to|about|that|the|a|telling|having|another|saying|what|how)?', '(not|hardly|isn\'t|wasn\'t|not really) (in the mood|up (to|for)|keen|ready|prepared|brave enough|willing|going|worth)( (to|for|on|it))?',
].join('|')})`
/** Said of a lower rating, or of honesty. */
const LOWER = `(${[
  '(anything|something|everything|nothing) (lower|less|below|else|worse|under \\w+|short of \\w+)', '(a|any|the|that|one|an?) (lower|worse|honest|accurate|true|fair|real|correct|harsher|stricter|poor|bad|low|deserved|proper) (rating|figure|mark|grade|one|score|number|result|verdict|word|assessment|review|level|box)',
  '(giving|rating|marking|grading|putting|scoring|telling|showing) (him|her|them|[a-z]+) (down|lower|less|otherwise|that|this|the truth|honestly|so|a [123]|below|differently|(what|how) \\w+( \\w+)?|as \\w+|under)', '(a|the|with a|over a|about a|at|because a) (1|2|one|two|below|d|c|partly meets|needs improvement|unsatisfactory|poor)', '(the truth|honesty|being honest|an honest \\w+|going lower|saying so|saying it|saying that|a downgrade|downgrading (him|her|them)|less than (that|a \\w+)|lower|the (real|true|proper|fair|honest|right) (number|rating|grade|figure|mark|one))',
].join('|')})`
/** What it would bring. */
const BRINGS = `(would|will|'d|'ll|could|might|may|only|just|means?|meant|brings?|leads?|causes?|caused|makes?|gets?|starts?|invites?|
    opens?|costs?|creates?|has|had|always|ends?|sends?|triggers?|provokes?|needs|requires|involves)( (\\w+ ){0,6}?(have|be|only|mean|lead|
    led|cause|bring|end|start|sour|spoil|ruin|upset|hurt|crush|break|destroy|kill|devastate|demotivate|poison|damage|offend|trigger|
    invite|provoke|take|cost|open|make|set|send|stir|get|escalate|kick|blow|require|need|involve|not be worth|go|unsettle|strain|wreck|
    jeopardi[sz]e|embarrass|anger|discourage|knock|dent|not help|worsen|create|put|force|leave))?`
const MOOD = either(`mood peace quiet harmony calm climate atmosphere morale relationship relations friendship good_terms friendly season
  team_spirit spirit goodwill side sweet happy easy simple smooth tidy fuss trouble scene union hearing council appeal tears tribunal
  hr hours weeks days letters? lawyers? argue fight complain complains appeals cry shout sulk row conversation conversations talk
  discussion discussions confrontation conflict questions drama upset stress angry heart confidence grievance justify explain paperwork
  bad_blood war reaction
  nerves motivation feelings resign off_sick sick doctor sick_note director boss desk office holiday christmas wedding funeral divorce
  retirement birthday leaving`)
const KEPT = `(rating|2|below|it|1|grade|mark|evidence|record) (\\w+ )?(stays?|stands?|remains?|holds?|is (kept|unchanged))|(stays?|
    remains|stood|stick(ing)? to|kept|keep|holding|hold) (it |the (rating|2|mark|grade) )?(at |a |below|on (a|the)|with)|(nonetheless|
    nevertheless|regardless|even so|all the same|unchanged)|(but|and) the (record|evidence|figures|facts)|(not|never|isn't|
    no) (\\w+ )?(a |the )?(reason|ground|excuse|grounds) (to|for|not)|((will|did|had|held|have had|having had|went through|has had|
    must have|need to have) (the|that|this|it))|(customers?|clients?|patients?|suppliers?|parents?|pupils?|landlord|callers?|passengers?|
    residents?|guests?|between (two|the|his|her)|families|users)`

/** A rating chosen for the peace of somebody, or given to all alike. */
export const AVOIDANCE: readonly Entry[] = [
  {
    mark: A, span: 'clause', guards: [], lead: `(to|and|i|we|i'd|we'd|would|can|could|it|that|this|which|will|thereby|by|so|helps? (us|
        me)?|3|way|rating|us|me)( (simply|just|also|really|rather|not|have to|want to|wanted to|like to|hope to|then))*`,
    find: [`${AVOID} (\\w+ ){0,6}?${TROUBLE}`], unless: `${KEPT}|(not|never|n't|without) (\\w+ )?(to )?avoid|(helped|taught|she|he|they|
        who) (\\w+ )?(avoids?|avoided|saves?|saved|spare[sd]?|prevent(s|ed)?|skip(s|ped)?|delay(s|ed)?|put off|postponed)`, not: 'She avoids difficult conversations with suppliers and two orders were late.',
  },
  {
    mark: A, span: 'clause', guards: [], lead: `(i|we|i'm|we're|i am|i was|we are|nobody|no one|i've|i have|i had|honestly|frankly|me|i'd|
        myself)( (\\w+) ?){0,3}?`,
    find: [
      `${UNWILLING} (\\w+ ){0,8}?(${TROUBLE}|upset|hurt|tell (him|her|them)|face (him|her|them|that|it)|through (that|this|it|with (it|
        that))|another (round|scene|year of)|be the (bad|one|villain)|lower|down|fair|peace|poke|rock)`],
    unless: `${KEPT}|(want|wish|like) (him|her|them|it|this|to (see|add|note|stress|keep (her|him)))|don't have (the|any|a) (data|figures|
        evidence|number)`, not: 'I do not want him to run the audit alone yet.',
  },
  {
    mark: A, span: 'clause', guards: [], find: [
      `${LOWER} (\\w+ ){0,5}?${BRINGS} (\\w+ ){0,6}?(${MOOD}|${TROUBLE}|worth|demotivat\\w+|devastat\\w+|crush\\w*|destroy\\w*|badly|
        go (straight )?to|angry|furious|him|her|them|us|me)`],
    unless: `${KEPT}|(isn't|is not|wasn't|won't|will not) (be )?(pleasant|easy|comfortable|nice)`, not: 'Telling him this will be hard, and the rating stays.',
  },
  {
    mark: A, span: 'clause', guards: ['plainly'],
    find: [
      `(a|an|another|any|that|the) (\\w+ )?${TROUBLE} (is|are|was|would be|'d be) (the last thing|the end|too much|more than|
        not something|nothing|what)( \\w+){0,8}`,
      `(i'd|we'd|i would|we would|i'll|i will|we will|we'll|there'd|there would|there will) (only |just |soon |then |surely |certainly |
        be |have |get |face |hear |end up with |never hear )+(a |an |the |more |another |endless |nothing but )*${TROUBLE}( \\w+){0,4}`,
      '(come|comes|came) (knocking|complaining|crying|running|moaning|shouting|banging)( (at|on|to|about)( \\w+){1,3})?',
      `(can of worms|hornets?'? nest|hornet's nest|minefield|powder keg|pandora's box|poke the bear|poking the bear|wasps' nest|
        sleeping dogs?)`,
      `(part|finish|end|leave|close|say goodbye|retire) (as friends|kindly|nicely|on good terms|on a (good|high|kind|nice|friendly|
        positive) note|gracefully|in peace|amicably)`,
      `(cried|wept|sulked|exploded|stormed (out|off)|was (hurt|upset|furious|devastated|crushed|angry|offended|in tears|inconsolable)|
        took (it|that|last year's) (very |so )?(badly|hard)|made a scene|(did not|didn't) speak|stopped speaking|
        slammed) (\\w+ ){0,3}?(over|by|about|after|at|because of|when|for|to me|with me) (\\w+ ){0,4}?([1-5]|rating|grade|mark|review|
        last year's \\w+|weeks|months|days|below)( \\w+){0,6}`,
      `(i|we) (won't|will not|can't|cannot|couldn't|wouldn't) (do|put|inflict|subject|drag) (it|that|this|him|her|them|us) (to|through|
        on)( (him|her|them|twice|again|that))*`,
      "(anything|something) (else|lower|less) and (i|we|there|he'd|she'd|they'd)( \\w+){1,8}",
      "anything (else|lower|less) and (i'd|we'd|there'd)( \\w+){1,8}",
      '(left|leave|kept|put) (it|the (grade|rating|mark|number)) (alone|as it (is|was)|at that|where it was|at (the same|last year\'s))',
      `(keep|keeps|kept|keeping|preserve|preserves|preserving|maintain|maintaining|buy|buys|bought|stay|stays|remain|part|like|leave|left|
        want|have|wants) (\\w+ ){0,3}?(the peace|peace|quiet|a quiet (life|time|summer|christmas|year)|harmony|things (\\w+ )?(calm|quiet|
        sweet|smooth|friendly|easy|simple|civil|nice)|it (to (stay|remain|be|keep) )?(quiet|civil|calm|friendly|simple|nice)|(him|her|
        them|everyone|everybody|people|the (team|crew|ward|others)|[a-z]+) (quiet|sweet|happy|on side|onside|off my back|calm|
        from (complaining|appealing|arguing|kicking))|good terms|on good terms|good mood|on (his|her|their) good side|friends|the mood|
        the atmosphere|the harmony)`,
      `for (the sake of|the interests? of|a|the|good|his|her|team|your) ?(peace|harmony|quiet( life)?|calm|good (mood|relations|terms|
        atmosphere)|morale|friendship|an easy life|a quiet life|simplicity|convenience|mood|feelings|sensibilities)`,
      `(rock|rocking|rocked|upset|upsetting|tip|stir|poke|ruffle|ruffling|make|making) (the |any |a |up )?(boat|apple ?cart|
        hornets?'? nest|feathers|waves|bear|nest|things)`,
      '(quiet|easy|easier|simple|simpler) (life|path|way out|option|ride|for (me|us|all|everyone|everybody|both))',
      'path of least resistance', '(line|way|route|road) of least resistance',
      `(not|isn't|hardly|never|wasn't|scarcely) worth (the|a|an|it|another|my) ?(\\w+ )?(fight|argument|battle|trouble|hassle|row|
        discussion|stress|conversation|effort|bother|upset|drama|paperwork|fuss|aggravation|talk|war|tears|hearing|appeal)?`,
      '(let|letting) (it|this|that) (go|slide|pass|off|be|lie|rest|ride)( (this (time|year)|again|once more|for now))?',
      '(gave in|give in|giving in|caved( in)?|caving in|backed (down|off)|back(ing)? down|climbed down)', 'turn(ed|ing)? a blind eye',
      'look(ed|ing)? the other way', '(sleeping|sleep) dogs( lie)?',
      `(kinder|gentler|nicer|softer|safer|cheaper|less (hassle|painful|trouble|awkward|stressful|drama)) (this way|that way|than|for|
        all round|not)( \\w+){0,4}`,
      `(was|been|being|am|went|go|going|be|a bit|rather|deliberately|just|perhaps) (too )?(lenient|easy on (him|her|them)|soft on (him|
        her|them)|too (soft|generous|kind)|merciful|charitable|nice about it|gentle on (him|her|them))(?= *(with|this|so|and|because|
        again|on|,|\\.|$|here|about|since|as))`,
      'out of (pity|kindness|sympathy|compassion|friendship|loyalty|convenience|fear|cowardice|guilt)',
      '(bad|wrong|poor|terrible|awkward) (time|moment|timing)( (to|for))( \\w+){0,3}',
      `(he|she|they)('d| would|'ll| will| might| may| could| always) (\\w+ )?(argue|fight|appeal|contest|complain|cry|sulk|shout|explode|
        storm|resent|go (straight )?to (the )?(director|boss|union|hr|works council|lawyers?|court|press|my boss|head|board|council|
        tribunal|management|ombuds\\w+)|involve (the|hr)|bring in (the|a|her|his)|threaten|take it|never forgive|hold it|make (a|my)|kick|
        not speak|not talk|be (upset|angry|furious|hurt|devastated|crushed|heartbroken|offended|impossible)|break down|fall apart|
        walk out|blow up|flip|lose it|sue|get (upset|angry|emotional|difficult))( \\w+){0,6}`,
      `(threatened|threatens|threatening|threat) (to |of |with )?(\\w+ ){0,4}?(union|lawyer|solicitor|appeal|grievance|tribunal|council|
        hr|director|complain\\w*|resign|quit|sue|court|press|go)( \\w+){0,2}`,
      '(took|takes|take|taken) (it )?(very |so |rather )?(badly|hard|personally|ill) (last|when|the|and|if|as|any)( \\w+){0,3}',
      `(he and i|she and i|we (both|still|all)?) (\\w+ )?(share|car ?pool|lunch|play|live|are (friends|neighbours|related|old friends)|
        have to (get on|work|live|share|sit|see|face)|go way back|have known each other|still have to)( \\w+){0,6}`,
      "(i'm|i am|we're|i) (about to retire|leaving|retiring|moving on|retire|new here|changing jobs|handing over)( \\w+){0,5}",
      'my last (review|rating|year|month|week|round)( \\w+){0,5}',
      `(not|rather not|do not|don't|didn't) (want|wish|like|care|prefer) (him|her|them|anybody|anyone|us) (to (be|feel|get) )?(upset|hurt|
        angry|disappointed|sad|unhappy|against me|to cry|to argue|to complain|to fall out)`,
      '(sour|spoil|poison|ruin|strain|cloud|dampen|wreck|disturb|destroy|damage) (the|our|my|his|her|team|any|a|things)( \\w+){0,5}',
      `(spare|spares|spared|sparing|save|saved) (us|him|her|them|me|myself|both|everyone|all|the team|ourselves) (\\w+ ){0,3}?(hour|hours|
        talk|meeting|moment|pain|embarrassment|effort|trouble|row|scene|tears|drama|half hour|afternoon|conversation)`,
      '(confrontation|conflict|fuss|awkwardness|argument|drama|discussion)-?(free|averse|shy)',
      '(blood|tears|fur|feathers|plates) (will|would|to) fly',
      '(too|so) (awkward|uncomfortable|embarrassing|painful|stressful|unpleasant|difficult|messy|tiring) (to|for)( \\w+){0,5}',
      `(since|because|as|but|and) (it|this|that|the alternative) (would be|is|was|'d be|'s) (\\w+ )?(awkward|uncomfortable|embarrassing|
        painful|stressful|unpleasant|messy|too much|easier|simpler|hassle|exhausting)( \\w+){0,3}`,
      '(fall|falling|fell|fallen) out( with (him|her|them|each other|one another|the|my|us|\\w+))?',
      `(hurt|upset|offend|crush|demotivate|devastate|disappoint|hurting|upsetting|offending|demotivating|disappointing|discourage|anger|
        angering|antagoni[sz]e|provoke|annoy|alienate|cross|embarrass|shame|sadden) (him|her|them|anyone|anybody|the (team|crew|union|
        group|others)|people|[a-z]+'s? feelings|(his|her|their) feelings)( (before|over|right|this|so|with|just|any|about|
        now)( \\w+){0,3})?`,
    ],
    with: `([1-5]|one|two|three|four|rating|rated|rate|meets?|grade|mark|marked|score|exceeds?|below|satisfactory|good|average|figure|box|
        same|left it|lenient|so|because|since|as|yet|although|though|rather|but|honestly|and|to|,|would|this way|that way|prefer)`,
    unless: `${KEPT}|(he|she|who|they|and) (\\w+ )?(calmed|defused|keeps|kept|lets|avoids|gives|gave|helped|helps|maintains|maintained|
        preserved) |no longer|(give|gave|giving|back|backed|backing) (in|up|down) (the|a|his|her|two|time|to (the )?(customer|client|
        supplier)|notice|evidence|files?|data)|(the|a) (quiet|easy) (ward|shift|night|week|month|road|line)|bad (week|month) (for|in|
        of) (the|a|sales)|share[sd]? (the|a|her|his|their|it|this|what|with)|sit(s)? (on|in|with) the (panel|board|committee)|fall(s|ing|
        en)? out of|let (it|this) (go )?(live|cool|dry|run|set)|damage (the|to)( \\w+)? (goods|pallet|floor|surface|bearing|paint|stock|
        machine)|leav(e|ing) (the|a|it|him|her|room|no|nothing|this)|retire(d|s|ing)? (the|three|two|four|all|old|a)`,
    not: 'He calmed two guests and kept the peace at the bar.',
  },
  {
    mark: A, span: 'clause', guards: ['affirmed'],
    find: [
      `(the |exactly the |one and the )?(same|identical|equal|uniform|flat|standard|single|default|one) (rating|grade|mark|score|number|
        figure|result|box|[1-5]|three|four|meets|level of rating|assessment|letter)( \\w+){0,3}? ?(for|to|across|throughout|as|is given|
        given|applied|all round|goes to|everywhere)( (the|my|our|this|of|him|her|\\w+))*?( (all|everyone|everybody|each|entire|whole|team|
        crew|ward|shift|staff|department|office|group|board|others?|us|them|rest|section|brigade|my \\w+))?`,
      `(everyone|everybody|all|each|every|the (whole|entire)|my (whole|entire)|our (whole|entire)|they all|we all|all of (them|us)|all my|
        all our|all the) (\\w+ ){0,4}?(gets?|got|receives?|received|is|are|was|were|has|have|given|rated|end(s|ed)? up|
        lands?) (\\w+ )?(a |an |the |with |on |at )*(same|equally|identical\\w*|alike|equal|[1-5]|three|four|meets|satisfactory|good|
        exceeds|average|middle|fully meets)(?! (of|%|per|hours|days|minutes|points|times|\\d|and a|more|less|out|complaints?|weeks|
        months))( \\w+){0,2}`,
      `(give|gave|giving|given|gives|rate|rated|rates|rating|mark|marked|score|scored|put|grade|graded|award|awarded|hand|handed|
        handing) (\\w+ ){0,3}?(everyone|everybody|all|each|every \\w+|the (whole|entire) \\w+|them all|all of them|the lot|nobody|no one|
        my (whole|entire) \\w+|all my \\w+|the team|the crew|people)( \\w+){0,3}? (a |an |the |down as |as |at |out )*(same|[1-5]|three|
        four|meets|equally|alike|identical\\w*|satisfactory|good|less|below|lower|equal|average)(?! (of|%|per|hours|minutes|times|access|
        notice|time|chance|plan|training))( \\w+){0,2}`,
      `(nobody|no one|none|no-one|anyone|anybody) (\\w+ ){0,3}?(gets?|got|goes|falls?|drops?|is|was|ends?|has|receives?|below|under|
        lower) (\\w+ )?(less|lower|below|under|worse|more|above|higher|a (1|2|5))( \\w+){0,6}`,
      `(i|we) (\\w+ )?(don't|do not|never|didn't|won't|no longer|wouldn't|hardly ever|refuse to) (do|give|hand out|award|use|believe in|
        write|go|rate|mark|like|like to give|like giving) (\\w+ )?(ones?|twos?|fives?|1s|2s|5s|2's|1's|below|lower|less|anything (below|
        under|lower|less|but)|anybody below|anyone (below|down|less)|people down|the (low|bottom|lower|lowest|extreme) \\w+|extremes|
        low (ratings|marks|grades)|under)( \\w+){0,3}`,
      '(they|we|the (team|crew|nine|lot|rest)|all \\w+|each) (all )?(get|gets|got|receive|received|have|has) the same( \\w+){0,5}',
      `(as|like|same as|just as|just like) (with |for |the |almost |nearly |practically )*(everyone|everybody|all|each|(the )?(whole|
        entire) \\w+|the (rest|others?)|every \\w+|all the others|last year|always)( else)?( of (my|the|our) \\w+)?( (in|on|at) (the|my|
        our|this) \\w+)?,? (a |"|“)*(3|4|meets|satisfactory|three|good)?`,
      `(across the board|default (rating|grade|mark|3|4)|spread evenly|share[sd]? out|turn and turn about|takes? it in turns|rotat(e|es|
        ed|ing|ion)( the)?( (top|high|good|ratings?|fours|fives|grades?))*|(his|her|their) turn for|taking turns)`,
      `(all|everyone|everybody|we all|they all) (\\w+ ){0,2}?(get|gets|got|have|has|are|is|treated|rated) (\\w+ )?(the same|alike|
        equally)(, (it's|it is|that's|that is) (fair|fairer|simpler|easier))?`,
      `(do not|don't|never|won't|will not|not) (like to |want to |wish to |going to )?(differentiate|distinguish|single (anyone|anybody|
        him|her|them|people) out|rank|split|compare|tell (them|people) apart)( \\w+){0,3}`,
      `(three|four|3|4|meets|good|satisfactory)s? (for|all|across|to) (all|everyone|everybody|round|the (board|whole|entire|team|crew|lot|
        rest|ward))( \\w+){0,2}`, 'middle (box|of the road|rating|option)( \\w+){0,4}', '(strict|simple) equality',
    ],
    with: `([1-5]|two|three|fours?|fives?|threes|twos?|ratings?|rated?|meets?|grades?|marks?|scores?|exceeds?|below|satisfactory|good|
        figure|box|same|board|turns?|differentiate|middle|less|equality|single)|\u0001`,
    unless: `nobody (\\w+ ){1,6}by default|(don't|do not|didn't|not|never|no|isn't) (\\w+ ){0,2}?(hand out|give|gave|rate|use|one|all|
        the same|rotate|shared?|default)(?! (less|lower|below|anything|anybody|anyone|ones?|twos?|differentiate|do))|each (was|were|
        is) rated on|(the same|that) (talk|talks|review|plan|standard|bar|criteria|level|text|yardstick|measure)(?! (rating|grade))|
        (reports?|invoices|pupils?|patients|customers|orders|loads|shifts|audits?|calls|tickets|samples|drivers had|sites|checks|routes|
        machines|files|tests|stores|lines|items|cases|classes|desks|beds|rooms) (\\w+ )?(are|were|was|is|have|had|got|get|passed|ran|on|
        in)|evidence|calibrated|share[sd]? (out )?(the|a|his|her) (work|load|shifts|tips|on-call)|on-call|rota|as always(?! a)`,
    not: 'The two agents took turns on the late desk and all reports were rated good by the client.',
  },
]
