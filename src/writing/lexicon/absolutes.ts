import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const A = 'absolute'
const ALWAYS = `(always|invariably|constantly|perpetually|unfailingly|continually|continuously|forever|eternally|permanently|incessantly|
    ceaselessly|endlessly|unvaryingly|habitually late|evermore|consistently always)`
/** How somebody is met: verbs of liking, trust, dread, relying. */
const MET = either(`love loves loved like likes liked adore adores adored respect respects respected trust trusts trusted admire admires
  admired enjoy enjoys enjoyed look_up looks_up looked_up find finds found dread dreads dreaded avoid avoids avoided think thinks thought
  agree agrees agreed go_to goes_to turn_to turns_to turned_to come_to comes_to
  rely relies relied appreciate appreciates appreciated complain complains complained struggle struggles dislike dislikes disliked hate
  hates hated is_afraid are_afraid feel feels felt say says said value values valued depend depends depended benefit benefits benefited
  hear hears is_happy are_happy was_happy is_delighted are_delighted praise praises praised
  swear_by swears_by worship worships worshipped resent resents resented fear fears feared suffer suffers speak_highly speaks_highly
  listen listens follow follows prefer prefers prefer_(him|her) is_tired are_tired is_fed_up are_fed_up is_impressed are_impressed
  is_grateful look_to looks_to ask_for asks_for adored has_a_good_word`)
const ALL = `(everyone|everybody|absolutely everyone|each and every \\w+|every (single )?(colleague|customer|patient|client|pupil|parent|
    team member|nurse|driver|stakeholder|guest|person|partner|manager|teacher|resident|member of (the )?\\w+)|(all|every one) (of )?(the|
    his|her|their|your|our|my) (\\w+ )?(colleagues|peers|patients|customers|clients|students|pupils|teammates|reports|parents|
    stakeholders|guests|drivers|nurses|residents|teachers|staff|suppliers|people|men|women|partners|juniors|apprentices|trainees|callers|
    users|tenants)|all (colleagues|patients|customers|clients|pupils|parents|stakeholders|guests|teachers|staff|people)|the (whole|
    entire) (team|ward|office|department|company|staff|floor|crew|group|class|firm|warehouse|school|plant|kitchen|site|hospital|yard|
    shift|court|business|house|village|building|faculty|brigade)|anyone who|anybody who|whoever)( (on|in|at|around|here|who|works?|with|
    meets?|deals?|knows?|has|him|her|them|the|our|this|\\w+ed) ?)*?`
const REQUIRED_HERE = `(must|shall|should|has to|have to|needs? to|required|policy|rule says|sop|standard)`
const G = ['ofConduct', 'notRequired', 'unbounded'] as const

/** Frequency and totality claimed of what somebody does, or of how they are met. */
export const ABSOLUTES: readonly Entry[] = [
  {
    mark: A, guards: ['ofConduct', 'notRequired'], find: [ALWAYS],
    after: `(?<!(?:not|n't|almost|nearly|hardly|as|than|is it|if not|practically|virtually|have|has|had|nor|or|was it|are there|there is|
        there are|there was) +)`, unless: `always[ -]on|as always|(has|have|had) been forever changed|always been (a|the|one of)|(prices?|
        demand|rules|systems?|weather|traffic|market|requirements?|threats?) (\\w+ ){0,3}(always|constantly|continually)|
        permanently (closed|moved|filled|removed|deleted|marked|installed|fixed|staffed|employed|hired|stored|stop\\w*)|(constantly|
        continually|continuously) (changing|growing|evolving|improving|moving|monitored|updated|measured|staffed|tested)`,
    not: 'The boiler in block C always trips when the wind turns.',
  },
  {
    mark: A, guards: ['ofConduct', 'notRequired', 'unbounded'], find: ['((has|have|had) )?never( once| ever| again| failed| missed)?',
      'not ever', '(ever )?not once'],
    after: `(?<!(?:almost|nearly|hardly|will|would|should|must|can|could|or|as if|though|may|might|ever since,? had|it's|it is|it was|
        there was|there is|now or) +)`, unless: `never (events?|mind|before|been asked|been told|been given|been trained|had the chance|
        worked (in|on|with|at)|run|done|a bad|too late|seen|used|held|led|taught|flown|driven|managed (a|an)|built|heard)|never (having|
        been) .{0,30}before|(had|having) never|never-|(has|have) never (yet )?(been|worked|run|done|led|used|held|owned|seen|met|taught|
        flown|driven|managed (a|an)|chaired|presented|written|had (a|an|the))|(i|we|i've|we've) (have |had )?never`,
    not: 'He had never run a stocktake before June.',
  },
  {
    mark: A, guards: G,
    find: [
      `every (single |last |damn |bloody )?(time|opportunity|interaction|conversation|turn|situation|occasion|deadline|commitment|
        instance|moment|aspect|respect|way)(?! (slots?|sheets?|zone|limit|clock|card|table))`, 'every single \\w+',
      'each and every( \\w+)?', '(at|on) (no|every) (time|point|occasion|stage|single \\w+|turn|opportunity|step)( in time| whatsoever)?',
      'in no (case|way|instance|meeting)',
      `(not|without) a single (time|day|occasion|meeting|deadline|week|complaint|shift|call|one|exception|error|mistake|slip|word|thank|
        hour|minute|lesson|report)( of)?`, 'without (fail|exception|a single exception|any exception|ever \\w+)', '(with )?no exceptions?',
      '(at|in) all (times|situations|circumstances|respects|cases|matters)', '(all|the whole|the entire) (of )?the time',
      'the (whole|entire|full) time', 'all the time', '24/7', 'day in,? day out', '(one )?hundred per ?cent of the time',
      '(nine|ten|99|100) times out of (ten|100)', 'week in,? week out', 'year in,? year out',
      'in every (respect|way|situation|meeting|interaction|sense|case|conversation|single \\w+)',
      'no matter (what|who|how|when|where)( (he|she|they|you|the|we|it|is|comes|happens))*', 'under (any|all|no) circumstances',
      'whatever (the (situation|day|time|weather|task|question|topic)|happens|you (ask|give|say))',
      `whenever (he|she|they|you|i|one|someone|anyone|somebody|the|there|it|things|we) (speaks?|opens?|is (asked|in|needed|late|there)|
        are (asked|in)|asks?|see|look|call|come|goes|gets|disagrees?|criticises?|enters?|needs?)`, 'time after time',
      'time and (time )?again',
      `(anything|everything|all|whatever) (he|she|they|you) (touch(es|ed)?|do(es)?|did|says?|said|tries|tried|produce[sd]?|deliver(s|ed)?|
        writes?|wrote|is asked|are asked|set|starts?|makes?|made|builds?|gets?|handles?|promises?|begins?|submits?|hands in|cooks?|
        teaches)`, '(nothing|no task|no job) (he|she|they|you) (does?|says?|tries|did|produces?|delivers?|do|touch(es)?|starts?|writes?)',
      '(nothing|none of (his|her|their) \\w+) (\\w+ ){0,3}(ever|gets done|is ever|escapes|slips)( \\w+){0,3}',
      'zero (effort|interest|initiative|attention|respect|care|empathy|follow-up|errors from|tolerance for)', 'any and all',
      'in (any|every) weather', 'from (morning|dawn) (to|till|until) (night|dusk|evening)',
      `(not|n't|never) (\\w+ ){0,3}?(a single|any|one) (\\w+ )?(deadline|promise|commitment|email|message|call|meeting|target|question|
        mistake|thing) ever`,
    ],
    after: "(?<!(?:not|n't|almost|nearly|hardly|for) +)", unless: `each and every (dose|item|pallet|invoice)|each time (the|a|an|it|two|
        one)|every time (the|a|an|it) (\\w+ )?(alarm|line|pump|system|door|machine|press|gate|sensor|boiler|train|truck|batch|price|
        supplier|customer|patient|client|build|test|server|order)|without a single (complaint|error|correction|late|lost|failed|stop|
        incident|accident|stoppage|fault|breakdown|injury|outage|missed)|in no way|no matter what the|whatever happens|in all cases (of|
        where)|(all|the whole) time (high|low|record)`,
    not: 'Staff must badge in every time they enter the cold store.',
  },
  { mark: A, guards: ['ofPerson', 'notRequired'], find: [
    `(100|one hundred|a hundred|hundred) ?(%|per ?cent) (of the time|reliable|committed|dependable|dedicated|focused|trustworthy|there|
      behind|sure|loyal|professional|honest|available|on)`,
      `(completely|totally|utterly|absolutely|entirely|wholly|thoroughly|perfectly) (reliable|unreliable|dependable|trustworthy|committed|
        dedicated|useless|hopeless|unwilling|incapable|unable|flawless|indispensable|fearless|selfless|lacking|absent|ignores?|ignored|
        refuses?|fails?|unresponsive|unprofessional|untrustworthy|disengaged|uninterested|unprepared|disorganised|oblivious|clueless|
        honest|loyal|unaware|self-absorbed|uncooperative|irresponsible|inflexible)`,
      `(devoid of|bereft of|incapable of|unable to ever|impossible to (work with|talk to|please|reach|reason with|motivate)|
        cannot be (trusted|relied|reached|left alone)|can't be (trusted|relied|reached|left alone)|can always be relied( on| upon)?|
        can be relied (on|upon) (at all times|without fail|every time))`], not: 'The switch must be completely reliable below zero.' },
  {
    mark: A, guards: ['notRequired', 'unbounded'], after: `(?<!(?:not|n't|nor|if|unless|until|before|almost|nearly|points|things|what|
        whether|what) +)`,
    find: [
      `${ALL} ((has|have|just|simply|absolutely|really|always|also|clearly|openly|would|will|is|are|knows that|here) )*(${MET})(?! (it|
        that|out|their|safe|the (door|exit|way|new|sheet|plan|change|time|date)|on the|to the|how|where|when|which|what|because))`,
      `(everyone|everybody|anyone|anybody|whoever) (who )?(has )?(ever )?(works?|worked|dealt|deals?|meets?|met|knows?) (with )?(him|her|
        them)( \\w+){0,3}`,
      `(nobody|no one|no-one|not one person|not a single (person|colleague|customer|patient))( (on|in|at|around) (the|our|this) \\w+|
         here| else)? ((has|ever|really|would|will|can|could|is|was|would ever|wants to|wanted to) )*(wants?|wanted|likes?|liked|trusts?|
        trusted|work (with|for) (him|her)|rely on (him|her)|talk to (him|her)|reach (him|her)|stand (him|her)|match|dares?|dared|enjoys?|
        listens|understands? (him|her|what he|what she)|knows what (he|she)|respects?|believes|complained about (him|her)|had a (bad|
        good) word|has a (bad|good) word|a bad word|a good word|safe from|asks? (him|her)|likes working|wants to work|speaks? (badly|ill|
        well) of|ever complained|willing to work|happy)( (with|for|to) (him|her|them|work with (him|her)))?`,
      `(universally|unanimously) (liked|loved|respected|admired|trusted|praised|appreciated|disliked|popular|valued|recogni[sz]ed|hated|
        feared|considered|regarded|seen)`,
      `(liked|loved|respected|trusted|admired|adored|appreciated|valued|disliked|praised|hated|dreaded|feared|known|seen|regarded|
        welcomed|recogni[sz]ed|considered|popular) (by|with) (all( of (us|them|the \\w+|his \\w+|her \\w+))?(?! (two|three|four|five|six|
        seven|eight|nine|ten|\\d|the (two|three|four|five)))|everyone|everybody|absolutely everyone|each and every \\w+|the (whole|
        entire) \\w+|every \\w+)( \\w+)?`,
      `(with|to|for|at|on|by|from|of|towards|about|interrupts?|corrects?|helps?|contradicts?|ignores?|blames?|criticises?|offends?|
        upsets?|supports?|includes?|greets?|knows?|treats?) (absolutely |literally |simply )?(everyone|everybody|absolutely everything|
        anyone and everyone)(?= *(,|\\.|!|;|$|around|on the team|he|she|equally|alike|and everything))( (around|on the team|(he|
        she) (meets|works with)))?`],
    unless: `not (everyone|everybody|all|the (whole|entire|team))|for (everyone|everybody) (to|on|in|at)|(so that|that|before|until|when|
        where|while|as|if) (everyone|everybody|nobody|no one|anyone|the whole \\w+) |everyone (was|were) (safe|out)|(known|open|visible|
        shared|available|sent|explained|copied|read out|given|shown|printed|clear|accessible|free|readable|safe|same|one) (\\w+ )?(to|for|
        with|by) (everyone|everybody)|(sent|explained|gave|shows?|showed|told|invited|trained|asked|called|paid|moved|briefed|informs?|
        informed|emailed|thanked|copied|handed|lets|taught|walked|got|brought|evacuated|led) (\\w+ ){0,3}?(everyone|everybody)|(a|the|
        one) (\\w+ )?(rota|sheet|plan|list|guide|copy|page|key|login|form|tool|seat|place) for (everyone|everybody)|
        ${REQUIRED_HERE} (\\w+ ){0,3}(everyone|everybody)|(everyone|everybody) (must|should|has to|on the panel|in the (room|
        building) (was|got|left)|on site (signs|wears|must))|(on|of) (the )?(two|three|four|five|six|seven|eight|nine|ten|\\d+) `, not: 'She printed the plan so that everyone on the site had a copy.',
  },
]
