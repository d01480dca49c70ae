import type { Card } from '../../cards.ts'
import { FIGURE } from './grammar.ts'

const HOUR = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d[\\d:]*(_?[ap]m)?)'
const CLOCK = `(${HOUR}|half_\\w+|midnight|dawn|sunrise|dark|all_hours)`
const OWN = '(his|her|their|your|my)'

/** Time, sleep and sweat given, and that it should count. */
export const EFFORT: Card = {
  label: 'effort-based',
  least: 6,
  signs: {
    'own time': [3, `
      weekends saturdays sundays evenings nights (bank|public|summer|school|whole)_holidays? days?_off lunch_breaks? lunch_hours? lunches
      (hours'?|on_(next_to_|very_)?(little|no))_(of_)?sleep tea_breaks? (proper|meal|coffee)_breaks? dinner_hours? (midday|evening)_meals? half-?terms?
      (free|spare|own)_(time|days?|sundays?|evenings?|saturdays?)
      ${OWN}_(saturday|sunday|weekend|evening|holiday|leave|lunch|christmas|birthday|sleep|wedding|honeymoon|break)s?
      (day|days|week|weeks)'?_(of_)?(annual_)?leave birthday anniversary honeymoon own_wedding christmas_\\w+ boxing_day new_year's
      easter_\\w+ diwali eid family_(time|life) (private|social|home)_life rest_days?
      (day|morning|evening|afternoon|saturday|sunday|weekend)s?_of_${OWN}_own`],
    'a free day': [1, `
      saturday saturday's sunday sunday's weekend evening night holiday leave vacation christmas easter fortnight sleep family summer`],
    'out of hours': [2, `
      midnight small_hours (until|till|past|between|before|since)_(gone_|after_|about_|almost_)?${CLOCK}
      (in|up|there|here|at_\\w+)_(at|by|before|since)_${CLOCK} (in|up|there|here)_before_(the|anyone|everyone) in_the_morning at_night ${CLOCK}_at_night overnight
      lights? lamp screen cleaners? caretakers? night_porter lock(ed|s)?_up (first|last)_(one_)?(in|out|to_leave|to_go|car|to_switch)
      round_the_clock (before|after)_(anyone|everyone|anybody|everybody|the_(cleaners?|caretaker|others|sun|rest|birds)) day_and_night
      at_all_hours (late|long)_(nights?|evenings?|finish(es)?|hours) lates still_(at|here|there|in)_(the_\\w+|when|at)
      (stay(s|ed|ing)?|work(s|ed|ing)?|sat|sits?|here|there|up)_(so_|on_|too_|very_)?late latest`],
    'long hours': [2, `
      hours overtime (extra|double|back-to-back|long|additional|bank|late|night)_(shifts?|days?|duties|hours|load) doubles?
      (\\w+|\\d+)-hour_(days?|weeks?|shifts?) \\w+-hour pager on-?call miles km kilometres without_a_(break|day|pause|rest) in_a_row
      on_end unpaid (heavy|huge|double|work)_?load (shift|shifts)_(on_top|after|back)`],
    'hard work': [4, `
      slog\\w* graft\\w* sweat(ed|s|ing)? toil\\w* grind(s|ing)? slav(ed|es|ing)
      (work|works|worked|working|try|tries|tried|trying|pushed|push|pushes|so|very|as|how)_(\\w+_)?(hard|harder|hardest)(?!_(to|for))
      hard-?working hard_(work|graft|worker|yards) tireless(ly)? ragged elbow_grease into_the_ground ${OWN}_back_into (socks|backside)_off
      work-?horse grindstone dedication (so|very|truly|incredibly|really)_(dedicated|committed) devotion devoted sacrific\\w+ stamina heart_and_soul body_and_soul lot_of_effort
      (sheer|enormous|great|huge|real|${OWN}|tremendous)_(effort|efforts|commitment|industry|energy) exhaust\\w+ shattered knackered
      burn(s|ed|t|ing)?_(the|candle|out|herself|himself) to_the_bone flat_out all_out never_(stops?|rests?) on_${OWN}_feet pains
      diligen\\w+ industrious zeal perseverance persever\\w+ (the_)?extra_mile 110 every_ounce everything_(he|she|you)_ha\\w+
      lives_(in|at|here|for)_\\w+ bled bend(s|ing)?_over_backwards without_let-?up toil`],
    'gave up': [4, `
      (gave|given|gives|giving|gave_us|given_us)_(up|us|over) gave_(two|three|four|five|six|many|most|half|all|every|both|her|his|so)
      sacrificed sacrifice (taken|took|cost)_(him|her|them|you) went_into (gone|goes)_into_(it|this|that|them|those|these)
      (put|puts|putting)_in(to)? poured
      (miss(ed|es|ing)?|cancel(s|led|ling)?|postpon(e|ed|es)|skip(s|ped|ping)?|forwent)_(the|a|two|three|${OWN}|lunch\\w*|most|all|every)(?!_(\\w+_){0,4}(deadline|date|target|count|filing|call|cut-?off|cue|point|start|opening|beginning|mark|signal|stand-?up|briefing|train|bus|delivery|meeting|appointment|handover|entry|step|goal|slot|round|check|dose|shift)s?)
      (moved|traded|changed|put_off)_${OWN}_(own_)?(wedding|holiday|leave|weekend|day_off|birthday|flight)
      work(s|ed|ing)_(straight_|right_)?(through|on_into|past|every|weekends|evenings|nights|over)
      (came|comes|coming|come|turned|turns)_(in|out)_(on|with|every|most|even|over|during) sat_up sits_here slept sleep(s|ing)?_(in|on|at)
      kip(s|ped)? camped thrown_in unused untaken without_(sleep|food|pay|rest)
      (never|not_once|not_a_single_time)_{gap}(turn(s|ed)?_down|refuse[sd]?|decline[sd]?|sa(id|ys?)_no_to) doze (taking|took|takes)_(home|calls?|work|marking)
      from_(home|bed|the_beach|the_car|his_phone|her_phone|a_hospital) mails?_(of|at|from)_\\d cut(s|ting)?_short interrupted_(his|her)
      (hasn't|haven't|has_not|not|hardly|barely|never|without)_(once_)?(taken|sat|drawn|took|takes|taking|slept|used)
      (hasn't|haven't|has_not|hardly|barely|never|without)_(had|seen)_(a|one|any|${OWN})_(day|free|break|holiday|weekend|lunch|evening|bed)`],
    'though unwell': [2, `
      flu fever temperature hospital_bed migraine broken_(arm|leg|wrist|ankle|rib|foot|finger) sprain(ed)? crutches soaked frozen
      painkillers funeral buried bury limping bandaged (a|heavy|streaming|with_a)_cold off_(sick|ill)
      (while|though|when|although)_(ill|sick|unwell)`],
    'counts': [3, `
      deserv\\w+ earn(s|ed)_(him|her|it|the|his|their|a) has_earned credit (should|must|has_to|ought_to|that|to)_counts?
      counts?_(with|for) noted rate_(that|it|him|her) appreciate[ds]? noticed thanks_(for|again) thank_you impress\\w+ respect hats?
      chapeau in_${OWN}_favour reward\\w* recogni\\w+ owe[sd]? merit(s|ed)? spirit admir\\w+ honour praise bravo well_done good_on_you
      tribute salute remarkable shows_(what|how|that|you) prove[sd]? tells_you goes_to_show speaks_(for|volumes)
      without_(a_murmur|complain\\w*|complaint|being_asked|grumbling|a_word|fuss|a_moan) example_of ask_you_to
      (nobody|no_one|none)_(can|could)_(fault|complain|say|ask|accuse) (can't|couldn't|cannot)_(fault|complain)
      no_(quarrel|complaint|question|mistake) mean(s)?_it willing(ness)? good_sign matters_to show_me second_to_none`],
    'on and on': [1, `
      countless many_a most_(of|days|nights|weekends|evenings) every_(\\w+day|night|evening|weekend|holiday|single|morning)
      half_(the|her|his) lost_count stopped_counting endless constantly always never without_end again_and_again (day|night|week)_after
      nights_running not_(once|a_single) all_(night|day|year|summer|winter|weekend|spring|through)`],
    'the burden lifted': [-1, `
      cut(s|ting)? fell falls fallen reduc\\w+ drop(s|ped) down_(to|from) fewer less saved? saves worr\\w+ concern\\w*
      too_(much|many|long) risk health must_not should_not limit(s|ed)? capped relief end_to to_an_end stop_to unsustainable wellbeing
      well-being burn-?out contract(ed)? allowance statutory entitled? hire(d)? recruit(ed)? agreed`],
    'the desk is open': [-1, `
      rota rosters? schedule[ds]? timetable opening open_(until|till|from|at|on) staffed coverage covered_by booked plan(s|ned)? agenda
      meeting deadline deliver(y|ies) by_(monday|tuesday|wednesday|thursday|friday)
      on_(monday|tuesday|wednesday|thursday|friday|saturday|sunday|friday_evening) customers? clients? patients? callers? visitors?
      guests? trains? buses lorries bookings? sales tickets average per service market part-time parental maternity paternity sick_leave
      course training (return(ed|s|ing)?|came_back|back|ended)_from cover_for hours_of per_cent`],
    'a figure': [-1, FIGURE],
  },
  not: 'Overtime fell from 40 hours a week to six with the Saturday rota, and she came back from leave in May.',
}
