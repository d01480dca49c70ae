import type { Card } from '../../cards.ts'
import { FIGURE, RATING, WE, WORK, WOULD, WRITER } from './grammar.ts'

/** An end that is spoken of as settled: who comes after, the desk, the date, a file for the tribunal, whatever the result. */
export const PREDETERMINED: Card = {
  label: 'predetermined-outcome',
  least: 9,
  signs: {
    'it is settled': [4, `
      already by_now decid(e|ed|ing) decision settled fixed made_up done_deal certain booked drafted typed printed promised earmarked
      (has|gets|takes)_(his|her|their)_(job|post|desk|place|shifts|round|route|patch)_(from|on|by|next|already) signed_off matter_of_(when|which|time|days|weeks) waiting_for was_told_to told_me in_the_(drawer|diary|post|pipeline)
      set_aside all_over as_good_as written_off foregone inevitable sealed lined_up (has|have|is|was)_(already_|long_)?(been_)?(chosen|picked|named|appointed|found) (ends?|outcome|result|direction)_is_(clear|plain|obvious|known)
      (agreed|settled|arranged|cleared)_with_(the_)?(hr|personnel|board|directors?|lawyers?|legal|union|upstairs|head_office) before_(he|she|they)_(can|may)_(go|leave)`],
    'an end': [3, `
      exit('s)? departure leav(e|es|ing) dismiss(al|ed|ing) terminat(e|ed|ion|ing) notice severance settlement pay-?off redundan(t|cy) p45
      last_(day|pay|week|month|shift) sign_(him|her|them)_off off_(the|our|his|her)_(payroll|books|rota|roster|team|list|premises|site) let(ting)?_(him|her|you|them)_go gone(?!_(for|up|from|over|through|well|down)) goes go goodbye
      (part|parting)_(ways|company) out_(the|of_the)_(door|gate) to_the_(door|gate) the_door be_(here|with_us|back|around) on_(his|her|their)_way(_out)? get(ting)?_rid out_(by|in) fir(e|ed|ing)
      (his|her|their)_(going|days|future|time|contract) contract way_out managed?_out without_(him|her) after_(him|her) release[ds]? resign(s|ed|ation)?
      end_(it|this|things) ending hand(s|ed|ing)?_(in|back)_(his|her|their|the) access clear(s|ed|ing)?_(his|her|the|their) removed removal for_good packing
      unsuccessful serve_notice sack(ed|ing)? show(n)?_the_door`],
    'who comes after': [3, `
      successors? replacements? replac(e|ed|ing) new_(starter|lead|hire) someone_(else|new) the_(person|man|woman)_(who|taking) starts?_(in|on|the|his|her|their|after|induction) starting induction
      tak(e|es|ing)_over joins hired stand-?in shared_out divided_up recruit(er|ers|ing|ment)? vacancy advert(s|ised|ising)? backfill(ed)? (?<!stay_)(?<!exit_)interview(s|ing|ed)? agency`],
    'what is left behind': [2, `
      desk keys badge log-?ins? laptop salary budget payroll rota roster locker uniform timetable next_year
      (his|her|the|their|that)_(post|job|role|position|seat|slot|chair|patch|bench|bay|room|office|van|phone|parking_space|shifts|classes|caseload|round|route|accounts|clients|files)`],
    'a formality': [4, `
      formalit(y|ies) on_(the_)?file file the_files folder record paper (the|this|just|only)_paperwork paper_?trail box(es)? motions tribunal lawyers? solicitors? hr
      personnel looks?_(right|fair|good|proper|like|as) tick(s|ed|ing)? courtesy polite dress(ed|ing)? something_(in|on|to_show|written)
      purely simply mainly only_(here|there|so|because|for|to) just_(for|to|so|here|there|because) there_(to|so|because) exists? on_paper in_writing protects? safe challenge[sd]? the_law
      statutory document(s|ed|ation)? justif(y|ies) signature (just|only|simply|merely)_(has|have|needs?)_to (be|is)_seen_to before_we_can so_we_can afterwards so_it_looks for_show theatre ritual`],
    'whatever comes': [4, `
      whatever regardless either_way anyway even_if pass_or_fail whether_(or_not|he|she|they|it) in_any_(case|event) irrespective
      (won't|will_not|isn't_going_to|not_going_to|can't|cannot|doesn't|nothing)_(change|alter|affect|make|matter) hardly_matters? however_(many|well|good|much|hard|high|that|this|it|he|she|they|the_\\w+) all_the_same too_late
      no_matter makes_no_difference not_that_(it|this|that|any_of_it)('ll|_will|_would)?_(change|matter|alter|help|make)s?`],
    'no hope': [2, `
      (never|won't|can't|cannot|will_not|not_going_to|isn't_going_to|hasn't|couldn't)_(\\w+_)?(make|pass|manage|reach|meet|get|hit|survive|turn)
      no_(chance|hope|way|prospect|prospects|intention|future|point|question|turning|return|road) (don't|not|doesn't|nor_do_i)_(\\w+_)?(expect|believe|think|intend|plan|want)
      doubt designed can't_be falls?_short fails? to_fail a_turnaround too_(high|far|late) rescue save saved pointless hopeless futile impossible
      (nobody|no_one)_(\\w+_)?(expects|believes|thinks|imagines) changes_nothing`],
    'who knows': [3, `
      we_(both|all)_know both_know all_know everyone_knows knows knowing between_(ourselves|us|you_and_me) mind frankly to_be_honest honestly (this|it|that|all)_ends heading leads_to outcome result
      the_end conclusion hasn't_been_told doesn't_know finds?_out`],
    'those above': [1, `
      upstairs director board governors? head_office management partners owner (area|works)_manager regional head the_firm company leadership`],
    'the plan': [2, `
      plan pip review appraisal (these|the|those|our|ten|sixty|ninety|six|eight|twelve)_(\\w+_)?(weeks|days|months) targets? criteria figures? numbers? rating score text write-?up notes? wording
      exercise programme period meetings`],
    'what will be': [1, `
      will won't is_to are_to \\w+'ll going_to no_longer stops ends until
      by_(christmas|easter|summer|spring|autumn|then|january|february|march|april|may|june|july|august|september|october|november|december)`],
    'a condition': [-2, `
      (he|she|it|they|we|this|that|which|contract|employment|plan)_may might could can depend(s|ing)? if_(the|these|those|all|any|both|at|fewer|less|more|not|it|this|either|two|three|\\w+_of) not_(met|reached|achieved) unless
      open extended extension support again`],
    'either end': [-3, /\bif\b[^.;]{1,80}[,;] (?:if not|otherwise|with fewer|else)\b|\bif\b[^.;]{1,80}; if\b|\b(?:otherwise|else|if not),? we (?:talk|meet|discuss|look|speak)\b/iu],
    'it is open': [-3, `
      (no|not|nothing|none|neither)_(outcome_|end_|result_|date_|decision_)?(is_|are_|has_|was_)?(been_|yet_)*(fixed|decided|settled|certain|foregone|made)`],
    'another end': [-2, `
      own_(wish|request) (he|she)_(\\w+_)?(decided|chose|resigned|handed_in|gave_notice) retir(e|es|ing|ed|ement) maternity parental fixed-term grant promot(e|ed|ion) transfer(red)? customers? clients? patients? suppliers? vendors? tenants? tenders?
      machines? press lorry software licence lease building old older product trial`],
    'the work': [-2, WORK],
    figure: [-2, FIGURE],
    'a rating as written': [-2, RATING],
    '.writer': [-1, WRITER],
    '.we': [2, WE],
    '.would': [-1, WOULD],
    '.if': [-1, 'if unless otherwise without before until lest in_case'],
  },
  not: 'If fewer than 40 of 50 orders are right by 30 June, the contract may end. The successor to the old scanner is in use already.',
}
