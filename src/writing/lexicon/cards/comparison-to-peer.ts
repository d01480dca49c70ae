import type { Card } from '../../cards.ts'
import { FOLK as TRADES } from '../peers-words.ts'

const FOLK = `(${TRADES.replaceAll(/\n\s*/gu, '').replaceAll(' ', '_')}|chaps?|reps|heads|clerks|relief)`
const GROUP = `(team|ward|floor|office|shift|department|crew|desk|yard|branch|site|building|depot|kitchen|aisle|patch|gang|section|faculty|firm
  |squad|rota|payroll|company|station|unit|school|books|line|corridor|group|brigade|intake|warehouse|region)`.replace(/\s+/u, '')
const FEW = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const OUR = '(the|my|our|his|her|your|these|those)'
/** Somebody named within a sentence. */
const NAME = /(?<=[a-z,'’] )(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\p{Lu}\p{Ll}+day\b|Christmas|Easter|English|Year\b)\p{Lu}\p{Ll}+/u

/** A person weighed against those around them: who those are, and words that weigh. */
export const COMPARISON: Card = {
  label: 'comparison-to-peer',
  least: 6,
  signs: {
    'those beside them': [4, `
      peers team-?mates? co-?workers? work-?mates? counterparts? equals ${OUR}_others opposite_numbers? of_${OUR}_other
      (${OUR}|any|no|neither_of_the|none_of_the|all_the|most)_(${FEW}_)?other_(${FEW}_)?(\\w+_)?${FOLK}
      rest_of_(${OUR}_(\\w+_)?(${GROUP}|${FOLK})|them|us) (any|every)(body|one)_else nobody_else
      no_one_else the_next_(man|woman|best) most_of_(us|${OUR}_(${FOLK}|${GROUP}|others|rest)) (the|an)_(average|typical)_${FOLK}
      a_typical_${FOLK} others_(manage|do|take|need|get|have_managed|with) than_others whoever_(is|else|runs|had)
      the_rest_(do|manage|take|need|get|had|got)`],
    'some of them': [2, `
      colleagues? neighbours? the_other_${FEW} predecessor (my|our)_(${FOLK}|relief) half_(of_)?(the|my)_(${FOLK}|${GROUP})
      (the|that|any|no)_(chap|chaps|man|woman|bloke|lad)s?_(who|on|in|at|running|before|next)
      (parallel|sister|neighbouring)_(${GROUP}|class|schools?) same_grade the_${FEW}_of_(us|them)`],
    '.around them': [2, `
      (on|in|at|across|from)_(the|my|our)_(\\w+_)?${GROUP} (of|among|amongst)_(my|our) among_(${FEW}|\\d\\d?)
      of_the_(team|group|region|department|floor|desk|shift) we_have we've_got i_have i've_(had|got|ever) of_the_(lot|bunch|pack)
      round_here in_here`],
    'nobody': [2, `
      nobody no_one none_of neither_of not_one no_${FOLK} there_(isn't|is_no|is_not|are_no|aren't) hardly_(anyone|anybody) show_me
     `],
    'better or worse': [2, `
      better worse faster slower quicker stronger weaker cleaner safer tidier poorer brighter thinner calmer twice
      half_as half_of double as_(good|well|fast|quick|clean|strong|many|much|few)_as`],
    '.more or less': [1, 'more less fewer higher lower bigger smaller longer shorter greater nearer half'],
    '.than': [1, 'than'],
    'the most': [3, `
      strongest weakest fastest slowest quickest sharpest brightest finest poorest safest hardest smartest
      calmest the_(best|worst|least|most_\\w+) tops the_only_(one|\\w+er) number_one second_best
      pick_of (my|our)_(top|best|first|number) top_${FOLK} one_of_the_(best|weaker|stronger|better|slower)`],
    'places': [4, `
      ranks ranked pecking leaderboard streets miles cut_above head_and_shoulders notch_above leagues
      (comes?|came|puts?|placed|put|stands?|stand|finish(es|ed))_(him_|her_|you_|them_|out_)?(first|second|third|fourth|fifth|last|top|bottom)

      (top|bottom|foot|middle)_of_(the|my|our)_(${GROUP}|table|list|pack|class|league)
      (in|near|at)_the_(upper|lower|top|bottom)_(half|third|quarter|three|five|ten|per_cent|\\d+)
      (first|last|second|third|top|bottom)_(in|of|on)_the_(${GROUP}|region|class)`],
    'weighs': [3, `
      compared compare comparing comparable unlike versus measured_(against|beside) league candle same_as level_with outdo(es)?
      outdid out(sell|sold|shine|pace|class|perform|rank|strip|work)\\w* overt(ake|akes|ook|aken) eclips(es|ed) lags? trails? pales?
      falls?_short short_of stands?_out comes?_close came_close come_near
      pull(ing)?_(his|her|your|their)_(share|weight) to_shame`],
    'beside': [1, 'against beside alongside next_to behind ahead above below where opposite whereas while'],
    'how they do': [1, `
      manage manages managed reach(es)? gets? got_through couldn't hasn't_got still stuck yet pulled_off match(es)?
      equals? rivals? brought_in renewed`],
    'rather them': [3, `
      (i'd|i_would|i_could|i'll)_(sooner_|rather_)?(take|put|have|place|rank|give|see|keep)_(him|her|it|them|you|two|three|four|one)
      worth_(two|three|four|five|any|ten|half) do_without put_together
      (three|four|two|five)_of_(the|my|our)_other instead_of_(two|three|four|any)`],
    'carries them': [3, `
      (carries|carried|carrying|props?_up|holding|drags?|dragged|pulls?|pulling|lifts?)_(the|us|our)_?(rest|team|others|whole_\\w+|field|pack|up|down|back|along)
      weak(est|er)?_link odd_(one|man)_out sets?_the_pace backbone
      on_a_par second_to_none
     `],
    'own': [2, 'hers theirs'],
    'a name': [1, NAME],
    'own past': [-2, `
      last_(year|month|spring|autumn|summer|winter|season|quarter|term|half|time) previous(ly)? year_before used_to down_from up_from
      against_(a|the)_(target|plan|budget|standard|limit|norm)`],
    'a yardstick': [-1, `
      targets? plan planned budget benchmark national industry sector levels? criteria criterion requirement required average_of market
      vendors? suppliers? competitors? customers? clients? patients? pupils? guests? visitors? products? version scheduled allowance limit
      law`],
    'help': [-3, `
      back(s|ed|ing)?_up stands?_in help(s|ed|ing)? train(ed|ing|s)? taught teach(es|ing)? coach(ed|ing|es)? show(s|ed|ing)? share(d|s)?
      told tells? ask(s|ed|ing)? gave mentor(ed|s|ing)? use(s|d)? adopt(ed|s)? copied follow(s|ed|ing)? learn(s|ed|t|ing)? brief(ed|s)?
      cover(s|ed|ing)? support(s|ed|ing)? work(s|ed)?_with join(s|ed)? agree(d|s)? wrote sent passed_to handed review(s|ed)? paired
      for_the let so_that thank\\w*`],
    'in company': [-2, `
      sat sits? stood meeting rehearsal presented drew films? spoke speaks? talk(s|ed)? lunch on_(duty|leave|holiday|shift) absent away
      hears? heard walked room invited introduced moved trip goes_through said says`],
    'denied': [-3, `
      (no|not|isn't|not_a|isn't_a|can't_be|cannot_be|never|haven't|hasn't|without|wasn't|don't|do_not|make_no)_(be_|being_)?(compar\\w+|rank(ed|ing)|measured|ahead_of|set_against)
      rather_than isn't_about not_about not_argue not_against nothing_to_do regardless`],
    'a rating': [-2, 'rating rated marks? graded? score 3s meets'],
  },
  not: 'Her error rate is 2%, better than last year and than the target of 3%; she showed the rest of the ward how.',
}
