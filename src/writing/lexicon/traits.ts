import { plain } from './classes.ts'
import { either } from '../pattern.ts'

/** Every first word joined to every second: `warm-hearted`, `hot-headed`. */
const joined = (heads: string, tails: string): string[] => plain(heads).flatMap((head) => plain(tails).map((tail) => `${head}-${tail}`))

/** What people are said to be: adjectives. The rule asks whether the word describes a person or a thing. */
export const TRAITS = [...joined('absent bad big broad bull civic closed clumsy cold cool dim even fair fickle good hard high hot ill kind level like lion mild narrow open petty pig pleasant quick short simple single slow small soft stout strong tough warm weak well', 'minded tempered hearted headed natured willed witted mannered humoured'), ...joined('self', `absorbed assured aware centered centred confident conscious critical disciplined doubting driven important motivated obsessed pitying reliant
  righteous sacrificing satisfied seeking serving sufficient`),
  ...joined('over', 'ambitious anxious cautious confident critical eager emotional sensitive'),
  ...plain(`keen restless bone-idle overconfident oversensitive overemotional overambitious overcautious overcritical abrasive abrupt adaptable adorable affable aggressive agreeable aloof altruistic ambitious amiable analytical anti-social antisocial anxious apathetic
  apprehensive approachable argumentative arrogant articulate assertive astute attention-seeking attentive authentic authoritarian autocratic autonomous
  awkward bashful belligerent big-mouthed bigoted bitter blasé blunt boastful bold bookish boorish bored boring bossy brash bratty brave bright
  brilliant brittle brusque bubbly bullying bureaucratic calculating callous calm cantankerous captivating career-driven carefree careful careless
  caring catty cautious cavalier chaotic charismatic charming chatty cheeky cheerful childish chirpy choleric classy clever clueless clumsy coarse cocky
  cold collaborative combative committed compassionate competitive complacent composed conceited condescending confident conflict-averse conflict-shy
  confrontational conscientious conservative considerate controlling cooperative courageous courteous cowardly crabby cranky creative credulous crude
  cruel cultured cunning curious curt customer-focused customer-oriented cynical dedicated defensive demanding demoralised demoralized demotivated
  demotivating dependable detached detail-oriented determined devious devoted dictatorial difficult diligent dim diplomatic disaffected disarming
  disciplined discouraged discourteous discreet disengaged disgruntled disheartened dishonest disillusioned disinterested disloyal dismissive
  disobliging disorganised disorganized disrespectful distant distracted distrustful dithering dithery dogged domineering dopey dour down-to-earth dozy
  dreamy driven dull dumb dynamic eager easily-led easy-going easygoing egoistic egotistic egotistical embittered emotional empathetic empathic
  endearing energetic engaged enigmatic enthusiastic entitled entrepreneurial envious erratic evasive extraverted extroverted faithful fame-hungry
  fast-thinking fastidious fault-finding fearful fearless feckless feisty fickle fiery flaky flexible flighty flippant foolish forceful forgetful
  friendly frivolous frustrating fun fun-loving funny fussy geeky generous gentle genuine gifted gloomy goal-oriented gormless gracious greedy
  gregarious grim gritty grouchy gruff grumpy guarded gullible gutless gutsy ham-fisted happy-go-lucky hard-edged hard-nosed hard-working hardworking
  harsh hasty hateful haughty headstrong heartless helpful helpless hesitant high-maintenance highly-strung honest hostile humble humorless humorous
  humourless hungry hypercritical hypersensitive hysterical icy idealistic idle ignorant imaginative immature impassive impatient impertinent impetuous
  impolite impulsive inattentive incompetent indecisive indifferent inept infantile inflexible ingenious innovative inquisitive inscrutable insecure
  insensitive insightful insolent inspirational inspiring insufferable intelligent intense intimidating intolerant intransigent introverted intuitive
  inventive irresponsible irritable jaded jealous jittery jolly joyful jumpy kind know-all lackadaisical laid-back lazy lethargic likable likeable
  listless lively loud loutish lovable loveable loyal magnetic maladroit malicious manipulative mature mean-spirited meek melancholic mercurial merry
  methodical meticulous mistrustful modest money-driven moody morose motivated motivating mousy mysterious naive narcissistic naïve needy negative nerdy
  nervous neurotic nice nitpicky nonchalant obnoxious obsessive obstinate opinionated opportunistic optimistic organised organized outgoing overzealous
  panicky paranoid passionate passive passive-aggressive patient pedantic people-oriented people-person peppy perceptive perfectionist perky personable
  pessimistic petty phlegmatic picky placid pleasant pleasing plucky poised polite pompous positive possessive power-hungry practical pragmatic
  prejudiced pretentious prickly prim private proactive professional proud pushy quarrelsome quick-thinking quiet racist rash realistic rebellious
  reckless refined relaxed reliable reluctant resentful reserved resilient resourceful respectful responsible results-oriented reticent rigid
  risk-averse robotic rude ruthless sanguine sarcastic scatter-brained scatterbrained scattered scatty sceptical scheming secretive sedate selfish
  selfless sensible sensitive serene serious sexist shallow sharp sharp-tongued shifty shrewd shrill shy silly sincere skeptical slack slapdash slippery
  sloppy sluggish sly smart smart-alecky smug snappy sneaky snide snobbish snobby sociable soft soft-spoken sophisticated sour sour-faced spineless spirited
  spiteful spoiled spoilt spunky status-driven steadfast steady stern stiff stingy stoic stoical stolid straight-laced streetwise strident stroppy
  stubborn stuck-up studious stupid submissive sulky sullen sunny superficial superior supportive surly suspicious sweet sympathetic taciturn tactful
  tactless talented talkative temperamental tenacious tense thick thick-skinned thin-skinned thoughtful thoughtless timid timorous tireless tolerant
  toothless touchy tough trusting trustworthy two-faced tyrannical unambitious unapproachable unassuming unbearable uncaring uncommitted uncommunicative
  unconcerned uncooperative uncouth uncreative uncurious undisciplined uneasy unengaged unenthusiastic unfeeling unflappable unfocused unforgiving
  unfriendly unfulfilled ungrateful unhappy unhelpful unimaginative uninspired uninspiring uninterested unkind unmanageable unmotivated unorganised
  unpolished unpredictable unpretentious unprofessional unreliable unscrupulous unselfish unsociable unstable unsteady unsuspecting unsympathetic untidy
  untrustworthy unwilling unyielding upbeat uptight vain vengeful versatile vindictive vivacious vocal volatile vulgar warm wavering weak well-behaved
  well-meaning whiny wilful willful willing winning wise wishy-washy withdrawn witty wooden work-averse work-shy workshy zealous zesty`)]

/** Qualities one is said to have or lack: nouns. */
export const TRAIT_NOUNS = [...joined('self', 'awareness esteem worth control respect belief confidence discipline motivation'),
  ...plain(`aggression aggressiveness aloofness ambition apathy arrogance assertiveness attitude backbone bossiness bravery carelessness character charisma charm
  commitment compassion competitiveness complacency confidence courage creativity curiosity cynicism dedication defensiveness demeanor demeanour
  dependability determination diligence diplomacy disinterest drive eagerness ego egotism emotionality empathy energy enthusiasm entitlement
  extroversion fearlessness flair friendliness gravitas grit gumption helpfulness hesitancy honesty hostility humility hunger immaturity impatience
  indecisiveness indifference inflexibility initiative insecurity integrity intellect intelligence introversion kindness laziness likability loyalty
  maturity mindset moodiness motivation naivety negativity nerve nervousness optimism passion passivity patience perseverance persistence personality
  pessimism poise positivity pride proactivity professionalism reliability resilience resourcefulness rudeness selfishness selflessness sensitivity
  shyness sincerity sloppiness spark spirit stubbornness tact temper temperament tenacity thoughtfulness timidity toughness unreliability warmth
  willingness willpower wit work-ethic zeal zest`)]

/** Nouns for a person that are a judgement by themselves: "a natural leader", "a control freak". */
export const NATURES = [
  `(natural|born|natural-born|innate|inborn) (leader|communicator|teacher|sales\\w+|seller|manager|mentor|organi[sz]er|carer|nurse|diplomat|entertainer|
    negotiator|authority|charm|charisma|curiosity|talent|leadership|gift|flair|warmth|empathy)`,
  either(`team[-_]?player self[-_]?starter go-?getter control_freak micro-?manager perfectionist know-it-all know_it_all loner diva
    prima_donna hothead bully pushover slacker procrastinator worrier introvert extrovert extravert cynic complainer show-?off
    attention_seeker drama_queen dreamer daydreamer (strong|difficult|big|abrasive|warm|bubbly)_personality
    (big|huge|inflated|fragile)_ego short_(fuse|temper) nerves_of_steel
    optimist pessimist
    (thin|thick|thicker)_skin heart_of_gold chip_on_(his|her|their|your)_shoulder safe_pair_of_hands free_spirit problem_child bad_apple
    trouble-?maker a_gossip good_listener workaholic class_act soft-?skills executive_presence can-do_\\w+ work_ethic
    (growth|fixed|victim|negative|positive)_(mindset|mentality|outlook) the_right_stuff fire_in_(his|her|their|the)_belly killer_instinct
    eye_for_detail emotional_intelligence sunshine cold_fish know-?all bull_in_a_china_shop loose_cannon time_bomb yes-?_?man loud-?_?mouth
    nit-?picker stickler egomaniac narcissist tyrant dictator snob liar coward cheat pleasure_to_be_around`),
  `((such )?an? )?(very |really |most |deeply |truly )*(nice|good|lovely|decent|great|warm|kind|honest|difficult|complicated|awkward|
    strange|odd|special|wonderful|genuine|pleasant|private|proud|passionate|positive|negative|gentle|old|free|restless|sensitive|generous|
    sunny|quiet|patient|caring|curious|superb|(razor-)?sharp|quick|keen|fine|brilliant|restless|bright) (and \\w+ )?(person|leader|guy|chap|human|fellow|individual|character|bloke|soul|heart|spirit|mind|
    disposition|nature)`,
]

/** How something is said to have been taken, and as what. */
export const TAKEN_AS = { after: `\\b(read|reads?|take|took|see|saw|interpret|experienced?|perceived?|felt|feels?|came across|comes across|
  sounds?|smacks|smells|looks?|looked) (that |this |it |her |his |him )?(as|like|of) (pure |so |rather |very |quite |sheer |a lack of |
  lack of |plain |sign of |a bit of )*`, find: [`(indifference|arrogan(ce|t)|laziness|disinterest|hostility|spite|envy|jealousy|cowardice|
  insecurity|disrespect|contempt|
    boredom|immaturity|vanity|pride|disloyalty|resentment|stubbornness|apathy|carelessness|selfishness|weakness|aggression|rudeness|condescension|a bad attitude|bossy|aggressive|abrasive|defensive|indifferent|rude|lazy|cold|dismissive|hostile|childish)`] }

const SELF = '(himself|herself|themselves)'
const ONES = '(his|her|their|your)'
/** How somebody is said to have been when something happened. */
const MOOD = `(upset|defensive(ly)?|emotional(ly)?|angr(y|ily)|frustrated|flustered|stressed|anxious|nervous|moody|touchy|impatient|hostile|
  aggressive(ly)?|sulky|withdrawn|disengaged|complacent|arrogant(ly)?|bitter|cynical|jealous|offended|huffy|stroppy|irritated|annoyed|
  insecure|overconfident|lazy|sloppy|careless|childish(ly)?|petulant|snappy|prickly|tense|panicky|rattled|hysterical)`
/** What one has lost, or lacks. */
const INWARD = `(interest|heart(?! to)|belief in (${SELF}|yourself)|self-\\w+|motivation|passion|ambition|drive|desire|(?<=no )wish(?= to)|fire|hunger|
  enthusiasm|appetite|spark|patience|empathy|confidence|shame|(?<!with )respect|conscience|faith|backbone|spine|manners|scruples|guts|nerve|
  will|stomach|edge(?! protection)|polish|maturity|imagination|charisma|charm|tact|gravitas|common sense|emotional intelligence|leadership qualities|
  killer instinct|humility|curiosity|urgency|sense of \\w+)`

/** Character, motive or inner state told as fact, as families of verbs. */
export const INNER = [
  "(can't|cannot) (bear|stand|take) (being|criticism|losing)",
  `(is|'s|are|'re) (just |not )?(a|the) (type|sort|kind) (who|that|to) \\w+`, '(want|like)s? to be (liked|loved|admired|right|popular)',
  `(thinks?|feels?|considers?|thought|felt) ([\\w-]+ ){1,6}?(beneath|unworthy of|not good enough for) (him|her|you)(self)?`,
  `(thinks|believes|feels|considers|fancies|sees|regards|acts as if|behaves as if) (that )?(he|she|they|${SELF})('s| is| are| was| knows?|
    can| deserves?)? (\\w+ )?(above|better|too good|entitled|superior|untouchable|indispensable|always right|beneath|owed|special|
    everything|perfect|owns?)( \\w+){0,3}`,
  `(is|are|was|were|she's|he's|they're|you're) (very much |not )?(a|an|the|that) \\w+ (type|sort)(?= *([.,;:]|$|who|and|so|either|for|to be))`,
  `(does|do|did)(n't| not) (really |seem to |appear to |even |truly |actually )*(care|want to \\w+|respect|believe in|trust|enjoy|value|
    take (\\w+ ){1,2}seriously|have (the|any) ?\\w* ?(${INWARD}))( about( \\w+){1,2})?`,
  `(can't|cannot|can not|couldn't|could not) (care less|be bothered)`,
  `(isn't|is not|wasn't|not|never|no longer) (really |truly |very |that |genuinely |at all )?(interested|bothered|motivated|invested|hungry|
    keen|passionate|willing to)(?= *([.,;]|$|in|about|to|enough|by|any))`,
  `(is|was|seems?|appears?|looks?|'s|are) (only |just |mainly |more |mostly |purely |really |rather |very |so |a bit |too |quite )*(in it for|motivated by|driven by|
    obsessed with|in love with|full of|hungry for|jealous of|envious of|afraid of|scared of|threatened by|intimidated by|tired of|
    fed up with|resentful of|bitter about|proud of|ashamed of|passionate about|enthusiastic about|indifferent to|suspicious of|
    contemptuous of|allergic to)( (the )?\\w+)?`,
  `(has|had|have|with|without|lack of|shows?|showed|lacks?|lacked|lost|lacking|losing|missing) (lost |no |little |zero |any |not much |the |
    all |real |${ONES} |true |much |enough |basic |a )*${INWARD}(?! (rates?|group|section|charges?|free|payment|from|in the (product|
    market|offer)))`,
  '(feels?|felt|feeling) (threatened|superior|entitled|in\\w+d|jealous|bitter|resentful|offended|attacked|undervalued|misunderstood)',
  '(someone who )?(resents|resented|despises|loathes|envies|craves|covets) (\\w+ ?){0,2}',
  `(loves|hates|dislikes|enjoys|adores|detests|relishes|lives for|thrives on|delights in|revels in) (${ONES}|to|people|conflict|change|
    attention|challenges?|power|criticism|feedback|control|pressure|rules|[a-z]+ing)( \\w+)?`,
  `(truly|really|genuinely|deeply|clearly|simply|just|obviously|sincerely|only|mainly|merely|secretly) (cares|care|wants|believes|loves|enjoys|cared|
    hates|resents|fears|thinks of|in it for|here for)( (about|to|for)( \\w+){1,2})?`,
  'cares? (\\w+ )?(deeply|a lot|so much|passionately|about|too much|little|only)( \\w+){0,2}',
  `${ONES} (mind|head|thoughts|heart) (is|are|was|isn't|wasn't) (\\w+ )?(elsewhere|somewhere else|not( in (it|the \\w+))?|in)`,
  `(gets?|becomes|became|got|grew|turns|turned|grows|acts|acted|went|goes|behaves|behaved|reacts|reacted) (very |so |too |quite |really |
    rather |less |more |a (bit|little) )*${MOOD}`, '(comes|came|come|coming) (across|over) as (a bit |very |rather |too |quite |somewhat |a |an |so )*\\w+',
  `(loses?|lost|losing|keeps?|kept) ${ONES} (temper|cool|nerve|nerves|patience|head|edge|spark|composure|calm|motivation|drive|interest|
    fire)`, `(is|was|isn't|wasn't|not|never|simply|just) (just |really |simply |quite )*(not )?cut out (for|to)`,
  `(seeks?|seeking|craves?|wants|needs|loves|likes|enjoys|chases?) (\\w+ )?(attention|recognition|approval|validation|praise|status|
    applause|control|power)`,
  `(out of|sheer|pure) (\\w+ )?(spite|jealousy|laziness|vanity|pride|ego|arrogance|insecurity|envy|malice|fear|boredom|greed|resentment|
    stubbornness|ambition|self-interest|indifference)`, '(deep down|at heart|by (nature|temperament))',
  `(mentally|emotionally|intellectually|socially) (absent|elsewhere|weak|strong|tough|\\w*stable|\\w*mature|fearless|lazy|fragile|limited|
    brilliant|detached|resilient|inept|awkward)`,
  `(has (an? )?|had (an? )?|with (an? )?|an? )?(bad|poor|negative|positive|wrong|right|great|good|brilliant|winning|defeatist|can-do|
    cavalier|lousy|sloppy|superior|sour) (attitude|temper|ego|temperament|disposition|demeanou?r|mentality|mindset)(?= *([.,;]|$|(problem|
    issue|to|towards|and|that|which|is|on|when|in|at|with|about)\\b))`,
  `(not|isn't|hardly|never|just|simply) (a |an |the |really )*(leader|(details?|people|ideas|numbers|team|process|big-picture|morning|
    finishing|planning)[- ]person|team ?player|thinker|listener|fighter|finisher)`,
]
