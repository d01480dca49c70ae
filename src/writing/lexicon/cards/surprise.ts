import type { Card } from '../../cards.ts'
import { FIGURE, NOT, RATING, WE, WRITER } from './grammar.ts'

/** Nothing was said to the person: a verb of telling that is denied or put off, what they think meanwhile, and that they find out from this very page. */
export const SURPRISE: Card = {
  label: 'surprise',
  least: 8,
  phrasesFrom: 2,
  signs: {
    telling: [2, `
      tell telling told say saying said mention(ed|s|ing)? rais(e|ed|es|ing) discuss(ed|es|ing|ion|ions)? bring(s|ing)? brought
      broach(ed|ing)? spoken speak(ing)? spoke talk(s|ed|ing)? conversations? word warn(ed|ing|ings)? inform(ed|ing)? hint(s|ed|ing)?
      feedback shown show_(him|her|them|you) shared? flag(ged|ging)? voiced? aired? confront(ed|ing)? touch(ed|ing)?_(on|it|this)
      let_on reached_(him|her|them) c(o|a)me_up coming_up comes_up s(i|a)t(ting)?_down point(ed|ing)?_out point(ed)?_(it|this|that)_out one-to-ones? one-on-ones?
      break_(it|this|that|the_\\w+) spell(ed|ing)?_(it|this)_out let_(him|her|them|you)_know warning complained`],
    'not said': [3, `
      (haven't|hadn't|hasn't|didn't|did_not|not|never|nobody|no_one|no-one|none|nothing|neither|wasn't|weren't|couldn't|without|yet_to|no)_(\\w+_){0,5}(tell|told|telling|mention(ed|ing)?|raised?|raising|discuss(ed|ing|ion)?|brought|bring_(it|this|that|him|her|the|up|myself)|spoken|spoke|talked|talking|talks?_(with|about|to|between|this|in)|conversation|said|say_(so|it|this|that|anything|a)|warn(ed)?|inform(ed)?|hint(ed)?|heard|shown|shared|flagged|addressed|aired|voiced|confronted|touched|come_up|came_up|covered|sat_(him|her|down_with)|made_(him|her|you)_aware|feedback|let_(him|her)_know|put_to|breathed|reached_(him|her|them))
      (not|n't|hadn't|haven't|didn't|said)_(\\w+_){0,2}a_word`],
    'news to them': [4, `
      surpris(e|ed|ing|es) shock(ed|s)? stunned astonish\\w+ bombshell blindsided bolt jolt news unprepared
      unaware oblivious in_the_dark out_of_(the_blue|nowhere) off_guard taken_aback
      wonders?_why ask_(me_)?why (no|any|an|the|slightest|faintest)_(idea|inkling|clue|notion) no_warning
      hit_(him|her|them)_cold fall(s|ing)?_off_(his|her|their) floored blow (doesn't|don't|does_not|do_not|didn't|won't|cannot|can't|not|may_not|hardly|never)_(\\w+_)?(know_(yet|this|that|any|it|of|about|what|how|i|we)|suspect|see_(it|this)_coming|realise|realize|be_expecting|expect(ing)?_(this|it|that|any|anything))
      doesn't_know (isn't|is_not|not|aren't|wasn't|weren't|not_been)_(yet_)?(made_)?aware new_to`],
    'only now': [3, `
      until_(now|today|this|the_(day|plan|review|letter)) up_(to|till|until)_(now|this|today|the_\\w+_of|that) till_(now|today|this) so_far to_date as_yet
      (from|through|by|in|with)_this_\\w+_that before_(now|today|this) only_(now|today|saying) ever yet today all_year whole_year for_months
      at_the_time in_the_(spring|summer|autumn|winter) earlier sooner since_(spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|november|december)`],
    'at the end': [1, /\b(?:before|yet|earlier|here|until now|today)(?=[.,;:!?]|\s*$)/iu],
    'this page': [1, `
      here this_(page|document|letter|plan|form|sheet|note|report|write-up|review|appraisal|paper|box|sentence|draft|meeting|conversation|text|lands?|arrives?)
      the_(letter|appraisal|document|page|form|write-up|envelope) (for|until|till|in|at|from|to|by|with)_the_(\\w+_)?(review|appraisal|pip|report|hearing|meeting|letter|sign-off|interview|plan)
      (waiting|saved|kept|keep|wait|left|held)_(\\w+_)?for in_writing on_paper inbox when_(it|this)_\\w+`],
    'kept back': [3, `
      (i|we|i've|we've|i'd|we'd|i'm|hr)_({adv})(kept|keep|keeping|saved|saving|held|holding|sat_on|parked|reserved|waited|waiting|put|left|postponed|dodged|ducked|avoided|shied|swallowed|bit|chose|choosing|chosen|meant|hesitated|intended|forgot|shirked|skirted|let|fudged|was|were|been|planned)_{gap}(it(?!_(at|as|where)\\b)|this|that|them|one|back|off|myself|ourselves|from|until|till|for|tongue|to|going|meaning|waiting|so|him|her)
      been_(saved|kept|held|put_off|left|parked|reserved|stored|waiting) kept_(back|quiet|from|to_myself|this|it(?!_(at|as|where|to)\\b)) to_(myself|ourselves) slipp(ed|ing)
      (got|get|getting|gotten)_(round|around) moment courage heart nerve chance found_(time|the|no) no_time bring_myself
      silent silence mum said_nothing saying_nothing never_(did|got|quite)
      spoil meant_to meaning_to going_to_(say|tell|mention|raise|bring|talk|speak)`],
    'should have been said': [2, `
      should_have should've ought_to_have apologi\\w+ realised realise sorry i_admit my_(fault|mistake|failing|omission) i_know_(this|that|it)
      (it|that)_should overdue shouldn't_have`],
    'what they believe': [2, `
      thinks believes expects expecting assumes imagines imagining reckons? counts_on counting_on impression heading_for (you|they)_(may_|will_)?(think|believe|assume|expect)
      on_track led_to_(think|believe) let_(him|her|them)_(believe|think|assume|go_on)
      convinced_(he|she|that) sees_(himself|herself) believing thinking_(that|he|she) hopes_for`],
    'only praise': [1, `
      nothing_but only_(\\w+_)?(heard|had|praise|thanks|compliments|good) prais(e|ed|ing) thanks thanked compliment\\w* in_order
      all_(is|was|'s)_well going_well doing_(well|fine) well_done happy_with good_(rating|mark|grade|year|score|stuff|side|parts?) glowing nothing_to_the_contrary`],
    'finds out': [4, `
      when_(he|she|they)_(reads?|opens?)
      find(s|ing)?_(it_|this_|that_)?out found_out (he'll|she'll|they'll|you'll|(he|she|you|they)_will)_(only_|first_)?(read|see|hear|learn|discover|notice|meet|be_reading|be_hearing|be_seeing|be_learning)
      (he|she|they|you)_(hears?|learns?|discovers?) be_(hearing|reading|learning|new) discover(s|ed|ing)? hits?_(him|her|them|home)
      dawn(s|ed|ing)? first_(he|she|they|you|we|i|notice|mention|warning|notification|hint|sign) first_time_(this|it|that|any|the)
      (make|making)_(him|her|them|you)_aware br(eak|oke|eaking)_(it|this|the_news)_to learns?_(of|about) hear(s|ing)?_(of|about)`],
    '.him': [1, `him her he she he's she's he'll she'll he'd she'd you you've you'll you're they them they'll`],
    '.will': [1, `will he'll she'll they'll you'll it'll may_(be|come|well|not) might going_to bound probably likely`],
    'known before': [-3, `
      no_surprise(s)? (none|nothing|neither)_(of|in)?_?(this|it|that|these|here)?_?(will|should|comes|is|can) not_(a_|be_a_|come_as_a_|be_)?surpris\\w+ no_news as_(discussed|agreed|we|you_know|he_knows|she_knows|i_told|mentioned|announced)
      (we|i)_(have_|had_|\\w+ly_)?(spoke|talked|discussed|met|agreed|told|raised_(it|this|that)|reviewed|wrote|warned|covered)
      (went|gone|been)_through_(it|this|that|them|these) we've_(spoken|talked|discussed|agreed|met|covered) (he|she|you)_(knows|agreed|agrees|has_known|was_told|were_told|have_known|raised) reminded
      (enjoy|relish|like|love|pleasure|fun)_(telling|saying|the_\\w+) (easy|pleasant|nice|fun)_to_(tell|say|hear|bring) told_(him|her|you|them)_(on|in|at|twice|again|this_in|so_in) (talks?|conversations|meetings|one-to-ones)_(of|on|in) minutes_of notes_(of|from)
      (our|the)_(january|february|march|april|may|june|july|august|september|october|november|december)_(\\w+_)?(talks?|conversations?|meetings?|reviews?|one-to-ones?|one-on-ones?|1:1s?|check-?ins?|catch-?ups?|sessions?|notes?|e?-?mails?|letters?|chats?|discussions?|feedback) set_out agenda feedback_(\\w+_)?(given|in|from|of)`],
    'they who tell': [-3, `
      (he|she|they|you|who)_(never|didn't|doesn't|did_not|does_not|rarely|don't|do_not|seldom|cannot|can't|often|then|also|hadn't|had_not|hasn't|haven't|has_not|had_never|should_have|failed_to|forgot_to|need_to|must|should)_(\\w+ly_)?(tell|told|mention(ed)?|raised?|say|said|discuss(ed)?|talk(ed)?|speak|spoken|shared?|bring|brought|inform(ed)?|warn(ed)?|flag(ged)?|ask(ed)?)
      (he|she|they|you|who)_(tells?|told|says?|said|mentions|mentioned|raises|raised|speaks?|spoke|talks?|talked|informs|informed|warns|warned|kept|keeps|asks|asked|brought|shared|noticed|found|saw|read)
      tell_(people|others|the|me|us) told_(no_one|nobody|the|me|us) let_(the|others|me|us) and_(told|said|kept|raised)`],
    'of others': [-3, `
      customers? clients? patients? pupils? students? tenants? suppliers? famil(y|ies) parents? guests? drivers? buyers? residents? users?
      auditors? inspectors? relatives? owners? insurers? court visitors? public contractors? landlords? regulators? callers? team colleagues people
      first_time_(he|she|they|you|that_\\w+)_(\\w+_)?(ran|led|set|did|managed|chaired|taught|held|planned|wrote|presented|took|used|shipped)`],
    'of something else': [-2, `
      want wanted wish say_no lower mean row argument conflict quiet appeal grievance argue rather upset moan same trouble all_(of_)?(my|them|us|the|our) (cannot|can|could|can't|couldn't|early_to|hard_to)_say no_(point|use|sense|need) have_to need_not needn't (likes|enjoys|wants)_to did_so nobody_(can|could) say_(who|how) openly corridors? rumou?rs? to_be_(honest|fair) aware_of_(the|an?)`],
    '.this': [1, `this it that these any anything`],
    '.writer': [1, WRITER],
    '.we': [1, WE],
    '.neg': [1, NOT],
    'dates of talks': [-3, /\b(?:told|telling|spoke|talk(?:s|ed)?|raised|discussed|met|wrote|warned|mentioned|said|agreed|meetings?|conversations?|one-to-ones?|feedback)\b[^.;:]{0,60}\b(?:on|in|from|of|since|after|before) (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u],
    figure: [-1, FIGURE],
    'a rating as written': [-1, RATING],
  },
  not: 'It surprised her that the customer never asked; the word of the day was patience.',
}
