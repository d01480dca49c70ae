import { either } from '../pattern.ts'

/** What people are by trade. */
export const TRADES = either(`nurses? engineers? reps? drivers? teachers? sellers? associates? lawyers? pickers? packers? agents? analysts?
  managers? operators? technicians? developers? designers? planners? buyers? clerks? cooks? chefs? waiters? waitresses guides? officers?
  fitters? setters? welders? machinists? porters? carers? paralegals? solicitors? partners? seniors? juniors? mids? apprentices?
  trainees?
  leads? sisters? matrons? supervisors? foremen foreman receptionists? assistants? recruiters? controllers? accountants? researchers?
  postdocs? students? consultants? advisers? advisors? salespeople salesman salesmen people person staff members? hires? starters?
  counterparts? dispatchers? testers? loaders? mechanics? electricians? plumbers? second-years? first-years? counsel directors? heads?
  barristers? pharmacists? doctors? registrars? midwives tutors? lecturers? bakers? brewers? carpenters? joiners? masons? cashiers?
  hosts? account_(managers?|executives?) team_(leads?|members?) project_managers? shop_assistants? store_managers? shift_leads?
  charge_nurses? ward_sisters? case_workers? caseworkers? social_workers? crews? shifts? teams? desks? girls? lads? guys? boys? names?`)
/** The same where only a number or a pronoun is left of them: "the other two". */
export const THEM = `(${TRADES}|ones?|two|three|four|five|six|seven|eight)`
/** The same, of people only. */
export const TEAM = `(team|ward|crew|shift|department|group|unit|squad|class|brigade|peer group|office|floor|firm|company|staff|cohort|intake|
    year|section|kitchen|faculty|practice|plant|pack|bunch|school|hospital|branch|desk|lot)`
/** What they work in. */
export const GROUP = `(team|ward|office|floor|department|firm|shift|crew|company|site|group|school|branch|unit|cohort|squad|faculty|practice|
    clinic|depot|plant|desk|warehouse|region|organi[sz]ation|staff|store|building|line|bench|chambers|section|division|business|hospital|
    factory|brigade|kitchen|corridor|yard|court|pack|bunch|lot|field|class|crop|intake|year|year team|lab|institute|house|hotel|bar|
    restaurant|town|trade|room|gang|workshop|band|league|rank|row|peer group|board)`
/** Determiners. */
export const WHOSE = `(the|his|her|their|our|my|your|this|these|those|that)`
/** Whom one may be measured against. */
export const PEER = `((almost |nearly |practically )?(any|all|most|many|some|both|half|none|each|every|several|a few|two|three|four|
    either|one) (of )?)?(${WHOSE} )?((\\w+ )?(peers?|colleagues?|team-?mates?|co-?workers?|work-?mates?|counterparts?|predecessors?|
    classmates|comrades|contemporaries|equals|rivals|stablemates|fellow \\w+|desk mates?|roommates?|batch ?mates?|successor)|((the|these|
    those) )?((two|three|four|five|six) )?others|everyone else|everybody else|anyone else|anybody else|no one else|everyone|everybody|
    anyone|anybody|most people|other people|someone else|(the )?rest( of (${WHOSE} )?(\\w+ ){0,2}?${GROUP}| of (us|them)| of the \\w+)?|
    the (whole|entire) ${TEAM}|the ${TEAM}('s)? (average|mean|median|norm)|(the )?(others|average (\\w+ )?${TRADES}|
    typical (\\w+ )?${TRADES}|competition|pack|crowd|field|old hands|younger ones|older ones)|((the|any|his|her|their|our|my|most|all|
    both|these|those|two of the|some of our|many of our|two|three|of our|every|some|many|of the) )?(other|current|fellow|remaining|
    existing|more senior|senior|same-level|more experienced|experienced|older|younger|long-serving|day|night|present|average|usual|full|
    newer|new|early|late) (\\w+ ){0,2}${THEM}|(our|my) (\\w+ )?${TRADES}|(many|most|some|any|all|half) (of (our|the|
    my) )?(\\w+ )?${TRADES}|(that|those|the (work|ones?|figures?|numbers?|results?|output|notes|files|reports|
    drafts)) of (${WHOSE} )?(other |fellow |\\w+ )?(${TRADES}|peers|colleagues|others|rest)|theirs|(the )?(${TRADES}) (on|in|at|next to|
    before|beside) (${WHOSE} )\\w+)( (on|in|at|of|around|across|with|from) (the|our|my|his|her|their|this|same|a) (same |whole |entire |
    other )?(\\w+ )?(${GROUP}|level|grade|band|role|post|rank|same \\w+|service|experience))?`
/** Other measures: a level, a target, one's own past, a cohort, a benchmark, a vendor; or a comparison that is denied. */
export const OTHER_MEASURE = `(two|three|four|five|new|newly \\w+|junior|younger) (\\w+ )?colleagues|(isn't|is not|wasn't|was not|aren't|
    not|never|nobody|none) (\\w+ )?(ahead of|behind|above|below|compared|better than|worse than|stronger than|weaker than) (\\w+ )?(or|
    nor|and|the|his|her|anyone|anybody)|isn't the claim|would not argue|(not|n't|never|rather than|instead of) (\\w+ ){0,3}?(against|
    rank\\w*|how (he|she|they) (rank|compare)\\w*)|(not|n't|no|never|without|rather than|instead of|isn't|nor) (\\w+ ){0,3}?(compar(e|ed|
    ing|ison|isons)|measured against|ranked|rank|ranking|against (his|her|their|the) (peers|colleagues|others|rest))|more than (anybody|
    anyone) (could|can|would|should|might) (ask|expect|hope|wish|want)|(the|a) (level|target|plan|standard|benchmark|goal|budget|limit|
    norm|definition|criteria|framework) (asks|says|for|of|text)|(customer|client|patient|supplier|tenant|guest|user|caller|visitor|parent|
    pupil)s? (\\w+ ){0,2}(than|as|like) (any|the|other)|national|industry|market|vendor|supplier('s)?|manufacturer|other (sites|branches|
    wards|schools|depots|stores|plants|hospitals|offices|hotels) (in|of)|(keep|kept|keeps|keeping) (everyone|the rest|others|colleagues|
    the team|the others|her colleagues|his colleagues) (informed|posted|in the loop|up to date)|(shares?|shared|sharing|presents?|
    presented|hand(ed|s)?|teach(es)?|taught|show(s|ed|n)?|help(s|ed)?|told|tells?|trained|trains?|explain(s|ed)|coach(es|ed)|mentors?|
    passed|wrote|writes|supports?|supported|cover(s|ed)?|replaced|briefs?|briefed|relieved|introduced|asks?|asked|invited|lets?|gives?|
    gave|sends?|sent|freed) (\\w+ ){0,6}?(the others|others|the rest of the \\w+|(her|his|their) colleagues|other \\w+|everyone else|
    two colleagues|colleagues|the other \\w+|all|everyone|anyone)\\b(?! (put together|combined|can't|cannot|manage))|(?<!compared |
    comparison |along |level |par )(with|for|by|so that|so) (the |her |his |their |all )?(rest of the \\w+|others|colleagues|
    other \\w+)\\b`
/** Comparatives and the words of rank. */
export const MORE = `(more|less|fewer|better|worse|faster|slower|stronger|weaker|quicker|sharper|higher|lower|longer|shorter|smarter|brighter|
    cleaner|neater|tidier|calmer|louder|quieter|harder|further|farther|ahead|later|earlier|sooner|larger|bigger|smaller|broader|deeper|
    closer|cheaper|richer|poorer|thinner|thicker|rougher|wider|greater|older|younger|easier|happier|friendlier|steadier|other|rather|
    superior|inferior|[a-z]{3,12}er|double|twice|behind|above|below)`
/** Superlatives and ranks. */
export const BEST = `(best|worst|strongest|weakest|fastest|slowest|quickest|sharpest|brightest|smartest|cleverest|finest|greatest|poorest|
    highest|lowest|top|leading|foremost|most (\\w+)|least (\\w+(ful|ive|able|ed|ing|al|ent|ant|ous|ic))|number one|number two|
    second[- ]best|third[- ]best|second[- ]strongest|hardest|cleanest|neatest|calmest|toughest|steadiest|longest|[a-z]{3,12}est)`
