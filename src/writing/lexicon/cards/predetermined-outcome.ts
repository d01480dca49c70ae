import type { Card } from '../../cards.ts'
import { FIGURE, IF, RATING, SO, WE, WOULD, WRITER } from './grammar.ts'

/** @@ */
export const PREDETERMINED: Card = {
  label: 'predetermined-outcome',
  least: 10,
  signs: {
    settled: [3, `
      already by_now decid(e|ed|ing) decision settled agreed fixed mind(s)?_(is|are|was|were) made_up done_deal certain arranged booked
      signed drafted typed printed ready chosen picked promised earmarked ordered shaken approved signed_off
      matter_of_(when|which|time|days|weeks) waiting_for was_told_to told_me in_the_(drawer|diary|post|pipeline) set_aside final over
      finished resolved back_in as_good_as written_off`],
    exit: [4, `
      successor replacements? replac(e|ed|ing) exit('s)? departure leaving dismiss(al|ed|ing) terminat(e|ed|ion|ing) notice severance
      settlement pay-?off redundan(t|cy) p45 last_(day|pay|week|month|shift) leaving_(date|do|card) sign_(him|her|them)_off
      off_(the|our|his|her)_(payroll|books|rota|roster|team|list|premises|site) let(ting)?_(him|her|you|them)_go
      (part|parting)_(ways|company) part(ing)? out_(the|of_the)_(door|gate) to_the_(door|gate) the_door be_(here|with_us|back|around|gone)
      gone on_(his|her|their)_way(_out)? get(ting)?_rid out_by out_in goodbye fir(e|ed|ing)
      (his|her|their)_(going|leaving|days|future|time|contract) contract way_out managed?_out without_(him|her) after_(him|her) goes go
      leaves leave release resign\\w* exit(ed|ing)? end_(it|this|things) ending end_date visa flying_home laptop_return
      hand(s|ed|ing)?_(in|back)_(his|her|their|the) access clear(s|ed|ing)?_(his|her|the|their) removed for_good sue(s|d)? packing
      unsuccessful serve_notice`],
    things: [3, `
      desk keys badge log-?ins? laptop salary budget payroll rota roster
      (his|her|the|their|that)_(post|job|role|position|seat|slot|chair|patch|bench|bay|room|office|van|cottage|phone|parking_space|shifts|classes|caseload|round|route|accounts|clients|files)
      vacancy advert(s|ised|ising)? uniform timetable next_year recruit(er|ers|ing|ment)? agency interview(s|ing|ed)? pay_day`],
    comes: [2, `
      new_(starter|shift|lead|hire|\\w+_by) someone_(else|new) the_(chap|man|woman|person|lad|girl|one)_(who|who's|that)
      starts?_(in|on|the|his|her|their|after|induction|monday|tuesday|wednesday|thursday|friday) starting induction tak(es|ing)_over
      apprentice joins hired stand-?in from_(the_)?(first|1|july|june|may|april|september|january|october|monday)`],
    formal: [3, `
      formality for_form on_(the_)?file files? folder record paper paperwork paper_?trail box(es)? motions tribunal court lawyers?
      solicitors? legal procedure process policy hr personnel cover(s|ed|ing)? looks?_(right|fair|good|proper|like|as) evidence
      tall(y|ies) tick(s|ed|ing)? courtesy polite dress(ed|ing)? obliged wants?_numbers something_(in|on|to_show|written) chiefly purely
      simply mainly only_(here|there|so|because|for|to) just_(for|to|so|here|there|because) there_(to|so|because) exists? on_paper
      in_writing protects? safe covered challenge(d)? the_law statutory union minimum requires?
      need(s)?_(eight|six|a|the|to_see|something|it) documented? justif(y|ies) match fit ceremony minutes_only signature backwards
      need_something on_paper we_are_running before_we_can so_we_can afterwards so_it_looks`],
    nomatter: [4, `
      whatever regardless either_way anyway even_if pass_or_fail whether_(he|she|they|it) in_any_(case|event)
      (won't|will_not|isn't_going_to|not_going_to|can't|cannot|doesn't|nothing)_(change|alter|affect|make|matter) going_to_(alter|change)
      hardly_matters? on_the_result however_(many|well|good|much|hard|high) as_you_(please|like) nothing_(he|she|they|you) all_the_same
      too_late`],
    hopeless: [3, `
      (never|won't|can't|cannot|will_not|not_going_to|isn't_going_to|hasn't|couldn't)_(\\w+_)?(make|pass|manage|reach|meet|get|hit|survive|topped|reached|turn)
      no_(chance|hope|way|prospect|prospects|intention|future|point|question|turning|return|road)
      (don't|not|doesn't|nor_do_i)_(\\w+_)?(expect|believe|think|intend|plan|want) doubt designed can't_be aren't_after falls?_short
      fails? a_turnaround too_(high|far|late) straightforward rescue save saved
      (nobody|no_one)_(\\w+_)?(expects|believes|thinks|imagines|has_reached) for_that_reason for_(precisely|exactly)_that changes_nothing`],
    knowing: [3, `
      we_(both|all)_know both_know all_know everyone_knows knows knowing between_(ourselves|us|you_and_me) mind frankly to_be_honest
      honestly (this|it|that|all)_ends heading leads_to outcome result the_end conclusion hasn't_been_told doesn't_know finds?_out
      keep(ing)?_it_short lingered`],
    upstairs: [1, `
      director board governors? head_office management partners owner area_manager works_manager regional head group the_firm company`],
    plan: [2, `
      plan pip review appraisal (these|the|those|our|ten|sixty|ninety|six|eight|twelve)_(\\w+_)?(weeks|days|months) targets? criteria
      figures? numbers? rating score text write-?up notes? pages wording exercise programme period meetings`],
    will: [1, `
      will won't is_to are_to \\w+'ll going_to nor_will no_longer stops ends until
      by_(christmas|easter|summer|spring|autumn|then|january|february|march|april|may|june|july|august|september|october|november|december)`],
    open: [-1, `
      may might could can depend(s|ing)? if_(the|these|those|all|any|both|fewer|less|more|not|it|this|we|either|two|three|\\w+_of)
      not_(met|reached|achieved) open extended extension support again own_(wish|request) retir\\w+ maternity parental grant fixed-term
      promot\\w+ transfer(red)? customers? clients? patients? supplier so_far`],
    '.writer': [-1, WRITER],
    '.we': [2, WE],
    '.would': [-1, WOULD],
    '.cond': [-1, IF],
    '.so': [1, SO],
    figure: [-2, FIGURE],
    'a rating as written': [-1, RATING],
  },
  not: "If fewer than 40 of 50 orders are right by 30 June, the contract may end. The successor to the old scanner is in use already.",
}
