import type { Card } from '../../cards.ts'

const OWN = '(his|her|their|your)'
const YEARS = '(twenty|thirty|forty|fifty|sixty)(-\\w+)?'
const PERSON = '(woman|man|girl|lad|lass|lady|chap|guy|bloke|mother|mum|father|dad|parent|bachelor|widower|part-?timer|foreigner|(work|sales|trades|country|gentle|family|business|crafts)man)'
const CHILDREN = '(baby|kids|children|little_ones|babies|toddlers?|sons|daughters|wife|husband|family)'
const NO_WONDER = '(expect|be_expected|think|believe|say_so|guess|know_it|imagine)'
const OF_THEIRS = '(background|origins?|culture|heritage|roots|upbringing|people|country|community|faith|religion|nationality|temperament)'

/** What somebody is or how they live, and what is concluded from it. */
export const BIAS: Card = {
  label: 'biased-language',
  least: 6,
  signs: {
    family: [2, `
      mother mum mummy motherhood motherly maternal father dad fatherhood paternal parent kids toddlers? baby babies twins little_ones
      bachelor spinster single_(man|woman|mum|mother|father|dad) married unmarried marriage husband wife spouse pregnan(t|cy) maternity
      family_man breadwinner mortgage school_run nursery_run childcare children newlywed engaged_to_be divorced? widow(ed|er)? fianc\\w+
      childless no_kids start_a_family (${OWN}|small|young|grown)_(kids|children|twins|family) carer_(for|of)
      elderly_(mother|father|parents) home_life another_one_on expecting_(a|the|their|his|her)_(\\w+_)?(baby|child)`],
    age: [4, `
      ${OWN}_age (that|this|your|certain|right|retirement|pension)_age aged
      at_(nearly_|almost_|just_|only_|over_)?(\\d\\d_(he|she|you|one|they|who)|${YEARS}(?!_(per|past|minutes|each|\\w+s_)))
      (being|turns|turned|man_of|woman_of|lad_of|girl_of)_${YEARS}
      (in|into)_${OWN}_(early_|late_|mid-?)?(twenties|thirties|forties|fifties|sixties) generation('s)? millennials? boomers? gen_z
      grey_hairs? white_hair (of_)?youth(ful)? youngster old_(dog|hand|timer|lady|man|boy|girl|fellow|guard|gent\\w*) too_(old|young)
      so_young (older|younger)_(people|workers?|colleagues?|ones?|staff|man|men|woman|women|hands?|generation)
      young_(lady|man|woman|girl|lad|mother|\\w+_like) (the|his|her)_elderly years_off spring_chicken long_in_the_tooth
      decades_(on|behind) past_${OWN}_(prime|best) (fresh|young|new|younger)_blood digital_native grown_up_with grew_up_(with|on|before)
      menopaus\\w+ set_in_${OWN}_ways old-?school old-?fashioned dinosaur greybeard junior_in_years twilight winding_down`],
    origin: [4, `
      accents? lilt brogue (native|non-native)(_\\w+)? (first|second|third|own|mother)_(language|tongue) mother_tongue
      foreign(er|ers|-sounding|born)? broken_english ${OWN}_english english_(isn't|is_not|is_her|is_his|being) immigrants? migrant refugee
      ${OWN}_${OF_THEIRS} (from|in|of)_${OWN}_(part_of|country|culture|neck) where_(he|she|you|they)_(comes?|come|grew|(is|was)_(from|born|raised)) arab
      muslim catholic protestant jewish jew hindu sikh christian religion religious ramadan prayers? faith headscarf hijab turban
      temperament traveller council_estate the_estate working[-_]class posh village tradition(s)? ethnic\\w* skin race`],
    nations: [1, `
      german french frenchman italian spanish spaniard pole polish irish scottish welsh indian asian african balkan mediterranean latin
      latino nordic scandinavian dutch turkish turk chinese japanese eastern_europe\\w* russian romanian greek portuguese`],
    sex: [3, `
      women's? woman woman's lad(y|ies) girls? girl's girly lass(es)? female feminine femininity manly masculine macho
      ${PERSON}'s_(touch|job|work|world|way|hand) among_men men_(and|who|like|do|are|in|on|at)
      (for|as|of|like|from|in|with|to|on)_(a|the|any|such_a|another|one|some)_(\\w+_)?(${PERSON}|men) boys_(will|club)
      one_of_the_(boys|lads|girls) full_of_men the_(boys|lads|ladies|girls|women|men) smiles? pretty blonde good-looking attractive
      gentlemen dress(es|ed)? make-?up charm(s|ing)? darling sweetheart young_lady`],
    body: [3, `
      wheelchair deaf(ness)? ${OWN}_hearing hearing_(aids?|problem|loss|impair\\w+) hard_of_hearing blind(ness)? eyesight stammer(s|ing)?
      stutter\\w* dyslexi\\w+ dyspraxi\\w+ autis\\w+ adhd asperger\\w* on_the_spectrum disabilit\\w+ disabled handicap\\w* limp diabet\\w+
      epilep\\w+ ${OWN}_(condition|illness|depression|anxiety|weight|cancer|mental_health|disabilit\\w+) depress(ion|ed) cancer
      chronic(ally)? invalid crutch(es)? overweight fat ill_health nervous_breakdown bipolar hormones? hormonal multiple_sclerosis
      prosthe\\w+ guide_dog`],
    'hours of contract': [2, `
      part-?time part-?timers? half_days? mornings_only
      only_(works_|work_|does_|here_|in_)*((two|three|four|half_the|\\d)_(days|mornings|afternoons|week)|mornings|half_days)
      (two|three|four|2|3|4)_days_a_week half_a_week reduced_hours (fewer|shorter|short)_hours job-?shar\\w+ four-day three-day two-day
      tuesday_to_thursday term-time flexi\\w* full_member eighty_per_cent works_from_home`],
    'a put-down': [4, `
      (without|lose|drop|soften|hide|tone_down|get_rid_of)_(the|that|his|her|your|an)_(\\w+_)?accent shrill bossy abrasive hysteric(al|s)? (got|gets|getting|overly|all|too|so|very|rather|is|was|be)_(all_|too_|so_)?emotional feisty
      drama diva madam weepy tearful nag(s|ging|gy)? catty moods moody temperamental sassy prickly matronly bitchy ditzy airhead ice_queen
      ballbreaker strident screech(y|ing) hormonal overemotional
      (too|so|very|rather|quite|a_bit)_(soft|gentle|sensitive|aggressive|nice|ambitious|emotional)_for aggressive_(for|in_a) man_up
      princess prima_donna mumsy schoolmarm\\w* fishwife battle-?axe softer ladylike nurturing`],
    'one of us': [3, `
      cultur(e|al)_fit fits?_(in_)?with_us (one|more_like_one)_of_(us|ours) our_(kind|sort|type|crowd)
      (kind|sort|type)_of_(people|person|man|chap|woman) fit(s|ting)?_in blend(s|ing)?_in look(s|ed)?_(like|the_part) (a|the)_pint pub
      golf old_school_tie belong(s|ed)? not_quite (proper|real|normal|ordinary)_(people|one|chap|man|woman) from_outside`],
    'being such': [3, `
      who_else_(would|will) for_(someone|somebody|a_person|a_${PERSON}|a_german|a_non-native|${OWN}_(age|generation|years|hearing|condition)) considering
      given_${OWN} despite in_spite_of being_(a|an|from|only|as|married|deaf|blind|pregnant|disabled|here) as_(a|an)_(\\w+_)?${PERSON}
      with_(a|two|three|four|no|small|young|little)_(\\w+_)?${CHILDREN}
      with_${OWN}_(age|accent|hearing|background|condition|kids|children|family|baby|eyesight|english|religion|temperament|hair|looks)
      typical(ly)? like_(many|all|most|every|so_many) (those|these|you|such)_(people|girls|women|men|lot|sort|types?)
      they_(never|all|always|tend) the_way_(women|men|they|people) from_(a|such_a|any)_(\\w+_)?${PERSON} from_(someone|somebody)
      of_(that|her|his|their)_(kind|sort|type|age|generation)`],
    '.because': [1, `because because_of due_to since now_that although though even_(though|if|with|at) owing_to so as ${OWN}_being`],
    'so expected': [2, `
      (can't|cannot|can_hardly|couldn't|could_not|don't|doesn't|wouldn't|won't|hardly|not_to|nobody|never)_(\\w+_)?${NO_WONDER} allowances
      surprising(ly)? remarkabl[ey] quite_something not_bad not_too_bad pretty_good wonders of_course naturally no_wonder bound_to
      what_do_you_expect credit_to_her
      (will|may|might|going_to|probably|he'll|she'll|won't|bound_to)_(soon_|probably_|not_)?(want|settle_down|slow_down|start_a|have_a)
      (less|not_fully|not_really|only_half|fully)_(committed|flexible|available|reliable|dedicated|ambitious|focused) elsewhere distracted
      divided torn hardly can_travel (is|being)_free_to suits suit_(a|her|him|you) becoming nothing_(to_keep|holding|keeping) safe_bet`],
    '.less able': [2, `
      priorities commit(ment|ted) keep_up slow(er|ing)? stamina tablets technology computers flexible travel follow_(the|him|her)
      hard_(to|for) grates work_on getting_rid shed tone_down sound(ing|s)? understand worries me_whether i_doubt has_to won't_be_able
      can_be_sent not_be_sent`],
    'plain fact': [-2, `
      requirement required (paternity|maternity|parental|family|adoption|sick)_leave came_back returned returns return back_from programme
      scheme network charter policy act agreement law legal accessib\\w+ ramps? interpreter translat\\w+ subtitl\\w+ agreed contract
      arrange(d|ment) adjust(ed|ment|ments) hours_agreed as_agreed unit course session lesson leaflet menu play toys playground department_of
      museum exhibition film book chapter`],
    'a piece of work': [-1, `
      letter e-?mail page scene text texts draft minutes document protocol offer instructions brochure branch office site contract tender
      version`],
    'somebody served': [-3, `
      the_(lady|gentleman|man|woman|widow|boy|girl|child|mother|father|couple)_(at|in|on|who|with|from|whose)`],
    'those served': [-1, `
      patients? pupils? residents? customers? guests? families parents customer('s)? clients? visitors? passengers? callers? tenants?
      class ward nursery school kindergarten ${OWN}_(class|pupils|patients) year_(\\d+|group) market supplier bay bed room table theatre
      shop stock order(s)?`],
  },
  not: 'She came back from parental leave in May, works three days a week as agreed, and rewrote the leaflet for the mothers on the ward.',
}
