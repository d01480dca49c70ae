import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const N = `((£|\\$|€)?\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|a third|
  a quarter|twice)`
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)'
const MAYBE = '(?<!(?:to|will|would|should|could|might|may|must|can|hopefully'
const FELL = `(fell|fallen|dropped|declined|shrank|rose|risen|grew|grown|climbed|doubled|tripled|halved|plummeted|soared|jumped|dipped|
  improved|recovered|stabili[sz]ed|eased|slowed|(went|gone) (up|down|from)|(came|come|is|are|was|were) (down|up) (to|from|by)|
  kept (\\w+ ){1,3}(stable|open|running|alive|staffed|safe|together|clean|in school|at work))`
const CHANGED = either(`reduced cut decreased lowered shortened increased raised boosted lifted improved enhanced strengthened streamlined
  simplified accelerated sped_up optimi[sz]ed saved slashed trimmed eliminated avoided prevented freed unblocked recovered retained
  moderni[sz]ed minimi[sz]ed maximi[sz]ed expanded extended widened tightened brought_(down|in) turned_around curbed transformed averted
  rescued salvaged won secured earned(?!_(this|it|that|the_(title|grade|step|post|promotion|rating|level)|his|her|(the_|an?_)?[1-5])) generated restored ended removed wiped_out cleared
  kept_(the_|our_)?(\\w+_)?(client|customer|contract|account|ward|service|site)`)
const CAUSED = either(`(led|leading)_to
  which_(meant|means|let|gave|saved|cut|kept|allowed|made|brought|stopped|freed|helped|enabled|ended|prevented|won|turned|raised|now|took|put)
  meaning meant so_that as_a_(result|consequence) consequently thereby (thanks_to|because_of)_(this|that|it|which) since_then ever_since
  the_(result|effect|outcome) enabl(ed|es|ing) allow(ed|s|ing) let_(us|the|them|\\w+s) lets letting unlock(ed|s|ing)
  giving_(the|us|them|every|\\w+s) helped_(the|us|to|them|reduce|cut|win|keep|\\w+_to) persuad(ed|ing) convinc(ed|ing) won_over
  talked_\\w+_(into|out_of)`)

/** Something is different afterwards, told or at least claimed. What somebody else did of it is read from its clause. */
export const RESULTS: readonly Entry[] = [
  { mark: 'result', after: `${MAYBE}|the|a|an|our|his|her|their|expected to be|be|to be|not|hoped|needs|need) +)`, find: [CHANGED],
    not: 'She presented the improved form at the March meeting.' },
  { mark: 'result', after: `${MAYBE}) +)`, find: [FELL, CAUSED], not: 'He drew up a plan that would cut waste, to enable growth.' },
  {
    mark: 'result', find: [
      'no longer',
      `(no|zero|without( a| any)?|nil|none|fewer|hardly any) (\\w+ ){0,2}(complaints?|errors?|incidents?|outages?|falls?|defects?|delays?|
        accidents?|injur(y|ies)|breach(es)?|findings|returns|losses|penalt(y|ies)|fines?|downtime|doses?|deadlines?|claims?|cancellations?|
        stoppages?|rework|bugs?|tickets?|disputes?|absences?|refunds?|surprises|overtime|leaks?|damage|interruptions?|near[- ]miss(es)?|
        agency \\w+)`,
      `(now|today) (\\w+ )?(use[sd]?|runs?|takes?|knows?|starts?|finish(es)?|gets?|sees?|finds?|works?|has|have|is|are|can|goe?s?|leaves?|
        opens?|closes?|do|does|asks?|sends?|follows?|shares?|reach(es)?|handles?|needs?|costs?|waits?|pass(es)?|stands?|arrives?|comes?|
        reads?|answers?|teach(es)?|leads?|writes?|live|at|on|within|without)`,
      `(use[sd]?|adopted|copied|taken (up|over)|reused|rolled out|requested|chosen|cited|praised|accepted|approved|certified|granted|
        recommended|renewed|re-?signed|relied on|followed) (by|in|across|at|for|as|without|within) (the|all|\\w+ other|both|every|other|
        another|our|us|it|its|${N})`,
      '(on|under|within|below|ahead of|inside) (the )?((original|promised|agreed) (date|day)|budget|cost|target|plan|limit|forecast)',
      `(clients?|customers?|buyers?|accounts?|tenants?|suppliers?|board|court|panel|judge|committee|council|insurer|regulator|inspector|
        auditors?|landlord|union|contract|tender|bid|claim|appeal|permit|school|site|product|release|hospital|firm|they|both|all|
        partner) (\\w+ ){0,3}(renewed|signed|stayed|returned|came back|accepted|agreed|approved|passed|settled|withdrew|upheld|granted|
        extended|reordered|awarded|chose|adopted|bought|found|closed|dropped|won|saved)`,
      `(${N}|all|none|most|many) of (whom|which|them) (have|has|are|were|is|was|now|still|stayed|joined|passed|enrolled|signed|renewed|bought|returned|use|came|\\w+ed)`,
      `all (of the |the )?(\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (\\w+ ){0,2}(were|are|have been) (\\w+ )?(served|seen|treated|paid|answered|delivered|placed|filled|closed|back|done|home|safe|booked|met|settled|on time|taken on|in place)`,
      '(means?|meant)( that)? (nobody|no one|nothing|no \\w+|every\\w*|all|each) \\w+', '(got|claimed|won|clawed|brought) (£|\\$|€)?\\d[\\d.,]*(k|m)? (\\w+ )?back',
      '(is|are) now (part of|used|in use|in force|law|standard|live|the (standard|rule|norm|template))',
      '(reached|hit|made|beat|exceeded|topped) \\d[\\d.,]* ?(%|per ?cent) of',
      'passed (\\w+ ){0,4}(audit|inspection|exams?|tests?|review|check|first|certification)',
      `(instead of|rather than|against|where (it|they|we) (took|had|needed|lost)|compared (with|to)|versus|not) (the )?${N}`,
      `${N}( ?%| per ?cent| points?| hours?| minutes?| days?| weeks?| times)?( \\w+)? (fewer|less|more|faster|lower|higher|shorter|sooner|
        quicker|cheaper|earlier|saved|better|as many|as much|as fast)`,
      `(a|the|such|had|made|big|huge|massive|real|major|great|significant|tremendous|lasting|positive|measurable|noticeable|substantial|
        enormous|dramatic|marked|clear|considerable|sharp) (\\w+ )?(impact|difference|improvements?|effect|savings?|relief|reduction|
        increase|boost|gains?|benefits?|turnaround|drop|rise|fall|uplift|decrease|decline|growth)`,
      'now(?<!\\b(already|right|for|until|to) now)(?= *(\\.|,|;|$))',
      `(closed|won|landed|secured) (the|a|an|one|two|three|four|five) (\\w+ ){0,2}(sales?|deals?|contracts?|tenders?|bids?|grants?|
        accounts?|orders?)`,
      `(got|persuaded|convinced) (\\w+ ){1,7}?to (withdraw|agree|accept|drop|sign|stay|leave|pay|renew|extend|join|return|lower|change|move|
        keep)`,
      `(signed|renewed|granted|upheld|awarded|struck out|overturned|dismissed|settled (for|at|within|before|out|on)|acquitted|recovered|
        discharged|certified|accredited|re(instated|opened|paid))`,
    ],
    not: 'Ran twelve training sessions in May for the new nurses.',
  },
  {
    mark: 'result', after: '[,;–—-] (and |thus |thereby |in turn |so |also |[a-z]+ly )?',
    find: [`(caught|catching|spotting|averting|avoiding|preventing|stopping|ending|halving|doubling|eliminating|removing|recovering|sparing|
      rescuing|keeping|retaining|winning|protecting|restoring|cutting|reducing|lowering|raising|increasing|improving|boosting|lifting|
      shortening|speeding|easing|driving|bringing|making|taking|helping|turning|dropping|growing|strengthening|trimming|contributing)`],
      not: 'Spent May reducing the list of open points.',
  },
]

/** What somebody will do next, or has agreed to do. Plain orders and the present after a gap are read from their clause. */
export const STEPS: readonly Entry[] = [
  {
    mark: 'step', find: [
      `(will|(he|she|it|they|you|we|i|that|who)'ll|shall) (?!not|n't|be (a|an|great|fine|good|taken|surprised)|probably|hear |find out|need|have to|help (him|her|them) |continue to|keep |improve|grow|
        become|get |hopefully|only|always|never|benefit|make (him|her|them)|work on (it|this|that|his|her|their)|develop (as|in|his|her|
        their))\\w+`,
      `(is|are|am|(he|she|it)'s|(they|we|you)'re|i'm) going to (?!not|be|have|need|improve|grow|become|get|keep|make|continue|develop|learn|work on|help|do better)\\w+`, 'promised to (?!be|do better|improve)\\w+', '(he|she|they|you) can (use|borrow|ask|try|copy|join|shadow|practi[sc]e|rehearse|start|begin)', 'how about \\w+ing', '(something|one thing|a thing|worth|want|wants|like|might|could|is|are|\'s|\'re) (to )?(try|trying) (the|a|an|out|is|this|that|\\w+ing)', 'to try(?= *:)', '(i\'d|i would|i) (suggest|advise|recommend) (\\w+ing|that|a|an|the)', '(my|our|one|the) (suggestion|advice|proposal|offer)(?= *(:|is|to))',
      `(agreed|agreeing|decided|committed|plans?|planned|planning(?! is)|aims?|intends?|offered|volunteered|signed up|enrolled|booked|scheduled|
        arranged|set up|starts?|begins?) (to|that|on|a|an|for|with|the|in|her|him|his|them|two|three|weekly|is|by|next|from|together|we|she|
        he|they)( \\w+)?`,
      '(next|first|agreed|practical|smallest) (steps?|actions?|goal|target|thing|milestone)(?= *(:|is|are|will|,|-|to|with|by|for|on|\\.))',
      '(action|actions|steps?|plan|support|practice|goal|target|agreed|to do|to-do|next( \\w+)?)(?= *:)',
      `(from|starting|beginning) (in |on |with )?(now|here on|monday|next|this|tomorrow|\\d|${MONTH}|week|today|then on)`,
      `(by|before|until) (the end of|end of|mid|early|late|\\d|${MONTH}|next|q[1-4]|\\w+day|christmas|easter|summer|autumn|spring|winter|
        then|our next)`,
      `(weekly|fortnightly|monthly|daily) (check-?ins?|one-on-ones?|1:1s?|sessions?|reviews?|meeting|coaching|slot|call|catch-?ups?|
        debriefs?|practice|summary|note|huddle|feedback)`,
      `(pair(s|ed|ing)?|shadow(s|ing)?|sit(s|ting)? (in|with)|buddy|rehears(e|es|ing)|role-?play|practi[sc](e|es|ing)|mentor(s|ed|ing)?|
        coach(es|ed|ing)?) (with|up|from|by|the|on|her|his|their|a|an|at|two|three|each|every|for|it|in|before|one|this|is|sessions?)`,
      `(course|training|workshop|seminar|class|module|programme|certification)(?= *(in|on|for|with|from|by|next|starts|is booked|booked|
        [.,]|at|and|has|will|about|before|each|every))`,
      `(template|checklist|script|timer|reminder|calendar|log|sheet|form|board|tracker|agenda|draft)(?= .{0,60}(before|each|every|after|
        daily|weekly|for the next|from|until|by |at the end|together|i (will|review|read|check)))`,
      `(over|for|during|in|within) (the )?(next|coming|following) (\\w+ )?(cycle|quarter|weeks?|months?|shifts?|sprints?|term|meetings?|
        handovers?|calls?|lessons?|reviews?|release|days)`,
      `(i|we|i'll|we'll) ((am|are|have|will|can|also) )*(sit|pair|review|read|check|meet|free|book|give|join|watch|observe|listen|cover|
        provide|arrange|put|fund|pay|support|rehearse|coach|help|walk|look|compare|share|shadow|ask|hold|run|introduce)s? (in|on|with|the|a|
        an|it|them|her|him|two|three|one|each|every|up|over|for|through|at|this|that|to|by|out|half|some|\\w+)`,
    ],
    not: 'She needs to communicate better with the team.',
  },
  {
    mark: 'step', after: '(^|[.:;•*-] )',
    find: [`(try|trying|test|suggest(s|ed)?|propose[sd]?|recommend(ed|s)?|ask(ed)? (her|him|them) to|invite[ds]?|let's|please) \\w+`],
      not: 'The send list was long.',
  },
]
