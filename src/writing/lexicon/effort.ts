import type { Entry } from '../lexicon.ts'
import { OWN_TIME, MANY, COUNT, HARD, VERY, SCHEDULE } from './effort-words.ts'

const E = 'effort-based'
const G = ['notWorry', 'affirmed'] as const

/** Hours, sacrifice and zeal offered as merit. */
export const EFFORTS: readonly Entry[] = [
  {
    mark: E, guards: G, span: 'rest', find: [
      `(work|works|worked|working|toil|toiled|laboured|labour|labouring|slogged|slog|slaved|grafted|grafting|grafts|graft|sweated|tries|
        tried|trying|try|strive|strives|strived|strove|pushes|pushed|practised|studied)${VERY} ${HARD}`,
      `(work|works|worked|working)${VERY} (through|over|during|on|at|until|till|til|well into|late into|deep into|past|beyond|up to|
        nearly|almost|over|more than|for|most|many|several|both|every|extra|\\d+|sixty|seventy|fifty|eighty)( (the|his|her|their|your|a|
        most|of|every|several|many|two|three|four|five|six|seven|all|own|both|entire|whole|past|last|some|midnight|and|long|
        late))* ?(${OWN_TIME}|midnight|late|illness|the flu|fever|\\d+ (at night|pm|p\\.m)|(ten|eleven|nine) (at night|pm)?|dawn|dusk|
        the early hours|hours?( (a|per) (week|day))?|-?hours?( (weeks?|days?))?)`],
    unless: `${SCHEDULE}|hard (at|on) (of hearing)|works? (well|on|with|weekends only)|works? (from|on) (monday|tuesday|the)|(drivers|
        nurses|staff|teams?|crews?|people|they all|the (crew|team|drivers|nurses)) (\\w+ )?worked (\\d|fifty|sixty|on average)|(leave|
        on leave)\\b`,
    not: 'Two weeks of working late is too much, and I have taken the stock count off him.',
  },
  {
    mark: E, guards: G, span: 'rest',
    find: [
      `(puts?|putting|invest(s|ed|ing)?|spends?|spent|spending|devot(e|es|ed|ing)|dedicat(e|es|ed|ing)|logg?(s|ed|ing)?|clock(s|ed|
        ing)?( up)?|rack(s|ed|ing)? up|notch(es|ed)? up|accumulat(e|es|ed)|did|does|doing|works?|worked|working|pulls?|pulled|pulling|
        clocks) (in |up |on |through )?((a|an|his|her|their|your|own|the|free|extra|whole|entire|hundreds|dozens|up|to|well|over|of|lot|
        lots|great deal|so|much|too|more|than|nearly|almost|about|some|personal|private|unpaid|overtime|additional) )*(${MANY}|
        ${COUNT})( (of|the|extra|long|late|his|her|their|your|own|unpaid|overtime|more|free|hard|working|and|sleepless|single|whole|
        additional))* (hours|nights|evenings|weekends|shifts|overtime|effort|work|all-?nighters|sundays|saturdays|hours of \\w+|energy|
        sweat|lunch breaks?|lunch hours?|holidays|bank holidays|graft)`,
      `(puts?|putting|poured|pours|pouring|threw|throws|throwing|gives?|gave|giving|invested) (in |up )?(his|her|their|your|all|all of|
        everything|every|the|so much|so|a lot of|lots of|an? \\w+|enormous|huge|great|tremendous|incredible|extraordinary|maximum|real|
        serious|plenty of|much|more|heart|themselves|himself|herself|yourself|110|150|200|100|120|one hundred|a hundred|it|one|
        two hundred) ?(\\w+ ){0,3}?(effort|energy|heart|soul|heart and soul|sweat|passion|blood|ounce|bit of energy|all|everything|best|
        hours|weekends|evenings|nights|hard work|graft|her all|his all|their all|he has|she has|they have|you have|he had|she had|got|
        into (it|this|the|her|his|their)|minute|waking hour|last drop|strength)`,
      '(many|more than one) a (weekend|night|evening|lunch|lunch break|sunday|saturday|holiday|long night|late night)',
      `(long|extra|countless|unpaid|crazy|insane|gruelling|endless|unsociable|all the|punishing|brutal|impossible|ungodly) (hours|nights|
        evenings|weekends|days|shifts)`, '(late|sleepless|long) (nights|evenings)',
      '(hours|nights|weekends|days) and (hours|nights|weekends|evenings|days)', 'hours upon hours',
      '(weekend|night|evening|sunday|saturday|day|week) (after|upon) (weekend|night|evening|sunday|saturday|day|week)',
      '(nights|evenings|weekends) and (weekends|nights|evenings|holidays)'],
    unless: `${SCHEDULE}|spen(d|t|ding) (\\w+ ){0,3}(hours|days) (on|with|in|at) (the|each|two|three)|(spent|spends) (two|three|a|
        \\d+) (hours|days|weeks|shifts|evenings) (shadowing|with|in|at|on|learning|coaching|sitting)|(puts?|gave|gives?|give) (all|
        everything|the|his|her|it|everyone|a lot of) (\\w+ )?(in|back|on|to|into|away|down|through|up) (order|writing|place|the (rack|
        folder|system|queue|plan))|give all|(late|long) (nights|evenings|days) (in|of|on|at) (january|february|march|april|may|june|july|
        august|september|october|november|december) (came|come|had|were|are|went|fell)|did (two|three|\\d+) (shifts|days) (on|with|in|
        at) (the|a|another)|day after (the|it|day\\b.{0,3}$)|the day after|day by day|week after (the|it|week was)|hours (in|
        on) (20\\d\\d|the (road|simulator|log))|time to|spen(d|t) time`,
    not: 'She spent two days with the night team and overtime fell by a third.',
  },
  {
    mark: E, guards: G, span: 'rest',
    find: [
      `(sacrific(e|es|ed|ing)|gave up|gives up|give up|giving up|given up|skip(s|ped|ping)?|miss(es|ed|ing)?|cancel(s|led|ed|ling|ing)?|
        postpon(e|es|ed|ing)|put off|cut short|cuts short|cutting short|interrupt(s|ed|ing)?|shorten(s|ed|ing)?|forwent|forgoes|forgo|
        forgoing|forfeit(s|ed|ing)?|renounced|waived|waives|broke off|moved|traded( in)?|swapped|dropped|missed out on|turned down|
        did without|does without|without|came back from|comes back from|returned from|worked through|works through|ate into|lost|donated|
        volunteered|used up|used) (even )?((his|her|their|your|own|a|an|the|most|of|all|every|single|several|many|two|three|four|five|six|
        half|\\d+|so|much|most of|both|summer|annual|family|free|private|any|some|countless|days|parts?|whole|entire|planned|long-planned|
        well-earned|christmas|easter|weekly) )*${OWN_TIME}`,
      '(personal|huge|great|many|big|enormous|real|some|countless|considerable|such) sacrifices?',
      '(sacrific(ed|es|ing)) (a lot|so much|much|many|countless|everything|personal|time|himself|herself|themselves|for)',
      `(hardly|barely|never|rarely|seldom|didn't|doesn't|hasn't|did not|does not|has not|without|not) (ever |once |even |
        a single )?(takes?|took|taken|taking|has|had|saw|sees|seen|seeing|goes?|went|leaves?|left|sleeps?|slept|eats?|ate|rests?|rested|
        stops?|stopped|switch(es|ed)? off|missed|calls? in|called in|used) ((a|any|his|her|their|your|the|home|to|full|proper|real|single|
        decent|one|up|all|of|even) )*(lunch|lunch break|break|breaks|holidays?|leave|day off|days off|sick day|sick leave|sick|home|
        family|children|kids|bed|weekend|weekends off|rest|sleep|daylight|vacation|annual leave|phone|at all|before (seven|eight|nine|ten|
        midnight|dark|everyone|anyone))`],
    unless: `${SCHEDULE}|(patients?|pupils?|students?|customers?|guests?|children|residents?|the (shop|site|line|crew|
        team)) (\\w+ )?(missed|lost|skipped|without)|(cancelled|moved|postponed|dropped|swapped|missed|lost|used|without) (the|a|two|
        three|four|\\d+|her|his|our) (\\w+ )?(order|meeting|party|leave (request|form|record)|family (of|meeting|liaison|visit)|kids|
        children|rest of|summer (menu|sale|season|school)|wedding (cake|menu|booking|order|party)|dinner (menu|party|service)|party)|
        without (a |any )?(rest|break|leave|family|party|dinner|kids|sleep)|(family|leave|rest|break|party|wedding|kids|dinner) (room|law|
        meeting|visit|planner|reception|menu|even)|came back from (\\w+ )?(parental |maternity |sick |annual )?leave|returned from|
        came in late|breaks? (are|were|is)|the rest|lost (two|three|\\d+) (days|weekends|nights)|missed (\\w+ )?(school|training|family)`,
    not: 'She moved the family meeting to Friday and came back from leave in May.',
  },
  {
    mark: E, guards: [...G, 'ofPerson', 'notRequired'], span: 'rest',
    find: [
      `(answer|answers|answered|answering|reply|replies|replied|replying|respond|responds|responded|work|works|worked|come|came|comes|
        coming|write|writes|wrote|sit|sat|sits|sitting|stay|stayed|stays|staying|finish|finished|prepared?|log|logs|logged|online|here|
        there|available|reachable|calls?|called|rang|rings|drove|drives|travelled|flew|turn(s|ed) up|show(s|ed)? up|picks? up|checks?|
        checked|reads?|sends?|sent|marked|marking|rehearsed|on (call|the phone)|at (work|his desk|her desk|their desk)|in the (office|
        workshop|lab|kitchen|warehouse|shop)|cost (him|her|them|you)|taken you|took you|take calls|takes calls|took calls|dialled in|
        joined calls|emails?|e-mails?|emailed|mails|texts) ((\\w+) ){0,5}?((on|over|at|through|into|of|till|until|during|in|for|most|all|
        even|past|every|many a|the whole|whole|his|her|their|your|own|two|three|four|both|several|bank|public|deep into|late into|the|
        well into|after|from|while on|when on|a|late) )+(weekends?|evenings|(late|deep|well|long|every|most|many a|into the|the whole|
        late in the|half the) (evening|night)|nights|(at|through the|all|the|of the) night(?! (team|shift|crew|desk|porter|nurse|
        allowance|line|bus|rate))|midnight|holidays?|days? off|christmas( eve| day)?|new year('s (eve|day))?|easter (sunday|monday)|
        boxing day|sundays|saturdays|annual leave|honeymoon|vacation|small hours|early hours|lunch( break| hour)?s?|ten at night|
        eleven at night|two in the morning|three in the morning|four in the morning|five in the morning|sick ?bed|free time|spare time|
        own time|sofa|beach|hospital bed|family time|daughter's \\w+|son's \\w+|wife's \\w+|birthday)`,
      `(stay|stays|stayed|staying|remained|hung on|stuck around|kept going|carried on|soldiered on) (late|behind|on late|past|until (late|
        midnight|\\d+|nine|ten|eleven|eight|the (end|lights|cleaners))|at (his|her|their) desk|after (hours|work|closing|the shift|
        everyone)|long after|to the bitter end|up (all|half the) night|longer)`,
      `(came|come|comes|coming|is|was|are|were|in|arrives?|arrived|starts?|started|on site|at (his|her|their) desk|at work|at (the )?\\w+|
        there|on (the )?\\w+) (in |always |already |usually |often |on site |at work |there |here )*(early every|early|at (four|five|six|
        4|5|6)( in the morning| ?a\\.?m\\.?)? (each|every|most)( single)? (day|morning|week|weekday)|(before|until|till|past|after|
        long before|well before|by) (everyone|anyone|everybody|all the others|all others|the others|midnight|late|dawn|sunrise|dark|
        the cleaners?|the sun|the birds|six in the morning|five in the morning|seven in the morning))( else)?`,
      `(on|at|in) (\\w+ )?(\\w+ )?(at|from|by) (four|five|six|4|5|6|half past (four|five))( am| ?a\\.m)? (each|every|most) (morning|day|
        single day)`,
      `(first (one )?(in|to arrive|there|at (work|the \\w+)|through the (door|gate)))( (and|every \\w+|each \\w+|of all|
        ,))*( ?,? ?last (one )?(out|to leave|to go( home)?|off|at night))?`,
      '(last (one )?(out|to leave|to go home|to go|man standing))( (at|of|every|each) \\w+)?',
      '(turns|turn|switch(es|ed)?|locks?|locked|turned) (on|off|out|up) the lights?'],
    unless: `${SCHEDULE}|(nights?|evenings?|weekends?|sundays?|saturdays?|lunch|holidays?|hours?) (are|is|was|were|of (training|work|
        the))|(in|for|of|after|during|over|on) (the |a )?(first |last |next |same |one |two |three |four |five |six |eight |nine |ten |
        twelve |24 |48 |\\d+ |opening |visiting |business |office |peak |working |rush |within )+(hours|nights?|evenings?|weekends?|
        sundays?|saturdays?|holidays?)|hours (in|of|and|to|from|late|instead|on)|(on|since|until|from|by|last|next|this|that|every|one|
        of) (sunday|saturday|the (evening|night)) (of|the|she|he|you|they|in|at|with|between|when)|(on|last|this|that) (sunday|
        saturday)('s)?\\b|(patients?|customers?|guests?|callers?|users?|clients?|orders?|parcels?|pupils?) (\\w+ ){0,4}(at|on|over|in|
        during)|(is|are|was|were|goes|went|while|currently|back from|on) (on |parental |sick |maternity |paternity |annual )*leave (until|
        from|since|and|in|between|for|,)|(at|on) night (in|there|the)|(night|evening|sunday|saturday|weekend|lunch|holiday)s? (only|
        because|as|now|instead|orders|calls|visits|numbers)|available (in|on|at) (the|night)|no longer|used to|first (in|there) (the|
        to be)|last (to|one to) (hear|know|reply)|starts? early (to|so)|come in (at|on)|new year('s)? (sale|menu|campaign|order|plan)|
        easter (menu|eggs|sale|fair|window)|christmas (menu|party|market|sale|trade|orders|rush|peak|window|box|display|fair|dinner)`,
    not: 'On the Sunday of the fair she answered 40 visitors in the first two hours.',
  },
  {
    mark: E, guards: [...G, 'ofPerson'], find: ['(day and night|night and day|24/7|out of hours|(a)?round[- ]the[- ]clock)',
      `((have|has|had|you've|he's|she's|is|was|are|were|been|be) ){0,2}(so|incredibly|extremely|insanely|always|constantly|exceptionally|
        ridiculously|super|crazy|terribly|awfully|permanently|frightfully) (busy|stretched|swamped|snowed under)`], unless: SCHEDULE,
    not: 'The shop takes orders around the clock.',
  },
  {
    mark: E, guards: G,
    find: [
      `((a |an )?(sheer|huge|enormous|tremendous|incredible|immense|massive|extraordinary|great|heroic|herculean|gargantuan|monumental|
        superhuman|real|maximum|constant|tireless|amazing|outstanding|exceptional|considerable|remarkable|much|so much|immeasurable|full|
        total|absolute|unwavering|untiring|unflagging|unstinting|selfless|unrelenting|relentless|exemplary|wholehearted|unbelievable|
        commendable|admirable|visible|obvious|such|lot of|lots of|best|a lot of|lots of) )?(his |her |their |your |
        the )?(amount of )?(effort|efforts|dedication|commitment|devotion|sacrifice|hard work|hard graft|graft|elbow grease|industry|toil|
        diligence|zeal|sweat|workload)(?= *(,|\\.|;|!|$|and|deserves?|should|must|has|have|is|was|are|were|this|over|all|speaks?|shown|
        showed|merits?|count|counts|paid|alone|that|to (us|the (team|job|firm|cause|company|school|ward))|into|throughout|by|on|you|he|
        she|they|has|needs|warrants?|ought|cannot|in|beyond|for|with))`],
    with: `(sheer|huge|enormous|tremendous|incredible|immense|massive|extraordinary|great|heroic|herculean|monumental|superhuman|maximum|
        constant|tireless|amazing|outstanding|exceptional|considerable|remarkable|so much|full|total|absolute|unwavering|untiring|
        unstinting|selfless|relentless|exemplary|commendable|admirable|hard|sheer|real|visible|obvious|lots? of|deserves?|reward\\w*|
        speaks?|count|counts|paid|thank|thanks|merit\\w*|alone|recogni\\w+|his|her|their|your|the) (\\w+ )?(\\w+ )?(effort|efforts|
        dedication|commitment|devotion|sacrifice|hard work|graft|elbow grease|industry|toil|diligence|zeal|sweat|workload)`,
    unless: `${SCHEDULE}|(the )?(commitment|commitments|industry|effort|efforts|workload) (of (the|\\d)|to (deliver|pay|the client|
        the customer|reduce|answer|\\d)|in the (contract|plan|letter)|letter|date|standard|was \\d|is \\d|fell|rose|dropped|went|from|
        for (the|a) (sprint|change|feature)|per|estimates?|at|needed|required|report|award|body|panel|average|median|benchmark|fair)|(the|
        a|our|each|every|written|client's|customer's|supplier's|manual|testing|same|less|lower|in (the|this|our)|across (the )?|whole|
        automotive|construction|food|hotel|catering|joint|team|common|shared|combined|collective|recruitment|sales|relief|
        marketing) (commitment|industry|efforts?|workload|toil|commitments)|(without|with (less|little|the same|half the)|reduce\\w*|cut|
        cuts|saves?|saved|less|halv\\w+|lower(ed)?|more) (the )?(\\w+ )?(effort|workload|toil|manual)|isn't|is not|doesn't|does not|
        not (by|about|for|praising)|hard work (it was|of the (whole|entire|team))`,
    not: 'The estimate put the effort at 40 days and the change shipped in 31.',
  },
  {
    mark: E, guards: G,
    find: [
      `((is|are|was|were|an?|the|extremely|very|incredibly|so|exceptionally|always|really|most|our|truly|most|unbelievably|
        immensely) )*(hard-?working|hard[- ]working|hardest[- ]working|tireless(ly)?|indefatigable|untiring|industrious|dedicated|devoted|
        committed|workaholic|work-?horse|grafter|hard worker|busy bee|over-?worked|self-sacrificing|unstinting|toiler|work addict|
        eager beaver|beaver|most diligent worker)(?! (to (deliver|pay|the (date|plan)|a \\w+ (date|plan))|team|server|line|lane|bay|phone|
        desk|room|budget|space|area|slot|spend|volume|stock|capacity|resources?|funds?|changes?|code|files?|by|an?|two|the|offen\\w+|
        suicide|in (git|the repo)))( (colleague|person|worker|employee|member of \\w+( \\w+)?|nurse|teacher|engineer|driver|professional|
        individual|man|woman|soul|to (us|the (job|team|cause|work|company|firm|ward|school))|team member))?`,
      "((has|have|had) )?(goes|went|gone|going|go|walks?|walked) the extra mile( \\w+){0,3}", 'extra mile',
      `(goes|leaves|went|left|leaving|going)( (home|the (office|building|site|ward|shop|kitchen|desk)))? (last(?! (year|week|month|autumn|
        spring|summer|winter|time|night|quarter|term))|after everyone|when it is dark|in the dark|long after( \\w+){0,3})`,
      `(his|her|their|your) (lamp|lights?|light|computer|screen|desk lamp|car|bike)('s| is| are| was| were)( \\w+)? (on|there|lit|burning|
        in the (yard|car park))( \\w+){0,6}`,
      `(when|before|after|until|than) the (cleaners|cleaning crew|night porter|security guard|sun|milkman|first bus|last bus)( (come|
        comes|came|arrive|arrived|leave|left|go|goes|went|rises?|locks? up))?`,
      `(slept|sleeps|sleeping|camped|spent the night|spends the night) (in|at|on|under|beside) (the|his|her|their|a) (\\w+ )?(office|desk|
        ward|warehouse|workshop|site|van|cab|lab|floor|sofa|staff room|kitchen|shop|store|barn|car|machine|server room)`,
      `(this|that|such|what|these|which)( (kind|sort|level|amount|much|degree) of)? (sacrifice|dedication|commitment|devotion|effort|
        hard work|graft|diligence|self-sacrifice|zeal|industry)s?( (deserves?|should|must|has|is|merits?|cannot|needs|ought)( \\w+){1,4})?`,
      `(how much|all the|the amount of|how many|so much|the) (work|effort|hours|time|energy|heart|graft|overtime|care and time|sweat|
        weekends|evenings) (and \\w+ )?(you|he|she|they) (put|puts|puts? in|have put|has put|poured|invested|invest|spent|gave|give|
        sacrificed|did|do)( (into|in|on|for)( \\w+){1,3})?`,
      '(tries|tried|trying|try) (so|very|really|incredibly|extremely|as) hard( as (he|she) can)?',
      '(real|proper|good old|old-fashioned|sheer|honest|pure) hard work',
      `(fault|question|doubt|complain about|say (anything|nothing) against|match|beat|top) (his|her|their) (hours|work ethic|effort|
        dedication|commitment|diligence|hard work)`,
      `(his|her|their|the) (hours|overtime|time-?sheets?|shift count|overtime account) (alone |really |simply |must |should |has to |
        have to |ought to )*(speaks?|count|deserves?|show|merits?|tell|be (rewarded|recogni[sz]ed)|prove)( \\w+){0,4}`,
      `(covered|covers|covering|filled|took|takes|taken|done|did|worked|stood in for|jumped in for|accepted|swapped into) (\\d+|two|three|
        four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|most|all|every|
        countless|so many|many|whatever) (of the |of our )?(open|extra|sick|vacant|gap|additional|night|weekend|sunday|holiday|christmas|
        missing|empty|spare|unpopular|unfilled|needs?|late) ?(shifts?|slots?|duties|nights|weekends|sundays|gaps|classes|lessons|
        covering)?( (since|in|over|on|this|at|without)( \\w+){1,3})?`,
      `(up|at work|in|out|on the (\\w+)) (at|since|by) (three|four|five|half past (three|four|five)|3|4|5)( (in the morning|am|
        a\\.m))?(?= *(,(?!\\d)|\\.|;|and|every|each|most))`, 'soaked (through|to the skin)',
      `(christmas|weekends?|sundays?|holidays?|bank holidays|nights|new year|easter|leave|days off) (and \\w+ )?(included|too|as well|
        no exception|notwithstanding)`,
      `(never|not once|rarely|hardly ever) (says?|said|saying) no to (a|an|any|extra) (\\w+ )?(shift|shifts|overtime|call-?out|weekend|
        night)s?`,
      `nobody (bills|works|puts in|logs|does|clocks|pulls|stays|racks up|has|takes) (more|longer|later|as many|
        so many)( \\w+){0,2}( (hours|nights|weekends|shifts|late|overtime|days))?( than (he|she) does)?`,
      '(blood,? sweat,? and tears|blood and sweat|heart and soul|every ounce|sweat and tears|body and soul|elbow grease)',
      'burn(ed|t|ing|s)? the (midnight oil|candle( at both ends)?)', 'lives? and breathes?( \\w+){0,2}',
      '(all-?nighters?|all nighters?|presenteeism|unpaid overtime|double shifts?|workaholic)', 'in (his|her|their) (own|spare|free) time',
      '(above|beyond|over|outside) (his|her|their|your) (contracted |paid |normal |regular )?(hours|shift|contract)',
      '(no|never) (job|task|hour|shift) (is )?too (\\w+)( for (him|her|them))?',
      '(hardest[- ]working|most (hours|overtime|shifts|dedicated|committed|hard-?working)|longest hours)( \\w+){0,4}',
      `(heavy|huge|enormous|massive|crushing|punishing|insane|crazy|heaviest|biggest|mountain of|mountains of|tons of|loads of|double|
        impossible|enormous) (work-?load|plate|diary|calendar|caseload|work|pile of work)`,
      `(diary|calendar|schedule|plate|inbox|days?|week|desk|hands?|workload)( (is|was|are|were|has been|always|permanently))+ (always |
        permanently |constantly |absolutely |more than |completely |jam-?|so |very |too |full )*(full|packed|crammed|overflowing|booked|
        solid|bursting|chock-a-block|choc-a-bloc|enormous|twelve hours|(from )?(six|seven|eight|\\d+) (to|till|until) (six|seven|eight|
        nine|ten|\\d+))( (from|to|till|until|seven|eight|six|nine|ten|morning|night|with|every|at|day|\\d+|and|solid|always))*`,
      '(hands|plate|desk|diary) (\\w+ )?full',
      `(juggl(es|ed|ing)|shoulders?|shouldered|shouldering|carr(y|ies|ied|ying)|took on|takes on|taken on|taking on|picked up|picks up|
        covered|covers|covering|pulled|pulls|pulling|volunteer(s|ed|ing)? for|signed up for|did|does|stepped in for|accepted|accepts|
        handled|handles|stacked up|bore|bears) ((a|an|the|on|even|most|of|his|her|their|up|more|another|lot|lots|so|too|much|many|huge|
        heavy|massive|enormous|heaviest|great|large|countless|extra|additional|double|endless|than|anybody|anyone|everyone|two|three|four|
        five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+|several|a second|unpaid|full|entire|whole|unpopular|night|weekend|
        sunday|holiday|christmas) )*(extra work|extra shifts?|additional shifts?|extra (load|hours|duties|weekends|nights|tasks|projects|
        cases|patients|classes)|load|workload|burden|overtime|double shifts?|plates|balls|all-?nighters?|call-?outs|(people's|colleagues'|
        persons'|jobs|roles) (work|jobs)|(extra|more|additional|unpopular|most|weekend|night|holiday|christmas|sunday) (shifts?|weekends?|
        nights|hours|work)|than (anyone|anybody|everyone|\\w+) (could|can|should|else)?( ask)?)`,
      `(toil|toils|toiled|slogs?|slogged|slaved|slaves|grinds?|hustles?|hustled|plugg?ed away|beaver(s|ed|ing)? away|slav(es|ed|ing) away|
        graft(s|ed|ing)?|knuckled down|powers on|soldiers on|pushes through|keeps going|never stops|never rests|powered through|
        toughed it out|battled (on|through)|ploughed (on|through)|pushed through|soldiered (on|through)|muscled through|dug in|
        dug deep)(?! (the|a|an|coffee|beans|surface|part|pepper|floor|flour|edge|weld|seam|skin))( (through|away|on|day|night|for|it|out|
        every|all|hard))*`,
      `(broke|breaks|breaking|bent over backwards?|bends over backwards?|busts?|busted|worked|works|killed|kills|exhausted|wore|tears|
        tore|runs|ran) (his|her|their|your|himself|herself|themselves|yourself) (back|gut|ass|butt|backside|neck|out|ragged|socks off|
        into the ground)( \\w+){0,2}`,
      `(gives?|gave|giving|given|give) (it )?(his|her|their|your)? ?(everything|all|absolutely everything|her all|his all|their all|
        100 ?%|110 ?%|120 ?%|150 ?%|200 ?%|a hundred per ?cent|one hundred per ?cent|110 per ?cent|the last \\w+|the very last \\w+|blood|
        everything he has|everything she has|everything you have)( (he|she|they|you) (has|have|had|got|have got))?(?= *(,|\\.|!|;|$|for|
        to (the|this|us)|and|every|at|on|in|he|she|day|each))`,
      `(drove|flew|travelled|cycled|walked|clocked|covered|racked up|logged|put) (up |in )?(over |more than |some |nearly |almost |about |
        around )?(\\d[\\d.,]*|countless|thousands of|hundreds of|tens of thousands of) (kilometres|kilometers|miles|km|flights|air miles|
        hours)( (to|on the|in|behind|for|through) (\\w+ ){0,2}\\w+)?`,
      `(1\\d|[5-9]\\d|1\\d\\d|sixty|seventy|eighty|fifty|fourteen|sixteen|thirteen|fifteen|eleven|hundred)[ -]hour (days?|weeks?|shifts?|
        working (days?|weeks?))`,
      '(4[5-9]|[5-9]\\d|1\\d\\d|sixty|seventy|eighty|fifty|fifty-five|sixty-five) hours (a|per|every|each) (week|day)',
      `(does|doing|did|do|racked up|with|works?|worked) (a lot of |lots of |huge |so much |the most |endless |unpaid |\\w+ hours of |
        \\d+ hours of |mountains of |masses of |plenty of )+overtime`, '(must|will|may|can) have taken (you|him|her|them)( \\w+){1,5}',
      `(took|taken|cost|costs|costing) (you|him|her|them|up) (\\w+ )?(\\w+ )?(whole|entire|sleepless|many|countless|several|most|all|half|
        two|three|every|her|his|their|your|a lot of|so much|so many|free|spare) (\\w+ )?(weekends?|nights?|evenings?|holidays?|sleep|
        energy|effort|time|sweat|nerves|hours|health|strength)`],
    unless: `${SCHEDULE}|(hour|hours) (in|of|training|trips?|service|time|drive|turnaround|opening|window|line|limit)|dedicated (to|team|
        server|phone|line|lane|bay|room|desk|slot|space|area)|committed (to|by|in|the|two|\\d|funds)(?! (us|the (job|team|cause|work|
        company|ward|school)))|(customers?|volunteers?|pupils?|students?|patients?|devoted (to the|a)|section|chapter|page|
        devoted) (\\w+ )?(devoted|dedicated|committed) |devoted (to|a|two|the)|(phone|line|switchboard|road|ward|market|shop|restaurant|
        season|period|month|time|day|week|hour|store|site|station|desk|junction|lane|bar|route) (\\w+ )?(was|is|were|so|very|busy|
        busiest)|busiest (day|week|month|time|hour|shift|route|store|station|season|site|desk|period|lane|ward|line|night|weekend|branch|
        junction|quarter|saturday|sunday)|busy (day|week|month|time|hour|shift|road|store|station|season|site|desk|period|lane|ward|line|
        night|night|kitchen|street|weekend|lunch)s?|(customers?|patients?|tenants?|complaints?|guests?|parents?) (\\w+ ){0,4}without|
        without (a )?complaint (from|about|in|by|from)|ground (floor|work|rules|staff|level|coffee|beef|water|crew|handling)|(drove|
        drives|flew|drive) (the|a|two|to)|(parcels|trucks?|vans?|lorr\\w+|fleet|route|routes|tyres?|engine|goods) (\\w+ )?(drove|covered|
        travelled|clocked)|covered (the|a|two|three|\\d|by|in|all|with|every|both)( (?!extra|more|most|weekend|night|holiday|
        sunday)\\w+)? |(did|does|took on|takes on|handled|handles|carried|covered|covers) (the|a|two|three|four|five|six|\\d+) (night|
        weekend|sunday|holiday|christmas) (shift|work|orders?|cover|run)|carried (the|a|two) (load|burden) (test|of proof)|load (test|
        plan|sheet|balanc|cell|factor)|24/7 (service|desk|line|support|operation|cover|hotline|monitor|phone|shop|access|helpline|
        reception|call)|round-the-clock (service|care|monitor|nurs|cover|support|reception|supervision|observation)|
        around the clock (service|care|monitor|cover)|out of hours (service|line|phone|rota|care|cover|calls?|desk|GP|surgery|access|
        work was|visits?|team)|(open|staffed|runs|service|covered|monitored|available) (24/7|day and night|round the clock|
        around the clock)|give(s|n)? (it )?(his|her|their|all|everything) (a|to the|back|staff|drivers|nurses|teams|my|our|crews|new|
        pupils|patients|customers)`,
    not: 'The desk is staffed around the clock and the committed date was kept.',
  },
]
