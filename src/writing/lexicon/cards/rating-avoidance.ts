import type { Card } from '../../cards.ts'
import { FIGURE, IF, NOT, RATING, SO, WE, WOULD, WRITER } from './grammar.ts'

/** @@ */
export const RATING_AVOIDANCE: Card = {
  label: 'rating-avoidance',
  least: 11,
  signs: {
    mark: [1, `
      rat(e|ed|ing|ings) mark marks marked marking grade grades graded scor(e|ed|es|ing) meets meeting_the_standard exceeds satisfactory
      box middle a_pass assessment tick on_track`],
    chose: [1, `
      gave give gives giving given put putting (go|gone|went|going)_(with|for|in|down) left_(him|her|them|it|at)
      leav(e|ing)_(him|her|them|it|at) kept keep_(him|her|them|it|at) settled_(on|for) written_(down)? wrote rounded rounding call called
      stuck submitted entered stays let's_(say|call|leave) it's_an? gets sitting_(him|her|them) nudged chose`],
    mood: [4, `
      upset(ting)? hurt(ing|s|ful)? tears cry cried crying sob(bing|bed|s)? sulk(s|ing|ed)? moan(s|ing|ed)? grumbl(e|es|ing) snip(e|ing)
      feelings? heart mood atmosphere civil sweet sour(ed|ing|s)? resent\\w* kindness kind sympathy nerves temper defensive badly terms
      stress(ed)? awkward(ness)? unpleasant\\w* uncomfortable spoil`],
    conflict: [3, `
      row argu(e|ment|ments|ing) fight(s|ing)? war scenes? fuss trouble confront\\w* conflicts? friction noise shout(ing|s)? storm debate
      complain(t|ts|s|ing)? can_of_worms that_(tin|can|box|door) bear dispute contest(ed|ing)?`],
    procedure: [2, `
      appeal(s|ed|ing)? grievances? union rep works_council tribunal paperwork forms? hr personnel stages hearing meetings? panels?
      justify(ing)? explain(ing)? defend(ing)? sets?_off triggers? formal upstairs questions? write-?up report escalat\\w* lawyers?
      solicitor director improvement_(plan|process) plan signature pages representative delegate interview ombudsman three_meetings
      counsel investigat\\w+`],
    talk: [1, `
      conversations? talk talks discuss(ion|ions|ing)? tell(ing)?_(him|her|them|\\w+_why) break_it_to
      fac(e|ed|ing)_(him|her|them|it|that|another|the) sit(ting)?_(down|through|with|opposite) rak(e|ing) go(ing)?_into_(it|that|this|the)
      in_the_eye comes?_out chat news be_the_one go_through_(it|that|this|all|with) speak_to_(me|him|her|us) not_speak telephone_call call
      announc\\w+ message`],
    avoid: [4, `
      avoid(s|ed|ing)? spar(e|ed|es|ing) sav(e|es|ed|ing) duck(ed|ing)?
      (rather|sooner|prefer(red)?)_(not|than|i|keep|let|leave|have|give|put) can't_face couldn't_face
      (haven't|hadn't|hasn't|didn't_have|don't_have|no)_(the|it_in_me|any|got)?_?(heart|stomach|nerve|energy|appetite|strength|courage|time|will|wish|patience|guts)
      (don't|didn't|do_not)_(fancy|want|care|feel_like|like|dare|relish) worth (won't|wouldn't|not_going_to|refuse_to)_be_the_one needn't
      not_having rather_than instead_of leave_it_there nothing_(more_)?said puts?_a_stop stop_the last_thing dread\\w* fear(ed|ing)?
      keeps?_(him|her|them)_(from|off) rather_leave head_off wishes?_to prevent(s|ed)? not_open(ing)? opening`],
    peace: [3, `
      peace quiet calm happy eas(y|ier|iest|ily) smooth(ly|er)? saf(e|er|est) least_resistance no_questions content tidier comfortable
      without_(a_)?(fuss|moan|row|murmur) all_round sleep pleasant least_trouble good_terms nothing_to_explain civil`],
    relation: [2, `
      friends? mates? sister husband mother father uncle neighbou?rs? church football (share|shares|shared)_(a|an|the)_\\w+
      sits?_(next|opposite|beside|\\w+_feet|across) go(es)?_back_(a_long_way|years|to)
      works?_(with|beside|next_to|alongside)_(him|her|me)_(every|daily|again|all) lunch dinners? famil(y|ies) wedding divorce\\w* ill baby
      funeral retir(e|es|ing|ement) leaving last_(review|one|rating) hand(ing)?_(over|the) new_here predecessor old_boss
      (his|her)_(turn|go) christmas bonus`],
    alike: [4, `
      everyone everybody every_(one|single|\\w+_in)
      all_(of_)?(my|them|us|the|our|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|round|alike|\\d+) the_lot my_lot
      (across|along)_the_board the_same identical(ly)? one_(mark|grade|rating|score|number|figure) nobody_(gets|of|in|is|else)
      nobody_of_mine no_one_(gets|of|in) whole_(team|crew|gang|shift|ward|section|office|department) each_of blanket flat entire_\\w+
      all_have all_get evenly as_(last_year|in_spring|before|always) copy(ing)? distinguish each_of_(the|my) for_each`],
    should: [3, `
      (should|ought_to)_(be|have_been|really|get) honest(ly)? by_the_book
      (figures|numbers|results|facts|evidence|record)_(say|says|point|suggest|would|is|are) fair(er)?_(mark|rating|grade) deserv\\w*
      earned frankly to_be_(fair|frank|honest|plain) between_(us|ourselves) know(ing)?_(it|that|the|full) lower below under less low a_2
      the_2 twos decent_enough`],
    deal: [2, `
      shook_on deal swap trade agreed_with_(him|her) promised expecting expects favour hint(ed)? threaten\\w* watch\\w* ring(s|ing)?_me
      at_my_(door|desk) on_the_phone knocking`],
    '.writer': [3, WRITER],
    '.we': [1, WE],
    '.would': [2, WOULD],
    '.cond': [1, IF],
    '.so': [2, SO],
    '.neg': [1, NOT],
    figure: [-3, FIGURE],
    'a rating as written': [2, RATING],
  },
  not: "Rated 3 rather than 4: the audit score fell from 96 to 88 and two of three deadlines slipped. He may not like it; we talked on 3 May.",
}
