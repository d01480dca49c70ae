import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const D = 'predetermined-outcome'

const EXIT = either(`exit departure dismissal termination release end_of_(the_)?(contract|employment) separation removal severance
  garden(ing)?_leave settlement settlement_agreement redundancy firing sacking leaving replacement parting notice
  letting_(him|her|them)_go let_(him|her|them)_go getting_rid get_rid fire sack dismiss terminate release part_ways part_company part
  move_(him|her|them)_(out|on) manage_(him|her|them)_out managed_out end_it end_(the|his|her|their)_(contract|employment)
  exit_(him|her|them) remove replace_(him|her|them)
  out go leave off_the_(roster|books|payroll|team) gone see_(him|her|them)_off say_goodbye wind_up exit_package`)
/** A plan as a possibility with consequences that are named is no foregone end. */
/** Who decides. */
const BOARD = `(governors?|board|directors?|management|hr|head office|owners?|partners|trustees|committee|panel|leadership|council|
    headteacher|head|matron|chief|ceo|bosses|we|i|senior team|executive|family|chairman|chair|everyone|all of us)`
const REAL = `(if|unless|should|where|in case) (\\w+ ){0,14}?(not met|is met|are met|missed|reached|achieved|under|below|above|fail\\w*|
    passed|fulfilled|less|fewer|more|met|unmet|not|does|is|are|stays?|remains?)(?! (anyway|matter))|(may|might|can|could) (end|lead|
    be ended|result|be dismissed)|(open|not decided|undecided|no decision|not (been )?(made|taken|decided)|nothing (is|has been) decided|
    either outcome|outcome is open|real chance|genuine)|(not|isn't|is not|never|no) (a |just a |merely a |only a |mere )?(formality|paper|
    box|foregone|decided)`
const ELSE = `replacements? (of|for) (the|a|two|all)|(customer|client|supplier|tenant|lease|tender|service|machine|part|filter|vendor|
    patient|lock|pump|battery|server|licence|maintenance|cleaning|site|rental|insurance|sales|framework|purchase|vaccine|haulage|catering|
    agency)s?('s)? (\\w+ )?(contract|agreement|assignment|replacement|notice|successor)|(contract|agreement) (with|of) (the|a|
    our) (supplier|client|customer|vendor|city|council|hospital)|notice board|paper trail (for|of|on) (the |each |every |all )?(drugs?|
    doses?|parts?|audit\\w*|orders?|batch\\w*|cash|samples?|payments?|approvals?|changes)`

/** An end that is fixed before the plan or the review has begun. */
export const PREDETERMINED: readonly Entry[] = [
  {
    mark: D, span: 'clause', guards: ['plainly'],
    find: [
      `(formality|formalities|box-?ticking|tick-?box|paper exercise|paperwork exercise|rubber[- ]stamp(ing|ed|s)?|charade|
        window[- ]dressing|smokescreen|fig leaf|alibi|pro forma|farce|theatre|show trial|foregone conclusion|fait accompli|done deal|
        done and dusted|dead man walking|lost cause|hopeless case|write-?off|non-?starter|lame duck)`,
      `${BOARD} (\\w+ )?(made up (their|his|her|our|my) minds?|settled (the|this|that|it|on)|have settled|has settled|want(s)? (him|her|
        them) (gone|out|off)|signed (it|this|his|her) off|voted|wrote (him|her|them) off|drew a line|closed the (book|chapter|
        file))( \\w+){0,6}`,
      `(we|i|you|everyone|everybody|all|who)( all)? (\\w+ )?knows? (how|where|what|when) (\\w+ ){0,3}(ends?|end|leads?|going|goes|outcome|
        finish|coming|turn out|lead)( \\w+){0,3}`,
      `((need|needs|have|having|put|putting|get|getting|want|wants|must be|to be|has to be|is to have|remains is) (\\w+ ){0,5}(on|in|
        for) (the |his |her |their )?(file|personnel file)|(for|to) the (file|files)( (only|anyway))?)(?= *(,|\\.|;|:|$|before|first|so|
        anyway|and|for|only))`,
      `(before|until|so) (we|they|hr) (can|may|could|are able to|are allowed to) (\\w+ )?(serve|give|issue|hand (him|her|them)|send|
        present) (him |her |them )?(his |her |their |the |a )?(notice|p45|papers|dismissal|termination)`,
      `(serve|serving|observ(e|ing)|sit out|sitting out|wait(ing)? out|see(ing)? out|run(ning)? down|bridg(e|ing)|cover(ing)?|
        fill(ing)?) (\\w+ )?(the |his |her |their )?(notice( rules| period)?|statutory period|waiting period|time until|remaining (weeks|
        time|term)|contract)( \\w+){0,3}`,
      `(the |his |her |their )?(vacancy|advert|ad|job advert|posting|listing|job ad) (\\w+ ){0,3}?(goes|is|will|has|was|went|appears|
        runs) (\\w+ )?(online|out|live|up|drafted|ready|written|published|placed|scheduled|booked|open)( \\w+){0,4}`,
      `(tribunal|judge|lawyers?|works council|arbitrator) (\\w+ )?(sees?|can see|needs to see|will see|must see|finds?|accepts?|believes?|
        knows|is satisfied|has something|asks|may ask|will ask|wants)( \\w+){0,6}`,
      `(we|i|they) (did|have done|do|can show (that )?we did|tried|have tried|gave (him|her|them)) (our (part|bit|duty|homework)|
        everything by the book|it by the book|a (fair )?chance on paper|what the law|the minimum)( \\w+){0,3}`,
      `(matter|question|case) of (paperwork|form|formality|time|weeks|days|procedure|when)(?= *(now|only|,|\\.|;|$|until|before|and|
        not))( now| only)?`, '(going|go|goes|went|gone) through the motions',
      `(legal|hr|personnel|procedural|administrative|bureaucratic|compulsory|contractual|obligatory|mandatory|necessary|required|last|
        final|first) (step|hurdle|hoop|exercise|requirement|necessity|cover|stage|box|chore)( (before|towards|to|on the way|on the road|
        in|we|needed|required|that)( \\w+){0,6})?`,
      `(box(es)?|hoops?|step|steps|stage|paper|papers|grade|rating|mark) (\\w+ )?(to|we|that|which)( \\w+)? (tick|jump|clear|complete|
        check|need|must|have to|go through|get through|take)( \\w+){0,6}`,
      `(exit|dismissal|termination|leaving|severance|release|separation|farewell|redundancy) (papers?|letters?|agreements?|package|talks|
        negotiations|documents?|paperwork|date|meeting|plan)`,
      `(tick|ticks|ticked|ticking|check|jump|jumping) (\\w+ )?(the|a|all the|every|this|hr's|through|off|our|that) (\\w+ )?(box|boxes|
        hoops?)`, '(paper|document(ation)?|audit|evidence) trail',
      `(purely|only|just|merely|solely|simply|mainly|strictly|more|all) (a (matter|question) of (form|procedure|paperwork)|
        for (the )?(record|records|file|files|form|show|completeness|hr|legal|the lawyers?|lawyers?|appearances?|paperwork|tribunal|
        the tribunal)|on paper|a step|procedur\\w+|formal\\w*|procedural|symbolic|legal\\w*|cosmetic|to (\\w+ ){0,3}?(record|document|
        file|satisfy|cover|protect|show|please|build))`,
      `(for|to) (the )?(file|completeness|form's sake|appearances' sake|show|the lawyers|the tribunal|the paperwork)(?= *(only|,|\\.|:|;|
        $|anyway|and|because|as|so|since))`, '(for the record|on paper) (only|anyway|alone)',
      '(cover|covers|covering|protect|protects) (ourselves|us|our (backs?|position|selves)|the (firm|company|trust|school))( \\w+){0,4}',
      '(dot|cross) the (i|t)\'?s',
    ], unless: `${REAL}|${ELSE}|(first|last|final|next|necessary|required|mandatory) (step|stage)(?! (before|towards|to|
        on) (\\w+ ){0,3}?(dismiss\\w*|exit|terminat\\w*|release|let\\w*|leav\\w*|the end|part\\w*|out|severance|fir\\w+))|(checks?|
        ticks?) (the|a|each|every|all the) box(es)? (on|in|beside|for)|audit trail (of|on|for|in|is|was|complete|shows|entries|field)`,
    not: 'The first step is the checklist at the gate; the audit trail of the drug book is complete.',
  },
  {
    mark: D, span: 'clause', guards: ['plainly'],
    lead: `(hr|legal|procedure|policy|the (lawyers?|law|process|procedure|policy|works council|tribunal|court|contract|union|handbook|
        rules?|system|company|director|head office)|employment law|lawyers|protocol|form|we|law|compliance|a pip|the union|dismissal|it|
        they|regulations?|counsel|a (dismissal|termination))( (first|simply|just|only|merely|also|still|will|must|would|always|
        unfortunately))?`,
    find: [
      `(needs?|demands?|requires?|asks? for|insists? on|wants?|expects?|prescribes?|calls? for|say|says|told us|have to|has to|must|
        obliges?|makes us|forces? us)( (us|to|that|first|have|show|follow|run|go|we|of us))* (a|an|one|this|it|some|three|two|on|for|
        paper|paperwork|evidence|documentation|to)( \\w+){0,5}`],
    with: `(paper ?trail|paper|papers|paperwork|documentation|documented|formally|file|first before|a plan|(the|this) plan (exists|we|is|
        was)|exists|before we (can|may)|before (he|she|they) (can|is|are) (be )?(let|dismiss|releas|fir)|low (grade|rating|mark)|let go|
        to (sack|dismiss|fire|release|let|end|terminate)|demands one|requires one|requires it|needs one|for the file|(a|this|the) (pip|
        plan) (first|on (the )?file|before)|six weeks of|trail|dismissal|before (the )?(exit|termination|dismissal|release|severance))`,
    unless: `${REAL}|${ELSE}|(customer|client|auditor|regulator|patient|inspector|insurer|evidence of|the (job|role|level|grade|work|
        task) (needs|requires|demands|asks))`,
    not: 'The policy requires a second signature on each dose.',
  },
  {
    mark: D, span: 'clause', guards: ['affirmed'],
    find: [
      `(decision|outcome|result|verdict|conclusion|end|ending|exit|departure|termination|dismissal|release|fate|severance|separation|
        matter|die|date|direction|course|settlement|mind|minds|parting|garden leave|leaving date|last day|notice) (\\w+ ){0,6}?(is|are|
        was|were|has|have|had|been|'s|seems?|stands?) (\\w+ )?(already |effectively |long |all but |in fact |pretty much |more or less |
        basically |practically |de facto |been |now |privately )*(made|made up|taken|decided|fixed|settled|clear|certain|known|agreed|set|
        sealed|final|given|cast|signed|predetermined|inevitable|planned|scheduled|drafted|prepared|arranged|booked|unavoidable|a foregone|
        not in doubt|beyond doubt|a given|a matter of time|in the drawer|ready|on the cards)( \\w+){0,5}`,
      `(already|have|has|had|is|was|been|we|director|board|management|i|privately|long since|all) (\\w+ )?(decided|agreed|resolved|
        determined|settled|approved|planned|intend|intends|want|wants|chosen|made up (my|our|his|her|their) minds?|signed off|arranged|
        concluded|plan)( (that|to|on|upon|with \\w+( \\w+)?|not to|for|in \\w+|about))* (\\w+ ){0,3}?(${EXIT}|goes|go|leaves|leave|
        will (go|leave)|ends|renew|extend|keep (him|her|them)|he goes|she goes|on (his|her|their) (exit|departure|dismissal|
        release))( \\w+){0,5}`,
      `(he|she|they)('s| is|'re| are|'ll be| will be) (\\w+ )?(out|gone|off the \\w+|history|finished|leaving us|done here|on (his|her|
        their) way out|not coming back|off)( (at|by|in|after|when|once|from|as of|on|before|come|whatever|anyway|either|no matter|
        regardless)( \\w+){0,8})`,
      `(goes|leaves|is (out|gone|off|leaving|going|finished|done|history|to go|to leave)|will (be (gone|out|leaving|released|dismissed|
        let go|replaced|off|fired|sacked)|go|leave)|must go|has to go|'ll be (gone|out|released))( (\\w+)){0,3}? ?(in any (case|event)|
        anyway|either way|whatever|regardless|no matter|come what may|at (the )?(end|latest)|by (\\w+)|in (january|february|march|april|
        may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|after (this|that|the (plan|period|six weeks|
        review))|once (this|the)|when (this|the) (is|plan|period))( \\w+){0,5}`,
      `(whatever|regardless of|no matter|irrespective of|however|independent(ly)? of|even if|even though|even with|whether or not|
        with or without|whether (he|she|they|it)) (\\w+ ){0,8}?(result|results|figure|figures|outcome|happens|passes|pass|met|meets?|
        hits?|reach(es)?|score|numbers|improv\\w+|well|good|achiev\\w+|comes?|does|do|manages?|plan|target|targets|criteria|succeeds?|it|
        way|performs?|tries|hard|completes?)`,
      `(either way|in any (case|event)|anyway|come what may|one way or (the other|another)|sooner or later|whatever happens|
        no matter what|regardless|all the same|as it is|as things stand|no question)`,
    ],
    with: `(out|off|gone|go|goes|going|leave|leaves|leaving|ends?|over|contract|renew\\w*|extend\\w*|let|dismiss\\w*|fired?|sack\\w*|
        terminat\\w*|replac\\w*|future|exit|release\\w*|post|position|roster|severance|part|decid\\w*|decision|done|made up|fixed|settled|
        garden leave|last day|successor|job|not (stay|be kept)|won't (be )?(stay|kept|here)|keep (him|her|them)|departure|leaver|parting|
        sealed|cast|certain|see (him|her|them) off|make it|fail\\w*|pass|conclusion|notice)`,
    unless: `${REAL}|${ELSE}|(goes|go|leaves|leave|gone|leaving) (to|through|over|live|into|for|the|on|at|home|early|late|up|down|well|
        out (to|on|in|of the (gate|warehouse|door))|no|a|it|with)\\b|(anything less|otherwise|or else|or he|or she)|(decided|agreed|
        planned) (to|on|that|with (him|her|them)) (\\w+ )?(the|a|meet|do|try|split|move|leave (the|it)|part (of|two|one)|release (the|
        version)|add|use|write|run|start|keep (the|a|it)|weekly|to)|part (of|two|one|number|time)|release (of|notes|went|date|train|
        candidate|version)|leave (request|plan|days|policy|was|is|calendar)|decision (log|making|tree|memo|on the (site|supplier|tool|
        design))|over \\d|let (the|us|me)|contract (value|worth|review|law|with)|job (sheet|card|ticket)|his own (wish|request)|
        her own (wish|request)|own wish|retir\\w+|internal move|new role|transfer|won the|up from|down from|fell|rose`,
    not: 'They agreed to leave the crane where it stood, and the release went out on 3 May.',
  },
  {
    mark: D, span: 'clause', guards: ['plainly'],
    find: [
      `((his|her|their|a new) (\\w+ )?(replacement|successor)|successor|new (hire|person|man|woman|starter|colleague|nurse|teacher|driver|
        engineer|cook|agent|clerk|one)|someone else|somebody else|candidate) (\\w+ ){0,4}?(starts?|started|begins?|is|has|will|was|have|
        are|been|in|from|comes?|arrives?|takes? over|due|waiting|found|hired|signed|chosen|lined up|already|ready|on board|
        selected)( \\w+){0,6}`,
      `(found|hired|signed|chosen|picked|recruiting|interviewing|searching|looking|lined up|advertising|advertised|selected|appointed|
        started (recruiting|interviewing|looking|searching)|contacted|signed up|have|got|approved) (\\w+ ){0,3}?(for )?(his|her|their|a|
        the) (\\w+ )?(replacements?|successors?)( \\w+){0,5}`,
      `(his|her|their|the|this) (\\w+ )?(desk|post|position|job|slot|seat|vacancy|role|place|locker|shift|classes|class|tools|bench|
        accounts|hours|workload|patients|territory|route|van|parking space|name|laptop|access|contract|headcount|budget|chair|timetable|
        room) (\\w+ ){0,3}?(is|are|was|were|has|have|been|will|won't|'s) (\\w+ )?(been |already |no longer |not |be |being |now |out |
        as good as |long |all but |going )*(promised|filled|advertised|posted|given|taken|assigned|reassigned|reallocated|allocated|
        handed|distributed|cancelled|gone|to go|split|renewed|extended|prolonged|passed|earmarked|reserved|cleared|offered|removed|in the|
        out to|on the (market|website|board|list)|off the|struck|crossed|planned without|budgeted|redistributed|closed|cut|deleted|signed|
        ends?)( \\w+){0,5}`,
      `(filled|advertised|posted|given away|promised|reassigned|planned|listed|offered|drawn up|written|prepared|drafted|ordered|printed|
        signed|dated|budgeted|booked) (\\w+ )?(his|her|their|the) (\\w+ )?(position|post|job|role|desk|slot|vacancy|seat|place|dismissal|
        termination|exit|leaving|severance|notice|release|summer|rota|roster|farewell|certificate|reference|letter)( (letter|papers?|
        agreement|without (him|her|them)|package|for|from|to|in)( \\w+){0,3})?`,
      `(rota|roster|plan|budget|headcount|timetable|team|org chart|schedule|shift plan)( \\w+){0,5} (without (him|her|them)|(has|have|
        with) no (room|place|slot) for (him|her|them)|no longer (includes?|has|shows?|lists?|counts?) (him|her|them|his|her|
        their)( \\w+)?)`,
    ],
    with: `(replacement|successor|already|starts?|new hire|promised|filled|advertised|renew\\w*|extend\\w*|hired|found|lined up|signed|
        from (january|february|march|april|may|june|july|august|september|october|november|december|monday|next)|in (january|february|
        march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|the autumn|the summer)|waiting|given|
        gone|reassigned|without|no longer|struck|drafted|prepared|ready|out|posted|booked|cancelled|ends?|taken|recruit\\w+|interview\\w*|
        looking|removed|next|allocated|redistributed|cut|closed)`,
    unless: `${REAL}|${ELSE}|(handed over|trained|handover|overlap|induct\\w+|coach\\w+|mentor\\w*|showed|teaches|taught|onboard\\w*|
        supports?) |internal move|(on|for) (his|her|their|parental|maternity|paternity|sick) leave|the (new (scanner|system|machine|tool|
        line|site|van|truck|press|server|pump|form|rule|door|software|rota|roster|process)|vacancy (rate|list)|rota (was|is) (published|
        posted|printed|out|on time|ready|full))|retir\\w+|promoted|(desk|room|van|tools|accounts?|laptop|route|classes|class|place|
        patients|shift) (is|are|was|were) (\\w+ )?(clean|tidy|cleared (by|on|at|each)|handed over|closed (by|at|on)|given (a|the|to (the|
        her|his) (team|pharmac\\w+))|planned|signed (off|by)|filled (in|with|by))|hired (two|three|four|five|\\d+|a (temp|plumber|van|
        crane))|role (is|was) (defined|clear)|her own (wish|request)|his own (wish|request)`,
    not: 'Her desk was handed over clean and the new press started in May.',
  },
  {
    mark: D, span: 'clause', guards: [],
    find: [
      `(will not|won't|will never|is never going to|isn't going to|is not going to|cannot|can't|could never|never|not|nobody|no one|
        none of us|hardly|unlikely to|i don't|we don't|do not|don't|not expected to|does not|doesn't) (\\w+ ){0,5}?(make it|pass|survive|
        get through|manage (it|this|that|anyway)|meet (it|them|this|these)|reach (it|them|this)|succeed|be (kept|saved|renewed|extended|
        here|with us|staying|turned around|retained|rescued|needed|back|around)|recover|turn (it|this) (a)?round|come back|stay|
        believe (in it|in this|he|she|it)|expect (him|her|them|it|this|any)|want (him|her|them) (to (stay|pass|back|succeed|remain|make)|
        back|here|any)|renew|extend|keep (him|her|them)|have a (future|chance|place)|see (a|any|him|her|them) (future|way|chance|here)|
        count on|plan with (him|her|them)|change (anything|the outcome|that|this|our|my|the (decision|result)))( \\w+){0,6}`,
      `(no|little|zero|hardly any|not much|without) (\\w+ )?(future|way back|chance|hope|prospect|prospects|place|intention of|return|
        use for (him|her|them)|expectation)( (here|with us|in (this|the|our) \\w+|of|for (him|her|them)|left|that|to|whatsoever|in|
        on))*( \\w+){0,4}`, "(beyond|past) (saving|repair|help|hope|rescue|the point of no return)",
      `(time|days|career|chapter|stay|employment|story|journey|spell) (with us|here|at|in (this|the|our) \\w+|on (this|the|our) \\w+|are|
        is) (\\w+ )?(is |are )?(over|numbered|up|finished|done|at an end|ending|coming to an end|run out|through|counted)( \\w+){0,4}`,
      "(set|setting|sets) (him|her|them|up)?( up)? (to|for) (fail|failure)",
      `(targets?|bar|criteria|goals?|standard|level|figure|number) (\\w+ ){0,4}?(so (high|that (he|she|they))|too high|impossible|
        unreachable|out of reach|cannot be (met|reached)|nobody (can|could|reaches|has ever)|no one (can|could)|deliberately|on purpose|
        meant to be missed|designed to)( \\w+){0,6}`,
      `(designed|meant|intended|bound|doomed|destined|certain|sure|expected|guaranteed|going) to (fail|be missed|end (in|with)|fall short|
        miss|lose|be let go|go under)( \\w+){0,4}`,
      "(i|we) (have|had) (given up on|written (him|her|them) off|lost faith|no faith|no hope|no doubt (he|she|they) will fail)( \\w+){0,3}",
      "(written|write|wrote) (him|her|them) off",
    ],
    with: `(plan|pip|week|weeks|improvement|here|with us|anyway|future|team|contract|renewed|fail|result|outcome|decision|below|
        unsatisfactory|no way back|chance|saving|over|numbered|keep|stay|passed?|make it|believe|expect|want|off|place|expectation|us|
        survive|kept|back|point|impossible|deliberately|reach|criteria|given up|lost faith|targets?|saved|turned|here,? and)`,
    unless: `${REAL}|${ELSE}|(does not|doesn't|did not|cannot|can't|do not|don't|not|never) (\\w+ )?(meet|reach|pass|manage) (the|a|any|
        his|her|their|two|all|this (standard|criterion)|these (criteria|standards))|(pass|passes|passed) (on|the|over|it|information|
        messages)|(no|little|zero|without|hardly any|not much|not) (\\w+ )?(chance (to|of (rain|error))|room (for (error|doubt|
        improvement)|in)|point (is|was|was missed)|use|place (for|to)|interest in|expectation|return|returns)|stay (\\w+ )?(in|on|under|
        below|above|within|at)|last (week|month|year|quarter|autumn|spring)|will not (be )?(repeated|change)|don't want (him|her|
        them) to (lose|stop)|customers?|patients?|clients?|parcels?|pupils|not (yet|been|because)|succeed in|recover (the|two|a)`,
    not: 'The plan ends on 30 June, and she cannot meet the customer before.',
  },
  {
    mark: D, span: 'clause', guards: ['plainly'],
    lead: `(to|can|could|may|before|until|so( that)?|we|which|that|and|then|will|should|must|able to|helps? (us )?(to)?|order to|i|
        want to|us|he|she|they|is|are|be|being|finally|where|after which|ready to|free to|of|for|in|by|towards|toward|case for|into|with|
        without)( (we|i|us|then|finally|can|may|will|be|legally|safely|cleanly|properly|formally|lawfully|quietly|soon|be able to|her|his|
        their|the|a|an|him|them|later|prepare|build|support|justify|document|documenting|preparing|building|supporting|justifying|
        speed up|smooth|allow|enable|facilitate|secure|ground|grounds|case|for))*`,
    find: [
      `${either("dismiss dismissed dismissal terminate terminated termination fire fired sack sacked severance redundancy exit parting manage_(him|her|them)_out managed_out managing_(him|her|them)_out let_(him|her|them)_go be_let_go let_go get_rid_of getting_rid_of got_rid_of part_ways part_company show_(him|her|them)_the_door shown_the_door ease_(him|her|them)_out easing_(him|her|them)_out push_(him|her|them)_out see_(him|her|them)_(off|out|go) release(d)?_(him|her|them|from) exit_(him|her|them) end_(his|her|their|the)_(contract|employment) move(d)?_(him|her|them)_out say_goodbye severance_package exit_package settlement_agreement walking_papers marching_orders free_up_(his|her|their|the)_(post|position|place|headcount) letting_(him|her|them)_go releasing_(him|her|them) the_case_for_release case_for_(dismissal|release) out_of_(the_company|here|the_team) garden(ing)?_leave leaves_us")}( (him|
        her|them|cleanly|lawfully|legally|quickly|without|with|by|in|on|at|afterwards|soon|properly|for good|anyway))*`],
    unless: `${REAL}|${ELSE}|(fire|exit)[- ](drill|door|alarm|exit|safety|doors|route|wardens?|interview|brigade|survey|ramp)|
        release (from|notes|version)|exit (from|criteri\\w+|of the|date|checks?)|(dismissed|terminated|dismiss|fire|fired) (the|a|two|
        three|in court|by the court) (claim|appeal|case|charge|supplier|contract|lease)|court|claimant|employee (relations|law)|
        tribunal case|advis(ed|es|ing)|her client|his client|drafted the (severance|settlement)|negotiat\\w+`,
    not: 'He led the fire drill and negotiated the exit from the lease.',
  },
]
