import type { Card } from '../../cards.ts'
import { FIGURE, WRITER } from './grammar.ts'

/** Talk that reaches the writer from nobody in particular: people unnamed who say or feel, gossip as a thing, where it goes round, and that it is about the person. */
export const HEARSAY: Card = {
  label: 'hearsay',
  least: 6,
  signs: {
    'people unnamed': [4, `
      (people|folks?|others|everyone|everybody|somebody|someone|some|several|many|they|most|those|half|(a_few|a_number|one_or_two|two_or_three|more_than_one|not_a_few|quite_a_few|plenty)|the_(lads|girls|men|boys|crew|floor|shop_floor|street|trade|regulars|juniors|others|rest|whole_\\w+|guards|older_hands|troops))_(\\w+_){0,4}(say|says|said|saying|feels?|felt|thinks?|thought|reckons?|believes?|talk|talks|talking|speaks?|spoke|speaking|whisper(s|ed|ing)?|mutter(s|ed|ing)?|complain(s|ed|ing)?|moan(s|ed|ing)?|grumble(s|d)?|hint(s|ed)?|swears?|dreads?|resents?|dislikes?|loves?|hates?|rates?|rate_him|rate_her|had_enough|had_expected|tells?_me|told_me|come_to_me|came_to_me|agrees?|wary|unhappy|uneasy|fed_up|passed_comment|commented|mentioned|remarked|would_rather|tired_of|losing_patience)
      not_a_soul nobody_(wants|likes|trusts|would|dares) no_one_(wants|likes|trusts|would|dares) not_the_only_one anyone_will ask_(anyone|anybody|around|any) unnamed anonymous
      (somebody|someone)_told_\\w+`],
    'talk as a thing': [4, `
      rumou?rs? gossip whispers? whispering mutter(ing|ings)? murmur(s|ing|ings)? chatter grapevine tongues hearsay grumbling moaning rumblings? 
      little_bird reputation (a|the)_name_(for|as|of|up|in|around) open_secret no_secret common_knowledge word_(is|has|of_mouth|in_the|on_the|gets|got|goes) feeling_(is|among|in_the|on_the|going|that)
      consensus general_(view|opinion|feeling|impression) opinions?_(is|of_him|of_her|one|in_the) allegations? ill_feeling bad_blood eyebrows voices talk_(is_(that|of|all)|in_the|on_the|going|doing|round|of_the) (story|tale|joke)_(is|on|round|in|by|going|doing|of_the)`],
    'it reaches me': [4, `
      i_(keep_|often_|also_|only_)?(hear|gather|am_told) i'm_(told|led|given_to|hearing|informed) one_hears as_i_(hear|understand) i've_(\\w+_)?(heard|been_told|been_hearing|gathered|been_given) i_have_(\\w+_)?(heard|been_told|been_given)
      (reached|reaches)_(me|my|us|this|our) (got|get|gets|getting|come|comes|came|coming|word)_back_to_(me|us) come_to_me my_ears overheard what_(i|we|one)_(hear|gather) from_what led_to_believe keep_hearing`],
    'as it seems': [4, `
      apparently allegedly reportedly supposedly by_all_accounts they_say folks?_say (is|are|was|were|he's|she's|they're)_(\\w+ly_)?(said|rumoured|reputed|supposed|understood|alleged|thought|reported)_to
      it_(is|was|has_been)_(\\w+ly_|also_|often_)?(said|felt|thought|whispered|rumoured|noticed|suggested|remarked)_that or_so no_names never_mind_(who|how) in_confidence off_the_record on_the_quiet (is|are|'s)_(spoken|talked|whispered)_of from_all_(sides|corners|quarters)`],
    'where it goes round': [2, `
      canteen corridors? coffee pub drinks going_round goes_round going_around doing_the_rounds upstairs staff_room stairwell in_town car_park break_room tea_room behind_(his|her|your)_back
      on_site on_the_(floor|ward|shop_floor) in_the_(building|field|trade|yard|street|department|industry|branch|kitchen|market) throughout_the across_the_(board|counter|firm|trust|town)`],
    '.person': [1, `him her he she his hers he's she's you your you're you've he'd she'd you'd he'll she'll them their they they're they've they'd`],
    'good or bad': [1, `
      hard difficult unpleasant rude short highly badly ill favourites lazy unreliable trust faith tone temper cold arrogant impatient unfair late leaves moody loved popular liked like dread avoid losing patience respect kindly attitude manner reliable friction
      trouble concerns? doubts? negative nice unhappy enough finished pushy office`],
    'a source': [-3, `
      survey questionnaire wrote written minutes report log audit ticket register email e-mail mail letter interviews? interviewed named nps csat panel court council auditor inspector ms mr mrs signed statement recorded i_saw i_watched myself
      (told|wrote|said)_(me|us)_(on|in|at) score scores scored witness client's customer's patient's`],
    'counted or dated': [-2, /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |her |his |our |\d|five|six|seven|eight|nine|ten|eleven|twelve|twenty)|\b(?:on|On|in|since) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:On|on) (?:Mon|Tues|Wednes|Thurs|Fri)day/u],
    'said by or to others': [-3, `
      (tell|tells|told|show|shows|ask|asks|asked|let|lets|teach|help|helps|helped|so|that|until|when|if|whether|because|how|what|where|which|before|after|while|for|makes?|made|of)_(people|others|everyone|everybody|customers|clients|someone|somebody|some|several|many|they|most|the_(crew|others|rest|men|juniors|floor))
      i_heard_(him|her|you|no) someone_who somebody_who interrupt(s|ed|ing)? no_rumours? heard_no i_(say|think|feel|believe|reckon)`],
    'of things': [-2, `
      prices? delivery parcels? noise pain system machine software pump list file forms? food products? orders? stock queue policy door process tool brand product campaign menu
      fewer no_complaints without_complaints? answered calls rated rate marks? mark grade the_same alike`],
    'what is to be done': [-2, `will must next need(s)? should plan to_make_sure practise from_now please`],
    '.writer': [1, WRITER],
    figure: [-1, FIGURE],
  },
  not: 'I heard no gossip from her in the changing room, and she told the others the price of coffee.',
}
