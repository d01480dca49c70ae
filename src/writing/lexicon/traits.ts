import { plain } from './classes.ts'

/** What people are said to be: adjectives. The rule asks whether the word describes a person or a thing. */
export const TRAITS = plain(`abrasive adaptable affable aggressive agreeable aloof ambitious amiable analytical anxious apathetic approachable arrogant articulate
  assertive attentive authentic autocratic autonomous bitter blunt bold bossy brash brave bright brilliant bubbly calm careless caring cautious charismatic
  charming cheerful childish clever clumsy cocky collaborative combative committed compassionate competitive complacent conceited condescending confident
  confrontational conscientious conservative considerate controlling cooperative courageous cowardly creative curious cynical dedicated defensive demanding
  demotivated dependable detached determined devoted difficult diligent diplomatic disciplined disengaged dishonest disinterested dismissive disorganised disorganized
  disloyal disrespectful distant distracted domineering driven dynamic eager easily-led easygoing easy-going egotistical emotional empathetic empathic energetic
  engaged enthusiastic entitled entrepreneurial extroverted extraverted fearless fearful feisty fickle flaky flexible forceful friendly frustrating fun fussy generous
  genuine gifted good-natured grumpy guarded hard-headed hard-nosed hardworking hard-working harsh headstrong helpful helpless hesitant honest hostile humble hungry
  idealistic immature impatient impulsive inattentive incompetent indecisive indifferent inflexible ingenious innovative inquisitive insecure insensitive
  insightful inspiring intelligent intense intimidating intolerant introverted intuitive irresponsible irritable jealous joyful kind kind-hearted lazy laid-back level-headed likable
  likeable lively loyal manipulative mature methodical meticulous mild-mannered modest moody motivated naive naïve narcissistic needy negative nervous nice
  nonchalant obnoxious obsessive obstinate open-minded closed-minded narrow-minded opinionated optimistic organised organized outgoing over-confident overconfident over-sensitive
  oversensitive over-emotional overemotional passionate passive passive-aggressive patient perceptive perfectionist personable pessimistic petty picky pleasant pleasing polite poised positive
  possessive practical pragmatic proactive professional proud pushy quick-witted quiet rebellious reliable reluctant resentful reserved resilient resourceful respectful
  responsible rigid rude scatter-brained scatterbrained secretive self-absorbed self-aware self-centred self-centered self-confident self-conscious self-critical self-disciplined self-driven self-important self-motivated self-reliant
  self-righteous self-sufficient selfish selfless sensible sensitive serious sharp short-tempered shrewd shrill shy sincere sloppy smart sneaky snobbish snappy sociable
  soft-spoken stern stoic stoical strident strong-willed stubborn submissive sulky supportive surly sweet sympathetic tactful tactless talented temperamental
  tenacious thick-skinned thin-skinned thoughtful thoughtless timid tireless tolerant touchy trustworthy two-faced unambitious unapproachable uncaring uncommitted uncooperative
  undisciplined unengaged unenthusiastic unfocused unfriendly unhelpful unmotivated unorganised unprofessional unreliable unselfish untrustworthy unwilling upbeat vain versatile vocal volatile
  warm warm-hearted weak whiny willing wise withdrawn witty workshy work-shy zealous even-tempered hot-headed big-hearted down-to-earth strong-minded
  apprehensive blasé steady unflappable unassuming meek feckless careful diligent dogged gritty gutsy mercurial neurotic paranoid prickly
  argumentative cold cool-headed gentle cranky stroppy cavalier flippant sarcastic haughty smug superior pompous pedantic aggressive erratic high-maintenance
  people-oriented detail-oriented results-oriented customer-focused customer-oriented goal-oriented people-person ruthless scattered sour spirited
  unambitious uninterested unmanageable evasive disaffected checked-out spineless pleasant-natured lackadaisical loud hysterical catty tough`)

/** Qualities one is said to have or lack: nouns. */
export const TRAIT_NOUNS = plain(`accountability ambition apathy arrogance assertiveness attitude backbone bravery carelessness character charisma charm
  commitment compassion competitiveness complacency confidence courage creativity curiosity cynicism dedication demeanour demeanor determination diligence
  diplomacy disinterest drive ego egotism eagerness empathy energy enthusiasm entitlement extroversion fearlessness flair friendliness gravitas grit
  gumption helpfulness honesty humility hunger immaturity impatience inflexibility initiative insecurity integrity intelligence intellect introversion kindness laziness
  likability loyalty maturity mindset moodiness motivation naivety negativity nerve nervousness optimism passion passivity patience personality
  perseverance persistence pessimism poise positivity pride proactivity professionalism resilience resourcefulness rudeness selflessness selfishness self-awareness
  self-belief self-confidence self-discipline self-motivation sensitivity shyness sincerity sloppiness spark spirit stubbornness tact temper temperament tenacity
  thoughtfulness timidity toughness unreliability warmth willingness willpower wit zeal zest work-ethic curiosity ownership drive dependability reliability
  presence aloofness defensiveness hostility indifference aggression aggressiveness bossiness indecisiveness hesitancy emotionality`)

/** Nouns for a person that are a judgement by themselves: "a natural leader", "a control freak". */
export const NATURES = [
  'natural (born )?(leader|communicator|teacher|salesperson|seller|manager|mentor|organi[sz]er|carer|nurse)', 'born (leader|teacher|salesman|salesperson|seller|nurse|communicator|negotiator|manager)',
  'people (person|pleaser)', 'people-pleaser', 'team-?player', 'team player', 'self-?starter', 'go-?getter', 'control freak', 'micro-?manager', 'perfectionist', 'know-it-all', 'know it all',
  'loner', 'lone wolf', 'diva', 'prima donna', 'hothead', 'bully', 'pushover', 'slacker', 'procrastinator', 'worrier', 'introvert', 'extrovert', 'extravert',
  'pessimist', 'optimist', 'cynic', 'moaner', 'complainer', 'show-off', 'attention seeker', 'drama queen', 'jobsworth', 'clock-?watcher', 'quitter', 'doer', 'thinker', 'dreamer',
  'strong personality', 'difficult personality', 'big personality', 'abrasive personality', 'big ego', 'short fuse', 'quick temper', 'bad temper', 'thin skin', 'thick skin',
  'heart of gold', 'chip on (his|her|their|your) shoulder', 'safe pair of hands', 'free spirit', 'open book', 'bundle of nerves', 'wet blanket', 'soft touch', 'problem child', 'bad apple',
  'troublemaker', 'gossip', 'fast learner', 'quick learner', 'good listener', 'workaholic', 'class act', 'soft-?skills', 'executive presence', 'strategic thinker', 'big-picture thinker',
  'can-do (attitude|mentality|spirit|approach)', 'work ethic', 'growth mindset', 'fixed mindset', 'victim mentality', 'sense of (entitlement|ownership|urgency|responsibility|humou?r|duty)', 'leadership material',
  'management material', 'the right stuff', 'fire in (his|her|their|the) belly', 'killer instinct', 'positive outlook', 'negative outlook', 'eye for detail', 'emotional intelligence',
]

/** Character, motive or inner state told as fact, with what must stand before. */
export const INNER = [
  "(does|do|did)(n't| not) (really |seem to |appear to |even )?(care|want to (be|learn|improve|grow|lead|change|help|work|take|engage|try)|like (people|change|being|to be|criticism|authority|conflict)|respect|believe in|trust|feel|enjoy|value|understand the importance|have (the|what|any|enough|much) (right |natural |necessary |strong )?(what|it takes|drive|hunger|confidence|passion|interest|patience|ambition|attitude|mindset|personality|temperament|character|maturity|motivation|desire|stomach|appetite))",
  '(is|was|seems?|seemed|appears?|appeared|looks?) (only |just |mainly |more |mostly )?(interested in|motivated by|driven by) (money|status|titles?|power|himself|herself|themselves|the title|pay|recognition|attention|ego|getting ahead|fear|praise)',
  "(thinks|believes|thought|believed|feels|considers) (that )?(he|she|they|himself|herself|themselves)('s| is| are|'re| was| were)? (above|better|too good|entitled|superior|smarter|the smartest|untouchable|indispensable|always right|beneath|owed|special)",
  '(has|had|have) (lost|no|little|zero) (all |any |real |the )?(interest|heart|motivation|passion|ambition|drive|desire|fire|hunger|enthusiasm|appetite|spark|patience|empathy|confidence|shame|respect)',
  '(feels|felt|feeling) (threatened|superior|entitled|insecure|inferior|above|unappreciated|intimidated|jealous|bitter|resentful)',
  "(can't|cannot|couldn't|could not) be bothered", '(refuses|refused) to care', 'checked out', 'going through the motions', 'resents', 'resented', 'has given up', '(hungry|hunger) for', 'unwilling to', '(not|never) willing to',
  '(afraid|scared|frightened|terrified|fearful) (of|to)', '(eager|keen|desperate|anxious) to (please|impress|learn|prove|succeed|win|grow|improve|get on)', 'wants to be (liked|the|seen|right|popular|in charge)', 'likes (to be|being) (in charge|right|liked|the cent)',
  '(loves|hates|dislikes|enjoys) (his|her|their|the|to|being|working|people|conflict|change|attention|arguing|challenge|challenges|a challenge|learning|power|teaching|nursing|selling|criticism|feedback)',
  '(truly|really|genuinely|deeply|clearly|simply|just) (cares|wants|believes|loves|enjoys)', 'cares (deeply|a lot|so much|about|for|too much)', 'takes (things|everything|criticism|feedback|it) personally', 'takes pride', 'wears (his|her|their) heart',
  'gets (upset|defensive|emotional|angry|frustrated|flustered|stressed|anxious|nervous|moody|touchy|impatient|easily)', '(becomes|became|got|grew|turns|turned) (upset|defensive|emotional|angry|flustered|hostile|aggressive|moody|impatient|sulky|withdrawn|disengaged|complacent|arrogant|bitter|cynical)',
  '(comes|came|come|coming) (across|over|off) as', 'loses (his|her|their) (temper|cool|nerve|patience|head)', 'lost (his|her|their) (temper|cool|nerve|patience|head|edge|spark)', '(is|was) (just )?not cut out for', "(isn't|wasn't) cut out for", 'lacks? (the )?(will|stomach|nerve|hunger|fire|edge|polish|backbone|spine)',
  'thinks (the world|only) of', 'only (cares|thinks) about', 'seeks attention', 'plays the victim', 'has an agenda', 'self-?interest(ed)?', 'deep down', 'at heart', 'by nature', 'by temperament', 'naturally (shy|quiet|gifted|talented|calm|curious|cautious|confident|reserved|defensive|outgoing|suspicious|anxious)',
  'wants? (it|this|success|to succeed|to win|to learn|everything) (more|badly|so much)', 'heart (is|was) (not|no longer) in', "heart (isn't|wasn't) in", 'mentally (absent|elsewhere|checked out|weak|strong|tough)', 'afraid to', 'hides behind', 'suspicious of', '(has|had|with) (a|an) (attitude|temper|ego|chip|edge)( |$|\\.|,)',
]
