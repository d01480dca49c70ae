import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'
import { GREAT, SCHEDULE, STANDS, ZEAL } from './effort-words.ts'

const E = 'effort-based'
const G = ['notWorry', 'affirmed'] as const

/** Hours, sacrifice and zeal offered as merit. */
export const EFFORTS: readonly Entry[] = [
  {
    mark: E, guards: [...G, 'notRequired'], find: [
      `(work|works|worked|working|toil(s|ed)?|labour(s|ed)?|slogg?s?|slaved?|grafts?|grafted|grafting|tries|tried|trying|try|strives?|
        strove|push(es|ed)) ((very|really|so|too|incredibly|extremely|exceptionally|unbelievably|tremendously|awfully) )?(hard|harder|hardest|tirelessly|relentlessly|untiringly|late|overtime|day and night|night and day|
        a?round the clock|flat out|non-?stop|long hours|double shifts|all hours|at full stretch|to exhaustion|seven days|
        through illness)${STANDS}`,
      'work(s|ed|ing)? (through )?(most|(nearly |almost |practically |virtually )?every|all|many|several|both|countless) ((of )?(his|her|the|my|your) )?(weekends?|evenings?|nights?|sundays?|saturdays?|holidays?)(?! (shifts?|duty))',
      '(put|puts|putting) in (\\w+ ){0,2}?(extra|long|additional) hours',
      '(gave|gives|giving) 110 ?(%|per ?cent)',
      '(put|puts|putting) (a lot of|so much|huge|great) (time and )?effort',
      '(tries|tried|did|does|gave|gives|giving|doing) (his|her|their|your|my) ((very|absolute|level) )?best(?= *([.,;!]|$|to|on|in|at|for|with|this|and|all))',
      `(logged|worked|did|put in|clocked|racked|does|works) (up )?((over|more than|some|about) )?\\d\\S* (\\w+ )?(hours of (unpaid )?overtime|overtime hours)`,
      `(answers?|answered|replies|replied|reads?|sends?|sent|writes?|takes?|took) (\\w+ )?(e-?mails?|mails?|messages|tickets|calls) (on (sundays|saturdays|weekends|holidays|(his|her|your) (days? off|holiday))|at (night|weekends|the weekend)|late at night|over the weekend)`,
      '(work(s|ed|ing)?|ran|runs|drove|push(es|ed)) (himself|herself|themselves|yourself) (to the bone|into the ground|ragged|to exhaustion|so hard)',
      '(hardly|barely) (slept|ate|sat down|slept a wink|(saw|seen) (his|her|your|their) (family|kids|children|bed))',
      `(so|very|truly|incredibly|extremely|really) dedicated( to (her|his|their|your|the) (job|work|role|team|patients|customers))?`, `(came|come|comes|coming|worked|works|working) (in )?(while|when|though|although|even though|despite being) (\\w+ )?(sick|ill|unwell)`, `(stay|stays|stayed|staying|remain(s|ed)?|hung on|kept going|carried on|soldiered on) (on )*(late|behind(?! (the|his|her|most|all))|
        past|until (late|midnight|\\d+|nine|ten|eleven)|long after|longer than)`,
    ],
    unless: SCHEDULE,
    not: 'On the Sunday of the fair she answered 40 visitors in the first two hours.',
  },
  {
    mark: E, guards: G,
    find: [
      '(late|sleepless|long) nights',
      `(puts?|putting|spends?|spent|logg?s?|clock(s|ed)?|rack(s|ed)? up|did|does|pulls?|pulled|invested?|sacrificed) (in )?((her|his|their|
        own|all|over|more than|nearly|almost|about|up to|hundreds of|dozens of|so much|the|\\d+|\\w+teen|\\w+ty) )*(hours|overtime|
        all-?nighters|graft)${STANDS}`,
      `(how (much|many|hard)|all the|the|every|whatever) (\\w+ ){0,2}(work|effort|hours|time|energy|heart|graft|overtime|weekends|evenings|
        nights) (and \\w+ )?(you|he|she|they)('ve|'s)? ((has|have|had) )?(put|puts|poured|invested?|spent|gave|give|given|sacrificed)`,
      '(1\\d|[5-9]\\d|ten|sixty|seventy|eighty|fifty|twelve|fourteen|sixteen|hundred)[ -]hour (days?|weeks?)',
      `((\\d+|\\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty(-\\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|all|every|countless|many|
        whatever) (of )?(the |our )?|needs? )(open|extra|bank|vacant|additional|empty|spare|unpopular|unfilled|overtime|double) shifts?${STANDS}`, '(on top of|above|beyond|outside) a full (contract|hours|shift)',
      '(hours|nights|weekends|overtime) than (is|was|anyone|anybody|he|she|they)',
    ],
    unless: SCHEDULE,
    not: 'She spent two days with the night team and overtime fell by a third.',
  },
  {
    mark: E, guards: G,
    find: [
      `(hardly|barely|never|rarely|seldom|didn't|doesn't|hasn't|haven't|did not|does not|has not|without) (takes?|took|taken|taking|had|has|
        have|seen|saw|sees?|goes?|went|gone|leaves?|left|sleeps?|slept|eats?|rest(s|ed)?|switch(es|ed)? off|calls? in|called in|used) ((a|any|his|her|
        their|your|the|to|full|proper|real|single|decent|one|up|all|of|free|own) )*(lunch|lunch break|breaks?|holidays?|leave|days? off|
        sick( day)?|home|bed|family|kids|wife|husband|weekends?( off)?|rest|sleep|daylight|vacation|sundays?|saturdays?|evenings?|before (eight|nine|ten|midnight|
        dark|everyone))${STANDS}`,
    ],
    unless: SCHEDULE,
    not: 'She moved the family meeting to Friday and came back from leave in May.',
  },
  {
    mark: E, guards: [...G, 'ofPerson', 'notRequired'],
    find: [
      'first (one )?(in|to arrive|on site)(?! (the|to be|class|aid))',
      'last (one )?(to (leave|go home)|out)(?= *([.,;]|$|the (office|building|site|shop|ward)|every|at|each))',
      `((have|has|been|is|are|was|were|you've|so|incredibly|extremely|always|constantly|terribly|permanently) )+(busy|stretched|swamped|
        snowed under)`,
    ],
    unless: SCHEDULE, not: 'The shop takes orders around the clock.',
  },
  {
    mark: E, guards: G,
    find: [
      `((a|an) )?${GREAT} (\\w+ )?${ZEAL}(?! (to (deliver|pay|reduce)|by the|on both|of (the|a) (team|group)))`,
      `(fault|question|doubt|complain about|match|beat|top) (his|her|their) (hours|${ZEAL})`,
    ],
    unless: SCHEDULE,
    not: 'The estimate put the effort at 40 days and the change shipped in 31.',
  },
  {
    mark: E, guards: G,
    find: [
      `${either(`hard[-_]?working hardest[-_](working|worker) tireless(ly)? indefatigable untiring industrious workaholic work-?horse grafter
        hard_worker busy_bee over-?worked self-sacrificing eager_beaver extra_mile midnight_oil candle_at_both_ends heart_and_soul
        body_and_soul (blood|sweat),?_(sweat,?_)?and_(tears|blood) every_ounce all-?nighters? unpaid_overtime double_shifts?
        lives_and_breathes bent?_over_backwards? bends?_over_backwards presenteeism (own|spare|free)_time soaked_through grinds? hustles?
        hustled toil(s|ed)? slog(s|ged)? slaved slaves knuckled_down soldier(s|ed)?_on powered_through dug_deep dug_in
        pushes_through`)}(?! (the|a|an|coffee|beans|surface|part|pepper|floor|flour|edge|weld|seam|skin|team|server))`,
      `(pour|pours|poured|pouring|puts?|putting|threw|throws|gives?|gave|giving|given|invested?) (in |it |us )?((his|her|their|your|all|
        all of|so much|a lot of|everything|of|every|whole) )*(heart|soul|sweat|passion|all|everything|best|110 ?%|a hundred and ten|
        110 per ?cent|utmost)(?= *([.,;!]|$|(and|into|for|in|to (the|this)|at|he|she|they|you|every|day)\\b))`,
      `(slept|sleeps|sleeping|camped|spent the night) (in|at|on|under|beside) (the|his|her|their|a) (\\w+ )?(office|desk|ward|warehouse|
        workshop|site|van|cab|lab|floor|sofa|kitchen|shop|store|barn|machine)`,
      `((his|her|their|your) days?|calendar|diary|schedule|plate|inbox|desk|week) ((is|was|are|were|always|permanently|constantly|absolutely|more than|
        completely) )+(full|packed|crammed|overflowing|booked|solid)`,
    ],
    unless: SCHEDULE,
    not: 'The desk is staffed around the clock and the committed date was kept.',
  },
]
