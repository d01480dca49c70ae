import { plain } from './classes.ts'

/** What people are said to be: adjectives. The rule asks whether the word describes a person or a thing. */
export const TRAITS = plain(`abrasive adaptable affable aggressive agreeable aloof ambitious amiable analytical anxious apathetic
  approachable arrogant articulate
  assertive attentive authentic autocratic autonomous bitter blunt bold bossy brash brave bright brilliant bubbly calm careless caring
  cautious charismatic
  charming cheerful childish clever clumsy cocky collaborative combative committed compassionate competitive complacent conceited
  condescending confident
  confrontational conscientious conservative considerate controlling cooperative courageous cowardly creative curious cynical dedicated
  defensive demanding
  demotivated dependable detached determined devoted difficult diligent diplomatic disciplined disengaged dishonest disinterested
  dismissive disorganised disorganized
  disloyal disrespectful distant distracted domineering driven dynamic eager easily-led easygoing easy-going egotistical emotional
  empathetic empathic energetic
  engaged enthusiastic entitled entrepreneurial extroverted extraverted fearless fearful feisty fickle flaky flexible forceful friendly
  frustrating fun fussy generous
  genuine gifted good-natured grumpy guarded hard-headed hard-nosed hardworking hard-working harsh headstrong helpful helpless hesitant
  honest hostile humble hungry
  idealistic immature impatient impulsive inattentive incompetent indecisive indifferent inflexible ingenious innovative inquisitive
  insecure insensitive
  insightful inspiring intelligent intense intimidating intolerant introverted intuitive irresponsible irritable jealous joyful kind
  kind-hearted lazy laid-back level-headed likable
  likeable lively loyal manipulative mature methodical meticulous mild-mannered modest moody motivated naive naïve narcissistic needy
  negative nervous nice
  nonchalant obnoxious obsessive obstinate open-minded closed-minded narrow-minded opinionated optimistic organised organized outgoing
  over-confident overconfident over-sensitive
  oversensitive over-emotional overemotional passionate passive passive-aggressive patient perceptive perfectionist personable
  pessimistic petty picky pleasant pleasing polite poised positive
  possessive practical pragmatic proactive professional proud pushy quick-witted quiet rebellious reliable reluctant resentful reserved
  resilient resourceful respectful
  responsible rigid rude scatter-brained scatterbrained secretive self-absorbed self-aware self-centred self-centered self-confident
  self-conscious self-critical self-disciplined self-driven self-important self-motivated self-reliant
  self-righteous self-sufficient selfish selfless sensible sensitive serious sharp short-tempered shrewd shrill shy sincere sloppy smart
  sneaky snobbish snappy sociable
  soft-spoken stern stoic stoical strident strong-willed stubborn submissive sulky supportive surly sweet sympathetic tactful tactless
  talented temperamental
  tenacious thick-skinned thin-skinned thoughtful thoughtless timid tireless tolerant touchy trustworthy two-faced unambitious
  unapproachable uncaring uncommitted uncooperative
  undisciplined unengaged unenthusiastic unfocused unfriendly unhelpful unmotivated unorganised unprofessional unreliable unselfish
  untrustworthy unwilling upbeat vain versatile vocal volatile
  warm warm-hearted weak whiny willing wise withdrawn witty workshy work-shy zealous even-tempered hot-headed big-hearted down-to-earth
  strong-minded
  apprehensive blasé steady unflappable unassuming meek feckless careful diligent dogged gritty gutsy mercurial neurotic paranoid prickly
  argumentative cold cool-headed gentle cranky stroppy cavalier flippant sarcastic haughty smug superior pompous pedantic aggressive
  erratic high-maintenance
  people-oriented detail-oriented results-oriented customer-focused customer-oriented goal-oriented people-person ruthless scattered sour
  spirited
  unambitious uninterested unmanageable evasive disaffected checked-out spineless pleasant-natured lackadaisical loud hysterical catty tough
  mean-spirited stingy bad-tempered ill-tempered quick-tempered good-humoured good-tempered humourless humorless dull boring greedy
  vindictive spiteful malicious envious ungrateful spoilt spoiled idle slack sluggish lethargic listless flighty scatty absent-minded
  forgetful dreamy chaotic untidy slapdash fastidious dictatorial authoritarian tyrannical bullying belligerent quarrelsome cantankerous
  crabby grouchy sullen morose gloomy sceptical skeptical jaded hypersensitive brittle timorous bashful reticent taciturn icy unfeeling
  heartless callous cruel brusque curt gruff abrupt impolite discourteous insolent cheeky impertinent pretentious snobby stuck-up
  big-headed boastful egotistic egoistic self-obsessed scheming devious sly cunning shifty unscrupulous pig-headed bull-headed
  intransigent unyielding wilful willful rash reckless hasty impetuous fiery unpredictable unstable jumpy jittery panicky weak-willed
  gullible infantile silly frivolous superficial shallow dim slow-witted thick stupid dumb foolish ignorant clueless unimaginative
  uncreative steadfast faithful altruistic unpretentious self-assured magnetic funny humorous sunny vivacious imaginative inventive astute
  composed serene relaxed gregarious talkative chatty courteous discreet gracious realistic big-mouthed good-hearted soft-hearted
  hard-hearted cold-hearted cool-minded sharp-tongued quick-thinking fast-thinking strong-headed level-minded high-minded petty-minded
  small-minded tough-minded single-minded simple-minded fair-minded like-minded civic-minded broad-minded well-meaning well-mannered
  ill-mannered well-behaved impassive placid stolid phlegmatic melancholic choleric sanguine sour-faced grim dour prim straight-laced
  uptight nitpicky fault-finding bureaucratic demotivating uninspired uninspiring inspirational motivating fun-loving happy-go-lucky
  carefree unconcerned uncurious disobliging unforgiving unsociable antisocial anti-social unsympathetic unkind uncommunicative hard-edged
  work-averse risk-averse conflict-averse conflict-shy power-hungry money-driven career-driven status-driven fame-hungry attention-seeking
  self-serving self-seeking self-pitying self-satisfied self-doubting self-sacrificing calculating opportunistic slippery inept dozy dopey
  gormless dim-witted vengeful hateful bigoted racist sexist prejudiced snide bratty diva-ish princess-like jolly merry chirpy perky zesty
  peppy gutless toothless mousy wishy-washy fickle-minded unsteady wavering dithering dithery highly-strung tense uneasy unhappy
  disgruntled embittered disillusioned demoralised demoralized unfulfilled bored disheartened discouraged heart-broken smart-alecky
  know-all insufferable unbearable lovable loveable adorable endearing captivating disarming winning refined cultured sophisticated classy
  streetwise plucky spunky stout-hearted lion-hearted sedate studious bookish nerdy geeky awkward clumsy-mannered maladroit ham-fisted
  unpolished coarse vulgar crude boorish loutish uncouth trusting unsuspecting credulous suspicious distrustful mistrustful private
  enigmatic mysterious inscrutable wooden stiff robotic over-eager overeager over-ambitious overambitious overzealous over-cautious
  overcautious over-critical overcritical over-anxious hypercritical`)

/** Qualities one is said to have or lack: nouns. */
export const TRAIT_NOUNS = plain(`ambition apathy arrogance assertiveness attitude backbone bravery carelessness character charisma charm
  commitment compassion competitiveness complacency confidence courage creativity curiosity cynicism dedication demeanour demeanor
  determination diligence
  diplomacy disinterest drive ego egotism eagerness empathy energy enthusiasm entitlement extroversion fearlessness flair friendliness
  gravitas grit
  gumption helpfulness honesty humility hunger immaturity impatience inflexibility initiative insecurity integrity intelligence intellect
  introversion kindness laziness
  likability loyalty maturity mindset moodiness motivation naivety negativity nerve nervousness optimism passion passivity patience
  personality
  perseverance persistence pessimism poise positivity pride proactivity professionalism resilience resourcefulness rudeness selflessness
  selfishness self-awareness self-esteem self-worth self-control self-respect bossiness
  self-belief self-confidence self-discipline self-motivation sensitivity shyness sincerity sloppiness spark spirit stubbornness tact
  temper temperament tenacity
  thoughtfulness timidity toughness unreliability warmth willingness willpower wit zeal zest work-ethic curiosity drive dependability
  reliability
  aloofness defensiveness hostility indifference aggression aggressiveness bossiness indecisiveness hesitancy emotionality`)

/** Nouns for a person that are a judgement by themselves: "a natural leader", "a control freak". */
export const NATURES = [
  'natural (born )?(leader|communicator|teacher|salesperson|seller|manager|mentor|organi[sz]er|carer|nurse)',
    'born (leader|teacher|salesman|salesperson|seller|nurse|communicator|negotiator|manager)',
  'people (person|pleaser)', 'people-pleaser', 'team-?player', 'team player', 'self-?starter', 'go-?getter', 'control freak',
    'micro-?manager', 'perfectionist', 'know-it-all', 'know it all',
  'loner', 'lone wolf', 'diva', 'prima donna', 'hothead', 'bully', 'pushover', 'slacker', 'procrastinator', 'worrier', 'introvert',
    'extrovert', 'extravert',
  'pessimist', 'optimist', 'cynic', 'moaner', 'complainer', 'show-off', 'attention seeker', 'drama queen', 'jobsworth', 'clock-?watcher',
    'quitter', 'doer', 'thinker', 'dreamer',
  'strong personality', 'difficult personality', 'big personality', 'abrasive personality', 'big ego', 'short fuse', 'quick temper',
    'bad temper', 'thin skin', 'thick skin',
  'heart of gold', 'chip on (his|her|their|your) shoulder', 'safe pair of hands', 'free spirit', 'open book', 'bundle of nerves',
    'wet blanket', 'soft touch', 'problem child', 'bad apple',
  'troublemaker', 'gossip', 'fast learner', 'quick learner', 'good listener', 'workaholic', 'class act', 'soft-?skills',
    'executive presence', 'strategic thinker', 'big-picture thinker',
  'can-do (attitude|mentality|spirit|approach)', 'work ethic', 'growth mindset', 'fixed mindset', 'victim mentality',
    'sense of (entitlement|ownership|urgency|responsibility|humou?r|duty)', 'leadership material',
  'management material', 'the right stuff', 'fire in (his|her|their|the) belly', 'killer instinct', 'positive outlook', 'negative outlook',
    'eye for detail', 'emotional intelligence', 'misery guts', 'ray of sunshine', 'sunshine', 'cold fish', 'smart ?aleck', 'smart-?arse',
      'clever clogs', 'know-all', 'bull in a china shop', 'loose cannon', 'ticking (time )?bomb', 'hard nut', 'tough cookie',
      'smooth operator', 'sweet talker', 'teacher\'s pet', 'yes[- ]?(man|woman)', 'brown-?nose(r)?', 'backstabber', 'fence-?sitter',
      'ditherer', 'dreamer', 'daydreamer', 'day-dreamer', 'chatterbox', 'big mouth', 'loud ?mouth', 'whinger', 'nit-?picker', 'stickler',
      'fusspot', 'busybody', 'egoist', 'egomaniac', 'narcissist', 'megalomaniac', 'tyrant', 'despot', 'dictator', 'softie', 'snob', 'liar',
      'coward', 'cheat', 'gentle (soul|giant)', '(kind|warm|good|lovely|gentle|old|free|restless|sensitive|generous) (soul|heart|spirit)',
      'pleasure to be around',
      `(nice|good|lovely|decent|great|warm|kind|honest|difficult|complicated|awkward|strange|odd|special|wonderful|genuine|likeable|
        pleasant|private|proud|passionate|positive|negative) (person|guy|chap|human being|human|woman|man|fellow|individual|character|
        bloke|human nature|colleague to have)`,
      '(natural|innate|inborn) (authority|charm|charisma|curiosity|talent|leadership|gift|flair|ability|warmth|empathy|intelligence)',
      '(bags|heaps|loads|tons) of (charm|energy|personality|enthusiasm|confidence|character|drive)',
      `(infectious|boundless|quiet|natural|unshakeable|enormous|remarkable|sunny|unfailing|genuine|great|inner|enviable|rare|
        real) (energy|enthusiasm|optimism|confidence|calm|positivity|curiosity|warmth|kindness|cheerfulness|humour|determination|
        resilience|drive|humility|strength|charm|empathy|modesty|integrity|passion|authority)`,
]

/** Character, motive or inner state told as fact, as families of verbs. */
export const INNER = [
  `(does|do|did)(n't| not) (really |seem to |appear to |even |truly |actually )*(care|want to (be|learn|improve|grow|lead|change|help|
    work|take|engage|try|make|know|hear|understand|share|listen)|like (people|change|being|to be|criticism|authority|conflict|it|
    responsibility|work|feedback|taking|anyone)|respect|believe in|trust (anyone|others|people|us|him|her|the team|colleagues)|enjoy|
    value (the|others|our|people|team)|take (his|her|their|the|this|it|us|our) \\w+ seriously|feel (responsible|like|part of|obliged|
    the need|comfortable)|have (the|what|any|enough|much|it) ?(right |natural |necessary |strong |real )?(it takes|drive|hunger|
    confidence|passion|interest|patience|ambition|attitude|mindset|personality|temperament|character|maturity|motivation|desire|stomach|
    appetite|in (him|her|them)|nerve|will|guts|courage|empathy))`,
  "(could|can)(n't| not) (care less|be bothered|stand (criticism|being|people|losing|authority|the)|bear (criticism|to lose|being))",
    "(can't|cannot) be bothered",
      `(isn't|is not|wasn't|was not|not|never|no longer) (really |truly |very |that |genuinely |at all )?(interested|bothered|motivated|
        invested|hungry|keen|passionate|willing)(?= *(in|about|to|enough|,|\\.|by|;|$|anymore|any))`,
  `(is|was|seems?|seemed|appears?|appeared|looks?|are|'s) (only |just |mainly |more |mostly |merely |purely |really |
    largely )*(interested in|motivated by|driven by|in it for|out for|here for|after|obsessed with|in love with|full of|hungry for|
    jealous of|envious of|afraid of|scared of|threatened by|intimidated by|bored with|bored by|tired of|fed up with|resentful of|
    bitter about|proud of|ashamed of|passionate about|enthusiastic about|indifferent to|suspicious of|contemptuous of|averse to|
    allergic to|addicted to|too proud to|afraid to|scared to|too scared to|unwilling to|reluctant to|desperate to|eager to|keen to|
    determined to|hell-bent on|bent on) ?((himself|herself|themselves|money|the money|the title|titles?|status|power|pay|recognition|
    attention|ego|fame|praise|glory|change|conflict|responsibility|criticism|authority|commitment|failure|failing|being|making|taking|
    asking|admit|please|prove|impress|speak|listen|learn|win|be|ask|say|take|share|change|help|his|her|their|people|others|work|
    challenges?|a challenge|success|more|hard work|customers|patients|pupils|children|technology|teaching|nursing|selling|quality|detail|
    [a-z]+ing)( \\w+){0,1})?`,
  `(thinks|believes|thought|believed|feels|considers|fancies|sees|regards|imagines|acts as if|behaves as if|acts like|
    talks as if) (that )?(he|she|they|himself|herself|themselves)('s| is| are|'re| was| were| knows?| knew| can| deserves?|
     has)? (\\w+ )?(above|better|too good|entitled|superior|smarter|the smartest|untouchable|indispensable|always right|beneath|owed|
    special|everything|it all|best|more|perfect|god|owns?|the (boss|best|centre|only|king|queen)|cleverer|important|infallible|
    do no wrong|a cut)( \\w+){0,3}`,
  `(has|had|have|with|shows?|showed|lacks?|lost|lacking|losing|finds?|found|regain\\w*) (lost |no |little |zero |any |not much |
    hardly any |the )?(all |any |real |the |his |her |their |true |much |enough )*(interest|heart|motivation|passion|ambition|drive|
    desire|fire|hunger|enthusiasm|appetite|spark|patience|empathy|confidence|shame|respect|self-respect|conscience|faith in (himself|
    herself|themselves)|sense of (humou?r|urgency|responsibility|duty|ownership|shame|reality|self)|backbone|spine|manners|scruples|guts|
    nerve|will to \\w+)(?! (rates?|group|section|groups|charges?|free|payment|from (buyers|customers|clients)|in the (product|market|
    offer)))`,
  `(feels|felt|feeling) (threatened|superior|entitled|insecure|inferior|above|unappreciated|intimidated|jealous|bitter|resentful|
    hard done by|offended|attacked|insulted|undervalued|sorry for (himself|herself|themselves)|misunderstood|cheated|comfortable|too \\w+)`,
      `(refuses|refused|unable|unwilling|reluctant|hesitant|too proud) to (care|admit|accept|learn|grow|listen|change|let go|trust|
        see (his|her|their)|own)( \\w+){0,2}`, 'checked out',
      '(resents|resented|despises|loathes|envies|adores|craves|covets|yearns|longs) ?(\\w+ ?){0,2}',
      '(has|had|have) given up (on|trying|hope|caring|inside|mentally)?(?= *(on|trying|hope|caring|inside|mentally|,|\\.|;|$))',
      '(hungry|hunger|thirst|craving|greed|lust) for( \\w+)?', '(not|never|n\'t) (very |really |always |too )?willing to',
      '(afraid|scared|frightened|terrified|fearful) (of|to)( \\w+)?',
      `(eager|desperate|anxious|itching|dying) to (please|impress|learn|prove|succeed|win|grow|improve|get on|shine|be (liked|seen|right|
        noticed))`,
      `(wants|wanted|likes|liked|needs|loves|loved|has) (to be|being|to feel|to look) (\\w+ )?(liked|the (boss|best|centre|hero|star|
        first|one|smartest)|seen|right|popular|in charge|admired|noticed|needed|important|in control|loved|praised|centre of attention|
        good)( \\w+){0,2}`,
  `(loves|loved|hates|hated|dislikes|disliked|enjoys|enjoyed|adores|detests|relishes|cherishes|lives for|thrives on|delights in|
    revels in) (his|her|their|the|to|being|working|people|conflict|change|attention|arguing|challenges?|a challenge|learning|power|
    teaching|nursing|selling|criticism|feedback|what|every|it|helping|responsibility|drama|control|pressure|children|animals|paperwork|
    rules|routine|chaos|gossip|numbers|a good|making|taking|having|when)( \\w+){0,2}`,
      `(truly|really|genuinely|deeply|clearly|simply|just|obviously|sincerely|only|secretly|basically|always) (cares|care|wants|believes|
        loves|enjoys|cared|wanted|believed|hates|resents|fears|likes)( \\w+){0,3}`,
      'cares?( \\w+)? (deeply|a lot|so much|passionately|about|too much|little|only|more about|nothing)( \\w+){0,3}',
      `takes? (things|everything|criticism|feedback|it all|it|comments|remarks) (too |very |so )?(personally|badly|to heart|as an (attack|
        insult))`,
      `(takes?|took) (great |a lot of |real |such |no |little |too much |visible )?(pride|pleasure|delight|joy|offence)( in( \\w+){1,3}|
         easily)?`, 'wears (his|her|their) heart( on (his|her|their) sleeve)?',
      `(his|her|their|your) (mind|head|thoughts|heart) (is|are|was) (\\w+ )?(elsewhere|somewhere else|not (here|in it|on)|already (gone|
        elsewhere))( \\w+){0,2}`,
      `(read|reads?|take|took|see|saw|interpret|interpreted|experience|experienced|perceive|perceived|felt|feels?|came across|
        comes across|sounds?|sounded|smacks|smelled|smells|looks?|looked) (that |this |it |her |his |him |me )?(as|like|of|
        to me like) (pure |sheer |a lack of |lack of |plain |sign of |a bit of |some )*(indifference|arrogance|laziness|disinterest|
        hostility|spite|envy|jealousy|cowardice|insecurity|disrespect|contempt|boredom|immaturity|vanity|pride|disloyalty|resentment|
        stubbornness|apathy|carelessness|selfishness|weakness|panic|aggression|rudeness|condescension|nerves|sulking|(a )?bad attitude|
        arrogant|bossy|rude|aggressive|lazy|defensive|cold|dismissive|indifferent|hostile|childish)`,
      '(his|her|their) heart (is|was|isn\'t|wasn\'t) (\\w+ )?(in|not|no longer|elsewhere)( \\w+){0,2}',
  `(gets|becomes|became|got|grew|turns|turned|grows|acts|acted|went|goes|behaves|behaved|reacts|reacted) (very |so |too |easily |quickly |
    quite |really |a bit |rather |visibly |increasingly |often |extremely )*(upset|defensive|defensively|emotional|emotionally|angry|
    angrily|frustrated|flustered|stressed|anxious|nervous|moody|touchy|impatient|hostile|aggressive|aggressively|sulky|withdrawn|
    disengaged|complacent|arrogant|arrogantly|bitter|cynical|jealous|offended|huffy|stroppy|irritated|annoyed|insecure|overconfident|lazy|
    sloppy|careless|childish|childishly|petulant|snappy|prickly|tense|panicky|hysterical)`,
      '(comes|came|come|coming|seen) (across|over|off) as( (a bit|very|rather|too|quite|somewhat|a|an|so))*( \\w+)?',
      `(loses?|lost|losing|keeps?|kept) (his|her|their|your) (temper|cool|nerve|nerves|patience|head|edge|spark|composure|calm|motivation|
        drive|interest|fire)`,
      "(is|was|isn't|wasn't|not|never|simply|just) (just |really |simply |quite |really )*(not )?cut out (for|to)( \\w+){0,3}",
      `(lacks?|lacking|lacked|without|missing) (the |any |a |all |some |that |sufficient |enough |real |true |basic |certain )*(will|
        stomach|nerve|hunger|fire|edge|polish|backbone|spine|guts|heart|maturity|ambition|imagination|charisma|charm|tact|vision|passion|
        gravitas|self-confidence|people skills|soft skills|social skills|common sense|emotional intelligence|interpersonal skills|
        leadership qualities|killer instinct|work ethic|manners|humility|curiosity|urgency|sense of \\w+)`,
      'thinks (the world|only|mainly|first) of( (himself|herself|themselves))?',
      `(only|just|mainly|merely|simply) (cares|thinks|wants|interested|in it|doing (it|this)|does (it|this|so)|did (it|this)|here|said|
        says|agreed|helps|joined|works) (about|of|for|to|because|in|as)( (\\w+)){1,3}`,
      `(seeks?|seeking|craves?|wants|needs|loves|likes|enjoys|chases?) (\\w+ )?(attention|the (limelight|spotlight|glory|credit|title|
        power)|recognition|approval|validation|praise|status|applause|control|power)`,
      '(plays|playing|played) the (victim|martyr|hero|boss|diva)',
      '(has|with|follows|pursues) (an?|his own|her own|a hidden) (agenda|axe to grind)',
      `(out of|from|for|due to|through|because of|sheer|pure) (\\w+ )?(spite|jealousy|laziness|vanity|pride|ego|arrogance|insecurity|envy|
        malice|fear|boredom|greed|resentment|stubbornness|ambition|self-interest|indifference|lack of (interest|will|care|respect|
        motivation|ambition|confidence|courage))`,
  'self-?interest(ed)?',
    `(deep down|at heart|by nature|by temperament|in (his|her|their) nature|in (his|her|their) (blood|dna|genes|bones)|(his|her|
      their) true (colours|nature|self)|as a person|as a human being|personality-wise|character-wise)`,
      `naturally (shy|quiet|gifted|talented|calm|curious|cautious|confident|reserved|defensive|outgoing|suspicious|anxious|good with|kind|
        lazy|ambitious|bossy|warm|empathetic|funny|charming|diligent|organised)`,
      'wants? (it|this|success|to succeed|to win|everything|the (job|title|role|limelight)) (more|badly|so much|too much|for)',
      `(mentally|emotionally|intellectually|socially) (absent|elsewhere|checked out|weak|strong|tough|unstable|immature|mature|fearless|
        lazy|fragile|limited|brilliant|detached|resilient|intelligent|inept|awkward)`, 'hides? behind( \\w+){0,2}',
      'looks? down on( \\w+){0,2}',
      `(full of|in love with|obsessed with|impressed with|impressed by|sorry for|pleased with|obsessed by) (himself|herself|themselves|
        yourself|it|energy|enthusiasm|ideas|life|beans|self-importance|self-pity|(his|her|their) own \\w+)`,
      '(couldn\'t|could not|doesn\'t|does not) (\\w+ )?(give a (damn|toss|monkey\'s|fig)|take no for an answer|suffer fools)',
      `(a|an|has an?|with an?|had an?|bad|poor|negative|positive|wrong|right|great|good|brilliant|winning|defeatist|can-do|cavalier|lousy|
        sloppy|laid-back|superior|passive|sour) (\\w+ )?(attitude|temper|ego|temperament|disposition|demeanou?r|mentality|mindset|
        character)(?= *(problem|issue|to|towards|,|\\.|;|$|and|that|which|is|on|when|in|at|with|about|of|makes?|gets?))( (problem|issue|
        towards? (work|\\w+)))?`,
      `(not|isn't|hardly|no|never|really|just|such|simply|very much|is|you're|he's|she's) (not |just |really |simply )*(a |an |
        the )?(natural |born )?(leader|(details?|people|ideas|numbers|team|process|big-picture|morning|finishing|planning|
        paperwork)[- ]person|team ?player|people person|self-starter|leadership material|management material|morning person|thinker|
        listener|doer|fighter|finisher)( type)?`, '(born|natural-born) (\\w+)',
      `(a|the) (\\w+ )?(soul|spirit|character|personality|nature|heart|person|human being|presence|individual|guy|chap|fellow|creature|
        customer|so-and-so|type|sort)(?= (of (a )?(person|man|woman|guy)|he is|she is|they are|you are|to be around|to work with|
        to have around))( (he|she|they|you) (is|are)| to \\w+( \\w+){0,2}| of (a )?\\w+)?`,
      `(what|as|because|that's (just )?(how|who|the way)|just|simply) (he|she|you) (is|are|was)( like)?(?= *(,|\\.|$|as a person|
        by nature))`,
]
