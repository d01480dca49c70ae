import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const A = 'absolute'
const G = ['ofConduct', 'notRequired'] as const
/** How somebody is met: verbs of liking, trust, dread, relying. */
const MET = either(`lov(e|es|ed)(?!_to_see) lik(e|es|ed) ador(e|es|ed) respect(s|ed)? trust(s|ed)? admir(e|es|ed) enjoy(s|ed)? dread(s|ed)?
  avoid(s|ed)? appreciat(e|es|ed) complain(s|ed)? struggles? dislike(s|d)? hate(s|d)?
  (is|are|was)_(afraid|happy|delighted|tired|fed_up|impressed|grateful) value(s|d)? prais(e|es|ed) swears?_by worships? resent(s|ed)?
  fear(s|ed)? suffer(s|ed)? wants?_to_work`)
const ALL = `(everyone|everybody|(all|every one) (of )?(the|his|her|their|your|our|my) (\\w+ )?(colleagues|peers|patients|customers|clients|
  students|pupils|reports|parents|guests|drivers|nurses|residents|teachers|staff|suppliers|people|partners|juniors|apprentices|trainees|
  callers|users|tenants)|the whole (company|team|ward|office|floor|school|department)|whoever)`

/** Frequency and totality claimed of what somebody does, or of how they are met. */
export const ABSOLUTES: readonly Entry[] = [
  {
    mark: A, guards: G, find: [`(always|invariably|constantly|perpetually|unfailingly|continually|continuously|(?<!(wait|stay|last|got|have) )forever(?= (?!and\\b|but\\b|so\\b|if\\b|for\\b|in\\b)\\w)|eternally|
      permanently|incessantly|ceaselessly|endlessly)`],
    after: `(?<!(?:n't|\\b(?:not|almost|nearly|hardly|as|than|is it|if not|practically|virtually|has|have|had|nor|or|was it|there (?:is|are|was))) +)`,
    not: 'The boiler in block C always trips when the wind turns.',
  },
  {
    mark: A, guards: [...G, 'unbounded'], find: ['((has|have|had) )?never( once| ever| again| failed| missed)?(?! events?\\b)', 'not once',
    `(don't|doesn't|didn't|hasn't|haven't|won't|do not|does not|did not) ever`],
    after: `(?<!\\b(?:pupils|students|children|class|guests|customers|clients|patients|residents|parents|users|passengers|visitors|almost|nearly|hardly|will|would|should|must|can|could|or|as if|though|may|might|it's|it is|it was|there (?:was|is)|
      now or|i|we|i'd|i've|we've) +)`,
    unless: `never (mind|hesitate|before|had the|done|guessed)|never having|(had|having) never|(has|have) never (been|done|seen|had)|(i|
      we) (have |had )?never`,
    not: 'He had never run a stocktake before June.',
  },
  {
    mark: A, guards: [...G, 'unbounded'],
    find: [
      `(at |on |in )?(each and )?every (single )?(time|opportunity|interaction|conversation|turn|situation|occasion|deadline|commitment|
        instance|moment|aspect|respect|sense|meeting|case)(?! (slots?|sheets?|zone|limit|clock|card))`, 'every single \\w+',
      'each and every( \\w+)?', '(at|on|in|under) (no|all) (time|times|point|occasion|stage|situations|circumstances|respects|matters)',
      '(in|under) any (weather|circumstances)',
      '(not|without) a single (time|day|occasion|meeting|deadline|week|complaint|shift|call|one|exception|error|mistake|slip|word)',
      'without (fail|exception|any exception)', 'no exceptions?',
      '((all|the whole|the entire) (of )?the |the (whole|entire|full) |all the )time', '(day|week|year) in,? (day|week|year) out',
      'no matter (what|who|how|when|where)( (he|she|they|you|the|we|it|is|comes|happens))*',
      'whenever (he|she|they|you|i|one|someone|anyone|there|things|we) \\w+', 'time (after|and) (time|again|time again)',
      `(anything|everything|all|whatever) (he|she|they|you) (touch(es)?|do(es)?|did|says?|tries|produces?|delivers?|writes?|is asked|
        are asked|starts?|makes?|builds?|handles?|promises?)`,
      '(nothing|no task|no job) (he|she|they|you|ever|gets done|is ever|escapes)( \\w+){0,2}',
      '(refuses|ignores|rejects|resists|dismisses) (all|any|every) (feedback|advice|help|changes?|criticism|suggestions?)', 'zero (effort|interest|initiative|attention|respect|care|empathy)', ],
    after: `(?<!(?:n't|\\b(?:not|almost|nearly|hardly|for)) +)`, unless: 'please|in no time',
    not: 'Staff must badge in every time they enter the cold store.',
  },
  {
    mark: A, guards: ['unbounded'], find: ['(?<=\\b(i|we|i\'ve|we\'ve) )(have )?never (once )?(missed|failed|let|been late)'],
    not: 'I never missed one of the 48 handovers.',
  },
  {
    mark: A, guards: G, find: [
      `(there's|there is|there was|there has been|there isn't|there wasn't) ((not|hardly|never|no|a|one|single) )*(?<=(not|hardly|never|no|n't) (a |one |single )*)(day|week|shift|
        month|meeting) (on which|in which|when|that|without)`,
      '(not|hardly) a (day|week|shift|month|meeting) (goes by|passes|passed|went by)', 'without (fail|exception)(?= *[,.;])',
      `(won't|cannot|can't|doesn't|didn't|refuses to|will not|can not|does not|did not) (\\w+ ){1,4}?\\w+, ever(?= *[.,;!])`,
    ],
    not: 'There is one day on which both gates are open.',
  },
  {
    // "It is always her who", "you can never be reached"
    mark: A, guards: ['notRequired'], find: [`(?<=it('s| is| was) )always (?!the\\b|an?\\b)\\w+ who`, `can never be (reached|found|trusted|relied|left)`, '(late|wrong|missing|unsigned|incomplete|unfinished|blank) every (single )?time'],
    not: 'It is always the shift leader who opens the valve.',
  },
  { mark: A, guards: ['ofPerson', 'notRequired'], find: [
    `(100|one hundred|a hundred|hundred) ?(%|per ?cent) (of the time|reliable|committed|dependable|dedicated|focused|trustworthy|there|
      behind|sure|loyal|honest|available)`,
    `(completely|totally|utterly|absolutely|entirely|wholly|perfectly) (\\w*reliable|dependable|\\w*trustworthy|committed|dedicated|useless|
      hopeless|unwilling|incapable|unable|flawless|indispensable|selfless|lacking|absent|ignore[sd]?|refuses?|fails?|unresponsive|
      unprofessional|disengaged|unprepared|disorganised|clueless|honest|loyal|unaware|uncooperative|irresponsible|inflexible)`,
    `(devoid of|incapable of|impossible to (work with|talk to|please|reach|reason with|motivate)|(cannot|can't) be (trusted|relied|reached|
      left alone)|can always be relied)`], not: 'The switch must be completely reliable below zero.' },
  {
    mark: A, guards: ['notRequired', 'unbounded'], after: `(?<!(?:n't|\\b(?:not|nor|if|unless|until|before|almost|nearly|points|things|what|
      whether)) +)`,
    find: [
      `${ALL} ((on|in|at|around|here|works?|worked|with|meets?|deals?|knows?|has|ever|him|her|them|the|our|this|floor|ward|team|office|
        shift|have|just|simply|absolutely|really|clearly|would|will) )*${MET}( (working|to work) with)?( (him|her|them))?(?! (it|that|out|
        their|the (door|exit|way|new|sheet|plan|change|time|date)|on the|to the|how|where|when|which|what|because))`,
      `(nobody|no one|no-one)( (on|in|at) (the|our|this) \\w+)? ((has|ever|really|would|will|can|could|is|was|wants|wanted|willing|to|
        likes?|speaks?) )*(like[sd]?|trusts?|trusted|work(s|ing)? with|rel(y|ies) on|talk to|reach|stand|match|dares?|enjoys?|listens|
        respects?|complained|safe|badly of|ill of)( (about|of|from|what|with))?( (him|her|them))?`,
      '(universally|unanimously) \\w+',
      `(liked|loved|respected|trusted|admired|adored|appreciated|valued|disliked|praised|hated|dreaded|feared|known|seen|regarded|welcomed|
        popular) (by|with|to) (all( of the \\w+)?(?! (two|three|four|five|six|seven|eight|nine|ten|\\d|the (two|three|four)))|everyone|
        everybody|every \\w+)`,
      `(with|to|for|at|on|by|from|of|towards|interrupts?|corrects?|helps?|contradicts?|ignores?|blames?|criticises?|offends?|upsets?|
        supports?|knows?) (everyone|everybody)(?= *([.,;!]|$|around|on the team|he|she|equally|alike|and everything))`,
    ],
    unless: '(clear|one) (\\w+ )?(to|for|with|by) (everyone|everybody)|showed (\\w+ ){0,3}?(everyone|everybody)',
    not: 'She printed the plan so that everyone on the site had a copy.',
  },
]
