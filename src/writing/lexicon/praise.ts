import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'
import { INNER, NATURES, TAKEN_AS } from './traits.ts'

const H = 'hyperbole'
const BODY = '(her|his|their|your)'

/** Exaggeration and stock idioms. Plain positive words are welcome. */
export const HYPERBOLES: readonly Entry[] = [
  {
    mark: H, guards: ['affirmed'],
    find: [
      either(`(super|mega|all)[-_]?stars?(?!_(ratings?|hotel|review)) superstardom ninjas? gurus? unicorns?
        wizards?(?!_(screen|step|page|dialog|form|you|asks?|that_asks)) magician genius(es)? legendary rainmakers? one_in_a_million hero(es|ic|ics)? super-?hero(es|ic)? wonder_?woman
        super-?human god-?send god-?like goddess saintly angels? miraculous(ly)? miracle[-_]workers? magic(al)? midas_touch powerhouse
        dynamo juggernaut beast titan maestro virtuoso wunderkind prodigy phenom mvp goat lin?y?chpin secret_weapon swiss_army_knife
        heaven-sent gold_?dust pure_(gold|class|genius|magic|joy|brilliance|talent) gold_(standard|dust|medal) weight_in_gold
        worth_${BODY}_weight true_gem gem diamond jewel saviour messiah guardian_angel warrior gladiator jedi oracle game[-_]?chang(er|ing)
        above_and_beyond extra_mile off_the_charts? through_the_roof(?!_(leak|void|repair)) out_of_(this_world|the_park) jaw-?dropping
        breath-?taking earth-?shattering world[-_](class|beating) best[-_]in[-_]class once[-_]in[-_]a[-_](lifetime|generation|career|decade)
        one_of_a_kind generational second_to_none next_to_none like_no_other stroke_of_genius force_of_nature breath_of_fresh_air
        tower_of_strength beacon salt_of_the_earth class_of_${BODY}_own trailblaz(er|ing) visionary masterclass tour_de_force crown_jewel unsung_hero sliced_bread home_run
        slam_dunk grand_slam bulls-?eye duck_to_water hot_knife poetry_in_motion like_clockwork well-oiled_machine life-?saver(?!_[a-z])
        single-?handedly game_of_${BODY}_own top_of_${BODY}_game league_of_${BODY}_own head_and_shoulders(?!_above) all_guns_blazing
        hands_down on_all_cylinders hit_the_ground_running (perfect|flawless)_in_every no_words words_fail speechless cream_of_the_crop
        best_of_the_best larger_than_life giant_among show-?stopper rabbit_out_of ten_times_the
        hopeless(ly)? useless(?<!\\bcalled_(the|a|an|it|this|that|my|our)_(\\w+_){0,3}useless) goosebumps dynamite stratospheric meteoric to_die_for lost_without takes_no_prisoners one-(wo)?man_(army|show)
        mind-blowing unmatched on_another_level patience_of_a_saint bar_none turns_to_gold wonder_of_the_world and_then_some sets_the_world new_heights greatest_thing_since best_thing_since the_best(?=_*[!.])`),
      either(`phenomenal(ly)? unbelievabl[ey] incredible extraordinary spectacular(ly)? sensational(ly)? stellar epic insane(ly)? awesome
        staggering(ly)? astonishing astounding stunning stupendous monumental(ly)? unparalleled unrivall?ed unsurpassed peerless
        incomparable unbeatable unstoppable invincible infallible flawless(ly)? impeccabl[ey] immaculate(ly)? faultless(ly)? irreplaceable
        indispensable priceless magnificent(ly)? perfection unreal absurdly boundless limitless inexhaustible inimitable nothing_short_of
        off_the_scale masterful(ly)? sublime divine heavenly`),
      `(absolutely|totally|utterly|simply|truly|completely|positively|quite simply) (amazing|incredible|fantastic|brilliant|outstanding|
        perfect|wonderful|fabulous|superb|exceptional|nailed|crushed|smashed|killed|the best|killing|smashing|crushing|invaluable|terrific|
        tremendous|marvellous)`,
      'legends?(?<!\\b(the|its|map|figure|chart|colour|plot|axis) legends?)',
      'worth (two|three|five|ten|twenty|a dozen|a hundred) of (anyone|anybody|any|us|them|the (others|rest))( else)?',
      '(10|ten|100|5|20|hundred) ?x(?! (magnif|lens|eyepiece|objective|buffer|scan|zoom|monitor|filter|connector|adapter))(?= *([.,!]|$|and|talent|our|the|nurse|rep|hire|output|value|person|employee|more|\\w+(er|or|yst|ist|ive|m[ae]n)s?\\b))',
      '(110|120|150|200|1,?000|hundred and ten|hundred and fifty|two hundred|a thousand|a million) ?(%|per ?cent|times)(?! (of|on|in) the)',
      'five-star (?!hotel|review|rating)\\w+',
      `(einstein|mozart|picasso|shakespeare|newton|mother teresa|napoleon|churchill|leonardo|mary poppins|houdini|gandalf|sherlock|hercules|
        michelangelo|messi|aristotle|ferrari|rolls[- ]royce|formula 1)('s)? (would|could|himself|herself|reborn|of)`,
      `could (\\w+ )?(teach|sell|talk|charm|coax|squeeze|weld|cook|run|read|turn) (a |an |the )*(ice|sand|snow|water|coal|stones?|rocks?|
        blood|honey|fridges?|birds?|wolf|wolves|fish|devil|hind legs|pope|brick|donkey|horse|dead|eskimos?|desert|trees)`,
      `(walk(s|ed|ing)? on water|mov(e|es|ed|ing) (mountains|heaven)|in ${BODY} sleep|with ${BODY} eyes (closed|shut)|one hand behind|(do|
        does|can do) no wrong)`,
      `(crush|kill|smash|nail|slay|ace|rock|obliterate|shatter)(es|s|ed|d|ing)? (it|every|all|${BODY}|the|any|each)((?= *([.,!]|$|
        with|this|again|once|on|in|at))| (\\w+ ){0,2}(targets?|goals?|quotas?|expectations|numbers|records?|deadlines?|objectives|competition|
        presentation|pitch|demo|interview|brief))`,
      `(knock|hit|blew|blow|smash|sweep|swept)(s|ed|ing)? (it|this|that|us|me|everyone|the \\w+|every \\w+|our socks|
        my socks) (\\w+ )?(out of the (park|ball ?park|water)|away|off|for six)`,
      '(in|of|on) (all time|human history|living memory)(?= *([.,!;]|$|and))',
      `(best|greatest|finest|smartest|nicest|strongest|worst|most \\w+) (\\w+ ){0,4}(ever|of all time|alive|i have (seen|met|known|had)|
        anyone could|that ever happened)`,
      '(never|not) (in|once in) (my|our|all my|\\d+|twenty|thirty|ten) (\\w+ )?(years?|life|career)',
      'the (\\w+ )?(heart|soul|glue|rock|engine|pillar|backbone) (of|that holds|behind) (the|our|this|us|everything)',
      '(hold|holds|held|keeps?|kept) (the |this |our |us |everything |everyone )+(\\w+ )?(together|afloat)(?! (with|by|at))',
      `(saves?|saved|saving) (the day(?!'s)|our bacon|us all|our lives)`,
      `without (him|her|you) (we|the \\w+|this \\w+|everything|nothing) (would|could|might|'d|is|are)`,
      '(would|could) (\\w+ )?(collapse|fall (apart|to (bits|pieces))|grind to|be lost|not survive|sink|crumble|burn|go under) (\\w+ ){0,3}?without (him|her|you)',
      'heart and soul of (the|our) \\w+',
      'saved (the|our) (company|day|department|whole \\w+)(?! ?[\'’]s)',
      '(perform(s|ed|ing)?|work(s|ed)?|did) (\\w+ )?(miracles|wonders)',
      '(lights? up|brightens?|lit up) (the|every|any|our) (room|office|ward|team|day|place)',
      `(cannot|can't|could not|couldn't) (be faulted|praise|fault|say enough|do enough|live without|imagine (life|the \\w+) without)`,
      `words (cannot|can't|fail|don't)`,
    ],
    unless: `(isn't|is not|was not|wasn't|not) (part|about)|hero image|magic circle|"? campaign\\b`,
    not: 'She replaced the hero image and the sign-up rate rose from 2 % to 3 %.',
  },
  { mark: H, guards: ['affirmed'], find: ['(our|my|resident) (rock[- ]?star|superstar|unicorn|wizard|ninja)( (?!in|at|on|and|of|to|for|with|is|was)\\w+)?'], not: 'Our own star in the window was lit by the apprentices.' },
  { mark: H, guards: ['affirmed', 'ofPerson'], find: [
    `((an?|our|real|true|absolute|total|complete|utter|living|walking|proper|coding|selling|sales|pure|is|are|was|(he|she|that|it|who|this)'s|(you|they|we)'re|of|
      works?) )+(god's gift|rock[- ]?stars?|trooper|shambles|train[- ]?wrecks?|car crash|disaster zone|(miracles?|machine|(?<!(rising|coming) )star|rock|treasure|monster|phenomenon|
      marvel|wonder|champion|demon|weapon|nightmare|joke|mess|waste|dream|joy|delight|gift|blessing)(?= *([.,!;:–—(]|$|to (us|work|have|
      the)|and|with|on|at|when|for us|of a|who|during|in)))`,
    '(rock[- ]?star|super-?star|super-?hero|legend|wizard|genius)(?= *!)', 'perfect(ly)?(?= *(in every|[.,]|employee|nurse|every|all|example of|person|colleague|team member|in all|!))',
    `(amazing(ly)?|fantastic|awesome|incredible|wonderful|unbelievable|marvellous)(?= *(!|in every|beyond|human|person|at everything|
      all[- ]round))`,
    '(king|queen) of', '(do|did|run|ran|fit|find|pack) (\\w+ ){1,3}blindfolded', '(a|our|the) (living|walking|human) (encyclop\\w+|dictionary|\\w+book|library|calculator|computer)',
    '(an|our|is|was|such an) absolute (?!minimum|number|value|zero|must|majority|limit|ban|term|error)\\w+'], not: 'The weld is perfect on film 4 after the third pass.' },
]

/** Motive, character and inner state that come as phrases. */
export const CHARACTER: readonly Entry[] = [
  { mark: 'personality-not-behaviour', guards: ['affirmed'], ...TAKEN_AS, not: 'The reply to the landlord was not taken as rude.' },
  { mark: 'personality-not-behaviour', guards: ['affirmed'], find: NATURES, unless: `(customer|patient|client|pupil|public|dog|
      supplier)[a-z]* (is|was)`, not: 'This is not about being a team player.' },
  {
    mark: 'personality-not-behaviour', guards: ['ofPerson'],
    find: ['(is|are|was|were|isn\'t|wasn\'t|aren\'t|been|seems?|he\'s|she\'s|you\'re|they\'re|not|never|hardly) ((not|never|hardly|an?|very|so|really|quite|rather) )*(easy|hard|nice|pleasant|difficult|impossible) ((person|man|woman|colleague) )?to (work|get along|get on|deal|talk) (with|to)(?! (an?|the|our|more|less)\\b)'],
    not: 'The old form was hard to work with.',
  },
  {
    mark: 'personality-not-behaviour', guards: ['ofPerson', 'notWriter'], find: INNER,
    unless: `(patients?|residents?|relatives?|customers?|clients?|pupils?|students?|famil(y|ies)|parents?|callers?|visitors?|suppliers?|
        users?|the (panel|court|judge|jury|audience|buyer|board|union)) ((?!and)\\w+ ){0,3}(feel|felt|feeling|afraid|scared|upset|angry|
        frustrated|anxious|frightened|wants?|loves?|enjoys?|thinks?|believes?|cares?|refus\\w+|lost|became|become|got|gets|bear|stand|took|takes|take|was|were|is|
        are)`, not: 'A patient who was afraid of needles asked for her by name.',
  },
]
