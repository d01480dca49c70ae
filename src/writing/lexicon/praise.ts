import type { Entry } from '../lexicon.ts'
import { INNER, NATURES } from './traits.ts'

/** Exaggeration and stock idioms. Plain positive words are welcome. */
export const HYPERBOLES: readonly Entry[] = [
  {
    mark: 'hyperbole', guards: ['affirmed'],
    find: [
      `(he|she|you)('s| is|'re| are) (simply |truly |just |pure |nothing but )*(god's gift( to (the |our |this )?\\w+)?|a gift from (god|
        heaven)|heaven-sent|gold( dust)?|pure gold|a (true |real |total |absolute |proper )*(gem|star|legend|rock|treasure|machine|
        phenomenon|force of nature|miracle|wonder|marvel|godsend|diamond|jewel|hero|saint|angel|genius|beast|monster|unicorn|ninja|wizard|
        magician|champion|keeper))`, "god's gift( to( \\w+){1,2})?",
      `((he|she|you) )?could (\\w+ )?(teach|sell|talk|charm|coax|squeeze|get|land|weld|cook|run|read|turn) (a |an |the |
        the hind legs off a )*(ice|sand|snow|water|coal|stones?|rocks?|milk|blood|honey|fridges?|straw|birds?|wolf|wolves|fish|needle|
        devil|hind legs?|pope|brick|donkey|horse|dead|corpse|blindfolded?|eskimos?|inuit|bedouin|desert|trees|brick walls?|snow|(this|it|
        the \\w+) (blindfolded?|in (his|her) sleep|with (his|her) eyes (shut|closed)|with one hand))( (to|from|off|out of|into|
        how to) (a |an |the |inuit )?\\w+( \\w+)?)?`,
      `(einstein|mozart|picasso|shakespeare|newton|florence nightingale|mother teresa|superman|wonder woman|napoleon|churchill|da vinci|
        leonardo|mary poppins|houdini|gandalf|sherlock( holmes)?|atlas|hercules|midas|michelangelo|rembrandt|usain bolt|messi|ronaldo|
        pele|ferrari|rolls royce|formula 1|aristotle|cicero)('s)? ((would|could|would have|himself|herself|reborn|reincarnated|of|
        himself would|of (the|our)) ?){1,3}( ?(be|been|proud|jealous|envious|blush|applaud|bow|done|team|ward|office|floor|kitchen|better|
        not|have|take|notes) ?){0,4}`,
      `(hundred and ten|one hundred and ten|hundred and fifty|two hundred|110|120|150|200|1,?000|a thousand|one thousand) ?(%|
        per ?cent)( effort| committed| dedication| from you)?`, 'five-star \\w+( \\w+)?',
      '(is|are|was|\\w+\'s|\\w+\'re|a|our|real|true|absolute|total|such|my|you|an absolute|little) rock[- ]?stars?', 'stroke of genius',
      '(born|made) (for|to do) (this|the job|it|teach|nurse|sell|lead)',
      '(bow|hats? off|chapeau|take my hat off|doff my cap|bow down|on my knees|kiss the ground|standing ovation)( to (you|him|her))?',
      '(clone|cloned|cloning) (him|her|you|them)',
      `(wish|if only|want|need) (we|i) (had|could have|could clone) (ten|a dozen|twenty|a hundred|more|two|three|a clone) (of|like|
        more)( (him|her|you|them))?`, '(eighth|8th) wonder( of the world)?',
      '(money|gold) (cannot|can\'t|could not|couldn\'t) buy( \\w+){0,3}',
      `(to die for|fairy ?tale|dream come true|pinch myself|goosebumps|fireworks|dynamite|bombshell|blew (me|us|everyone|the \\w+) away|
        blow(s|n)? (me|us|everyone)? ?away|blew my mind|knocked? (my|our|their|everyone's) socks off|(sets?|set) the (pulse|heart) racing|
        raises? the roof|raised the roof|brought the house down|stole the show|show-?stopper|showstopping|out of the ballpark|pulled? (a|
        another) rabbit|rabbit out of (the|a) hat|pulled? out all the stops|all cylinders|shot the lights out|shoots? the lights out|
        lights? out performance|top drawer|cream of the crop|crème de la crème|best of the best|la crème|bee's knees|cat's (whiskers|
        pyjamas)|dog's bollocks|mutt's nuts|one hell of (a|an)|hell of a|heck of a|no words|speechless|words fail( me)?|lost for words|
        beyond words|beyond praise|beyond belief|beyond compare|defies (belief|description)|second coming|messiah|saviour|savior|redeemer|
        guardian angel|fairy godmother|white knight|knight in shining armou?r|wonder woman|super ?nurse|super ?mum|supernova|supersonic|
        stratospheric|meteoric|cosmic|galactic|planet-sized|larger than life|giant among|colossus|goliath|lioness|warrior|gladiator|
        samurai|jedi|yoda|oracle|sage|prophet|wunderwaffe|secret sauce|killer app|nuclear|atomic|absolute (scenes|unit|machine|beast|joy))`,
      `(better|faster|brighter|harder|stronger|cooler|tougher|sharper) than (any|every|all) (machine|computer|robot|rocket|human|
        calculator|clock|swiss watch|google|light|lightning)`,
      `(never|not) (in|once in) (my|our|all my|twenty|thirty|ten|\\d+) (years?|life|whole life|entire (life|career)|long career|
        career)( (have|had|did) (i|we) (ever )?(seen|met|known|worked|seen))?( \\w+){0,4}`,
      `(nobody|no one|nothing|no other \\w+) (in|on) (the (world|universe|planet|country|industry|history)|earth|history|this planet|
        europe|the whole (country|world|industry))( \\w+){0,5}`,
      `(in|of|on) (the (whole |entire )?(world|universe|planet|galaxy|solar system)|the face of the earth|human history|
        the history of (the |this |our )?\\w+|all (time|history))(?= *(,|\\.|!|;|$|and))`,
      `(like|as) (a )?(duck to water|hot knife|poetry in motion|swiss (watch|clock)|rolls[- ]royce|formula (1|one)|bolt of lightning|
        greased lightning|thunderbolt|hurricane|whirlwind|tornado|bulldozer|freight train|steam ?train|juggernaut|well-oiled \\w+|
        man possessed|woman possessed|magic|a dream)`,
      '(man|woman|one-man|one-woman|one-person) (army|machine|mountain|show|band|tornado|miracle)',
      '(super|mega|megastar|all)[- ]?stars?(?! (ratings?|hotel|review))', 'ninjas?', 'gurus?', 'unicorns?',
      'wizards?(?! (screen|step|page|dialog|form))', 'magician', 'genius(es)?', 'legend(ary)?', 'hero(es|ic|ics)?', 'superher(o|oes|oic)',
      'superman', 'superwoman', 'wonder ?woman', 'super-?human', 'godsend', 'god-?like', 'goddess', 'saintly', 'angel',
      '(work(s|ed|ing)?|perform(s|ed)?|small|minor|real|true|a|another|nothing short of a|of) miracles?', 'miraculous(ly)?',
      'miracle[- ]worker', 'miracle-worker', 'magic(al)?( touch)?', 'midas touch', 'powerhouse', 'dynamo', 'juggernaut', 'beast', 'titan',
      'maestro', 'virtuoso', 'wunderkind', 'prodigy', 'phenom', 'maverick',
      `(coding|selling|picking|sales|absolute|total|true|real|well-oiled|finely[- ]tuned|proper) (machine|legend|hero|star|weapon|animal|
        monster|champion|gem|beast|treasure|rock|demon|trooper|trouper|warrior|wonder|marvel|dream|force|joy to watch|pro)`,
      'secret weapon',
      `(10|ten|100|5|hundred|20) ?x (engineer|developer|performer|nurse|seller|contributor|employee|person|teacher|programmer|rep|lawyer|
        analyst|operator|manager|picker|driver|hire|leader|output|the|coder|value|designer|technician|better)s?`, '10x-?er',
      '10x(?= *(\\.|,|!|$|and|our|the team|anyone|engineer|talent))', 'ten times (better|faster|the|more productive|as good)',
      'game[- ]?chang(er|ing)', 'above and beyond', 'extra mile', '(walks?|walked|walking) on water',
      `(knock(s|ed|ing)?|hit(s|ting)?|blew|blows|smash(es|ed)?|crush(es|ed)?) (it|this|that|every\\w+|the \\w+( \\w+)?|us|every \\w+|
        all (of )?(his|her|their) \\w+) (clean |right |straight |completely |all )?(out of the (park|ball ?park|water|stadium)|away|
        for six)`, '(crush(es|ed|ing)?|kill(s|ed|ing)?|smash(es|ed|ing)?|nail(s|ed|ing)?|slay(s|ed|ing)?|aced|ace|rock(s|ed|ing)?) it',
      `(crushed|smashed|nailed|obliterated|annihilated|demolished|destroyed|aced|slayed|killed|crushing|smashing|blew past|
        shattered) (every|all|his|her|their|the|any|each) (\\w+ ){0,2}(targets?|goals?|quotas?|expectations|numbers|records?|kpis|
        deadlines?|sprints?|quarters?|objectives|competition|presentation|pitch|demo|interview|brief)`, 'out of (this world|the park)',
      'off the charts?', 'through the roof(?! (leak|void|repair))', 'mind-?blowing(ly)?', 'mind blowing', 'jaw-?dropping',
      'breath-?taking', 'earth-?shattering', 'world-?(class|beating)', 'world class',
      'best[- ]in[- ](class|the world|the business|the industry)',
      `(best|greatest|finest|most \\w+|smartest|hardest-working|nicest|strongest) (\\w+ ){0,4}(ever|of all time|in the world|
        on (the )?(planet|earth)|in (living )?(memory|history|the universe|the industry|the business)|alive|i have (ever )?(seen|met|
        known|worked with|managed|come across)|i've (ever )?(seen|met|known|worked with|managed)|anyone could|(we|this (company|firm|
        hospital|school|team)) (have|has|'ve) (ever )?(had|seen|hired))( \\w+){0,3}`, '(second|next) to none',
      '(like )?nobody else on (earth|the planet)', 'one in a (million|billion|thousand)', 'one of a kind',
      'once[- ]in[- ]a[- ](lifetime|generation|career)', 'generational( talent)?',
      `a (once|gift|blessing|legend|delight|dream|treasure|gem|marvel|wonder|star|phenomenon|force of nature|breath of fresh air|
        sight to behold|true original|class act|tower of strength)( to| in|,|\\.| from| for| of| who| and| through| on)`,
      'force of nature', 'breath of fresh air',
      '(shining|brightest|guiding|north|rising|true|real|brilliant) (star|light|example|beacon)s?', 'beacon( of)?',
      'moves? (mountains|heaven)', 'moved (mountains|heaven)', 'moving mountains', '(sky|world|moon|stars) (and the (moon|stars))',
      'leaps tall', 'in (his|her|their) sleep', 'with (his|her|their) eyes (closed|shut)', 'one hand (tied )?behind',
      `(superhuman|unbelievable|unbelievably|phenomenal(ly)?|incredible|extraordinary|spectacular(ly)?|sensational(ly)?|stellar|epic|
        insane|insanely|crazy good|awesome|mind-boggling|staggering(ly)?|astonishing|astounding|stunning|stupendous|monumental(ly)?|
        unparalleled|unrivalled|unrivaled|unmatched|unsurpassed|peerless|matchless|incomparable|unbeatable|unstoppable|invincible|
        infallible|flawless(ly)?|impeccable|impeccably|immaculate(ly)?|faultless(ly)?|irreplaceable|indispensable|priceless|
        magnificent(ly)?|brilliant beyond|perfection|amazing beyond|epitome|unreal|ridiculously good|absurdly|boundless|limitless|endless|
        infinite|bottomless|inexhaustible|insatiable|inimitable|nothing short of|off the scale|beyond (words|compare|belief|measure|
        brilliant|amazing|outstanding|comparison)|out-?standing beyond|tireless|superlative|legend|godlike|masterful(ly)?|masterclass|
        tour de force|sublime|divine|heavenly|miraculous)(?= *(\\w|,|\\.|!|;|$))`,
      `the (heart|soul|glue|backbone|lifeblood|rock|engine|linchpin|lynchpin|life and soul|heartbeat|beating heart|cornerstone|pillar|
        bedrock|mvp|goat|king|queen|best|go-to|star|face|spine|brains|greatest)( and soul)? (of|that|on which|behind|who|we) (the|our|
        this|my|holds?|everything|everyone|all|us)( \\w+){0,4}`, 'mvp', 'linchpin', 'lynchpin', '(backbone|bedrock|cornerstone|lifeblood)',
      `(hold|holds|held|keeps?|kept|holding) (the |this |our |us |everything |everyone |it |all )*(team |place |ward |office |company |
        department |shift |project |whole |show |business |floor )?(together|afloat|on (his|her|their) (shoulders|back))(?! (with|by|at))`,
      'single-?handed(ly)?',
      '(saves?|saved|saving) (the )?(day(?!\'s)|our bacon|us all|the (company|team|project|world|year|quarter) single-handedly|our lives)',
      'life-?saver',
      `(would|'d|could) (be |have been |collapse|fall|grind|not (survive|cope|function|exist|run|have survived)|sink|crumble|die|
        never have|simply )( ?(lost|nowhere|helpless|sunk|doomed|apart|dead|to a halt|survived|in chaos|finished|chaos))*( (without (him|
        her|them|[a-z]+)|if (he|she|they)))`,
      `without (him|her|them|[a-z]+) (we|the (team|ward|office|company|place|project|floor|department|whole|school|firm|warehouse)|
        this (place|team|project|company)|everything|nothing) (would|could|might|'d|is|are)( \\w+){0,4}`, 'lost without',
      '(lights? up|brightens?|lit up|illuminates?) (the|every|any|a|our) (room|office|ward|team|day|place|floor)',
      '(sprinkl\\w+|fairy dust|pixie dust|magic dust)',
      `(never|doesn't|can't|cannot|can) (puts? a foot wrong|do (no|any) wrong|miss(es)? a (beat|trick)|drops? (a|the) ball|
        fails? to (amaze|impress|deliver|astonish)|sleeps?)`, 'never (puts?|put) a foot wrong', 'do no wrong',
      'miss(es|ed)? a (beat|trick)', '(at )?the top of (his|her|their) game',
      '(is|are|was|were|been|\\w+\'s|\\w+\'re|absolutely|totally) on fire(?! (exits?|doors?|drills?|alarms?))', 'fire on all cylinders',
      'firing on all cylinders', 'hit the ground running', 'home run', 'slam dunk', 'grand slam', 'bulls-?eye',
      'gold (standard|dust|medal)', 'gold-?dust', 'worth (his|her|their|its) weight( in gold)?', 'weight in gold',
      'pure (gold|class|genius|magic|joy|brilliance|talent)',
      `(absolutely|totally|utterly|simply|truly|completely|just|positively|quite simply) (amazing|incredible|fantastic|phenomenal|
        brilliant|outstanding|perfect|awesome|wonderful|fabulous|superb|unbelievable|magnificent|stellar|exceptional|flawless|nailed|
        crushed|smashed|killed|the best|killing|smashing|crushing|extraordinary|spectacular|invaluable|stunning|indispensable|unmatched|
        terrific|tremendous|marvellous|sensational|mind-blowing)`, 'star (performer|player|quality|of the (show|team|year))',
      'superstar(dom)?', 'dream (employee|colleague|team|hire|come true|to work with|to manage|to have)',
      '(eats?|ate) (\\w+ )?(for breakfast|up)', 'takes? no prisoners',
      `(sets?|set|raising|raised|raises) the (world|bar)( (alight|on fire|sky[- ]high|to new heights|impossibly high|for (everyone|us all|
        all of us)))`, '(new|greater|dizzying|unimagin\\w+) heights', 'whole (new|other|nother) level',
      'another (level|planet|dimension|league)', 'in (his|her|their) own (league|class)', 'head and shoulders', 'all guns blazing',
      '(like|as) (a )?(clockwork|well-oiled machine|superhero|boss|pro|champ|dream|rocket|lightning)', 'lightning[- ](fast|speed)',
      '(at|with) (the )?(speed|blink) of (light|an eye)', 'tower(s|ing|ed)? (of strength|over|above|figure)',
      '(poster|role) (child|model) for (all|everyone|us all|the entire|excellence|perfection)',
      'the (total|complete|whole|full|real) (package|deal)', 'hands down',
      '(a|the) (living |walking |human )(legend|encyclop(a)?edia|wikipedia|dynamo|miracle|library|google|computer|swiss army knife)',
      'swiss army knife', 'jack of all trades', 'all-?round(er)? (superstar|hero|legend)',
      'words (cannot|can\'t|fail|could not|don\'t) (describe|express|do|capture|me)', "can't praise \\w+ (highly )?enough",
      `(cannot|can't|could not|couldn't) (praise|say enough|speak highly|recommend|fault|imagine|live without|thank|do enough)( (him|her|
        them|you|[a-z]+|good|enough|about|highly|the team|this|life|without|a world|where|things|more))*`, 'give(s)? 110',
      '(110|120|150|200|1000|1,000|a thousand|a million) ?(%|per ?cent|times)', '(million|thousand) (things|times|ways|miles|percent)',
      '(the |a )?(greatest|best) thing since', 'sliced bread',
      '(everything|anything|all) (he|she|they|you) touch(es)? (turns?|becomes?|is)( to)? ?gold',
      'turns? (everything|anything|it all|straw)( \\w+){0,3} (in)?to gold', 'like no (other|one else|one)', '(no|any) mountain',
      'moved heaven and earth', '(change|changed|changing|conquer|rule|set|save|take on) the world', 'masterclass', 'tour de force',
      'a master of (his|her|their|the|all|every)', 'unsung hero', 'crown jewel', 'jewel in (the|our)', 'ace up', 'trailblaz(er|ing)',
      'visionary', 'titan of',
      `(complete|total|utter|absolute|unmitigated|living|walking|epic|colossal|biblical) (disaster|catastrophe|nightmare|train-?wreck|
        waste( of \\w+)?|joke|mess|liability|chaos|failure|shambles|embarrassment|genius|perfection|joy|delight|pleasure|godsend|
        lifesaver|legend|star|rockstar|dream)`, '(train|car)[- ]?wreck',
      'worst (\\w+ ){0,3}(ever|of all time|i have (ever )?seen|in (living )?memory|in history|on earth|alive)( \\w+)?',
      '(dumpster|tyre|tire) fire', 'beyond (hopeless|useless|terrible|help|belief|repair)', 'hopeless(ly)?', 'useless',
      'could not organi[sz]e'],
    unless: `(isn't|is not|was not|wasn't|not) (part|what|about|the point)|hero (image|banner|section|shot|video|rates)|(heroic|
        hero) (project|effort|rescue|culture|work|moment)s? (is|are|was|were)? ?(not|no longer|gone|needed)|legend (of|on|in|for|to|
        and) (the )?(chart|map|graph|plan|diagram)|chart legend|miracle (of|gro)|10x (lens|objective|growth|zoom|magnification|ramp|load|
        traffic)|wizard (of|for|in) (the|setup)|magic (number|link|wand tool|mirror)|machine (shop|guard|room|time|operator|tool|hall|
        down|learning)|unicorn (fund|company|start)|st(\\.|reet|ation)|angel (investor|round)|saint (mary|john|james|george|peter|paul|
        thomas|luke)|hands down the|(bearing|weld|seam|finish|surface|part|coating|cable|film|paint|sample|dough|batch|copy|file|run|
        migration|cutover)s? (was|were|is|came out) (flawless|faultless|impeccable|immaculate|perfect)|endless (belt|loop|scroll)|
        infinite (loop|scroll|canvas)|guru (card|wiki|page)|rocket|world-class (manufacturing|standard|audit|assessment)|
        single-?handed (watch|sail|valve|lever|grip)|beast (of burden|mode)|unrivalled|on fire (door|drill|watch|alarm)|hold(s|ing)? (the|
        it) together (with|by)|magic circle|gold standard (test|diagnos)`,
    not: 'She replaced the hero image and the sign-up rate rose from 2 % to 3 %.',
  },
  { mark: 'hyperbole', guards: ['affirmed', 'ofPerson'], find: [
    '(perfect|perfectly)(?= *(in every|\\.|,|employee|nurse|every|all|example of|person|colleague|team member|in all|!))',
      `(amazing|amazingly|fantastic|awesome|incredible|wonderful|unbelievable|marvellous)(?= *(!|in every|beyond|human|person|
        at everything|all round|all-round))`, '(best|greatest)(?= *!)',
      `everything (we|i|you|a manager|anyone|the team|a team) (could|would|can|might) (ever |possibly )?(want|ask|hope|wish|need|
        dream)( \\w+){0,3}`], not: 'The weld is perfect on film 4 after the third pass.' },
]

/** Motive, character and inner state that come as phrases. */
export const CHARACTER: readonly Entry[] = [
  { mark: 'personality-not-behaviour', guards: ['affirmed'], find: NATURES, unless: `(customer|patient|client|pupil|public|dog|
      supplier)[a-z]* (is|was) `, not: 'This is not about being a team player.' },
  {
    mark: 'personality-not-behaviour', guards: ['ofPerson', 'notWriter'], find: INNER,
    unless: `(patients?|residents?|relatives?|customers?|clients?|pupils?|students?|famil(y|ies)|parents?|callers?|visitors?|suppliers?|
        users?|the (panel|court|judge|jury|audience|buyer|board|union)) (\\w+ ){0,3}(feel|felt|feeling|afraid|scared|upset|angry|
        frustrated|anxious|frightened|wants?|loves?|enjoys?|thinks?|believes?|cares?|refus\\w+|lost|became|become|got|gets|was|were|is|
        are)|afraid of (needles|the dark|heights)`, not: 'A patient who was afraid of needles asked for her by name.',
  },
]
