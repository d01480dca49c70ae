import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const P = 'potential-not-performance'
const N = `(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|
  twenty|thirty|many|several|so many|all these|a decade|a dozen)`
/** What one is raised to. */
const TITLE = `(title|level|grade|band|role|post|position|rank|job|promotion|step|chance|opportunity|time|support|coaching|experience|
  guidance|stripes|responsibilit\\w+|room|space|push|mentor\\w*|training|l\\d)`
/** What is said of those who are not there yet. */
const GROWS = either(`grow(s|n|ing)?_into grow(s|n|ing)? step(s|ped|ping)?_up rises? rising_to develops?_into become(s|ing)?
  makes?_(a|an|us) flourish(es)? thrives? blossoms? blooms? shines? excels? gets?_there comes?_(with|naturally|in_time|soon|later)
  breaks?_through matures? masters? learns? catch(es)?_up fills? go_(far|places|along|all_the_way)
  be_(a|an|one|ready|the|great|excellent|brilliant|capable|able|our)(?!_(disaster|loss|mistake|[1-5]|risk|signal|shame|pity|blow|waste|great_(loss|pity)|good_time))
  reach(es)? runs? leads? takes?_(on|over) be_(running|leading|heading|managing) do_(a|an|the|great|well|this|it) proves? surprise manages?
  handles? show delivers? unlock justify repay live_up rise_to`)
/** Work of the next level that was done, or something else that is promising. */
const SHOWN = `(not|n't|isn't|aren't|wasn't|weren't|none|nothing|no) (\\w+ ){0,5}?(the (case|argument|reason|point|basis|evidence)|part of|
  why|counted|promised|count|matters?)|(left|leave|leaving) (\\w+ )?out|potential (conflict|customer|client|supplier|risk|saving|buyer|
  hazard|problem|issue|loss|fault|defect|breach|delay|claim|harm|damage|tenant|error|interaction)s?|potential (is|was) not|(kept|keeps|
  broke|kept every) (\\w+ ){0,3}?promises?`

/** Promise, time served or papers, where demonstrated work should stand. */
export const POTENTIAL: readonly Entry[] = [
  {
    mark: P, guards: ['affirmed'], unless: SHOWN, not: 'He found a potential conflict in the lease, and the client kept his promise.',
    find: [
      `(has|have|had|having|shows?|showed|showing|sees?|seen|full of|with|his|her|their|great|enormous|huge|real|raw|untapped|natural|
        strong|clear|clearly|obvious|rare|exceptional|considerable|such|much|in terms of) ((so|much|a|an|the|lot|lots|of|every|all|great|
        enormous|huge|real|raw|untapped|unused|natural|strong|clear|obvious|rare|exceptional|considerable|genuine|long-term|undeniable|
        \\w+ful|leadership|management|his|her|more|hidden) )*(potential|promise|talent|makings|aptitude|trajectory|calibre|caliber|pedigree|
        future in|qualities (of|to))`,
      '(potential|promise)(?= (is|to|as|for|speaks?|shows|should|that|she|he|and)\\b)',
      'future (partner|leader|lead|manager|head|director|chief|supervisor|foreman|sister|matron|principal|star)',
      '(rising|coming) star', '(bright|great|big|promising) (future|career|things|days)( ahead)?',
      `(partner|leadership|management|manager|director|lead|senior|principal|executive|supervisor|foreman|head|sister|l\\d|level \\d|staff|
        counsel) (material|in the making|in waiting|calibre)`,
      '(has|have|got|with|shows) (\\w+ )?(what it takes|the right stuff)',
      'high[- ](potential|flyer)',
      'one (to watch|for the future)',
      '(room|space) to grow',
      '(completed|finished|done) (all|every) (\\w+ ){0,3}?(training|courses?|modules)',
      `(we|i|you|one|anyone) (can|could|will|'ll) (just |only )?(see|tell|feel|sense|picture|imagine)( \\w+){0,4} (in (him|her|them)|as (a|
        an|the)|be|become|will|'ll|would|could|one day|going to|she'll|he'll|about to|running|leading|within|further)`,
    ],
  },
  {
    mark: P, guards: ['affirmed'], unless: SHOWN, not: 'From May she will lead the depot, where she has cut waste by half as deputy.',
    with: `(one day|some day|soon|in (a few|two|three|some) years|in a year|in time|with time|over time|within|eventually|surely|certainly|
      confident|convinced|sure|no doubt|doubtless|once|if|given|with (a|the|more|some|time|this|that|proper|good)|tell|see|imagine|picture|
      believe|feel|think|expect|trust|hope|rest|title|into|would|could|should|next|later|going to|ahead|time|when|the (men|team|others)|
      further|potential|job|now|two years|a year|outstanding|fantastic|excellent|great|proof|let|about to|all the)`,
    find: [
      `(will|would|could|should|might|(he|she|they)('ll|'d)|can|to(?! do\\b)|may) (\\w+ly |soon |one day |eventually |then |also |still |well (?=grow|step|rise|become)|
        just |only |quickly )*${GROWS}(?<!to (lead|run|be|make|manage|handle|show|deliver|reach|take on|take over|fill|become|develop into|
        prove|learn))`,
      `(once|if|when|given|with|provided) (he|she|they|a|an|the|some|more|enough|right|proper|further|little|good|this|
        that) (\\w+ ){0,5}?${TITLE}(?! (doesn't|does not|isn't|is not|goes|went)),? (\\w+ ){0,4}?(will|would|could|should|can|might|(he|she|
        they)('ll|'d))`,
      `(give|giving|award|grant|make|promote|put|move|raise|bring|appoint|title) (him |her |them |it )?(\\w+ ){0,4}?(first|now|already|and|
        so that|then),? (\\w+ ){0,4}?(later|will|grow|rise|follow|develop|prove|learn|'ll|(he|she|they)'ll|proof)`,
      `(and|but) the (rest|other \\w+|\\w+ side|missing \\w+|remaining \\w+|skills?|numbers|results|experience|leadership|proof) (will|
        would|should|can|'ll|is|are) (\\w+ )?(come|follow|grow|develop|just|only|a matter|matter|be learn\\w+|surely|catch)`,
      '(is|are) (a )?matter of time', '(ready|hungry|keen) (for|to) (the next|more|take on|step|grow)',
    ],
  },
  {
    mark: P, guards: ['affirmed'], unless: `${SHOWN}|${N} years (\\w+ ){0,5}?(he|she|they) (has |have )?led|(work|perform|operat)(s|ed|ing) at (that|the next) (level|grade)`,
    not: 'Over five years with the same team she cut waste from 9% to 4%.',
    find: [
      `${N} (\\w+ )?(years?|springs|winters|decades?)('s?)? (\\w+ )?(with us|in (the|this|his|her|a|our|that|one)? ?(\\w+ )?\\w+|on (the|
        this|our) \\w+|at (this |the |that |our |her |his )?(level|grade|band|desk|company|firm|bench|\\w+)|of (\\w+ )?(service|loyalty|
        experience|tenure|seniority|practice|commitment)|as (a|an|our|the)? ?\\w+|since \\w+|here|service|tenure|loyal\\w*|now|and counting|
        on the job)`,
      '(longest|long|most)[- ](serving|standing|tenured|senior)',
      '(length of|years of|long|loyal|faithful|her|his|their) (service|tenure|loyalty)(?! (level|desk|times?|records?|sheet|users?|team))',
      `((at|in|on) (level|grade|band|this (level|grade|band|role|post))|a (band|level|grade)|l\\d|band|level|grade|post)( \\w+)? (since|
        for) (\\d{4}|over|almost|nearly|more than|${N}( \\w+)? years?|years|so long|long enough|ages|a decade|\\w+ years)`,
      '(been|stayed|stuck) (at |in |on )?(a |an |the )?(band|level|grade|senior|junior|l\\d)( \\w+){0,2} since \\w+',
      `(been|is) (with|in|at) (us|the|this|our) (\\w+ )?(for )?(\\w+ )?${N} years`,
      `(been|worked|served) (\\w+ ){0,4}?for (\\w+ )?${N} years`,
    ],
  },
  {
    mark: P, guards: ['affirmed'], unless: `${SHOWN}|(matters?|counts?|weighs?) less|pays for|(los(e|t|ing)|kept|withdr\\w+|suspended) (their|its|the) (\\w+ )?(certificat|accredit)\\w+|certificates? (\\w+ )?(expire|lapse|run out)|(study|exam) leave|day release|(two|three|four|five|six|\\d+) \\w+s (gained|passed)|(apprentices?|both|all (four|
      three|five|six|two)) (\\w+ ){0,3}?(passed|have)`, not: 'Five assistants passed their exams after the course she wrote.',
    find: [
      `(his|her|their|holds?|holding|has|have|with|earned|finished|completed|passed|got|gained|obtained|collected|just|every) ((a|an|the|
        his|her|their|two|three|four|all|both|every|law|recent|new|second|first|professional|chartered|advanced|formal|just|first-class|top|
        good|excellent|postgraduate|required|necessary|relevant|\\w+ing|master|\\w+ist|\\w+'s|\\w+al|part-time|industry|
        external) )*(master's|masters|mba|phd|ph\\.?d|doctorates?|bachelor's|degrees?|diplomas?|certificates?|certifications?|qualifications?|
        exams?(?! (group|class|pass(es)?|scores?|marks|rates?|results?|board|hall|questions?|entries))|examinations?|credentials|fellowships?|accreditations?|honours|cv|bar admissions?|habilitation|education|alma mater|
        pedigree)`,
      '(phd|doctorate|mba|degree|alumn\\w+|educated|diploma) (from|at|in|of) (\\w+ ){0,4}?\\w+',
    ],
  },
  {
    mark: P, unless: `${SHOWN}|turn (over|to|into|out|up|down|off|on)|turn-?around`,
    not: 'She promised the customer a date and kept it; the turn came in May.',
    find: [
      `(it is|it's|is|be|been|now|simply|finally|just|clearly|surely|was|comes?) (\\w+ )?(his|her|their|hers|\\w+'s) turn( now| next)?`,
      '(next|first) in (line|the queue|turn)',
      '(fast|quick) learner',
      '(worked|been) here (for )?(longer|the longest)',
      'would (motivate|encourage|inspire) (him|her|them)( to)?',
      'graduated (from|at) \\w+',
      '(shown|shows|showed|showing) (\\w+ )?(promise|potential)(?! (in|of))',
      'time (for (her|his|their|a) (promotion|title|step)|to promote)',
      'deserves? (it|this|the \\w+)( \\w+)? after (all )?(these|so many|\\w+) years',
      `(been )?(passed over|overlooked|skipped|left out|put off|turned down|held back|kept waiting|missed out)( (the|two|three|four|several|\\d|both|at|on it))? (twice|already|
        before|last|again|times|once|for|in|too)`,
      '(over)?due for( \\w+){1,5}',
      `((he|she|they)( is|'s)|(promotion|step|title|grade|level|post|move) is) (\\w+ )?(over)?due(?! (by|on|in|at|back))`,
      '(we|i) (\\w+ )?owe (it to )?(him|her|them)',
      '(owed|promised|pledged|assured|guaranteed) ((it|this|that) )?(to )?(him|her|them)',
      '(promised|pledged) (it|the|a|this|that) (\\w+ )?(title|post|promotion|step|role|grade|level|job|rise)',
      `(was|were|been|had been|as good as|has been) (promised|assured|told to be patient|told (\\w+ ){0,6}?(would|will) be (his|hers|theirs|
        next|made|promoted|up|considered)|given to understand)`,
      '(gave|given|give|keep|kept|have|had) (him |her |them )?(my|our|his|her) word', 'a promise is a promise',
      `(we|i|management|director|board|boss|manager|predecessor) (have |had |already |once |also |did |always )*(told|said|assured|agreed|
        discussed|hinted|signalled|promised|announced|offered|indicated|let)( (to|with))?( (him|her|them|it|this))?( \\w+){0,5} (next|would|
        promotion|promoted|title|step|turn|hers|his|theirs|senior|patient|come|so when|level|grade|band)( \\w+){0,4}(?! (tell|told))`,
      `(waited|waiting|hoped|hoping|been patient)( \\w+){0,2} (long enough|for (years|so long|too long|this|it|\\w+ years)|since|
        patiently|still)`,
      `(he|she)('s| is| has been)( \\w+)? (still )?waiting`,
      `(deserves?|deserved|earned|merits?|entitled to|worth) (a|the|his|her|another|this|that) (\\w+ )?(chance|shot|go|opportunity|
        recognition|reward|break|try)`,
      '(only|just|simply) fair', '(high|about) time(?= *([.,;]|$))',
      '(natural|logical|obvious|right|normal|expected) (next step|progression|successor|fit|heir|choice|candidate|move)',
      ],
  },
]
