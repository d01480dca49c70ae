import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const A = 'absolute'
const G = ['ofConduct', 'notRequired'] as const
/** How somebody is met: verbs of liking, trust, dread, relying. */
const MET = either(`lov(e|es|ed)(?!_to_see) lik(e|es|ed) ador(e|es|ed) respect(s|ed)? trust(s|ed)? admir(e|es|ed) enjoy(s|ed)? find(s)?_(him|her|it_\\w+_to_work) found_(him|her) dread(s|ed)? avoid(s|ed)? think(s)?_(highly|the_world|well|he|she) agree(s|d)?_(he|she|that_he|that_she) go(es)?_to_(him|her) (turn|come|look|listen)(s|ed)?_(up_)?to_(him|her)
  (rel|depend)(y|ies|s|ied)_on appreciat(e|es|ed) complain(s|ed)? struggle(s)? dislike(s|d)? hate(s|d)? (is|are|was)_(afraid|happy|delighted|tired|fed_up|impressed|grateful) (feel|say|speak)s?_(the_same|safe|well|highly|ill) value(s|d)? prais(e|es|ed) swears?_by worships? resent(s|ed)? fear(s|ed)? suffer(s|ed)? knows?_that want(s)?_to_work ask(s)?_for_(him|her)`)
const ALL = `(everyone|everybody|(each and )?every (single )?(colleague|customer|patient|client|pupil|parent|nurse|driver|guest|person|partner|manager|teacher|resident|member of \\w+|team member)|(all|every one) (of )?(the|his|her|their|your|our|my) (\\w+ )?(colleagues|peers|patients|customers|clients|students|pupils|reports|parents|guests|drivers|nurses|residents|teachers|
  staff|suppliers|people|partners|juniors|apprentices|trainees|callers|users|tenants)|all (colleagues|patients|customers|clients|pupils|parents|guests|teachers|staff|people)|the (whole|entire) (team|ward|office|department|company|staff|floor|crew|class|firm|warehouse|school|plant|kitchen|site|hospital|yard|shift|court|house)|(anyone|anybody) who|whoever)`

/** Frequency and totality claimed of what somebody does, or of how they are met. */
export const ABSOLUTES: readonly Entry[] = [
  {
    mark: A, guards: G, find: ['(always|invariably|constantly|perpetually|unfailingly|continually|continuously|forever|eternally|permanently|incessantly|ceaselessly|endlessly)'],
    after: `(?<!(?:not|n't|almost|nearly|hardly|as|than|is it|if not|practically|virtually|has|have|had|nor|or|was it|there (?:is|are|was)) +)`,
    unless: `always[ -]on|always been (a|the|one of)|(prices?|demand|rules|systems?|weather|traffic|market|requirements?|threats?) (\\w+ ){0,3}(always|constantly|continually)`,
    not: 'The boiler in block C always trips when the wind turns.',
  },
  {
    mark: A, guards: [...G, 'unbounded'], find: ['((has|have|had) )?never( once| ever| again| failed| missed)?', '(ever )?not once', '(don\'t|doesn\'t|didn\'t|hasn\'t|haven\'t|won\'t|do not|does not|did not) ever'],
    after: `(?<!(?:almost|nearly|hardly|will|would|should|must|can|could|or|as if|though|may|might|it's|it is|it was|there (?:was|is)|now or|i|we|i'd|i've|we've) +)`,
    unless: `never (events?|mind|hesitate|before|been (asked|told|given|trained)|had the|worked (in|on|with|at)|run|done|a bad|too late|seen|used|held|led|taught|driven|managed|built|heard|guessed)|never having|(had|having) never|(has|have) never (yet )?(been|worked|run|done|led|used|held|owned|seen|met|taught|driven|managed|chaired|presented|written|had)|(i|we) (have |had )?never|please`,
    not: 'He had never run a stocktake before June.',
  },
  {
    mark: A, guards: [...G, 'unbounded'],
    find: [
      `(at |on |in )?(each and )?every (single )?(last |damn )?(time|opportunity|interaction|conversation|turn|situation|occasion|deadline|commitment|instance|moment|aspect|respect|sense|meeting|case)(?! (slots?|sheets?|zone|limit|clock|card))`, 'every single \\w+', 'each and every( \\w+)?', '(at|on|in|under) (no|all) (time|times|point|occasion|stage|situations|circumstances|respects|matters)', '(in|under) any (weather|circumstances)',
      `(not|without) a single (time|day|occasion|meeting|deadline|week|complaint|shift|call|one|exception|error|mistake|slip|word)`, 'without (fail|exception|any exception)', 'no exceptions?', '((all|the whole|the entire) (of )?the |the (whole|entire|full) |all the )time', '(day|week|year) in,? (day|week|year) out', 'no matter (what|who|how|when|where)( (he|she|they|you|the|we|it|is|comes|happens))*', `whenever (he|she|they|you|i|one|someone|anyone|there|things|we) \\w+`, 'time (after|and) (time|again|time again)',
      `(anything|everything|all|whatever) (he|she|they|you) (touch(es)?|do(es)?|did|says?|tries|produces?|delivers?|writes?|is asked|are asked|starts?|makes?|builds?|handles?|promises?)`, '(nothing|no task|no job|none of (his|her|their) \\w+) (he|she|they|you|ever|gets done|is ever|escapes)( \\w+){0,2}', 'zero (effort|interest|initiative|attention|respect|care|empathy)', ],
    after: "(?<!(?:not|n't|almost|nearly|hardly|for) +)", unless: `(each|every) time (the|a|an|it|two|one) (\\w+ )?(alarm|line|pump|system|door|machine|press|gate|sensor|boiler|train|truck|batch|price|supplier|build|test|server|order)|without a single (complaint|error|correction|late|lost|failed|stop|incident|accident|fault|injury|outage|missed)|please|perfect`,
    not: 'Staff must badge in every time they enter the cold store.',
  },
  { mark: A, guards: ['ofPerson', 'notRequired'], find: [
    `(100|one hundred|a hundred|hundred) ?(%|per ?cent) (of the time|reliable|committed|dependable|dedicated|focused|trustworthy|there|behind|sure|loyal|honest|available)`,
    `(completely|totally|utterly|absolutely|entirely|wholly|perfectly) (\\w*reliable|dependable|\\w*trustworthy|committed|dedicated|useless|hopeless|unwilling|incapable|unable|flawless|indispensable|selfless|lacking|absent|ignore[sd]?|refuses?|fails?|unresponsive|unprofessional|disengaged|unprepared|disorganised|clueless|honest|loyal|unaware|uncooperative|irresponsible|inflexible)`,
    `(devoid of|incapable of|impossible to (work with|talk to|please|reach|reason with|motivate)|(cannot|can't) be (trusted|relied|reached|left alone)|can always be relied)`], not: 'The switch must be completely reliable below zero.' },
  {
    mark: A, guards: ['notRequired', 'unbounded'], after: `(?<!(?:not|n't|nor|if|unless|until|before|almost|nearly|points|things|what|whether) +)`,
    find: [
      `${ALL} ((on|in|at|around|here|works?|worked|with|meets?|deals?|knows?|has|ever|him|her|them|the|our|this|floor|ward|team|office|shift|have|just|simply|absolutely|really|clearly|would|will) )*${MET}( (working|to work) with)?( (him|her|them))?(?! (it|that|out|their|the (door|exit|way|new|sheet|plan|change|time|date)|on the|to the|how|where|when|which|what|because))`,
      `(nobody|no one|no-one|not (one|a single) (person|colleague|customer|patient))( (on|in|at|around) (the|our|this) \\w+| here| else)? ((has|ever|really|would|will|can|could|is|was|wants|wanted|willing|to|likes?|speaks?) )*(like[sd]?|trusts?|trusted|work(s|ing)? with|rel(y|ies) on|talk to|reach|stand|match|dares?|enjoys?|listens|understands? (?=him|her|what)|respects?|believes (?=him|her|what)|complained|a (bad|good) word|safe|asks (?=him|her)|badly of|ill of)( (about|of|from|what|with))?( (him|her|them))?`,
      `(universally|unanimously) \\w+`, `(liked|loved|respected|trusted|admired|adored|appreciated|valued|disliked|praised|hated|dreaded|feared|known|seen|regarded|welcomed|popular) (by|with|to) (all( of (us|them|the \\w+))?(?! (two|three|four|five|six|seven|eight|nine|ten|\\d|the (two|three|four)))|everyone|everybody|the (whole|entire) \\w+|every \\w+)`,
      `(with|to|for|at|on|by|from|of|towards|interrupts?|corrects?|helps?|contradicts?|ignores?|blames?|criticises?|offends?|upsets?|supports?|knows?) (absolutely )?(everyone|everybody)(?= *([.,;!]|$|around|on the team|he|she|equally|alike|and everything))`,
    ],
    unless: `not (everyone|everybody|all|the (whole|entire|team))|for (everyone|everybody) (to|on|in|at)|(so that|that|before|until|when|where|while|as|if) (everyone|everybody|nobody|no one|anyone|the whole \\w+) |(known|open|visible|shared|available|sent|explained|copied|read out|given|shown|clear|accessible|free|readable|safe|same|one|printed) (\\w+ )?(to|for|with|by) (everyone|everybody)|
      (sent|explained|gave|showed|told|invited|trained|asked|called|paid|moved|briefed|informs?|informed|emailed|thanked|copied|handed|lets|taught|walked|got|brought|evacuated|led) (\\w+ ){0,3}?(everyone|everybody)|(must|should|has to|needs? to|policy) (\\w+ ){0,3}(everyone|everybody)|of (the )?(two|three|four|five|six|seven|eight|nine|ten|\\d+) `,
    not: 'She printed the plan so that everyone on the site had a copy.',
  },
]
