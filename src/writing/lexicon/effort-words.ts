import { either } from '../pattern.ts'

/** Time that is one's own. */
export const OWN_TIME = either(`weekends? evenings? nights? holidays? days?_off day_off christmas christmas_(eve|day) new_year
  new_year's(_(eve|day))? easter boxing_day sundays? saturdays? annual_leave leave honeymoon vacation small_hours early_hours lunch
  lunches lunch_breaks? lunch_hours? breaks? free_time spare_time own_time family_time
  private_(life|time) family_(life|dinners?|holiday|weekend|celebrations?|events?) sleep rest birthdays? wedding_anniversary anniversary children's_\\w+ (son|daughter|kid)'s_\\w+ (son|daughter)'s social_life private_plans hobbies training_days parental_leave sick_leave sick_day summer summer_holidays? bank_holidays? time_off
  half-?term winter_holiday family kids public_holidays? ten_at_night eleven_at_night midnight sickbed days_of_leave days_of_holiday
  school_holidays sleeping_hours evening_off evenings_off weekends?_off dinner dinners wedding party`)
/** Said of hours and nights. */
export const MANY = `(long|extra|countless|late|unpaid|crazy|insane|gruelling|endless|unsociable|all the|so many|many|too many|more|most|
    most of the|impossible|brutal|huge|ungodly|untold|uncounted|unbelievable|ridiculous|extended|double|additional|the longest|overtime|
    long, long|extraordinary|enormous|mad)`
/** How many of them. */
export const COUNT = `(\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|
    thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds of|dozens of|several|many|countless|most|both|every|every single|
    each|half|all|all of|most of|half of|numerous|so many|endless|weekend after|night after|quite a few|some|a few|at least \\w+|
    nearly \\w+|over \\w+|more than \\w+|almost \\w+|another|many a|more than one)`
/** How hard one works. */
export const HARD = either(`hard hard_as_\\w+ harder hardest tirelessly relentlessly indefatigably untiringly ceaselessly late overtime
  day_and_night night_and_day around_the_clock round_the_clock flat_out non-?stop
  (his|her|their|your)_(socks|guts|fingers|heart|butt|tail|backside)_(off|out|to_the_bone)
  like_(a_)?(dog|horse|mad|crazy|machine|trojan|beaver|ox|maniac|demon)s? overhours long_hours into_the_night double_shifts extra_hours
  extra_shifts all_hours at_full_stretch to_the_limit to_exhaustion to_the_point_of_\\w+ until_(he|she|they)_dropped
  without_(a_)?(pause|break|rest|breaks|respite|let-?up|a_day_off|complaint) like_no_(other|one_else) intensely
  incredibly_hard diligently_and_hard seven_days six_days hundred-hour nights_and_weekends evenings_and_weekends weekends_and_evenings
  unsocial_hours through_illness every_hour all_the_hours more_than_(full[- ]time|contracted|anyone)
  beyond_(contracted_hours|(his|her|their)_(hours|contract|shift)) above_(his|her|their)_hours
  with_(great_)?(dedication|commitment|zeal)`)
/** What makes it more. */
export const VERY = `( (incredibly|extremely|really|very|so|extraordinarily|exceptionally|tremendously|unbelievably|always|also|just|too|
    especially|particularly|damn|bloody|awfully|terribly|truly|twice as|as|quite|immensely|consistently))*`
/** What a shift, a rota or a trade is called, and time as something measured. */
export const SCHEDULE = `(had to|should|must|has to|have to|needs? to|will|to) (end|stop|come down|fall|change)|(drivers|nurses|staff|teams?|
    crews?|people|they all|volunteers|fitters|cooks|carers) (\\w+ ){0,4}?(worked|work|take|took|did|do|stay|stayed|put) (\\w+ )?(\\d+|
    fifty|sixty|on average|over)|(late|early|night|weekend|evening|day|extra|split|double) shifts? (of|on|in|are|is|was|were|fell|went|
    and|from|at|with|team|crew|cover|rota|handover|allowance|premium|lead|manager|nurse|starts?|by|per|now|to|on the)|(weekend|evening|
    night|late|saturday|sunday|holiday|lunch) (shift|rota|round|class|classes|school|market|team|service|bus|run|desk|porter|nurse|cover|
    club|menu|order|trade|crew|sister|season|sales|party|opening|fair|edition|peak|release|deploy|window|batch|job|course|rush|display|
    lights|clinic|surgery|surcharge|rate|lets?|bookings?|staff|let|work|calls?|deliver(y|ies)|lessons?|train|flight|ferry|supervision|
    duty|plan|plans)|(overtime|hours|nights|weekends|evenings|call-outs|lates) (\\w+ )?(fell|dropped|went|down|rose|cut|saved|reduced|
    halved|sank|are down|from \\d|to \\d|a month|per month|on average|budget|cost|bill|claims?|pay|sheet|payments?|capped|ended)|(saves?|
    saved|saving|cut|cuts|cutting|reduc\\w+|fewer|less|end(s|ed)?|ended|down|avoid\\w*|without|freed|free|no|lower(s|ed)?|halv\\w+|spared|
    removed|stopped) (\\w+ ){0,4}?(hours|overtime|nights|weekends|evenings|late nights|call-outs|extra shifts)|as agreed|as planned|
    by agreement|on (his|her|their) request|part[- ]time|opening hours|visiting hours|office hours|working hours|core hours|
    within (\\w+ )?hours|weekly hours|studies|contract(ed)? for|(leave|holiday|vacation) (plan|cover|calendar|request|days left|until|
    policy|balance)|time sheet|estimate|effort (at|of) \\d|effort (estimate|points?|level|required|per)|reward effort|(no|regardless of|
    whatever the) (matter|amount|effort)|not (praising|paying|rewarding|counting)|hours aren't|is (no|not) (a )?(merit|measure|
    achievement)`
