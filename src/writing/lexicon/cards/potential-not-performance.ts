import type { Card } from '../../cards.ts'

/** What may come, what was promised, how long one has waited and which papers one holds, in place of work of the next level. */
export const POTENTIAL_NOT_PERFORMANCE: Card = {
  label: 'potential-not-performance',
  least: 7,
  phrasesFrom: 1,
  signs: {
    promise: [4, `
      potential promis(e|ing) talent(s|ed)? gifted makings calib(re|er) pedigree aptitude trajectory upside ceiling runway untapped
      (rising|coming|future|a|real)_star high-?flyer (partner|leadership|management|manager|director|head|supervisor|foreman)_material in_the_(making|bud|wings|blood) hunger spark instincts? temperament
      (has|have|got|had)_what_it_takes right_stuff (has|have|got|had)_it_in it_in_(him|her)_to natural_(talent|gift|leader|ability|authority|flair|successor) a_natural born_(to|leader) cut_out destined brightest brilliance genius
      a_gift_for future_(\\w+_)?(partner|leader|lead|manager|head|director|chief|supervisor|foreman|sister|matron|principal|captain|professor|star) late_bloomer where_(she|he)('s|_is)_(heading|headed|going) raw_\\w+
      head_on_(his|her)_shoulders great_things big_things heir successor groom(ed|ing)? the_next_[a-z]+_[a-z]+_(in|we|of) protégé(e)? wunderkind`],
    'one day': [3, `
      one_day(?!_(a|per|each|of|in)\\b) some_?day in_time in_(two|three|five|ten|a_few|a_couple_of|some)_years years_from_now (ten|five|twenty|next_few)_years next_year
      next_(ten|five|twenty|few)_years eventually sooner_or_later years_to_come to_come with_time a_bit_of_time in_a_(year|few)
      (years|future|career|road)_ahead future within_(a|two|three|five)_(years?|few) in_the_end matter_of_time before_(very_)?long in_due_course`],
    'will grow': [2, `
      grow(s|n|ing)?_into step(s|ping)?_(up|into) pick(s|ing)?_(it|that|this|things|the_rest|them)_up pick(s)?_up flourish(es)? thrive(s)? blossom(s)? ris(e|es|ing)_to
      come(s)?_(by|with|along|naturally|in_time|later|soon|next) (surely|will|the_rest)_follow(s)? fill(s|ing)?_(the|his|her|those|out|that) catch(es)?_up find(s)?_(his|her)_feet matur(e|es|ing)
      becom(e|es|ing) turn(s)?_into go(es)?_(far|places|a_long) get_there end(s)?_up shin(e|es) excel mak(e|es)_(a|an)_(\\w+_)?(partner|head|manager|leader|lead|director|sister|matron|foreman|supervisor|chief|captain) be_(running|leading|heading|managing|one|an?_[a-z]+)
      prove_(it|himself|herself|us) show(s)?_(us_)?what_(he|she)_(can|could|is_made) reach(es)? unlock(s)? live(s)?_up take_on break_through bring_out`],
    'would be': [1, `
      will would could might he'll she'll he'd she'd they'll it'll going_to bound_to sure_to surely doubtless heading_for headed
      about_to on_(his|her)_way would've`],
    'in the post': [2, `
      partner director head lead leadership manager foreman supervisor principal professor title grade badge keys stripes chair post
      promotion promoted rank senior matron sister captain boss master fellow consultant deputy top outstanding exceeds role made_up
      next_(step|rung|grade|level|band|stage) step_up raise higher`],
    'as one sees it': [2, `
      (i|you|anyone|one|we)_(can|could|only|just|already)_(just_|already_|only_)?(see|tell|feel|sense|picture|imagine) picture_(him|her) imagine_(him|her|what) mark_my_words convinced trust_(me|him|her|that) faith
      confident bet(ting)? my_gut gut_feeling a_feeling gamble we_see_a i_see_a see(s)?_(a|an)_(\\w+_)?(lead|head|manager|partner|director|leader|future)_in no_doubt a_hunch`],
    'time served': [3, `
      years_(with_(us|the)|at_(this|the|that)|in_(the|post|this|that|grade|role|service|her|his)|on_(the|this)|of_(service|loyalty|experience|it|standing)|here|behind|under|to_(his|her)|is|are|should|now|and|without|as|since) length_of_service long_service years'_service long_enough longest tenure seniority
      veteran decades loyal(ty)? has_served long-serving (been|stayed|stuck|sat|stood)_(here|at|with|associate|deputy|senior|assistant|in_the_same|on_the_same|a_(\\w+_)?(band|grade|level)) time_(in|served)
      old_hand stalwart part_of_the_furniture springs winters so_long too_long his_dues her_dues lifetime anniversary before_(i|any_of_us|my_time) from_the_(start|beginning|first_day) longer_than retir(e|es|ing|ement) crown(s|ing)? since_(school|the_beginning|day_one|\\w+_opened|the_start)`],
    'turn come': [4, `
      (her|his|whose|their)_turn (it's|is|be)_[a-z']+_turn waited wait(ed|ing)_(long|years|patiently|since|her|his|for_(it|this|years)) patien(ce|t|tly) passed_over (been|was|once|twice)_(overlooked|skipped) (overlooked|skipped)_(again|twice|once|last|for) next_in_line be_next by_right(s)? owed_(it|this|the|her|him|a) we_owe i_owe
      overdue(?!_\\w+(ies|ts|ks|rs|ces)) (about|high)_time it's_time time_(we|that_we|she|he)_\\w+ only_fair (last|next)_time_(round|around|she|he|we) entitled
      count_for (earned|deserves)_(it|the_(step|title|grade|promotion|post|chance)|(her|his)_(chance|shot|step|title|stripes|place|turn)) missed_(it|out)_(by|last)`],
    'was promised': [4, `
      promised promises assured_(him|her|us) assurances? gave_(\\w+_)?(word|undertaking) (given|kept|keep)_(\\w+_)?word my_word our_word held_out dangled led_to_(expect|believe|think)
      a_promise handshake (he|she)_(was|had_been|has_been)_(told|led|assured) pledg\\w+ pencilled earmarked as_good_as honou?r_(it|that|our|the|my|this) an_understanding predecessor in_(his|her)_contract offer_letter the_deal was_agreed`],
    'was told': [2, `
      (i|we)_(had_|have_|\\w+_ly_)?(told|said|agreed|hinted|let|discussed)_(to_)?(him|her|them|last|that|with) (when|as|before)_(we|i|he|she)_(hired|signed|joined|took|came|started) the_deal last_(year|spring|summer|autumn|winter)_(that|he|she|a|it|the)`],
    papers: [4, `
      degrees? diplomas? doctorate phd mba msc master's bachelor's certificates? certification(s)? chartered exams? fellowships?
      bar_admissions? admission trained_(at|under) studied universit(y|ies) graduat(ed|es|ion) credentials qualified qualifications?
      accredit\\w+ oxford cambridge harvard sorbonne (top|good|leading|best|famous|business|law|medical|elite|film|art)_(school|college|academy) honours alma_mater distinction
      (finished|completed|did|took|passed|through|has|with|done)_(her|his|the|a|all|every|both)_(\\w+_)?(\\w+_)?(course|courses|programme|papers|modules|training|apprenticeship|ticket|licence|exam) scholarship top_of_(his|her|the)_(class|year) cv résumé came_to_us_(from|with) background_(in|as|at) doctoral`],
    'a bright mind': [2, `
      bright clever smart sharp brains? intelligen(t|ce) intellect quick_(study|learner|mind|on) fast_learner (learns|learned|picks)_\\w+_(fast|quickly) ambiti(on|ous) hungry driven keen eager enthusias\\w+
      energy charm charisma confidence spirit mind young age \\d\\d_years_old years_old the_right_(sort|type|kind|attitude|person)`],
    'if only given': [2, `
      once_(he|she|in|they) given_(a|the|time|more|half|some|that|this)_\\w+ chance give_(him|her|them|me) giving_(him|her) with_the_right with_(a_bit|some|more|support|time|coaching|proper|a_little)
      let_(him|her) put_(him|her)_(up|in(?!_(touch|contact|charge))|at|forward) promote_(him|her) in_advance opportunity`],
    'reason for it': [1, `
      should deserv(e|es|ed) reward(s|ed)? reflect(s)? case reason grounds? that's_(why|enough) enough alone propose arguing rests?_on speaks?_for what_matters so_let's hence ought justif(y|ies)`],
    'own work shown': [-3, `
      led ran (?<!could_)(?<!would_)(?<!can_)run done worked did does built cut closed won delivered handled taught settled brought designed rewrote wrote set_up mended already_(does|runs|leads|did) recovered reduced raised signed_off held_up
      fell rose dropped halved doubled grew went wins runs holds_the covers is_doing has_been_doing stood_in acted acting evidence shown demonstrated found fixed since_(he|she)`],
    'not that, but': [-3, `
      not_(because|for|about|on|merely|only|just|why|the|part|a|what|how|her|his|years|potential) no_bearing nothing_to_do rather_than aside apart_from leav(e|ing)_(out|aside) for_what_(she|he) instead_of isn't no_(part|role|weight)
      (not|n't|never)_(\\w+_)?(mention|counted|count|weigh|propose|rest) beside_the_point (doesn't|not)_come_into if_(this|it|we|you|i)_\\w+ isn't`],
    'under way': [-3, `
      (pays?|paid|paying)_(for|the|her|his|half) sponsor(s|ed|ing)? day_release still_(to_come|studying|in) (finish|finishes|completes|sits)_(her|his|the|a) (is|are)_(studying|sitting|taking|doing) evening_(classes|course) fees tuition
      until_(january|february|march|april|may|june|july|august|september|october|november|december)`],
    'of others': [-2, `
      customers? clients? patients? tenants? suppliers? trainees? apprentices? juniors? students? pupils? assistants nurses recruits? interns? candidates? attrition people everyone
      potential_(conflict|customers?|clients?|suppliers?|risks?|savings?|buyers?|hazards?|problems?|issues?|loss|faults?)`],
    'they leave': [-2, `los(e|es|ing) leav(e|es|ing) poach(ed)? rivals? competitors? offer counter-?offer hired recruiters?`],
    'a wish heard': [-2, `asked asks wants wish(es)? like prefers? stay agreed talk interview hours rota shifts days commute planned`],
    '.him': [1, `he she him her his hers he's she's he'll she'll he'd she'd they them their they'll they'd they're`],
    'so many years': [1, /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty)(?:[ -][a-z]+)? (?:years|winters|seasons|decades|summers)\b|\bsince (?:19|20)\d\d\b/iu],
    'a figure of work': [-3, /\d ?%|\d per cent|[£$€]\d|\d ?(?:k|million|m)\b|\b(?:from|of|against|per|by|to) \d+(?! years| January| February| March| April| May| June| July| August| September| October| November| December)(?!\d|k)\b/u],
  },
  not: 'She spoke of a bright idea, served the guests at noon and gave the rest of the day to the ward.',
}
