import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const R = 'retention-motive'
const SOON = `(?= *([.,;:!?]|$|(us|if|unless|before|by|soon|anyway|when|and|or|this|next|within|in (a|the|\\d)|now|tomorrow|otherwise|after|
  too|elsewhere|for (a|an|the|another|one|more|good|less)|to (a|an|another|the) (\\w+ )?(bank|firm|competitor|competition|rival|agency|
  academy|other side|private|market|industry|city|\\w+ (down|across|next|up))|with|as soon)\\b))`
/** Ways to go. Those that also mean something else only count where nothing else is gone to or left. */
const GO = `(${either(`leav(e|es|ing) go goes going quit(s|ting)? walk(s|ing)? depart(s|ing)? accept(s|ing)? disappears? vanish
  sign(s|ing)? switch`)}${SOON}|${either(`resign(s|ed|ing)? defect(s|ing)? bolts? bail(s|ing)? jump(s|ing)?_ship
    mov(e|es|ing)_on${'(?!_(to|from|with))'}
    (go|goes|going|look|looks|looking|sign|signs|signing|accept|accepts)_(elsewhere|around|outside|there)
    put(s|ting)?_(his|her|their)_(name|signature)_to sign(s|ing)?_(anything|something|for_(a|an|another|the)|with_(a|an|another|the|them|somebody|someone)) walk(s|ing)?_(away|out)
    hand(s|ing)?_in_(his|her|their)_\\w+ giv(e|es|ing)_notice tak(e|es|ing)_(the|that|their|another|an)_(offer|job|post|call)
    (be|is|are)_(gone|off_to|poached|snapped_up|tempted|headhunted|lured)(?!_through) say(s|ing)?_yes_to
    (find|finds|finding)_(another|something|a_better|a_new)_\\w+ follow(s|ing)?_the_money part(s|ing)?_company`)})`
/** Those who lure. */
const RIVAL = either(`competitors? competition rivals? rival_\\w+ recruiters? head-?hunters? (the_|an_|two_)?agenc(y|ies)
  (other|another|two|three|several|big|large)_(\\w+_)?(firms?|employers?|companies|company|schools?|hospitals?|trusts?|banks?|shops?|sites?|chambers|plants?|hotels?|institutes?)
  the_(\\w+_){1,2}(down_the_road|across_the_(road|river|street)|next_door|up_the_road|round_the_corner|in_town|people)
  the_(ministry|private_sector|market|other_side) start-?ups? big_tech`)
/** Whose going is meant: never a customer's, a patient's, a part's. */
const OTHERS = `(customers?|clients?|accounts?|patients?|pupils?|students?|tenants?|members|subscribers|users|buyers?|guests?|suppliers?|
  donors?|parents?|residents?|trucks?|trains?|parcels?|goods|loads?|insurer|tender|landlord|applicants?|candidates?)`
const OTHERS_LEAVE = `${OTHERS} (\\w+ ){0,3}?(leav\\w+|left|walk|quit|go|going|cancel|switch|lo[s]e|lost|call\\w*|offer\\w*|accept\\w*|who|
  will|would|may|looking|interview\\w*)`
/** Said to be no ground, or kept apart. */
const KEPT_APART = `(isn't|is not|are not|not|never|no|don't|doesn't|nothing) (\\w+ ){0,3}?(about|reason|argument|point|grounds?|basis|
  factor|count|counts|weigh|weighs|matter|play|plays|bearing|influence|affect|belong|to do with|because of)|policy`
const NOBODY = '(nobody|no one|no-one|neither of them|none of them) (here )?(is|was|has|are|would be|wants|plans|talks|spoke|speaks|mentioned|threatens|threatened)'
/** A question put to somebody: a talk about staying, not an argument. */
const ASKED = '(ask(ed|ing|s)?|talk(ed|s)?|told|said|know|hear[d]?|interview\\w*) (\\w+ ){0,4}?what'
const NOT = `day's walk|${KEPT_APART}|${OTHERS_LEAVE}|${NOBODY}`
/** Level, rating, money. */
const REWARD = `promot\\w+|titles?|rat(e|ed|ing|ings)|grades?|upgraded?|levels?|bands?|pay|paid|salar(y|ies)|wages?|raise[sd]?|rise|bump|
  bonus|exceeds?|increase|money|step|senior|lead|counsel|partner\\w*|headship|allowances?|supplement|equity|shares|signal|nominate[ds]?|
  contract|head of|exceptional|outstanding|l[2-6]|[45]|reward`
const WHO = '(him|her|them|you|someone|somebody|[a-z]+)'

/** Rating, title or pay argued from the fear of losing somebody: who might go, who lures, what it would cost, what would hold. */
export const LEAVING: readonly Entry[] = [
  {
    mark: 'leaving', guards: ['plainly'],
    lead: `((will|would|[a-z]+'(ll|d)|may|might|could|shall|can|going to|about to|likely to|bound to|ready to|prepared to|tempted to|(can't|
      cannot|couldn't|won't) have (him|her|them)|free to|set to|wants? to|threaten(s|ed|ing)? to|plans? to|planning to|intends? to|
      itching to|for (her|him|them) to|decides? to|or|start|starts)|(before|if|unless|otherwise|until|in case|so|because|lest|or|else|once|
      that|and|,|;) (?!i\\b|it\\b)(he|she|they|you|[a-z]+)( will| is)?|(of|about|risk|from|is|are|[a-z]+'s|was|considering|contemplating|
      thinking of|stop|avoid|close to|without))( (soon|then|also|just|simply|surely|probably|be|well|easily|quickly|otherwise|ever|
      seriously|already|now|likely|actively|start|think of))*`,
    find: [GO], unless: NOT,
    not: 'Check the tally before he leaves the bay, and she will go through the list with him.',
  },
  {
    mark: 'leaving', guards: ['plainly', 'aboutSomebody'],
    find: ['(lose|losing|lost|poach|poaching|headhunt|steal|stealing|snatch|nab) [a-z][a-z-]*'],
    unless: `${KEPT_APART}|los(t|e|ing) (her|him|them|you) (in|at|after|by) (the )?(detail|second|first)`,
    not: 'On slide nine the numbers lost them in the detail.',
  },
  {
    mark: 'leaving', guards: ['affirmed'],
    find: [
      `(flight|leaver|leaving|notice|resignation|departure|retention|attrition|poaching)[- ](risk|danger|worry|case)(?! (of|register|
        assessment))`, '((his|her|their) notice period|search firm|agency fee|recruitment fee)',
      `offered (him|her|them) (\\w+ ){0,3}(job|post|role|position|contract|lead|head|chef|partner\\w*|more|senior|deputy|title|(chair|place)(?! (in|by|at|next|near|opposite|beside) (my|the|his|her|our))|
        \\d\\S*)`, '(has|have|with|got) (his|her|their) number', '(is|are) after (him|her|them)', '(rating|grade|title|raise|promotion|level|mark|bonus)( \\w+)? if (you|he|she|they) stays?', '(need|want|have|has|must|important|essential|critical) (to )?retain (him|her|them)', `(hate|sorry|sad|shame) to (see|watch) (him|her|them|you) (go|leave|walk)`,
      `(cheaper|less expensive|nothing) (than|compared( to)?|next to) (a |the )?(search|los\\w+|replac\\w+|recruit\\w+|agency|
        hir\\w+|train\\w+|vacancy|new \\w+|finding)`,
      `(risk|danger|threat|chance|prospect) (that|of) (he|she|they|him|her|them|his|their|losing|[a-z]+) (leav\\w+|go\\w*|los\\w+|quit\\w*|
        walk\\w*|departure|exit|resign\\w*)`,
      '(he|she|they) (resigns?|quits?|walks(?= *[.,;])|walks? out|(is|are) (gone|off) (by|next|in|to))',
      'start(s|ing)? looking(?= *([.,;]|$|around|elsewhere|for (a|another)))',
      `(one foot|foot|leg|halfway|push(es|ed|ing)? (him|her|them)|head(ing|ed)?|way|eyes?) (\\w+ )?(out|towards?|through|outside|on|for|
        to) (of )?(the )?(door|exit)`, `(he|she|they)('s|'re| is| are|'ll be| will be) off(?= *[.,;!]|$)`,
      `(reading|reads?|looking at|browsing|answering) (the |his |her |job )*(adverts?|ads|vacanc(y|ies)|listings|linkedin|
        recruiters?)`, '(job|jobs|roles?|posts?|work|places?) (anywhere|elsewhere|tomorrow|in (town|a heartbeat))',
      `(appl(y|ies|ied|ying)|applications?|interview(s|ed|ing)?|looking|looks|looked|options|opportunities|salary|paid|earns?|tempted|
        search(ing)?|wanted|approached|in demand|negotiating|talking|talks|conversations) ((at|in|with|for|to|out|a|an|more|been|
        having) )*(elsewhere|outside|externally|around for|(a|the) (bank|competitor|competition|rival|other side|recruiters?|
        headhunters?))`,
      `(been|went|gone|has|had|was|going|invited|off|attended) (to |at |on |for )?(an?|two|three|several|some|another|second|final|
        job) (\\w+ )?interviews?`,
    ],
    unless: `${NOT}|(i|we) (have )?offered`, not: 'She led two interviews for the vacant post.',
  },
  {
    mark: 'leaving', guards: ['affirmed'],
    find: [
      `(an?|another|the|that|this|two|three|several|his|her|their|outside|external|competing|rival|written|firm|concrete|better|higher|
        standing|job) (\\w+ ){0,2}?(offer|offers|bid)(?= *(on the table|from|elsewhere|at (a|the|another)|of \\d|so|,|\\.|;|$|before|that|
        pays|makes|expires|runs))`,
      `(counter[- ]?(offer|bid)s?|bidding war|(match(es|ed|ing)?|beat) (the|that|any|their|an?|what|his|her|this) (\\w+ ){0,3}?(offer|bid|
        package|salary|number|figure|them|pay))`,
    ],
    unless: NOT,
    not: 'The offer to the client went out a day early.',
  },
  {
    mark: 'leaving', guards: ['affirmed'], lead: `${RIVAL}( \\w+){0,4}?`,
    find: [either(`call(s|ed|ing)? ring(s|ing)? rang rung phon(e|es|ed|ing) court(s|ed|ing)? poach(es|ed|ing)? woo(s|ed|ing)?
      approach(es|ed|ing)? chas(e|es|ed|ing) circl(e|es|ing) interested tempt(s|ed|ing)? snap(s|ped)? offer(s|ed|ing)?_(him|her|them)(?!_as)
      (take|have|grab|grabs|takes|has|hire|recruit)_(him|her|them) sniff(ing)? knocking`)],
    unless: NOT, not: 'A competitor offered the same price and the tender went to them.',
  },
  {
    mark: 'leaving', guards: ['affirmed'], lead: `(has|have|had|is|are|was|were|been|gets|got|being|[a-z]+'s|keeps|getting|be)( (already|
      recently|now|been|also|regularly|once|twice|repeatedly|constantly|highly|very|much|being))*`,
    find: [`(approached|courted|wooed|chased|tempted) by (\\w+ ){0,3}?(${RIVAL}|firms?|banks?|schools?|hospitals?|employers?)`, '(head-?hunted|poached)',
      '(calls?|messages?|mails?|letters?|enquiries) from (\\w+ )?(recruiters?|head-?hunters?|agenc(y|ies)|competitors?|rivals?)'],
    unless: KEPT_APART, not: 'He was called by the agency about the two shifts on Sunday.',
  },
  {
    mark: 'leaving', guards: ['plainly'],
    find: [
      `(replac(e|ing|ement)|recruit(ing|ment)?|hir(e|ing)|backfill(ing)?|find(ing)?|train(ing)?) (him|her|them|someone|somebody|anyone|
        a (replacement|successor|new \\w+)|another|people|a \\w+) ((?!(we|i|that)\\b)\\w+ ){0,5}?(costs?|takes?|would|will|months|years?|isn't)`,
      `(can't|cannot|could not|couldn't|can (ill|hardly|barely)|hardly|barely|never|won't|wouldn't|unable to|impossible to|hard to|
        difficult to|struggle to|will not|would not) (even )*(replace|recruit|hire|backfill|(afford|risk) (to lose|losing|for|(to )?(have|having|see|seeing|let|letting) (him|her|them|you) (poached|tempted|snapped|lured|head-?hunted|
        taken|go|leave|leaving|walk|slip))|do without|
        manage without|cope without|spare)( (him|her|them|it))?`,
      '(takes?|costs?) (us|me) (\\w+ ){1,4}?to (find|replace|train|hire|get|recruit) (him|her|them|another|someone|somebody|one|a)',
      '(irreplaceable|too (valuable|important|precious|hard|expensive) to (lose|replace|let go))',
      `(half|most|all|the rest|two|three|several|others?|everyone)( of)?( (the|her|his|their|our))?( \\w+)? ((would|will|might|may|
        could) )?(follow|go with|leave with|walk with|goes?)( (him|her|them|the))`,
      '(snap|lure|entice)(s|ed|ing)? (him|her|them) (up|away|over|off)',
      `(will|would|they'll) (take|have|grab|hire|snap|get|sign) (him|her|them)( up)?,? (otherwise|instead|if (we|i|not)|else|tomorrow|gladly|any
        day|in a heartbeat|like a shot|at once)`,
      `(a|the|another|any|his|her|their) (replacement|successor|stand-in|newcomer)( for (him|her|them))?( (would|will|could|easily|alone))* (costs?|takes?|needs?) (\\S+ ){0,5}?(months?|years?|weeks|
        salar(y|ies)|fees?)`,
      `(before|or|otherwise) (someone|somebody|anyone|another \\w+|others?|the (competition|bank|others?|market|agency|\\w+ (across|down|
        next|up) (\\w+ ){0,2}\\w+)|they|the \\w+) (else )?(does|do|will|offers?|pays?|takes?|snaps?|grabs?|gets?|hires?|poaches?|comes?|
        calls?)`,
    ],
    unless: `${NOT}|causes?`,
    not: 'Replacing the pump took two days, and the spare part is hard to find.',
  },
  {
    mark: R, guards: ['plainly', 'aboutSomebody'],
    lead: `(to|would|will|[a-z]+'ll|could|might|may|can|only way to|must|should|helps?|of|for|us|let's|lets|way)`,
    find: [`(keep|keeping|retain|retaining|hold( on to)?|holding( on to)?|hang on to|bind|binding|secure|securing|tie( down)?|tying|
      lock( in| down)?|buy( off)?|chain|anchor|placate|appease|pacify|satisfy|persuade|deter|dissuade|stop|prevent|sweeten) [a-z][a-z-]*`],
    with: `${REWARD}|leaving|going|stay|here|with us|from|offer|competitor|job|post|contract|role|until|down|to us`,
    unless: `${NOT}|${ASKED}|(keep|hold|stop|prevent|tie|lock|secure|buy|satisfy|keeping|holding) (him|her|them|you|[a-z]+) (\\w+ )?(informed|updated|
      posted|safe|busy|accountable|waiting|in (the loop|mind|view|check|line|place|touch)|up|on track|at|apart|together|clean|open|short|
      away|as|back|below|above|under|within|for (later|the)|dry|current)`,
    not: 'She wrote the list to keep him informed.',
  },
  {
    mark: R, guards: ['plainly'],
    find: [
      `(so|so that|to ensure|(to )?make sure|makes sure|hope|hoping|provided|need|want|way for|like|get) (that )?(?!it\\b|i\\b)(he|she|they|
        you|him|her|them|[a-z]+) ((will|would|might|may|can|to|also) )*(stays?|remains?|sticks? around|signs? on|(does not|doesn't|do not|
        don't|won't|will not) (leave|go|walk|quit|resign|look|take the|take that|accept|jump|run|sign)|turns? down|declines?|refuses?|
        rejects?|says? no to|forgets?)(?! (in (bed|the room)|on (top|track|site)|open|closed|below|above|under|within|dry|calm|peace\\w*|quiet|happy|(over|
        through|home|wrong|live)))( (us|the offer|with us|here|put))?`,
      `(lock|hold|grip|chain|lever|leverage) ((that|we|we've|have|got|still) )+(on|over) (him|her|them)`,
      '(retention|loyalty) (tool|measure|lever|argument|raise|rating|grade|promotion|reasons?|premium|bump|rise|title)',
      '(for|out of|purely) (retention|loyalty)',
      '(buys?|gives?|gains?|wins?) us (\\w+ ){0,3}?(years?|months|seasons?) (of|with|from|out of) (him|her)',
      `(stop|stops|'ll stop|no longer|won't|needn't) (read|look at|answer|study|listen to|talk to)(ing)? (the |job )*(adverts?|ads|listings|linkedin|recruiters?|
        vacancies|agency|agencies|competition)`,
      `(won't|will not|wouldn't|would not|not|hardly) (stay|remain|hang around|stick around) ?(much longer|long|forever|for|around|another|
        without|unless|if|otherwise)`, '(nail|pin|tie|lock|bind|chain)s? (him|her|them) (down|in|to (us|the)|here|with)',
      `(${REWARD}) (\\w+ ){0,5}(will|would|might|may|could|to|should|can) (keep|hold|retain|stop|tie|bind) (him|her|them)`, ],
    unless: `${NOT}|customers? retention`,
    not: 'He set the retention period of the records to six years.',
  },
]

/** What is being argued for: level, rating, money. */
export const REWARDS: readonly Entry[] = [{ mark: 'reward',
  find: [`(${REWARD.replaceAll('\\w+', '(e|ed|ing|ion)').replaceAll('\\w*', '(ship)?').replace('raise[sd]', 'raises').replace('l[2-6]|[45]', 'l2|l3|l4|l5|l6')}|urgent)`,
  '(to|at|on|for|an?|gets?) (l|level |band |grade )[2-9]', 'gets? an? [45]', `(give|gave|giving|get|make|move) ${WHO}`], not: 'He stacked the pallets.' }]
